"""The frame that `focus_ring` moves: its gap, its line, and where Qt keeps it."""

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QFocusFrame,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)

WIDTH = 2
GAP = 2
_MARGINS = {
    QStyle.PixelMetric.PM_FocusFrameHMargin,
    QStyle.PixelMetric.PM_FocusFrameVMargin,
}


class _RingStyle(QProxyStyle):
    """Gives the ring room for a gap; asked by the frame alone, so it costs nothing elsewhere."""

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        if metric in _MARGINS:
            return WIDTH + GAP
        return super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        data: QStyleHintReturn | None = None,
    ) -> int:
        if hint == QStyle.StyleHint.SH_FocusFrame_AboveWidget:
            return 1  # in the window or the scrolled part: the parent of the widget would cut it
        return super().styleHint(hint, option, widget, data)


class FocusFrame(QFocusFrame):
    """Draws the ring where Qt keeps it: outside of the widget, over its neighbours."""

    def __init__(self, color: Callable[[], QColor]) -> None:
        super().__init__()
        self._color = color
        self._ring_style = _RingStyle("Fusion")
        self.setStyle(self._ring_style)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._color(), WIDTH))
        half = WIDTH / 2
        rect = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(rect, 6, 6)
        painter.end()
