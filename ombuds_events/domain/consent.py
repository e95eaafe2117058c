"""The eleven conditions for a young delegate: what blocks the seat, and why.

Whoever is an adult on the first day decides alone: guardian, chaperone, emergency contact, health
note, exit permission and safeguarding are then not needed. Who takes part online does not travel:
no chaperone and no exit permission, and no health note either, because only a chaperone may read
it and what nobody may read is not collected. An exit permission is for travel abroad only.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ombuds_events.domain.kinds import ConsentKind
from ombuds_events.domain.minors import age_on, is_minor


class DelegateCondition(StrEnum):
    """What must be there before a young delegate is confirmed."""

    MEMBERSHIP = "membership"
    AGE = "age"
    GUARDIAN = "guardian"
    OWN_AGREEMENT = "own_agreement"
    CHAPERONE = "chaperone"
    EMERGENCY_CONTACT = "emergency_contact"
    PHOTO = "photo"
    HEALTH_NOTE = "health_note"
    CODE_OF_CONDUCT = "code_of_conduct"
    EXIT_PERMISSION = "exit_permission"
    SAFEGUARDING = "safeguarding"


class ConditionState(StrEnum):
    """Where a condition stands."""

    MET = "met"
    MISSING = "missing"
    WITHDRAWN = "withdrawn"
    NOT_NEEDED = "not_needed"


@dataclass(frozen=True, slots=True)
class Paper:
    """A consent or other paper for this event; without dates it holds for all of it."""

    kind: ConsentKind
    valid_from: date | None = None
    valid_to: date | None = None
    is_withdrawn: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class DelegateFacts:
    """What the conditions look at; membership, ages and papers are those for this event.

    `has_chaperone`: an adult, cleared, on the same travel; `is_online`, `is_abroad`: how and where
    this delegate takes part.
    """

    first_day: date
    last_day: date
    birth_date: date | None = None
    member_from: date | None = None
    member_to: date | None = None
    min_age: int | None = None
    max_age: int | None = None
    papers: tuple[Paper, ...] = ()
    has_chaperone: bool = False
    is_online: bool = False
    is_abroad: bool = False


_FOR_MINORS = frozenset(
    {
        DelegateCondition.GUARDIAN,
        DelegateCondition.CHAPERONE,
        DelegateCondition.EMERGENCY_CONTACT,
        DelegateCondition.HEALTH_NOTE,
        DelegateCondition.EXIT_PERMISSION,
        DelegateCondition.SAFEGUARDING,
    }
)
_FOR_TRAVEL = frozenset(
    {
        DelegateCondition.CHAPERONE,
        DelegateCondition.HEALTH_NOTE,
        DelegateCondition.EXIT_PERMISSION,
    }
)


def conditions_of(facts: DelegateFacts) -> tuple[tuple[DelegateCondition, ConditionState], ...]:
    """All eleven conditions with their states."""
    return tuple((condition, _state_of(condition, facts)) for condition in DelegateCondition)


def blocking(facts: DelegateFacts) -> tuple[DelegateCondition, ...]:
    """The conditions that keep the delegate from being confirmed."""
    settled = {ConditionState.MET, ConditionState.NOT_NEEDED}
    return tuple(condition for condition, state in conditions_of(facts) if state not in settled)


def _state_of(condition: DelegateCondition, facts: DelegateFacts) -> ConditionState:
    if not _is_needed(condition, facts):
        return ConditionState.NOT_NEEDED
    if condition is DelegateCondition.MEMBERSHIP:
        return _met_if(_is_member(facts))
    if condition is DelegateCondition.AGE:
        return _met_if(_has_age(facts))
    if condition is DelegateCondition.CHAPERONE:
        return _met_if(facts.has_chaperone)
    kind = ConsentKind(condition.value)
    return _state_of_papers([paper for paper in facts.papers if paper.kind is kind], facts)


def _is_needed(condition: DelegateCondition, facts: DelegateFacts) -> bool:
    # An unknown birth date is a missing condition of its own; until then think of a child.
    is_adult = facts.birth_date is not None and not is_minor(facts.birth_date, facts.first_day)
    if is_adult and condition in _FOR_MINORS:
        return False
    if facts.is_online and condition in _FOR_TRAVEL:
        return False
    return condition is not DelegateCondition.EXIT_PERMISSION or facts.is_abroad


def _met_if(is_met: bool) -> ConditionState:  # noqa: FBT001 - its one meaning is the parameter
    return ConditionState.MET if is_met else ConditionState.MISSING


def _is_member(facts: DelegateFacts) -> bool:
    """Whether the term in the council covers the event."""
    if facts.member_from is None or facts.member_from > facts.first_day:
        return False
    return facts.member_to is None or facts.member_to >= facts.last_day


def _has_age(facts: DelegateFacts) -> bool:
    """Whether the age on the first day is known and within the limits of the council."""
    if facts.birth_date is None:
        return False
    age = age_on(facts.birth_date, facts.first_day)
    is_old_enough = facts.min_age is None or age >= facts.min_age
    return is_old_enough and (facts.max_age is None or age <= facts.max_age)


def _state_of_papers(papers: Iterable[Paper], facts: DelegateFacts) -> ConditionState:
    """Met by a paper that covers the dates; a withdrawn photo consent is a decision: no photos."""
    states = {_state_of_paper(paper, facts) for paper in papers}
    best_first = (ConditionState.MET, ConditionState.WITHDRAWN)
    return next((state for state in best_first if state in states), ConditionState.MISSING)


def _state_of_paper(paper: Paper, facts: DelegateFacts) -> ConditionState:
    if paper.is_withdrawn and paper.kind is not ConsentKind.PHOTO:
        return ConditionState.WITHDRAWN
    begins_in_time = paper.valid_from is None or paper.valid_from <= facts.first_day
    return _met_if(begins_in_time and (paper.valid_to is None or paper.valid_to >= facts.last_day))
