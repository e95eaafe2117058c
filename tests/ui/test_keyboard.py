"""The window by keyboard alone: areas, tabs, undo, marks by the letters of another layout."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ombuds_events.queries.references import Kind, resolve
from ombuds_events.ui.attendance.tab import AttendanceTab
from ombuds_events.ui.kit.desk import Place
from ombuds_events.ui.shell.event_page import EventPage
from ombuds_events.ui.shell.main_window import MainWindow
from tests.shots.scenes import COMING, FLAGSHIP
from tests.ui.walk import window_on
from tests.waiting import settle

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT, NONE = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def window(qtbot: QtBot, demo_file: Path, tmp_path: Path) -> Iterator[MainWindow]:
    """A window on a demo office."""
    with window_on(demo_file, tmp_path, "en") as shown:
        shown.activateWindow()
        yield shown


def press(window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> QWidget | None:
    """Press a key; return what has the focus then."""
    QTest.keyClick(window.windowHandle(), key, modifiers)
    settle(window.jobs)
    return QApplication.focusWidget()


def open_event(window: MainWindow, code: str, tab: str) -> EventPage:
    """The page of an event."""
    assert window.office is not None
    window.go(Place("event", window.office.workspace.read(resolve, Kind.EVENT, code), tab))
    settle(window.jobs)
    page = window.stack.currentWidget()
    assert isinstance(page, EventPage)
    return page


def test_f6_walks_all_areas_and_comes_back(window: MainWindow) -> None:
    window.go(Place("events"))
    settle(window.jobs)
    begun = QApplication.focusWidget()
    there = [press(window, Qt.Key.Key_F6) for _ in range(5)]
    assert begun in there
    assert any(window.side_bar.isAncestorOf(one) for one in there if one)
    assert any(window.menu_end.isAncestorOf(one) for one in there if one)
    turn = there.index(begun)
    back = [press(window, Qt.Key.Key_F6, SHIFT) for _ in range(5)]
    assert set(back) >= {one for one in there[:turn] if one}


def test_tabs_and_the_way_back(window: MainWindow) -> None:
    page = open_event(window, COMING, "overview")
    press(window, Qt.Key.Key_PageDown, CTRL)
    assert page.strip.current() == "programme"
    press(window, Qt.Key.Key_PageUp, CTRL)
    assert page.strip.current() == "overview"
    press(window, Qt.Key.Key_Left, ALT)
    assert page.strip.current() == "programme"


def test_the_side_bar_folds(window: MainWindow) -> None:
    press(window, Qt.Key.Key_B, CTRL)
    assert window.side_bar.folded
    press(window, Qt.Key.Key_B, CTRL)
    assert not window.side_bar.folded


def test_a_mark_by_the_letter_of_the_russian_layout_is_undone_on_another_page(
    window: MainWindow,
) -> None:
    tab = open_event(window, FLAGSHIP, "attendance").current_tab()
    assert isinstance(tab, AttendanceTab)
    assert window.office is not None
    before = window.office.workspace.next_undo()
    focus = QApplication.focusWidget()
    assert focus is not None
    # The key X of a Russian layout is Ч, the letter shown for "absent" is Н.
    event = QKeyEvent(QEvent.Type.KeyPress, 0x041D, NONE, "н")
    QApplication.sendEvent(focus, event)
    settle(window.jobs)
    marked = window.office.workspace.next_undo()
    assert marked != before
    press(window, Qt.Key.Key_1, CTRL)
    press(window, Qt.Key.Key_Z, CTRL)
    assert window.office.workspace.next_undo() == before
    press(window, Qt.Key.Key_Y, CTRL)
    assert window.office.workspace.next_undo() == marked
