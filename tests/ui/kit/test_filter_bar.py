"""The filter bar: chips, views, find, batch."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ombuds_events.ui.kit.buttons import Button
from ombuds_events.ui.kit.filter_bar import Filter, FilterBar
from ombuds_events.ui.kit.tab_strip import Tab

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def bar(qtbot: QtBot) -> FilterBar:
    made = FilterBar(
        [
            Filter("state", "State", [("held", "Held"), ("draft", lambda: "Draft")]),
            Filter("group", "Group", [("month", "month"), ("state", "state")], many=False),
        ]
    )
    qtbot.addWidget(made)
    made.resize(900, 80)
    made.show()
    return made


def pick(bar: FilterBar, key: str, words: str) -> None:
    """Choose in the menu of a chip."""
    menu = bar._chips[key].menu()
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == words).trigger()


def test_chips_tell_what_is_chosen(bar: FilterBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.filters_changed) as caught:
        pick(bar, "state", "Held")
    assert caught.args == [{"state": ["held"]}]
    assert bar._chips["state"].text() == "State: Held"
    pick(bar, "state", "Draft")
    assert bar._chips["state"].text() == "State: 2"
    pick(bar, "group", "month")
    pick(bar, "group", "state")
    assert bar.chosen() == {"state": ["held", "draft"], "group": ["state"]}
    assert bar.clear_link.isVisible()
    with qtbot.waitSignal(bar.filters_changed) as caught:
        bar.clear_link.click()
    assert caught.args == [{}]
    assert not bar.clear_link.isVisible()


def test_other_options_keep_what_can_be_kept(bar: FilterBar) -> None:
    bar.set_chosen({"state": ["held", "draft"]})
    bar.set_filters([Filter("state", "State", [("held", "Held")])])
    assert bar.chosen() == {"state": ["held"]}


def test_find_clears_first_then_goes_back(bar: FilterBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.found) as caught:
        QTest.keyClicks(bar.finder, "y")
    assert caught.args == ["y"]
    QTest.keyClick(bar.finder, Qt.Key.Key_Escape)
    assert bar.finder.text() == ""
    with qtbot.waitSignal(bar.find_left):
        QTest.keyClick(bar.finder, Qt.Key.Key_Escape)


def test_the_batch_bar_replaces_the_chips(bar: FilterBar, qtbot: QtBot) -> None:
    bar.set_batch("3 selected", [("export", "Export…", "file-output")])
    assert not bar.finder.isVisible()
    button = bar._batch.findChildren(Button)[0]
    with qtbot.waitSignal(bar.batch_chosen) as caught:
        QTest.mouseClick(button, LEFT)
    assert caught.args == ["export"]
    bar.set_batch("")
    assert bar.finder.isVisible()


def test_views_are_tabs(bar: FilterBar, qtbot: QtBot) -> None:
    bar.set_views([Tab("now", "Current", "10"), Tab("mine", "Mine", "6")])
    with qtbot.waitSignal(bar.view_chosen) as caught:
        bar.views.set_current("mine")
    assert caught.args == ["mine"]
