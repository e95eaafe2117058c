"""A line edit that finds as one types and lists what it found below."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ombuds_events.domain.text import QT_TRANSLATE_NOOP
from ombuds_events.ui.kit.announce import announce
from ombuds_events.ui.kit.delegates import two_lines
from ombuds_events.ui.kit.i18n import text
from ombuds_events.ui.kit.icons import icon, paint_icon
from ombuds_events.ui.kit.painting import paint_line, plain
from ombuds_events.ui.kit.panels import column
from ombuds_events.ui.kit.theme import theme

MOST = 8
_CHOICE = int(Qt.ItemDataRole.UserRole)
_SIDE = 12
_KEYS_DOWN, _KEYS_UP = Qt.Key.Key_Down.value, Qt.Key.Key_Up.value
_ENTER = {Qt.Key.Key_Return.value, Qt.Key.Key_Enter.value}
_TRAILING = Qt.AlignmentFlag.AlignTrailing


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing found: name, line below, and two short texts at the end."""

    key: Hashable
    title: str
    second: str = ""
    end: str = ""
    end_second: str = ""
    adds: bool = False


Query = Callable[[str], Sequence[Choice]]
# Classes that others build on: `tr` of an heir looks plurals up in the context of the heir only.
_RESULTS = QT_TRANSLATE_NOOP("SearchPicker", "%n result(s)", "", 0)


