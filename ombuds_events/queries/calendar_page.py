"""What the calendar shows of events: one bar for each day on which an event meets."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Row, select
from sqlalchemy.orm import Session

from ombuds_events.domain.kinds import EventMode, EventState, PartnerRole
from ombuds_events.domain.meeting_days import is_block, meeting_days
from ombuds_events.domain.span import LONGEST, Span
from ombuds_events.domain.text import LocalText
from ombuds_events.model.catalogue import EventType
from ombuds_events.model.event import Event, Partner
from ombuds_events.model.programme_item import ProgrammeItem
from ombuds_events.queries.spans import span_of
from ombuds_events.store.context import context_of

_COUNCIL_TYPES = frozenset({"council_meeting", "youth_forum"})


class BarKind(StrEnum):
    """Whose event it is; each can be left out of the calendar."""

    LEAD = "lead"
    PART = "part"
    COUNCIL = "council"
    STAFF = "staff"


@dataclass(frozen=True, slots=True)
class Bar:
    """A meeting day of an event, the `number`th of `of`; `span`: that of the whole event.

    `is_block`: an event of more than a month without sessions, which has no hours of its own;
    `is_free`: no programme keeps its start.
    """

    event_id: int
    code: str
    title: LocalText
    state: EventState
    mode: EventMode
    kind: BarKind
    span: Span
    part: Span
    starts_utc: int
    ends_utc: int
    number: int
    of: int
    is_block: bool
    is_free: bool


_EVENT: tuple[Any, ...] = (
    Event.id,
    Event.code,
    Event.title,
    Event.state,
    Event.mode,
    Event.starts_at,
    Event.ends_at,
    Event.zone,
    Event.fold,
    Event.starts_utc,
    Event.ends_utc,
    EventType.key.label("type_key"),
)
_ITEM: tuple[Any, ...] = (
    ProgrammeItem.event_id,
    ProgrammeItem.id,
    ProgrammeItem.starts_at,
    ProgrammeItem.ends_at,
    ProgrammeItem.zone,
    ProgrammeItem.fold,
)


def bars(session: Session, begins: int, ends: int) -> tuple[Bar, ...]:
    """The bars between two instants (UTC seconds), by time; the archive is left out."""
    longest = int(LONGEST.total_seconds())
    wanted = (
        Event.starts_utc < ends,
        Event.starts_utc > begins - longest,  # keeps the index of the start in use
        Event.ends_utc > begins,
        Event.archived_on.is_(None),
    )
    found = (bar for bar in _bars(session, wanted) if bar.starts_utc < ends)
    return _in_order(bar for bar in found if bar.ends_utc > begins)


def event_bars(session: Session, event_id: int) -> tuple[Bar, ...]:
    """All bars of one event."""
    return _in_order(_bars(session, (Event.id == event_id,)))


def _in_order(found: Iterator[Bar]) -> tuple[Bar, ...]:
    return tuple(sorted(found, key=lambda bar: (bar.starts_utc, -bar.ends_utc, bar.event_id)))


def _bars(session: Session, wanted: tuple[ColumnElement[bool], ...]) -> Iterator[Bar]:
    rows = session.execute(
        select(*_EVENT).join(EventType, EventType.id == Event.type_id).where(*wanted)
    ).all()
    items = _items(session, wanted)
    roles = _roles(session, wanted)
    own = context_of(session).own_institution_id
    for row in rows:
        kind = _kind(row.type_key, roles.get(row.id, {}), own)
        yield from _of_event(row, kind, items.get(row.id, []))


def _items(
    session: Session, wanted: tuple[ColumnElement[bool], ...]
) -> dict[int, list[tuple[int, Span]]]:
    found: dict[int, list[tuple[int, Span]]] = {}
    query = select(*_ITEM).join(Event, Event.id == ProgrammeItem.event_id).where(*wanted)
    for row in session.execute(query):
        span = span_of(row)
        found.setdefault(row.event_id, []).append((row.id, span))
    return found


def _roles(
    session: Session, wanted: tuple[ColumnElement[bool], ...]
) -> dict[int, dict[int, set[PartnerRole]]]:
    """Event → institution → its roles."""
    found: dict[int, dict[int, set[PartnerRole]]] = {}
    columns = (Partner.event_id, Partner.institution_id, Partner.role)
    query = select(*columns).join(Event, Event.id == Partner.event_id).where(*wanted)
    for event_id, body, role in session.execute(query):
        found.setdefault(event_id, {}).setdefault(body, set()).add(role)
    return found


def _kind(type_key: str, roles: Mapping[int, set[PartnerRole]], own: int) -> BarKind:
    if type_key in _COUNCIL_TYPES:
        return BarKind.COUNCIL
    if PartnerRole.LEAD not in roles.get(own, ()):
        return BarKind.PART
    return BarKind.LEAD if len(roles) > 1 else BarKind.STAFF


def _of_event(row: Row[Any], kind: BarKind, items: list[tuple[int, Span]]) -> Iterator[Bar]:
    span = span_of(row)
    days = meeting_days(span, items)
    block = is_block(span, days)
    parts = [span] if block else [day.span for day in days]
    for number, part in enumerate(parts, 1):
        is_whole = part == span
        yield Bar(
            event_id=row.id,
            code=row.code,
            title=row.title,
            state=row.state,
            mode=row.mode,
            kind=kind,
            span=span,
            part=part,
            starts_utc=row.starts_utc if is_whole else part.start_utc,
            ends_utc=row.ends_utc if is_whole else part.end_utc,
            number=number,
            of=len(parts),
            is_block=block,
            is_free=not items,
        )
