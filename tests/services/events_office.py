"""An office with partners and lists, and shortcuts for tests of events."""

from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.drafts import EventDraft, ProgrammeItemDraft
from ombuds_events.model.calendar_entry import CalendarEntry
from ombuds_events.model.event import Event
from ombuds_events.services.catalogues import load_catalogues
from ombuds_events.services.events import plan_event
from ombuds_events.store.workspace import Workspace
from tests import factories

ZONE = "Asia/Tashkent"


def office(folder: Path) -> Workspace:
    """Astana's office with lists and two partners: Tashkent (id 2) and Yerevan (id 3)."""
    workspace = factories.office(folder)
    workspace.run("start_office", _settle)
    return workspace


def _settle(session: Session) -> None:
    load_catalogues(session)
    factories.institution(session, "Tashkent", "UZ", ZONE)
    factories.institution(session, "Yerevan", "AM", "Asia/Yerevan")


def at(*parts: int) -> datetime:
    """A wall time."""
    return datetime(*parts)  # type: ignore[arg-type]  # noqa: DTZ001


def draft(**fields: Any) -> EventDraft:  # noqa: ANN401
    """A seminar of two days in Tashkent."""
    usual: dict[str, Any] = {
        "title": {"en": "Joint seminar"},
        "type_key": "seminar",
        "start": at(2027, 10, 13, 10),
        "end": at(2027, 10, 14, 13),
        "zone": ZONE,
    }
    return EventDraft(**{**usual, **fields})


def item(
    start: datetime,
    end: datetime,
    title: str = "Opening",
    **fields: Any,  # noqa: ANN401
) -> ProgrammeItemDraft:
    """A session."""
    usual: dict[str, Any] = {"title": {"en": title}, "start": start, "end": end, "zone": ZONE}
    return ProgrammeItemDraft(**{**usual, **fields})


def planned(workspace: Workspace, **fields: Any) -> int:  # noqa: ANN401
    """A new event."""
    return workspace.run("plan_event", plan_event, draft(**fields))


def event(workspace: Workspace, event_id: int) -> Event:
    """The row of an event."""
    return workspace.read(lambda session: session.get_one(Event, event_id))


def version(workspace: Workspace, event_id: int) -> int:
    """Its present version."""
    return event(workspace, event_id).version


def entries(workspace: Workspace, event_id: int) -> list[CalendarEntry]:
    """Its calendar entries."""
    query = select(CalendarEntry).where(CalendarEntry.event_id == event_id)
    return workspace.read(lambda session: list(session.scalars(query.order_by(CalendarEntry.id))))
