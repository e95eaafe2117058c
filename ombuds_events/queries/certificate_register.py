"""All numbers of certificates that were ever given out: to whom, for what, when, and why.

Who was under 18 on the first day of an event stays masked.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from ombuds_events.domain.phases import rules_of
from ombuds_events.domain.tally import row_total
from ombuds_events.domain.text import LocalText
from ombuds_events.model.certificate import Certificate
from ombuds_events.model.event import Event
from ombuds_events.model.participation import Participation
from ombuds_events.model.person import Person
from ombuds_events.queries.certificates import certified_on
from ombuds_events.queries.masking import masks
from ombuds_events.queries.people import ShownPerson, of_people, shown
from ombuds_events.queries.phases import phase_shares
from ombuds_events.queries.training_record import counted_items, marks_of


@dataclass(frozen=True, slots=True)
class RegisterEntry:
    """A number of the register; `is_void`: taken back by undo, and never given out again.

    `person` and `minutes` None = not known any more; `issued_on` None = from before the register,
    and no day was kept.
    """

    id: str
    event_id: int
    code: str
    title: LocalText
    participation_id: int
    person: ShownPerson | None
    minutes: float | None
    issued_on: date | None
    printed_on: date | None
    reissued_on: date | None
    by: str
    is_void: bool
    reason: str = ""

    @property
    def year(self) -> int | None:
        """The year in which the number was given out."""
        return self.issued_on.year if self.issued_on else None


def certificate_register(
    session: Session, event_id: int | None = None
) -> tuple[RegisterEntry, ...]:
    """Every number, the latest first; `event_id`: of this event only."""
    rows = _registered(session, event_id)
    listed = {row.number for row in rows}
    older = [row for row in _held(session, event_id) if row.certificate_no not in listed]
    seats = _seats(session, [*(r.participation_id for r in rows), *(r.id for r in older)])
    events = _events(session, [*(r.event_id for r in rows), *(r.event_id for r in older)])
    days = certified_on(session, [row.id for row in older])
    minutes = _minutes(session, seats.values())
    clean = masks(session).clean
    entries = [
        replace(_entry(row, seats, events, minutes), reason=clean(row.reason)) for row in rows
    ]
    entries += [_older(row, seats, events, minutes, days) for row in older]
    return tuple(sorted(entries, key=lambda one: (one.issued_on or date.min, one.id), reverse=True))


def _registered(session: Session, event_id: int | None) -> list[Row[Any]]:
    columns: tuple[Any, ...] = tuple(Certificate.__table__.columns)
    wanted = select(*columns).order_by(Certificate.id)
    if event_id is not None:
        wanted = wanted.where(Certificate.event_id == event_id)
    return list(session.execute(wanted).all())


def _held(session: Session, event_id: int | None) -> list[Row[Any]]:
    """Seats with a number: of those that are not in the register it came from elsewhere."""
    columns: tuple[Any, ...] = (
        Participation.id,
        Participation.event_id,
        Participation.certificate_no,
    )
    wanted = select(*columns).where(Participation.certificate_no != "").order_by(Participation.id)
    if event_id is not None:
        wanted = wanted.where(Participation.event_id == event_id)
    return list(session.execute(wanted).all())


def _seats(session: Session, ids: Iterable[int]) -> dict[int, Row[Any]]:
    rows = session.execute(
        of_people()
        .add_columns(
            Participation.id,
            Participation.event_id,
            Participation.certificate_no,
            Event.starts_at,
            Event.completion_share,
        )
        .join(Participation, Participation.person_id == Person.id)
        .join(Event, Event.id == Participation.event_id)
        .where(Participation.id.in_(set(ids)))
    )
    return {row.id: row for row in rows}


def _events(session: Session, ids: Iterable[int]) -> dict[int, Row[Any]]:
    columns: tuple[Any, ...] = (Event.id, Event.code, Event.title)
    wanted = select(*columns).where(Event.id.in_(set(ids)))
    return {row.id: row for row in session.execute(wanted)}


def _minutes(session: Session, seats: Iterable[Row[Any]]) -> dict[int, float | None]:
    """What each seat earned, where sessions count."""
    rows = list(seats)
    items = counted_items(session, list({row.event_id for row in rows}))
    shares = phase_shares(session, items)
    rules = {
        key: rules_of(shares.get(key, ()), ((one, day) for one, _, day in own))
        for key, own in items.items()
    }
    marks = marks_of(session, [row.id for row in rows])
    found: dict[int, float | None] = {}
    for row in rows:
        counted = {item: minutes for item, minutes, _ in items.get(row.event_id, ())}
        if counted:
            own, rule = marks.get(row.id, {}), rules[row.event_id]
            found[row.id] = row_total(own, counted, row.completion_share, rule).minutes
    return found


def _entry(
    row: Row[Any],
    seats: dict[int, Row[Any]],
    events: dict[int, Row[Any]],
    minutes: dict[int, float | None],
) -> RegisterEntry:
    seat, event = seats.get(row.participation_id), events.get(row.event_id)
    return RegisterEntry(
        id=row.number,
        event_id=row.event_id if event else 0,
        code=event.code if event else "",
        title=event.title if event else {},
        participation_id=row.participation_id,
        person=shown(seat, seat.starts_at.date()) if seat else None,
        minutes=minutes.get(row.participation_id),
        issued_on=row.issued_on,
        printed_on=row.printed_on,
        reissued_on=row.reissued_on,
        by=row.by,
        is_void=seat is None or seat.certificate_no != row.number,
    )


def _older(
    row: Row[Any],
    seats: dict[int, Row[Any]],
    events: dict[int, Row[Any]],
    minutes: dict[int, float | None],
    days: dict[int, date],
) -> RegisterEntry:
    seat, event = seats[row.id], events[row.event_id]
    return RegisterEntry(
        id=row.certificate_no,
        event_id=row.event_id,
        code=event.code,
        title=event.title,
        participation_id=row.id,
        person=shown(seat, seat.starts_at.date()),
        minutes=minutes.get(row.id),
        issued_on=days.get(row.id),
        printed_on=None,
        reissued_on=None,
        by="",
        is_void=False,
    )
