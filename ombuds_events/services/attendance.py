"""What users do with attendance: mark, mark many at once, empty a mark."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeAlias

from sqlalchemy import BindParameter, Row, Select, bindparam, select
from sqlalchemy.orm import Session

from ombuds_events.domain.kinds import (
    SEATED,
    ItemKind,
    Mark,
    MarkSource,
    ParticipationState,
)
from ombuds_events.domain.meeting_days import meeting_days
from ombuds_events.domain.problems import Refused
from ombuds_events.domain.span import Span
from ombuds_events.domain.tally import MarkCell, MarkColumn, MarkValue, checked
from ombuds_events.model.attendance import AttendanceMark
from ombuds_events.model.event import Event
from ombuds_events.model.participation import Participation
from ombuds_events.model.programme_item import ProgrammeItem
from ombuds_events.store.context import context_of

_SEAT: tuple[Any, ...] = (
    Participation.id.label("participation_id"),
    Participation.state,
    Event.id.label("event_id"),
    Event.starts_at,
    Event.ends_at,
    Event.zone,
    Event.fold,
)
_ITEM: tuple[Any, ...] = (ProgrammeItem.event_id, ProgrammeItem.id, ProgrammeItem.kind)


Seen: TypeAlias = Mapping[tuple[int, MarkColumn], MarkValue | None]
"""What cells of (participation, column) say."""
_Marks: TypeAlias = Mapping[tuple[int, MarkColumn], AttendanceMark]


@dataclass(frozen=True, slots=True)
class _SeatCells:
    """Where a seat stands, and which cells it has."""

    state: ParticipationState
    columns: frozenset[MarkColumn]


@dataclass(frozen=True, slots=True)
class _Entry:
    """Where marks come from, who enters them and when (seconds)."""

    source: MarkSource
    by: str
    at: int


def set_mark(
    session: Session,
    participation_id: int,
    column: MarkColumn,
    value: MarkValue | None,
    source: MarkSource = MarkSource.TYPED,
    at: int | None = None,
) -> None:
    """Write one mark, minutes, or nothing into a cell."""
    set_marks(session, [MarkCell(participation_id, column, value)], source, at)


def set_marks(
    session: Session,
    cells: Iterable[MarkCell],
    source: MarkSource = MarkSource.TYPED,
    at: int | None = None,
    seen: Seen | None = None,
) -> None:
    """Write many cells as one step, as entered by the operator `at` (seconds; None = now).

    A cell that says the same already, from the same source, keeps who entered it first. `seen`:
    what the grid showed in the cells; refuses when somebody has marked one of them meanwhile.
    """
    wanted = {(cell.participation_id, cell.column): checked(cell.value) for cell in cells}
    ids = {participation for participation, _ in wanted}
    known = _known(session, ids)
    if seen is not None:
        _refuse_if_overtaken(wanted, known, seen)
    _refuse_if_no_cell(session, wanted, known)
    entry = _entry(session, source, at)
    for (participation_id, column), value in wanted.items():
        mark = known.get((participation_id, column))
        if value is None:
            if mark is not None:
                session.delete(mark)
        elif mark is None:
            mark = AttendanceMark(
                participation_id=participation_id, item_id=column.item_id, day=column.day
            )
            _write(mark, value, entry)
            session.add(mark)
        elif (mark.mark, mark.minutes, mark.source) != (*_stored(value), source):
            _write(mark, value, entry)


def _refuse_if_overtaken(wanted: Seen, known: _Marks, seen: Seen) -> None:
    """Nobody overwrites a mark without having seen it."""
    for cell in wanted:
        mark = known.get(cell)
        now = None if mark is None else _value(mark)
        if now not in (wanted[cell], seen[cell]):
            raise Refused.one("mark_overtaken", "mark")


def _refuse_if_no_cell(session: Session, wanted: Seen, known: _Marks) -> None:
    """Marks are of who has a seat, or has been there; and of what the programme has."""
    seats = _seats_of(session, {participation for participation, _ in wanted})
    marked = {participation for participation, _ in known}
    for (participation_id, column), value in wanted.items():
        seat = seats.get(participation_id)
        is_out = seat is None or (seat.state not in SEATED and participation_id not in marked)
        if seat is None or (is_out and value is not None):
            raise Refused.one("seat_lost", "mark")
        if column not in seat.columns:
            raise Refused.one("mark_without_column", "mark")


def _entry(session: Session, source: MarkSource, at: int | None) -> _Entry:
    context = context_of(session)
    now = int(context.clock.real_now().timestamp())
    return _Entry(source, context.operator, now if at is None else at)


def _write(mark: AttendanceMark, value: MarkValue, entry: _Entry) -> None:
    mark.mark, mark.minutes = _stored(value)
    mark.source, mark.by, mark.marked_utc = entry.source, entry.by, entry.at


def _value(mark: AttendanceMark) -> MarkValue:
    return mark.mark if mark.minutes is None else mark.minutes


def _stored(value: MarkValue) -> tuple[Mark, int | None]:
    return (value, None) if isinstance(value, Mark) else (Mark.MINUTES, value)


@cache
def _reads() -> tuple[Select[Any], Select[Any], Select[AttendanceMark]]:
    """Seats, items of events, marks of seats: made once, for they are read for every mark."""
    ids: BindParameter[Any] = bindparam("ids", expanding=True)
    seats = select(*_SEAT).join(Event, Event.id == Participation.event_id)
    return (
        seats.where(Participation.id.in_(ids)),
        select(*_ITEM).where(ProgrammeItem.event_id.in_(ids)),
        select(AttendanceMark).where(AttendanceMark.participation_id.in_(ids)),
    )


def _known(session: Session, ids: set[int]) -> _Marks:
    *_, of_seats = _reads()
    marks = session.scalars(of_seats, {"ids": list(ids)})
    return {(m.participation_id, MarkColumn(m.item_id, m.day)): m for m in marks}


def _seats_of(session: Session, ids: set[int]) -> dict[int, _SeatCells]:
    """The seats of participations with the cells of their events: items, or meeting days."""
    seats, of_events, _ = _reads()
    rows = session.execute(seats, {"ids": list(ids)}).all()
    items = session.execute(of_events, {"ids": list({row.event_id for row in rows})}).all()
    by_event = {row.event_id: _columns(row, items) for row in rows}
    return {row.participation_id: _SeatCells(row.state, by_event[row.event_id]) for row in rows}


def _columns(event: Row[Any], items: Iterable[Row[Any]]) -> frozenset[MarkColumn]:
    own = [item for item in items if item.event_id == event.event_id]
    if own:
        return frozenset(MarkColumn(item.id) for item in own if item.kind is ItemKind.SESSION)
    span = Span(event.starts_at, event.ends_at, event.zone, event.fold)
    return frozenset(MarkColumn(day=day.day) for day in meeting_days(span))
