"""Lives of events: moves, reasons, next steps."""

from dataclasses import replace
from datetime import date
from itertools import pairwise

import pytest

from ombuds_events.domain.conditions import EventFacts
from ombuds_events.domain.kinds import EventMode, EventPath, EventState, Phase
from ombuds_events.domain.lifecycle import (
    PATHS,
    NextStep,
    calendar_status,
    check_move,
    next_step,
    phase_of,
    targets,
)
from ombuds_events.domain.steps import MET, OPEN, Step

TODAY = date(2026, 9, 28)

BARE = EventFacts(path=EventPath.FULL, state=EventState.IDEA, today=TODAY)
READY = EventFacts(
    path=EventPath.FULL,
    state=EventState.IDEA,
    today=TODAY,
    mode=EventMode.HYBRID,
    first_day=TODAY,
    last_day=TODAY,
    deadline=TODAY,
    has_title=True,
    has_purpose=True,
    has_primary_recommendation=True,
    has_lead=True,
    has_languages=True,
    has_quota=True,
    has_venue=True,
    has_link=True,
    co_organisers=2,
    co_organisers_answered=2,
    invitations=11,
    seated_people=17,
    programme_items=8,
    head_counts=1,
    evaluation_forms=12,
    action_plans=3,
    plans_answered=3,
)


def at(facts: EventFacts, state: EventState) -> EventFacts:
    return replace(facts, state=state)


def codes(facts: EventFacts, target: EventState, reason: str = "") -> list[str]:
    return [problem.code for problem in check_move(facts, target, reason)]


def wanted(facts: EventFacts) -> NextStep:
    step = next_step(facts)
    assert step is not None
    return step


@pytest.mark.parametrize("path", EventPath)
def test_a_ready_event_walks_its_path_without_reasons(path: EventPath) -> None:
    states = PATHS[path]
    for state, target in pairwise(states):
        facts = replace(READY, path=path, state=state)
        step = wanted(facts)
        assert step.target is target
        assert all(condition.is_met for condition in step.conditions)
        assert check_move(facts, target) == []
    assert next_step(replace(READY, path=path, state=EventState.CLOSED)) is None


@pytest.mark.parametrize("path", EventPath)
def test_every_condition_has_both_sentences(path: EventPath) -> None:
    for state in PATHS[path][:-1]:
        for facts in (BARE, READY, replace(BARE, is_counted=True)):
            for condition in wanted(replace(facts, path=path, state=state)).conditions:
                assert MET[condition.code].format(**condition.values)
                assert OPEN[condition.code].format(**condition.values)


def test_open_conditions_are_named_and_a_reason_opens_the_way() -> None:
    problems = ["needs_title", "needs_purpose", "needs_recommendation", "needs_lead"]
    assert codes(BARE, EventState.CONCEPT) == [*problems, "reason_to_go_on"]
    assert codes(BARE, EventState.CONCEPT, " ") == [*problems, "reason_to_go_on"]
    assert codes(BARE, EventState.CONCEPT, "agreed by phone") == []


def test_skipping_and_going_back_need_a_reason() -> None:
    assert codes(READY, EventState.APPROVED) == ["reason_to_skip"]
    assert codes(READY, EventState.APPROVED, "minister's order") == []
    closed = at(READY, EventState.CLOSED)
    assert codes(closed, EventState.IDEA) == ["reason_to_go_back"]
    assert codes(closed, EventState.IDEA, "opened again") == []


def test_stopping_needs_a_reason_and_comes_before_the_start() -> None:
    for stop in (EventState.POSTPONED, EventState.CANCELLED):
        assert codes(READY, stop) == ["reason_to_stop"]
        assert codes(READY, stop, "flood") == []
        assert codes(at(READY, EventState.RUNNING), stop, "flood") == ["state_not_reachable"]


def test_cancelled_is_final() -> None:
    cancelled = at(READY, EventState.CANCELLED)
    assert targets(EventPath.FULL, EventState.CANCELLED) == ()
    assert codes(cancelled, EventState.IDEA, "sorry") == ["state_not_reachable"]
    assert next_step(cancelled) is None


def test_states_of_the_other_path_cannot_be_reached() -> None:
    short = replace(READY, path=EventPath.SHORT, state=EventState.DRAFT)
    assert codes(short, EventState.APPROVED, "why not") == ["state_not_reachable"]
    assert codes(short, EventState.DRAFT, "why not") == ["state_not_reachable"]


def test_postponed_returns_with_new_dates_only() -> None:
    postponed = replace(
        READY,
        state=EventState.POSTPONED,
        left_state=EventState.APPROVED,
        first_day=date(2026, 9, 2),
    )
    step = wanted(postponed)
    assert (step.step, step.target) == (Step.RESUME, EventState.APPROVED)
    assert [condition.is_met for condition in step.conditions] == [False]
    assert codes(postponed, EventState.APPROVED, "soon") == ["needs_new_dates"]
    assert codes(replace(postponed, first_day=TODAY), EventState.APPROVED) == []
    assert codes(postponed, EventState.CANCELLED, "no money") == []
    assert codes(postponed, EventState.CONFIRMED, "no") == ["state_not_reachable"]


def test_postponed_without_a_known_past_can_only_be_cancelled() -> None:
    postponed = at(READY, EventState.POSTPONED)
    assert next_step(postponed) is None
    assert targets(EventPath.FULL, EventState.POSTPONED) == (EventState.CANCELLED,)


