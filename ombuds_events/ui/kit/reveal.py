"""Asking for the reason before the full name of somebody under 18 is shown (MaskedName)."""

from collections.abc import Mapping

from PySide6.QtWidgets import QLineEdit, QWidget

from ombuds_events.domain.problems import Refused
from ombuds_events.services.people import RevealedPerson, reveal_name
from ombuds_events.store.errors import Known
from ombuds_events.store.workspace import Gesture
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.fields_dialog import FieldsDialog
from ombuds_events.ui.kit.painting import plain
from ombuds_events.ui.kit.panels import wrapped


class RevealDialog(FieldsDialog):
    """`masked`: person → name as shown; `revealed` holds what was shown once it is accepted."""

    def __init__(
        self, desk: Desk, masked: Mapping[int, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, "", "shield", parent)
        self._masked = masked
        self.revealed: dict[int, RevealedPerson] = {}
        self.set_title(self.tr("Show the full name"))
        self.reason = QLineEdit()
        words = self.tr(
            "{names}: the full name is shown until this page closes. "
            "Who asked, when and why stays in the history."
        )
        self.body.addWidget(wrapped(words.format(names=", ".join(masked.values()))))
        self.add_field("reason", lambda: self.tr("&Reason"), self.reason)
        self.set_verb(self.tr("Show the full name"), "eye")
        self.confirmed.connect(self.ask)
        self.reason.setFocus()

    def ask(self) -> None:
        """Show the names if there is a reason."""
        reason = self.reason.text()
        try:
            for person_id, name in self._masked.items():
                step = Gesture("reveal_name", plain(name), reason=reason, always=True)
                shown = self.desk.workspace.run(step, reveal_name, person_id, reason)
                self.revealed[person_id] = shown
        except Refused as refused:
            self.show_problems(refused.problems)
        except Known as known:
            self.desk.notices.trouble(known)
        else:
            self.accept()
