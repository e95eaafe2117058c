"""The attendance grid as a table: groups, people, marks, live totals."""

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from ombuds_events.domain.indicators import CertificateState
from ombuds_events.domain.kinds import Mark, Sex
from ombuds_events.domain.precedence import SortOrder
from ombuds_events.domain.tally import (
    ColumnTotal,
    MarkEntry,
    MarkValue,
    column_total,
    row_total,
)
from ombuds_events.queries.attendance import Grid, GridColumn
from ombuds_events.ui.attendance.lines import Entry, Heading, Line, entries_of
from ombuds_events.ui.attendance.words import CERTIFICATE, Words

NUMBER, NAME, SEX = 0, 1, 2
FIRST = 3
"""The first column of marks; behind the marks come hours, share, certificate."""
ENDS = 3
Values = Iterable[tuple[int, int, MarkValue | None]]
"""Cells with what they say: row, column, value."""
_ANY = QModelIndex()
_DISPLAY, _TOOLTIP, _ACCESSIBLE = 0, 3, 11


class GridModel(QAbstractTableModel):
    """One row a person or heading; the delegate reads `entry` and `value` directly."""

    def __init__(self, words: Words, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self.columns: tuple[GridColumn, ...] = ()
        self.entries: list[Entry] = []
        self._counted: Mapping[int, int | None] = {}
        self._needed = 0.0
        self._column_totals: dict[int, ColumnTotal] = {}
        self._over: list[int] = []

    # -- content ---------------------------------------------------------------------------

    def show(self, grid: Grid, order: SortOrder) -> None:
        """Take over what the database says."""
        self.beginResetModel()
        self.columns = grid.columns
        self._counted = grid.counted
        self._needed, self._phases = grid.needed_share, grid.phases
        self._column_totals.clear()
        self.entries = list(entries_of(grid, order))
        self._over = _headings_over(self.entries)
        self.endResetModel()

    @property
    def counted(self) -> Mapping[int, int | None]:
        """Column number → minutes that count."""
        return self._counted

    def lines(self) -> list[Line]:
        """The people, without the headings."""
        return [entry for entry in self.entries if isinstance(entry, Line)]

    def line(self, row: int) -> Line | None:
        """The person in a row; None for a heading, and where there is none."""
        entry = self.entries[row] if 0 <= row < len(self.entries) else None
        return entry if isinstance(entry, Line) else None

    def heading_over(self, row: int) -> int:
        """The row of the heading over a person, -1 = none."""
        return self._over[row]

    def is_mark(self, column: int) -> bool:
        """Whether a column holds marks."""
        return FIRST <= column < FIRST + len(self.columns)

    def column_at(self, column: int) -> GridColumn:
        """The session or day of a column of marks."""
        return self.columns[column - FIRST]

    def value(self, row: int, column: int) -> MarkValue | None:
        """The mark in a cell."""
        line = self.line(row)
        return None if line is None else line.marks.get(self.column_at(column).number)

    def entry(self, row: int, column: int) -> MarkEntry | None:
        """Who entered the mark in a cell, and from where."""
        line = self.line(row)
        return None if line is None else line.entries.get(self.column_at(column).number)

    def put(self, values: Values, entry: MarkEntry) -> None:
        """Show values in their cells at once, as entered so, with the totals that follow."""
        rows, columns = set(), set()
        for row, column, value in values:
            line = self.line(row)
            if line is None:
                continue
            number = self.column_at(column).number
            if value is None:
                line.marks.pop(number, None)
                line.entries.pop(number, None)
            else:
                line.marks[number] = value
                line.entries[number] = entry
            rows.add(row)
            columns.add(column)
            self._column_totals.pop(number, None)
        self._tell(rows, columns)

    def column_total(self, column: int) -> ColumnTotal:
        """Who was there at a session."""
        number = self.column_at(column).number
        if number not in self._column_totals:
            cells = ((line.marks.get(number), line.row.sex) for line in self.lines())
            self._column_totals[number] = column_total(cells)
        return self._column_totals[number]

    def too_long(self, row: int, column: int) -> str:
        """What is said of minutes that are more than the session has; "" where they are not."""
        if not self.is_mark(column):
            return ""
        value, counted = self.value(row, column), self.column_at(column).counted_minutes
        if isinstance(value, Mark) or value is None or counted is None or value <= counted:
            return ""
        return self.words.too_long(value, counted)

    def entered(self) -> int:
        """How many cells have a mark."""
        return sum(len(line.marks) for line in self.lines())

    def minutes(self) -> float | None:
        """Person-hours so far, in minutes; None = not known."""
        known = [line.total.minutes for line in self.lines() if line.total.minutes is not None]
        return sum(known) if known else None

    def count(self, sex: Sex) -> int:
        """How many of the people are women, or men."""
        return sum(line.row.sex is sex for line in self.lines())

    def certificates(self) -> int:
        """How many people have earned a certificate."""
        earned = CertificateState.ELIGIBLE
        return sum(line.total.certificate is earned for line in self.lines())

    # -- Qt --------------------------------------------------------------------------------

    def rowCount(self, parent: Any = _ANY) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def columnCount(self, parent: Any = _ANY) -> int:
        return 0 if parent.isValid() else FIRST + len(self.columns) + ENDS

    def flags(self, index: Any) -> Qt.ItemFlag:
        if isinstance(self.entries[index.row()], Heading) or not self.is_mark(index.column()):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Any, role: int = 0) -> Any:
        role = int(role)
        if role not in {_DISPLAY, _TOOLTIP, _ACCESSIBLE}:
            return None
        entry = self.entries[index.row()]
        if isinstance(entry, Heading):
            return self.words.heading(entry)
        column = index.column()
        if self.is_mark(column):
            session = self.column_at(column)
            return self.words.cell(entry, session, self, role)
        place = column if column < FIRST else column - self.columnCount()
        return self.words.side(entry, place, role)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        role = int(role)
        if role not in {_DISPLAY, _TOOLTIP, _ACCESSIBLE}:
            return None
        if self.is_mark(section):
            return self.words.session(self.column_at(section), role)
        place = section if section < FIRST else section - self.columnCount()
        if place == CERTIFICATE and role == _TOOLTIP:
            return self.words.rule(self._needed, self._phases)
        return self.words.title(place, self._needed)

    # -- inside ----------------------------------------------------------------------------

    def _tell(self, rows: set[int], columns: set[int]) -> None:
        """Only what changed is painted again: the cells, and the ends of their rows."""
        last = self.columnCount() - 1
        for row in rows:
            line = self.line(row)
            if line is not None:
                line.total = row_total(line.marks, self._counted, self._needed, self._phases)
                self.dataChanged.emit(self.index(row, min(columns)), self.index(row, max(columns)))
                self.dataChanged.emit(self.index(row, last - ENDS + 1), self.index(row, last))
        for row in {self._over[row] for row in rows} - {-1}:
            self.dataChanged.emit(self.index(row, 0), self.index(row, 0))  # spans the names


