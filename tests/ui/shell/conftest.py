"""A main window on a demo office, in English and light."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ombuds_events.store.workspace import Workspace
from ombuds_events.ui.kit import i18n
from ombuds_events.ui.kit.desk import Place
from ombuds_events.ui.kit.settings import Settings
from ombuds_events.ui.kit.theme import theme
from ombuds_events.ui.shell.main_window import MainWindow
from ombuds_events.ui.shell.opening import Office
from ombuds_events.ui.today.page import TodayPage
from tests.waiting import settle


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[None]:
    """English and light before the test and after it."""
    _dress(qapp)
    yield
    _dress(qapp)


def _dress(app: QApplication) -> None:
    theme.name, theme.scale = "light", 1.0
    i18n.install(app, "en")


@pytest.fixture
def open_window(
    dressed: None, qtbot: QtBot, tmp_path: Path
) -> Iterator[Callable[[Workspace], MainWindow]]:
    """Show a main window on a workspace, at Today."""
    windows: list[MainWindow] = []

    def show(workspace: Workspace) -> MainWindow:
        window = MainWindow(Settings(tmp_path / "settings.ini"))
        windows.append(window)
        window.show()
        window.attach(Office(workspace), Place("today"))
        settle(window.jobs)
        return window

    yield show
    for window in windows:
        window.close()
        window.deleteLater()


@pytest.fixture
def window(open_window: Callable[[Workspace], MainWindow], demo: Workspace) -> MainWindow:
    """A window on a demo office of the test's own."""
    return open_window(demo)


@pytest.fixture
def demo_path(demo_file: Path, tmp_path: Path) -> Path:
    """The file of a demo office that nobody has open."""
    path = tmp_path / "closed.db"
    shutil.copyfile(demo_file, path)
    return path


def today_of(window: MainWindow) -> TodayPage:
    """The page in front, which is Today."""
    page = window.stack.currentWidget()
    assert isinstance(page, TodayPage)
    return page
