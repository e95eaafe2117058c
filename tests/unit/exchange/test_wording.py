"""Dates and names as documents say them."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

import pytest

from ombuds_events.domain.headings import DOCUMENTS
from ombuds_events.domain.kinds import Mark, ParticipationRole, Sex
from ombuds_events.exchange.wording import (
    coded,
    country,
    date_range,
    dated_weekday,
    full_date,
    joined,
    local,
    weekday,
)
from tests.unit.exchange.shapes import labels

DAY = date(2026, 10, 20)


@pytest.mark.parametrize(
    ("langs", "text"),
    [
        (("en",), "20 October 2026"),
        (("ru",), "20 октября 2026 г."),
        (("es",), "20 de octubre de 2026"),
        (("ar",), "20 أكتوبر 2026"),
        (("en", "ru"), "20 October 2026 / 20 октября 2026 г."),
    ],
)
def test_full_date_is_spelled_out(langs: tuple[str, ...], text: str) -> None:
    assert full_date(DAY, labels(*langs)) == text


@pytest.mark.parametrize(
    ("first", "last", "text"),
    [
        (DAY, DAY, "20 October 2026"),
        (DAY, date(2026, 10, 22), "20–22 October 2026"),
        (DAY, date(2026, 11, 2), "20 October – 2 November 2026"),
        (DAY, date(2027, 1, 2), "20 October 2026 – 2 January 2027"),
    ],
)
def test_range_says_year_and_month_once(first: date, last: date, text: str) -> None:
    assert date_range(first, last, labels("en")) == text


def test_spanish_range_keeps_its_words() -> None:
    text = "20 de octubre – 2 de noviembre de 2026"
    assert date_range(DAY, date(2026, 11, 2), labels("es")) == text


def test_weekdays() -> None:
    assert weekday(DAY, labels("en", "ru")) == "Tue / вт"
    assert dated_weekday(DAY, labels("ru")) == "вт, 20 октября 2026 г."


@pytest.mark.parametrize(
    ("group", "codes"),
    [("role", ParticipationRole), ("sex", Sex), ("mark", set(Mark) - {Mark.MINUTES})],
)
def test_every_code_has_a_word(group: str, codes: Iterable[StrEnum]) -> None:
    assert {f"{group}_{code}" for code in codes} <= set(DOCUMENTS)


def test_texts_are_joined_once() -> None:
    assert joined(["a", "", "a", "b"]) == "a / b"
    assert local({"ru": "Офис"}, labels("en", "ru")) == "Офис"
    assert local({}, labels("en")) == ""


def test_codes_and_countries_become_words() -> None:
    assert country("KG", labels("en", "ru")) == "Kyrgyzstan / Кыргызстан"
    assert country("Atlantis", labels("en")) == "Atlantis"
    assert coded("role", "speaker", labels("en")) == "speaker"
    assert coded("role", "juggler", labels("en")) == "juggler"
