"""S5 Overview: the next step with its conditions, the facts, the clocks, the last changes."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ombuds_events.domain.clashes import Clash
from ombuds_events.domain.conditions import Condition
from ombuds_events.domain.drafts import EventDraft
from ombuds_events.domain.gestures import GESTURES
from ombuds_events.domain.lifecycle import NextStep
from ombuds_events.domain.problems import Problem, Refused
from ombuds_events.domain.span import Span, wall
from ombuds_events.domain.steps import Step, Tab
from ombuds_events.queries.clashes import clashes
from ombuds_events.queries.documents import wanting_documents
from ombuds_events.queries.event_changes import LastChange, last_changes
from ombuds_events.queries.event_page import EventForm, event_form, event_header, event_next_step
from ombuds_events.queries.event_times import event_times
from ombuds_events.queries.move_plan import MovePlan, holders, move_plan
from ombuds_events.queries.new_event import event_lists
from ombuds_events.services.clashes import reopen_clash
from ombuds_events.services.events import change_event, change_state, move_event
from ombuds_events.store.changes import Changes
from ombuds_events.store.errors import Known
from ombuds_events.store.workspace import Gesture
from ombuds_events.ui.events.clash_list import AcceptDialog, ClashList
from ombuds_events.ui.events.facts import FIELD_OF, EventFacts
from ombuds_events.ui.events.series_strip import SeriesStrip
from ombuds_events.ui.events.state_dialog import StateDialog
from ombuds_events.ui.events.words import SOURCES, condition_words, step_button, step_title
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.buttons import link
from ombuds_events.ui.kit.conflict import save_or_settle
from ombuds_events.ui.kit.consequence_bar import ConsequenceBar
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.details_pane import scrolled
from ombuds_events.ui.kit.dialogs import AskDialog
from ombuds_events.ui.kit.holiday_reader import HolidayReader
from ombuds_events.ui.kit.i18n import language, state_label, text
from ombuds_events.ui.kit.message_bar import MessageBar
from ombuds_events.ui.kit.move_words import MoveWords, is_silent
from ombuds_events.ui.kit.next_step import Guard, NextStepPanel
from ombuds_events.ui.kit.panels import Card, Panel, column, emptied, label, row, wrapped
from ombuds_events.ui.kit.theme import theme
from ombuds_events.ui.kit.words import local
from ombuds_events.ui.kit.zone_times import ZoneRow, ZoneTimes

_NARROW = 1000
_SIDE = 322


class OverviewTab(Panel):
    """Everything is saved when left; the filled button leads the event on."""

    def __init__(self, desk: Desk, event_id: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._event_id = desk, event_id
        self._step: NextStep | None = None
        self._conditions: Mapping[str, Condition] = {}
        self._form: EventForm = desk.workspace.read(event_form, event_id)
        self.next = NextStepPanel()
        self.message = MessageBar()
        lists = desk.workspace.read(event_lists)
        self.facts = EventFacts(desk.workspace.clock.today(), lists)
        self.times = ZoneTimes()
        self.hours_link = link("", self._find_hours)
        self.clashes = ClashList()
        self._holidays = HolidayReader(desk, self)
        self._holidays.came.connect(self._show_clashes)
        self.consequences = ConsequenceBar()
        self.series = SeriesStrip(desk, event_id)
        self._move_words = MoveWords(self)
        self._changes_title = label("", "strong")
        self._changes: QVBoxLayout = column(spacing=2)
        self._lay_out()
        self._connect()
        self._read()

    def primary(self) -> None:
        """Press the filled button: that of the bar, while it asks."""
        if not self.consequences.isHidden():
            self.consequences.verb.click()
        elif self.next.isVisible():
            self.next.button.setFocus()  # what was typed is taken first, and may be asked about
            self._press()

    def _press(self) -> None:
        if self.consequences.isHidden():
            self.next.button.click()
        else:
            self.consequences.verb.setFocus()

    def focus_first(self) -> None:
        """Put the focus on the next step, else into the facts."""
        if self._step is not None:
            self.next.button.setFocus()
        else:
            self.facts.title.setFocus()

    def retranslate(self) -> None:
        """Write all words again."""
        self._read()

    def resizeEvent(self, event: QResizeEvent) -> None:
        scale = max(1.0, theme.scale)
        narrow, side = event.size().width() < _NARROW * scale, round(_SIDE * scale)
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._line.setDirection(direction)
        self._side.setMaximumWidth(16_777_215 if narrow else side)
        self._side.setMinimumWidth(0 if narrow else side)
        super().resizeEvent(event)

    # -- layout --------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        left = column(spacing=12)
        left.addWidget(self.next)
        left.addWidget(self.message)
        left.addWidget(self.consequences)
        left.addWidget(self.series)
        card = Card()
        card.body.addWidget(self.facts)
        left.addWidget(card)
        left.addStretch(1)
        self._side = Panel()
        side = column(self._side, spacing=8)
        side.addWidget(self.times)
        side.addWidget(self.hours_link, 0, Qt.AlignmentFlag.AlignLeading)
        side.addWidget(self.clashes)
        side.addSpacing(4)
        side.addWidget(self._changes_title)
        side.addLayout(self._changes)
        side.addStretch(1)
        inner = QWidget()
        self._line = row(inner, spacing=16)
        self._line.setContentsMargins(16, 12, 16, 16)
        self._line.addLayout(left, 1)
        self._line.addWidget(self._side, 0, Qt.AlignmentFlag.AlignTop)
        column(self).addWidget(scrolled(inner))

    def _connect(self) -> None:
        self.next.pressed.connect(self._go_on)
        self.next.button.clicked.connect(self._explain)
        self.next.guard_opened.connect(self._open_guard)
        self.series.refused.connect(self.message.refuse)
        self.facts.edited.connect(self._change)
        self.facts.moved.connect(self._move)
        self.facts.link_opened.connect(lambda _key, tab: self._open_tab(tab))
        self.clashes.accept_wanted.connect(self._accept)
        self.clashes.reopen_wanted.connect(self._reopen)
        self.clashes.other_wanted.connect(lambda other: self._desk.go(Place("event", other)))
        self._desk.bus.changed.connect(self._changed)

    # -- reading -------------------------------------------------------------------------------

    def _changed(self, changes: Changes) -> None:
        if changes.touches(*SOURCES):
            self.message.dismiss()
            self.when_seen(self._read)

    def _read(self) -> None:
        workspace = self._desk.workspace
        try:
            self._form = workspace.read(event_form, self._event_id)
        except Refused:
            return  # it was taken back: the page that holds this tab goes
        self._show_step(workspace.read(event_next_step, self._event_id, language()))
        self.facts.show_form(self._form)
        self.series.show_event(self._form.draft)
        times = workspace.read(event_times, self._event_id)
        self.times.set_times(
            times.span, [ZoneRow(one.zone, one.role, local(one.city)) for one in times.rows]
        )
        years = {day.year for day in self._form.draft.span.days}
        self._holidays.ask([body for body, _role in self._form.draft.partners], years)
        self._show_clashes()
        self._show_changes(workspace.read(last_changes, self._event_id))

    def _show_clashes(self) -> None:
        workspace = self._desk.workspace
        found = workspace.read(clashes, self._event_id)
        self.clashes.show_clashes(found, workspace.clock.today())

    def _show_step(self, step: NextStep | None) -> None:
        self._step = step
        self.next.setVisible(step is not None)
        if step is None:
            return
        self._conditions = {one.code: one for one in step.conditions}
        reminds = step.action is Step.REMIND
        self.next.set_step(
            step_title(step.step),
            step_button(step.action, step.count),
            "send" if reminds else "",
            waits=not reminds,
        )
        guards = [self._guard(one) for one in step.conditions]
        self.next.set_guards([*guards, *self._documents_note()])

    def _documents_note(self) -> list[Guard]:
        """Papers that are missing are told; they hold no step back."""
        missing = self._desk.workspace.read(wanting_documents, self._event_id)
        words = self.tr("%n document(s) of the stages so far are missing", "", missing)
        note = Guard(Tab.DOCUMENTS, words, "note", self._tab_words(Tab.DOCUMENTS))
        return [note] if missing else []

    def _guard(self, condition: Condition) -> Guard:
        state = "open"
        if condition.is_met:
            state = "done"
        elif condition.code == "answers_overdue":
            state = "late"
        elif condition.blocks:
            state = "blocked"
        return Guard(
            condition.code, condition_words(condition), state, self._tab_words(condition.tab)
        )

    def _tab_words(self, tab: Tab) -> str:
        return {
            Tab.OVERVIEW: self.tr("Below"),
            Tab.PROGRAMME: self.tr("Programme"),
            Tab.INSTITUTIONS: self.tr("Institutions"),
            Tab.PARTICIPANTS: self.tr("Participants"),
            Tab.ATTENDANCE: self.tr("Attendance"),
            Tab.DOCUMENTS: self.tr("Documents"),
            Tab.FOLLOW_UP: self.tr("Follow-up"),
        }[tab]

    def _accept(self, clash: Clash) -> None:
        code = self._form.draft.code or ""
        AcceptDialog(self._desk, self._event_id, code, clash, self.window()).exec()

    def _reopen(self, clash: Clash) -> None:
        gesture = Gesture("reopen_clash", self._form.draft.code or "")
        self._desk.attempt(gesture, reopen_clash, self._event_id, clash.key)

    def _find_hours(self) -> None:
        self._desk.go(Place("hours", self._event_id))

    def _show_changes(self, changes: tuple[LastChange, ...]) -> None:
        self.hours_link.setText(self.tr("Find common hours"))
        self._changes_title.setText(self.tr("Last changes"))
        emptied(self._changes)
        clock = self._desk.workspace.clock
        for change in changes:
            when = dates.moment(wall(change.at_utc, clock.zone), clock.today())
            done = text("Terms", GESTURES.get(change.label, change.label))
            words = f"{when} · {done}"
            if change.kind == "undo":
                words = self.tr("{change}, undone").format(change=words)
            self._changes.addWidget(wrapped(words, "caption"))

    # -- doing ---------------------------------------------------------------------------------

    def _go_on(self) -> None:
        """All conditions are met, or the step is to remind."""
        step = self._step
        if step is None:
            return
        if step.action is Step.REMIND:
            self._open_tab(Tab.INSTITUTIONS)
            return
        gesture = Gesture("change_state", self._form.draft.code or "")
        if self._desk.attempt(gesture, change_state, self._event_id, step.target):
            form = self.tr("The event is now: {state}.")
            words = form.format(state=state_label("event", step.target))
            self._desk.notices.toast(words, undo=True)

    def _explain(self) -> None:
        """The button was pressed while something is missing: say what, and the other way."""
        step, missing = self._step, self.next.open_guards()
        if step is None or step.action is Step.REMIND or not missing:
            return
        blocks = any(one.blocks and not one.is_met for one in step.conditions)
        words = self.tr("Not yet. {what}").format(what=missing[0].words)
        if blocks:
            self.message.say("error", words)
        else:
            self.message.say("warn", words, self.tr("Go on with a reason…"), self._ask_reason)

    def _ask_reason(self) -> None:
        if self._step is not None:
            header = self._desk.workspace.read(event_header, self._event_id)
            StateDialog(self._desk, header, self._step.target, self.window()).exec()

    def _open_guard(self, code: str) -> None:
        tab = self._conditions[code].tab if code in self._conditions else Tab.DOCUMENTS
        if tab is Tab.OVERVIEW:
            self.facts.go_to(FIELD_OF.get(code, "title"))
        else:
            self._open_tab(tab)

    def _open_tab(self, tab: str) -> None:
        self._desk.go(Place("event", self._event_id, str(tab)))

    def _change(self, field: str, value: Any) -> None:
        if field == "calendar_by" and not self._may_change_files():
            self._read()
            return
        gesture = Gesture("change_event", self._form.draft.code or "")
        draft = replace(self._form.draft, **{field: value})

        def save(version: int, wanted: EventDraft) -> None:
            self._desk.workspace.run(gesture, change_event, self._event_id, version, wanted)

        self._save(draft, save)

    def _save(self, draft: EventDraft, save: Callable[[int, EventDraft], object]) -> bool:
        """Save; what others changed meanwhile stays, and what both changed is asked."""
        base, words = self._form, self.facts.words()
        try:
            saved = save_or_settle(self.facts, base, draft, save, self._form_now, words)
        except Refused as refused:
            self._refuse(refused.problems)
        except Known as known:
            self._desk.notices.trouble(known)
        else:
            if self._form is base:
                self._read()  # nothing was changed, so that nothing was told
            else:
                self.facts.show_form(self._form)
            self.series.offer(base.draft)
            return saved
        return False

    def _form_now(self) -> EventForm:
        return self._desk.workspace.read(event_form, self._event_id)

    def _may_change_files(self) -> bool:
        """Whether nobody holds a file yet, or the user has seen what becomes of those files."""
        count = self._desk.workspace.read(holders, self._event_id)
        if not count:
            return True
        question = self.tr(
            "%n person(s) hold calendar files of this event. The old entries will be cancelled: "
            "prepare updates for them afterwards.",
            "",
            count,
        )
        title, verb = self.tr("Other calendar files"), self.tr("Change")
        return bool(AskDialog(title, question, verb, self).exec())

    def _move(self, span: Span) -> None:
        """Move at once what nobody would notice; else say first what would follow."""
        plan = self._desk.workspace.read(move_plan, self._event_id, span)
        if plan.problems or is_silent(plan):
            self._do_move(plan)
            return
        today = self._desk.workspace.clock.today()
        words = self._move_words
        self.next.hide()  # the bar has the filled button now
        self.consequences.ask(
            words.question(plan, today),
            words.consequences(plan, today),
            words.verb(plan),
            lambda: self._answered(lambda: self._do_move(plan)),
            lambda: self._answered(self._read),
        )

    def _answered(self, act: Callable[[], object]) -> None:
        """The bar is gone with its focus: the next field in line would be the title."""
        act()
        self.focus_first()

    def _do_move(self, plan: MovePlan) -> None:
        self.next.setVisible(self._step is not None)
        gesture, span = Gesture("move_event", plan.code), plan.after
        draft = replace(
            self._form.draft, start=span.start, end=span.end, zone=span.zone, fold=span.fold
        )

        def save(version: int, wanted: EventDraft) -> None:
            args = (self._event_id, wanted.span, version, self._move_words.asked_again(span))
            self._desk.workspace.run(gesture, move_event, *args)

        if self._save(draft, save):
            self._tell_moved(plan)

    def _tell_moved(self, plan: MovePlan) -> None:
        days = dates.days(
            plan.after.days[0], plan.after.days[-1], self._desk.workspace.clock.today()
        )
        self._desk.notices.toast(self.tr("Moved to {days}.").format(days=days), undo=True)
        if plan.holders:
            words = self.tr("%n people hold the old invitation. Prepare updates.", "", plan.holders)
            self.message.say("warn", words.replace("%n", str(plan.holders)))

    def _refuse(self, problems: tuple[Problem, ...]) -> None:
        rest = self.facts.show_problems(problems)
        if rest:
            self.message.refuse(rest)
