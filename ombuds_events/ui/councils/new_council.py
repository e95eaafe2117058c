"""Adding a youth council: name and institution; the rest is written on its page."""

from PySide6.QtWidgets import QWidget

from ombuds_events.domain.council_draft import CouncilDraft
from ombuds_events.domain.text import pick
from ombuds_events.services.councils import add_council
from ombuds_events.store.workspace import Gesture
from ombuds_events.ui.kit.choices import institution_picker
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.fields_dialog import FieldsDialog
from ombuds_events.ui.kit.local_text_edit import LocalTextEdit


class NewCouncilDialog(FieldsDialog):
    """`result_id` is the new council."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "", "sprout", parent)
        self.set_title(self.tr("Add a youth council"))
        self.name, self.home = LocalTextEdit(), institution_picker(desk)
        self.home.set_value(desk.workspace.context.own_institution_id or None)
        self.add_field("name", lambda: self.tr("&Name"), self.name)
        self.add_field("institution_id", lambda: self.tr("&Institution"), self.home)
        self.set_verb(self.tr("Add the council"), "check")
        self.confirmed.connect(self.add)
        self.name.setFocus()

    def add(self) -> None:
        """Add the council and close."""
        home = self.home.value()
        draft = CouncilDraft(
            institution_id=home if isinstance(home, int) else None, name=self.name.value()
        )
        self.run(Gesture("add_council", pick(draft.name, "en")), add_council, draft)
