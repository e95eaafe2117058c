"""Which of the people the grid shows: those behind a number, or those found by name."""

from PySide6.QtCore import QObject, Signal

from ombuds_events.ui.attendance.grid import AttendanceGrid
from ombuds_events.ui.attendance.groups import Groups, Some, There
from ombuds_events.ui.attendance.some_bar import SomeBar


class SomePeople(QObject):
    """Keeps grid and bar in step; `changed` when others are shown."""

    changed = Signal()

    def __init__(self, grid: AttendanceGrid, groups: Groups, bar: SomeBar) -> None:
        super().__init__(bar)
        self._grid, self._groups, self._bar = grid, groups, bar
        bar.ended.connect(self.show_all)
        bar.found.connect(self._find)
        bar.left.connect(self._leave_finding)
        grid.all_wanted.connect(self.show_all)
        grid.find_wanted.connect(bar.begin_to_find)
        grid.total_pressed.connect(self._open_total)

    def show_all(self) -> None:
        """Show everybody."""
        self.show_some(None)

    def show_some(self, some: Some | None) -> None:
        """Show only some of the people, or all."""
        some = some if some is not None and some.lines else None
        self._bar.end_finding()
        self._bar.show_some(some)
        self._grid.show_people(None if some is None else some.ids)
        self.changed.emit()
        self._grid.marks.setFocus()

    def go_to(self, participation_id: int) -> None:
        """Use the row of this person, who may not be among those shown."""
        self.show_all()
        self._grid.go_to(participation_id)

    def _open_total(self, place: int) -> None:
        """A number below the grid opens the people that it counts."""
        model = self._grid.model
        if model.is_mark(place):
            self.show_some(self._groups.there(model.column_at(place))[There.PRESENT])
        elif place == model.columnCount() - 1:
            self.show_some(self._groups.certified())

    def _find(self, typed: str) -> None:
        """Show whose name has what is typed, while it is typed."""
        found = self._groups.called(typed) if typed.strip() else None
        self._bar.show_some(found)
        self._grid.show_people(None if found is None else found.ids)
        self.changed.emit()

    def _leave_finding(self) -> None:
        """On to the marks of who was found; with nothing found or typed, of everybody."""
        if self._bar.finder.text().strip() and self._grid.people_rows():
            self._grid.marks.setFocus()
        else:
            self.show_all()
