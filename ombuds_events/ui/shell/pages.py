"""The pages, their places in the side bar, and their actions; loaded once an office is open."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import Protocol, cast

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from ombuds_events.domain.text import QT_TRANSLATE_NOOP
from ombuds_events.ui.kit.actions import ActionSpec
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.i18n import text
from ombuds_events.ui.kit.side_bar import SideEntry

_UI = "ombuds_events.ui"


class Page(Protocol):
    """What the window asks of a page."""

    told: SignalInstance

    def title(self) -> str:
        """What the title bar says."""

    def row_words(self) -> str:
        """What the status bar says: how many rows, how many selected."""


@dataclass(frozen=True, slots=True)
class Shown:
    """A page: the class that makes it, and the entry of the side bar that stands for it."""

    made_by: str
    side: str


PAGES: Mapping[str, Shown] = {
    "today": Shown("today.page.TodayPage", "today"),
    "events": Shown("events.page.EventsPage", "events"),
    "calendar": Shown("calendar.page.CalendarPage", "calendar"),
    "hours": Shown("hours.page.HoursPage", "hours"),
    "event": Shown("shell.event_page.EventPage", "events"),
    "checkin": Shown("checkin.page.CheckInPage", "events"),
    "people": Shown("people.page.PeoplePage", "people"),
    "person": Shown("people.record.PersonPage", "people"),
    "institutions": Shown("institutions.page.InstitutionsPage", "institutions"),
    "institution": Shown("institutions.record.InstitutionPage", "institutions"),
    "councils": Shown("councils.page.CouncilsPage", "councils"),
    "council": Shown("councils.record.CouncilPage", "councils"),
    "history": Shown("history.page.HistoryPage", "history"),
    "settings": Shown("settings.page.SettingsPage", "settings"),
}
"""Page of a `Place` → what shows it."""

TITLES: Mapping[str, str] = {
    "today": QT_TRANSLATE_NOOP("Actions", "Today"),
    "events": QT_TRANSLATE_NOOP("Actions", "Events"),
    "calendar": QT_TRANSLATE_NOOP("Actions", "Calendar"),
    "hours": QT_TRANSLATE_NOOP("Actions", "Common hours"),
    "people": QT_TRANSLATE_NOOP("Actions", "People"),
    "institutions": QT_TRANSLATE_NOOP("Actions", "Institutions"),
    "councils": QT_TRANSLATE_NOOP("Actions", "Youth councils"),
    "history": QT_TRANSLATE_NOOP("Actions", "History"),
    "settings": QT_TRANSLATE_NOOP("Actions", "Settings"),
}
"""Entry of the side bar → its words."""

ICONS: Mapping[str, str] = {
    "today": "house",
    "events": "calendar-days",
    "calendar": "calendar-range",
    "hours": "timer",
    "people": "users",
    "institutions": "landmark",
    "councils": "sprout",
    "history": "history",
    "settings": "settings-2",
}
_STARTS_GROUP = frozenset({"people"})
_AT_BOTTOM = frozenset({"history", "settings"})

_ACTIONS = (
    "events.actions",
    "calendar.actions",
    "hours.actions",
    "institutions.actions",
    "participants.actions",
    "attendance.actions",
    "checkin.actions",
    "documents.actions",
    "followup.actions",
    "exports.actions",
    "evaluation.actions",
    "people.actions",
    "institutions.page_actions",
    "councils.actions",
    "history.actions",
    "imports.actions",
)


def entries() -> tuple[SideEntry, ...]:
    """The entries of the side bar."""
    return tuple(
        SideEntry(
            name,
            _words(name),
            ICONS[name],
            starts_group=name in _STARTS_GROUP,
            bottom=name in _AT_BOTTOM,
        )
        for name in TITLES
    )


def page_actions() -> tuple[ActionSpec, ...]:
    """What all pages can do."""
    modules = (import_module(f"{_UI}.{name}") for name in _ACTIONS)
    return tuple(spec for module in modules for spec in module.ACTIONS)


def preload() -> None:
    """Import what the first page needs; called on a worker, so that the window never stalls."""
    page_actions()
    import_module("ombuds_events.queries.office")
    import_module(f"{_UI}.today.page")


def make(name: str, desk: Desk) -> tuple[QWidget, Page]:
    """Make a page: the widget, and the same as the window asks it."""
    module, _, made_by = PAGES[name].made_by.rpartition(".")
    widget: QWidget = getattr(import_module(f"{_UI}.{module}"), made_by)(desk)
    return widget, cast("Page", widget)


def may_close(shown: Iterable[QWidget], *, ask: bool) -> bool:
    """Have pages write what waits; without `ask` the window goes whatever is lost."""
    asked = (getattr(page, "may_close", None) for page in shown)
    return all(may() for may in asked if may is not None) or not ask


def _words(name: str) -> Callable[[], str]:
    return lambda: text("Actions", TITLES[name])
