"""What the page reads for a period: bars, marks, common hours."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta

from ombuds_events.domain.span import instant, wall
from ombuds_events.queries.calendar_marks import (
    CalendarDays,
    CalendarPartner,
    DayMark,
    MarkKind,
    calendar_days,
    possible_partners,
    usual_partners,
)
from ombuds_events.queries.calendar_page import Bar, bars
from ombuds_events.queries.new_event import beginning
from ombuds_events.ui.calendar.layout import Shown, shown_in
from ombuds_events.ui.calendar.memory import MOST_ZONES, Memory, Period
from ombuds_events.ui.calendar.words import Scenery, by_day
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.i18n import language

_NO_DAYS = CalendarDays((), {}, 0, frozenset({6, 7}), (), ())


class Reading:
    """Holds what was read last; makes the scenery that the views show."""

    def __init__(self, desk: Desk, memory: Memory) -> None:
        self._desk, self._memory = desk, memory
        self._bars: tuple[Bar, ...] = ()
        self._days = _NO_DAYS
        self._seen: tuple[str, tuple[Shown, ...]] = ("", ())
        self._period: Period | None = None
        self._zones: tuple[str, ...] = ()
        self.own_zone = desk.workspace.read(beginning).span.zone
        self.host_zone = ""
        self.is_narrow = False

    def zones(self) -> tuple[str, ...]:
        """The clocks: those chosen, else our own, the host's and that of most partners."""
        kept = self._memory.zones()
        if kept:
            return kept
        usual = (one.zone for one in self._days.partners if one.zone != self.own_zone)
        found = dict.fromkeys((self.own_zone, *filter(None, (self.host_zone, *usual))))
        return tuple(found)[:MOST_ZONES]

    def partners(self) -> tuple[int, ...]:
        """The institutions whose hours count."""
        kept = self._memory.partners(self._desk.workspace.name)
        return self._desk.workspace.read(usual_partners) if kept is None else kept

    def show_aside(self) -> tuple[Sequence[CalendarPartner], tuple[int, ...]]:
        """All institutions to choose from, and those chosen."""
        return self._desk.workspace.read(possible_partners), self.partners()

    def read(self, period: Period) -> None:
        """Read the days of a period; its bars by the index of their start."""
        self._period = period
        zones = self.zones()
        begins = instant(datetime.combine(period.first, time()), zones[0])
        ends = instant(datetime.combine(period.last + timedelta(days=1), time()), zones[0])
        read = self._desk.workspace.read
        self._bars, self._seen = read(bars, begins, ends), ("", ())
        first, last = period.first, period.last
        self._days = read(calendar_days, first, last, self.partners(), zones, language())
        if self.zones() != zones:  # the first time it was not known yet who the partners are
            self._days = read(calendar_days, first, last, self.partners(), self.zones(), language())

    def scenery(self, ghosts: Iterable[Shown], moved: int) -> Scenery:
        """What the views show: without what is left out, ghosts instead of the `moved` event."""
        period = self._shown_period()
        hidden, zones = self._memory.hidden(), self.zones()
        zones = zones[:1] if self.is_narrow else zones  # three rulers become one
        seen = [one for one in self._all(zones[0]) if one.bar.kind not in hidden]
        seen = [one for one in seen if one.bar.event_id != moved]
        inside = (one for one in ghosts if one.first <= period.last and one.last >= period.first)
        shown = sorted((*seen, *inside), key=lambda one: one.start)
        clock = self._desk.workspace.clock
        return Scenery(
            period=period,
            today=clock.today(),
            zones=zones,
            days=self._days,
            marks=self._marks(hidden),
            shown=tuple(shown),
            now=wall(int(clock.now().timestamp()), zones[0]),
            by_day=by_day(shown, period.first, period.last),
        )

    def events(self) -> int:
        """How many events the period has that are not left out, in the days its heading names."""
        first, last = self._shown_period().inner()
        hidden, zone = self._memory.hidden(), self.zones()[0]
        seen = (one for one in self._all(zone) if one.bar.kind not in hidden)
        return len({one.bar.event_id for one in seen if one.first <= last and one.last >= first})

    def common(self) -> int:
        """How many days of the period suit all partners, from today on."""
        period = self._shown_period()
        first, last = period.inner()
        if (first, last) == (period.first, period.last):
            return self._days.common
        found = calendar_days
        read = self._desk.workspace.read
        return read(found, first, last, self.partners(), (), language()).common

    def _all(self, zone: str) -> tuple[Shown, ...]:
        """All bars on the clocks of `zone`, reckoned once: a drag shows them many times."""
        if self._seen[0] != zone:
            self._seen = zone, shown_in(self._bars, zone)
        return self._seen[1]

    def _marks(self, hidden: frozenset[str]) -> dict[date, tuple[DayMark, ...]]:
        """Day → what holds all day; weekends of others go with the holidays."""
        off = set(hidden)
        if MarkKind.HOLIDAY in off:
            off.add(MarkKind.WEEKEND)
        found: dict[date, list[DayMark]] = {}
        for mark in self._days.marks:
            if mark.kind not in off:
                found.setdefault(mark.day, []).append(mark)
        return {day: tuple(marks) for day, marks in found.items()}

    def _shown_period(self) -> Period:
        if self._period is None:
            raise RuntimeError("nothing was read yet")
        return self._period
