"""Recorded values in words: what a person reads where the database holds a code."""

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QLocale

from ombuds_events.domain import kinds
from ombuds_events.domain.consent import DelegateCondition
from ombuds_events.domain.documents import DocumentKind
from ombuds_events.domain.text import QT_TRANSLATE_NOOP, isolated, pick
from ombuds_events.exchange.places import city_of_zone, country_name
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.i18n import NAMES, language, locale, state_label, term, text

NOTHING = "–"
_YES = QT_TRANSLATE_NOOP("Terms", "yes")
_NO = QT_TRANSLATE_NOOP("Terms", "no")
_STATES = {
    "event": "event",
    "event_state_change": "event",
    "invitation": "invitation",
    "invitation_state_change": "invitation",
    "participation": "participation",
    "participation_state_change": "participation",
}
_ENUMS: Mapping[tuple[str, str], type[StrEnum]] = {
    ("event", "mode"): kinds.EventMode,
    ("event", "path"): kinds.EventPath,
    ("event", "calendar_by"): kinds.CalendarBy,
    ("event_type", "path"): kinds.EventPath,
    ("institution", "kind"): kinds.InstitutionKind,
    ("partner", "role"): kinds.PartnerRole,
    ("invitation", "channel"): kinds.Channel,
    ("participation", "role"): kinds.ParticipationRole,
    ("attendance_mark", "mark"): kinds.Mark,
    ("attendance_mark", "source"): kinds.MarkSource,
    ("programme_item", "kind"): kinds.ItemKind,
    ("event_phase", "mode"): kinds.EventMode,
    ("programme_role", "role"): kinds.ItemRole,
    ("person", "sex"): kinds.Sex,
    ("person", "name_order"): kinds.NameOrder,
    ("council_membership", "role"): kinds.CouncilRole,
    ("document_sending", "channel"): kinds.Channel,
    ("event_document", "kind"): DocumentKind,
    ("export_record", "kind"): kinds.ExportKind,
    ("consent", "kind"): DelegateCondition,
    ("evaluation_round", "stage"): kinds.EvaluationStage,
    ("plan_check", "status"): kinds.PlanStatus,
}
_LANGUAGES = {"languages", "interpretation", "needs_interpretation_from"}
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d")


def value_words(entity: str, field: str, value: Any) -> str:
    """One recorded value, isolated; a dash for nothing."""
    if value is None or value in ("", [], {}):
        return NOTHING
    if isinstance(value, bool):
        return text("Terms", _YES if value else _NO)
    if field == "state" and entity in _STATES:
        return state_label(_STATES[entity], str(value))
    kind = _ENUMS.get((entity, field))
    if kind is not None:
        return _member(kind, str(value))
    special = _SPECIAL.get(field)
    return special(value) if special else _plain(value)


def _member(kind: type[StrEnum], value: str) -> str:
    return term(kind(value)) if value in set(kind) else isolated(value)


def _plain(value: Any) -> str:
    if isinstance(value, dict):
        return isolated(pick(value, language()))
    if isinstance(value, list):
        return ", ".join(isolated(str(one)) for one in value)
    if isinstance(value, str) and _TIME.fullmatch(value):
        when = datetime.fromisoformat(value)
        return f"{dates.full_day(when.date())} {dates.clock(when)}"
    if isinstance(value, str) and _DAY.fullmatch(value):
        return dates.full_day(date.fromisoformat(value))
    return isolated(str(value))


def _clock_of(minutes: int) -> str:
    return f"\u2066{minutes // 60:02}:{minutes % 60:02}\u2069"


def _days_of_week(days: list[int]) -> str:
    short = QLocale.FormatType.ShortFormat
    return ", ".join(isolated(locale(language()).dayName(day, short)) for day in days)


def _languages(codes: list[str]) -> str:
    return ", ".join(isolated(NAMES.get(c) or QLocale(c).nativeLanguageName() or c) for c in codes)


def _language(code: str) -> str:
    return _languages([code])


_SPECIAL: Mapping[str, Callable[[Any], str]] = {
    **dict.fromkeys(_LANGUAGES, _languages),
    "language": _language,
    "country": lambda code: isolated(country_name(code, language())),
    "zone": lambda zone: isolated(city_of_zone(zone, language())),
    "completion_share": dates.percent,
    "weekend": _days_of_week,
    "day_starts": _clock_of,
    "day_ends": _clock_of,
    "record_id": lambda kind: _member(kinds.ExportKind, str(kind)),
    "document_id": lambda kind: _member(DocumentKind, str(kind)),
}
