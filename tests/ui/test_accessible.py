"""What a screen reader finds on every page and dialog, in every language."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTableView, QWidget
from pytestqt.qtbot import QtBot

from ombuds_events.domain.text import LANGUAGES
from ombuds_events.ui.kit.mnemonics import letter_of
from ombuds_events.ui.shell.main_window import MainWindow
from tests.ui.walk import walk, window_on

DEEPEST = 50
ROWS = 50
ACROSS = Qt.Orientation.Horizontal
SPOKEN, SHOWN = Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DisplayRole
R = QAccessible.Role
_NAMELESS = {R.Client, R.Window, R.Grouping, R.Pane, R.Dialog, R.ScrollBar, R.Splitter, R.Border}


@pytest.mark.parametrize("lang", LANGUAGES)
def test_whatever_takes_the_focus_has_a_name(
    qtbot: QtBot, demo_file: Path, tmp_path: Path, lang: str
) -> None:
    faults: set[str] = set()

    def look(place: str, widget: QWidget) -> None:
        root = QAccessible.queryAccessibleInterface(widget)
        faults.update(f"{place}: {fault}" for fault in _faults(root))

    with window_on(demo_file, tmp_path, lang) as window:
        walk(window, look)
        faults.update(_menu_faults(window))
    assert not faults, "\n".join(sorted(faults))


def _menu_faults(window: MainWindow) -> Iterator[str]:
    """Actions without words, and letters that two entries of a menu share."""
    for menu in (window.menuBar(), *window.menuBar().findChildren(QMenu)):
        entries = [one for one in menu.actions() if not one.isSeparator() and one.isVisible()]
        letters = [letter for one in entries if (letter := letter_of(one.text()))]
        if len(set(letters)) < len(letters):
            yield f"menu: {[one.text() for one in entries]}"
        yield from (f"action {one.objectName()}" for one in entries if not one.text())


def _faults(root: QAccessibleInterface, depth: int = 0) -> Iterator[str]:
    for number in range(min(root.childCount(), 200)):
        child = root.child(number)
        if not child.isValid() or child.state().invisible:
            continue
        name = child.text(QAccessible.Text.Name)
        owner = child.object()
        told = f"{child.role().name} {type(owner).__name__} {_way(owner)}"
        if child.state().focusable and not name and child.role() not in _NAMELESS:
            yield f"no name: {told}"
        elif child.role() in {R.Button, R.CheckBox} and not name:
            yield f"empty button: {told}"
        if isinstance(owner, QAbstractItemView):
            yield from (f"{told} {fault}" for fault in _table_faults(owner))
        elif depth < DEEPEST:
            yield from _faults(child, depth + 1)


def _table_faults(view: QAbstractItemView) -> Iterator[str]:
    """A screen reader says the words of the model: of its headers, and of each row."""
    model = view.model()
    columns = [0]
    if isinstance(view, QTableView):
        columns = [n for n in range(model.columnCount()) if not view.isColumnHidden(n)]
        if len(columns) > 1 and not any(_said(model.headerData(n, ACROSS)) for n in columns):
            yield "has no headers"
    for line in range(min(model.rowCount(), ROWS)):
        cells = [model.index(line, n) for n in columns]
        words = (_said(one.data(role)) for one in cells for role in (SPOKEN, SHOWN))
        if not any(words):
            yield f"row {line} has no words"


def _said(data: object) -> str:
    return str(data or "").strip()


def _way(owner: object) -> str:
    names = []
    while isinstance(owner, QWidget):
        names.append(type(owner).__name__)
        owner = owner.parentWidget()
    return " < ".join(names[1:5])
