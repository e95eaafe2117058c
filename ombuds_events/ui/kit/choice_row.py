"""A row of buttons of which one is chosen: a language, a period, a day."""

from collections.abc import Hashable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ombuds_events.ui.kit.buttons import Button
from ombuds_events.ui.kit.panels import Panel, row
from ombuds_events.ui.kit.said import Words, said
from ombuds_events.ui.kit.theme import theme


class ChoiceRow(Panel):
    """Emits `changed(value)`; arrows move between the buttons."""

    changed = Signal(object)

    def __init__(
        self, options: Sequence[tuple[Hashable, Words]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._options = tuple(options)
        self._buttons: list[Button] = []
        line = row(self, spacing=8)
        for value, _words in self._options:
            button = Button("")
            button.setCheckable(True)
            # Scripts differ in height; the buttons of a row do not.
            button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Minimum)
            button.clicked.connect(lambda _on=False, one=value: self._pick(one))
            self._buttons.append(button)
            line.addWidget(button)
        line.addStretch(1)
        if self._buttons:
            self.setFocusProxy(self._buttons[0])
        self.retranslate()

    def value(self) -> Hashable:
        """What is chosen, or None."""
        pairs = zip(self._options, self._buttons, strict=True)
        return next((option[0] for option, button in pairs if button.isChecked()), None)

    def set_value(self, value: Hashable) -> None:
        """Choose, without telling."""
        for option, button in zip(self._options, self._buttons, strict=True):
            button.setChecked(option[0] == value)

    def retranslate(self) -> None:
        for option, button in zip(self._options, self._buttons, strict=True):
            button.setText(said(option[1]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        forward = Qt.Key.Key_Left if theme.right_to_left else Qt.Key.Key_Right
        back = Qt.Key.Key_Right if theme.right_to_left else Qt.Key.Key_Left
        step = {forward.value: 1, back.value: -1}.get(event.key())
        focused = self.focusWidget()
        at = next((n for n, one in enumerate(self._buttons) if one is focused), -1)
        if step is None or at < 0:
            super().keyPressEvent(event)
            return
        self._buttons[(at + step) % len(self._buttons)].setFocus()

    def _pick(self, value: Hashable) -> None:
        self.set_value(value)
        self.changed.emit(value)
