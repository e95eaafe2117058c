"""Reads days and times as people type them."""

import re
from datetime import date, time

from ombuds_events.domain.text import LANGUAGES
from ombuds_events.ui.kit.i18n import locale

_ISO = re.compile(r"^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$")
_NUMBERS = re.compile(r"^(\d{1,2})[-./ ](\d{1,2})(?:[-./ ](\d{4}|\d{2}))?$")
_WORDS = re.compile(r"^(\d{1,2})\.?\s*([^\W\d_]+)\.?(?:\s+(\d{4}))?(?:\s*г\.?)?$")
_TIME = re.compile(r"^(\d{1,2})(?:[:.h\s-]?(\d{2}))?$")
_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩", "0123456789")
_MARKS = {ord(c): None for c in "\u2066\u2067\u2068\u2069\u200e\u200f,،"}
_CENTURY = 2000
_LEAST_LETTERS = 3


def day_of(typed: str, near: date) -> date | None:
    """The day that `typed` means: "13.10.2026", "13/10", "2026-10-13", "Tue 13 Oct"; else None.

    Without a year it is the day nearest to `near`.
    """
    words = _cleaned(typed)
    if found := _ISO.match(words):
        return _day(*(int(part) for part in found.groups()))
    if found := _NUMBERS.match(words):
        number, month, year = found.groups()
        return _with_year(int(number), int(month), year, near)
    # A weekday before the day says nothing that the day does not say.
    shorter = re.sub(r"^[^\W\d_]+\.?\s+(?=\d)", "", words)
    if found := _WORDS.match(shorter):
        number, name, year = found.groups()
        month_number = _month(name)
        return _with_year(int(number), month_number, year, near) if month_number else None
    return None


def time_of(typed: str) -> time | None:
    """The time that `typed` means: "10:00", "10", "1030", "10.30"; else None."""
    found = _TIME.match(_cleaned(typed))
    if not found:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def _cleaned(typed: str) -> str:
    return " ".join(typed.translate(_MARKS).translate(_DIGITS).split()).casefold()


def _with_year(number: int, month: int, year: str | None, near: date) -> date | None:
    if year:
        return _day(int(year) + (_CENTURY if len(year) == 2 else 0), month, number)
    around = (_day(near.year + n, month, number) for n in (-1, 0, 1))
    found = [one for one in around if one is not None]
    return min(found, key=lambda one: abs((one - near).days), default=None)


def _day(year: int, month: int, number: int) -> date | None:
    try:
        return date(year, month, number)
    except ValueError:
        return None


def _month(name: str) -> int:
    for lang in LANGUAGES:
        for number in range(1, 13):
            full = locale(lang).monthName(number).casefold()
            plain = locale(lang).standaloneMonthName(number).casefold()
            if name in {full, plain}:
                return number
            if len(name) >= _LEAST_LETTERS and (full.startswith(name) or plain.startswith(name)):
                return number
    return 0
