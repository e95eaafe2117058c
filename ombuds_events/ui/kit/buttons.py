"""Buttons: filled, outlined, quiet, links, chips, and keys as they are printed."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QStyle, QStyleOptionButton, QWidget

from ombuds_events.ui.kit.icons import SIZE, grown, icon, paint_icon
from ombuds_events.ui.kit.painting import paint_line
from ombuds_events.ui.kit.panels import label, set_look
from ombuds_events.ui.kit.theme import theme

_ENTER = {Qt.Key.Key_Return.value, Qt.Key.Key_Enter.value}
_GAP = 6
_START = 10
_ARROW = 28
_ICON_COLORS = {"primary": "on_accent", "quiet": "text_2", "link": "link", "danger": "error"}


class Button(QPushButton):
    """A push button of a kind: "" outlined, primary (one on a page), quiet, link, danger, chip."""

    def __init__(
        self,
        words: str = "",
        icon_name: str = "",
        kind: str = "",
        parent: QWidget | None = None,
        *,
        name: str = "",
    ) -> None:
        super().__init__(words, parent)
        self._is_marked = False
        self._icon_name = icon_name
        self.setAutoDefault(False)
        self.setProperty("kind", kind)
        if icon_name and not words:
            self.setProperty("shape", "icon")
        if name:
            self.set_name(name)
        self._show_icon()

    def text(self) -> str:
        """The words as they are read, without the mark of the Alt letter."""
        plain = super().text()
        return plain.replace("&", "") if self._is_marked else plain

    def marked_text(self) -> str:
        """The words with the mark of the Alt letter."""
        return super().text()

    def mark_text(self, words: str) -> None:
        """Show the same words with a mark on the Alt letter."""
        self.setText(words)
        self._is_marked = "&" in words

    def setText(self, words: str) -> None:
        self._is_marked = False
        super().setText(words)

    @property
    def kind(self) -> str:
        """What kind of button it is."""
        return str(self.property("kind") or "")

    def set_kind(self, kind: str) -> None:
        """Make it another kind."""
        set_look(self, "kind", kind)
        self._show_icon()

    def set_icon(self, icon_name: str) -> None:
        """Show another icon, or none."""
        self._icon_name = icon_name
        self._show_icon()

    def set_name(self, name: str) -> None:
        """Say what a button without words does: spoken, and in the tool tip."""
        self.setAccessibleName(name)
        self.setToolTip(name)

    def set_small(self) -> None:
        """Make it 28 px high, for rows and panels."""
        set_look(self, "small", "true")

    def setMenu(self, menu: QMenu) -> None:
        """Open `menu` when pressed; an arrow at the end tells so."""
        set_look(self, "arrow", "true")
        super().setMenu(menu)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.StyleChange and self.isVisible():
            self._show_icon()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        self._show_icon()
        super().showEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in _ENTER and plain:
            # Qt passes Enter on, and a dialog would take it for its filled button.
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.menu() is None or not self.text():
            super().paintEvent(event)
            return
        # The style centres the words and knows no room for the arrow: they are painted here.
        option = QStyleOptionButton()
        self.initStyleOption(option)
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        self.style().drawControl(QStyle.ControlElement.CE_PushButtonBevel, option, painter, self)
        self._paint_words(painter)
        painter.end()

    def _paint_words(self, painter: QPainter) -> None:
        direction, whole = self.layoutDirection(), self.rect()
        filled = self.kind == "primary"
        color = "on_accent" if filled else "text"
        if self.property("active") == "true":
            color = "accent_text"
        start = _START
        if self._icon_name:
            box = QRect(start, 0, grown(), self.height())
            paint_icon(painter, QStyle.visualRect(direction, whole, box), self._icon_name, color)
            start += grown() + _GAP + 4
        box = QRect(start, 0, self.width() - start - _ARROW, self.height())
        step = "body_strong" if filled else "body"
        paint_line(painter, QStyle.visualRect(direction, whole, box), self.text(), color, step)
        box = QRect(self.width() - _ARROW + 4, 1, SIZE, self.height())
        color = "on_accent" if filled else "text_2"
        box = QStyle.visualRect(direction, whole, box)
        paint_icon(painter, box, "chevron-down", color, 14)

    def _show_icon(self) -> None:
        if not self._icon_name:
            self.setIcon(QIcon())
            return
        color = _ICON_COLORS.get(self.kind, "text")
        self.setIcon(icon(self._icon_name, color, on="accent_text"))
        # Qt puts 4 px between icon and word: the rest is in the icon's own width.
        extra = _GAP if self.text() else 0
        self.setIconSize(QSize(grown() + extra, grown()))


def primary(words: str, icon_name: str = "", parent: QWidget | None = None) -> Button:
    """The one filled button of a page."""
    return Button(words, icon_name, "primary", parent)


def quiet(words: str, icon_name: str = "", parent: QWidget | None = None) -> Button:
    """A button without a line around it."""
    return Button(words, icon_name, "quiet", parent)


def icon_button(icon_name: str, name: str, parent: QWidget | None = None) -> Button:
    """A square quiet button; `name` is spoken and shown as its tool tip."""
    return Button("", icon_name, "quiet", parent, name=name)


def link(
    words: str, on_click: Callable[[], object] | None = None, parent: QWidget | None = None
) -> Button:
    """Words that can be pressed."""
    made = Button(words, "", "link", parent)
    if on_click is not None:
        made.clicked.connect(lambda _checked=False: on_click())
    return made


class NumberLink(Button):
    """A number that opens the rows it counts."""

    def __init__(self, words: str = "", opens: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, "", "link", parent)
        self._opens = opens
        font = theme.font("body_strong")
        self.setFont(font)
        self.set_number(words)

    def set_number(self, words: str) -> None:
        """Show another number."""
        self.setText(words)
        self.setAccessibleName(f"{words} {self._opens}".strip())


def key_cap(keys: str, parent: QWidget | None = None) -> QLabel:
    """A key as it is printed: "Ctrl+K" in the words of this system."""
    shown = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    return label(shown, "key", parent)
