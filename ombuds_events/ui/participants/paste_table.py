"""The model of pasted rows: tinted cells, and what each row would become."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from ombuds_events.ui.kit.sheet_model import CellLook, SheetModel
from ombuds_events.ui.participants.paste_issues import Issue, IssueWords
from ombuds_events.ui.participants.paste_state import PasteState

_NAMES = ("family", "given", "patronymic", "full_name", "latin")


class PasteModel(SheetModel):
    """The cells, and at the end what each row would become. Edits go to the state."""

    def __init__(self, state: PasteState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.words = IssueWords(self)
        self._looks: dict[tuple[int, int], Issue] = {}

    def show_again(self, issues: Sequence[Issue]) -> None:
        """Read the state anew."""
        self.beginResetModel()
        self._looks = dict(self._marked(issues))
        read = self._state.read_rows()
        self.chips = {
            row.number - 1: self.words.check(self._state, row, read[row.number])
            for row in self._state.plan.rows
        }
        self.endResetModel()

    def height(self) -> int:
        return len(self._state.grid)

    def width(self) -> int:
        return self._state.width

    def cell(self, row: int, column: int) -> str:
        line = self._state.grid[row]
        return line[column] if column < len(line) else ""

    def look(self, row: int, column: int) -> CellLook | None:
        issue = self._looks.get((row + 1, column))
        if issue is None:
            return None
        icon = issue.icon if issue.column == column else ""
        return CellLook(issue.words, _ground(issue), icon)

    def _marked(self, issues: Sequence[Issue]) -> list[tuple[tuple[int, int], Issue]]:
        """The cells of each issue: its own, or the names of the row."""
        columns = [one.number for one in self._state.pasted.columns if one.field in _NAMES]
        marked = []
        for issue in reversed(issues):  # an error is painted over a hint
            places = [issue.column] if issue.column >= 0 else columns
            marked += [((issue.row, place), issue) for place in places]
        return marked


def _ground(issue: Issue) -> str:
    return "" if issue.tone in {"idle", "ok"} else f"{issue.tone}_soft"
