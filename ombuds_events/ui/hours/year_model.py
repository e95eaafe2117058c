"""A year as a table: months are rows, days are columns, the last one counts."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ombuds_events.domain.common_hours import CommonDay
from ombuds_events.ui.hours.board import Board
from ombuds_events.ui.kit.dates import month
from ombuds_events.ui.kit.painting import plain

MONTHS, DAYS = 12, 31
MONTH, COUNT = 0, DAYS + 1
_DISPLAY = Qt.ItemDataRole.DisplayRole.value
_TOOLTIP = Qt.ItemDataRole.ToolTipRole.value
_SPOKEN = Qt.ItemDataRole.AccessibleTextRole.value
_NONE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class YearModel(QAbstractTableModel):
    """`spoken(day)` says a day in words, `told(day)` why some rest, for the tool tip."""

    def __init__(
        self,
        spoken: Callable[[date], str],
        told: Callable[[date], str],
        counted: Callable[[int], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._spoken, self._told, self._counted = spoken, told, counted
        self.board: Board | None = None
        self.today = date.min
        self.year = 1

    def show(self, board: Board, today: date) -> None:
        """Show another year or other institutions."""
        self.board, self.today, self.year = board, today, board.year
        self._counts = board.by_month()
        self.dataChanged.emit(self.index(0, 0), self.index(MONTHS - 1, COUNT))
        self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, MONTHS - 1)

    def day(self, index: Index) -> date | None:
        """The day of a cell; None beside the days and of 30 February."""
        if not MONTH < index.column() <= DAYS:
            return None
        try:
            return date(self.year, index.row() + 1, index.column())
        except ValueError:
            return None

    def index_of(self, day: date) -> QModelIndex:
        """The cell of a day of this year."""
        return self.index(day.month - 1, day.day)

    def common(self, day: date) -> CommonDay | None:
        """What the day offers."""
        return self.board.days.get(day) if self.board else None

    def count(self, row: int) -> int:
        """How many days of a month suit."""
        return self._counts.get(row + 1, 0) if self.board else 0

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else MONTHS

    def columnCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else COUNT + 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        if self.day(index) is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        day = self.day(index)
        if day is not None:
            return self._of_day(day, role)
        if role not in {_DISPLAY, _SPOKEN}:
            return None
        if index.column() == MONTH:
            return plain(month(date(self.year, index.row() + 1, 1)))
        if index.column() == COUNT:
            count = self.count(index.row())
            return str(count) if role == _DISPLAY else self._counted(count)
        return ""

    def _of_day(self, day: date, role: int) -> str | None:
        if role == _DISPLAY:
            common = self.common(day)
            return str(common.resting) if common and common.resting else ""
        if role == _SPOKEN:
            return plain(self._spoken(day))
        return plain(self._told(day)) if role == _TOOLTIP else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if role not in {_DISPLAY, _SPOKEN}:
            return None
        if orientation is Qt.Orientation.Vertical:
            return plain(month(date(self.year, section + 1, 1)))
        return str(section) if MONTH < section <= DAYS else ""


def end_of_month(day: date) -> date:
    """The last day of the month of `day`."""
    return (day.replace(day=1) + timedelta(days=31)).replace(day=1) - timedelta(days=1)


def moved(day: date, days: int = 0, months: int = 0) -> date:
    """The day so many days or months further, at the end of a shorter month."""
    if days:
        return day + timedelta(days=days)
    number = day.year * MONTHS + day.month - 1 + months
    year, index = divmod(number, MONTHS)
    first = date(year, index + 1, 1)
    return first.replace(day=min(day.day, end_of_month(first).day))
