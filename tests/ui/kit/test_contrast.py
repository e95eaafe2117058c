"""High contrast: few colours, all readable, and lines where grounds are alike."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter, QPalette
from PySide6.QtWidgets import QApplication

from ombuds_events.ui.kit.contrast import CONTRAST, contrast_colors, own_palette, ratio
from ombuds_events.ui.kit.painting import paint_chip
from ombuds_events.ui.kit.theme import theme
from ombuds_events.ui.kit.tokens import tokens

TOKENS = tuple(tokens().colors["light"])
WINDOWS_WHITE = {
    "Window": "#FFFFFF",
    "WindowText": "#000000",
    "DisabledWindowText": "#600000",
    "Highlight": "#37006E",
    "HighlightedText": "#FFFFFF",
    "Link": "#00009F",
}
WINDOWS_DESERT = {
    "Window": "#FFFAEF",
    "WindowText": "#3D3D3D",
    "DisabledWindowText": "#676767",
    "Highlight": "#903909",
    "HighlightedText": "#FFF5E3",
    "Link": "#1C5E75",
}
GREY_ON_GREY = {
    "Window": "#202020",
    "WindowText": "#EEEEEE",
    "DisabledWindowText": "#303030",
    "Highlight": "#242424",
    "HighlightedText": "#262626",
    "Link": "#222244",
}
PALETTES = [tokens().contrast, WINDOWS_WHITE, WINDOWS_DESERT, GREY_ON_GREY]
GROUNDS = [one for one in TOKENS if one.endswith("_soft") or one in {"window", "surface", "sunken"}]
WORDS = ["text", "text_2", "text_3", "link", "accent_text", "ok", "warn", "error", "minor", "idle"]


@pytest.fixture
def worn(qapp: QApplication) -> Iterator[None]:
    """High contrast during the test."""
    theme.apply(qapp, CONTRAST)
    yield
    theme.apply(qapp, "light")


@pytest.mark.parametrize("few", PALETTES)
def test_all_words_are_readable_on_all_grounds(few: dict[str, str]) -> None:
    colors = contrast_colors(own_palette(few), TOKENS)
    assert set(colors) == set(TOKENS)
    for word in WORDS:
        for ground in GROUNDS:
            if ground != "accent_soft" or word == "text":
                assert ratio(QColor(colors[word]), QColor(colors[ground])) >= 4.5, (word, ground)
    assert ratio(QColor(colors["text"]), QColor(colors["selection"])) >= 7
    assert ratio(QColor(colors["on_accent"]), QColor(colors["accent"])) >= 4.5
    assert ratio(QColor(colors["focus"]), QColor(colors["surface"])) >= 3


def test_the_colours_are_those_of_the_system() -> None:
    colors = contrast_colors(own_palette(WINDOWS_WHITE), TOKENS)
    assert (colors["window"], colors["text"]) == ("#FFFFFF", "#000000")
    assert (colors["accent"], colors["on_accent"]) == ("#37006E", "#FFFFFF")
    assert colors["link"] == "#00009F"


def test_a_chip_gets_a_line(worn: None) -> None:
    image = QImage(120, 24, QImage.Format.Format_RGB32)
    image.fill(theme.color("surface"))
    painter = QPainter(image)
    paint_chip(painter, QRect(0, 0, 120, 24), "Confirmed", ("ok", "ok_soft", ""))
    painter.end()
    assert image.pixelColor(60, 0) == theme.color("ok") != theme.color("surface")


def test_the_program_wears_it_and_takes_it_off(worn: None, qapp: QApplication) -> None:
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor("#000000")
    assert "border: 2px solid" in qapp.styleSheet()
    theme.apply(qapp, "light")
    assert qapp.palette().color(QPalette.ColorRole.Window) == theme.color("window")
    assert theme.hex("window") == tokens().colors["light"]["window"]
