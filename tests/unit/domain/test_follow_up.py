"""Milestones, how plans stand, the two indicators, and what drafts refuse."""

from datetime import date

import pytest

from ombuds_events.domain.follow_up import (
    LONGEST_ANSWER,
    LONGEST_GOAL,
    LONGEST_TRAINING,
    MOST_PEOPLE,
    CheckDraft,
    PlanDraft,
    PlanState,
    Share,
    TrainingDraft,
    Waiting,
    counted_from,
    done_at,
    due_on,
    months_after,
    open_at,
    trained_within,
)
from ombuds_events.domain.kinds import PlanStatus
from ombuds_events.domain.problems import Problem

TODAY = date(2026, 9, 28)
S = PlanStatus


def codes(problems: tuple[Problem, ...]) -> list[tuple[str, str]]:
    return [(problem.code, problem.field) for problem in problems]


@pytest.mark.parametrize(
    ("day", "months", "found"),
    [
        (date(2026, 4, 15), 3, date(2026, 7, 15)),
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2023, 8, 31), 6, date(2024, 2, 29)),
        (date(2026, 10, 31), 3, date(2027, 1, 31)),
        (date(2026, 11, 30), 3, date(2027, 2, 28)),
        (date(2026, 9, 30), 3, date(2026, 12, 30)),
    ],
)
def test_months_end_where_the_month_ends(day: date, months: int, found: date) -> None:
    assert months_after(day, months) == found
    assert due_on(day, months) == found


def test_a_project_at_home_does_not_put_the_questions_off() -> None:
    last = date(2026, 4, 15)
    assert counted_from(last, None) == last
    assert counted_from(last, date(2025, 10, 17)) == date(2025, 10, 17)
    assert counted_from(last, date(2026, 5, 2)) == last


def test_what_is_settled_is_not_asked_again() -> None:
    early = PlanState({3: S.DONE})
    assert (early.at(3), early.at(6)) == (S.DONE, S.DONE)
    assert not early.is_open(6)
    assert PlanState({3: S.DONE, 6: S.NO_ANSWER}).at(6) is S.DONE
    assert PlanState({3: S.DONE, 6: S.STARTED}).at(6) is S.STARTED
    started = PlanState({3: S.STARTED})
    assert started.at(6) is None
    assert started.is_open(6)
    assert PlanState({6: S.NO_ANSWER}).at(6) is S.NO_ANSWER
    assert PlanState().at(3) is None


def test_a_milestone_waits_or_says_its_answer() -> None:
    due = date(2026, 9, 28)
    assert PlanState({3: S.STARTED}).shown(3, due, TODAY) is S.STARTED
    assert PlanState().shown(3, due, TODAY) is Waiting.DUE
    assert PlanState().shown(3, date(2026, 9, 29), TODAY) is Waiting.NOT_YET
    assert PlanState({3: S.DROPPED}).shown(6, due, TODAY) is Waiting.NOT_ASKED


def test_indicators_count_done_plans_and_trained_trainers() -> None:
    plans = [PlanState({3: S.DONE}), PlanState({3: S.STARTED, 6: S.DONE}), PlanState()]
    assert done_at(plans, 3) == Share(1, 3)
    assert done_at(plans, 6) == Share(2, 3)
    assert (open_at(plans, 3), open_at(plans, 6)) == (1, 1)
    held = {1: [date(2026, 3, 1), date(2026, 2, 1)], 2: [date(2026, 5, 1)], 3: []}
    assert trained_within(held, date(2026, 1, 1), 3, 11) == Share(1, 11)
    assert trained_within(held, date(2026, 1, 1), 6, 11) == Share(2, 11)


def test_a_plan_has_a_bearer_and_a_goal() -> None:
    assert PlanDraft("  Teach \n law ", institution_id=1).cleaned().goal == "Teach law"
    assert codes(PlanDraft("Teach", institution_id=1).check()) == []
    assert codes(PlanDraft("", due=date(1, 1, 1)).check()) == [
        ("plan_whose_missing", "whose"),
        ("plan_goal_missing", "goal"),
        ("year_out_of_range", "due"),
    ]
    both = PlanDraft("x" * (LONGEST_GOAL + 1), institution_id=1, participation_id=2)
    assert codes(both.check()) == [("plan_whose_missing", "whose"), ("text_too_long", "goal")]


def test_an_answer_has_a_status_and_lies_behind() -> None:
    assert codes(CheckDraft(S.DONE, TODAY).check(TODAY)) == []
    long = "x" * (LONGEST_ANSWER + 1)
    assert codes(CheckDraft(None, date(2026, 9, 29), long, long).check(TODAY)) == [
        ("check_status_missing", "status"),
        ("follow_up_to_come", "on"),
        ("text_too_long", "example"),
        ("text_too_long", "obstacles"),
    ]
    assert codes(CheckDraft(S.DONE, date(1066, 1, 1)).check(TODAY)) == [("year_out_of_range", "on")]


def test_a_training_has_somebody_a_day_and_a_title() -> None:
    fine = TrainingDraft(4, TODAY, " Law ", 0)
    assert fine.cleaned().title == "Law"
    assert codes(fine.check(TODAY)) == []
    assert codes(TrainingDraft(None, None, "").check(TODAY)) == [
        ("training_whose_missing", "participation_id"),
        ("training_day_missing", "held_on"),
        ("training_title_missing", "title"),
    ]
    wrong = TrainingDraft(4, date(2026, 9, 29), "x" * (LONGEST_TRAINING + 1), MOST_PEOPLE + 1)
    assert codes(wrong.check(TODAY)) == [
        ("follow_up_to_come", "held_on"),
        ("text_too_long", "title"),
        ("number_too_large", "people"),
    ]
