"""What is done to several events of the list at once."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

from ombuds_events.queries.events import EventRow
from ombuds_events.queries.new_event import event_lists
from ombuds_events.services.copying import copy_events
from ombuds_events.services.events import recommend
from ombuds_events.store.workspace import Gesture
from ombuds_events.ui.kit.archiver import Archiver
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.filter_bar import FilterBar
from ombuds_events.ui.kit.words import local

_LEAST = 2


class EventBatch(QObject):
    """The tool row becomes a batch bar while two or more events are selected."""

    def __init__(self, desk: Desk, bar: FilterBar, archiver: Archiver) -> None:
        super().__init__(bar)
        self._desk, self._bar, self._archiver = desk, bar, archiver
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
        verbs = [
            ("export", self.tr("Export…"), "file-output"),
            ("recommend", self.tr("Set the recommendation…"), "flag"),
            ("duplicate", self.tr("Duplicate"), "copy"),
            ("archive", self.tr("Archive"), "archive"),
        ]
        if self._archiver.is_open:
            verbs[-1] = ("bring_back", self.tr("Bring back"), "archive-restore")
        self._bar.set_batch(words, verbs)

    def menu(self) -> QMenu:
        """The recommendations to choose from; what all have is ticked."""
        made = QMenu(self._bar)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
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

    def _choose(self, verb: str) -> None:
        does: dict[str, Callable[[], object]] = {
            "recommend": self._show_menu,
            "export": lambda: self._desk.go(Place("export_events")),
            "duplicate": self._duplicate,
            "archive": self._archiver.put_away,
            "bring_back": self._archiver.bring_back,
        }
        does[verb]()

    def _show_menu(self) -> None:
        self.menu().popup(self._bar.mapToGlobal(QPoint(0, self._bar.height())))

    def _recommend(self, number: int | None) -> None:
        count = len(self._rows)
        if self._desk.attempt(self._step("recommend"), recommend, self.ids(), number):
            words = self.tr("Recommendation set for %n event(s).", "", count)
            self._desk.notices.toast(words.replace("%n", str(count)), undo=True)

    def _duplicate(self) -> None:
        """Facts and programme once more, on the same days: no partners, no people."""
        count = len(self._rows)
        if self._desk.attempt(self._step("copy_events"), copy_events, self.ids()):
            words = self.tr("%n event(s) duplicated on the same days. Move the copies.", "", count)
            self._desk.notices.toast(words.replace("%n", str(count)), undo=True)

    def ids(self) -> tuple[int, ...]:
        """The events that are selected."""
        return tuple(row.id for row in self._rows)

    def _step(self, label: str) -> Gesture:
        return Gesture(label, codes_of(self._rows)[:200])


def codes_of(rows: Sequence[EventRow]) -> str:
    """How history names a step of several events."""
    return ", ".join(row.code for row in rows)
