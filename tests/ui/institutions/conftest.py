"""A desk on a demo office, or on the seminar of the service tests."""

from collections.abc import Callable
from pathlib import Path

import pytest

from ombuds_events.store.workspace import Workspace
from ombuds_events.ui.kit.desk import Desk
from tests.services.people_office import Seminar, seminar
from tests.ui.events.conftest import desk, open_desk, told

__all__ = ["desk", "open_desk", "told"]


@pytest.fixture
def place(tmp_path: Path) -> Seminar:
    """A seminar with Yerevan and Bishkek invited, two places each."""
    return seminar(tmp_path)


@pytest.fixture
def seminar_desk(place: Seminar, open_desk: Callable[[Workspace], Desk]) -> Desk:
    """A desk on the seminar."""
    return open_desk(place.office)
