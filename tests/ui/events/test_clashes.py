"""Clashes beside the dates: told, let stand with a reason, decided again."""

import pytest
from pytestqt.qtbot import QtBot

from ombuds_events.domain.kinds import EventMode
from ombuds_events.queries.clashes import clashes
from ombuds_events.queries.event_page import event_header
from ombuds_events.ui.events.clash_list import AcceptDialog
from ombuds_events.ui.events.online_dialog import OnlineDialog
from ombuds_events.ui.events.overview import OverviewTab
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.painting import plain
from ombuds_events.ui.kit.panels import Wrapped
from tests.ui.events.conftest import Told, event_id


@pytest.fixture
def lessons(desk: Desk) -> int:
    """The campaign that meets a holiday in one of its countries."""
    return event_id(desk, "HRL-2026")


@pytest.fixture
def overview(qtbot: QtBot, desk: Desk, lessons: int) -> OverviewTab:
    tab = OverviewTab(desk, lessons)
    qtbot.addWidget(tab)
    tab.resize(1160, 540)
    tab.show()
    return tab


def sentences(overview: OverviewTab) -> list[str]:
    found = overview.clashes.findChildren(Wrapped)
    return [plain(one.text()) for one in found if one.isVisible()]


def test_a_holiday_is_named_with_its_country(overview: OverviewTab) -> None:
    assert "Tue 8 Dec: holiday in Uzbekistan, Constitution Day." in sentences(overview)
    assert "Thu 10 Dec: Human Rights Day." in sentences(overview)


def test_it_may_stand_for_a_reason_and_be_decided_again(
    qtbot: QtBot, overview: OverviewTab, desk: Desk, lessons: int
) -> None:
    clash = desk.workspace.read(clashes, lessons)[0]
    dialog = AcceptDialog(desk, lessons, "HRL-2026", clash, overview)
    dialog.save()
    assert "needs a reason" in dialog.fields["reason"].problem()
    dialog.reason.setText("lessons there on the other days")
    dialog.save()
    let_stand = "Let stand: lessons there on the other days"
    qtbot.waitUntil(lambda: let_stand in sentences(overview))
    overview.clashes.reopen_wanted.emit(desk.workspace.read(clashes, lessons)[-1])
    qtbot.waitUntil(lambda: bool(sentences(overview)) and let_stand not in sentences(overview))


def test_the_focus_stays_in_the_list_when_it_is_written_again(
    qtbot: QtBot, overview: OverviewTab
) -> None:
    held = overview.clashes._shown_links[-1]
    held.setFocus()
    place = len(overview.clashes._shown_links) - 1
    overview.clashes.retranslate()
    qtbot.waitUntil(overview.clashes._shown_links[place].hasFocus)
    assert overview.clashes._shown_links[place] is not held


def test_an_event_moves_online_with_its_people(qtbot: QtBot, desk: Desk, told: Told) -> None:
    seminar = event_id(desk, "SEM-2026-02")
    assert OnlineDialog.applies(desk.workspace.read(event_header, seminar))
    dialog = OnlineDialog(desk, seminar)
    qtbot.addWidget(dialog)
    dialog.link.setText("https://meet.example/7")
    dialog.save()
    header = desk.workspace.read(event_header, seminar)
    assert header.mode is EventMode.ONLINE
    assert [plain(words) for words in told.toasts] == ["The event is online now. [Undo]"]
    assert not OnlineDialog.applies(header)
