"""Days and numbers as they stand in cells of tables, in five languages; a doubt is told."""

import re
from collections.abc import Iterable
from datetime import date, datetime, timedelta

from ombuds_events.domain.names import fold
from ombuds_events.domain.quick_line import day_or_none, full_year
from ombuds_events.exchange.sheet_reading import Cell

_MONTHS = (
    "jan янв ene يناير كانون الثاني", "feb фев fev fevr فبراير", "mar мар mars مارس",
    "apr апр avr abr ابريل نيسان", "may ма mai mayo مايو", "jun июн juin يونيو",
    "jul июл juil julio يوليو", "aug авг aout ago اغسطس", "sep сен septiembre سبتمبر",
    "oct окт اكتوبر", "nov ноя نوفمبر", "dec дек dic ديسمبر",
)  # fmt: skip
_STEMS = {stem: n for n, stems in enumerate(_MONTHS, 1) for stem in stems.split()}
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "0123456789" * 2)
_MARKS = {ord(c): None for c in "\u200e\u200f\u2066\u2067\u2068\u2069\u061c"}
_ISO = re.compile(r"(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?")
_NUMBERS = re.compile(
    r"(\d{1,2})([-./])(\d{1,2})(?:\2(\d{4}|\d{2}))?(?:\s*г\.?)?(?: \d{1,2}:\d{2}.*)?"
)
_WORDS = re.compile(
    r"(\d{1,2})(?:st|nd|rd|th|er|-?го|-?е)?\.?\s+(?:de\s+)?([^\W\d_]{2,})\.?"
    r"(?:,?\s+(?:de\s+|del\s+)?(\d{4}))?(?:\s*г(?:ода|\.)?)?"
)
_WORDS_US = re.compile(r"([^\W\d_]{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+(\d{4}))?")
_WITHIN = re.compile(
    rf"{_ISO.pattern.split('(?:')[0]}|\d{{1,2}}\.\d{{1,2}}\.\d{{2,4}}"
    r"|\d{1,2}\.?\s+(?:de\s+)?[^\W\d_]{3,}\.?\s+(?:de\s+|del\s+)?\d{4}"
)
_AMOUNT = re.compile(
    r"(\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)(?:[.,]0+)?\s*[^\W\d_]*\.?(?:\s*\(.*\))?"
)
_NOTHING = frozenset(
    {"", "-", "–", "—", "--", "нет", "н/д", "n/a", "none", "x", "х", "?", "нет данных"}
)
_EPOCH = date(1899, 12, 30)
_SERIALS = range(20_000, 80_000)
_LAST_MONTH = 12


def plain(value: Cell) -> str:
    """A cell as text: Latin digits, no direction marks, whole numbers whole."""
    if value is None:
        return ""
    return " ".join(str(value).translate(_MARKS).translate(_DIGITS).split())


def is_nothing(value: Cell) -> bool:
    """Whether a cell says that nothing is known."""
    return plain(value).casefold() in _NOTHING


def amount_in(value: Cell) -> int | None:
    """The number of people that a cell names; None if it is no number."""
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value if value >= 0 else None
    found = _AMOUNT.fullmatch(plain(value)) if isinstance(value, str) else None
    if found is None:
        return None
    digits = re.sub(r"\D", "", found[1])
    return int(digits) if len(digits) < 19 else None  # noqa: PLR2004 - a column holds no more


def day_in(value: Cell, year: int | None, *, month_first: bool = False) -> date | None:
    """The day that a cell names, in `year` where it says none; None if it is no day."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    if isinstance(value, int):
        return _EPOCH + timedelta(days=value) if value in _SERIALS else None
    text = plain(value) if isinstance(value, str) else ""
    return _of_numbers(text, year, month_first) or _of_words(text, year)


def is_month_first(values: Iterable[Cell]) -> bool | None:
    """Whether a column of slashes has the month first; None where every day may be either."""
    doubtful = False
    for value in values:
        found = _NUMBERS.fullmatch(plain(value)) if isinstance(value, str) else None
        if found and found[2] == "/":
            if int(found[1]) > _LAST_MONTH:
                return False
            if int(found[3]) > _LAST_MONTH:
                return True
            doubtful = doubtful or found[1] != found[3]
    return None if doubtful else False


def day_within(text: str) -> date | None:
    """The one full date in a title such as "Summary, 10 December 2025"."""
    days = {day_in(found.group(), None) for found in _WITHIN.finditer(plain(text))}
    days.discard(None)
    return days.pop() if len(days) == 1 else None


def _of_numbers(text: str, year: int | None, month_first: bool) -> date | None:  # noqa: FBT001
    if found := _ISO.fullmatch(text):
        return day_or_none(int(found[1]), int(found[2]), int(found[3]))
    if found := _NUMBERS.fullmatch(text):
        day, month = int(found[1]), int(found[3])
        if month_first and found[2] == "/":
            day, month = month, day
        return _with_year(found[4], year, month, day)
    return None


def _of_words(text: str, year: int | None) -> date | None:
    if found := _WORDS.fullmatch(text):
        return _with_year(found[3], year, _month(found[2]), int(found[1]))
    if found := _WORDS_US.fullmatch(text):
        return _with_year(found[3], year, _month(found[1]), int(found[2]))
    return None


def _with_year(said: str | None, year: int | None, month: int, day: int) -> date | None:
    wanted = full_year(said) if said else year
    return None if wanted is None else day_or_none(wanted, month, day)


def _month(name: str) -> int:
    """The number of a month by the longest stem that its name begins with, 0 if it is none."""
    folded = fold(name)
    fitting = [stem for stem in _STEMS if folded.startswith(stem)]
    return _STEMS[max(fitting, key=len)] if fitting else 0
