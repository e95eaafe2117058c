"""The online events that institutions last had together: who stayed late for them."""

from collections.abc import Collection

from sqlalchemy import func, select, union
from sqlalchemy.orm import Session

from ombuds_events.domain.clock_shifts import DAY
from ombuds_events.domain.fairness import PastMeeting
from ombuds_events.domain.kinds import EventMode, EventState, InvitationState
from ombuds_events.model.event import Event, Partner
from ombuds_events.model.invitation import Invitation
from ombuds_events.store.context import context_of

_AT_A_DISTANCE = (EventMode.ONLINE, EventMode.HYBRID)
_NOT_HELD = (EventState.CANCELLED, EventState.POSTPONED)
_CAME = (InvitationState.ACCEPTED, InvitationState.COMPLETE)
_TOGETHER = 2


def past_meetings(
    session: Session, institution_ids: Collection[int], limit: int = 5
) -> tuple[PastMeeting, ...]:
    """The last online or hybrid events with two or more of the institutions, latest first.

    Of an event of several days its daily hours count.
    """
    now = int(context_of(session).clock.now().timestamp())
    there = union(
        select(Partner.event_id, Partner.institution_id),
        select(Invitation.event_id, Invitation.institution_id).where(Invitation.state.in_(_CAME)),
    ).subquery()
    query = (
        select(Event.id, Event.starts_utc, Event.ends_utc)
        .join(there, there.c.event_id == Event.id)
        .where(
            there.c.institution_id.in_(institution_ids),
            Event.mode.in_(_AT_A_DISTANCE),
            Event.state.not_in(_NOT_HELD),
            Event.ends_utc <= now,
        )
        .group_by(Event.id, Event.starts_utc, Event.ends_utc)
        .having(func.count(there.c.institution_id) >= _TOGETHER)
        .order_by(Event.starts_utc.desc())
        .limit(limit)
    )
    rows = session.execute(query).all()
    bodies: dict[int, set[int]] = {row.id: set() for row in rows}
    members = select(there.c.event_id, there.c.institution_id).where(there.c.event_id.in_(bodies))
    for event_id, institution_id in session.execute(members):
        bodies[event_id].add(institution_id)
    return tuple(_meeting(row.starts_utc, row.ends_utc, bodies[row.id]) for row in rows)


def _meeting(starts_utc: int, ends_utc: int, bodies: set[int]) -> PastMeeting:
    starts, minutes = starts_utc // 60, (ends_utc - starts_utc) // 60
    return PastMeeting(starts, starts + (minutes - 1) % DAY + 1, frozenset(bodies))
