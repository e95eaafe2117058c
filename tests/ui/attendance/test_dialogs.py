"""The dialogs of the grid: the rule for certificates, and who came without a seat."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from ombuds_events.domain.kinds import Mark, ParticipationState
from ombuds_events.model.participation import Participation
from ombuds_events.queries.completion import completion_rule
from ombuds_events.services.completion import CompletionRule, set_completion_rule
from ombuds_events.store.workspace import Workspace
from ombuds_events.ui.attendance.model import ENDS
from ombuds_events.ui.attendance.rule_dialog import RuleDialog
from ombuds_events.ui.attendance.tab import AttendanceTab
from ombuds_events.ui.attendance.walk_in_dialog import WalkInDialog
from tests.ui.attendance.conftest import Opener, Told
from tests.ui.attendance.pressing import Key, plain, press, stored, type_in


@pytest.fixture
def tab(opened: Opener) -> AttendanceTab:
    return opened("ev-07")


@pytest.fixture
def rule(tab: AttendanceTab, qtbot: QtBot) -> RuleDialog:
    assert tab._grid is not None
    dialog = RuleDialog(tab._desk, tab._grid, tab)
    dialog.show()
    return dialog


def _walk_in(tab: AttendanceTab) -> WalkInDialog:
    dialog = tab.walk_in_dialog()
    dialog.show()
    return dialog


def _find(dialog: WalkInDialog, typed: str) -> None:
    QTest.keyClicks(dialog.finder, typed)
    QTest.keyClick(dialog.finder, Qt.Key.Key_Return)


def _write(dialog: WalkInDialog, family: str, given: str) -> None:
    dialog.finder.add_wanted.emit(f"{family} {given}")


# -- the rule --------------------------------------------------------------------------------------


def test_what_follows_is_shown_before(rule: RuleDialog) -> None:
    assert plain(rule.numbers.text()) == "Certificates now: 31. By this rule: 31."
    assert rule.names.isHidden()
    rule.share.setValue(95)
    assert plain(rule.numbers.text()) == "Certificates now: 31. By this rule: 23."
    assert "Not earned any more: Al-Mannai Khalid Ebrahim" in plain(rule.names.text())
    assert "and 4 more" in rule.names.text()
    assert "8 of them have a certificate already." in rule.names.text()
    rule.share.setValue(40)
    assert "Earned too:" in rule.names.text()


def test_a_phase_may_ask_for_its_own_share(rule: RuleDialog) -> None:
    first = next(iter(rule.phases.values()))
    first.spin.setValue(100)
    words = plain(rule.numbers.text())
    assert words != "Certificates now: 31. By this rule: 31."
    first.set_value(None)
    assert rule.rule().phases[0].share is None


def test_a_rule_is_saved_and_taken_back(
    tab: AttendanceTab, rule: RuleDialog, demo: Workspace
) -> None:
    rule.share.setValue(95)
    rule.finish()
    assert demo.read(completion_rule, tab._event_id).share == 0.95
    assert tab.grid.model.certificates() == 23
    header = tab.grid.model.headerData(
        tab.grid.model.columnCount() - 1, Qt.Orientation.Horizontal, 0
    )
    assert plain(str(header)) == "Certificate ≥ 95 %"
    tip = tab.grid.model.headerData(tab.grid.model.columnCount() - 1, Qt.Orientation.Horizontal, 3)
    assert plain(str(tip)) == "95 % of all hours\nPress to change the rule"
    demo.undo()
    assert tab.grid.model.certificates() == 31


def test_two_thirds_stay_two_thirds(tab: AttendanceTab, demo: Workspace, qtbot: QtBot) -> None:
    read = demo.read(completion_rule, tab._event_id)
    demo.run(
        "set_completion_rule",
        set_completion_rule,
        tab._event_id,
        read.version,
        CompletionRule(2 / 3),
    )
    assert tab._grid is not None
    dialog = RuleDialog(tab._desk, tab._grid, tab)
    assert dialog.share.value() == 67
    assert dialog.rule().share == 2 / 3


def test_a_rule_that_others_changed_is_said(
    tab: AttendanceTab, rule: RuleDialog, demo: Workspace
) -> None:
    read = demo.read(completion_rule, tab._event_id)
    asked = CompletionRule(0.5)
    demo.run("set_completion_rule", set_completion_rule, tab._event_id, read.version, asked)
    rule.share.setValue(90)
    rule.finish()
    assert rule.isVisible()
    assert "Somebody has changed this meanwhile" in rule.message.words()


def test_the_heading_opens_the_rule(tab: AttendanceTab, qtbot: QtBot) -> None:
    header = tab.grid.end.horizontalHeader()
    last = tab.grid.model.columnCount() - 1
    tab.grid.rule_wanted.disconnect(tab.change_rule)
    with qtbot.waitSignal(tab.grid.rule_wanted):
        place = QPoint(header.sectionViewportPosition(last) + 20, 10)
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.assertNotEmitted(tab.grid.rule_wanted):
        place = QPoint(header.sectionViewportPosition(last - ENDS + 1) + 5, 10)
        QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)


# -- walk-ins --------------------------------------------------------------------------------------


@pytest.mark.parametrize("key", ["+", "insert"])
def test_a_key_opens_the_dialog(tab: AttendanceTab, qtbot: QtBot, key: str) -> None:
    tab.grid.walk_in_wanted.disconnect(tab.add_walk_in)
    with qtbot.waitSignal(tab.grid.walk_in_wanted):
        if key == "+":
            type_in(tab, "+")
        else:
            press(tab, Key.Key_Insert)


def test_somebody_new_stands_in_the_grid_present(
    tab: AttendanceTab, demo: Workspace, told: Told
) -> None:
    press(tab, Key.Key_Right)
    dialog = _walk_in(tab)
    _write(dialog, "Zhuravleva", "Inna")
    dialog.finish()
    assert dialog.isHidden()
    line = tab.grid.model.line(tab.grid.current_row())
    assert line is not None
    assert line.row.person.name == "Zhuravleva Inna"
    assert line.marks == {2: Mark.PRESENT}
    assert plain(told.toasts[-1]) == "Zhuravleva Inna is added."
    assert told.can_undo
    demo.undo()
    assert len(tab.grid.model.lines()) == 34


def test_without_the_tick_no_mark_is_set(tab: AttendanceTab) -> None:
    dialog = _walk_in(tab)
    _write(dialog, "Zhuravleva", "Inna")
    dialog.present.setChecked(False)
    dialog.finish()
    line = tab.grid.model.line(tab.grid.current_row())
    assert line is not None
    assert line.marks == {}


def test_who_has_a_seat_is_shown_in_the_list(tab: AttendanceTab) -> None:
    tab.people.show_some(tab.groups.certified())
    press(tab, Key.Key_End, "", Qt.KeyboardModifier.ControlModifier)
    dialog = _walk_in(tab)
    _find(dialog, "vardum")
    dialog.finish()
    assert plain(dialog.message.words()).startswith("Vardumyan Ani has a seat already.")
    dialog.message._action.click()
    assert dialog.isHidden()
    assert tab.grid.current_row() == tab.grid.people_rows()[0]
    assert tab.some.isHidden()


def test_who_left_is_brought_back_on_purpose(tab: AttendanceTab, demo: Workspace) -> None:
    seat = tab.grid.model.lines()[0].row.participation_id
    demo.run("withdraw", _leave, seat)
    assert len(tab.grid.model.lines()) == 33
    dialog = _walk_in(tab)
    _find(dialog, "vardum")
    dialog.finish()
    assert "left it. Bring the person back?" in dialog.message.words()
    dialog.message._action.click()
    assert dialog.isHidden()
    assert len(tab.grid.model.lines()) == 34
    assert stored(tab, 0, 1) is Mark.PRESENT


def test_a_child_is_not_let_in(opened: Opener) -> None:
    tab = opened("ev-20")
    dialog = _walk_in(tab)
    _find(dialog, "Nane P")
    dialog.finish()
    assert dialog.isVisible()
    assert "is under 18" in plain(dialog.message.words())
    people = len(tab.grid.model.lines())
    assert people == 20


def test_nobody_is_no_walk_in(tab: AttendanceTab) -> None:
    dialog = _walk_in(tab)
    dialog.finish()
    assert dialog.fields["finder"].problem() == "Find the person, or write the name."
    assert dialog.isVisible()


def _leave(session: Session, seat: int) -> None:
    row = session.get_one(Participation, seat)
    row.state = ParticipationState.WITHDRAWN
    row.marks.clear()
