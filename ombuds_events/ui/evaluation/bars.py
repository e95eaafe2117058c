"""Answers by question: a bar for each, its five steps by patterns, the mean beside it."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from ombuds_events.domain.evaluation import STEPS
from ombuds_events.ui.kit.painting import paint_line, text_width
from ombuds_events.ui.kit.panels import show_tip
from ombuds_events.ui.kit.theme import theme

_BAR, _GAP, _LEAST_BAR = 14, 12, 120
_SWATCH = 12
_NAMES = 0.42
"""The most of the width that names may take."""


@dataclass(frozen=True, slots=True)
class StepBar:
    """One question: how many chose 1 to 5, () = too few to be shown; all of it in words."""

    name: str
    counts: tuple[int, ...]
    mean: str
    note: str
    words: str


class StepBars(QWidget):
    """`set_bars(bars)`; spoken as a list, the words of a bar on hover; grows from the start."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: tuple[StepBar, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_bars(self, bars: Sequence[StepBar]) -> None:
        """Show the questions in order."""
        self._bars = tuple(bars)
        self.setAccessibleName("; ".join(one.words for one in bars))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        legend = self._row_height() if any(one.counts for one in self._bars) else 0
        return QSize(420, len(self._bars) * self._row_height() + legend)

    def minimumSizeHint(self) -> QSize:
        return QSize(_LEAST_BAR * 2, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        widths = self._widths()
        for number, one in enumerate(self._bars):
            self._paint_row(painter, self._place(number), one, widths)
        if any(one.counts for one in self._bars):
            self._paint_legend(painter, self._place(len(self._bars)), widths[0] + _GAP)
        painter.end()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            show_tip(self, event, [(self._place(n), one.words) for n, one in enumerate(self._bars)])
            return True
        return super().event(event)

    def _row_height(self) -> int:
        return theme.metrics("body").height() + 8

    def _place(self, number: int) -> QRect:
        high = self._row_height()
        return QRect(0, number * high, self.width(), high)

    def _widths(self) -> tuple[int, int, int]:
        """Of the names, the means, the notes."""
        names = max((text_width(one.name) for one in self._bars), default=0) + 2
        means = max((text_width(one.mean, "body_strong") for one in self._bars), default=0) + 2
        notes = max((text_width(one.note, "caption") for one in self._bars), default=0) + 2
        return min(names, round(self.width() * _NAMES)), means, notes

    def _paint_row(
        self, painter: QPainter, place: QRect, one: StepBar, widths: tuple[int, int, int]
    ) -> None:
        names, means, notes = widths
        bar = place.width() - names - means - notes - 3 * _GAP
        mean_at = names + bar + 2 * _GAP
        paint_line(painter, self._part(place, 0, names), one.name, "text")
        room = self._part(place, names + _GAP, bar)
        if one.counts and bar > _GAP:
            self._paint_bar(painter, room, one.counts)
        paint_line(
            painter, self._part(place, mean_at, means), one.mean, "text", "body_strong",
            Qt.AlignmentFlag.AlignTrailing,
        )  # fmt: skip
        note = self._part(place, mean_at + means + _GAP, notes)
        paint_line(painter, note, one.note, "text_2", "caption")

    def _part(self, place: QRect, at: int, width: int) -> QRect:
        """A piece of a row, from its start."""
        piece = QRect(place.x() + at, place.y(), width, place.height())
        return QStyle.visualRect(self.layoutDirection(), place, piece)

    def _paint_bar(self, painter: QPainter, room: QRect, counts: tuple[int, ...]) -> None:
        total, at = sum(counts), 0.0
        top = room.y() + (room.height() - _BAR) / 2
        for step, count in zip(STEPS, counts, strict=True):
            width = room.width() * count / total
            x = room.right() + 1 - at - width if theme.right_to_left else room.x() + at
            if count:
                _paint_step(painter, QRectF(x, top, width, _BAR), step)
            at += width

    def _paint_legend(self, painter: QPainter, place: QRect, at: int) -> None:
        """What the patterns mean."""
        for step in STEPS:
            box = QRectF(self._part(place, at, _SWATCH))
            top = place.y() + (place.height() - _SWATCH) / 2
            _paint_step(painter, QRectF(box.x(), top, _SWATCH, _SWATCH), step)
            wide = text_width(str(step), "caption") + 2
            spot = self._part(place, at + _SWATCH + 4, wide)
            paint_line(painter, spot, str(step), "text_2", "caption")
            at += _SWATCH + wide + 16


_PATTERNS = {
    1: ("text_2", Qt.BrushStyle.DiagCrossPattern),
    2: ("text_2", Qt.BrushStyle.BDiagPattern),
    3: ("text_2", Qt.BrushStyle.NoBrush),
    4: ("chart_1", Qt.BrushStyle.Dense4Pattern),
    5: ("chart_1", Qt.BrushStyle.SolidPattern),
}


def _paint_step(painter: QPainter, box: QRectF, step: int) -> None:
    """One step, told by its pattern also where colours are not seen."""
    color, pattern = _PATTERNS[step]
    painter.fillRect(box, theme.color("surface"))
    painter.setPen(QPen(theme.color("chart_1" if step > 3 else "text_2"), 1))
    painter.setBrush(QBrush(theme.color(color), pattern))
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
