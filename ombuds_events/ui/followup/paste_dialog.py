"""Action plans from the clipboard: shown with whose each is, then added in one step."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from ombuds_events.domain.problems import Refused
from ombuds_events.domain.text import isolated
from ombuds_events.exchange.pasted_plans import read_plans
from ombuds_events.queries.follow_up import FollowUp
from ombuds_events.queries.follow_up_paste import PastedPlan, pasted_plans
from ombuds_events.services.follow_up import add_plans
from ombuds_events.store.workspace import Gesture
from ombuds_events.ui.followup.words import day_words, whose
from ombuds_events.ui.kit.columns import Cell, Column
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.fields_dialog import FieldsDialog
from ombuds_events.ui.kit.i18n import sentence
from ombuds_events.ui.kit.layouts import means
from ombuds_events.ui.kit.panels import wrapped
from ombuds_events.ui.kit.table import WorkTable

_SIZE = QSize(860, 480)


class PastePlansDialog(FieldsDialog):
    """Ctrl+V pastes anew; rows in doubt are told and left out."""

    def __init__(self, desk: Desk, found: FollowUp, text: str, parent: QWidget) -> None:
        super().__init__(desk, "", "clipboard-paste", parent)
        self._found = found
        self.rows: tuple[PastedPlan, ...] = ()
        self.set_title(self.tr("Paste action plans"))
        hint = self.tr("One row for each plan: whose it is, the goal, and the day if there is one.")
        self.body.addWidget(wrapped(hint, "secondary"))
        self.table = WorkTable(self._columns(), self.tr("Pasted rows"), key=_row_of)
        self.table.set_empty(
            self.tr("Copy the rows in Excel, then press Ctrl+V here."), self.tr("Paste")
        )
        self.table.empty.pressed.connect(self.paste)
        self.told = wrapped("", "error")
        self.table.current_changed.connect(self._tell)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.told)
        self.confirmed.connect(self.save)
        self.resize(_SIZE)
        self.load(text)
        (self.verb if self.verb.isEnabled() else self.table).setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if means(event, QKeySequence.StandardKey.Paste):
            self.paste()
        else:
            super().keyPressEvent(event)

    def paste(self) -> None:
        """Take what is on the clipboard now."""
        self.load(QGuiApplication.clipboard().text())

    def load(self, text: str) -> None:
        """Show the rows of `text`."""
        self.message.dismiss()
        try:
            lines = read_plans(text, self._found.today.year) if text.strip() else ()
        except Refused as refused:
            lines = ()
            self.message.refuse(refused.problems)
        self.rows = self.desk.workspace.read(pasted_plans, self._found.event_id, lines)
        self.table.set_rows(self.rows)
        doubtful = [row for row in self.rows if row.problems]
        if not doubtful or not self.table.select_key(_row_of(doubtful[0])):
            self.table.select_first()
        self._tell(self.table.current_row())
        count = len([row for row in self.rows if row.draft is not None])
        self.set_verb(self.tr("Add %n action plan(s)", "", count), "check")
        self.verb.setEnabled(count > 0)

    def _tell(self, row: PastedPlan | None) -> None:
        """All that is wrong with the row in focus."""
        problems = row.problems if row is not None else ()
        self.told.setText("\n".join(sentence(problem) for problem in problems))
        self.told.setVisible(bool(problems))

    def save(self) -> bool:
        """Add the plans that are clear."""
        drafts = [row.draft for row in self.rows if row.draft is not None]
        gesture = Gesture("add_plans", self._found.code, source="paste")
        if not self.run(gesture, add_plans, self._found.event_id, drafts):
            return False
        words = self.tr("%n action plan(s) added.", "", len(drafts))
        self.desk.notices.toast(words, undo=True)
        return True

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("state", lambda: self.tr("Row"), self._state, Cell.STEP, icon=_icon,
                   tone=_tone, width=84, sortable=False),
            Column("whose", lambda: self.tr("Whose plan"), self._whose, width=200, sortable=False),
            Column("goal", lambda: self.tr("Goal"), self._goal, stretch=True, sortable=False,
                   tip=self._goal, tone=_tone),
            Column("due", lambda: self.tr("Planned until"), self._due, width=124, sortable=False),
        )  # fmt: skip

    def _state(self, row: PastedPlan) -> str:
        return str(row.line.row)

    def _whose(self, row: PastedPlan) -> str:
        return whose(row.bearer) if row.bearer else isolated(row.line.whose)

    def _goal(self, row: PastedPlan) -> str:
        """The goal, or in words what keeps the row out."""
        told = " ".join(sentence(problem) for problem in row.problems)
        return told or isolated(row.line.goal)

    def _due(self, row: PastedPlan) -> str:
        return day_words(row.line.due, self._found.today)


def _row_of(row: PastedPlan) -> int:
    return row.line.row


def _icon(row: PastedPlan) -> str:
    return "check" if row.draft is not None else "circle-alert"


def _tone(row: PastedPlan) -> str:
    return "" if row.draft is not None else "error"
