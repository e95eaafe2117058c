"""The month: weeks of seven days, events as strips, what has no room as a number."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QLocale, QPoint, QRect, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QStyle, QWidget

from ombuds_events.queries.calendar_marks import MarkKind
from ombuds_events.ui.calendar.grid import GridView, stretch_columns
from ombuds_events.ui.calendar.heads import paint_mark
from ombuds_events.ui.calendar.layout import Shown, Strip, hidden, strips
from ombuds_events.ui.calendar.painted import paint_ground, paint_strip
from ombuds_events.ui.calendar.walking import COLUMNS, Hit
from ombuds_events.ui.calendar.words import CalendarWords, Scenery
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.i18n import language, locale
from ombuds_events.ui.kit.painting import paint_line, text_width
from ombuds_events.ui.kit.theme import theme

_BEGINS, _ENDS = time(10), time(13)
_LEAST_ROW = 64
_FULL, _SHORT = QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat


class MonthView(GridView):
    """Rows are weeks; a press on "n more" opens the day."""

    def __init__(self, words: CalendarWords, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._strips: tuple[Strip, ...] = ()
        self._hidden: dict[tuple[int, int], int] = {}
        self._said: dict[int, tuple[str, str]] = {}
        self._marked: dict[date, str] = {}
        self.verticalHeader().hide()
        stretch_columns(self.horizontalHeader())
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    # -- what the grid asks --------------------------------------------------------------------

    def start_of(self, row: int, column: int) -> datetime:
        return datetime.combine(self.day_of(row, column), _BEGINS)

    def day_of(self, row: int, column: int) -> date:
        """The day of a cell."""
        return self._scenery().period.first + timedelta(days=7 * row + column)

    def length(self) -> timedelta:
        return datetime.combine(date.min, _ENDS) - datetime.combine(date.min, _BEGINS)

    def rubber_end(self, last: datetime) -> datetime:
        return datetime.combine(last.date(), _ENDS)

    def place(self, when: datetime) -> tuple[int, int]:
        return divmod((when.date() - self._scenery().period.first).days, COLUMNS)

    def rows(self) -> int:
        return self._scenery().period.weeks

    def step_of(self, right: int, down: int) -> tuple[int, int]:
        return right + 7 * down, 0

    def shown_at(self, row: int, column: int) -> Sequence[Shown]:
        return self._scenery().on(self.day_of(row, column))

    def cell_words(self, row: int, column: int) -> str:
        day = self.day_of(row, column)
        return self.words.cell(self._scenery(), day, self._scenery().on(day))

    def head_words(self, column: int, spoken: bool) -> str:  # noqa: FBT001
        form = _FULL if spoken else _SHORT
        return locale(language()).standaloneDayName(column + 1, form)

    def show_scenery(self, scenery: Scenery) -> None:
        super().show_scenery(scenery)
        self._size_rows()

    def rescale(self) -> None:
        """Take heights from the theme again."""
        if self.scenery is not None:
            self._size_rows()
            self.viewport().update()

    def edge_distances(self, rect: QRect, at: QPoint) -> tuple[int, int]:
        left, right = at.x() - rect.left(), rect.right() - at.x()
        return (right, left) if theme.right_to_left else (left, right)

    def edge_cursor(self) -> Qt.CursorShape:
        return Qt.CursorShape.SizeHorCursor

    def more_at(self, at: QPoint) -> date | None:
        """The day whose "n more" is under the mouse."""
        index = self.indexAt(at)
        if not index.isValid() or (index.row(), index.column()) not in self._hidden:
            return None
        line = self._more_rect(index.row(), index.column())
        is_on = line.contains(at + QPoint(0, self.verticalOffset()))
        return self.day_of(index.row(), index.column()) if is_on else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        day = self.more_at(event.position().toPoint())
        if day is not None and event.button() is Qt.MouseButton.LeftButton:
            self.day_wanted.emit(day)
        else:
            super().mousePressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.scenery is not None:
            self._size_rows()

    # -- layout --------------------------------------------------------------------------------

    def made_hits(self) -> list[Hit]:
        scenery = self._scenery()
        self._said.clear()
        self._marked.clear()
        rows = self.rows()
        self._strips = strips(scenery.shown, scenery.period.first, rows)
        lanes = self._lanes()
        self._hidden = hidden(self._strips, rows, lanes)
        if self._hidden:  # the last line says how many have no room
            self._hidden = hidden(self._strips, rows, lanes - 1)
            lanes -= 1
        found = []
        for strip in self._strips:
            if strip.lane < lanes:
                edges = {"start_edge": strip.is_first, "end_edge": strip.is_last}
                found.append(Hit(self._rect(strip), strip.shown, **edges))
        return found

    def _rect(self, strip: Strip) -> QRect:
        ends = [self.columnViewportPosition(one) for one in (strip.begins, strip.ends)]
        width = max(ends) - min(ends) + self.columnWidth(strip.ends)
        top = self.rowHeight(0) * strip.row + self._head() + strip.lane * self._line()
        return QRect(min(ends) + 3, top, width - 5, self._line() - 2)

    def _more_rect(self, row: int, column: int) -> QRect:
        bottom = self.rowHeight(0) * (row + 1) - self._line()
        x, width = self.columnViewportPosition(column), self.columnWidth(column)
        return QRect(x + 8, bottom, width - 12, self._line())

    def _lanes(self) -> int:
        return max(1, (self.rowHeight(0) - self._head() - 1) // self._line())

    def _head(self) -> int:
        return theme.metrics("body_strong").height() + 6

    def _line(self) -> int:
        return theme.metrics("caption").height() + 4

    def _size_rows(self) -> None:
        rows = max(1, self.rows())
        least = max(theme.grown(_LEAST_ROW), self._head() + 2 * self._line())
        height = max(least, self.viewport().height() // rows)
        self.verticalHeader().setDefaultSectionSize(height)

    # -- painting ------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setLayoutDirection(self.layoutDirection())
        if self.scenery is not None:
            found = self.hits()
            painter.translate(0, -self.verticalOffset())
            for row in range(self.rows()):
                for column in range(COLUMNS):
                    self._paint_cell(painter, self.scenery, row, column)
            self.paint_current(painter)
            seen = event.rect().translated(0, self.verticalOffset())
            for hit in found:
                if hit.rect.intersects(seen):
                    self._paint_hit(painter, hit)
            self._paint_more(painter)
        painter.end()

    def _paint_cell(self, painter: QPainter, scenery: Scenery, row: int, column: int) -> None:
        day = self.day_of(row, column)
        height = self.rowHeight(0)
        x, width = self.columnViewportPosition(column), self.columnWidth(column)
        box = QRect(x, row * height, width, height)
        painter.fillRect(box, theme.color(self._ground(scenery, day)))
        direction = self.layoutDirection()
        edge = QStyle.visualRect(direction, box, QRect(box.x(), box.y(), 1, height))
        painter.fillRect(edge, theme.color("border"))
        painter.fillRect(box.x(), box.bottom(), width, 1, theme.color("border"))
        is_in = (day.year, day.month) == (scenery.period.month.year, scenery.period.month.month)
        words = str(day.day) if is_in or day.day != 1 else dates.day(day)
        head = QRect(x + 8, box.y() + 2, width - 12, self._head() - 4)
        used = self._paint_number(painter, head, words, is_in=is_in, today=day == scenery.today)
        marks = [one for one in scenery.marks.get(day, ()) if one.kind is not MarkKind.WEEKEND]
        if marks:
            rest = head.adjusted(used + 8, 1, 2, -1)
            rest = QStyle.visualRect(direction, head, rest)
            if day not in self._marked:
                more = f"\u2066+{len(marks) - 1}\u2069 " if len(marks) > 1 else ""
                self._marked[day] = more + self.words.mark(marks[0])
            paint_mark(painter, rest, marks[0], self._marked[day])

    def _ground(self, scenery: Scenery, day: date) -> str:
        if self.rubber is not None and self.rubber[0].date() <= day <= self.rubber[1].date():
            return "accent_soft"
        return "sunken" if day.isoweekday() in scenery.days.weekend else "surface"

    def _paint_number(
        self, painter: QPainter, head: QRect, words: str, *, is_in: bool, today: bool
    ) -> int:
        """The number of the day; tells how wide it is."""
        if not today:
            color = "text" if is_in else "text_3"
            return paint_line(painter, head, words, color, "body_strong" if is_in else "body")
        width = max(text_width(words, "body_strong") + 12, head.height())
        box = QRect(head.x() - 4, head.y(), width, head.height())
        box = QStyle.visualRect(self.layoutDirection(), head.adjusted(-4, 0, 4, 0), box)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent"))
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        paint_line(painter, box, words, "on_accent", "body_strong", Qt.AlignmentFlag.AlignHCenter)
        return width - 4

    def _paint_hit(self, painter: QPainter, hit: Hit) -> None:
        shown = hit.shown
        paint_ground(painter, hit.rect, shown, picked=self.is_picked(shown), starts=hit.start_edge)
        said = self._said.get(id(hit))
        if said is None:  # words cost more than paint: once for a layout
            said = self._said[id(hit)] = self._words_of(hit)
        paint_strip(painter, hit.rect, shown, *said)

    def _words_of(self, hit: Hit) -> tuple[str, str]:
        """Title and clock of a strip; a ghost says where it was."""
        shown = hit.shown
        title = self.words.title(shown, day=False)
        if shown.is_ghost and shown.was is not None:
            was = self.words.times(shown)[-1]
            return f"{title} · {was}", ""
        is_plain = not shown.is_all_day and hit.start_edge
        return title, dates.clock(shown.start) if is_plain else ""

    def _paint_more(self, painter: QPainter) -> None:
        for (row, column), count in self._hidden.items():
            words = self.tr("%n more", "", count).replace("%n", str(count))
            paint_line(painter, self._more_rect(row, column), words, "link", "caption")

    # -- inside --------------------------------------------------------------------------------

    def _scenery(self) -> Scenery:
        if self.scenery is None:
            raise RuntimeError("nothing is shown yet")
        return self.scenery
