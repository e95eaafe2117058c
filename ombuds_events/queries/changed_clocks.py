"""Coming events whose clocks got another rule since their instants were reckoned."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, func, select
from sqlalchemy.orm import Session

from ombuds_events.domain.changed_clocks import KeptTime
from ombuds_events.domain.kinds import HELD_STATES, SEATED, EventState
from ombuds_events.domain.span import tzdata_version
from ombuds_events.domain.text import LocalText
from ombuds_events.model.calendar_entry import CalendarCopy, CalendarEntry
from ombuds_events.model.event import Event
from ombuds_events.model.participation import Participation
from ombuds_events.model.phase import EventPhase
from ombuds_events.model.programme_item import ProgrammeItem
from ombuds_events.queries.spans import span_of
from ombuds_events.store.context import context_of

FROZEN = (*HELD_STATES, EventState.CANCELLED)
"""What was held keeps the instant at which it was."""


@dataclass(frozen=True, slots=True)
class MovedEvent:
    """An event of which the wall time, or that of a part, means another instant now.

    `parts`: sessions and phases that moved; `holders`: people with a saved calendar file.
    """

    id: int
    code: str
    title: LocalText
    time: KeptTime
    parts: int
    holders: int


def changed_clocks(session: Session) -> tuple[MovedEvent, ...]:
    """What moved, by date; events that are over are left alone."""
    rows = {row.id: row for row in session.execute(_coming(session))}
    if not rows:
        return ()
    parts: Counter[int] = Counter()
    for table in (ProgrammeItem, EventPhase):
        parts.update(_moved_parts(session, table, rows))
    moved = [row for row in rows.values() if parts[row.id] or kept_time(row).has_moved]
    holders = _holders(session, [row.id for row in moved])
    return tuple(
        MovedEvent(
            row.id, row.code, row.title, kept_time(row), parts[row.id], holders.get(row.id, 0)
        )
        for row in moved
    )


def kept_time(row: Any) -> KeptTime:
    """The time of a row of an event, a session or a phase."""
    span = span_of(row)
    return KeptTime(span, row.starts_utc, row.ends_utc)


def _times(table: Any) -> tuple[Any, ...]:
    return (
        table.starts_at,
        table.ends_at,
        table.zone,
        table.fold,
        table.starts_utc,
        table.ends_utc,
    )


def _coming(session: Session) -> Any:
    now = int(context_of(session).clock.now().timestamp())
    return (
        select(Event.id, Event.code, Event.title, *_times(Event))
        .where(
            Event.tzdata != tzdata_version(),
            Event.ends_utc > now,
            Event.state.not_in(FROZEN),
        )
        .order_by(Event.starts_utc, Event.id)
    )


def _moved_parts(session: Session, table: Any, event_ids: Iterable[int]) -> Iterable[int]:
    """The event of each session or phase that moved."""
    query = select(table.event_id, *_times(table)).where(table.event_id.in_(list(event_ids)))
    rows: Iterable[Row[Any]] = session.execute(query)
    return (row.event_id for row in rows if kept_time(row).has_moved)


def _holders(session: Session, event_ids: list[int]) -> dict[int, int]:
    """Event → how many people with a seat hold files of entries that stand."""
    query = (
        select(
            CalendarEntry.event_id,
            func.count(func.distinct(CalendarCopy.participation_id)).label("people"),
        )
        .join(CalendarEntry, CalendarEntry.id == CalendarCopy.entry_id)
        .join(Participation, Participation.id == CalendarCopy.participation_id)
        .where(
            CalendarEntry.event_id.in_(event_ids),
            CalendarEntry.is_cancelled.is_(False),
            Participation.state.in_(SEATED),
        )
        .group_by(CalendarEntry.event_id)
    )
    return {row.event_id: row.people for row in session.execute(query)}
