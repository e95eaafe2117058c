"""When events need their people: sittings of events, and who of them sits elsewhere too."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import Select, select, union
from sqlalchemy.orm import Session, aliased

from ombuds_events.domain.clashes import TRANSFER, Sitting, place_of
from ombuds_events.domain.kinds import ORGANISING_ROLES, SEATED, EventState
from ombuds_events.domain.meeting_days import MeetingDay
from ombuds_events.domain.span import Span, problems_of
from ombuds_events.domain.text import LocalText
from ombuds_events.model.event import Event, Partner
from ombuds_events.model.participation import Participation
from ombuds_events.model.programme_item import ProgrammeItem, ProgrammeRole
from ombuds_events.queries.meeting_days import meeting_days_of
from ombuds_events.queries.spans import span_of

NOT_MEETING = (EventState.CANCELLED, EventState.POSTPONED)


@dataclass(frozen=True, slots=True)
class Meeting:
    """An event as clashes see it; `span` is where it stands, or where it would be moved."""

    id: int
    uid: str
    code: str
    title: LocalText
    span: Span
    sittings: tuple[Sitting, ...]


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Somebody (a person or an institution) of one event in another."""

    event_id: int
    other_id: int
    who: int


_EVENT: tuple[Any, ...] = (
    Event.id,
    Event.uid,
    Event.code,
    Event.title,
    Event.mode,
    Event.venue_city,
    Event.starts_at,
    Event.ends_at,
    Event.zone,
    Event.fold,
)


def meetings(
    session: Session, event_ids: Iterable[int], moved: Mapping[int, Span] | None = None
) -> dict[int, Meeting]:
    """The events with their sittings; those in `moved` as if they stood there already."""
    ids = set(event_ids)
    days = meeting_days_of(session, ids)
    found: dict[int, Meeting] = {}
    for row in session.execute(select(*_EVENT).where(Event.id.in_(ids))):
        before = span_of(row)
        after = (moved or {}).get(row.id, before)
        place = place_of(row.mode, row.venue_city, row.zone)
        sittings = _sittings(row.id, days[row.id], before, after, place)
        found[row.id] = Meeting(row.id, str(row.uid), row.code, row.title, after, sittings)
    return found


def _sittings(
    event_id: int, days: Collection[MeetingDay], before: Span, after: Span, place: str
) -> tuple[Sitting, ...]:
    """The sittings of an event; a block of weeks without days needs nobody at an hour."""
    shift = after.start - before.start
    found = []
    for each in days:
        span = _moved(each.span, shift, before, after)
        if span is not None:
            sitting = Sitting(event_id, span.start.date(), span.start_utc, span.end_utc, place)
            found.append(sitting)
    return tuple(found)


def _moved(span: Span, shift: timedelta, before: Span, after: Span) -> Span | None:
    """A day of an event that moves; None where the clocks know no such hour."""
    if after == before:
        return span
    zone = after.zone if span.zone == before.zone else span.zone
    start, end = span.start + shift, span.end + shift
    return None if problems_of(start, end, zone) else Span(start, end, zone, span.fold)


def people_elsewhere(session: Session, ours: Mapping[int, Meeting]) -> list[Elsewhere]:
    """People with a seat or a part in these events, and at about the time in others."""
    seats = select(Participation.event_id, Participation.person_id.label("who")).where(
        Participation.state.in_(SEATED)
    )
    parts = select(ProgrammeItem.event_id, ProgrammeRole.person_id.label("who")).join(
        ProgrammeRole, ProgrammeRole.item_id == ProgrammeItem.id
    )
    here = union(
        seats.where(Participation.event_id.in_(ours)),
        parts.where(ProgrammeItem.event_id.in_(ours)),
    ).subquery("here")
    people = select(here.c.who)
    there = union(
        seats.where(Participation.person_id.in_(people)),
        parts.where(ProgrammeRole.person_id.in_(people)),
    ).subquery("there")
    pairs = select(here.c.event_id, there.c.event_id.label("other_id"), here.c.who).join(
        there, there.c.who == here.c.who
    )
    return _near(session, pairs, there.c.event_id, here.c.event_id, ours)


def institutions_elsewhere(session: Session, ours: Mapping[int, Meeting]) -> list[Elsewhere]:
    """Organisers of these events that organise others at about the time."""
    here, there = aliased(Partner), aliased(Partner)
    pairs = (
        select(here.event_id, there.event_id.label("other_id"), here.institution_id.label("who"))
        .join(there, there.institution_id == here.institution_id)
        .where(
            here.event_id.in_(ours),
            here.role.in_(ORGANISING_ROLES),
            there.role.in_(ORGANISING_ROLES),
        )
        .distinct()
    )
    return _near(session, pairs, there.event_id, here.event_id, ours)


def _near(
    session: Session,
    pairs: Select[*tuple[Any, ...]],
    other: Any,
    one: Any,
    ours: Mapping[int, Meeting],
) -> list[Elsewhere]:
    """Those pairs whose other event takes place about when ours do."""
    if not ours:
        return []
    first = min(meeting.span.start_utc for meeting in ours.values()) - TRANSFER
    last = max(meeting.span.end_utc for meeting in ours.values()) + TRANSFER
    query = pairs.join(Event, Event.id == other).where(
        other != one,
        Event.starts_utc < last,
        Event.ends_utc > first,
        Event.state.not_in(NOT_MEETING),
    )
    return [Elsewhere(*row) for row in session.execute(query)]
