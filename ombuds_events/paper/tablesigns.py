"""Table signs: A4 folded across, the name on both halves."""

from functools import partial

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter

from ombuds_events.paper.pages import A4, MM, POINT, Paper, pen
from ombuds_events.paper.setting import SOFT, Align, Setter, Style
from ombuds_events.paper.shapes import TableSign, TableSignsPaper

_PAD = 15 * MM
_NAME, _SECOND, _HOME, _FOOT = 54 * POINT, 26 * POINT, 24 * POINT, 8 * POINT


def paper_of(shape: TableSignsPaper) -> Paper:
    """One sheet for each sign."""
    sheet = _Sheet(shape)
    return Paper(shape.title, *A4, tuple(partial(sheet.draw, sign) for sign in shape.signs))


class _Sheet:
    def __init__(self, shape: TableSignsPaper) -> None:
        self._shape, self._setter = shape, Setter()

    def draw(self, sign: TableSign, painter: QPainter) -> None:
        """Both halves, the upper one upside down, and the line to fold along."""
        half = A4[1] / 2
        line = pen("#c9d1cf", 2.5)
        line.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(line)
        painter.drawLine(QLineF(0, half, A4[0], half))
        self._half(painter, sign, half)
        painter.save()
        painter.translate(A4[0], A4[1])
        painter.rotate(180)
        self._half(painter, sign, half)
        painter.restore()

    def _half(self, painter: QPainter, sign: TableSign, top: float) -> None:
        width, height = A4[0] - 2 * _PAD, A4[1] / 2
        parts = (
            (sign.name, self._style(_NAME, is_bold=True), 0.16, 0.38),
            (sign.second, self._style(_SECOND, color=SOFT), 0.54, 0.12),
            (sign.institution, self._style(_HOME), 0.67, 0.20),
            (self._shape.foot, self._style(_FOOT, color=SOFT), 0.90, 0.06),
        )
        for text, style, start, share in parts:
            box = QRectF(_PAD, top + height * start, width, height * share)
            self._setter.put(painter, box, text, style)

    def _style(self, size: float, *, is_bold: bool = False, color: str = "#111817") -> Style:
        return Style(
            size, size * 0.45, is_bold, color, Align.CENTER, right_to_left=self._shape.right_to_left
        )
