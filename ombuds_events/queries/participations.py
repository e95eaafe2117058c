"""The people of an event, by delegation, with the path of each seat."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from ombuds_events.domain.consent import ConditionState, DelegateCondition
from ombuds_events.domain.kinds import ParticipationRole, ParticipationState, PartnerRole
from ombuds_events.domain.precedence import RANKS
from ombuds_events.domain.quota import QUOTA_ROLES, QUOTA_STATES
from ombuds_events.domain.text import LocalText
from ombuds_events.model.event import Event, Partner
from ombuds_events.model.institution import Institution
from ombuds_events.model.invitation import Invitation
from ombuds_events.model.participation import Participation, ParticipationStateChange
from ombuds_events.model.person import Person
from ombuds_events.queries.delegates import Delegate, delegates
from ombuds_events.queries.masking import masks
from ombuds_events.queries.people import ShownPerson, by_name, of_people, shown, shown_people


@dataclass(frozen=True, slots=True)
class SeatStep:
    """One step of a seat's life."""

    state: ParticipationState
    on: date
    by: str
    reason: str


@dataclass(frozen=True, slots=True)
class SeatRow:
    """A person in an event.

    `conditions` are those of a young delegate, empty of all others; `missing` are those of them
    that keep the seat from being confirmed; `certificate_name` is "" of minors.
    """

    id: int
    version: int
    event_id: int
    person: ShownPerson
    role: ParticipationRole
    state: ParticipationState
    position: int
    conditions: tuple[tuple[DelegateCondition, ConditionState], ...]
    missing: tuple[DelegateCondition, ...]
    replaced_by: str
    chaperone_id: int | None
    chaperone: str
    certificate_no: str
    certificate_name: str
    steps: tuple[SeatStep, ...]

    @property
    def reason(self) -> str:
        """Why the seat stands where it stands, in the words of who moved it."""
        return self.steps[-1].reason if self.steps else ""


@dataclass(frozen=True, slots=True)
class Delegation:
    """The people of one institution; `institution_id` None = of none."""

    institution_id: int | None
    name: LocalText
    country: str
    quota: int | None
    taken: int
    in_reserve: int
    seats: tuple[SeatRow, ...]


@dataclass(frozen=True, slots=True)
class Quota:
    """How many places an institution has in an event, and how many are taken; None = no limit."""

    places: int | None
    taken: int


def of_event(session: Session, event_id: int) -> tuple[Delegation, ...]:
    """Everybody in an event: the host's people first, then by institution, by rank within."""
    rows = _seat_rows(session, event_id)
    limits = quotas(session, event_id)
    grouped: dict[int | None, list[SeatRow]] = {}
    for row in rows:
        grouped.setdefault(row.person.institution_id, []).append(row)
    bodies = _bodies(session, event_id, (body for body in grouped if body is not None))
    return tuple(
        _delegation(body, grouped[body], bodies.get(body), limits)
        for body in sorted(grouped, key=lambda one: _place(bodies.get(one)))
    )


def seats(session: Session, ids: Iterable[int]) -> tuple[SeatRow, ...]:
    """The seats with `ids`, of one event."""
    wanted = set(ids)
    event_id = session.scalar(
        select(Participation.event_id).where(Participation.id.in_(wanted)).limit(1)
    )
    if event_id is None:
        return ()
    return tuple(row for row in _seat_rows(session, event_id) if row.id in wanted)


def quotas(session: Session, event_id: int) -> dict[int, Quota]:
    """Institution → its places; only institutions that were invited have a limit."""
    rows = session.execute(
        select(Invitation.institution_id, Invitation.quota, Event.quota_default)
        .join(Event, Event.id == Invitation.event_id)
        .where(Invitation.event_id == event_id)
    ).all()
    taken = _taken(session, event_id)
    return {
        row.institution_id: Quota(
            row.quota if row.quota is not None else row.quota_default,
            taken.get(row.institution_id, 0),
        )
        for row in rows
    }


def _taken(session: Session, event_id: int) -> dict[int, int]:
    query = (
        select(Person.institution_id)
        .join(Participation, Participation.person_id == Person.id)
        .where(
            Participation.event_id == event_id,
            Participation.role.in_(QUOTA_ROLES),
            Participation.state.in_(QUOTA_STATES),
            Person.institution_id.is_not(None),
        )
    )
    counted: dict[int, int] = {}
    for body in session.scalars(query):
        if body is not None:
            counted[body] = counted.get(body, 0) + 1
    return counted


