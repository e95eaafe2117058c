"""Texts: languages, cleaning, isolation, labels."""

import pickle
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from ombuds_events.domain.text import (
    QT_TRANSLATE_NOOP,
    Labels,
    isolated,
    many_lines,
    one_line,
    pick,
)

TEXTS = st.text()


def test_marker_returns_its_text() -> None:
    assert QT_TRANSLATE_NOOP("Terms", "Draft", "state", 1) == "Draft"


def test_pick_takes_the_first_language_that_has_a_text() -> None:
    text = {"en": "Seminar", "ru": "Семинар", "fr": ""}
    assert pick(text, "ru", "en") == "Семинар"
    assert pick(text, "fr", "ar") == "Seminar"
    assert pick({"ar": "ندوة", "en": ""}, "ru") == "ندوة"
    assert pick({}, "ru") == ""


def test_one_line() -> None:
    assert one_line(" a\r\nb\tc\x00\u202d\u2028d ") == "a b c d"
    assert one_line("e\u0301") == "é"


def test_many_lines() -> None:
    assert many_lines("a \r\nb\rc\u2029d\x07\te") == "a\nb\nc\nd e"


@given(TEXTS)
def test_cleaning_is_settled_and_printable(text: str) -> None:
    line = one_line(text)
    assert one_line(line) == line
    assert many_lines(many_lines(text)) == many_lines(text)
    assert not any(unicodedata.category(c) in {"Cc", "Cs", "Zl", "Zp"} for c in line)


def test_isolated() -> None:
    assert isolated("47 / 60") == "\u206847 / 60\u2069"
    assert isolated("") == ""


def test_labels() -> None:
    words = {"demo": ("DEMO", "ДЕМО"), "ok": ("OK", "OK")}
    labels = Labels(("en", "ru"), words, (("January",), ("января",)), (("Mon",), ("пн",)))
    assert labels.word("demo") == "DEMO / ДЕМО"
    assert labels.word("ok") == "OK"
    assert not labels.right_to_left
    assert pickle.loads(pickle.dumps(labels)) == labels  # noqa: S301 - our own bytes
    assert Labels(("ar", "en"), {}, (), ()).right_to_left
