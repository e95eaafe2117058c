"""Offsets of a zone by day, as integer minutes, computed once per year."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from typing import NamedTuple

from ombuds_events.domain.span import instant, offset, zone_of

DAY = 24 * 60
EPOCH = date(1970, 1, 1).toordinal()
SOON = 14


class Stretch(NamedTuple):
    """From the day with this ordinal on, the clocks are `offset` minutes ahead of UTC.

    `offset` is None of a day on which they change.
    """

    first: int
    offset: int | None


@dataclass(frozen=True, slots=True)
class ClockChange:
    """The clocks change on `day`; offsets from UTC in minutes before and after."""

    day: date
    before: int
    after: int


@lru_cache(maxsize=1024)
def stretches(zone: str, year: int) -> tuple[Stretch, ...]:
    """How the offset of `zone` runs from the last day of the year before to the next new year."""
    first = date(year, 1, 1).toordinal() - 1
    last = date(year, 12, 31).toordinal() + 1
    midnights = [_offset(zone, ordinal) for ordinal in range(first, last + 2)]
    found: list[Stretch] = []
    for n, ordinal in enumerate(range(first, last + 1)):
        shift = midnights[n] if midnights[n] == midnights[n + 1] else None
        if not found or shift is None or shift != found[-1].offset:
            found.append(Stretch(ordinal, shift))
    return tuple(found)


def work_interval(zone: str, ordinal: int, starts: int, ends: int) -> tuple[int, int]:
    """Minutes since 1970 (UTC) from `starts` to `ends` of a local day, past its clock change.

    A time that the clocks show twice begins at the first and ends at the second, but a day ends
    at its first midnight.
    """
    return _minute(zone, ordinal, starts, 0), _minute(zone, ordinal, ends, int(ends < DAY))


def clock_change(zone: str, day: date, within: int = SOON) -> ClockChange | None:
    """The next change of the clocks of `zone` on `day` or the `within` days after it."""
    before = _offset(zone, day.toordinal())
    for ordinal in range(day.toordinal(), day.toordinal() + within + 1):
        after = _offset(zone, ordinal + 1)
        if after != before:
            return ClockChange(date.fromordinal(ordinal), before, after)
    return None


def _offset(zone: str, ordinal: int) -> int:
    """Minutes by which the local midnight that begins a day is ahead of the one of UTC."""
    midnight = datetime.combine(date.fromordinal(ordinal), time(), zone_of(zone))
    shift = midnight.utcoffset() or timedelta()
    return round(shift.total_seconds() / 60)


def _minute(zone: str, ordinal: int, minutes: int, fold: int) -> int:
    days, rest = divmod(minutes, DAY)
    wall = datetime.combine(date.fromordinal(ordinal + days), time(rest // 60, rest % 60))
    first, second = instant(wall, zone, 0), instant(wall, zone, 1)
    if first > second:  # the clocks jump over it: the moment of the jump stands for it
        return _jump(zone, second, first) // 60
    return (second if fold else first) // 60


def _jump(zone: str, before: int, after: int) -> int:
    """The second between the two instants at which the clocks of `zone` change."""
    old = offset(before, zone)
    while after - before > 1:
        middle = (before + after) // 2
        if offset(middle, zone) == old:
            before = middle
        else:
            after = middle
    return after
