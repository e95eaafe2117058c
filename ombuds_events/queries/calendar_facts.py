"""What the calendar of an institution or of a country is made of, as its page shows it."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy.orm import Session

from ombuds_events.domain.text import LocalText
from ombuds_events.domain.workdays import Correction, Gap
from ombuds_events.queries.working_calendar import (
    CountryYear,
    corrections_of,
    countries_in_use,
    country_years,
)


@dataclass(frozen=True, slots=True)
class CalendarFacts:
    """The lists of the country by year, corrections of it, and an institution's own days."""

    country: str
    lists: tuple[CountryYear, ...]
    of_country: tuple[Correction, ...]
    own: tuple[Correction, ...]


@dataclass(frozen=True, slots=True)
class ListState:
    """How far the holidays of a country are known in the years that were asked for."""

    country: str
    name: LocalText
    days: int
    estimates: int
    gap: Gap | None


def calendar_facts(
    session: Session, institution_id: int | None, country: str, years: Sequence[int]
) -> CalendarFacts:
    """The calendar of a country and, if one is given, of an institution in it."""
    lists = country_years(session, [country], years)
    return CalendarFacts(
        country,
        tuple(lists[country, year] for year in years),
        corrections_of(session, None, country),
        corrections_of(session, institution_id) if institution_id is not None else (),
    )


def list_states(session: Session, years: Sequence[int]) -> tuple[ListState, ...]:
    """The countries in use; of several gaps the first year's."""
    countries = countries_in_use(session)
    lists = country_years(session, countries, years)
    return tuple(_state([lists[country, year] for year in years]) for country in countries)


def _state(lists: Sequence[CountryYear]) -> ListState:
    days = [day for one in lists for day in one.days if not day.is_working]
    return ListState(
        lists[0].country,
        lists[0].name,
        len(days),
        sum(day.is_estimate for day in days),
        next((one.gap for one in lists if one.gap is not None), None),
    )
