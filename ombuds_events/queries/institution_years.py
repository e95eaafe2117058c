"""What two institutions did together: events, people trained, years (S11)."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Row, func, select, union
from sqlalchemy.orm import Session

from ombuds_events.domain.indicators import is_staff_participation, person_hours, year_of
from ombuds_events.domain.kinds import (
    HELD_STATES,
    SEATED,
    EventMode,
    EventState,
    InvitationState,
    PartnerRole,
    Sex,
)
from ombuds_events.domain.text import LocalText
from ombuds_events.model.event import Event, Partner
from ombuds_events.model.invitation import Invitation
from ombuds_events.model.participation import Participation
from ombuds_events.model.person import Person
from ombuds_events.queries.people_list import minutes_of_seats
from ombuds_events.store.context import context_of

_CAME = (InvitationState.ACCEPTED, InvitationState.COMPLETE, InvitationState.CHANGED)


@dataclass(frozen=True, slots=True)
class Trained:
    """Staff of one institution trained in events together; each person counted once."""

    people: int
    women: int
    men: int
    participations: int
    hours: float | None


@dataclass(frozen=True, slots=True)
class YearFigures:
    """A year of held events together, and the own staff trained in them."""

    year: int
    events: int
    ours: int


@dataclass(frozen=True, slots=True)
class TogetherRow:
    """An event together; `people` are those of the institution with a seat."""

    id: int
    code: str
    title: LocalText
    state: EventState
    mode: EventMode
    city: LocalText
    first_day: date
    last_day: date
    roles: tuple[PartnerRole, ...]
    invitation: InvitationState | None
    people: int
    women: int
    men: int


@dataclass(frozen=True, slots=True)
class Together:
    """All of it; `held` events count, `events` also lists those that are still to come."""

    since: int
    held: int
    ours: Trained
    theirs: Trained
    years: tuple[YearFigures, ...]
    events: tuple[TogetherRow, ...]


def events_together(session: Session) -> Mapping[int, int]:
    """Institution → held events that it bore or answered yes to."""
    bears = select(Partner.institution_id.label("body"), Partner.event_id)
    came = select(Invitation.institution_id, Invitation.event_id).where(Invitation.state.in_(_CAME))
    pairs = union(bears, came).subquery()
    query = (
        select(pairs.c.body, func.count())
        .join(Event, Event.id == pairs.c.event_id)
        .where(Event.state.in_(HELD_STATES))
        .group_by(pairs.c.body)
    )
    return dict(session.execute(query).all())


def together(session: Session, institution_id: int) -> Together:
    """What the own institution and this one did together."""
    own = context_of(session).own_institution_id
    roles, answers = _roles(session, institution_id), _answers(session, institution_id)
    seats = _seats(session, institution_id, {*roles, *answers}, own)
    events = _events(session, {*roles, *answers})
    held = {row.id: year_of(row.ends_at) for row in events if row.state in HELD_STATES}
    states = {row.id: row.state for row in events}
    trained = [seat for seat in seats if _is_trained(seat, states[seat.event_id])]
    sexes = _sexes(seats, institution_id)
    ours = [seat for seat in trained if seat.institution_id == own]
    theirs = [seat for seat in trained if seat.institution_id == institution_id]
    return Together(
        since=min(held.values(), default=context_of(session).clock.today().year),
        held=len(held),
        ours=_trained(session, ours),
        theirs=_trained(session, theirs),
        years=_years(held, ours),
        events=tuple(_row(row, roles, answers, sexes.get(row.id, [])) for row in events),
    )


def _roles(session: Session, institution_id: int) -> dict[int, list[PartnerRole]]:
    found: dict[int, list[PartnerRole]] = {}
    query = select(Partner.event_id, Partner.role).where(Partner.institution_id == institution_id)
    for event_id, role in session.execute(query):
        found.setdefault(event_id, []).append(role)
    return found


def _answers(session: Session, institution_id: int) -> dict[int, InvitationState]:
    query = select(Invitation.event_id, Invitation.state).where(
        Invitation.institution_id == institution_id
    )
    return dict(session.execute(query).all())


def _events(session: Session, ids: Iterable[int]) -> list[Row[Any]]:
    columns: tuple[Any, ...] = (
        Event.id,
        Event.code,
        Event.title,
        Event.state,
        Event.mode,
        Event.venue_city,
        Event.starts_at,
        Event.ends_at,
    )
    query = select(*columns).where(Event.id.in_(set(ids))).order_by(Event.starts_utc.desc())
    return list(session.execute(query).all())


def _seats(session: Session, institution_id: int, events: set[int], own: int) -> list[Row[Any]]:
    columns: tuple[Any, ...] = (
        Participation.id,
        Participation.event_id,
        Participation.person_id,
        Participation.role,
        Participation.state,
        Person.institution_id,
        Person.sex,
    )
    query = (
        select(*columns)
        .join(Person, Person.id == Participation.person_id)
        .where(
            Participation.event_id.in_(events),
            Participation.state.in_(SEATED),
            Person.institution_id.in_({institution_id, own}),
        )
    )
    return list(session.execute(query).all())


def _is_trained(seat: Row[Any], state: EventState) -> bool:
    return is_staff_participation(seat.role, seat.state, seat.institution_id, state)


def _sexes(seats: Iterable[Row[Any]], institution_id: int) -> dict[int, list[Sex | None]]:
    """Event → as the people of the institution say."""
    found: dict[int, list[Sex | None]] = {}
    for seat in seats:
        if seat.institution_id == institution_id:
            found.setdefault(seat.event_id, []).append(seat.sex)
    return found


def _trained(session: Session, seats: list[Row[Any]]) -> Trained:
    sexes = {seat.person_id: seat.sex for seat in seats}
    minutes = minutes_of_seats(session, [seat.id for seat in seats])
    return Trained(
        people=len(sexes),
        women=list(sexes.values()).count(Sex.FEMALE),
        men=list(sexes.values()).count(Sex.MALE),
        participations=len(seats),
        hours=person_hours(minutes.get(seat.id) for seat in seats),
    )


def _years(held: Mapping[int, int], ours: Iterable[Row[Any]]) -> tuple[YearFigures, ...]:
    events = Counter(held.values())
    people: dict[int, set[int]] = {}
    for seat in ours:
        people.setdefault(held[seat.event_id], set()).add(seat.person_id)
    years = range(min(events), max(events) + 1) if events else ()
    return tuple(YearFigures(year, events[year], len(people.get(year, ()))) for year in years)


def _row(
    row: Row[Any],
    roles: Mapping[int, list[PartnerRole]],
    answers: Mapping[int, InvitationState],
    people: list[Sex | None],
) -> TogetherRow:
    return TogetherRow(
        id=row.id,
        code=row.code,
        title=row.title,
        state=row.state,
        mode=row.mode,
        city=row.venue_city,
        first_day=row.starts_at.date(),
        last_day=row.ends_at.date(),
        roles=tuple(sorted(roles.get(row.id, []), key=list(PartnerRole).index)),
        invitation=answers.get(row.id),
        people=len(people),
        women=people.count(Sex.FEMALE),
        men=people.count(Sex.MALE),
    )
