"""Dialogs that pages ask for by name: pages do not import each other."""

from collections.abc import Callable, Mapping

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ombuds_events.domain.kinds import ExportKind
from ombuds_events.ui.kit.desk import Desk


def _new_event(desk: Desk, window: QWidget, _page: object) -> None:
    from ombuds_events.ui.events.new_event import NewEventDialog

    NewEventDialog(desk, window).exec()


def _export_events(desk: Desk, window: QWidget, page: object) -> None:
    """Show what would leave of the events that are selected in the list."""
    from ombuds_events.ui.exports.dialog import LeavesDialog

    selected: Callable[[], tuple[int, ...]] | None = getattr(page, "selected_events", None)
    events = selected() if selected else ()
    if events:
        LeavesDialog(desk, None, (ExportKind.CALENDAR,), window, events=events).exec()


def _quick_log(desk: Desk, window: QWidget, _page: object) -> None:
    from ombuds_events.ui.quicklog.dialog import QuickLogDialog

    QuickLogDialog(desk, window).exec()


def _paste_lessons(desk: Desk, window: QWidget, _page: object) -> None:
    from ombuds_events.ui.imports.lessons import PasteLessonsDialog

    PasteLessonsDialog(desk, QGuiApplication.clipboard().text(), window).exec()


DIALOGS: Mapping[str, Callable[[Desk, QWidget, object], None]] = {
    "new_event": _new_event,
    "export_events": _export_events,
    "quick_log": _quick_log,
    "paste_lessons": _paste_lessons,
}
"""Page of a `Place` → the dialog that is opened over what is on the screen."""
