"""The institutions that papers may go to, to be ticked."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from ombuds_events.queries.documents import Receiver
from ombuds_events.ui.kit.delegates import RowDelegate
from ombuds_events.ui.kit.words import country, joined, local

_ID = Qt.ItemDataRole.UserRole.value
_ON, _OFF = Qt.CheckState.Checked, Qt.CheckState.Unchecked
_LEAST, _MOST = 3, 7


class ReceiverList(QListWidget):
    """Space ticks, letters find; `value()` are the ids of the ticked ones."""

    changed = Signal()

    def __init__(self, receivers: Sequence[Receiver], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setItemDelegate(RowDelegate(self))
        self.setProperty("framed", "true")
        for one in receivers:
            item = QListWidgetItem(joined(country(one.country), local(one.name)))
            item.setData(_ID, one.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(_OFF)
            self.addItem(item)
        self.setCurrentRow(0)
        self.itemChanged.connect(lambda _item: self.changed.emit())

    def value(self) -> tuple[int, ...]:
        """The ticked institutions."""
        items = (self.item(number) for number in range(self.count()))
        return tuple(int(item.data(_ID)) for item in items if item.checkState() is _ON)

    def tick_all(self, *, ticked: bool) -> None:
        """Tick all, or none."""
        for number in range(self.count()):
            self.item(number).setCheckState(_ON if ticked else _OFF)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space.value and self.currentItem() is not None:
            item = self.currentItem()
            item.setCheckState(_OFF if item.checkState() is _ON else _ON)
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        lines = min(_MOST, max(_LEAST, self.count()))
        return QSize(360, self.sizeHintForRow(0) * lines + 4 if self.count() else 80)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())
