"""The shared window as a chip over the hours."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ombuds_events.ui.kit.painting import chip_height, chip_width, paint_chip, plain

_GOOD, _POOR = ("ok", "ok_soft", "check"), ("warn", "warn_soft", "triangle-alert")


class WindowChip(QWidget):
    """`say(words, is_good=…)`; elided where there is no room, whole in the tool tip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._look = "", _GOOD
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def say(self, words: str, *, is_good: bool) -> None:
        """Show other words."""
        self._words, self._look = words, _GOOD if is_good else _POOR
        self.setAccessibleName(plain(words))
        self.setToolTip(plain(words))
        self.updateGeometry()
        self.update()

    def words(self) -> str:
        """What it says."""
        return self._words

    def sizeHint(self) -> QSize:
        return QSize(chip_width(self._words, self._look[2]), chip_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(60, chip_height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        whole = QRect(0, 0, self.width(), self.height())
        paint_chip(painter, whole, self._words, self._look)
        painter.end()
