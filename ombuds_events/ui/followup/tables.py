"""The two lists of the tab: action plans with their answers, trainings given to others."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from ombuds_events.domain.follow_up import MILESTONES
from ombuds_events.domain.kinds import PlanStatus
from ombuds_events.domain.text import isolated
from ombuds_events.queries.follow_up import FollowUp, PlanRow, TrainingRow
from ombuds_events.ui.followup import words
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.columns import Cell, Column
from ombuds_events.ui.kit.layouts import means
from ombuds_events.ui.kit.table import WorkTable
from ombuds_events.ui.kit.theme import theme
from ombuds_events.ui.kit.words import local

LETTERS = "DSNXA"
"""The keys of the answers in their order."""

_PLACES = (LETTERS.casefold(), "вытчф", "يسىءش")
_KEYS = {key: status for keys in _PLACES for key, status in zip(keys, PlanStatus, strict=True)}
_DIGITS = str.maketrans("٣٦", "36")
_VERBS = {
    Qt.Key.Key_Insert.value: "add",
    Qt.Key.Key_F2.value: "edit",
    Qt.Key.Key_Delete.value: "remove",
    Qt.Key.Key_Backspace.value: "forget",
}
_LEAST, _MOST = 3, 14


class ListTable(WorkTable):
    """A list as high as its rows, up to a bound; `verb_wanted`: what a key asks for."""

    verb_wanted = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        verb = _VERBS.get(event.key()) if not event.modifiers() else None
        if means(event, QKeySequence.StandardKey.Paste):
            verb = "paste"
        if verb:
            self.verb_wanted.emit(verb)
        else:
            super().keyPressEvent(event)

    def fit_height(self) -> None:
        """Take the height of the rows."""
        rows = min(max(self.rows.data_rows(), _LEAST), _MOST)
        head = self.horizontalHeader().sizeHint().height()
        self.setFixedHeight(head + rows * theme.size("row") + 2 * self.frameWidth())


class PlansTable(ListTable):
    """`answered(status)`: a letter said how a plan stands; `milestone_wanted(months)`: 3 or 6."""

    answered = Signal(object)
    milestone_wanted = Signal(int)

    def __init__(self, found: Callable[[], FollowUp], parent: QWidget | None = None) -> None:
        self._found = found
        super().__init__(self._made_columns(), "", "row", parent)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.text().casefold().translate(_DIGITS) if not event.modifiers() else ""
        if typed in _KEYS:
            self.answered.emit(_KEYS[typed])
        elif typed in {str(months) for months in MILESTONES}:
            self.milestone_wanted.emit(int(typed))
        else:
            super().keyPressEvent(event)

    def _made_columns(self) -> tuple[Column, ...]:
        return (
            Column("whose", lambda: self.tr("Whose plan"), words.whose, width=210,
                   tip=words.whose, hideable=False),
            Column("goal", lambda: self.tr("Goal"), lambda row: isolated(row.goal), stretch=True,
                   tip=lambda row: isolated(row.goal), hideable=False),
            Column("due", lambda: self.tr("Planned until"), self._due, width=124,
                   sort=lambda row: row.due.isoformat() if row.due else "9999", drop_below=760),
            *(self._milestone(months) for months in MILESTONES),
        )  # fmt: skip

    def _milestone(self, months: int) -> Column:
        return Column(
            f"after_{months}",
            lambda: self._title(months),
            lambda row: words.chip_words(words.milestone(row, months, self._found())),
            Cell.CHIP,
            state=lambda row: words.token(words.milestone(row, months, self._found())),
            icon=lambda row: words.icon_of(words.milestone(row, months, self._found())),
            spoken=lambda row: self._spoken(row, months),
            sort=lambda row: words.rank(words.milestone(row, months, self._found())),
            tip=lambda row: self._example(row, months),
            width=158,
        )

    def _title(self, months: int) -> str:
        return self.tr("At {months} months").format(months=months)

    def _spoken(self, row: PlanRow, months: int) -> str:
        said = words.chip_words(words.milestone(row, months, self._found()))
        return f"{self._title(months)}: {said}"

    def _due(self, row: PlanRow) -> str:
        return words.day_words(row.due, self._found().today)

    def _example(self, row: PlanRow, months: int) -> str:
        check = row.check(months)
        return "\n".join(filter(None, (check.example, check.obstacles))) if check else ""


class TrainingsTable(ListTable):
    """Who trained whom."""

    def __init__(self, found: Callable[[], FollowUp], parent: QWidget | None = None) -> None:
        self._found = found
        super().__init__(self._made_columns(), "", "row", parent)

    def _made_columns(self) -> tuple[Column, ...]:
        return (
            Column("who", lambda: self.tr("Who trained others"), self._who, width=260,
                   tip=self._who, hideable=False),
            Column("from", lambda: self.tr("Institution"), lambda row: local(row.institution),
                   width=150, drop_below=820),
            Column("title", lambda: self.tr("Training"), lambda row: isolated(row.title),
                   tip=lambda row: isolated(row.title), stretch=True),
            Column("day", lambda: self.tr("Day"), self._day, width=124,
                   sort=lambda row: row.held_on.isoformat()),
            Column("people", lambda: self.tr("People"), self._people, align="end", width=96,
                   sort=lambda row: -1 if row.people is None else row.people),
        )  # fmt: skip

    def _who(self, row: TrainingRow) -> str:
        return isolated(row.person)

    def _day(self, row: TrainingRow) -> str:
        return dates.day(row.held_on, self._found().today)

    def _people(self, row: TrainingRow) -> str:
        return self.tr("not counted") if row.people is None else dates.number(row.people)
