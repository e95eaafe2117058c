"""The model of pasted rows: tinted cells, and what each row would become."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import QWidget

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
from ombuds_events.ui.participants.paste_issues import Issue, IssueWords
from ombuds_events.ui.participants.paste_state import PasteState

_NONE = QModelIndex()
_NAMES = ("family", "given", "patronymic", "full_name", "latin")


class PasteModel(QAbstractTableModel):
    """The cells, and at the end what each row would become. Edits go to the state."""

    edited = Signal(int, int, str)

    def __init__(self, state: PasteState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.words = IssueWords(self)
        self._looks: dict[tuple[int, int], Issue] = {}
        self._chips: dict[int, tuple[str, str]] = {}
        self._nobody: set[int] = set()

    def show_again(self, issues: Sequence[Issue]) -> None:
        """Read the state anew."""
        self.beginResetModel()
        self._looks = dict(self._marked(issues))
        read = self._state.read_rows()
        self._chips = {
            row.number: self.words.check(self._state, row, read[row.number])
            for row in self._state.plan.rows
        }
        self._nobody = set(range(1, len(self._state.grid) + 1)) - set(self._chips)
        self.endResetModel()

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self._state.grid)

    def columnCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() or not self._state.grid else self._state.width + 1

    def is_check(self, column: int) -> bool:
        """Whether a column is ours, not the sheet's."""
        return column == self._state.width

    def data(self, index: Index, role: int = 0) -> Any:
        row, column, role = index.row(), index.column(), int(role)
        if self.is_check(column):
            return self._check(row + 1, role)
        line = self._state.grid[row]
        cell = line[column] if column < len(line) else ""
        issue = self._looks.get((row + 1, column))
        answers = {
            DISPLAY: cell,
            EDIT: cell,
            TOOLTIP: issue.words if issue else cell or None,
            ACCESSIBLE: self._spoken(row, column, cell, issue),
            GROUND: _ground(issue),
            ICON: issue.icon if issue and issue.column == column else "",
            TONE: "text_3" if row + 1 in self._nobody else "text",
        }
        return answers.get(role)

    def setData(self, index: Index, value: Any, role: int = EDIT) -> bool:
        if value == self.data(index, EDIT):
            return False
        self.edited.emit(index.row(), index.column(), str(value))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return plain if self.is_check(index.column()) else plain | Qt.ItemFlag.ItemIsEditable

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if int(role) not in {DISPLAY, ACCESSIBLE}:
            return None
        if orientation is Qt.Orientation.Vertical:
            return str(section + 1)
        return self.tr("Check") if self.is_check(section) else letter_of(section)

    def _check(self, row: int, role: int) -> Any:
        chip = self._chips.get(row)
        if role == CHIP:
            return chip
        return chip[1] if chip and role in {DISPLAY, ACCESSIBLE} else None

    def _spoken(self, row: int, column: int, cell: str, issue: Issue | None) -> str:
        """As in "Cell F7, error: not an e-mail address"."""
        address = f"{letter_of(column)}{row + 1}"
        said = self.tr("Cell {address}, {text}").format(address=address, text=cell)
        return f"{said}, {issue.words}" if issue else said

    def _marked(self, issues: Sequence[Issue]) -> list[tuple[tuple[int, int], Issue]]:
        """The cells of each issue: its own, or the names of the row."""
        columns = [one.number for one in self._state.pasted.columns if one.field in _NAMES]
        marked = []
        for issue in reversed(issues):  # an error is painted over a hint
            places = [issue.column] if issue.column >= 0 else columns
            marked += [((issue.row, place), issue) for place in places]
        return marked


def _ground(issue: Issue | None) -> str:
    if issue is None or issue.tone in {"idle", "ok"}:
        return ""
    return f"{issue.tone}_soft"
