"""The frame of an import: File · Columns · Check · Result, the sheet as it came, its issues.

A kind of import derives from `ImportDialog`, gives it a state and a model, and fills the words.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFileDialog, QGridLayout, QLabel, QVBoxLayout, QWidget

from ombuds_events.domain.text import QT_TRANSLATE_NOOP
from ombuds_events.ui.imports.issues import ImportIssue, ImportIssues
from ombuds_events.ui.kit.buttons import key_cap
from ombuds_events.ui.kit.chip import IconLabel
from ombuds_events.ui.kit.dialogs import DialogFrame
from ombuds_events.ui.kit.empty_page import EmptyPage
from ombuds_events.ui.kit.i18n import text
from ombuds_events.ui.kit.layouts import means
from ombuds_events.ui.kit.panels import (
    ElidedLabel,
    Panel,
    column,
    emptied,
    label,
    row,
    rule,
    wrapped,
)
from ombuds_events.ui.kit.sheet_view import SheetView
from ombuds_events.ui.kit.theme import theme

_SIDE, _WIDEST = 292, 1.3
_LARGEST = QSize(1280, 660)
_FILES = "*.xlsx *.xlsm *.xls *.xlsb *.ods *.csv *.tsv *.txt"
DONE, NOW, NEXT = "done", "now", "next"


@dataclass(frozen=True, slots=True)
class ImportStep:
    """A step of the strip: `state` is done, now or next."""

    words: str
    note: str = ""
    state: str = NEXT


# Classes that others build on: `tr` of an heir looks plurals up in the context of the heir only.
_TO_LOOK_AT = QT_TRANSLATE_NOOP("ImportDialog", "%n thing(s) to look at", "", 0)


class StepStrip(Panel):
    """The steps of an import in one line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = row(self, spacing=6)

    def show_steps(self, steps: Sequence[ImportStep]) -> None:
        """Show these steps."""
        emptied(self._line)
        for number, step in enumerate(steps, 1):
            if step.state == DONE:
                self._line.addWidget(IconLabel("check", "ok", 14))
            role = {DONE: "ok", NOW: "strong", NEXT: "secondary"}[step.state]
            words = step.words if step.state == DONE else f"{number} {step.words}"
            self._line.addWidget(label(words, role))
            if step.note:
                self._line.addWidget(label(step.note, "caption"))
            if number < len(steps):
                self._line.addWidget(label("—", "secondary"))
        self._line.addStretch(1)


class ImportDialog(DialogFrame):
    """Emits `file_chosen(Path)`, `text_pasted(str)`, `issue_chosen`, `cell_edited(row, column)`."""

    file_chosen = Signal(object)
    text_pasted = Signal(str)

    def __init__(self, icon: str, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__("", parent, icon)
        self.strip = StepStrip()
        self.table = SheetView(model)
        self.issues = ImportIssues()
        self.empty = EmptyPage()
        self.tools = row(spacing=8)
        self._headline, self._after = label("", "strong"), label("", "heading")
        self._results = QGridLayout()
        self._one_step = wrapped("", "caption")
        self._sheet, self._side, self._room = QWidget(), Panel(), QWidget()
        self._next, self._correct = ElidedLabel("", "caption"), ElidedLabel("", "caption")
        self.setAcceptDrops(True)
        self._lay_out()
        self.empty.pressed.connect(self.choose_file)
        self.issues.chosen.connect(self._look_at)
        room = parent.size() - QSize(48, 48) if parent else _LARGEST
        self.resize(room.boundedTo(_LARGEST).expandedTo(QSize(760, 420)))

    # -- what a kind of import calls -----------------------------------------------------------

    def show_sheet(self, *, shown: bool) -> None:
        """Show the sheet with its issues, or the sentence that asks for one."""
        self.empty.setVisible(not shown)
        self._sheet.setVisible(shown)
        self._side.setVisible(shown)

    def show_issues(self, issues: Sequence[ImportIssue]) -> None:
        """List what should be looked at."""
        self.issues.show_issues(issues)
        count = sum(not issue.is_told for issue in issues)
        words = text("ImportDialog", _TO_LOOK_AT, count)
        self._headline.setText(words if count else self.tr("Nothing to look at"))
        self.issues.setVisible(bool(issues))
        self._room.setVisible(not issues)

    def show_results(self, lines: Sequence[tuple[str, str]]) -> None:
        """What would come of it, as words and numbers."""
        emptied(self._results)
        for number, (words, value) in enumerate(lines):
            self._results.addWidget(QLabel(words), number, 0)
            shown = label(value, "strong")
            self._results.addWidget(shown, number, 1, Qt.AlignmentFlag.AlignRight)

    def write_frame(self) -> None:
        """Write the words of the frame."""
        self.table.setAccessibleName(self.tr("Rows of the sheet"))
        self.issues.setAccessibleName(self.tr("What to look at"))
        self._next.setText(self.tr("next"))
        self._correct.setText(self.correct_words())
        self._after.setText(self.tr("After the import"))
        self._one_step.setText(self.tr("One step to undo. The file itself is not changed."))

    def fill_sheet(self, room: QVBoxLayout) -> None:
        """Put what is checked into the room for the sheet."""
        room.addWidget(self.table, 1)

    def correct_words(self) -> str:
        """What F2 does."""
        return self.tr("correct in the cell")

    def choose_file(self) -> None:
        """Ask for a file."""
        title = self.tr("Choose a file")
        tables = self.tr("Tables")
        name, _kind = QFileDialog.getOpenFileName(self, title, "", f"{tables} ({_FILES})")
        if name:
            self.file_chosen.emit(Path(name))

    # -- Qt ------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if means(event, QKeySequence.StandardKey.Paste):
            self.text_pasted.emit(QGuiApplication.clipboard().text())
        elif event.key() == Qt.Key.Key_F8.value:
            is_back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.issues.step(-1 if is_back else 1)
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [url.toLocalFile() for url in event.mimeData().urls()]
        if files and files[0]:
            event.acceptProposedAction()
            self.file_chosen.emit(Path(files[0]))

    # -- inside --------------------------------------------------------------------------------

    def _look_at(self, issue: ImportIssue) -> None:
        if issue.row >= 0:
            self.table.go(issue.row, issue.column)

    def _lay_out(self) -> None:
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        above = column(spacing=6)
        above.setContentsMargins(16, 8, 16, 8)
        above.addWidget(self.strip)
        above.addLayout(self.tools)
        left = column(self._sheet, spacing=0)
        self.fill_sheet(left)
        self._side.setProperty("line", "start")
        self._side.setFixedWidth(round(_SIDE * min(theme.scale, _WIDEST)))
        self._fill_side(column(self._side, margin=12, spacing=8))
        whole = row(spacing=0)
        whole.addWidget(self._sheet, 1)
        whole.addWidget(self._side)
        self.body.addLayout(above)
        self.body.addWidget(rule())
        self.body.addWidget(self.empty, 1)
        self.body.addLayout(whole, 1)

    def _fill_side(self, side: QVBoxLayout) -> None:
        keys = row(spacing=4)
        for cap, words in (("F8", self._next), ("F2", self._correct)):
            keys.addWidget(key_cap(cap))
            keys.addWidget(words)
        keys.addStretch(1)
        self._results.setHorizontalSpacing(8)
        self._results.setVerticalSpacing(4)
        self._results.setColumnStretch(0, 1)
        side.addWidget(self._headline)
        side.addLayout(keys)
        side.addWidget(self.issues, 1)
        side.addWidget(self._room, 1)
        side.addWidget(rule())
        side.addWidget(self._after)
        side.addLayout(self._results)
        side.addWidget(self._one_step)
