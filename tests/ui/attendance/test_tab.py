"""Attendance by keyboard: every key is a mark in the database and one step of undo."""

from datetime import date, datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ombuds_events.domain.drafts import EventDraft
from ombuds_events.domain.kinds import ExportKind, Mark, MarkSource
from ombuds_events.domain.precedence import SortOrder
from ombuds_events.domain.tally import MarkCell
from ombuds_events.services.attendance import set_marks
from ombuds_events.services.events import plan_event
from ombuds_events.store.workspace import Workspace
from ombuds_events.ui.attendance.model import FIRST
from ombuds_events.ui.kit import i18n
from ombuds_events.ui.kit.desk import Desk, Place
from tests.ui.attendance.conftest import Opener, Told
from tests.ui.attendance.pressing import CONTROL, SHIFT, Key, place_of, press, stored, type_in

_ACCESSIBLE = 11


def test_letters_mark_and_enter_goes_down(opened: Opener) -> None:
    tab = opened("ev-19")
    for letter in "PLX":
        type_in(tab, letter.lower())
        press(tab, Key.Key_Return)
    assert [stored(tab, row, 1) for row in range(3)] == [Mark.PRESENT, Mark.LATE, Mark.EXCUSED]
    assert place_of(tab) == (4, 1)
    press(tab, Key.Key_Return)
    assert place_of(tab) == (1, 2)


def test_tab_goes_right_and_on_to_the_next_person(opened: Opener) -> None:
    tab = opened("ev-19")
    press(tab, Key.Key_Tab)
    assert place_of(tab) == (1, 2)
    press(tab, Key.Key_Backtab, modifiers=SHIFT)
    assert place_of(tab) == (1, 1)
    for _ in range(10):
        press(tab, Key.Key_Tab)
    assert place_of(tab) == (2, 1)


def test_arrows_pass_over_headings(opened: Opener) -> None:
    tab = opened("ev-19")
    for _ in range(2):
        press(tab, Key.Key_Down)
    # Two Armenians, then the heading of Mongolia.
    assert place_of(tab) == (3, 1)
    press(tab, Key.Key_Up)
    assert place_of(tab) == (2, 1)
    press(tab, Key.Key_Up)
    press(tab, Key.Key_Up)
    assert place_of(tab) == (1, 1)


def test_digits_are_minutes_and_backspace_takes_them_back(opened: Opener) -> None:
    tab = opened("ev-19")
    type_in(tab, "38")
    assert stored(tab, 0, 1) == 38
    press(tab, Key.Key_Backspace)
    assert stored(tab, 0, 1) == 3
    press(tab, Key.Key_Backspace)
    assert stored(tab, 0, 1) is None
    type_in(tab, "٤٥")
    assert stored(tab, 0, 1) == 45
    press(tab, Key.Key_Return)
    press(tab, Key.Key_Up)
    type_in(tab, "7")
    assert stored(tab, 0, 1) == 7


def test_space_toggles(opened: Opener) -> None:
    tab = opened("ev-19")
    press(tab, Key.Key_Space, " ")
    assert stored(tab, 0, 1) is Mark.PRESENT
    press(tab, Key.Key_Space, " ")
    assert stored(tab, 0, 1) is Mark.ABSENT


@pytest.mark.parametrize(
    ("typed", "mark"),
    [
        ("з", Mark.PRESENT),  # the key P while Russian is on
        ("у", Mark.LEFT_EARLY),
        ("ч", Mark.EXCUSED),
        ("П", Mark.PRESENT),  # the Russian letters
        ("о", Mark.LATE),
        ("о".upper(), Mark.LATE),
        ("н", Mark.ABSENT),
        ("ح", Mark.PRESENT),  # the key P while Arabic is on
        ("o", Mark.ONLINE),
    ],
)
def test_keys_count_by_place_and_by_letter(opened: Opener, typed: str, mark: Mark) -> None:
    tab = opened("ev-19")
    type_in(tab, typed)
    assert stored(tab, 0, 1) is mark


def test_what_is_no_mark_is_said_in_place(opened: Opener) -> None:
    tab = opened("ev-19")
    type_in(tab, "k")
    assert tab.foot.place.text() == "“K” is not a mark. Use P, O, L, E, X, A or minutes."
    assert stored(tab, 0, 1) is None
    type_in(tab, "p")
    assert "is not a mark" not in tab.foot.place.text()


def test_all_others_present_is_one_step(opened: Opener, told: Told, demo: Workspace) -> None:
    tab = opened("ev-19")
    type_in(tab, "a")
    press(tab, Key.Key_P, "", CONTROL | SHIFT)
    assert [stored(tab, row, 1) for row in range(4)] == [Mark.ABSENT, *[Mark.PRESENT] * 3]
    assert told.toasts == ["3 cells filled"]
    demo.undo()
    assert [tab.grid.model.value(row, FIRST) for row in tab.grid.people_rows()] == [
        Mark.ABSENT,
        None,
        None,
        None,
    ]
    demo.undo()
    assert tab.grid.model.entered() == 0


