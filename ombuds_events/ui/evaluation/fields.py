"""The fields of a form that is typed from paper: digits jump on, Enter ends the form."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPlainTextEdit, QScrollArea, QWidget

from ombuds_events.domain.evaluation import STEPS, Answer, Question
from ombuds_events.ui.evaluation.words import hint_words, question_words
from ombuds_events.ui.kit.panels import Panel, emptied, label
from ombuds_events.ui.kit.theme import theme

_BOX, _ROOM = 44, 56
_UNSHIFTED = {"&": 1, "é": 2, '"': 3, "'": 4, "(": 5}  # the row of digits of a French keyboard
_ENTER = {Qt.Key.Key_Return.value, Qt.Key.Key_Enter.value}


class StepEdit(QLineEdit):
    """A step from 1 to 5: a digit writes it and goes on; 0, Del and Backspace empty it."""

    done = Signal()
    refused = Signal(str)
    walked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setAcceptDrops(False)
        self.setFixedWidth(theme.grown(_BOX))

    def step(self) -> int | None:
        """What is chosen."""
        return int(self.text()) if self.text() else None

    def set_step(self, step: int | None) -> None:
        """Show a step, without telling."""
        self.setText("" if step is None else str(step))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.text()
        step = _digit(typed)
        walk = {Qt.Key.Key_Up.value: -1, Qt.Key.Key_Down.value: 1}.get(event.key(), 0)
        if event.key() in {Qt.Key.Key_Delete.value, Qt.Key.Key_Backspace.value} or step == 0:
            self._write(None)
        elif step in STEPS:
            self._write(step)
            self.done.emit()
        elif walk:
            self.walked.emit(walk)
        elif typed.isprintable() and typed.strip():
            self.refused.emit(typed)
        else:
            super().keyPressEvent(event)

    def _write(self, step: int | None) -> None:
        self.set_step(step)
        self.textEdited.emit(self.text())


def _digit(typed: str) -> int | None:
    """The digit in any script, or by the key of a French keyboard."""
    return int(typed) if len(typed) == 1 and typed.isdecimal() else _UNSHIFTED.get(typed)


class WordsEdit(QPlainTextEdit):
    """Words: Enter ends the form, Shift+Enter begins a line."""

    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setFixedHeight(theme.grown(_ROOM))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in _ENTER
        if is_enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.done.emit()
        else:
            super().keyPressEvent(event)


class FormFields(Panel):
    """The questions of a form; emits `edited`, `ended` (Enter in words), `refused(typed)`."""

    edited = Signal()
    ended = Signal()
    refused = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        self._questions: tuple[Question, ...] = ()
        self.edits: dict[str, StepEdit | WordsEdit] = {}

    def ask(self, questions: Sequence[Question]) -> None:
        """Show the fields of these questions, empty."""
        emptied(self._grid)
        self._questions = tuple(questions)
        self.edits = {}
        for number, question in enumerate(questions):
            self._add(number, question)
        order = list(self.edits.values())
        for one, after in pairwise(order):
            QWidget.setTabOrder(one, after)

    def answers(self) -> dict[str, Answer]:
        """What is filled in."""
        found: dict[str, Answer] = {}
        for key, edit in self.edits.items():
            if isinstance(edit, WordsEdit):
                found[key] = edit.toPlainText().strip()
            elif (step := edit.step()) is not None:
                found[key] = step
        return {key: value for key, value in found.items() if value != ""}

    def show_answers(self, answers: dict[str, Answer]) -> None:
        """Fill the fields, without telling."""
        for key, edit in self.edits.items():
            value = answers.get(key)
            edit.blockSignals(True)  # noqa: FBT003
            if isinstance(edit, WordsEdit):
                edit.setPlainText(value if isinstance(value, str) else "")
            else:
                edit.set_step(value if isinstance(value, int) else None)
            edit.blockSignals(False)  # noqa: FBT003

    def focus_first(self) -> None:
        """Begin with the first question."""
        self.focus_on(next(iter(self.edits), ""))

    def focus_on(self, key: str) -> None:
        """Go to the field of a question, and have it seen."""
        if key not in self.edits:
            return
        edit, above = self.edits[key], self.parentWidget()
        edit.setFocus()
        while above is not None and not isinstance(above, QScrollArea):
            above = above.parentWidget()
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(edit, 0, edit.height())

    def _add(self, number: int, question: Question) -> None:
        name = question_words(question.key)
        words = label(name)
        self._grid.addWidget(label(str(number + 1), "secondary"), number * 2, 0)
        if question.is_words:
            edit: StepEdit | WordsEdit = WordsEdit()
            self._grid.addWidget(words, number * 2, 1, 1, 3)
            self._grid.addWidget(edit, number * 2 + 1, 1, 1, 3)
            edit.textChanged.connect(self.edited)
            edit.done.connect(self.ended)
        else:
            edit = StepEdit()
            self._grid.addWidget(words, number * 2, 1)
            self._grid.addWidget(label(hint_words(question), "caption"), number * 2, 2)
            self._grid.addWidget(edit, number * 2, 3)
            edit.setAccessibleDescription(hint_words(question))
            edit.textEdited.connect(self.edited)
            edit.done.connect(lambda key=question.key: self._walk(key, 1))
            edit.walked.connect(lambda by, key=question.key: self._walk(key, by))
            edit.refused.connect(self.refused)
        edit.setAccessibleName(name)
        words.setBuddy(edit)
        self.edits[question.key] = edit

    def _walk(self, key: str, by: int) -> None:
        keys = list(self.edits)
        at = keys.index(key) + by
        if 0 <= at < len(keys):
            self.focus_on(keys[at])
