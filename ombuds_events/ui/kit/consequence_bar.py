"""What would follow, before anything changes: the question, its consequences, two buttons."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ombuds_events.ui.kit.announce import announce_now
from ombuds_events.ui.kit.buttons import Button
from ombuds_events.ui.kit.chip import IconLabel
from ombuds_events.ui.kit.panels import Panel, column, row, wrapped


class ConsequenceBar(Panel):
    """Hidden until something is asked; Enter or the filled button does it, Esc lets it be."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "next")
        self.setProperty("ground", "soft")
        self._act: Callable[[], object] | None = None
        self._let_be: Callable[[], object] | None = None
        self._icon = IconLabel("calendar-clock", "accent_text", 20)
        self._title = wrapped("", "strong")
        self._lines = wrapped("", "caption")
        self.cancel = Button("", "", "")
        self.verb = Button("", "", "primary")
        self.cancel.clicked.connect(self.dismiss)
        self.verb.clicked.connect(self._do)
        words = column(spacing=2)
        words.addWidget(self._title)
        words.addWidget(self._lines)
        line = row(self, spacing=12)
        line.setContentsMargins(12, 8, 12, 8)
        line.addWidget(self._icon)
        line.addLayout(words, 1)
        line.addWidget(self.cancel)
        line.addWidget(self.verb)
        self.retranslate()
        self.hide()

    def ask(
        self,
        title: str,
        consequences: Sequence[str],
        verb: str,
        act: Callable[[], object],
        let_be: Callable[[], object] | None = None,
    ) -> None:
        """Ask whether to `act`; `let_be` runs when the answer is no."""
        self._act, self._let_be = act, let_be
        self._title.setText(title)
        self._lines.setText(" ".join(consequences))
        self._lines.setVisible(bool(consequences))
        self.verb.setText(verb)
        self.setAccessibleName(title)
        self.show()
        announce_now(self, " ".join((title, *consequences)))

    def words(self) -> str:
        """What it says."""
        return f"{self._title.text()} {self._lines.text()}".strip()

    def dismiss(self) -> None:
        """Let it be."""
        let_be, self._act, self._let_be = self._let_be, None, None
        self.hide()
        if let_be is not None:
            let_be()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape.value:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        self.cancel.setText(self.tr("Cancel"))

    def _do(self) -> None:
        act, self._act, self._let_be = self._act, None, None
        self.hide()
        if act is not None:
            act()
