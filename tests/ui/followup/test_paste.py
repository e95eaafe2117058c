"""Plans from the clipboard: checked, told, added in one step."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from ombuds_events.services.follow_up import remove_plans
from ombuds_events.ui.followup.paste_dialog import PastePlansDialog
from ombuds_events.ui.followup.tab import FollowUpTab
from ombuds_events.ui.kit.desk import Desk
from tests.ui.events.conftest import Told
from tests.ui.followup.test_tab import dialog_does

Key = Qt.Key


def test_pasted_plans_are_checked_and_added(tab: FollowUpTab, desk: Desk, told: Told) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("Armenia\tA new kit\t12.12.2026\nNobody\tSomething")

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, PastePlansDialog)
        assert "“\u2068Nobody\u2069” is no institution" in dialog.told.text()
        clipboard.setText("Armenia\tA new kit\nSerbia\tLessons\t5.5.2027")
        QTest.keyClick(dialog, Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        assert [row.draft is not None for row in dialog.rows] == [True, True]
        assert dialog.told.isHidden()
        dialog.confirmed.emit()

    dialog_does(look)
    QTest.keyClick(tab.plans.table, Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert len(tab.found.plans) == 13
    assert told.toasts == ["2 action plans added. [Undo]"]
    desk.workspace.undo()
    assert len(tab.found.plans) == 11


def test_pasting_nothing_or_far_too_much(tab: FollowUpTab) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("")

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, PastePlansDialog)
        assert not dialog.verb.isEnabled()
        clipboard.setText("x" * 3_000_000)
        dialog.table.empty.pressed.emit()
        assert dialog.message.words()
        assert dialog.rows == ()

    dialog_does(look)
    tab.paste_plans()


def test_a_plan_that_somebody_added_meanwhile(tab: FollowUpTab, desk: Desk, qtbot: QtBot) -> None:
    dialog = PastePlansDialog(desk, tab.found, "Armenia\tA new kit", tab)
    desk.workspace.run("remove_plans", remove_plans, [one.id for one in tab.found.plans])
    assert dialog.save()
    assert len(tab.found.plans) == 1
