"""Who looks for common hours: the institutions of an event, of a network, of the next event."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select, union
from sqlalchemy.orm import Session

from ombuds_events.domain.kinds import EventState, InvitationState
from ombuds_events.domain.problems import Refused
from ombuds_events.domain.span import Span
from ombuds_events.domain.text import LocalText
from ombuds_events.exchange.places import zone_city_names
from ombuds_events.model.event import Event, Partner
from ombuds_events.model.institution import Institution
from ombuds_events.model.invitation import Invitation
from ombuds_events.queries.meeting_days import meeting_days
from ombuds_events.queries.spans import span_of
from ombuds_events.store.context import context_of

_MOST_SETS = 6
_FEW = 14
_TOGETHER = 2
_OVER = (EventState.CANCELLED, EventState.CLOSED, EventState.HELD)


@dataclass(frozen=True, slots=True)
class HoursEvent:
    """An event whose hours are looked for; `span` is whole, `first` its first meeting."""

    id: int
    version: int
    code: str
    title: LocalText
    span: Span
    first: Span
    city: LocalText


@dataclass(frozen=True, slots=True)
class TeamSet:
    """Institutions that belong together: of an event, or of the network `network`."""

    institution_ids: tuple[int, ...]
    title: LocalText
    code: str = ""
    network: str = ""


def hours_event(session: Session, event_id: int) -> HoursEvent:
    """The event; refuses one that is gone with `event_gone`."""
    columns: tuple[Any, ...] = (
        Event.version,
        Event.code,
        Event.title,
        Event.starts_at,
        Event.ends_at,
        Event.zone,
        Event.fold,
        Event.venue_city,
    )
    row = session.execute(select(*columns).where(Event.id == event_id)).one_or_none()
    if row is None:
        raise Refused.one("event_gone")
    span = span_of(row)
    days = meeting_days(session, event_id)
    first = days[0].span if days else span
    city = row.venue_city or zone_city_names(row.zone)
    return HoursEvent(event_id, row.version, row.code, row.title, span, first, city)


def team_of(session: Session, event_id: int) -> tuple[int, ...]:
    """Who bears the event or has a letter, and the own institution; without who declined."""
    return _teams(session, [event_id])[event_id]


def first_team(session: Session) -> tuple[int, ...]:
    """Whom a newcomer to the page wants most likely: a large coming event, else all of few."""
    sets = [one.institution_ids for one in team_sets(session) if one.code]
    if sets:
        return max(sets, key=len)
    ids = _all_ids(session)
    own = context_of(session).own_institution_id
    return ids if len(ids) <= _FEW else (own,) if own else ()


def known_ids(session: Session, ids: Collection[int]) -> tuple[int, ...]:
    """Those of `ids` that the office still has, by name."""
    wanted = set(ids)
    return tuple(one for one in _all_ids(session) if one in wanted)


def team_sets(session: Session) -> tuple[TeamSet, ...]:
    """The institutions of the next joint events, then those of each network."""
    now = int(context_of(session).clock.now().timestamp())
    rows = session.execute(
        select(Event.id, Event.code, Event.title)
        .where(Event.starts_utc > now, Event.state.not_in(_OVER), Event.archived_on.is_(None))
        .order_by(Event.starts_utc, Event.id)
    ).all()
    teams = _teams(session, [row.id for row in rows])
    joint = [row for row in rows if len(teams[row.id]) > _TOGETHER]
    of_events = [TeamSet(teams[row.id], row.title, row.code) for row in joint[:_MOST_SETS]]
    return (*of_events, *_networks(session))


def _networks(session: Session) -> list[TeamSet]:
    rows = session.execute(
        select(Institution.id, Institution.networks)
        .where(Institution.archived_on.is_(None))
        .order_by(Institution.sort_key, Institution.id)
    )
    found: dict[str, list[int]] = {}
    for row in rows:
        for network in row.networks:
            found.setdefault(network, []).append(row.id)
    large = sorted(name for name in found if len(found[name]) > _TOGETHER)
    return [TeamSet(tuple(found[name]), {}, network=name) for name in large]


def _teams(session: Session, event_ids: Collection[int]) -> dict[int, tuple[int, ...]]:
    own = context_of(session).own_institution_id
    declined = Invitation.state != InvitationState.DECLINED
    both = union(
        select(Partner.event_id, Partner.institution_id).where(Partner.event_id.in_(event_ids)),
        select(Invitation.event_id, Invitation.institution_id).where(
            Invitation.event_id.in_(event_ids), declined
        ),
    ).subquery()
    query = (
        select(both.c.event_id, Institution.id)
        .join(Institution, Institution.id == both.c.institution_id)
        .order_by(Institution.sort_key, Institution.id)
    )
    found: dict[int, list[int]] = {event_id: [] for event_id in event_ids}
    for event_id, institution_id in session.execute(query):
        found[event_id].append(institution_id)
    return {
        event_id: (*bodies, *([own] if own and own not in bodies else []))
        for event_id, bodies in found.items()
    }


def _all_ids(session: Session) -> tuple[int, ...]:
    query = select(Institution.id).where(Institution.archived_on.is_(None))
    return tuple(session.scalars(query.order_by(Institution.sort_key, Institution.id)))
