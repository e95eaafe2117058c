"""Month, week and agenda: what they show, what they say, how they are walked."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ombuds_events.domain.kinds import EventState
from ombuds_events.services.events import change_state, plan_event
from ombuds_events.ui.calendar.memory import View
from ombuds_events.ui.calendar.page import CalendarPage
from ombuds_events.ui.kit import i18n
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.painting import plain
from ombuds_events.ui.kit.theme import theme
from tests.services import events_office as of
from tests.ui.calendar.conftest import shown
from tests.ui.events.conftest import Told

Key = Qt.Key


def cell(page: CalendarPage, when: datetime) -> str:
    """What the cell of a moment says."""
    view = page.front
    row, column = view.place(when)  # type: ignore[union-attr]
    return plain(view.model().index(row, column).data(Qt.ItemDataRole.AccessibleTextRole))


def head(page: CalendarPage, column: int) -> str:
    """What the head of a column says."""
    role = Qt.ItemDataRole.AccessibleTextRole
    model = page.front.model()
    return plain(str(model.headerData(column, Qt.Orientation.Horizontal, role)))


def rows(page: CalendarPage) -> list[str]:
    """The agenda, line by line."""
    model = page.agenda.rows
    return [
        plain(" | ".join(str(model.index(n, c).data()) for c in range(2)))
        for n in range(model.rowCount())
    ]


def test_a_week_shows_each_day_of_an_event_on_the_clock_of_the_office(page: CalendarPage) -> None:
    assert plain(page.head.title()) == "11 – 17 October 2027"
    found = [(hit.shown.start, hit.shown.end) for hit in page.week.hits()]
    assert found == [
        (of.at(2027, 10, 13, 10), of.at(2027, 10, 13, 13)),
        (of.at(2027, 10, 14, 10), of.at(2027, 10, 14, 13)),
    ]
    assert page.row_words().startswith("1 ")


def test_cells_days_and_hours_speak(page: CalendarPage) -> None:
    words = cell(page, of.at(2027, 10, 13, 10))
    assert words.startswith("Wednesday 13 October, 10:00; Joint seminar, day 1")
    assert "Idea" in words
    assert "free" in cell(page, of.at(2027, 10, 15, 10))
    assert "outside the common hours" in cell(page, of.at(2027, 10, 16, 10))
    assert head(page, 2) == "Wednesday 13 October, 1 event"
    side = page.week.cells.headerData(20, Qt.Orientation.Vertical)
    assert "10:00 Almaty" in plain(side)


def test_a_screen_reader_finds_the_table(page: CalendarPage) -> None:
    table = QAccessible.queryAccessibleInterface(page.week)
    names = {plain(table.child(n).text(QAccessible.Text.Name)) for n in range(table.childCount())}
    assert any(one.startswith("Wednesday 13 October, 10:00; Joint seminar") for one in names)
    assert "Wednesday 13 October, 1 event" in names
    assert "10:00 Almaty, 10:00 Tashkent" in names


def test_the_letters_change_the_view_on_every_board(page: CalendarPage) -> None:
    for key, view in ((Key.Key_M, View.MONTH), (Key.Key_A, View.AGENDA), (Key.Key_W, View.WEEK)):
        QTest.keyClick(page.front, key)
        assert page.view is view
        assert page.front.hasFocus()
    QTest.keyClick(page.front, Key.Key_T)
    assert plain(page.head.title()).endswith(str(page._today.year))


def test_arrows_walk_over_the_edge_and_pages_turn(page: CalendarPage) -> None:
    QTest.keyClick(page.week, Key.Key_PageDown)
    assert plain(page.head.title()) == "18 – 24 October 2027"
    assert page.week.current_start() == of.at(2027, 10, 20, 10)
    page.week.go_to(of.at(2027, 10, 18, 12))
    QTest.keyClick(page.week, Key.Key_Left)
    assert page.week.current_start() == of.at(2027, 10, 17, 12)
    QTest.keyClick(page.week, Key.Key_M)
    QTest.keyClick(page.month, Key.Key_PageUp)
    assert plain(page.head.title()) == "September 2027"


def test_a_month_has_one_bar_for_days_that_follow_each_other(page: CalendarPage) -> None:
    page.show_month()
    (hit,) = page.month.hits()
    first = page.month.visualRect(page.month.cells.index(2, 2))
    second = page.month.visualRect(page.month.cells.index(2, 3))
    assert first.x() < hit.rect.x() < hit.rect.right() < second.right()
    assert hit.rect.right() > second.x()
    words = cell(page, of.at(2027, 10, 13, 10))
    assert words.startswith("Wednesday 13 October, 1 event; Joint seminar, day 1, 10:00–13:00")


def test_space_goes_through_the_events_of_a_cell_and_enter_opens(
    page: CalendarPage, own: Desk, told: Told
) -> None:
    other = own.workspace.run("plan_event", plan_event, of.draft(title={"en": "Other"}))
    page.week.go_to(of.at(2027, 10, 13, 10))
    QTest.keyClick(page.week, Key.Key_Return)
    QTest.keyClick(page.week, Key.Key_Space)
    QTest.keyClick(page.week, Key.Key_Return)
    assert told.places == [Place("event", 1, "overview"), Place("event", other, "overview")]


def test_the_agenda_lists_days_with_their_hours(page: CalendarPage) -> None:
    page.show_agenda()
    lines = rows(page)
    at = lines.index("Wed 13 Oct 2027 | Wed 13 Oct 2027")
    assert lines[at + 1].startswith("10:00–13:00 | Joint seminar, day 1")
    assert page.row_words().startswith("1 ")


def test_a_narrow_page_begins_as_an_agenda(own: Desk, qtbot: QtBot) -> None:
    page = shown(own, qtbot, "2027-10-13", (860, 500))
    assert page.front is page.agenda
    assert page.aside.isHidden()
    QTest.keyClick(page.front, Key.Key_W)
    assert page.week.isVisible()


def test_more_than_has_room_is_a_number_that_opens_the_day(
    page: CalendarPage, own: Desk, told: Told
) -> None:
    for number in range(9):
        draft = of.draft(
            title={"en": f"Talk {number}"},
            start=of.at(2027, 10, 15, 9),
            end=of.at(2027, 10, 15, 10),
        )
        own.workspace.run("plan_event", plan_event, draft)
    page.show_month()
    page.month.hits()
    column = page.month.visualRect(page.month.cells.index(2, 4))
    at = QPoint(column.center().x(), column.bottom() - 6)
    assert page.month.more_at(at) == date(2027, 10, 15)
    QTest.mouseClick(page.month.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert page.view is View.AGENDA
    assert page.agenda.current_row().bar.title == {"en": "Talk 0"}


def test_an_event_of_more_than_a_month_stands_above_the_hours(
    page: CalendarPage, own: Desk, told: Told
) -> None:
    draft = of.draft(
        title={"en": "Course"}, start=of.at(2027, 10, 1, 9), end=of.at(2027, 11, 20, 18)
    )
    course = own.workspace.run("plan_event", plan_event, draft)
    (strip,) = page.week.day_head._strips
    assert (strip.begins, strip.ends) == (0, 6)
    rect = page.week.day_head.strip_rect(strip)
    QTest.mouseClick(page.week.day_head.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert told.places == [Place("event", course, "overview")]
    assert "Course" in cell(page, of.at(2027, 10, 12, 3))


def test_a_week_with_a_change_of_clocks(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot, "week 2026-10-20")
    page._take_zones(("Asia/Almaty", "Europe/Belgrade"))
    head_of = page.week.zone_heads.buttons[1]
    assert plain(head_of.accessibleName()).startswith("Belgrade, UTC+2, → UTC+1")
    assert "the clocks change: Belgrade UTC+1" in head(page, 6)
    assert "holiday in Kazakhstan, Republic Day" in head(page, 6)
    QTest.keyClick(head_of, Key.Key_Return)
    assert page._reading.zones() == ("Europe/Belgrade", "Asia/Almaty")
    assert [plain(page.words.ruler(page.week.scenery, page.week.clocks(20)))] == [  # type: ignore[arg-type]
        "10:00 Belgrade, 13:00 Almaty"
    ]


def test_what_is_left_out_is_remembered(page: CalendarPage, own: Desk, qtbot: QtBot) -> None:
    page.aside.boxes["staff"].click()
    assert page.week.hits() == []
    assert page.row_words().startswith("0 ")
    again = shown(own, qtbot, "week 2027-10-13")
    assert again.week.hits() == []
    assert not again.aside.boxes["staff"].isChecked()


def test_an_empty_month_counts_the_days_that_suit_and_leads_to_them(
    page: CalendarPage, told: Told
) -> None:
    page.show_month()
    QTest.keyClick(page.month, Key.Key_PageDown)
    words = plain(page.empty.words())
    assert words.startswith("No events in November 2027. ")
    assert words.endswith(" common working days.")
    page.empty.button.click()
    assert told.places[-1].page == "hours"


def test_what_is_off_bears_the_colours_of_its_state(page: CalendarPage, own: Desk) -> None:
    def ground() -> str:
        rect: QRect = page.week.hits()[0].rect
        picture: QImage = page.week.viewport().grab().toImage()
        at = rect.bottomRight() - QPoint(8, 4 + page.week.verticalOffset())
        return picture.pixelColor(at).name()

    page.week.go_to(of.at(2027, 10, 12, 6))
    before = ground()
    own.workspace.run("cancel_event", change_state, 1, EventState.CANCELLED, "flood")
    page.week.go_to(of.at(2027, 10, 12, 6))
    assert ground() == theme.color("error_soft").name() != before


@pytest.mark.parametrize("view", list(View))
def test_arabic_days_run_from_right_to_left(
    page: CalendarPage, qapp: QApplication, view: View
) -> None:
    page._take_view(view)
    i18n.install(qapp, "ar")
    assert page.minimumSizeHint().width() <= 1162
    if view is View.AGENDA:
        return
    grid = page.front
    monday = grid.visualRect(grid.model().index(0, 0))
    sunday = grid.visualRect(grid.model().index(0, 6))
    assert monday.x() > sunday.x()
    first = page.front.hits()[0].rect  # type: ignore[union-attr]
    assert first.center().x() > grid.width() // 3
    grid.setCurrentIndex(grid.model().index(1, 3))
    QTest.keyClick(grid, Key.Key_Left)
    assert grid.currentIndex().column() == 4


def test_a_foreign_change_shows_at_once(page: CalendarPage, own: Desk) -> None:
    assert len(page.week.hits()) == 2
    own.workspace.run("plan_event", plan_event, of.draft(title={"en": "Second"}))
    assert len(page.week.hits()) == 4
    own.workspace.undo()
    assert len(page.week.hits()) == 2


def test_ctrl_g_goes_to_a_typed_day(page: CalendarPage, qtbot: QtBot) -> None:
    from PySide6.QtCore import QTimer

    from ombuds_events.ui.calendar.date_dialog import DateDialog

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, DateDialog)
        dialog.edit.setText("3 2 2028")
        QTest.keyClick(dialog.edit, Key.Key_Return)
        if dialog.isVisible():
            QTest.keyClick(dialog.edit, Key.Key_Return)

    QTimer.singleShot(100, answer)
    page.go_to_date()
    assert page.week.current_start() == datetime.fromisoformat("2028-02-03T09:00")
