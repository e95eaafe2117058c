"""A desk on a demo office, or on the seminar of the service tests; the tab of an event."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from ombuds_events.ui.documents.tab import DocumentsTab
from ombuds_events.ui.kit.desk import Desk
from tests.services.people_office import Seminar
from tests.ui.events.conftest import desk, open_desk, told
from tests.ui.participants.conftest import place, seminar_desk

__all__ = ["desk", "open_desk", "place", "seminar_desk", "told"]


@pytest.fixture
def tab(
    seminar_desk: Desk, place: Seminar, open_tab: Callable[[Desk, int], DocumentsTab]
) -> DocumentsTab:
    """The papers of the seminar."""
    return open_tab(seminar_desk, place.event)


@pytest.fixture
def open_tab(qtbot: QtBot) -> Callable[[Desk, int], DocumentsTab]:
    """Make the tab of an event."""

    def make(desk: Desk, event: int) -> DocumentsTab:
        made = DocumentsTab(desk, event)
        qtbot.addWidget(made)
        made.resize(1162, 520)
        made.show()
        made.focus_first()
        return made

    return make
