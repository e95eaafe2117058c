"""The frame of the page of one record: head, message, and a body that goes below when narrow."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ombuds_events.domain.problems import Problem
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.details_pane import scrolled
from ombuds_events.ui.kit.message_bar import MessageBar
from ombuds_events.ui.kit.page_header import PageHeader
from ombuds_events.ui.kit.panels import Panel, column, row
from ombuds_events.ui.kit.theme import theme

_NARROW = 1000
_NO_LIMIT = 16_777_215


class RecordPage(Panel):
    """`head`: widgets between head and body (a strip of tabs); a page adds its body to `box`."""

    told = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.header = PageHeader(self, record=True)
        self.message = MessageBar(self)
        self.box = column(self)
        self.box.addWidget(self.header)
        self.head = column(spacing=8)
        self.head.setContentsMargins(16, 0, 16, 0)
        self.head.addWidget(self.message)
        self.box.addLayout(self.head)

    def refuse(self, problems: tuple[Problem, ...]) -> None:
        """Say in place what was refused."""
        if problems:
            self.message.refuse(problems)


class TwoColumns(Panel):
    """A main column and one beside it, which goes below when there is no room for both."""

    def __init__(self, side_width: int, *, side_first: bool = False) -> None:
        super().__init__()
        self._width = side_width
        self._side = Panel()
        self.main: QVBoxLayout = column(spacing=12)
        self.side: QVBoxLayout = column(self._side, spacing=8)
        inner = QWidget()
        self._line = row(inner, spacing=16)
        self._line.setContentsMargins(16, 12, 16, 16)
        self._line.addLayout(self.main, 1)
        place = 0 if side_first else 1
        self._line.insertWidget(place, self._side, 0, Qt.AlignmentFlag.AlignTop)
        column(self).addWidget(scrolled(inner))

    def resizeEvent(self, event: QResizeEvent) -> None:
        narrow = is_narrow(event.size().width())
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._line.setDirection(direction)
        self._side.setMaximumWidth(_NO_LIMIT if narrow else self._width)
        self._side.setMinimumWidth(0 if narrow else self._width)
        super().resizeEvent(event)


def is_narrow(width: int) -> bool:
    """Whether a page of this width has no room for a column beside the main one."""
    return width < _NARROW * max(1.0, theme.scale)


def is_overtaken(problems: Iterable[Problem]) -> bool:
    """Whether somebody else was faster: the new values are then to be looked at."""
    return any(problem.code == "changed_meanwhile" for problem in problems)


def emptied(layout: QBoxLayout) -> QBoxLayout:
    """Take away all that a layout shows; returns it for filling again."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
    return layout
