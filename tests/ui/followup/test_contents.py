"""The links above the tab: no section is lost below or above the others."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ombuds_events.ui.followup.tab import FollowUpTab
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.painting import plain
from tests.ui.events.conftest import event_id


def test_evaluation_and_plans_are_one_press_away(desk: Desk, qtbot: QtBot) -> None:
    evaluation = QWidget()
    evaluation.setFixedHeight(600)
    tab = FollowUpTab(desk, event_id(desk, "FLAG-2025"), evaluation)
    qtbot.addWidget(tab)
    tab.resize(1162, 420)
    tab.show()
    tab.focus_first()
    assert plain(tab.contents.plans.text()) == "Action plans"
    bar = tab.area.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > tab.plans.y())
    QTest.mouseClick(tab.contents.plans, Qt.MouseButton.LeftButton)
    assert not tab.plans.title.visibleRegion().isEmpty()
    assert bar.value() == tab.plans.y() - 16
    assert tab.focusWidget() is tab.plans.table
    QTest.mouseClick(tab.contents.evaluation, Qt.MouseButton.LeftButton)
    assert not evaluation.visibleRegion().isEmpty()
