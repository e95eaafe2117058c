"""Keeping an event as a template for others of its type."""

from PySide6.QtWidgets import QLineEdit, QWidget

from ombuds_events.queries.event_page import EventHeader
from ombuds_events.services.templates import save_template
from ombuds_events.store.workspace import Gesture
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.fields_dialog import FieldsDialog
from ombuds_events.ui.kit.panels import wrapped
from ombuds_events.ui.kit.words import local


class TemplateDialog(FieldsDialog):
    """Only a name is asked."""

    def __init__(self, desk: Desk, event: EventHeader, parent: QWidget | None = None) -> None:
        super().__init__(desk, "", "save", parent)
        self._event = event
        self.set_title(self.tr("Save as template"))
        words = self.tr(
            "New events of the type “{type}” can begin with the facts and the programme of this "
            "one. Dates, partners and people are not kept."
        )
        self.body.addWidget(wrapped(words.format(type=local(event.type_label)), "secondary"))
        self.name = QLineEdit(local(event.title))
        self.name.selectAll()
        self.add_field("name", lambda: self.tr("&Name of the template"), self.name)
        self.set_verb(self.tr("Save as template"), "save")
        self.confirmed.connect(self.save)
        self.name.setFocus()

    def save(self) -> None:
        """Keep the template."""
        gesture = Gesture("save_template", self.name.text().strip())
        if self.run(gesture, save_template, self._event.id, self.name.text()):
            self.desk.notices.toast(self.tr("Template saved."), undo=True)
