"""Certificates: A4 landscape, the languages side by side, a code to check the number by."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from ombuds_events.paper.codes import draw_code
from ombuds_events.paper.pages import A4_LANDSCAPE, MM, POINT, Paper, pen
from ombuds_events.paper.setting import INK, SOFT, Align, Setter, Stand, Style
from ombuds_events.paper.shapes import CertificatePage, CertificateSide, CertificatesPaper

_PAD = 24 * MM
_GAP = 12 * MM
_CODE = 24 * MM
_ACCENT = "#0a5966"
_SMALL = Style(9.5 * POINT, 7 * POINT, color=SOFT, align=Align.CENTER)
_TEXT = Style(12 * POINT, 8 * POINT, align=Align.CENTER)
_PARTS = (
    ("organisers", 19.0, 12.0, _SMALL),
    ("title", 32.0, 15.0, Style(25 * POINT, 13 * POINT, is_bold=True, color=_ACCENT,
                                align=Align.CENTER)),
    ("intro", 48.0, 8.0, _TEXT),
    ("home", 87.0, 10.0, _TEXT),
    ("statement", 98.0, 8.0, _TEXT),
    ("event", 106.0, 19.0, Style(15 * POINT, 9 * POINT, is_bold=True, align=Align.CENTER)),
    ("when", 126.0, 11.0, _TEXT),
)  # fmt: skip
"""Field, millimetres from the top, height, how it looks."""
_FACTS = 138.0
_NAME = Style(30 * POINT, 16 * POINT, is_bold=True, align=Align.CENTER)
_SECOND = Style(14 * POINT, 9 * POINT, color=SOFT, align=Align.CENTER)


def paper_of(shape: CertificatesPaper) -> Paper:
    """One page for each person."""
    sheet = _Sheet(shape)
    draws = tuple(partial(sheet.draw, page) for page in shape.pages)
    return Paper(shape.title, *A4_LANDSCAPE, draws)


class _Sheet:
    """What all certificates of an event share."""

    def __init__(self, shape: CertificatesPaper) -> None:
        self._shape, self._setter = shape, Setter()
        self._picture = QImage.fromData(shape.background) if shape.background else QImage()

    def draw(self, page: CertificatePage, painter: QPainter) -> None:
        """One certificate."""
        self._ground(painter)
        width = A4_LANDSCAPE[0] - 2 * _PAD
        rtl = page.sides[0].right_to_left
        name = QRectF(_PAD, 56 * MM, width, 20 * MM)
        self._setter.put(painter, name, page.name, replace(_NAME, right_to_left=rtl))
        second = QRectF(_PAD, 76 * MM, width, 9 * MM)
        self._setter.put(painter, second, page.second, _SECOND)
        count = len(page.sides)
        room = (width - _GAP * (count - 1)) / count
        for number, side in enumerate(page.sides):
            place = count - 1 - number if rtl else number
            self._side(painter, side, _PAD + place * (room + _GAP), room)
        self._foot(painter, page, rtl=rtl)

    def _ground(self, painter: QPainter) -> None:
        """The office's own picture, else a plain frame; a demo says so across the page."""
        whole = QRectF(0, 0, *A4_LANDSCAPE)
        if not self._picture.isNull():
            painter.drawImage(whole, self._picture)
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for margin, width in ((9.0, 18.0), (11.0, 5.0)):
                painter.setPen(pen(_ACCENT, width))
                edge = margin * MM
                painter.drawRect(whole.adjusted(edge, edge, -edge, -edge))
        if self._shape.demo:
            painter.save()
            painter.translate(whole.center())
            painter.rotate(-25)
            style = Style(90 * POINT, 30 * POINT, is_bold=True, color="#e3e9e8",
                          align=Align.CENTER)  # fmt: skip
            box = QRectF(-120 * MM, -40 * MM, 240 * MM, 80 * MM)
            self._setter.put(painter, box, self._shape.demo, style)
            painter.restore()

    def _side(self, painter: QPainter, side: CertificateSide, left: float, room: float) -> None:
        for field, top, height, style in _PARTS:
            box = QRectF(left, top * MM, room, height * MM)
            text: str = getattr(side, field)
            used = replace(style, right_to_left=side.right_to_left)
            self._setter.put(painter, box, text, used)
        top = _FACTS * MM
        facts = replace(_SMALL, color=INK, right_to_left=side.right_to_left)
        for text in side.facts:
            self._setter.put(painter, QRectF(left, top, room, 5.5 * MM), text, facts)
            top += 5.5 * MM

    def _foot(self, painter: QPainter, page: CertificatePage, *, rtl: bool) -> None:
        """Signature at the start; number, day and code at the end."""
        top, bottom = 164 * MM, A4_LANDSCAPE[1] - 16 * MM
        half = (A4_LANDSCAPE[0] - 2 * _PAD) / 2 - 4 * MM
        start, end = _PAD, A4_LANDSCAPE[0] - _PAD - half
        if rtl:
            start, end = end, start
        painter.setPen(pen("#56625f", 5.0))
        painter.drawLine(QLineF(start, top + 12 * MM, start + half * 0.8, top + 12 * MM))
        words = "\n".join(dict.fromkeys(side.signature for side in page.sides))
        low = replace(_SMALL, align=Align.START, stand=Stand.TOP, right_to_left=rtl)
        below = QRectF(start, top + 13 * MM, half * 0.8, 12 * MM)
        self._setter.put(painter, below, words.replace("\n", " / "), low)
        code_left = end if rtl else end + half - _CODE
        draw_code(painter, QRectF(code_left, bottom - _CODE, _CODE, _CODE), page.number)
        text_left = end + _CODE + 3 * MM if rtl else end
        self._numbers(painter, page, QRectF(text_left, top, half - _CODE - 3 * MM, bottom - top))

    def _numbers(self, painter: QPainter, page: CertificatePage, box: QRectF) -> None:
        rtl = page.sides[0].right_to_left
        style = replace(_SMALL, align=Align.END, right_to_left=rtl)
        lines = [
            (page.number, replace(style, size=12 * POINT, is_bold=True, color=INK)),
            *((side.issued, style) for side in page.sides),
            *((side.again, replace(style, is_bold=True, color="#8a3b12")) for side in page.sides),
        ]
        height = 5.4 * MM
        shown = [(text, look) for text, look in lines if text]
        top = box.bottom() - height * len(shown)
        for text, look in shown:
            self._setter.put(painter, QRectF(box.left(), top, box.width(), height), text, look)
            top += height


def is_picture(data: bytes) -> bool:
    """Whether the office's own background can be read."""
    return not QImage.fromData(data).isNull()
