"""Common hours: the figures that are promised, far places, who may be missing, bad input."""

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ombuds_events.domain.common_hours import (
    Wish,
    common_days,
    near_misses,
    next_common,
    without_each,
)
from ombuds_events.domain.span import wall
from ombuds_events.domain.workdays import Holiday, WorkingCalendar
from ombuds_events.exchange.holiday_source import library_version, read
from ombuds_events.services.seeding import scenario
from tests.unit.domain.working import best_window, calendar, closed, days, minutes_of

EURASIA = ["am", "bh", "ir", "kz", "kg", "mn", "ru", "rs", "lk", "tj", "uz"]
YEAR = date(2026, 1, 1), date(2026, 12, 31)
MONDAY = date(2026, 10, 12)
WEEKDAYS = {"Mon": 1, "Tue": 2, "Wed": 3, "Thu": 4, "Fri": 5, "Sat": 6, "Sun": 7}
ZONES = (
    "Europe/Belgrade", "Europe/Moscow", "Asia/Tehran", "Asia/Kathmandu", "Asia/Ulaanbaatar",
    "Africa/Cairo", "Africa/Casablanca", "America/New_York", "America/Havana", "America/Santiago",
    "Australia/Lord_Howe", "Pacific/Apia", "Pacific/Chatham", "Pacific/Kiritimati",
    "Pacific/Pago_Pago", "Asia/Beirut", "Europe/Dublin", "Atlantic/Azores",
)  # fmt: skip
NEAR = ("Europe/Belgrade", "Europe/Moscow", "Asia/Tehran", "Asia/Ulaanbaatar", "Africa/Cairo")


@pytest.fixture(scope="module")
def eleven() -> tuple[WorkingCalendar, ...]:
    """The eleven institutions of the demo, with the holidays of the installed library."""
    rows = {row["id"]: row for row in scenario()["institutions"]}
    wanted = [rows[f"inst-{country}"] for country in EURASIA]
    lists = {one.country: one for one in read([(row["country_iso2"], 2026) for row in wanted])}
    return tuple(
        calendar(
            number,
            row["timezone"],
            [WEEKDAYS[day] for day in row["weekend"]],
            holidays=lists[row["country_iso2"]].days,
        )
        for number, row in enumerate(wanted)
    )


def test_the_eleven_of_the_demo_share_140_days_of_2026(
    eleven: tuple[WorkingCalendar, ...],
) -> None:
    assert library_version().startswith("holidays 0.109+")
    found = [day for day in common_days(eleven, *YEAR) if day.is_common]
    assert len(found) == 140
    assert not [day for day in found if day.day.isoweekday() == 5]
    months = Counter(day.day.month for day in found)
    assert [months[month] for month in range(1, 13)] == [9, 9, 9, 14, 9, 12, 13, 10, 15, 15, 12, 13]
    assert {day.minutes for day in found} == {120, 180}


def test_their_window_in_october(eleven: tuple[WorkingCalendar, ...]) -> None:
    found = {day.day: day for day in common_days(eleven, *YEAR)}
    tuesday, later = found[date(2026, 10, 13)], found[date(2026, 10, 27)]
    assert _clocks(tuesday.starts, tuesday.ends, "Europe/Moscow") == "10:00–13:00"
    assert _clocks(tuesday.starts, tuesday.ends, "Asia/Tashkent") == "12:00–15:00"
    assert _clocks(later.starts, later.ends, "Europe/Moscow") == "11:00–13:00"  # Belgrade: UTC+1
    friday = found[date(2026, 10, 16)]
    assert (friday.resting, friday.at_weekend, friday.is_common) == (2, 2, False)
    assert found[date(2026, 10, 26)].resting == 1


def test_they_agree_with_looking_at_every_minute(eleven: tuple[WorkingCalendar, ...]) -> None:
    wish = Wish(min_minutes=60)
    autumn = {day.day: day for day in common_days(eleven, *YEAR, wish)}
    for day in days(date(2026, 10, 21), 7):
        minutes, _ = best_window(eleven, day, wish)
        assert autumn[day].minutes == minutes


def _clocks(starts: int, ends: int, zone: str) -> str:
    return f"{wall(starts * 60, zone):%H:%M}–{wall(ends * 60, zone):%H:%M}"


# -- against looking at every minute ----------------------------------------------------------

_hours = st.sampled_from([(540, 1080), (480, 960), (600, 1200), (0, 1440), (300, 1320)])
_weekends = st.sampled_from([(6, 7), (5, 6), (5,), (), (7,)])
_days = st.dates(date(2026, 1, 5), date(2027, 2, 1))
_changes = st.sampled_from([date(2026, 3, 8), date(2026, 3, 29), date(2026, 4, 24),
                            date(2026, 10, 25), date(2026, 4, 5), date(2026, 12, 31)])  # fmt: skip


