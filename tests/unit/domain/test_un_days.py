"""International days by their rules."""

import csv
from datetime import date

from ombuds_events.domain.un_days import days_of
from ombuds_events.paths import shipped


def test_fixed_days_and_the_second_thursday() -> None:
    assert days_of("FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=10", 2026) == (date(2026, 12, 10),)
    ombuds_day = "FREQ=YEARLY;BYMONTH=10;BYDAY=2TH"
    assert days_of(ombuds_day, 2026) == (date(2026, 10, 8),)
    assert days_of(ombuds_day, 2027) == (date(2027, 10, 14),)
    assert days_of("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", 2026) == ()


def test_every_shipped_rule_gives_its_day() -> None:
    path = shipped("db") / "seeds" / "un_days.csv"
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            (day,) = days_of(row["rrule"], 2026)
            assert row["date"][:1] == "s" or f"{day:%m-%d}" == row["date"]


def test_what_is_no_rule_gives_no_day() -> None:
    assert days_of("", 2026) == ()
    assert days_of("every full moon", 2026) == ()
    assert days_of("FREQ=YEARLY;BYMONTH=99", 2026) == ()
