"""Action plans of the demo office with their answers, and trainings that participants gave."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.follow_up import MILESTONES, counted_from, due_on
from ombuds_events.domain.indicators import LEARNERS
from ombuds_events.domain.kinds import PRESENT_STATES, EventState, ParticipationRole, PlanStatus
from ombuds_events.model.event import Event
from ombuds_events.model.follow_up import ActionPlan, OnwardTraining, PlanCheck
from ombuds_events.model.participation import Participation
from ombuds_events.model.person import Person
from ombuds_events.services.demo_words import Ids, Scenario, day, fixed_uid, key

_TITLES = (
    ("Rights of the child: a lesson for teachers", "Права ребёнка: занятие для учителей"),
    ("How to write a complaint in plain words", "Как написать жалобу простыми словами"),
    ("Methods of teaching rights to adults", "Методы правового просвещения взрослых"),
    (
        "Personal data: what an office may keep",
        "Персональные данные: что вправе хранить учреждение",
    ),
    ("Talking with young people about rights", "Разговор с молодёжью о правах"),
)
_EXAMPLES = {
    PlanStatus.DONE: "It is in use; the materials are published.",
    PlanStatus.STARTED: "The first group has begun.",
}
_OBSTACLE = "The budget came late."
_PEOPLE = (12, 18, 25, 9, 31, 22, 15)
_LATEST = timedelta(days=5)


def load_follow_up(session: Session, row: Scenario, event: Event, ids: Ids) -> None:
    """Add what came of an event."""
    start = counted_from(event.ends_at.date(), _held_on(event))
    for number, plan in enumerate(row.get("action_plans", [])):
        session.add(_plan(plan, event, start, ids, number))
    session.add_all(_trainings(session, row, event, start))


def _held_on(event: Event) -> date | None:
    return next((step.on for step in event.states if step.state is EventState.HELD), None)


def _plan(plan: Scenario, event: Event, start: date, ids: Ids, number: int) -> ActionPlan:
    return ActionPlan(
        uid=fixed_uid("plan", event.code, number),
        event_id=event.id,
        institution_id=ids.institutions[plan["institution_id"]],
        goal=plan["goal_en"],
        due=day(plan["due"]),
        checks=list(_checks(plan, event, start, number)),
    )


def _checks(plan: Scenario, event: Event, start: date, number: int) -> Iterator[PlanCheck]:
    """The answers; the day is a few days after the milestone."""
    for months in MILESTONES:
        status = PlanStatus(key(plan[f"status_{months}m"]))
        yield PlanCheck(
            uid=fixed_uid("check", event.code, number, months),
            months=months,
            on=due_on(start, months) + timedelta(days=number % _LATEST.days),
            status=status,
            example=_EXAMPLES.get(status, ""),
            obstacles=_OBSTACLE if status is PlanStatus.STARTED else "",
        )


def _trainings(
    session: Session, row: Scenario, event: Event, start: date
) -> Iterator[OnwardTraining]:
    """One training of each of the first people, as many by each milestone as the story says."""
    said: Mapping[str, int] = row.get("evaluation") or {}
    early, all_of_them = (
        said.get(f"trained_others_within_{months}_months", 0) for months in MILESTONES
    )
    for place, (seat, languages) in enumerate(_learners(session, event)[:all_of_them]):
        first = start if place < early else due_on(start, MILESTONES[0])
        english, russian = _TITLES[place % len(_TITLES)]
        yield OnwardTraining(
            uid=fixed_uid("training", event.code, place),
            participation_id=seat.id,
            held_on=first + timedelta(days=7 + place * 3 % 80),
            title=russian if "ru" in languages[:1] else english,
            people=_PEOPLE[place % len(_PEOPLE)] if place % 9 else None,
        )


def _learners(session: Session, event: Event) -> list[tuple[Participation, list[str]]]:
    """Who was trained, with their languages; heads of delegations last: their staff teach."""
    rows = session.execute(
        select(Participation, Person.languages)
        .join(Person, Person.id == Participation.person_id)
        .where(Participation.event_id == event.id)
    )
    found = [
        (seat, languages)
        for seat, languages in rows
        if seat.role in LEARNERS and seat.state in PRESENT_STATES
    ]
    is_head = ParticipationRole.HEAD_OF_DELEGATION
    return sorted(found, key=lambda pair: (pair[0].role is is_head, pair[0].id))
