"""What the page shows, as reckoned: the year's days, and the clocks of one of them."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import IntEnum
from math import ceil

from ombuds_events.domain.clock_shifts import ClockChange, clock_change
from ombuds_events.domain.common_hours import CommonDay, Wish, common_days
from ombuds_events.domain.span import instant, offset, wall
from ombuds_events.domain.workdays import Rest, Resting, WorkingCalendar, rest_on, who_rests
from ombuds_events.queries.working_calendar import UnDayOn

FIRST_HOUR, LAST_HOUR = 6, 20
HOUR, DAY = 60, 24 * 60


class Look(IntEnum):
    """How an hour of an institution stands to its working day and to the shared window."""

    OUT = 0
    PART = 1
    IN = 2
    WINDOW = 3


@dataclass(frozen=True, slots=True)
class Hour:
    """One hour on an institution's clock."""

    local: datetime
    look: Look


@dataclass(frozen=True, slots=True)
class Line:
    """An institution on a day: its clock through the hours, and why it rests."""

    calendar: WorkingCalendar
    shift: timedelta
    hours: tuple[Hour, ...]
    rest: Rest | None
    change: ClockChange | None
    is_missed: bool


@dataclass(frozen=True, slots=True)
class DayTable:
    """The hours of a day by the clock of `zone`: their beginnings (UTC minutes), and all lines."""

    day: date
    zone: str
    starts: tuple[int, ...]
    lines: tuple[Line, ...]
    window: tuple[int, int]


class Board:
    """A year of some institutions. `lost`: those without a clock, who are left out."""

    def __init__(
        self,
        calendars: Sequence[WorkingCalendar],
        year: int,
        wish: Wish,
        un_days: Sequence[UnDayOn] = (),
    ) -> None:
        self.calendars = tuple(one for one in calendars if one.has_clock)
        self.lost = tuple(one for one in calendars if not one.has_clock)
        self.year, self.wish = year, wish
        found = common_days(self.calendars, date(year, 1, 1), date(year, 12, 31), wish)
        self.days: Mapping[date, CommonDay] = {one.day: one for one in found}
        self.un_days: dict[date, list[UnDayOn]] = {}
        for one in un_days:
            self.un_days.setdefault(one.day, []).append(one)

    @property
    def common(self) -> tuple[CommonDay, ...]:
        """The days that suit."""
        return tuple(one for one in self.days.values() if one.is_common)

    def by_month(self) -> Mapping[int, int]:
        """Month → how many of its days suit."""
        return Counter(one.day.month for one in self.common)

    def is_weekend(self, day: CommonDay) -> bool:
        """Whether most have this weekday off."""
        return day.at_weekend * 2 > len(self.calendars)

    def lost_weekdays(self) -> tuple[int, ...]:
        """Weekdays on which most work, but no day of the year suits (ISO)."""
        suits = {one.day.isoweekday() for one in self.common}
        some = {one.day.isoweekday() for one in self.days.values() if not self.is_weekend(one)}
        return tuple(sorted(some - suits)) if suits else ()

    def resting(self, day: date) -> tuple[Resting, ...]:
        """Who rests on a day."""
        return who_rests(self.calendars, day)

    def next_common(self, after: date) -> date | None:
        """The next day that suits."""
        return next((one.day for one in self.common if one.day > after), None)

    def table(self, day: date, zone: str) -> DayTable:
        """The clocks of a day, west to east."""
        common = self.days.get(day)
        window = (common.starts, common.ends) if common and common.minutes else (0, 0)
        midnight = datetime.combine(day, time())
        begin = instant(midnight, zone) // HOUR
        starts = _columns(begin, window)
        missed = frozenset(common.missed) if common else frozenset()
        zones = {one.zone for one in self.calendars}
        clocks = {zone: _Clock.of(zone, starts, begin + DAY // 2, day) for zone in zones}
        lines = [
            self._line(one, clocks[one.zone], starts, window, day, one.id in missed)
            for one in self.calendars
        ]
        lines.sort(key=lambda line: line.shift)
        return DayTable(day, zone, starts, tuple(lines), window)

    def _line(
        self,
        calendar: WorkingCalendar,
        clock: "_Clock",
        starts: Sequence[int],
        window: tuple[int, int],
        day: date,
        is_missed: bool,  # noqa: FBT001 - private
    ) -> Line:
        rest = {one: rest_on(calendar, one) for one in {day, *(at.date() for at in clock.hours)}}
        opening = self.wish.hours or (calendar.day_starts, calendar.day_ends)
        hours = []
        for start, local in zip(starts, clock.hours, strict=True):
            look = _look(local, opening) if rest[local.date()] is None else Look.OUT
            if not is_missed and window[0] <= start and start + HOUR <= window[1]:
                look = Look.WINDOW
            hours.append(Hour(local, look))
        return Line(calendar, clock.shift, tuple(hours), rest[day], clock.change, is_missed)


@dataclass(frozen=True, slots=True)
class _Clock:
    """What the clocks of a zone show through the hours of a day."""

    hours: tuple[datetime, ...]
    shift: timedelta
    change: ClockChange | None

    @classmethod
    def of(cls, zone: str, starts: Sequence[int], noon: int, day: date) -> "_Clock":
        """The clocks of `zone`, its offset at noon, and a change within a fortnight."""
        hours = tuple(wall(start * 60, zone) for start in starts)
        return cls(hours, offset(noon * 60, zone), clock_change(zone, day))


def _columns(midnight: int, window: tuple[int, int]) -> tuple[int, ...]:
    """The hours from 6 to 20, and more where the shared window lies outside of them."""
    first, last = FIRST_HOUR, LAST_HOUR
    if window[1]:
        first = min(first, (window[0] - midnight) // HOUR)
        last = max(last, ceil((window[1] - midnight) / HOUR))
    return tuple(midnight + hour * HOUR for hour in range(first, last))


def _look(local: datetime, opening: tuple[int, int]) -> Look:
    begin = local.hour * HOUR + local.minute
    shared = min(begin + HOUR, opening[1]) - max(begin, opening[0])
    if shared >= HOUR:
        return Look.IN
    return Look.PART if shared > 0 else Look.OUT
