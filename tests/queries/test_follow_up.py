"""Pasted plans beside the event, forms by institution, the reminder of Today, the document."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.clock import Clock
from ombuds_events.domain.follow_up import CheckDraft, PlanDraft, TrainingDraft
from ombuds_events.domain.follow_up_forms import FollowUpForm
from ombuds_events.domain.kinds import EventState, PlanStatus
from ombuds_events.exchange.pasted_plans import read_plans
from ombuds_events.model.event import Event
from ombuds_events.model.participation import Participation
from ombuds_events.model.person import Person
from ombuds_events.queries.follow_up import FollowUp, follow_up
from ombuds_events.queries.follow_up_forms import follow_up_forms
from ombuds_events.queries.follow_up_paste import PastedPlan, pasted_plans
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.queries.seats import frame
from ombuds_events.queries.show_event import show_event
from ombuds_events.queries.today import Matter, OpenMatter, Urgency, open_matters
from ombuds_events.services.follow_up import (
    add_plan,
    record_check,
    record_no_answer,
    record_training,
    remove_check,
)
from ombuds_events.store.workspace import Workspace
from tests.documents import words


@pytest.fixture
def event(demo: Workspace) -> int:
    return demo.read(resolve, Kind.EVENT, "FLAG-2025")


def found(demo: Workspace, event: int) -> FollowUp:
    return demo.read(follow_up, event)


def reopen(demo: Workspace, event: int, *months: int) -> None:
    """Take the answers of milestones away."""
    for plan in found(demo, event).plans:
        for one in months:
            demo.run("remove_check", remove_check, plan.id, one)


def at(demo: Workspace, day: date) -> tuple[OpenMatter, ...]:
    """What Today says about plans on a day."""
    demo.context = replace(demo.context, clock=Clock(demo.clock.zone, day))
    return tuple(m for m in demo.read(open_matters) if m.matter is Matter.FOLLOW_UP)


# --- Today ---------------------------------------------------------------------------------------


def test_answered_plans_do_not_wait(demo_readonly: Workspace) -> None:
    assert all(m.matter is not Matter.FOLLOW_UP for m in demo_readonly.read(open_matters))


def test_the_reminder_comes_on_the_day(demo: Workspace, event: int) -> None:
    reopen(demo, event, 3, 6)
    assert at(demo, date(2026, 1, 2)) == ()
    [soon] = at(demo, date(2026, 1, 3))
    assert (soon.urgency, soon.due, soon.count, soon.months) == (
        Urgency.LATER,
        date(2026, 1, 17),
        11,
        3,
    )
    assert [one.urgency for one in at(demo, date(2026, 1, 17))] == [Urgency.THIS_WEEK]
    assert [one.urgency for one in at(demo, date(2026, 1, 18))] == [Urgency.OVERDUE]
    both = at(demo, date(2026, 9, 28))
    assert [(one.months, one.count) for one in both] == [(3, 11), (6, 11)]


def test_what_is_settled_or_answered_does_not_wait(demo: Workspace, event: int) -> None:
    reopen(demo, event, 6)
    [waiting] = at(demo, date(2026, 9, 28))
    assert (waiting.months, waiting.count) == (6, 7)  # four were done after three months
    plans = [plan.id for plan in found(demo, event).plans]
    demo.run("record_no_answer", record_no_answer, plans, 6)
    assert at(demo, date(2026, 9, 28)) == ()


def test_a_closed_event_waits_for_nobody(demo: Workspace, event: int) -> None:
    reopen(demo, event, 6)

    def close(session: Session) -> None:
        session.get_one(Event, event).state = EventState.CLOSED

    demo.run("change_state", close)
    assert at(demo, date(2026, 9, 28)) == ()


# --- Pasted plans --------------------------------------------------------------------------------


def pasted(demo: Workspace, event: int, text: str) -> tuple[PastedPlan, ...]:
    return demo.read(pasted_plans, event, read_plans(text, 2026))


def test_plans_find_their_bearers_by_any_name(demo: Workspace, event: int) -> None:
    person = next(b for b in found(demo, event).bearers if b.person and b.latin != b.person)
    rows = pasted(
        demo,
        event,
        "Armenia\tOne\t12.12.2026\nЕреван\tTwo\nOmbudsman’s office, Yerevan (demo)\tThree\n"
        f"{person.person}\tFour\n{person.latin}\tFive",
    )
    assert [row.problems for row in rows] == [()] * 5
    bodies = {row.draft.institution_id for row in rows[:3] if row.draft}
    assert len(bodies) == 1
    assert bodies != {None}
    people = {row.draft.participation_id for row in rows[3:] if row.draft}
    assert people == {person.participation_id}
    assert rows[0].draft is not None
    assert rows[0].draft.due == date(2026, 12, 12)


def test_a_plan_that_names_a_child_is_known_when_it_is_pasted_again(
    demo: Workspace, event: int
) -> None:
    row = "Moscow\tWith Nane Petrosyan-Arzum"
    (first,) = pasted(demo, event, row)
    assert first.draft is not None
    demo.run("add_plan", add_plan, event, first.draft)
    (again,) = pasted(demo, event, row)
    assert [problem.code for problem in again.problems] == ["plan_row_twice"]


def test_what_is_unclear_or_there_already_is_told(demo: Workspace, event: int) -> None:
    double = found(demo, event).bearers[0].institution["en"]

    def namesake(session: Session) -> None:
        query = select(Participation).where(Participation.event_id == event)
        seat = session.scalars(query.order_by(Participation.id)).first()
        assert seat is not None
        person = session.get_one(Person, seat.person_id)
        person.family_name, person.given_names, person.patronymic = double, "", ""

    demo.run("change_person", namesake)
    rows = pasted(
        demo,
        event,
        "Turkey\tOne\n\tTwo\n"
        f"{double}\tThree\n"
        "Moscow\tPILOT plain-language leaflets in three regions\n"
        "Moscow\tFour\nMoscow\tfour\nMoscow\t\t",
    )
    codes = [[problem.code for problem in row.problems] for row in rows]
    assert codes == [
        ["plan_row_whose"],
        ["plan_row_whose"],
        ["plan_row_unclear"],
        ["plan_row_twice"],
        [],
        ["plan_row_twice"],
        ["plan_row_no_goal"],
    ]
    assert [row.draft is not None for row in rows] == [False] * 4 + [True] + [False] * 2


# --- Forms ---------------------------------------------------------------------------------------


def forms(demo: Workspace, event: int, months: int = 6) -> tuple[FollowUpForm, ...]:
    event_frame = demo.read(frame, event)
    labels = {lang: words(lang) for lang in ("en", "ru", "ar")}
    return demo.read(follow_up_forms, event_frame, found(demo, event), months, labels, "en")


def test_each_institution_gets_its_open_plans_in_its_language(demo: Workspace, event: int) -> None:
    assert forms(demo, event) == ()
    reopen(demo, event, 6)
    made = {form.institution["en"]: form for form in forms(demo, event)}
    assert len(made) == 7
    assert "Moscow" not in made  # done after three months
    assert (made["Manama"].lang, made["Tashkent"].lang, made["Colombo"].lang) == ("ar", "ru", "en")
    colombo = made["Colombo"]
    assert [plan.goal for plan in colombo.plans] == ["Training of trainers in Colombo"]
    assert len(colombo.people) == 3
    assert colombo.head.code == "FLAG-2025"


def test_without_plans_who_was_trained_is_asked(demo: Workspace) -> None:
    event = demo.read(resolve, Kind.EVENT, "ev-05")
    made = forms(demo, event, 3)
    assert [len(form.people) for form in made] == [3, 2, 2, 4]
    assert all(form.plans == () for form in made)


def test_people_of_no_institution_get_forms_of_their_own(demo: Workspace, event: int) -> None:
    alone = [b for b in found(demo, event).bearers if b.person and b.institution_id is None][:2]
    for one in alone:
        plan = PlanDraft("Teach", participation_id=one.participation_id)
        demo.run("add_plan", add_plan, event, plan)
    made = [form for form in forms(demo, event) if form.plans]
    assert [(form.body_uid, form.plans[0].person) for form in made] == sorted(
        ((str(one.uid), one.person) for one in alone), key=lambda pair: pair[1]
    )
    assert {form.lang for form in made} == {"en"}


def test_namesakes_and_children_on_a_form(demo: Workspace, event: int) -> None:
    reopen(demo, event, 6)

    def alike(session: Session) -> None:
        seats = [b for b in found(demo, event).bearers if b.person and b.is_trained]
        own = [b for b in seats if b.institution.get("en") == "Colombo"]
        for one in own:
            seat = session.get_one(Participation, one.participation_id)
            person = session.get_one(Person, seat.person_id)
            person.family_name, person.given_names, person.patronymic = "Perera", "Amal", ""
            person.birth_date = date(2010, 1, 1)

    demo.run("change_person", alike)
    colombo = next(f for f in forms(demo, event) if f.institution["en"] == "Colombo")
    names = [person.name for person in colombo.people]
    assert names == ["Amal P.", "Amal P. (2)", "Amal P. (3)"]
    assert colombo.minors == ("Amal P.",) * 3


def test_children_are_not_named_by_what_was_written(demo: Workspace, event: int) -> None:
    """Nane Petrosyan-Arzum of the youth council in Yerevan is fifteen."""
    child, shown = "Help Nane Petrosyan-Arzum found a club", "Help Nane P. found a club"
    body = next(one for one in found(demo, event).bearers if not one.person)
    demo.run("add_plan", add_plan, event, PlanDraft(child, institution_id=body.institution_id))
    plan = next(one for one in found(demo, event).plans if one.goal == shown)
    answer = CheckDraft(PlanStatus.STARTED, date(2026, 4, 20), child, child)
    demo.run("record_check", record_check, plan.id, 3, answer)
    who = next(one for one in found(demo, event).bearers if one.person)
    lesson = TrainingDraft(who.participation_id, date(2026, 4, 2), child, 3)
    demo.run("record_training", record_training, event, lesson)
    told = (found(demo, event), demo.read(show_event, event), forms(demo, event))
    assert all("Petrosyan" not in str(one) and shown in str(one) for one in told)


# --- The document --------------------------------------------------------------------------------


def test_the_document_of_an_event_tells_what_came_of_it(demo: Workspace, event: int) -> None:
    plan = next(p for p in found(demo, event).plans if p.institution["en"] == "Yerevan")
    check = plan.check(6)
    assert check is not None
    done = CheckDraft(PlanStatus.DONE, date(2026, 4, 20), "Kit", "late")
    demo.run("record_check", record_check, plan.id, 6, done, check.version)
    document: Any = demo.read(show_event, event)
    plans = {one["institution"]: one for one in document["action_plans"]}
    yerevan = plans["inst-am"]
    assert yerevan["goal"] == "Accessible lesson kit with sign-language video"
    assert yerevan["due"] == "2026-01-20"
    assert yerevan["checks"][1] == {
        "months": 6,
        "on": "2026-04-20",
        "status": "done",
        "example": "Kit",
        "obstacles": "late",
    }
    assert len(document["onward_training"]) == 26
    assert document["follow_up"] == {
        "due": {"3": "2026-01-17", "6": "2026-04-17"},
        "done": {"3": {"number": 4, "of": 11}, "6": {"number": 8, "of": 11}},
        "trained_others": {"3": {"number": 19, "of": 34}, "6": {"number": 26, "of": 34}},
    }
