"""Buttons, chips, header, side bar, stepper and tabs."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ombuds_events.ui.kit import i18n
from ombuds_events.ui.kit.buttons import Button, NumberLink, key_cap, link
from ombuds_events.ui.kit.chip import StateChip
from ombuds_events.ui.kit.page_header import PageHeader
from ombuds_events.ui.kit.side_bar import SideBar, SideEntry
from ombuds_events.ui.kit.stepper import DONE, NEXT, NOW, Step, StepButton, Stepper
from ombuds_events.ui.kit.tab_strip import Tab, TabStrip

LEFT = Qt.MouseButton.LeftButton


def test_a_button_of_another_kind_looks_other(qtbot: QtBot) -> None:
    button = Button("Save", "save")
    qtbot.addWidget(button)
    button.resize(120, 30)
    button.show()
    plain = button.grab().toImage().pixelColor(6, 15)
    button.set_kind("primary")
    assert button.grab().toImage().pixelColor(6, 15) != plain
    assert button.grab().toImage().pixelColor(6, 15).name() == "#0b6472"


def test_links_and_numbers(qtbot: QtBot) -> None:
    pressed: list[str] = []
    number = NumberLink("46", "events")
    qtbot.addWidget(number)
    assert number.accessibleName() == "46 events"
    number.set_number("47")
    assert number.accessibleName() == "47 events"
    words = link("7 more cities", lambda: pressed.append("more"))
    qtbot.addWidget(words)
    words.show()
    QTest.keyClick(words, Qt.Key.Key_Space)
    assert pressed == ["more"]
    assert key_cap("Ctrl+K").text() == "Ctrl+K"


def test_an_icon_button_has_a_name(qtbot: QtBot) -> None:
    button = Button("", "ellipsis", name="More")
    qtbot.addWidget(button)
    assert (button.accessibleName(), button.toolTip()) == ("More", "More")
    assert button.sizeHint().width() == button.sizeHint().height() == 30


def test_a_chip_says_its_state(qtbot: QtBot) -> None:
    chip = StateChip("event", "held")
    qtbot.addWidget(chip)
    narrow = chip.sizeHint().width()
    assert chip.accessibleName() == "Held"
    chip.set_state("nominations_open")
    assert chip.accessibleName() == "Nominations open"
    assert chip.sizeHint().width() > narrow
    assert chip.sizeHint().height() >= 20
    chip.set_state("blocked", "2 conditions missing")
    assert chip.words() == "2 conditions missing"


def test_the_header_has_one_filled_button(qtbot: QtBot) -> None:
    head = PageHeader()
    qtbot.addWidget(head)
    head.set_title("Events")
    head.set_facts("10 of 62 shown")
    first = head.set_primary("Remind 4…", "send")
    head.add_button("Export…", "file-output")
    assert head.set_primary("Close nominations") is first
    assert first.kind == "primary"
    assert head.title() == "Events"
    assert head.set_primary("").isHidden()


@pytest.fixture
def side(qtbot: QtBot) -> SideBar:
    made = SideBar(
        [
            SideEntry("today", lambda: "Today", "house"),
            SideEntry("events", "Events", "calendar-days"),
            SideEntry("settings", "Settings", "settings-2", bottom=True),
        ]
    )
    qtbot.addWidget(made)
    made.resize(made.width(), 400)
    made.set_current("today")
    made.show()
    return made


def test_the_side_bar_leaves_the_choice_to_the_shell(side: SideBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(side.chosen) as caught:
        QTest.mouseClick(side._buttons["events"], LEFT)
    assert caught.args == ["events"]
    assert side.current() == "today"
    assert side._buttons["today"].isChecked()
    assert not side._buttons["events"].isChecked()
    side.set_current("events")
    assert side._buttons["events"].isChecked()


def test_badges_and_the_institution_are_spoken(side: SideBar) -> None:
    side.set_badge("today", 6)
    side.set_institution("HCHR Russia", "Moscow")
    assert side._buttons["today"].accessibleName() == "Today, 6"
    assert side._own.accessibleName() == "HCHR Russia, Moscow"


def test_the_side_bar_folds(side: SideBar) -> None:
    assert side.width() == 204
    side.toggle()
    assert side.folded
    assert side.width() == 52
    assert side._buttons["events"].toolTip() == "Events"


def test_arrows_walk_the_side_bar(side: SideBar, qtbot: QtBot) -> None:
    side._buttons["today"].setFocus()
    QTest.keyClick(side._buttons["today"], Qt.Key.Key_Down)
    assert side.focusWidget() is side._buttons["events"]


def test_the_stepper_walks_with_the_direction(qtbot: QtBot, qapp: QApplication) -> None:
    stepper = Stepper()
    qtbot.addWidget(stepper)
    stepper.set_steps(
        [Step("Prepare", "approved", DONE), Step("Invite", "", NOW), Step("Run", "", NEXT)]
    )
    stepper.resize(600, 52)
    stepper.show()
    buttons = stepper.findChildren(StepButton)
    assert buttons[1].accessibleName() == "Step 2 of 3, Invite, present"
    buttons[0].setFocus()
    QTest.keyClick(buttons[0], Qt.Key.Key_Right)
    assert stepper.focusWidget() is buttons[1]
    with qtbot.waitSignal(stepper.opened) as caught:
        QTest.keyClick(buttons[1], Qt.Key.Key_Return)
    assert caught.args == [1]
    i18n.install(qapp, "ar")
    QTest.keyClick(buttons[1], Qt.Key.Key_Left)
    assert stepper.focusWidget() is buttons[2]
    qtbot.waitUntil(lambda: buttons[0].x() > buttons[2].x())


def test_tabs_keep_the_current_key(qtbot: QtBot) -> None:
    tabs = TabStrip()
    qtbot.addWidget(tabs)
    tabs.set_tabs([Tab("overview", "Overview"), Tab("people", "Participants", "17 / 33")])
    with qtbot.waitSignal(tabs.chosen) as caught:
        tabs.step(1)
    assert caught.args == ["people"]
    with qtbot.assertNotEmitted(tabs.chosen):
        tabs.set_tabs([Tab("people", "Participants", "18 / 33"), Tab("overview", "Overview")])
    assert tabs.current() == "people"
    assert tabs.accessibleTabName(0) == "Participants, 18 / 33"
    tabs.set_current("overview")
    assert tabs.currentIndex() == 1
