"""Tabs with a count beside each name."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStyle, QTabBar, QWidget

from ombuds_events.ui.kit.painting import paint_line
from ombuds_events.ui.kit.theme import theme

_SIDE = 10
_GAP = 7


@dataclass(frozen=True, slots=True)
class Tab:
    """One tab: its key, its name and what is counted in it ("8 sessions", "7 / 11")."""

    key: str
    title: str
    note: str = ""


class TabStrip(QTabBar):
    """Emits `chosen(key)`; arrows move, the shell adds Ctrl+PgUp and Ctrl+PgDn."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, line: bool = True) -> None:
        super().__init__(parent)
        self._tabs: tuple[Tab, ...] = ()
        self._line = line
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.currentChanged.connect(self._changed)

    def set_tabs(self, tabs: Sequence[Tab]) -> None:
        """Show these tabs; the current key stays current."""
        current = self.current()
        quiet = QSignalBlocker(self)
        while self.count() > len(tabs):
            self.removeTab(self.count() - 1)
        while self.count() < len(tabs):
            self.addTab("")
        self._tabs = tuple(tabs)
        for number, tab in enumerate(tabs):
            # Twice the ampersand: a name is not a mnemonic.
            self.setTabText(number, tab.title.replace("&", "&&"))
            self.setAccessibleTabName(number, f"{tab.title}, {tab.note}" if tab.note else tab.title)
        keys = [tab.key for tab in tabs]
        self.setCurrentIndex(keys.index(current) if current in keys else 0)
        quiet.unblock()
        self.updateGeometry()
        self.update()

    def current(self) -> str:
        """The key of the current tab."""
        number = self.currentIndex()
        return self._tabs[number].key if 0 <= number < len(self._tabs) else ""

    def set_current(self, key: str) -> None:
        """Go to a tab."""
        for number, tab in enumerate(self._tabs):
            if tab.key == key:
                self.setCurrentIndex(number)

    def step(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) tab, round the end."""
        if self.count():
            self.setCurrentIndex((self.currentIndex() + by) % self.count())

    def tabSizeHint(self, index: int) -> QSize:
        tab = self._tabs[index] if index < len(self._tabs) else Tab("", "")
        width = theme.metrics("body_strong").horizontalAdvance(tab.title) + 2 * _SIDE + 1
        if tab.note:
            width += _GAP + theme.metrics("caption").horizontalAdvance(tab.note)
        return QSize(width, theme.size("tool_row"))

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        if self._line:
            painter.fillRect(0, self.height() - 1, self.width(), 1, theme.color("border"))
        for number, tab in enumerate(self._tabs):
            self._paint_tab(painter, number, tab)
        painter.end()

    def _paint_tab(self, painter: QPainter, number: int, tab: Tab) -> None:
        rect = self.tabRect(number)
        current = number == self.currentIndex()
        step = "body_strong" if current else "body"
        inner = rect.adjusted(_SIDE, 0, -_SIDE, -2)
        width = theme.metrics(step).horizontalAdvance(tab.title) + 1
        direction = self.layoutDirection()
        box = QStyle.visualRect(
            direction, inner, QRect(inner.x(), inner.y(), width, inner.height())
        )
        paint_line(painter, box, tab.title, "text" if current else "text_2", step)
        if tab.note:
            x = inner.x() + width + _GAP - 1
            box = QRect(x, inner.y(), inner.right() + 2 - x, inner.height())
            box = QStyle.visualRect(direction, inner, box)
            paint_line(painter, box, tab.note, "text_2", "caption")
        if current:
            painter.fillRect(rect.x(), rect.bottom() - 1, rect.width(), 2, theme.color("accent"))
        if current and self.hasFocus():
            painter.setPen(theme.color("focus"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for shrink in (2, 3):
                painter.drawRoundedRect(
                    rect.adjusted(shrink, shrink + 4, -shrink - 1, -shrink - 4), 4, 4
                )

    def _changed(self, _number: int) -> None:
        self.chosen.emit(self.current())
