"""What was pasted, what the user has changed and decided on it, and what would come of it."""

import csv
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from io import StringIO
from typing import Any

from ombuds_events.domain.kinds import ParticipationState
from ombuds_events.domain.nominations import Choices, Decision, NominationRow, Outcome
from ombuds_events.domain.problems import Problem, Refused
from ombuds_events.exchange.pasted import Pasted, PastedRow, grid_of, read_pasted
from ombuds_events.queries.nominations import NominationPlan, PlannedRow, plan, recognised
from ombuds_events.transfer.nominations import nominations

_EMPTY = Pasted((), ())


@dataclass(frozen=True, slots=True)
class Counts:
    """What would come of the paste."""

    added: int = 0
    new: int = 0
    known: int = 0
    in_reserve: int = 0
    left_out: int = 0


class PasteState:
    """Cells, columns, decisions; `renew` reads and plans all again. Changes nothing."""

    def __init__(self, read: Callable[..., Any], event_id: int, text: str) -> None:
        self._read, self._event_id = read, event_id
        self.grid: list[list[str]] = []
        self.fields: dict[int, str] = {}
        self.decisions: dict[int, Decision] = {}
        self.taken: dict[int, dict[str, bool]] = {}
        self.institution_id: int | None = None
        self.pasted = _EMPTY
        self.plan = NominationPlan(event_id, ())
        self.problem: Problem | None = None
        self.load(text)

    def load(self, text: str) -> None:
        """Begin with new text."""
        self.fields, self.decisions, self.taken = {}, {}, {}
        self.pasted = _EMPTY
        try:
            self.grid = grid_of(text)
        except Refused as refused:
            self.grid, self.problem = [], refused.problems[0]
            return
        if not any(map(any, self.grid)):
            self.grid, self.problem = [], Problem("paste_empty")
            return
        self.renew()
        self.institution_id = self._guessed_institution()
        self.renew()

    @property
    def width(self) -> int:
        """How many columns there are."""
        return max(map(len, self.grid), default=0)

    @property
    def choices(self) -> Choices:
        """The decisions made."""
        return Choices(dict(self.decisions), dict(self.taken))

    @property
    def rows(self) -> tuple[NominationRow, ...]:
        """Whom the rows nominate."""
        return nominations(self.pasted.rows)

    def renew(self) -> None:
        """Read the cells again and plan anew."""
        self.problem = None
        text = StringIO(newline="")
        csv.writer(text, delimiter="\t", lineterminator="\n").writerows(self.grid)
        try:
            self.pasted = read_pasted(text.getvalue(), self.fields)
        except Refused as refused:
            self.problem = refused.problems[0]
            self.pasted = Pasted((), self.pasted.columns)
        self.plan = self._read(plan, self._event_id, self.rows, self.institution_id, self.choices)

    def edit(self, row: int, column: int, text: str) -> None:
        """Correct a cell; rows and columns count from 0."""
        line = self.grid[row]
        line.extend([""] * (column + 1 - len(line)))
        line[column] = text
        self.renew()

    def choose_field(self, column: int, field: str) -> None:
        """Say what a column holds; the column that held it before holds nothing now."""
        for other in self.pasted.columns:
            if field and other.field == field and other.number != column:
                self.fields[other.number] = ""
        self.fields[column] = field
        self.renew()

    def choose_institution(self, institution_id: int | None) -> None:
        """Say whom the people come from."""
        self.institution_id = institution_id
        self.renew()

    def decide(self, row: int, decision: Decision) -> None:
        """Say what a row is; `row` is its number in the sheet, from 1."""
        self.decisions[row] = decision
        self.renew()

    def take(self, row: int, taken: Mapping[str, bool]) -> None:
        """Say of fields of a row whether its values are taken; the rest goes by itself."""
        self.taken[row] = dict(taken)

    def counts(self) -> Counts:
        """What would come of it now."""
        taken = self.plan.taken(self.choices)
        known = sum(self.joins_known(row) for row in taken)
        return Counts(
            added=len(taken),
            new=len(taken) - known,
            known=known,
            in_reserve=sum(row.state is ParticipationState.RESERVE for row in taken),
            left_out=len(self.plan.rows) - len(taken),
        )

    def joins_known(self, row: PlannedRow) -> bool:
        """Whether a row adds to somebody in the database."""
        is_like = row.outcome in {Outcome.KNOWN, Outcome.SIMILAR}
        return is_like and row.decided(self.choices) is Decision.SAME

    def is_taken(self, row: PlannedRow) -> bool:
        """Whether a row would become a seat."""
        return row in self.plan.taken(self.choices)

    def is_homeless(self) -> bool:
        """Whether somebody would come from no institution at all."""
        return any(
            row.institution_id is None and not row.row.institution
            for row in self.plan.taken(self.choices)
            if row.known is None
        )

    def planned(self) -> Mapping[int, PlannedRow]:
        """The rows by their numbers."""
        return {row.number: row for row in self.plan.rows}

    def read_rows(self) -> Mapping[int, PastedRow]:
        """The rows as they were read, by their numbers."""
        return {row.row: row for row in self.pasted.rows}

    def _guessed_institution(self) -> int | None:
        """Whom the people come from, by the lines around the table, else by who is known."""
        told = {ignored.row for ignored in self.pasted.ignored}
        texts = {cell for row in told for cell in self.grid[row - 1] if cell}
        named = set(self._read(recognised, self._event_id, texts).values())
        homes = {row.known.institution_id for row in self.plan.rows if row.known} - {None}
        found = named if len(named) == 1 else homes
        return found.pop() if len(found) == 1 else None
