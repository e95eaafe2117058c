"""Says that only some of the people are shown, finds people by name, and shows all again."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ombuds_events.ui.attendance.groups import Some
from ombuds_events.ui.kit.announce import announce
from ombuds_events.ui.kit.buttons import link
from ombuds_events.ui.kit.chip import IconLabel
from ombuds_events.ui.kit.filter_bar import FindField
from ombuds_events.ui.kit.panels import Panel, label, row
from ombuds_events.ui.kit.words import joined

_FINDER = 220


class SomeBar(Panel):
    """Hidden while everybody is shown. `found(text)` as one types; `left`: back to the grid."""

    ended = Signal()
    found = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "soft")
        self.setProperty("line", "bottom")
        self._some: Some | None = None
        self._icon = IconLabel("list-filter", "accent_text", 14)
        self.finder = FindField(self)
        self.finder.setFixedWidth(_FINDER)
        self.finder.hide()
        self.words = label("")
        self.all = link("", self.ended.emit)
        line = row(self, spacing=8)
        line.setContentsMargins(16, 2, 16, 2)
        for widget in (self._icon, self.finder, self.words, self.all):
            line.addWidget(widget)
        line.addStretch(1)
        self.finder.textChanged.connect(self.found)
        self.finder.left.connect(self.left)
        self.hide()
        self.retranslate()

    def begin_to_find(self) -> None:
        """Have the field that finds by name, ready for typing."""
        self.finder.show()
        self.show()
        self.finder.setFocus()
        self.finder.selectAll()

    def show_some(self, some: Some | None) -> None:
        """Say who is shown; None = everybody. What was found by name is told beside its field."""
        self._some = some
        is_finding = not self.finder.isHidden() and (some is None or not some.words)
        self.finder.setVisible(is_finding)
        self.setVisible(some is not None or is_finding)
        self.retranslate()
        if some is not None:
            announce(self, self.words.text())

    def end_finding(self) -> None:
        """Take the field away, without telling."""
        blocked = self.finder.blockSignals(True)  # noqa: FBT003 - Qt takes no name here
        self.finder.clear()
        self.finder.blockSignals(blocked)
        self.finder.hide()

    def retranslate(self) -> None:
        self.all.setText(self.tr("Show all people"))
        self.finder.setPlaceholderText(self.tr("Find by name"))
        self.finder.setAccessibleName(self.tr("Find by name"))
        if self._some is None:
            self.words.setText("")
            return
        count = len(self._some.lines)
        people = self.tr("%n people", "", count).replace("%n", str(count))
        self.words.setText(joined(self._some.words, people))
