"""The list of events: views, filters, find, the pane, the keyboard."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ombuds_events.domain.kinds import EventState
from ombuds_events.domain.names import sort_key
from ombuds_events.queries.event_filters import EventFilter, EventView, event_list
from ombuds_events.services.events import cancel_event, plan_event
from ombuds_events.store.workspace import Workspace
from ombuds_events.ui.events.list_memory import EVENTS_LIST, ListMemory
from ombuds_events.ui.events.page import EventsPage
from ombuds_events.ui.events.view_dialog import ViewDialog
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


def again(page: EventsPage, desk: Desk, qtbot: QtBot) -> EventsPage:
    """The page as it comes after a restart."""
    page.hide()
    made = EventsPage(desk)
    qtbot.addWidget(made)
    made.resize(1162, 636)
    made.show()
    return made


def filter_by(page: EventsPage, **chips: list[object]) -> None:
    page.bar.set_chosen(chips)
    page.bar.filters_changed.emit(page.bar.chosen())


def save_as(page: EventsPage, name: str) -> None:
    """Press + and name the view."""

    def fill() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ViewDialog)
        dialog.confirmed.emit()  # a view without a name is not saved
        dialog.line.setText(name)
        dialog.confirmed.emit()

    QTimer.singleShot(0, fill)
    page.bar.save_view.click()


def test_filters_order_columns_and_grouping_outlive_a_restart(
    page: EventsPage, desk: Desk, qtbot: QtBot
) -> None:
    page.show_view("all")
    filter_by(page, countries=["AM"], since=[date(2026, 9, 1)])
    page.table.header_sort("title", descending=True)
    page.table.set_hidden_columns(["recommendation"])
    page._group_by("none")
    later = again(page, desk, qtbot)
    assert codes(later) == codes(page) != []
    assert later.bar.chosen() == page.bar.chosen() == {
        "since": [date(2026, 9, 1)], "countries": ["AM"]
    }  # fmt: skip
    assert later.table.hidden_columns() == {"recommendation"}
    assert later.table.rows.group_rows() == []
    assert later.bar.views.current() == "all"


def test_own_views_are_saved_chosen_and_removed(page: EventsPage, desk: Desk, qtbot: QtBot) -> None:
    assert page.bar.remove_view.isHidden()
    filter_by(page, types=["webinar"])
    listed = codes(page)
    save_as(page, "Webinars")
    assert page.bar.views.current() == "own:Webinars"
    page.show_view("all")
    filter_by(page)
    later = again(page, desk, qtbot)
    later.show_view("own:Webinars")
    assert codes(later) == listed
    assert later.bar.chosen() == {"types": ["webinar"]}
    later.bar.remove_view.click()
    assert codes(later) == listed
    later.show_view("own:Webinars")
    assert later.bar.views.current() == "current"


def test_a_view_whose_filter_is_gone_says_so_and_is_reset(
    page: EventsPage, desk: Desk, qtbot: QtBot
) -> None:
    gone = EventFilter(types=frozenset({"abolished"}), states=frozenset({EventState.CLOSED}))
    ListMemory(desk.settings).save_view("Old", gone)
    later = again(page, desk, qtbot)
    later.show_view("own:Old")
    assert codes(later) == []
    assert later.message.words() == "This view uses a filter that no longer exists."
    later._reset_view()
    assert codes(later) != []
    assert not later.message.isVisible()
    kept = ListMemory(desk.settings).views()["Old"]
    assert not kept.types
    assert kept.states == {EventState.CLOSED}


@pytest.mark.parametrize("text", ["", "nonsense", "[1]", '{"filter": {"view": "x"}, "own": 3}'])
def test_settings_that_mean_nothing_are_as_if_never_saved(desk: Desk, text: str) -> None:
    desk.settings.set(EVENTS_LIST, text)
    left = ListMemory(desk.settings).left()
    assert (left.wanted.view, left.own) == ("current", "")


def test_several_events_get_their_recommendation_in_one_step(
    page: EventsPage, desk: Desk, told: Told
) -> None:
    page.table.selectAll()
    rows = page.table.selected_rows()
    assert page.bar.batch_words.text() == "12 selected"
    before = [row.recommendation for row in rows]
    [action] = [one for one in page.batch.menu().actions() if one.text().startswith("7 ")]
    action.trigger()
    assert {row.recommendation for row in page.table.selected_rows()} == {7}
    assert told.toasts == ["Recommendation set for 12 events. [Undo]"]
    desk.workspace.undo()
    assert [row.recommendation for row in page.table.selected_rows()] == before
    assert page.bar.batch_words.text() == "12 selected"
    page.show_view("nominations_open")
    assert page.bar.batch_words.text() == ""
    page.show_view("all")
    page.table.selectAll()
    page.table.select_first()
    assert page.bar.batch_words.text() == ""


def test_selected_events_are_duplicated_in_one_step(
    page: EventsPage, desk: Desk, told: Told
) -> None:
    page.show_view("all")
    page.table.select_first()
    page.table.selectAll()
    count = len(page.selected_events())
    page.bar.batch_chosen.emit("duplicate")
    [toast] = told.toasts
    assert toast.startswith(f"{count} event")
    assert toast.endswith("[Undo]")
    rows = desk.workspace.read(event_list, EventFilter(view=EventView.ALL))
    assert len(rows) == 2 * count
    desk.workspace.undo()
    assert len(desk.workspace.read(event_list, EventFilter(view=EventView.ALL))) == count


def test_the_calendar_of_selected_events_is_asked_of_the_window(
    page: EventsPage, told: Told
) -> None:
    page.table.selectAll()
    page.bar.batch_chosen.emit("export")
    assert told.places == [Place("export_events")]
    assert page.selected_events() == tuple(row.id for row in page.table.selected_rows())