def test_impossible_dates_block_for_good() -> None:
    future = replace(READY, first_day=date(2026, 10, 20), last_day=date(2026, 10, 22))
    assert codes(at(future, EventState.CONFIRMED), EventState.RUNNING, "now") == ["needs_start"]
    running = replace(future, state=EventState.RUNNING, first_day=TODAY)
    assert codes(running, EventState.HELD, "now") == ["needs_end"]
    assert codes(at(future, EventState.CONFIRMED), EventState.CLOSED, "now") == [
        "needs_start",
        "needs_end",
    ]
    short = replace(future, path=EventPath.SHORT, state=EventState.CONFIRMED)
    assert codes(short, EventState.HELD, "now") == ["needs_end"]
    assert codes(replace(short, last_day=None), EventState.HELD, "now") == ["needs_end"]


def test_minors_block_for_good_on_the_way_into_the_event() -> None:
    blocked = replace(READY, blocked_minors=("Amina K.", "Levon B."))
    found = check_move(at(blocked, EventState.NOMINATIONS_CLOSED), EventState.CONFIRMED, "please")
    assert [problem.code for problem in found] == ["needs_minors_clear"]
    assert found[0].values == {"names": "Amina K., Levon B."}
    assert codes(blocked, EventState.HELD, "late") == ["needs_minors_clear"]
    assert codes(at(blocked, EventState.CONFIRMED), EventState.RUNNING) == ["needs_minors_clear"]
    assert codes(at(blocked, EventState.RUNNING), EventState.HELD) == []
    assert codes(at(blocked, EventState.HELD), EventState.CONFIRMED, "mistake") == []


def test_minors_block_the_return_of_a_postponed_confirmed_event() -> None:
    blocked = replace(READY, state=EventState.POSTPONED, blocked_minors=("Amina K.",))
    confirmed = replace(blocked, left_state=EventState.CONFIRMED)
    assert codes(confirmed, EventState.CONFIRMED, "x") == ["needs_minors_clear"]
    approved = replace(blocked, left_state=EventState.APPROVED)
    assert codes(approved, EventState.APPROVED) == []


def test_overdue_answers_make_reminding_the_action() -> None:
    facts = replace(
        READY,
        state=EventState.NOMINATIONS_OPEN,
        deadline=date(2026, 9, 18),
        undecided_invitations=2,
        overdue=("Iran", "Serbia"),
    )
    step = wanted(facts)
    assert (step.step, step.action, step.count) == (Step.CLOSE_NOMINATIONS, Step.REMIND, 2)
    overdue = {condition.code: condition for condition in step.conditions}["answers_overdue"]
    assert not overdue.is_met
    assert overdue.values == {"deadline": "2026-09-18", "names": "Iran, Serbia"}
    in_time = wanted(replace(facts, overdue=()))
    assert (in_time.action, in_time.count) == (Step.CLOSE_NOMINATIONS, 0)
    assert [c.code for c in in_time.conditions if not c.is_met] == ["needs_answers"]


def test_counted_events_have_other_conditions() -> None:
    counted = replace(READY, is_counted=True, has_quota=False, programme_items=0, seated_people=0)
    for state in (EventState.CONCEPT, EventState.APPROVED, EventState.NOMINATIONS_CLOSED):
        assert all(condition.is_met for condition in wanted(at(counted, state)).conditions)
    uncounted = replace(counted, state=EventState.RUNNING, head_counts=0)
    assert codes(uncounted, EventState.HELD) == ["needs_head_count", "reason_to_go_on"]


@pytest.mark.parametrize(
    ("mode", "conditions"),
    [
        (EventMode.IN_PERSON, ["needs_dates", "needs_free_dates", "needs_place"]),
        (EventMode.ONLINE, ["needs_dates", "needs_free_dates", "needs_link"]),
        (EventMode.HYBRID, ["needs_dates", "needs_free_dates", "needs_place", "needs_link"]),
    ],
)
def test_place_and_link_follow_the_mode(mode: EventMode, conditions: list[str]) -> None:
    step = wanted(replace(BARE, state=EventState.AGREED, mode=mode))
    assert [condition.code for condition in step.conditions] == conditions


def test_clashes_hold_the_approval_back_until_they_are_decided() -> None:
    clashing = replace(at(READY, EventState.AGREED), open_clashes=2)
    assert codes(clashing, EventState.APPROVED) == ["needs_free_dates", "reason_to_go_on"]
    assert codes(clashing, EventState.APPROVED, "known to all") == []


def test_phases_cover_every_state() -> None:
    assert {phase_of(state) for path in PATHS.values() for state in path} == set(Phase)
    assert phase_of(EventState.NOMINATIONS_OPEN) is Phase.INVITE
    assert phase_of(EventState.CANCELLED, EventState.CONFIRMED) is Phase.CONFIRM
    assert phase_of(EventState.POSTPONED) is Phase.PREPARE


@pytest.mark.parametrize(
    ("state", "status"),
    [
        (EventState.DRAFT, None),
        (EventState.IDEA, None),
        (EventState.CONCEPT, None),
        (EventState.AGREED, "TENTATIVE"),
        (EventState.NOMINATIONS_CLOSED, "TENTATIVE"),
        (EventState.POSTPONED, "TENTATIVE"),
        (EventState.CONFIRMED, "CONFIRMED"),
        (EventState.CLOSED, "CONFIRMED"),
        (EventState.CANCELLED, "CANCELLED"),
    ],
)
def test_calendar_status(state: EventState, status: str | None) -> None:
    assert calendar_status(state) == status
