"""Meeting days: by programme, by span, past midnight, over a change of clocks, too many."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from ombuds_events.domain.meeting_days import MOST_DAYS, is_block, meeting_days
from ombuds_events.domain.span import Span

TASHKENT = "Asia/Tashkent"
FIRST = datetime.fromisoformat("2026-01-01")


def span(start: str, end: str, zone: str = TASHKENT) -> Span:
    return Span(datetime.fromisoformat(start), datetime.fromisoformat(end), zone)


def told(*days: tuple[date, Span]) -> list[str]:
    return [f"{day:%d} {one.start:%d %H:%M}-{one.end:%d %H:%M}" for day, one in days]


@pytest.mark.parametrize(
    ("whole", "expected"),
    [
        (span("2027-10-13T10:00", "2027-10-13T13:00"), ["13 13 10:00-13 13:00"]),
        (
            span("2027-10-13T09:00", "2027-10-15T17:00"),
            ["13 13 09:00-13 17:00", "14 14 09:00-14 17:00", "15 15 09:00-15 17:00"],
        ),
        # one sitting over midnight
        (span("2027-10-13T22:00", "2027-10-14T01:00"), ["13 13 22:00-14 01:00"]),
        # an end at midnight does not touch the next day
        (span("2027-10-13T18:00", "2027-10-14T00:00"), ["13 13 18:00-14 00:00"]),
        # hours that run past midnight on more days
        (
            span("2027-10-13T18:00", "2027-10-15T10:00"),
            ["13 13 18:00-14 00:00", "14 14 00:00-15 00:00", "15 15 00:00-15 10:00"],
        ),
        # the clocks of Berlin jump over 02:30 on the second day
        (
            span("2027-03-27T02:30", "2027-03-28T05:00", "Europe/Berlin"),
            ["27 27 02:30-27 05:00", "28 28 03:30-28 05:00"],
        ),
    ],
)
def test_without_items_each_day_of_the_span(whole: Span, expected: list[str]) -> None:
    days = meeting_days(whole)
    assert told(*((one.day, one.span) for one in days)) == expected
    assert all(one.items == () for one in days)


def test_items_make_the_days_with_first_start_and_last_end() -> None:
    items = [
        (3, span("2027-10-15T14:00", "2027-10-15T15:00")),
        (1, span("2027-10-13T10:00", "2027-10-13T13:00")),
        (2, span("2027-10-13T10:30", "2027-10-13T12:00")),
    ]
    days = meeting_days(span("2027-10-13T09:00", "2027-10-15T17:00"), items)
    assert told(*((one.day, one.span) for one in days)) == [
        "13 13 10:00-13 13:00",
        "15 15 14:00-15 15:00",
    ]
    assert [one.items for one in days] == [(1, 2), (3,)]


def test_more_than_a_month_is_a_block_unless_it_has_items() -> None:
    long = span("2027-09-01T09:00", "2027-10-02T17:00")
    assert is_block(long, meeting_days(long))
    days = meeting_days(long, [(1, span("2027-09-02T09:00", "2027-09-02T10:00"))])
    assert not is_block(long, days)
    month = span("2027-09-01T09:00", "2027-10-01T17:00")
    assert len(meeting_days(month)) == MOST_DAYS


@given(
    start=some.datetimes(FIRST, FIRST + timedelta(days=730)),
    hours=some.integers(1, 24 * 40),
    zone=some.sampled_from(["Europe/Berlin", "Asia/Tehran", "America/New_York", TASHKENT]),
)
def test_days_are_in_order_and_each_is_once(start: datetime, hours: int, zone: str) -> None:
    whole = Span(start.replace(second=0, microsecond=0), start + timedelta(hours=hours), zone)
    days = [one.day for one in meeting_days(whole)]
    assert days == sorted(set(days))
    assert len(days) <= MOST_DAYS
