"""A desk on a demo office, with a window that only remembers what it was told."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ombuds_events.domain.problems import Problem
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.store.workspace import Workspace
from ombuds_events.ui.events.programme import ProgrammeTab
from ombuds_events.ui.kit import i18n
from ombuds_events.ui.kit.bus import Bus
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.jobs import Jobs
from ombuds_events.ui.kit.settings import Settings


class Told:
    """What the window was told, and where it was sent."""

    def __init__(self) -> None:
        self.toasts: list[str] = []
        self.problems: list[Problem] = []
        self.troubles: list[object] = []
        self.places: list[Place] = []
        self.records: tuple[int, tuple[int, ...]] = (0, ())

    def toast(self, words: str, *, undo: bool = False) -> None:
        """Remember a toast."""
        self.toasts.append(f"{words} [Undo]" if undo else words)

    def refused(self, problems: Iterable[Problem]) -> None:
        """Remember a refusal."""
        self.problems.extend(problems)

    def trouble(self, known: object) -> None:
        """Remember a trouble."""
        self.troubles.append(known)

    def saved(
        self, words: str, folder: str, event_id: int = 0, records: tuple[int, ...] = ()
    ) -> None:
        """Remember saved files."""
        self.toasts.append(f"{words} {folder}")
        self.records = (event_id, records)


@pytest.fixture
def told() -> Told:
    """What the window was told."""
    return Told()


@pytest.fixture
def open_desk(
    qapp: QApplication, qtbot: QtBot, told: Told, tmp_path: Path
) -> Iterator[Callable[[Workspace], Desk]]:
    """Make a desk on a workspace."""
    i18n.install(qapp, "en")
    jobs: list[Jobs] = []

    def make(workspace: Workspace) -> Desk:
        bus = Bus()
        bus.attach(workspace)
        jobs.append(Jobs())
        settings = Settings(tmp_path / "settings.ini")
        return Desk(workspace, bus, jobs[-1], settings, told.places.append, told)

    yield make
    for one in jobs:
        one.close()


@pytest.fixture
def desk(demo: Workspace, open_desk: Callable[[Workspace], Desk]) -> Desk:
    """A desk on a demo office of the test's own."""
    return open_desk(demo)


def event_id(desk: Desk, ref: str) -> int:
    """The event with a code."""
    return desk.workspace.read(resolve, Kind.EVENT, ref)


@pytest.fixture
def forum(desk: Desk) -> int:
    """A forum of five days, without phases."""
    return event_id(desk, "YF-2026")


@pytest.fixture
def flagship(desk: Desk) -> int:
    """A course of three phases."""
    return event_id(desk, "FLAG-2025")


@pytest.fixture
def open_tab(desk: Desk, qtbot: QtBot) -> Callable[[int], ProgrammeTab]:
    """Make the tab of an event."""

    def make(event: int) -> ProgrammeTab:
        made = ProgrammeTab(desk, event)
        qtbot.addWidget(made)
        made.resize(1162, 500)
        made.show()
        made.focus_first()
        return made

    return make


@pytest.fixture
def forum_tab(open_tab: Callable[[int], ProgrammeTab], forum: int) -> ProgrammeTab:
    """The programme of the forum."""
    return open_tab(forum)
