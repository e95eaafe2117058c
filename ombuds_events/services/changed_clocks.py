"""What users decide when the clocks of a place got another rule: keep wall time, or instant."""

from collections.abc import Iterable
from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.problems import Refused
from ombuds_events.domain.span import Span
from ombuds_events.model.event import Event
from ombuds_events.model.phase import EventPhase
from ombuds_events.model.programme_item import ProgrammeItem
from ombuds_events.queries.changed_clocks import changed_clocks, kept_time
from ombuds_events.services.calendar_entries import move_days, renew_standing, sync_entries


def settle_clocks(
    session: Session, keep_wall: Iterable[int] = (), keep_instant: Iterable[int] = ()
) -> tuple[int, ...]:
    """Settle events whose clocks changed; receivers are to be told in both cases.

    `keep_wall`: the hours on the spot stay, the instant moves; `keep_instant`: the other way
    round. Events that are settled already, or over, are passed over; returns the others.
    """
    waiting = {one.id for one in changed_clocks(session)}
    by_wall, by_instant = waiting & set(keep_wall), waiting & set(keep_instant)
    if not by_wall | by_instant:
        raise Refused.one("clocks_kept_already")
    wanted = by_wall | by_instant
    for event in session.scalars(select(Event).where(Event.id.in_(wanted)).order_by(Event.id)):
        if event.id in by_instant:
            _keep_instant(session, event)
        else:
            _keep_wall(session, event)
    return tuple(sorted(wanted))


def _keep_wall(session: Session, event: Event) -> None:
    """The instants are reckoned again; what receivers read is the same, but they must be told."""
    for part in _parts(event):
        part.place_at(part.span)
    renew_standing(session, event)


def _keep_instant(session: Session, event: Event) -> None:
    """The clocks on the spot will show another time."""
    before = event.starts_at.date()
    spans: list[tuple[Event | ProgrammeItem | EventPhase, Span]] = [
        (part, kept_time(part).at_old_instant) for part in _parts(event)
    ]
    for part, span in spans:
        part.place_at(span)
    move_days(event, timedelta(days=(event.starts_at.date() - before).days))
    sync_entries(session, event)


def _parts(event: Event) -> tuple[Event | ProgrammeItem | EventPhase, ...]:
    return (event, *event.programme, *event.phases)
