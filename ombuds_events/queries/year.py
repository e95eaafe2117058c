"""This year in three lines: what was held for recommendations 5, 6 and 7."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, time

from sqlalchemy import distinct, func, or_, select
from sqlalchemy.orm import Session

from ombuds_events.domain.indicators import STAFF_ROLES
from ombuds_events.domain.kinds import HELD_STATES, PRESENT_STATES, Sex
from ombuds_events.model.attendance import HeadCount
from ombuds_events.model.catalogue import Recommendation
from ombuds_events.model.council import CouncilMembership
from ombuds_events.model.event import Event, EventRecommendation
from ombuds_events.model.participation import Participation
from ombuds_events.model.person import Person
from ombuds_events.queries.joint import joint_events
from ombuds_events.store.context import context_of

# By tables, as all that the first page reads: the first class in a query makes all mappers ready.
_EVENTS, _LINKS = Event.__table__.c, EventRecommendation.__table__.c
_RECOMMENDATIONS, _MEMBERS = Recommendation.__table__.c, CouncilMembership.__table__.c
_SEATS, _PEOPLE, _HEADS = Participation.__table__.c, Person.__table__.c, HeadCount.__table__.c

LEGAL_LITERACY, JOINT_EVENTS, YOUTH_COUNCILS = 5, 6, 7


@dataclass(frozen=True, slots=True)
class YearLines:
    """Held events count by their end; people reached are counted and named ones together."""

    year: int
    education_events: int
    people_reached: int
    joint_events: int
    staff_trained: int
    women_share: float | None
    council_events: int
    council_members: int


def year_lines(session: Session) -> YearLines:
    """The figures of the year that it is."""
    today = context_of(session).clock.today()
    held = _held_by_recommendation(session, today.year)
    joint = joint_events(session, held[JOINT_EVENTS])
    staff, women = _staff(session, joint)
    term = or_(_MEMBERS.ends_on.is_(None), _MEMBERS.ends_on >= today)
    members = select(func.count()).where(_MEMBERS.starts_on <= today, term)
    return YearLines(
        year=today.year,
        education_events=len(held[LEGAL_LITERACY]),
        people_reached=_reached(session, held[LEGAL_LITERACY]),
        joint_events=len(joint),
        staff_trained=staff,
        women_share=women / staff if staff else None,
        council_events=len(held[YOUTH_COUNCILS]),
        council_members=session.scalars(members).one(),
    )


def _held_by_recommendation(session: Session, year: int) -> dict[int, list[int]]:
    """Primary recommendation → the events held for it, by the host's calendar."""
    query = (
        select(_RECOMMENDATIONS.number, _EVENTS.id)
        .join(EventRecommendation.__table__, _LINKS.event_id == _EVENTS.id)
        .join(Recommendation.__table__, _RECOMMENDATIONS.id == _LINKS.recommendation_id)
        .where(
            _LINKS.is_primary,
            _EVENTS.state.in_(HELD_STATES),
            _EVENTS.ends_at >= _first_moment(year),
            _EVENTS.ends_at < _first_moment(year + 1),
        )
    )
    found: dict[int, list[int]] = {LEGAL_LITERACY: [], JOINT_EVENTS: [], YOUTH_COUNCILS: []}
    for row in session.execute(query):
        found.setdefault(row.number, []).append(row.id)
    return found


def _first_moment(year: int) -> datetime:
    return datetime.combine(date(year, 1, 1), time.min)


def _staff(session: Session, events: Collection[int]) -> tuple[int, int]:
    """Persons of institutions who learned in `events`, and the women among them."""
    query = (
        select(_PEOPLE.sex, func.count(distinct(_PEOPLE.id)).label("people"))
        .join(Participation.__table__, _SEATS.person_id == _PEOPLE.id)
        .where(
            _SEATS.event_id.in_(events),
            _SEATS.role.in_(STAFF_ROLES),
            _SEATS.state.in_(PRESENT_STATES),
            _PEOPLE.institution_id.is_not(None),
        )
        .group_by(_PEOPLE.sex)
    )
    by_sex = {row.sex: row.people for row in session.execute(query)}
    return sum(by_sex.values()), by_sex.get(Sex.FEMALE, 0)


def _reached(session: Session, events: list[int]) -> int:
    counted = select(func.coalesce(func.sum(_HEADS.total), 0)).where(_HEADS.event_id.in_(events))
    named = select(func.count()).where(
        _SEATS.event_id.in_(events), _SEATS.state.in_(PRESENT_STATES)
    )
    return int(session.scalars(counted).one() + session.scalars(named).one())
