"""The week: seven days by hours, rulers of up to three zones, shaded outside common hours."""

from collections.abc import Sequence
from datetime import datetime, time, timedelta

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QBrush, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QStyle, QWidget

from ombuds_events.domain.span import instant, wall
from ombuds_events.ui.calendar.grid import GridView, stretch_columns
from ombuds_events.ui.calendar.heads import DayHead, Rulers, ZoneHeads
from ombuds_events.ui.calendar.layout import DAY_MINUTES, Piece, Shown, pieces
from ombuds_events.ui.calendar.painted import paint_block, paint_ground
from ombuds_events.ui.calendar.walking import COLUMNS, Hit
from ombuds_events.ui.calendar.words import CalendarWords, Scenery
from ombuds_events.ui.kit.painting import paint_line, text_width
from ombuds_events.ui.kit.theme import theme

SLOT = 30
SLOTS = DAY_MINUTES // SLOT
_SLOT_HEIGHT = 16
_FIRST_HOUR = 7
_LEAST_BAR = 14
_NARROWEST = 30
"""Where more lanes would be narrower than this, the rest is told as a number."""


class WeekView(GridView):
    """Rows are half hours; the heads hold what lasts all day, and the clocks."""

    def __init__(self, words: CalendarWords, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._pieces: dict[int, Piece] = {}
        self._said: dict[int, tuple[str, tuple[str, ...]]] = {}
        self._more: dict[int, tuple[QRect, int, int]] = {}
        self._is_scrolled = False
        self.day_head = DayHead(self, self)
        self.setHorizontalHeader(self.day_head)
        stretch_columns(self.day_head)
        self.rulers = Rulers(self, self.clocks)
        self.setVerticalHeader(self.rulers)
        self.rulers.setMinimumSectionSize(4)
        self.zone_heads = ZoneHeads(self)
        self.day_head.opened.connect(self.opened)
        self._size_rows()

    # -- what the grid asks --------------------------------------------------------------------

    def start_of(self, row: int, column: int) -> datetime:
        first = self._scenery().period.first + timedelta(days=column)
        return datetime.combine(first, time()) + timedelta(minutes=SLOT * row)

    def length(self) -> timedelta:
        return timedelta(hours=1)

    def rubber_end(self, last: datetime) -> datetime:
        return last + timedelta(minutes=SLOT)

    def place(self, when: datetime) -> tuple[int, int]:
        column = (when.date() - self._scenery().period.first).days
        return (when.hour * 60 + when.minute) // SLOT, column

    def rows(self) -> int:
        return SLOTS

    def step_of(self, right: int, down: int) -> tuple[int, int]:
        return right, down * SLOT

    def shown_at(self, row: int, column: int) -> Sequence[Shown]:
        begins = self.start_of(row, column)
        ends = begins + timedelta(minutes=SLOT)
        here = self._scenery().on(begins.date())
        return [one for one in here if one.is_all_day or (one.start < ends and one.end > begins)]

    def cell_words(self, row: int, column: int) -> str:
        scenery, start = self._scenery(), self.start_of(row, column)
        apart = bool(scenery.days.partners) and not self._is_shared(start)
        return self.words.slot(scenery, start, self.shown_at(row, column), apart=apart)

    def head_words(self, column: int, spoken: bool) -> str:  # noqa: FBT001
        if self.scenery is None:
            return ""
        return self.words.day(self.scenery, self.scenery.period.first + timedelta(days=column))

    def side_words(self, row: int) -> str:
        return self.words.ruler(self.scenery, self.clocks(row)) if self.scenery else ""

    def clocks(self, row: int) -> tuple[datetime, ...]:
        """The clocks of all zones when the main one shows the hour of a row, on the first day."""
        scenery = self._scenery()
        start = self.start_of(row, 0)
        at = instant(start, scenery.zone)
        return (start, *(wall(at, zone) for zone in scenery.zones[1:]))

    def show_scenery(self, scenery: Scenery) -> None:
        super().show_scenery(scenery)
        self.day_head.show_scenery(scenery)
        self.rulers.show_zones(scenery.zones)
        self.zone_heads.show_zones(scenery, self.rulers.widths)
        self._size_rows()
        self.updateGeometries()

    def show_day_hours(self) -> None:
        """Scroll to the working day, once; later it stays where the user left it."""
        if not self._is_scrolled and self.scenery is not None:
            self._is_scrolled = True
            self.verticalScrollBar().setValue(2 * _FIRST_HOUR * self.rowHeight(0))

    def updateGeometries(self) -> None:
        super().updateGeometries()
        # In the middle of being made there are no heads yet.
        heads = getattr(self, "zone_heads", None)
        if heads is not None:
            rulers, days = self.rulers.geometry(), self.day_head.geometry()
            heads.setGeometry(rulers.x(), days.y(), rulers.width(), days.height())

    def rescale(self) -> None:
        """Take heights from the theme again."""
        self._size_rows()
        if self.scenery is not None:
            self.show_scenery(self.scenery)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint() + QPoint(0, self.verticalOffset())
        for column, (rect, _count, _top) in self._more.items():
            if rect.contains(at) and event.button() is Qt.MouseButton.LeftButton:
                self.day_wanted.emit(self._scenery().period.first + timedelta(days=column))
                return
        super().mousePressEvent(event)

    # -- layout --------------------------------------------------------------------------------

    def made_hits(self) -> list[Hit]:
        scenery = self._scenery()
        self._pieces.clear()
        self._said.clear()
        self._more.clear()
        found: list[Hit] = []
        for piece in pieces(scenery.shown, scenery.period.first):
            rect = self._rect(piece)
            if rect is None:
                continue
            hit = Hit(rect, piece.shown, start_edge=piece.is_first, end_edge=piece.is_last)
            self._pieces[id(hit)] = piece
            found.append(hit)
        return found

    def _rect(self, piece: Piece) -> QRect | None:
        """Where a piece stands; None where its lane has no room."""
        x, width = self.columnViewportPosition(piece.column), self.columnWidth(piece.column) - 6
        most = max(1, width // theme.grown(_NARROWEST))
        lanes = min(piece.lanes, most)
        height = self.rowHeight(0)
        top = piece.top * height // SLOT
        bottom = max(piece.bottom * height // SLOT, top + _LEAST_BAR)
        if piece.lane >= lanes:
            self._count_more(piece, x, width, top)
            return None
        step = width // lanes
        box = QRect(x + 4 + piece.lane * step, top + 1, step - 2, bottom - top - 2)
        whole = QRect(x + 4, top, width, 1)
        return QStyle.visualRect(self.layoutDirection(), whole, box)

    def _count_more(self, piece: Piece, x: int, width: int, top: int) -> None:
        """The tag at the end of the day that tells how many have no room."""
        _rect, count, first = self._more.get(piece.column, (QRect(), 0, top))
        room = min(width, text_width(self._more_words(count + 1), "caption") + 8)
        box = QRect(x + 4 + width - room, first, room, theme.metrics("caption").height())
        rect = QStyle.visualRect(self.layoutDirection(), QRect(x + 4, first, width, 1), box)
        self._more[piece.column] = (rect, count + 1, first)

    def _more_words(self, count: int) -> str:
        return self.tr("%n more", "", count).replace("%n", str(count))

    # -- painting ------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setLayoutDirection(self.layoutDirection())
        if self.scenery is not None:
            self._paint_ground(painter, self.scenery)
            painter.translate(0, -self.verticalOffset())
            self.paint_current(painter)
            seen = event.rect().translated(0, self.verticalOffset())
            self._paint_bars(painter, seen)
            self._paint_over(painter, self.scenery)
        painter.end()

    def _paint_ground(self, painter: QPainter, scenery: Scenery) -> None:
        area = self.viewport().rect()
        painter.fillRect(area, theme.color("window"))
        height, offset = self.rowHeight(0), self.verticalOffset()
        for column in range(COLUMNS):
            x, width = self.columnViewportPosition(column), self.columnWidth(column)
            self._shade(painter, scenery, column, QRect(x, -offset, width, SLOTS * height))
        for hour in range(24):
            painter.fillRect(0, hour * 2 * height - offset, area.width(), 1, theme.color("border"))
        for column in range(COLUMNS):
            x, width = self.columnViewportPosition(column), self.columnWidth(column)
            box = QRect(x, 0, width, area.height())
            edge = QStyle.visualRect(self.layoutDirection(), box, QRect(x, 0, 1, area.height()))
            painter.fillRect(edge, theme.color("border"))

    def _shade(self, painter: QPainter, scenery: Scenery, column: int, box: QRect) -> None:
        """Outside the common hours it is dark; without partners only the weekend is."""
        day = scenery.period.first + timedelta(days=column)
        if not scenery.days.partners:
            is_off = day.isoweekday() in scenery.days.weekend
            painter.fillRect(box, theme.color("sunken" if is_off else "surface"))
            return
        painter.fillRect(box, theme.color("sunken"))
        if theme.is_contrast:  # its grounds are all one colour
            painter.fillRect(box, QBrush(theme.color("border"), Qt.BrushStyle.Dense6Pattern))
        found = scenery.days.windows.get(day)
        if found is None:
            return
        begins, ends = (wall(minutes * 60, scenery.zone) for minutes in found)
        midnight = datetime.combine(day, time())
        top = (begins - midnight).total_seconds() / DAY_MINUTES / 60
        bottom = (ends - midnight).total_seconds() / DAY_MINUTES / 60
        shared = QRect(box.x(), box.y() + round(top * box.height()), box.width(), 0)
        shared.setHeight(round((bottom - top) * box.height()))
        painter.fillRect(shared, theme.color("surface"))
        for y in (shared.top(), shared.bottom()):
            painter.fillRect(shared.x(), y, shared.width(), 2, theme.color("hour_window"))

    def _paint_bars(self, painter: QPainter, seen: QRect) -> None:
        for hit in self.hits():
            if not hit.rect.intersects(seen):
                continue
            piece, shown = self._pieces[id(hit)], hit.shown
            picked = self.is_picked(shown)
            paint_ground(painter, hit.rect, shown, picked=picked, starts=piece.is_first)
            said = self._said.get(id(hit))
            if said is None:  # words cost more than paint: once for a layout
                said = self.words.title(shown), self.words.times(shown)
                self._said[id(hit)] = said
            paint_block(painter, hit.rect, shown, *said)
        for rect, count, _top in self._more.values():
            painter.fillRect(rect, theme.color("surface"))
            align = Qt.AlignmentFlag.AlignHCenter
            paint_line(painter, rect, self._more_words(count), "link", "caption", align)

    def _paint_over(self, painter: QPainter, scenery: Scenery) -> None:
        """What lies on top: what is drawn with the mouse, the present."""
        if self.rubber is not None:
            self._paint_rubber(painter, *self.rubber)
        if scenery.now is not None:
            self._paint_now(painter, scenery.now)

    def _paint_rubber(self, painter: QPainter, begins: datetime, ends: datetime) -> None:
        last = ends - timedelta(minutes=1)
        for number in range((last.date() - begins.date()).days + 1):
            day = begins.date() + timedelta(days=number)
            _row, column = self.place(datetime.combine(day, time()))
            height = self.rowHeight(0)
            top = self.place(begins)[0] * height if not number else 0
            bottom = (self.place(last)[0] + 1) * height if day == last.date() else SLOTS * height
            x, width = self.columnViewportPosition(column), self.columnWidth(column)
            painter.setBrush(theme.color("accent_soft"))
            painter.setPen(QPen(theme.color("accent"), 1, Qt.PenStyle.DashLine))
            painter.drawRect(x + 3, top, width - 6, bottom - top - 1)

    def _paint_now(self, painter: QPainter, now: datetime) -> None:
        _row, column = self.place(now)
        if not 0 <= column < COLUMNS:
            return
        y = (now.hour * 60 + now.minute) * self.rowHeight(0) // SLOT
        x, width = self.columnViewportPosition(column), self.columnWidth(column)
        painter.fillRect(x, y - 1, width, 2, theme.color("accent"))

    # -- inside --------------------------------------------------------------------------------

    def _scenery(self) -> Scenery:
        if self.scenery is None:
            raise RuntimeError("nothing is shown yet")
        return self.scenery

    def _size_rows(self) -> None:
        height = max(theme.grown(_SLOT_HEIGHT), theme.metrics("body").height() // 2 + 4)
        self.verticalHeader().setDefaultSectionSize(height)

    def _is_shared(self, start: datetime) -> bool:
        """Whether the half hour from `start` on lies in the hours that all share."""
        scenery = self._scenery()
        found = scenery.days.windows.get(start.date())
        minutes = instant(start, scenery.zone) // 60
        return found is not None and found[0] <= minutes < found[1]
