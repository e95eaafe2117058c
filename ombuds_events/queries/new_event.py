"""What the form of a new event offers and begins with."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.span import Span, next_valid
from ombuds_events.domain.text import LocalText
from ombuds_events.model.catalogue import EventType, Recommendation
from ombuds_events.model.institution import Institution
from ombuds_events.store.context import context_of

_AHEAD = timedelta(days=30)
_BEGINS, _ENDS = time(10), time(13)


@dataclass(frozen=True, slots=True)
class EventLists:
    """The lists that forms of events choose from: type key and recommendation number → words."""

    types: Mapping[str, LocalText]
    recommendations: Mapping[int, LocalText]


@dataclass(frozen=True, slots=True)
class Beginning:
    """What a new event is before anything is typed."""

    span: Span
    weekend: tuple[int, ...]
    name: LocalText
    country: str


def event_lists(session: Session) -> EventLists:
    """Types and recommendations in their order."""
    types = session.execute(select(EventType.key, EventType.label).order_by(EventType.position))
    numbers = session.execute(
        select(Recommendation.number, Recommendation.label).order_by(Recommendation.number)
    )
    return EventLists(
        {row.key: row.label for row in types}, {row.number: row.label for row in numbers}
    )


def beginning(session: Session) -> Beginning:
    """The first own working day a month ahead, in the morning, in the own zone."""
    context = context_of(session)
    row = session.execute(
        select(
            Institution.zone,
            Institution.weekend,
            Institution.short_name,
            Institution.name,
            Institution.country,
        ).where(Institution.id == context.own_institution_id)
    ).one()
    day = first_workday(context.clock.today() + _AHEAD, row.weekend)
    start = next_valid(datetime.combine(day, _BEGINS), row.zone)
    end = next_valid(datetime.combine(day, _ENDS), row.zone)
    return Beginning(
        Span(start, end, row.zone),
        tuple(row.weekend),
        row.short_name or row.name,
        row.country,
    )


def first_workday(day: date, weekend: list[int]) -> date:
    """The day, or the next one outside `weekend` (ISO weekdays)."""
    week = (day + timedelta(days=n) for n in range(7))
    return next((each for each in week if each.isoweekday() not in weekend), day)
