"""Meeting days of events, and the columns that attendance is kept in."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain import meeting_days as rules
from ombuds_events.domain.kinds import ItemKind
from ombuds_events.domain.meeting_days import MeetingDay
from ombuds_events.domain.problems import Refused
from ombuds_events.domain.span import Span
from ombuds_events.domain.text import LocalText
from ombuds_events.model.event import Event
from ombuds_events.model.programme_item import ProgrammeItem
from ombuds_events.queries.spans import span_of


@dataclass(frozen=True, slots=True)
class AttendanceColumn:
    """A session, or a meeting day of an event without sessions; `counted_minutes` None = not known.

    Exactly one of `item_id` and `day` is set; `number` counts from 1 by time, as the programme,
    the grid, workbooks and commands number them.
    """

    number: int
    item_id: int | None
    day: date | None
    title: LocalText
    span: Span
    counted_minutes: int | None


def meeting_days(session: Session, event_id: int) -> tuple[MeetingDay, ...]:
    """The meeting days of an event, by time."""
    return meeting_days_of(session, [event_id]).get(event_id, ())


def meeting_days_of(
    session: Session, event_ids: Iterable[int]
) -> dict[int, tuple[MeetingDay, ...]]:
    """Event → its meeting days."""
    ids = set(event_ids)
    spans = session.execute(select(Event.id, *_span_of(Event)).where(Event.id.in_(ids)))
    items: dict[int, list[tuple[int, Span]]] = {}
    rows = session.execute(
        select(ProgrammeItem.id, ProgrammeItem.event_id, *_span_of(ProgrammeItem)).where(
            ProgrammeItem.event_id.in_(ids)
        )
    )
    for row in rows:
        items.setdefault(row.event_id, []).append((row.id, span_of(row)))
    return {row.id: rules.meeting_days(span_of(row), items.get(row.id, ())) for row in spans}


def _span_of(entity: type[Event] | type[ProgrammeItem]) -> tuple[Any, ...]:
    """The columns of a time."""
    return (entity.starts_at, entity.ends_at, entity.zone, entity.fold)


def columns(session: Session, event_id: int) -> tuple[AttendanceColumn, ...]:
    """What attendance is kept by: the sessions by time, or the meeting days."""
    rows = session.execute(
        select(
            ProgrammeItem.id,
            ProgrammeItem.title,
            ProgrammeItem.counted_minutes,
            *_span_of(ProgrammeItem),
        )
        .where(ProgrammeItem.event_id == event_id, ProgrammeItem.kind == ItemKind.SESSION)
        .order_by(ProgrammeItem.starts_utc, ProgrammeItem.id)
    ).all()
    if rows:
        return tuple(
            AttendanceColumn(number, row.id, None, row.title, span_of(row), row.counted_minutes)
            for number, row in enumerate(rows, 1)
        )
    return tuple(
        AttendanceColumn(number, None, each.day, {}, each.span, None)
        for number, each in enumerate(meeting_days(session, event_id), 1)
    )


def numbered(known: Sequence[AttendanceColumn], number: int) -> AttendanceColumn:
    """The session of that number; refused where there is none."""
    found = next((one for one in known if one.number == number), None)
    if found is None:
        raise Refused.one("session_unknown", "session", number=number, count=len(known))
    return found
