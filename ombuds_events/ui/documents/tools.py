"""The row above the papers: counters that filter, and what can be done."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ombuds_events.ui.kit.buttons import Button, primary
from ombuds_events.ui.kit.counters import CounterBar
from ombuds_events.ui.kit.panels import Panel, row

_GAP = 8
_SIDES = (8, 16)


class DocumentTools(Panel):
    """Where there is no room for all, the menu and the keys still do what has no button."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.counters = CounterBar()
        # With their words from the beginning: a button that begins without any stays a square.
        self.record = Button(self.tr("Record a document…"), "plus")
        self.sent = Button(self.tr("Mark as sent…"), "send")
        self.main = primary(self.tr("Make…"), "file-output")
        self._records = True
        line = row(self, spacing=_GAP)
        line.setContentsMargins(_SIDES[0], 6, _SIDES[1], 6)
        line.addWidget(self.counters)
        line.addStretch(1)
        for button in (self.record, self.sent, self.main):
            line.addWidget(button)
        # Else large letters would make the window wider than the screen.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def offer_recording(self, *, offered: bool) -> None:
        """Whether recording has a button of its own."""
        self._records = offered
        self.make_room()

    def make_room(self) -> None:
        """Show what has room, the filled button in any case."""
        left = self.width() - sum(_SIDES) - self.main.sizeHint().width() - _GAP
        left -= self.counters.sizeHint().width() + _GAP
        for button, wanted in ((self.sent, True), (self.record, self._records)):
            needed = button.sizeHint().width() + _GAP
            has_room = wanted and needed <= left
            button.setVisible(has_room)
            left -= needed if has_room else 0

    def retranslate(self) -> None:
        self.record.setText(self.tr("Record a document…"))
        self.sent.setText(self.tr("Mark as sent…"))
        self.make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.make_room()
