"""The tab: what it shows and counts, answers by key, plans and trainings by key, undo."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from ombuds_events.domain.kinds import PlanStatus
from ombuds_events.queries.follow_up import PlanRow
from ombuds_events.services.follow_up import remove_plans
from ombuds_events.ui.followup.actions import ACTIONS
from ombuds_events.ui.followup.button_flow import ButtonFlow
from ombuds_events.ui.followup.dialogs import AnswerDialog, PlanDialog, TrainingDialog
from ombuds_events.ui.followup.tab import FollowUpTab
from ombuds_events.ui.kit import i18n
from ombuds_events.ui.kit.buttons import Button
from ombuds_events.ui.kit.desk import Desk, Place, Scene
from ombuds_events.ui.kit.painting import plain
from tests.ui.events.conftest import Told, event_id
from tests.ui.followup.conftest import Opener

S, Key = PlanStatus, Qt.Key


def dialog_does(act: Callable[[QDialog], None]) -> None:
    """Do something with the next dialog that opens."""

    def do() -> None:
        found = QApplication.activeModalWidget()
        assert isinstance(found, QDialog)
        act(found)
        if found.isVisible():
            found.reject()

    QTimer.singleShot(0, do)


def nothing(_dialog: QDialog) -> None:
    """Think better of it."""


def row(tab: FollowUpTab, city: str) -> PlanRow:
    return next(one for one in tab.found.plans if one.institution["en"] == city)


def status(tab: FollowUpTab, city: str, months: int = 6) -> PlanStatus | None:
    return row(tab, city).state.checks.get(months)


def cells(tab: FollowUpTab, column: int) -> list[str]:
    model = tab.plans.table.model()
    return [plain(model.index(n, column).data()) for n in range(model.rowCount())]


def press(tab: FollowUpTab, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(tab.plans.table, key)


# --- Showing -------------------------------------------------------------------------------------


def test_plans_stand_with_their_answers(tab: FollowUpTab) -> None:
    assert cells(tab, 0)[:3] == ["Astana", "Belgrade", "Bishkek"]
    assert cells(tab, 3)[:3] == ["done", "done", "done"]
    assert tab.row_words() == "11 action plans"
    assert [plain(link.text()) for link in tab.plans.links] == ["4 / 11", "8 / 11"]
    assert [plain(link.text()) for link in tab.trainings.links] == ["19 / 34", "26 / 34"]
    assert not tab.message.isVisible()
    assert tab.plans.forms.kind == ""


def test_a_number_opens_the_rows_it_counts(tab: FollowUpTab) -> None:
    QTest.mouseClick(tab.plans.links[0], Qt.MouseButton.LeftButton)
    assert tab.plans.table.model().rowCount() == 4
    QTest.mouseClick(tab.plans.links[0], Qt.MouseButton.LeftButton)
    assert tab.plans.table.model().rowCount() == 11
    QTest.mouseClick(tab.trainings.links[0], Qt.MouseButton.LeftButton)
    assert tab.trainings.table.model().rowCount() == 19
    QTest.mouseClick(tab.trainings.all, Qt.MouseButton.LeftButton)
    assert tab.trainings.table.model().rowCount() == 26


def test_what_is_due_comes_to_the_top_with_its_verb(asking: FollowUpTab) -> None:
    assert "6 months are over: 7" in asking.message.words()
    assert asking.plans.forms.kind == "primary"
    wanted: list[int] = []
    asking.forms_wanted.connect(wanted.append)
    asking.primary()
    QTest.mouseClick(asking.plans.forms, Qt.MouseButton.LeftButton)
    assert wanted == [6, 6]
    assert cells(asking, 4)[:4] == ["settled before"] * 3 + ["to ask"]


def test_no_plans_say_where_they_come_from(opened: Opener) -> None:
    tab = opened("WEB-2026-02")
    assert tab.plans.table.empty.isVisible()
    words = [label.text() for label in tab.plans.table.empty.findChildren(QLabel)]
    assert "No action plans. They come from session 8 or the form." in words
    assert not tab.plans.milestones.isVisible()
    dialog_does(nothing)
    tab.plans.table.empty.pressed.emit()
    dialog_does(nothing)
    tab.primary()  # nothing is due: a plan is added
    tab.record_plan_answer()  # of nothing: no dialog


def test_a_panel_stands_on_top(desk: Desk, qtbot: QtBot) -> None:
    panel = QWidget()
    panel.setMinimumHeight(300)
    tab = FollowUpTab(desk, event_id(desk, "FLAG-2025"), panel)
    qtbot.addWidget(tab)
    tab.resize(1162, 420)
    tab.show()
    with qtbot.waitActive(tab):
        tab.activateWindow()
    tab.focus_first()
    assert tab.area.verticalScrollBar().value() == 0
    press(tab, *[Key.Key_Down] * 8)
    assert tab.area.verticalScrollBar().value() > 0


def test_another_language_and_size(qapp: QApplication, tab: FollowUpTab, qtbot: QtBot) -> None:
    i18n.install(qapp, "ru")
    assert tab.plans.title.text()
    tab.rescale()
    assert tab.plans.table.height() > 11 * 26


def test_buttons_take_several_rows_where_one_has_no_room(qtbot: QtBot) -> None:
    buttons = [Button("Record an answer") for _ in range(3)]
    window = QWidget()
    flow = ButtonFlow(buttons)
    flow.setParent(window)
    qtbot.addWidget(window)
    window.resize(1000, 200)
    flow.resize(1000, 40)
    window.show()
    assert len({button.y() for button in buttons}) == 1
    flow.resize(buttons[0].sizeHint().width() * 2 + 20, 120)
    qtbot.waitUntil(lambda: len({button.y() for button in buttons}) == 2)
    assert flow.minimumSizeHint().width() == buttons[0].sizeHint().width()
    buttons[0].setText("A")
    buttons[1].setText("B")
    qtbot.waitUntil(lambda: len({button.y() for button in buttons}) == 1)


# --- By key --------------------------------------------------------------------------------------


def test_eleven_answers_are_eleven_keys(asking: FollowUpTab, told: Told) -> None:
    asking.plans.table.select_first()
    for key in "SDNXASDNXAS":
        QTest.keyClicks(asking.plans.table, key)
    found = [one.state.checks[6] for one in asking.found.plans]
    assert found[:5] == [S.STARTED, S.DONE, S.NOT_STARTED, S.DROPPED, S.NO_ANSWER]
    assert asking.found.open(6) == 0
    assert plain(told.toasts[0]) == "Astana, at 6 months: started [Undo]"
    assert not asking.message.isVisible()


@pytest.mark.parametrize(("typed", "wanted"), [("ы", S.STARTED), ("ش", S.NO_ANSWER)])
def test_the_same_key_works_on_other_layouts(
    asking: FollowUpTab, typed: str, wanted: PlanStatus
) -> None:
    asking.plans.table.select_key(row(asking, "Colombo").id)
    key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, typed)
    QApplication.sendEvent(asking.plans.table, key)
    assert status(asking, "Colombo") is wanted


def test_digits_choose_the_milestone_and_examples_stay(asking: FollowUpTab) -> None:
    before = row(asking, "Colombo").check(3)
    assert before is not None
    press(asking, Key.Key_3)
    assert asking.plans.milestones.value() == 3
    asking.plans.table.select_key(row(asking, "Colombo").id)
    press(asking, Key.Key_D)
    now = row(asking, "Colombo").check(3)
    assert now is not None
    assert (now.status, now.example) == (S.DONE, before.example)
    press(asking, Key.Key_6)
    assert asking.plans.milestones.value() == 6


def test_one_key_answers_for_all_that_are_selected(asking: FollowUpTab, desk: Desk) -> None:
    asking.plans.table.selectAll()
    press(asking, Key.Key_A)
    assert asking.found.open(6) == 0
    desk.workspace.undo()
    assert asking.found.open(6) == 7


def test_somebody_else_was_faster(asking: FollowUpTab, desk: Desk, told: Told) -> None:
    asking.plans.table.select_first()
    desk.bus.changed.disconnect(asking._changed)  # as before the news has come
    desk.workspace.run("remove_plans", remove_plans, [asking.found.plans[0].id])
    press(asking, Key.Key_D)
    assert [problem.code for problem in told.problems] == ["plan_gone"]
    asking._do_with_plans("remove")
    assert [problem.code for problem in told.problems] == ["plan_gone"] * 2


def test_plans_are_added_changed_and_removed_by_key(
    tab: FollowUpTab, desk: Desk, told: Told
) -> None:
    def add(dialog: QDialog) -> None:
        assert isinstance(dialog, PlanDialog)
        dialog.save()
        assert {k for k, f in dialog.fields.items() if f.problem()} == {"whose", "goal"}
        QTest.keyClicks(dialog.bearer, "Colom")
        QTest.keyClick(dialog.bearer, Key.Key_Return)
        QTest.keyClicks(dialog.goal, "Teach law")
        QTest.keyClick(dialog.goal, Key.Key_Return)

    dialog_does(add)
    press(tab, Key.Key_Insert)
    assert tab.plans.table.current_row().goal == "Teach law"
    assert told.toasts == ["Action plan added. [Undo]"]

    def change(dialog: QDialog) -> None:
        assert isinstance(dialog, PlanDialog)
        dialog.goal.setText("Teach rights")
        dialog.due.set_value(date(2026, 12, 1))
        dialog.save()

    dialog_does(change)
    press(tab, Key.Key_F2)
    plan = tab.plans.table.current_row()
    assert (plan.goal, plan.due, plan.institution["en"]) == (
        "Teach rights",
        date(2026, 12, 1),
        "Colombo",
    )
    press(tab, Key.Key_Delete)
    assert len(tab.found.plans) == 11
    desk.workspace.undo()
    assert len(tab.found.plans) == 12


def test_a_plan_of_a_person_is_corrected(tab: FollowUpTab, desk: Desk) -> None:
    person = next(one for one in tab.found.bearers if one.person)

    def add(dialog: QDialog) -> None:
        assert isinstance(dialog, PlanDialog)
        QTest.keyClicks(dialog.bearer, person.person[:6])
        QTest.keyClick(dialog.bearer, Key.Key_Return)
        dialog.goal.setText("Teach")
        dialog.save()

    dialog_does(add)
    tab.add_plan()
    plan = tab.plans.table.current_row()
    assert plan.person == person.person

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, PlanDialog)
        assert dialog.bearer.value() == person.participation_id

    dialog_does(look)
    press(tab, Key.Key_F2)
    dialog_does(nothing)
    tab.add_plan()  # thought better of


def test_enter_records_both_milestones(tab: FollowUpTab, desk: Desk, told: Told) -> None:
    tab.plans.table.select_key(row(tab, "Colombo").id)

    def record(dialog: QDialog) -> None:
        assert isinstance(dialog, AnswerDialog)
        assert dialog.milestones.value() == 6
        assert dialog.status.value() == S.STARTED
        dialog.status.set_value(S.DONE)
        dialog.example.setPlainText("Two groups")
        dialog._turn(3)
        assert dialog.example.toPlainText() == "The first group has begun."
        dialog.status.set_value(S.NOT_STARTED)
        dialog.day.set_value(None)
        dialog.save()

    dialog_does(record)
    press(tab, Key.Key_Return)
    assert (status(tab, "Colombo", 3), status(tab, "Colombo")) == (S.NOT_STARTED, S.DONE)
    assert told.toasts == ["Answer recorded. [Undo]"]
    desk.workspace.undo()
    assert status(tab, "Colombo", 3) is S.STARTED


def test_an_answer_wants_a_status(asking: FollowUpTab) -> None:
    asking.plans.table.select_key(row(asking, "Colombo").id)
    told: list[str] = []

    def record(dialog: QDialog) -> None:
        assert isinstance(dialog, AnswerDialog)
        dialog.save()
        told.append(dialog.fields["status"].problem())
        dialog.example.setPlainText("Two groups")
        dialog._turn(3)
        dialog.save()
        told.append(dialog.fields["status"].problem())
        assert dialog.milestones.value() == 6

    dialog_does(record)
    QTest.mouseClick(asking.plans.record, Qt.MouseButton.LeftButton)
    assert told == ["Choose how the plan stands, or that no answer came."] * 2


def test_trainings_are_recorded_changed_and_removed(
    tab: FollowUpTab, desk: Desk, told: Told
) -> None:
    def record(dialog: QDialog) -> None:
        assert isinstance(dialog, TrainingDialog)
        dialog.save()
        assert len([f for f in dialog.fields.values() if f.problem()]) == 3
        dialog.who.set_value(tab.found.bearers[-1].participation_id)
        dialog.title.setText("Law")
        dialog.day.set_value(date(2026, 1, 10))
        dialog.save()

    dialog_does(record)
    QTest.keyClick(tab.trainings.table, Key.Key_Insert)
    row = tab.trainings.table.current_row()
    assert (row.title, row.people) == ("Law", None)

    def change(dialog: QDialog) -> None:
        assert isinstance(dialog, TrainingDialog)
        dialog.people.set_value(12)
        dialog.save()

    for key in (Key.Key_F2, Key.Key_Return):
        dialog_does(change)
        QTest.keyClick(tab.trainings.table, key)
    assert tab.trainings.table.current_row().people == 12
    QTest.keyClick(tab.trainings.table, Key.Key_Delete)
    assert len(tab.found.trainings) == 26
    assert told.toasts[-1] == "1 training removed. [Undo]"
    desk.workspace.undo()
    assert len(tab.found.trainings) == 27
    dialog_does(nothing)
    tab.trainings.table.empty.pressed.emit()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_menus_offer_the_same(tab: FollowUpTab, qtbot: QtBot) -> None:
    def words(emit: Callable[[], None]) -> list[str]:
        emit()
        menu = tab.findChildren(QMenu)[-1]
        found = [action.text() for action in menu.actions()]
        menu.actions()[-1].trigger()
        menu.close()
        return found

    plan, training = tab.plans.table.current_row(), tab.found.trainings[0]
    tab.trainings.table.select_first()
    menu = tab.plans.table.menu_wanted
    assert words(lambda: menu.emit(plan, QPoint())) == [
        "Record answer…",
        "Take the answer away",
        "Change the plan…",
        "Remove",
    ]
    assert len(tab.found.plans) == 10
    other = tab.trainings.table.menu_wanted
    assert words(lambda: other.emit(training, QPoint())) == ["Change…", "Remove"]
    assert len(tab.found.trainings) == 25


# --- Actions -------------------------------------------------------------------------------------


def test_actions_reach_the_tab(tab: FollowUpTab, desk: Desk) -> None:
    class Page:
        def current_tab(self) -> FollowUpTab:
            return tab

    scene = Scene(desk, Place("event", tab.found.event_id, "follow_up"), Page())
    assert all(spec.when(scene) is True for spec in ACTIONS)
    assert len({spec.id for spec in ACTIONS}) == 6
