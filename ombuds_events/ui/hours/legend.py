"""What the colours of the year mean, beside the number of the year."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ombuds_events.ui.kit.painting import paint_line, text_width
from ombuds_events.ui.kit.panels import Panel
from ombuds_events.ui.kit.theme import theme

_BOX, _GAP, _BETWEEN, _DOT = 14, 6, 14, 5


class Legend(Panel):
    """One line; words that have no room are left out from the end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words again."""
        self._entries = (
            ("hour_window", "", self.tr("all work, past days paler")),
            ("hour_in", "2", self.tr("some rest, how many")),
            ("hour_out", "", self.tr("weekend of most")),
            ("", "", self.tr("UN day")),
        )
        self.setAccessibleName(", ".join(words for _ground, _mark, words in self._entries))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(100, theme.metrics("caption").height() + 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        x, side = 0, theme.grown(_BOX)
        for ground, mark, words in self._entries:
            wide = side + _GAP + text_width(words, "caption") + 2
            if x + wide > self.width():
                break
            start = self.width() - x - side if theme.right_to_left else x
            self._sample(painter, QRect(start, 0, side, self.height()), ground, mark)
            start = self.width() - x - wide if theme.right_to_left else x + side + _GAP
            rest = QRect(start, 0, wide - side - _GAP, self.height())
            paint_line(painter, rest, words, "text_2", "caption")
            x += wide + _BETWEEN
        painter.end()

    @staticmethod
    def _sample(painter: QPainter, rect: QRect, ground: str, mark: str) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        if not ground:
            painter.setBrush(theme.color("minor"))
            dot = theme.grown(_DOT)
            middle = rect.center()
            painter.drawEllipse(QRectF(rect.right() - dot, middle.y() - dot / 2, dot, dot))
            return
        painter.setBrush(theme.color(ground))
        high = min(theme.grown(12), rect.height())
        box = QRect(rect.x(), rect.y() + (rect.height() - high) // 2, rect.width(), high)
        painter.drawRoundedRect(QRectF(box), 2, 2)
        if mark:
            center = Qt.AlignmentFlag.AlignHCenter
            paint_line(painter, box.adjusted(0, -2, 0, 2), mark, "text", "caption", center)
