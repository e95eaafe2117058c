"""People as pages and files may see them: the one place that masks who is under 18.

Whoever reads persons selects `columns()`, joins with `of_people()`, and shows rows by `shown()`.
No full name, e-mail or birth date of a minor leaves this module.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from ombuds_events.domain.kinds import NameOrder, Sex
from ombuds_events.domain.minors import ADULT_AGE, ShownName, shown_name
from ombuds_events.domain.names import (
    NameParts,
    display_name,
    fold,
    is_latin,
    latin_name,
    search_key,
    sort_key,
)
from ombuds_events.domain.problems import Refused
from ombuds_events.domain.text import LocalText, one_line
from ombuds_events.model.institution import Institution
from ombuds_events.model.person import Person
from ombuds_events.store.context import context_of


@dataclass(frozen=True, slots=True)
class ShownPerson:
    """A person as may be shown on a day; of who is under 18 only first name and initial.

    `ref`: the external reference, else the uid; `family`: the part of `name` that is stressed, ""
    of minors; `latin` as in a passport; `other`: the name in another script, "" if it says the
    same, and of minors; `institution`: its short name, or the organisation of who has none.
    """

    id: int
    ref: str
    name: str
    family: str
    given: str
    latin: str
    other: str
    order: NameOrder
    sex: Sex | None
    position: LocalText
    institution_id: int | None
    institution: LocalText
    country: str
    email: str
    languages: tuple[str, ...]
    needs_interpretation_from: tuple[str, ...]
    shares_contacts: bool
    is_focal_point: bool
    is_minor: bool


def columns() -> tuple[Any, ...]:
    """What `shown` needs of a person and, joined from outside, of the institution; they go first.

    In the order in which `shown` takes them off the row.
    """
    return (
        Person.id.label("person_id"),
        Person.uid.label("person_uid"),
        Person.external_ref.label("person_ref"),
        Person.family_name,
        Person.given_names,
        Person.patronymic,
        Person.name_latin,
        Person.name_order,
        Person.sex,
        Person.position.label("person_position"),
        Person.email,
        Person.languages.label("person_languages"),
        Person.needs_interpretation_from,
        Person.shares_contacts,
        Person.is_focal_point,
        Person.birth_date,
        Person.organisation,
        Person.institution_id.label("person_institution_id"),
        Institution.name.label("institution_name"),
        Institution.short_name.label("institution_short_name"),
        Institution.country.label("institution_country"),
    )


def of_people() -> Select[Any]:
    """A select of `columns()`, the institution joined; add columns, joins and conditions."""
    home = Person.institution_id == Institution.id
    return select(*columns()).select_from(Person).outerjoin(Institution, home)


def shown(row: Row[Any], day: date) -> ShownPerson:
    """The person of a row that begins with `columns()`, as may be shown on `day`."""
    # Taken off at once: asked by name, one by one, they would cost a third of it all.
    values: Sequence[Any] = row
    person_id, uid, ref, family, given, patronymic, latin, order, sex, position, *others = values
    email, languages, interpretation, shares, is_focal_point, birth_date, *home = others
    parts = NameParts(family, given, patronymic, latin, order)
    name = shown_name(parts, birth_date, day)
    is_minor = name.is_minor
    organisation, institution_id, institution, short_name, country, *_ = home
    return ShownPerson(
        id=person_id,
        ref=ref or str(uid),
        name=name.name,
        family="" if is_minor else family,
        given="" if is_minor else given,
        latin=name.latin,
        other=_other_script(name),
        order=order,
        sex=sex,
        position=position,
        institution_id=institution_id,
        institution=_own(organisation) if institution_id is None else short_name or institution,
        country=country or "",
        email="" if is_minor else email,
        languages=tuple(languages),
        needs_interpretation_from=tuple(interpretation),
        shares_contacts=shares and not is_minor,
        is_focal_point=is_focal_point,
        is_minor=is_minor,
    )


def name_parts(row: Row[Any]) -> NameParts:
    """The whole name; only for rules inside queries and services, never to be shown."""
    return NameParts(
        row.family_name, row.given_names, row.patronymic, row.name_latin, row.name_order
    )


def _own(organisation: str) -> LocalText:
    return {"en": organisation} if organisation else {}


def _other_script(name: ShownName) -> str:
    """The Latin form below a name in another script, family name not in capitals."""
    if name.is_minor or is_latin(name.name):
        return ""
    # Latin letters alone never say the same as a name in another script: no need to fold both.
    if not name.latin.isascii() and fold(name.latin) == fold(name.name):
        return ""
    return " ".join(_plain_case(word) for word in name.latin.split())


def _plain_case(word: str) -> str:
    return word.title() if word.isupper() else word


def adult_on(day: date) -> ColumnElement[bool]:
    """A condition: the person is not under 18 on `day`."""
    try:
        latest = day.replace(year=day.year - ADULT_AGE)
    except ValueError:  # 29 February
        latest = day.replace(year=day.year - ADULT_AGE, day=28)
    return or_(Person.birth_date.is_(None), Person.birth_date <= latest)


def shown_people(session: Session, ids: Iterable[int], day: date) -> dict[int, ShownPerson]:
    """The people with `ids`, as may be shown on `day`."""
    rows = session.execute(of_people().where(Person.id.in_(set(ids))))
    return {row.person_id: shown(row, day) for row in rows}


def full_names(session: Session, ids: Iterable[int], reason: str) -> dict[int, tuple[str, str]]:
    """The whole name and its Latin form of people under 18, for who says why."""
    if not one_line(reason):
        raise Refused.one("reason_to_reveal", "reason")
    rows = session.execute(of_people().where(Person.id.in_(set(ids))))
    parts = {row.person_id: name_parts(row) for row in rows}
    return {key: (display_name(one), latin_name(one)) for key, one in parts.items()}


def shown_person(session: Session, person_id: int, day: date | None = None) -> ShownPerson:
    """One person, by default as may be shown today."""
    row = session.execute(of_people().where(Person.id == person_id)).one()
    return shown(row, day or context_of(session).clock.today())


def directory(session: Session, find: str = "") -> tuple[ShownPerson, ...]:
    """All people by name, or those that `find` fits: who is under 18 by what is shown only."""
    today = context_of(session).clock.today()
    present = of_people().where(Person.archived_on.is_(None))
    adults = present.where(adult_on(today), *matches(Person.search_key, find))
    minors = session.execute(present.where(~adult_on(today)))
    words = fold(find).split()
    people = [shown(row, today) for row in session.execute(adults)]
    people += [
        person
        for person in (shown(row, today) for row in minors)
        if all(word in search_key(person.name) for word in words)
    ]
    return tuple(sorted(people, key=by_name))


def matches(column: InstrumentedAttribute[str], find: str) -> list[ColumnElement[bool]]:
    """Conditions on a search key: it holds every word of `find`."""
    return [column.contains(word, autoescape=True) for word in fold(find).split()]


def by_name(person: ShownPerson) -> tuple[str, int]:
    """Sort key of lists: the family name first, of minors what is shown."""
    family_first = f"{person.family} {person.given}".strip() or person.name
    return sort_key(family_first), person.id
