"""The programme: phases and tracks, moving sessions about, phases and releases in their dialogs."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from ombuds_events.domain.kinds import EventMode, ItemRole
from ombuds_events.domain.shifting import ShiftScope
from ombuds_events.queries.phases import phases
from ombuds_events.queries.programme import ProgrammeRow, programme
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.queries.releases import next_release, releases
from ombuds_events.services.programme import change_item
from ombuds_events.services.releases import release_programme
from ombuds_events.ui.events.day_dialog import COPY, DayDialog
from ombuds_events.ui.events.phase_dialog import PhaseDialog, next_phase
from ombuds_events.ui.events.phases_dialog import PhasesDialog
from ombuds_events.ui.events.programme import ProgrammeTab
from ombuds_events.ui.events.programme_fields import pairs_of
from ombuds_events.ui.events.release_dialog import ReleaseDialog
from ombuds_events.ui.events.releases_dialog import ReleasesDialog
from ombuds_events.ui.events.session_dialog import SessionDialog
from ombuds_events.ui.events.shift_dialog import ShiftDialog
from ombuds_events.ui.kit import i18n
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.painting import plain
from ombuds_events.ui.kit.table import WorkTable
from tests.ui.events.conftest import Told, event_id

Key = Qt.Key
_ALT_SHIFT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
_DAY, _QUARTER = timedelta(days=1), timedelta(minutes=15)


@pytest.fixture
def forum(desk: Desk) -> int:
    return event_id(desk, "YF-2026")


@pytest.fixture
def flagship(desk: Desk) -> int:
    return event_id(desk, "FLAG-2025")


@pytest.fixture
def open_tab(desk: Desk, qtbot: QtBot) -> Callable[[int], ProgrammeTab]:
    """Make the tab of an event."""

    def make(event: int) -> ProgrammeTab:
        made = ProgrammeTab(desk, event)
        qtbot.addWidget(made)
        made.resize(1162, 500)
        made.show()
        made.focus_first()
        return made

    return make


@pytest.fixture
def tab(open_tab: Callable[[int], ProgrammeTab], forum: int) -> ProgrammeTab:
    return open_tab(forum)


def rows(desk: Desk, event: int) -> tuple[ProgrammeRow, ...]:
    return desk.workspace.read(programme, event)


def change(desk: Desk, row: ProgrammeRow, **fields: object) -> None:
    desk.workspace.run("change_session", change_item, row.id, row.version, None, **fields)


def headings(tab: ProgrammeTab) -> list[str]:
    found = (tab.table.rows.group(n) for n in tab.table.rows.group_rows())
    return [plain(f"{one.title} | {one.note}") for one in found if one is not None]


def cells(table: WorkTable, key: str) -> list[str]:
    column = next(one for one in table.rows.columns if one.key == key)
    shown = (table.rows.row(n) for n in range(table.rows.rowCount()))
    return [plain(column.text(row)) for row in shown if row is not None]


def answer(act: Callable[[QDialog], object]) -> None:
    """Let `act` have the next dialog, which holds the caller until it is closed."""

    def found() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        try:
            act(dialog)
        finally:
            dialog.reject()

    QTimer.singleShot(0, found)


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
    tab: ProgrammeTab, desk: Desk, forum: int
) -> None:
    assert tab.table.hidden_columns() == {"track", "clash"}
    first, second, *_rest = rows(desk, forum)
    change(desk, first, track="A", room="Hall", languages=("ru",), interpretation=("ru-en",))
    assert tab.table.hidden_columns() == {"clash"}
    assert cells(tab.table, "track")[:2] == ["A", ""]
    assert cells(tab.table, "languages")[:2] == ["RU", "EN RU"]
    begins = first.span.start
    change(desk, second, room="Hall", start=begins, end=begins + timedelta(hours=2))
    assert tab.table.hidden_columns() == frozenset()
    assert any(one.startswith("Hall is also taken") for one in cells(tab.table, "clash"))
    tab.table.set_hidden_columns({"room"})
    change(desk, next(one for one in rows(desk, forum) if one.id == second.id), room="Other")
    assert tab.table.hidden_columns() == {"room", "clash"}


def test_who_is_wanted_twice_is_told(tab: ProgrammeTab, desk: Desk, forum: int) -> None:
    person = desk.workspace.read(resolve, Kind.PERSON, "per-x-1")
    first, second, *_rest = rows(desk, forum)
    change(desk, first, people=((person, ItemRole.SPEAKER),))
    begins, ends = first.span.start, first.span.end
    change(desk, second, start=begins, end=ends, people=((person, ItemRole.MODERATOR),))
    assert cells(tab.table, "clash")[0].endswith("speaks elsewhere then")


def test_roles_are_told_beside_names(tab: ProgrammeTab, desk: Desk, forum: int) -> None:
    person = desk.workspace.read(resolve, Kind.PERSON, "per-x-1")
    first = rows(desk, forum)[0]
    change(desk, first, people=((person, ItemRole.SPEAKER), (person, ItemRole.RAPPORTEUR)))
    said = cells(tab.table, "people")[0]
    assert said.endswith("(rapporteur)")
    assert said.count(",") == 1


def test_a_narrow_table_tells_track_room_and_languages_below_the_title(
    tab: ProgrammeTab, desk: Desk, forum: int
) -> None:
    change(desk, rows(desk, forum)[0], track="A", room="Hall", link="https://e.example/x")
    title = next(one for one in tab.table.rows.columns if one.key == "title")
    first = rows(desk, forum)[0]
    assert plain(title.second(first)) == "https://e.example/x"
    tab.resize(900, 500)
    assert plain(title.second(first)) == "EN RU · https://e.example/x"
    tab.resize(700, 500)
    assert plain(title.second(first)) == "A · Hall · EN RU · https://e.example/x"


def test_alt_shift_arrows_move_by_a_day(
    tab: ProgrammeTab, desk: Desk, forum: int, told: Told
) -> None:
    first = rows(desk, forum)[0]
    tab.table.select_key(first.id)
    QTest.keyClick(tab.table, Key.Key_Down, _ALT_SHIFT)
    moved = tab.table.current_row()
    assert moved.id == first.id
    assert moved.span.start == first.span.start + _DAY
    QTest.keyClick(tab.table, Key.Key_Up, _ALT_SHIFT)
    QTest.keyClick(tab.table, Key.Key_Up, _ALT_SHIFT)
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
    tab: ProgrammeTab, desk: Desk, forum: int
) -> None:
    first = rows(desk, forum)[0]
    tab.table.select_key(first.id)
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
    tab.move_session()
    assert tab.table.current_row().span.start == first.span.start + _DAY
    count = len(rows(desk, forum))

    def copy(dialog: QDialog) -> None:
        assert isinstance(dialog, DayDialog)
        dialog.what.set_value(COPY)
        dialog.what.changed.emit(COPY)
        assert dialog.verb.text() == "Copy the session"
        dialog.day.set_value(day)
        dialog.finish()

    answer(copy)
    tab.move_session()
    assert len(rows(desk, forum)) == count + 1
    assert rows(desk, forum)[0].title == first.title


def test_a_shift_tells_what_follows_before_it_does_anything(
    tab: ProgrammeTab, desk: Desk, forum: int, told: Told
) -> None:
    before = rows(desk, forum)
    tab.table.select_key(before[0].id)

    def shift(dialog: QDialog) -> None:
        assert isinstance(dialog, ShiftDialog)
        assert "09:30–12:30 → Mon 20 Jul 09:45–12:45" in plain(dialog.consequence())
        dialog.unit.set_value(_DAY)
        dialog.amount.setValue(9)
        assert dialog.fields["by"].problem().startswith("The event lasts from")
        assert not dialog.verb.isEnabled()
        assert dialog.consequence() == ""
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
    tab.shift_sessions()
    after = rows(desk, forum)
    assert [one.span.start for one in after] == [one.span.start - _QUARTER for one in before]
    assert told.toasts[-1].endswith("[Undo]")
    desk.workspace.undo()
    assert [one.span for one in rows(desk, forum)] == [one.span for one in before]


def test_a_shift_of_a_session_that_is_gone_is_told(
    tab: ProgrammeTab, desk: Desk, forum: int, qtbot: QtBot
) -> None:
    last = rows(desk, forum)[-1]
    dialog = ShiftDialog(desk, last)
    qtbot.addWidget(dialog)
    tab.table.select_key(last.id)
    tab.remove_session()
    dialog.amount.setValue(30)
    assert dialog.message.words().startswith("This session is no longer there")


# -- Phases ------------------------------------------------------------------------------------


def test_phases_are_added_changed_and_removed_by_keyboard(
    tab: ProgrammeTab, desk: Desk, forum: int
) -> None:
    def first_phase(dialog: QDialog) -> None:
        assert isinstance(dialog, PhaseDialog)
        dialog.confirmed.emit()
        assert dialog.fields["title"].problem().startswith("The title is empty.")
        QTest.keyClicks(dialog.title.line, "On site")
        dialog.mode.set_value(EventMode.IN_PERSON)
        dialog.last.set_value(date(2026, 7, 22))
        dialog.share.set_value(75)
        dialog.confirmed.emit()

    def in_list(dialog: QDialog) -> None:
        assert isinstance(dialog, PhasesDialog)
        assert dialog.table.empty.sentence().startswith("No phases:")
        assert not dialog.change_button.isEnabled()
        dialog.change_phase()  # nothing is chosen
        dialog.remove_phase()
        answer(first_phase)
        dialog.table.empty.pressed.emit()
        assert cells(dialog.table, "title") == ["On site"]
        QTest.keyClick(dialog.table, Key.Key_Home)
        dialog.table.select_first()
        answer(again)
        QTest.keyClick(dialog.table, Key.Key_Return)
        assert cells(dialog.table, "days") == ["Mon 20 – Tue 21 Jul"]

    def again(dialog: QDialog) -> None:
        assert isinstance(dialog, PhaseDialog)
        assert dialog.share.value() == 75
        dialog.last.set_value(date(2026, 7, 21))
        dialog.share.set_value(None)
        dialog.confirmed.emit()

    answer(in_list)
    tab.edit_phases()
    (phase,) = desk.workspace.read(phases, forum)
    assert (phase.mode, phase.completion_share) == (EventMode.IN_PERSON, None)
    assert headings(tab)[0].startswith("On site · in person · Mon 20 – Tue 21 Jul | ")


def test_a_phase_that_cannot_be_is_told_beside_its_days(
    desk: Desk, flagship: int, qtbot: QtBot
) -> None:
    first, second, third = desk.workspace.read(phases, flagship)
    dialog = PhaseDialog(desk, flagship, first.draft, first)
    qtbot.addWidget(dialog)
    dialog.last.set_value(second.span.days[0])
    dialog.finish()
    assert "already" in dialog.fields["start"].problem()
    dialog.first.set_value(None)
    dialog.last.set_value(None)
    assert dialog.draft() == first.draft
    event = replace(third.span, start=first.span.start)
    free = next_phase(event, (first, second, third))
    assert free.start.date() == first.span.days[-1] + _DAY
    assert free.end.date() == second.span.days[0] - _DAY
    whole = replace(first, span=event)
    assert next_phase(event, (whole,)).start.date() == event.days[-1]


def test_a_phase_that_somebody_removed_is_told(desk: Desk, flagship: int, qtbot: QtBot) -> None:
    dialog = PhasesDialog(desk, flagship)
    qtbot.addWidget(dialog)
    chosen = dialog.table.current_row()
    dialog.table.rows.set_rows([replace(chosen, id=99)])
    dialog.table.select_first()
    dialog.remove_phase()
    assert dialog.message.words().startswith("Somebody has removed this phase")


# -- Releases ----------------------------------------------------------------------------------


def test_a_release_tells_what_changed_and_whom_it_touches(
    tab: ProgrammeTab, desk: Desk, forum: int, told: Told
) -> None:
    def first(dialog: QDialog) -> None:
        assert isinstance(dialog, ReleaseDialog)
        dialog.verb.click()

    answer(first)
    tab.release_programme()
    assert told.toasts[-1] == "Release 1 is kept. [Undo]"
    assert plain(tab.tools.since.text()).startswith("Release 1 of ")
    person = desk.workspace.read(resolve, Kind.PERSON, "per-x-1")
    one, two, *_rest = rows(desk, forum)
    change(desk, one, room="Hall B", people=((person, ItemRole.TRAINER),))
    change(desk, two, start=two.span.start + _QUARTER, end=two.span.end + _QUARTER)
    assert plain(tab.tools.since.text()) == "Changed since release 1: 1 moved, 1 changed"

    def second(dialog: QDialog) -> None:
        assert isinstance(dialog, ReleaseDialog)
        changes = dialog.tables["changes"]
        assert cells(changes, "what") == ["Updated", "Moved"]
        column = next(one for one in changes.rows.columns if one.key == "title")
        told_first = plain(column.second(changes.current_row()))
        assert told_first.startswith("Room: – → Hall B · People: – → ")
        assert told_first.endswith("(trainer)")
        dialog.counters.chosen.emit("speakers")
        assert dialog.stack.currentWidget() is dialog.tables["speakers"]
        assert cells(dialog.tables["speakers"], "role") == ["trainer"]
        assert "young delegate" in cells(dialog.tables["participants"], "role")
        assert sum(map(int, cells(dialog.tables["institutions"], "people"))) >= 9
        dialog.counters.chosen.emit("")
        assert dialog.stack.currentWidget() is changes
        dialog.show_rows("speakers")
        QTest.keyClick(dialog.tables["speakers"], Key.Key_Return)

    answer(second)
    tab.release_programme()
    assert told.places[-1] == Place("person", person)
    assert len(desk.workspace.read(releases, forum)) == 1


def test_nothing_new_is_not_released(desk: Desk, forum: int, qtbot: QtBot, told: Told) -> None:
    dialog = ReleaseDialog(desk, forum, desk.workspace.read(next_release, forum))
    qtbot.addWidget(dialog)
    desk.workspace.run("release_programme", release_programme, forum, 1)
    dialog.release()
    assert dialog.message.words().startswith("Somebody has changed this")
    same = ReleaseDialog(desk, forum, desk.workspace.read(next_release, forum))
    qtbot.addWidget(same)
    assert not same.verb.isEnabled()
    assert same.tables["changes"].empty.sentence() == "Nothing has changed since release 1."
    empty = event_id(desk, "SEM-2026-02")
    none = ReleaseDialog(desk, empty, desk.workspace.read(next_release, empty))
    qtbot.addWidget(none)
    assert none.tables["changes"].empty.sentence() == "The programme has no sessions yet."


def test_the_history_of_releases_opens_each(tab: ProgrammeTab, desk: Desk, forum: int) -> None:
    desk.workspace.run("release_programme", release_programme, forum, 1)
    change(desk, rows(desk, forum)[0], title={"en": "Welcome"})
    desk.workspace.run("release_programme", release_programme, forum, 2)

    def in_history(dialog: QDialog) -> None:
        assert isinstance(dialog, ReleasesDialog)
        assert cells(dialog.table, "what") == ["1 changed", "the first release"]
        dialog.table.select_first()
        answer(brought)
        QTest.keyClick(dialog.table, Key.Key_Return)
        gone = replace(dialog.table.current_row(), id=99)
        dialog.open_release(gone)
        assert dialog.message.words().startswith("This release is no longer there")

    def brought(dialog: QDialog) -> None:
        assert isinstance(dialog, ReleaseDialog)
        assert dialog.windowTitle() == "Release 2"
        assert cells(dialog.tables["changes"], "title") == ["Welcome"]
        assert not dialog.cancel.isVisibleTo(dialog)

    answer(in_history)
    tab.tools.history_button.click()


def test_words_follow_the_language_and_arrows_the_direction(
    tab: ProgrammeTab, desk: Desk, forum: int, qapp: QApplication, qtbot: QtBot
) -> None:
    desk.workspace.run("release_programme", release_programme, forum, 1)
    one = rows(desk, forum)[0]
    change(desk, one, start=one.span.start + _QUARTER, end=one.span.end + _QUARTER)
    i18n.install(qapp, "ar")
    dialog = ReleaseDialog(desk, forum, desk.workspace.read(next_release, forum))
    qtbot.addWidget(dialog)
    table = dialog.tables["changes"]
    column = next(one for one in table.rows.columns if one.key == "title")
    assert "←" in column.second(table.current_row())
    i18n.install(qapp, "en")
    assert "→" in column.second(table.current_row())
    assert tab.minimumSizeHint().width() <= 1162
