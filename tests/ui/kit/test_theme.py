"""The theme: tokens reach palette, style sheet and fonts, and switch live."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from ombuds_events.ui.kit import i18n
from ombuds_events.ui.kit.buttons import Button
from ombuds_events.ui.kit.message_bar import MessageBar
from ombuds_events.ui.kit.stylesheet import style_sheet
from ombuds_events.ui.kit.theme import theme
from ombuds_events.ui.kit.tokens import THEMES, state_look, tokens


def test_switching_changes_what_open_windows_look_like(qtbot: QtBot, qapp: QApplication) -> None:
    window = QWidget()
    window.setProperty("ground", "surface")
    qtbot.addWidget(window)
    window.resize(20, 20)
    window.show()

    assert window.grab().toImage().pixelColor(5, 5).name() == "#ffffff"
    theme.apply(qapp, "dark")
    assert window.grab().toImage().pixelColor(5, 5).name() == "#222827"


def test_palette_has_the_accent_of_the_theme(qapp: QApplication) -> None:
    theme.apply(qapp, "dark")
    accent = qapp.palette().color(QPalette.ColorRole.Accent)
    assert accent.name().upper() == tokens().colors["dark"]["accent"]


def test_an_unknown_theme_is_a_mistake(qapp: QApplication) -> None:
    with pytest.raises(ValueError, match="pink"):
        theme.apply(qapp, "pink")


@pytest.mark.parametrize("name", THEMES)
@pytest.mark.parametrize("right_to_left", [False, True])
def test_every_name_in_the_sheet_is_known(name: str, right_to_left: bool) -> None:
    theme.name = name
    sheet = style_sheet(theme, right_to_left=right_to_left)
    assert "$" not in sheet
    assert ("border-right: 1px" in sheet) is right_to_left or "border-left: 1px" in sheet


def test_type_scale_follows_the_user_and_the_script(qapp: QApplication) -> None:
    assert theme.points("body") == 10
    theme.scale = 2.0
    assert theme.points("page") == 30
    assert theme.size("row") == 64
    assert theme.size("line") == 1
    theme.scale = 1.0
    i18n.install(qapp, "ar")
    assert theme.points("body") == 11
    assert qapp.layoutDirection() is Qt.LayoutDirection.RightToLeft


def test_windows_made_before_the_theme_take_its_font(qtbot: QtBot, qapp: QApplication) -> None:
    qapp.setStyleSheet("")
    window = QWidget()
    label = QLabel("made before", window)
    qtbot.addWidget(window)
    i18n.install(qapp, "ar")
    window.show()
    assert label.font().pointSizeF() == 11


def test_open_widgets_grow_with_the_scale(qtbot: QtBot, qapp: QApplication) -> None:
    bar, button = MessageBar(), Button("Save", "save")
    for widget in (bar, button):
        qtbot.addWidget(widget)
        widget.show()
    theme.scale = 2.0
    theme.apply(qapp)
    assert bar.minimumHeight() == 76
    assert button.iconSize().height() == 32
    theme.scale = 1.0
    theme.apply(qapp)
    assert bar.minimumHeight() == 38
    assert button.iconSize().height() == 16


def test_a_label_in_a_role_has_its_size(qtbot: QtBot) -> None:
    title = QLabel("Events")
    title.setProperty("role", "page")
    qtbot.addWidget(title)
    title.show()
    assert title.font().pointSizeF() == 15
    assert title.font().weight() == 600


def test_every_state_has_colours_of_both_themes() -> None:
    for look in tokens().states.values():
        for name in THEMES:
            assert {look.color, look.ground} <= set(tokens().colors[name])


def test_a_foreign_state_looks_idle() -> None:
    assert state_look("never heard of") == state_look("draft")
