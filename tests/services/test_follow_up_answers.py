"""Forms that came back: each row taken, known, or left out and told; one step for all."""

from dataclasses import replace
from datetime import date

import pytest

from ombuds_events.domain.follow_up import CheckDraft
from ombuds_events.domain.follow_up_forms import FilledAnswer, FilledForm, FilledTraining
from ombuds_events.domain.kinds import PlanStatus
from ombuds_events.domain.problems import Problem
from ombuds_events.queries.follow_up import Bearer, PlanRow
from ombuds_events.queries.follow_up_answers import (
    AnswerOutcome,
    AnswersPlan,
    NamedForm,
    plan_answers,
)
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.services.follow_up import TakenAnswers, record_check, remove_check, take_answers
from ombuds_events.store.workspace import Workspace
from tests.services.test_follow_up import bearer, found, of, refused

S = PlanStatus


@pytest.fixture
def event(demo: Workspace) -> int:
    return demo.read(resolve, Kind.EVENT, "FLAG-2025")


def answer(plan: PlanRow, status: PlanStatus | None = S.DONE, **fields: object) -> FilledAnswer:
    usual = FilledAnswer(11, str(plan.uid), plan.goal, status)
    return replace(usual, **fields)  # type: ignore[arg-type]


def training(person: Bearer, **fields: object) -> FilledTraining:
    usual = FilledTraining(
        9, str(person.uid), person.person, date(2025, 12, 5), "Seminar", 14, "C9", "D9"
    )
    return replace(usual, **fields)  # type: ignore[arg-type]


def form(
    demo: Workspace,
    event: int,
    *answers: FilledAnswer,
    trainings: tuple[FilledTraining, ...] = (),
    **fields: object,
) -> FilledForm:
    uid = str(found(demo, event).event_uid)
    usual = FilledForm(uid, "FLAG-2025", "", "Colombo", 6, "en", answers, trainings)
    return replace(usual, **fields)  # type: ignore[arg-type]


def planned(demo: Workspace, event: int, *forms: FilledForm) -> AnswersPlan:
    named = [NamedForm(f"{n}.xlsx", one) for n, one in enumerate(forms, 1)]
    return demo.read(plan_answers, event, named)


def told(plan: AnswersPlan) -> list[tuple[str, str]]:
    return [(file, problem.code) for file, problem in plan.problems]


def test_answers_are_taken_in_one_step(demo: Workspace, event: int) -> None:
    colombo, tashkent = of(demo, event, "Colombo"), of(demo, event, "Tashkent")
    demo.run("remove_check", remove_check, tashkent.id, 6)
    person = bearer(demo, event, "Colombo", person=True)
    filled = form(
        demo,
        event,
        answer(colombo, example="Two groups"),
        answer(tashkent, S.STARTED),
        answer(of(demo, event, "Moscow"), None),
        trainings=(training(person),),
    )
    plan = planned(demo, event, filled)
    assert told(plan) == []
    outcomes = [(one.outcome, one.before) for one in plan.answers]
    assert outcomes == [
        (AnswerOutcome.CHANGED, S.STARTED),
        (AnswerOutcome.NEW, None),
        (AnswerOutcome.BLANK, None),
    ]
    assert plan.count(AnswerOutcome.NEW) == 2
    taken = demo.run("take_answers", take_answers, event, [NamedForm("1.xlsx", filled)])
    assert taken == TakenAnswers(2, 1)
    assert of(demo, event, "Colombo").state.checks[6] is S.DONE
    assert of(demo, event, "Tashkent").state.checks[6] is S.STARTED
    again = planned(demo, event, filled)
    assert told(again) == [("1.xlsx", "form_known")]
    assert again.taken == ()
    assert refused(demo, take_answers, event, [NamedForm("1.xlsx", filled)]) == ["form_known"]
    demo.undo()
    assert of(demo, event, "Colombo").state.checks[6] is S.STARTED
    assert len(found(demo, event).trainings) == 26


