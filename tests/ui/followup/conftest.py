"""The tab of the flagship seminar, and of the same before anybody was asked."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from ombuds_events.queries.follow_up import follow_up
from ombuds_events.services.follow_up import remove_check
from ombuds_events.ui.followup.tab import FollowUpTab
from ombuds_events.ui.kit.desk import Desk
from tests.ui.events.conftest import desk, event_id, open_desk, told

__all__ = ["desk", "open_desk", "told"]

Opener = Callable[[str], FollowUpTab]


@pytest.fixture
def opened(desk: Desk, qtbot: QtBot) -> Opener:
    """Make the tab of an event."""

    def make(code: str) -> FollowUpTab:
        made = FollowUpTab(desk, event_id(desk, code))
        qtbot.addWidget(made)
        made.resize(1162, 520)
        made.show()
        made.focus_first()
        return made

    return make


@pytest.fixture
def tab(opened: Opener) -> FollowUpTab:
    """All plans are answered."""
    return opened("FLAG-2025")


@pytest.fixture
def asking(desk: Desk, opened: Opener) -> FollowUpTab:
    """Nobody has answered after six months."""
    event = event_id(desk, "FLAG-2025")
    for plan in desk.workspace.read(follow_up, event).plans:
        desk.workspace.run("remove_check", remove_check, plan.id, 6)
    return opened("FLAG-2025")
