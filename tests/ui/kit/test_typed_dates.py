"""Days and times as people type them."""

from datetime import date, time

import pytest

from ombuds_events.ui.kit.typed_dates import day_of, time_of

NEAR = date(2026, 9, 21)


@pytest.mark.parametrize(
    "typed",
    [
        "13.10.2026", "13/10/26", "13-10-2026", "2026-10-13", "13.10", "13 oct", "13 Oct 2026",
        "Tue 13 October 2026", "вт 13 октября 2026 г.", "13 октябрь", "13 oct.", "13 octubre",
        "الثلاثاء 13 أكتوبر 2026", "١٣/١٠/٢٠٢٦", "\u2068Tue 13 Oct 2026\u2069",
    ],
)  # fmt: skip
def test_usual_forms_of_a_day(typed: str) -> None:
    assert day_of(typed, NEAR) == date(2026, 10, 13)


@pytest.mark.parametrize("typed", ["", "31.02.1990", "soon", "13 13 2026", "99.10", "oct"])
def test_no_day(typed: str) -> None:
    assert day_of(typed, NEAR) is None


def test_without_a_year_it_is_the_nearest() -> None:
    assert day_of("10 jan", date(2026, 12, 20)) == date(2027, 1, 10)
    assert day_of("20 dec", date(2027, 1, 5)) == date(2026, 12, 20)


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("10", time(10)),
        ("10:30", time(10, 30)),
        ("1030", time(10, 30)),
        ("9.05", time(9, 5)),
        ("0900", time(9)),
    ],
)
def test_times(typed: str, meant: time) -> None:
    assert time_of(typed) == meant


@pytest.mark.parametrize("typed", ["", "25:00", "10:99", "noon"])
def test_no_time(typed: str) -> None:
    assert time_of(typed) is None
