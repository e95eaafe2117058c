"""Young delegates of an event and the eleven conditions that a confirmed seat needs."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Row, Select, and_, or_, select
from sqlalchemy.orm import Session

from ombuds_events.domain.consent import (
    ConditionState,
    DelegateCondition,
    DelegateFacts,
    Paper,
    blocking,
    conditions_of,
)
from ombuds_events.domain.kinds import (
    SEATED,
    EventMode,
    ParticipationRole,
    ParticipationState,
    PartnerRole,
)
from ombuds_events.domain.minors import is_minor
from ombuds_events.model.council import Consent, CouncilMembership, YouthCouncil
from ombuds_events.model.event import Event, Partner
from ombuds_events.model.institution import Institution
from ombuds_events.model.participation import Participation
from ombuds_events.model.person import Person
from ombuds_events.queries.people import adult_on, shown_people

TO_BE_CLEARED = frozenset(
    {
        ParticipationState.ACCEPTED,
        ParticipationState.CONFIRMED,
        ParticipationState.CHECKED_IN,
    }
)
"""Seats whose missing conditions keep an event from being confirmed."""


@dataclass(frozen=True, slots=True)
class Delegate:
    """A young delegate's seat and where each of the conditions stands."""

    participation_id: int
    person_id: int
    state: ParticipationState
    name: str
    is_minor: bool
    conditions: tuple[tuple[DelegateCondition, ConditionState], ...]
    missing: tuple[DelegateCondition, ...]


@dataclass(frozen=True, slots=True)
class _Stage:
    """Where and when an event takes place."""

    first_day: date
    last_day: date
    is_online: bool
    country: str


def delegates(
    session: Session, event_id: int, participation_ids: Iterable[int] | None = None
) -> dict[int, Delegate]:
    """Participation → delegate, of everybody under 18 on the first day and every young delegate."""
    stage = _stage(session, event_id)
    rows = session.execute(_seats(event_id, stage.first_day)).all()
    if participation_ids is not None:
        wanted = set(participation_ids)
        rows = [row for row in rows if row.id in wanted]
    facts = _facts(session, event_id, stage, rows)
    names = shown_people(session, [row.person_id for row in rows], stage.first_day)
    return {
        row.id: Delegate(
            row.id,
            row.person_id,
            row.state,
            names[row.person_id].name,
            is_minor(row.birth_date, stage.first_day),
            conditions_of(facts[row.id]),
            blocking(facts[row.id]),
        )
        for row in rows
    }


def blocked_names(session: Session, event_id: int) -> tuple[str, ...]:
    """Who holds a seat and lacks conditions, as may be shown."""
    return tuple(
        delegate.name
        for delegate in delegates(session, event_id).values()
        if delegate.missing and delegate.state in TO_BE_CLEARED
    )


def _seats(event_id: int, first_day: date) -> Select[Any]:
    young = or_(
        Participation.role == ParticipationRole.YOUNG_DELEGATE,
        and_(~adult_on(first_day), Participation.role != ParticipationRole.CHAPERONE),
    )
    columns: tuple[Any, ...] = (
        Participation.id,
        Participation.person_id,
        Participation.state,
        Participation.chaperone_id,
        Person.birth_date,
        Institution.country,
    )
    return (
        select(*columns)
        .join(Person, Person.id == Participation.person_id)
        .outerjoin(Institution, Institution.id == Person.institution_id)
        .where(Participation.event_id == event_id, young)
        .order_by(Participation.id)
    )


def _stage(session: Session, event_id: int) -> _Stage:
    event = session.execute(
        select(Event.starts_at, Event.ends_at, Event.mode).where(Event.id == event_id)
    ).one()
    partners = session.execute(
        select(Partner.role, Institution.country)
        .join(Institution, Institution.id == Partner.institution_id)
        .where(Partner.event_id == event_id)
    )
    countries = dict(partners.all())
    host = countries.get(PartnerRole.HOST) or countries.get(PartnerRole.LEAD, "")
    is_online = event.mode is EventMode.ONLINE
    return _Stage(event.starts_at.date(), event.ends_at.date(), is_online, host)


def _facts(
    session: Session, event_id: int, stage: _Stage, rows: Iterable[Row[Any]]
) -> dict[int, DelegateFacts]:
    seats = list(rows)
    people = {row.person_id for row in seats}
    papers = _papers(session, event_id, people)
    terms = _terms(session, people, stage)
    chaperones = _chaperones(session, event_id, stage.first_day)
    made = {}
    for row in seats:
        term = terms.get(row.person_id)
        made[row.id] = DelegateFacts(
            first_day=stage.first_day,
            last_day=stage.last_day,
            birth_date=row.birth_date,
            member_from=term.starts_on if term else None,
            member_to=term.ends_on if term else None,
            min_age=term.min_age if term else None,
            max_age=term.max_age if term else None,
            papers=tuple(papers.get(row.person_id, ())),
            has_chaperone=row.chaperone_id in chaperones,
            is_online=stage.is_online,
            is_abroad=bool(stage.country and row.country and row.country != stage.country),
        )
    return made


def _papers(session: Session, event_id: int, people: set[int]) -> dict[int, list[Paper]]:
    query = select(
        Consent.person_id,
        Consent.kind,
        Consent.valid_from,
        Consent.valid_to,
        Consent.withdrawn_on,
    ).where(Consent.event_id == event_id, Consent.person_id.in_(people))
    found: dict[int, list[Paper]] = {}
    for row in session.execute(query):
        paper = Paper(row.kind, row.valid_from, row.valid_to, row.withdrawn_on is not None)
        found.setdefault(row.person_id, []).append(paper)
    return found


def _terms(session: Session, people: set[int], stage: _Stage) -> dict[int, Row[Any]]:
    """The term that covers the event, else the latest."""
    columns: tuple[Any, ...] = (
        CouncilMembership.person_id,
        CouncilMembership.starts_on,
        CouncilMembership.ends_on,
        YouthCouncil.min_age,
        YouthCouncil.max_age,
    )
    query = (
        select(*columns)
        .join(YouthCouncil, YouthCouncil.id == CouncilMembership.council_id)
        .where(CouncilMembership.person_id.in_(people))
        .order_by(CouncilMembership.starts_on)
    )
    found: dict[int, Row[Any]] = {}
    for row in session.execute(query):
        known = found.get(row.person_id)
        if known is None or not _covers(known, stage):
            found[row.person_id] = row
    return found


def _covers(term: Row[Any], stage: _Stage) -> bool:
    ends_late = term.ends_on is None or term.ends_on >= stage.last_day
    return bool(term.starts_on <= stage.first_day and ends_late)


def _chaperones(session: Session, event_id: int, first_day: date) -> set[int]:
    """Adults with a seat in the event: who may be a chaperone."""
    query = (
        select(Participation.person_id)
        .join(Person, Person.id == Participation.person_id)
        .where(
            Participation.event_id == event_id,
            Participation.state.in_(SEATED),
            adult_on(first_day),
        )
    )
    return set(session.scalars(query))
