"""What comes of an event: action plans and their milestones, and trainings given to others."""

from calendar import monthrange
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from ombuds_events.domain.kinds import PlanStatus
from ombuds_events.domain.problems import Problem
from ombuds_events.domain.span import FIRST_YEAR, LAST_YEAR
from ombuds_events.domain.text import many_lines, one_line

MILESTONES = (3, 6)
"""Months after an event when its plans are asked about."""

LONGEST_GOAL = 500
LONGEST_ANSWER = 2_000
LONGEST_TRAINING = 300
MOST_PEOPLE = 100_000
_YEAR = 12

SETTLED = frozenset({PlanStatus.DONE, PlanStatus.DROPPED})
"""What needs no second question."""

_NO_CHECKS: Mapping[int, PlanStatus] = MappingProxyType({})


class Waiting(StrEnum):
    """Where a milestone stands that has no answer yet."""

    NOT_YET = "not_yet"
    DUE = "due"
    NOT_ASKED = "not_asked"


def months_after(day: date, months: int) -> date:
    """The same day of the month `months` later, the last one where the month is shorter."""
    number = day.year * _YEAR + day.month - 1 + months
    year, month = number // _YEAR, number % _YEAR + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def counted_from(last_day: date, held_on: date | None) -> date:
    """The day from which milestones count: the last one of the event.

    A course that was recorded as held before, with a project at home to come, counts from then.
    """
    return last_day if held_on is None else min(last_day, held_on)


def due_on(start: date, months: int) -> date:
    """The day when a milestone is over."""
    return months_after(start, months)


@dataclass(frozen=True, slots=True)
class PlanState:
    """How one plan stood: milestone → what was answered, in so far as anything was."""

    checks: Mapping[int, PlanStatus] = field(default_factory=lambda: _NO_CHECKS)

    def at(self, months: int) -> PlanStatus | None:
        """How it stood then; what was settled before stays so, until somebody says otherwise."""
        found = self.checks.get(months)
        if found is not None and found is not PlanStatus.NO_ANSWER:
            return found
        before = (self.checks.get(one) for one in MILESTONES if one < months)
        return next((status for status in before if status in SETTLED), found)

    def is_open(self, months: int) -> bool:
        """Whether somebody has to be asked, or has to record that no answer came."""
        return self.at(months) is None

    def shown(self, months: int, due: date, today: date) -> PlanStatus | Waiting:
        """The answer, or how the milestone waits for one."""
        found = self.checks.get(months)
        if found is not None:
            return found
        if not self.is_open(months):
            return Waiting.NOT_ASKED
        return Waiting.DUE if due <= today else Waiting.NOT_YET


@dataclass(frozen=True, slots=True)
class Share:
    """So many of all."""

    number: int
    of: int


def done_at(plans: Iterable[PlanState], months: int) -> Share:
    """Indicator Q.3: plans that were done at a milestone, of all that were made."""
    found = list(plans)
    return Share(sum(plan.at(months) is PlanStatus.DONE for plan in found), len(found))


def open_at(plans: Iterable[PlanState], months: int) -> int:
    """How many plans have no answer for a milestone."""
    return sum(plan.is_open(months) for plan in plans)


def trained_within(held: Mapping[int, Iterable[date]], start: date, months: int, of: int) -> Share:
    """Indicator 6.8: who trained others by a milestone, of `of` people that were trained.

    `held`: seat → the days of the trainings that its person gave.
    """
    end = due_on(start, months)
    return Share(sum(any(day <= end for day in days) for days in held.values()), of)


@dataclass(frozen=True, slots=True)
class PlanDraft:
    """An action plan as the form edits it: of an institution, or of a person in the event."""

    goal: str
    institution_id: int | None = None
    participation_id: int | None = None
    due: date | None = None

    def cleaned(self) -> "PlanDraft":
        """The draft as it is saved."""
        return replace(self, goal=one_line(self.goal))

    def check(self) -> tuple[Problem, ...]:
        """What keeps the draft from being saved."""
        return tuple(_plan_problems(self.cleaned()))


@dataclass(frozen=True, slots=True)
class CheckDraft:
    """How a plan stood at a milestone, as somebody said."""

    status: PlanStatus | None
    on: date
    example: str = ""
    obstacles: str = ""

    def cleaned(self) -> "CheckDraft":
        """The draft as it is saved."""
        example, obstacles = many_lines(self.example).strip(), many_lines(self.obstacles).strip()
        return replace(self, example=example, obstacles=obstacles)

    def check(self, today: date) -> tuple[Problem, ...]:
        """What keeps the draft from being saved."""
        return tuple(_check_problems(self.cleaned(), today))


@dataclass(frozen=True, slots=True)
class TrainingDraft:
    """A training that a participant gave to others; `people` None = not counted."""

    participation_id: int | None
    held_on: date | None
    title: str
    people: int | None = None

    def cleaned(self) -> "TrainingDraft":
        """The draft as it is saved."""
        return replace(self, title=one_line(self.title))

    def check(self, today: date) -> tuple[Problem, ...]:
        """What keeps the draft from being saved."""
        return tuple(_training_problems(self.cleaned(), today))


def _plan_problems(draft: PlanDraft) -> Iterator[Problem]:
    if (draft.institution_id is None) == (draft.participation_id is None):
        yield Problem("plan_whose_missing", "whose")
    if not draft.goal:
        yield Problem("plan_goal_missing", "goal")
    yield from _too_long(draft.goal, "goal", LONGEST_GOAL)
    yield from _out_of_range(draft.due, "due")


def _check_problems(draft: CheckDraft, today: date) -> Iterator[Problem]:
    if draft.status is None:
        yield Problem("check_status_missing", "status")
    yield from _out_of_range(draft.on, "on")
    yield from _to_come(draft.on, "on", today)
    yield from _too_long(draft.example, "example", LONGEST_ANSWER)
    yield from _too_long(draft.obstacles, "obstacles", LONGEST_ANSWER)


def _training_problems(draft: TrainingDraft, today: date) -> Iterator[Problem]:
    if draft.participation_id is None:
        yield Problem("training_whose_missing", "participation_id")
    if draft.held_on is None:
        yield Problem("training_day_missing", "held_on")
    else:
        yield from _out_of_range(draft.held_on, "held_on")
        yield from _to_come(draft.held_on, "held_on", today)
    if not draft.title:
        yield Problem("training_title_missing", "title")
    yield from _too_long(draft.title, "title", LONGEST_TRAINING)
    if draft.people is not None and not 0 <= draft.people <= MOST_PEOPLE:
        yield Problem("number_too_large", "people", {"most": MOST_PEOPLE})


def _too_long(text: str, name: str, limit: int) -> Iterator[Problem]:
    if len(text) > limit:
        yield Problem("text_too_long", name, {"limit": limit})


def _out_of_range(day: date | None, name: str) -> Iterator[Problem]:
    if day is not None and not FIRST_YEAR <= day.year <= LAST_YEAR:
        yield Problem("year_out_of_range", name, {"first": FIRST_YEAR, "last": LAST_YEAR})


def _to_come(day: date, name: str, today: date) -> Iterator[Problem]:
    if day > today:
        yield Problem("follow_up_to_come", name, {"day": day.isoformat()})
