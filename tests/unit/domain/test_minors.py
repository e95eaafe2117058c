"""Ages, and the names that may be shown."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from ombuds_events.domain.minors import ADULT_AGE, ShownName, age_on, is_minor, shown_name
from ombuds_events.domain.names import NameParts

AMINA = NameParts("Каримова", "Амина", latin="KARIMOVA Amina")


def test_age_changes_on_the_birthday() -> None:
    born = date(2008, 10, 20)
    assert age_on(born, date(2026, 10, 19)) == 17
    assert age_on(born, date(2026, 10, 20)) == 18


def test_leap_day_children_turn_older_on_1_march() -> None:
    born = date(2008, 2, 29)
    assert age_on(born, date(2026, 2, 28)) == 17
    assert age_on(born, date(2026, 3, 1)) == 18


@given(st.dates(date(1950, 1, 1), date(2020, 1, 1)), st.integers(0, 40_000))
def test_who_is_adult_stays_adult(born: date, days: int) -> None:
    day = born + timedelta(days)
    assert is_minor(born, day) == (age_on(born, day) < ADULT_AGE)
    assert is_minor(born, day) or not is_minor(born, day + timedelta(1))


def test_shown_name_masks_minors_on_that_day() -> None:
    born = date(2008, 10, 20)
    minor = ShownName("Амина К.", "Amina K.", is_minor=True)
    adult = ShownName("Каримова Амина", "KARIMOVA Amina", is_minor=False)
    assert shown_name(AMINA, born, date(2026, 10, 19)) == minor
    assert shown_name(AMINA, born, date(2026, 10, 20)) == adult
    assert shown_name(AMINA, None, date(2026, 10, 19)) == adult
