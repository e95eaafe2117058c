"""The items of programmes with their time, as grids, sheets and calendar files need them."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.kinds import ItemKind
from ombuds_events.domain.span import Span
from ombuds_events.domain.text import LocalText
from ombuds_events.model.programme_item import ProgrammeItem
from ombuds_events.queries.spans import span_of


@dataclass(frozen=True, slots=True)
class Item:
    """A session or break; `counted_minutes` 0 = its hours do not count."""

    id: int
    kind: ItemKind
    title: LocalText
    span: Span
    room: str
    link: str
    counted_minutes: int
    track: str = ""


def programmes(session: Session, event_ids: Iterable[int]) -> dict[int, tuple[Item, ...]]:
    """The items of each event in the order of time; events without items are missing."""
    rows = session.execute(
        select(
            ProgrammeItem.event_id,
            ProgrammeItem.id,
            ProgrammeItem.kind,
            ProgrammeItem.title,
            ProgrammeItem.starts_at,
            ProgrammeItem.ends_at,
            ProgrammeItem.zone,
            ProgrammeItem.fold,
            ProgrammeItem.room,
            ProgrammeItem.link,
            ProgrammeItem.counted_minutes,
            ProgrammeItem.track,
        )
        .where(ProgrammeItem.event_id.in_(set(event_ids)))
        .order_by(ProgrammeItem.starts_utc, ProgrammeItem.id)
    )
    found: dict[int, list[Item]] = {}
    for row in rows:
        span = span_of(row)
        item = Item(
            row.id,
            row.kind,
            row.title,
            span,
            row.room,
            row.link,
            row.counted_minutes,
            row.track,
        )
        found.setdefault(row.event_id, []).append(item)
    return {event_id: tuple(items) for event_id, items in found.items()}


def programme(session: Session, event_id: int) -> tuple[Item, ...]:
    """The items of one event in the order of time."""
    return programmes(session, [event_id]).get(event_id, ())
