"""Codes of events."""

from ombuds_events.domain.codes import next_code


def test_first_code_of_a_year() -> None:
    assert next_code("SEM", 2026, []) == "SEM-2026-01"


def test_next_code_is_after_the_highest_of_the_same_prefix_and_year() -> None:
    used = ["SEM-2026-02", "SEM-2026-9", "SEM-2025-40", "WEB-2026-50", "FLAG-2025", "SEM-2026-x"]
    assert next_code("SEM", 2026, used) == "SEM-2026-10"
    assert next_code("SEM", 2026, ["SEM-2026-99"]) == "SEM-2026-100"


def test_a_prefix_is_no_pattern() -> None:
    assert next_code("S.M", 2026, ["SEM-2026-07"]) == "S.M-2026-01"
