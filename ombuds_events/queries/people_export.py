"""People for a long file: read in pages, in a given order, nothing kept that was handed out.

Of who is under 18 only first name and initial leave, and never an address.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from ombuds_events.domain.minors import shown_name
from ombuds_events.domain.sheets import ListedHome, ListedPerson
from ombuds_events.model.institution import Institution
from ombuds_events.model.person import Person
from ombuds_events.queries.people import adult_on, name_parts, shown_people
from ombuds_events.store.context import context_of

PAGE = 500
_COLUMNS: tuple[Any, ...] = (
    Person.id,
    Person.institution_id,
    Person.organisation,
    Person.family_name,
    Person.given_names,
    Person.patronymic,
    Person.name_latin,
    Person.name_order,
    Person.position,
    Person.sex,
    Person.email,
    Person.birth_date,
)


def homes(session: Session) -> Mapping[int, ListedHome]:
    """All institutions by id."""
    columns: tuple[Any, ...] = (Institution.id, Institution.name, Institution.country)
    rows = session.execute(select(*columns))
    return {row.id: ListedHome(row.name, row.country) for row in rows}


def minors_among(session: Session, ids: Collection[int]) -> tuple[str, ...]:
    """Who of `ids` is under 18 today, by the names that are shown."""
    today = context_of(session).clock.today()
    young = set(session.scalars(select(Person.id).where(~adult_on(today))))
    found = shown_people(session, young.intersection(ids), today).values()
    return tuple(sorted(person.name for person in found))


def listed_people(session: Session, ids: Sequence[int]) -> Iterator[ListedPerson]:
    """The people with `ids`, in this order; who is gone is left out."""
    today = context_of(session).clock.today()
    for start in range(0, len(ids), PAGE):
        page = list(ids[start : start + PAGE])
        query = select(*_COLUMNS).where(Person.id.in_(page))
        rows = {row.id: row for row in session.execute(query)}
        for person_id in page:
            row = rows.get(person_id)
            if row is not None:
                yield _listed(row, today)


def _listed(row: Row[Any], today: date) -> ListedPerson:
    name = shown_name(name_parts(row), row.birth_date, today)
    return ListedPerson(
        name.name,
        name.latin,
        row.institution_id,
        row.organisation,
        row.position,
        row.sex or "",
        "" if name.is_minor else row.email,
    )
