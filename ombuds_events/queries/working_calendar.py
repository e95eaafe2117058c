"""When institutions work: their week, the holidays of their country, their own closing days."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Row, or_, select
from sqlalchemy.orm import Session

from ombuds_events.domain.text import LocalText
from ombuds_events.domain.un_days import days_of
from ombuds_events.domain.workdays import Correction, Gap, GapReason, Holiday, WorkingCalendar
from ombuds_events.exchange.holiday_source import library_version
from ombuds_events.exchange.places import country_names
from ombuds_events.model.catalogue import UnDay
from ombuds_events.model.institution import Institution
from ombuds_events.model.working_calendar import CalendarDay, HolidayList, PublicHoliday


@dataclass(frozen=True, slots=True)
class UnDayOn:
    """An international day of a year."""

    day: date
    key: str
    label: LocalText


@dataclass(frozen=True, slots=True)
class CountryYear:
    """The list of a country in a year; `gap`: why there is none, `library`: whose it is."""

    country: str
    name: LocalText
    year: int
    library: str
    days: tuple[Holiday, ...]
    gap: Gap | None


_CORRECTION: tuple[Any, ...] = (
    CalendarDay.id,
    CalendarDay.version,
    CalendarDay.institution_id,
    CalendarDay.country,
    CalendarDay.first_day,
    CalendarDay.last_day,
    CalendarDay.is_working,
    CalendarDay.name,
)
_LIST: tuple[Any, ...] = (
    HolidayList.id,
    HolidayList.country,
    HolidayList.year,
    HolidayList.library,
    HolidayList.is_covered,
    HolidayList.last_year,
)
_DAY: tuple[Any, ...] = (
    PublicHoliday.list_id,
    PublicHoliday.day,
    PublicHoliday.name,
    PublicHoliday.is_estimate,
    PublicHoliday.is_working,
)
_INSTITUTION: tuple[Any, ...] = (
    Institution.id,
    Institution.external_ref,
    Institution.uid,
    Institution.name,
    Institution.short_name,
    Institution.city,
    Institution.country,
    Institution.zone,
    Institution.weekend,
    Institution.day_starts,
    Institution.day_ends,
)


def working_calendars(
    session: Session, institution_ids: Sequence[int] | None, years: Iterable[int]
) -> tuple[WorkingCalendar, ...]:
    """The calendars of the institutions in the order given, or of all by name."""
    query = select(*_INSTITUTION).order_by(Institution.sort_key, Institution.id)
    if institution_ids is not None:
        query = query.where(Institution.id.in_(institution_ids))
    rows = {row.id: row for row in session.execute(query)}
    asked = sorted(set(years))
    countries = {row.country for row in rows.values()}
    lists = country_years(session, countries, asked)
    of_country, own = _corrections(session, countries, rows)
    known = {
        country: (
            tuple(day for year in asked for day in lists[country, year].days),
            tuple(gap for year in asked if (gap := lists[country, year].gap)),
            of_country.get(country, ()),
        )
        for country in countries
    }
    ids = rows if institution_ids is None else dict.fromkeys(institution_ids)
    found = (rows[one] for one in ids if one in rows)
    return tuple(_calendar(row, *known[row.country], own.get(row.id, ())) for row in found)


def _calendar(
    row: Row[Any],
    holidays: tuple[Holiday, ...],
    gaps: tuple[Gap, ...],
    of_country: tuple[Correction, ...],
    own: tuple[Correction, ...],
) -> WorkingCalendar:
    return WorkingCalendar(
        id=row.id,
        ref=row.external_ref or str(row.uid),
        name=row.short_name or row.name,
        city=row.city,
        country=row.country,
        country_name=country_names(row.country),
        zone=row.zone,
        weekend=frozenset(row.weekend),
        day_starts=row.day_starts,
        day_ends=row.day_ends,
        holidays=holidays,
        corrections=of_country + own,
        gaps=gaps,
    )


def country_years(
    session: Session, countries: Collection[str], years: Collection[int]
) -> dict[tuple[str, int], CountryYear]:
    """The holiday list of each country and year, also of those that were not read yet."""
    query = select(*_LIST).where(HolidayList.country.in_(countries), HolidayList.year.in_(years))
    lists = {row.id: row for row in session.execute(query)}
    days: dict[int, list[Holiday]] = {list_id: [] for list_id in lists}
    of_lists = select(*_DAY).where(PublicHoliday.list_id.in_(lists)).order_by(PublicHoliday.day)
    for row in session.execute(of_lists):
        days[row.list_id].append(Holiday(row.day, row.name, row.is_estimate, row.is_working))
    found = {(row.country, row.year): row for row in lists.values()}
    return {
        (country, year): _country_year(country, year, found.get((country, year)), days)
        for country in countries
        for year in years
    }


def _country_year(
    country: str, year: int, row: Row[Any] | None, days: Mapping[int, list[Holiday]]
) -> CountryYear:
    name = country_names(country)
    if row is None:
        return CountryYear(country, name, year, "", (), Gap(GapReason.UNREAD, year))
    gap = None
    if not row.is_covered:
        gap = Gap(GapReason.NOT_COVERED, year)
    elif row.last_year is not None and year > row.last_year:
        gap = Gap(GapReason.LIST_ENDS, row.last_year)
    return CountryYear(country, name, year, row.library, tuple(days[row.id]), gap)


def missing_lists(
    session: Session, institution_ids: Collection[int] | None, years: Iterable[int]
) -> tuple[tuple[str, int], ...]:
    """(country, year) of the lists that were not read yet, or by another version of the library.

    Without `institution_ids`: of all countries in use.
    """
    asked = sorted(set(years))
    if institution_ids is None:
        countries = countries_in_use(session)
    else:
        of_bodies = select(Institution.country).where(Institution.id.in_(institution_ids))
        countries = tuple(sorted(set(session.scalars(of_bodies))))
    current = select(HolidayList.country, HolidayList.year).where(
        HolidayList.country.in_(countries),
        HolidayList.year.in_(asked),
        HolidayList.library == library_version(),
    )
    known = {tuple(row) for row in session.execute(current)}
    wanted = ((country, year) for country in countries for year in asked)
    return tuple(one for one in wanted if one not in known)


def countries_in_use(session: Session) -> tuple[str, ...]:
    """The countries of institutions, and those whose calendar was corrected."""
    of_bodies = select(Institution.country).distinct()
    corrected = select(CalendarDay.country).where(CalendarDay.country.is_not(None)).distinct()
    return tuple(sorted({*session.scalars(of_bodies), *filter(None, session.scalars(corrected))}))


def corrections_of(
    session: Session, institution_id: int | None = None, country: str = ""
) -> tuple[Correction, ...]:
    """The days that an institution, or a whole country, added to its calendar, by date."""
    whose = CalendarDay.institution_id == institution_id
    if institution_id is None:
        whose = CalendarDay.country == country
    query = select(*_CORRECTION).where(whose).order_by(CalendarDay.first_day, CalendarDay.id)
    return tuple(map(_correction, session.execute(query)))


def _corrections(
    session: Session, countries: Collection[str], ids: Collection[int]
) -> tuple[dict[str, tuple[Correction, ...]], dict[int, tuple[Correction, ...]]]:
    """Those of each country, and those of each institution."""
    of_all: ColumnElement[bool] = or_(
        CalendarDay.country.in_(countries), CalendarDay.institution_id.in_(ids)
    )
    of_country: dict[str, tuple[Correction, ...]] = {}
    own: dict[int, tuple[Correction, ...]] = {}
    for row in session.execute(select(*_CORRECTION).where(of_all).order_by(CalendarDay.id)):
        if row.country is not None:
            of_country[row.country] = (*of_country.get(row.country, ()), _correction(row))
        else:
            own[row.institution_id] = (*own.get(row.institution_id, ()), _correction(row))
    return of_country, own


def _correction(row: Row[Any]) -> Correction:
    return Correction(
        row.id,
        row.version,
        row.first_day,
        row.last_day,
        row.is_working,
        row.name,
        row.country or "",
    )


def un_days(session: Session, year: int) -> tuple[UnDayOn, ...]:
    """The international days of a year, in order."""
    rows = session.execute(select(UnDay.key, UnDay.label, UnDay.rule)).all()
    found = (UnDayOn(day, row.key, row.label) for row in rows for day in days_of(row.rule, year))
    return tuple(sorted(found, key=lambda one: (one.day, one.key)))