def _headings_over(entries: Iterable[Entry]) -> list[int]:
    """For each row the row of the heading over it, -1 = none."""
    found, over = [], -1
    for row, entry in enumerate(entries):
        over = row if isinstance(entry, Heading) else over
        found.append(over)
    return found


class TotalsModel(QAbstractTableModel):
    """The one row below the grid; follows the grid."""

    def __init__(self, grid: GridModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.grid = grid
        grid.modelReset.connect(self._reset)
        grid.dataChanged.connect(self._changed)

    def rowCount(self, parent: Any = _ANY) -> int:
        return 0 if parent.isValid() else 1

    def columnCount(self, parent: Any = _ANY) -> int:
        return 0 if parent.isValid() else self.grid.columnCount()

    def data(self, index: Any, role: int = 0) -> Any:
        role = int(role)
        if role not in {_DISPLAY, _TOOLTIP, _ACCESSIBLE}:
            return None
        column = index.column()
        if self.grid.is_mark(column):
            total = self.grid.column_total(column)
            return self.grid.words.present(total, len(self.grid.lines()), role)
        place = column if column < FIRST else column - self.columnCount()
        return self.grid.words.total(place, self.grid)

    def _reset(self) -> None:
        self.beginResetModel()
        self.endResetModel()

    def _changed(self, first: QModelIndex, last: QModelIndex) -> None:
        self.dataChanged.emit(self.index(0, first.column()), self.index(0, last.column()))
