"""The calendar in the window: what it opens, what stands beside the days."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from ombuds_events.ui.calendar.page import CalendarPage
from ombuds_events.ui.events.new_event import NewEventDialog
from ombuds_events.ui.exports.dialog import LeavesDialog
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.painting import plain
from tests.services import events_office as of
from tests.ui.calendar.conftest import ALT_SHIFT, shown
from tests.ui.calendar.test_moving import hold_files
from tests.ui.walk import window_on
from tests.waiting import settle

Key = Qt.Key


def answering(look: Callable[[QDialog], None]) -> None:
    """Look at the dialog that comes, and close it."""

    def wait() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            QTimer.singleShot(20, wait)
            return
        look(dialog)
        dialog.reject()

    QTimer.singleShot(20, wait)


def test_the_window_opens_what_the_calendar_asks_for(
    qtbot: QtBot, demo_file: Path, tmp_path: Path
) -> None:
    found: list[QDialog] = []
    starts = []

    def look(dialog: QDialog) -> None:
        found.append(dialog)
        if isinstance(dialog, NewEventDialog):
            starts.append(dialog.when.value())

    with window_on(demo_file, tmp_path, "en") as window:
        window.go(Place("calendar", 0, "week 2026-10-20"))
        page = window.scene().page
        assert isinstance(page, CalendarPage)
        page.week.go_to(of.at(2026, 10, 23, 11))
        answering(look)
        QTest.keyClick(page.week, Key.Key_N)
        assert window.office is not None
        window.office.workspace.run("save_files", hold_files, 21)
        page.week.go_to(of.at(2026, 10, 20, 9))
        QTest.keyClick(page.week, Key.Key_PageDown, ALT_SHIFT)
        answering(look)
        QTest.keyClick(page.week, Key.Key_Return)
        settle(window.jobs)
        window.undo()
        assert "this week" in window.scene().page.row_words()  # type: ignore[attr-defined]
    assert [type(one) for one in found] == [NewEventDialog, LeavesDialog]
    assert [span.start for span in starts if span] == [of.at(2026, 10, 23, 11)]


def test_what_is_not_known_of_holidays_is_told(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot, "week 2026-10-20")
    assert page.head._gaps.isHidden()
    page.go_to_day(date(2150, 3, 5))
    settle(desk.jobs)
    assert page.head._gaps.isVisible()
    page.head._gaps.click()
    assert page.message.isVisible()


def test_f9_folds_the_side_panel_and_remembers(own: Desk, qtbot: QtBot) -> None:
    page = shown(own, qtbot, "week 2027-10-13")
    assert page.aside.isVisible()
    page.toggle_pane()
    assert not page.aside.isVisible()
    assert not shown(own, qtbot, "week 2027-10-13").aside.isVisible()


def test_the_chosen_institutions_shade_the_days(desk: Desk, qtbot: QtBot) -> None:
    page = shown(desk, qtbot, "week 2026-10-20")
    assert plain(page.aside._shared.text()).endswith("12:00–15:00 Almaty")
    page._take_partners((5,))
    assert plain(page.aside._shared.text()).endswith("09:00–18:00 Almaty")
    page._take_partners(())
    assert page.aside._shared.text() == "Choose institutions to see the hours they share."
    assert page.week.scenery is not None
    assert page.week.scenery.days.windows == {}


@pytest.mark.parametrize("size", [(860, 500), (1162, 636)])
def test_one_clock_in_a_narrow_page_and_three_in_a_wide_one(
    desk: Desk, qtbot: QtBot, size: tuple[int, int]
) -> None:
    page = shown(desk, qtbot, "week 2026-10-20", size)
    page.show_week()
    assert len(page.week.rulers.widths) == (3 if size[0] > 1100 else 1)


def test_the_day_of_the_small_month_is_gone_to(own: Desk, qtbot: QtBot) -> None:
    page = shown(own, qtbot, "week 2027-10-13")
    page.aside.day_chosen.emit(date(2027, 12, 2))
    assert plain(page.head.title()) == "29 November – 5 December 2027"
    assert page.aside.month.selectedDate().day() == 2