def test_a_form_counts_once_and_for_its_event_only(demo: Workspace, event: int) -> None:
    colombo = of(demo, event, "Colombo")
    filled = form(demo, event, answer(colombo))
    other = replace(filled, event_uid="another", event_code="WEB-2025-03")
    empty = form(demo, event, answer(colombo, None))
    same_plan = form(demo, event, answer(colombo, S.DROPPED))
    plan = planned(demo, event, filled, filled, other, empty, same_plan)
    assert told(plan) == [
        ("5.xlsx", "form_plan_twice"),
        ("2.xlsx", "form_twice"),
        ("3.xlsx", "form_other_event"),
        ("4.xlsx", "form_empty"),
    ]
    assert len(plan.taken) == 1
    assert refused(demo, take_answers, event, [NamedForm("3.xlsx", other)]) == ["form_other_event"]


def test_rows_in_doubt_are_told_and_left_out(demo: Workspace, event: int) -> None:
    colombo = of(demo, event, "Colombo")
    person = bearer(demo, event, "Colombo", person=True)
    unclear = answer(colombo, None, problems=(Problem("form_status", "", {"cell": "F11"}),))
    gone = FilledAnswer(12, "nobody knows", "A plan that was removed", S.DONE)
    added = Problem("form_row_unknown", "", {"row": 13, "value": "ours"})
    filled = form(
        demo,
        event,
        unclear,
        gone,
        trainings=(
            training(person, held_on=date(2027, 1, 1)),
            training(person, person_uid="left", row=10, who_cell="C10"),
            training(person, held_on=date(1066, 1, 1), title="", row=11),
            training(person, row=12),
            training(person, row=13),
        ),
        problems=(added,),
    )
    plan = planned(demo, event, filled)
    assert told(plan) == [
        ("1.xlsx", "form_status"),
        ("1.xlsx", "form_plan_gone"),
        ("1.xlsx", "form_to_come"),
        ("1.xlsx", "form_person"),
        ("1.xlsx", "year_out_of_range"),
        ("1.xlsx", "training_title_missing"),
        ("1.xlsx", "form_row_unknown"),
    ]
    assert [one.outcome for one in plan.trainings] == [
        AnswerOutcome.LEFT_OUT,
        AnswerOutcome.LEFT_OUT,
        AnswerOutcome.LEFT_OUT,
        AnswerOutcome.NEW,
        AnswerOutcome.KNOWN,
    ]
    taken = demo.run("take_answers", take_answers, event, [NamedForm("1.xlsx", filled)])
    assert taken == TakenAnswers(0, 1)


def test_an_answer_that_somebody_recorded_meanwhile_is_not_overwritten(
    demo: Workspace, event: int
) -> None:
    moscow = of(demo, event, "Moscow")
    demo.run("remove_check", remove_check, moscow.id, 6)
    forms = [NamedForm("form.xlsx", form(demo, event, answer(moscow, example="From the form")))]
    seen = demo.read(plan_answers, event, forms)
    by_phone = CheckDraft(S.DROPPED, date(2026, 4, 20), "By phone")
    demo.run("record_check", record_check, moscow.id, 6, by_phone)
    assert refused(demo, take_answers, event, forms, seen) == ["changed_meanwhile"]
    shown = demo.read(plan_answers, event, forms)
    check = of(demo, event, "Moscow").check(6)
    assert check is not None
    said = replace(check.draft, example="By phone, twice")
    demo.run("record_check", record_check, moscow.id, 6, said, check.version)
    assert refused(demo, take_answers, event, forms, shown) == ["changed_meanwhile"]
    taken = demo.run(
        "take_answers", take_answers, event, forms, demo.read(plan_answers, event, forms)
    )
    assert taken == TakenAnswers(1, 0)


def test_the_same_form_says_nothing_new_though_children_are_masked(
    demo: Workspace, event: int
) -> None:
    """Nane Petrosyan-Arzum of the youth council in Yerevan is fifteen."""
    words = "With Nane Petrosyan-Arzum"
    person = bearer(demo, event, "Colombo", person=True)
    said = answer(of(demo, event, "Colombo"), example=words)
    filled = form(demo, event, said, trainings=(training(person, title=words),))
    demo.run("take_answers", take_answers, event, [NamedForm("form.xlsx", filled)])
    plan = planned(demo, event, filled)
    assert (plan.taken, plan.trained) == ((), ())
    assert told(plan) == [("1.xlsx", "form_known")]
