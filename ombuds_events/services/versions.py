"""Optimistic locking: nobody overwrites what somebody else changed, or works on what is gone."""

from sqlalchemy.orm import Session

from ombuds_events.domain.problems import Refused
from ombuds_events.model.base import Recorded
from ombuds_events.model.event import Event


def refuse_if_moved(row: Recorded, version: int) -> None:
    """Refuse when `row` was changed since a form read it at `version`."""
    if row.version != version:
        raise Refused.one("changed_meanwhile")


def found_event(session: Session, event_id: int) -> Event:
    """The event; refuses with `event_gone` when somebody took it back meanwhile."""
    event = session.get(Event, event_id)
    if event is None:
        raise Refused.one("event_gone")
    return event
