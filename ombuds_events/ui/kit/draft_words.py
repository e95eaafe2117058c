"""Fields of drafts and their values in words, for who has to choose between two values."""

from collections.abc import Callable, Mapping
from datetime import date
from enum import StrEnum
from typing import Any

from ombuds_events.domain.field_names import FIELDS, OF_DRAFT
from ombuds_events.domain.span import Span
from ombuds_events.domain.text import QT_TRANSLATE_NOOP, isolated
from ombuds_events.exchange.places import city_of_zone
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.i18n import NAMES, language, term, text
from ombuds_events.ui.kit.words import clock_of, country, language_name, language_names, weekdays

NOTHING = "–"
_YES = QT_TRANSLATE_NOOP("Terms", "yes")
_NO = QT_TRANSLATE_NOOP("Terms", "no")
_BY_FIELD: Mapping[str, Callable[[Any], str]] = {
    "languages": language_names,
    "needs_interpretation_from": language_names,
    "interpretation": language_names,
    "language": language_name,
    "country": country,
    "zone": lambda zone: isolated(city_of_zone(zone, language())),
    "weekend": weekdays,
    "day_starts": clock_of,
    "day_ends": clock_of,
    "completion_share": dates.percent,
}


def field_words(field: str) -> str:
    """What a field of a draft is called."""
    name = text("Terms", OF_DRAFT.get(field) or FIELDS.get(field, field))
    return name[:1].upper() + name[1:]


def value_words(field: str, value: Any) -> str:
    """What a field holds; a dash for nothing."""
    if value is None or value in ("", (), {}):
        return NOTHING
    if isinstance(value, bool):
        return text("Terms", _YES if value else _NO)
    special = _BY_FIELD.get(field)
    return special(value) if special else _plain(value)


def text_words(value: Mapping[str, str], other: Mapping[str, str]) -> str:
    """A text in the languages in which it is unlike `other`."""
    langs = [lang for lang in NAMES if value.get(lang, "") != other.get(lang, "")]
    if len(langs) == 1:
        return isolated(value.get(langs[0], "")) or NOTHING
    return "\n".join(isolated(value.get(lang, "")) or NOTHING for lang in langs) or NOTHING


def _plain(value: Any) -> str:
    if isinstance(value, StrEnum):
        return term(value)
    if isinstance(value, Span):
        return dates.full(value)
    if isinstance(value, date):
        return dates.full_day(value)
    if isinstance(value, tuple):
        return ", ".join(map(_plain, value))
    return isolated(str(value))
