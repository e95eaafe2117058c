"""The heads of the week: days with what holds all day, rulers of up to three zones."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta
from typing import Protocol

from PySide6.QtCore import QLocale, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QAbstractButton, QHeaderView, QSizePolicy, QStyle, QTableView

from ombuds_events.domain.span import instant, offset, offset_text
from ombuds_events.queries.calendar_marks import DayMark, MarkKind
from ombuds_events.ui.calendar.layout import Shown, Strip, strips
from ombuds_events.ui.calendar.painted import paint_ground, paint_strip
from ombuds_events.ui.calendar.words import CalendarWords, Scenery
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.i18n import language, locale
from ombuds_events.ui.kit.icons import paint_icon
from ombuds_events.ui.kit.painting import RADIUS, paint_line, plain, text_width
from ombuds_events.ui.kit.panels import Panel, row
from ombuds_events.ui.kit.theme import theme

MOST_LINES = 4
_LEAST_LINES = 3
"""A ruler is headed by its city, its offset and, where clocks change, the offset after."""
_LEAST_RULER, _MOST_RULER = 56, 92
_ENTER = frozenset({Qt.Key.Key_Return.value, Qt.Key.Key_Enter.value})
_SHORT = QLocale.FormatType.ShortFormat


class WeekLike(Protocol):
    """What the heads ask of their view."""

    scenery: Scenery | None
    words: CalendarWords

    def is_picked(self, shown: Shown) -> bool:
        """Whether it is the picked bar."""


class DayHead(QHeaderView):
    """The name of each day, and under it holidays, UN days, changes of clocks, long events."""

    opened = Signal(int)

    def __init__(self, view: QTableView, host: WeekLike) -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self._host = host
        self._strips: tuple[Strip, ...] = ()
        self._lanes = 0
        self.setSectionsClickable(False)
        self.setMouseTracking(True)

    def show_scenery(self, scenery: Scenery) -> None:
        """Lay out what lasts all day."""
        all_day = (one for one in scenery.shown if one.is_all_day)
        self._strips = strips(all_day, scenery.period.first, 1)
        self._lanes = max((one.lane + 1 for one in self._strips), default=0)
        self.resized_to_fit()

    def resized_to_fit(self) -> None:
        """As high as the fullest day wants."""
        self.updateGeometry()
        self.geometriesChanged.emit()
        self.viewport().update()

    def sizeHint(self) -> QSize:
        return QSize(100, self._name_height() + max(_LEAST_LINES, self._lines()) * self._line() + 6)

    def strip_rect(self, strip: Strip) -> QRect:
        """Where a long event stands."""
        left = self.sectionViewportPosition(strip.begins)
        right = self.sectionViewportPosition(strip.ends)
        first, last = min(left, right), max(left, right)
        top = self._name_height() + 3 + strip.lane * self._line()
        width = last + self.sectionSize(strip.ends) - first
        return QRect(first + 3, top, width - 6, self._line() - 2)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        for strip in self._strips:
            if self.strip_rect(strip).contains(at):
                self.opened.emit(strip.shown.bar.event_id)
                return
        super().mousePressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        scenery = self._host.scenery
        painter = QPainter(self.viewport())
        painter.setLayoutDirection(self.layoutDirection())
        painter.fillRect(self.viewport().rect(), theme.color("window"))
        if scenery is not None:
            for column in range(self.count()):
                self._paint_day(painter, scenery, column)
            for strip in self._strips:
                rect = self.strip_rect(strip)
                shown = strip.shown
                paint_ground(painter, rect, shown, picked=self._host.is_picked(shown))
                paint_strip(painter, rect, shown, self._host.words.title(shown), "")
        painter.end()

    def _paint_day(self, painter: QPainter, scenery: Scenery, column: int) -> None:
        day = scenery.period.first + timedelta(days=column)
        x, width = self.sectionViewportPosition(column), self.sectionSize(column)
        whole = QRect(x, 0, width, self.viewport().height())
        line = QRect(x, 0, 1, whole.height())
        painter.fillRect(
            QStyle.visualRect(self.layoutDirection(), whole, line), theme.color("border")
        )
        painter.fillRect(x, self._name_height() - 1, width, 1, theme.color("border"))
        painter.fillRect(x, whole.height() - 1, width, 1, theme.color("border"))
        box = QRect(x + 8, 0, width - 12, self._name_height() - 1)
        is_today = day == scenery.today
        name = locale(language()).standaloneDayName(day.isoweekday(), _SHORT)
        used = paint_line(painter, box, name, "accent_text" if is_today else "text_2")
        rest = box.adjusted(used + 6, 0, 0, 0)
        rest = QStyle.visualRect(self.layoutDirection(), box, rest)
        paint_line(painter, rest, str(day.day), "accent_text" if is_today else "text", "section")
        if is_today:
            painter.fillRect(x + 1, 0, width - 1, 3, theme.color("accent"))
        self._paint_marks(painter, scenery.marks.get(day, ()), whole)

    def _paint_marks(self, painter: QPainter, marks: tuple[DayMark, ...], whole: QRect) -> None:
        room = MOST_LINES - min(self._lanes, MOST_LINES - 1)
        top = self._name_height() + 3 + self._lanes * self._line()
        for number, mark in enumerate(marks[:room]):
            rect = QRect(
                whole.x() + 4, top + number * self._line(), whole.width() - 7, self._line() - 2
            )
            words = self._host.words.mark(mark)
            left = len(marks) - room
            if number == room - 1 and left > 0:
                words = f"\u2066+{left}\u2069 {words}"
            paint_mark(painter, rect, mark, words)

    def _lines(self) -> int:
        scenery = self._host.scenery
        fullest = max(map(len, scenery.marks.values()), default=0) if scenery else 0
        return min(self._lanes + fullest, max(MOST_LINES, self._lanes + 1))

    def _name_height(self) -> int:
        return theme.size("button")

    def _line(self) -> int:
        return theme.metrics("caption").height() + 4


def paint_mark(painter: QPainter, rect: QRect, mark: DayMark, words: str) -> None:
    """A holiday, a weekend of others, a UN day or a change of clocks."""
    color, ground = {
        MarkKind.HOLIDAY: ("warn", "warn_soft"),
        MarkKind.WEEKEND: ("idle", "idle_soft"),
        MarkKind.UN_DAY: ("text_2", ""),
        MarkKind.CLOCKS: ("info", ""),
    }[mark.kind]
    has_line = mark.kind is MarkKind.UN_DAY or (bool(ground) and theme.is_contrast)
    painter.setPen(theme.color("border_strong") if has_line else Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(ground) if ground else Qt.BrushStyle.NoBrush)
    if ground or has_line:
        frame = rect.adjusted(0, 0, -1, -1) if has_line else rect
        painter.drawRoundedRect(frame, RADIUS - 1, RADIUS - 1)
    inner = rect.adjusted(5, 0, -4, 0)
    if mark.kind is MarkKind.CLOCKS:
        box = QRect(inner.x() - 3, inner.y(), inner.height(), inner.height())
        direction = painter.layoutDirection()
        paint_icon(painter, QStyle.visualRect(direction, inner, box), "clock", color, 12)
        rest = inner.adjusted(inner.height(), 0, 0, 0)
        inner = QStyle.visualRect(direction, inner, rest)
    paint_line(painter, inner, words, color, "caption")


class Rulers(QHeaderView):
    """The hours of each zone; the main one stands next to the days."""

    def __init__(self, view: QTableView, clock: Callable[[int], tuple[datetime, ...]]) -> None:
        super().__init__(Qt.Orientation.Vertical, view)
        self._clock = clock
        self.widths: tuple[int, ...] = ()
        self.setSectionsClickable(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(sum(self.widths) + 1, 100)

    def show_zones(self, zones: Sequence[str]) -> None:
        """Have a ruler for each, as wide as its city."""
        least = max(theme.grown(_LEAST_RULER), text_width("00:00", "body_strong") + 12)
        most = max(least, theme.grown(_MOST_RULER))
        names = (text_width(dates.city(zone), "table_header") + 13 for zone in zones)
        self.widths = tuple(min(most, max(least, width)) for width in names)
        self.updateGeometry()
        self.geometriesChanged.emit()
        self.viewport().update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setLayoutDirection(self.layoutDirection())
        whole = self.viewport().rect()
        painter.fillRect(whole, theme.color("window"))
        first = max(0, self.visualIndexAt(0))
        last = self.visualIndexAt(whole.height() - 1)
        for section in range(first, (last if last >= 0 else self.count() - 1) + 1):
            if section % 2 == 0:
                self._paint_hour(painter, section)
        painter.fillRect(self._inner_edge(whole), theme.color("border"))
        painter.end()

    def _paint_hour(self, painter: QPainter, section: int) -> None:
        clocks = self._clock(section)
        y, height = self.sectionViewportPosition(section), theme.metrics("body").height()
        whole = QRect(0, y, self.viewport().width() - 1, height)
        for number, clock in enumerate(clocks):
            x, width = sum(self.widths[number + 1 :]), self.widths[number]
            box = QRect(x, y, width - 8, height)
            box = QStyle.visualRect(self.layoutDirection(), whole, box)
            color, step = ("text", "body_strong") if number == 0 else ("text_2", "body")
            align = Qt.AlignmentFlag.AlignTrailing
            paint_line(painter, box, dates.clock(clock), color, step, align)

    def _inner_edge(self, whole: QRect) -> QRect:
        line = QRect(whole.right(), 0, 1, whole.height())
        return QStyle.visualRect(self.layoutDirection(), whole, line)


class ZoneHeads(Panel):
    """City and offset over each ruler: a click or Enter makes it the main one."""

    chosen = Signal(str)
    menu_wanted = Signal(QPoint)

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self.setProperty("ground", "window")
        self.buttons: list[ZoneHead] = []
        self._line = row(self, spacing=0)
        self._line.setContentsMargins(0, 0, 1, 0)

    def show_zones(self, scenery: Scenery, widths: Sequence[int]) -> None:
        """Write them again."""
        while len(self.buttons) < len(scenery.zones):
            button = ZoneHead(self)
            button.clicked.connect(lambda _on=False, one=button: self.chosen.emit(one.zone))
            self.buttons.append(button)
            self._line.insertWidget(0, button)
        for button, zone, width in zip(self.buttons, scenery.zones, widths, strict=False):
            button.show_zone(zone, scenery, is_main=zone == scenery.zone)
            button.setFixedWidth(width)
            button.show()
        for button in self.buttons[len(scenery.zones) :]:
            button.hide()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())


class ZoneHead(QAbstractButton):
    """The head of one ruler, painted in up to three lines; as narrow as the ruler."""

    def __init__(self, parent: ZoneHeads) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Ignored)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.zone = ""
        self._lines: tuple[str, ...] = ()
        self._is_main = False

    def show_zone(self, zone: str, scenery: Scenery, *, is_main: bool) -> None:
        """City, offset on the first day, and the offset from the day of a change on."""
        self.zone, self._is_main = zone, is_main
        first, last = (_offset(zone, day) for day in (scenery.period.first, scenery.period.last))
        lines = [dates.city(zone), f"\u2066{first}\u2069"]
        if first != last:
            lines.append(f"\u2192 \u2066{last}\u2069")
        elif is_main:
            lines.append(self.tr("main"))
        self._lines = tuple(lines)
        name = ", ".join(lines)
        name = name if is_main else self.tr("{clock}: make it main").format(clock=name)
        self.setAccessibleName(name)
        self.setToolTip(plain(name))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.minimumWidth(), 3 * theme.metrics("caption").height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        if self.underMouse():
            painter.fillRect(self.rect(), theme.color("surface"))
        step = theme.metrics("caption").height()
        lines = self._lines[: max(1, self.height() // step)]
        y = max(0, self.height() - len(lines) * step - 4)
        for number, words in enumerate(lines):
            box = QRect(3, y + number * step, self.width() - 11, step)
            box = QStyle.visualRect(self.layoutDirection(), self.rect(), box)
            color = "accent_text" if self._is_main and not number else "text_2"
            font = "table_header" if not number else "caption"
            paint_line(painter, box, words, color, font, Qt.AlignmentFlag.AlignTrailing)
        if self.hasFocus():
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.drawRect(self.rect().adjusted(1, 1, -1, -1))
        painter.end()


def _offset(zone: str, day: date) -> str:
    """The offset at noon of a day."""
    return offset_text(offset(instant(datetime.combine(day, time(12)), zone), zone))
