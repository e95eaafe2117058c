"""The frame of the page of one record: head, message, and a body that goes below when narrow."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from ombuds_events.domain.kinds import RecordKind
from ombuds_events.domain.problems import Problem, Refused
from ombuds_events.store.errors import Known
from ombuds_events.ui.kit.archiver import ArchivedBar
from ombuds_events.ui.kit.bound_form import BoundForm
from ombuds_events.ui.kit.conflict import D, Held, save_or_settle
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

    def __init__(self, desk: Desk, kind: RecordKind) -> None:
        super().__init__()
        self.desk = desk
        self.archived_bar = ArchivedBar(desk, kind)
        self.header = PageHeader(self, record=True)
        self.message = MessageBar(self)
        self.box = column(self)
        self.box.addWidget(self.header)
        self.head = column(spacing=8)
        self.head.setContentsMargins(16, 0, 16, 0)
        self.head.addWidget(self.archived_bar)
        self.head.addWidget(self.message)
        self.box.addLayout(self.head)

    def refuse(self, problems: tuple[Problem, ...]) -> None:
        """Say in place what was refused."""
        if problems:
            self.message.refuse(problems)

    def settle(
        self,
        form: BoundForm,
        base: Held[D],
        ours: D,
        save: Callable[[int, D], object],
        read: Callable[[], Held[D] | None],
    ) -> bool:
        """Save what a form was left with; what somebody else changed meanwhile is not lost."""
        self.message.dismiss()
        try:
            return save_or_settle(form, base, ours, save, read, form.words())
        except Refused as refused:
            self.refuse(form.show_problems(refused.problems))
        except Known as known:
            self.desk.notices.trouble(known)
        return False


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
