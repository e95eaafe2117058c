"""The lists that an office may put into its own words."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.text import LocalText
from ombuds_events.model.catalogue import EventType, Recommendation


@dataclass(frozen=True, slots=True)
class ListEntry:
    """An entry of a list: `code` is what numbers begin with, or the number of a paragraph."""

    id: int
    version: int
    code: str
    label: LocalText


def listed_types(session: Session) -> tuple[ListEntry, ...]:
    """Types of event in their order."""
    columns = (EventType.id, EventType.version, EventType.prefix, EventType.label)
    rows = session.execute(select(*columns).order_by(EventType.position))
    return tuple(ListEntry(*row) for row in rows)


def listed_recommendations(session: Session) -> tuple[ListEntry, ...]:
    """Recommendations by number."""
    columns = (
        Recommendation.id,
        Recommendation.version,
        Recommendation.number,
        Recommendation.label,
    )
    rows = session.execute(select(*columns).order_by(Recommendation.number))
    return tuple(ListEntry(row.id, row.version, str(row.number), row.label) for row in rows)
