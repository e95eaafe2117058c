"""Keys while a field has the focus: undo, the filled button, Esc; what dialogs say by then."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ombuds_events.domain.kinds import EventState
from ombuds_events.queries.event_page import EventForm, event_form, event_header
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.ui.events.overview import OverviewTab
from ombuds_events.ui.events.session_dialog import SessionDialog
from ombuds_events.ui.events.state_dialog import StateDialog
from ombuds_events.ui.kit.desk import Place
from ombuds_events.ui.kit.local_text_edit import LocalTextEdit
from ombuds_events.ui.shell.event_page import EventPage
from ombuds_events.ui.shell.key_list import KeyListDialog
from ombuds_events.ui.shell.main_window import MainWindow
from tests.shots.scenes import COMING, FLAGSHIP
from tests.ui.walk import window_on
from tests.waiting import settle

CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
A_WEEK_LATER = date(2026, 10, 27)


@pytest.fixture
def window(qtbot: QtBot, demo_file: Path, tmp_path: Path) -> Iterator[MainWindow]:
    """A window on a demo office."""
    with window_on(demo_file, tmp_path, "en") as shown:
        shown.activateWindow()
        yield shown


def overview(window: MainWindow) -> OverviewTab:
    """The facts of the coming event."""
    window.go(Place("event", _event(window), "overview"))
    settle(window.jobs)
    page = window.stack.currentWidget()
    assert isinstance(page, EventPage)
    tab = page.current_tab()
    assert isinstance(tab, OverviewTab)
    return tab


def press(window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Press a key in the window."""
    QTest.keyClick(window.windowHandle(), key, modifiers)
    settle(window.jobs)


def _event(window: MainWindow) -> int:
    assert window.office is not None
    return window.office.workspace.read(resolve, Kind.EVENT, COMING)


def _form(window: MainWindow) -> EventForm:
    assert window.office is not None
    return window.office.workspace.read(event_form, _event(window))


def _retype_date(window: MainWindow, tab: OverviewTab) -> None:
    first = tab.facts.when.start_day
    first.setFocus()
    QTest.keyClicks(first, "27.10.2026")
    press(window, Qt.Key.Key_Return, CTRL)


def test_a_date_is_asked_about_before_ctrl_enter_moves_the_event(window: MainWindow) -> None:
    tab = overview(window)
    before = _form(window).draft.start
    _retype_date(window, tab)
    assert tab.consequences.isVisible()
    assert _form(window).draft.start == before
    press(window, Qt.Key.Key_Return, CTRL)
    assert _form(window).draft.start.date() == A_WEEK_LATER
    assert QApplication.focusWidget() is tab.next.button


def test_what_is_good_to_know_is_told_before_a_move(window: MainWindow) -> None:
    tab = overview(window)
    _retype_date(window, tab)
    assert "Ankara" in tab.consequences.words()
    assert "Nothing clashes" not in tab.consequences.words()


def test_ctrl_z_in_an_untouched_field_takes_back_the_last_step(window: MainWindow) -> None:
    tab = overview(window)
    before = _form(window).draft.start
    _retype_date(window, tab)
    press(window, Qt.Key.Key_Return, CTRL)
    line = tab.facts.title.line
    line.setFocus()
    press(window, Qt.Key.Key_Z, CTRL)
    assert _form(window).draft.start == before
    press(window, Qt.Key.Key_Y, CTRL)
    assert _form(window).draft.start.date() == A_WEEK_LATER


def test_ctrl_z_takes_back_letters_first(window: MainWindow) -> None:
    tab = overview(window)
    assert window.office is not None
    line = tab.facts.title.line
    line.setFocus()
    was, last = line.text(), window.office.workspace.next_undo()
    QTest.keyClicks(line, "x")
    press(window, Qt.Key.Key_Z, CTRL)
    assert line.text() == was
    assert window.office.workspace.next_undo() == last


def test_esc_closes_the_list_of_keys(window: MainWindow) -> None:
    dialog = KeyListDialog(window.actions_, window)
    dialog.show()
    QTest.keyClicks(dialog.finder, "undo")
    QTest.keyClick(dialog.finder, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert not dialog.finder.text()
    QTest.keyClick(dialog.finder, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_f2_opens_a_session(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    assert window.office is not None
    event_id = window.office.workspace.read(resolve, Kind.EVENT, FLAGSHIP)
    window.go(Place("event", event_id, "programme"))
    settle(window.jobs)
    titles: list[str] = []

    def look(dialog: SessionDialog) -> int:
        titles.append(dialog.windowTitle())
        return 0

    monkeypatch.setattr(SessionDialog, "exec", look)
    press(window, Qt.Key.Key_F2)
    assert titles == ["Change the session"]


def test_no_two_buttons_cancel(window: MainWindow) -> None:
    assert window.office is not None
    tab = overview(window)
    header = window.office.workspace.read(event_header, _event(window))
    dialog = StateDialog(tab._desk, header, EventState.CANCELLED, window)
    assert not dialog.verb.text().startswith(dialog.cancel.text())
    dialog.state.set_value(EventState.POSTPONED)
    assert dialog.cancel.text() == "Cancel"


def test_the_mark_of_a_language_has_room(qtbot: QtBot) -> None:
    field = LocalTextEdit()
    qtbot.addWidget(field)
    field.show()
    before = field.languages.sizeHint().width()
    field.set_value({"en": "Seminar"})
    assert field.languages.sizeHint().width() > before
