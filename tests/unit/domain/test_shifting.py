"""When a copy of an event would begin."""

from datetime import date

import pytest

from ombuds_events.domain.shifting import day_of_copy

TODAY = date(2026, 9, 28)


@pytest.mark.parametrize(
    ("first", "proposed"),
    [
        (date(2026, 10, 13), date(2027, 10, 12)),  # to come: a year later all the same
        (date(2026, 9, 8), date(2027, 9, 7)),
        (date(2025, 9, 29), date(2027, 9, 27)),  # a year later is today: no day ahead
        (date(2021, 3, 2), date(2027, 2, 23)),
        (date.max, date.max),
    ],
)
def test_the_same_weekday_a_year_later(first: date, proposed: date) -> None:
    found = day_of_copy(first, TODAY)
    assert found == proposed
    assert found.weekday() == first.weekday()
