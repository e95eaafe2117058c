"""Who rests on a day and why; what is missing in a calendar."""

from datetime import date

import pytest

from ombuds_events.domain.messages import PROBLEMS
from ombuds_events.domain.workdays import (
    Gap,
    GapReason,
    Holiday,
    Rest,
    RestReason,
    calendar_problems,
    exceptions,
    never_works,
    rest_on,
    who_rests,
)
from tests.unit.domain.working import calendar, closed, days

MONDAY, SATURDAY = date(2026, 10, 12), date(2026, 10, 17)
FEAST = Holiday(MONDAY, {"en": "Feast"}, is_estimate=True)
MOVED = Holiday(SATURDAY, {}, is_working=True)


def test_a_working_day_and_a_weekend() -> None:
    one = calendar(1, "Asia/Almaty", (5, 6))
    assert rest_on(one, MONDAY) is None
    assert rest_on(one, SATURDAY) == Rest(RestReason.WEEKEND)


def test_a_holiday_has_its_name_and_country() -> None:
    one = calendar(1, "Asia/Almaty", holidays=[FEAST])
    assert rest_on(one, MONDAY) == Rest(RestReason.HOLIDAY, {"en": "Feast"}, "XX", is_estimate=True)


def test_a_feast_on_a_weekend_is_told_as_a_feast() -> None:
    one = calendar(1, "Asia/Almaty", (1,), holidays=[FEAST])
    found = rest_on(one, MONDAY)
    assert found is not None
    assert found.reason is RestReason.HOLIDAY


def test_a_moved_working_day_is_worked() -> None:
    one = calendar(1, "Asia/Almaty", holidays=[MOVED])
    assert rest_on(one, SATURDAY) is None
    both = calendar(2, "Asia/Almaty", holidays=[MOVED, Holiday(SATURDAY, {"en": "Fair"})])
    assert rest_on(both, SATURDAY) is not None


def test_corrections_win_and_own_ones_win_over_those_of_the_country() -> None:
    country = closed(MONDAY, SATURDAY, "XX")
    own = closed(MONDAY, MONDAY, works=True)
    one = calendar(1, "Asia/Almaty", holidays=[FEAST], corrections=[country, own])
    assert rest_on(one, MONDAY) is None
    assert rest_on(one, date(2026, 10, 13)) == Rest(RestReason.CLOSED, {"en": "Recess"}, "XX")
    assert rest_on(one, date(2026, 10, 20)) is None


def test_who_rests_is_told_in_order() -> None:
    team = [calendar(1, "Asia/Almaty", (1,)), calendar(2, "UTC"), calendar(3, "UTC", (1, 2))]
    assert [one.calendar.id for one in who_rests(team, MONDAY)] == [1, 3]


def test_exceptions_say_the_same_as_each_day() -> None:
    one = calendar(
        1,
        "Asia/Almaty",
        holidays=[FEAST, MOVED, Holiday(date(2026, 10, 18), {}), Holiday(date(2025, 1, 1), {})],
        corrections=[
            closed(date(2026, 10, 1), date(2026, 10, 3), "XX"),
            closed(date(2026, 10, 2), date(2026, 10, 2), works=True),
        ],
    )
    first, last = date(2026, 10, 1), date(2026, 10, 31)
    unlike = exceptions(one, first.toordinal(), last.toordinal())
    for day in days(first, 31):
        usual = day.isoweekday() in one.weekend
        assert unlike.get(day.toordinal(), usual) == (rest_on(one, day) is not None)
    assert len(unlike) == 3  # 1 and 12 rest, 17 is worked; 2 and 3 are as in every week


def test_what_is_missing_is_told_once_with_names() -> None:
    gap = Gap(GapReason.LIST_ENDS, 2025)
    team = [
        calendar(1, "Mars/Olympus"),
        calendar(2, ""),
        calendar(3, "UTC", gaps=[gap, Gap(GapReason.NOT_COVERED, 2026)]),
        calendar(4, "UTC", range(1, 8), gaps=[gap, Gap(GapReason.UNREAD, 2026)]),
    ]
    found = calendar_problems(team, 2026, "en")
    assert [(one.code, dict(one.values)) for one in found] == [
        ("institutions_without_zone", {"names": "Olympus, Nowhere"}),
        ("institution_never_works", {"name": "UTC", "year": 2026}),
        ("holiday_list_ends", {"country": "Examplia", "year": 2025}),
        ("holidays_not_covered", {"country": "Examplia", "year": 2026}),
        ("holidays_unread", {"country": "Examplia", "year": 2026}),
    ]
    assert {one.code for one in found} <= PROBLEMS.keys()
    assert calendar_problems([calendar(1, "UTC")], 2026, "en") == ()


@pytest.mark.parametrize(
    ("last", "never"), [(date(2026, 12, 31), True), (date(2026, 12, 30), False)]
)
def test_a_whole_year_may_be_closed(last: date, never: bool) -> None:
    one = calendar(1, "UTC", corrections=[closed(date(2025, 12, 1), last)])
    assert never_works(one, 2026) is never
