"""Painters that delegates and widgets share: chips, lines of text, names, small buttons."""

from collections.abc import Sequence
from functools import cache, lru_cache
from math import floor
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QStaticText
from PySide6.QtWidgets import QStyle

from ombuds_events.domain.text import isolated
from ombuds_events.ui.kit.icons import SIZE, grown, paint_icon
from ombuds_events.ui.kit.theme import theme

if TYPE_CHECKING:  # tables come after the first paint
    from ombuds_events.ui.kit.columns import Run

RADIUS = 4
CHIP_PADDING = 6
CHIP_ICON = 14
GAP = 4
_BIDI = {ord(c): None for c in "\u2066\u2067\u2068\u2069"}
_KEPT = 2_000
"""Lines kept as they were laid out: several screens of any table."""
LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


def plain(words: str) -> str:
    """`words` without the marks that keep directions apart."""
    return words.translate(_BIDI)


def chip_width(words: str, icon: str) -> int:
    """How wide a chip is."""
    width = text_width(words, "caption") + 2 * CHIP_PADDING + 2
    return width + (grown(CHIP_ICON) + GAP if icon else 0)


def chip_height() -> int:
    """How high a chip is."""
    return max(theme.size("chip"), theme.metrics("caption").height() + 2)


def paint_chip(painter: QPainter, rect: QRect, words: str, look: tuple[str, str, str]) -> None:
    """Paint a chip that fills `rect`; `look` is colour, ground and icon."""
    color, ground, icon = look
    direction = painter.layoutDirection()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(theme.color(ground))
    if theme.is_contrast:
        painter.setPen(QPen(theme.color(color), 1))
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(rect), RADIUS, RADIUS)
    inner = rect.adjusted(CHIP_PADDING, 0, -CHIP_PADDING, 0)
    if icon:
        box = QRect(inner.x(), inner.y(), grown(CHIP_ICON), inner.height())
        paint_icon(painter, QStyle.visualRect(direction, inner, box), icon, color, CHIP_ICON)
        rest = inner.adjusted(grown(CHIP_ICON) + GAP, 0, 0, 0)
        inner = QStyle.visualRect(direction, inner, rest)
    paint_line(painter, inner, words, color, "caption")


def paint_line(
    painter: QPainter,
    rect: QRect,
    words: str,
    color: str,
    step: str = "body",
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeading,
) -> int:
    """Paint one line, elided at its end; tells how wide it came out."""
    line, width = _laid_out(theme.generation, step, words, rect.width())
    painter.setFont(theme.font(step))
    painter.setPen(theme.color(color))
    size = line.size()
    # Leading and trailing follow the painter's direction; the text follows its own.
    before = (rect.width() - size.width()) * _share_before(painter.layoutDirection(), align)
    above = floor((rect.height() - size.height()) / 2 + 0.5)
    painter.drawStaticText(QPointF(rect.x() + before, rect.y() + above), line)
    return width


def paint_runs(painter: QPainter, rect: QRect, runs: Sequence["Run"], color: str) -> None:
    """Paint a name piece by piece, the family name semibold, elided at the end."""
    direction = name_direction(runs)
    x = rect.left()
    room = rect.width()
    gap = text_width(" ")
    total = runs_width(runs)
    # A name of the other direction still stands at the cell's start.
    if painter.layoutDirection() is RTL:
        x = rect.right() + 1 - min(total, room)
    whole = QRect(x, rect.y(), min(total, room), rect.height())
    used = 0
    for run in runs:
        step = _step_of(run)
        width = min(text_width(run.text, step) + 1, whole.width() - used)
        if width <= 0:
            return
        box = QRect(whole.x() + used, whole.y(), width, whole.height())
        paint_line(painter, QStyle.visualRect(direction, whole, box), run.text, color, step)
        used += width + gap


def runs_width(runs: Sequence["Run"]) -> int:
    """How wide a name is."""
    widths = [text_width(run.text, _step_of(run)) + 1 for run in runs]
    return sum(widths) + text_width(" ") * max(0, len(runs) - 1)


def text_width(words: str, step: str = "body") -> int:
    """How wide `words` are in a step of the type scale."""
    return _measured(theme.generation, step, words)


def _step_of(run: "Run") -> str:
    return "body_strong" if run.strong else "body"


@lru_cache(_KEPT)
def _measured(_generation: int, step: str, words: str) -> int:
    return theme.metrics(step).horizontalAdvance(words)


@lru_cache(_KEPT)
def _laid_out(generation: int, step: str, words: str, room: int) -> tuple[QStaticText, int]:
    """The line that fits into `room` and its width: scrolling shows most of them many times."""
    shown, width = words, _measured(generation, step, words)
    if width > room:
        metrics = theme.metrics(step)
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        width = metrics.horizontalAdvance(shown)
    line = QStaticText(isolated(shown))
    line.setTextFormat(Qt.TextFormat.PlainText)
    line.prepare(font=theme.font(step))
    return line, width


@cache
def _share_before(direction: Qt.LayoutDirection, align: Qt.AlignmentFlag) -> float:
    """Which share of the free room stands left of a line."""
    flags = QStyle.visualAlignment(direction, align)
    if flags & Qt.AlignmentFlag.AlignHCenter:
        return 0.5
    return 1.0 if flags & Qt.AlignmentFlag.AlignRight else 0.0


def name_direction(runs: Sequence["Run"]) -> Qt.LayoutDirection:
    """Direction of the script that the name is written in."""
    words = "".join(run.text for run in runs)
    return RTL if words and "\u0590" <= words[0] <= "\u08ff" else LTR


def paint_button(painter: QPainter, rect: QRect, words: str, *, filled: bool) -> None:
    """Paint a small button: filled in the accent, or outlined."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    line, ground = ("accent", "accent") if filled else ("border_strong", "surface")
    painter.setPen(QPen(theme.color(line), 1))
    painter.setBrush(theme.color(ground))
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
    inner = rect.adjusted(8, 0, -8, 0)
    color, step = ("on_accent", "body_strong") if filled else ("text", "body")
    paint_line(painter, inner, words, color, step, Qt.AlignmentFlag.AlignHCenter)


def paint_check(painter: QPainter, rect: QRect, *, checked: bool) -> None:
    """Paint a check box in the middle of `rect`."""
    box = QRectF(0, 0, grown(SIZE) - 1, grown(SIZE) - 1)
    box.moveCenter(QPointF(QRectF(rect).center()))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.color("accent" if checked else "border_strong"), 1))
    painter.setBrush(theme.color("accent" if checked else "surface"))
    painter.drawRoundedRect(box, 3, 3)
    if checked:
        paint_icon(painter, box.toRect(), "check", "on_accent", 12)
