"""S12: the page of a youth council: members with their conditions, statute and ages."""

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from ombuds_events.domain.consent import ConditionState
from ombuds_events.domain.council_draft import CouncilDraft
from ombuds_events.domain.kinds import ConsentKind, CouncilRole, RecordKind
from ombuds_events.domain.problems import Refused
from ombuds_events.domain.span import Span
from ombuds_events.domain.text import isolated, pick
from ombuds_events.queries.council_forms import CouncilForm, council_form
from ombuds_events.queries.councils import CouncilPage as CouncilRecord
from ombuds_events.queries.councils import MemberRow, page
from ombuds_events.queries.events import event_rows
from ombuds_events.services import councils
from ombuds_events.store.changes import Changes
from ombuds_events.store.errors import Known
from ombuds_events.store.workspace import Gesture
from ombuds_events.ui.councils.dialogs import EndDialog, MemberDialog, PaperDialog, RenewDialog
from ombuds_events.ui.councils.facts import CouncilFacts
from ombuds_events.ui.councils.member_pane import MemberPane
from ombuds_events.ui.councils.members_table import MembersTable
from ombuds_events.ui.councils.words import CouncilWords
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.buttons import Button
from ombuds_events.ui.kit.chip import IconLabel
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.details_pane import PaneSplit, scrolled
from ombuds_events.ui.kit.panels import Card, Panel, column, row, wrapped
from ombuds_events.ui.kit.record_page import RecordPage
from ombuds_events.ui.kit.reveal import RevealDialog
from ombuds_events.ui.kit.tab_strip import Tab, TabStrip
from ombuds_events.ui.kit.words import joined, local

_SOURCES = (
    "youth_council", "council_membership", "person", "consent", "participation", "event",
    "institution",
)  # fmt: skip
_PANE = 380
_OPEN = frozenset({ConditionState.MISSING, ConditionState.WITHDRAWN})


