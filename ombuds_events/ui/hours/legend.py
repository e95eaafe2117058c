"""What the colours of the year mean, beside the number of the year."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from ombuds_events.ui.kit.painting import paint_line, text_width
from ombuds_events.ui.kit.panels import Panel
from ombuds_events.ui.kit.theme import theme

_BOX, _GAP, _BETWEEN, _DOT = 14, 6, 14, 5


class Legend(Panel):
    """As many lines as its words need."""

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
        self.updateGeometry()
        self.update()

    def rescale(self) -> None:
        """Ask for room again."""
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        lines = 1 + max(line for line, _x, _wide in self.places())
        return QSize(100, lines * self._line_height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.updateGeometry()
        super().resizeEvent(event)

    def places(self) -> list[tuple[int, int, int]]:
        """Line, begin and width of each entry."""
        found, line, x = list[tuple[int, int, int]](), 0, 0
        for _ground, _mark, words in self._entries:
            wide = theme.grown(_BOX) + _GAP + text_width(words, "caption") + 2
            if x and x + wide > self.width():
                line, x = line + 1, 0
            found.append((line, x, wide))
            x += wide + _BETWEEN
        return found

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        side, high, whole = theme.grown(_BOX), self._line_height(), self.rect()
        direction = self.layoutDirection()
        for (ground, mark, words), (line, x, wide) in zip(
            self._entries, self.places(), strict=True
        ):
            box = QRect(x, line * high, side, high)
            self._sample(painter, QStyle.visualRect(direction, whole, box), ground, mark)
            rest = QRect(x + side + _GAP, line * high, wide - side - _GAP, high)
            rest = QStyle.visualRect(direction, whole, rest)
            paint_line(painter, rest, words, "text_2", "caption")
        painter.end()

    @staticmethod
    def _line_height() -> int:
        return theme.metrics("caption").height() + 4

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
