"""What putting an event off, calling it off or taking it online would bring."""

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from ombuds_events.domain.kinds import SEATED, EventState
from ombuds_events.domain.lifecycle import check_move
from ombuds_events.domain.problems import Problem
from ombuds_events.domain.span import Span
from ombuds_events.domain.text import LocalText
from ombuds_events.model.calendar_entry import CalendarEntry
from ombuds_events.model.event import Event
from ombuds_events.model.participation import Participation
from ombuds_events.queries.event_facts import event_facts
from ombuds_events.queries.move_plan import holders, letters


@dataclass(frozen=True, slots=True)
class StopPlan:
    """Who has to be told.

    `holders`: people who hold a saved calendar file; `letters`: institutions with a sent letter;
    `entries`: days that stand in calendars; `seats`: people with a seat.
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


def stop_plan(session: Session, event_id: int) -> StopPlan:
    """The consequences, counted."""
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
    entries = select(func.count()).where(
        CalendarEntry.event_id == event_id, CalendarEntry.is_cancelled.is_(False)
    )
    seats = select(func.count()).where(
        Participation.event_id == event_id, Participation.state.in_(SEATED)
    )
    return StopPlan(
        code=row.code,
        title=row.title,
        version=row.version,
        span=Span(row.starts_at, row.ends_at, row.zone, row.fold),
        link=row.link,
        holders=holders(session, event_id),
        letters=letters(session, event_id),
        entries=session.scalar(entries) or 0,
        seats=session.scalar(seats) or 0,
    )


def stop_problems(session: Session, event_id: int, reason: str) -> list[Problem]:
    """Why `services.events.cancel_event` would refuse."""
    return check_move(event_facts(session, event_id), EventState.CANCELLED, reason)