@st.composite
def teams(
    draw: st.DrawFn, zones: Sequence[str] = ZONES, least: int = 1, most: int = 4
) -> tuple[date, list[WorkingCalendar]]:
    """Some institutions around a day, often one on which clocks change."""
    first = draw(st.one_of(_days, _changes)) - timedelta(days=1)
    return first, [
        calendar(
            number,
            draw(st.sampled_from(zones)),
            draw(_weekends),
            draw(_hours),
            [Holiday(draw(st.sampled_from(list(days(first, 3)))), {}, False, draw(st.booleans()))],
            [
                closed(
                    first + timedelta(days=1), first + timedelta(days=1), works=draw(st.booleans())
                )
            ]
            if draw(st.booleans())
            else (),
        )
        for number in range(draw(st.integers(least, most)))
    ]


@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow])
@given(teams())
def test_a_window_is_what_every_minute_says(team: tuple[date, list[WorkingCalendar]]) -> None:
    first, calendars = team
    found = common_days(calendars, first, first + timedelta(days=2), Wish(min_minutes=1))
    assert [day.day for day in found] == list(days(first, 3))
    for day in found[1:2]:
        minutes, _ = best_window(calendars, day.day, Wish(min_minutes=1))
        assert day.minutes == minutes
        assert day.is_common == (minutes > 0)


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(teams(ZONES, 2, 5), st.integers(0, 3), st.sampled_from([60, 240, 480]))
def test_who_may_be_missing_is_chosen_exactly(
    team: tuple[date, list[WorkingCalendar]], may_miss: int, least: int
) -> None:
    first, calendars = team
    wish = Wish(least, None, min(may_miss, len(calendars) - 1))
    middle = first + timedelta(days=1)
    (day,) = common_days(calendars, middle, middle, wish)
    minutes, missing = best_window(calendars, middle, wish, step=15)
    assert day.is_common == (minutes >= least)
    if day.is_common:
        assert (day.minutes, len(day.missed)) == (minutes, missing)


@settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(teams(NEAR, 2, 5), st.sampled_from([60, 240]))
def test_without_each_is_as_if_it_were_not_asked(
    team: tuple[date, list[WorkingCalendar]], least: int
) -> None:
    first, calendars = team
    calendars = [one for one in calendars if one.day_ends - one.day_starts < 720]
    last, wish = first + timedelta(days=5), Wish(least)
    common = sum(day.is_common for day in common_days(calendars, first, last, wish))
    found = without_each(calendars, first, last, wish)
    for one in calendars:
        others = [other for other in calendars if other is not one]
        without = sum(day.is_common for day in common_days(others, first, last, wish))
        assert found.get(one.id, common) == (without if others else common)
    assert list(found.values()) == sorted(found.values(), reverse=True)


# -- single cases -----------------------------------------------------------------------------


def test_windows_cross_midnight_of_utc_and_the_date_line() -> None:
    apia, pago = calendar(1, "Pacific/Apia"), calendar(2, "Pacific/Pago_Pago")
    (monday,) = common_days([apia, pago], MONDAY, MONDAY, Wish(60))
    assert not monday.is_common  # it is Sunday there
    (tuesday,) = common_days([apia, pago], date(2026, 10, 13), date(2026, 10, 13), Wish(60))
    assert _clocks(tuesday.starts, tuesday.ends, "Pacific/Apia") == "09:00–18:00"
    assert wall(tuesday.starts * 60, "Pacific/Pago_Pago").date() == MONDAY
    (friday,) = common_days([pago, apia], date(2026, 10, 16), date(2026, 10, 16), Wish(60))
    assert not friday.is_common
    tokyo = common_days([calendar(3, "Asia/Tokyo")], MONDAY, MONDAY)[0]
    assert tokyo.starts == minutes_of(datetime(2026, 10, 12, tzinfo=UTC))


def test_hours_for_all_replace_those_of_each() -> None:
    early, late = calendar(1, "Asia/Tashkent", hours=(360, 600)), calendar(2, "Asia/Tashkent")
    assert common_days([early, late], MONDAY, MONDAY, Wish(60))[0].minutes == 60
    assert common_days([early, late], MONDAY, MONDAY, Wish(hours=(540, 1080)))[0].minutes == 540


