"""Forms on paper by keyboard alone: digits go on, Enter begins the next, nothing is lost."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ombuds_events.domain.kinds import EvaluationStage
from ombuds_events.queries.evaluation import Evaluation, Round, evaluation
from ombuds_events.ui.evaluation.entry import EntryDialog
from ombuds_events.ui.evaluation.fields import StepEdit
from ombuds_events.ui.kit.desk import Desk

END, DAILY = EvaluationStage.END, EvaluationStage.DAILY
Opener = Callable[[int], EntryDialog]
Key = Qt.Key


@pytest.fixture
def opened(desk: Desk, qtbot: QtBot) -> Opener:
    def open_it(event: int, stage: EvaluationStage = END) -> EntryDialog:
        dialog = EntryDialog(desk, event, stage)
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        return dialog

    return open_it


def focused() -> QWidget:
    """Whatever has the focus."""
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def typed(words: str) -> None:
    """Type into whatever has the focus."""
    for letter in words:
        QTest.keyClicks(focused(), letter)


def sent(words: str) -> None:
    """A key of another layout."""
    event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, words)
    QApplication.sendEvent(focused(), event)


def press(key: Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(focused(), key, modifier)


def read(desk: Desk, event: int) -> Evaluation:
    return desk.workspace.read(evaluation, event)


def end_of(desk: Desk, event: int) -> Round:
    found = read(desk, event).round_of(END)
    assert found is not None
    return found


def test_thirty_forms_by_three_hundred_keys(
    desk: Desk, planned: int, opened: Opener, qtbot: QtBot
) -> None:
    dialog = opened(planned)
    scores = sum(isinstance(edit, StepEdit) for edit in dialog.fields.edits.values())
    keys = 0
    for number in range(30):
        for step in range(scores):
            typed(str((number + step) % 5 + 1))
        press(Key.Key_Return)
        keys += scores + 1
    assert keys <= 300
    found = end_of(desk, planned)
    assert found.forms == 30
    assert all(one.answers == 30 for one in found.ratings)
    assert "30" in dialog.count.text()
    assert dialog.fields.answers() == {}


def test_the_field_that_is_typed_into_is_seen(planned: int, opened: Opener, qtbot: QtBot) -> None:
    dialog = opened(planned)
    dialog.resize(680, 320)
    typed("44444444"[: len(dialog.fields.edits) - 1])
    words = dialog.fields.edits["comments"]
    qtbot.waitUntil(lambda: not words.visibleRegion().isEmpty())
    assert focused() is words


def test_words_end_with_enter_too(desk: Desk, planned: int, opened: Opener) -> None:
    dialog = opened(planned)
    dialog.fields.focus_on("comments")
    typed("Good")
    press(Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    typed("pace")
    assert dialog.fields.answers() == {"comments": "Good\npace"}
    press(Key.Key_Return)
    assert end_of(desk, planned).remarks[0].answers == 1


def test_the_dialog_names_its_event(planned: int, opened: Opener) -> None:
    assert "Complaints of migrant workers" in opened(planned).windowTitle()


def test_only_steps_are_taken(planned: int, opened: Opener) -> None:
    dialog = opened(planned)
    typed("7")
    assert dialog.message.isVisible()
    assert dialog.fields.answers() == {}
    typed("x")
    typed("4")
    assert not dialog.message.isVisible()
    assert dialog.fields.answers() == {"content": 4}
    press(Key.Key_Up)
    sent("٥")
    assert dialog.fields.answers() == {"content": 5}
    sent("é")
    assert dialog.fields.answers() == {"content": 5, "method": 2}
    press(Key.Key_Up)
    press(Key.Key_Up)
    press(Key.Key_Up)  # the first one stays
    typed("0")
    press(Key.Key_Down)
    press(Key.Key_Backspace)
    assert dialog.fields.answers() == {}


def test_an_empty_form_is_refused(desk: Desk, planned: int, opened: Opener) -> None:
    dialog = opened(planned)
    assert not dialog.save()
    assert dialog.message.isVisible()
    assert read(desk, planned).rounds == ()


def test_a_form_is_looked_at_corrected_and_removed(
    desk: Desk, planned: int, opened: Opener
) -> None:
    dialog = opened(planned)
    for step in "12":
        typed(step)
        press(Key.Key_Return)
    dialog.go_back()
    assert dialog.fields.answers() == {"content": 2}
    assert dialog.remove.isVisible()
    typed("5")
    assert dialog.save()
    dialog.go_back()
    assert dialog.fields.answers() == {"content": 5}
    dialog.go_back()
    assert dialog.fields.answers() == {"content": 1}
    dialog.go_back()  # there is none before
    dialog.remove_this()
    assert end_of(desk, planned).forms == 1
    dialog.remove_this()  # the next form is not there yet
    assert end_of(desk, planned).forms == 1


def test_what_is_typed_is_not_left_by_going_back(planned: int, opened: Opener) -> None:
    dialog = opened(planned)
    typed("1")
    press(Key.Key_Return)
    typed("3")
    dialog.go_back()
    assert dialog.fields.answers() == {"content": 3}


def test_undo_brings_back_what_was_typed(desk: Desk, planned: int, opened: Opener) -> None:
    dialog = opened(planned)
    dialog.undo()  # nothing yet
    typed("1")
    press(Key.Key_Return)
    dialog.undo()
    assert dialog.fields.answers() == {"content": 1}
    assert read(desk, planned).rounds == ()
    press(Key.Key_Return)
    dialog.go_back()
    dialog.remove_this()
    assert end_of(desk, planned).forms == 0
    dialog.undo()
    assert end_of(desk, planned).forms == 1


def test_undo_tells_if_somebody_was_faster(desk: Desk, planned: int, opened: Opener) -> None:
    dialog = opened(planned)
    typed("1")
    press(Key.Key_Return)
    while desk.workspace.next_undo() is not None:
        desk.workspace.undo()
    dialog.undo()
    assert dialog.message.isVisible()


def test_a_form_that_is_gone_is_told(desk: Desk, planned: int, opened: Opener) -> None:
    dialog = opened(planned)
    typed("1")
    press(Key.Key_Return)
    desk.workspace.undo()
    dialog.go_back()
    typed("2")
    assert not dialog.save()
    assert dialog.message.isVisible()
    dialog.remove_this()
    assert dialog.message.isVisible()


def test_esc_does_not_lose_what_is_typed(planned: int, opened: Opener) -> None:
    dialog = opened(planned)
    typed("1")
    dialog.reject()
    assert dialog.isVisible()
    assert dialog.message.isVisible()
    dialog.reject()
    assert not dialog.isVisible()


def test_forms_given_out_are_counted(desk: Desk, planned: int, opened: Opener) -> None:
    dialog = opened(planned)
    typed("1")
    press(Key.Key_Return)
    dialog.given.changed.emit(20)
    assert end_of(desk, planned).forms_given == 20
    assert "1 of 20" in dialog.count.text()
    dialog.given.changed.emit(20)
    assert desk.workspace.next_undo() is not None
    dialog.given.changed.emit(0)
    assert dialog.message.isVisible()


def test_undo_of_the_forms_given_out_leaves_the_forms(
    desk: Desk, planned: int, opened: Opener
) -> None:
    dialog = opened(planned)
    typed("1")
    press(Key.Key_Return)
    dialog.given.set_value(20)
    dialog.given.changed.emit(20)
    typed("2")
    dialog.undo()
    found = end_of(desk, planned)
    assert (found.forms, found.forms_given) == (1, None)
    assert dialog.fields.answers() == {"content": 2}
    dialog.undo()
    assert read(desk, planned).rounds == ()


def test_daily_forms_ask_for_the_day(
    desk: Desk, planned: int, opened: Opener, qtbot: QtBot
) -> None:
    dialog = opened(planned)
    dialog.stage.set_value(DAILY)
    dialog.stage.changed.emit(DAILY)
    assert dialog.day.isVisible()
    qtbot.waitUntil(dialog.fields.edits["day_useful"].hasFocus)
    typed("4")
    press(Key.Key_Return)
    stage, day = dialog.place()
    found = read(desk, planned).round_of(stage, day)
    assert found is not None
    assert found.forms == 1
    assert day == read(desk, planned).days[0]


def test_another_stage_waits_for_the_form_on_the_screen(planned: int, opened: Opener) -> None:
    dialog = opened(planned)
    typed("4")
    dialog.stage.set_value(DAILY)
    dialog.stage.changed.emit(DAILY)
    assert dialog.place()[0] is END
    assert dialog.fields.answers() == {"content": 4}
    assert dialog.message.isVisible()
