"""Dates, times and names as documents say them, in one or two languages."""

from collections.abc import Callable, Iterable
from datetime import date, datetime

from ombuds_events.domain.text import Labels, LocalText, pick
from ombuds_events.exchange.places import country_name

_DASH = "\u2013"
_FULL_DATE = {
    "": "{day} {month} {year}",
    "ru": "{day} {month} {year} г.",
    "es": "{day} de {month} de {year}",
}
_PART_DATE = {"": "{day} {month}", "es": "{day} de {month}"}
_LEFT_TO_RIGHT = "\u2066{}\u2069"  # a range must not turn round inside Arabic text


def joined(texts: Iterable[str], separator: str = " / ") -> str:
    """The texts, each once and without empty ones."""
    return separator.join(dict.fromkeys(text for text in texts if text))


def local(text: LocalText, labels: Labels) -> str:
    """`text` in the languages of the document."""
    return joined(pick(text, lang, *labels.langs) for lang in labels.langs)


def country(code: str, labels: Labels) -> str:
    """The country in the languages of the document."""
    return joined(country_name(code, lang) for lang in labels.langs)


def coded(group: str, code: str, labels: Labels) -> str:
    """The word of a code, as ("role", "speaker"); codes without a word as they are."""
    key = f"{group}_{code}"
    return labels.word(key) if key in labels.words else code


def full_date(day: date, labels: Labels) -> str:
    """The day with its month spelled out."""
    return _in_each(labels, lambda n, lang: _spelled(day, lang, labels.months[n], _FULL_DATE))


def date_range(first: date, last: date, labels: Labels) -> str:
    """The days from `first` to `last`, months spelled out, years said once."""
    return _in_each(labels, lambda n, lang: _range(first, last, lang, labels.months[n]))


def dated_weekday(day: date, labels: Labels) -> str:
    """The day with its weekday: "Tue, 20 October 2026"."""

    def say(number: int, lang: str) -> str:
        name = labels.weekdays[number][day.weekday()]
        return f"{name}, {_spelled(day, lang, labels.months[number], _FULL_DATE)}"

    return _in_each(labels, say)


def weekday(day: date, labels: Labels) -> str:
    """The short name of the weekday."""
    return joined(names[day.weekday()] for names in labels.weekdays)


def clock_range(start: datetime, end: datetime, labels: Labels) -> str:
    """Two clock times, kept left to right."""
    text = f"{start:%H:%M}{_DASH}{end:%H:%M}"
    return _LEFT_TO_RIGHT.format(text) if labels.right_to_left else text


def _in_each(labels: Labels, say: Callable[[int, str], str]) -> str:
    return joined(say(number, lang) for number, lang in enumerate(labels.langs))


def _spelled(day: date, lang: str, months: tuple[str, ...], patterns: dict[str, str]) -> str:
    pattern = patterns.get(
        lang, "{day} {month} {year}" if patterns is _FULL_DATE else "{day} {month}"
    )
    return pattern.format(day=day.day, month=months[day.month - 1], year=day.year)


def _range(first: date, last: date, lang: str, months: tuple[str, ...]) -> str:
    end = _spelled(last, lang, months, _FULL_DATE)
    if first == last:
        return end
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}{_DASH}{end}"
    start = _spelled(first, lang, months, _PART_DATE if first.year == last.year else _FULL_DATE)
    return f"{start} {_DASH} {end}"
