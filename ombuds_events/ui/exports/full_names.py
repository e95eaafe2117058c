"""Asking why certificates are to bear the full names of children."""

from PySide6.QtWidgets import QLineEdit, QWidget

from ombuds_events.services.certificates import reveal_names
from ombuds_events.store.workspace import Gesture
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.fields_dialog import FieldsDialog
from ombuds_events.ui.kit.panels import wrapped


class FullNamesDialog(FieldsDialog):
    """`why` is the reason, once it is accepted and stands in the history."""

    def __init__(self, desk: Desk, subject: str, parent: QWidget | None = None) -> None:
        super().__init__(desk, "", "shield", parent)
        self._subject = subject
        self.why = ""
        self.set_title(self.tr("Full names of children on certificates"))
        words = self.tr(
            "The certificates bear the full names of people under 18. Everywhere else they stay "
            "first name and initial. Who asked, when and why stays in the history."
        )
        self.body.addWidget(wrapped(words))
        self.reason = QLineEdit()
        self.add_field("reason", lambda: self.tr("&Reason"), self.reason)
        self.set_verb(self.tr("Show the full names"), "eye")
        self.confirmed.connect(self.ask)
        self.reason.setFocus()

    def ask(self) -> None:
        """Take the reason, if there is one."""
        why = self.reason.text().strip()
        step = Gesture("reveal_names", self._subject, reason=why, always=True)
        if self.run(step, reveal_names, why):
            self.why = why
