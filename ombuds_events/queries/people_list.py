"""Rows of the list of people: the last event and the hours, read for one page at a time."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from sqlalchemy import Select, bindparam, case, func, select
from sqlalchemy.orm import Session

from ombuds_events.domain.indicators import minutes_of
from ombuds_events.domain.kinds import SEATED, Mark, ParticipationRole
from ombuds_events.domain.text import LocalText
from ombuds_events.model.attendance import AttendanceMark
from ombuds_events.model.event import Event
from ombuds_events.model.participation import Participation
from ombuds_events.model.person import Person
from ombuds_events.model.programme_item import ProgrammeItem
from ombuds_events.queries.people import ShownPerson, of_people, shown
from ombuds_events.queries.people_search import next_day
from ombuds_events.store.context import context_of


@dataclass(frozen=True, slots=True)
class LastEvent:
    """The event that somebody took part in last."""

    id: int
    code: str
    title: LocalText
    starts_on: date
    role: ParticipationRole


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person in the list; `minutes` of attendance, None = not known."""

    id: int
    person: ShownPerson
    last: LastEvent | None
    minutes: float | None


def person_rows(session: Session, ids: Collection[int]) -> dict[int, PersonRow]:
    """The rows of the people with `ids`."""
    today = context_of(session).clock.today()
    last, minutes = last_events(session, ids, today), minutes_present(session, ids)
    people = (shown(row, today) for row in session.execute(_people(), {"ids": list(ids)}))
    return {one.id: PersonRow(one.id, one, last.get(one.id), minutes.get(one.id)) for one in people}


@cache
def _people() -> Select[Any]:
    """Made once: it is run for every page that is painted."""
    return of_people().where(Person.id.in_(bindparam("ids", expanding=True)))


def last_events(session: Session, ids: Collection[int], today: date) -> Mapping[int, LastEvent]:
    """Person → the latest event with a seat that has begun."""
    given = {"ids": list(ids), "before": next_day(today)}
    return {
        person_id: LastEvent(event_id, code, title, starts_at.date(), role)
        for person_id, role, event_id, code, title, starts_at, _number in session.execute(
            _last_seats(), given
        )
    }


@cache
def _last_seats() -> Select[Any]:
    """Made once: it is run for every page that is painted."""
    number = func.row_number().over(
        partition_by=Participation.person_id, order_by=(Event.starts_utc.desc(), Event.id)
    )
    columns: tuple[Any, ...] = (
        Participation.person_id,
        Participation.role,
        Event.id,
        Event.code,
        Event.title,
        Event.starts_at,
        number.label("number"),
    )
    seats = (
        select(*columns)
        .join(Event, Event.id == Participation.event_id)
        .where(
            Participation.person_id.in_(bindparam("ids", expanding=True)),
            Participation.state.in_(SEATED),
            Event.starts_at < bindparam("before"),
        )
        .subquery()
    )
    return select(seats).where(seats.c.number == 1)


def minutes_present(session: Session, ids: Collection[int]) -> Mapping[int, float]:
    """Person → minutes earned at what counts; who has no such mark is missing."""
    return _earned(session, _minutes_by(Participation.person_id), ids)


def minutes_of_seats(session: Session, ids: Collection[int]) -> Mapping[int, float]:
    """Seat → minutes earned at what counts."""
    return _earned(session, _minutes_by(Participation.id), ids)


@cache
def _minutes_by(whose: Any) -> Select[Any]:
    """Made once for whom: what `minutes_of` says of each mark, added up where the marks are."""
    counted, mark = ProgrammeItem.counted_minutes, AttendanceMark.mark
    online = case((AttendanceMark.minutes > counted, counted), else_=AttendanceMark.minutes)
    shares = {one: minutes_of(one, 1) for one in Mark if one is not Mark.MINUTES}
    earned = case(*((mark == one, counted * share) for one, share in shares.items()), else_=online)
    return (
        select(whose, func.sum(earned))
        .select_from(AttendanceMark)
        .join(Participation, Participation.id == AttendanceMark.participation_id)
        .join(ProgrammeItem, ProgrammeItem.id == AttendanceMark.item_id)
        .where(whose.in_(bindparam("ids", expanding=True)), ProgrammeItem.counted_minutes > 0)
        .group_by(whose)
    )


def _earned(session: Session, query: Select[Any], ids: Collection[int]) -> dict[int, float]:
    rows = session.execute(query, {"ids": list(ids)})
    return {owner: float(minutes) for owner, minutes in rows}