class CouncilPage(RecordPage):
    """`open(council_id, tab)`: tabs members, facts."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, RecordKind.COUNCIL)
        self._record: CouncilRecord | None = None
        self._form: CouncilForm | None = None
        self._words = CouncilWords(self)
        self.header.set_primary("+", "user-plus").clicked.connect(self.add_member)
        self.strip = TabStrip(self)
        self.strip.chosen.connect(self._choose_tab)
        self.head.addWidget(self.strip)
        self.table = MembersTable(desk.workspace.clock.today())
        self.pane = MemberPane()
        self.facts = CouncilFacts(desk)
        self._shield_words = wrapped()
        self.reveal_button = Button(self.tr("Show full names…"), "eye")
        self._tabs = {"members": self._members(), "facts": self._statute()}
        self.stack = QStackedWidget()
        for tab in self._tabs.values():
            self.stack.addWidget(tab)
        self.box.addWidget(self.stack, 1)
        self._connect()
        self.retranslate()

    # -- what the window asks ------------------------------------------------------------------

    def open(self, record: int, tab: str) -> None:
        """Show a council with one of its tabs in front."""
        if self._record is None or self._record.council.id != record:
            self.message.dismiss()
            self.table.revealed = {}
        self._read(record)
        blocker = QSignalBlocker(self.strip)
        self.strip.set_current(tab or self.strip.current())
        blocker.unblock()
        self._show_tab(self.strip.current())

    def title(self) -> str:
        """What the title bar says."""
        return local(self._record.council.name) if self._record else ""

    def row_words(self) -> str:
        """What the status bar says."""
        count = self._record.council.members if self._record else 0
        return self.tr("%n member(s)", "", count).replace("%n", str(count))

    def focus_first(self) -> None:
        """Put the focus into the tab in front."""
        is_facts = self.strip.current() == "facts"
        (self.facts.name_edit if is_facts else self.table).setFocus()

    def next_tab(self) -> None:
        """Go to the next tab."""
        self.strip.step(1)

    def previous_tab(self) -> None:
        """Go to the previous tab."""
        self.strip.step(-1)

    def toggle_pane(self) -> None:
        """Show the conditions, or close them."""
        self.split.toggle()

    def primary(self) -> None:
        """Press the filled button."""
        self.add_member()

    def add_member(self) -> None:
        """Take somebody into the council."""
        if self._record is not None:
            months = self._record.term_months
            self._ask(MemberDialog(self.desk, self._record.council.id, months, self.window()))

    def record_paper(self) -> None:
        """Record the first paper that the selected delegate lacks."""
        member = self._member()
        open_ones = [c for c, s in self._conditions(member) if s in _OPEN]
        kinds = {kind.value: kind for kind in ConsentKind}
        wanted = next((kinds[c.value] for c in open_ones if c.value in kinds), None)
        if wanted is not None:
            self._record_paper(wanted)

    def show_full_names(self) -> None:
        """Show the full names of the selected members under 18, for a reason."""
        chosen = [one for one in self.table.selected_rows() if one.person.is_minor]
        masked = {one.person.id: isolated(one.person.name) for one in chosen}
        if not masked:
            words = self.tr("Nobody under 18 is selected. Select a member first.")
            self.message.say("info", words)
            return
        dialog = RevealDialog(self.desk, masked, self.window())
        if dialog.exec():
            shown = {person: one.name for person, one in dialog.revealed.items()}
            self.table.revealed = {**self.table.revealed, **shown}
            self.table.viewport().update()
            self._show_member()

    def hideEvent(self, event: QHideEvent) -> None:
        # A window that is only minimised does not close its page.
        if not event.spontaneous() and self.table.revealed:
            self.table.revealed = {}
            self._show_member()
        super().hideEvent(event)

    def retranslate(self) -> None:
        """Write all words again."""
        self.header.set_primary(self.tr("Add a member…"), "user-plus")
        self._shield_words.setText(
            self.tr(
                "Names of members under 18 are shortened here and in every file. "
                "Showing a full name needs a reason and is logged."
            )
        )
        self.reveal_button.setText(self.tr("Show full names…"))
        self.table.set_name(self.tr("Members"))
        self.table.set_empty(self.tr("No members."), self.tr("Add a member…"))
        self._write()

    # -- layout --------------------------------------------------------------------------------

    def _members(self) -> QWidget:
        holder = Panel()
        box = column(holder)
        shield = Panel()
        shield.setProperty("message", "minor")
        line = row(shield, spacing=10)
        line.setContentsMargins(16, 4, 16, 4)
        line.addWidget(IconLabel("shield", "minor"))
        line.addWidget(self._shield_words, 1)
        line.addWidget(self.reveal_button)
        box.addWidget(shield)
        self.split = PaneSplit(self.table, self.pane, _PANE)
        box.addWidget(self.split, 1)
        return holder

    def _statute(self) -> QWidget:
        holder = QWidget()
        outer = column(holder)
        outer.setContentsMargins(16, 12, 16, 16)
        card = Card()
        card.setMaximumWidth(820)
        card.body.addWidget(self.facts)
        outer.addWidget(card)
        outer.addStretch(1)
        return scrolled(holder)

    def _connect(self) -> None:
        self.reveal_button.clicked.connect(self.show_full_names)
        self.table.current_changed.connect(lambda _row: self._show_member())
        self.table.opened.connect(self._open_conditions)
        self.table.empty.pressed.connect(self.add_member)
        self.pane.opened_in_place.connect(self._open_person)
        self.pane.paper_wanted.connect(self._record_paper)
        self.pane.paper_withdrawn.connect(self._withdraw_paper)
        self.pane.chaperone_wanted.connect(self._name_chaperone)
        self.pane.role_wanted.connect(self._change_role)
        self.pane.renewal_wanted.connect(self.renew_term)
        self.pane.end_wanted.connect(self.end_term)
        self.facts.edited.connect(self._change)
        self.desk.bus.changed.connect(self._changed)

    # -- reading -------------------------------------------------------------------------------

    def _changed(self, changes: Changes) -> None:
        if self._record is not None and changes.touches(*_SOURCES):
            self._read(self._record.council.id)

    def _read(self, record: int) -> None:
        self._form = self.desk.workspace.read(council_form, record)
        if self._form is None:
            self._record = None
            self.desk.go(Place("councils"))
            return
        self._record = self.desk.workspace.read(page, record)
        self._write()

    def _write(self) -> None:
        record, form = self._record, self._form
        if record is None or form is None:
            return
        self.header.set_title(local(record.council.name))
        self.header.set_facts(self._words.facts(record.council, form.draft))
        self.archived_bar.show_record(record.council.id)
        members = self.tr("Members"), dates.number(record.council.members)
        self.strip.set_tabs([Tab("members", *members), Tab("facts", self.tr("Statute and ages"))])
        self.table.show_members(record.members)
        if self.table.current_row() is None:
            self.table.select_first()
        self.facts.show_draft(form.draft)
        self._show_member()
        self.told.emit()

    def _member(self) -> MemberRow | None:
        found = self.table.current_row()
        return found if isinstance(found, MemberRow) else None

    def _conditions(self, member: MemberRow | None) -> tuple[tuple[Any, ConditionState], ...]:
        return member.paperwork.conditions if member and member.paperwork else ()

    def _show_member(self) -> None:
        member = self._member()
        name = self.table.name_of(member) if member else ""
        event = self._event_words(member) if member else ""
        self.pane.show_member(member, name, event, self.desk.workspace.clock.today())
        self.split.set_idle(idle=member is None)

    def _event_words(self, member: MemberRow) -> str:
        if member.paperwork is None:
            return ""
        found = self.desk.workspace.read(event_rows, [member.paperwork.event_id])
        event = found[member.paperwork.event_id]
        days = dates.full_days(event.span.days[0], event.span.days[-1])
        return joined(local(event.title), days)

    # -- doing ---------------------------------------------------------------------------------

    def _show_tab(self, key: str) -> None:
        self.stack.setCurrentWidget(self._tabs[key])
        self.told.emit()

    def _choose_tab(self, key: str) -> None:
        """A tab is a place: the way back leads through it."""
        self._show_tab(key)
        if self._record is not None:
            self.desk.go(Place("council", self._record.council.id, key))

    def _open_conditions(self, _row: object) -> None:
        self.split.show_pane(wanted=True)
        if self.pane.first is not None:
            self.pane.first.setFocus()

    def _open_person(self) -> None:
        member = self._member()
        if member is not None:
            self.desk.go(Place("person", member.person.id))

    def _name_chaperone(self) -> None:
        """Chaperones are named among the participants of the event."""
        member = self._member()
        if member is not None and member.paperwork is not None:
            self.desk.go(Place("event", member.paperwork.event_id, "participants"))

    def _record_paper(self, kind: ConsentKind) -> None:
        member = self._member()
        if member is not None and member.paperwork is not None:
            found = self.desk.workspace.read(event_rows, [member.paperwork.event_id])
            span: Span = found[member.paperwork.event_id].span
            self._ask(PaperDialog(self.desk, member, kind, span, self.window()))

    def _withdraw_paper(self, kind: ConsentKind) -> None:
        member = self._member()
        if member is None or member.paperwork is None:
            return
        step = Gesture("withdraw_paper", member.person.name)
        event_id = member.paperwork.event_id
        if self._run(step, councils.withdraw_paper, member.person.id, event_id, kind):
            self.desk.notices.toast(self.tr("Paper withdrawn."), undo=True)

    def end_term(self) -> None:
        """End the term of the selected member."""
        member = self._member()
        if member is not None:
            name = self.table.name_of(member)
            self._ask(EndDialog(self.desk, member, name, self.window()))

    def renew_term(self) -> None:
        """Renew the term of the selected member."""
        member, record = self._member(), self._record
        if member is not None and record is not None:
            name, months = self.table.name_of(member), record.term_months
            self._ask(RenewDialog(self.desk, member, name, months, self.window()))

    def _ask(self, dialog: Any) -> None:
        if dialog.exec():
            self.desk.notices.toast(self.tr("Saved."), undo=True)
        self.table.setFocus()

    def _change_role(self, role: CouncilRole) -> None:
        member = self._member()
        if member is not None and role is not member.role:
            step = Gesture("change_member", member.person.name)
            ends_on = member.ends_on
            self._run(step, councils.change_member, member.id, member.version, role, ends_on)

    def _change(self, field: str, value: Any) -> None:
        form, record = self._form, self._record
        if form is None or record is None:
            return
        council = record.council
        step = Gesture("change_council", pick(council.name, "en"))

        def save(version: int, draft: CouncilDraft) -> None:
            self.desk.workspace.run(step, councils.change_council, council.id, version, draft)

        read = partial(self.desk.workspace.read, council_form, council.id)
        wanted = replace(form.draft, **{field: value})
        if self.settle(self.facts, form, wanted, save, read) and self._form is form:
            self._read(council.id)  # nothing was changed, so that nothing was told

    def _run(self, step: Gesture, use_case: Any, *args: Any) -> bool:
        self.message.dismiss()
        try:
            self.desk.workspace.run(step, use_case, *args)
        except Refused as refused:
            self.refuse(refused.problems)
        except Known as known:
            self.desk.notices.trouble(known)
        else:
            return True
        return False
