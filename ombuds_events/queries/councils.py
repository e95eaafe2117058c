"""Youth councils: their members by first name and initial, terms, and missing conditions."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from sqlalchemy import Row, or_, select
from sqlalchemy.orm import Session

from ombuds_events.domain.consent import ConditionState, DelegateCondition
from ombuds_events.domain.kinds import CouncilRole
from ombuds_events.domain.minors import ADULT_AGE, age_on, is_minor
from ombuds_events.domain.text import LocalText
from ombuds_events.model.council import CouncilMembership, YouthCouncil
from ombuds_events.model.event import Event
from ombuds_events.model.institution import Institution
from ombuds_events.model.participation import Participation
from ombuds_events.model.person import Person
from ombuds_events.queries.delegates import delegates
from ombuds_events.queries.invitations import OVER
from ombuds_events.queries.people import ShownPerson, of_people, shown, shown_people
from ombuds_events.store.context import context_of


@dataclass(frozen=True, slots=True)
class CouncilRow:
    """A council in the list; `minors` are its members under 18."""

    id: int
    ref: str
    name: LocalText
    institution_id: int
    institution: LocalText
    country: str
    coordinator: ShownPerson | None
    members: int
    minors: int


@dataclass(frozen=True, slots=True)
class Paperwork:
    """Where a member's conditions stand for the next event."""

    event_id: int
    event_code: str
    participation_id: int
    conditions: tuple[tuple[DelegateCondition, ConditionState], ...]
    missing: tuple[DelegateCondition, ...]


@dataclass(frozen=True, slots=True)
class MemberRow:
    """A member; never a birth date, never an age: only that 18 is reached within the term."""

    id: int
    version: int
    person: ShownPerson
    role: CouncilRole
    starts_on: date
    ends_on: date | None
    is_active: bool
    turns_adult_in_term: bool
    end_reason: str
    paperwork: Paperwork | None


@dataclass(frozen=True, slots=True)
class CouncilPage:
    """All that the page of a council shows; `reference_date`: the day of ages and terms."""

    council: CouncilRow
    statute: str
    statute_on: date | None
    min_age: int | None
    max_age: int | None
    term_months: int | None
    reference_date: date
    members: tuple[MemberRow, ...]


def directory(
    session: Session, day: date | None = None, *, archived: bool = False
) -> tuple[CouncilRow, ...]:
    """All councils by name, or those in the archive."""
    when = day or context_of(session).clock.today()
    away = YouthCouncil.archived_on
    rows = session.execute(
        select(*_COLUMNS)
        .join(Institution, Institution.id == YouthCouncil.institution_id)
        .where(away.is_not(None) if archived else away.is_(None))
        .order_by(YouthCouncil.sort_key, YouthCouncil.id)
    ).all()
    return _council_rows(session, rows, when)


def page(session: Session, council_id: int, day: date | None = None) -> CouncilPage:
    """The page of a council on `day`, by default today."""
    when = day or context_of(session).clock.today()
    rows = session.execute(
        select(*_COLUMNS)
        .join(Institution, Institution.id == YouthCouncil.institution_id)
        .where(YouthCouncil.id == council_id)
    ).all()
    row = rows[0]
    return CouncilPage(
        council=_council_rows(session, rows, when)[0],
        statute=row.statute,
        statute_on=row.statute_on,
        min_age=row.min_age,
        max_age=row.max_age,
        term_months=row.term_months,
        reference_date=when,
        members=_members(session, council_id, when),
    )


_COLUMNS: tuple[Any, ...] = (
    YouthCouncil.id,
    YouthCouncil.external_ref,
    YouthCouncil.uid,
    YouthCouncil.name,
    YouthCouncil.institution_id,
    YouthCouncil.coordinator_id,
    YouthCouncil.statute,
    YouthCouncil.statute_on,
    YouthCouncil.min_age,
    YouthCouncil.max_age,
    YouthCouncil.term_months,
    Institution.name.label("institution_name"),
    Institution.short_name,
    Institution.country,
)


def _council_rows(
    session: Session, rows: list[Row[Any]] | Any, when: date
) -> tuple[CouncilRow, ...]:
    ids = [row.id for row in rows]
    coordinators = shown_people(
        session, [row.coordinator_id for row in rows if row.coordinator_id], when
    )
    active = session.execute(
        select(CouncilMembership.council_id, Person.birth_date)
        .join(Person, Person.id == CouncilMembership.person_id)
        .where(CouncilMembership.council_id.in_(ids), *_active_on(when))
    ).all()
    return tuple(
        CouncilRow(
            id=row.id,
            ref=row.external_ref or str(row.uid),
            name=row.name,
            institution_id=row.institution_id,
            institution=row.short_name or row.institution_name,
            country=row.country,
            coordinator=coordinators.get(row.coordinator_id),
            members=sum(one.council_id == row.id for one in active),
            minors=sum(
                one.council_id == row.id and is_minor(one.birth_date, when) for one in active
            ),
        )
        for row in rows
    )


def _active_on(when: date) -> list[Any]:
    return [
        CouncilMembership.starts_on <= when,
        or_(CouncilMembership.ends_on.is_(None), CouncilMembership.ends_on >= when),
    ]


def _members(session: Session, council_id: int, when: date) -> tuple[MemberRow, ...]:
    rows = session.execute(
        of_people()
        .add_columns(
            CouncilMembership.id,
            CouncilMembership.version,
            CouncilMembership.role,
            CouncilMembership.starts_on,
            CouncilMembership.ends_on,
            CouncilMembership.end_reason,
        )
        .join(CouncilMembership, CouncilMembership.person_id == Person.id)
        .where(CouncilMembership.council_id == council_id)
        .order_by(CouncilMembership.starts_on, CouncilMembership.id)
    ).all()
    papers = _paperwork(session, {row.person_id for row in rows}, when)
    members = [_member(row, when, papers) for row in rows]
    roles = list(CouncilRole)
    return tuple(sorted(members, key=lambda one: (not one.is_active, roles.index(one.role))))


def _member(row: Row[Any], when: date, papers: Mapping[int, Paperwork]) -> MemberRow:
    is_active = row.starts_on <= when and (row.ends_on is None or row.ends_on >= when)
    return MemberRow(
        id=row.id,
        version=row.version,
        person=shown(row, when),
        role=row.role,
        starts_on=row.starts_on,
        ends_on=row.ends_on,
        is_active=is_active,
        turns_adult_in_term=is_active and _turns_adult(row.birth_date, when, row.ends_on),
        end_reason=row.end_reason,
        paperwork=papers.get(row.person_id) if is_active else None,
    )


def _turns_adult(birth_date: date | None, when: date, ends_on: date | None) -> bool:
    if birth_date is None or not is_minor(birth_date, when) or ends_on is None:
        return False
    return age_on(birth_date, ends_on) >= ADULT_AGE


def _paperwork(session: Session, people: set[int], when: date) -> dict[int, Paperwork]:
    """Papers of those who have a seat in the next event of the council that is still to come."""
    coming = session.execute(
        select(Event.id, Event.code)
        .join(Participation, Participation.event_id == Event.id)
        .where(
            Participation.person_id.in_(people),
            Event.state.not_in(OVER),
            Event.ends_at >= datetime.combine(when, time.min),
        )
        .order_by(Event.starts_utc)
        .limit(1)
    ).one_or_none()
    if coming is None:
        return {}
    return {
        seat.person_id: Paperwork(
            coming.id, coming.code, seat.participation_id, seat.conditions, seat.missing
        )
        for seat in delegates(session, coming.id).values()
    }
