"""Messages, toasts, empty pages and dialogs."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ombuds_events.domain.problems import Problem
from ombuds_events.ui.kit.dialogs import AskDialog, DialogFrame
from ombuds_events.ui.kit.empty_page import EmptyPage
from ombuds_events.ui.kit.fields import Field
from ombuds_events.ui.kit.message_bar import MessageBar
from ombuds_events.ui.kit.panels import wrapped
from ombuds_events.ui.kit.toast import Toast

LEFT = Qt.MouseButton.LeftButton


def test_a_message_stays_until_it_is_solved(qtbot: QtBot) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    acted: list[str] = []
    assert bar.isHidden()
    bar.say(
        "info", "17 people hold the old invitation.", "Prepare updates", lambda: acted.append("x")
    )
    assert not bar.isHidden()
    assert not bar._close.isHidden()
    bar._action.click()
    assert acted == ["x"]
    bar.dismiss()
    assert bar.isHidden()
    bar.refuse([Problem("end_before_start"), Problem("span_too_long")])
    assert bar._close.isHidden()
    assert bar.words().count("\n") == 1


@pytest.fixture
def toast(qtbot: QtBot) -> Iterator[Toast]:
    window = QWidget()
    QVBoxLayout(window).addWidget(QLineEdit())
    qtbot.addWidget(window)
    window.resize(800, 400)
    made = Toast(window)
    window.show()
    yield made
    window.close()


def test_a_toast_offers_undo(toast: Toast, qtbot: QtBot) -> None:
    undone: list[str] = []
    toast.say("Moved to Tue 20 Oct.", "Undo", lambda: undone.append("moved"))
    assert toast.isVisible()
    assert toast.is_waiting()
    assert abs(toast.geometry().center().x() - 400) <= 1
    QTest.mouseClick(toast.button, LEFT)
    assert undone == ["moved"]
    assert not toast.isVisible()


def test_a_toast_waits_while_it_is_looked_at(toast: Toast) -> None:
    toast.say("Moved.", "Undo")
    place = QPointF(5, 5)
    QApplication.sendEvent(toast, QEnterEvent(place, place, place))
    assert not toast.is_waiting()
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    assert toast.is_waiting()
    QApplication.sendEvent(toast.button, QFocusEvent(QEvent.Type.FocusIn))
    assert not toast.is_waiting()
    QApplication.sendEvent(toast.button, QFocusEvent(QEvent.Type.FocusOut))
    assert toast.is_waiting()


def test_one_toast_at_a_time_and_in_the_middle(toast: Toast) -> None:
    toast.say("First.")
    toast.say("Second.")
    assert toast.words() == "Second."
    window = toast.parentWidget()
    assert window is not None
    window.resize(600, 300)
    assert abs(toast.geometry().center().x() - 300) <= 1
    toast.close_now()
    assert not toast.isVisible()


def test_an_empty_page_has_one_button(qtbot: QtBot) -> None:
    page = EmptyPage("Nothing waits for you.", "Plan an event")
    qtbot.addWidget(page)
    pressed: list[int] = []
    page.pressed.connect(lambda: pressed.append(1))
    page.button.click()
    assert pressed == [1]
    page.set_words("No match.")
    assert page.button.isHidden()
    assert page.sentence() == "No match."


def test_a_dialog_waits_for_the_page(qtbot: QtBot) -> None:
    dialog = DialogFrame("New event", icon_name="plus")
    qtbot.addWidget(dialog)
    field = QLineEdit()
    dialog.body.addWidget(field)
    dialog.set_verb("Create event")
    dialog.set_note("The rest can wait.")
    dialog.show()
    with qtbot.waitSignal(dialog.confirmed):
        QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.isVisible()
    with qtbot.waitSignal(dialog.rejected):
        QTest.keyClick(dialog, Qt.Key.Key_Escape)


def test_a_question_is_answered_no_by_enter_at_first(qtbot: QtBot) -> None:
    dialog = AskDialog("Erase", "Erase everything on this person? Totals stay.", "Erase")
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.focusWidget() is dialog.cancel
    assert dialog.verb.kind == "danger"
    with qtbot.waitSignal(dialog.rejected), qtbot.assertNotEmitted(dialog.confirmed):
        QTest.keyClick(dialog.cancel, Qt.Key.Key_Return)


def test_a_dialog_has_room_for_its_content_or_scrolls_within_the_window(qtbot: QtBot) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.resize(900, 600)
    window.show()
    dialog = DialogFrame("Add", window)
    for number in range(5):
        dialog.body.addWidget(Field(f"Field {number}", QLineEdit()))
    dialog.body.addWidget(wrapped("Words that need some lines. " * 8))
    dialog.set_verb("Add")
    dialog.show()
    bar = dialog._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: not bar.isVisible())
    assert dialog.content.height() == dialog._scroll.viewport().height()
    wide = Field("Wide", QLineEdit())
    wide.setMinimumSize(700, 500)
    dialog.body.addWidget(wide)
    dialog.fit()
    qtbot.waitUntil(bar.isVisible)
    assert dialog.height() < window.height()
    assert dialog.content.width() >= dialog.content.minimumSizeHint().width()
