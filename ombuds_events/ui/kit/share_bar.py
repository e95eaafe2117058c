"""A thin bar of shares: how many answered, how many are late."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ombuds_events.ui.kit.theme import theme

HEIGHT = 8


class ShareBar(QWidget):
    """`set_shares([(7, "ok"), (4, "error")], "7 accepted, 4 overdue")`; the words are spoken."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shares: tuple[tuple[float, str], ...] = ()
        self.setFixedHeight(HEIGHT)

    def set_shares(self, shares: Sequence[tuple[float, str]], words: str) -> None:
        """Show amounts in colour tokens, side by side."""
        self._shares = tuple(share for share in shares if share[0] > 0)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(120, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        total = sum(amount for amount, _ in self._shares)
        if not total:
            painter.setBrush(theme.color("sunken"))
            painter.drawRoundedRect(self.rect(), 2, 2)
        room = self.width() - 2 * max(0, len(self._shares) - 1)
        at = 0.0
        for amount, color in self._shares:
            width = room * amount / total
            x = self.width() - at - width if theme.right_to_left else at
            painter.setBrush(theme.color(color))
            painter.drawRoundedRect(QRectF(x, 0, width, HEIGHT), 2, 2)
            at += width + 2
        painter.end()
