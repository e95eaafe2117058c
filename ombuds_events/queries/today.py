"""What needs somebody today: open matters in order of harm, and the events that come next."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import Select, func, literal, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from ombuds_events.domain.indicators import LEARNERS
from ombuds_events.domain.kinds import (
    HELD_STATES,
    OPEN_INVITATIONS,
    SEATED,
    EventMode,
    EventState,
)
from ombuds_events.domain.span import Span
from ombuds_events.domain.text import LocalText
from ombuds_events.model.attendance import AttendanceMark
from ombuds_events.model.event import Event, Partner
from ombuds_events.model.institution import Institution
from ombuds_events.model.invitation import Invitation
from ombuds_events.model.participation import Participation
from ombuds_events.model.programme_item import ProgrammeItem
from ombuds_events.store.context import context_of

LOOK_AHEAD = timedelta(days=60)
LOOK_BACK = timedelta(days=60)
THIS_WEEK = timedelta(days=7)
_NOT_COMING = (EventState.CANCELLED, EventState.POSTPONED, EventState.IDEA, EventState.DRAFT)


class Matter(StrEnum):
    """Kind of thing that waits for somebody."""

    ANSWERS_OVERDUE = "answers_overdue"
    DEADLINE = "deadline"
    NOT_HELD = "not_held"
    MARKS_MISSING = "marks_missing"


class Urgency(StrEnum):
    """How soon it is due."""

    OVERDUE = "overdue"
    THIS_WEEK = "this_week"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class OpenMatter:
    """One row of Today. `names` are the institutions it is about, `count` how many of what."""

    matter: Matter
    urgency: Urgency
    due: date
    event_id: int
    title: LocalText
    code: str
    place: LocalText
    span: Span
    mode: EventMode
    count: int
    names: tuple[LocalText, ...] = ()


@dataclass(frozen=True, slots=True)
class NextEvent:
    """A coming event as its card shows it."""

    event_id: int
    title: LocalText
    state: EventState
    span: Span
    place: LocalText
    mode: EventMode
    institutions: int
    people: int


def open_matters(session: Session) -> tuple[OpenMatter, ...]:
    """Everything that waits, the most harmful first."""
    today = context_of(session).clock.today()
    found = [
        *_unanswered(session, today),
        *_deadlines(session, today),
        *_not_held(session, today),
        *_marks_missing(session, today),
    ]
    harm = tuple(Matter)
    return tuple(sorted(found, key=lambda one: (harm.index(one.matter), one.due, one.code)))


def next_events(session: Session, limit: int = 3) -> tuple[NextEvent, ...]:
    """The events that come next, running ones included."""
    now = int(context_of(session).clock.now().timestamp())
    people = _count(select(func.count()).select_from(Participation), Participation.event_id)
    bodies = select(func.count(func.distinct(Partner.institution_id)))
    institutions = _count(bodies, Partner.event_id)
    seated = people.where(Participation.state.in_(SEATED))
    query = (
        _events(Event.state, institutions.label("bodies"), seated.label("people"))
        .where(Event.ends_utc > now, Event.state.not_in(_NOT_COMING))
        .order_by(Event.starts_utc)
        .limit(limit)
    )
    return tuple(
        NextEvent(
            row.id,
            row.title,
            row.state,
            _span(row),
            row.venue_city,
            row.mode,
            row.bodies,
            row.people,
        )
        for row in session.execute(query)
    )


def _events(*more: Any) -> Select[Any]:
    """A select of what every row needs of its event, and `more`."""
    return select(
        Event.id,
        Event.title,
        Event.code,
        Event.starts_at,
        Event.ends_at,
        Event.zone,
        Event.fold,
        Event.venue_city,
        Event.mode,
        *more,
    )


def _count(query: Select[Any], event_id: InstrumentedAttribute[int]) -> Select[Any]:
    """`query` for the event of the row around it."""
    return query.where(event_id == Event.id).correlate(Event)


def _span(row: Any) -> Span:
    return Span(row.starts_at, row.ends_at, row.zone, row.fold)


def _matter(
    matter: Matter, row: Any, due: date, today: date, names: tuple[LocalText, ...] = ()
) -> OpenMatter:
    urgency = Urgency.LATER
    if due < today:
        urgency = Urgency.OVERDUE
    elif due <= today + THIS_WEEK:
        urgency = Urgency.THIS_WEEK
    return OpenMatter(
        matter,
        urgency,
        due,
        row.id,
        row.title,
        row.code,
        row.venue_city,
        _span(row),
        row.mode,
        len(names) or row.number,
        names,
    )


def _unanswered(session: Session, today: date) -> Iterator[OpenMatter]:
    """Events with invitations whose deadline passed without an answer."""
    query = (
        select(Invitation.event_id, Invitation.deadline, Institution.short_name, Institution.name)
        .join(Institution, Institution.id == Invitation.institution_id)
        .where(Invitation.state.in_(OPEN_INVITATIONS), Invitation.deadline < today)
        .order_by(Institution.sort_key)
    )
    names: dict[int, list[LocalText]] = {}
    since: dict[int, date] = {}
    for row in session.execute(query):
        names.setdefault(row.event_id, []).append(row.short_name or row.name)
        since[row.event_id] = min(row.deadline, since.get(row.event_id, row.deadline))
    events = _events(literal(0).label("number")).where(Event.id.in_(names))
    for event in session.execute(events.where(Event.state.not_in((*HELD_STATES, *_NOT_COMING)))):
        missing = tuple(names[event.id])
        yield _matter(Matter.ANSWERS_OVERDUE, event, since[event.id], today, missing)


def _deadlines(session: Session, today: date) -> Iterator[OpenMatter]:
    """Events whose nominations close soon."""
    open_ones = _count(select(func.count()).select_from(Invitation), Invitation.event_id).where(
        Invitation.state.in_(OPEN_INVITATIONS)
    )
    query = _events(Event.deadline, open_ones.label("number")).where(
        Event.state == EventState.NOMINATIONS_OPEN,
        Event.deadline.between(today, today + LOOK_AHEAD),
    )
    for row in session.execute(query):
        yield _matter(Matter.DEADLINE, row, row.deadline, today)


def _not_held(session: Session, today: date) -> Iterator[OpenMatter]:
    """Events that are over by the clock, but not in their state."""
    over = datetime.combine(today, datetime.min.time())
    query = _events(literal(0).label("number")).where(
        Event.ends_at < over,
        Event.state.not_in((*HELD_STATES, *_NOT_COMING)),
    )
    for row in session.execute(query):
        yield _matter(Matter.NOT_HELD, row, row.ends_at.date(), today)


def _marks_missing(session: Session, today: date) -> Iterator[OpenMatter]:
    """Events held lately whose attendance has empty cells."""
    counts = ProgrammeItem.counted_minutes > 0
    learns = Participation.state.in_(SEATED) & Participation.role.in_(LEARNERS)
    cells = _count(select(func.count()).select_from(ProgrammeItem), ProgrammeItem.event_id)
    cells = cells.where(counts)
    seats = _count(select(func.count()).select_from(Participation), Participation.event_id)
    seats = seats.where(learns)
    marks = _count(
        select(func.count())
        .select_from(AttendanceMark)
        .join(Participation, Participation.id == AttendanceMark.participation_id)
        .join(ProgrammeItem, ProgrammeItem.id == AttendanceMark.item_id),
        Participation.event_id,
    ).where(counts, learns)
    missing = cells.scalar_subquery() * seats.scalar_subquery() - marks.scalar_subquery()
    lately = datetime.combine(today - LOOK_BACK, datetime.min.time())
    query = _events(missing.label("number")).where(
        Event.ends_at > lately, Event.state.in_(HELD_STATES), missing > 0
    )
    for row in session.execute(query):
        yield _matter(Matter.MARKS_MISSING, row, row.ends_at.date(), today)
