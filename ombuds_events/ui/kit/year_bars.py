"""Bars by year, two series beside each other, each with its own pattern."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ombuds_events.ui.kit.painting import paint_line
from ombuds_events.ui.kit.panels import show_tip
from ombuds_events.ui.kit.theme import theme

_BAR, _GAP, _GROUP = 12, 3, 46
_HEIGHT = 76
_SIDE = 8


@dataclass(frozen=True, slots=True)
class Bars:
    """One year: the amounts of both series, and both in words."""

    label: str
    first: int
    second: int
    words: str


class YearBars(QWidget):
    """`set_bars(bars, first name, second name)`; spoken as a list, the year's words on hover."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[Bars, ...] = ()
        self._names = ("", "")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_bars(self, bars: Sequence[Bars], first: str, second: str) -> None:
        """Show the years in order."""
        self._bars, self._names = tuple(bars), (first, second)
        self.setAccessibleName("; ".join(one.words for one in bars))
        self.setVisible(bool(bars))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        small = theme.metrics("caption")
        names = max((small.horizontalAdvance(name) for name in self._names), default=0)
        return QSize(len(self._bars) * self._group() + names + 36, _HEIGHT + small.height() + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = max((max(one.first, one.second) for one in self._bars), default=0) or 1
        for number, one in enumerate(self._bars):
            self._paint_year(painter, self._place(number), one, top)
        self._paint_names(painter)
        painter.end()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            show_tip(self, event, [(self._place(n), one.words) for n, one in enumerate(self._bars)])
            return True
        return super().event(event)

    def _group(self) -> int:
        return max(_GROUP, theme.metrics("caption").horizontalAdvance("2026") + 14)

    def _place(self, number: int) -> QRect:
        wide = self._group()
        x = number * wide
        if theme.right_to_left:
            x = self.width() - x - wide
        return QRect(x, 0, wide, self.height())

    def _paint_year(self, painter: QPainter, place: QRect, one: Bars, top: int) -> None:
        base = place.bottom() - theme.metrics("caption").height() - 1
        middle = place.center().x()
        amounts = (one.first, one.second)
        order = amounts[::-1] if theme.right_to_left else amounts
        for number, amount in enumerate(order):
            x = middle - _BAR - _GAP / 2 if number == 0 else middle + _GAP / 2
            tall = round((_HEIGHT - 8) * amount / top)
            solid = (number == 0) is not theme.right_to_left
            _paint_bar(painter, QRectF(x, base - tall, _BAR, tall), solid=solid)
        painter.fillRect(place.x() + 4, base, place.width() - 8, 1, theme.color("border_strong"))
        below = QRect(place.x(), base + 2, place.width(), place.bottom() - base - 1)
        paint_line(painter, below, one.label, "text_2", "caption", Qt.AlignmentFlag.AlignHCenter)

    def _paint_names(self, painter: QPainter) -> None:
        line = theme.metrics("caption").height() + 4
        for number, name in enumerate(self._names):
            x = len(self._bars) * self._group() + _SIDE
            y = self.height() - (3 - number) * line
            wide = self.width() - x
            if theme.right_to_left:
                x = 0
            box = QRectF(x if not theme.right_to_left else wide - 12, y + 3, 12, 12)
            _paint_bar(painter, box, solid=number == 0)
            room = QRect(x + 20, y, wide - 20, line)
            if theme.right_to_left:
                room = QRect(0, y, wide - 20, line)
            paint_line(painter, room, name, "text_2", "caption")


def _paint_bar(painter: QPainter, box: QRectF, *, solid: bool) -> None:
    if solid:
        painter.fillRect(box, theme.color("chart_1"))
        return
    painter.setPen(QPen(theme.color("text_2"), 1))
    painter.setBrush(QBrush(theme.color("text_2"), Qt.BrushStyle.BDiagPattern))
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
