"""The counted, unnamed audience of an event: each head-count."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.model.attendance import HeadCount

_COUNT: tuple[Any, ...] = (
    HeadCount.id,
    HeadCount.held_on,
    HeadCount.place,
    HeadCount.audience,
    HeadCount.grade,
    HeadCount.total,
    HeadCount.female,
    HeadCount.male,
    HeadCount.consultations,
    HeadCount.teachers,
)


@dataclass(frozen=True, slots=True)
class CountRow:
    """One head-count; None = not counted."""

    id: int
    held_on: date | None
    place: str
    audience: str
    grade: str
    total: int
    female: int | None
    male: int | None
    consultations: int | None
    teachers: int | None

    @property
    def unknown(self) -> int:
        """Who was counted without being told apart."""
        return self.total - (self.female or 0) - (self.male or 0)


def head_counts(session: Session, event_id: int) -> tuple[CountRow, ...]:
    """The head-counts of an event in the order of days and places."""
    rows = session.execute(
        select(*_COUNT)
        .where(HeadCount.event_id == event_id)
        .order_by(HeadCount.held_on, HeadCount.place, HeadCount.id)
    )
    return tuple(CountRow(*row) for row in rows)
