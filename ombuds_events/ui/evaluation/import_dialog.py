"""Filled forms from many workbooks: what would come of each, then all of them as one step."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from ombuds_events.domain.evaluation import FormFile
from ombuds_events.domain.problems import Refused
from ombuds_events.domain.text import isolated
from ombuds_events.queries.evaluation_plan import PlannedForm, plan_forms
from ombuds_events.queries.participations import code
from ombuds_events.queries.seats import frame
from ombuds_events.services.evaluation import take_forms
from ombuds_events.store.errors import Known
from ombuds_events.store.workspace import Gesture
from ombuds_events.transfer.evaluation_forms import open_forms
from ombuds_events.ui.evaluation.words import named_after, stage_words
from ombuds_events.ui.kit.buttons import Button
from ombuds_events.ui.kit.columns import Cell, Column
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.dialogs import DialogFrame
from ombuds_events.ui.kit.i18n import sentence
from ombuds_events.ui.kit.jobs import Job, Progress
from ombuds_events.ui.kit.panels import label, row, wrapped
from ombuds_events.ui.kit.table import WorkTable

_SIZE = QSize(920, 520)
_FILES = "*.xlsx *.xlsm *.xls *.xlsb *.ods"


@dataclass(frozen=True, slots=True)
class FileRow:
    """A line of the table: a file, and what would come of it."""

    id: int
    plan: PlannedForm


class FormsDialog(DialogFrame):
    """Choose or drop files, look at the plan, take the forms in."""

    def __init__(self, desk: Desk, event_id: int, parent: QWidget | None = None) -> None:
        super().__init__("", parent, "file-input")
        self._desk, self._event_id = desk, event_id
        self._paths: tuple[Path, ...] = ()
        self._files: tuple[FormFile, ...] = ()
        self._plan: tuple[PlannedForm, ...] = ()
        self._job: Job | None = None
        self.counts, self.again, self.choose = label("", "strong"), Button(), Button()
        self.table = WorkTable(self._columns(), "", "row_two_lines")
        self.table.setProperty("framed", "true")
        self.detail = wrapped("", "error")
        self._build()
        self.setAcceptDrops(True)
        self.confirmed.connect(self._confirm)
        self.choose.clicked.connect(self.choose_files)
        self.table.empty.pressed.connect(self.choose_files)
        self.table.current_changed.connect(self._look_at)
        self.again.clicked.connect(lambda: self.read(self._paths))
        self._write_plan()
        self.resize(_SIZE)
        self.verb.setFocus()  # Enter asks for the files; on "Cancel" it would close

    # -- what happens --------------------------------------------------------------------------

    def choose_files(self) -> None:
        """Ask for the files."""
        kind = self.tr("Evaluation forms")
        names, _kind = QFileDialog.getOpenFileNames(
            self, self.tr("Choose filled forms"), "", f"{kind} ({_FILES})"
        )
        if names:
            self.read(tuple(map(Path, names)))

    def read(self, paths: Sequence[Path]) -> None:
        """Read files beside the window, and show what would come of them."""
        if self._job is not None or not paths:
            return
        self._paths = tuple(paths)
        self.message.dismiss()
        self.counts.setText(self.tr("The files are being read…"))
        self.verb.setEnabled(False)
        wanted = self._paths

        def work(progress: Progress) -> tuple[FormFile, ...]:
            return open_forms(wanted, partial(_tell, progress))

        self._job = self._desk.jobs.start(work, self._show, self._failed)

    def plan(self) -> tuple[PlannedForm, ...]:
        """What would come of the files."""
        return self._plan

    def is_busy(self) -> bool:
        """Whether files are being read."""
        return self._job is not None

    def _show(self, files: tuple[FormFile, ...]) -> None:
        self._job = None
        self._files = files
        self._plan = self._desk.workspace.read(plan_forms, self._event_id, files)
        self._write_plan()
        left_out = next((n for n, one in enumerate(self._plan) if not one.is_ready), None)
        if left_out is not None:
            self.table.select_key(left_out)
        if self.verb.isEnabled():
            self.verb.setFocus()

    def _failed(self, error: BaseException) -> None:
        self._job = None
        self._write_plan()
        if not isinstance(error, Refused):
            raise error
        self.message.refuse(error.problems)

    def _confirm(self) -> None:
        if not self._plan:
            self.choose_files()
        elif any(one.is_ready for one in self._plan):
            self._take()

    def _take(self) -> None:
        subject = self._desk.workspace.read(code, self._event_id)
        gesture = Gesture("take_forms", subject)
        try:
            taken = self._desk.workspace.run(gesture, take_forms, self._event_id, self._files)
        except Refused as refused:
            self.message.refuse(refused.problems)
        except Known as known:
            self._desk.notices.trouble(known)
        else:
            words = self.tr("%n form(s) taken in.", "", taken).replace("%n", str(taken))
            self._desk.notices.toast(words, undo=True)
            self.accept()

    def reject(self) -> None:
        """Stop the reading; else go."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
        super().reject()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [url.toLocalFile() for url in event.mimeData().urls()]
        if names := [name for name in files if name]:
            event.acceptProposedAction()
            self.read(tuple(map(Path, names)))

    # -- what is shown -------------------------------------------------------------------------

    def _write_plan(self) -> None:
        ready = sum(one.is_ready for one in self._plan)
        left = len(self._plan) - ready
        self.table.set_rows([FileRow(n, one) for n, one in enumerate(self._plan)])
        words = self.tr("Ready: {ready}. Left out: {left}.").format(ready=ready, left=left)
        self.counts.setText(words if self._plan else "")
        self.detail.hide()
        self.again.setVisible(bool(self._plan))
        self.verb.setEnabled(not self._plan or ready > 0)
        if self._plan:
            verb = self.tr("Take in %n form(s)", "", ready).replace("%n", str(ready))
            self.set_verb(verb, "check")
        else:
            self.set_verb(self.tr("Choose files…"), "folder-open")
        self.choose.setVisible(bool(self._plan))

    def _columns(self) -> Sequence[Column]:
        today = self._desk.workspace.clock.today()

        def stage(one: FileRow) -> str:
            form = one.plan.filled
            return stage_words(form.stage, form.day, today) if form else "–"

        return (
            Column("file", lambda: self.tr("File"), lambda one: isolated(one.plan.name), width=230),
            Column("stage", lambda: self.tr("Evaluation form"), stage, width=150),
            Column(
                "answers",
                lambda: self.tr("Answers"),
                lambda one: str(one.plan.answers) if one.plan.filled else "–",
                align="end",
                width=90,
            ),
            Column(
                "result",
                lambda: self.tr("What comes of it"),
                self._result,
                cell=Cell.TWO_LINES,
                second=self._second,
                icon=lambda one: "circle-check" if one.plan.is_ready else "circle-alert",
                tone=lambda one: "" if one.plan.is_ready else "error",
                tip=lambda one: "\n".join(map(sentence, one.plan.problems)),
                stretch=True,
            ),
        )

    def _look_at(self, one: object) -> None:
        """All that is wrong with the file that is looked at."""
        problems = one.plan.problems if isinstance(one, FileRow) else ()
        self.detail.setText("\n".join(map(sentence, problems)))
        self.detail.setVisible(bool(problems))

    def _result(self, one: FileRow) -> str:
        if one.plan.is_ready:
            return self.tr("is taken in")
        return sentence(one.plan.problems[0])

    def _second(self, one: FileRow) -> str:
        more = len(one.plan.problems) - 1
        if one.plan.is_ready or more < 1:
            return "" if one.plan.is_ready else self.tr("left out")
        return self.tr("left out; and %n more", "", more).replace("%n", str(more))

    def _build(self) -> None:
        event = self._desk.workspace.read(frame, self._event_id)
        self.set_title(named_after(self.tr("Import filled forms"), event.title))
        line = row(spacing=8)
        line.addWidget(self.counts)
        line.addStretch(1)
        line.addWidget(self.choose)
        line.addWidget(self.again)
        self.body.addLayout(line)
        self.body.addWidget(self.table, 1)
        self.body.addWidget(self.detail)
        self.choose.setText(self.tr("Other files…"))
        self.choose.set_icon("folder-open")
        self.again.setText(self.tr("Read again"))
        self.again.set_icon("refresh-cw")
        self.table.set_name(self.tr("Filled forms"))
        self.table.set_empty(
            self.tr("Drop the workbooks here that people sent back, or choose them."),
            self.tr("Choose files…"),
        )
        self.set_note(self.tr("One step to undo. The files are not changed, and nobody is named."))


def _tell(progress: Progress, done: int, total: int) -> None:
    progress(done, total, "")
