"""Offsets by day, working hours on days on which the clocks change."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from ombuds_events.domain.clock_shifts import (
    DAY,
    ClockChange,
    Stretch,
    clock_change,
    stretches,
    work_interval,
)
from tests.unit.domain.working import minutes_of


def _ordinal(text: str) -> int:
    return date.fromisoformat(text).toordinal()


def test_a_zone_without_changes_is_one_stretch() -> None:
    assert stretches("Asia/Tashkent", 2026) == (Stretch(_ordinal("2025-12-31"), 300),)


def test_summer_time_cuts_a_year_in_five() -> None:
    assert stretches("Europe/Belgrade", 2026) == (
        Stretch(_ordinal("2025-12-31"), 60),
        Stretch(_ordinal("2026-03-29"), None),
        Stretch(_ordinal("2026-03-30"), 120),
        Stretch(_ordinal("2026-10-25"), None),
        Stretch(_ordinal("2026-10-26"), 60),
    )


@pytest.mark.parametrize(
    ("zone", "day", "hours", "utc"),
    [
        ("Asia/Tashkent", "2026-10-13", (540, 1080), ("2026-10-13T04:00", "2026-10-13T13:00")),
        # The clocks jump over 02:00–03:00: what would begin or end there does so at the jump.
        ("Europe/Belgrade", "2026-03-29", (150, 600), ("2026-03-29T01:00", "2026-03-29T08:00")),
        ("Europe/Belgrade", "2026-03-29", (0, 150), ("2026-03-28T23:00", "2026-03-29T01:00")),
        # They show 02:00–03:00 twice: begun at the first, ended at the second.
        ("Europe/Belgrade", "2026-10-25", (150, 160), ("2026-10-25T00:30", "2026-10-25T01:40")),
        # 24:00 is not the second midnight of the next day, but its first.
        ("America/Havana", "2026-10-31", (0, DAY), ("2026-10-31T04:00", "2026-11-01T04:00")),
        ("America/Havana", "2026-11-01", (0, DAY), ("2026-11-01T04:00", "2026-11-02T05:00")),
        # There is no midnight on this day.
        ("Africa/Cairo", "2026-04-24", (0, DAY), ("2026-04-23T22:00", "2026-04-24T21:00")),
    ],
)
def test_working_hours_past_a_change(
    zone: str, day: str, hours: tuple[int, int], utc: tuple[str, str]
) -> None:
    found = work_interval(zone, _ordinal(day), *hours)
    wanted = [datetime.fromisoformat(text).replace(tzinfo=UTC) for text in utc]
    assert found == tuple(map(minutes_of, wanted))


def test_stretches_agree_with_the_zone() -> None:
    for zone in ("Africa/Casablanca", "Australia/Lord_Howe", "Pacific/Chatham", "Asia/Tehran"):
        table = stretches(zone, 2026)
        for n, stretch in enumerate(table):
            if stretch.offset is None:
                continue
            last = table[n + 1].first - 1 if n + 1 < len(table) else _ordinal("2027-01-01")
            for ordinal in range(stretch.first, last + 1):
                noon = datetime.fromordinal(ordinal).replace(hour=12, tzinfo=ZoneInfo(zone))
                shift = noon.utcoffset()
                assert shift is not None
                assert shift.total_seconds() == stretch.offset * 60


def test_a_change_within_a_fortnight_is_told() -> None:
    tuesday = date(2026, 10, 13)
    assert clock_change("Europe/Belgrade", tuesday) == ClockChange(date(2026, 10, 25), 120, 60)
    assert clock_change("Europe/Belgrade", tuesday, within=11) is None
    assert clock_change("Europe/Belgrade", date(2026, 10, 25), within=0) is not None
    assert clock_change("Asia/Tashkent", tuesday) is None
