"""CompareView: equal rows need no choice, the others are chosen by mouse, keys or all at once."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QRadioButton
from pytestqt.qtbot import QtBot

from ombuds_events.ui.kit.compare import CompareCell, CompareLine, CompareView, Side

LINES = [
    CompareLine("dates", "Dates", "20 Oct", "21 Oct"),
    CompareLine("place", "Place", "Hall A", "Hall B"),
    CompareLine("title", "Title", "Seminar", "Seminar", equal=True),
]
Key = Qt.Key


@pytest.fixture
def view(qtbot: QtBot) -> CompareView:
    made = CompareView()
    made.set_heads("Ours", "Armenia's")
    made.set_lines(LINES, {"place": Side.THEIRS})
    qtbot.addWidget(made)
    made.resize(600, 200)
    made.show()
    return made


def press(key: Qt.Key) -> None:
    """A key where the focus is."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key)


def test_only_what_differs_is_chosen(view: CompareView) -> None:
    assert view.sides() == {"dates": Side.OURS, "place": Side.THEIRS}
    assert len(view.findChildren(QRadioButton)) == 4


def test_a_click_anywhere_on_a_value_takes_it(view: CompareView, qtbot: QtBot) -> None:
    cell = view.radio("dates", Side.THEIRS).parentWidget()
    assert isinstance(cell, CompareCell)
    with qtbot.waitSignal(view.changed):
        QTest.mouseClick(cell, Qt.MouseButton.LeftButton, pos=cell.rect().center())
    assert view.sides()["dates"] is Side.THEIRS
    assert view.sides()["place"] is Side.THEIRS


def test_keys_choose_within_a_field_and_tab_goes_on(view: CompareView) -> None:
    view.radio("dates", Side.OURS).setFocus()
    press(Key.Key_Right)
    assert view.sides() == {"dates": Side.THEIRS, "place": Side.THEIRS}
    press(Key.Key_Tab)
    assert QApplication.focusWidget() is view.radio("place", Side.THEIRS)
    press(Key.Key_Left)
    assert view.sides()["place"] is Side.OURS


def test_all_of_one_side(view: CompareView) -> None:
    view.all_buttons[Side.THEIRS].click()
    assert set(view.sides().values()) == {Side.THEIRS}
    view.all_buttons[Side.OURS].click()
    assert set(view.sides().values()) == {Side.OURS}


def test_a_choice_is_read_with_its_field_and_column(view: CompareView) -> None:
    assert view.radio("dates", Side.THEIRS).accessibleName() == "Dates, Armenia's: 21 Oct"
    assert view.all_buttons[Side.THEIRS].accessibleName() == "Take all: Armenia's"


def test_new_words_keep_what_was_chosen(view: CompareView) -> None:
    view.set_heads("Наше", "Их")
    assert view.sides() == {"dates": Side.OURS, "place": Side.THEIRS}
