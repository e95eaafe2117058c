"""What putting an event off, calling it off or taking it online would bring."""

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from ombuds_events.domain.kinds import SEATED, EventState
from ombuds_events.domain.lifecycle import check_move
from ombuds_events.domain.problems import Problem
from ombuds_events.domain.series import SeriesScope
from ombuds_events.domain.span import Span
from ombuds_events.domain.text import LocalText
from ombuds_events.model.calendar_entry import CalendarEntry
from ombuds_events.model.event import Event
from ombuds_events.model.participation import Participation
from ombuds_events.queries.event_facts import event_facts
from ombuds_events.queries.move_plan import holders, letters
from ombuds_events.queries.series import in_scope, members_of
from ombuds_events.queries.spans import span_of


@dataclass(frozen=True, slots=True)
class StopPlan:
    """Who has to be told.

    `holders`: people who hold a saved calendar file; `letters`: institutions with a sent letter;
    `entries`: days that stand in calendars; `seats`: people with a seat. All of the `events` that
    are stopped together.
    """

    code: str
    title: LocalText
    version: int
    span: Span
    link: str
    holders: int
    letters: int
    entries: int
    seats: int
    events: int = 1


def stop_plan(session: Session, event_id: int, scope: SeriesScope = SeriesScope.THIS) -> StopPlan:
    """The consequences, counted; with `scope` those for other events of its series too."""
    row = session.execute(
        select(
            Event.code,
            Event.title,
            Event.version,
            Event.starts_at,
            Event.ends_at,
            Event.zone,
            Event.fold,
            Event.link,
        ).where(Event.id == event_id)
    ).one()
    ids = _stopped(session, event_id, scope)
    entries = select(func.count()).where(
        CalendarEntry.event_id.in_(ids), CalendarEntry.is_cancelled.is_(False)
    )
    seats = select(func.count()).where(
        Participation.event_id.in_(ids), Participation.state.in_(SEATED)
    )
    return StopPlan(
        code=row.code,
        title=row.title,
        version=row.version,
        span=span_of(row),
        link=row.link,
        holders=holders(session, *ids),
        letters=letters(session, *ids),
        entries=session.scalar(entries) or 0,
        seats=session.scalar(seats) or 0,
        events=len(ids),
    )


def _stopped(session: Session, event_id: int, scope: SeriesScope) -> list[int]:
    """The event, and those of its series that would be stopped with it."""
    if scope is SeriesScope.THIS:
        return [event_id]
    return [one.id for one in in_scope(members_of(session, event_id), event_id, scope)]


def stop_problems(session: Session, event_id: int, reason: str) -> list[Problem]:
    """Why `services.events.cancel_event` would refuse."""
    return check_move(event_facts(session, event_id), EventState.CANCELLED, reason)
