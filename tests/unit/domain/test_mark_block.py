"""Blocks of marks, copied and pasted: every cell is read, or the place is named."""

import pytest

from ombuds_events.domain.kinds import Mark
from ombuds_events.domain.mark_block import block_text, read_block, spread
from ombuds_events.domain.problems import Refused

P, A = Mark.PRESENT, Mark.ABSENT


def test_a_block_goes_to_a_spreadsheet_and_back() -> None:
    block: list[list[Mark | int | None]] = [[P, 38, None], [A, Mark.LATE, Mark.ONLINE]]
    assert block_text(block, "en") == "P\t38\t\nA\tL\tO"
    assert block_text(block, "ru") == "П\t38\t\nН\tО\tВ"
    for lang in ("en", "ru"):
        assert read_block(block_text(block, lang)) == block


def test_lines_of_any_system_are_read() -> None:
    assert read_block("p\tl\r\nx\t\r\n") == [[P, Mark.LATE], [Mark.EXCUSED, None]]


def test_the_place_of_what_is_no_mark_is_named() -> None:
    with pytest.raises(Refused) as refused:
        read_block("P\tyes\n=A1\t9999\nz\tz")
    found = [(one.code, *one.values.values()) for one in refused.value.problems]
    assert found == [
        ("block_mark_unknown", 1, 2, "yes"),
        ("block_mark_unknown", 2, 1, "=A1"),
        ("block_mark_unknown", 2, 2, "9999"),
    ]


def test_one_value_fills_what_is_selected() -> None:
    assert spread([[P]], [(1, 3), (4, 5)], [1, 2, 4], [3, 5]) == [(1, 3, P), (4, 5, P)]


def test_a_block_passes_over_headings_and_hidden_sessions() -> None:
    values = spread([[P, A], [None]], [(1, 3)], [1, 3], [3, 6])
    assert values == [(1, 3, P), (1, 6, A), (3, 3, None)]


@pytest.mark.parametrize("block", [[[P], [P], [P]], [[P, P]]])
def test_a_block_that_has_no_room_is_refused(block: list[list[Mark | int | None]]) -> None:
    with pytest.raises(Refused) as refused:
        spread(block, [(2, 4)], [1, 2, 3], [3, 4])
    assert refused.value.problems[0].code == "block_too_large"
