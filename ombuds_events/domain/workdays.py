"""Who rests on a day and why: weekend, public holiday, closing days of one's own."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from ombuds_events.domain.problems import Problem, Refused, Value
from ombuds_events.domain.span import zone_of
from ombuds_events.domain.text import LocalText, pick


class RestReason(StrEnum):
    """Why an institution does not work."""

    WEEKEND = "weekend"
    HOLIDAY = "holiday"
    CLOSED = "closed"


class GapReason(StrEnum):
    """Why the public holidays of a country in a year are not known."""

    NOT_COVERED = "holidays_not_covered"
    LIST_ENDS = "holiday_list_ends"
    UNREAD = "holidays_unread"


@dataclass(frozen=True, slots=True)
class Holiday:
    """A day of the list of a country.

    `is_estimate`: the moon decides; `is_working`: worked although it belongs to the weekend.
    """

    day: date
    name: LocalText
    is_estimate: bool = False
    is_working: bool = False


@dataclass(frozen=True, slots=True)
class Correction:
    """Days on which an institution, or all of a country, rests or works after all.

    `country` is "" for days of the institution's own, which win over those of its country.
    """

    id: int
    version: int
    first_day: date
    last_day: date
    is_working: bool
    name: LocalText
    country: str = ""

    def covers(self, day: date) -> bool:
        """Whether the day is one of these."""
        return self.first_day <= day <= self.last_day


@dataclass(frozen=True, slots=True)
class Gap:
    """A year whose public holidays are not known; `year` of LIST_ENDS is the last one known."""

    reason: GapReason
    year: int


@dataclass(frozen=True, slots=True)
class WorkingCalendar:
    """When one institution works, in the years that were read.

    `weekend`: ISO weekdays, Monday 1; hours are minutes after midnight of its own clock.
    `corrections`: those of the country, then its own; the last one that covers a day wins.
    """

    id: int
    ref: str
    name: LocalText
    city: LocalText
    country: str
    country_name: LocalText
    zone: str
    weekend: frozenset[int]
    day_starts: int
    day_ends: int
    holidays: tuple[Holiday, ...] = ()
    corrections: tuple[Correction, ...] = ()
    gaps: tuple[Gap, ...] = ()

    @property
    def has_clock(self) -> bool:
        """Whether its time zone is known: without one there are no hours to share."""
        try:
            zone_of(self.zone)
        except Refused:
            return False
        return True


@dataclass(frozen=True, slots=True)
class Rest:
    """Why an institution does not work on a day.

    `country`: whose holiday or correction it is, "" of the institution's own days and weekend.
    """

    reason: RestReason
    name: LocalText = field(default_factory=dict)
    country: str = ""
    is_estimate: bool = False


@dataclass(frozen=True, slots=True)
class Resting:
    """An institution that does not work on a day, and why."""

    calendar: WorkingCalendar
    rest: Rest


def rest_on(calendar: WorkingCalendar, day: date) -> Rest | None:
    """Why the institution rests on `day` of its own calendar; None = it works."""
    for one in reversed(calendar.corrections):
        if one.covers(day):
            return None if one.is_working else Rest(RestReason.CLOSED, one.name, one.country)
    of_day = [one for one in calendar.holidays if one.day == day]
    for holiday in of_day:
        if not holiday.is_working:
            return Rest(
                RestReason.HOLIDAY, holiday.name, calendar.country, is_estimate=holiday.is_estimate
            )
    is_weekend = day.isoweekday() in calendar.weekend and not of_day
    return Rest(RestReason.WEEKEND) if is_weekend else None


def who_rests(calendars: Iterable[WorkingCalendar], day: date) -> tuple[Resting, ...]:
    """Who does not work on `day`, in the order given."""
    found = ((one, rest_on(one, day)) for one in calendars)
    return tuple(Resting(one, rest) for one, rest in found if rest is not None)


def exceptions(calendar: WorkingCalendar, first: int, last: int) -> Mapping[int, bool]:
    """Days (ordinals, `first` to `last`) that are not as in every week → whether it rests."""
    found: dict[int, bool] = {}
    for one in calendar.holidays:
        ordinal = one.day.toordinal()
        if first <= ordinal <= last:
            found[ordinal] = found.get(ordinal, False) or not one.is_working
    for correction in calendar.corrections:
        begin = max(first, correction.first_day.toordinal())
        end = min(last, correction.last_day.toordinal())
        found.update(dict.fromkeys(range(begin, end + 1), not correction.is_working))
    weekend = calendar.weekend
    return {d: rests for d, rests in found.items() if rests != (iso_weekday(d) in weekend)}


def iso_weekday(ordinal: int) -> int:
    """The weekday of the day with this ordinal, Monday 1."""
    return (ordinal - 1) % 7 + 1


def calendar_problems(
    calendars: Sequence[WorkingCalendar], year: int, *langs: str
) -> tuple[Problem, ...]:
    """What is missing for common hours in `year`: sentences with names in the first of `langs`."""
    found = {_identity(one): one for one in _problems(calendars, year, langs)}
    return tuple(found.values())


def _identity(problem: Problem) -> tuple[object, ...]:
    return problem.code, *sorted(problem.values.items())


def _problems(
    calendars: Sequence[WorkingCalendar], year: int, langs: tuple[str, ...]
) -> Iterator[Problem]:
    lost = [pick(one.name, *langs) for one in calendars if not one.has_clock]
    values: dict[str, Value]
    if lost:
        values = {"names": ", ".join(lost)}
        yield Problem("institutions_without_zone", "zone", values)
    for one in calendars:
        if never_works(one, year):
            values = {"name": pick(one.name, *langs), "year": year}
            yield Problem("institution_never_works", "weekend", values)
    for one in calendars:
        for gap in one.gaps:
            country = pick(one.country_name, *langs)
            yield Problem(gap.reason, "country", {"country": country, "year": gap.year})


def never_works(calendar: WorkingCalendar, year: int) -> bool:
    """Whether the institution rests on every day of `year`."""
    first, last = date(year, 1, 1).toordinal(), date(year, 12, 31).toordinal()
    unlike = exceptions(calendar, first, last)
    return all(
        unlike.get(day, iso_weekday(day) in calendar.weekend) for day in range(first, last + 1)
    )
