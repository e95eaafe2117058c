"""Answers of many by one key, and answers taken away."""

from PySide6.QtCore import Qt

from ombuds_events.ui.followup.tab import FollowUpTab
from ombuds_events.ui.kit.desk import Desk
from tests.ui.events.conftest import Told
from tests.ui.followup.test_tab import S, press, row

Key = Qt.Key


def test_no_answer_of_many_leaves_what_was_said(asking: FollowUpTab) -> None:
    asking.plans.table.select_key(row(asking, "Colombo").id)
    press(asking, Key.Key_S)
    asking.plans.table.selectAll()
    press(asking, Key.Key_A)
    said = row(asking, "Colombo").check(6)
    assert said is not None
    assert said.status is S.STARTED
    assert asking.found.open(6) == 0


def test_an_answer_is_taken_away(asking: FollowUpTab, desk: Desk, told: Told) -> None:
    asking.plans.table.select_key(row(asking, "Colombo").id)
    press(asking, Key.Key_Backspace)  # none at six months yet
    assert told.toasts == []
    press(asking, Key.Key_3)
    press(asking, Key.Key_Backspace)
    assert row(asking, "Colombo").check(3) is None
    assert told.toasts == ["Answers taken away: 1. [Undo]"]
    desk.workspace.undo()
    assert row(asking, "Colombo").check(3) is not None
