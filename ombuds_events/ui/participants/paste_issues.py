"""What should be looked at in a paste, in words, and the list that shows it."""

import html
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from ombuds_events.domain.drafts import is_email
from ombuds_events.domain.kinds import ParticipationState
from ombuds_events.domain.nominations import Decision, Outcome
from ombuds_events.domain.problems import Problem
from ombuds_events.domain.text import isolated
from ombuds_events.exchange.pasted import PastedRow
from ombuds_events.queries.nominations import PlannedRow
from ombuds_events.ui.kit.buttons import Button, link
from ombuds_events.ui.kit.chip import IconLabel
from ombuds_events.ui.kit.details_pane import Tall, scrolled
from ombuds_events.ui.kit.i18n import sentence
from ombuds_events.ui.kit.panels import Card, Panel, column, row, set_look, wrapped
from ombuds_events.ui.participants.paste_state import PasteState

TOLD = frozenset({"known", "notice", "decided"})
"""Kinds of issues that ask for nothing."""
_SLIGHT = frozenset({"cell_two_emails", "cell_unknown_languages", "cell_unknown_role"})
"""Cells that were read in part: told, no error."""
_SAME = {Outcome.KNOWN, Outcome.SIMILAR, Outcome.TWICE}


@dataclass(frozen=True, slots=True)
class Verb:
    """Something to do about an issue: a decision, or a better text for its cell."""

    words: str
    decision: Decision | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Issue:
    """One thing to look at; `row` counts from 1, `column` from 0, -1 = the whole row."""

    kind: str
    row: int
    column: int
    lead: str
    words: str
    icon: str
    tone: str
    verbs: tuple[Verb, ...] = ()


class IssueWords(QObject):
    """Makes the issues of a paste, in the order of its rows."""

    def issues(self, state: PasteState) -> list[Issue]:
        """Everything to look at, then what is only told."""
        read = state.read_rows()
        found = [
            issue
            for planned in state.plan.rows
            for issue in self._of_row(state, planned, read[planned.number])
        ]
        return sorted(found, key=lambda issue: issue.kind in TOLD)

    def _of_row(self, state: PasteState, row: PlannedRow, read: PastedRow) -> Iterator[Issue]:
        columns = {one.field: one.number for one in state.pasted.columns if one.field}
        for problem in (*row.problems, *read.problems, *row.notices):
            yield self._problem(problem, row, columns, state)
        if row.outcome is Outcome.IN_EVENT:
            words = self.tr("{name} is already in the event and stays as is.")
            yield self._row(row, "known", words, "user-check", "idle")
        elif row.outcome in _SAME:
            yield self._likeness(row, state)
        if row.is_over_quota and row.outcome is not Outcome.IN_EVENT:
            words = self.tr("Above the quota of {quota}: {name} goes to the reserve.")
            yield self._row(row, "reserve", words, "list-plus", "info")
        elif row.row.is_reserve:
            words = self.tr("The sheet names {name} as a reserve.")
            yield self._row(row, "reserve", words, "list-plus", "info")
        if row.is_minor:
            words = self.tr("{name} is under 18: cannot be confirmed until all conditions are met.")
            yield self._row(row, "minor", words, "shield", "minor")

    def _problem(
        self, problem: Problem, row: PlannedRow, columns: dict[str, int], state: PasteState
    ) -> Issue:
        place = columns.get(problem.field, -1)
        lead = str(problem.values.get("cell", ""))
        words = sentence(problem)
        if lead:
            words = words.partition(": ")[2] or words
        verbs = self._better(state, row.number, place) if problem.code == "cell_bad_email" else ()
        is_told = problem in row.notices or problem.code in _SLIGHT
        return Issue(
            "notice" if is_told else "error",
            row.number,
            place,
            lead or self._lead(row.number),
            words[:1].upper() + words[1:],
            "info" if is_told else "circle-alert",
            "info" if is_told else "error",
            verbs,
        )

    def _better(self, state: PasteState, row: int, column: int) -> tuple[Verb, ...]:
        """A likely address for a cell that holds none."""
        cell = state.grid[row - 1][column] if column >= 0 else ""
        better = cell.replace("(at)", "@").replace("[at]", "@").replace(",", ".").replace(" ", "")
        if not is_email(better) or better == cell:
            return ()
        return (Verb(self.tr("Use the corrected address"), text=better),)

    def _likeness(self, row: PlannedRow, state: PasteState) -> Issue:
        is_same = row.decided(state.choices) is Decision.SAME
        verb = Verb(self.tr("Different people"), Decision.DIFFERENT)
        if not is_same:
            verb = Verb(self.tr("Same person"), Decision.SAME)
        kind, icon, tone = "same", "users", "warn"
        if row.number in state.decisions:
            kind, tone = "decided", "idle"
        if row.outcome is Outcome.TWICE:
            words = self.tr("Same person written twice, in rows {twin} and {number}. Taken once.")
            if not is_same:
                words = self.tr("Like row {twin}. Taken for another person.")
        elif row.outcome is Outcome.KNOWN and is_same:
            kind, icon, tone = "known", "user-check", "ok"
            words = self.tr("{known} is known: what is missing is added.")
            if any(state.taken.get(row.number, {}).values()):
                words = self.tr("{known} is known: what you chose of this row is taken.")
        elif is_same:
            words = self.tr("Same person as {known}? Taken for the same.")
        else:
            words = self.tr("Same person as {known}? Taken for somebody else.")
        return self._row(row, kind, words, icon, tone, (verb,))

    def _row(
        self,
        row: PlannedRow,
        kind: str,
        words: str,
        icon: str,
        tone: str,
        verbs: tuple[Verb, ...] = (),
    ) -> Issue:
        person = row.row.person
        name = row.known.name if row.known else f"{person.family} {person.given}".strip()
        said = words.format(
            name=isolated(name),
            known=isolated(row.known.name if row.known else ""),
            twin=row.twin,
            number=row.number,
            quota=row.quota,
        )
        return Issue(kind, row.number, -1, self._lead(row.number), said, icon, tone, verbs)

    def _lead(self, number: int) -> str:
        return self.tr("Row {number}").format(number=number)

    def check(self, state: PasteState, row: PlannedRow, read: PastedRow) -> tuple[str, str]:
        """The chip at the end of a row: state key and words."""
        errors = [one for one in (*row.problems, *read.problems) if one.code not in _SLIGHT]
        if errors:
            count = len(errors)
            return "blocked", self.tr("%n error(s)", "", count)
        if not state.is_taken(row):
            return self._left_out(row)
        return self._seat(state, row)

    def _left_out(self, row: PlannedRow) -> tuple[str, str]:
        if row.outcome is Outcome.IN_EVENT:
            return "completed", self.tr("In the event")
        twice = row.outcome is Outcome.TWICE
        return "not_selected", self.tr("Twice") if twice else self.tr("Left out")

    def _seat(self, state: PasteState, row: PlannedRow) -> tuple[str, str]:
        if row.outcome is Outcome.SIMILAR and state.joins_known(row):
            return "changed", self.tr("Same?")
        if row.state is ParticipationState.RESERVE:
            return "reserve", self.tr("Reserve")
        if row.is_minor:
            return "under_18", self.tr("under 18")
        return "accepted", self.tr("OK")


