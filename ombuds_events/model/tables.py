"""Importing this module maps every table: what migrations and the recorder walk."""

from ombuds_events.model import (
    attendance,
    calendar_entry,
    catalogue,
    council,
    event,
    export_record,
    history,
    institution,
    invitation,
    office,
    participation,
    person,
    programme_item,
)
from ombuds_events.model.base import Base

__all__ = [
    "Base",
    "attendance",
    "calendar_entry",
    "catalogue",
    "council",
    "event",
    "export_record",
    "history",
    "institution",
    "invitation",
    "office",
    "participation",
    "person",
    "programme_item",
]

METADATA = Base.metadata
