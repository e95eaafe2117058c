"""The list of events: views, filters, find, the pane, the keyboard."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ombuds_events.domain.kinds import EventState
from ombuds_events.domain.names import sort_key
from ombuds_events.services.events import cancel_event, plan_event
from ombuds_events.store.workspace import Workspace
from ombuds_events.ui.events.page import EventsPage
from ombuds_events.ui.kit import i18n
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.painting import plain
from tests.services import events_office as of
from tests.ui.events.conftest import Told, event_id

Key = Qt.Key


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> EventsPage:
    made = EventsPage(desk)
    qtbot.addWidget(made)
    made.resize(1162, 636)
    made.show()
    made.focus_first()
    return made


def codes(page: EventsPage) -> list[str]:
    numbers = range(page.table.rows.rowCount())
    rows = (page.table.rows.row(number) for number in numbers)
    return [row.code for row in rows if row is not None]


def test_the_current_events_come_by_month(page: EventsPage) -> None:
    assert page.header.title() == "Events"
    assert page.row_words() == "12 events, 1 selected"
    groups = [page.table.rows.group(n) for n in page.table.rows.group_rows()]
    titles = [plain(group.title) for group in groups if group]
    assert titles[-2:] == ["November 2026", "December 2026"]


def test_views_change_what_is_listed(page: EventsPage) -> None:
    page.show_view("nominations_open")
    assert codes(page) == ["TOT-2026-01"]
    page.show_view("all")
    assert codes(page)[0] == "HRL-2026"
    assert len(codes(page)) == 24


def test_enter_opens_and_the_number_opens_people(
    page: EventsPage, told: Told, qtbot: QtBot, desk: Desk
) -> None:
    seminar = event_id(desk, "SEM-2026-02")
    page.table.select_key(seminar)
    QTest.keyClick(page.table, Key.Key_Return)
    assert told.places == [Place("event", seminar, "overview")]
    page.table.cell_pressed.emit(page.table.current_row(), "people")
    assert told.places[-1] == Place("event", seminar, "participants")


def test_slash_finds_and_escape_comes_back(page: EventsPage, qtbot: QtBot) -> None:
    QTest.keyClick(page.table, Key.Key_Slash)
    assert page.bar.finder.hasFocus()
    page.bar.finder.setText("самарканд")
    assert codes(page) == ["SEM-2026-02"]
    QTest.keyClick(page.bar.finder, Key.Key_Escape)
    assert len(codes(page)) == 12
    QTest.keyClick(page.bar.finder, Key.Key_Escape)
    assert page.table.hasFocus()


def test_a_filter_that_fits_nothing_says_so_and_can_be_cleared(page: EventsPage) -> None:
    page.bar.set_chosen({"states": [EventState.RUNNING], "countries": ["AM"]})
    page.bar.filters_changed.emit(page.bar.chosen())
    assert codes(page) == []
    assert page.table.empty.sentence() == "No event matches 2 filters."
    page.table.empty.pressed.emit()
    assert len(codes(page)) == 12


def test_the_pane_follows_and_its_button_goes_where_the_work_is(
    page: EventsPage, told: Told, desk: Desk
) -> None:
    seminar = event_id(desk, "SEM-2026-02")
    page.table.select_key(seminar)
    assert page.pane.isVisible()
    assert page.pane.verb is not None
    page.primary()
    assert told.places[-1] == Place("event", seminar, "institutions")
    page.toggle_pane()
    assert not page.pane.isVisible()


def test_an_undone_or_foreign_change_refreshes_the_list(page: EventsPage, desk: Desk) -> None:
    seminar = event_id(desk, "SEM-2026-02")
    desk.workspace.run("cancel_event", cancel_event, seminar, "flood")
    assert "SEM-2026-02" not in codes(page)
    desk.workspace.undo()
    assert "SEM-2026-02" in codes(page)


def test_headers_sort_by_query_and_groups_go(page: EventsPage) -> None:
    page.table.header_sort("title")
    assert page.table.rows.group_rows() == []
    titles = [page.table.rows.row(n).title["en"] for n in range(page.table.rows.rowCount())]
    assert titles == sorted(titles, key=sort_key)


def test_a_new_office_is_asked_to_plan(
    tmp_path: Path, open_desk: Callable[[Workspace], Desk], told: Told, qtbot: QtBot
) -> None:
    workspace = of.office(tmp_path / "office")
    page = EventsPage(open_desk(workspace))
    qtbot.addWidget(page)
    assert page.table.empty.sentence() == "No events yet. Plan your first one."
    page.table.empty.pressed.emit()
    assert told.places == [Place("new_event")]
    workspace.run("plan_event", plan_event, of.draft())
    assert codes(page) == ["SEM-2027-01"]


def test_every_language_fits_and_arabic_runs_the_other_way(
    page: EventsPage, qapp: QApplication
) -> None:
    for lang in ("ru", "ar", "en"):
        i18n.install(qapp, lang)
        assert page.minimumSizeHint().width() <= 1162
        assert (page.layoutDirection() is Qt.LayoutDirection.RightToLeft) is (lang == "ar")
