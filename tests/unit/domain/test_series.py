"""Rules of repetition: their texts, their dates, hours over changes of clocks."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ombuds_events.domain.problems import Refused
from ombuds_events.domain.series import (
    MOST_DATES,
    Every,
    MonthBy,
    SeriesRule,
    month_choices,
    nth,
    occurrences,
    rule_of,
    shifted_end,
)
from ombuds_events.domain.span import Span, is_in_gap, wall

ZONES = ("Asia/Almaty", "Europe/Berlin", "America/New_York", "Africa/Cairo", "Australia/Lord_Howe")
DAYS = st.dates(date(2020, 1, 1), date(2035, 12, 31))


@st.composite
def rules(draw: st.DrawFn) -> tuple[SeriesRule, date]:
    start = draw(DAYS)
    by_count = draw(st.booleans())
    rule = SeriesRule(
        every=draw(st.sampled_from(Every)),
        interval=draw(st.integers(1, 6)),
        weekdays=draw(st.frozensets(st.integers(1, 7))),
        month_by=draw(st.sampled_from(month_choices(start))),
        count=draw(st.integers(2, MOST_DATES)) if by_count else None,
        until=None if by_count else start + timedelta(days=draw(st.integers(0, 2000))),
    )
    return rule, start


def code(rule: SeriesRule, start: date) -> str:
    with pytest.raises(Refused) as refusal:
        rule.dates(start)
    return refusal.value.problems[0].code


@given(rules())
def test_dates_begin_with_the_first_rise_and_end(given_rule: tuple[SeriesRule, date]) -> None:
    rule, start = given_rule
    if rule.check(start):
        assert code(rule, start) in {"series_of_one", "series_too_long", "year_out_of_range"}
        return
    days = rule.dates(start)
    assert days[0] == start
    assert list(days) == sorted(set(days))
    assert 2 <= len(days) <= MOST_DATES
    if rule.count is not None:
        assert len(days) == rule.count
    if rule.until is not None:
        assert days[-1] <= rule.until


@given(rules())
def test_each_day_is_what_the_rule_says(given_rule: tuple[SeriesRule, date]) -> None:
    rule, start = given_rule
    if rule.check(start):
        return
    for day in rule.dates(start):
        if rule.every is Every.DAY:
            assert (day - start).days % rule.interval == 0
        elif rule.every is Every.WEEK:
            assert day.isoweekday() in rule.weekdays | {start.isoweekday()}
            monday = start - timedelta(days=start.weekday())
            assert (day - monday).days // 7 % rule.interval == 0
        elif rule.every is Every.MONTH:
            months = (day.year - start.year) * 12 + day.month - start.month
            assert months % rule.interval == 0
            assert rule.month_by in month_choices(day)
            if rule.month_by is MonthBy.DATE:
                assert day.day == start.day
            if rule.month_by is MonthBy.WEEKDAY:
                assert (nth(day), day.weekday()) == (nth(start), start.weekday())
        else:
            assert (day.month, day.day) == (start.month, start.day)


@given(rules())
def test_a_text_is_read_as_the_rule_it_came_from(given_rule: tuple[SeriesRule, date]) -> None:
    rule, start = given_rule
    text = rule.text(start)
    assert len(text) <= 200
    again = rule_of(text)
    assert again.text(start) == text
    if not rule.check(start):
        assert again.dates(start) == rule.dates(start)


@given(rules(), st.sampled_from(ZONES), st.integers(0, 47), st.integers(1, 20))
def test_hours_stay_over_changes_of_clocks(
    given_rule: tuple[SeriesRule, date], zone: str, half_hours: int, length: int
) -> None:
    rule, start = given_rule
    begins = datetime.combine(start, datetime.min.time()) + timedelta(minutes=30 * half_hours)
    first = Span(begins, begins + timedelta(hours=length), zone)
    if rule.check(start) or is_in_gap(first.start, zone) or is_in_gap(first.end, zone):
        return
    for one in occurrences(rule, first):
        if one.span is None:
            assert one.note is not None
            assert one.note.code in {"time_in_gap", "end_before_start"}
            continue
        assert (one.span.start.date(), one.span.start.time()) == (one.day, begins.time())
        assert one.span.end - one.span.start == first.end - first.start
        assert wall(one.span.start_utc, zone) == one.span.start


def test_a_rule_without_end_and_one_too_long_are_refused() -> None:
    start = date(2026, 10, 13)
    assert code(SeriesRule(), start) == "series_without_end"
    assert SeriesRule().text(start) == "FREQ=WEEKLY;BYDAY=TU"
    far = SeriesRule(every=Every.YEAR, interval=5, count=40)
    assert code(far, start) == "year_out_of_range"
    assert code(SeriesRule(count=201), start) == "series_too_long"
    assert code(SeriesRule(every=Every.DAY, until=date(2027, 10, 13)), start) == "series_too_long"
    assert code(SeriesRule(until=date(9999, 1, 1)), start) == "series_too_long"
    assert code(SeriesRule(until=date(2026, 10, 12)), start) == "series_ends_before"
    assert code(SeriesRule(until=date(2026, 10, 19)), start) == "series_of_one"
    assert code(SeriesRule(interval=0, count=3), start) == "series_interval"
    assert len(SeriesRule(every=Every.DAY, count=200).dates(start)) == 200


def test_months_without_a_31st_are_left_out_or_their_last_day_is_meant() -> None:
    start = date(2026, 1, 31)
    by_date = SeriesRule(every=Every.MONTH, count=4)
    assert [day.month for day in by_date.dates(start)] == [1, 3, 5, 7]
    assert by_date.leaves_out_months(start)
    last = SeriesRule(every=Every.MONTH, month_by=MonthBy.LAST_DAY, count=4)
    assert [day.day for day in last.dates(start)] == [31, 28, 31, 30]
    assert not last.leaves_out_months(start)
    assert code(last, date(2026, 1, 30)) == "series_first_day"
    fifth = SeriesRule(every=Every.MONTH, month_by=MonthBy.WEEKDAY, count=3)
    assert fifth.leaves_out_months(date(2026, 1, 29))
    assert fifth.text(date(2026, 1, 13)) == "FREQ=MONTHLY;BYDAY=2TU;COUNT=3"
    leap = SeriesRule(every=Every.YEAR, count=2)
    assert leap.dates(date(2028, 2, 29))[1] == date(2032, 2, 29)
    assert leap.leaves_out_months(date(2028, 2, 29))
    assert not SeriesRule(count=2).leaves_out_months(start)


def test_hours_that_the_clocks_skip_are_named_and_doubled_ones_told() -> None:
    first = Span(datetime(2026, 3, 22, 2, 30), datetime(2026, 3, 22, 5), "Europe/Berlin")  # noqa: DTZ001
    skipped = occurrences(SeriesRule(count=3), first)[1]
    assert skipped.span is None
    assert skipped.note is not None
    assert (skipped.note.code, skipped.note.values["next"]) == ("time_in_gap", "03:30")
    autumn = Span(datetime(2026, 10, 18, 2, 30), datetime(2026, 10, 18, 5), "Europe/Berlin")  # noqa: DTZ001
    doubled = occurrences(SeriesRule(count=2), autumn)[1]
    assert doubled.span is not None
    assert doubled.note is not None
    assert doubled.note.code == "series_time_twice"


@pytest.mark.parametrize(
    "text",
    ["", "FREQ=SECONDLY", "FREQ=WEEKLY;COUNT=3", "FREQ=WEEKLY;BYDAY=XX", "FREQ=DAILY;COUNT=x"],
)
def test_foreign_rules_are_refused_in_words(text: str) -> None:
    with pytest.raises(Refused) as refusal:
        rule_of(text)
    assert refusal.value.problems[0].code == "series_rule_unknown"


def test_a_rule_that_does_not_move_is_the_same() -> None:
    rule = SeriesRule(weekdays=frozenset({1}), until=date(2027, 1, 1))
    assert shifted_end(rule, 0) is rule
    moved = shifted_end(rule, -1)
    assert (set(moved.weekdays), moved.until) == ({7}, date(2026, 12, 31))


@given(rules(), st.integers(-10, 10))
def test_a_shifted_rule_gives_shifted_days(given_rule: tuple[SeriesRule, date], days: int) -> None:
    rule, start = given_rule
    if rule.check(start) or rule.every not in {Every.DAY, Every.WEEK} or rule.interval > 1:
        return
    moved = shifted_end(rule, days)
    by = timedelta(days=days)
    assert moved.dates(start + by) == tuple(day + by for day in rule.dates(start))
