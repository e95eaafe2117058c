"""Who sits in an event, in protocol order: what grids, sheets and invitations start from."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Row, select
from sqlalchemy.orm import Session

from ombuds_events.domain.kinds import (
    SEATED,
    EventMode,
    EventState,
    ParticipationRole,
    ParticipationState,
    PartnerRole,
)
from ombuds_events.domain.precedence import Place, SortOrder, key_of
from ombuds_events.domain.problems import Refused
from ombuds_events.domain.span import Span
from ombuds_events.domain.text import LocalText, pick
from ombuds_events.exchange.places import country_name
from ombuds_events.model.event import Event, Partner
from ombuds_events.model.institution import Institution
from ombuds_events.model.participation import Participation
from ombuds_events.model.person import Person
from ombuds_events.queries.people import ShownPerson, columns, shown
from ombuds_events.queries.spans import span_of


@dataclass(frozen=True, slots=True)
class Body:
    """An institution that bears an event."""

    id: int
    role: PartnerRole
    name: LocalText


@dataclass(frozen=True, slots=True)
class EventFrame:
    """What every file of an event says about it; minors are those of its first day."""

    id: int
    code: str
    title: LocalText
    state: EventState
    mode: EventMode
    span: Span
    venue_name: str
    venue_city: LocalText
    venue_address: str
    link: str
    completion_share: float
    calendar_uid: str
    project_no: str
    signatory: str
    bodies: tuple[Body, ...]

    @property
    def first_day(self) -> date:
        """The day by which people are minors."""
        return self.span.start.date()

    @property
    def lead_id(self) -> int | None:
        """The institution that leads."""
        return next((body.id for body in self.bodies if body.role is PartnerRole.LEAD), None)

    @property
    def host_ids(self) -> frozenset[int]:
        """The institutions that host."""
        return frozenset(body.id for body in self.bodies if body.role is PartnerRole.HOST)

    def place(self, lang: str) -> str:
        """Venue, address and city; "" where everybody meets online."""
        parts = (self.venue_name, self.venue_address, pick(self.venue_city, lang))
        return "" if self.mode is EventMode.ONLINE else ", ".join(filter(None, parts))


@dataclass(frozen=True, slots=True)
class Seat:
    """A person in an event; `home`: the institution's zone and city, "" of who has none."""

    participation_id: int
    role: ParticipationRole
    state: ParticipationState
    certificate_no: str
    person: ShownPerson
    position: int = 0
    zone: str = ""
    city: LocalText = field(default_factory=dict)


_FRAME: tuple[Any, ...] = (
    Event.id,
    Event.code,
    Event.title,
    Event.state,
    Event.mode,
    Event.starts_at,
    Event.ends_at,
    Event.zone,
    Event.fold,
    Event.venue_name,
    Event.venue_city,
    Event.venue_address,
    Event.link,
    Event.completion_share,
    Event.calendar_uid,
    Event.project_no,
    Event.signatory,
)


_SEAT: tuple[Any, ...] = (
    Participation.id.label("participation_id"),
    Participation.role.label("participation_role"),
    Participation.state.label("participation_state"),
    Participation.position.label("participation_position"),
    Participation.certificate_no,
    Institution.zone.label("institution_zone"),
    Institution.city.label("institution_city"),
)


def frames(session: Session, *conditions: ColumnElement[bool]) -> tuple[EventFrame, ...]:
    """The events that meet `conditions`, in the order of time."""
    wanted = select(*_FRAME).where(*conditions).order_by(Event.starts_utc, Event.id)
    events = session.execute(wanted).all()
    bodies = _bodies(session, [row.id for row in events])
    return tuple(_frame(row, bodies.get(row.id, ())) for row in events)


def frame(session: Session, event_id: int) -> EventFrame:
    """One event; refuses with `event_gone` what is not there any more."""
    found = frames(session, Event.id == event_id)
    if not found:
        raise Refused.one("event_gone")
    return found[0]


def seats(
    session: Session,
    event: EventFrame,
    states: Collection[ParticipationState] = SEATED,
    also: Iterable[int] = (),
) -> tuple[Seat, ...]:
    """The people of `event` in `states`, and those with the participation ids `also`."""
    wanted = (
        select(*columns(), *_SEAT)
        .select_from(Participation)
        .join(Person, Person.id == Participation.person_id)
        .outerjoin(Institution, Institution.id == Person.institution_id)
        .where(
            Participation.event_id == event.id,
            Participation.state.in_(states) | Participation.id.in_(set(also)),
        )
        .order_by(Participation.id)
    )
    return tuple(_seat(row, event.first_day) for row in session.execute(wanted).all())


def in_order(
    found: Iterable[Seat], event: EventFrame, order: SortOrder, lang: str
) -> tuple[Seat, ...]:
    """The seats as protocol wants them, by names in the language of the document."""
    key = key_of(order)
    return tuple(sorted(found, key=lambda seat: key(_place(seat, event, lang))))


def _place(seat: Seat, event: EventFrame, lang: str) -> Place:
    person = seat.person
    return Place(
        country=country_name(person.country, lang) if person.country else "",
        institution=pick(person.institution, lang),
        name=f"{person.family} {person.given}".strip() or person.name,
        role=seat.role,
        position=seat.position,
        is_host=person.institution_id in event.host_ids,
    )


def _seat(row: Row[Any], day: date) -> Seat:
    return Seat(
        participation_id=row.participation_id,
        role=row.participation_role,
        state=row.participation_state,
        certificate_no=row.certificate_no,
        person=shown(row, day),
        position=row.participation_position,
        zone=row.institution_zone or "",
        city=row.institution_city or {},
    )


def _bodies(session: Session, event_ids: list[int]) -> dict[int, tuple[Body, ...]]:
    rows = session.execute(
        select(Partner.event_id, Partner.role, Institution.id, Institution.name)
        .join(Institution, Institution.id == Partner.institution_id)
        .where(Partner.event_id.in_(event_ids))
        .order_by(Partner.id)
    )
    found: dict[int, list[Body]] = {}
    for event_id, role, institution_id, name in rows:
        found.setdefault(event_id, []).append(Body(institution_id, role, name))
    order = list(PartnerRole)
    return {
        key: tuple(sorted(bodies, key=lambda body: order.index(body.role)))
        for key, bodies in found.items()
    }


def _frame(row: Row[Any], bodies: tuple[Body, ...]) -> EventFrame:
    return EventFrame(
        id=row.id,
        code=row.code,
        title=row.title,
        state=row.state,
        mode=row.mode,
        span=span_of(row),
        venue_name=row.venue_name,
        venue_city=row.venue_city,
        venue_address=row.venue_address,
        link=row.link,
        completion_share=row.completion_share,
        calendar_uid=row.calendar_uid,
        project_no=row.project_no,
        signatory=row.signatory,
        bodies=bodies,
    )
