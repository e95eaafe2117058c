"""Leading an event to another state by hand: what is missing, and why it is done all the same."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from ombuds_events.domain.kinds import EventState
from ombuds_events.domain.problems import Refused
from ombuds_events.domain.series import SeriesScope
from ombuds_events.queries.event_page import EventHeader
from ombuds_events.queries.series import series_place
from ombuds_events.queries.stop_plan import stop_plan
from ombuds_events.services.events import change_state
from ombuds_events.services.series import stop_series
from ombuds_events.store.errors import Known
from ombuds_events.store.workspace import Gesture
from ombuds_events.ui.events.stop_words import StopWords
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.combo_box import ComboBox
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.dialogs import DialogFrame
from ombuds_events.ui.kit.fields import Field
from ombuds_events.ui.kit.i18n import sentence, state_label
from ombuds_events.ui.kit.panels import wrapped
from ombuds_events.ui.kit.theme import theme
from ombuds_events.ui.kit.words import local

_GESTURES = {EventState.POSTPONED: "postpone", EventState.CANCELLED: "cancel_event"}
_OF_SERIES = {EventState.POSTPONED: "postpone_series", EventState.CANCELLED: "cancel_series"}
_WIDTH, _REASON = 520, 72


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
        self.go_when_closed()
        self._desk, self._header = desk, header
        self.state = ComboBox([(one, state_label("event", one)) for one in header.reachable])
        if target is not None:
            self.state.set_value(target)
        self.reason = QPlainTextEdit()
        self.reason.setFixedHeight(theme.grown(_REASON))
        self.reason.setTabChangesFocus(True)
        self.body.addWidget(wrapped(local(header.title), "strong"))
        now = self.tr("It is now: {state}.").format(state=state_label("event", header.state))
        self.body.addWidget(wrapped(now, "secondary"))
        self.body.addWidget(Field(lambda: self.tr("New state"), self.state))
        self.scope = ComboBox()
        self._scope = Field(lambda: self.tr("Of the series"), self.scope)
        self.body.addWidget(self._scope)
        self._reason = Field(lambda: self.tr("Reason (stays in the history)"), self.reason)
        self.body.addWidget(self._reason)
        self._place = desk.workspace.read(series_place, header.id)
        self.scope.set_options(self._scopes())
        self._stop_words = StopWords(self)
        self._consequences = wrapped("", "secondary")
        self.body.addWidget(self._consequences)
        self.body.addStretch(1)
        self.set_title(self.tr("Change the state"))
        self.state.currentIndexChanged.connect(self._write_verb)
        self.scope.currentIndexChanged.connect(self._write_verb)
        self.confirmed.connect(self._change)
        self._write_verb()
        self.setMinimumWidth(_WIDTH)
        self.reason.setFocus()

    def target(self) -> EventState:
        """The chosen state."""
        return EventState(self.state.value())

    def reach(self) -> SeriesScope:
        """Which events of the series are stopped."""
        stops = self.target() in _GESTURES and self.scope.value() is not None
        return SeriesScope(self.scope.value()) if stops else SeriesScope.THIS

    def _scopes(self) -> list[tuple[SeriesScope, str]]:
        """What can be stopped together; nothing where the event stands alone."""
        place = self._place
        if place is None or not place.others:
            return []
        options = [(SeriesScope.THIS, self.tr("This event only"))]
        for scope, others, words in (
            (SeriesScope.FOLLOWING, place.following, self.tr("This and following")),
            (SeriesScope.ALL, place.others, self.tr("All")),
        ):
            if others:
                form = self.tr("{which}: {number}")
                number = dates.number(others + 1)
                options.append((scope, form.format(which=words, number=number)))
        return options

    def _write_verb(self) -> None:
        stops = self.target() in _GESTURES
        self._scope.setVisible(stops and self.scope.count() > 0)
        plan = self._desk.workspace.read(stop_plan, self._header.id, self.reach())
        lines = self._stop_words.of_state(plan, self.target()) if stops else ()
        self._consequences.setText("\n".join(lines))
        self._consequences.setVisible(bool(lines))
        self._write()
        number = plan.events
        if self.target() is EventState.CANCELLED:
            words = self.tr("Cancel %n event(s)", "", number) if number > 1 else ""
            words = words.replace("%n", dates.number(number)) or self.tr("Cancel the event")
            self.set_verb(words, "calendar-x", "danger")
            self.cancel.setText(self.tr("Leave as it is"))  # two buttons "Cancel" ask a riddle
        elif self.target() is EventState.POSTPONED:
            words = self.tr("Postpone %n event(s)", "", number) if number > 1 else ""
            words = words.replace("%n", dates.number(number)) or self.tr("Postpone the event")
            self.set_verb(words, "calendar-clock")
        else:
            self.set_verb(self.tr("Change the state"), "flag")
        self.message.dismiss()
        self.fit()

    def _change(self) -> None:
        target, reason, scope = self.target(), self.reason.toPlainText(), self.reach()
        workspace, event_id = self._desk.workspace, self._header.id
        if scope is not SeriesScope.THIS:
            gesture = self._gesture(_OF_SERIES[target], reason)
            args = (event_id, scope, target, reason)
            self._stop_beside(partial(workspace.run, gesture, stop_series, *args))
            return
        gesture = self._gesture(_GESTURES.get(target, "change_state"), reason)
        try:
            workspace.run(gesture, change_state, event_id, target, reason)
        except (Refused, Known) as error:
            self._failed(error)
        else:
            self._done((event_id,))

    def _stop_beside(self, work: Callable[[], Sequence[int]]) -> None:
        """Two hundred events take a second: not on the thread of the window."""
        self._hold(is_stopping=True)
        self._desk.jobs.start(lambda _progress: work(), self._done, self._failed)

    def reject(self) -> None:
        if self.content.isEnabled():
            super().reject()

    def _hold(self, *, is_stopping: bool) -> None:
        for widget in (self.content, self.verb, self.cancel):
            widget.setEnabled(not is_stopping)

    def _done(self, changed: Sequence[int]) -> None:
        self._hold(is_stopping=False)
        self.accept()
        self._tell(self.target(), len(changed))

    def _failed(self, error: BaseException) -> None:
        self._hold(is_stopping=False)
        if isinstance(error, Refused):
            self.message.say("error", "\n".join(map(sentence, error.problems)))
            self.reason.setFocus()
        elif isinstance(error, Known):
            self._desk.notices.trouble(error)
        else:
            raise error

    def _gesture(self, label: str, reason: str) -> Gesture:
        return Gesture(label, self._header.code, reason.strip())

    def _tell(self, target: EventState, changed: int) -> None:
        if changed == 1:
            words = self.tr("The event is now: {state}.")
        else:
            words = self.tr("%n event(s) are now: {state}.", "", changed)
            words = words.replace("%n", dates.number(changed))
        words = words.format(state=state_label("event", target))
        self._desk.notices.toast(words, undo=True)
