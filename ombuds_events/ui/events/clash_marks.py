"""Which events of the list have clashes to decide: read beside the window, told when known."""

from collections.abc import Mapping
from datetime import timedelta

from PySide6.QtCore import QObject, Signal

from ombuds_events.domain.clashes import Clash
from ombuds_events.queries.clashes import open_clashes
from ombuds_events.store.changes import Changes
from ombuds_events.ui.kit.clash_words import clash_words
from ombuds_events.ui.kit.desk import Desk

SOURCES = (
    "event",
    "partner",
    "programme_item",
    "programme_role",
    "participation",
    "invitation",
    "institution",
    "accepted_clash",
    "calendar_day",
)
"""Tables on whose rows clashes rest."""

_AHEAD = timedelta(days=2 * 366)


class ClashMarks(QObject):
    """`words(event_id)` is "" until it is known that something clashes."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._found: Mapping[int, tuple[Clash, ...]] = {}
        desk.bus.changed.connect(self._changed)
        self._read()

    def words(self, event_id: int) -> str:
        """All clashes of an event, one a line."""
        today = self._desk.workspace.clock.today()
        return "\n".join(clash_words(one, today) for one in self._found.get(event_id, ()))

    def _changed(self, changes: Changes) -> None:
        if changes.touches(*SOURCES):
            self._read()

    def _read(self) -> None:
        workspace = self._desk.workspace
        until = workspace.clock.today() + _AHEAD
        self._desk.jobs.start(lambda _progress: workspace.read(open_clashes, until), self._show)

    def _show(self, found: Mapping[int, tuple[Clash, ...]]) -> None:
        if found != self._found:
            self._found = found
            self.changed.emit()
