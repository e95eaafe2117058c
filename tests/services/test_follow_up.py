"""Action plans, answers about them, trainings given to others."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.follow_up import CheckDraft, PlanDraft, Share, TrainingDraft
from ombuds_events.domain.kinds import EventState, ParticipationState, PlanStatus
from ombuds_events.domain.problems import Refused
from ombuds_events.model.event import Event
from ombuds_events.model.follow_up import ActionPlan, OnwardTraining, PlanCheck
from ombuds_events.model.institution import Institution
from ombuds_events.model.participation import Participation
from ombuds_events.model.person import Person
from ombuds_events.queries.event_page import event_next_step
from ombuds_events.queries.follow_up import Bearer, FollowUp, PlanRow, answered_plans, follow_up
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.services.events import change_state
from ombuds_events.services.follow_up import (
    add_plan,
    add_plans,
    change_plan,
    change_training,
    record_check,
    record_checks,
    record_no_answer,
    record_training,
    remove_check,
    remove_plans,
    remove_trainings,
    write_check,
)
from ombuds_events.store.workspace import Gesture, Workspace

TODAY = date(2026, 9, 28)
STEP = Gesture("add_plan", "FLAG-2025")
S = PlanStatus


@pytest.fixture
def event(demo: Workspace) -> int:
    return demo.read(resolve, Kind.EVENT, "FLAG-2025")


def found(demo: Workspace, event: int) -> FollowUp:
    return demo.read(follow_up, event)


def of(demo: Workspace, event: int, city: str) -> PlanRow:
    return next(one for one in found(demo, event).plans if one.institution["en"] == city)


def bearer(demo: Workspace, event: int, city: str, *, person: bool = False) -> Bearer:
    return next(
        one
        for one in found(demo, event).bearers
        if one.institution.get("en") == city and bool(one.person) is person
    )


def refused(demo: Workspace, use_case: object, *args: object) -> list[str]:
    with pytest.raises(Refused) as caught:
        demo.run(STEP, use_case, *args)  # type: ignore[arg-type]
    return [problem.code for problem in caught.value.problems]


def test_the_story_has_its_plans_and_figures(demo: Workspace, event: int) -> None:
    flagship = found(demo, event)
    assert (flagship.start, flagship.due(3), flagship.due(6)) == (
        date(2025, 10, 17),
        date(2026, 1, 17),
        date(2026, 4, 17),
    )
    assert (flagship.done(3), flagship.done(6)) == (Share(4, 11), Share(8, 11))
    assert (flagship.trained_others(3), flagship.trained_others(6)) == (
        Share(19, 34),
        Share(26, 34),
    )
    assert flagship.open(6) == 0
    assert flagship.asked == 6
    assert of(demo, event, "Tehran").state.checks == {3: S.NO_ANSWER, 6: S.STARTED}
    trainers = found(demo, demo.read(resolve, Kind.EVENT, "ev-05"))
    assert trainers.plans == ()
    assert (trainers.trained_others(3), trainers.trained_others(6)) == (Share(7, 11), Share(9, 11))
    assert any("Права" in one.title for one in flagship.trainings)


def test_plans_are_added_changed_and_removed(demo: Workspace, event: int) -> None:
    body, person = bearer(demo, event, "Colombo"), bearer(demo, event, "Colombo", person=True)
    plan_id = demo.run(
        STEP, add_plan, event, PlanDraft(" Teach \n law ", body.institution_id, due=TODAY)
    )
    plan = next(one for one in found(demo, event).plans if one.id == plan_id)
    assert (plan.goal, plan.due, plan.person, plan.checks) == ("Teach law", TODAY, "", ())
    mine = replace(plan.draft, institution_id=None, participation_id=person.participation_id)
    demo.run("change_plan", change_plan, plan_id, plan.version, mine)
    plan = next(one for one in found(demo, event).plans if one.id == plan_id)
    assert (plan.person, plan.institution["en"]) == (person.person, "Colombo")
    assert refused(demo, change_plan, plan_id, plan.version - 1, mine) == ["changed_meanwhile"]
    demo.run("remove_plans", remove_plans, [plan_id])
    assert len(found(demo, event).plans) == 11
    assert refused(demo, remove_plans, [plan_id]) == ["plan_gone"]
    assert refused(demo, change_plan, plan_id, plan.version, mine) == ["plan_gone"]
    demo.undo()
    assert len(found(demo, event).plans) == 12


def test_only_who_is_in_the_event_has_a_plan(demo: Workspace, event: int) -> None:
    def strangers(session: Session) -> tuple[int, int]:
        ankara = select(Institution.id).where(Institution.external_ref == "inst-tr")
        seat = select(Participation.id).where(Participation.event_id != event).limit(1)
        return session.scalars(ankara).one(), session.scalars(seat).one()

    body, seat = demo.read(strangers)
    assert refused(demo, add_plan, event, PlanDraft("x", body)) == ["plan_not_of_event"]
    elsewhere = PlanDraft("x", participation_id=seat)
    assert refused(demo, add_plan, event, elsewhere) == ["plan_not_of_event"]
    nobody = PlanDraft("x", participation_id=10**6)
    assert refused(demo, add_plan, event, nobody) == ["plan_not_of_event"]
    assert refused(demo, add_plan, event, PlanDraft("")) == [
        "plan_whose_missing",
        "plan_goal_missing",
    ]
    assert refused(demo, add_plans, 10**6, []) == ["event_gone"]
    with pytest.raises(Refused):
        demo.read(follow_up, 10**6)


def test_answers_are_recorded_changed_and_taken_away(demo: Workspace, event: int) -> None:
    plan = of(demo, event, "Colombo")
    check = plan.check(6)
    assert check is not None
    later = CheckDraft(S.DONE, TODAY, " Two groups \n", "none")
    demo.run("record_check", record_check, plan.id, 6, later, check.version)
    now = of(demo, event, "Colombo").check(6)
    assert now is not None
    assert now.draft == CheckDraft(S.DONE, TODAY, "Two groups", "none")
    assert found(demo, event).done(6) == Share(9, 11)
    assert refused(demo, record_check, plan.id, 6, later, check.version) == ["changed_meanwhile"]
    assert refused(demo, record_check, plan.id, 6, later) == ["changed_meanwhile"]
    future = CheckDraft(None, date(2027, 1, 1))
    assert refused(demo, record_check, plan.id, 6, future) == [
        "check_status_missing",
        "follow_up_to_come",
    ]
    demo.run("remove_check", remove_check, plan.id, 6)
    assert of(demo, event, "Colombo").state.checks == {3: S.STARTED}
    assert refused(demo, remove_check, plan.id, 6) == ["check_gone"]
    demo.undo()
    assert of(demo, event, "Colombo").check(6) is not None


def test_both_milestones_are_one_step(demo: Workspace, event: int) -> None:
    plan = of(demo, event, "Colombo")
    versions = {check.months: check.version for check in plan.checks}
    answers = [(n, CheckDraft(S.DROPPED, TODAY), versions[n]) for n in (3, 6)]
    demo.run("record_check", record_checks, plan.id, answers)
    assert of(demo, event, "Colombo").state.checks == {3: S.DROPPED, 6: S.DROPPED}
    demo.undo()
    assert of(demo, event, "Colombo").state.checks == {3: S.STARTED, 6: S.STARTED}


def test_no_answer_leaves_what_is_answered_or_settled(demo: Workspace, event: int) -> None:
    plans = found(demo, event).plans
    for city in ("Moscow", "Colombo", "Tashkent"):  # done, started and started at 3 months
        demo.run("remove_check", remove_check, of(demo, event, city).id, 6)
    assert demo.read(answered_plans, event) == Share(9, 11)
    demo.run("record_no_answer", record_no_answer, [plan.id for plan in plans], 6)
    assert of(demo, event, "Moscow").check(6) is None
    assert of(demo, event, "Colombo").state.checks[6] is S.NO_ANSWER
    assert of(demo, event, "Yerevan").state.checks[6] is S.DONE
    assert found(demo, event).open(6) == 0
    assert demo.read(answered_plans, event) == Share(11, 11)


def test_an_answer_without_a_status_is_never_written(demo: Workspace, event: int) -> None:
    def write(session: Session) -> PlanCheck:
        from ombuds_events.model.follow_up import ActionPlan

        plan = session.scalars(select(ActionPlan).where(ActionPlan.event_id == event)).first()
        assert plan is not None
        return write_check(session, plan, 3, CheckDraft(None, TODAY))

    assert refused(demo, write) == ["check_status_missing"]


def test_trainings_are_recorded_changed_and_removed(demo: Workspace, event: int) -> None:
    person = bearer(demo, event, "Colombo", person=True)
    draft = TrainingDraft(person.participation_id, date(2025, 11, 1), " Law ", 20)
    before = len(found(demo, event).trainings)
    training_id = demo.run("record_training", record_training, event, draft)
    row = next(one for one in found(demo, event).trainings if one.id == training_id)
    assert row.draft == draft.cleaned()
    assert row.counts
    demo.run(
        "change_training", change_training, row.id, row.version, event, replace(draft, people=None)
    )
    assert refused(demo, change_training, row.id, row.version, event, draft) == [
        "changed_meanwhile"
    ]
    demo.run("remove_trainings", remove_trainings, [training_id])
    assert len(found(demo, event).trainings) == before
    assert refused(demo, remove_trainings, [training_id]) == ["training_gone"]
    assert refused(demo, change_training, row.id, 2, event, draft) == ["training_gone"]
    demo.undo()
    assert len(found(demo, event).trainings) == before + 1


def test_a_training_is_given_by_somebody_of_the_event(demo: Workspace, event: int) -> None:
    other = demo.read(resolve, Kind.EVENT, "ev-05")
    person = bearer(demo, event, "Colombo", person=True)
    draft = TrainingDraft(person.participation_id, date(2025, 7, 1), "Law")
    assert refused(demo, record_training, other, draft) == ["training_whose_missing"]
    assert refused(demo, record_training, event, replace(draft, participation_id=10**6)) == [
        "training_whose_missing"
    ]
    assert refused(demo, record_training, event, TrainingDraft(None, None, "Law")) == [
        "training_whose_missing",
        "training_day_missing",
    ]


def test_who_only_teaches_does_not_count_as_trained(demo: Workspace, event: int) -> None:
    trainer = next(one for one in found(demo, event).bearers if one.person and not one.is_trained)
    draft = TrainingDraft(trainer.participation_id, date(2025, 11, 1), "Law")
    demo.run("record_training", record_training, event, draft)
    assert found(demo, event).trained_others(3) == Share(19, 34)


def test_a_minor_stands_by_the_initial(demo: Workspace, event: int) -> None:
    person = bearer(demo, event, "Colombo", person=True)

    def younger(session: Session) -> None:
        seat = session.get_one(Participation, person.participation_id)
        session.get_one(Person, seat.person_id).birth_date = date(2010, 1, 1)

    demo.run("change_person", younger)
    plan = PlanDraft("Teach", participation_id=person.participation_id)
    demo.run(STEP, add_plan, event, plan)
    draft = TrainingDraft(person.participation_id, date(2025, 11, 1), "Law")
    demo.run("record_training", record_training, event, draft)
    shown = found(demo, event)
    names = {one.person for one in shown.bearers if one.participation_id == plan.participation_id}
    names |= {one.person for one in shown.plans if one.participation_id == plan.participation_id}
    names |= {
        one.person for one in shown.trainings if one.participation_id == person.participation_id
    }
    assert len(names) == 1
    assert person.person not in names
    assert names.pop().endswith(".")


def test_a_plan_stays_when_its_person_withdraws(demo: Workspace, event: int) -> None:
    person = bearer(demo, event, "Kuala Lumpur", person=True)
    demo.run(STEP, add_plan, event, PlanDraft("Teach", participation_id=person.participation_id))

    def withdraw(session: Session) -> None:
        seat = session.get_one(Participation, person.participation_id)
        seat.state = ParticipationState.WITHDRAWN

    demo.run("withdraw", withdraw)
    plan = next(one for one in found(demo, event).plans if one.goal == "Teach")
    assert (plan.person, plan.institution["en"]) == (person.person, "Kuala Lumpur")


def test_the_life_of_an_event_asks_for_plans_and_what_came_of_them(
    demo: Workspace, event: int
) -> None:
    step = demo.read(event_next_step, event)
    assert step is not None
    [condition] = [one for one in step.conditions if one.code == "needs_follow_up"]
    assert condition.is_met
    assert (condition.tab, condition.values) == ("follow_up", {"answered": 11, "plans": 11})
    demo.run("remove_check", remove_check, of(demo, event, "Colombo").id, 6)
    assert refused(demo, change_state, event, EventState.CLOSED) == [
        "needs_follow_up",
        "reason_to_go_on",
    ]
    colombo = [of(demo, event, "Colombo").id]
    demo.run("record_no_answer", record_no_answer, colombo, 6)
    demo.run("change_state", change_state, event, EventState.CLOSED)
    reported = demo.read(resolve, Kind.EVENT, "ev-13")
    assert refused(demo, change_state, reported, EventState.FOLLOW_UP) == [
        "needs_plans",
        "reason_to_go_on",
    ]
    demo.run("change_state", change_state, reported, EventState.FOLLOW_UP, "a short seminar")
    step = demo.read(event_next_step, reported)
    assert step is not None
    assert "needs_follow_up" not in [one.code for one in step.conditions]


def test_milestones_of_an_event_to_come(demo: Workspace, event: int) -> None:
    def sooner(session: Session) -> None:
        row = session.get_one(Event, event)
        row.states[:] = [step for step in row.states if step.state is not EventState.HELD]

    demo.run("change_state", sooner)
    later = found(demo, event)
    assert (later.start, later.due(3), later.due(6)) == (
        date(2026, 4, 15),
        date(2026, 7, 15),
        date(2026, 10, 15),
    )
    assert later.asked == 6  # three months are over and answered
    demo.run("remove_check", remove_check, of(demo, event, "Colombo").id, 3)
    assert found(demo, event).asked == 3


def test_what_is_shown_masked_is_not_saved_masked(demo: Workspace, event: int) -> None:
    """Nane Petrosyan-Arzum of the youth council in Yerevan is fifteen."""
    words = "With Nane Petrosyan-Arzum"
    who = bearer(demo, event, "Yerevan", person=True).participation_id
    made = demo.run(STEP, add_plan, event, PlanDraft(words, participation_id=who))
    demo.run(STEP, record_check, made, 3, CheckDraft(S.STARTED, TODAY, words, words))
    lesson = demo.run(STEP, record_training, event, TrainingDraft(who, TODAY, words))
    plan = next(one for one in found(demo, event).plans if one.id == made)
    check = plan.checks[0]
    assert {plan.goal, check.example, check.obstacles} == {"With Nane P."}
    demo.run(STEP, change_plan, made, plan.version, replace(plan.draft, due=TODAY))
    done = replace(check.draft, status=S.DONE, obstacles="None any more")
    demo.run(STEP, record_check, made, 3, done, check.version)
    given = next(one for one in found(demo, event).trainings if one.id == lesson)
    draft = replace(given.draft, people=5)
    demo.run(STEP, change_training, lesson, given.version, event, draft)

    def held(session: Session) -> tuple[str, str, str, str]:
        row = session.get_one(ActionPlan, made)
        (one,) = row.checks
        return row.goal, one.example, one.obstacles, session.get_one(OnwardTraining, lesson).title

    assert demo.read(held) == (words, words, "None any more", words)
