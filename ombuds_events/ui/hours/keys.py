"""The keys that the year and the hours share, on the board of any language."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from ombuds_events.ui.kit.layouts import writes

_SHIFT = Qt.KeyboardModifier.ShiftModifier
_LATER = {Qt.Key.Key_Left.value: -1, Qt.Key.Key_Right.value: 1}
_LONGER = {Qt.Key.Key_Up.value: 1, Qt.Key.Key_Down.value: -1}
_YEARS = {Qt.Key.Key_PageUp.value: -1, Qt.Key.Key_PageDown.value: 1}


class HourKeys(QObject):
    """N: next common day; P: the one before; Shift+arrows: the hours; PgUp, PgDn: the year."""

    common_wanted = Signal(int)
    shifted = Signal(int)
    lengthened = Signal(int)
    year_wanted = Signal(int)
    find_wanted = Signal()

    def take(self, event: QKeyEvent) -> bool:
        """Whether the key was one of these."""
        key = event.key()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier == _SHIFT:
            return self._take_shifted(key)
        if key in _YEARS and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.year_wanted.emit(_YEARS[key])
        elif writes(event, "n"):
            self.common_wanted.emit(1)
        elif writes(event, "p"):
            self.common_wanted.emit(-1)
        elif event.text() == "/":
            self.find_wanted.emit()
        else:
            return False
        return True

    def _take_shifted(self, key: int) -> bool:
        for steps, signal in ((_LATER, self.shifted), (_LONGER, self.lengthened)):
            if key in steps:
                signal.emit(steps[key])
                return True
        return False
