"""Codes of badges: read back, and never taken for another."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ombuds_events.domain.badges import BadgeSize, badge_code, read_badge


@given(st.integers(min_value=1, max_value=10**14 - 1))
def test_a_code_is_read_back(number: int) -> None:
    assert read_badge(f" {badge_code(number)}\n") == number


@given(st.integers(min_value=1, max_value=99_999_999), st.integers(0, 8), st.integers(1, 9))
def test_one_wrong_digit_is_noticed(number: int, place: int, step: int) -> None:
    code = badge_code(number)
    wrong = code[:place] + str((int(code[place]) + step) % 10) + code[place + 1 :]
    assert read_badge(wrong) is None


@pytest.mark.parametrize("text", ["", "12", "HELLO", "٠٠٠٠٠٠٠١٧", "4006381333931000000"])
def test_what_is_no_badge_is_nobody(text: str) -> None:
    assert read_badge(text) is None


def test_sizes_are_in_millimetres() -> None:
    assert BadgeSize.CARD.millimetres == (86, 54)
    assert BadgeSize("105x148") is BadgeSize.A6
