"""The details pane of the list: one event at a glance."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ombuds_events.domain.lifecycle import NextStep
from ombuds_events.domain.steps import Step
from ombuds_events.queries.event_page import event_form, event_next_step
from ombuds_events.queries.event_times import event_times
from ombuds_events.queries.events import EventRow
from ombuds_events.ui.events.words import (
    EventWords,
    condition_words,
    step_button,
    step_title,
)
from ombuds_events.ui.kit.buttons import link
from ombuds_events.ui.kit.chip import StateChip
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.details_pane import DetailsPane
from ombuds_events.ui.kit.i18n import language
from ombuds_events.ui.kit.next_step import NextStepPanel
from ombuds_events.ui.kit.panels import label, wrapped
from ombuds_events.ui.kit.share_bar import ShareBar
from ombuds_events.ui.kit.words import local
from ombuds_events.ui.kit.zone_times import ZoneRow, ZoneTimes

_CLOCKS = 4


class EventPane(DetailsPane):
    """Emits `verb_wanted(row)` when the filled button is pressed."""

    verb_wanted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._desk: Desk | None = None
        self._row: EventRow | None = None
        super().__init__(parent)
        self._desk = desk
        self._words = EventWords(desk, self)
        self.verb: NextStepPanel | None = None

    def show_event(self, row: EventRow | None) -> None:
        """Show an event, or nothing."""
        self._row = row
        self.clear()
        self.verb = None
        if row is None or self._desk is None:
            return
        self.add_head(StateChip("event", row.state))
        self.add(wrapped(local(row.title), "section"))
        self.add(wrapped(self._words.kind(row), "caption"))
        self._add_step(row, self._desk)
        self._add_times(row, self._desk)
        if row.invited:
            self._add_answers(row)
        self._add_languages(row, self._desk)

    def retranslate(self) -> None:
        super().retranslate()
        if self._desk is not None:
            self.show_event(self._row)

    def _add_step(self, row: EventRow, desk: Desk) -> None:
        step = desk.workspace.read(event_next_step, row.id, language())
        if step is None:
            return
        panel = NextStepPanel(narrow=True)
        icon = "send" if step.action is Step.REMIND else ""
        panel.set_step(_sentence(step), step_button(step.action, step.count), icon, waits=False)
        panel.pressed.connect(lambda: self.verb_wanted.emit(row))
        self.verb = panel
        self.add(panel)

    def _add_times(self, row: EventRow, desk: Desk) -> None:
        times = desk.workspace.read(event_times, row.id)
        shown = ZoneTimes(narrow=True)
        shown.set_times(
            times.span, [ZoneRow(z.zone, z.role, local(z.city)) for z in times.rows[:_CLOCKS]]
        )
        self.add(shown)
        more = len(times.rows) - _CLOCKS
        if more > 0:
            words = self.tr("%n more cities", "", more).replace("%n", str(more))
            opener = link(words, lambda: desk.go(Place("event", row.id, "overview")))
            self.add(opener)

    def _add_answers(self, row: EventRow) -> None:
        self.add(label(self.tr("Answers"), "strong"))
        open_ones = row.invited - row.answered - row.overdue
        bar = ShareBar()
        words = self.tr("{answered} of {invited} answered, {overdue} overdue").format(
            answered=row.answered, invited=row.invited, overdue=row.overdue
        )
        shares = ((row.answered, "ok"), (row.overdue, "error"), (open_ones, "idle"))
        bar.set_shares([(part, tone) for part, tone in shares if part > 0], words)
        self.add(bar)
        self.add(wrapped(words, "caption"))

    def _add_languages(self, row: EventRow, desk: Desk) -> None:
        form = desk.workspace.read(event_form, row.id)
        if form.draft.languages:
            self.add(label(self.tr("Languages"), "strong"))
            self.add(wrapped(self._words.languages(form.draft.languages)))


def _sentence(step: NextStep) -> str:
    """The step, or the first thing that stands before it."""
    waiting = next((one for one in step.conditions if not one.is_met), None)
    if waiting is None:
        return step_title(step.step)
    return condition_words(waiting)
