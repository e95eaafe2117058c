"""The list of institutions with the events together, and the people of one."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.model.person import Person
from ombuds_events.queries.institution_years import events_together
from ombuds_events.queries.institutions import InstitutionRow, directory, institutions
from ombuds_events.queries.people import by_name
from ombuds_events.queries.people_list import PersonRow, person_rows
from ombuds_events.store.context import context_of


@dataclass(frozen=True, slots=True)
class ListedInstitution:
    """An institution in the list; `events` held together, None of the own office."""

    id: int
    institution: InstitutionRow
    events: int | None
    is_own: bool


def institution_list(
    session: Session, find: str = "", *, archived: bool = False
) -> tuple[ListedInstitution, ...]:
    """All institutions by name, or those with every word of `find`; or those in the archive."""
    own, counts = context_of(session).own_institution_id, events_together(session)
    return tuple(
        ListedInstitution(
            one.id, one, None if one.id == own else counts.get(one.id, 0), one.id == own
        )
        for one in directory(session, find, archived=archived)
    )


def institution_record(session: Session, institution_id: int) -> InstitutionRow | None:
    """The institution with this id; None if there is none (any more)."""
    return institutions(session, [institution_id]).get(institution_id)


def people_of(session: Session, institution_id: int) -> tuple[PersonRow, ...]:
    """The people of an institution in the order of names."""
    of_it = Person.institution_id == institution_id, Person.archived_on.is_(None)
    ids = session.scalars(select(Person.id).where(*of_it)).all()
    rows = person_rows(session, ids).values()
    return tuple(sorted(rows, key=lambda row: by_name(row.person)))
