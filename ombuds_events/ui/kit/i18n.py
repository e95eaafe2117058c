"""Words in the language of the window, and words for documents in any language."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from enum import StrEnum
from functools import cache
from typing import Any

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QLibraryInfo,
    QLocale,
    Qt,
    QTranslator,
)
from PySide6.QtWidgets import QApplication

from ombuds_events.domain.problems import Problem, Value
from ombuds_events.domain.text import (
    LANGUAGES,
    QT_TRANSLATE_NOOP,
    RIGHT_TO_LEFT,
    Labels,
    isolated,
)
from ombuds_events.paths import shipped
from ombuds_events.ui.kit.theme import theme

# "ar" alone prints ١٣; the Emirates write Latin digits.
_LOCALES = {"en": "en_GB", "ru": "ru_RU", "fr": "fr_FR", "es": "es_ES", "ar": "ar_AE"}
NAMES = {"en": "English", "ru": "Русский", "fr": "Français", "es": "Español", "ar": "العربية"}

# States that are worked out, never stored: no enum of the domain has them.
SHOWN_STATES = {
    "overdue": QT_TRANSLATE_NOOP("Terms", "Overdue"),
    "under_18": QT_TRANSLATE_NOOP("Terms", "under 18"),
    "blocked": QT_TRANSLATE_NOOP("Terms", "Blocked"),
    "locked": QT_TRANSLATE_NOOP("Terms", "Locked"),
    "tentative": QT_TRANSLATE_NOOP("Terms", "Tentative"),
}


def _plain_keys(table: Mapping[Any, str]) -> Mapping[str, str]:
    return {str(key): words for key, words in table.items()}


# Values of problems that are days, in ISO form; any other text is as somebody typed it.
_DAYS = frozenset({"day", "deadline", "first", "last"})
_day_words: Callable[[date], str] = date.isoformat
_installed: list[QTranslator] = []


def text(context: str, english: str, n: int = -1) -> str:
    """The words for `english` in `context`; `n` chooses the plural form of "%n"."""
    return QCoreApplication.translate(context, english, None, n)


def term(member: StrEnum) -> str:
    """What a member of `domain.kinds` is called."""
    return text("Terms", _terms()[type(member)][member])


def has_term(member: StrEnum) -> bool:
    """Whether a member has words; codes of results have none."""
    return member in _terms().get(type(member), {})


def state_label(kind: str, state: str) -> str:
    """The word for a state; `kind` is event, invitation or participation."""
    english = _states().get(kind, {}).get(state) or SHOWN_STATES.get(state)
    return text("Terms", english) if english else state.replace("_", " ").capitalize()


def sentence(problem: Problem) -> str:
    """A problem as a sentence of the user's language."""
    from ombuds_events.domain.messages import PROBLEMS

    english = PROBLEMS.get(problem.code)
    if english is None:
        # A code without words is a gap that a test of the domain finds; the user is not blocked.
        return problem.code.replace("_", " ").capitalize() + "."
    count = int(problem.values.get("n", problem.values.get("count", 0))) if "%n" in english else -1
    return text("Problems", english, count).format_map(shown_values(problem.values))


def shown_values(values: Mapping[str, Value]) -> dict[str, str]:
    """The values of a sentence as people read them: isolated, in a window with days in words."""
    return {
        key: _day_words(date.fromisoformat(value))
        if key in _DAYS and isinstance(value, str) and value
        else isolated(str(value))
        for key, value in values.items()
    }


def write_days_with(words: Callable[[date], str]) -> None:
    """Have days in sentences written by `words`; until then they are written as 2026-10-13."""
    global _day_words  # noqa: PLW0603 - the module of dates stands above this one
    _day_words = words


def install(app: QApplication, lang: str) -> None:
    """Speak `lang` from now on: catalogues, direction, fonts, numbers; every widget is told."""
    for translator in _installed:
        app.removeTranslator(translator)
    _installed.clear()
    theme.language = lang
    QLocale.setDefault(locale(lang))
    rtl = lang in RIGHT_TO_LEFT
    direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    app.setLayoutDirection(direction)
    theme.apply(app)
    # What a language lacks is said in English, with English plural forms: the last one wins.
    for found in (_qt_words(lang), *map(_catalogue, dict.fromkeys(("en", lang)))):
        if found is not None:
            _installed.append(found)
            app.installTranslator(found)
    if not _installed:
        # Qt tells nobody when there was nothing to install; dates still change.
        for window in app.topLevelWidgets():
            QCoreApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))


def speak(app: QCoreApplication, lang: str) -> None:
    """Speak `lang` in a program without a window: words only."""
    if (found := _catalogue(lang)) is not None:
        _installed.append(found)
        app.installTranslator(found)


def language() -> str:
    """The language of the window."""
    return theme.language


def system_language() -> str:
    """The language of the computer, if the program speaks it, else English."""
    for name in QLocale.system().uiLanguages():
        if name[:2] in LANGUAGES:
            return name[:2]
    return "en"


@cache
def locale(lang: str) -> QLocale:
    """Numbers and names of days and months in `lang`."""
    return QLocale(_LOCALES.get(lang, lang))


def labels(langs: Sequence[str]) -> Labels:
    """The words of a document in `langs`, whatever language the window has."""
    from ombuds_events.domain.headings import DOCUMENTS

    catalogues = [_catalogue(lang) for lang in langs]
    words = {
        key: tuple(_word(c, english) for c in catalogues) for key, english in DOCUMENTS.items()
    }
    locales = [locale(lang) for lang in langs]
    short = QLocale.FormatType.ShortFormat
    return Labels(
        langs=tuple(langs),
        words=words,
        months=tuple(tuple(one.monthName(m) for m in range(1, 13)) for one in locales),
        weekdays=tuple(tuple(one.dayName(d, short) for d in range(1, 8)) for one in locales),
    )


@cache
def _states() -> Mapping[str, Mapping[str, str]]:
    """Kind → state → word; the rules that come with them are not needed before the first paint."""
    from ombuds_events.domain import terms

    return {
        "event": _plain_keys(terms.EVENT_STATES),
        "invitation": _plain_keys(terms.INVITATION_STATES),
        "participation": _plain_keys(terms.PARTICIPATION_STATES),
    }


@cache
def _terms() -> Mapping[type, Mapping[StrEnum, str]]:
    from ombuds_events.domain import document_words, terms

    known = (*vars(terms).values(), *vars(document_words).values())
    tables = [table for table in known if isinstance(table, dict) and table]
    by_type = {type(next(iter(table))): table for table in tables}
    return {key: table for key, table in by_type.items() if issubclass(key, StrEnum)}


def _word(catalogue: QTranslator | None, english: str) -> str:
    found = catalogue.translate("Documents", english) if catalogue is not None else ""
    return found or english


def _catalogue(lang: str) -> QTranslator | None:
    translator = QTranslator()
    path = shipped("resources") / "i18n" / f"{lang}.qm"
    return translator if path.is_file() and translator.load(str(path)) else None


def _qt_words(lang: str) -> QTranslator | None:
    translator = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    return translator if lang != "en" and translator.load(f"qtbase_{lang}", folder) else None
