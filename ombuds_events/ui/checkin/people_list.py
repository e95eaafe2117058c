"""Lists of people at the door: read by somebody who stands, chosen by keys or a click."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ombuds_events.ui.checkin.lines import Index, Line, LinesModel
from ombuds_events.ui.kit.announce import announce
from ombuds_events.ui.kit.icons import grown, paint_icon
from ombuds_events.ui.kit.painting import GAP, paint_line, text_width
from ombuds_events.ui.kit.theme import theme

_SELECTED = QStyle.StateFlag.State_Selected
_ENTER = {Qt.Key.Key_Return.value, Qt.Key.Key_Enter.value}
_PADDING = 12
_AROUND = 14
_BATCH = 40
_TRAILING = Qt.AlignmentFlag.AlignTrailing


class _Delegate(QStyledItemDelegate):
    """Paints two lines, an icon before them and words at the end."""

    def __init__(self, lines: LinesModel, step: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines, self._step = lines, step

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = self._lines.line(index.row())
        if line is not None and not line.is_person:
            return QSize(0, theme.size("group_row"))
        height = theme.metrics(self._step).height() + theme.metrics("caption").height()
        return QSize(0, height + _AROUND)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = self._lines.line(index.row())
        if line is None:
            return
        painter.save()
        painter.setClipRect(option.rect)
        painter.setLayoutDirection(option.direction)
        if line.is_person:
            self._paint_person(painter, option, line)
        else:
            self._paint_heading(painter, option.rect, line)
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, line: Line) -> None:
        painter.fillRect(rect, theme.color("sunken"))
        inner = rect.adjusted(_PADDING, 0, -_PADDING, 0)
        paint_line(painter, inner, line.name, "text", "table_header")
        paint_line(painter, inner, line.end, "text_2", "caption", _TRAILING)
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, theme.color("border"))

    def _paint_person(self, painter: QPainter, option: QStyleOptionViewItem, line: Line) -> None:
        rect = option.rect
        if option.state & _SELECTED:
            painter.fillRect(rect, theme.color("selection"))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, theme.color("border"))
        inner = rect.adjusted(_PADDING, 0, -_PADDING, -1)
        if line.icon:
            room = grown(20)
            box = QRect(inner.x(), inner.y(), room, inner.height())
            box = QStyle.visualRect(option.direction, inner, box)
            paint_icon(painter, box, line.icon, line.tone, 20)
            inner = self._rest(option, inner, room + 2 * GAP)
        if line.end:
            paint_line(painter, inner, line.end, line.tone, "body_strong", _TRAILING)
            width = min(text_width(line.end, "body_strong") + 3 * GAP, inner.width() // 2)
            inner = QStyle.visualRect(option.direction, inner, inner.adjusted(0, 0, -width, 0))
        self._paint_words(painter, inner, line)

    def _paint_words(self, painter: QPainter, rect: QRect, line: Line) -> None:
        upper = theme.metrics(self._step).height()
        lower = theme.metrics("caption").height() if line.second else 0
        top = rect.y() + max(0, (rect.height() - upper - lower) // 2)
        first = QRect(rect.x(), top, rect.width(), upper)
        paint_line(painter, first, line.name, "text", self._step)
        second = QRect(rect.x(), top + upper, rect.width(), lower)
        paint_line(painter, second, line.second, "text_2", "caption")

    @staticmethod
    def _rest(option: QStyleOptionViewItem, inner: QRect, used: int) -> QRect:
        return QStyle.visualRect(option.direction, inner, inner.adjusted(used, 0, 0, 0))


class PeopleList(QListView):
    """Emits `taken(id)` on a double click or Enter, `picked` when another line is chosen."""

    taken = Signal(int)
    picked = Signal()

    def __init__(self, step: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = LinesModel()
        self.setModel(self.lines)
        self.setItemDelegate(_Delegate(self.lines, step, self))
        self.setLayoutMode(QListView.LayoutMode.Batched)  # the first screen at once, then the rest
        self.setBatchSize(_BATCH)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("framed", "true")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A click leaves the focus in the field: the next scan must find it there.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.doubleClicked.connect(self._take)
        self.clicked.connect(lambda _index: self.picked.emit())

    def show_lines(self, lines: Sequence[Line], chosen: int = 0) -> None:
        """Show other lines, the one of `chosen` in use."""
        self.lines.set_lines(lines)
        place = next((n for n, line in enumerate(lines) if chosen and line.id == chosen), -1)
        self._use(place)

    def chosen(self) -> int:
        """Who is in use, 0 = nobody."""
        line = self.lines.line(self.currentIndex().row())
        return line.id if line is not None and self._is_chosen() else 0

    def use_first(self) -> None:
        """Have the first person in use."""
        self._use(self.lines.first_person(0, 1))

    def step(self, by: int) -> None:
        """Go to the next person, or the one before."""
        start = self.currentIndex().row() if self._is_chosen() else -1
        if start < 0 and by < 0:
            return
        place = self.lines.first_person(start + by, by)
        if place >= 0:
            self._use(place)
            line = self.lines.line(place)
            announce(self, line.spoken if line else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters are the field's: a scanner types wherever the focus is."""
        if event.key() in _ENTER:
            self._take(self.currentIndex())
        elif event.text() and event.text().isprintable():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _is_chosen(self) -> bool:
        return bool(self.selectionModel().selectedIndexes())

    def _use(self, place: int) -> None:
        if place < 0:
            self.clearSelection()
            return
        self.setCurrentIndex(self.lines.index(place, 0))

    def _take(self, index: Index) -> None:
        line = self.lines.line(index.row())
        if line is not None and line.is_person:
            self.taken.emit(line.id)
