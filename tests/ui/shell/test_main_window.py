"""The window as a whole: pages, undo, language, colours, the demo bar, other people's changes."""

import sqlite3
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ombuds_events.domain.drafts import OfficeDraft
from ombuds_events.domain.kinds import EventState
from ombuds_events.domain.span import Span
from ombuds_events.model.event import Event
from ombuds_events.queries.event_page import event_header
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.queries.starter import search_starters
from ombuds_events.services.events import move_event
from ombuds_events.services.offices import found_office
from ombuds_events.store.workspace import Gesture, Workspace
from ombuds_events.ui.events.state_dialog import StateDialog
from ombuds_events.ui.kit import settings as kept
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.settings import Settings
from ombuds_events.ui.kit.theme import theme
from ombuds_events.ui.kit.toast import Toast
from ombuds_events.ui.shell.event_page import EventPage
from ombuds_events.ui.shell.main_window import MainWindow
from tests.ui.shell.conftest import today_of
from tests.waiting import settle

SEMINAR = "SEM-2026-02"
_CANCELLED = EventState.CANCELLED


def desk_of(window: MainWindow) -> Desk:
    """What the pages of a window were given."""
    desk = window.scene().desk
    assert desk is not None
    return desk


def event_of(workspace: Workspace, code: str = SEMINAR) -> Event:
    """The row of an event as it is now."""
    event_id = workspace.read(resolve, Kind.EVENT, code)
    return workspace.read(lambda session: session.get_one(Event, event_id))


def move_by_a_day(window: MainWindow) -> None:
    """Move the seminar as a page would."""
    desk = desk_of(window)
    event, day = event_of(desk.workspace), timedelta(days=1)
    span = Span(event.starts_at + day, event.ends_at + day, event.zone)
    gesture = Gesture("move_event", subject=SEMINAR)
    assert desk.attempt(gesture, move_event, event.id, span, event.version)


def toast_of(window: MainWindow) -> str:
    """What the toast says."""
    found = window.findChild(Toast)
    assert found is not None
    return found.words().replace("\u2068", "").replace("\u2069", "")


def press(window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    """Press a shortcut."""
    QTest.keyClick(window, key, modifier)


def test_the_frame_stands_before_there_is_an_office(
    dressed: None, qtbot: QtBot, tmp_path: Path
) -> None:
    window = MainWindow(Settings(tmp_path / "settings.ini"))
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.painted):
        window.show()
    assert not window.actions_["event.new"].isEnabled()
    assert not window.actions_["go.today"].isEnabled()
    window.actions_.run("edit.undo")
    assert window.windowTitle() == "Ombuds Events"


def test_the_window_begins_at_today_with_what_is_urgent(window: MainWindow) -> None:
    assert window.navigator.place == Place("today")
    assert window.windowTitle() == "Today – Ombuds Events"
    assert window.side_bar._buttons["today"].badge == 2


def test_the_keyboard_leads_through_the_pages_and_back(window: MainWindow) -> None:
    alt, control = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier
    press(window, Qt.Key.Key_2, control)
    assert window.navigator.place == Place("events")
    window.go(Place("event", event_of(desk_of(window).workspace).id, "programme"))
    assert "Complaints of migrant workers" in window.windowTitle()
    press(window, Qt.Key.Key_Left, alt)
    assert window.windowTitle() == "Events – Ombuds Events"
    press(window, Qt.Key.Key_Left, alt)
    assert window.windowTitle() == "Today – Ombuds Events"
    press(window, Qt.Key.Key_Right, alt)
    assert window.navigator.place == Place("events")


def test_the_side_bar_leads_and_follows(window: MainWindow) -> None:
    window.side_bar._buttons["events"].click()
    assert window.navigator.place == Place("events")
    window.go(Place("event", event_of(desk_of(window).workspace).id))
    assert window.side_bar._buttons["events"].isChecked()
    window.go(Place("today"))
    assert window.side_bar._buttons["today"].isChecked()


def test_an_event_that_is_gone_leads_back_to_the_list(window: MainWindow) -> None:
    window.go(Place("event", 99_999))
    assert window.navigator.place == Place("events")
    assert window.windowTitle() == "Events – Ombuds Events"
    assert not window.bar.isHidden()


