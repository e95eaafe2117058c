"""Common hours: 55 institutions and a year, against a bare loop over per-day intervals."""

import csv
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from ombuds_events.domain.clock_shifts import DAY, EPOCH, stretches
from ombuds_events.domain.common_hours import Wish, common_days, without_each
from ombuds_events.domain.workdays import WorkingCalendar, rest_on
from ombuds_events.exchange.holiday_source import read
from ombuds_events.paths import shipped
from tests.bench.figures import Figure, beside, median_of

INSTITUTIONS = 55
YEAR = 2026
FIRST, LAST = date(YEAR, 1, 1), date(YEAR, 12, 31)
_WEEKDAYS = {"Mon": 1, "Tue": 2, "Wed": 3, "Thu": 4, "Fri": 5, "Sat": 6, "Sun": 7}
_RUNS = 15
# The largest group that shares hours at all: from Dublin to Ulaanbaatar.
_NEAR = range(8 * 60 + 1)


def figures(_folder: Path) -> Iterator[Figure]:
    """What is promised of common hours."""
    team = institutions()
    ours, floor = beside(lambda: common_days(team, FIRST, LAST), _Loop(team), _RUNS)
    yield Figure("common hours, 55 × a year", ours, "ms", 2, floor)
    yield Figure("the same, bound in time", ours, "ms", 3)
    one_out = median_of(lambda: common_days(team, FIRST, LAST, Wish(may_miss=1)), _RUNS)
    yield Figure("common hours, all but one", one_out, "ms", 5)
    each = median_of(lambda: without_each(team, FIRST, LAST), _RUNS)
    yield Figure("common hours, without each", each, "ms", 5)


def institutions() -> list[WorkingCalendar]:
    """The first 55 institutions of the starter list with neighbouring clocks, as they work."""
    path = shipped("db") / "seeds" / "institutions.csv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if _offset(row["timezone"]) in _NEAR]
    rows = rows[:INSTITUTIONS]
    lists = {
        one.country: one for one in read([(row["country_iso2"], YEAR) for row in rows], ["en"])
    }
    return [
        WorkingCalendar(
            id=number,
            ref=row["name_en"],
            name={"en": row["name_en"]},
            city={"en": row["city"]},
            country=row["country_iso2"],
            country_name={"en": row["country"]},
            zone=row["timezone"],
            weekend=frozenset(_WEEKDAYS[day] for day in row["weekend"].split(";")),
            day_starts=9 * 60,
            day_ends=18 * 60,
            holidays=lists[row["country_iso2"]].days,
        )
        for number, row in enumerate(rows)
    ]


def _offset(zone: str) -> int:
    return stretches(zone, YEAR)[0].offset or 0


class _Loop:
    """For each day the latest start and the earliest end of those who work; nothing else."""

    def __init__(self, team: list[WorkingCalendar]) -> None:
        self.days = range(FIRST.toordinal(), LAST.toordinal() + 1)
        self.lines = [(_offsets(one), _resting(one), one.day_starts, one.day_ends) for one in team]

    def __call__(self) -> list[tuple[int, int, int]]:
        found = []
        for n, ordinal in enumerate(self.days):
            midnight = (ordinal - EPOCH) * DAY
            low, high, resting = 0, 1 << 40, 0
            for offsets, rests, starts, ends in self.lines:
                if n in rests:
                    resting += 1
                    continue
                shift = midnight - offsets[n]
                low = max(low, shift + starts)
                high = min(high, shift + ends)
            found.append((resting, low, high))
        return found


def _offsets(calendar: WorkingCalendar) -> list[int]:
    table = stretches(calendar.zone, YEAR)
    known = {ordinal: one.offset or 0 for one in table for ordinal in (one.first,)}
    offsets, current = [], 0
    for ordinal in range(FIRST.toordinal() - 1, LAST.toordinal() + 1):
        current = known.get(ordinal, current)
        offsets.append(current)
    return offsets[1:]


def _resting(calendar: WorkingCalendar) -> frozenset[int]:
    days = range(FIRST.toordinal(), LAST.toordinal() + 1)
    return frozenset(
        n for n, day in enumerate(days) if rest_on(calendar, date.fromordinal(day)) is not None
    )
