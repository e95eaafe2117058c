"""Physical lines of calendar files."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ombuds_events.exchange.folding import LONGEST, escaped, folded

LINES = st.text(st.characters(exclude_characters="\r\n", exclude_categories=["Cs"]), max_size=400)


@given(LINES)
def test_folded_line_is_short_and_comes_back(line: str) -> None:
    raw = folded(line)
    assert raw.endswith(b"\r\n")
    pieces = raw[:-2].split(b"\r\n")
    assert all(len(piece) <= LONGEST for piece in pieces)
    assert all(piece.startswith(b" ") for piece in pieces[1:])
    assert all(piece.decode() for piece in pieces) or not line
    assert raw[:-2].replace(b"\r\n ", b"").decode() == line


@pytest.mark.parametrize("size", [74, 75, 76, 149, 150])
def test_room_is_used_to_the_last_octet(size: int) -> None:
    assert len(folded("x" * size).split(b"\r\n")[0]) == min(size, LONGEST)


@pytest.mark.parametrize("unit", ["e\u0301", "👩\u200d👧", "🇰🇿", "👍🏽", "نً", "\\n", "^'"])
def test_what_belongs_together_stays_on_one_line(unit: str) -> None:
    for shift in range(8):
        text = folded("-" * shift + unit * 60).decode()
        for piece in text.removesuffix("\r\n").split("\r\n ")[1:]:
            assert not unicodedata.category(piece[0]).startswith("M")
            assert piece.startswith(unit[0])


def test_endless_marks_are_parted_all_the_same() -> None:
    for start in ("a", "ab"):
        pieces = folded(start + "\u0301" * 200)[:-2].split(b"\r\n ")
        assert b"".join(pieces).decode() == start + "\u0301" * 200
        assert all(piece.decode() for piece in pieces)


def test_text_is_escaped_once() -> None:
    assert escaped("a\\N;b,c\nd") == "a\\\\N\\;b\\,c\\nd"