def test_undo_and_redo_work_from_any_page_and_say_what_they_did(window: MainWindow) -> None:
    workspace = desk_of(window).workspace
    before = event_of(workspace).starts_at
    assert not window.actions_["edit.undo"].isEnabled()
    window.go(Place("event", event_of(workspace).id))
    move_by_a_day(window)
    settle(window.jobs)
    window.go(Place("today"))
    press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle(window.jobs)
    assert event_of(workspace).starts_at == before
    assert toast_of(window) == f"Undone: Event moved · {SEMINAR}"
    press(window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    settle(window.jobs)
    assert event_of(workspace).starts_at == before + timedelta(days=1)
    assert toast_of(window) == f"Done again: Event moved · {SEMINAR}"
    assert not window.actions_["edit.redo"].isEnabled()


def test_a_change_is_seen_on_pages_that_were_read_before(window: MainWindow) -> None:
    window.go(Place("events"))
    window.go(Place("event", event_of(desk_of(window).workspace).id))
    move_by_a_day(window)
    settle(window.jobs)
    window.go(Place("today"))
    assert [one.span.start.day for one in today_of(window)._next] == [6, 21, 17]


def test_the_language_changes_without_a_restart(window: MainWindow) -> None:
    window.actions_.run("view.language.ar")
    settle(window.jobs)
    assert window.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert "سبتمبر" in today_of(window).header._title.text()
    window.actions_.run("view.language.ru")
    settle(window.jobs)
    assert window.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert "Понедельник" in today_of(window).header._title.text()
    assert "сентября" in window.demo_bar.words()
    assert window._settings.get(kept.LANGUAGE) == "ru"


def test_colours_change_without_a_restart(window: MainWindow) -> None:
    light = window.grab().toImage().pixelColor(700, 500).lightness()
    window.actions_.run("view.dark")
    settle(window.jobs)
    dark = window.grab().toImage().pixelColor(700, 500).lightness()
    assert light > 200
    assert dark < 60
    assert window._settings.get(kept.THEME) == "dark"
    window.actions_.run("view.light")
    assert theme.name == "light"


def test_the_demo_office_says_so_and_offers_an_own_one(window: MainWindow, qtbot: QtBot) -> None:
    words = window.demo_bar.words().replace("\u2068", "").replace("\u2069", "")
    assert words == "Demo data: invented offices and people. Today is Mon 28 Sep 2026."
    with qtbot.waitSignal(window.own_office_wanted):
        window.demo_bar._action.click()


def test_a_new_office_is_empty_and_no_demo(
    open_window: Callable[[Workspace], MainWindow], tmp_path: Path
) -> None:
    own = search_starters("Tashkent", 1)[0].draft
    workspace = found_office(tmp_path / "own.db", OfficeDraft(institution=own, operator="Dana"))
    window = open_window(workspace)
    assert window.demo_bar.isHidden()
    assert window.side_bar._buttons["today"].badge == 0
    empty = today_of(window).table.empty
    assert empty.isVisible()
    assert "Nothing waits for you." in empty.sentence()
    window.close()
    workspace.close()


def test_what_another_program_writes_is_heard(window: MainWindow, demo: Workspace) -> None:
    window._hear_others()
    other = Workspace.open(str(demo.path))
    event = event_of(other, "AID-2026-01")
    earlier = timedelta(days=71)
    span = Span(event.starts_at - earlier, event.ends_at - earlier, event.zone)
    other.run(Gesture("move_event", source="command"), move_event, event.id, span, event.version)
    other.close()
    window._hear_others()
    settle(window.jobs)
    assert window.side_bar._buttons["today"].badge == 3


def test_a_database_that_does_not_answer_is_told_once(window: MainWindow, demo: Workspace) -> None:
    window._hear_others()
    holder = sqlite3.connect(str(demo.path), isolation_level=None)
    moved = Path(str(demo.path)).with_name("elsewhere.db")
    holder.close()
    demo._engine.dispose()
    Path(str(demo.path)).rename(moved)
    Path(str(demo.path)).write_text("not a database" * 100, encoding="utf-8")
    demo._watch = None
    window._hear_others()
    said = window.bar.words()
    window.bar.dismiss()
    window._hear_others()
    assert said
    assert window.bar.isHidden()
    demo._engine.dispose()
    moved.replace(str(demo.path))
    window._hear_others()
    assert not window._is_cut_off


def test_place_and_size_are_kept(window: MainWindow, tmp_path: Path) -> None:
    window.resize(window.width(), 640)  # no wider than the screen of the tests
    press(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    window.close()
    again = MainWindow(Settings(tmp_path / "settings.ini"))
    assert again.height() == 640
    assert again.side_bar.folded
    again.deleteLater()


def test_closing_lets_go_of_the_office(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.closed):
        window.close()
    assert window.scene().desk is None
    move = window.actions_["event.new"]
    window.actions_.refresh()
    assert not move.isEnabled()
    assert QApplication.instance() is not None


def test_a_cancelled_event_leaves_the_focus_on_its_tabs(window: MainWindow, qtbot: QtBot) -> None:
    desk = desk_of(window)
    event = event_of(desk.workspace)
    window.go(Place("event", event.id, "overview"))
    page = cast("EventPage", window.stack.currentWidget())
    page.focus_first()
    dialog = StateDialog(desk, desk.workspace.read(event_header, event.id), _CANCELLED, window)
    dialog.reason.setPlainText("No venue")
    dialog.open()
    dialog.confirmed.emit()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page.strip)
    desk.workspace.undo()
    assert not page.stopped.isVisible()
