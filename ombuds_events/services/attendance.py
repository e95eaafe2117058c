"""What users do with attendance: mark, mark many at once, empty a mark."""

from collections.abc import Iterable
from functools import cache
from typing import Any

from sqlalchemy import BindParameter, Row, Select, bindparam, select
from sqlalchemy.orm import Session

from ombuds_events.domain.kinds import ItemKind, Mark, MarkSource
from ombuds_events.domain.meeting_days import meeting_days
from ombuds_events.domain.problems import Refused
from ombuds_events.domain.span import Span
from ombuds_events.domain.tally import MarkCell, MarkColumn, MarkValue, checked
from ombuds_events.model.attendance import AttendanceMark
from ombuds_events.model.event import Event
from ombuds_events.model.participation import Participation
from ombuds_events.model.programme_item import ProgrammeItem

_SEAT: tuple[Any, ...] = (
    Participation.id.label("participation_id"),
    Event.id.label("event_id"),
    Event.starts_at,
    Event.ends_at,
    Event.zone,
    Event.fold,
)
_ITEM: tuple[Any, ...] = (ProgrammeItem.event_id, ProgrammeItem.id, ProgrammeItem.kind)


def set_mark(
    session: Session,
    participation_id: int,
    column: MarkColumn,
    value: MarkValue | None,
    source: MarkSource = MarkSource.TYPED,
) -> None:
    """Write one mark, minutes, or nothing into a cell."""
    set_marks(session, [MarkCell(participation_id, column, value)], source)


def set_marks(
    session: Session, cells: Iterable[MarkCell], source: MarkSource = MarkSource.TYPED
) -> None:
    """Write many cells as one step."""
    wanted = {(cell.participation_id, cell.column): checked(cell.value) for cell in cells}
    columns = _columns_of(session, {participation for participation, _ in wanted})
    known = _known(session, {participation for participation, _ in wanted})
    for (participation_id, column), value in wanted.items():
        if column not in columns.get(participation_id, frozenset()):
            raise Refused.one("mark_without_column", "mark")
        mark = known.get((participation_id, column))
        if value is None:
            if mark is not None:
                session.delete(mark)
        elif mark is None:
            session.add(_new(participation_id, column, value, source))
        else:
            mark.mark, mark.minutes = _stored(value)
            mark.source = source


def _new(
    participation_id: int, column: MarkColumn, value: MarkValue, source: MarkSource
) -> AttendanceMark:
    mark, minutes = _stored(value)
    return AttendanceMark(
        participation_id=participation_id,
        item_id=column.item_id,
        day=column.day,
        mark=mark,
        minutes=minutes,
        source=source,
    )


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


def _known(session: Session, ids: set[int]) -> dict[tuple[int, MarkColumn], AttendanceMark]:
    *_, of_seats = _reads()
    marks = session.scalars(of_seats, {"ids": list(ids)})
    return {(m.participation_id, MarkColumn(m.item_id, m.day)): m for m in marks}


def _columns_of(session: Session, ids: set[int]) -> dict[int, frozenset[MarkColumn]]:
    """The cells that each participation has: the items of its event, or its meeting days."""
    seats, of_events, _ = _reads()
    rows = session.execute(seats, {"ids": list(ids)}).all()
    items = session.execute(of_events, {"ids": list({row.event_id for row in rows})}).all()
    by_event = {row.event_id: _columns(row, items) for row in rows}
    return {row.participation_id: by_event[row.event_id] for row in rows}


def _columns(event: Row[Any], items: Iterable[Row[Any]]) -> frozenset[MarkColumn]:
    own = [item for item in items if item.event_id == event.event_id]
    if own:
        return frozenset(MarkColumn(item.id) for item in own if item.kind is ItemKind.SESSION)
    span = Span(event.starts_at, event.ends_at, event.zone, event.fold)
    return frozenset(MarkColumn(day=day.day) for day in meeting_days(span))
