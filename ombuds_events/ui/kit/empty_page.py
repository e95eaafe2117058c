"""What stands where nothing is: one sentence, one button."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ombuds_events.ui.kit.buttons import Button
from ombuds_events.ui.kit.panels import Panel, column, row, wrapped


class EmptyPage(Panel):
    """One sentence and one button; emits `pressed`."""

    pressed = Signal()

    def __init__(self, sentence: str = "", verb: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = wrapped("", "secondary")
        self._words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = Button("", "", "")
        self.button.clicked.connect(self.pressed)
        outer = column(self, margin=24, spacing=12)
        outer.addStretch(1)
        outer.addWidget(self._words)
        line = row()
        line.addStretch(1)
        line.addWidget(self.button)
        line.addStretch(1)
        outer.addLayout(line)
        outer.addStretch(2)
        self.set_words(sentence, verb)

    def set_words(self, sentence: str, verb: str = "") -> None:
        """Say what is missing and what can be done."""
        self._words.setText(sentence)
        self.setAccessibleName(sentence)
        self.button.setText(verb)
        self.button.setVisible(bool(verb))

    def sentence(self) -> str:
        """What it says."""
        return self._words.text()
