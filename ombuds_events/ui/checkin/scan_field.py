"""The one field of the door: letters of a hand, codes of a scanner, in any keyboard layout."""

from time import monotonic

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ombuds_events.domain.checkin_scan import Pulse, looks_scanned, scans
from ombuds_events.ui.kit.theme import theme

Key = Qt.Key
_ENTER = {Key.Key_Return.value, Key.Key_Enter.value}
_STEPS = {Key.Key_Up.value: -1, Key.Key_Down.value: 1}
_PAGES = {Key.Key_PageUp.value: -1, Key.Key_PageDown.value: 1}
_MENDS = {Key.Key_Backspace.value, Key.Key_Delete.value, Key.Key_Left.value, Key.Key_Right.value}
_ROOM = 22

# Scan codes of the keys 1 2 3 … 9 0: the same place on the board of any language.
_FIRST_KEY = {"windows": 2, "xcb": 10, "wayland": 10}
_DIGITS = "1234567890"
_MAC: dict[int, int] = {key: n for n, key in enumerate((18, 19, 20, 21, 23, 22, 26, 28, 25, 29))}


def digit_at(event: QKeyEvent, platform: str) -> str:
    """The digit that a Latin board has at the place of a key, "" elsewhere."""
    if platform == "cocoa":
        place = _MAC.get(event.nativeVirtualKey(), -1)
    else:
        place = event.nativeScanCode() - _FIRST_KEY.get(platform, event.nativeScanCode() + 1)
    if 0 <= place < len(_DIGITS):
        return _DIGITS[place]
    typed = event.text()
    return typed if typed.isascii() and typed.isdecimal() else ""


class ScanField(QLineEdit):
    """Emits `entered` on Enter, and on Tab after a code; then ask `scanned()` and `text()`.

    `stepped(±1)`: up or down in the list; `paged(±1)`: the session before or after.
    """

    entered = Signal()
    stepped = Signal(int)
    paged = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pulse = Pulse()
        self._places = ""
        self._platform = QGuiApplication.platformName()

    def places(self) -> str:
        """The digits that were pressed, by the places of their keys."""
        return self._places

    def is_scan(self) -> bool:
        """Whether no hand has typed this: too fast, or no name at all."""
        return self._pulse.is_scanner or looks_scanned(self.text())

    def may_go_on(self) -> bool:
        """Whether it looks as if more of a code is coming."""
        return self._pulse.is_fast

    def is_code(self) -> bool:
        """Whether a badge of ours may have been read."""
        return bool(scans(self.text(), self._places))

    def begin(self, words: str = "") -> None:
        """Be ready for the next one; a hand's letters that were there may stay."""
        self._places = ""
        self._pulse.rest()
        self.setText(words)  # unlike clear(), Ctrl+Z then belongs to the window

    def rescale(self) -> None:
        """Take font and height from the theme."""
        font = theme.font("hero")
        font.setWeight(font.Weight.Normal)
        self.setFont(font)
        self.setFixedHeight(theme.metrics("hero").height() + _ROOM)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in _ENTER and not held:
            self.entered.emit()
        elif key in _STEPS and not held:
            self.stepped.emit(_STEPS[key])
        elif key in _PAGES and not held:
            self.paged.emit(_PAGES[key])
        elif key == Key.Key_Escape.value and self.text():
            self.begin()
        else:
            self._listen(event)
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's own
        """Many scanners end with Tab: after a code it is Enter, else it goes on."""
        if forward and self.text() and (self.is_code() or self._pulse.is_scanner):
            self.entered.emit()
            return True
        return super().focusNextPrevChild(forward)

    def _listen(self, event: QKeyEvent) -> None:
        if event.key() in _MENDS:
            self._places = ""
        elif event.text() and event.text().isprintable() and not event.isAutoRepeat():
            self._places += digit_at(event, self._platform)
            self._pulse.beat(event.timestamp() or round(monotonic() * 1000))
