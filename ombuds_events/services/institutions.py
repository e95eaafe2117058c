"""What users do with institutions: add, take over from the starter list, correct."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.drafts import InstitutionDraft
from ombuds_events.domain.minors import is_minor
from ombuds_events.domain.names import fold, search_key, sort_key
from ombuds_events.domain.problems import Refused, refuse_if_any
from ombuds_events.domain.text import all_texts, pick
from ombuds_events.model.institution import Institution
from ombuds_events.model.person import Person
from ombuds_events.services.versions import refuse_if_moved
from ombuds_events.store.context import context_of


def add_institution(session: Session, draft: InstitutionDraft) -> int:
    """Add an institution; returns the id."""
    refuse_if_any(draft.check())
    row = Institution()
    write_institution(row, draft.cleaned())
    session.add(row)
    session.flush()
    return row.id


def adopt_starter(session: Session, draft: InstitutionDraft) -> int:
    """Take over an institution of the starter list, once; returns the id."""
    names = {fold(name) for name in draft.name.values()}
    known = select(Institution).where(Institution.country == draft.country)
    for row in session.scalars(known):
        if names & {fold(name) for name in (*row.name.values(), *row.other_names)}:
            return row.id
    return add_institution(session, draft)


def change_institution(
    session: Session, institution_id: int, version: int, draft: InstitutionDraft
) -> None:
    """Correct an institution; `version` is the one that the form read."""
    refuse_if_any(draft.check())
    row = session.get_one(Institution, institution_id)
    refuse_if_moved(row, version)
    write_institution(row, draft.cleaned())


def set_focal_point(session: Session, institution_id: int, person_id: int | None) -> None:
    """Say who answers for an institution; whoever did so before no longer does."""
    today = context_of(session).clock.today()
    for person in session.scalars(select(Person).where(Person.institution_id == institution_id)):
        is_chosen = person.id == person_id
        if is_chosen and is_minor(person.birth_date, today):
            raise Refused.one("focal_point_is_minor", "focal_point")
        if person.is_focal_point != is_chosen:
            person.is_focal_point = is_chosen


def write_institution(row: Institution, draft: InstitutionDraft) -> None:
    """Copy a cleaned draft into a row, with the keys that lists and search use."""
    row.name, row.short_name = dict(draft.name), dict(draft.short_name)
    row.kind = draft.kind
    row.country, row.city = draft.country, dict(draft.city)
    row.zone = draft.zone
    row.weekend = list(draft.weekend)
    row.day_starts, row.day_ends = draft.day_starts, draft.day_ends
    row.languages, row.networks = list(draft.languages), list(draft.networks)
    row.website = draft.website
    if row.other_names is None:  # a new row
        row.other_names = []
    renew_keys(row)


def renew_keys(row: Institution) -> None:
    """Compute the keys of an institution again: after every change of a name."""
    row.sort_key = sort_key(pick(row.name, "en"))[:300]
    row.search_key = search_key(*_all_names(row))


def _all_names(row: Institution) -> Iterable[str]:
    return (
        *all_texts(row.name),
        *all_texts(row.short_name),
        *row.other_names,
        *all_texts(row.city),
        row.country,
    )
