"""Days and times in the forms that the design has settled."""

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtWidgets import QApplication

from ombuds_events.domain.span import Span, instant
from ombuds_events.ui.kit import dates, i18n
from ombuds_events.ui.kit.painting import plain

at = datetime.fromisoformat  # wall times know no zone

TODAY = date(2026, 9, 21)
MOSCOW = Span(at("2026-10-13T10:00"), at("2026-10-13T12:00"), "Europe/Moscow")
TASHKENT = Span(at("2026-10-13T12:00"), at("2026-10-14T15:00"), "Asia/Tashkent")


def test_full_form_in_english() -> None:
    assert plain(dates.full(MOSCOW)) == "Tue 13 Oct 2026, 10:00–12:00 Moscow (UTC+3)"
    assert plain(dates.full(TASHKENT)) == "Tue 13 – Wed 14 Oct 2026, 12:00–15:00 Tashkent (UTC+5)"


def test_full_form_in_russian(qapp: QApplication) -> None:
    i18n.install(qapp, "ru")
    shown = plain(dates.full(MOSCOW)).replace("\u00a0", " ")
    assert shown == "вт 13 октября 2026 г., 10:00–12:00, Москва (UTC+3)"


def test_full_form_in_arabic_has_latin_digits_and_an_isolated_clock(qapp: QApplication) -> None:
    i18n.install(qapp, "ar")
    shown = dates.full(TASHKENT)
    assert "\u206612:00–15:00\u2069" in shown
    assert "13 والأربعاء 14 أكتوبر 2026" in plain(shown)
    assert not set(shown) & set("٠١٢٣٤٥٦٧٨٩")


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (date(2026, 10, 13), date(2026, 10, 13), "Tue 13 Oct"),
        (date(2026, 10, 13), date(2026, 10, 14), "Tue 13 – Wed 14 Oct"),
        (date(2026, 8, 31), date(2026, 9, 2), "31 Aug – 2 Sep"),
        (date(2027, 1, 20), date(2027, 1, 20), "Wed 20 Jan 2027"),
        (date(2026, 12, 30), date(2027, 1, 2), "30 Dec 2026 – 2 Jan 2027"),
    ],
)
def test_list_form(first: date, last: date, words: str) -> None:
    assert plain(dates.days(first, last, TODAY)) == words


def test_list_form_in_other_languages(qapp: QApplication) -> None:
    i18n.install(qapp, "ru")
    assert plain(dates.day(date(2026, 9, 18), TODAY)) == "пт 18 сен"
    i18n.install(qapp, "ar")
    two = dates.days(date(2026, 10, 13), date(2026, 10, 14), TODAY)
    assert plain(two) == "13 و14 أكتوبر"
    three = plain(dates.full_days(date(2026, 10, 20), date(2026, 10, 22)))
    assert "20 – الخميس 22 أكتوبر 2026" in three


def test_own_time_on_another_day_is_written() -> None:
    late = Span(at("2026-10-13T23:00"), at("2026-10-13T23:30"), "Europe/Moscow")
    assert plain(dates.hours_in(late, "Asia/Ulaanbaatar")).startswith("Wed 04:00–04:30, next day")
    early = Span(at("2026-10-13T01:00"), at("2026-10-13T02:00"), "Asia/Tashkent")
    assert "Mon 23:00–00:00, the day before" in plain(dates.hours_in(early, "Europe/Moscow"))


def test_a_change_of_clocks_within_a_fortnight_is_told() -> None:
    then = instant(at("2026-10-13T09:00"), "Europe/Belgrade")
    assert plain(dates.zone_offset("Europe/Belgrade", then)) == "UTC+2, from 25 Oct UTC+1"
    early = instant(at("2026-10-01T09:00"), "Europe/Belgrade")
    assert plain(dates.zone_offset("Europe/Belgrade", early)) == "UTC+2"
    assert dates.clock_change("Europe/Belgrade", then) == date(2026, 10, 25)
    assert dates.clock_change("Asia/Tashkent", then) is None


def test_headings_and_moments() -> None:
    assert plain(dates.long_day(TODAY)) == "Monday 21 September"
    assert plain(dates.month(TODAY)) == "September 2026"
    assert plain(dates.moment(at("2026-09-19T16:02"), TODAY)) == "Sat 19 Sep 16:02"
    assert plain(dates.clock(time(9, 5))) == "09:05"


def test_numbers(qapp: QApplication) -> None:
    assert dates.number(3812) == "3,812"
    assert plain(dates.percent(0.58)) == "58\u00a0%"
    assert plain(dates.ratio(7, 11)) == "7 / 11"
    assert dates.hours(315) == "5.25"
    assert dates.hours(360) == "6"
    i18n.install(qapp, "ar")
    assert plain(dates.ratio(7, 11)) == "7 من 11"
    assert dates.number(3812) == "3,812"


def test_the_present_moment_and_full_days_over_months(qapp: QApplication) -> None:
    now = datetime(2026, 9, 21, 11, 20, tzinfo=ZoneInfo("Europe/Moscow"))
    assert plain(dates.now_line(now, "Europe/Moscow")) == "Mon 21 Sep 2026 · 11:20 Moscow (UTC+3)"
    first, last = date(2026, 8, 31), date(2026, 9, 2)
    assert plain(dates.full_days(first, last)) == "Mon 31 Aug – Wed 2 Sep 2026"
    years = plain(dates.full_days(date(2026, 12, 30), date(2027, 1, 2)))
    assert years == "Wed 30 Dec 2026 – Sat 2 Jan 2027"
    i18n.install(qapp, "ar")
    assert plain(dates.full_days(first, last)).endswith("2 سبتمبر 2026")
    assert plain(dates.days(first, last)) == "31 أغسطس – 2 سبتمبر"
    assert plain(dates.days(date(2026, 11, 16), date(2026, 11, 20))) == "16–20 نوفمبر"


def test_the_own_clock_bears_the_own_city(qapp: QApplication) -> None:
    assert plain(dates.city("Asia/Almaty")) == "Almaty"
    dates.call_own("Asia/Almaty", {"en": "Astana", "ru": "Астана"})
    assert plain(dates.city("Asia/Almaty")) == "Astana"
    assert plain(dates.city("Asia/Tashkent")) == "Tashkent"
    i18n.install(qapp, "ru")
    assert plain(dates.city("Asia/Almaty")) == "Астана"
    dates.call_own("Asia/Tashkent", {})
    assert plain(dates.city("Asia/Almaty")) == "Алматы"