class IssueItem(Card):
    """An issue in the list; framed while it is the one looked at."""

    pressed = Signal()
    verb_pressed = Signal(object)

    def __init__(self, issue: Issue, parent: QWidget | None = None) -> None:
        super().__init__(parent, margin=8)
        self.issue = issue
        line = row(spacing=8)
        line.addWidget(IconLabel(issue.icon, issue.tone), 0, Qt.AlignmentFlag.AlignTop)
        said = wrapped("")
        said.setTextFormat(Qt.TextFormat.RichText)
        said.setText(f"<b>{html.escape(issue.lead)}</b> {_breakable(html.escape(issue.words))}")
        line.addWidget(said, 1)
        self.body.addLayout(line)
        if issue.verbs:
            verbs = row(spacing=8)
            verbs.setContentsMargins(24, 0, 0, 0)
            for verb in issue.verbs:
                made = Button(verb.words) if verb.text else link(verb.words)
                made.setToolTip(verb.text)
                made.clicked.connect(partial(self.verb_pressed.emit, verb))
                verbs.addWidget(made)
            verbs.addStretch(1)
            self.body.addLayout(verbs)
        self.setAccessibleName(f"{issue.lead} {issue.words}")
        self.set_current(current=False)

    def set_current(self, *, current: bool) -> None:
        """Frame it, or not."""
        set_look(self, "panel", "next" if current else "flat")

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit()


class IssueList(Panel):
    """All issues; `chosen(Issue)` when one is looked at, `verb_chosen(Issue, Verb)`."""

    chosen = Signal(object)
    verb_chosen = Signal(object, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[IssueItem] = []
        self._current = -1
        self._scroll = scrolled()
        column(self).addWidget(self._scroll)

    def show_issues(self, issues: Sequence[Issue]) -> None:
        """Show these; what was looked at stays so if it is still there."""
        kept = self.current()
        inner = Tall()
        lines = column(inner, spacing=4)
        self._items = [IssueItem(issue) for issue in issues]
        for item in self._items:
            item.pressed.connect(partial(self._choose, item))
            item.verb_pressed.connect(partial(self.verb_chosen.emit, item.issue))
            lines.addWidget(item)
        lines.addStretch(1)
        self._scroll.setWidget(inner)
        places = [n for n, item in enumerate(self._items) if kept and _same(item.issue, kept)]
        self._mark(places[0] if places else -1)

    def current(self) -> Issue | None:
        """What is looked at."""
        return self._items[self._current].issue if 0 <= self._current < len(self._items) else None

    def step(self, by: int) -> None:
        """Go to the next or the previous one, round and round."""
        if self._items:
            start = self._current if self._current >= 0 or by > 0 else 0
            self._choose(self._items[(start + by) % len(self._items)])

    def _choose(self, item: IssueItem) -> None:
        self._mark(self._items.index(item))
        self._scroll.ensureWidgetVisible(item)
        self.chosen.emit(item.issue)

    def _mark(self, number: int) -> None:
        self._current = number
        for place, item in enumerate(self._items):
            item.set_current(current=place == number)


def _breakable(words: str) -> str:
    """Long addresses may break after their signs."""
    return words.replace("@", "@\u200b").replace("-", "-\u200b")


def _same(one: Issue, other: Issue) -> bool:
    return (one.kind, one.row, one.column) == (other.kind, other.row, other.column)
