"""Action plans pasted from a spreadsheet: whose, goal, day, one row each."""

from dataclasses import dataclass
from datetime import date

from ombuds_events.domain.follow_up import LONGEST_GOAL
from ombuds_events.domain.names import fold
from ombuds_events.domain.problems import Problem
from ombuds_events.domain.text import one_line
from ombuds_events.exchange.pasted import grid_of
from ombuds_events.exchange.sheet_dates import day_in, is_month_first, is_nothing

_HEADINGS = frozenset(
    map(
        fold,
        ("goal", "plan", "action plan", "goal of the plan", "цель", "план", "план действий",
         "objectif", "plan d’action", "objetivo", "plan de acción", "الهدف", "خطة العمل"),
    )
)  # fmt: skip
_SHOWN = 80


@dataclass(frozen=True, slots=True)
class PlanLine:
    """One row as it was pasted; `row` from 1."""

    row: int
    whose: str
    goal: str
    due: date | None
    problems: tuple[Problem, ...] = ()


def read_plans(text: str, year: int) -> tuple[PlanLine, ...]:
    """The rows of pasted `text`; a day without a year is in `year`."""
    grid = [(number, row) for number, row in enumerate(grid_of(text), 1) if any(row)]
    month_first = is_month_first(_cell(row, 2) or None for _, row in grid) is True
    return tuple(
        _line(number, row, year, month_first=month_first)
        for number, row in grid
        if fold(_cell(row, 1)) not in _HEADINGS
    )


def _line(number: int, row: list[str], year: int, *, month_first: bool) -> PlanLine:
    whose, goal, said = (_cell(row, place) for place in range(3))
    due = None if is_nothing(said) else day_in(said, year, month_first=month_first)
    problems = []
    if not goal:
        problems.append(Problem("plan_row_no_goal", "goal", {"row": number}))
    if len(goal) > LONGEST_GOAL:
        problems.append(Problem("plan_row_long", "goal", {"row": number, "limit": LONGEST_GOAL}))
    if due is None and not is_nothing(said):
        values: dict[str, str | int | float] = {"row": number, "value": said[:_SHOWN]}
        problems.append(Problem("plan_row_date", "due", values))
    return PlanLine(number, whose, goal, due, tuple(problems))


def _cell(row: list[str], place: int) -> str:
    return one_line(row[place]) if place < len(row) else ""
