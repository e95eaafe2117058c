"""A list of lessons that was opened or pasted, what was changed on it, and what it would do."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from ombuds_events.domain.problems import Problem, Refused
from ombuds_events.exchange.lessons import LessonFile, read_lessons
from ombuds_events.exchange.pasted import grid_of
from ombuds_events.exchange.sheet_reading import Cell, Sheet, sheet_of
from ombuds_events.queries.lessons import (
    Campaign,
    LessonOutcome,
    LessonPlan,
    LessonRow,
    campaign_of,
    campaigns,
    fitting_campaign,
    plan_lessons,
)
from ombuds_events.transfer.lessons import lesson_rows, row_problems


class LessonsState:
    """Cells, columns, the campaign; every change reads and plans all again. Writes nothing."""

    def __init__(self, read: Callable[..., Any], event_id: int | None = None) -> None:
        self._read = read
        self._sheets: tuple[Sheet, ...] = ()
        self._edits: dict[tuple[int, int], str] = {}
        self._fields: dict[int, str] = {}
        self._days: tuple[date, date] | None = None
        self.is_fixed = event_id is not None
        self.event_id = event_id
        self.name = ""
        self.problem: Problem | None = None
        self.file: LessonFile | None = None
        self.sheet = Sheet("", ())
        self.plan = LessonPlan(())
        self.offered: tuple[Campaign, ...] = ()

    def load_text(self, text: str) -> None:
        """Begin with rows from the clipboard."""
        try:
            grid = grid_of(text)
        except Refused as refused:
            self.fail(refused.problems[0])
            return
        if any(map(any, grid)):
            self.load([sheet_of(grid)], "")
        else:
            self.fail(Problem("paste_empty"))

    def load(self, sheets: Sequence[Sheet], name: str) -> None:
        """Begin with the sheets of a file."""
        self._sheets, self.name = tuple(sheets), name
        self._edits, self._fields = {}, {}
        self.problem = None
        self._renew()
        if not self.is_fixed and self.file is not None:
            drafts = [one.draft for one in self.file.lessons]
            fitting: Campaign | None = self._read(fitting_campaign, drafts)
            self.event_id = fitting.id if fitting else None
            self._renew()

    def fail(self, problem: Problem) -> None:
        """Show nothing but a problem."""
        self.problem, self.file, self.plan = problem, None, LessonPlan(())
        self._sheets, self.sheet = (), Sheet("", ())

    @property
    def rows(self) -> tuple[LessonRow, ...]:
        """The lessons as they would be counted."""
        return lesson_rows(self.file) if self.file else ()

    @property
    def problems(self) -> tuple[tuple[int, Problem], ...]:
        """What keeps rows out: row as the sheet counts it, and why."""
        return row_problems(self.file, self.plan) if self.file else ()

    @property
    def notices(self) -> tuple[Problem, ...]:
        """What is told of the whole."""
        return (*(self.file.notices if self.file else ()), *self.plan.notices)

    def people(self) -> int:
        """How many people the rows to be taken count."""
        return sum(one.row.draft.people or 0 for one in self.plan.taken)

    def count(self, outcome: LessonOutcome) -> int:
        """How many rows have this outcome."""
        return len(self.plan.of(outcome))

    def edit(self, line: int, place: int, text: str) -> None:
        """Correct a cell (from 0)."""
        self._edits[line, place] = text
        self._renew()

    def choose_field(self, place: int, field: str) -> None:
        """Say what a column holds; another column with the same field gives it up."""
        columns = self.file.columns if self.file else ()
        taken = [one.number for one in columns if field and one.field == field]
        self._fields.update(dict.fromkeys(taken, ""))
        self._fields[place] = field
        self._renew()

    def choose_campaign(self, event_id: int | None) -> None:
        """Count the rows in this campaign, or in events of their own."""
        self.event_id = event_id
        self._renew()

    def _renew(self) -> None:
        sheets = [self._edited(sheet) for sheet in self._sheets]
        try:
            near = self._near()
            self.file = read_lessons(sheets, self._fields, near)
            self.plan = self._read(plan_lessons, self.rows, self.event_id)
        except Refused as refused:
            self.problem = refused.problems[0]
            self.file, self.plan = None, LessonPlan(())
            self.sheet = sheets[0] if sheets else Sheet("", ())
            return
        self.problem = None
        found = self.file.sheet
        self.sheet = next(sheet for sheet in sheets if sheet.name == found)
        self.offered = self._offered()

    def _near(self) -> date | None:
        """The first day of the campaign: lessons without a day were held then."""
        if self.event_id is None:
            return None
        campaign: Campaign = self._read(campaign_of, self.event_id)
        return campaign.days[0]

    def _edited(self, sheet: Sheet) -> Sheet:
        """The sheet with what was typed over; only the one that is shown can be typed into."""
        if not self._edits or (self.file is not None and sheet.name != self.file.sheet):
            return sheet
        rows = [list(row) for row in sheet.rows]
        for (line, place), text in self._edits.items():
            if line < len(rows):
                rows[line].extend([None] * (place + 1 - len(rows[line])))
                rows[line][place] = text.strip() or None
        fixed: tuple[tuple[Cell, ...], ...] = tuple(map(tuple, rows))
        return replace(sheet, rows=fixed)

    def _offered(self) -> tuple[Campaign, ...]:
        days = [row.draft.on for row in self.rows if row.draft.on]
        if self.is_fixed or not days:
            return ()
        found: tuple[Campaign, ...] = self._read(campaigns, min(days), max(days))
        return found