def test_fill_down_fills_what_is_empty_below(opened: Opener) -> None:
    tab = opened("ev-19")
    press(tab, Key.Key_Down)
    type_in(tab, "o")
    press(tab, Key.Key_D, "", CONTROL)
    assert [stored(tab, row, 1) for row in range(4)] == [None, *[Mark.ONLINE] * 3]


def test_a_selection_is_marked_at_once(opened: Opener, demo: Workspace) -> None:
    tab = opened("ev-19")
    press(tab, Key.Key_Down, "", SHIFT)
    press(tab, Key.Key_Right, "", SHIFT)
    type_in(tab, "p")
    assert tab.grid.model.entered() == 4
    demo.undo()
    assert tab.grid.model.entered() == 0


def test_totals_follow_each_key(opened: Opener) -> None:
    tab = opened("ev-19")
    type_in(tab, "e")
    (line, *_) = tab.grid.model.lines()
    assert line.total.minutes == 90
    total = tab.grid.model.column_total(FIRST)
    assert (total.present, total.female, total.male) == (1, 1, 0)
    assert tab.grid.totals.index(0, FIRST).data(0) == "\u20661 / 4\u2069"


def test_the_cell_is_read_with_its_row(opened: Opener) -> None:
    tab = opened("ev-07")
    spoken = tab.grid.marks.currentIndex().data(_ACCESSIBLE)
    plain = spoken.translate({0x2066: None, 0x2068: None, 0x2069: None, 0xA0: " "})
    assert plain == "Vardumyan Ani, session 1, present online. Row 33.25 of 34.75 hours, 96 %"


def test_marks_of_others_appear(opened: Opener, demo: Workspace) -> None:
    tab = opened("ev-19")
    line = tab.grid.model.lines()[1]
    key = tab.grid.model.columns[4].key
    cell = MarkCell(line.row.participation_id, key, Mark.LATE)
    demo.run("set_marks", set_marks, [cell], MarkSource.IMPORT)
    assert tab.grid.model.lines()[1].marks == {5: Mark.LATE}
    assert place_of(tab) == (1, 1)


def test_the_order_is_kept_and_groups_follow(opened: Opener) -> None:
    tab = opened("ev-07")
    first = tab.grid.model.entries[0]
    assert str(getattr(first, "title", "")) == "Armenia"
    tab.tools.orders.pick(SortOrder.NAME)
    assert len(tab.grid.model.entries) == 34
    again = opened("ev-07")
    assert again.order() == "name"


def test_one_day_of_many(opened: Opener) -> None:
    tab = opened("ev-07")
    tab.tools.days.pick(date(2025, 10, 13))
    assert len(tab.grid.shown_columns()) == 4
    assert tab.grid.marks.currentIndex().column() in tab.grid.shown_columns()
    press(tab, Key.Key_Tab)
    assert tab.grid.marks.currentIndex().column() in tab.grid.shown_columns()


def test_without_people_the_way_to_them(opened: Opener, places: list[Place]) -> None:
    tab = opened("ev-24")
    assert not tab.can_fill()
    tab.empty.button.click()
    assert places[-1].tab == "participants"


def test_a_counted_audience_is_listed_with_its_sum(opened: Opener) -> None:
    tab = opened("ev-11")
    assert not tab.can_fill()
    assert len(tab.audience.table.rows._entries) == 43
    words = tab.audience.sum.text()
    assert words == "Together 1,087: 506 women and girls, 502 men and boys, 79 not stated"
    assert tab.row_words() == "43 entries"


def test_an_event_that_is_undone_takes_nothing_down(
    opened: Opener, demo: Workspace, desk: Desk
) -> None:
    start = datetime.fromisoformat("2026-11-10T10:00")
    draft = EventDraft(
        title={"en": "Short-lived"},
        type_key="seminar",
        start=start,
        end=start + timedelta(hours=2),
        zone="Asia/Almaty",
        code="GONE-1",
    )
    demo.run("plan_event", plan_event, draft)
    tab = opened("GONE-1")
    assert not tab.can_fill()
    demo.undo()
    assert tab.grid.model.lines() == []


def test_files_are_asked_for(opened: Opener, qtbot: QtBot) -> None:
    tab = opened("ev-19")
    with qtbot.waitSignal(tab.leaving_wanted) as wanted:
        tab.tools.sheets.click()
    assert wanted.args == [(ExportKind.ATTENDANCE, ExportKind.SIGN_IN)]


def test_russian_letters_in_a_russian_window(opened: Opener, qapp: QApplication) -> None:
    tab = opened("ev-19")
    type_in(tab, "p")
    try:
        i18n.install(qapp, "ru")
        assert tab.grid.marks.currentIndex().data(0) == "П"
    finally:
        i18n.install(qapp, "en")
