"""Whose office this is."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.text import LocalText
from ombuds_events.model.institution import Institution
from ombuds_events.model.office import Operator
from ombuds_events.store.context import context_of

# By table, as all that the first page reads: the first class in a query makes all mappers ready.
_OWN = Institution.__table__.c


@dataclass(frozen=True, slots=True)
class OwnOffice:
    """The own institution as the side bar shows it."""

    institution_id: int
    name: LocalText
    city: LocalText
    zone: str


def own_office(session: Session) -> OwnOffice:
    """The institution that the database belongs to."""
    query = select(_OWN.id, _OWN.short_name, _OWN.name, _OWN.city, _OWN.zone).where(
        _OWN.id == context_of(session).own_institution_id
    )
    row = session.execute(query).one()
    return OwnOffice(row.id, row.short_name or row.name, row.city, row.zone)


def operator_name(session: Session) -> tuple[str, str]:
    """Name and login of who uses the program; one who has written nothing yet has only a name."""
    context = context_of(session)
    query = select(Operator.name, Operator.login).where(Operator.id == context.operator_id)
    row = session.execute(query).one_or_none()
    return (row.name, row.login) if row else (context.operator, context.operator)
