"""The languages that institutions work in: what forms offer."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.text import LANGUAGES
from ombuds_events.model.institution import Institution


def languages_in_use(session: Session) -> tuple[str, ...]:
    """The languages of the program, then those of all institutions by code."""
    lists = session.scalars(select(Institution.languages))
    known = {code for codes in lists for code in codes} - set(LANGUAGES)
    return (*LANGUAGES, *sorted(known))


def countries_in_use(session: Session) -> tuple[str, ...]:
    """The countries of all institutions, by code."""
    query = select(Institution.country).distinct().order_by(Institution.country)
    return tuple(session.scalars(query))