def test_whoever_rests_may_be_missing_and_is_named() -> None:
    team = [
        calendar(7, "Asia/Almaty"),
        calendar(8, "Asia/Almaty", (1,)),
        calendar(9, "Asia/Almaty"),
    ]
    assert not common_days(team, MONDAY, MONDAY)[0].is_common
    (day,) = common_days(team, MONDAY, MONDAY, Wish(may_miss=1))
    assert (day.is_common, day.missed, day.resting) == (True, (8,), 1)
    assert without_each(team, MONDAY, MONDAY) == {8: 1}


def test_either_of_two_who_hardly_meet_may_be_missing() -> None:
    team = [
        calendar(1, "Asia/Almaty", hours=(540, 720)),
        calendar(2, "Asia/Almaty", hours=(660, 1080)),
        calendar(3, "Asia/Almaty"),
    ]
    assert not common_days(team, MONDAY, MONDAY, Wish(120))[0].is_common
    assert without_each(team, MONDAY, MONDAY, Wish(120)) == {1: 1, 2: 1}


def test_one_institution_cannot_miss_itself() -> None:
    alone = calendar(1, "Asia/Almaty")
    sunday = MONDAY - timedelta(days=1)
    assert not common_days([alone], sunday, sunday, Wish(may_miss=1))[0].is_common
    assert without_each([alone], *YEAR) == {}


def test_institutions_without_a_zone_are_left_out() -> None:
    team = [calendar(1, ""), calendar(2, "Mars/Olympus"), calendar(3, "Asia/Almaty")]
    (day,) = common_days(team, MONDAY, MONDAY)
    assert day.minutes == 540
    assert common_days(team[:2], *YEAR) == ()
    assert without_each(team[:2], *YEAR) == {}


def test_a_range_may_cross_new_year() -> None:
    team = [calendar(1, "Europe/Belgrade"), calendar(2, "America/New_York")]
    found = common_days(team, date(2026, 12, 30), date(2027, 1, 2), Wish(60))
    assert [day.is_common for day in found] == [True, True, True, False]


def test_next_days_and_near_ones() -> None:
    team = [
        calendar(1, "Asia/Almaty"),
        calendar(2, "Asia/Almaty", (5, 6)),
        calendar(3, "Asia/Almaty"),
    ]
    found = common_days(team, *YEAR)
    assert [day.day.day for day in next_common(found, MONDAY)] == [13, 14, 15, 19]
    assert [(day.day.day, day.resting) for day in near_misses(found, MONDAY)] == [(16, 1), (23, 1)]
    assert next_common(found, date(2026, 12, 31)) == ()


def test_leaving_out_more_than_helps_is_not_done() -> None:
    team = [calendar(number, "Asia/Almaty") for number in range(3)]
    (day,) = common_days(team, MONDAY, MONDAY, Wish(600, may_miss=2))
    assert (day.is_common, day.minutes, day.missed) == (False, 540, ())


def test_long_days_are_searched_as_far_places_are() -> None:
    team = [calendar(number, "Asia/Almaty", hours=(0, 1400)) for number in range(3)]
    (day,) = common_days(team, MONDAY, MONDAY, Wish(1410, may_miss=1))
    assert (day.is_common, day.minutes, day.missed) == (False, 1400, ())


def test_a_year_of_far_places_is_made_of_its_days() -> None:
    team = [
        calendar(1, "Pacific/Auckland", (6, 7)),
        calendar(2, "America/New_York", (6, 7), (480, 1080)),
        calendar(3, "Asia/Tokyo", (7,), (300, 840)),
    ]
    wish = Wish(30, may_miss=1)
    found = common_days(team, *YEAR, wish)
    assert {len(day.missed) for day in found if day.is_common} == {0, 1}
    for day in found[60:120]:
        assert common_days(team, day.day, day.day, wish) == (day,)


def test_far_places_without_one_another() -> None:
    team = [calendar(1, "Pacific/Apia"), calendar(2, "Pacific/Pago_Pago", (1, 6, 7))]
    assert without_each(team, MONDAY, MONDAY) == {2: 1}


@pytest.mark.parametrize(
    ("wish", "code"),
    [
        (Wish(hours=(600, 600)), "working_hours_impossible"),
        (Wish(hours=(540, 1500)), "working_hours_impossible"),
        (Wish(min_minutes=0), "window_length_impossible"),
        (Wish(may_miss=4), "may_miss_impossible"),
        (Wish(may_miss=-1), "may_miss_impossible"),
    ],
)
def test_impossible_wishes(wish: Wish, code: str) -> None:
    assert [problem.code for problem in wish.check()] == [code]
    assert Wish().check() == ()
