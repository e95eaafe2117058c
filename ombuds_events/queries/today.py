"""What needs somebody today: open matters in order of harm, and the events that come next."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from itertools import groupby
from typing import Any

from sqlalchemy import ColumnElement, Select, Subquery, case, func, literal, select
from sqlalchemy.orm import Session

from ombuds_events.domain.clashes import Clash
from ombuds_events.domain.follow_up import MILESTONES, SETTLED, counted_from, due_on
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
from ombuds_events.model.event import Event, EventStateChange, Partner
from ombuds_events.model.follow_up import ActionPlan, PlanCheck
from ombuds_events.model.institution import Institution
from ombuds_events.model.invitation import Invitation
from ombuds_events.model.participation import Participation
from ombuds_events.model.programme_item import ProgrammeItem
from ombuds_events.queries.spans import span_of
from ombuds_events.store.context import context_of

LOOK_AHEAD = timedelta(days=60)
CLASHES_AHEAD = timedelta(days=120)
"""Dates are easier to change the earlier a clash is seen."""

FOLLOW_UP_AHEAD = timedelta(days=14)
"""Forms can be made a little before they are due."""

LOOK_BACK = timedelta(days=60)
THIS_WEEK = timedelta(days=7)
_NOT_COMING = (EventState.CANCELLED, EventState.POSTPONED, EventState.IDEA, EventState.DRAFT)
# Named one by one, since the index of states answers "is one of" but not "is none of".
_AHEAD = tuple(state for state in EventState if state not in {*HELD_STATES, *_NOT_COMING})

# By tables, as all that the first page reads: the first class in a query makes all mappers ready.
_EVENTS, _PARTNERS = Event.__table__.c, Partner.__table__.c
_INVITATIONS, _INSTITUTIONS = Invitation.__table__.c, Institution.__table__.c
_SEATS, _MARKS = Participation.__table__.c, AttendanceMark.__table__.c
_ITEMS = ProgrammeItem.__table__.c
_PLANS, _STEPS = ActionPlan.__table__.c, EventStateChange.__table__.c
_ASKED = frozenset(HELD_STATES - {EventState.CLOSED})


class Matter(StrEnum):
    """Kind of thing that waits for somebody."""

    ANSWERS_OVERDUE = "answers_overdue"
    DEADLINE = "deadline"
    NOT_HELD = "not_held"
    CLASH = "clash"
    MARKS_MISSING = "marks_missing"
    FOLLOW_UP = "follow_up"


class Urgency(StrEnum):
    """How soon it is due."""

    OVERDUE = "overdue"
    THIS_WEEK = "this_week"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class OpenMatter:
    """One row of Today. `names` are the institutions it is about, `count` how many of what.

    `clashes`: what waits for a decision about its dates; `months`: the milestone of action plans.
    """

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
    clashes: tuple[Clash, ...] = ()
    months: int = 0


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
    """Everything that waits but clashes, the most harmful first."""
    today = context_of(session).clock.today()
    found = (
        *_unanswered(session, today),
        *_deadlines(session, today),
        *_not_held(session, today),
        *_marks_missing(session, today),
        *_follow_up(session, today),
    )
    return by_harm(found)


def by_harm(matters: Iterable[OpenMatter]) -> tuple[OpenMatter, ...]:
    """The most harmful first, then by day."""
    harm = tuple(Matter)
    return tuple(sorted(matters, key=lambda one: (harm.index(one.matter), one.due, one.code)))


def clash_matters(session: Session) -> tuple[OpenMatter, ...]:
    """Coming events whose dates clash: too long a search for the first picture of the page."""
    from ombuds_events.queries.clashes import open_clashes

    today = context_of(session).clock.today()
    clashing = open_clashes(session, today + CLASHES_AHEAD)
    rows = session.execute(_events(literal(0).label("number")).where(_EVENTS.id.in_(clashing)))
    return tuple(
        replace(
            _matter(Matter.CLASH, row, row.starts_at.date(), today),
            count=len(clashing[row.id]),
            clashes=clashing[row.id],
        )
        for row in rows
    )


def next_events(session: Session, limit: int = 3) -> tuple[NextEvent, ...]:
    """The events that come next, running ones included."""
    now = int(context_of(session).clock.now().timestamp())
    people = _count(select(func.count()), _SEATS.event_id)
    bodies = select(func.count(func.distinct(_PARTNERS.institution_id)))
    institutions = _count(bodies, _PARTNERS.event_id)
    seated = people.where(_SEATS.state.in_(SEATED))
    query = (
        _events(_EVENTS.state, institutions.label("bodies"), seated.label("people"))
        .where(_EVENTS.ends_utc > now, _EVENTS.state.not_in(_NOT_COMING))
        .order_by(_EVENTS.starts_utc)
        .limit(limit)
    )
    return tuple(
        NextEvent(
            row.id,
            row.title,
            row.state,
            span_of(row),
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
        _EVENTS.id,
        _EVENTS.title,
        _EVENTS.code,
        _EVENTS.starts_at,
        _EVENTS.ends_at,
        _EVENTS.zone,
        _EVENTS.fold,
        _EVENTS.venue_city,
        _EVENTS.mode,
        *more,
    ).where(_EVENTS.archived_on.is_(None))


def _count(query: Select[Any], event_id: ColumnElement[int]) -> Select[Any]:
    """`query` for the event of the row around it."""
    return query.where(event_id == _EVENTS.id).correlate(Event.__table__)


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
        span_of(row),
        row.mode,
        len(names) or row.number,
        names,
    )


def _unanswered(session: Session, today: date) -> Iterator[OpenMatter]:
    """Events with invitations whose deadline passed without an answer."""
    about = (_INVITATIONS.deadline.label("until"), _INSTITUTIONS.short_name, _INSTITUTIONS.name)
    query = (
        _events(*about, _INSTITUTIONS.sort_key)
        .join(Invitation.__table__, _INVITATIONS.event_id == _EVENTS.id)
        .join(Institution.__table__, _INSTITUTIONS.id == _INVITATIONS.institution_id)
        .where(
            _INVITATIONS.state.in_(OPEN_INVITATIONS),
            _INVITATIONS.deadline < today,
            _EVENTS.state.in_(_AHEAD),
        )
    )
    # Sorted here: asked to, SQLite walks through all institutions in order.
    rows = sorted(session.execute(query), key=lambda row: (row.id, row.sort_key))
    for _event_id, group in groupby(rows, key=lambda row: row.id):
        missing = tuple(group)
        names = tuple(row.short_name or row.name for row in missing)
        since = min(row.until for row in missing)
        yield _matter(Matter.ANSWERS_OVERDUE, missing[0], since, today, names)


def _deadlines(session: Session, today: date) -> Iterator[OpenMatter]:
    """Events whose nominations close soon."""
    open_ones = _count(select(func.count()), _INVITATIONS.event_id).where(
        _INVITATIONS.state.in_(OPEN_INVITATIONS)
    )
    query = _events(_EVENTS.deadline, open_ones.label("number")).where(
        _EVENTS.state == EventState.NOMINATIONS_OPEN,
        _EVENTS.deadline.between(today, today + LOOK_AHEAD),
    )
    for row in session.execute(query):
        yield _matter(Matter.DEADLINE, row, row.deadline, today)


def _not_held(session: Session, today: date) -> Iterator[OpenMatter]:
    """Events that are over by the clock, but not in their state."""
    over = datetime.combine(today, datetime.min.time())
    query = _events(literal(0).label("number")).where(
        _EVENTS.ends_at < over, _EVENTS.state.in_(_AHEAD)
    )
    for row in session.execute(query):
        yield _matter(Matter.NOT_HELD, row, row.ends_at.date(), today)


def _marks_missing(session: Session, today: date) -> Iterator[OpenMatter]:
    """Events held lately whose attendance has empty cells."""
    counts = _ITEMS.counted_minutes > 0
    learns = _SEATS.state.in_(SEATED) & _SEATS.role.in_(LEARNERS)
    cells = _count(select(func.count()), _ITEMS.event_id)
    cells = cells.where(counts)
    seats = _count(select(func.count()), _SEATS.event_id)
    seats = seats.where(learns)
    marks = _count(
        select(func.count())
        .select_from(AttendanceMark.__table__)
        .join(Participation.__table__, _SEATS.id == _MARKS.participation_id)
        .join(ProgrammeItem.__table__, _ITEMS.id == _MARKS.item_id),
        _SEATS.event_id,
    ).where(counts, learns)
    missing = cells.scalar_subquery() * seats.scalar_subquery() - marks.scalar_subquery()
    lately = datetime.combine(today - LOOK_BACK, datetime.min.time())
    query = _events(missing.label("number")).where(
        _EVENTS.ends_at > lately, _EVENTS.state.in_(HELD_STATES), missing > 0
    )
    for row in session.execute(query):
        yield _matter(Matter.MARKS_MISSING, row, row.ends_at.date(), today)


def _follow_up(session: Session, today: date) -> Iterator[OpenMatter]:
    """Action plans that nobody has asked about at a milestone: a row for each milestone."""
    waiting = _plans_waiting()
    held_on = _count(select(func.min(_STEPS.on)), _STEPS.event_id)
    held_on = held_on.where(_STEPS.state == EventState.HELD)
    numbers = (waiting.c[f"open_{months}"] for months in MILESTONES)
    query = (
        _events(*numbers, held_on.scalar_subquery().label("held_on"), literal(0).label("number"))
        .join(waiting, waiting.c.event_id == _EVENTS.id)
        .where(_EVENTS.state.in_(_ASKED))
    )
    for row in session.execute(query):
        start = counted_from(row.ends_at.date(), row.held_on)
        for months in MILESTONES:
            number, due = getattr(row, f"open_{months}"), due_on(start, months)
            if number and due <= today + FOLLOW_UP_AHEAD:
                matter = _matter(Matter.FOLLOW_UP, row, due, today)
                yield replace(matter, count=number, months=months)


def _plans_waiting() -> Subquery:
    """Event → plans without an answer by milestone; what was settled before is not asked again."""
    first, last = (PlanCheck.__table__.alias(f"check_{months}") for months in MILESTONES)
    is_first_open = first.c.id.is_(None)
    is_last_open = last.c.id.is_(None) & (is_first_open | first.c.status.not_in(SETTLED))
    opens = zip(MILESTONES, (is_first_open, is_last_open), strict=True)
    return (
        select(
            _PLANS.event_id,
            *(func.sum(case((is_open, 1), else_=0)).label(f"open_{n}") for n, is_open in opens),
        )
        .select_from(ActionPlan.__table__)
        .outerjoin(first, (first.c.plan_id == _PLANS.id) & (first.c.months == MILESTONES[0]))
        .outerjoin(last, (last.c.plan_id == _PLANS.id) & (last.c.months == MILESTONES[1]))
        .where(is_first_open | is_last_open)
        .group_by(_PLANS.event_id)
        .subquery("waiting")
    )
