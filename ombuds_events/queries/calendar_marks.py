"""What lies over the days of the calendar: layers of holidays, UN days and changes of clocks.

A layer is a function in `LAYERS`: calendars that come from elsewhere are one more of them.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.clock_shifts import clock_change
from ombuds_events.domain.common_hours import common_days
from ombuds_events.domain.problems import Problem
from ombuds_events.domain.text import LocalText, pick
from ombuds_events.domain.workdays import (
    Rest,
    RestReason,
    WorkingCalendar,
    calendar_problems,
    who_rests,
)
from ombuds_events.model.event import Partner
from ombuds_events.model.institution import Institution
from ombuds_events.queries.working_calendar import un_days, working_calendars
from ombuds_events.store.context import context_of


class MarkKind(StrEnum):
    """What a mark in the row of all-day things is."""

    HOLIDAY = "holiday"
    WEEKEND = "weekend"
    UN_DAY = "un_day"
    CLOCKS = "clocks"


@dataclass(frozen=True, slots=True)
class DayMark:
    """Something that holds for a whole day.

    `countries`: whose holiday or weekend it is; `is_estimate`: the moon decides; `zone`: whose
    clocks change, to `offset` minutes ahead of UTC.
    """

    day: date
    kind: MarkKind
    name: LocalText
    countries: tuple[str, ...] = ()
    is_estimate: bool = False
    zone: str = ""
    offset: int = 0


@dataclass(frozen=True, slots=True)
class CalendarPartner:
    """An institution whose working hours can be shown."""

    id: int
    name: LocalText
    zone: str


@dataclass(frozen=True, slots=True)
class CalendarDays:
    """What is known of the days of a range.

    `windows`: day → the hours that all partners share (minutes since 1970, UTC), only of days
    that have some; `common`: how many days suit all, from today on.
    """

    marks: tuple[DayMark, ...]
    windows: Mapping[date, tuple[int, int]]
    common: int
    weekend: frozenset[int]
    partners: tuple[CalendarPartner, ...]
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class _Range:
    """The days of a layer, with whose calendars and clocks count."""

    first: date
    last: date
    calendars: tuple[WorkingCalendar, ...]
    zones: Sequence[str]

    def days(self) -> Iterator[date]:
        """Each day."""
        count = (self.last - self.first).days + 1
        return (self.first + timedelta(days=n) for n in range(count))


def calendar_days(
    session: Session,
    first: date,
    last: date,
    partners: Sequence[int],
    zones: Sequence[str],
    lang: str,
) -> CalendarDays:
    """The marks of all layers and the hours that `partners` share, from `first` to `last`."""
    own_id = context_of(session).own_institution_id
    years = range(first.year, last.year + 1)
    calendars = working_calendars(session, [own_id, *(p for p in partners if p != own_id)], years)
    chosen = tuple(one for one in calendars if one.id in partners)
    wanted = _Range(first, last, calendars, zones)
    days = common_days(chosen, first, last)
    today = context_of(session).clock.today()
    return CalendarDays(
        marks=tuple(mark for layer in LAYERS for mark in layer(session, wanted)),
        windows={one.day: (one.starts, one.ends) for one in days if one.minutes > 0},
        common=sum(one.is_common and one.day >= today for one in days),
        weekend=calendars[0].weekend,
        partners=tuple(CalendarPartner(one.id, one.name, one.zone) for one in chosen),
        problems=calendar_problems(calendars, first.year, lang),
    )


def usual_partners(session: Session) -> tuple[int, ...]:
    """Ourselves, and who shares a network with us; without a network, who shares events."""
    own = context_of(session).own_institution_id
    rows = session.execute(select(Institution.id, Institution.networks)).all()
    networks = next((set(row.networks) for row in rows if row.id == own), set())
    others = [row.id for row in rows if row.id != own and networks & set(row.networks)]
    if not others:
        others = [one for one in session.scalars(select(Partner.institution_id)) if one != own]
    return (own, *sorted(set(others)))


def possible_partners(session: Session) -> tuple[CalendarPartner, ...]:
    """All institutions by name."""
    own = context_of(session).own_institution_id
    query = select(
        Institution.id, Institution.short_name, Institution.name, Institution.zone
    ).order_by(Institution.id != own, Institution.sort_key, Institution.id)
    return tuple(
        CalendarPartner(row.id, row.short_name or row.name, row.zone)
        for row in session.execute(query)
    )


# --- Layers ----------------------------------------------------------------------------------


def _rests(_session: Session, wanted: _Range) -> Iterator[DayMark]:
    """Holidays and closing days, and weekends that are not ours."""
    own_weekend = wanted.calendars[0].weekend if wanted.calendars else frozenset()
    for day in wanted.days():
        found: dict[tuple[MarkKind, str], tuple[Rest, list[str]]] = {}
        for resting in who_rests(wanted.calendars, day):
            rest = resting.rest
            is_weekend = rest.reason is RestReason.WEEKEND
            if is_weekend and day.isoweekday() in own_weekend:
                continue
            kind = MarkKind.WEEKEND if is_weekend else MarkKind.HOLIDAY
            bodies = found.setdefault((kind, pick(rest.name, "en")), (rest, []))[1]
            if resting.calendar.country not in bodies:
                bodies.append(resting.calendar.country)
        for (kind, _), (rest, countries) in found.items():
            yield DayMark(day, kind, rest.name, tuple(countries), is_estimate=rest.is_estimate)


def _un_days(session: Session, wanted: _Range) -> Iterator[DayMark]:
    for year in range(wanted.first.year, wanted.last.year + 1):
        for one in un_days(session, year):
            if wanted.first <= one.day <= wanted.last:
                yield DayMark(one.day, MarkKind.UN_DAY, one.label)


def _clock_changes(_session: Session, wanted: _Range) -> Iterator[DayMark]:
    length = (wanted.last - wanted.first).days
    for zone in wanted.zones:
        change = clock_change(zone, wanted.first, length)
        if change is not None:
            yield DayMark(change.day, MarkKind.CLOCKS, {}, zone=zone, offset=change.after)


LAYERS: tuple[Callable[[Session, _Range], Iterable[DayMark]], ...] = (
    _rests,
    _un_days,
    _clock_changes,
)
"""In the order in which a day shows them."""
