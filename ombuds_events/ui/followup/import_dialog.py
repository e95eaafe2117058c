"""Forms that came back: read beside the window, shown row by row, taken in one step."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from ombuds_events.domain.problems import Refused
from ombuds_events.domain.text import isolated
from ombuds_events.queries.follow_up import FollowUp
from ombuds_events.queries.follow_up_answers import (
    AnswerOutcome,
    AnswersPlan,
    NamedForm,
    PlannedAnswer,
    PlannedRow,
    plan_answers,
)
from ombuds_events.services.follow_up import take_answers
from ombuds_events.store.workspace import Gesture
from ombuds_events.transfer.follow_up_parts import open_forms
from ombuds_events.ui.kit.columns import Cell, Column
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.fields_dialog import FieldsDialog
from ombuds_events.ui.kit.i18n import sentence, term
from ombuds_events.ui.kit.jobs import Job, Progress
from ombuds_events.ui.kit.panels import label, wrapped
from ombuds_events.ui.kit.table import WorkTable
from ombuds_events.ui.kit.words import joined, local

_SIZE = QSize(1000, 560)
_FILES = "*.xlsx *.xlsm *.ods"
_TOKENS = {
    AnswerOutcome.NEW: "complete",
    AnswerOutcome.CHANGED: "changed",
    AnswerOutcome.KNOWN: "declined",
    AnswerOutcome.BLANK: "draft",
    AnswerOutcome.LEFT_OUT: "overdue",
}


class AnswersDialog(FieldsDialog):
    """Choose or drop the files; what is in doubt is told with its cell and left out."""

    def __init__(self, desk: Desk, found: FollowUp, parent: QWidget) -> None:
        super().__init__(desk, "", "file-input", parent)
        self._found = found
        self._forms: tuple[NamedForm, ...] = ()
        self._job: Job | None = None
        self.plan: AnswersPlan | None = None
        self.setAcceptDrops(True)
        self.set_title(self.tr("Import follow-up answers"))
        self.summary = label("", "secondary")
        self.table = WorkTable(self._columns(), self.tr("Answers in the files"), key=_key)
        self.table.set_empty(
            self.tr("Drop the filled forms here, or choose them: all of them at once."),
            self.tr("Choose files…"),
        )
        self.table.empty.pressed.connect(self.choose)
        self.body.addWidget(self.summary)
        self.told = wrapped("", "error")
        self.table.current_changed.connect(self._tell)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.told)
        self.again = self.add_button(self.tr("Other files…"), "folder-open")
        self.again.clicked.connect(self.choose)
        self.confirmed.connect(self.save)
        self.finished.connect(self._stop)
        self.resize(_SIZE)
        self._show()
        self.table.empty.button.setFocus()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            self.open_files(paths)

    def choose(self) -> None:
        """Ask for the files."""
        kinds = "{name} ({patterns})".format(name=self.tr("Workbooks"), patterns=_FILES)
        names, _filter = QFileDialog.getOpenFileNames(
            self, self.tr("Filled follow-up forms"), "", kinds
        )
        if names:
            self.open_files([Path(name) for name in names])

    def open_files(self, paths: Sequence[Path]) -> None:
        """Read the files in processes of their own, and show what they say."""
        self._stop()
        self.message.say("info", self.tr("Reading %n file(s)…", "", len(paths)))
        wanted = tuple(paths)

        def work(progress: Progress) -> tuple[NamedForm, ...]:
            return open_forms(wanted, lambda done, total: progress(done, total, ""))

        self._job = self.desk.jobs.start(work, self._opened, self._failed)

    def save(self) -> bool:
        """Take what is clear."""
        if self.plan is None:
            return False
        plan = self.plan
        gesture = Gesture("take_answers", self._found.code, source="import")
        if not self.run(gesture, take_answers, self._found.event_id, self._forms, plan):
            self._compare()  # why not stands above the rows as they are now
            return False
        answers = self.tr("%n answer(s) taken", "", len(plan.taken))
        trainings = self.tr("%n training(s)", "", len(plan.trained)) if plan.trained else ""
        self.desk.notices.toast(joined(answers, trainings), undo=True)
        return True

    # -- reading -------------------------------------------------------------------------------

    def _opened(self, forms: tuple[NamedForm, ...]) -> None:
        self._job = None
        self._forms = forms
        self.message.dismiss()
        self._compare()
        (self.verb if self.verb.isEnabled() else self.table).setFocus()

    def _compare(self) -> None:
        """Show the forms beside what is recorded now."""
        self.plan = self.desk.workspace.read(plan_answers, self._found.event_id, self._forms)
        self._show()

    def _failed(self, error: BaseException) -> None:
        self._job = None
        if not isinstance(error, Refused):
            raise error
        self.message.refuse(error.problems)

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    # -- showing -------------------------------------------------------------------------------

    def _show(self) -> None:
        plan = self.plan
        rows: list[PlannedRow] = [*plan.answers, *plan.trainings] if plan else []
        self.table.set_rows(sorted(rows, key=_doubtful_first))
        count = len(plan.taken) + len(plan.trained) if plan else 0
        words = self.tr("Take %n answer(s)", "", count) if plan else self.tr("Take the answers")
        self.set_verb(words, "check")
        self.verb.setEnabled(count > 0)
        self.again.setVisible(bool(rows))
        self.table.select_first()
        self._tell(self.table.current_row())
        self.summary.setVisible(bool(rows))
        if plan is not None:
            self.summary.setText(self._summary(plan))
            if plan.notices:
                self.message.say(
                    "warn", "\n".join(sentence(problem) for _, problem in plan.notices)
                )

    def _tell(self, row: PlannedRow | None) -> None:
        """All that is wrong with the row in focus: a line of the list has no room for it."""
        problems = row.problems if row is not None else ()
        file = isolated(row.file) if row is not None else ""
        self.told.setText("\n".join(f"{file} · {sentence(problem)}" for problem in problems))
        self.told.setVisible(bool(problems))

    def _summary(self, plan: AnswersPlan) -> str:
        return joined(
            *(
                f"{self._outcome(outcome)}: {plan.count(outcome)}"
                for outcome in AnswerOutcome
                if plan.count(outcome)
            )
        )

    def _outcome(self, outcome: AnswerOutcome) -> str:
        return {
            AnswerOutcome.NEW: self.tr("new"),
            AnswerOutcome.CHANGED: self.tr("changed"),
            AnswerOutcome.KNOWN: self.tr("known already"),
            AnswerOutcome.BLANK: self.tr("not filled in"),
            AnswerOutcome.LEFT_OUT: self.tr("left out"),
        }[outcome]

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column("outcome", lambda: self.tr("What happens"),
                   lambda row: self._outcome(row.outcome), Cell.CHIP,
                   state=lambda row: _TOKENS[row.outcome], width=140, sortable=False),
            Column("whose", lambda: self.tr("Whose"), self._whose, width=200, tip=self._whose,
                   sortable=False),
            Column("what", lambda: self.tr("Plan or training"), self._what, stretch=True,
                   tip=self._what, tone=_tone, sortable=False),
            Column("answer", lambda: self.tr("Answer"), self._answer, width=170, sortable=False),
        )  # fmt: skip

    def _whose(self, row: PlannedRow) -> str:
        if isinstance(row, PlannedAnswer):
            return joined(local(row.institution), isolated(row.person))
        return isolated(row.person)

    def _what(self, row: PlannedRow) -> str:
        """The plan or training, or in words what is wrong with the row."""
        told = " ".join(sentence(problem) for problem in row.problems)
        title = row.goal if isinstance(row, PlannedAnswer) else row.draft.title
        return told or isolated(title)

    def _answer(self, row: PlannedRow) -> str:
        if not isinstance(row, PlannedAnswer):
            return self.tr("training of others")
        status = row.draft.status if row.draft else None
        if status is None:
            return "–"
        if row.before is not None and row.before is not status:
            words = self.tr("{before} → {after}")
            return words.format(before=term(row.before), after=term(status))
        return term(status)


def _key(row: PlannedRow) -> tuple[str, int, bool]:
    return row.file, row.row, isinstance(row, PlannedAnswer)


def _doubtful_first(row: PlannedRow) -> tuple[bool, bool]:
    return row.outcome is not AnswerOutcome.LEFT_OUT, row.outcome is AnswerOutcome.BLANK


def _tone(row: PlannedRow) -> str:
    return "error" if row.problems else ""
