"""Public holidays as the installed library knows them; the only place that asks it.

It is imported by the first question: 70 ms and nothing of it is needed to open a window.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from ombuds_events.domain.text import LANGUAGES
from ombuds_events.domain.workdays import Holiday
from ombuds_events.exchange.holiday_names import add_missing

if TYPE_CHECKING:
    from holidays import HolidayBase

_JOINED = "; "
_WITHOUT_WORDS = "%s"
_OUR_NAMES = 1
"""Raised with `holiday_names`, so that years that were read before are read again."""


@dataclass(frozen=True, slots=True)
class HolidayYear:
    """The days off of a country in a year, as one version of the library tells them.

    `last_year`: the last one that it knows of this country.
    """

    country: str
    year: int
    library: str
    is_covered: bool
    last_year: int | None = None
    days: tuple[Holiday, ...] = ()


@dataclass(slots=True)
class _Told:
    """What is known of a day while languages are read."""

    name: dict[str, str] = field(default_factory=dict)
    is_estimate: bool = False


@cache
def library_version() -> str:
    """The version of the library: what was read by another one is read again."""
    from importlib.metadata import version

    return f"holidays {version('holidays')}+{_OUR_NAMES}"


def read(
    wanted: Iterable[tuple[str, int]], languages: Sequence[str] = LANGUAGES
) -> Iterator[HolidayYear]:
    """The holidays of each (country, year), country by country.

    Names are in those of `languages` that the library has, in the country's own, and, where its
    English is known to `holiday_names`, in our others.
    """
    years: dict[str, set[int]] = {}
    for country, year in wanted:
        years.setdefault(country.upper(), set()).add(year)
    for country, asked in years.items():
        yield from _read_country(country, sorted(asked), languages)


def _read_country(
    country: str, years: Sequence[int], languages: Sequence[str]
) -> Iterator[HolidayYear]:
    import holidays

    library = library_version()
    if country not in holidays.list_supported_countries():
        yield from (HolidayYear(country, year, library, is_covered=False) for year in years)
        return
    shape: type[HolidayBase] = getattr(holidays, country)
    known = [year for year in years if year <= shape.end_year]
    told: dict[date, _Told] = {}
    worked: set[date] = set()
    for lang, code in _languages(shape, languages):
        found = holidays.country_holidays(country, years=known, language=code, expand=False)
        _add_names(told, found, lang)
        worked.update(found.weekend_workdays)
    for one in told.values():
        add_missing(one.name)
    for year in years:
        days = tuple(_days(told, worked, year))
        yield HolidayYear(country, year, library, True, shape.end_year, days)  # noqa: FBT003


def _languages(
    shape: "type[HolidayBase]", wanted: Sequence[str]
) -> Iterator[tuple[str, str | None]]:
    """(our code, its code) of the languages to read: the country's own is among them."""
    offered = shape.supported_languages
    if not offered:
        yield "en", None
        return
    own = (shape.default_language or "en")[:2]
    for lang in dict.fromkeys((*wanted, own)):
        codes = [code for code in offered if code[:2] == lang]
        preferred = {shape.default_language, "en_US"}.intersection(codes)
        if codes:
            yield lang, preferred.pop() if preferred else codes[0]


def _add_names(told: dict[date, _Told], found: "HolidayBase", lang: str) -> None:
    """The names of days in one language, without the words that mark an estimate."""
    marks = _marks(found)
    for day, text in found.items():
        known = told.setdefault(day, _Told())
        names, guesses = [], []
        for name in text.split(_JOINED):
            plain = name
            for mark, instead in marks:
                if name.endswith(mark):
                    plain = name.removesuffix(mark) + instead
                    break
            names.append(plain)
            guesses.append(plain != name)
        known.name[lang] = _JOINED.join(dict.fromkeys(names))
        known.is_estimate = known.is_estimate or all(guesses)  # a fixed feast makes the day sure


def _marks(found: "HolidayBase") -> list[tuple[str, str]]:
    """The endings that say "estimated" in the language of `found`, and what stays of them."""
    pairs = (("observed_estimated_label", "observed_label"), ("estimated_label", ""))
    marks = []
    for label, remaining in pairs:
        words = getattr(found, label, "")
        if words:
            stays = getattr(found, remaining, "") if remaining else ""
            marks.append((_ending(found, words), _ending(found, stays) if stays else ""))
    return marks


def _ending(found: "HolidayBase", label: str) -> str:
    return str(found.tr(label)).replace(_WITHOUT_WORDS, "")


def _days(told: dict[date, _Told], worked: set[date], year: int) -> Iterator[Holiday]:
    days = {day for day in told if day.year == year} | {day for day in worked if day.year == year}
    for day in sorted(days):
        if day in told:
            one = told[day]
            yield Holiday(day, one.name, is_estimate=one.is_estimate)
        else:
            yield Holiday(day, {}, is_working=True)
