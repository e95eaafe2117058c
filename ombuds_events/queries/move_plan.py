"""What a move of an event would bring: who must be told, what clashes, what cannot be."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from ombuds_events.domain.kinds import ORGANISING_ROLES, SEATED, EventState
from ombuds_events.domain.problems import Problem
from ombuds_events.domain.span import Span, problems_of
from ombuds_events.domain.text import LocalText
from ombuds_events.model.calendar_entry import CalendarCopy, CalendarEntry
from ombuds_events.model.event import Event, Partner
from ombuds_events.model.institution import Institution
from ombuds_events.model.invitation import Invitation
from ombuds_events.model.participation import Participation
from ombuds_events.model.programme_item import ProgrammeItem
from ombuds_events.store.context import context_of


@dataclass(frozen=True, slots=True)
class RestDay:
    """An institution does not work on a day of the event."""

    day: date
    institution: LocalText


@dataclass(frozen=True, slots=True)
class EventClash:
    """Another event at the same time with an institution that bears both."""

    event_id: int
    code: str
    title: LocalText
    institution: LocalText


@dataclass(frozen=True, slots=True)
class MovePlan:
    """The consequences of a move.

    `holders`: people who hold a saved calendar file, `letters`: institutions with a sent letter,
    `problems`: what makes the move impossible; `is_past`: the new time lies before today.
    """

    code: str
    title: LocalText
    version: int
    before: Span
    after: Span
    sessions: int
    holders: int
    letters: int
    is_past: bool
    rest_days: tuple[RestDay, ...]
    clashes: tuple[EventClash, ...]
    problems: tuple[Problem, ...]


def move_plan(session: Session, event_id: int, span: Span) -> MovePlan:
    """What `services.events.move_event` would bring."""
    row = session.execute(
        select(
            Event.code,
            Event.title,
            Event.version,
            Event.starts_at,
            Event.ends_at,
            Event.zone,
            Event.fold,
        ).where(Event.id == event_id)
    ).one()
    before = Span(row.starts_at, row.ends_at, row.zone, row.fold)
    wrong = tuple(problems_of(span.start, span.end, span.zone))
    items = _items(session, event_id)
    return MovePlan(
        code=row.code,
        title=row.title,
        version=row.version,
        before=before,
        after=span,
        sessions=len(items),
        holders=holders(session, event_id),
        letters=_letters(session, event_id),
        is_past=span.start.date() < context_of(session).clock.today(),
        rest_days=() if wrong else tuple(_rest_days(session, event_id, _days(items, before, span))),
        clashes=() if wrong else _clashes(session, event_id, span),
        problems=wrong or tuple(_item_problems(items, before, span)),
    )


def _items(session: Session, event_id: int) -> list[Span]:
    rows = session.execute(
        select(
            ProgrammeItem.starts_at,
            ProgrammeItem.ends_at,
            ProgrammeItem.zone,
            ProgrammeItem.fold,
        )
        .where(ProgrammeItem.event_id == event_id)
        .order_by(ProgrammeItem.starts_utc, ProgrammeItem.id)
    )
    return [Span(row.starts_at, row.ends_at, row.zone, row.fold) for row in rows]


def _item_problems(items: list[Span], before: Span, after: Span) -> Iterator[Problem]:
    """Sessions that would fall into a change of clocks, or outside the event."""
    shift = after.start - before.start
    days = after.days
    outside = 0
    for number, item in enumerate(items, 1):
        zone = after.zone if item.zone == before.zone else item.zone
        start, end = item.start + shift, item.end + shift
        outside += not days[0] <= start.date() <= days[-1]
        for problem in problems_of(start, end, zone):
            yield Problem(problem.code, f"programme.{number}", problem.values)
    if outside:
        yield Problem("programme_outside", "end", {"sessions": outside})


def holders(session: Session, event_id: int) -> int:
    """How many people with a seat have saved files of entries that stand."""
    query = (
        select(func.count(func.distinct(CalendarCopy.participation_id)))
        .join(CalendarEntry, CalendarEntry.id == CalendarCopy.entry_id)
        .join(Participation, Participation.id == CalendarCopy.participation_id)
        .where(
            CalendarEntry.event_id == event_id,
            CalendarEntry.is_cancelled.is_(False),
            Participation.state.in_(SEATED),
        )
    )
    return session.scalar(query) or 0


def _letters(session: Session, event_id: int) -> int:
    query = select(func.count()).where(
        Invitation.event_id == event_id, Invitation.sent_on.is_not(None)
    )
    return session.scalar(query) or 0


def _days(items: list[Span], before: Span, after: Span) -> list[date]:
    """The days on which the event would meet."""
    shift = after.start.date() - before.start.date()
    return sorted({item.start.date() + shift for item in items}) or list(after.days)


def _rest_days(session: Session, event_id: int, days: list[date]) -> Iterator[RestDay]:
    """Weekends of the organisers on the days of the event."""
    rows = session.execute(
        select(Institution.short_name, Institution.name, Institution.weekend, Institution.sort_key)
        .join(Partner)
        .where(Partner.event_id == event_id, Partner.role.in_(ORGANISING_ROLES))
        .distinct()
        .order_by(Institution.sort_key)
    ).all()
    for day in days:
        for row in rows:
            if day.isoweekday() in row.weekend:
                yield RestDay(day, row.short_name or row.name)


def _clashes(session: Session, event_id: int, span: Span) -> tuple[EventClash, ...]:
    """Other events of the organisers at the same time."""
    ours = select(Partner.institution_id).where(
        Partner.event_id == event_id, Partner.role.in_(ORGANISING_ROLES)
    )
    rows = session.execute(
        select(Event.id, Event.code, Event.title, Institution.short_name, Institution.name)
        .join(Partner, Partner.event_id == Event.id)
        .join(Institution, Institution.id == Partner.institution_id)
        .where(
            Event.id != event_id,
            Event.starts_utc < span.end_utc,
            Event.ends_utc > span.start_utc,
            Event.state.not_in((EventState.CANCELLED, EventState.POSTPONED)),
            Partner.role.in_(ORGANISING_ROLES),
            Institution.id.in_(ours),
        )
        .order_by(Event.starts_utc, Institution.sort_key)
    )
    found = {
        (row.id, row.code): EventClash(row.id, row.code, row.title, row.short_name or row.name)
        for row in rows
    }
    return tuple(found.values())
