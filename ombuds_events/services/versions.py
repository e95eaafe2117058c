"""Optimistic locking: nobody overwrites what somebody else changed meanwhile."""

from ombuds_events.domain.problems import Refused
from ombuds_events.model.base import Recorded


def refuse_if_moved(row: Recorded, version: int) -> None:
    """Refuse when `row` was changed since a form read it at `version`."""
    if row.version != version:
        raise Refused.one("changed_meanwhile")
