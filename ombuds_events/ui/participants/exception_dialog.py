"""A certificate for who is short of hours: asks for the reason, which is kept."""

from PySide6.QtWidgets import QLineEdit, QWidget

from ombuds_events.domain.text import isolated
from ombuds_events.queries.participations import SeatRow
from ombuds_events.services.certificates import certify_with_reason
from ombuds_events.store.workspace import Gesture
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.fields_dialog import FieldsDialog
from ombuds_events.ui.kit.panels import wrapped


class ExceptionDialog(FieldsDialog):
    """Sets the rule of hours aside for one person."""

    def __init__(self, desk: Desk, code: str, seat: SeatRow, parent: QWidget) -> None:
        super().__init__(desk, "", "award", parent)
        self._code, self._seat = code, seat
        self.set_title(self.tr("Certificate by exception"))
        words = self.tr("{name} is short of hours: the rule gives no certificate.")
        self.body.addWidget(wrapped(words.format(name=isolated(seat.person.name))))
        self.reason = QLineEdit()
        self.add_field("reason", lambda: self.tr("&Reason"), self.reason)
        self.set_note(self.tr("The reason stands in the register and in the history."))
        self.set_verb(self.tr("Issue certificate"))
        self.confirmed.connect(self.save)
        self.reason.setFocus()

    def save(self) -> None:
        """Issue it, with the reason."""
        reason = self.reason.text()
        gesture = Gesture("issue_certificates", self._code, reason=reason)
        if self.run(gesture, certify_with_reason, self._seat.id, reason):
            self.desk.notices.toast(self.tr("Certificate issued."), undo=True)
