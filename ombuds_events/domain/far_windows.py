"""Windows of institutions so far apart that one's Monday evening is another's Tuesday morning.

A window belongs to the date of the first institution that takes part in it.
"""

from bisect import bisect_right
from typing import TypeAlias

from ombuds_events.domain.clock_shifts import DAY
from ombuds_events.domain.team import NO_WINDOW, NOBODY, Interval, Segment, Team, Window

Three: TypeAlias = tuple[frozenset[int], frozenset[int], frozenset[int]]
"""Who rests on the day before, on the day, on the day after."""


class FarDays:
    """Finds the windows of the days of a segment; days with the same people at rest once."""

    def __init__(self, team: Team, segment: Segment, least: int, spare: int) -> None:
        self._team, self._segment = team, segment
        self._least, self._spare = least, spare
        self._known: dict[Three, Window] = {}

    def window(self, ordinal: int) -> Window:
        """The longest window of a date, in minutes from its UTC midnight."""
        three = (
            self._team.away(ordinal - 1),
            self._team.away(ordinal),
            self._team.away(ordinal + 1),
        )
        if not self._segment.first < ordinal < self._segment.end - 1:
            return self._search(ordinal, three)
        if three not in self._known:
            everybody = (NOBODY, NOBODY, NOBODY)
            if three != everybody and not self._of_everybody(ordinal, everybody).minutes:
                return NO_WINDOW
            self._known[three] = self._search(ordinal, three)
        return self._known[three]

    def _of_everybody(self, ordinal: int, everybody: Three) -> Window:
        """What there would be without any day of rest: rest never adds to it."""
        if everybody not in self._known:
            self._known[everybody] = self._search(ordinal, everybody)
        return self._known[everybody]

    def _search(self, ordinal: int, three: Three) -> Window:
        """Leave out as few as needed for the least length."""
        days = [self._team.intervals(ordinal + n - 1) for n in range(3)]
        single = [None if n in three[1] else span for n, span in enumerate(days[1])]
        merged = [_merged(days, three, n) for n in range(len(single))]
        best = NO_WINDOW
        for missing in range(self._spare + 1):
            found = _best(single, merged, missing)
            if found.minutes > best.minutes:
                best = found
            if best.minutes >= self._least:
                break
        return best


def _merged(days: list[list[Interval]], three: Three, member: int) -> list[Interval]:
    """When a member works on the three days; hours that touch at midnight are one stretch."""
    found: list[Interval] = []
    for n, intervals in enumerate(days):
        if member in three[n]:
            continue
        shift = (n - 1) * DAY
        start, end = intervals[member][0] + shift, intervals[member][1] + shift
        if found and found[-1][1] >= start:
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return found


def _best(single: list[Interval | None], merged: list[list[Interval]], missing: int) -> Window:
    best = NO_WINDOW
    starts = sorted(start for spans in merged for start, _ in spans)
    ends = sorted(end for spans in merged for _, end in spans)
    for begin in sorted({*starts, *(span[0] for span in single if span)}):
        working = bisect_right(starts, begin) - bisect_right(ends, begin)
        if working >= len(single) - missing:
            found = _from(single, merged, begin, missing)
            if found.minutes > best.minutes:
                best = found
    return best


def _from(
    single: list[Interval | None], merged: list[list[Interval]], begin: int, missing: int
) -> Window:
    """The longest window that starts at `begin`, without those who are not at work by then.

    Whoever is the first to stay must be at work on the date; after that the first to leave go.
    """
    until = {
        member: end
        for member, spans in enumerate(merged)
        for start, end in spans
        if start <= begin < end
    }
    spare = missing - (len(single) - len(until))
    best = NO_WINDOW
    present = sorted(until)
    for gone, member in enumerate(present[: spare + 1]):
        anchor = single[member]
        if anchor is None or not anchor[0] <= begin < anchor[1]:
            continue
        others = sorted(present[gone + 1 :], key=lambda other: until[other])[spare - gone :]
        ends = min([anchor[1], *(until[other] for other in others)])
        if ends - begin > best.minutes:
            staying = {member, *others}
            best = Window(begin, ends, frozenset(range(len(single))) - staying)
    return best
