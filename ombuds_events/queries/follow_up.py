"""What comes of an event: its action plans with their answers, and trainings given to others."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import Any
from uuid import UUID

from sqlalchemy import Row, func, select
from sqlalchemy.orm import Session

from ombuds_events.domain.follow_up import (
    MILESTONES,
    SETTLED,
    CheckDraft,
    PlanDraft,
    PlanState,
    Share,
    TrainingDraft,
    counted_from,
    done_at,
    due_on,
    open_at,
    trained_within,
)
from ombuds_events.domain.indicators import LEARNERS
from ombuds_events.domain.kinds import PRESENT_STATES, SEATED, EventState, PlanStatus
from ombuds_events.domain.problems import Refused
from ombuds_events.domain.text import LocalText
from ombuds_events.model.event import Event, EventStateChange, Partner
from ombuds_events.model.follow_up import ActionPlan, OnwardTraining, PlanCheck
from ombuds_events.model.institution import Institution
from ombuds_events.model.participation import Participation
from ombuds_events.model.person import Person
from ombuds_events.queries.masking import Masks, masks
from ombuds_events.queries.people import by_name, of_people, shown
from ombuds_events.store.context import context_of


@dataclass(frozen=True, slots=True)
class CheckRow:
    """How a plan stood at a milestone."""

    id: int
    version: int
    months: int
    on: date
    status: PlanStatus
    example: str
    obstacles: str

    @property
    def draft(self) -> CheckDraft:
        """What a form edits of it."""
        return CheckDraft(self.status, self.on, self.example, self.obstacles)


@dataclass(frozen=True, slots=True)
class PlanRow:
    """An action plan; `person` "" = of the whole institution, a minor by initial, also in words."""

    id: int
    uid: UUID
    ref: str
    version: int
    institution_id: int | None
    participation_id: int | None
    body_id: int | None
    institution: LocalText
    person: str
    goal: str
    due: date | None
    checks: tuple[CheckRow, ...] = ()

    @property
    def state(self) -> PlanState:
        """How it stood at each milestone."""
        return PlanState({check.months: check.status for check in self.checks})

    @property
    def draft(self) -> PlanDraft:
        """What a form edits of it."""
        return PlanDraft(self.goal, self.institution_id, self.participation_id, self.due)

    def check(self, months: int) -> CheckRow | None:
        """The answer at a milestone."""
        return next((check for check in self.checks if check.months == months), None)


@dataclass(frozen=True, slots=True)
class TrainingRow:
    """A training that a participant gave to others; `counts`: a trained one gave it."""

    id: int
    version: int
    participation_id: int
    person: str
    person_ref: str
    institution: LocalText
    held_on: date
    title: str
    people: int | None
    counts: bool

    @property
    def draft(self) -> TrainingDraft:
        """What a form edits of it."""
        return TrainingDraft(self.participation_id, self.held_on, self.title, self.people)


@dataclass(frozen=True, slots=True)
class Bearer:
    """Who may have a plan: an institution, or a person (`participation_id`) of one."""

    institution_id: int | None
    participation_id: int | None
    uid: UUID
    institution: LocalText
    person: str
    is_trained: bool
    is_minor: bool = False
    latin: str = ""


@dataclass(frozen=True)
class FollowUp:
    """All that a page or a file needs to know of what comes of an event."""

    event_id: int
    event_uid: UUID
    code: str
    title: LocalText
    start: date
    today: date
    plans: tuple[PlanRow, ...]
    trainings: tuple[TrainingRow, ...]
    bearers: tuple[Bearer, ...]

    def due(self, months: int) -> date:
        """When a milestone is over."""
        return due_on(self.start, months)

    def is_due(self, months: int) -> bool:
        """Whether a milestone is over."""
        return self.due(months) <= self.today

    def done(self, months: int) -> Share:
        """Indicator Q.3."""
        return done_at((plan.state for plan in self.plans), months)

    def open(self, months: int) -> int:
        """How many plans have no answer for a milestone."""
        return open_at((plan.state for plan in self.plans), months)

    @cached_property
    def trained(self) -> int:
        """How many people the event has trained."""
        return sum(bearer.is_trained for bearer in self.bearers)

    @property
    def asked(self) -> int:
        """The milestone to ask about: the latest that is over with open plans, else the next."""
        due = [months for months in MILESTONES if self.is_due(months) and self.open(months)]
        to_come = [months for months in MILESTONES if not self.is_due(months)]
        return (due[-1:] or to_come[:1] or MILESTONES[-1:])[0]

    def trained_others(self, months: int) -> Share:
        """Indicator 6.8."""
        held: dict[int, list[date]] = defaultdict(list)
        for one in self.trainings:
            if one.counts:
                held[one.participation_id].append(one.held_on)
        return trained_within(held, self.start, months, self.trained)


def follow_up(session: Session, event_id: int) -> FollowUp:
    """The action plans and onward trainings of an event; refuses one that is gone."""
    row = session.execute(_event(event_id)).one_or_none()
    if row is None:
        raise Refused.one("event_gone")
    first_day = row.starts_at.date()
    people = _people(session, event_id, first_day)
    hidden = masks(session)
    bodies = _bodies(session, event_id, people.values())
    return FollowUp(
        event_id=event_id,
        event_uid=row.uid,
        code=row.code,
        title=row.title,
        start=counted_from(row.ends_at.date(), row.held_on),
        today=context_of(session).clock.today(),
        plans=_plans(session, event_id, people, bodies, hidden),
        trainings=_trainings(session, people, hidden),
        bearers=tuple(_bearers(people, bodies)),
    )


def answered_plans(session: Session, event_id: int) -> Share:
    """How many plans of an event nobody has to be asked about any more."""
    plans = select(func.count()).select_from(ActionPlan).where(ActionPlan.event_id == event_id)
    last = PlanCheck.months == MILESTONES[-1]
    answered = plans.where(ActionPlan.checks.any(last | PlanCheck.status.in_(SETTLED)))
    return Share(session.scalar(answered) or 0, session.scalar(plans) or 0)


@dataclass(frozen=True, slots=True)
class _Seat:
    """A person in the event."""

    id: int
    uid: UUID
    name: str
    ref: str
    institution_id: int | None
    institution: LocalText
    is_seated: bool
    is_trained: bool
    is_minor: bool
    latin: str


def _event(event_id: int) -> Any:
    held = select(func.min(EventStateChange.on)).where(
        EventStateChange.event_id == event_id, EventStateChange.state == EventState.HELD
    )
    columns: tuple[Any, ...] = (
        Event.uid,
        Event.code,
        Event.title,
        Event.starts_at,
        Event.ends_at,
        held.scalar_subquery().label("held_on"),
    )
    return select(*columns).where(Event.id == event_id)


def _people(session: Session, event_id: int, day: date) -> dict[int, _Seat]:
    """Everybody with a seat in the event, by name."""
    rows = session.execute(
        of_people()
        .add_columns(Participation.id, Participation.uid, Participation.role, Participation.state)
        .join(Participation, Participation.person_id == Person.id)
        .where(Participation.event_id == event_id)
    ).all()
    found = [(shown(row, day), row) for row in rows]
    return {
        row.id: _Seat(
            row.id,
            row.uid,
            person.name,
            person.ref,
            person.institution_id,
            person.institution,
            row.state in SEATED,
            row.role in LEARNERS and row.state in PRESENT_STATES,
            person.is_minor,
            person.latin,
        )
        for person, row in sorted(found, key=lambda pair: by_name(pair[0]))
    }


def _bodies(session: Session, event_id: int, seats: Iterable[_Seat]) -> dict[int, Row[Any]]:
    """The institutions that have people, a role or a plan in the event, in their order."""
    own = {seat.institution_id for seat in seats if seat.is_seated}
    roles = select(Partner.institution_id).where(Partner.event_id == event_id)
    plans = select(ActionPlan.institution_id).where(ActionPlan.event_id == event_id)
    wanted = Institution.id.in_(own - {None}) | Institution.id.in_(roles)
    columns: tuple[Any, ...] = (
        Institution.id,
        Institution.uid,
        Institution.name,
        Institution.short_name,
    )
    rows = session.execute(
        select(*columns)
        .where(wanted | Institution.id.in_(plans))
        .order_by(Institution.sort_key, Institution.id)
    )
    return {row.id: row for row in rows}


def _plans(
    session: Session,
    event_id: int,
    people: dict[int, _Seat],
    bodies: dict[int, Row[Any]],
    hidden: Masks,
) -> tuple[PlanRow, ...]:
    columns: tuple[Any, ...] = tuple(ActionPlan.__table__.columns)
    rows = session.execute(
        select(*columns).where(ActionPlan.event_id == event_id).order_by(ActionPlan.id)
    ).all()
    checks = _checks(session, event_id, hidden)
    order = {body: place for place, body in enumerate(bodies)}
    plans = [
        replace(
            _plan(row, people, bodies), goal=hidden.clean(row.goal), checks=tuple(checks[row.id])
        )
        for row in rows
    ]
    return tuple(
        sorted(plans, key=lambda one: (order.get(one.body_id or 0, len(order)), one.person, one.id))
    )


def _plan(row: Row[Any], people: dict[int, _Seat], bodies: dict[int, Row[Any]]) -> PlanRow:
    seat = people.get(row.participation_id)
    body = bodies.get(row.institution_id)
    name = (body.short_name or body.name) if body else {}
    return PlanRow(
        id=row.id,
        uid=row.uid,
        ref=row.external_ref or str(row.uid),
        version=row.version,
        institution_id=row.institution_id,
        participation_id=row.participation_id,
        body_id=seat.institution_id if seat else row.institution_id,
        institution=seat.institution if seat else name,
        person=seat.name if seat else "",
        goal=row.goal,
        due=row.due,
    )


def _checks(session: Session, event_id: int, hidden: Masks) -> dict[int, list[CheckRow]]:
    columns: tuple[Any, ...] = tuple(PlanCheck.__table__.columns)
    rows = session.execute(
        select(*columns)
        .join(ActionPlan, ActionPlan.id == PlanCheck.plan_id)
        .where(ActionPlan.event_id == event_id)
        .order_by(PlanCheck.months)
    )
    found: dict[int, list[CheckRow]] = defaultdict(list)
    for row in rows:
        said = map(hidden.clean, (row.example, row.obstacles))
        check = CheckRow(row.id, row.version, row.months, row.on, row.status, *said)
        found[row.plan_id].append(check)
    return found


def _trainings(
    session: Session, people: dict[int, _Seat], hidden: Masks
) -> tuple[TrainingRow, ...]:
    columns: tuple[Any, ...] = tuple(OnwardTraining.__table__.columns)
    rows = session.execute(
        select(*columns)
        .where(OnwardTraining.participation_id.in_(people))
        .order_by(OnwardTraining.held_on, OnwardTraining.id)
    )
    return tuple(_training(row, people[row.participation_id], hidden) for row in rows)


def _training(row: Row[Any], seat: _Seat, hidden: Masks) -> TrainingRow:
    return TrainingRow(
        id=row.id,
        version=row.version,
        participation_id=seat.id,
        person=seat.name,
        person_ref=seat.ref,
        institution=seat.institution,
        held_on=row.held_on,
        title=hidden.clean(row.title),
        people=row.people,
        counts=seat.is_trained,
    )


def _bearers(people: dict[int, _Seat], bodies: dict[int, Row[Any]]) -> Iterable[Bearer]:
    """Institutions first, then people with a seat."""
    for body in bodies.values():
        name = body.short_name or body.name
        yield Bearer(body.id, None, body.uid, name, "", is_trained=False)
    for seat in people.values():
        if seat.is_seated:
            yield Bearer(
                seat.institution_id,
                seat.id,
                seat.uid,
                seat.institution,
                seat.name,
                is_trained=seat.is_trained,
                is_minor=seat.is_minor,
                latin=seat.latin,
            )
