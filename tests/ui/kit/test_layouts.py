"""Keys of Russian and Arabic boards act by their place."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from ombuds_events.ui.kit.actions import Actions, ActionSpec
from ombuds_events.ui.kit.layouts import add_key, latin_key, means, on_all_layouts, writes

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


def pressed(letter: str, held: Qt.KeyboardModifier = NONE) -> QKeyEvent:
    """A key as it comes from a board that writes `letter`."""
    return QKeyEvent(QEvent.Type.KeyPress, ord(letter.upper()), held, letter)


def untold(text: str) -> QKeyEvent:
    """A key of which only its text is known."""
    return QKeyEvent(QEvent.Type.KeyPress, 0, NONE, text)


@pytest.mark.parametrize(
    ("letter", "latin"),
    [
        ("т", "N"),
        ("я", "Z"),
        ("л", "K"),
        ("ч", "X"),
        ("ى", "N"),
        ("ئ", "Z"),
        ("ن", "K"),
        ("n", "N"),
    ],
)
def test_a_key_is_known_by_its_place(letter: str, latin: str) -> None:
    assert latin_key(pressed(letter)) == ord(latin)
    assert latin_key(untold(letter)) == (ord(latin) if letter != "n" else 0)


def test_the_key_of_two_letters_is_b() -> None:
    assert latin_key(untold("لا")) == ord("B")


@pytest.mark.parametrize("letter", "cсؤ")
def test_copying_is_known_on_every_board(letter: str) -> None:
    assert means(pressed(letter, CTRL), QKeySequence.StandardKey.Copy)
    assert not means(pressed(letter), QKeySequence.StandardKey.Copy)


def test_a_single_letter_is_told_from_the_same_key_with_ctrl() -> None:
    assert writes(pressed("к"), "r")
    assert not writes(pressed("к", CTRL), "r")


def test_keys_without_a_letter_stay_as_they_are() -> None:
    assert on_all_layouts("Alt+Up") == [QKeySequence("Alt+Up")]
    assert on_all_layouts("Ctrl+D") == [
        QKeySequence("Ctrl+D"),
        QKeySequence("Ctrl+В"),
        QKeySequence("Ctrl+ي"),
    ]


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    """A window with a field in it."""
    made = QMainWindow()
    qtbot.addWidget(made)
    made.setCentralWidget(QLineEdit())
    made.show()
    made.activateWindow()
    return made


def test_actions_take_the_key_of_another_layout(window: QMainWindow) -> None:
    done: list[str] = []
    is_open = True
    actions = Actions(window, lambda: None)
    spec = ActionSpec(
        "new", "New", lambda _: done.append("new"), "", "Ctrl+N", "", lambda _: is_open
    )
    actions.add([spec])
    actions.refresh()
    assert actions.take_key(pressed("т", CTRL))
    assert actions.take_key(pressed("ى", CTRL))
    assert not actions.take_key(pressed("т"))
    assert not actions.take_key(pressed("т", CTRL | SHIFT))
    assert not actions.take_key(pressed("n", CTRL))  # Qt has tried it already
    assert done == ["new", "new"]
    is_open = False
    actions.refresh()
    assert not actions.take_key(pressed("т", CTRL))


@pytest.mark.parametrize("letter", "/.")
def test_the_key_of_a_slash_finds_on_every_board(
    letter: str, window: QMainWindow, qtbot: QtBot
) -> None:
    found: list[str] = []
    view = QWidget(window)
    view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    window.setCentralWidget(view)
    shortcut = add_key(view, "/", lambda: found.append(letter))
    assert QKeySequence("ظ") in list(shortcut.keys())
    view.show()
    view.setFocus()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is view)
    QTest.keyClick(window.windowHandle(), Qt.Key(ord(letter)))
    assert found == [letter]
