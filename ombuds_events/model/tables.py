"""Importing this module maps every table: what migrations and the recorder walk."""

from ombuds_events.model import (
    attendance,
    calendar_entry,
    catalogue,
    certificate,
    clash,
    council,
    event,
    export_record,
    history,
    institution,
    invitation,
    office,
    participation,
    person,
    phase,
    programme_item,
    release,
    series,
    working_calendar,
)
from ombuds_events.model.base import Base

__all__ = [
    "Base",
    "attendance",
    "calendar_entry",
    "catalogue",
    "certificate",
    "clash",
    "council",
    "event",
    "export_record",
    "history",
    "institution",
    "invitation",
    "office",
    "participation",
    "person",
    "phase",
    "programme_item",
    "release",
    "series",
    "working_calendar",
]

METADATA = Base.metadata
