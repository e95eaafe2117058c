"""Where Tab goes in rows that are made while their form is shown: else it goes there last."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def tab_through(before: QWidget, rows: Iterable[QWidget]) -> None:
    """Go from `before` through the fields of each row, in their order."""
    for made in rows:
        for stop in made.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if stop.focusPolicy() & Qt.FocusPolicy.TabFocus:
                QWidget.setTabOrder(before, stop)
                before = stop
