"""What is done at the door: check somebody in, or say why not."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.checkin import (
    has_seat,
    is_here,
    mark_on_arrival,
    state_on_arrival,
    takes_place,
)
from ombuds_events.domain.kinds import MarkSource, ParticipationRole, ParticipationState
from ombuds_events.domain.presence import Window
from ombuds_events.domain.problems import Problem, Refused
from ombuds_events.domain.tally import MarkCell, MarkColumn, MarkValue
from ombuds_events.model.attendance import AttendanceMark
from ombuds_events.model.event import Event
from ombuds_events.model.participation import Participation, ParticipationStateChange
from ombuds_events.model.person import Person
from ombuds_events.queries.checkin import came_instead, foreign_badge
from ombuds_events.queries.delegates import delegates
from ombuds_events.queries.mark_steps import in_cell
from ombuds_events.queries.people import shown_person
from ombuds_events.services.attendance import set_marks
from ombuds_events.store.context import context_of

_NO_SEAT = {
    ParticipationState.WITHDRAWN: "door_withdrawn",
    ParticipationState.REPLACED: "door_withdrawn",
    ParticipationState.RESERVE: "door_reserve",
    ParticipationState.NOT_SELECTED: "door_not_selected",
    ParticipationState.CANCELLED_WITH_EVENT: "door_event_off",
}


@dataclass(frozen=True, slots=True)
class Arrival:
    """Somebody at the door: the mark that stands now, and since when (seconds; None = not known).

    `is_new`: it was entered just now; `was`: the mark that stood there before.
    """

    participation_id: int
    column: MarkColumn
    mark: MarkValue
    at: int | None
    is_new: bool
    was: MarkValue | None = None


@dataclass(frozen=True, slots=True)
class Coming:
    """Who comes, to which session and its time, and when (seconds)."""

    event_id: int
    participation_id: int
    column: MarkColumn
    window: Window
    at: int


def check_in(session: Session, coming: Coming, lang: str = "en") -> Arrival:
    """Mark somebody who came as present or late, and move the seat along; refuses who may not.

    Who is here already stays as marked; who was marked as excused or absent has come after all.
    """
    seat = session.get(Participation, coming.participation_id)
    if seat is None or seat.event_id != coming.event_id:
        raise Refused(foreign_badge(session, coming.participation_id, lang))
    _refuse_without_right(session, seat)
    known = _mark_of(session, coming)
    was = None if known is None else _value(known)
    if known is not None and was is not None and is_here(was):
        came = known.marked_utc if known.source is MarkSource.CHECK_IN else None
        return Arrival(seat.id, coming.column, was, came, is_new=False)
    mark = mark_on_arrival(coming.at, coming.window)
    cell = MarkCell(seat.id, coming.column, mark)
    set_marks(session, [cell], MarkSource.CHECK_IN, coming.at)
    _move_along(session, seat)
    return Arrival(seat.id, coming.column, mark, coming.at, is_new=True, was=was)


def _refuse_without_right(session: Session, seat: Participation) -> None:
    """Why a seat opens no door: there is none, the event is off, conditions are not met."""
    event = session.get_one(Event, seat.event_id)
    if not takes_place(event.state):
        raise Refused.one("door_event_off")
    name = shown_person(session, seat.person_id, event.starts_at.date()).name
    if not has_seat(seat.state):
        raise Refused(_no_seat(session, seat, name))
    if _lacks_conditions(session, seat):  # which ones is nobody's business at the door
        raise Refused(Problem("door_conditions", "", {"name": name}))


def _lacks_conditions(session: Session, seat: Participation) -> bool:
    """Whether a young delegate lacks conditions; of the birth dates of adults none is kept."""
    born = session.scalar(select(Person.birth_date).where(Person.id == seat.person_id))
    if born is None and seat.role is not ParticipationRole.YOUNG_DELEGATE:
        return False
    young = delegates(session, seat.event_id, [seat.id]).get(seat.id)
    return young is not None and bool(young.missing)


def _move_along(session: Session, seat: Participation) -> None:
    """One step of the seat's life; its guard, the conditions, has been passed."""
    target = state_on_arrival(seat.state)
    if target is None:
        return
    context = context_of(session)
    seat.state = target
    step = ParticipationStateChange(state=target, on=context.clock.today(), by=context.operator)
    seat.states.append(step)


def _no_seat(session: Session, seat: Participation, name: str) -> Problem:
    other = came_instead(session, seat.id)
    if other:
        return Problem("door_replaced", "", {"name": name, "other": other})
    code = _NO_SEAT.get(seat.state, "door_not_accepted")
    return Problem(code, "", {"name": name})


def _mark_of(session: Session, coming: Coming) -> AttendanceMark | None:
    here = in_cell(coming.participation_id, coming.column)
    return session.scalar(select(AttendanceMark).where(here))


def _value(mark: AttendanceMark) -> MarkValue:
    return mark.mark if mark.minutes is None else mark.minutes
