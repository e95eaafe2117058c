"""What the calendar says: headings, marks, bars, and what a screen reader hears of a cell."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from PySide6.QtCore import QObject

from ombuds_events.domain.kinds import EventMode, EventState
from ombuds_events.domain.span import offset_text
from ombuds_events.domain.text import isolated
from ombuds_events.queries.calendar_marks import CalendarDays, DayMark, MarkKind
from ombuds_events.queries.calendar_page import BarKind
from ombuds_events.ui.calendar.layout import Shown
from ombuds_events.ui.calendar.memory import Period, View
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.i18n import language, locale, state_label
from ombuds_events.ui.kit.words import country, local

_ABOUT = " \u2248"
MODE_ICONS: Mapping[EventMode, str] = {
    EventMode.ONLINE: "video",
    EventMode.IN_PERSON: "map-pin",
    EventMode.HYBRID: "monitor-smartphone",
    EventMode.BLENDED: "monitor-smartphone",
}
OFF = frozenset({EventState.CANCELLED, EventState.POSTPONED})


@dataclass(frozen=True, slots=True)
class Scenery:
    """All that a view shows: the period, bars, marks and common hours, the rulers."""

    period: Period
    today: date
    zones: tuple[str, ...]
    days: CalendarDays
    marks: Mapping[date, tuple[DayMark, ...]]
    shown: tuple[Shown, ...] = ()
    now: datetime | None = None
    by_day: Mapping[date, tuple[Shown, ...]] = field(default_factory=dict)

    @property
    def zone(self) -> str:
        """The zone whose days and hours the view has."""
        return self.zones[0]

    def on(self, day: date) -> tuple[Shown, ...]:
        """The bars that touch a day."""
        return self.by_day.get(day, ())


def by_day(shown: Iterable[Shown], first: date, last: date) -> dict[date, tuple[Shown, ...]]:
    """Day → the bars that touch it, by time."""
    found: dict[date, list[Shown]] = {}
    for one in shown:
        start = max(one.first, first)
        for n in range((min(one.last, last) - start).days + 1):
            found.setdefault(start + timedelta(days=n), []).append(one)
    return {day: tuple(some) for day, some in found.items()}


class CalendarWords(QObject):
    """Sentences in the language of the window."""

    def heading(self, period: Period) -> str:
        """The period as a title: "19 – 25 October 2026", "October 2026"."""
        if period.view is not View.WEEK:
            return dates.month(period.month)
        first, last = period.first, period.last
        end = f"{last.day} {_month(last)} {last.year}"
        if first.month == last.month:
            return isolated(f"\u2066{first.day} – {last.day}\u2069 {_month(last)} {last.year}")
        year = f" {first.year}" if first.year != last.year else ""
        return isolated(f"{first.day} {_month(first)}{year} – {end}")

    def count(self, count: int, view: View) -> str:
        """How many events are shown: "8 events this week"."""
        if view is View.WEEK:
            words = self.tr("%n event(s) this week", "", count)
        else:
            words = self.tr("%n event(s) this month", "", count)
        return words.replace("%n", str(count))

    def nothing(self, month: date, common: int) -> str:
        """An empty month: "No events in November. 12 common working days."."""
        days = self.tr("%n common working day(s)", "", common).replace("%n", str(common))
        form = self.tr("No events in {month}. {days}.")
        return form.format(month=dates.month(month), days=days)

    def kind(self, kind: BarKind) -> str:
        """Whose event it is."""
        return {
            BarKind.LEAD: self.tr("We lead"),
            BarKind.PART: self.tr("We take part"),
            BarKind.COUNCIL: self.tr("Youth councils"),
            BarKind.STAFF: self.tr("Own staff only"),
        }[kind]

    # -- marks ---------------------------------------------------------------------------------

    def mark(self, mark: DayMark) -> str:
        """A mark as it is painted: "KZ Republic Day", "LK Poya day ≈"."""
        codes = f"\u2066{', '.join(mark.countries[:3])}\u2069"
        if len(mark.countries) > 3:
            codes += "\u2026"
        if mark.kind is MarkKind.CLOCKS:
            return f"{dates.city(mark.zone)} {_offset(mark.offset)}"
        if mark.kind is MarkKind.WEEKEND:
            return self.tr("{countries} weekend").format(countries=codes)
        name = local(mark.name) or self.tr("closing day")
        if mark.kind is MarkKind.UN_DAY:
            return name
        return f"{codes} {name}{_ABOUT if mark.is_estimate else ''}"

    def spoken_mark(self, mark: DayMark) -> str:
        """A mark as it is read out."""
        where = ", ".join(country(one) for one in mark.countries)
        name = local(mark.name) or self.tr("closing day")
        if mark.kind is MarkKind.CLOCKS:
            form = self.tr("the clocks change: {city} {offset}")
            return form.format(city=dates.city(mark.zone), offset=_offset(mark.offset))
        if mark.kind is MarkKind.WEEKEND:
            return self.tr("weekend in {where}").format(where=where)
        if mark.kind is MarkKind.UN_DAY:
            return self.tr("UN day: {name}").format(name=name)
        form = self.tr("holiday in {where}, {name}")
        if mark.is_estimate:
            form = self.tr("holiday in {where}, {name}, estimated")
        return form.format(where=where, name=name)

    # -- bars ----------------------------------------------------------------------------------

    def title(self, shown: Shown, *, day: bool = True) -> str:
        """The title of a bar, with the number of the day."""
        title = local(shown.bar.title)
        if not day or shown.bar.of == 1:
            return title
        return self.tr("{title}, day {number}").format(title=title, number=shown.bar.number)

    def times(self, shown: Shown) -> tuple[str, ...]:
        """Its hours line by line: at the host's where the clock differs, then on our clock."""
        here = dates.clocks(shown.start, shown.end)
        if shown.is_ghost and shown.was is not None:
            return here, self.tr("was {day}").format(day=dates.day(shown.was))
        part = shown.bar.part
        if _is_here(shown):
            return (here,)
        return dates.clocks(part.start, part.end), dates.city(part.zone), here

    def hours(self, shown: Shown, zone: str) -> tuple[str, ...]:
        """The same as it is read out: hours with their city."""
        here = dates.clocks(shown.start, shown.end)
        if shown.is_ghost or _is_here(shown):
            return self.times(shown)
        there = dates.clocks(shown.bar.part.start, shown.bar.part.end)
        city = dates.city(shown.bar.part.zone)
        return f"{there} {city}", f"{here} {dates.city(zone)}"

    def spoken(self, shown: Shown, zone: str) -> str:
        """A bar as it is read out, and as its tool tip tells."""
        parts = [self.title(shown)]
        if not shown.is_all_day:
            parts += self.hours(shown, zone)
        parts += [state_label("event", shown.bar.state), self.kind(shown.bar.kind)]
        return ", ".join(parts)

    # -- cells ---------------------------------------------------------------------------------

    def day(self, scenery: Scenery, day: date) -> str:
        """A day: "Tuesday 20 October, 2 events; holiday in Kazakhstan, Republic Day"."""
        count = len({one.bar.event_id for one in scenery.on(day)})
        events = self.tr("%n event(s)", "", count) if count else self.tr("no events")
        parts = [f"{dates.long_day(day)}, {events.replace('%n', str(count))}"]
        parts += [self.spoken_mark(one) for one in scenery.marks.get(day, ())]
        if day == scenery.today:
            parts.insert(1, self.tr("today"))
        return "; ".join(parts)

    def cell(self, scenery: Scenery, day: date, shown: Sequence[Shown]) -> str:
        """A day of a month with what is on."""
        titles = [self.spoken(one, scenery.zone) for one in shown]
        return "; ".join([self.day(scenery, day), *titles])

    def slot(
        self, scenery: Scenery, start: datetime, shown: Sequence[Shown], *, apart: bool
    ) -> str:
        """Half an hour of a week; `apart`: outside the hours that all share."""
        parts = [f"{dates.long_day(start.date())}, {dates.clock(start)}"]
        parts += [self.spoken(one, scenery.zone) for one in shown]
        if not shown:
            parts.append(self.tr("free"))
        if apart:
            parts.append(self.tr("outside the common hours"))
        return "; ".join(parts)

    def ruler(self, scenery: Scenery, clocks: Sequence[datetime]) -> str:
        """A row of the rulers: the same moment in each of the cities."""
        pairs = zip(scenery.zones, clocks, strict=True)
        return ", ".join(f"{dates.clock(clock)} {dates.city(zone)}" for zone, clock in pairs)


def _is_here(shown: Shown) -> bool:
    """Whether the host's clock shows what ours does."""
    part = shown.bar.part
    return (part.start, part.end) == (shown.start, shown.end)


def _offset(minutes: int) -> str:
    return f"\u2066{offset_text(timedelta(minutes=minutes))}\u2069"


def _month(when: date) -> str:
    return locale(language()).monthName(when.month)
