"""Holding an event online instead: the link, and what follows."""

from PySide6.QtWidgets import QLineEdit, QWidget

from ombuds_events.domain.kinds import EventMode, EventState
from ombuds_events.queries.event_page import EventHeader
from ombuds_events.queries.stop_plan import stop_plan
from ombuds_events.services.events import move_online
from ombuds_events.store.workspace import Gesture
from ombuds_events.ui.events.stop_words import StopWords
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.fields_dialog import FieldsDialog
from ombuds_events.ui.kit.panels import wrapped
from ombuds_events.ui.kit.words import local


class OnlineDialog(FieldsDialog):
    """The people and days stay; only the place changes."""

    def __init__(self, desk: Desk, event_id: int, parent: QWidget | None = None) -> None:
        super().__init__(desk, "", "video", parent)
        self._event_id = event_id
        self._plan = desk.workspace.read(stop_plan, event_id)
        self.set_title(self.tr("Move online"))
        self.body.addWidget(wrapped(local(self._plan.title), "strong"))
        for words in StopWords(self).online(self._plan):
            self.body.addWidget(wrapped(words, "secondary"))
        self.link = QLineEdit(self._plan.link)
        self.add_field("link", lambda: self.tr("&Link (may come later)"), self.link)
        self.set_verb(self.tr("Move online"), "video")
        self.confirmed.connect(self.save)
        self.link.setFocus()

    @staticmethod
    def applies(event: EventHeader) -> bool:
        """Whether the event can still be moved online."""
        return event.mode is not EventMode.ONLINE and EventState.CANCELLED in event.reachable

    def save(self) -> None:
        """Change the mode; what people hold in their calendars grows old."""
        gesture = Gesture("move_online", self._plan.code)
        version = self._plan.version
        if self.run(gesture, move_online, self._event_id, version, self.link.text()):
            self.desk.notices.toast(self.tr("The event is online now."), undo=True)
