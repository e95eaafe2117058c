"""A whole number."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QSpinBox, QWidget


class NumberEdit(QSpinBox):
    """A number from `least` to `most`; emits `changed(number)` when left or stepped."""

    changed = Signal(int)

    def __init__(self, least: int = 0, most: int = 9999, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(least, most)
        self.setKeyboardTracking(False)
        # Style sheets do not reach the inside of a spin box.
        self.lineEdit().setTextMargins(6, 0, 4, 0)
        self.valueChanged.connect(self.changed)

    def set_value(self, number: int | None) -> None:
        """Show a number, without telling."""
        quiet = QSignalBlocker(self)
        self.setValue(number or 0)
        quiet.unblock()
