"""What the form of a person edits; who is under 18 has none: the full name stays where it is."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.drafts import PersonDraft
from ombuds_events.domain.minors import is_minor
from ombuds_events.model.person import Person
from ombuds_events.store.context import context_of


@dataclass(frozen=True, slots=True)
class PersonForm:
    """A draft, and the version that it was read at."""

    draft: PersonDraft
    version: int


def person_form(session: Session, person_id: int) -> PersonForm | None:
    """The form of a person; None of who is under 18 today, or gone."""
    query = select(*Person.__table__.columns).where(Person.id == person_id)
    row = session.execute(query).one_or_none()
    if row is None or is_minor(row.birth_date, context_of(session).clock.today()):
        return None
    draft = PersonDraft(
        family=row.family_name,
        given=row.given_names,
        patronymic=row.patronymic,
        latin=row.name_latin,
        order=row.name_order,
        institution_id=row.institution_id,
        organisation=row.organisation,
        position=row.position,
        sex=row.sex,
        email=row.email,
        languages=tuple(row.languages),
        needs_interpretation_from=tuple(row.needs_interpretation_from),
        shares_contacts=row.shares_contacts,
        is_focal_point=row.is_focal_point,
        birth_date=row.birth_date,
        guardian_email=row.guardian_email,
        guardian_name_held=row.guardian_name_held,
        guardian_phone_held=row.guardian_phone_held,
    )
    return PersonForm(draft, row.version)
