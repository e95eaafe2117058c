"""When several institutions work at once: one shared window for each day, in minutes of UTC."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import NamedTuple

from ombuds_events.domain.clock_shifts import DAY, EPOCH
from ombuds_events.domain.far_windows import FarDays
from ombuds_events.domain.problems import Problem
from ombuds_events.domain.team import NO_WINDOW, NOBODY, Segment, Team, Window
from ombuds_events.domain.workdays import WorkingCalendar

MOST_MISSING = 3


@dataclass(frozen=True, slots=True)
class Wish:
    """What is looked for; `hours`: minutes after midnight that hold for all, on their own clocks.

    `may_miss`: how many institutions may be left out, up to three.
    """

    min_minutes: int = 120
    hours: tuple[int, int] | None = None
    may_miss: int = 0

    def check(self) -> tuple[Problem, ...]:
        """What makes the wish impossible."""
        found = []
        if self.hours and not 0 <= self.hours[0] < self.hours[1] <= DAY:
            found.append(Problem("working_hours_impossible", "hours"))
        if not 0 < self.min_minutes <= DAY:
            found.append(Problem("window_length_impossible", "min"))
        if not 0 <= self.may_miss <= MOST_MISSING:
            found.append(Problem("may_miss_impossible", "may_miss", {"most": MOST_MISSING}))
        return tuple(found)


class CommonDay(NamedTuple):
    """What a day offers to all; a tuple, because a year has 365 of them.

    `resting`: how many rest, `at_weekend`: how many have this weekday off; `starts`, `ends`: the
    longest window, minutes since 1970 (UTC), equal ones = none; `missed`: ids of those left out
    of it; `is_common`: it is long enough and no more are left out than may be.
    """

    day: date
    resting: int
    at_weekend: int
    starts: int
    ends: int
    missed: tuple[int, ...]
    is_common: bool

    @property
    def minutes(self) -> int:
        """How long the window is."""
        return self.ends - self.starts


def common_days(
    calendars: Iterable[WorkingCalendar], first: date, last: date, wish: Wish | None = None
) -> tuple[CommonDay, ...]:
    """Every day from `first` to `last`; institutions without a zone are left out of the reckoning.

    As few as needed are missed, and of the ways to miss so many the longest window is chosen.
    """
    wish = wish or Wish()
    team = Team([one for one in calendars if one.has_clock], first, last, wish.hours)
    if not team.members:
        return ()
    spare = min(wish.may_miss, len(team.members) - 1)
    least = wish.min_minutes
    return tuple(day for one in team.segments for day in _days(team, one, least, spare))


def _days(team: Team, segment: Segment, least: int, spare: int) -> Iterator[CommonDay]:
    window = _finder(team, segment, least, spare)
    ids = [one.id for one in team.members]
    for ordinal in range(max(segment.first, team.first), min(segment.end, team.last + 1)):
        resting = team.resting(ordinal)
        starts, ends, missed = window(ordinal, resting)
        names = tuple(ids[n] for n in sorted(missed)) if missed else ()
        yield CommonDay(
            date.fromordinal(ordinal),
            resting,
            team.at_weekend(ordinal),
            starts,
            ends,
            names,
            ends - starts >= least,
        )


def _finder(team: Team, segment: Segment, least: int, spare: int) -> Callable[[int, int], Window]:
    """How the window of a day of `segment` is found, by its ordinal and how many rest."""
    if segment.is_far:
        far = FarDays(team, segment, least, spare)
        return lambda ordinal, _resting: _placed(far.window(ordinal), ordinal)
    whole = segment.window(NOBODY, least, spare)

    def near(ordinal: int, resting: int) -> Window:
        if not resting:
            return _placed(whole, ordinal)
        if resting > spare:
            return NO_WINDOW
        return _placed(segment.window(team.away(ordinal), least, spare - resting), ordinal)

    return near


def _placed(window: Window, ordinal: int) -> Window:
    """In minutes since 1970 what is told from the UTC midnight of a date."""
    midnight = (ordinal - EPOCH) * DAY
    return Window(midnight + window.starts, midnight + window.ends, window.missed)


def without_each(
    calendars: Sequence[WorkingCalendar], first: date, last: date, wish: Wish | None = None
) -> dict[int, int]:
    """Institution → the number of days on which all others share a window, most first.

    Institutions that change nothing are not told. Of those that are too far apart to share a
    date, only the one whose absence gives the longest window counts on a day.
    """
    wish = replace(wish or Wish(), may_miss=0)
    team = Team([one for one in calendars if one.has_clock], first, last, wish.hours)
    common, gains = 0, dict.fromkeys((one.id for one in team.members), 0)
    for segment in team.segments if len(team.members) > 1 else ():
        for day in _days(team, segment, wish.min_minutes, 1):
            common += day.is_common and not day.missed
            helpers = day.missed if day.is_common else ()
            if helpers and not day.resting and not segment.is_far:
                helpers = _helpers(team, segment, wish.min_minutes)
            for one in helpers:
                gains[one] += 1
    found = {one: common + more for one, more in gains.items() if more}
    return dict(sorted(found.items(), key=lambda item: -item[1]))


def _helpers(team: Team, segment: Segment, least: int) -> tuple[int, ...]:
    """Everybody whose absence alone makes the window of a day that all work long enough."""
    return tuple(
        team.members[n].id
        for n in sorted(segment.extremes())
        if segment.window(frozenset({n}), least, 0).minutes >= least
    )


def next_common(days: Sequence[CommonDay], after: date, count: int = 4) -> tuple[CommonDay, ...]:
    """The next days after `after` that suit all, in order."""
    return tuple(one for one in days if one.day > after and one.is_common)[:count]


def near_misses(days: Sequence[CommonDay], after: date, count: int = 2) -> tuple[CommonDay, ...]:
    """The next days within a month on which the fewest, but some, rest; fewest first."""
    near = [
        one
        for one in days
        if 0 < (one.day - after).days <= _MONTH and one.resting and not one.is_common
    ]
    return tuple(sorted(near, key=lambda one: (one.resting, one.day))[:count])


_MONTH = 31
