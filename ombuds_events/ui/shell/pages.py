"""The pages of the side bar and how each is made; loaded after the database is open."""

from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Protocol, cast

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from ombuds_events.domain.text import QT_TRANSLATE_NOOP
from ombuds_events.ui.kit.actions import ActionSpec
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.i18n import text
from ombuds_events.ui.kit.side_bar import SideEntry

TODAY = QT_TRANSLATE_NOOP("Actions", "Today")
EVENTS = QT_TRANSLATE_NOOP("Actions", "Events")


class Page(Protocol):
    """What the window asks of a page."""

    told: SignalInstance

    def title(self) -> str:
        """What the title bar says."""

    def row_words(self) -> str:
        """What the status bar says: how many rows, how many selected."""


def entries() -> tuple[SideEntry, ...]:
    """The entries of the side bar."""
    return (
        SideEntry("today", lambda: text("Actions", TODAY), "house"),
        SideEntry("events", lambda: text("Actions", EVENTS), "calendar-days"),
    )


def _today(desk: Desk) -> QWidget:
    from ombuds_events.ui.today.page import TodayPage

    return TodayPage(desk)


def _events(desk: Desk) -> QWidget:
    from ombuds_events.ui.events.page import EventsPage

    return EventsPage(desk)


def _event(desk: Desk) -> QWidget:
    from ombuds_events.ui.shell.event_page import EventPage

    return EventPage(desk)


MAKERS: Mapping[str, Callable[[Desk], QWidget]] = {
    "today": _today,
    "events": _events,
    "event": _event,
}
"""Page of a `Place` → its maker."""

SIDE_OF = {"event": "events"}
"""Page of a `Place` → entry of the side bar, where they differ."""


def page_actions() -> tuple[ActionSpec, ...]:
    """What all pages can do."""
    from ombuds_events.ui.attendance.actions import ACTIONS as ATTENDANCE
    from ombuds_events.ui.events.actions import ACTIONS as EVENT_LIST
    from ombuds_events.ui.exports.actions import ACTIONS as EXPORTS
    from ombuds_events.ui.institutions.actions import ACTIONS as INSTITUTIONS
    from ombuds_events.ui.participants.actions import ACTIONS as PARTICIPANTS

    return (*EVENT_LIST, *INSTITUTIONS, *PARTICIPANTS, *ATTENDANCE, *EXPORTS)


def preload() -> None:
    """Import what the first page needs; called on a worker, so that the window never stalls."""
    page_actions()
    import_module("ombuds_events.queries.office")
    import_module("ombuds_events.ui.today.page")


def make(name: str, desk: Desk) -> tuple[QWidget, Page]:
    """Make a page: the widget, and the same as the window asks it."""
    widget = MAKERS[name](desk)
    return widget, cast("Page", widget)
