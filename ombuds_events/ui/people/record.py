"""S10: the page of a person: facts, training record, councils, what is held."""

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout

from ombuds_events.domain.drafts import PersonDraft
from ombuds_events.domain.kinds import RecordKind
from ombuds_events.domain.names import display_name
from ombuds_events.domain.problems import Problem, Refused
from ombuds_events.domain.text import isolated
from ombuds_events.queries.people import ShownPerson
from ombuds_events.queries.person_form import person_form
from ombuds_events.queries.person_holdings import holdings
from ombuds_events.queries.person_record import PersonRecord, Term, person_record
from ombuds_events.queries.training_record import training_record
from ombuds_events.services.people import RevealedPerson, change_person
from ombuds_events.store.changes import Changes
from ombuds_events.store.errors import Known
from ombuds_events.store.workspace import Gesture
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.chip import StateChip
from ombuds_events.ui.kit.conflict import Held
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.i18n import term
from ombuds_events.ui.kit.panels import Card, column, emptied, label, wrapped
from ombuds_events.ui.kit.record_page import RecordPage, TwoColumns
from ombuds_events.ui.kit.reveal import RevealDialog
from ombuds_events.ui.kit.text_link import text_link
from ombuds_events.ui.kit.words import joined, language_names, local
from ombuds_events.ui.people.form import PersonForm
from ombuds_events.ui.people.training_table import TrainingTable
from ombuds_events.ui.people.words import PersonWords

_SOURCES = (
    "person", "institution", "event", "participation", "attendance_mark", "programme_item",
    "council_membership", "youth_council", "consent",
)  # fmt: skip
_FORM_WIDTH = 470


