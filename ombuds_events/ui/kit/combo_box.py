"""A list to choose one value from."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QWidget

from ombuds_events.ui.kit.delegates import RowDelegate
from ombuds_events.ui.kit.said import Words, said

_CONTROL = QStyle.ComplexControl


class ComboBox(QComboBox):
    """Options are (value, words); emits `changed(value)` when the user chooses."""

    changed = Signal(object)

    def __init__(
        self, options: Sequence[tuple[Any, Words]] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._options: tuple[tuple[Any, Words], ...] = ()
        self.setItemDelegate(RowDelegate(self))
        self.set_options(options)
        self.activated.connect(lambda _number: self.changed.emit(self.value()))

    def set_options(self, options: Sequence[tuple[Any, Words]]) -> None:
        """Offer other options; what was chosen stays if it can."""
        kept = self.value()
        self._options = tuple(options)
        self.clear()
        for _value, words in self._options:
            self.addItem(said(words))
        self.set_value(kept)

    def value(self) -> Any:
        """What is chosen, or None."""
        number = self.currentIndex()
        return self._options[number][0] if 0 <= number < len(self._options) else None

    def set_value(self, value: Any) -> None:
        """Choose, without telling."""
        found = (n for n, option in enumerate(self._options) if option[0] == value)
        self.setCurrentIndex(next(found, 0 if value is None and self._options else -1))

    def words_of(self, value: Any) -> str:
        """What a value is called here."""
        return next((said(words) for one, words in self._options if one == value), "–")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Qt cuts through a letter what has no room: here it ends in "…"."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        kind, field = _CONTROL.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(kind, option, field, self).width()
        mode = Qt.TextElideMode.ElideRight
        option.currentText = self.fontMetrics().elidedText(self.currentText(), mode, room)
        painter.drawComplexControl(kind, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.LanguageChange:
            for number, option in enumerate(self._options):
                self.setItemText(number, said(option[1]))
        super().changeEvent(event)
