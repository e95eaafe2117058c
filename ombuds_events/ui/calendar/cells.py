"""The model of the calendar's grids: cells and heads that speak."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

_ANY = QModelIndex()
_DISPLAY, _TOOLTIP, _ACCESSIBLE = 0, 3, 11


class CellsModel(QAbstractTableModel):
    """Words come from the view, which knows what is painted where."""

    def __init__(
        self,
        columns: int,
        cell: Callable[[int, int], str],
        head: Callable[[int, bool], str],
        side: Callable[[int], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._columns, self._rows = columns, 0
        self._cell, self._head, self._side = cell, head, side

    def set_rows(self, rows: int) -> None:
        """Have so many rows; all cells say something new."""
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
        elif rows:
            last = self._columns - 1
            self.dataChanged.emit(self.index(0, 0), self.index(rows - 1, last))
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, last)

    def rowCount(self, parent: Any = _ANY) -> int:
        return 0 if parent.isValid() else self._rows

    def columnCount(self, parent: Any = _ANY) -> int:
        return 0 if parent.isValid() else self._columns

    def flags(self, _index: Any) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Any, role: int = 0) -> Any:
        if int(role) in {_DISPLAY, _ACCESSIBLE}:
            return self._cell(index.row(), index.column())
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        role = int(role)
        if role not in {_DISPLAY, _ACCESSIBLE, _TOOLTIP}:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return self._head(section, role != _DISPLAY)
        return self._side(section)
