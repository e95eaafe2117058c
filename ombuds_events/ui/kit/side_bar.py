"""The side bar: pages with icons and badges, the own institution at the bottom."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton, QWidget

from ombuds_events.ui.kit.icons import grown, paint_icon
from ombuds_events.ui.kit.painting import paint_line
from ombuds_events.ui.kit.panels import Panel, column, rule
from ombuds_events.ui.kit.said import Words, said
from ombuds_events.ui.kit.theme import theme

_NARROW = 1150
_MARGIN = 8
_ICON_AT = 10
_TEXT_AT = 36
_BADGE = 22


@dataclass(frozen=True, slots=True)
class SideEntry:
    """One entry; `starts_group`: a line above it; `bottom`: in the lower part."""

    id: str
    words: Words
    icon: str
    starts_group: bool = False
    bottom: bool = False


class SideButton(QPushButton):
    """An entry, painted by itself: accent bar and soft ground when it is the current page."""

    def __init__(self, entry: SideEntry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = entry
        self.badge = 0
        self.second = ""
        self.folded = False
        self.setCheckable(True)
        self.setAutoExclusive(False)
        self.setProperty("kind", "side")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def write(self) -> None:
        """Write the words again."""
        words = said(self.entry.words)
        self.setText(words)
        spoken = words if not self.badge else f"{words}, {self.badge}"
        self.setAccessibleName(f"{spoken}, {self.second}" if self.second else spoken)
        self.setToolTip(words if self.folded else "")
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        width = theme.metrics("body_strong").horizontalAdvance(self.text()) + _TEXT_AT + grown() - 8
        height = theme.size("row") + 1 if not self.second else theme.size("row_two_lines") + 4
        return QSize(width + _BADGE + 8, height)

    def minimumSizeHint(self) -> QSize:
        return QSize(36, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        self._paint_ground(painter)
        icon_box = self._box(_ICON_AT, grown())
        paint_icon(
            painter, icon_box, self.entry.icon, "accent_text" if self.isChecked() else "text"
        )
        if not self.folded:
            self._paint_words(painter)
        self._paint_badge(painter)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        option = QStyleOptionButton()
        self.initStyleOption(option)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if self.isChecked() or over:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("selection" if self.isChecked() else "sunken"))
            painter.drawRoundedRect(self.rect(), 4, 4)
        if self.isChecked():
            painter.setBrush(theme.color("accent"))
            bar = self._box(0, 3).adjusted(0, 6, 0, -6)
            painter.drawRoundedRect(bar, 1, 1)

    def _paint_words(self, painter: QPainter) -> None:
        start = _TEXT_AT + grown() - 16
        room = self.width() - start - 8 - (_BADGE + 4 if self.badge else 0)
        box = self._box(start, room)
        step = "body_strong" if self.isChecked() else "body"
        if not self.second:
            paint_line(painter, box, self.text(), "text", step)
            return
        half = box.height() // 2
        upper = QRect(box.x(), box.y() + 3, box.width(), half - 2)
        paint_line(painter, upper, self.text(), "text", step)
        lower = QRect(box.x(), box.y() + half, box.width(), half - 2)
        paint_line(painter, lower, self.second, "text_2", "caption")

    def _paint_badge(self, painter: QPainter) -> None:
        if not self.badge:
            return
        words = str(self.badge) if self.badge < 100 else "99+"
        width = max(18, theme.metrics("caption").horizontalAdvance(words) + 10)
        at = self.width() - width - 10 if not self.folded else self.width() - width - 1
        box = self._box(at, width)
        box = QRect(box.x(), box.center().y() - 8 - (6 if self.folded else 0), width, 18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("surface" if self.isChecked() else "accent_soft"))
        painter.drawRoundedRect(box, 9, 9)
        painter.setFont(theme.font("table_header"))
        painter.setPen(theme.color("accent_text"))
        painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), words)

    def _box(self, at: int, width: int) -> QRect:
        box = QRect(at, 0, width, self.height())
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)


class SideBar(Panel):
    """Emits `chosen(id)`; the shell answers with `set_current(id)`."""

    chosen = Signal(str)
    folded_changed = Signal(bool)

    def __init__(self, entries: Iterable[SideEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "sidebar")
        self.setProperty("line", "end")
        self._is_narrow = False
        self._folded = False
        self._current = ""
        self._buttons: dict[str, SideButton] = {}
        self._box = column(self, margin=_MARGIN, spacing=0)
        found = tuple(entries)
        for entry in found:
            if not entry.bottom:
                self._add(entry)
        self._box.addStretch(1)
        for entry in found:
            if entry.bottom:
                self._add(entry)
        self._own = SideButton(SideEntry("own", "", "building-2"), self)
        self._own.setCheckable(False)
        self._own.clicked.connect(lambda: self.chosen.emit("own"))
        self._own_rule = rule(self)
        self._box.addSpacing(4)
        self._box.addWidget(self._own_rule)
        self._box.addSpacing(4)
        self._box.addWidget(self._own)
        self._own.hide()
        self._own_rule.hide()
        self.retranslate()

    def set_current(self, entry_id: str) -> None:
        """Mark the page that is shown."""
        self._current = entry_id
        for one, button in self._buttons.items():
            button.setChecked(one == entry_id)

    def current(self) -> str:
        """The id of the page that is shown."""
        return self._current

    def set_badge(self, entry_id: str, count: int) -> None:
        """Show how many things wait there; 0 shows nothing."""
        button = self._buttons[entry_id]
        button.badge = count
        button.write()
        button.update()

    def set_institution(self, name: str, city: str) -> None:
        """Show whose office this is."""
        self._own.entry = SideEntry("own", name, "building-2")
        self._own.second = city
        self._own.write()
        self._own.setVisible(bool(name))
        self._own_rule.setVisible(bool(name))
        self._fit()

    @property
    def folded(self) -> bool:
        """Whether only the icons are shown."""
        return self._folded

    def set_folded(self, folded: bool) -> None:  # noqa: FBT001 - Qt's own setters look like this
        """Show only the icons, or all."""
        self._folded = folded
        for button in (*self._buttons.values(), self._own):
            button.folded = folded
        self.retranslate()
        self.folded_changed.emit(folded)

    def make_room(self, width: int, *, folded: bool) -> None:
        """Fold by itself in a window of little `width`; in a wide one be as the user had it."""
        is_narrow = width < _NARROW * max(1.0, theme.scale)
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self.set_folded(is_narrow or folded)

    def toggle(self) -> None:
        """Fold or unfold."""
        self.set_folded(not self._folded)

    def retranslate(self) -> None:
        for button in (*self._buttons.values(), self._own):
            button.write()
        self.setAccessibleName(self.tr("Pages"))
        self._fit()

    def rescale(self) -> None:
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down.value: 1, Qt.Key.Key_Up.value: -1}.get(event.key())
        if step is None:
            super().keyPressEvent(event)
            return
        buttons = list(self._buttons.values())
        focused = self.focusWidget()
        at = next((n for n, one in enumerate(buttons) if one is focused), 0)
        buttons[(at + step) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)

    def _add(self, entry: SideEntry) -> None:
        if entry.starts_group:
            self._box.addSpacing(7)
            line = rule(self)
            holder = column()
            holder.setContentsMargins(10, 0, 10, 0)
            holder.addWidget(line)
            self._box.addLayout(holder)
            self._box.addSpacing(7)
        button = SideButton(entry, self)
        button.clicked.connect(lambda _checked=False, one=entry.id: self._clicked(one))
        self._buttons[entry.id] = button
        self._box.addWidget(button)

    def _clicked(self, entry_id: str) -> None:
        # The shell decides whether the page changes; until then the old one stays marked.
        self._buttons[entry_id].setChecked(entry_id == self._current)
        self.chosen.emit(entry_id)

    def _fit(self) -> None:
        if self._folded:
            self.setFixedWidth(theme.size("side_bar_folded"))
            return
        wanted = max(button.sizeHint().width() for button in self._buttons.values())
        wanted += 2 * _MARGIN
        limit = theme.size("side_bar_max")
        self.setFixedWidth(min(limit, max(theme.size("side_bar"), wanted)))
