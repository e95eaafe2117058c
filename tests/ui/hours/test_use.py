"""From a slot to an event: a new one by keyboard alone, an old one moved in one step, and back."""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ombuds_events.domain.kinds import EventMode
from ombuds_events.domain.problems import Refused
from ombuds_events.domain.span import Span
from ombuds_events.queries.event_page import event_form
from ombuds_events.queries.hours_page import hours_event, team_of
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.store.workspace import Workspace
from ombuds_events.ui.events.new_event import NewEventDialog
from ombuds_events.ui.events.overview import OverviewTab
from ombuds_events.ui.events.partners_field import Partner
from ombuds_events.ui.hours.memory import Choices, remember
from ombuds_events.ui.hours.page import HoursPage
from ombuds_events.ui.hours.slot import moved_span, slot_of_event, span_of
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.painting import plain
from ombuds_events.ui.kit.settings import Settings
from ombuds_events.ui.shell.main_window import MainWindow
from ombuds_events.ui.shell.opening import Office
from tests.ui.events.conftest import Told
from tests.ui.hours.conftest import COUNTRIES, TUESDAY, number_of, shown
from tests.waiting import settle

Key, Modifier = Qt.Key, Qt.KeyboardModifier
CTRL = Modifier.ControlModifier
SEMINAR, STUDY_VISIT = "SEM-2026-02", "SV-2026-01"


@pytest.fixture
def window(qtbot: QtBot, demo: Workspace, tmp_path: Path) -> Iterator[MainWindow]:
    """A main window whose user chose the eleven some day."""
    settings = Settings(tmp_path / "settings.ini")
    ids = (demo.read(resolve, Kind.INSTITUTION, f"inst-{one}") for one in COUNTRIES)
    remember(settings, demo.name, Choices(tuple(ids)))
    made = MainWindow(settings)
    made.show()
    made.attach(Office(demo), Place("today"))
    settle(made.jobs)
    yield made
    made.close()
    made.deleteLater()


class Keys:
    """Presses keys where the focus is, and counts them."""

    def __init__(self) -> None:
        self.count = 0

    def press(self, key: Qt.Key, held: Qt.KeyboardModifier = Modifier.NoModifier) -> None:
        self.count += 1
        QTest.keyClick(self._there(), key, held)

    def type(self, words: str) -> None:
        self.count += len(words)
        QTest.keyClicks(self._there(), words)

    @staticmethod
    def _there() -> QWidget:
        window = QApplication.activeModalWidget() or QApplication.activeWindow()
        assert window is not None
        focus: QWidget | None = window.focusWidget()
        return window if focus is None else focus


def in_dialog(act: Callable[[NewEventDialog], None]) -> list[NewEventDialog]:
    """Do something once the dialog of a new event is open."""
    seen: list[NewEventDialog] = []
    timer = QTimer(QApplication.instance())
    timer.setInterval(10)

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, NewEventDialog):
            timer.stop()
            seen.append(dialog)
            try:
                act(dialog)
            finally:
                if dialog.isVisible():
                    dialog.reject()

    timer.timeout.connect(look)
    timer.start()
    return seen


def hours_of(window: MainWindow) -> HoursPage:
    page = window.stack.currentWidget()
    assert isinstance(page, HoursPage)
    return page


def test_by_keyboard_alone_from_the_start_to_a_filled_event(
    window: MainWindow, demo: Workspace
) -> None:
    keys = Keys()
    keys.press(Key.Key_4, CTRL)
    page = hours_of(window)
    while page._day < TUESDAY:
        keys.press(Key.Key_N)
    assert page._day == TUESDAY
    before = keys.count

    def fill(dialog: NewEventDialog) -> None:
        assert dialog.focusWidget() is dialog.title.line
        keys.type("Seminar")
        keys.press(Key.Key_Return)

    seen = in_dialog(fill)
    keys.press(Key.Key_Return, CTRL)
    assert seen
    place = window.navigator.place
    assert place is not None
    assert place.page == "event"
    form = demo.read(event_form, place.record)
    assert form.draft.title["en"] == "Seminar"
    assert (form.draft.start.isoformat(), form.draft.end.hour) == ("2026-10-13T12:00:00", 14)
    assert form.draft.mode is EventMode.ONLINE
    assert len(form.partners) == 11
    assert keys.count - before == 2 + len("Seminar")
    assert keys.count == 10 + len("Seminar")  # seven of them are N
    demo.undo()
    with pytest.raises(Refused):
        demo.read(hours_event, place.record)


def test_an_event_moves_in_one_step_that_can_be_undone(
    desk: Desk, qtbot: QtBot, told: Told
) -> None:
    number = desk.workspace.read(resolve, Kind.EVENT, SEMINAR)
    before = desk.workspace.read(hours_event, number)
    page = shown(HoursPage(desk), desk, qtbot, number)
    assert page.event_link.text() == f"for {SEMINAR}"
    assert page._known.choices.ticked == desk.workspace.read(team_of, number)
    assert page._day == before.first.start.date()
    QTest.keyClick(page.year, Key.Key_N)
    day = page._day
    page.use_button.click()
    assert not page.mover.isHidden()
    assert "?" in plain(page.mover.words())
    assert desk.workspace.read(hours_event, number).span == before.span
    page.mover.verb.click()
    after = desk.workspace.read(hours_event, number)
    assert after.first.start.date() == day
    assert after.span.end - after.span.start == before.span.end - before.span.start
    assert told.places[-1] == Place("event", number, "overview")
    assert plain(told.toasts[-1]).startswith("Moved to ")
    desk.workspace.undo()
    assert desk.workspace.read(hours_event, number).span == before.span
    page.event_link.click()
    assert told.places[-1] == Place("event", number, "overview")


