"""Who pays for a common hour: whose clock is nearest the end or the start of the working day."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from ombuds_events.domain.clock_shifts import DAY
from ombuds_events.domain.span import wall
from ombuds_events.domain.workdays import WorkingCalendar


@dataclass(frozen=True, slots=True)
class PastMeeting:
    """An online event that was: minutes since 1970 (UTC), and the institutions in it."""

    starts: int
    ends: int
    institution_ids: frozenset[int]


@dataclass(frozen=True, slots=True)
class Burden:
    """An institution at the edge of its day; `clock`: minutes after its midnight.

    `times`: in how many of the past meetings it was so, too.
    """

    id: int
    clock: int
    times: int


@dataclass(frozen=True, slots=True)
class Price:
    """Who stays latest and who begins earliest (several, if equal), after so many meetings."""

    latest: tuple[Burden, ...]
    earliest: tuple[Burden, ...]
    meetings: int


def who_pays(
    calendars: Iterable[WorkingCalendar],
    starts: int,
    ends: int,
    missed: Collection[int] = (),
    past: Sequence[PastMeeting] = (),
    hours: tuple[int, int] | None = None,
) -> Price | None:
    """Who pays for the window from `starts` to `ends`; None without institutions or a window.

    `hours` hold for all, as they were wished for; by default each one's own do.
    """
    team = [_with_hours(one, hours) for one in calendars if one.has_clock and one.id not in missed]
    if not team or ends <= starts:
        return None
    return Price(
        _edge(team, starts, ends, past, _evening),
        _edge(team, starts, ends, past, _morning),
        sum(len(_members(team, one)) > 1 for one in past),
    )


def local_minutes(calendar: WorkingCalendar, starts: int, ends: int) -> tuple[int, int]:
    """The window by an institution's clock, minutes after the midnight before its start."""
    begin = wall(starts * 60, calendar.zone)
    minutes = begin.hour * 60 + begin.minute
    return minutes, minutes + ends - starts


def _with_hours(calendar: WorkingCalendar, hours: tuple[int, int] | None) -> WorkingCalendar:
    return replace(calendar, day_starts=hours[0], day_ends=hours[1]) if hours else calendar


def _evening(calendar: WorkingCalendar, starts: int, ends: int) -> tuple[int, int]:
    """What is left of the working day, and the clock at the end."""
    _, end = local_minutes(calendar, starts, ends)
    return calendar.day_ends - end, (end - 1) % DAY + 1


def _morning(calendar: WorkingCalendar, starts: int, ends: int) -> tuple[int, int]:
    """What has passed of the working day, and the clock at the start."""
    start, _ = local_minutes(calendar, starts, ends)
    return start - calendar.day_starts, start


_Edge = Callable[[WorkingCalendar, int, int], tuple[int, int]]


def _edge(
    team: list[WorkingCalendar],
    starts: int,
    ends: int,
    past: Sequence[PastMeeting],
    side: _Edge,
) -> tuple[Burden, ...]:
    before = [_nearest(_members(team, one), one.starts, one.ends, side) for one in past]
    return tuple(
        Burden(one.id, side(one, starts, ends)[1], sum(one in group for group in before))
        for one in _nearest(team, starts, ends, side)
    )


def _members(team: list[WorkingCalendar], meeting: PastMeeting) -> list[WorkingCalendar]:
    return [one for one in team if one.id in meeting.institution_ids]


def _nearest(
    team: list[WorkingCalendar], starts: int, ends: int, side: _Edge
) -> list[WorkingCalendar]:
    """Who has the least room on that side; nobody of a single institution."""
    if not team:
        return []
    room = {one.id: side(one, starts, ends)[0] for one in team}
    least = min(room.values())
    return [one for one in team if room[one.id] == least]
