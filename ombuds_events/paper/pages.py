"""Pages: measured in tenths of a point, written as PDF, or shown as the very same pictures."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt, QUuid
from PySide6.QtGui import (
    QColor,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
)

from ombuds_events.paper.fonts import load
from ombuds_events.paper.setting import SOFT, Align, Setter, Stand, Style
from ombuds_events.paper.shapes import Head

DPI = 720
MM = DPI / 25.4
POINT = DPI / 72
A4 = (210 * MM, 297 * MM)
A4_LANDSCAPE = (297 * MM, 210 * MM)
MARGIN = 12 * MM
RULE = "#9aa5a3"
_TITLE = Style(13 * POINT, 9 * POINT, is_bold=True, color="#0a5966", stand=Stand.TOP)
_LINE = Style(8.5 * POINT, 7 * POINT, color=SOFT, stand=Stand.TOP)
_DAY = Style(10 * POINT, 7 * POINT, is_bold=True, stand=Stand.TOP)
_FOOT = Style(7.5 * POINT, 6 * POINT, color=SOFT)
_TITLE_ROOM, _LINE_ROOM = 36 * POINT, 24 * POINT
_FOOT_HEIGHT = 14 * POINT
_GAP = 8 * MM

Draw = Callable[[QPainter], None]


@dataclass(frozen=True, slots=True)
class Paper:
    """Pages of one size; each paints itself."""

    title: str
    width: float
    height: float
    pages: tuple[Draw, ...]


def to_pdf(paper: Paper) -> bytes:
    """All pages as one file: the same pages give the same bytes but for the time of writing."""
    load()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(DPI)
    writer.setCreator("ombuds_events")
    writer.setTitle(paper.title)
    writer.setDocumentId(QUuid.createUuidV5(QUuid(), paper.title.encode()))
    size = QSizeF(paper.width / POINT, paper.height / POINT)
    page = QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    layout = QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF())
    writer.setPageLayout(layout)
    painter = QPainter(writer)
    for number, draw in enumerate(paper.pages):
        if number:
            writer.newPage()
        draw(painter)
    painter.end()
    buffer.close()
    return bytes(buffer.data().data())


def picture(paper: Paper, number: int, width: int) -> QImage:
    """One page, `width` dots wide: what stands in the file."""
    load()
    scale = width / paper.width
    image = QImage(width, round(paper.height * scale), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing
        | QPainter.RenderHint.TextAntialiasing
        | QPainter.RenderHint.SmoothPixmapTransform
    )
    painter.scale(scale, scale)
    paper.pages[number](painter)
    painter.end()
    return image


def pen(color: str = RULE, width: float = 5.0) -> QPen:
    """A line on the page."""
    made = QPen(QColor(color))
    made.setWidthF(width)
    return made


class Frame:
    """What surrounds a page: the heading in each language above, number and dates below."""

    def __init__(self, setter: Setter, head: Head, size: tuple[float, float]) -> None:
        self.setter, self.head = setter, head
        self.width, self.height = size
        count = len(head.sides)
        self._room = (self.width - 2 * MARGIN - _GAP * (count - 1)) / count

    def draw(self, painter: QPainter, number: int, of: int, extra: tuple[str, ...] = ()) -> None:
        """Paint heading and foot; `extra`: a line for each language below its title."""
        self._foot(painter, number, of)
        for at in range(len(self.head.sides)):
            left, top = self._left(at), MARGIN
            for text, style, room in self._texts(at, extra):
                box = QRectF(left, top, self._room, room)
                top += self.setter.put(painter, box, text, style)

    def top(self, extra: tuple[str, ...] = ()) -> float:
        """Where the page is free from, below the longest heading."""
        heights = [
            sum(self.setter.block(t, s, self._room, room).height for t, s, room in texts)
            for texts in (self._texts(at, extra) for at in range(len(self.head.sides)))
        ]
        return MARGIN + max(heights) + 3 * MM

    @property
    def bottom(self) -> float:
        """Where the foot begins."""
        return self.height - MARGIN - _FOOT_HEIGHT

    def _left(self, at: int) -> float:
        place = len(self.head.sides) - 1 - at if self.head.right_to_left else at
        return MARGIN + place * (self._room + _GAP)

    def _texts(self, at: int, extra: tuple[str, ...]) -> list[tuple[str, Style, float]]:
        """The heading of one language: texts, how they look, how high they may be."""
        side = self.head.sides[at]
        texts = [(side.title, _TITLE, _TITLE_ROOM)]
        if at < len(extra):
            texts.append((extra[at], _DAY, _LINE_ROOM))
        texts += [(line, _LINE, _LINE_ROOM) for line in side.lines]
        return [
            (text, replace(style, right_to_left=side.right_to_left), room)
            for text, style, room in texts
            if text
        ]

    def _foot(self, painter: QPainter, number: int, of: int) -> None:
        head = self.head
        box = QRectF(MARGIN, self.bottom, self.width - 2 * MARGIN, _FOOT_HEIGHT)
        words = head.page.format(page=number, pages=of)
        third = box.width() / 3
        texts = [(head.foot, Align.START), (words, Align.CENTER), (head.printed, Align.END)]
        for place, (text, align) in enumerate(texts):
            shown = 2 - place if head.right_to_left else place
            part = QRectF(box.left() + shown * third, box.top(), third, box.height())
            style = replace(_FOOT, right_to_left=head.right_to_left, align=align)
            self.setter.put(painter, part, text, style)
