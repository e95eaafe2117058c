"""Arrivals are written at once; while the database cannot be written they wait, none is lost."""

from collections.abc import Iterator
from contextlib import contextmanager

from ombuds_events.domain.checkin import other_mark
from ombuds_events.domain.kinds import MarkSource
from ombuds_events.domain.problems import Refused
from ombuds_events.domain.tally import MarkCell, MarkColumn
from ombuds_events.queries.checkin import steps_of
from ombuds_events.services.attendance import set_marks
from ombuds_events.services.checkin import Arrival, Coming, check_in
from ombuds_events.store.errors import Known
from ombuds_events.store.workspace import Gesture, Workspace
from ombuds_events.ui.kit.i18n import language

_PATIENCE_MS = 400
"""How long the door waits for a database in use: people stand in a queue."""

_RETRY_MS = 40
"""How long it waits each time that it tries again by itself."""


class Book:
    """Writes what happens at the door of one event (`subject`: its number)."""

    def __init__(self, workspace: Workspace, subject: str) -> None:
        self._workspace = workspace
        self._subject = subject
        self.waiting: list[Coming] = []
        self.trouble: Known | None = None

    def write(self, coming: Coming) -> Arrival | None:
        """Check somebody in; None = it waits, `trouble` says why. Refuses who may not come in."""
        try:
            arrival = self._check_in(coming)
        except Known as known:
            self.trouble = known
            self.waiting.append(coming)
            return None
        self.trouble = None
        return arrival

    def is_waiting(self, participation_id: int, column: MarkColumn) -> bool:
        """Whether somebody is noted for a session, but not written yet."""
        wanted = (participation_id, column)
        return any((one.participation_id, one.column) == wanted for one in self.waiting)

    def retry(self) -> tuple[list[Arrival], list[Refused]]:
        """Write what waits; what was written, and what was refused meanwhile."""
        written: list[Arrival] = []
        refused: list[Refused] = []
        while self.waiting:
            try:
                written.append(self._check_in(self.waiting[0], _RETRY_MS))
            except Refused as one:
                refused.append(one)
            except Known as known:
                self.trouble = known
                break
            self.waiting.pop(0)
        return written, refused

    def change(self, arrival: Arrival) -> Arrival:
        """Late instead of present, or the other way; the time of arrival stays."""
        seat, column, mark = arrival.participation_id, arrival.column, other_mark(arrival.mark)
        cells, seen = [MarkCell(seat, column, mark)], {(seat, column): arrival.mark}
        gesture = Gesture("change_arrival", self._subject)
        with self._briefly():
            self._workspace.run(gesture, set_marks, cells, MarkSource.CHECK_IN, arrival.at, seen)
        return Arrival(seat, column, mark, arrival.at, is_new=True)

    def take_back(self, arrival: Arrival) -> bool:
        """Undo all that was done at the door for an arrival; tells whether there was anything."""
        seat, column = arrival.participation_id, arrival.column
        steps = self._workspace.read(steps_of, seat, column)
        for step in steps:
            self._workspace.undo_step(step)
        return bool(steps)

    def _check_in(self, coming: Coming, patience_ms: int = _PATIENCE_MS) -> Arrival:
        gesture = Gesture("check_in", self._subject)
        with self._briefly(patience_ms):
            return self._workspace.run(gesture, check_in, coming, language())

    @contextmanager
    def _briefly(self, patience_ms: int = _PATIENCE_MS) -> Iterator[None]:
        kept = self._workspace.patience_ms
        self._workspace.patience_ms = min(kept, patience_ms)
        try:
            yield
        finally:
            self._workspace.patience_ms = kept
