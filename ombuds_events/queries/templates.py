"""Templates of events, for the form of a new event and for the list of the office."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, Select, select
from sqlalchemy.orm import Session

from ombuds_events.domain.templates import EventPattern
from ombuds_events.domain.text import LocalText
from ombuds_events.model.catalogue import EventType
from ombuds_events.model.series import EventTemplate


@dataclass(frozen=True, slots=True)
class TemplateRow:
    """A template with its type."""

    id: int
    version: int
    name: str
    type_key: str
    type_label: LocalText
    pattern: EventPattern


def templates(session: Session) -> tuple[TemplateRow, ...]:
    """All templates by type, then by name."""
    rows = session.execute(_templates().order_by(EventType.position, EventTemplate.name))
    return tuple(map(_row, rows))


def _templates() -> Select[Any]:
    return select(
        EventTemplate.id,
        EventTemplate.version,
        EventTemplate.name,
        EventTemplate.content,
        EventType.key,
        EventType.label,
    ).join(EventType, EventType.id == EventTemplate.type_id)


def _row(row: Row[Any]) -> TemplateRow:
    return TemplateRow(row.id, row.version, row.name, row.key, row.label, EventPattern(row.content))
