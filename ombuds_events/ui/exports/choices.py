"""What the dialog remembers, and the words of its choices."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QStandardPaths

from ombuds_events.domain.kinds import ExportKind
from ombuds_events.domain.leaving import PRESET_COLUMNS, PersonalColumn
from ombuds_events.domain.precedence import SortOrder
from ombuds_events.domain.text import LANGUAGES, Labels
from ombuds_events.ui.kit.i18n import NAMES, labels
from ombuds_events.ui.kit.settings import Setting, Settings

FOLDER = Setting("exports/folder", str, "")
LANGS = Setting("exports/languages", str, "")
ORDER = Setting("exports/order", str, SortOrder.COUNTRY.value)
COLUMNS = Setting("exports/columns", str, ",".join(sorted(PRESET_COLUMNS)))
BADGE_SIZE = Setting("exports/badge_size", str, "")
BACKGROUND = Setting("exports/background", str, "")

ON_TABLES = (ExportKind.SIGN_IN_PDF, ExportKind.BADGES, ExportKind.TABLE_SIGNS)
"""What stands on the tables and at the door."""

AFTER_SUBSTITUTION = (ExportKind.INVITATIONS, ExportKind.PARTICIPANTS, *ON_TABLES)
"""What is made anew when somebody comes instead of somebody else."""

OF_EVENT = (
    ExportKind.NOTICE,
    ExportKind.INVITATIONS,
    ExportKind.ATTENDANCE,
    ExportKind.SIGN_IN,
    ExportKind.PARTICIPANTS,
    ExportKind.SIGN_IN_PDF,
    ExportKind.BADGES,
    ExportKind.TABLE_SIGNS,
    ExportKind.CERTIFICATES,
    ExportKind.EVALUATION_FORM,
    ExportKind.EVALUATION_PAPER,
    ExportKind.FOLLOW_UP_FORMS,
)
"""What can leave of one event, in the order of the list."""

ICONS = {
    ExportKind.NOTICE: "calendar-plus",
    ExportKind.INVITATIONS: "calendar-plus",
    ExportKind.CALENDAR: "calendar-range",
    ExportKind.ATTENDANCE: "sheet",
    ExportKind.SIGN_IN: "printer",
    ExportKind.PARTICIPANTS: "list",
    ExportKind.SIGN_IN_PDF: "printer",
    ExportKind.BADGES: "id-card",
    ExportKind.TABLE_SIGNS: "printer",
    ExportKind.CERTIFICATES: "award",
    ExportKind.EVALUATION_FORM: "sheet",
    ExportKind.EVALUATION_PAPER: "printer",
    ExportKind.FOLLOW_UP_FORMS: "flag",
}


def language_choices() -> list[tuple[str, ...]]:
    """Each language, then each with English."""
    others = [lang for lang in LANGUAGES if lang != "en"]
    return [*((lang,) for lang in LANGUAGES), *((lang, "en") for lang in others), ("en", "ru")]


def languages_words(langs: tuple[str, ...]) -> str:
    """The languages by their own names."""
    return " + ".join(NAMES[lang] for lang in langs)


def kept_columns(settings: Settings) -> frozenset[PersonalColumn]:
    """The personal columns that were chosen last."""
    kept = settings.get(COLUMNS).split(",")
    return frozenset(column for column in PersonalColumn if column.value in kept)


def kept_langs(settings: Settings, window: str) -> tuple[str, ...]:
    """The languages that were chosen last, at first that of the window."""
    kept = tuple(settings.get(LANGS).split("+"))
    return kept if kept in language_choices() else (window,)


def kept_order(settings: Settings) -> SortOrder:
    """The order that was chosen last; settings are a file that anybody may edit."""
    kept = settings.get(ORDER)
    return SortOrder(kept) if kept in set(SortOrder) else SortOrder.COUNTRY


def kept_folder(settings: Settings) -> str:
    """The folder that was used last, at first the user's documents."""
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    return settings.get(FOLDER) or QStandardPaths.writableLocation(documents)


def words_by_language(kinds: Iterable[ExportKind]) -> Mapping[str, Labels]:
    """The words of forms that each institution gets in its own language."""
    is_needed = ExportKind.FOLLOW_UP_FORMS in set(kinds)
    return {lang: labels((lang,)) for lang in LANGUAGES} if is_needed else {}
