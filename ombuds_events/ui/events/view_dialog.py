"""Naming a view of the list of events."""

from collections.abc import Collection

from PySide6.QtWidgets import QLineEdit, QWidget

from ombuds_events.domain.text import one_line
from ombuds_events.ui.kit.dialogs import DialogFrame
from ombuds_events.ui.kit.fields import Field

_LONGEST = 40


class ViewDialog(DialogFrame):
    """`name()` is what the view is to be called; a name that is taken is replaced, and says so."""

    def __init__(self, taken: Collection[str], parent: QWidget | None = None) -> None:
        super().__init__("", parent, "list-filter")
        self.go_when_closed()
        self.set_title(self.tr("Save as a view"))
        self._taken = taken
        self.line = QLineEdit()
        self.line.setMaxLength(_LONGEST)
        self._field = Field(lambda: self.tr("&Name of the view"), self.line)
        self.body.addWidget(self._field)
        self.body.addStretch(1)
        self.set_verb(self.tr("Save the view"), "check")
        self.setMinimumWidth(420)
        self.line.textChanged.connect(self._warn)
        self.confirmed.connect(self._confirm)
        self.line.setFocus()

    def name(self) -> str:
        """The name, cleaned."""
        return one_line(self.line.text())

    def _warn(self) -> None:
        self._field.set_problem("")
        taken = self.name() in self._taken
        self.set_note(self.tr("Replaces the view of this name.") if taken else "")

    def _confirm(self) -> None:
        if self.name():
            self.accept()
        else:
            self._field.set_problem(self.tr("Give the view a name."))
