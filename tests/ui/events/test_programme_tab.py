"""The programme: phases and tracks, sessions in their form, moving them about."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from ombuds_events.domain.kinds import ItemKind, ItemRole
from ombuds_events.domain.shifting import ShiftScope
from ombuds_events.queries.phases import phases
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.services.events import plan_event
from ombuds_events.services.programme import change_item
from ombuds_events.ui.events.day_dialog import COPY, DayDialog
from ombuds_events.ui.events.phases_dialog import PhasesDialog
from ombuds_events.ui.events.programme import ProgrammeTab
from ombuds_events.ui.events.programme_fields import pairs_of
from ombuds_events.ui.events.session_dialog import SessionDialog
from ombuds_events.ui.events.shift_dialog import ShiftDialog
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.painting import plain
from tests.services import events_office as of
from tests.ui.events.conftest import Told, event_id
from tests.ui.events.programming import answer, cells, change, headings, rows

Key = Qt.Key
_ALT_SHIFT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
_DAY, _QUARTER = timedelta(days=1), timedelta(minutes=15)


# -- The table ----------------------------------------------------------------------------------


def test_phases_stand_over_their_days(
    open_tab: Callable[[int], ProgrammeTab], flagship: int, desk: Desk
) -> None:
    tab = open_tab(flagship)
    shown = headings(tab)
    assert shown[0] == "Phase 1: online course · online · 16 Sep – 7 Oct 2025 | 6 h counted"
    assert len([one for one in shown if one.startswith("Phase")]) == 3
    assert shown.index(next(one for one in shown if one.startswith("Phase 2"))) == 5
    middle = desk.workspace.read(phases, flagship)[1]
    dialog = PhasesDialog(desk, flagship, tab)
    dialog.table.select_key(middle.id)
    dialog.remove_phase()
    assert "Not in a phase | " in headings(tab)
    desk.workspace.undo()
    assert headings(tab) == shown


def test_tracks_and_clashes_have_a_column_where_there_are_any(
    forum_tab: ProgrammeTab, desk: Desk, forum: int
) -> None:
    assert forum_tab.table.hidden_columns() == {"track", "clash"}
    first, second, *_rest = rows(desk, forum)
    change(desk, first, track="A", room="Hall", languages=("ru",), interpretation=("ru-en",))
    assert forum_tab.table.hidden_columns() == {"clash"}
    assert cells(forum_tab.table, "track")[:2] == ["A", ""]
    assert cells(forum_tab.table, "languages")[:2] == ["RU", "EN RU"]
    begins = first.span.start
    change(desk, second, room="Hall", start=begins, end=begins + timedelta(hours=2))
    assert forum_tab.table.hidden_columns() == frozenset()
    assert any(one.startswith("Hall is also taken") for one in cells(forum_tab.table, "clash"))
    forum_tab.table.set_hidden_columns({"room"})
    change(desk, next(one for one in rows(desk, forum) if one.id == second.id), room="Other")
    assert forum_tab.table.hidden_columns() == {"room", "clash"}


def test_who_is_wanted_twice_is_told(forum_tab: ProgrammeTab, desk: Desk, forum: int) -> None:
    person = desk.workspace.read(resolve, Kind.PERSON, "per-x-1")
    first, second, *_rest = rows(desk, forum)
    change(desk, first, people=((person, ItemRole.SPEAKER),))
    begins, ends = first.span.start, first.span.end
    change(desk, second, start=begins, end=ends, people=((person, ItemRole.MODERATOR),))
    assert cells(forum_tab.table, "clash")[0].endswith("speaks elsewhere then")


def test_roles_are_told_beside_names(forum_tab: ProgrammeTab, desk: Desk, forum: int) -> None:
    person = desk.workspace.read(resolve, Kind.PERSON, "per-x-1")
    first = rows(desk, forum)[0]
    change(desk, first, people=((person, ItemRole.SPEAKER), (person, ItemRole.RAPPORTEUR)))
    said = cells(forum_tab.table, "people")[0]
    assert said.endswith("(rapporteur)")
    assert said.count(",") == 1


def test_a_narrow_table_tells_track_room_and_languages_below_the_title(
    forum_tab: ProgrammeTab, desk: Desk, forum: int
) -> None:
    change(desk, rows(desk, forum)[0], track="A", room="Hall", link="https://e.example/x")
    title = next(one for one in forum_tab.table.rows.columns if one.key == "title")
    first = rows(desk, forum)[0]
    assert plain(title.second(first)) == "https://e.example/x"
    forum_tab.resize(900, 500)
    assert plain(title.second(first)) == "EN RU · https://e.example/x"
    forum_tab.resize(700, 500)
    assert plain(title.second(first)) == "A · Hall · EN RU · https://e.example/x"


def test_alt_shift_arrows_move_by_a_day(
    forum_tab: ProgrammeTab, desk: Desk, forum: int, told: Told
) -> None:
    first = rows(desk, forum)[0]
    forum_tab.table.select_key(first.id)
    QTest.keyClick(forum_tab.table, Key.Key_Down, _ALT_SHIFT)
    moved = forum_tab.table.current_row()
    assert moved.id == first.id
    assert moved.span.start == first.span.start + _DAY
    QTest.keyClick(forum_tab.table, Key.Key_Up, _ALT_SHIFT)
    QTest.keyClick(forum_tab.table, Key.Key_Up, _ALT_SHIFT)
    assert [problem.code for problem in told.problems] == ["session_outside"]
    assert rows(desk, forum)[0].span == first.span


def test_an_empty_programme_says_what_to_do(
    open_tab: Callable[[int], ProgrammeTab], desk: Desk, told: Told
) -> None:
    tab = open_tab(event_id(desk, "SEM-2026-02"))
    assert tab.table.empty.sentence().startswith("No sessions yet.")
    assert not tab.tools.release_button.isVisibleTo(tab)
    for do in (tab.copy_session, tab.remove_session, tab.move_session, tab.shift_sessions):
        do()  # nothing is chosen: nothing happens
    assert tab.focusWidget() is tab.add_button
    QTest.keyClick(tab.table, Key.Key_Down, _ALT_SHIFT)
    tab._move_by(_DAY)
    assert told.problems == []


# -- Sessions ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "pairs"),
    [
        ("", ()),
        ("ru-en", ("ru-en",)),
        (" RU – EN, ar>en;fr→ru ", ("ru-en", "ar-en", "fr-ru")),
        ("ru/en ru", ("ru-en", "ru")),
    ],
)
def test_pairs_of_languages_are_read_as_typed(typed: str, pairs: tuple[str, ...]) -> None:
    assert pairs_of(typed) == pairs


def test_a_session_has_a_track_languages_and_interpretation(
    desk: Desk, forum: int, qtbot: QtBot
) -> None:
    row = rows(desk, forum)[0]
    dialog = SessionDialog(desk, forum, row.draft, row)
    qtbot.addWidget(dialog)
    assert plain(dialog.languages.text()) == "as the event: EN RU"
    dialog.track.setText("A: methods")
    dialog.languages.set_value(("fr",))
    dialog.interpretation.setText("ru")
    dialog.confirmed.emit()
    problem = dialog._fields["interpretation"].problem()
    assert plain(problem).startswith("“ru” is not a pair of languages.")
    dialog.interpretation.setText("fr→en")
    dialog.confirmed.emit()
    saved = rows(desk, forum)[0]
    assert (saved.track, saved.languages, saved.interpretation) == (
        "A: methods",
        ("fr",),
        ("fr-en",),
    )
    again = SessionDialog(desk, forum, saved.draft, saved)
    qtbot.addWidget(again)
    assert again.track.completer().completionCount() == 1
    assert again.interpretation.text() == "fr-en"


def test_a_session_goes_to_another_day_or_leaves_a_copy(
    forum_tab: ProgrammeTab, desk: Desk, forum: int
) -> None:
    first = rows(desk, forum)[0]
    forum_tab.table.select_key(first.id)
    day = first.span.start.date()

    def move(dialog: QDialog) -> None:
        assert isinstance(dialog, DayDialog)
        dialog.day.set_value(None)
        dialog.finish()
        assert dialog.fields["start"].problem() == "Write the day."
        dialog.day.set_value(day + 30 * _DAY)
        dialog.finish()
        assert dialog.fields["start"].problem().startswith("The event lasts from")
        dialog.day.set_value(day + _DAY)
        dialog.finish()

    answer(move)
    forum_tab.move_session()
    assert forum_tab.table.current_row().span.start == first.span.start + _DAY
    count = len(rows(desk, forum))

    def copy(dialog: QDialog) -> None:
        assert isinstance(dialog, DayDialog)
        dialog.what.set_value(COPY)
        dialog.what.changed.emit(COPY)
        assert dialog.verb.text() == "Copy the session"
        dialog.day.set_value(day)
        dialog.finish()

    answer(copy)
    forum_tab.move_session()
    assert len(rows(desk, forum)) == count + 1
    assert rows(desk, forum)[0].title == first.title


def test_a_shift_tells_what_follows_before_it_does_anything(
    forum_tab: ProgrammeTab, desk: Desk, forum: int, told: Told
) -> None:
    before = rows(desk, forum)
    forum_tab.table.select_key(before[0].id)

    def shift(dialog: QDialog) -> None:
        assert isinstance(dialog, ShiftDialog)
        assert "09:30–12:30 → Mon 20 Jul 09:45–12:45" in plain(dialog.consequence.text())
        dialog.unit.set_value(_DAY)
        dialog.amount.setValue(9)
        assert dialog.fields["by"].problem().startswith("The event lasts from")
        assert not dialog.verb.isEnabled()
        assert dialog.consequence.text() == ""
        dialog.amount.setValue(0)
        assert not dialog.verb.isEnabled()
        dialog.unit.set_value(timedelta(minutes=1))
        dialog.way.set_value(-1)
        dialog.scope.set_value(ShiftScope.REST_OF_EVENT)
        dialog.amount.setValue(15)
        assert dialog.verb.isEnabled()
        assert rows(desk, forum) == before
        dialog.verb.click()

    answer(shift)
    forum_tab.shift_sessions()
    after = rows(desk, forum)
    assert [one.span.start for one in after] == [one.span.start - _QUARTER for one in before]
    assert told.toasts[-1].endswith("[Undo]")
    desk.workspace.undo()
    assert [one.span for one in rows(desk, forum)] == [one.span for one in before]


def test_a_shift_of_a_session_that_is_gone_is_told(
    forum_tab: ProgrammeTab, desk: Desk, forum: int, qtbot: QtBot
) -> None:
    last = rows(desk, forum)[-1]
    dialog = ShiftDialog(desk, last)
    qtbot.addWidget(dialog)
    forum_tab.table.select_key(last.id)
    forum_tab.remove_session()
    dialog.amount.setValue(30)
    assert dialog.message.words().startswith("This session is no longer there")


def test_enter_opens_a_session_and_the_menu_offers_the_rest(
    forum_tab: ProgrammeTab, desk: Desk, forum: int
) -> None:
    first = rows(desk, forum)[0]
    forum_tab.table.select_key(first.id)

    def rename(dialog: QDialog) -> None:
        assert isinstance(dialog, SessionDialog)
        dialog.title.set_value({"en": "Welcome"})
        dialog.confirmed.emit()

    answer(rename)
    QTest.keyClick(forum_tab.table, Key.Key_Return)
    assert forum_tab.table.current_row().title == {"en": "Welcome"}
    menu = forum_tab.tools.more_menu
    words = [action.text() for action in menu.actions()]
    assert words[0] == "Another day…"
    assert all(action.isEnabled() for action in menu.actions())
    menu.actions()[-1].trigger()
    assert first.id not in {one.id for one in rows(desk, forum)}


def test_what_a_screen_reader_says(forum_tab: ProgrammeTab, desk: Desk, forum: int) -> None:
    first = rows(desk, forum)[0]
    change(desk, first, track="A", room="Hall")
    number = forum_tab.table.rows.columns[0]
    row = forum_tab.table.rows.row(forum_tab.table.rows.find(first.id))
    said = "Session 1, Getting to know each other, 09:30 to 12:30, A · Hall"
    assert plain(number.spoken(row)) == said
    first = rows(desk, forum)[0]
    pause = replace(first.draft, title={}, kind=ItemKind.BREAK, counted_minutes=0)
    step = "change_session"
    desk.workspace.run(step, change_item, first.id, first.version, pause)
    row = forum_tab.table.rows.row(forum_tab.table.rows.find(first.id))
    assert plain(number.spoken(row)) == "Break · 09:30–12:30"
    assert cells(forum_tab.table, "languages")[0] == ""


def test_a_programme_whose_event_is_taken_back_keeps_still(
    desk: Desk, open_tab: Callable[[int], ProgrammeTab]
) -> None:
    planned = desk.workspace.run("plan_event", plan_event, of.draft())
    tab = open_tab(planned)
    desk.workspace.undo()
    assert tab.row_words() == "0 sessions"
