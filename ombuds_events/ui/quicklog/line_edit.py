"""The line itself: what was understood is underlined, each kind in its own colour."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLineEdit, QWidget

from ombuds_events.domain.quick_line import Part, PartKind
from ombuds_events.ui.kit.layouts import means
from ombuds_events.ui.kit.theme import theme

COLORS = {
    PartKind.DATE: "info",
    PartKind.PLACE: "ok",
    PartKind.AUDIENCE: "minor",
    PartKind.NUMBER: "warn",
    PartKind.THEME: "accent",
}
"""Kind → colour token; the chips below say the same in words."""

_LINE = 3
_CURSOR_BEGINS = 5
"""Qt's rectangle of the cursor begins so far before the cursor."""


class QuickLineEdit(QLineEdit):
    """Emits `recalled` for Up, and `rows_pasted` for a clipboard of several lines."""

    recalled = Signal()
    rows_pasted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[Part, ...] = ()
        self.textChanged.connect(self._turn)

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Underline these stretches of the line."""
        self._parts = tuple(parts)
        self.update()

    def select_part(self, kind: PartKind) -> bool:
        """Select the first stretch of `kind`, ready to be typed over; tells whether there is."""
        part = next((one for one in self._parts if one.kind is kind), None)
        if part is None:
            return False
        start, end = (_utf16(self.text(), place) for place in (part.start, part.end))
        self.setSelection(start, end - start)
        return True

    def rescale(self) -> None:
        """Take font and height from the theme."""
        font = theme.font("section")
        font.setWeight(font.Weight.Normal)
        self.setFont(font)
        self.setFixedHeight(theme.metrics("section").height() + 26)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Up.value and not event.modifiers():
            self.recalled.emit()
        elif means(event, QKeySequence.StandardKey.Paste) and _has_lines():
            self.rows_pasted.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and self.isVisible():
            self.rescale()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._parts:
            return
        painter = QPainter(self)
        inner = self.rect().adjusted(6, 0, -6, 0)
        painter.setClipRect(inner)
        for part, rect in zip(self._parts, self.underlines(), strict=True):
            painter.fillRect(rect, theme.color(COLORS[part.kind]))
        painter.end()

    def underlines(self) -> list[QRect]:
        """Where the lines under the parts are painted."""
        shown = self.text()
        layout = QTextLayout(shown, self.font())
        option = QTextOption()
        option.setTextDirection(self.layoutDirection())
        layout.setTextOption(option)
        layout.beginLayout()
        line = layout.createLine()
        line.setNumColumns(len(shown) + 1)
        layout.endLayout()

        def x(place: int) -> float:
            found: object = line.cursorToX(place)
            return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]

        cursor = self.cursorRect()
        shift = cursor.x() + _CURSOR_BEGINS - x(self.cursorPosition())
        top = self.rect().center().y() + theme.metrics("section").height() // 2 + 1
        rects = []
        for part in self._parts:
            ends = [x(_utf16(shown, place)) + shift for place in (part.start, part.end)]
            left, right = round(min(ends)), round(max(ends))
            rects.append(QRect(left, top, right - left, _LINE))
        return rects

    def _turn(self, typed: str) -> None:
        """The line keeps the direction of its own words."""
        direction = QGuiApplication.layoutDirection()
        if any(c.isalpha() for c in typed):
            rtl, ltr = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
            direction = rtl if _is_right_to_left(typed) else ltr
        if direction is not self.layoutDirection():
            self.setLayoutDirection(direction)


def _utf16(text: str, place: int) -> int:
    """Qt counts the halves of rare letters: `place` in its counting."""
    return place + sum(ord(c) > 0xFFFF for c in text[:place])


def _is_right_to_left(text: str) -> bool:
    first = next(c for c in text if c.isalpha())
    return "\u0590" <= first <= "\u08ff" or "\ufb1d" <= first <= "\ufeff"


def _has_lines() -> bool:
    """Whether the clipboard holds rows of a sheet, not a line."""
    return len(QGuiApplication.clipboard().text().strip().splitlines()) > 1
