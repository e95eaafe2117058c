"""Counters that are filters: "4 overdue"."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QStyle, QWidget

from ombuds_events.ui.kit.painting import paint_line
from ombuds_events.ui.kit.panels import Panel, row
from ombuds_events.ui.kit.theme import theme

_SIDE = 12
_GAP = 6


@dataclass(frozen=True, slots=True)
class Counter:
    """A number with its noun; `tone`: colour token when it is chosen."""

    key: str
    number: int
    words: str
    tone: str = "accent"


class CounterButton(QAbstractButton):
    """One counter, a check button."""

    def __init__(self, counter: Counter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.counter = counter
        self.setCheckable(True)

    def set_counter(self, counter: Counter) -> None:
        """Show another number."""
        self.counter = counter
        self.setText(f"{counter.number} {counter.words}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        number = theme.metrics("section").horizontalAdvance(str(self.counter.number))
        words = theme.metrics("body").horizontalAdvance(self.counter.words)
        return QSize(number + words + _GAP + 2 * _SIDE + 2, theme.size("button"))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        chosen = self.isChecked()
        if chosen or self.underMouse():
            painter.setPen(QPen(theme.color(self.counter.tone if chosen else "border"), 1))
            painter.setBrush(theme.color("surface"))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), 4, 4)
        inner = self.rect().adjusted(_SIDE, 0, -_SIDE, 0)
        number = str(self.counter.number)
        width = theme.metrics("section").horizontalAdvance(number) + 1
        direction = self.layoutDirection()
        box = QRect(inner.x(), inner.y(), width, inner.height() - 2)
        tone = self.counter.tone if chosen else "text"
        paint_line(painter, QStyle.visualRect(direction, inner, box), number, tone, "section")
        rest = inner.adjusted(width + _GAP, 0, 2, 0)
        tone = self.counter.tone if chosen else "text_2"
        paint_line(painter, QStyle.visualRect(direction, inner, rest), self.counter.words, tone)
        painter.end()


class CounterBar(Panel):
    """Emits `chosen(key)`, or `chosen("")` when the chosen one is pressed again."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._line = row(self, spacing=4)
        self._line.addStretch(1)
        self._buttons: dict[str, CounterButton] = {}

    def set_counters(self, counters: Sequence[Counter]) -> None:
        """Show these numbers; what was chosen stays chosen."""
        for key in set(self._buttons) - {one.key for one in counters}:
            gone = self._buttons.pop(key)
            gone.hide()
            gone.deleteLater()
        for place, counter in enumerate(counters):
            button = self._buttons.get(counter.key)
            if button is None:
                button = CounterButton(counter, self)
                button.clicked.connect(lambda on, key=counter.key: self._pressed(key, on=on))
                self._buttons[counter.key] = button
                self._line.insertWidget(place, button)
            button.set_counter(counter)

    def set_chosen(self, key: str) -> None:
        """Mark one, without telling."""
        for one, button in self._buttons.items():
            button.setChecked(one == key)

    def _pressed(self, key: str, *, on: bool) -> None:
        self.set_chosen(key if on else "")
        self.chosen.emit(key if on else "")
