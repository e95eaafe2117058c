"""A short notice at the bottom of the window: what was done, and Undo."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent
from PySide6.QtWidgets import QWidget

from ombuds_events.ui.kit.announce import announce
from ombuds_events.ui.kit.buttons import Button
from ombuds_events.ui.kit.panels import ElidedLabel, Panel, row
from ombuds_events.ui.kit.theme import theme
from ombuds_events.ui.kit.tokens import tokens

_BOTTOM = 40
_EDGE = 24


class _ToastButton(Button):
    """Tells when the focus comes and goes."""

    focused = Signal()
    blurred = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.focused.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.blurred.emit()


class Toast(Panel):
    """One per window: `Toast(window)`, then `say(…)`; stays while the mouse or focus is on it."""

    closed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setProperty("panel", "toast")
        self._words = ElidedLabel("", "toast")
        self.button = _ToastButton("", "", "link")
        self.button.setProperty("toast", "true")
        self._act: Callable[[], object] | None = None
        line = row(self, spacing=16)
        line.setContentsMargins(14, 4, 14, 4)
        line.addWidget(self._words)
        line.addWidget(self.button)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(tokens().times["toast"])
        self._timer.timeout.connect(self.close_now)
        self.button.clicked.connect(self._acted)
        self.button.focused.connect(self._timer.stop)
        self.button.blurred.connect(self._resume)
        window.installEventFilter(self)
        self.hide()

    def say(self, words: str, verb: str = "", act: Callable[[], object] | None = None) -> None:
        """Tell what was done ("Moved to Tue 20 Oct.") and offer "Undo"; replaces the last one."""
        self._words.setText(words)
        self.setAccessibleName(words)
        self.button.setText(verb)
        self.button.setVisible(bool(verb))
        self._act = act
        self._place()
        self.show()
        self.raise_()
        self._timer.start()
        announce(self, f"{words} {verb}".strip())

    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def is_waiting(self) -> bool:
        """Whether its time runs."""
        return self._timer.isActive()

    def close_now(self) -> None:
        """Take it away."""
        self._timer.stop()
        self.hide()
        self.closed.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        if not self.button.hasFocus():
            self._resume()
        super().leaveEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Asked even while the window dies, when own attributes may be gone: Qt's only.
        if event.type() is QEvent.Type.Resize and watched is self.parent() and self.isVisible():
            self._place()
        return False

    def _acted(self) -> None:
        act = self._act
        self.close_now()
        if act is not None:
            act()

    def _resume(self) -> None:
        if self.isVisible():
            self._timer.start()

    def _place(self) -> None:
        window = self.parentWidget()
        if window is None:
            return
        room = window.size()
        width = min(self.sizeHint().width() + 4, room.width() - 2 * _EDGE)
        height = max(theme.size("toast"), self.sizeHint().height())
        x = (room.width() - width) // 2
        self.setGeometry(x, room.height() - height - _BOTTOM, width, height)
