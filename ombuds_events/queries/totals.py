"""The figures that an office is asked for, by the definitions of `domain.indicators`."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from ombuds_events.domain.indicators import (
    CertificateState,
    counts_as_held,
    is_staff_participation,
    person_hours,
    year_of,
)
from ombuds_events.domain.kinds import HELD_STATES, Sex
from ombuds_events.model.attendance import HeadCount
from ombuds_events.model.catalogue import Recommendation
from ombuds_events.model.event import Event, EventRecommendation
from ombuds_events.model.participation import Participation
from ombuds_events.model.person import Person
from ombuds_events.queries.attendance import grid
from ombuds_events.queries.joint import joint_events


@dataclass(frozen=True, slots=True)
class Totals:
    """All events together; `by_primary` and `by_year` count held ones."""

    events: int
    held: int
    joint: int
    joint_held: int
    by_primary: Mapping[int, int]
    by_year: Mapping[int, int]
    staff_participations: int
    staff_persons: int
    counted_audience: int


@dataclass(frozen=True, slots=True)
class LearnerTotals:
    """The learners of one event; hours None = not known."""

    people: int
    female: int
    male: int
    institutions: int
    certificates: int
    hours: float | None
    person_hours: float | None


def totals(session: Session) -> Totals:
    """The figures of the whole office."""
    events = session.execute(select(Event.id, Event.state, Event.ends_at)).all()
    held = {row.id: row.ends_at for row in events if counts_as_held(row.state)}
    joint = joint_events(session)
    staff = _staff(session)
    return Totals(
        events=len(events),
        held=len(held),
        joint=len(joint),
        joint_held=len(joint & held.keys()),
        by_primary=_by_primary(session, held),
        by_year=Counter(year_of(ends_at) for ends_at in held.values()),
        staff_participations=len(staff),
        staff_persons=len(set(staff)),
        counted_audience=_counted_audience(session),
    )


def _by_primary(session: Session, held: Iterable[int]) -> Mapping[int, int]:
    """Held events by the recommendation that they count for."""
    rows = session.execute(
        select(Recommendation.number, EventRecommendation.event_id)
        .join(EventRecommendation, EventRecommendation.recommendation_id == Recommendation.id)
        .where(EventRecommendation.is_primary)
    )
    among = set(held)
    return Counter(number for number, event_id in rows if event_id in among)


def _staff(session: Session) -> list[int]:
    """The person of each seat that counts as trained staff."""
    rows = session.execute(
        select(
            Participation.person_id,
            Participation.role,
            Participation.state,
            Person.institution_id,
            Event.state.label("event_state"),
        )
        .join(Person, Person.id == Participation.person_id)
        .join(Event, Event.id == Participation.event_id)
    )
    return [
        row.person_id
        for row in rows
        if is_staff_participation(row.role, row.state, row.institution_id, row.event_state)
    ]


def _counted_audience(session: Session) -> int:
    query = (
        select(func.coalesce(func.sum(HeadCount.total), 0))
        .join(Event, Event.id == HeadCount.event_id)
        .where(Event.state.in_(HELD_STATES))
    )
    return session.execute(query).scalar_one()


def learner_totals(session: Session, event_id: int) -> LearnerTotals:
    """The learners of an event by its attendance."""
    found = grid(session, event_id)
    rows = [found.total_of(row) for row in found.rows]
    sexes = Counter(row.sex for row in found.rows)
    minutes = found.counted_minutes
    homes = {row.person.institution_id for row in found.rows}
    return LearnerTotals(
        people=len(rows),
        female=sexes[Sex.FEMALE],
        male=sexes[Sex.MALE],
        institutions=len(homes - {None}),
        certificates=sum(total.certificate is CertificateState.ELIGIBLE for total in rows),
        hours=None if minutes is None else minutes / 60,
        person_hours=person_hours(total.minutes for total in rows),
    )
