"""The model of a sheet as it came: its cells to correct, and a column of what rows would become."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal

from ombuds_events.exchange.pasted_columns import letter_of
from ombuds_events.ui.kit.sheet_view import (
    ACCESSIBLE,
    CHIP,
    DISPLAY,
    EDIT,
    GROUND,
    ICON,
    TONE,
    TOOLTIP,
    Index,
)

_NONE = QModelIndex()


@dataclass(frozen=True, slots=True)
class CellLook:
    """What is said of a cell; `ground` and `icon` may be ""."""

    words: str
    ground: str = ""
    icon: str = ""


class SheetModel(QAbstractTableModel):
    """Emits `edited(row, column, text)`; `chips`: row from 0 → state and words of its check."""

    edited = Signal(int, int, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.chips: dict[int, tuple[str, str]] = {}

    # -- what a kind of sheet tells ------------------------------------------------------------

    def height(self) -> int:
        """How many rows the sheet has."""
        raise NotImplementedError

    def width(self) -> int:
        """How many columns the sheet has."""
        raise NotImplementedError

    def cell(self, row: int, column: int) -> str:
        """The text of a cell."""
        raise NotImplementedError

    def look(self, row: int, column: int) -> CellLook | None:
        """What should be looked at in a cell."""
        raise NotImplementedError

    # -- Qt ------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else self.height()

    def columnCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() or not self.height() else self.width() + 1

    def data(self, index: Index, role: int = 0) -> Any:
        row, column, role = index.row(), index.column(), int(role)
        if column == self.width():
            return self._check(row, role)
        cell, look = self.cell(row, column), self.look(row, column)
        answers = {
            DISPLAY: cell,
            EDIT: cell,
            TOOLTIP: look.words if look else cell or None,
            ACCESSIBLE: self._spoken(row, column, cell, look),
            GROUND: look.ground if look else "",
            ICON: look.icon if look else "",
            TONE: "text" if row in self.chips else "text_3",
        }
        return answers.get(role)

    def setData(self, index: Index, value: Any, role: int = EDIT) -> bool:
        if value == self.data(index, EDIT):
            return False
        self.edited.emit(index.row(), index.column(), str(value))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        is_ours = index.column() == self.width()
        return plain if is_ours else plain | Qt.ItemFlag.ItemIsEditable

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if int(role) not in {DISPLAY, ACCESSIBLE}:
            return None
        if orientation is Qt.Orientation.Vertical:
            return str(section + 1)
        return self.tr("Check") if section == self.width() else letter_of(section)

    def _check(self, row: int, role: int) -> Any:
        chip = self.chips.get(row)
        if role == CHIP:
            return chip
        return chip[1] if chip and role in {DISPLAY, ACCESSIBLE} else None

    def _spoken(self, row: int, column: int, cell: str, look: CellLook | None) -> str:
        """As in "Cell F7, not an e-mail address"."""
        address = f"{letter_of(column)}{row + 1}"
        said = self.tr("Cell {address}, {text}").format(address=address, text=cell)
        return f"{said}, {look.words}" if look else said
