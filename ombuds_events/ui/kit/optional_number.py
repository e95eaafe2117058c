"""A number that may be missing."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ombuds_events.ui.kit.number_edit import NumberEdit
from ombuds_events.ui.kit.panels import Panel, row

_WIDTH = 92


class OptionalNumber(Panel):
    """A number, or "–" for none; emits `changed` when left."""

    changed = Signal(object)

    def __init__(self, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spin = NumberEdit(0, most)
        self.spin.setSpecialValueText("–")
        self.spin.setFixedWidth(_WIDTH)
        line = row(self)
        line.addWidget(self.spin)
        line.addStretch(1)
        self.setFocusProxy(self.spin)
        self.spin.editingFinished.connect(lambda: self.changed.emit(self.value()))

    def value(self) -> int | None:
        """The number, or None."""
        return self.spin.value() or None

    def set_value(self, number: int | None) -> None:
        """Show a number, without telling."""
        self.spin.set_value(number)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.spin.setAccessibleName(name)
