"""The pane beside a list: its room, its overlay, its width."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ombuds_events.ui.kit import i18n
from ombuds_events.ui.kit.details_pane import LEAST, NARROW, DetailsPane, PaneSplit


@pytest.fixture
def split(qtbot: QtBot) -> PaneSplit:
    made = PaneSplit(QWidget(), DetailsPane())
    qtbot.addWidget(made)
    made.resize(1100, 400)
    made.show()
    return made


def test_body_and_pane_share_the_page(split: PaneSplit) -> None:
    assert split._pane.geometry().left() == 800
    assert split._body.width() == 800
    split.toggle()
    assert split._pane.isHidden()
    assert split._body.width() == 1100


def test_on_a_narrow_page_the_pane_lies_over_the_body(split: PaneSplit) -> None:
    split.resize(NARROW - 100, 400)
    assert split._pane.isHidden()
    split.toggle()
    assert split._pane.isVisible()
    assert split._body.width() == NARROW - 100
    QTest.keyClick(split, Qt.Key.Key_Escape)
    assert split._pane.isHidden()
    split.resize(1100, 400)
    assert split._pane.isVisible()


def test_beside_an_empty_list_there_is_no_pane(split: PaneSplit) -> None:
    split.set_idle(idle=True)
    assert split._pane.isHidden()
    assert split._body.width() == 1100
    split.set_idle(idle=False)
    assert split._pane.isVisible()


def test_its_own_button_closes_it(split: PaneSplit) -> None:
    split._pane.closed.emit()
    assert split._pane.isHidden()
    split.resize(1000, 400)
    assert split._pane.isHidden()


def test_dragging_the_line_tells_the_width(split: PaneSplit, qtbot: QtBot) -> None:
    with qtbot.waitSignal(split.pane_resized) as caught:
        split._grip.dragged.emit(QPoint(700, 10))
    assert caught.args == [400]
    split._grip.dragged.emit(QPoint(1090, 10))
    assert split._pane.width() == LEAST


def test_right_to_left_the_pane_is_at_the_left(
    split: PaneSplit, qtbot: QtBot, qapp: QApplication
) -> None:
    i18n.install(qapp, "ar")
    split.resize(1101, 400)
    assert split._pane.geometry().left() == 0
    split._grip.dragged.emit(QPoint(350, 10))
    assert split._pane.width() == 350
