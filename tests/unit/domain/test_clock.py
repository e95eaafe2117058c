"""The one clock."""

from datetime import UTC, date, datetime, timedelta

import pytest

from ombuds_events.domain.clock import Clock

NOON_UTC = datetime(2026, 9, 28, 12, 0, tzinfo=UTC)


class Stopped(Clock):
    """A clock whose true moment is fixed."""

    def real_now(self) -> datetime:
        return NOON_UTC


def test_today_is_the_day_in_the_offices_zone() -> None:
    assert Stopped("Pacific/Kiritimati").today() == date(2026, 9, 29)
    assert Stopped("UTC").today() == date(2026, 9, 28)
    assert Stopped("Asia/Tashkent").now() == NOON_UTC


def test_a_demo_office_keeps_its_day_and_the_time_runs() -> None:
    clock = Stopped("Asia/Tashkent", date(2025, 1, 2))
    assert clock.today() == date(2025, 1, 2)
    assert clock.now().isoformat() == "2025-01-02T17:00:00+05:00"
    assert clock.real_now() == NOON_UTC


def test_the_true_moment_is_utc() -> None:
    assert Clock().real_now().utcoffset() == timedelta(0)
    with pytest.raises(AttributeError):
        Clock().zone = "X"  # type: ignore[misc]
