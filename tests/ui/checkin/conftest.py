"""The door that its tests share."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ombuds_events.ui.checkin.page import CheckInPage
from ombuds_events.ui.kit.bus import Bus
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.jobs import Jobs
from ombuds_events.ui.kit.settings import Settings
from tests.ui.checkin.door import Stand, Told, stand


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def places() -> list[Place]:
    return []


@pytest.fixture
def door(tmp_path: Path, qtbot: QtBot, told: Told, places: list[Place]) -> Iterator[Stand]:
    """An open door at the start of the first session."""
    workspace, event = stand(tmp_path)
    bus = Bus()
    bus.attach(workspace)
    settings = Settings(tmp_path / "settings.ini")
    page = CheckInPage(Desk(workspace, bus, Jobs(), settings, places.append, told))
    qtbot.addWidget(page)
    page.resize(1162, 612)
    page.open(event)
    page.show()
    page.focus_first()
    yield Stand(workspace, event, page)
    workspace.close()
