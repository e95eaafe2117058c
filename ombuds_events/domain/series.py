"""Rules of repetition: RFC 5545 text ↔ what a form edits, and the dates that a rule gives.

A rule runs in wall time of its events: each keeps its hour over every change of clocks.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from enum import StrEnum
from itertools import islice

from ombuds_events.domain.kinds import HELD_STATES, EventState
from ombuds_events.domain.problems import Problem, Refused, refuse_if_any
from ombuds_events.domain.span import (
    FIRST_YEAR,
    LAST_YEAR,
    Span,
    is_in_fold,
    is_in_range,
    problems_of,
)

MOST_DATES = 200
MOST_STEPS = 99
_WEEK = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_LAST_COMMON_DAY = 28
_DAYS = 7

UNTOUCHED = HELD_STATES | {EventState.CANCELLED, EventState.RUNNING}
"""Events of a series that nothing done to the others reaches."""


class Every(StrEnum):
    """The step of a rule."""

    DAY = "DAILY"
    WEEK = "WEEKLY"
    MONTH = "MONTHLY"
    YEAR = "YEARLY"


class MonthBy(StrEnum):
    """Which day of a month a monthly rule means."""

    DATE = "date"
    LAST_DAY = "last_day"
    WEEKDAY = "weekday"
    LAST_WEEKDAY = "last_weekday"


class SeriesScope(StrEnum):
    """Which events of a series a change reaches."""

    THIS = "this"
    FOLLOWING = "following"
    ALL = "all"


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesRule:
    """`weekdays` (ISO, Monday 1) count in weeks, `month_by` in months; ends by date or count."""

    every: Every = Every.WEEK
    interval: int = 1
    weekdays: frozenset[int] = frozenset()
    month_by: MonthBy = MonthBy.DATE
    until: date | None = None
    count: int | None = None

    def text(self, start: date) -> str:
        """The RRULE for events that begin on `start`; the day of the first always counts."""
        parts = [f"FREQ={self.every}"]
        if self.interval != 1:
            parts.append(f"INTERVAL={self.interval}")
        parts += self._days(start)
        if self.count is not None:
            parts.append(f"COUNT={self.count}")
        elif self.until is not None:
            parts.append(f"UNTIL={self.until:%Y%m%d}T235959")
        return ";".join(parts)

    def _days(self, start: date) -> list[str]:
        if self.every is Every.WEEK:
            days = sorted(self.weekdays | {start.isoweekday()})
            return [f"BYDAY={','.join(_WEEK[day - 1] for day in days)}"]
        if self.every is Every.MONTH:
            weekday = _WEEK[start.weekday()]
            return {
                MonthBy.DATE: [f"BYMONTHDAY={start.day}"],
                MonthBy.LAST_DAY: ["BYMONTHDAY=-1"],
                MonthBy.WEEKDAY: [f"BYDAY={nth(start)}{weekday}"],
                MonthBy.LAST_WEEKDAY: [f"BYDAY=-1{weekday}"],
            }[self.month_by]
        return []

    def check(self, start: date) -> list[Problem]:
        """Why there are no such events."""
        if not 1 <= self.interval <= MOST_STEPS:
            return [Problem("series_interval", "interval", {"most": MOST_STEPS})]
        if self.until is None and self.count is None:
            return [Problem("series_without_end", "ends")]
        if self.until is not None and self.until < start:
            return [Problem("series_ends_before", "ends")]
        if self.until is not None and not is_in_range(self.until):
            return [Problem("series_too_long", "ends", {"most": MOST_DATES})]
        if self.every is Every.MONTH and self.month_by not in month_choices(start):
            return [Problem("series_first_day", "month_by")]
        return list(self._number_problems(start))

    def _number_problems(self, start: date) -> Iterator[Problem]:
        if self.count is not None and self.count > MOST_DATES:
            yield Problem("series_too_long", "ends", {"most": MOST_DATES})
            return
        found = self._dates(start)
        if len(found) > MOST_DATES:
            yield Problem("series_too_long", "ends", {"most": MOST_DATES})
        elif len(found) <= 1:
            yield Problem("series_of_one", "ends")
        elif not is_in_range(found[-1]):
            yield Problem("year_out_of_range", "ends", {"first": FIRST_YEAR, "last": LAST_YEAR})

    def dates(self, start: date) -> tuple[date, ...]:
        """The days of the rule from `start` on; refuses rules without end and too long ones."""
        refuse_if_any(self.check(start))
        return self._dates(start)

    def _dates(self, start: date) -> tuple[date, ...]:
        from dateutil.rrule import rrulestr

        first = datetime.combine(start, time())
        found = islice(iter(rrulestr(self.text(start), dtstart=first)), MOST_DATES + 1)
        return tuple(one.date() for one in found)

    def leaves_out_months(self, start: date) -> bool:
        """Whether some months (or years) have no such day, so that they are left out."""
        if self.every is Every.YEAR:
            return (start.month, start.day) == (2, _LAST_COMMON_DAY + 1)
        if self.every is not Every.MONTH:
            return False
        if self.month_by is MonthBy.WEEKDAY:
            return nth(start) == 5  # noqa: PLR2004 - a fifth Monday
        return self.month_by is MonthBy.DATE and start.day > _LAST_COMMON_DAY


def nth(day: date) -> int:
    """The how many-th of its weekday a day is in its month."""
    return (day.day - 1) // _DAYS + 1


def month_choices(start: date) -> tuple[MonthBy, ...]:
    """What a month's day may be called when the first is `start`."""
    week_after = date.fromordinal(start.toordinal() + _DAYS)
    day_after = date.fromordinal(start.toordinal() + 1)
    found = [MonthBy.DATE]
    if day_after.month != start.month:
        found.append(MonthBy.LAST_DAY)
    found.append(MonthBy.WEEKDAY)
    if week_after.month != start.month:
        found.append(MonthBy.LAST_WEEKDAY)
    return tuple(found)


