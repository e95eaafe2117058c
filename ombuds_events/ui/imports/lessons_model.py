"""The cells of a list of lessons, tinted where something is wrong, and what each row would do."""

from typing import Any

from PySide6.QtCore import QObject

from ombuds_events.domain.problems import Problem
from ombuds_events.exchange.sheet_dates import plain
from ombuds_events.queries.lessons import LessonOutcome
from ombuds_events.ui.imports.issues import ImportIssue
from ombuds_events.ui.imports.lessons_state import LessonsState
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.i18n import sentence
from ombuds_events.ui.kit.sheet_model import CellLook, SheetModel

_MEASURED = 200
_STATES = {
    LessonOutcome.NEW: "accepted",
    LessonOutcome.KNOWN: "completed",
    LessonOutcome.CORRECTED: "changed",
    LessonOutcome.LEFT_OUT: "blocked",
}


class LessonsModel(SheetModel):
    """The cells of a list; the state does the rest."""

    def __init__(self, state: LessonsState, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._issues: tuple[ImportIssue, ...] = ()
        self._looks: dict[tuple[int, int], ImportIssue] = {}

    def show_again(self) -> tuple[ImportIssue, ...]:
        """Read the state anew; returns what should be looked at."""
        self.beginResetModel()
        self._issues = (*self._errors(), *self._told())
        self._looks = {(one.row, one.column): one for one in reversed(self._issues)}
        words = self._words()
        self.chips = {
            one.row.number - 1: (_STATES[one.outcome], words[one.outcome])
            for one in self._state.plan.rows
        }
        self.endResetModel()
        return self._issues

    def height(self) -> int:
        return len(self._state.sheet.rows)

    def width(self) -> int:
        return self._state.sheet.width

    def cell(self, row: int, column: int) -> str:
        cells = self._state.sheet.rows[row]
        return plain(cells[column]) if column < len(cells) else ""

    def look(self, row: int, column: int) -> CellLook | None:
        issue = self._looks.get((row, column))
        if issue is None or issue.is_told:
            return CellLook(issue.words) if issue else None
        return CellLook(issue.words, f"{issue.tone}_soft", issue.icon)

    def texts(self) -> list[list[str]]:
        """The cells of the first lessons, as they are shown: columns are as wide as they want."""
        width = self._state.sheet.width
        return [
            [self.cell(row, column) for column in range(width)]
            for row in list(self.chips)[:_MEASURED]
        ]

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
