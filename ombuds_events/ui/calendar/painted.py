"""How bars are painted: ground, leading edge, title, hours, icon."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle

from ombuds_events.domain.kinds import EventState
from ombuds_events.queries.calendar_page import BarKind
from ombuds_events.ui.calendar.layout import Shown
from ombuds_events.ui.calendar.words import MODE_ICONS, OFF
from ombuds_events.ui.kit.icons import grown, paint_icon
from ombuds_events.ui.kit.painting import RADIUS, paint_line, text_width
from ombuds_events.ui.kit.theme import theme

EDGE = 3
_PADDING = 5
_ICON = 12
_KEPT = 2_000
_LOOKS = {
    BarKind.LEAD: ("accent_text", "accent_soft", "accent"),
    BarKind.PART: ("info", "info_soft", "info"),
    BarKind.COUNCIL: ("minor", "minor_soft", "minor"),
    BarKind.STAFF: ("text", "idle_soft", "idle"),
}
_OFF_LOOKS = {
    EventState.CANCELLED: ("error", "error_soft", "error"),
    EventState.POSTPONED: ("warn", "warn_soft", "warn"),
}


def look(shown: Shown) -> tuple[str, str, str]:
    """Colours of words, ground and edge: of the state if it is off, else of whose it is."""
    return _OFF_LOOKS.get(shown.bar.state) or _LOOKS[shown.bar.kind]


def paint_ground(
    painter: QPainter, rect: QRect, shown: Shown, *, picked: bool, starts: bool = True
) -> None:
    """The bar without its words; a ghost has a dashed line, a picked one a ring."""
    color, ground, edge = look(shown)
    frame = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setBrush(theme.color(ground))
    painter.setPen(_line(color, shown, picked=picked))
    painter.drawRoundedRect(frame, RADIUS, RADIUS)
    if starts and not shown.is_ghost:
        side = QRect(rect.x(), rect.y(), EDGE, rect.height())
        side = QStyle.visualRect(painter.layoutDirection(), rect, side)
        painter.fillRect(side, theme.color(edge))


def _line(color: str, shown: Shown, *, picked: bool) -> QPen | Qt.PenStyle:
    if shown.is_ghost:
        return QPen(theme.color(color), 1, Qt.PenStyle.DashLine)
    if picked:
        return QPen(theme.color("focus"), 2)
    return QPen(theme.color(color), 1) if theme.is_contrast else Qt.PenStyle.NoPen


def paint_strip(painter: QPainter, rect: QRect, shown: Shown, words: str, clock: str) -> None:
    """The words of a bar in one line: hours, title, icon."""
    color, _ground, _edge = look(shown)
    inner = rect.adjusted(_PADDING + EDGE, 0, -_PADDING, 0)
    inner = QStyle.visualRect(painter.layoutDirection(), rect, inner)
    inner = _icon(painter, inner, shown, color)
    if clock:
        width = text_width(clock, "caption") + 6
        if width < inner.width() // 2:
            box = QStyle.visualRect(
                painter.layoutDirection(), inner, QRect(inner.x(), inner.y(), width, inner.height())
            )
            paint_line(painter, box, clock, color, "caption")
            rest = inner.adjusted(width, 0, 0, 0)
            inner = QStyle.visualRect(painter.layoutDirection(), inner, rest)
    width = paint_line(painter, inner, words, color, "table_header")
    _strike(painter, inner, width, shown)


def paint_block(
    painter: QPainter, rect: QRect, shown: Shown, title: str, times: tuple[str, ...]
) -> None:
    """The words of a bar in lines: title, hours; as many as have room."""
    color, _ground, _edge = look(shown)
    inner = rect.adjusted(_PADDING + EDGE, 3, -3, -2)
    inner = QStyle.visualRect(painter.layoutDirection(), rect, inner)
    if inner.width() < text_width("00:00", "caption"):
        times = ()  # a piece of a clock tells nothing
    font = _title_font(theme.generation, title, inner.width())
    step = theme.metrics(font).lineSpacing()
    small = theme.metrics("caption").lineSpacing()
    if inner.height() < step:
        paint_strip(painter, rect, shown, title, "")
        return
    room = inner.height() - small * min(len(times), max(0, (inner.height() - step) // small))
    lines = wrapped_lines(theme.generation, font, title, inner.width(), max(1, room // step))
    y = inner.y()
    for line in lines:
        box = QRect(inner.x(), y, inner.width(), step)
        width = paint_line(painter, box, line, color, font)
        _strike(painter, box, width, shown)
        y += step
    for line in times:
        if y + small > inner.bottom() + 2:
            break
        paint_line(painter, QRect(inner.x(), y, inner.width(), small), line, color, "caption")
        y += small
    size = grown(_ICON)
    if y + size + 2 <= inner.bottom() and not shown.is_ghost:
        box = QRect(inner.x(), y + 2, size, size)
        box = QStyle.visualRect(painter.layoutDirection(), inner, box)
        paint_icon(painter, box, _mode_icon(shown), color, _ICON)


@lru_cache(_KEPT)
def _title_font(_generation: int, words: str, width: int) -> str:
    """The smaller one where it keeps a long word whole."""
    longest = max((text_width(word, "body_strong") for word in words.split()), default=0)
    return "body_strong" if longest <= width else "table_header"


@lru_cache(_KEPT)
def wrapped_lines(
    _generation: int, font: str, words: str, width: int, most: int
) -> tuple[str, ...]:
    """`words` in at most `most` lines; the last has all that is left and is elided when painted."""
    layout = QTextLayout(words, theme.font(font))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    found: list[str] = []
    start = 0
    while len(found) < most - 1:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(max(8, width))
        # In UTF-16 units: beyond the basic plane Python counts otherwise.
        end = _characters(words, start, line.textLength())
        found.append(words[start:end].strip())
        start = end
    layout.endLayout()
    rest = words[start:].strip()
    return (*found, rest) if rest else tuple(found)


def _characters(words: str, start: int, units: int) -> int:
    end = start
    while units > 0 and end < len(words):
        units -= 2 if ord(words[end]) > 0xFFFF else 1
        end += 1
    return end


def _icon(painter: QPainter, inner: QRect, shown: Shown, color: str) -> QRect:
    """The way people take part, at the end of the line; what is left for words."""
    size = grown(_ICON)
    if inner.width() < 6 * size:
        return inner
    box = QRect(inner.right() + 1 - size, inner.y(), size, inner.height())
    direction = painter.layoutDirection()
    paint_icon(painter, QStyle.visualRect(direction, inner, box), _mode_icon(shown), color, _ICON)
    return QStyle.visualRect(direction, inner, inner.adjusted(0, 0, -size - 4, 0))


def _mode_icon(shown: Shown) -> str:
    return "ban" if shown.bar.state in OFF else MODE_ICONS[shown.bar.mode]


def _strike(painter: QPainter, box: QRect, width: int, shown: Shown) -> None:
    """What is called off is struck out."""
    if shown.bar.state is not EventState.CANCELLED:
        return
    line = QRect(box.x(), box.center().y(), min(width, box.width()), 1)
    line = QStyle.visualRect(painter.layoutDirection(), box, line)
    painter.setPen(QPen(theme.color("error"), 1))
    painter.drawLine(QPointF(line.left(), line.y() + 0.5), QPointF(line.right(), line.y() + 0.5))
