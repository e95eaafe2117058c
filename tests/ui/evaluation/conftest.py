"""A desk with the demo office, and an event that was evaluated."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ombuds_events.queries.references import Kind, resolve
from ombuds_events.store.workspace import Workspace
from ombuds_events.ui.kit.bus import Bus
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.jobs import Jobs
from ombuds_events.ui.kit.settings import Settings
from tests.ui.quicklog.test_dialog import Told


@pytest.fixture
def told() -> Told:
    """What the window would have said."""
    return Told()


@pytest.fixture
def desk(demo: Workspace, told: Told, tmp_path: Path, qtbot: QtBot) -> Desk:
    """A desk of the test's own."""
    bus = Bus()
    bus.attach(demo)
    places: list[Place] = []
    return Desk(demo, bus, Jobs(), Settings(tmp_path / "s.ini"), places.append, told)


@pytest.fixture
def flagship(demo: Workspace) -> int:
    """The seminar with the richest evaluation."""
    return demo.read(resolve, Kind.EVENT, "FLAG-2025")


@pytest.fixture
def planned(demo: Workspace) -> int:
    """An event that nobody has evaluated."""
    return demo.read(resolve, Kind.EVENT, "SEM-2026-02")
