"""The binder: fields save when left, problems stand beside them."""

from dataclasses import dataclass
from datetime import date

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ombuds_events.domain.problems import Problem
from ombuds_events.ui.kit.binder import Binder
from ombuds_events.ui.kit.combo_box import ComboBox
from ombuds_events.ui.kit.compare import Side
from ombuds_events.ui.kit.conflict import ConflictDialog
from ombuds_events.ui.kit.date_edit import DateEdit
from ombuds_events.ui.kit.fields import Field
from ombuds_events.ui.kit.number_edit import NumberEdit


@dataclass(frozen=True, slots=True)
class Draft:
    title: str = "Seminar"
    notes: str = ""
    mode: str = "online"
    quota: int = 3
    day: date | None = None
    counted: bool = False


class Form(QWidget):
    """A form with one widget of each sort."""

    def __init__(self) -> None:
        super().__init__()
        self.title, self.notes = QLineEdit(), QTextEdit()
        self.mode = ComboBox([("online", "online"), ("hybrid", "hybrid")])
        self.quota, self.day = NumberEdit(), DateEdit(date(2026, 9, 21))
        self.counted = QCheckBox("counted")
        self.field = Field("Title", self.title)
        self.binder = Binder(Draft())
        box = QVBoxLayout(self)
        for widget in (self.field, self.notes, self.mode, self.quota, self.day, self.counted):
            box.addWidget(widget)
        self.binder.bind("title", self.title, self.field)
        for name in ("notes", "mode", "quota", "day", "counted"):
            self.binder.bind(name, getattr(self, name))


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    made = Form()
    qtbot.addWidget(made)
    made.show()
    made.title.setFocus()
    return made


def test_the_draft_is_shown(form: Form) -> None:
    assert form.title.text() == "Seminar"
    assert form.mode.value() == "online"
    assert form.quota.value() == 3


def test_a_field_saves_when_it_is_left(form: Form, qtbot: QtBot) -> None:
    form.title.selectAll()
    QTest.keyClicks(form.title, "Forum")
    with qtbot.waitSignal(form.binder.edited) as caught:
        QTest.keyClick(form.title, Qt.Key.Key_Tab)
    assert caught.args == [Draft(title="Forum"), "title"]


def test_leaving_without_a_change_saves_nothing(form: Form, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(form.binder.edited):
        QTest.keyClick(form.title, Qt.Key.Key_Tab)
        form.day.setFocus()
        form.title.setFocus()


def test_every_sort_of_widget_is_read(form: Form, qtbot: QtBot) -> None:
    seen: list[str] = []
    form.binder.edited.connect(lambda _draft, field: seen.append(field))
    QTest.mouseClick(form.counted, Qt.MouseButton.LeftButton, pos=form.counted.rect().center() / 8)
    QTest.keyClick(form.quota, Qt.Key.Key_Up)
    QTest.keyClick(form.mode, Qt.Key.Key_Down)
    form.notes.setFocus()
    QTest.keyClicks(form.notes, "two lines")
    form.day.setFocus()
    QTest.keyClicks(form.day, "13.10.2026")
    QTest.keyClick(form.day, Qt.Key.Key_Return)
    assert form.binder.draft.quota == 4
    assert form.binder.draft.notes == "two lines"
    assert form.binder.draft.day == date(2026, 10, 13)
    assert {"quota", "notes", "day"} <= set(seen)


def test_loading_tells_nobody(form: Form, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(form.binder.edited):
        form.binder.load(Draft("Forum", "notes", "hybrid", 5, date(2026, 10, 1), counted=True))
    assert form.mode.value() == "hybrid"
    assert form.notes.toPlainText() == "notes"
    assert form.day.value() == date(2026, 10, 1)
    assert form.counted.isChecked()


def test_loading_does_not_take_words_from_under_the_cursor(form: Form, qtbot: QtBot) -> None:
    QTest.keyClicks(form.title, " of")
    form.binder.load(Draft("Other"))
    assert form.title.text() == "Seminar of"


def test_commit_takes_in_what_is_being_typed(form: Form, qtbot: QtBot) -> None:
    QTest.keyClicks(form.title, "s")
    assert form.binder.commit().title == "Seminars"


def test_problems_stand_beside_their_fields(form: Form) -> None:
    other = Problem("unknown_zone", "zone", {"zone": "X"})
    rest = form.binder.show_problems(
        [Problem("end_before_start", "title"), Problem("span_too_long", "quota"), other]
    )
    assert rest == (other,)
    assert "end" in form.field.problem()
    assert form.title.property("wrong") == "true"
    assert form.title.accessibleDescription() == form.field.problem()
    assert form.quota.toolTip()
    form.binder.show_problems([])
    assert form.field.problem() == ""
    assert form.title.property("wrong") == "false"


def test_a_widget_it_does_not_know_is_refused(form: Form) -> None:
    with pytest.raises(TypeError):
        form.binder.bind("title", QLabel())


def answer(side: Side) -> None:
    """Have the next conflict dialog answered, or closed without an answer."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ConflictDialog)
    dialog.view.take_all(side)
    dialog.confirmed.emit()


def go_back() -> None:
    """Close the conflict dialog without an answer."""
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, ConflictDialog)
    dialog.reject()


@pytest.mark.parametrize(("side", "stays"), [(Side.OURS, "Seminars"), (Side.THEIRS, "Forum")])
def test_who_typed_over_a_foreign_change_chooses(
    form: Form, qtbot: QtBot, side: Side, stays: str
) -> None:
    edited: list[str] = []
    form.binder.edited.connect(lambda draft, _field: edited.append(draft.title))
    QTest.keyClicks(form.title, "s")
    form.binder.load(Draft("Forum", quota=5))
    assert (form.title.text(), form.quota.value()) == ("Seminars", 5)
    QTimer.singleShot(0, lambda: answer(side))
    QTest.keyClick(form.title, Qt.Key.Key_Tab)
    assert form.title.text() == form.binder.draft.title == stays
    assert edited == ([stays] if side is Side.OURS else [])


def test_going_back_keeps_what_was_typed_and_asks_again(form: Form, qtbot: QtBot) -> None:
    QTest.keyClicks(form.title, "s")
    form.binder.load(Draft("Forum"))
    QTimer.singleShot(0, go_back)
    QTest.keyClick(form.title, Qt.Key.Key_Tab)
    form.binder.load(Draft("Forum", quota=7))
    assert form.title.text() == "Seminars"
    form.activateWindow()
    qtbot.waitUntil(form.title.hasFocus)
    QTimer.singleShot(0, lambda: answer(Side.THEIRS))
    form.notes.setFocus()
    assert form.title.text() == "Forum"


def test_typed_back_to_what_it_was_shows_what_others_made_of_it(form: Form, qtbot: QtBot) -> None:
    QTest.keyClicks(form.title, "s")
    form.binder.load(Draft("Forum"))
    QTest.keyClick(form.title, Qt.Key.Key_Backspace)
    with qtbot.assertNotEmitted(form.binder.edited):
        form.notes.setFocus()
    assert form.title.text() == "Forum"
