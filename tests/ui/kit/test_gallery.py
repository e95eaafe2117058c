"""All widgets together: named for screen readers, whole in every look and language."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from ombuds_events.ui.kit import i18n
from ombuds_events.ui.kit.details_pane import scrolled
from ombuds_events.ui.kit.focus_ring import FocusRing
from ombuds_events.ui.kit.panels import column
from ombuds_events.ui.kit.theme import theme
from tests.ui.kit.gallery import LOOKS, SCENES
from tests.ui.kit.gallery_lists import SIZE

INNER = ("qt_", "ScrollArea")


@pytest.mark.parametrize("scene", SCENES)
@pytest.mark.parametrize(("name", "lang"), LOOKS)
def test_every_scene_is_painted(
    scene: str, name: str, lang: str, qtbot: QtBot, qapp: QApplication
) -> None:
    theme.name = name
    i18n.install(qapp, lang)
    window = SCENES[scene]()
    qtbot.addWidget(window)
    window.show()
    assert not window.grab().isNull()


@pytest.mark.parametrize("scene", [name for name in SCENES if name != "popups"])
def test_all_that_takes_the_focus_has_a_name(scene: str, qtbot: QtBot) -> None:
    window = SCENES[scene]()
    qtbot.addWidget(window)
    window.show()
    nameless = []
    for widget in window.findChildren(QWidget):
        takes = widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible()
        if not takes or widget.focusProxy() is not None or widget.objectName().startswith("qt_"):
            continue
        spoken = QAccessible.queryAccessibleInterface(widget)
        if not spoken.text(QAccessible.Text.Name):
            nameless.append(widget)
    assert nameless == []


@pytest.mark.parametrize("lang", ["en", "ru", "ar"])
def test_no_button_is_narrower_than_its_words(lang: str, qtbot: QtBot, qapp: QApplication) -> None:
    i18n.install(qapp, lang)
    for scene in ("events", "overview", "people"):
        window = SCENES[scene]()
        qtbot.addWidget(window)
        window.resize(SIZE)
        window.show()
        for button in window.findChildren(QAbstractButton):
            shows_words = not isinstance(button, QToolButton)  # the lens of a field has a name only
            if button.isVisible() and button.text() and shows_words:
                wanted = button.fontMetrics().horizontalAdvance(button.text())
                assert button.width() >= wanted, button.text()


def test_scenes_fit_a_small_laptop(qtbot: QtBot) -> None:
    for scene in ("events", "overview", "people"):
        window = SCENES[scene]()
        qtbot.addWidget(window)
        hint = window.minimumSizeHint()
        assert (hint.width(), hint.height()) <= (1366, 640)
        assert hint.height() <= 640


def test_the_focus_is_ringed_on_buttons(qtbot: QtBot, qapp: QApplication) -> None:
    window = SCENES["forms"]()
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    button = window.findChildren(QAbstractButton)[1]
    button.setFocus()
    ring = FocusRing._one
    assert ring is not None
    assert ring._frame.widget() is button
    assert ring._frame.isVisible()
    place = QRect(button.mapToGlobal(QPoint()), button.size())
    frame = ring._frame
    shown = frame.visibleRegion().boundingRect().translated(frame.mapToGlobal(QPoint()))
    assert shown.contains(place.adjusted(-3, -3, 3, 3))  # whole: nothing around it cuts it


def test_a_ring_is_whole_in_a_tight_row(qtbot: QtBot, qapp: QApplication) -> None:
    window, holder = QWidget(), QWidget()
    qtbot.addWidget(window)
    tight = QCheckBox("Notice", holder)
    column(holder).addWidget(tight)  # no margin: a ring inside would be cut on all sides
    outer = column(window, margin=16)
    outer.addWidget(QCheckBox("First"))
    outer.addWidget(scrolled(holder))
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    tight.setFocus()
    ring = FocusRing._one
    assert ring is not None
    assert ring._frame.widget() is tight
    assert ring._frame.parentWidget() is not holder


def test_the_big_font_still_shows_whole_rows(qtbot: QtBot, qapp: QApplication) -> None:
    theme.scale = 2.0
    theme.apply(qapp)
    window = SCENES["people"]()
    qtbot.addWidget(window)
    window.show()
    assert (
        theme.size("row_two_lines")
        >= theme.metrics("body").height() + theme.metrics("caption").height() - 4
    )
