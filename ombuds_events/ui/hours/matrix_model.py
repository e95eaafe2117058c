"""The chosen day as a table: institutions are rows, the hours of one's own clock columns."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ombuds_events.domain.span import offset_text, wall
from ombuds_events.ui.hours.board import DayTable, Hour, Line
from ombuds_events.ui.kit.painting import plain

CITY, OFFSET = 0, 1
FIRST = 2
_DISPLAY = Qt.ItemDataRole.DisplayRole.value
_TOOLTIP = Qt.ItemDataRole.ToolTipRole.value
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole.value
_NONE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class MatrixModel(QAbstractTableModel):
    """`titled(line)` names an institution, `told(line)` says all of it, `spoken` an hour."""

    def __init__(
        self,
        titled: Callable[[Line], str],
        told: Callable[[Line], str],
        spoken: Callable[[Line, Hour], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._titled, self._told, self._spoken = titled, told, spoken
        self.table: DayTable | None = None

    def show(self, table: DayTable) -> None:
        """Show another day."""
        old = self.table
        same = old is not None and (len(old.lines), len(old.starts)) == (
            len(table.lines),
            len(table.starts),
        )
        if not same:
            self.beginResetModel()
        self.table = table
        if not same:
            self.endResetModel()
            return
        self.dataChanged.emit(
            self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1)
        )
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self.columnCount() - 1)

    def line(self, row: int) -> Line | None:
        """The institution of a row."""
        return self.table.lines[row] if self.table and row < len(self.table.lines) else None

    def hour(self, index: Index) -> Hour | None:
        """The hour of a cell; None of city and offset."""
        line = self.line(index.row())
        return line.hours[index.column() - FIRST] if line and index.column() >= FIRST else None

    def rowCount(self, parent: Index = _NONE) -> int:
        return len(self.table.lines) if self.table and not parent.isValid() else 0

    def columnCount(self, parent: Index = _NONE) -> int:
        return FIRST + len(self.table.starts) if self.table and not parent.isValid() else FIRST

    def flags(self, _index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        line = self.line(index.row())
        if line is None or role not in {_DISPLAY, _TOOLTIP, _SPOKEN}:
            return None
        hour = self.hour(index)
        if hour is not None:
            shown = f"{hour.local:%H:%M}"
            return shown if role == _DISPLAY else plain(self._spoken(line, hour))
        if role == _TOOLTIP:
            return plain(self._told(line))
        if index.column() == OFFSET:
            return offset_text(line.shift)
        return plain(self._titled(line) if role == _DISPLAY else self._told(line))

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if self.table is None or role not in {_DISPLAY, _SPOKEN}:
            return None
        if orientation is Qt.Orientation.Vertical:
            line = self.line(section)
            return plain(self._titled(line)) if line else None
        if section < FIRST:
            return self.tr("City") if section == CITY else self.tr("Offset")
        local = wall(self.table.starts[section - FIRST] * 60, self.table.zone)
        return f"{local:%H}" if role == _DISPLAY else f"{local:%H:%M}"
