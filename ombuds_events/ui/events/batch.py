"""What is done to several events of the list at once."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from ombuds_events.queries.events import EventRow
from ombuds_events.queries.new_event import event_lists
from ombuds_events.services.events import recommend
from ombuds_events.store.workspace import Gesture
from ombuds_events.ui.events.words import local
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.filter_bar import FilterBar

_LEAST = 2


class EventBatch(QObject):
    """The tool row becomes a batch bar while two or more events are selected."""

    def __init__(self, desk: Desk, bar: FilterBar) -> None:
        super().__init__(bar)
        self._desk, self._bar = desk, bar
        self._rows: tuple[EventRow, ...] = ()
        bar.batch_chosen.connect(self._choose)

    def offer(self, rows: Sequence[EventRow]) -> None:
        """Offer what can be done to these events."""
        self._rows = tuple(rows)
        count = len(rows)
        if count < _LEAST:
            self._bar.set_batch("")
            return
        words = self.tr("%n selected", "", count).replace("%n", str(count))
        verb = self.tr("Set the recommendation…")
        self._bar.set_batch(words, [("recommend", verb, "flag")])

    def menu(self) -> QMenu:
        """The recommendations to choose from; what all have is ticked."""
        made = QMenu(self._bar)
        lists = self._desk.workspace.read(event_lists)
        options: dict[int | None, str] = {None: self.tr("none yet")}
        options |= {n: f"{n}  {local(words)}" for n, words in lists.recommendations.items()}
        present = {row.recommendation for row in self._rows}
        for number, words in options.items():
            action = made.addAction(words)
            action.setCheckable(True)
            action.setChecked(present == {number})
            action.triggered.connect(lambda _on=False, one=number: self._recommend(one))
        return made

    def _choose(self, _verb: str) -> None:
        self.menu().popup(self._bar.mapToGlobal(QPoint(0, self._bar.height())))

    def _recommend(self, number: int | None) -> None:
        count = len(self._rows)
        step = Gesture("recommend", ", ".join(row.code for row in self._rows)[:200])
        if self._desk.attempt(step, recommend, [row.id for row in self._rows], number):
            words = self.tr("Recommendation set for %n event(s).", "", count)
            self._desk.notices.toast(words.replace("%n", str(count)), undo=True)
