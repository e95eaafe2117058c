"""Moving an event to the slot: first what would follow, then one step that can be undone."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from ombuds_events.domain.span import Span
from ombuds_events.queries.hours_page import HoursEvent
from ombuds_events.queries.move_plan import MovePlan, move_plan
from ombuds_events.services.events import move_event
from ombuds_events.store.workspace import Gesture
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.consequence_bar import ConsequenceBar
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.move_words import MoveWords, is_silent


class Mover(ConsequenceBar):
    """`ask(event, span)` moves at once what nobody would notice; emits `moved`, and `asking`."""

    moved = Signal()
    asking = Signal(bool)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words = MoveWords(self)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.asking.emit(True)  # noqa: FBT003 - a signal takes no names

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.asking.emit(False)  # noqa: FBT003

    def ask_move(self, event: HoursEvent, span: Span) -> None:
        """Say what the move would bring, unless it brings nothing."""
        plan = self._desk.workspace.read(move_plan, event.id, span)
        if plan.problems or is_silent(plan):
            self._move(event, plan)
            return
        today = self._desk.workspace.clock.today()
        self.ask(
            self._words.question(plan, today),
            self._words.consequences(plan, today),
            self._words.verb(plan),
            lambda: self._move(event, plan),
        )
        self.verb.setFocus()

    def _move(self, event: HoursEvent, plan: MovePlan) -> None:
        gesture = Gesture("move_event", plan.code)
        args = (event.id, plan.after, event.version, self._words.asked_again(plan.after))
        moved = self._desk.attempt(gesture, move_event, *args)
        if not moved:
            return
        after, today = plan.after.days, self._desk.workspace.clock.today()
        days = dates.days(after[0], after[-1], today)
        self.moved.emit()
        self._desk.notices.toast(self.tr("Moved to {days}.").format(days=days), undo=True)
