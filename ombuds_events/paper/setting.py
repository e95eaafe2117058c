"""Text set into boxes: made smaller down to the least size, then wrapped, then elided."""

from dataclasses import dataclass, field, replace
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from ombuds_events.paper.fonts import font

INK, SOFT = "#111817", "#4a5654"
_LINE = 1.28  # height of a line, of the size
_STEPS = 4  # sizes that are tried for wrapped text


class Align(Enum):
    """Where lines stand; start is the right in text that runs right to left."""

    START = "start"
    CENTER = "center"
    END = "end"


class Stand:
    """Where a text stands in a box that is higher: the share of the free room above it."""

    TOP, MIDDLE, BOTTOM = 0.0, 0.5, 1.0


@dataclass(frozen=True, slots=True)
class Style:
    """How a text looks; sizes in units of the page, a tenth of a point.

    `key` is its hash, worked out once: styles are looked up for every text of every page.
    """

    size: float
    least: float
    is_bold: bool = False
    color: str = INK
    align: Align = Align.START
    stand: float = Stand.MIDDLE
    right_to_left: bool = False
    key: int = field(init=False, compare=False, repr=False, default=0)

    def __post_init__(self) -> None:
        """Work the hash out."""
        look = (self.size, self.least, self.is_bold, self.color, self.align.value)
        object.__setattr__(self, "key", hash((*look, self.stand, self.right_to_left)))

    def __hash__(self) -> int:
        """Known already."""
        return self.key


@dataclass(frozen=True, slots=True)
class Block:
    """A text with its lines broken, and how high it is."""

    layout: QTextLayout
    height: float
    lines: int
    size: float
    is_elided: bool = False


class Setter:
    """Sets texts and remembers them: the same names stand on many pages."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, Style, float, float], Block] = {}
        self._metrics: dict[tuple[float, bool], QFontMetricsF] = {}
        self._colors: dict[str, QColor] = {}

    def put(self, painter: QPainter, box: QRectF, text: str, style: Style) -> float:
        """Set `text` into `box`; returns how high it is."""
        if not text:
            return 0.0
        block = self.block(text, style, box.width(), box.height())
        top = box.top() + (box.height() - block.height) * style.stand
        painter.setPen(self._color(style.color))
        block.layout.draw(painter, QPointF(box.left(), top))
        return block.height

    def needed(self, text: str, style: Style, width: float, height: float) -> float:
        """How high a box of `width` must be so that nothing of `text` is cut: `height` or more."""
        if not text or not self.block(text, style, width, height).is_elided:
            return height
        return max(height, _laid(text, style, style.least, width).height)

    def block(self, text: str, style: Style, width: float, height: float) -> Block:
        """`text` as it fits into `width` and `height`."""
        key = (text, style, width, height)
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = self._fitted(text, style, width, height)
        return found

    def _fitted(self, text: str, style: Style, width: float, height: float) -> Block:
        # Outlines grow evenly: one measure tells the size at which a line fits.
        natural = self._metric(style.size, style.is_bold).horizontalAdvance(text)
        size = min(style.size, int(style.size * width / natural)) if natural else style.size
        if size >= style.least:
            return _laid(text, style, size, width)
        return self._wrapped(text, style, width, height)

    def _wrapped(self, text: str, style: Style, width: float, height: float) -> Block:
        step = (style.size - style.least) / _STEPS
        for number in range(_STEPS + 1):
            block = _laid(text, style, style.size - step * number, width)
            if block.height <= height:
                return block
        return self._elided(text, style, width, height)

    def _elided(self, text: str, style: Style, width: float, height: float) -> Block:
        """What fits at the least size, the last line with dots."""
        block = _laid(text, style, style.least, width)
        lines = max(1, int(height / (style.least * _LINE)))
        start = block.layout.lineAt(lines - 1).textStart()
        metric = self._metric(style.least, style.is_bold)
        # A little narrower: dots may be wider than what they stand for.
        rest = metric.elidedText(text[start:], Qt.TextElideMode.ElideRight, width * 0.98)
        return replace(_laid(text[:start] + rest, style, style.least, width), is_elided=True)

    def _metric(self, size: float, is_bold: bool) -> QFontMetricsF:  # noqa: FBT001
        key = (size, is_bold)
        if key not in self._metrics:
            self._metrics[key] = QFontMetricsF(font(size, is_bold=is_bold))
        return self._metrics[key]

    def _color(self, name: str) -> QColor:
        if name not in self._colors:
            self._colors[name] = QColor(name)
        return self._colors[name]


_DIRECTIONS = {True: Qt.LayoutDirection.RightToLeft, False: Qt.LayoutDirection.LeftToRight}


def _side(style: Style) -> Qt.AlignmentFlag:
    """A layout does not mirror its lines by itself."""
    if style.align is Align.CENTER:
        return Qt.AlignmentFlag.AlignHCenter
    is_right = (style.align is Align.END) != style.right_to_left
    return Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft


def _laid(text: str, style: Style, size: float, width: float) -> Block:
    """`text` in lines as wide as `width`."""
    used: QFont = font(size, is_bold=style.is_bold)
    option = QTextOption()
    option.setUseDesignMetrics(True)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(_DIRECTIONS[style.right_to_left])
    option.setAlignment(_side(style))
    layout = QTextLayout(text, used)
    layout.setTextOption(option)
    layout.beginLayout()
    high, lines = size * _LINE, 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, lines * high + (high - line.height()) / 2))
        lines += 1
    layout.endLayout()
    return Block(layout, lines * high, lines, size)
