"""Words that many pages say: texts of the database, languages, countries, days of the week."""

import unicodedata
from collections.abc import Iterable

from PySide6.QtCore import QLocale

from ombuds_events.domain.quick_words import AUDIENCES
from ombuds_events.domain.text import LocalText, isolated, pick
from ombuds_events.exchange.places import country_name
from ombuds_events.ui.kit.i18n import NAMES, language, locale, text

SEPARATOR = " · "
_WRITTEN = frozenset({"LATIN", "CYRILLIC", "GREEK", "ARABIC", "ARMENIAN", "GEORGIAN"})


def joined(*parts: str) -> str:
    """Parts that say something, with a dot between."""
    return SEPARATOR.join(part for part in parts if part)


def local(texts: LocalText) -> str:
    """A text of the database in the language of the window."""
    return isolated(pick(texts, language()))


def audience(kept: str) -> str:
    """An audience as it is kept, in the language of the window if it is one of ours."""
    return text("Terms", AUDIENCES[kept]) if kept in AUDIENCES else isolated(kept)


def country(iso2: str) -> str:
    """A country in the language of the window."""
    return isolated(country_name(iso2, language())) if iso2 else ""


def language_name(code: str) -> str:
    """A language, named as its speakers do, or in English where a usual font lacks the letters."""
    known = QLocale(code)
    native = NAMES.get(code) or known.nativeLanguageName() or code
    scripts = {unicodedata.name(c, "").split(" ")[0] for c in native if c.isalpha()}
    return isolated(native if scripts <= _WRITTEN else QLocale.languageToString(known.language()))


def language_names(codes: Iterable[str]) -> str:
    """Several languages."""
    return ", ".join(dict.fromkeys(language_name(code) for code in codes))


def codes(languages: Iterable[str]) -> str:
    """Languages as a list shows them: "EN RU"."""
    return f"\u2066{' '.join(languages).upper()}\u2069" if languages else ""


def weekdays(days: Iterable[int]) -> str:
    """ISO weekdays: "Saturday, Sunday"."""
    one = locale(language())
    return ", ".join(one.standaloneDayName(day, QLocale.FormatType.LongFormat) for day in days)


def short_weekdays(days: Iterable[int]) -> str:
    """ISO weekdays in a narrow column: "Sat, Sun"."""
    one = locale(language())
    return ", ".join(one.standaloneDayName(day, QLocale.FormatType.ShortFormat) for day in days)


def clock_of(minutes: int) -> str:
    """Minutes after midnight: "09:00"."""
    return f"\u2066{minutes // 60:02d}:{minutes % 60:02d}\u2069"
