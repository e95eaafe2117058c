"""Leading an event to another state by hand: what is missing, and why it is done all the same."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ombuds_events.domain.kinds import EventState
from ombuds_events.domain.problems import Refused
from ombuds_events.queries.event_page import EventHeader
from ombuds_events.queries.stop_plan import stop_plan
from ombuds_events.services.events import change_state
from ombuds_events.store.errors import Known
from ombuds_events.store.workspace import Gesture
from ombuds_events.ui.events.stop_words import StopWords
from ombuds_events.ui.kit.combo_box import ComboBox
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.dialogs import DialogFrame
from ombuds_events.ui.kit.fields import Field
from ombuds_events.ui.kit.i18n import sentence, state_label
from ombuds_events.ui.kit.panels import wrapped
from ombuds_events.ui.kit.words import local

_GESTURES = {EventState.POSTPONED: "postpone", EventState.CANCELLED: "cancel_event"}
_SIZE = QSize(520, 400)


class StateDialog(DialogFrame):
    """Choose the state and write the reason; what is refused stands above the buttons."""

    def __init__(
        self,
        desk: Desk,
        header: EventHeader,
        target: EventState | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent, "flag")
        self._desk, self._header = desk, header
        self.state = ComboBox([(one, state_label("event", one)) for one in header.reachable])
        if target is not None:
            self.state.set_value(target)
        self.reason = QPlainTextEdit()
        self.reason.setFixedHeight(72)
        self.reason.setTabChangesFocus(True)
        self.body.addWidget(wrapped(local(header.title), "strong"))
        now = self.tr("It is now: {state}.").format(state=state_label("event", header.state))
        self.body.addWidget(wrapped(now, "secondary"))
        self.body.addWidget(Field(lambda: self.tr("New state"), self.state))
        self._reason = Field(lambda: self.tr("Reason (stays in the history)"), self.reason)
        self.body.addWidget(self._reason)
        self._plan = desk.workspace.read(stop_plan, header.id)
        self._stop_words = StopWords(self)
        self._consequences = wrapped("", "secondary")
        self.body.addWidget(self._consequences)
        self.body.addStretch(1)
        self.set_title(self.tr("Change the state"))
        self.state.currentIndexChanged.connect(self._write_verb)
        self.confirmed.connect(self._change)
        self._write_verb()
        self.resize(_SIZE)
        self.reason.setFocus()

    def target(self) -> EventState:
        """The chosen state."""
        return EventState(self.state.value())

    def _write_verb(self) -> None:
        lines = self._stop_words.of_state(self._plan, self.target())
        self._consequences.setText("\n".join(lines))
        self._consequences.setVisible(bool(lines))
        if self.target() is EventState.CANCELLED:
            self.set_verb(self.tr("Cancel the event"), "calendar-x", "danger")
        elif self.target() is EventState.POSTPONED:
            self.set_verb(self.tr("Postpone the event"), "calendar-clock")
        else:
            self.set_verb(self.tr("Change the state"), "flag")
        self.message.dismiss()

    def _change(self) -> None:
        target, reason = self.target(), self.reason.toPlainText()
        label = _GESTURES.get(target, "change_state")
        gesture = Gesture(label, self._header.code, reason.strip())
        try:
            self._desk.workspace.run(gesture, change_state, self._header.id, target, reason)
        except Refused as refused:
            self.message.say("error", "\n".join(map(sentence, refused.problems)))
            self.reason.setFocus()
        except Known as known:
            self._desk.notices.trouble(known)
        else:
            self.accept()
            form = self.tr("The event is now: {state}.")
            self._desk.notices.toast(form.format(state=state_label("event", target)), undo=True)
