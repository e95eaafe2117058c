"""The cells of a list of lessons, tinted where something is wrong, and what each row would do."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal

from ombuds_events.domain.problems import Problem
from ombuds_events.exchange.pasted_columns import letter_of
from ombuds_events.exchange.sheet_dates import plain
from ombuds_events.queries.lessons import LessonOutcome
from ombuds_events.ui.imports.issues import ImportIssue
from ombuds_events.ui.imports.lessons_state import LessonsState
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.i18n import sentence
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
_MEASURED = 200
_STATES = {
    LessonOutcome.NEW: "accepted",
    LessonOutcome.KNOWN: "completed",
    LessonOutcome.CORRECTED: "changed",
    LessonOutcome.LEFT_OUT: "blocked",
}


class LessonsModel(QAbstractTableModel):
    """Emits `edited(row, column, text)`; the state does the rest."""

    edited = Signal(int, int, str)

    def __init__(self, state: LessonsState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._issues: tuple[ImportIssue, ...] = ()
        self._looks: dict[tuple[int, int], ImportIssue] = {}
        self._chips: dict[int, tuple[str, str]] = {}

    def show_again(self) -> tuple[ImportIssue, ...]:
        """Read the state anew; returns what should be looked at."""
        self.beginResetModel()
        self._issues = (*self._errors(), *self._told())
        self._looks = {(one.row, one.column): one for one in reversed(self._issues)}
        words = self._words()
        self._chips = {
            one.row.number - 1: (_STATES[one.outcome], words[one.outcome])
            for one in self._state.plan.rows
        }
        self.endResetModel()
        return self._issues

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self._state.sheet.rows)

    def columnCount(self, parent: Index = _NONE) -> int:
        rows = self._state.sheet.rows
        return 0 if parent.isValid() or not rows else self._state.sheet.width + 1

    def data(self, index: Index, role: int = 0) -> Any:
        row, column, role = index.row(), index.column(), int(role)
        if column == self._state.sheet.width:
            return self._check(row, role)
        cell = self._text(row, column)
        issue = self._looks.get((row, column))
        answers = {
            DISPLAY: cell,
            EDIT: cell,
            TOOLTIP: issue.words if issue else cell or None,
            ACCESSIBLE: self._spoken(row, column, cell, issue),
            GROUND: f"{issue.tone}_soft" if issue and not issue.is_told else "",
            ICON: issue.icon if issue and not issue.is_told else "",
            TONE: "text" if row in self._chips else "text_3",
        }
        return answers.get(role)

    def setData(self, index: Index, value: Any, role: int = EDIT) -> bool:
        if value == self.data(index, EDIT):
            return False
        self.edited.emit(index.row(), index.column(), str(value))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        kept = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        is_ours = index.column() == self._state.sheet.width
        return kept if is_ours else kept | Qt.ItemFlag.ItemIsEditable

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if int(role) not in {DISPLAY, ACCESSIBLE}:
            return None
        if orientation is Qt.Orientation.Vertical:
            return str(section + 1)
        is_ours = section == self._state.sheet.width
        return self.tr("Check") if is_ours else letter_of(section)

    def texts(self) -> list[list[str]]:
        """The cells of the first lessons, as they are shown: columns are as wide as they want."""
        width = self._state.sheet.width
        return [
            [self._text(row, column) for column in range(width)]
            for row in list(self._chips)[:_MEASURED]
        ]

    def _text(self, row: int, column: int) -> str:
        cells = self._state.sheet.rows[row]
        return plain(cells[column]) if column < len(cells) else ""

    def _check(self, row: int, role: int) -> Any:
        chip = self._chips.get(row)
        if role == CHIP:
            return chip
        return chip[1] if chip and role in {DISPLAY, ACCESSIBLE} else None

    def _spoken(self, row: int, column: int, cell: str, issue: ImportIssue | None) -> str:
        address = f"{letter_of(column)}{row + 1}"
        said = self.tr("Cell {address}, {text}").format(address=address, text=cell)
        return f"{said}, {issue.words}" if issue else said

    def _errors(self) -> list[ImportIssue]:
        places = {one.field: one.number for one in self._columns() if one.field}
        names = {"on": "date"}
        return [
            ImportIssue(row - 1, places.get(names.get(one.field, one.field), -1), sentence(one))
            for row, one in self._state.problems
        ]

    def _told(self) -> list[ImportIssue]:
        """Sums that differ are worth a look; the rest is only told."""
        return [_notice(one) for one in self._state.notices]

    def _columns(self) -> tuple[Any, ...]:
        return self._state.file.columns if self._state.file else ()

    def _words(self) -> dict[LessonOutcome, str]:
        return {
            LessonOutcome.NEW: self.tr("New"),
            LessonOutcome.KNOWN: self.tr("Already there"),
            LessonOutcome.CORRECTED: self.tr("Corrected"),
            LessonOutcome.LEFT_OUT: self.tr("Left out"),
        }

    def result_lines(self) -> list[tuple[str, str]]:
        """What would come of the list."""
        words = {
            LessonOutcome.NEW: self.tr("New lessons"),
            LessonOutcome.KNOWN: self.tr("Already there"),
            LessonOutcome.CORRECTED: self.tr("Corrected numbers"),
            LessonOutcome.LEFT_OUT: self.tr("Left out"),
        }
        lines = [(words[one], dates.number(self._state.count(one))) for one in LessonOutcome]
        return [*lines, (self.tr("People"), dates.number(self._state.people()))]


def _notice(problem: Problem) -> ImportIssue:
    is_doubt = problem.code in {"sum_differs", "dates_day_first"}
    row = -1
    cell = str(problem.values.get("cell", ""))
    if digits := "".join(c for c in cell if c.isdigit()):
        row = int(digits) - 1
    icon, tone = ("triangle-alert", "warn") if is_doubt else ("info", "info")
    return ImportIssue(row, -1, sentence(problem), icon, tone)
