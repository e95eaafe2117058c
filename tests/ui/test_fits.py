"""Every page and dialog on small screens and with large letters: nothing is cut off."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from ombuds_events.ui.kit.buttons import Button
from ombuds_events.ui.kit.filter_bar import FilterChip
from ombuds_events.ui.kit.panels import ElidedLabel
from tests.ui.walk import walk, window_on

LAPTOP, MAGNIFIED = (1366, 696), (1093, 557)
_TOLERANCE = 2
DRESSES = (
    ("en", 1.0, LAPTOP),
    ("ru", 1.0, LAPTOP),
    ("ar", 1.0, LAPTOP),
    ("en", 1.0, MAGNIFIED),
    ("ru", 1.0, MAGNIFIED),
    ("en", 2.0, LAPTOP),
    ("ru", 2.0, LAPTOP),
)


@pytest.mark.parametrize(("lang", "scale", "size"), DRESSES)
def test_nothing_is_cut_off(
    qtbot: QtBot, demo_file: Path, tmp_path: Path, lang: str, scale: float, size: tuple[int, int]
) -> None:
    faults: set[str] = set()

    def look(place: str, widget: QWidget) -> None:
        faults.update(f"{place}: {fault}" for fault in _faults(widget, size))

    with window_on(demo_file, tmp_path, lang, scale, size) as window:
        assert window.isRightToLeft() is (lang == "ar")
        walk(window, look)
    assert not faults, "\n".join(sorted(faults))


def _faults(root: QWidget, size: tuple[int, int]) -> Iterator[str]:
    least = root.minimumSizeHint()
    if least.width() > size[0] or least.height() > size[1]:
        yield f"wants {least.width()} × {least.height()}"
    if root.width() > size[0] or root.height() > size[1]:
        yield f"is {root.width()} × {root.height()}"
    for label in root.findChildren(QLabel):
        if _is_cut(label, root):
            yield f"cut: {label.text()!r} {label.width()} of {label.sizeHint().width()}"
    for button in root.findChildren(Button):
        room = button.minimumSizeHint() if isinstance(button, FilterChip) else button.sizeHint()
        if _is_shown(button, root) and button.width() + _TOLERANCE < room.width():
            yield f"cut: [{button.text()}] {button.width()} of {button.sizeHint().width()}"


def _is_cut(label: QLabel, root: QWidget) -> bool:
    if isinstance(label, ElidedLabel) or not label.text() or not _is_shown(label, root):
        return False
    if label.wordWrap():
        return label.height() + _TOLERANCE < label.heightForWidth(label.width())
    return label.width() + _TOLERANCE < label.sizeHint().width()


def _is_shown(widget: QWidget, root: QWidget) -> bool:
    return widget.isVisibleTo(root)
