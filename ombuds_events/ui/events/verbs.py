"""What can be done with an event as a whole; the page and the calendar offer the same."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from ombuds_events.domain.kinds import EventState
from ombuds_events.domain.problems import Problem
from ombuds_events.queries.event_page import EventHeader
from ombuds_events.ui.events.copy_dialog import CopyDialog
from ombuds_events.ui.events.online_dialog import OnlineDialog
from ombuds_events.ui.events.repeat_dialog import RepeatDialog
from ombuds_events.ui.events.state_dialog import StateDialog
from ombuds_events.ui.events.template_dialog import TemplateDialog
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

    def repeat_event(self) -> None:
        """Make the event the first of a series."""
        event = self._event()
        if event is None:
            return
        reason = why_not_repeated(event)
        if reason:
            self._desk.notices.refused([Problem(reason)])
        else:
            RepeatDialog(self._desk, event, self._owner.window()).exec()

    def copy_event(self) -> None:
        """Plan another event like this one."""
        event = self._event()
        if event is not None:
            CopyDialog(self._desk, event, self._owner.window()).exec()

    def save_as_template(self) -> None:
        """Keep the event as a pattern for others."""
        event = self._event()
        if event is not None:
            TemplateDialog(self._desk, event, self._owner.window()).exec()

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
            (self.tr("Repeat…"), self.repeat_event, not why_not_repeated(event)),
            (self.tr("Copy…"), self.copy_event, True),
            (self.tr("Save as template…"), self.save_as_template, True),
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


def why_not_repeated(event: EventHeader) -> str:
    """The code of what stands against repeating an event, "" if nothing does."""
    if event.is_in_series:
        return "in_series_already"
    return "event_is_cancelled" if event.state is EventState.CANCELLED else ""
