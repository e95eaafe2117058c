"""What can be done with an event as a whole; the page and the calendar offer the same."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from ombuds_events.domain.kinds import EventState
from ombuds_events.queries.event_page import EventHeader
from ombuds_events.ui.events.online_dialog import OnlineDialog
from ombuds_events.ui.events.state_dialog import StateDialog
from ombuds_events.ui.kit.desk import Desk, Place


class EventVerbs(QObject):
    """`event` tells which event is meant, None while there is none; dialogs lie over `owner`."""

    def __init__(self, desk: Desk, event: Callable[[], EventHeader | None], owner: QWidget) -> None:
        super().__init__(owner)
        self._desk, self._event, self._owner = desk, event, owner

    def change_state(self) -> None:
        """Lead the event to another state by hand."""
        self.lead_to(None)

    def postpone(self) -> None:
        """Put the event off."""
        self.lead_to(EventState.POSTPONED)

    def cancel_event(self) -> None:
        """Call the event off."""
        self.lead_to(EventState.CANCELLED)

    def move_online(self) -> None:
        """Hold the event online instead."""
        event = self._event()
        if event is not None and OnlineDialog.applies(event):
            OnlineDialog(self._desk, event.id, self._owner.window()).exec()

    def find_common_hours(self) -> None:
        """Look when all who take part work at once."""
        event = self._event()
        if event is not None:
            self._desk.go(Place("hours", event.id))

    def lead_to(self, target: EventState | None, _checked: object = None) -> None:
        """Ask for the reason, say what follows, and lead the event to `target`."""
        event = self._event()
        if event is None or not event.reachable:
            return
        wanted = target if target in event.reachable else None
        StateDialog(self._desk, event, wanted, self._owner.window()).exec()

    def menu(self, event: EventHeader) -> QMenu:
        """All of it as a menu; what does not apply is grey."""
        menu = QMenu(self._owner)
        for words, do, applies in (
            (self.tr("Change the state…"), self.change_state, bool(event.reachable)),
            (self.tr("Find common hours"), self.find_common_hours, True),
            (self.tr("Move online…"), self.move_online, OnlineDialog.applies(event)),
            (
                self.tr("Postpone the event…"),
                self.postpone,
                EventState.POSTPONED in event.reachable,
            ),
            (
                self.tr("Cancel the event…"),
                self.cancel_event,
                EventState.CANCELLED in event.reachable,
            ),
        ):
            action = menu.addAction(words)
            action.setEnabled(applies)
            action.triggered.connect(do)
        return menu
