"""The door in the window: the way there and back, keys of the window, walk-ins."""

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ombuds_events.domain.badges import badge_code
from ombuds_events.domain.kinds import Mark
from ombuds_events.queries.checkin import Door, door
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.ui.attendance.walk_in_dialog import WalkInDialog
from ombuds_events.ui.checkin.loss import LossDialog
from ombuds_events.ui.checkin.page import CheckInPage
from ombuds_events.ui.kit.desk import Place
from ombuds_events.ui.shell.main_window import MainWindow
from tests.shots.scenes import COMING
from tests.ui.checkin.door import SetClock
from tests.ui.walk import window_on
from tests.waiting import settle, wait_for

Key, CTRL = Qt.Key, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, demo_file: Path, tmp_path: Path) -> Iterator[MainWindow]:
    """A window on a demo office, on the first morning of the coming event."""
    with window_on(demo_file, tmp_path, "en") as shown:
        assert shown.office is not None
        workspace = shown.office.workspace
        SetClock.moment = datetime(2026, 10, 20, 9, 1, tzinfo=ZoneInfo("Asia/Samarkand"))
        clock = SetClock("Asia/Almaty", SetClock.moment.date())
        workspace.context = replace(workspace.context, clock=clock)
        shown.activateWindow()
        shown.go(Place("event", workspace.read(resolve, Kind.EVENT, COMING), "attendance"))
        yield shown


def opened(window: MainWindow) -> CheckInPage:
    """The door, by its command."""
    window.actions_.run("checkin.open")
    settle(window.jobs)
    page = window.stack.currentWidget()
    assert isinstance(page, CheckInPage)
    return page


def read(window: MainWindow) -> Door:
    """What the database says."""
    assert window.office is not None
    page = window.stack.currentWidget()
    assert isinstance(page, CheckInPage)
    return window.office.workspace.read(door, page.walk_in_event()[0])


def scan(window: MainWindow, page: CheckInPage, number: int = 0) -> int:
    """Scan the badge of one who is missing."""
    assert page.roll is not None
    assert page.session is not None
    seat = page.roll.missing(page.session)[number].participation_id
    QTest.keyClicks(page.field, badge_code(seat), delay=1)
    QTest.keyClick(page.field, Key.Key_Return)
    settle(window.jobs)
    return seat


def press(window: MainWindow, key: Qt.Key, held: Qt.KeyboardModifier | None = None) -> None:
    """A key of the window."""
    none = Qt.KeyboardModifier.NoModifier
    QTest.keyClick(window.windowHandle(), key, held or none)
    settle(window.jobs)


def marks(window: MainWindow, seat: int) -> list[object]:
    """What stands for somebody."""
    return [mark.value for (one, _), mark in read(window).marks.items() if one == seat]


def test_the_menu_leads_to_the_door_and_alt_left_back(window: MainWindow) -> None:
    assert window.actions_.state("checkin.open") is True
    page = opened(window)
    assert page.focusWidget() is page.field
    assert "Check-in" in window.windowTitle()
    assert window.actions_.state("checkin.open") is False
    window.go_back()
    assert window.actions_.state("checkin.open") is True
    assert window.actions_.state("checkin.other_mark") is False


def test_ctrl_z_takes_an_arrival_back(window: MainWindow) -> None:
    page = opened(window)
    seat = scan(window, page)
    assert marks(window, seat) == [Mark.PRESENT]
    press(window, Key.Key_Z, CTRL)
    assert marks(window, seat) == []
    assert "Taken back" in page.result.words()
    assert page.focusWidget() is page.field


def test_f2_makes_the_last_one_late(window: MainWindow) -> None:
    page = opened(window)
    seat = scan(window, page)
    press(window, Key.Key_F2)
    assert marks(window, seat) == [Mark.LATE]


def test_what_another_page_does_is_seen_when_the_door_is_shown_again(window: MainWindow) -> None:
    page = opened(window)
    scan(window, page)
    before = page.row_words()
    window.go_back()
    window.undo()
    window.go_forward()
    settle(window.jobs)
    assert page.row_words() != before


def test_a_walk_in_gets_a_seat_and_is_let_in(window: MainWindow) -> None:
    page = opened(window)
    done: list[str] = []

    def fill() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, WalkInDialog) or done:
            return
        ticks.stop()
        done.append("seen")
        dialog.finder.add_wanted.emit("Newcomer Nina")
        dialog.finish()

    ticks = QTimer()
    ticks.setInterval(30)
    ticks.timeout.connect(fill)
    ticks.start()
    press(window, Key.Key_F4)
    wait_for(lambda: bool(done))
    assert page.result.kind() == "ok", page.result.words()
    assert "Newcomer Nina" in page.result.words()
    seat = next(p for p in read(window).people if "Newcomer" in p.person.name)
    assert marks(window, seat.participation_id) == [Mark.PRESENT]
    assert page.focusWidget() is page.field


def test_who_came_to_the_door_with_a_seat_is_let_in_from_the_dialog(window: MainWindow) -> None:
    page = opened(window)
    assert page.roll is not None
    assert page.session is not None
    known = page.roll.missing(page.session)[0]
    done: list[str] = []

    def fill() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, WalkInDialog) or done:
            return
        ticks.stop()
        dialog.finder.set_value(known.person.id)
        dialog.finish()
        button = dialog.message._action
        done.append(button.text())
        button.click()

    ticks = QTimer()
    ticks.setInterval(30)
    ticks.timeout.connect(fill)
    ticks.start()
    press(window, Key.Key_F4)
    wait_for(lambda: bool(done))
    assert done == ["Let in"]
    assert marks(window, known.participation_id) == [Mark.PRESENT]


# --- Arrivals that wait when the window closes ---------------------------------------------------


def waiting(window: MainWindow) -> tuple[CheckInPage, int, sqlite3.Connection]:
    """Somebody was let in while another program uses the database."""
    page = opened(window)
    assert window.office is not None
    path = window.office.workspace.path
    assert path is not None
    holder = sqlite3.connect(path, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    seat = scan(window, page)
    assert "not saved yet" in page.result.words()
    return page, seat, holder


def test_what_waits_is_written_when_the_window_closes(window: MainWindow) -> None:
    _page, seat, holder = waiting(window)
    holder.execute("ROLLBACK")
    assert window.close()
    found = holder.execute("SELECT mark FROM attendance_mark WHERE participation_id = ?", (seat,))
    assert found.fetchall() == [("P",)]
    holder.close()


@pytest.mark.parametrize("goes", [False, True])
def test_what_cannot_be_written_is_asked_about(window: MainWindow, goes: bool) -> None:
    page, _seat, holder = waiting(window)
    asked: list[str] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, LossDialog):
            ticks.stop()
            asked.append(dialog.windowTitle())
            (dialog.verb if goes else dialog.cancel).click()

    ticks = QTimer()
    ticks.setInterval(30)
    ticks.timeout.connect(answer)
    ticks.start()
    assert window.close() is goes
    assert asked == ["Arrivals are not saved"]
    assert sum(len(book.waiting) for book in page._books.values()) == 1
    holder.execute("ROLLBACK")
    holder.close()
