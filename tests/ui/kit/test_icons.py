"""Icons: tinted in the theme's colours when painted, mirrored where they point."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QApplication

from ombuds_events.ui.kit import i18n
from ombuds_events.ui.kit.drawings import drawing
from ombuds_events.ui.kit.icons import DIRECTIONAL, icon, pixmap
from ombuds_events.ui.kit.theme import theme
from ombuds_events.ui.kit.tokens import tokens


def colours(image: QImage) -> set[str]:
    """All colours that are painted in full."""
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    found = (image.pixelColor(x, y) for x, y in points)
    return {color.name() for color in found if color.alpha() == 255}


def test_all_icons_of_the_tokens_are_shipped() -> None:
    named = {look.icon for look in tokens().states.values()}
    named |= {name for _, name in tokens().marks.values()}
    assert all("<svg" in drawing(name) for name in named | DIRECTIONAL)


def test_one_icon_follows_the_theme(qapp: QApplication) -> None:
    house = icon("square", "accent")
    light = house.pixmap(QSize(32, 32)).toImage()
    theme.apply(qapp, "dark")
    dark = house.pixmap(QSize(32, 32)).toImage()
    assert QColor(tokens().colors["light"]["accent"]).name() in colours(light)
    assert QColor(tokens().colors["dark"]["accent"]).name() in colours(dark)


def test_arrows_mirror_and_clocks_do_not(qapp: QApplication) -> None:
    send, clock = pixmap("send", "text").toImage(), pixmap("clock", "text").toImage()
    i18n.install(qapp, "ar")
    mirrored = pixmap("send", "text").toImage()
    assert mirrored != send
    assert mirrored.flipped(Qt.Orientation.Horizontal) == send
    assert pixmap("clock", "text").toImage() == clock


def test_twice_the_pixels_on_a_sharp_screen() -> None:
    sharp = pixmap("house", "text", 16, 2.0)
    assert sharp.size() == QSize(32, 32)
    assert sharp.deviceIndependentSize().toSize() == QSize(16, 16)


def test_a_disabled_icon_is_grey() -> None:
    grey = icon("square", "accent").pixmap(QSize(32, 32), QIcon.Mode.Disabled).toImage()
    assert QColor(theme.hex("border_strong")).name() in colours(grey)


def test_the_gap_to_the_word_is_in_the_icon() -> None:
    wide = icon("square").pixmap(QSize(32, 16)).toImage()
    assert all(wide.pixelColor(x, 8).alpha() == 0 for x in range(17, 32))
