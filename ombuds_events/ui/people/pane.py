"""The details pane of the list: one person at a glance."""

from PySide6.QtWidgets import QWidget

from ombuds_events.domain.text import isolated
from ombuds_events.queries.people_list import PersonRow
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.chip import StateChip
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.details_pane import DetailsPane
from ombuds_events.ui.kit.i18n import term
from ombuds_events.ui.kit.panels import label, wrapped
from ombuds_events.ui.kit.text_link import text_link
from ombuds_events.ui.kit.words import language_names, local
from ombuds_events.ui.people.words import PersonWords, hours_words


class PersonPane(DetailsPane):
    """Follows the selection; never a birth date, an age or an address of who is under 18."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._desk: Desk | None = None
        self._row: PersonRow | None = None
        super().__init__(parent)
        self._desk = desk
        self._words = PersonWords(self)

    def show_person(self, row: PersonRow | None) -> None:
        """Show a person, or nothing."""
        self._row = row
        self.clear()
        if row is None or self._desk is None:
            return
        person = row.person
        if person.is_minor:
            self.add_head(StateChip("participation", "under_18"))
        self.add(wrapped(isolated(person.name), "section"))
        if person.other:
            self.add(wrapped(isolated(person.other), "caption"))
        place = self._words.place(person)
        if place:
            self.add(wrapped(place, "caption"))
        self.add(label(self.tr("Contact"), "label"))
        self.add(wrapped(self._words.contact(person)))
        if person.languages:
            self.add(label(self.tr("Languages"), "label"))
            self.add(wrapped(language_names(person.languages)))
        self._add_training(row, self._desk)

    def retranslate(self) -> None:
        super().retranslate()
        if self._desk is not None:
            self.show_person(self._row)

    def _add_training(self, row: PersonRow, desk: Desk) -> None:
        self.add(label(self.tr("Last event"), "label"))
        if row.last is None:
            self.add(wrapped(self.tr("No event yet."), "caption"))
            return
        event_id = row.last.id
        place = Place("event", event_id, "overview")
        self.add(text_link(local(row.last.title), lambda: desk.go(place)))
        when = dates.full_day(row.last.starts_on)
        self.add(wrapped(f"{when} · {term(row.last.role)}", "caption"))
        self.add(label(self.tr("Hours of training"), "label"))
        self.add(wrapped(hours_words(row.minutes)))
