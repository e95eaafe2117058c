"""The institutions that look for common hours, as numbers: who rests when, hours in UTC minutes.

Equal clocks are reckoned once; days whose offsets agree make one segment.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import islice, pairwise
from typing import NamedTuple, TypeAlias

from ombuds_events.domain.clock_shifts import DAY, EPOCH, Stretch, stretches, work_interval
from ombuds_events.domain.workdays import WorkingCalendar, exceptions, iso_weekday

Clock: TypeAlias = tuple[str, int, int]
"""Zone, start and end of the working day."""

Interval: TypeAlias = tuple[int, int]

NOBODY: frozenset[int] = frozenset()
_LONGEST_SHIFT = 120


class Window(NamedTuple):
    """From `starts` to `ends`, with the members (by number) left out; equal ends = none."""

    starts: int
    ends: int
    missed: frozenset[int]

    @property
    def minutes(self) -> int:
        """How long it is."""
        return self.ends - self.starts


NO_WINDOW = Window(0, 0, NOBODY)


class Segment:
    """Days from `first` to before `end` on which no offset changes.

    `intervals`: working hours of each member, in minutes from the UTC midnight of their date.
    """

    __slots__ = ("_by_end", "_by_start", "_known", "end", "first", "intervals")

    def __init__(self, first: int, end: int, intervals: list[Interval]) -> None:
        self.first, self.end = first, end
        self.intervals = intervals
        self._by_start: list[int] = []
        self._by_end: list[int] = []
        self._known: dict[tuple[frozenset[int], int, int], Window] = {}

    @property
    def is_far(self) -> bool:
        """Whether hours of one date may meet those of the next date elsewhere."""
        latest = max(end for _, end in self.intervals)
        earliest = min(start for start, _ in self.intervals)
        return latest - earliest > DAY - _LONGEST_SHIFT

    def window(self, away: frozenset[int], least: int, spare: int) -> Window:
        """The window without `away`, and without as few others, up to `spare`, as `least` needs."""
        if not (away or spare):
            return _cut(max(s for s, _ in self.intervals), min(e for _, e in self.intervals), away)
        key = (away, least, spare)
        if key not in self._known:
            self._known[key] = self._search(away, least, spare)
        return self._known[key]

    def extremes(self) -> frozenset[int]:
        """The members who start last or end first: only without them a window grows."""
        latest = max(start for start, _ in self.intervals)
        earliest = min(end for _, end in self.intervals)
        spans = enumerate(self.intervals)
        return frozenset(n for n, (start, end) in spans if start == latest or end == earliest)

    def _search(self, away: frozenset[int], least: int, spare: int) -> Window:
        best = NO_WINDOW
        for more in range(spare + 1):
            found = max(self._leaving_out(away, more), key=lambda one: one.minutes)
            if found.minutes > best.minutes or not more:
                best = found
            if best.minutes >= least:
                break
        return best

    def _leaving_out(self, away: frozenset[int], more: int) -> Iterator[Window]:
        """For each split of `more`: so many of those who start last, the rest who end first."""
        if not self._by_start:
            everyone = range(len(self.intervals))
            self._by_start = sorted(everyone, key=lambda n: -self.intervals[n][0])
            self._by_end = sorted(everyone, key=lambda n: self.intervals[n][1])
        late = _first_of(self._by_start, away, more + 1)
        for taken, member in enumerate(late):
            missed = away.union(late[:taken])
            early = _first_of(self._by_end, missed, more - taken + 1)
            ends = self.intervals[early[-1]][1]
            missed = missed.union(early[:-1])
            if member not in missed:  # else it is the same as leaving out one more of the late
                yield _cut(self.intervals[member][0], ends, missed)


class Team:
    """The members in the order given, from one day to another."""

    def __init__(
        self,
        calendars: Sequence[WorkingCalendar],
        first: date,
        last: date,
        hours: tuple[int, int] | None = None,
    ) -> None:
        self.members = tuple(calendars)
        self.first, self.last = first.toordinal(), last.toordinal()
        self.clocks: list[Clock] = [
            (one.zone, *(hours or (one.day_starts, one.day_ends))) for one in self.members
        ]
        self._weekend_of = [
            [n for n, one in enumerate(self.members) if weekday in one.weekend]
            for weekday in range(8)
        ]
        self._joining: dict[int, set[int]] = {}
        self._leaving: dict[int, set[int]] = {}
        self._read_exceptions()
        self.segments = tuple(self._cut_into_segments())

    def _read_exceptions(self) -> None:
        """Who rests besides the weekend, and who works at it; equal calendars are read once."""
        known: dict[tuple[object, ...], list[tuple[int, bool]]] = {}
        for n, one in enumerate(self.members):
            key = (one.weekend, id(one.holidays), *map(id, one.corrections))
            if key not in known:
                known[key] = list(exceptions(one, self.first - 1, self.last + 1).items())
            for ordinal, rests in known[key]:
                changed = self._joining if rests else self._leaving
                changed.setdefault(ordinal, set()).add(n)

    def at_weekend(self, ordinal: int) -> int:
        """How many have this weekday in their weekend."""
        return len(self._weekend_of[iso_weekday(ordinal)])

    def resting(self, ordinal: int) -> int:
        """How many rest on the day with this ordinal."""
        count = len(self._weekend_of[iso_weekday(ordinal)])
        if ordinal in self._joining:
            count += len(self._joining[ordinal])
        if ordinal in self._leaving:
            count -= len(self._leaving[ordinal])
        return count

    def away(self, ordinal: int) -> frozenset[int]:
        """Who rests on the day, by number."""
        found = set(self._weekend_of[iso_weekday(ordinal)])
        found |= self._joining.get(ordinal, NOBODY)
        return frozenset(found - self._leaving.get(ordinal, NOBODY))

    def intervals(self, ordinal: int) -> list[Interval]:
        """Everybody's working hours of a date, in minutes from its UTC midnight."""
        place = bisect_right(self.segments, ordinal, key=lambda one: one.first) - 1
        return self.segments[place].intervals

    def _cut_into_segments(self) -> Iterator[Segment]:
        """All days and one more at each end, cut where an offset changes."""
        years = range(date.fromordinal(self.first).year, date.fromordinal(self.last).year + 1)
        for year in years:
            begins = self.first - 1 if year == years[0] else date(year, 1, 1).toordinal()
            ends = self.last + 1 if year == years[-1] else date(year, 12, 31).toordinal()
            tables = {zone: stretches(zone, year) for zone, _, _ in self.clocks}
            inner = {one.first for table in tables.values() for one in table}
            cuts = sorted({begins, ends + 1, *(cut for cut in inner if begins < cut <= ends)})
            for begin, until in pairwise(cuts):
                yield Segment(begin, until, self._intervals(tables, begin))

    def _intervals(self, tables: dict[str, tuple[Stretch, ...]], ordinal: int) -> list[Interval]:
        known: dict[Clock, Interval] = {}
        for clock in self.clocks:
            if clock not in known:
                zone, starts, ends = clock
                table = tables[zone]
                shift = table[bisect_right(table, ordinal, key=lambda one: one.first) - 1].offset
                known[clock] = (
                    (starts - shift, ends - shift)
                    if shift is not None
                    else _relative(work_interval(zone, ordinal, starts, ends), ordinal)
                )
        return [known[clock] for clock in self.clocks]


def _relative(interval: Interval, ordinal: int) -> Interval:
    midnight = (ordinal - EPOCH) * DAY
    return interval[0] - midnight, interval[1] - midnight


def _cut(starts: int, ends: int, missed: frozenset[int]) -> Window:
    return Window(starts, max(starts, ends), missed)


def _first_of(order: Sequence[int], without: frozenset[int], count: int) -> list[int]:
    """The first `count` of `order` that are not in `without`."""
    return list(islice((member for member in order if member not in without), count))
