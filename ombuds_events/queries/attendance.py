"""The attendance grid of an event: who learns there, what counts, and the marks."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy.orm import Session

from ombuds_events.domain.indicators import LEARNERS
from ombuds_events.domain.kinds import EventState, ItemKind, ParticipationRole, Sex
from ombuds_events.domain.meeting_days import meeting_days
from ombuds_events.domain.phases import PhaseRule, rules_of
from ombuds_events.domain.precedence import SortOrder
from ombuds_events.domain.span import Span
from ombuds_events.domain.tally import (
    MarkColumn,
    MarkEntry,
    MarkValue,
    RowTotal,
    row_total,
)
from ombuds_events.domain.text import LocalText
from ombuds_events.model.attendance import AttendanceMark
from ombuds_events.queries.marks import marks_of
from ombuds_events.queries.people import ShownPerson
from ombuds_events.queries.phases import phase_shares
from ombuds_events.queries.programmes import Item, programme
from ombuds_events.queries.seats import EventFrame, Seat, frame, in_order, seats

_AT_ONCE = 1_000  # rows: a hundred thousand at once would hold up the window beside


@dataclass(frozen=True, slots=True)
class GridColumn:
    """A counted session, or a meeting day: then `counted_minutes` is None, not known.

    `number`: that of the session in the programme, so that one that does not count leaves a gap.
    """

    number: int
    key: MarkColumn
    title: LocalText
    span: Span
    counted_minutes: int | None
    room: str = ""
    track: str = ""


@dataclass(frozen=True, slots=True)
class GridRow:
    """A person with the marks by column number; `entries`: who entered each, and from where."""

    number: int
    participation_id: int
    person: ShownPerson
    role: ParticipationRole
    certificate_no: str
    marks: Mapping[int, MarkValue]
    entries: Mapping[int, MarkEntry] = field(default_factory=dict)

    @property
    def sex(self) -> Sex | None:
        """As the person says."""
        return self.person.sex


@dataclass(frozen=True, slots=True)
class Grid:
    """All of it; `has_programme` without columns = no session of the programme counts.

    `phases`: what a certificate asks of each phase beside `needed_share` of the whole.
    """

    event_id: int
    code: str
    title: LocalText
    state: EventState
    needed_share: float
    has_programme: bool
    columns: tuple[GridColumn, ...]
    rows: tuple[GridRow, ...]
    phases: tuple[PhaseRule, ...] = ()

    @property
    def counted(self) -> dict[int, int | None]:
        """Column number → minutes that count."""
        return {column.number: column.counted_minutes for column in self.columns}

    @property
    def counted_minutes(self) -> int | None:
        """Minutes of all columns together; None = not known."""
        known = [minutes for minutes in self.counted.values() if minutes is not None]
        return sum(known) if known else None

    def total_of(self, row: GridRow) -> RowTotal:
        """What the marks of a row come to."""
        return row_total(row.marks, self.counted, self.needed_share, self.phases)

    def asking(self, share: float, phases: tuple[PhaseRule, ...]) -> "Grid":
        """The same marks under another rule for certificates."""
        return replace(self, needed_share=share, phases=phases)


def grid(
    session: Session, event_id: int, order: SortOrder = SortOrder.COUNTRY, lang: str = "en"
) -> Grid:
    """The grid of an event, its people in `order`."""
    event = frame(session, event_id)
    items = programme(session, event_id)
    columns = _columns(event, items)
    marks = _marks(session, event_id, columns)
    found = [
        seat
        for seat in seats(session, event, also=marks)
        if seat.role in LEARNERS or seat.participation_id in marks
    ]
    ordered = in_order(found, event, order, lang)
    shares = phase_shares(session, [event_id]).get(event_id, ())
    return Grid(
        event_id=event_id,
        code=event.code,
        title=event.title,
        state=event.state,
        needed_share=event.completion_share,
        has_programme=bool(items),
        columns=columns,
        rows=tuple(_row(n, seat, marks) for n, seat in enumerate(ordered, 1)),
        phases=rules_of(shares, ((column.number, column.span.start.date()) for column in columns)),
    )


def _columns(event: EventFrame, items: tuple[Item, ...]) -> tuple[GridColumn, ...]:
    if items:
        sessions = [item for item in items if item.kind is ItemKind.SESSION]
        return tuple(
            GridColumn(
                n,
                MarkColumn(item.id),
                item.title,
                item.span,
                item.counted_minutes,
                item.room,
                item.track,
            )
            for n, item in enumerate(sessions, 1)
            if item.counted_minutes
        )
    return tuple(
        GridColumn(n, MarkColumn(day=day.day), {}, day.span, None)
        for n, day in enumerate(meeting_days(event.span), 1)
    )


_Cells = dict[int, tuple[dict[int, MarkValue], dict[int, MarkEntry]]]


def _marks(session: Session, event_id: int, columns: tuple[GridColumn, ...]) -> _Cells:
    """Participation → marks and entries by column; marks of what is no column stay out."""
    numbers = {(column.key.item_id, column.key.day): column.number for column in columns}
    origin = AttendanceMark.source, AttendanceMark.by, AttendanceMark.marked_utc
    query = marks_of(event_id, *origin).execution_options(yield_per=_AT_ONCE)
    rows = session.execute(query)
    found: _Cells = {}
    # A batch has one author and one moment: thousands of cells share a few entries.
    entries: dict[tuple[Any, ...], MarkEntry] = {}
    for participation_id, item_id, day, mark, minutes, *entry in rows:
        number = numbers.get((item_id, day))
        if number is not None:
            value: MarkValue = mark if minutes is None else minutes
            key = tuple(entry)
            if key not in entries:
                entries[key] = MarkEntry(*key)
            marks, behind = found.setdefault(participation_id, ({}, {}))
            marks[number], behind[number] = value, entries[key]
    return found


def _row(number: int, seat: Seat, cells: _Cells) -> GridRow:
    marks, entries = cells.get(seat.participation_id, ({}, {}))
    return GridRow(
        number=number,
        participation_id=seat.participation_id,
        person=seat.person,
        role=seat.role,
        certificate_no=seat.certificate_no,
        marks=marks,
        entries=entries,
    )
