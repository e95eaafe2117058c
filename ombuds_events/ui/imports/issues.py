"""What should be looked at in an import, as a plain list: many rows may have something."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from ombuds_events.ui.kit.icons import icon

MOST = 200
"""Issues that are listed at once; the others come when these are solved."""


@dataclass(frozen=True, slots=True)
class ImportIssue:
    """One thing to look at; `row` and `column` from 0, -1 = none; tone is a colour token."""

    row: int
    column: int
    words: str
    icon: str = "circle-alert"
    tone: str = "error"

    @property
    def is_told(self) -> bool:
        """Whether it asks for nothing."""
        return self.tone not in {"error", "warn"}


class ImportIssues(QListWidget):
    """Emits `chosen(ImportIssue)` when one is looked at."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._issues: tuple[ImportIssue, ...] = ()
        self.setWordWrap(True)
        self.setSpacing(2)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.currentRowChanged.connect(self._tell)

    def show_issues(self, issues: Sequence[ImportIssue]) -> None:
        """Show the first of these."""
        self._issues = tuple(issues[:MOST])
        self.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.clear()
        for issue in self._issues:
            self.addItem(QListWidgetItem(icon(issue.icon, issue.tone), issue.words))
        self.blockSignals(False)  # noqa: FBT003 - Qt's own

    def step(self, by: int) -> None:
        """Go to the next or the previous one, round and round."""
        if self._issues:
            start = self.currentRow() if self.currentRow() >= 0 or by > 0 else 0
            self.setCurrentRow((start + by) % len(self._issues))

    def _tell(self, number: int) -> None:
        if 0 <= number < len(self._issues):
            self.chosen.emit(self._issues[number])
