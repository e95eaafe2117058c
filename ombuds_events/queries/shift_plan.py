"""What shifting a part of a programme would bring: which sessions, whose calendars."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from ombuds_events.domain.kinds import CalendarBy, ItemKind
from ombuds_events.domain.lifecycle import calendar_status
from ombuds_events.domain.problems import Problem, Refused
from ombuds_events.domain.shifting import ShiftScope, in_scope
from ombuds_events.domain.span import Span, problems_of
from ombuds_events.model.event import Event
from ombuds_events.model.programme_item import ProgrammeItem
from ombuds_events.queries.move_plan import holders
from ombuds_events.queries.spans import span_of


@dataclass(frozen=True, slots=True)
class ShiftPlan:
    """The consequences; `first`: the first session that moves, before and after.

    `entries`: calendar entries that change, `holders`: people who hold a saved file of the event.
    """

    sessions: int
    first: tuple[Span, Span]
    entries: int
    holders: int
    problems: tuple[Problem, ...]


_EVENT: tuple[Any, ...] = (
    Event.id,
    Event.state,
    Event.calendar_by,
    Event.starts_at,
    Event.ends_at,
    Event.zone,
    Event.fold,
)
_ITEM: tuple[Any, ...] = (
    ProgrammeItem.id,
    ProgrammeItem.kind,
    ProgrammeItem.starts_at,
    ProgrammeItem.ends_at,
    ProgrammeItem.zone,
    ProgrammeItem.fold,
)


def shift_plan(session: Session, item_id: int, scope: ShiftScope, by: timedelta) -> ShiftPlan:
    """What `services.programme_order.shift_items` would bring."""
    event = session.execute(
        select(*_EVENT)
        .join(ProgrammeItem, ProgrammeItem.event_id == Event.id)
        .where(ProgrammeItem.id == item_id)
    ).one_or_none()
    if event is None:
        raise Refused.one("session_gone")
    query = select(*_ITEM).where(ProgrammeItem.event_id == event.id)
    items = session.execute(query.order_by(ProgrammeItem.starts_utc, ProgrammeItem.id)).all()
    chosen = next(span_of(row) for row in items if row.id == item_id)
    moved = [row for row in items if in_scope(scope, chosen, span_of(row))]
    is_known = calendar_status(event.state) is not None
    first = span_of(moved[0])
    return ShiftPlan(
        sessions=len(moved),
        first=(first, Span(first.start + by, first.end + by, first.zone)),
        entries=_entries(event.calendar_by, moved, by) if is_known and by else 0,
        holders=holders(session, event.id) if is_known and by else 0,
        problems=tuple(_problems(span_of(event).days, moved, by)),
    )


def _entries(by_what: CalendarBy, moved: list[Row[Any]], by: timedelta) -> int:
    """Entries of sessions, or of the days that lose or get one."""
    if by_what is CalendarBy.SESSION:
        return sum(row.kind is ItemKind.SESSION for row in moved)
    days = {row.starts_at.date() for row in moved}
    return len(days | {(row.starts_at + by).date() for row in moved})


def _problems(days: tuple[date, ...], moved: list[Row[Any]], by: timedelta) -> Iterator[Problem]:
    for number, row in enumerate(moved, 1):
        start, end = row.starts_at + by, row.ends_at + by
        for wrong in problems_of(start, end, row.zone):
            yield Problem(wrong.code, f"programme.{number}", wrong.values)
        if not days[0] <= start.date() <= days[-1]:
            values = {"first": days[0].isoformat(), "last": days[-1].isoformat()}
            yield Problem("session_outside", "by", values)
            return
