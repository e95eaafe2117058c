"""Conditions for young delegates."""

from dataclasses import replace
from datetime import date

import pytest

from ombuds_events.domain.consent import (
    ConditionState,
    DelegateCondition,
    DelegateFacts,
    Paper,
    blocking,
    conditions_of,
)
from ombuds_events.domain.kinds import ConsentKind

FIRST, LAST = date(2026, 10, 24), date(2026, 10, 25)
PAPERS = tuple(Paper(kind) for kind in ConsentKind)

CLEAR = DelegateFacts(
    first_day=FIRST,
    last_day=LAST,
    birth_date=date(2010, 2, 14),
    member_from=date(2025, 3, 1),
    member_to=date(2027, 2, 28),
    min_age=14,
    max_age=17,
    papers=PAPERS,
    has_chaperone=True,
    is_abroad=True,
)
BARE = DelegateFacts(first_day=FIRST, last_day=LAST, is_abroad=True)


def state_of(facts: DelegateFacts, condition: DelegateCondition) -> ConditionState:
    return dict(conditions_of(facts))[condition]


def with_paper(paper: Paper) -> DelegateFacts:
    others = tuple(each for each in PAPERS if each.kind is not paper.kind)
    return replace(CLEAR, papers=(*others, paper))


def test_there_are_eleven_and_each_can_be_met() -> None:
    assert len(conditions_of(CLEAR)) == 11
    assert {state for _, state in conditions_of(CLEAR)} == {ConditionState.MET}
    assert blocking(CLEAR) == ()


def test_there_are_eleven_and_each_can_be_missing() -> None:
    assert {state for _, state in conditions_of(BARE)} == {ConditionState.MISSING}
    assert blocking(BARE) == tuple(DelegateCondition)


def test_the_term_must_cover_the_event() -> None:
    membership = DelegateCondition.MEMBERSHIP
    assert blocking(replace(CLEAR, member_to=FIRST)) == (membership,)
    assert blocking(replace(CLEAR, member_from=LAST)) == (membership,)
    assert blocking(replace(CLEAR, member_to=None)) == ()
    assert blocking(replace(CLEAR, member_to=LAST)) == ()


def test_age_counts_on_the_first_day() -> None:
    assert blocking(replace(CLEAR, min_age=17)) == (DelegateCondition.AGE,)
    assert blocking(replace(CLEAR, max_age=15)) == (DelegateCondition.AGE,)
    assert blocking(replace(CLEAR, min_age=None, max_age=None)) == ()
    assert blocking(replace(CLEAR, birth_date=None)) == (DelegateCondition.AGE,)


@pytest.mark.parametrize(
    ("valid_from", "valid_to", "state"),
    [
        (FIRST, LAST, ConditionState.MET),
        (date(2026, 10, 23), date(2026, 10, 26), ConditionState.MET),
        (LAST, LAST, ConditionState.MISSING),
        (FIRST, FIRST, ConditionState.MISSING),
    ],
)
def test_guardian_consent_is_for_these_dates(
    valid_from: date, valid_to: date, state: ConditionState
) -> None:
    facts = with_paper(Paper(ConsentKind.GUARDIAN, valid_from, valid_to))
    assert state_of(facts, DelegateCondition.GUARDIAN) is state


def test_withdrawn_consent_blocks_and_says_so() -> None:
    facts = with_paper(Paper(ConsentKind.GUARDIAN, is_withdrawn=True))
    assert state_of(facts, DelegateCondition.GUARDIAN) is ConditionState.WITHDRAWN
    assert blocking(facts) == (DelegateCondition.GUARDIAN,)


def test_withdrawn_photo_consent_is_a_decision() -> None:
    assert blocking(with_paper(Paper(ConsentKind.PHOTO, is_withdrawn=True))) == ()


def test_a_new_paper_heals_a_withdrawn_one() -> None:
    withdrawn = Paper(ConsentKind.GUARDIAN, is_withdrawn=True)
    assert blocking(replace(CLEAR, papers=(withdrawn, *PAPERS))) == ()


def not_needed(facts: DelegateFacts) -> set[str]:
    return {
        condition.value
        for condition, state in conditions_of(facts)
        if state is ConditionState.NOT_NEEDED
    }


def test_online_asks_nothing_about_travel() -> None:
    assert not_needed(replace(BARE, is_online=True)) == {
        "chaperone",
        "health_note",
        "exit_permission",
    }


def test_exit_permission_is_for_travel_abroad() -> None:
    assert not_needed(replace(BARE, is_abroad=False)) == {"exit_permission"}


def test_adults_decide_alone() -> None:
    assert not_needed(replace(BARE, birth_date=date(2008, 10, 24))) == {
        "guardian",
        "chaperone",
        "emergency_contact",
        "health_note",
        "exit_permission",
        "safeguarding",
    }
    assert not_needed(replace(BARE, birth_date=date(2008, 10, 25))) == set()
