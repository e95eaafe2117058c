"""The ring around the widget that has the keyboard."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFocusFrame,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QWidget,
)
from shiboken6 import isValid

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


class _Frame(QFocusFrame):
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


class FocusRing(QObject):
    """Moves one frame to the button that has the focus; fields draw their own border."""

    _one: "FocusRing | None" = None

    def __init__(self, app: QApplication, color: Callable[[], QColor]) -> None:
        super().__init__(app)
        self._color = color
        self._frame = _Frame(color)
        app.focusChanged.connect(self._moved)

    @classmethod
    def follow(cls, app: QApplication, color: Callable[[], QColor]) -> None:
        """Start to follow the focus in `app`; once is enough."""
        if cls._one is None or cls._one.parent() is not app:
            cls._one = FocusRing(app, color)

    def _moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if not isValid(self._frame):
            # It lives in the window of its button, and went with it.
            self._frame = _Frame(self._color)
        if isinstance(new, QAbstractButton):
            self._frame.setWidget(new)
            self._frame.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._frame.raise_()
        else:
            self._frame.hide()
