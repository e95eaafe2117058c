"""VTIMEZONE definitions that every reader understands (RFC 5545 3.6.5).

One STANDARD, at most one DAYLIGHT, both from 1970 on, each with a yearly rule by one weekday.
Zones that such a rule cannot describe get none: their events are written in UTC.
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from functools import cache

from ombuds_events.domain.span import zone_of

_YEARS_AHEAD = 5  # a rule that ends soon would mislead whoever moves the entry by hand
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_JUMPS_A_YEAR = 2
_EPOCH_YEAR = 1970


@dataclass(frozen=True, slots=True)
class _Jump:
    """A change of offset; `wall` is what the clocks show just before it."""

    wall: datetime
    before: timedelta
    after: timedelta
    name: str


@cache
def definition(zone: str, first_year: int, last_year: int) -> bytes | None:
    """The VTIMEZONE of `zone` for events of these years; None = write them in UTC."""
    last_year = max(last_year, first_year + _YEARS_AHEAD)
    jumps = _jumps(zone, first_year, last_year)
    start = datetime(first_year, 1, 1, tzinfo=UTC).astimezone(zone_of(zone))
    if not jumps:
        shift = start.utcoffset() or timedelta()
        parts = [_observance("STANDARD", "19700101T000000", shift, shift, start.tzname() or "")]
    else:
        parts = _pair(jumps, last_year - first_year + 1)
    if not parts or any(jump.before.seconds % 60 or jump.after.seconds % 60 for jump in jumps):
        return None
    lines = ["BEGIN:VTIMEZONE", f"TZID:{zone}", *(line for part in parts for line in part)]
    return "\r\n".join([*lines, "END:VTIMEZONE", ""]).encode()


def _pair(jumps: list[_Jump], years: int) -> list[list[str]]:
    """DAYLIGHT and STANDARD of two jumps a year that follow one rule each, else nothing."""
    if len(jumps) != _JUMPS_A_YEAR * years:
        return []
    parts = []
    for series in (jumps[0::2], jumps[1::2]):
        first = series[0]
        rule = _rule(series)
        if rule is None:
            return []
        month, nth, weekday = rule
        onset = datetime.combine(_nth_weekday(month, nth, weekday), first.wall.time())
        kind = "DAYLIGHT" if first.after > first.before else "STANDARD"
        part = _observance(kind, f"{onset:%Y%m%dT%H%M%S}", first.before, first.after, first.name)
        part.insert(2, f"RRULE:FREQ=YEARLY;BYMONTH={month};BYDAY={nth}{_WEEKDAYS[weekday]}")
        parts.append(part)
    return parts


def _observance(kind: str, onset: str, before: timedelta, after: timedelta, name: str) -> list[str]:
    return [
        f"BEGIN:{kind}",
        f"DTSTART:{onset}",
        f"TZOFFSETFROM:{_offset(before)}",
        f"TZOFFSETTO:{_offset(after)}",
        f"TZNAME:{name}",
        f"END:{kind}",
    ]


def _rule(series: list[_Jump]) -> tuple[int, int, int] | None:
    """Month, n-th and weekday shared by all jumps; the last of the month where it fits."""
    first = series[0]
    alike = {(j.wall.month, j.wall.weekday(), j.wall.time(), j.before, j.after) for j in series}
    if len(alike) != 1:
        return None
    common = set.intersection(*(_counts(jump.wall.date()) for jump in series))
    return (first.wall.month, min(common), first.wall.weekday()) if common else None


def _counts(day: date) -> set[int]:
    """Which of its weekday in the month `day` is: its number, and -1 if it is the last."""
    is_last = day.day + 7 > monthrange(day.year, day.month)[1]
    return {(day.day - 1) // 7 + 1} | ({-1} if is_last else set())


def _nth_weekday(month: int, nth: int, weekday: int) -> date:
    """The day of the rule in 1970."""
    if nth < 0:
        last = date(_EPOCH_YEAR, month, monthrange(_EPOCH_YEAR, month)[1])
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    first = date(_EPOCH_YEAR, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))


def _jumps(zone: str, first_year: int, last_year: int) -> list[_Jump]:
    """All changes of offset from the first day of one year to the last of the other."""
    here = zone_of(zone)
    found = []
    low = datetime(first_year, 1, 1, tzinfo=UTC)
    end = datetime(last_year + 1, 1, 1, tzinfo=UTC)
    before = low.astimezone(here).utcoffset() or timedelta()
    while low < end:
        high = low + timedelta(days=1)
        after = high.astimezone(here).utcoffset() or timedelta()
        if after != before:
            moment = _moment(low, high, before, zone)
            name = moment.astimezone(here).tzname() or ""
            found.append(_Jump((moment + before).replace(tzinfo=None), before, after, name))
        low, before = high, after
    return found


def _moment(low: datetime, high: datetime, before: timedelta, zone: str) -> datetime:
    """The minute between `low` and `high` from which the offset is no longer `before`."""
    here = zone_of(zone)
    while high - low > timedelta(minutes=1):
        middle = low + timedelta(minutes=(high - low) // timedelta(minutes=2))
        if middle.astimezone(here).utcoffset() == before:
            low = middle
        else:
            high = middle
    return high


def _offset(shift: timedelta) -> str:
    minutes = round(shift.total_seconds() / 60)
    hours, rest = divmod(abs(minutes), 60)
    return f"{'-' if minutes < 0 else '+'}{hours:02}{rest:02}"