def test_choices_for_an_event_are_not_remembered(
    desk: Desk, eleven: tuple[int, ...], qtbot: QtBot
) -> None:
    number = desk.workspace.read(resolve, Kind.EVENT, STUDY_VISIT)
    page = shown(HoursPage(desk), desk, qtbot, number)
    assert len(page._known.choices.ticked) == 3
    page._tick(page._known.choices.ticked[0], on=False)
    page.open(0, "")
    assert set(page._known.choices.ticked) == set(eleven)


def test_an_event_that_is_gone_leads_to_the_page_without_it(
    desk: Desk, qtbot: QtBot, told: Told
) -> None:
    shown(HoursPage(desk), desk, qtbot, 99_999)
    assert told.places == [Place("hours")]
    assert told.problems[0].code == "event_gone"


def test_the_overview_leads_here(desk: Desk, qtbot: QtBot, told: Told) -> None:
    number = desk.workspace.read(resolve, Kind.EVENT, SEMINAR)
    tab = OverviewTab(desk, number)
    qtbot.addWidget(tab)
    tab.hours_link.click()
    assert told.places == [Place("hours", number)]


def test_the_palette_and_the_menu_know_the_way(window: MainWindow, demo: Workspace) -> None:
    number = demo.read(resolve, Kind.EVENT, SEMINAR)
    window.go(Place("event", number, "participants"))
    window.actions_.run("hours.for_event")
    assert window.navigator.place == Place("hours", number)
    day = hours_of(window)._day
    window.actions_.run("hours.next")
    assert hours_of(window)._day > day
    window.actions_.run("hours.copy")
    assert QApplication.clipboard().text().startswith("Proposed time: ")


def test_what_is_typed_of_a_new_event_comes_back_with_the_hours(
    window: MainWindow, demo: Workspace
) -> None:
    def leave(dialog: NewEventDialog) -> None:
        dialog.title.line.setText("Round table")
        (found,) = dialog.partners._search("Ankara")[:1]
        dialog.partners._add(found)
        dialog.find_hours()

    in_dialog(leave)
    window.go(Place("new_event"))
    page = hours_of(window)
    assert len(page._known.choices.ticked) == 2
    assert page._length == 180

    kept: list[str] = []

    def look(dialog: NewEventDialog) -> None:
        draft = dialog.draft()
        assert draft is not None
        kept.append(draft.title["en"])
        assert [partner.name for partner in dialog.partners.chosen]
        assert draft.start.date() == page._day
        dialog.reject()

    in_dialog(look)
    page.use_slot()
    assert kept == ["Round table"]
    window.go(Place("today"))
    window.go(Place("hours"))
    assert page._draft is None


def test_new_partners_join_the_office_before_hours_are_looked_for(desk: Desk, qtbot: QtBot) -> None:
    dialog = NewEventDialog(desk)
    qtbot.addWidget(dialog)
    found = dialog.partners._search("Paris")
    dialog.partners._add(found[0])
    assert isinstance(dialog.partners.chosen[0], Partner)
    dialog.find_hours()
    assert dialog.hours_for is not None
    (partner,) = dialog.hours_for.partners
    assert partner[0] > 0
    desk.workspace.undo()


def test_the_prefilled_dialog_keeps_zone_and_partners(desk: Desk, qtbot: QtBot) -> None:
    remember(desk.settings, desk.workspace.name, Choices((number_of(desk, "ru"),)))
    page = shown(HoursPage(desk), desk, qtbot, 0, TUESDAY.isoformat())
    dialog = NewEventDialog(desk, None, page.draft())
    qtbot.addWidget(dialog)
    draft = dialog.draft()
    assert draft is not None
    assert [one for one, _role in draft.partners] == [number_of(desk, "ru")]
    assert draft.zone == "Asia/Almaty"
    assert draft.mode is EventMode.ONLINE


def test_a_meeting_longer_than_the_window_keeps_its_hours() -> None:
    zone, day = "Asia/Almaty", date(2026, 10, 13)
    at = datetime.fromisoformat
    long = Span(at("2026-09-01T09:00"), at("2026-09-01T17:00"), zone)
    short = Span(at("2026-09-01T09:00"), at("2026-09-01T10:00"), zone)
    span = Span(at("2026-10-13T12:00"), at("2026-10-13T15:00"), zone)
    bounds = span.start_utc // 60, span.end_utc // 60
    kept = slot_of_event(bounds, long, None, day)
    assert span_of(*kept, zone) == Span(at("2026-10-13T09:00"), at("2026-10-13T17:00"), zone)
    fitted = slot_of_event(bounds, short, None, day)
    assert span_of(*fitted, zone).start == span.start
    whole = Span(at("2026-08-31T09:00"), at("2026-09-02T17:00"), zone)
    after = moved_span(whole, long, bounds[0])
    assert (after.start, after.end) == (at("2026-10-12T12:00"), at("2026-10-14T20:00"))
