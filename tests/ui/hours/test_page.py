"""Common hours of the eleven: figures, words, keys, choices, what is used and copied."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ombuds_events.domain.days_off import DaysDraft
from ombuds_events.queries.institutions import institutions
from ombuds_events.services.institutions import change_institution
from ombuds_events.services.working_calendars import add_days
from ombuds_events.store.workspace import Workspace
from ombuds_events.ui.hours.memory import _CHOICES, Choices, remember, remembered
from ombuds_events.ui.hours.page import HoursPage
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.painting import plain
from ombuds_events.ui.kit.search_picker import Choice
from tests.factories import office
from tests.ui.events.conftest import Told
from tests.ui.hours.conftest import TUESDAY, number_of, shown
from tests.waiting import wait_for

Key = Qt.Key
SPOKEN = Qt.ItemDataRole.AccessibleTextRole
SHIFT = Qt.KeyboardModifier.ShiftModifier


def facts(page: HoursPage) -> str:
    return plain(page.header._facts.text())


def said(page: HoursPage) -> str:
    wait_for(lambda: not page._later.isActive())
    return plain("\n".join(page.aside.said))


def cell(page: HoursPage, day: date) -> str:
    """What a screen reader hears of a day."""
    return str(page._year_model.index_of(day).data(SPOKEN))


def press(page: HoursPage, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(page.year, key)


def test_the_eleven_of_the_demo_in_2026(page: HoursPage) -> None:
    assert facts(page) == "140 days of 2026 are working days in all eleven; none is a Friday"
    counts = [page._year_model.index(month, 32).data() for month in range(12)]
    assert counts == ["9", "9", "9", "14", "9", "12", "13", "10", "15", "15", "12", "13"]
    assert page.row_words() == "11 institutions, 15 common days in October"
    assert page.title() == "Common hours"


def test_cells_are_said_in_words(page: HoursPage) -> None:
    assert cell(page, TUESDAY) == "13 October, all eleven work, 3 common hours"
    assert cell(page, date(2026, 10, 16)) == "16 October, 2 of eleven rest"
    assert "International Day of Older Persons" not in cell(page, TUESDAY)
    monday = page._year_model.index_of(date(2026, 10, 26))
    assert "Republic Day" in monday.data(Qt.ItemDataRole.ToolTipRole)
    assert monday.data() == "1"
    model = page._matrix_model
    cities = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert (cities[0], cities[-1]) == ("Belgrade", "Ulaanbaatar")
    assert model.headerData(10, Qt.Orientation.Vertical) == "Ulaanbaatar"
    hours = {
        model.headerData(column, Qt.Orientation.Horizontal): model.index(10, column).data(SPOKEN)
        for column in range(2, model.columnCount())
    }
    assert list(hours) == [f"{hour:02}" for hour in range(6, 20)]
    assert hours["13"] == "Ulaanbaatar 16:00, in hours, shared"
    assert hours["06"] == "Ulaanbaatar 09:00, in hours"
    assert hours["16"] == "Ulaanbaatar 19:00, out of hours"
    tehran = cities.index("Tehran")
    assert model.index(tehran, 4).data(SPOKEN) == "Tehran 06:30, out of hours"
    assert "clocks change on Sun 25 Oct, then UTC+1" in model.index(0, 0).data(SPOKEN)
    assert page.year.accessibleName() == "Days of the year"
    assert page.matrix.hours.accessibleName() == "Hours of the day"
    spoken = [page.team.list.item(row).data(SPOKEN) for row in range(11)]
    assert "Manama, Bahrain, weekend Friday, Saturday" in spoken
    assert "Astana, Kazakhstan, weekend Saturday, Sunday, own" in spoken


def test_the_day_in_words_who_pays_and_what_else_would_do(page: HoursPage) -> None:
    words = said(page)
    assert "All eleven work. 3 hours shared: 12:00–15:00 Astana (UTC+5)." in words
    assert "Ulaanbaatar ends at 18:00" in words
    assert "Belgrade starts at 09:00." in words
    assert "Wed 14 Oct 3 h" in words
    assert "Mon 26 Oct KZ Republic Day" in words
    page._choose_day(date(2026, 10, 22))
    assert "Tue 27 Oct 2 h: Belgrade UTC+1" in said(page)
    page._choose_day(date(2026, 10, 16))
    assert "2 of eleven rest." in said(page)
    assert "Manama: weekend" in said(page)
    assert plain(page.window_chip.words()) == "no common window"


def test_arrows_move_the_day_and_n_goes_to_the_next_common_one(page: HoursPage) -> None:
    press(page, Key.Key_Right)
    assert page._day == date(2026, 10, 14)
    press(page, Key.Key_Down, Key.Key_Left, Key.Key_Up)
    assert page._day == TUESDAY
    press(page, Key.Key_N, Key.Key_N, Key.Key_N)
    assert page._day == date(2026, 10, 19)
    press(page, Key.Key_P)
    assert page._day == date(2026, 10, 15)
    press(page, Key.Key_End, Key.Key_Right)
    assert page._day == date(2026, 11, 1)
    press(page, Key.Key_Home, Key.Key_PageDown)
    assert page._day == date(2027, 11, 1)
    assert page.year_label.text() == "2027"
    press(page, Key.Key_PageUp)
    press(page, Key.Key_Down, Key.Key_End, Key.Key_N)
    assert page._day.year == 2027
    assert page._known.board.days[page._day].is_common
    page._choose_day(date(2028, 3, 31))
    press(page, Key.Key_Up)
    assert page._day == date(2028, 2, 29)
    page._choose_day(date(2200, 1, 1))
    assert page._day == date(2028, 2, 29)


def test_keys_of_a_russian_board_act_by_their_place(page: HoursPage) -> None:
    for key, letter, day in ((0x422, "т", 14), (0x417, "з", 13)):
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(page.year, event)
        assert page._day.day == day


def test_shift_and_arrows_move_the_hours_inside_the_window(page: HoursPage) -> None:
    def slot() -> str:
        span = page.span()
        assert span is not None
        return f"{span.start:%H:%M}–{span.end:%H:%M}"

    assert slot() == "12:00–14:00"
    QTest.keyClick(page.year, Key.Key_Right, SHIFT)
    assert slot() == "12:30–14:30"
    assert plain(page.use_button.text()) == "Use Tue 13 Oct, 12:30 Astana"
    QTest.keyClick(page.matrix.hours, Key.Key_Up, SHIFT)
    assert slot() == "12:30–15:00"
    for _ in range(3):
        QTest.keyClick(page.year, Key.Key_Right, SHIFT)
    assert slot() == "12:30–15:00"  # the window ends there
    QTest.keyClick(page.year, Key.Key_Down, SHIFT)
    assert slot() == "12:30–14:30"
    page.matrix.hours.hour_pressed.emit(page._table.window[0] + 60)
    assert slot() == "13:00–15:00"
    press(page, Key.Key_Right)
    assert slot().startswith("12:00")


def test_a_tick_shows_at_once_and_is_remembered(page: HoursPage, desk: Desk) -> None:
    one = number_of(desk, "ir")
    row = next(n for n in range(11) if page.team.list.item(n).data(Qt.ItemDataRole.UserRole) == one)
    page.team.list.setCurrentRow(row)
    QTest.keyClick(page.team.list, Key.Key_Space)
    assert "working days in all ten" in facts(page)
    assert len(page._known.board.common) > 140
    assert page.team.count.text() == "10"
    kept = remembered(desk.settings, desk.workspace.name)
    assert kept is not None
    assert one not in kept.ticked
    assert one in kept.listed
    QTest.keyClick(page.team.list, Key.Key_Space)
    assert facts(page).startswith("140 days")
    page.team.list.remove_action.trigger()
    assert one not in page._known.choices.listed


def test_wishes_narrow_and_widen(page: HoursPage, told: Told) -> None:
    page.team.miss.setCurrentIndex(1)
    page.team.miss.activated.emit(1)
    assert facts(page).endswith("of 2026 suit; up to 1 may be missing")
    assert len(page._known.board.common) > 140
    page._choose_day(date(2026, 10, 26))
    assert "Without Astana, 2 hours shared: 13:00–15:00 Astana" in said(page)
    page.team.miss.set_value(0)
    page.team.length.set_value(180)
    page.team.length.changed.emit(180)
    assert 0 < len(page._known.board.common) < 140
    page.team.whose.set_value(True)
    page.team.starts.set_value(8 * 60)
    page.team.whose.changed.emit(True)
    assert page._known.choices.wish.hours == (480, 1080)
    assert not page.team._clocks.isHidden()
    page.team.starts.set_value(20 * 60)
    page.team.starts.changed.emit(20 * 60)
    assert told.problems[0].code == "working_hours_impossible"
    assert page._known.choices.wish.hours == (480, 1080)


def test_a_month_without_a_day_says_whose_absence_helps(page: HoursPage, desk: Desk) -> None:
    closed = DaysDraft(
        first_day=date(2026, 11, 1),
        last_day=date(2026, 11, 30),
        institution_id=number_of(desk, "mn"),
        name={"en": "Move to another house"},
    )
    desk.workspace.run("add_closing_days", add_days, closed)
    page._choose_day(date(2026, 11, 10))
    words = plain(page.message.words())
    assert words.startswith("No day in November suits all eleven. Without Ulaanbaatar: ")
    assert plain(page.message._action.text()) == "Leave out Ulaanbaatar"
    page.message._action.click()
    assert number_of(desk, "mn") not in page._known.choices.ticked
    assert page.message.isHidden()


def test_an_institution_without_a_zone_is_left_out_and_told(
    page: HoursPage, desk: Desk, told: Told
) -> None:
    one = number_of(desk, "kg")
    row = desk.workspace.read(institutions, [one])[one]
    draft = replace(row.draft, zone="Asia/Bishkek")
    desk.workspace.run("change_institution", change_institution, one, row.version, draft)
    calendars = page._known.calendars
    page._known.calendars = tuple(
        replace(each, zone="Mars/Base") if each.id == one else each for each in calendars
    )
    page._reckon()
    assert plain(page.message.words()).endswith("no time zone: Bishkek.")
    page.message._action.click()
    assert told.places[-1] == Place("institution", one, "facts")


def test_the_button_says_what_is_missing_on_a_day_without_a_window(page: HoursPage) -> None:
    press(page, Key.Key_N, Key.Key_N, Key.Key_Right)
    assert plain(page.use_button.text()) == "Use Fri 16 Oct"
    page.use_button.click()
    assert plain(page.message.words()) == "No common window on Fri 16 Oct."
    page.message._action.click()
    assert page._day == date(2026, 10, 19)
    assert page.message.isHidden()


def test_the_hours_are_copied_as_text(page: HoursPage, told: Told) -> None:
    page.copy_hours()
    text = QGuiApplication.clipboard().text()
    lines = text.splitlines()
    assert lines[0] == "Proposed time: Tue 13 Oct 2026, 12:00–14:00 Astana (UTC+5)"
    assert "09:00–11:00 Belgrade (UTC+2, from 25 Oct UTC+1)" in lines
    assert "15:00–17:00 Ulaanbaatar (UTC+8)" in lines
    assert len(lines) == 13
    assert told.toasts == ["The hours of all cities are on the clipboard."]
    page._choose_day(date(2026, 10, 26))
    page.copy_hours()
    assert told.toasts == ["The hours of all cities are on the clipboard."]
    page._known.choose(replace(page._known.choices, wish=replace(page._known.choices.wish,
                                                                may_miss=1)))  # fmt: skip
    page._reckon()
    page.copy_hours()
    assert "Cannot come on this day:\nAstana: Republic Day" in QGuiApplication.clipboard().text()


def test_institutions_are_added_by_typing(page: HoursPage, desk: Desk, told: Told) -> None:
    press(page, Key.Key_Slash)
    assert page.team.picker.hasFocus()
    QTest.keyClicks(page.team.picker, "ankara")
    QTest.keyClick(page.team.picker, Key.Key_Down)
    QTest.keyClick(page.team.picker, Key.Key_Return)
    assert number_of(desk, "tr") in page._known.choices.listed
    assert page.team.list.count() == 12
    QTest.keyClick(page.team.picker, Key.Key_Escape)
    assert page.year.hasFocus()
    before = len(page._known.choices.listed)
    found = page.team._search("Paris")
    page.team.picker.chosen.emit(found[0])
    assert len(page._known.choices.listed) == before + 1
    assert told.toasts[-1].endswith("is in your list of institutions now. [Undo]")
    desk.workspace.undo()
    known = page._known.choices
    page.team.picker.chosen.emit(Choice("none", "x"))
    assert page._known.choices == known


def test_sets_of_events_and_networks_are_offered(page: HoursPage, desk: Desk) -> None:
    names = [plain(action.text()) for action in page.team._menu.actions()]
    assert any(name.startswith("Partners of SEM-2026-02") for name in names)
    assert "EAO (10)" in names
    page.team._menu.actions()[names.index("EAO (10)")].trigger()
    assert len(page._known.choices.listed) == 10
    assert number_of(desk, "bh") not in page._known.choices.listed


def test_a_newcomer_sees_the_partners_of_a_large_coming_event(desk: Desk, qtbot: QtBot) -> None:
    page = shown(HoursPage(desk), desk, qtbot, 0)
    assert len(page._known.choices.ticked) == 11
    assert page._day > desk.workspace.clock.today()
    assert page._known.board.days[page._day].is_common


def test_an_office_of_its_own_only(
    tmp_path: Path, open_desk: Callable[[Workspace], Desk], qtbot: QtBot
) -> None:
    workspace = office(tmp_path)
    desk = open_desk(workspace)
    page = shown(HoursPage(desk), desk, qtbot, 0)
    assert "are working days" in facts(page)
    assert page.span() is not None
    draft = page.draft()
    assert draft is not None
    assert draft.partners == ()
    page._list(())
    assert facts(page) == ""
    assert page.message.words() == "Add the institutions that are to meet."
    assert page.span() is None
    page.copy_hours()
    workspace.close()


def test_choices_that_cannot_be_read_are_forgotten(desk: Desk) -> None:
    settings = desk.settings
    assert remembered(settings, "office") is None
    remember(settings, "office", Choices((1, 2), frozenset({2})))
    assert remembered(settings, "office") == Choices((1, 2), frozenset({2}))
    assert remembered(settings, "other") is None
    settings.set(_CHOICES, "no json")
    assert remembered(settings, "office") is None
    remember(settings, "office", Choices((3,)))
    assert remembered(settings, "office") == Choices((3,))
