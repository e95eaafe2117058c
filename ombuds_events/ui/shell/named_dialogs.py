"""Dialogs that pages ask for by name: pages do not import each other."""

from collections.abc import Callable, Mapping

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from ombuds_events.domain.drafts import EventDraft
from ombuds_events.domain.kinds import ExportKind
from ombuds_events.ui.kit.desk import Desk, Place


def _new_event(desk: Desk, window: QWidget, page: object, *, begun: bool = False) -> None:
    """Plan an event; who leaves the dialog for common hours takes what is typed along."""
    from ombuds_events.ui.events.new_event import NewEventDialog

    draft: Callable[[], EventDraft | None] | None = getattr(page, "draft", None)
    dialog = NewEventDialog(desk, window, draft() if begun and draft else None)
    dialog.exec()
    if dialog.hours_for is not None:
        desk.go(Place("hours"))
        shown = getattr(window, "scene", lambda: None)()
        plan_for = getattr(getattr(shown, "page", None), "plan_for", None)
        if plan_for is not None:
            plan_for(dialog.hours_for)


def _new_event_at(desk: Desk, window: QWidget, page: object) -> None:
    """Plan an event in the hours that the page has chosen."""
    _new_event(desk, window, page, begun=True)


def _event_updates(desk: Desk, window: QWidget, page: object) -> None:
    """Show what would leave of the event that the page has moved: new files for who holds old."""
    from ombuds_events.ui.exports.dialog import LeavesDialog

    moved: Callable[[], int] | None = getattr(page, "event_for_updates", None)
    if moved is not None and moved():
        LeavesDialog(desk, moved(), (ExportKind.INVITATIONS,), window).exec()


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


def _changed_clocks(desk: Desk, window: QWidget, _page: object) -> None:
    from ombuds_events.ui.events.clocks_dialog import ClocksDialog

    ClocksDialog(desk, window).exec()


def _door_walk_in(desk: Desk, window: QWidget, page: object) -> None:
    """Give somebody a seat who came to the door without one, and let that person in."""
    from ombuds_events.ui.attendance.walk_in_dialog import WalkInDialog

    event: Callable[[], tuple[int, str]] | None = getattr(page, "walk_in_event", None)
    let_in: Callable[[int], None] | None = getattr(page, "let_in", None)
    if event is None or let_in is None:
        return
    dialog = WalkInDialog(desk, event(), None, window, at_door=True)
    seats: list[int] = []
    dialog.added.connect(lambda done: seats.append(done.participation_id))
    dialog.row_wanted.connect(seats.append)
    dialog.exec()
    for seat in seats:
        let_in(seat)


def mark_sent(desk: Desk, window: QWidget, event_id: int, records: tuple[int, ...]) -> None:
    """Note to whom files that were just saved went."""
    from ombuds_events.queries.document_editions import editions_of_records
    from ombuds_events.ui.documents.steps import DocumentSteps

    papers = desk.workspace.read(editions_of_records, records)
    if papers:
        steps = DocumentSteps(desk, event_id, window)
        steps.mark_sent(papers).finished.connect(steps.deleteLater)


DIALOGS: Mapping[str, Callable[[Desk, QWidget, object], None]] = {
    "new_event": _new_event,
    "new_event_at": _new_event_at,
    "event_updates": _event_updates,
    "export_events": _export_events,
    "changed_clocks": _changed_clocks,
    "door_walk_in": _door_walk_in,
    "quick_log": _quick_log,
    "paste_lessons": _paste_lessons,
}
"""Page of a `Place` → the dialog that is opened over what is on the screen."""
