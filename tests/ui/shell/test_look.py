"""Size of text, colours and keys of other layouts, on the whole window."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ombuds_events.ui.kit.desk import Place
from ombuds_events.ui.kit.settings import FONT_SCALE, THEME
from ombuds_events.ui.kit.theme import SCALES, theme
from ombuds_events.ui.settings.page import SettingsPage
from ombuds_events.ui.shell.key_list import key_groups
from ombuds_events.ui.shell.main_window import MainWindow
from tests.waiting import settle

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def active(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """The window with the keyboard."""
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    return window


def press(window: MainWindow, key: Qt.Key) -> None:
    """Press Ctrl and a key."""
    QTest.keyClick(window.windowHandle(), key, CTRL)
    settle(window.jobs)


def test_keys_change_the_size_of_text_and_the_settings_show_it(active: MainWindow) -> None:
    active.go(Place("settings"))
    page = active.stack.currentWidget()
    assert isinstance(page, SettingsPage)
    press(active, Qt.Key.Key_Plus)
    assert theme.scale == 1.1
    assert page.general.scales.value() == 1.1
    press(active, Qt.Key.Key_Equal)  # the same key without Shift
    assert theme.scale == 1.25
    press(active, Qt.Key.Key_Minus)
    assert page.general.scales.value() == 1.1
    press(active, Qt.Key.Key_0)
    assert theme.scale == page.general.scales.value() == 1.0
    assert page._desk.settings.get(FONT_SCALE) == 1.0


def test_the_size_of_text_has_a_least_and_a_most(active: MainWindow) -> None:
    for _ in range(len(SCALES) + 2):
        active.look.step_text(1)
    assert theme.scale == SCALES[-1]
    for _ in range(len(SCALES) + 2):
        active.look.step_text(-1)
    assert theme.scale == SCALES[0]
    active.look.grow(1.0)


def test_the_keys_of_the_size_stand_in_the_list_of_keys_and_in_the_menu(active: MainWindow) -> None:
    rows = {row.does: row.keys for _heading, rows in key_groups(active.actions_) for row in rows}
    assert rows["Larger text"] == "Ctrl++ · Ctrl+="
    assert rows["Smaller text"] == "Ctrl+-"
    assert rows["Usual size of text"] == "Ctrl+0"
    shown = {action.objectName() for action in active.actions_.in_menu("view")}
    assert {"view.larger", "view.smaller", "view.usual_size", "view.contrast"} <= shown


@pytest.mark.parametrize("letter", ["и", "ﻻ"])
def test_ctrl_and_a_letter_of_another_layout_acts(active: MainWindow, letter: str) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    event = QKeyEvent(QEvent.Type.KeyPress, ord(letter.upper()), CTRL, letter)
    QApplication.sendEvent(focus, event)
    assert active.side_bar.folded  # Ctrl+B


def test_high_contrast_is_chosen_in_the_settings(active: MainWindow) -> None:
    active.go(Place("settings"))
    page = active.stack.currentWidget()
    assert isinstance(page, SettingsPage)
    page.general.themes._pick("contrast")
    assert theme.is_contrast
    assert page._desk.settings.get(THEME) == "contrast"
    assert not active.grab().isNull()
    page.general.themes._pick("system")
    assert theme.name == "light"
