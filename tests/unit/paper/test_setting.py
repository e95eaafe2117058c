"""Text in boxes: smaller, then wrapped, then elided; right to left where it must be."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from ombuds_events.paper.fonts import load
from ombuds_events.paper.setting import Align, Setter, Stand, Style

LONG = "Европейский центр по правам человека и верховенству права при парламенте страны"


@pytest.fixture
def setter(qtbot: QtBot) -> Setter:
    load()
    return Setter()


def test_a_short_text_keeps_its_size(setter: Setter) -> None:
    block = setter.block("Anna", Style(100, 60), 2000, 200)
    assert (block.size, block.lines, block.is_elided) == (100, 1, False)


def test_a_longer_text_is_made_smaller_before_it_is_wrapped(setter: Setter) -> None:
    style = Style(100, 60)
    natural = setter.block(LONG, style, 10_000, 200).layout.lineAt(0).naturalTextWidth()
    block = setter.block(LONG, style, natural * 0.8, 200)
    assert block.lines == 1
    assert style.least <= block.size < style.size
    assert block.layout.lineAt(0).naturalTextWidth() <= natural * 0.8


def test_a_long_text_is_wrapped_as_large_as_fits(setter: Setter) -> None:
    high = setter.block(LONG, Style(100, 60), 1500, 500)
    low = setter.block(LONG, Style(100, 60), 1500, 260)
    assert high.lines > 1
    assert high.size > low.size >= 60
    assert not low.is_elided
    assert low.height <= 260


def test_what_does_not_fit_ends_in_dots_and_stays_inside(setter: Setter) -> None:
    block = setter.block(LONG * 4, Style(100, 60), 900, 160)
    assert block.is_elided
    assert block.layout.text().endswith("…")
    assert block.height <= 160


def test_a_word_without_spaces_is_broken(setter: Setter) -> None:
    block = setter.block("W" * 80, Style(100, 60), 800, 2000)
    assert block.lines > 1
    widths = [block.layout.lineAt(n).naturalTextWidth() for n in range(block.lines)]
    assert max(widths) <= 800


@pytest.mark.parametrize(
    ("align", "rtl", "is_right"),
    [
        (Align.START, False, False),
        (Align.START, True, True),
        (Align.END, False, True),
        (Align.END, True, False),
    ],
)
def test_the_start_of_a_line_is_where_its_language_begins(
    setter: Setter, align: Align, rtl: bool, is_right: bool
) -> None:
    style = Style(100, 60, align=align, stand=Stand.TOP, right_to_left=rtl)
    image = QImage(2000, 200, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    painter = QPainter(image)
    setter.put(painter, QRectF(0, 0, 2000, 200), "اسم", style)
    painter.end()
    dark = [x for x in range(0, 2000, 5) if any(image.pixel(x, y) & 255 < 128 for y in range(150))]
    assert dark
    assert (min(dark) > 1000) == is_right


def test_nothing_takes_no_room(setter: Setter) -> None:
    image = QImage(10, 10, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    assert setter.put(painter, QRectF(0, 0, 10, 10), "", Style(100, 60)) == 0
    painter.end()
