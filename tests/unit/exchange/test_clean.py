"""Text, links and addresses before they leave."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ombuds_events.exchange.clean import (
    clean_line,
    clean_lines,
    mail_address,
    mail_uri,
    web_address,
)


def test_line_has_no_breaks_or_controls() -> None:
    assert clean_line(" a\r\nb\tc\x00\u2028d\u202e\ufeff ") == "a b c d"


def test_letters_are_composed() -> None:
    assert clean_line("e\u0301") == "é"
    assert clean_lines("e\u0301\r\nи\u0306") == "é\nй"


def test_line_is_cut_with_an_ellipsis() -> None:
    assert clean_line("abcdef", longest=4) == "abc…"
    assert clean_line("abcd", longest=4) == "abcd"


@given(st.text())
def test_cleaning_twice_changes_nothing(text: str) -> None:
    assert clean_line(clean_line(text)) == clean_line(text)
    assert clean_lines(clean_lines(text)) == clean_lines(text)
    clean_lines(text).encode()


@pytest.mark.parametrize(
    ("text", "link"),
    [
        ("https://meet.example/a?b=c#d", "https://meet.example/a?b=c#d"),
        (" tel:+998711234567 ", "tel:+998711234567"),
        ("mailto:a@b.example", "mailto:a@b.example"),
        ("https://meet.example/права human", "https://meet.example/%D0%BF%D1%80%D0%B0%D0%B2%D0%B0%20human"),
        ("https://a.example\r\nATTENDEE:x", "https://a.example%20ATTENDEE:x"),
        ("javascript:alert(1)", ""),
        ("file:///etc/passwd", ""),
        ("https:", ""),
        ("http://[::1", ""),
        ("office", ""),
        ("", ""),
    ],
)  # fmt: skip
def test_only_links_that_may_leave(text: str, link: str) -> None:
    assert web_address(text) == link


@pytest.mark.parametrize(
    ("text", "address"),
    [
        (" anna.o'neil+x@office.example ", "anna.o'neil+x@office.example"),
        ("Anna@Office.example", "Anna@Office.example"),
        ("a@офис.example", "a@xn--h1alkk.example"),
        ("a@b", ""),
        ("a@b,example", ""),
        ("a@b.example, c@d.example", ""),
        ("a?subject=x@b.example", ""),
        ('"a"@b.example', ""),
        ("a b@c.example", ""),
        ("a@b..example", ""),
        (f"a@{'ж' * 70}.example", ""),
        ("a@b.example\r\nX", ""),
        ("", ""),
    ],
)
def test_one_address_or_none(text: str, address: str) -> None:
    assert mail_address(text) == address


def test_address_as_a_uri() -> None:
    assert mail_uri("a&b/c@d.example") == "mailto:a%26b%2Fc@d.example"
    assert mail_uri("nobody") == ""
