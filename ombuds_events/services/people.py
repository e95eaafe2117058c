"""What users do with people: add them and correct what is known of them."""

from dataclasses import dataclass

from sqlalchemy.orm import Session

from ombuds_events.domain.drafts import PersonDraft
from ombuds_events.domain.names import NameParts, display_name, search_key, sort_key
from ombuds_events.domain.problems import Refused, refuse_if_any
from ombuds_events.domain.text import one_line
from ombuds_events.model.person import Person
from ombuds_events.services.versions import refuse_if_moved


@dataclass(frozen=True, slots=True)
class RevealedPerson:
    """The full name of somebody under 18, and what a form edits, while the page is open."""

    name: str
    version: int
    draft: PersonDraft


def add_person(session: Session, draft: PersonDraft) -> int:
    """Add a person; returns the id."""
    refuse_if_any(draft.check())
    person = Person()
    write_person(person, draft.cleaned())
    session.add(person)
    session.flush()
    return person.id


def change_person(session: Session, person_id: int, version: int, draft: PersonDraft) -> None:
    """Correct what is known of a person; `version` is the one that the form read."""
    refuse_if_any(draft.check())
    person = session.get_one(Person, person_id)
    refuse_if_moved(person, version)
    write_person(person, draft.cleaned())


def reveal_name(session: Session, person_id: int, reason: str) -> RevealedPerson:
    """Show the full name of somebody under 18 to who has a reason; the gesture stays in history.

    Run it as `Gesture("reveal_name", …, reason=reason, always=True)`: no row changes.
    """
    if not one_line(reason):
        raise Refused.one("reason_to_reveal", "reason")
    person = session.get_one(Person, person_id)
    return RevealedPerson(display_name(parts_of(person)), person.version, draft_of(person))


def parts_of(person: Person) -> NameParts:
    """The whole name of a person."""
    return NameParts(
        person.family_name,
        person.given_names,
        person.patronymic,
        person.name_latin,
        person.name_order,
    )


def draft_of(person: Person) -> PersonDraft:
    """A person as a form edits it."""
    return PersonDraft(
        family=person.family_name,
        given=person.given_names,
        patronymic=person.patronymic,
        latin=person.name_latin,
        order=person.name_order,
        institution_id=person.institution_id,
        organisation=person.organisation,
        position=person.position,
        sex=person.sex,
        email=person.email,
        languages=tuple(person.languages),
        needs_interpretation_from=tuple(person.needs_interpretation_from),
        shares_contacts=person.shares_contacts,
        is_focal_point=person.is_focal_point,
        birth_date=person.birth_date,
        guardian_email=person.guardian_email,
        guardian_name_held=person.guardian_name_held,
        guardian_phone_held=person.guardian_phone_held,
    )


def write_person(person: Person, draft: PersonDraft) -> None:
    """Copy a cleaned draft into a row, with the keys that lists and search use."""
    person.family_name, person.given_names = draft.family, draft.given
    person.patronymic, person.name_latin = draft.patronymic, draft.latin
    person.name_order = draft.order
    person.institution_id = draft.institution_id
    person.organisation = draft.organisation
    person.position = dict(draft.position)
    person.sex = draft.sex
    person.email = draft.email
    person.languages = list(draft.languages)
    person.needs_interpretation_from = list(draft.needs_interpretation_from)
    person.shares_contacts = draft.shares_contacts
    person.is_focal_point = draft.is_focal_point
    person.birth_date = draft.birth_date
    person.guardian_email = draft.guardian_email
    person.guardian_name_held = draft.guardian_name_held
    person.guardian_phone_held = draft.guardian_phone_held
    renew_keys(person)


def renew_keys(person: Person) -> None:
    """Compute the keys of a person again: after every change of name or e-mail."""
    family_first = f"{person.family_name} {person.given_names} {person.patronymic}"
    person.sort_key = sort_key(family_first)
    person.search_key = search_key(family_first, person.name_latin, person.email)
    person.email_key = email_key(person.email)


def email_key(email: str) -> str:
    """An e-mail address as it is compared."""
    return email.strip().casefold()
