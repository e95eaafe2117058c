"""The clocks of an event: the zones of the institutions that take part, in their order."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from ombuds_events.domain.kinds import InvitationState
from ombuds_events.domain.span import Span, offset
from ombuds_events.domain.text import LocalText, pick
from ombuds_events.exchange.places import zone_city_names
from ombuds_events.model.event import Event, Partner
from ombuds_events.model.institution import Institution
from ombuds_events.model.invitation import Invitation
from ombuds_events.queries.meeting_days import meeting_days
from ombuds_events.queries.spans import span_of
from ombuds_events.store.context import context_of


@dataclass(frozen=True, slots=True)
class ZoneTime:
    """A city in which somebody takes part; `role` is "host", "own" or ""."""

    zone: str
    city: LocalText
    role: str = ""


@dataclass(frozen=True, slots=True)
class EventTimes:
    """The first meeting of an event and the clocks: the host's, the own, then west to east."""

    span: Span
    rows: tuple[ZoneTime, ...]


def event_times(session: Session, event_id: int) -> EventTimes:
    """The clocks of all institutions with a role or a letter; who declined is left out."""
    days = meeting_days(session, event_id)
    columns: tuple[Any, ...] = (
        Event.starts_at,
        Event.ends_at,
        Event.zone,
        Event.fold,
        Event.venue_city,
    )
    row = session.execute(select(*columns).where(Event.id == event_id)).one()
    span = days[0].span if days else span_of(row)
    bodies = _bodies(session, event_id)
    own = next((body for body in bodies if body.is_own), None)
    host = row.venue_city or next((b.city for b in bodies if b.zone == span.zone), {})
    rows = [ZoneTime(span.zone, host or zone_city_names(span.zone), "host")]
    if own and not (own.zone == span.zone and _is_same(own.city, rows[0].city)):
        rows.append(ZoneTime(own.zone, own.city, "own"))
    others = sorted(bodies, key=lambda body: (offset(span.start_utc, body.zone), body.zone))
    for body in others:
        if not any(row.zone == body.zone and _is_same(row.city, body.city) for row in rows):
            rows.append(ZoneTime(body.zone, body.city))
    return EventTimes(span, tuple(rows))


@dataclass(frozen=True, slots=True)
class _Body:
    zone: str
    city: LocalText
    is_own: bool


def _is_same(city: LocalText, other: LocalText) -> bool:
    return pick(city, "en") == pick(other, "en")


def _bodies(session: Session, event_id: int) -> list[_Body]:
    """Who takes part, and the own institution in any case."""
    own = context_of(session).own_institution_id
    with_role = select(Partner.institution_id).where(Partner.event_id == event_id)
    invited = select(Invitation.institution_id).where(
        Invitation.event_id == event_id, Invitation.state != InvitationState.DECLINED
    )
    rows = session.execute(
        select(Institution.id, Institution.zone, Institution.city)
        .where(
            or_(Institution.id.in_(with_role), Institution.id.in_(invited), Institution.id == own)
        )
        .order_by(Institution.id)
    )
    return [_Body(row.zone, row.city or zone_city_names(row.zone), row.id == own) for row in rows]
