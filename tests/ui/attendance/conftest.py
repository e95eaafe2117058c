"""A desk without a window, and the tab *Attendance* of an event on it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ombuds_events.queries.references import Kind, resolve
from ombuds_events.store.workspace import Workspace
from ombuds_events.ui.attendance.tab import AttendanceTab
from ombuds_events.ui.kit.bus import Bus
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.jobs import Jobs
from ombuds_events.ui.kit.settings import Settings


class Told:
    """What the window would have told."""

    def __init__(self) -> None:
        self.toasts: list[str] = []
        self.problems: list[object] = []

    def toast(self, words: str, *, undo: bool = False) -> None:
        self.toasts.append(words)
        self.can_undo = undo

    def refused(self, problems: object) -> None:
        self.problems.append(problems)

    def trouble(self, known: object) -> None:
        self.problems.append(known)

    def saved(
        self, words: str, folder: str, _event: int = 0, _records: tuple[int, ...] = ()
    ) -> None:
        self.toasts.append(f"{words} {folder}")


Opener = Callable[[str], AttendanceTab]


@pytest.fixture
def places() -> list[Place]:
    return []


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def desk(demo: Workspace, told: Told, places: list[Place], tmp_path: Path, qtbot: QtBot) -> Desk:
    bus = Bus()
    bus.attach(demo)
    settings = Settings(tmp_path / "settings.ini")
    return Desk(demo, bus, Jobs(), settings, places.append, told)


@pytest.fixture
def opened(desk: Desk, qtbot: QtBot) -> Opener:
    def open_tab(ref: str) -> AttendanceTab:
        tab = AttendanceTab(desk, desk.workspace.read(resolve, Kind.EVENT, ref))
        qtbot.addWidget(tab)
        tab.resize(1162, 500)
        tab.show()
        tab.focus_first()
        return tab

    return open_tab
