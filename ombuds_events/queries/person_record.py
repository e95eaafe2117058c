"""The page of a person: who it is, and the terms in youth councils."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.kinds import CouncilRole
from ombuds_events.domain.text import LocalText
from ombuds_events.model.council import CouncilMembership, YouthCouncil
from ombuds_events.queries.people import ShownPerson, shown_people
from ombuds_events.store.context import context_of


@dataclass(frozen=True, slots=True)
class Term:
    """A term in a youth council."""

    council_id: int
    council: LocalText
    role: CouncilRole
    starts_on: date
    ends_on: date | None


@dataclass(frozen=True, slots=True)
class PersonRecord:
    """A person as may be shown today, with the terms, latest first."""

    person: ShownPerson
    terms: tuple[Term, ...]


def person_record(session: Session, person_id: int) -> PersonRecord | None:
    """The person with this id; None if nobody has it (any more)."""
    found = shown_people(session, [person_id], context_of(session).clock.today())
    if person_id not in found:
        return None
    return PersonRecord(found[person_id], _terms(session, person_id))


def _terms(session: Session, person_id: int) -> tuple[Term, ...]:
    rows = session.execute(
        select(
            YouthCouncil.id,
            YouthCouncil.name,
            CouncilMembership.role,
            CouncilMembership.starts_on,
            CouncilMembership.ends_on,
        )
        .join(CouncilMembership, CouncilMembership.council_id == YouthCouncil.id)
        .where(CouncilMembership.person_id == person_id)
        .order_by(CouncilMembership.starts_on.desc())
    )
    return tuple(Term(row.id, row.name, row.role, row.starts_on, row.ends_on) for row in rows)
