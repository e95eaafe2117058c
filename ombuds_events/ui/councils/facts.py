"""The facts of a council: statute, ages, term, coordinator; saved when left."""

from PySide6.QtWidgets import QLineEdit, QWidget

from ombuds_events.domain.council_draft import LONGEST_STATUTE, MOST_MONTHS, CouncilDraft
from ombuds_events.ui.kit.bound_form import BoundForm
from ombuds_events.ui.kit.choices import institution_picker, person_picker
from ombuds_events.ui.kit.date_edit import DateEdit
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.fields import show_beginnings
from ombuds_events.ui.kit.local_text_edit import LocalTextEdit
from ombuds_events.ui.kit.optional_number import OptionalNumber

_MOST_AGE = 99


class CouncilFacts(BoundForm):
    """Emits `edited(field, value)`."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent, 190)
        today = desk.workspace.clock.today()
        self.name_edit, self.home = LocalTextEdit(), institution_picker(desk)
        self.coordinator = person_picker(desk, lambda person: not person.is_minor)
        self.statute = QLineEdit()
        self.statute.setMaxLength(LONGEST_STATUTE)
        self.statute_on, self.founded_on = DateEdit(today), DateEdit(today)
        self.min_age, self.max_age = OptionalNumber(_MOST_AGE), OptionalNumber(_MOST_AGE)
        self.term_months = OptionalNumber(MOST_MONTHS)
        self._add_rows()
        self.setProperty("calm", "true")

    def show_draft(self, draft: CouncilDraft) -> None:
        """Show what is known."""
        self.binder.load(draft)
        show_beginnings(self)

    def _add_rows(self) -> None:
        self.add("name", lambda: self.tr("Name"), self.name_edit)
        self.add("institution_id", lambda: self.tr("Institution"), self.home)
        self.add("coordinator_id", lambda: self.tr("Coordinator"), self.coordinator)
        self.add("statute", lambda: self.tr("Statute"), self.statute)
        self.add("statute_on", lambda: self.tr("Day of the statute"), self.statute_on)
        self.add("founded_on", lambda: self.tr("Founded"), self.founded_on)
        self.add("min_age", lambda: self.tr("Lowest age of members"), self.min_age)
        self.add("max_age", lambda: self.tr("Highest age of members"), self.max_age)
        self.add("term_months", lambda: self.tr("Length of a term in months"), self.term_months)
        editors = {
            "name": self.name_edit,
            "institution_id": self.home,
            "coordinator_id": self.coordinator,
            "statute": self.statute,
            "statute_on": self.statute_on,
            "founded_on": self.founded_on,
            "min_age": self.min_age,
            "max_age": self.max_age,
            "term_months": self.term_months,
        }
        for field, editor in editors.items():
            self.binder.bind(field, editor, self[field])
