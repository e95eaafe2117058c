"""What somebody learned: the events with role, state, hours and certificate."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from ombuds_events.domain.indicators import LEARNERS, CertificateState
from ombuds_events.domain.kinds import EventState, ParticipationRole, ParticipationState
from ombuds_events.domain.phases import PhaseRule, rules_of
from ombuds_events.domain.tally import MarkValue, RowTotal, row_total
from ombuds_events.domain.text import LocalText
from ombuds_events.model.attendance import AttendanceMark
from ombuds_events.model.event import Event
from ombuds_events.model.participation import Participation
from ombuds_events.model.programme_item import ProgrammeItem
from ombuds_events.queries.phases import phase_shares


@dataclass(frozen=True, slots=True)
class TrainingRow:
    """A seat in an event; hours None = not known, or not one who learned there."""

    id: int
    event_id: int
    code: str
    title: LocalText
    starts_on: date
    ends_on: date
    event_state: EventState
    role: ParticipationRole
    state: ParticipationState
    minutes: float | None
    counted_minutes: int
    certificate: CertificateState | None
    certificate_no: str


def training_record(session: Session, person_id: int) -> tuple[TrainingRow, ...]:
    """All seats of a person, the latest event first."""
    columns: tuple[Any, ...] = (
        Participation.id,
        Participation.role,
        Participation.state,
        Participation.certificate_no,
        Event.id.label("event_id"),
        Event.code,
        Event.title,
        Event.state.label("event_state"),
        Event.starts_at,
        Event.ends_at,
        Event.completion_share,
    )
    query = (
        select(*columns)
        .join(Event, Event.id == Participation.event_id)
        .where(Participation.person_id == person_id)
        .order_by(Event.starts_utc.desc(), Event.id)
    )
    seats = session.execute(query).all()
    items = counted_items(session, [seat.event_id for seat in seats])
    shares = phase_shares(session, items)
    rules = {
        event_id: rules_of(shares.get(event_id, ()), ((one, day) for one, _, day in own))
        for event_id, own in items.items()
    }
    marks = marks_of(session, [seat.id for seat in seats])
    return tuple(
        _row(
            seat,
            {item: minutes for item, minutes, _ in items.get(seat.event_id, ())},
            marks.get(seat.id, {}),
            rules.get(seat.event_id, ()),
        )
        for seat in seats
    )


def _row(
    seat: Row[Any],
    counted: Mapping[int, int | None],
    marks: Mapping[int, MarkValue],
    phases: tuple[PhaseRule, ...],
) -> TrainingRow:
    learns = seat.role in LEARNERS or bool(marks)
    total = _NOTHING
    if learns and counted:
        total = row_total(marks, counted, seat.completion_share, phases)
    return TrainingRow(
        id=seat.id,
        event_id=seat.event_id,
        code=seat.code,
        title=seat.title,
        starts_on=seat.starts_at.date(),
        ends_on=seat.ends_at.date(),
        event_state=seat.event_state,
        role=seat.role,
        state=seat.state,
        minutes=total.minutes,
        counted_minutes=sum(minutes or 0 for minutes in counted.values()),
        certificate=total.certificate,
        certificate_no=seat.certificate_no,
    )


_NOTHING = RowTotal(None, None, None, None, 0)


def counted_items(session: Session, event_ids: list[int]) -> dict[int, list[tuple[int, int, date]]]:
    """Event → (item, minutes that count, day)."""
    query = select(
        ProgrammeItem.event_id,
        ProgrammeItem.id,
        ProgrammeItem.counted_minutes,
        ProgrammeItem.starts_at,
    ).where(ProgrammeItem.event_id.in_(event_ids), ProgrammeItem.counted_minutes > 0)
    found: dict[int, list[tuple[int, int, date]]] = {}
    for event_id, item_id, minutes, starts_at in session.execute(query):
        found.setdefault(event_id, []).append((item_id, minutes, starts_at.date()))
    return found


def marks_of(session: Session, seat_ids: list[int]) -> dict[int, dict[int, MarkValue]]:
    """Seat → item → mark, or minutes online."""
    columns = (
        AttendanceMark.participation_id,
        AttendanceMark.item_id,
        AttendanceMark.mark,
        AttendanceMark.minutes,
    )
    query = select(*columns).where(
        AttendanceMark.participation_id.in_(seat_ids), AttendanceMark.item_id.is_not(None)
    )
    found: dict[int, dict[int, MarkValue]] = {}
    for seat_id, item_id, mark, minutes in session.execute(query):
        if item_id is not None:
            found.setdefault(seat_id, {})[item_id] = mark if minutes is None else minutes
    return found
