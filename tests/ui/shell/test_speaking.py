"""What a screen reader hears: every control in every page has a name, in any language."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QAbstractSpinBox, QWidget

from ombuds_events.queries.references import Kind, resolve
from ombuds_events.store.workspace import Workspace
from ombuds_events.ui.kit.desk import Place
from ombuds_events.ui.shell.main_window import MainWindow
from tests.waiting import settle

TABS = ("overview", "programme", "institutions", "participants", "attendance")


def nameless(window: QWidget) -> Iterator[str]:
    """The controls that take the focus and are called nothing."""
    for widget in window.findChildren(QWidget):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or not widget.isVisible():
            continue
        if isinstance(widget.parent(), QAbstractScrollArea | QAbstractSpinBox):
            continue  # a viewport speaks through its view, a line through its spin box
        found = QAccessible.queryAccessibleInterface(widget)
        if not found.text(QAccessible.Text.Name):
            owner = widget.parent()
            yield f"{type(widget).__name__} {widget.objectName()} in {type(owner).__name__}"


@pytest.mark.parametrize("page", ["today", "events"])
def test_every_control_of_a_page_has_a_name(window: MainWindow, page: str) -> None:
    window.go(Place(page))
    settle(window.jobs)
    assert list(nameless(window)) == []


@pytest.mark.parametrize("tab", TABS)
def test_every_control_of_an_event_has_a_name(
    window: MainWindow, demo: Workspace, tab: str
) -> None:
    for code in ("SEM-2026-02", "YF-2026", "FEST-2026"):
        window.go(Place("event", demo.read(resolve, Kind.EVENT, code), tab))
        settle(window.jobs)
        assert list(nameless(window)) == []
