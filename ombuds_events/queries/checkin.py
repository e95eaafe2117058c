"""What the door knows of an event: its sessions, who may come in, and who has."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.checkin import Sitting
from ombuds_events.domain.checkin_find import key_of
from ombuds_events.domain.indicators import LEARNERS
from ombuds_events.domain.kinds import (
    EventState,
    MarkSource,
    ParticipationRole,
    ParticipationState,
)
from ombuds_events.domain.meeting_days import meeting_days
from ombuds_events.domain.presence import Window
from ombuds_events.domain.problems import Problem
from ombuds_events.domain.span import Span
from ombuds_events.domain.tally import MarkColumn, MarkValue
from ombuds_events.domain.text import LocalText, pick
from ombuds_events.model.attendance import AttendanceMark
from ombuds_events.model.event import Event
from ombuds_events.model.history import Change, Tx
from ombuds_events.model.participation import Participation
from ombuds_events.queries.mark_steps import in_cell
from ombuds_events.queries.marks import marks_of
from ombuds_events.queries.people import ShownPerson, by_name, shown_people
from ombuds_events.queries.programmes import programme
from ombuds_events.queries.seats import EventFrame, frame, seats

AT_THE_DOOR = ("check_in", "change_arrival")
"""Gestures of the door."""


@dataclass(frozen=True, slots=True)
class DoorSession:
    """A session that counts, or a day of an event without sessions."""

    number: int
    key: MarkColumn
    title: LocalText
    span: Span
    room: str = ""
    track: str = ""

    @property
    def sitting(self) -> Sitting:
        """When it takes place."""
        return Sitting(Window(self.span.start_utc, self.span.end_utc), self.span.start.date())


@dataclass(frozen=True, slots=True)
class DoorMark:
    """What stands in a cell, where it came from, and when (seconds; None = not known)."""

    value: MarkValue
    source: MarkSource
    at: int | None


@dataclass(frozen=True, slots=True)
class DoorPerson:
    """Somebody who is known at the door; `is_expected`: learns here, so that a session waits."""

    participation_id: int
    person: ShownPerson
    role: ParticipationRole
    state: ParticipationState
    key: str
    is_expected: bool


@dataclass(frozen=True, slots=True)
class Door:
    """All of it; people by name, marks by participation and session."""

    event_id: int
    code: str
    title: LocalText
    state: EventState
    sessions: tuple[DoorSession, ...]
    people: tuple[DoorPerson, ...]
    marks: Mapping[tuple[int, MarkColumn], DoorMark]


def door(session: Session, event_id: int) -> Door:
    """The door of an event."""
    event = frame(session, event_id)
    found = seats(session, event, states=tuple(ParticipationState))
    people = sorted(found, key=lambda seat: by_name(seat.person))
    return Door(
        event_id=event.id,
        code=event.code,
        title=event.title,
        state=event.state,
        sessions=_sessions(session, event),
        people=tuple(
            DoorPerson(
                seat.participation_id,
                seat.person,
                seat.role,
                seat.state,
                key_of(seat.person.name, seat.person.latin),
                seat.role in LEARNERS,
            )
            for seat in people
        ),
        marks=_marks(session, event_id),
    )


def foreign_badge(session: Session, participation_id: int, lang: str) -> Problem:
    """Why a code that this event does not know opens nothing."""
    row = session.execute(
        select(Event.code, Event.title)
        .join(Participation, Participation.event_id == Event.id)
        .where(Participation.id == participation_id)
    ).first()
    if row is None:
        return Problem("badge_unknown")
    values = {"event": row.code, "title": pick(row.title, lang)}
    return Problem("badge_of_other_event", "", values)


def came_instead(session: Session, participation_id: int) -> str:
    """Who got the seat of somebody who was replaced, as may be shown; "" if nobody."""
    row = session.execute(
        select(Participation.replaced_by_id, Event.starts_at)
        .join(Event, Event.id == Participation.event_id)
        .where(Participation.id == participation_id, Participation.replaced_by_id.is_not(None))
    ).first()
    if row is None:
        return ""
    found = shown_people(session, [row.replaced_by_id], row.starts_at.date())
    return found[row.replaced_by_id].name


def steps_of(session: Session, participation_id: int, column: MarkColumn) -> tuple[int, ...]:
    """The steps at the door that stand and touched a mark, the latest first."""
    undone = select(Tx.undoes_id).where(Tx.undoes_id.is_not(None))
    wanted = (
        select(Tx.id)
        .join(Change, Change.tx_id == Tx.id)
        .join(AttendanceMark, AttendanceMark.id == Change.row_id)
        .where(
            in_cell(participation_id, column),
            Change.entity == "attendance_mark",
            Tx.label.in_(AT_THE_DOOR),
            Tx.kind == "do",
            Tx.id.not_in(undone),
        )
        .distinct()
        .order_by(Tx.id.desc())
    )
    return tuple(session.scalars(wanted))


def _sessions(session: Session, event: EventFrame) -> tuple[DoorSession, ...]:
    items = programme(session, event.id)
    if not items:
        return tuple(
            DoorSession(n, MarkColumn(day=day.day), {}, day.span)
            for n, day in enumerate(meeting_days(event.span), 1)
        )
    counted = (item for item in items if item.counted_minutes)
    return tuple(
        DoorSession(n, MarkColumn(item.id), item.title, item.span, item.room, item.track)
        for n, item in enumerate(counted, 1)
    )


def _marks(session: Session, event_id: int) -> dict[tuple[int, MarkColumn], DoorMark]:
    origin = AttendanceMark.source, AttendanceMark.marked_utc
    rows = session.execute(marks_of(event_id, *origin).order_by(AttendanceMark.id))
    return {
        (seat, MarkColumn(item_id, day)): DoorMark(mark if minutes is None else minutes, source, at)
        for seat, item_id, day, mark, minutes, source, at in rows
    }
