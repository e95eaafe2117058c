"""What the command palette finds: events, people and institutions, in any script."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.kinds import EventState
from ombuds_events.domain.span import Span
from ombuds_events.domain.text import LocalText
from ombuds_events.model.event import Event
from ombuds_events.queries import institutions
from ombuds_events.queries.institutions import InstitutionRow
from ombuds_events.queries.people import ShownPerson, matches
from ombuds_events.queries.people_search import nearest
from ombuds_events.queries.spans import span_of


@dataclass(frozen=True, slots=True)
class FoundEvent:
    """An event as a line of the palette."""

    id: int
    code: str
    title: LocalText
    state: EventState
    span: Span
    city: LocalText


@dataclass(frozen=True, slots=True)
class Findings:
    """Hits by kind, each list short."""

    events: tuple[FoundEvent, ...] = ()
    people: tuple[ShownPerson, ...] = ()
    institutions: tuple[InstitutionRow, ...] = ()


def find_events(session: Session, find: str, limit: int) -> tuple[FoundEvent, ...]:
    """Events with every word of `find` in title, code or partners; the latest first."""
    query = (
        select(
            Event.id,
            Event.code,
            Event.title,
            Event.state,
            Event.starts_at,
            Event.ends_at,
            Event.zone,
            Event.fold,
            Event.venue_city,
        )
        .where(Event.archived_on.is_(None), *matches(Event.search_key, find))
        .order_by(Event.starts_utc.desc())
        .limit(limit)
    )
    return tuple(
        FoundEvent(
            row.id,
            row.code,
            row.title,
            row.state,
            span_of(row),
            row.venue_city,
        )
        for row in session.execute(query)
    )


def find_all(session: Session, find: str, limit: int = 5) -> Findings:
    """Hits of every kind."""
    return Findings(
        find_events(session, find, limit),
        nearest(session, find, limit),
        institutions.directory(session, find, limit),
    )
