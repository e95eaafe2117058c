"""What the page says: about days, institutions, hours, and who pays."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QLocale, QObject

from ombuds_events.domain.common_hours import CommonDay
from ombuds_events.domain.fairness import Burden, Price
from ombuds_events.domain.span import offset, offset_text
from ombuds_events.domain.workdays import Rest, Resting, RestReason, WorkingCalendar
from ombuds_events.ui.hours.board import Board, Hour, Line, Look
from ombuds_events.ui.hours.slot import span_of
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.calendar_days import ABOUT
from ombuds_events.ui.kit.i18n import language, locale
from ombuds_events.ui.kit.theme import theme
from ombuds_events.ui.kit.words import clock_of, country, local

_HOUR = 60
_DAY = 24 * _HOUR


class HoursWords(QObject):
    """Sentences in the language of the window."""

    # -- numbers -------------------------------------------------------------------------------

    def number(self, count: int) -> str:
        """A small number in words where the language bears it: "eleven"."""
        words = {
            3: self.tr("three"),
            4: self.tr("four"),
            5: self.tr("five"),
            6: self.tr("six"),
            7: self.tr("seven"),
            8: self.tr("eight"),
            9: self.tr("nine"),
            10: self.tr("ten"),
            11: self.tr("eleven"),
            12: self.tr("twelve"),
        }
        return words.get(count, dates.number(count))

    def length(self, minutes: int) -> str:
        """A length of time: "3 hours", "1 h 30 min"."""
        hours, rest = divmod(minutes, _HOUR)
        if not rest:
            return self.tr("%n hour(s)", "", hours)
        if not hours:
            return self.tr("%n minute(s)", "", rest)
        return self.tr("{hours} h {minutes} min").format(hours=hours, minutes=rest)

    def short_length(self, minutes: int) -> str:
        """The same in a narrow column: "3 h", "1:30 h"."""
        hours, rest = divmod(minutes, _HOUR)
        shown = f"\u2066{hours}:{rest:02}\u2069" if rest else dates.number(hours)
        return self.tr("{hours} h").format(hours=shown)

    # -- the year ------------------------------------------------------------------------------

    def facts(self, board: Board) -> str:
        """The head line: how many days of the year suit."""
        count, bodies = len(board.common), len(board.calendars)
        if not bodies:
            return ""
        if board.wish.may_miss:
            words = self.tr("%n day(s) of {year} suit; up to {missed} may be missing", "", count)
            return words.format(year=board.year, missed=board.wish.may_miss)
        if bodies == 1:
            words = self.tr("%n day(s) of {year} are working days", "", count)
        else:
            words = self.tr("%n day(s) of {year} are working days in all {institutions}", "", count)
        said = words.format(year=board.year, institutions=self.number(bodies))
        lost = board.lost_weekdays()
        if len(lost) == 1:
            return f"{said}; {self._never(lost[0])}"
        return said

    def _never(self, weekday: int) -> str:
        return (
            self.tr("none is a Monday"),
            self.tr("none is a Tuesday"),
            self.tr("none is a Wednesday"),
            self.tr("none is a Thursday"),
            self.tr("none is a Friday"),
            self.tr("none is a Saturday"),
            self.tr("none is a Sunday"),
        )[weekday - 1]

    def month_facts(self, board: Board, month: int) -> str:
        """The status bar: institutions, and common days of the month."""
        bodies = self.tr("%n institution(s)", "", len(board.calendars))
        count = board.by_month().get(month, 0)
        days = self.tr("%n common day(s) in {month}", "", count).format(month=month_name(month))
        return f"{bodies}, {days}"

    def common_days(self, count: int) -> str:
        """A count at the end of a month, spoken."""
        return self.tr("%n common day(s)", "", count)

    def spoken_day(self, board: Board, day: date) -> str:
        """A cell of the year: "13 October, all eleven work, 3 common hours"."""
        one = locale(language())
        name = f"{day.day} {one.monthName(day.month)}"
        common = board.days.get(day)
        if common is None:
            return name
        parts = [name, self._who_works(board, common)]
        if common.is_common:
            parts.append(self._common_length(common.minutes))
        parts += [local(un.label) for un in board.un_days.get(day, ())]
        return ", ".join(parts)

    def told_day(self, board: Board, day: date) -> str:
        """The tool tip of a day: who rests and why."""
        lines = [dates.full_day(day)]
        common = board.days.get(day)
        if common is not None and not common.resting:
            lines.append(self._who_works(board, common))
        lines += [self.rests(one) for one in board.resting(day)]
        lines += [local(un.label) for un in board.un_days.get(day, ())]
        return "\n".join(lines)

    def _who_works(self, board: Board, common: CommonDay) -> str:
        bodies = len(board.calendars)
        if not common.resting:
            return self.all_work(bodies)
        words = self.tr("%n of {all} rest", "", common.resting)
        return words.format(all=self.number(bodies))

    def _common_length(self, minutes: int) -> str:
        if minutes % _HOUR:
            return self.tr("{length} in common").format(length=self.length(minutes))
        return self.tr("%n common hour(s)", "", minutes // _HOUR)

    def all_work(self, bodies: int) -> str:
        """That nobody rests."""
        if bodies == 1:
            return self.tr("works")
        if bodies == 2:
            return self.tr("both work")
        return self.tr("all {number} work").format(number=self.number(bodies))

    # -- who rests -----------------------------------------------------------------------------

    def rests(self, one: Resting) -> str:
        """Who rests and why: "Astana: Republic Day, Kazakhstan"."""
        return f"{local(one.calendar.name)}: {self.reason(one.rest)}"

    def reason(self, rest: Rest) -> str:
        """Why: a holiday with its country, an estimate marked."""
        if rest.reason is RestReason.WEEKEND:
            return self.tr("weekend")
        name = local(rest.name)
        if rest.reason is RestReason.CLOSED and not name:
            name = self.tr("closed")
        about = f"{ABOUT} " if rest.is_estimate else ""
        where = f", {country(rest.country)}" if rest.country else ""
        return f"{about}{name}{where}"

    def short_reason(self, found: Sequence[Resting]) -> str:
        """The same in a narrow column: "KZ Republic Day", "BH, IR weekend"."""
        codes = ", ".join(dict.fromkeys(one.calendar.country for one in found))
        reasons = {one.rest.reason for one in found}
        if reasons == {RestReason.WEEKEND}:
            return self.tr("{countries} weekend").format(countries=codes)
        if len(found) == 1:
            rest = found[0].rest
            about = f"{ABOUT} " if rest.is_estimate else ""
            closed = self.tr("closed")
            return f"{codes} {about}{local(rest.name) or closed}"
        return self.tr("{countries} rest").format(countries=codes)

    # -- the day -------------------------------------------------------------------------------

    def day_words(self, board: Board, common: CommonDay, zone: str, city: str) -> str:
        """The day in words: who works, and what is shared."""
        first = self._who_works(board, common)
        first = f"{first[:1].upper()}{first[1:]}."
        if not common.minutes:
            none = "" if common.resting else self.tr("No hour is shared.")
            return f"{first} {none}".strip()
        hours = dates.hours_in(span_of(common.starts, common.ends, zone), zone, city)
        length = self.length(common.minutes)
        words = self._shared(board, common).format(length=length, hours=hours)
        return f"{first} {words}"

    def _shared(self, board: Board, common: CommonDay) -> str:
        names = [local(one.name) for one in board.calendars if one.id in common.missed]
        if not common.is_common:
            return self.tr("Only {length} shared: {hours}.")
        if names:
            words = self.tr("Without {names}, {length} shared: {hours}.")
            return words.replace("{names}", ", ".join(names))
        return self.tr("{length} shared: {hours}.")

    def window(self, common: CommonDay | None, zone: str, city: str) -> str:
        """The chip over the hours."""
        if common is None or not common.minutes:
            return self.tr("no common window")
        hours = dates.hours_in(span_of(common.starts, common.ends, zone), zone, city)
        words = self.tr("common window {length}, {hours}")
        return words.format(length=self.length(common.minutes), hours=hours)

    def changes(self, lines: Sequence[Line]) -> list[str]:
        """Whose clocks change within a fortnight."""
        form = self.tr("{city}: clocks change on {day}, then {offset}.")
        return [
            form.format(
                city=place(one.calendar),
                day=dates.day(one.change.day),
                offset=f"\u2066{minutes_text(one.change.after)}\u2069",
            )
            for one in lines
            if one.change is not None
        ]

    def price(self, price: Price, board: Board) -> str:
        """Who pays: "Ulaanbaatar ends at 18:00; late in 3 of the last 5 events."."""
        names = {one.id: place(one) for one in board.calendars}
        late = self.tr("{names} ends at {clock}")
        early = self.tr("{names} starts at {clock}")
        often = self.tr("; late in {times} of the last {events} events together")
        said = (
            self._burden(late, price.latest, names, price.meetings, often),
            self._burden(early, price.earliest, names, price.meetings, ""),
        )
        return " ".join(one for one in said if one)

    @staticmethod
    def _burden(
        form: str, found: Sequence[Burden], names: dict[int, str], events: int, often: str
    ) -> str:
        if not found:
            return ""
        first = found[0]
        who = ", ".join(names[one.id] for one in found)
        words = form.format(names=who, clock=clock_of(first.clock))
        if len(found) == 1 and first.times and events:
            words += often.format(times=first.times, events=events)
        return f"{words}."

    # -- hours ---------------------------------------------------------------------------------

    def told_line(self, line: Line) -> str:
        """All about an institution on the day, for tool tip and screen reader."""
        parts = [place(line.calendar), country(line.calendar.country), offset_text(line.shift)]
        if line.rest is not None:
            parts.append(self.tr("rests: {reason}").format(reason=self.reason(line.rest)))
        elif line.is_missed:
            parts.append(self.tr("left out of the window"))
        parts += [words.rstrip(".") for words in self.changes([line])]
        return ", ".join(parts)

    def spoken_hour(self, line: Line, hour: Hour) -> str:
        """A cell: "Ulaanbaatar 16:00, in hours"."""
        how = {
            Look.OUT: self.tr("out of hours"),
            Look.PART: self.tr("partly in hours"),
            Look.IN: self.tr("in hours"),
            Look.WINDOW: self.tr("in hours, shared"),
        }[hour.look]
        if line.rest is not None and hour.look is Look.OUT:
            how = self.tr("rests")
        return f"{place(line.calendar)} {hour.local:%H:%M}, {how}"

    # -- nothing suits -------------------------------------------------------------------------

    def nothing(self, board: Board, period: str, without: tuple[str, int] | None) -> str:
        """That no day suits, and whose absence would help most."""
        bodies = len(board.calendars)
        words = self.tr("No day in {period} suits all {number}.")
        said = words.format(period=period, number=self.number(bodies))
        if without is None:
            return said
        name, days = without
        more = self.tr("Without {name}: %n day(s).", "", days).format(name=name)
        return f"{said} {more}"


def place(calendar: WorkingCalendar) -> str:
    """The city of an institution, or its name."""
    return local(calendar.city) or local(calendar.name)


def month_name(month: int) -> str:
    """A month by itself: "October"."""
    return locale(language()).standaloneMonthName(month, QLocale.FormatType.LongFormat)


def year_behind(words: str, year: int) -> str:
    """A day in words and its year, in the order of reading."""
    mark = "\u200f" if theme.right_to_left else ""
    return f"{mark}{words} {year}"


def minutes_text(minutes: int) -> str:
    """An offset in minutes as text."""
    return offset_text(timedelta(minutes=minutes))


def shorter_because(
    board: Board, day: CommonDay, than: CommonDay
) -> tuple[WorkingCalendar, str] | None:
    """Whose clock makes the window of `day` shorter: the institution and its new offset."""
    for one in board.calendars:
        now = offset(day.starts * 60, one.zone)
        if now != offset(than.starts * 60, one.zone):
            return one, offset_text(now)
    return None
