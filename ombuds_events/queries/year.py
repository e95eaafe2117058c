"""This year in three lines: what was held for recommendations 5, 6 and 7."""

from collections.abc import Collection
from dataclasses import dataclass

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
    joint = joint_events(session) & set(held[JOINT_EVENTS])
    staff, women = _staff(session, joint)
    term = or_(CouncilMembership.ends_on.is_(None), CouncilMembership.ends_on >= today)
    members = select(func.count()).where(CouncilMembership.starts_on <= today, term)
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
        select(Recommendation.number, Event.id, Event.ends_at)
        .join(EventRecommendation, EventRecommendation.event_id == Event.id)
        .join(Recommendation, Recommendation.id == EventRecommendation.recommendation_id)
        .where(EventRecommendation.is_primary, Event.state.in_(HELD_STATES))
    )
    found: dict[int, list[int]] = {LEGAL_LITERACY: [], JOINT_EVENTS: [], YOUTH_COUNCILS: []}
    for row in session.execute(query):
        if row.ends_at.year == year:
            found.setdefault(row.number, []).append(row.id)
    return found


def _staff(session: Session, events: Collection[int]) -> tuple[int, int]:
    """Persons of institutions who learned in `events`, and the women among them."""
    query = (
        select(Person.sex, func.count(distinct(Person.id)).label("people"))
        .join(Participation, Participation.person_id == Person.id)
        .where(
            Participation.event_id.in_(events),
            Participation.role.in_(STAFF_ROLES),
            Participation.state.in_(PRESENT_STATES),
            Person.institution_id.is_not(None),
        )
        .group_by(Person.sex)
    )
    by_sex = {row.sex: row.people for row in session.execute(query)}
    return sum(by_sex.values()), by_sex.get(Sex.FEMALE, 0)


def _reached(session: Session, events: list[int]) -> int:
    counted = select(func.coalesce(func.sum(HeadCount.total), 0)).where(
        HeadCount.event_id.in_(events)
    )
    named = select(func.count()).where(
        Participation.event_id.in_(events), Participation.state.in_(PRESENT_STATES)
    )
    return session.scalars(counted).one() + session.scalars(named).one()