def first_day(session: Session, event_id: int) -> date:
    """The day by which people in an event are minors or not."""
    return session.execute(select(Event.starts_at).where(Event.id == event_id)).scalar_one().date()


def code(session: Session, event_id: int) -> str:
    """What the event is called in history."""
    return session.execute(select(Event.code).where(Event.id == event_id)).scalar_one()


def _seat_rows(session: Session, event_id: int) -> list[SeatRow]:
    day = first_day(session, event_id)
    rows = session.execute(
        of_people()
        .add_columns(
            Participation.id,
            Participation.version,
            Participation.event_id,
            Participation.role,
            Participation.state,
            Participation.position,
            Participation.replaced_by_id,
            Participation.chaperone_id,
            Participation.certificate_no,
            Participation.certificate_name,
        )
        .join(Participation, Participation.person_id == Person.id)
        .where(Participation.event_id == event_id)
    ).all()
    others = {row.replaced_by_id for row in rows} | {row.chaperone_id for row in rows}
    named = shown_people(session, others - {None}, day)
    names = {person_id: person.name for person_id, person in named.items()}
    steps = _steps(session, event_id)
    young = delegates(session, event_id)
    made = [_seat(row, day, names, steps, young) for row in rows]
    return sorted(made, key=_rank)


def _seat(
    row: Row[Any],
    day: date,
    names: Mapping[int, str],
    steps: Mapping[int, list[SeatStep]],
    young: Mapping[int, Delegate],
) -> SeatRow:
    delegate, person = young.get(row.id), shown(row, day)
    return SeatRow(
        id=row.id,
        version=row.version,
        event_id=row.event_id,
        person=person,
        role=row.role,
        state=row.state,
        position=row.position,
        conditions=delegate.conditions if delegate else (),
        missing=delegate.missing if delegate else (),
        replaced_by=names.get(row.replaced_by_id, ""),
        chaperone_id=row.chaperone_id,
        chaperone=names.get(row.chaperone_id, ""),
        certificate_no=row.certificate_no,
        certificate_name="" if person.is_minor else row.certificate_name,
        steps=tuple(steps.get(row.id, ())),
    )


def _steps(session: Session, event_id: int) -> dict[int, list[SeatStep]]:
    query = (
        select(
            ParticipationStateChange.participation_id,
            ParticipationStateChange.state,
            ParticipationStateChange.on,
            ParticipationStateChange.by,
            ParticipationStateChange.reason,
        )
        .join(Participation, Participation.id == ParticipationStateChange.participation_id)
        .where(Participation.event_id == event_id)
        .order_by(ParticipationStateChange.id)
    )
    clean = masks(session).clean
    found: dict[int, list[SeatStep]] = {}
    for row in session.execute(query):
        step = SeatStep(row.state, row.on, row.by, clean(row.reason))
        found.setdefault(row.participation_id, []).append(step)
    return found


def _rank(row: SeatRow) -> tuple[int, int, str, int]:
    return (row.position, RANKS[row.role], *by_name(row.person))


@dataclass(frozen=True, slots=True)
class _Body:
    """What decides where a delegation stands."""

    name: LocalText
    country: str
    sort_key: str
    is_host: bool


def _bodies(session: Session, event_id: int, ids: Iterable[int]) -> dict[int | None, _Body]:
    hosts = set(
        session.scalars(
            select(Partner.institution_id).where(
                Partner.event_id == event_id, Partner.role == PartnerRole.HOST
            )
        )
    )
    rows = session.execute(
        select(
            Institution.id,
            Institution.name,
            Institution.short_name,
            Institution.country,
            Institution.sort_key,
        ).where(Institution.id.in_(set(ids)))
    )
    return {
        row.id: _Body(row.short_name or row.name, row.country, row.sort_key, row.id in hosts)
        for row in rows
    }


def _place(body: _Body | None) -> tuple[bool, bool, str]:
    return (body is None, not (body and body.is_host), body.sort_key if body else "")


def _delegation(
    body_id: int | None,
    rows: list[SeatRow],
    body: _Body | None,
    limits: Mapping[int, Quota],
) -> Delegation:
    limit = limits.get(body_id) if body_id is not None else None
    counted = [row for row in rows if row.role in QUOTA_ROLES]
    return Delegation(
        institution_id=body_id,
        name=body.name if body else {},
        country=body.country if body else "",
        quota=limit.places if limit else None,
        taken=sum(row.state in QUOTA_STATES for row in counted),
        in_reserve=sum(row.state is ParticipationState.RESERVE for row in counted),
        seats=tuple(rows),
    )
