"""The details pane of History: one step with all its changes, and the way back."""

from itertools import groupby

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ombuds_events.domain.problems import Problem
from ombuds_events.queries.history import ChangeRow
from ombuds_events.queries.history_steps import MOST_CHANGES, StepRow, step_details
from ombuds_events.ui.history.words import HistoryWords, record_words, step_words
from ombuds_events.ui.kit.buttons import Button, link
from ombuds_events.ui.kit.chip import IconLabel
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.details_pane import DetailsPane
from ombuds_events.ui.kit.i18n import sentence
from ombuds_events.ui.kit.panels import Card, column, label, row, wrapped


class StepPane(DetailsPane):
    """Emits `undo_wanted` and `event_wanted(id)`; `problem` is why the step stays, or None."""

    undo_wanted = Signal()
    event_wanted = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._desk: Desk | None = None
        self._row: StepRow | None = None
        self._event = 0
        super().__init__(parent)
        self._desk = desk
        self._words = HistoryWords(desk, self)
        self.problem: Problem | None = None
        self.undo_button: Button | None = None

    def show_step(self, shown: StepRow | None, event: int = 0) -> None:
        """Show a step, or nothing; `event` is the event that it is about, if there is one."""
        self._row, self._event = shown, event
        self.clear()
        self.problem, self.undo_button = None, None
        if shown is None or self._desk is None:
            return
        whole = self._desk.workspace.read(step_details, shown.id)
        self.add_head(label(self._words.source(whole), "caption"))
        self.add(wrapped(step_words(whole.step), "section"))
        self.add(wrapped(f"{self._words.moment(whole)}\n{self._words.who(whole)}", "caption"))
        if whole.step.reason:
            reason = self.tr("Why: {reason}").format(reason=whole.step.reason)
            self.add(wrapped(reason))
        self._add_way_back(self._desk, whole)
        self._add_changes(whole)

    def retranslate(self) -> None:
        super().retranslate()
        if self._desk is not None:
            self.show_step(self._row, self._event)

    def _add_way_back(self, desk: Desk, shown: StepRow) -> None:
        self.problem = desk.workspace.why_not(shown.id)
        if self.problem is None:
            again = shown.step.kind == "undo"
            words = self.tr("Do it again") if again else self.tr("Undo this")
            self.undo_button = Button(words, "redo-2" if again else "undo-2")
            self.undo_button.clicked.connect(self.undo_wanted)
            self._add_at_start(self.undo_button)
            return
        card = Card()
        line = row(spacing=8)
        line.addWidget(IconLabel("info", "text_2"))
        reason = sentence(self.problem)
        line.addWidget(wrapped(self.tr("Cannot be undone: {reason}").format(reason=reason)), 1)
        card.body.addLayout(line)
        if self._event and self.problem.code != "undo_done_already":
            wanted = self._event
            opener = link(self.tr("Open the event"), lambda: self.event_wanted.emit(wanted))
            card.body.addWidget(opener)
        self.add(card)

    def _add_at_start(self, button: Button) -> None:
        holder = QWidget()
        line = row(holder)
        line.addWidget(button)
        line.addStretch(1)
        self.add(holder)

    def _add_changes(self, shown: StepRow) -> None:
        for record, changes in groupby(shown.step.changes, record_words):
            self.add(self._record(record, list(changes)))
        rest = shown.count - len(shown.step.changes)
        if rest > 0:
            words = self.tr("and %n more, of use to the program only", "", rest)
            if shown.count > MOST_CHANGES:
                words = self.tr("and %n more, too many to list", "", rest)
            self.add(wrapped(words.replace("%n", str(rest)), "caption"))

    def _record(self, record: str, changes: list[ChangeRow]) -> QWidget:
        holder = QWidget()
        box = column(holder, spacing=4)
        whole = all(not change.field for change in changes)
        if not whole:
            box.addWidget(wrapped(record, "strong"))
        for change in changes:
            for words in self._words.change(change):
                box.addWidget(wrapped(words))
        return holder
