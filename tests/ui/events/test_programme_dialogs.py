"""Phases and releases of a programme in their dialogs."""

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from ombuds_events.domain.kinds import EventMode, ItemRole
from ombuds_events.queries.phases import phases
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.queries.releases import next_release, releases
from ombuds_events.services.releases import release_programme
from ombuds_events.ui.events.phase_dialog import PhaseDialog, next_phase
from ombuds_events.ui.events.phases_dialog import PhasesDialog
from ombuds_events.ui.events.programme import ProgrammeTab
from ombuds_events.ui.events.release_dialog import ReleaseDialog
from ombuds_events.ui.events.releases_dialog import ReleasesDialog
from ombuds_events.ui.kit import i18n
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.painting import plain
from tests.ui.events.conftest import Told, event_id
from tests.ui.events.programming import answer, cells, change, headings, rows

Key = Qt.Key
_ALT_SHIFT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
_DAY, _QUARTER = timedelta(days=1), timedelta(minutes=15)


# -- Phases ------------------------------------------------------------------------------------


def test_phases_are_added_changed_and_removed_by_keyboard(
    forum_tab: ProgrammeTab, desk: Desk, forum: int
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
    forum_tab.edit_phases()
    (phase,) = desk.workspace.read(phases, forum)
    assert (phase.mode, phase.completion_share) == (EventMode.IN_PERSON, None)
    assert headings(forum_tab)[0].startswith("On site · in person · Mon 20 – Tue 21 Jul | ")


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
    forum_tab: ProgrammeTab, desk: Desk, forum: int, told: Told
) -> None:
    def first(dialog: QDialog) -> None:
        assert isinstance(dialog, ReleaseDialog)
        dialog.verb.click()

    answer(first)
    forum_tab.release_programme()
    assert told.toasts[-1] == "Release 1 is kept. [Undo]"
    assert plain(forum_tab.tools.since.text()).startswith("Release 1 of ")
    person = desk.workspace.read(resolve, Kind.PERSON, "per-x-1")
    one, two, *_rest = rows(desk, forum)
    change(desk, one, room="Hall B", people=((person, ItemRole.TRAINER),))
    change(desk, two, start=two.span.start + _QUARTER, end=two.span.end + _QUARTER)
    assert plain(forum_tab.tools.since.text()) == "Changed since release 1: 1 moved, 1 changed"

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
    forum_tab.release_programme()
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


def test_the_history_of_releases_opens_each(
    forum_tab: ProgrammeTab, desk: Desk, forum: int
) -> None:
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
    forum_tab.tools.history_button.click()


def test_words_follow_the_language_and_arrows_the_direction(
    forum_tab: ProgrammeTab, desk: Desk, forum: int, qapp: QApplication, qtbot: QtBot
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
    assert forum_tab.minimumSizeHint().width() <= 1162