def rule_of(text: str) -> SeriesRule:
    """The rule that a text of ours says; refuses what a form cannot edit."""
    parts = dict(part.partition("=")[::2] for part in text.split(";"))
    try:
        every = Every(parts["FREQ"])
        until = parts.get("UNTIL")
        return SeriesRule(
            every=every,
            interval=int(parts.get("INTERVAL", 1)),
            weekdays=_weekdays(parts) if every is Every.WEEK else frozenset(),
            month_by=_month_by(parts) if every is Every.MONTH else MonthBy.DATE,
            until=date.fromisoformat(until[:8]) if until else None,
            count=int(parts["COUNT"]) if "COUNT" in parts else None,
        )
    except (KeyError, ValueError) as error:
        raise Refused.one("series_rule_unknown", "rule", text=text) from error


def _weekdays(parts: dict[str, str]) -> frozenset[int]:
    return frozenset(_WEEK.index(day) + 1 for day in parts["BYDAY"].split(","))


def _month_by(parts: dict[str, str]) -> MonthBy:
    if "BYMONTHDAY" in parts:
        return MonthBy.LAST_DAY if parts["BYMONTHDAY"] == "-1" else MonthBy.DATE
    return MonthBy.LAST_WEEKDAY if parts["BYDAY"].startswith("-1") else MonthBy.WEEKDAY


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A date of a rule; `span` None: its hours do not exist that day, `note` says why.

    A `note` beside a span: the clocks show its start twice, and the first is meant.
    """

    day: date
    span: Span | None
    note: Problem | None = None


def occurrences(rule: SeriesRule, first: Span) -> tuple[Occurrence, ...]:
    """The dates of a rule at the hours of `first`, itself included."""
    days = rule.dates(first.start.date())
    return (Occurrence(days[0], first), *(_at(first, day) for day in days[1:]))


def on_day(span: Span, day: date) -> Span:
    """The same hours and length on another day, not looked at whether they exist."""
    start = datetime.combine(day, span.start.time())
    return Span(start, start + (span.end - span.start), span.zone)


def _at(first: Span, day: date) -> Occurrence:
    span = on_day(first, day)
    wrong = problems_of(span.start, span.end, span.zone)
    if wrong:
        return Occurrence(day, None, wrong[0])
    if is_in_fold(span.start, span.zone):
        values = {"time": f"{span.start:%H:%M}", "day": day.isoformat()}
        return Occurrence(day, span, Problem("series_time_twice", "start", values))
    return Occurrence(day, span)


def shifted_end(rule: SeriesRule, days: int) -> SeriesRule:
    """The rule when all of its events move by `days`: weekdays and the last day go along."""
    if not days:
        return rule
    weekdays = frozenset((day - 1 + days) % _DAYS + 1 for day in rule.weekdays)
    until = date.fromordinal(rule.until.toordinal() + days) if rule.until else None
    return replace(rule, weekdays=weekdays, until=until)
