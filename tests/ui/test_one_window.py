"""No page opens a window by mistake: it would flash, and take the keyboard from the real one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QTableView, QWidget
from pytestqt.qtbot import QtBot

from ombuds_events.queries.references import Kind, resolve
from ombuds_events.ui.kit.desk import Place
from ombuds_events.ui.participants.tab import ParticipantsTab
from ombuds_events.ui.shell.event_page import EventPage
from ombuds_events.ui.shell.main_window import MainWindow
from tests.shots.scenes import COMING
from tests.ui.walk import walk, window_on
from tests.waiting import settle

_ROWS = 6


class Watcher(QObject):
    """Notes every window that appears and is no dialog, menu or main window."""

    def __init__(self) -> None:
        super().__init__()
        self.strangers: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - of Qt
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            is_popup = watched.windowType() in {Qt.WindowType.Popup, Qt.WindowType.ToolTip}
            if not is_popup and not isinstance(watched, QDialog | QMenu | MainWindow):
                self.strangers.append(f"{type(watched).__name__} {watched.accessibleName()}")
        return False


@pytest.fixture
def window(qtbot: QtBot, demo_file: Path, tmp_path: Path) -> Iterator[MainWindow]:
    """A window on a demo office, with the keyboard."""
    with window_on(demo_file, tmp_path, "en") as shown:
        shown.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is shown)
        yield shown


def test_no_page_and_no_row_opens_a_window(window: MainWindow, qapp: QApplication) -> None:
    watcher = Watcher()

    def look(_name: str, shown: QWidget) -> None:
        for table in shown.findChildren(QTableView):
            if table.isVisible():
                table.setFocus()
                for _ in range(_ROWS):
                    QTest.keyClick(table, Qt.Key.Key_Down)

    qapp.installEventFilter(watcher)
    try:
        walk(window, look)
    finally:
        qapp.removeEventFilter(watcher)
    assert watcher.strangers == []


def test_a_key_acts_at_once_after_a_batch(window: MainWindow) -> None:
    assert window.office is not None
    event = window.office.workspace.read(resolve, Kind.EVENT, COMING)
    window.go(Place("event", event, "participants"))
    settle(window.jobs)
    page = window.stack.currentWidget()
    assert isinstance(page, EventPage)
    tab = page.current_tab()
    assert isinstance(tab, ParticipantsTab)
    tab.table.selectAll()
    button = next(one for one in tab.batch.values() if one.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert QApplication.activeWindow() is window
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window.navigator.place == Place("today")
