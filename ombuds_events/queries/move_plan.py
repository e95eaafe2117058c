"""What a move of an event would bring: who must be told, what clashes, what cannot be."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from ombuds_events.domain.clashes import Clash
from ombuds_events.domain.kinds import SEATED, EventState, ParticipationState
from ombuds_events.domain.phases import is_within
from ombuds_events.domain.problems import Problem
from ombuds_events.domain.span import Span, problems_of
from ombuds_events.domain.text import LocalText
from ombuds_events.model.calendar_entry import CalendarCopy, CalendarEntry
from ombuds_events.model.event import Event
from ombuds_events.model.invitation import Invitation
from ombuds_events.model.participation import Participation
from ombuds_events.model.programme_item import ProgrammeItem
from ombuds_events.queries.clashes import clashes
from ombuds_events.queries.phases import phases_of
from ombuds_events.queries.spans import span_of
from ombuds_events.store.context import context_of


@dataclass(frozen=True, slots=True)
class MovePlan:
    """The consequences of a move.

    `holders`: people who hold a saved calendar file, `letters`: institutions with a sent letter,
    `problems`: what makes the move impossible; `is_past`: the new time lies before today;
    `asked_again`: people who had confirmed the old dates of an event that was postponed.
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
    asked_again: int
    clashes: tuple[Clash, ...]
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
            Event.state,
        ).where(Event.id == event_id)
    ).one()
    before = span_of(row)
    wrong = tuple(problems_of(span.start, span.end, span.zone))
    is_new = row.state is EventState.POSTPONED and span.days != before.days
    items = _items(session, event_id)
    return MovePlan(
        code=row.code,
        title=row.title,
        version=row.version,
        before=before,
        after=span,
        sessions=len(items),
        holders=holders(session, event_id),
        letters=letters(session, event_id),
        is_past=span.start.date() < context_of(session).clock.today(),
        asked_again=confirmed(session, event_id) if is_new else 0,
        clashes=() if wrong else clashes(session, event_id, span),
        problems=wrong
        or (
            *_item_problems(items, before, span),
            *_phase_problems(session, event_id, before, span),
        ),
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
    return [span_of(row) for row in rows]


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


def _phase_problems(
    session: Session, event_id: int, before: Span, after: Span
) -> Iterator[Problem]:
    """Phases that would fall into a change of clocks, or outside the event."""
    shift = after.start - before.start
    outside = 0
    for number, phase in enumerate(phases_of(session, [event_id]).get(event_id, ()), 1):
        zone = after.zone if phase.span.zone == before.zone else phase.span.zone
        start, end = phase.span.start + shift, phase.span.end + shift
        problems = problems_of(start, end, zone)
        for problem in problems:
            yield Problem(problem.code, f"phases.{number}", problem.values)
        outside += not problems and not is_within(after, Span(start, end, zone))
    if outside:
        yield Problem("phases_outside", "end", {"phases": outside})


def holders(session: Session, *event_ids: int) -> int:
    """How many people with a seat have saved files of entries of events that stand."""
    query = (
        select(func.count(func.distinct(CalendarCopy.participation_id)))
        .join(CalendarEntry, CalendarEntry.id == CalendarCopy.entry_id)
        .join(Participation, Participation.id == CalendarCopy.participation_id)
        .where(
            CalendarEntry.event_id.in_(event_ids),
            CalendarEntry.is_cancelled.is_(False),
            Participation.state.in_(SEATED),
        )
    )
    return session.scalar(query) or 0


def confirmed(session: Session, event_id: int) -> int:
    """How many people have confirmed that they come."""
    query = select(func.count()).where(
        Participation.event_id == event_id, Participation.state == ParticipationState.CONFIRMED
    )
    return session.scalar(query) or 0


def letters(session: Session, *event_ids: int) -> int:
    """How many institutions have a letter that went out."""
    query = select(func.count()).where(
        Invitation.event_id.in_(event_ids), Invitation.sent_on.is_not(None)
    )
    return session.scalar(query) or 0