class ChoiceDelegate(QStyledItemDelegate):
    """Paints a choice: strong name, the other script below, country and zone at the end."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        choice = index.data(_CHOICE)
        lines = bool(choice.second or choice.end_second)
        height = theme.size("row_two_lines") + 6 if lines else theme.size("row")
        return QSize(200, height + 4 if choice.adds else height)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        choice: Choice = index.data(_CHOICE)
        painter.save()
        painter.setLayoutDirection(option.direction)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(option.rect, theme.color("selection" if selected else "surface"))
        line = option.rect
        painter.fillRect(line.x(), line.bottom(), line.width(), 1, theme.color("border"))
        inner = option.rect.adjusted(_SIDE, 0, -_SIDE, -1)
        if choice.adds:
            self._paint_add(painter, option, inner, choice)
        else:
            self._paint_choice(painter, option, inner, choice)
        painter.restore()

    def _paint_add(
        self, painter: QPainter, option: QStyleOptionViewItem, inner: QRect, choice: Choice
    ) -> None:
        box = QRect(inner.x(), inner.y(), 16, inner.height())
        paint_icon(painter, QStyle.visualRect(option.direction, inner, box), "plus", "link")
        rest = QStyle.visualRect(option.direction, inner, inner.adjusted(25, 0, 0, 0))
        paint_line(painter, rest, choice.title, "link")

    def _paint_choice(
        self, painter: QPainter, option: QStyleOptionViewItem, inner: QRect, choice: Choice
    ) -> None:
        small = theme.metrics("caption")
        end = max(small.horizontalAdvance(words) for words in (choice.end, choice.end_second))
        words = QStyle.visualRect(option.direction, inner, inner.adjusted(0, 0, -end - 12, 0))
        side = QRect(inner.right() - end - 1, inner.y(), end + 2, inner.height())
        side = QStyle.visualRect(option.direction, inner, side)
        first, second = two_lines(words) if choice.second else (words, words)
        step = "body_strong" if choice.second or choice.end_second else "body"
        paint_line(painter, first, choice.title, "text", step)
        if choice.second:
            paint_line(painter, second, choice.second, "text_2", "caption")
        upper, lower = two_lines(side) if choice.end_second else (side, side)
        paint_line(painter, upper, choice.end, "text_2", "caption", _TRAILING)
        if choice.end_second:
            paint_line(painter, lower, choice.end_second, "text_2", "caption", _TRAILING)


class SearchPicker(QLineEdit):
    """`query(text)` finds; emits `chosen(Choice)` and `changed`, and `add_wanted(text)`.

    `value()` is the key of what was chosen; text that was not chosen goes back when left.
    """

    chosen = Signal(object)
    changed = Signal(object)
    add_wanted = Signal(str)

    def __init__(self, query: Query, parent: QWidget | None = None, least: int = 1) -> None:
        super().__init__(parent)
        self._query, self._least = query, least
        self._choice: Choice | None = None
        self._add_words: Callable[[str], str] | None = None
        self._keeps = True
        self._popup: QFrame | None = None
        self._list = QListWidget()
        self._list.setItemDelegate(ChoiceDelegate(self._list))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setMouseTracking(True)
        self._list.itemEntered.connect(self._list.setCurrentItem)
        self._list.itemClicked.connect(self._pick)
        self.setProperty("lead", "true")
        lens = self.addAction(icon("search", "text_2"), QLineEdit.ActionPosition.LeadingPosition)
        lens.setText(self.tr("Find"))
        self.textEdited.connect(self.search)

    def offer_adding(self, words: Callable[[str], str]) -> None:
        """Offer to add what is not in the list: `words("xyz")` names the last line."""
        self._add_words = words

    def empties_itself(self) -> None:
        """Be empty after a choice, for pickers that add to a list."""
        self._keeps = False

    def value(self) -> Hashable:
        """The key of what was chosen, or None."""
        return self._choice.key if self._choice is not None else None

    def choice(self) -> Choice | None:
        """What was chosen."""
        return self._choice

    def set_value(self, choice: Choice | None) -> None:
        """Show a choice, without telling."""
        self._choice = choice
        self.setText(choice.title if choice is not None else "")
        self.setCursorPosition(0)

    def results(self) -> list[Choice]:
        """What is listed now."""
        if self._popup is None or self._popup.isHidden():
            return []
        return [self._list.item(n).data(_CHOICE) for n in range(self._list.count())]

    def search(self, typed: str) -> None:
        """List what is found for `typed`."""
        wanted = typed.strip()
        if len(wanted) < self._least:
            self.close_list()
            return
        found = list(self._query(wanted))
        count = len(found)
        if self._add_words is not None:
            found.append(Choice(None, self._add_words(wanted), adds=True))
        self._fill(found)
        words = text("SearchPicker", _RESULTS, count)
        self.setAccessibleDescription(words)
        announce(self, words)

    def close_list(self) -> None:
        """Take the list away."""
        if self._popup is not None:
            self._popup.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_open = self._popup is not None and self._popup.isVisible()
        if event.key() == _KEYS_DOWN and not is_open:
            self.search(self.text() if self._choice is None else "")
        elif event.key() in {_KEYS_DOWN, _KEYS_UP} and is_open:
            step = 1 if event.key() == _KEYS_DOWN else -1
            self._list.setCurrentRow((self._list.currentRow() + step) % self._list.count())
        elif event.key() in _ENTER and is_open and self._list.currentItem() is not None:
            self._pick(self._list.currentItem())
        elif event.key() == Qt.Key.Key_Escape.value and is_open:
            self.close_list()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.close_list()
        if self._keeps and self._choice is not None and self.text() != self._choice.title:
            self._settle()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.close_list()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if self._choice is not None:
            self.selectAll()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        self.close_list()

    def _settle(self) -> None:
        """An emptied field means "none"; other text that was not chosen goes back."""
        if self.text().strip():
            self.set_value(self._choice)
        else:
            self._choice = None
            self.changed.emit(None)

    def _fill(self, found: Sequence[Choice]) -> None:
        self._list.clear()
        for choice in found:
            item = QListWidgetItem(plain(choice.title))
            item.setData(_CHOICE, choice)
            self._list.addItem(item)
        if not found:
            self.close_list()
            return
        self._list.setCurrentRow(0)
        self._show(found)

    def _show(self, found: Sequence[Choice]) -> None:
        if self._popup is None or self._popup.parent() is not self.window():
            self._popup = QFrame(self.window())
            self._popup.setProperty("panel", "list")
            column(self._popup).addWidget(self._list)
        heights = [self._list.sizeHintForRow(n) for n in range(min(MOST, len(found)))]
        corner = self.mapTo(self.window(), QPoint(0, self.height()))
        room = max(80, self.window().height() - corner.y() - 8)
        height = min(sum(heights) + 2, room)
        self._popup.setGeometry(corner.x(), corner.y() - 1, max(self.width(), 240), height)
        self._popup.show()
        self._popup.raise_()

    def _pick(self, item: QListWidgetItem) -> None:
        choice: Choice = item.data(_CHOICE)
        typed = self.text().strip()
        self.close_list()
        if choice.adds:
            self.add_wanted.emit(typed)
            return
        self.set_value(choice if self._keeps else None)
        self.chosen.emit(choice)
        self.changed.emit(choice.key)
