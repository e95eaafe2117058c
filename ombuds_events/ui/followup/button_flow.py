"""Buttons in a row, and in several where a row has no room for them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from ombuds_events.ui.kit.buttons import Button
from ombuds_events.ui.kit.panels import column, row

_GAP = 8


class ButtonFlow(QWidget):
    """Stands at the end of its place; as wide at least as the widest button."""

    def __init__(self, buttons: Sequence[Button]) -> None:
        super().__init__()
        self._buttons = tuple(buttons)
        self._lines = [row(spacing=_GAP) for _ in buttons]
        self._shown: list[list[Button]] = []
        outer = column(self)
        for line in self._lines:
            line.addStretch(1)
            outer.addLayout(line)
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        widest = max(button.sizeHint().width() for button in self._buttons)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:  # words, and so widths, have changed
            self._arrange()
        return super().event(event)

    def _arrange(self) -> None:
        lines = self._fitting()
        if lines == self._shown:
            return
        self._shown = lines
        for button in self._buttons:
            for line in self._lines:
                line.removeWidget(button)
        for number, buttons in enumerate(lines):
            self._lines[number].setContentsMargins(0, _GAP if number else 0, 0, 0)
            for button in buttons:
                self._lines[number].addWidget(button)

    def _fitting(self) -> list[list[Button]]:
        """As many in each row as have room."""
        lines: list[list[Button]] = [[]]
        room = self.width()
        for button in self._buttons:
            width = button.sizeHint().width()
            if lines[-1] and width > room:
                lines.append([])
                room = self.width()
            lines[-1].append(button)
            room -= width + _GAP
        return lines
