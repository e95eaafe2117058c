"""The phases of events: what forms edit, and the rules that attendance is counted by."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from ombuds_events.domain.kinds import EventMode
from ombuds_events.domain.phases import PhaseDraft, holds
from ombuds_events.domain.span import Span
from ombuds_events.domain.text import LocalText
from ombuds_events.model.phase import EventPhase
from ombuds_events.model.programme_item import ProgrammeItem
from ombuds_events.queries.spans import span_of


@dataclass(frozen=True, slots=True)
class PhaseRow:
    """A phase; `completion_share` None = the rule of the event alone."""

    id: int
    version: int
    title: LocalText
    mode: EventMode
    span: Span
    completion_share: float | None
    items: int = 0
    counted_minutes: int = 0

    @property
    def draft(self) -> PhaseDraft:
        """What a form edits."""
        return PhaseDraft(
            title=self.title,
            mode=self.mode,
            start=self.span.start,
            end=self.span.end,
            zone=self.span.zone,
            fold=self.span.fold,
            completion_share=self.completion_share,
        )


_PHASE: tuple[Any, ...] = (
    EventPhase.event_id,
    EventPhase.id,
    EventPhase.version,
    EventPhase.title,
    EventPhase.mode,
    EventPhase.starts_at,
    EventPhase.ends_at,
    EventPhase.zone,
    EventPhase.fold,
    EventPhase.completion_share,
)


def phases(session: Session, event_id: int) -> tuple[PhaseRow, ...]:
    """The phases of an event by time, each with what the programme holds of it."""
    items = session.execute(
        select(ProgrammeItem.starts_at, ProgrammeItem.counted_minutes).where(
            ProgrammeItem.event_id == event_id
        )
    ).all()
    days = [(row.starts_at.date(), row.counted_minutes) for row in items]
    found = []
    for row in _rows(session, [event_id]):
        own = [minutes for day, minutes in days if holds(span_of(row), day)]
        found.append(_phase(row, len(own), sum(own)))
    return tuple(found)


def phases_of(session: Session, event_ids: Iterable[int]) -> dict[int, tuple[PhaseRow, ...]]:
    """Event → its phases by time; events without phases are missing."""
    found: dict[int, tuple[PhaseRow, ...]] = {}
    for row in _rows(session, event_ids):
        found[row.event_id] = (*found.get(row.event_id, ()), _phase(row))
    return found


def phase_shares(
    session: Session, event_ids: Iterable[int]
) -> dict[int, list[tuple[Span, float | None]]]:
    """Event → (span, share) of its phases: what `domain.phases.rules_of` takes."""
    found: dict[int, list[tuple[Span, float | None]]] = {}
    for row in _rows(session, event_ids):
        found.setdefault(row.event_id, []).append((span_of(row), row.completion_share))
    return found


def _rows(session: Session, event_ids: Iterable[int]) -> list[Row[Any]]:
    query = select(*_PHASE).where(EventPhase.event_id.in_(set(event_ids)))
    return list(session.execute(query.order_by(EventPhase.starts_utc, EventPhase.id)).all())


def _phase(row: Row[Any], items: int = 0, minutes: int = 0) -> PhaseRow:
    return PhaseRow(
        id=row.id,
        version=row.version,
        title=row.title,
        mode=row.mode,
        span=span_of(row),
        completion_share=row.completion_share,
        items=items,
        counted_minutes=minutes,
    )
