"""Each key is written at once: shown, stored, told; one gesture is one step of undo."""

from PySide6.QtCore import QObject, Signal

from ombuds_events.domain.kinds import MarkSource
from ombuds_events.domain.problems import Refused
from ombuds_events.domain.tally import MarkCell, MarkColumn, MarkEntry, MarkValue
from ombuds_events.services.attendance import set_marks
from ombuds_events.store.errors import Known
from ombuds_events.store.workspace import Gesture
from ombuds_events.ui.attendance.grid import AttendanceGrid
from ombuds_events.ui.kit.desk import Desk


class MarkWriter(QObject):
    """`is_writing` while the grid shows already what is being stored.

    `written(count)`: it is stored; `refused(problems)`: it is not, the grid has to read again.
    """

    written = Signal(int)
    refused = Signal(object)

    def __init__(self, desk: Desk, grid: AttendanceGrid) -> None:
        super().__init__(grid)
        self._desk, self._grid = desk, grid
        self.code = ""
        self.is_writing = False

    def write(self, values: list[tuple[int, int, MarkValue | None]], label: str) -> None:
        """Show values in their cells, then store them."""
        model = self._grid.model
        cells, seen = [], dict[tuple[int, MarkColumn], MarkValue | None]()
        for row, column, value in values:
            line = model.line(row)
            if line is not None:
                key = (line.row.participation_id, model.column_at(column).key)
                seen[key] = model.value(row, column)
                cells.append(MarkCell(*key, value))
        model.put(values, self._entry())
        self.is_writing = True
        try:
            problems = self._stored(Gesture(label, self.code), cells, seen)
        finally:
            self.is_writing = False
        if problems is None:
            self.written.emit(len(cells))
        else:
            self.refused.emit(problems)

    def _stored(
        self,
        gesture: Gesture,
        cells: list[MarkCell],
        seen: dict[tuple[int, MarkColumn], MarkValue | None],
    ) -> object:
        """None when it is stored, else what stands in the way."""
        try:
            self._desk.workspace.run(gesture, set_marks, cells, MarkSource.TYPED, None, seen)
        except Refused as refused:
            return refused.problems
        except Known as known:
            self._desk.notices.trouble(known)
            return ()
        return None

    def _entry(self) -> MarkEntry:
        context = self._desk.workspace.context
        now = int(context.clock.real_now().timestamp())
        return MarkEntry(MarkSource.TYPED, context.operator, now)
