"""A stretch of wall time in an IANA zone, and the instants it means.

The wall time is the promise; the instants are a cache for indexes and clash search.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError, available_timezones

from ombuds_events.domain.problems import Problem, Refused, refuse_if_any

LONGEST = timedelta(days=3 * 366)
FIRST_YEAR, LAST_YEAR = 1900, 2200


@cache
def tzdata_version() -> str:
    """The time-zone data in use, as "2026.6"; "system" where the package is not installed."""
    from importlib.metadata import PackageNotFoundError, version  # 7 ms that only About needs

    try:
        return version("tzdata")
    except PackageNotFoundError:
        return "system"


@cache
def zone_of(name: str) -> ZoneInfo:
    """The zone called `name`; refuses unknown names with `unknown_zone`."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise Refused.one("unknown_zone", "zone", zone=name) from error


@cache
def zone_names() -> tuple[str, ...]:
    """All Area/City names, sorted: what a form offers."""
    skipped = ("Etc/", "SystemV/", "posix/", "right/")
    return tuple(sorted(n for n in available_timezones() if "/" in n and not n.startswith(skipped)))


def instant(wall: datetime, zone: str, fold: int = 0) -> int:
    """UTC seconds of the naive `wall` time in `zone`; `fold` 1 = the second of two."""
    return int(wall.replace(tzinfo=zone_of(zone), fold=fold).timestamp())


def wall(seconds: int, zone: str) -> datetime:
    """Naive wall time in `zone` of the instant `seconds` (UTC)."""
    return datetime.fromtimestamp(seconds, zone_of(zone)).replace(tzinfo=None)


def offset(seconds: int, zone: str) -> timedelta:
    """Offset from UTC that holds in `zone` at the instant `seconds`."""
    shift = datetime.fromtimestamp(seconds, zone_of(zone)).utcoffset()
    return shift if shift is not None else timedelta(0)


def offset_text(shift: timedelta) -> str:
    """An offset as "UTC+5", "UTC+5:30", "UTC−3" or "UTC"."""
    minutes = round(shift.total_seconds() / 60)
    if not minutes:
        return "UTC"
    sign = "+" if minutes > 0 else "\u2212"
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{sign}{hours}:{rest:02}" if rest else f"UTC{sign}{hours}"


def is_in_range(moment: date) -> bool:
    """Whether a calendar of people can hold the day: beyond, clocks and files know no times."""
    return FIRST_YEAR <= moment.year <= LAST_YEAR


def is_in_gap(moment: datetime, zone: str) -> bool:
    """Whether the clocks of `zone` jump over the naive `moment`."""
    return next_valid(moment, zone) != moment


def next_valid(moment: datetime, zone: str) -> datetime:
    """`moment` itself, or the time the clocks show instead when they jump over it."""
    aware = moment.replace(tzinfo=zone_of(zone))
    return aware.astimezone(UTC).astimezone(zone_of(zone)).replace(tzinfo=None)


def is_in_fold(moment: datetime, zone: str) -> bool:
    """Whether the clocks of `zone` show the naive `moment` twice."""
    if is_in_gap(moment, zone):
        return False
    return instant(moment, zone, 0) != instant(moment, zone, 1)


@dataclass(frozen=True, slots=True)
class Span:
    """From `start` to `end`, naive wall times, in `zone`; `fold` 1 = second of a doubled start."""

    start: datetime
    end: datetime
    zone: str
    fold: int = 0

    @classmethod
    def checked(cls, start: datetime, end: datetime, zone: str, fold: int = 0) -> "Span":
        """A span that can exist; refuses with every reason at once."""
        refuse_if_any(problems_of(start, end, zone))
        return cls(start, end, zone, fold)

    @property
    def start_utc(self) -> int:
        """UTC seconds of the start."""
        return instant(self.start, self.zone, self.fold)

    @property
    def end_utc(self) -> int:
        """UTC seconds of the end; the second passage when the end falls into a doubled hour."""
        first = instant(self.end, self.zone)
        return first if first > self.start_utc else instant(self.end, self.zone, 1)

    @property
    def minutes(self) -> int:
        """Length in real minutes."""
        return (self.end_utc - self.start_utc) // 60

    @property
    def days(self) -> tuple[date, ...]:
        """Every day touched; an end at midnight does not touch the next day."""
        last = self.end if self.end.time() != time.min else self.end - timedelta(minutes=1)
        last_day = max(last.date(), self.start.date())
        count = (last_day - self.start.date()).days + 1
        return tuple(self.start.date() + timedelta(days=n) for n in range(count))

    def in_zone(self, zone: str) -> "Span":
        """The same instants on the clocks of `zone`."""
        start, end = wall(self.start_utc, zone), wall(self.end_utc, zone)
        fold = datetime.fromtimestamp(self.start_utc, zone_of(zone)).fold
        return Span(start, end, zone, fold)

    def moved_to(self, start: datetime, zone: str | None = None) -> "Span":
        """The same length of wall time from `start` on; refuses what cannot exist."""
        if not is_in_range(start):
            raise Refused(_out_of_range())
        return Span.checked(start, start + (self.end - self.start), zone or self.zone)


def _out_of_range() -> Problem:
    return Problem("year_out_of_range", "start", {"first": FIRST_YEAR, "last": LAST_YEAR})


def problems_of(start: datetime, end: datetime, zone: str) -> list[Problem]:
    """What makes a span impossible: unknown zone, end before start, times that do not exist."""
    try:
        zone_of(zone)
    except Refused as refused:
        return list(refused.problems)
    if not (is_in_range(start) and is_in_range(end)):
        return [_out_of_range()]
    found = []
    for name, moment in (("start", start), ("end", end)):
        if is_in_gap(moment, zone):
            values = {
                "time": f"{moment:%H:%M}",
                "next": f"{next_valid(moment, zone):%H:%M}",
                "day": f"{moment:%Y-%m-%d}",
                "zone": zone,
            }
            found.append(Problem("time_in_gap", name, values))
    if end <= start:
        found.append(Problem("end_before_start", "end"))
    elif end - start > LONGEST:
        found.append(Problem("span_too_long", "end"))
    return found
