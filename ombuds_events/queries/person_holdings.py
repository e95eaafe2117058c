"""What is held on a person, by purpose, and until when: counts and yes or no, never contents."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import Row, func, select
from sqlalchemy.orm import Session

from ombuds_events.model.attendance import AttendanceMark
from ombuds_events.model.council import Consent, CouncilMembership
from ombuds_events.model.event import Event
from ombuds_events.model.history import Change
from ombuds_events.model.participation import Participation
from ombuds_events.model.person import Person

_CONTACT_YEARS = 2
_FACTS: tuple[Any, ...] = (
    Person.email,
    Person.sex,
    Person.languages,
    Person.needs_interpretation_from,
    Person.birth_date,
    Person.guardian_email,
    Person.guardian_name_held,
    Person.guardian_phone_held,
)


class Held(StrEnum):
    """A group of what may be held, each with one purpose."""

    IDENTITY = "identity"
    CONTACT = "contact"
    SEX = "sex"
    LANGUAGES = "languages"
    BIRTH_DATE = "birth_date"
    GUARDIAN = "guardian"
    SEATS = "seats"
    MARKS = "marks"
    PAPERS = "papers"
    TERMS = "terms"
    LOG = "log"


@dataclass(frozen=True, slots=True)
class Holding:
    """`count` things of a group; `until`: the day after which they are due to go, if it is set."""

    held: Held
    count: int
    until: date | None = None


def holdings(session: Session, person_id: int) -> tuple[Holding, ...]:
    """All groups of which something is held."""
    facts = session.execute(select(*_FACTS).where(Person.id == person_id)).one()
    last = session.scalar(
        select(func.max(Event.ends_at))
        .join(Participation, Participation.event_id == Event.id)
        .where(Participation.person_id == person_id)
    )
    until = _years_after(last.date()) if last else None
    found = (
        Holding(Held.IDENTITY, 1),
        Holding(Held.CONTACT, int(bool(facts.email)), until),
        Holding(Held.SEX, int(facts.sex is not None)),
        Holding(Held.LANGUAGES, len({*facts.languages, *facts.needs_interpretation_from})),
        Holding(Held.BIRTH_DATE, int(facts.birth_date is not None)),
        Holding(Held.GUARDIAN, _guardian(facts)),
        *(Holding(held, count) for held, count in _counts(session, person_id)),
    )
    return tuple(one for one in found if one.count)


def _guardian(facts: Row[Any]) -> int:
    return sum(
        map(bool, (facts.guardian_email, facts.guardian_name_held, facts.guardian_phone_held))
    )


def _counts(session: Session, person_id: int) -> list[tuple[Held, int]]:
    seat_marks = (
        select(func.count(AttendanceMark.id))
        .join(Participation, Participation.id == AttendanceMark.participation_id)
        .where(Participation.person_id == person_id)
    )
    queries = (
        (Held.SEATS, _number(Participation, person_id)),
        (Held.MARKS, seat_marks),
        (Held.PAPERS, _number(Consent, person_id)),
        (Held.TERMS, _number(CouncilMembership, person_id)),
        (
            Held.LOG,
            select(func.count(Change.tx_id.distinct())).where(
                Change.entity == Person.__tablename__, Change.row_id == person_id
            ),
        ),
    )
    row = session.execute(select(*(query.scalar_subquery() for _, query in queries))).one()
    return [(held, count) for (held, _), count in zip(queries, row, strict=True)]


def _number(table: Any, person_id: int) -> Any:
    return select(func.count(table.id)).where(table.person_id == person_id)


def _years_after(day: date) -> date:
    # By way of the first of the month: 29 February is no day of every year.
    first = date(day.year + _CONTACT_YEARS, day.month, 1)
    return first + timedelta(days=day.day - 1)