class PersonPage(RecordPage):
    """`open(person_id, tab)`; who is under 18 stays masked until a reason is given."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, RecordKind.PERSON)
        self._facts: PersonRecord | None = None
        self._revealed: RevealedPerson | None = None
        self._form: Held[PersonDraft] | None = None
        self._words = PersonWords(self)
        self.mark = StateChip("participation", "under_18")
        self.header.add_widget(self.mark)
        self.reveal_button = self.header.add_button(self.tr("Show full name…"), "eye")
        self.reveal_button.clicked.connect(self.show_full_name)
        self.form = PersonForm(desk)
        self.form.edited.connect(self._change)
        self.masked = wrapped()
        self.table = TrainingTable(desk.workspace.clock.today())
        self.table.opened.connect(self._open_event)
        self._summary = wrapped("", "secondary")
        self._titles = {key: label("", "section") for key in ("training", "councils", "held")}
        self._councils: QVBoxLayout = column(spacing=4)
        self._held: QVBoxLayout = column(spacing=6)
        self._lay_out()
        desk.bus.changed.connect(self._changed)

    # -- what the window asks ------------------------------------------------------------------

    def open(self, record: int, _tab: str = "") -> None:
        """Show a person."""
        if self._facts is None or self._facts.person.id != record:
            self._hide_name()
            self.message.dismiss()
        self._read(record)

    def title(self) -> str:
        """What the title bar says."""
        return isolated(self._facts.person.name) if self._facts else ""

    def row_words(self) -> str:
        """What the status bar says."""
        count = self.table.rows.data_rows()
        return self.tr("%n event(s)", "", count).replace("%n", str(count))

    def focus_first(self) -> None:
        """Put the focus on the first field."""
        if self.form.isVisibleTo(self):
            self.form.family_name.setFocus()
        else:
            self.reveal_button.setFocus()

    def show_full_name(self) -> None:
        """Ask for a reason, then show the full name until the page closes."""
        if self._facts is None or not self._facts.person.is_minor:
            return
        person = self._facts.person
        dialog = RevealDialog(self.desk, {person.id: isolated(person.name)}, self.window())
        if dialog.exec():
            self._revealed = dialog.revealed.get(person.id)
            self._write()

    def hideEvent(self, event: QHideEvent) -> None:
        # A window that is only minimised does not close its page.
        if not event.spontaneous():
            self._hide_name()
        super().hideEvent(event)

    def retranslate(self) -> None:
        """Write all words again."""
        self._titles["training"].setText(self.tr("Training"))
        self._titles["councils"].setText(self.tr("Youth councils"))
        self._titles["held"].setText(self.tr("What we hold"))
        self.table.set_name(self.tr("Training"))
        self.table.set_empty(self.tr("No event yet. Seats in events appear here."))
        self._write()

    # -- layout --------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        body = TwoColumns(_FORM_WIDTH, side_first=True)
        card = Card()
        card.body.addWidget(self.masked)
        card.body.addWidget(self.form)
        body.side.addWidget(card)
        training, self._councils_card, held = Card(), Card(), Card()
        training.body.addWidget(self._titles["training"])
        training.body.addWidget(self._summary)
        training.body.addWidget(self.table)
        self._councils_card.body.addWidget(self._titles["councils"])
        self._councils_card.body.addLayout(self._councils)
        held.body.addWidget(self._titles["held"])
        held.body.addLayout(self._held)
        for one in (training, self._councils_card, held):
            body.main.addWidget(one)
        body.main.addStretch(1)
        self.box.addWidget(body, 1)
        self.retranslate()

    # -- reading -------------------------------------------------------------------------------

    def _changed(self, changes: Changes) -> None:
        if self._facts is not None and changes.touches(*_SOURCES):
            self._read(self._facts.person.id)

    def _read(self, record: int) -> None:
        self._facts = self.desk.workspace.read(person_record, record)
        if self._facts is None:
            self._hide_name()
            self.desk.go(Place("people"))
            return
        self._write()

    def _write(self) -> None:
        facts = self._facts
        if facts is None:
            return
        person, workspace = facts.person, self.desk.workspace
        full = self._revealed.name if self._revealed is not None else person.name
        self.header.set_title(isolated(full))
        other = isolated(person.other)
        self.header.set_facts(joined(other, self._words.place(person)))
        self.mark.setVisible(person.is_minor)
        self.archived_bar.show_record(person.id)
        self.reveal_button.setText(self.tr("Show full name…"))
        self.reveal_button.setVisible(person.is_minor and self._revealed is None)
        self._write_form(facts)
        record = workspace.read(training_record, person.id)
        self._summary.setText(self._words.summary(record))
        self.table.show_record(record)
        self._write_councils(facts.terms)
        held = emptied(self._held)
        for one in workspace.read(holdings, person.id):
            held.addWidget(wrapped(self._words.holding(one)))
        self.told.emit()

    def _write_form(self, facts: PersonRecord) -> None:
        person = facts.person
        known = self._form = self.desk.workspace.read(person_form, person.id) or self._revealed
        self.form.setVisible(known is not None)
        self.masked.setVisible(person.is_minor)
        lines = [
            self.tr("Names of people under 18 are shortened here and in every file."),
            self._words.contact(person),
        ]
        if known is None and person.languages:
            lines.append(language_names(person.languages))
        self.masked.setText("\n".join(lines))
        if known is not None:
            self.form.show_draft(known.draft, is_minor=person.is_minor)

    def _write_councils(self, terms: tuple[Term, ...]) -> None:
        self._councils_card.setVisible(bool(terms))
        lines = emptied(self._councils)
        today = self.desk.workspace.clock.today()
        for one in terms:
            place = Place("council", one.council_id, "members")
            lines.addWidget(text_link(local(one.council), partial(self.desk.go, place)))
            first = dates.day(one.starts_on, today)
            form = self.tr("{first} to {last}") if one.ends_on else self.tr("since {first}")
            last = dates.day(one.ends_on, today) if one.ends_on else ""
            term_words = form.format(first=first, last=last)
            lines.addWidget(wrapped(joined(term(one.role), term_words), "caption"))

    def _hide_name(self) -> None:
        """Forget the full name of who is under 18."""
        if self._revealed is not None:
            self._revealed = None
            self.form.forget()
            self._write()

    # -- doing ---------------------------------------------------------------------------------

    def _open_event(self, row: Any) -> None:
        self.desk.go(Place("event", row.event_id, "participants"))

    def _change(self, field: str, value: Any) -> None:
        facts, base = self._facts, self._form
        if facts is None or base is None:
            return
        wanted = replace(base.draft, **{field: value})
        if field == "institution_id" and value is not None:
            wanted = replace(wanted, organisation="")
        person = facts.person
        read = partial(self.desk.workspace.read, person_form, person.id)
        saved = self.settle(self.form, base, wanted, partial(self._save, person), read)
        if not saved and person.is_minor and self.message.isHidden():
            # What others changed of who is under 18 is seen by who gives a reason once more.
            self._hide_name()
            self.refuse((Problem("changed_meanwhile"),))
        elif saved and self._form is base:
            self._read(person.id)  # nothing was changed, so that nothing was told

    def _save(self, person: ShownPerson, version: int, wanted: PersonDraft) -> None:
        revealed = self._revealed
        if revealed is not None:
            # What was saved is known here: the name is not asked for once more.
            self._revealed = RevealedPerson(
                display_name(wanted.name), version + 1, wanted.cleaned()
            )
        try:
            step = Gesture("change_person", person.name)
            self.desk.workspace.run(step, change_person, person.id, version, wanted)
        except (Refused, Known):
            self._revealed = revealed
            raise
