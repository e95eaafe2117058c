"""The work table: fixed rows, sorting, groups, copying, and an empty page inside."""

from collections.abc import Hashable, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from ombuds_events.domain.text import QT_TRANSLATE_NOOP
from ombuds_events.ui.kit.column_fit import ColumnFit
from ombuds_events.ui.kit.columns import Cell, Column
from ombuds_events.ui.kit.delegates import CellDelegate
from ombuds_events.ui.kit.empty_page import EmptyPage
from ombuds_events.ui.kit.i18n import text
from ombuds_events.ui.kit.layouts import means
from ombuds_events.ui.kit.painting import plain
from ombuds_events.ui.kit.rows import PAGE, Fetch, Group, RowsModel
from ombuds_events.ui.kit.theme import theme

_ENTER = {Qt.Key.Key_Return.value, Qt.Key.Key_Enter.value}
_PRESSABLE = {Cell.LINK, Cell.VERB}
_SELECT = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
_ADD = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
_TOGGLE = QItemSelectionModel.SelectionFlag.Toggle | QItemSelectionModel.SelectionFlag.Rows
# Classes that others build on: `tr` of an heir looks plurals up in the context of the heir only.
_NAME = QT_TRANSLATE_NOOP("WorkTable", "{name}, %n row(s)", "", 0)


class WorkTable(QTableView):
    """A list of records. `row_size`: row, row_two_lines, row_compact, row_roomy or any size token.

    Signals: `opened(row)` Enter or double click · `current_changed(row or None)` ·
    `selection_changed(list of rows)` · `cell_pressed(row, column key)` a LINK or VERB cell.
    """

    opened = Signal(object)
    current_changed = Signal(object)
    selection_changed = Signal(list)
    cell_pressed = Signal(object, str)
    menu_wanted = Signal(object, QPoint)

    def __init__(
        self,
        columns: Sequence[Column],
        name: str = "",
        row_size: str = "row",
        parent: QWidget | None = None,
        key: Any = None,
    ) -> None:
        super().__init__(parent)
        self.rows = RowsModel(columns, key, self) if key else RowsModel(columns, parent=self)
        self._name = name
        self._low: set[int] = set()
        self._row_size = row_size
        self._kept: tuple[list[Hashable], Hashable | None, int] = ([], None, 0)
        self._fit = ColumnFit(self, columns)
        self.empty = EmptyPage(parent=self.viewport())
        self.empty.hide()
        self._dress()
        self.setModel(self.rows)
        self.setItemDelegate(CellDelegate(self.rows, self))
        self._fit.begin()
        self.rows.modelAboutToBeReset.connect(self._keep)
        self.rows.modelReset.connect(self._restore)
        self.selectionModel().selectionChanged.connect(self._selected)
        self.selectionModel().currentRowChanged.connect(self._moved)
        self.doubleClicked.connect(self._open)
        self.set_name(name)

    # -- content -----------------------------------------------------------------------------

    def set_rows(self, rows: Iterable[Any]) -> None:
        """Show plain rows."""
        self.rows.set_rows(rows)

    def set_groups(self, groups: Iterable[tuple[Group | None, Iterable[Any]]]) -> None:
        """Show rows under headings."""
        self.rows.set_groups(groups)

    def set_ids(self, ids: Sequence[Any], fetch: Fetch, page: int = PAGE) -> None:
        """Show a long list: ids in order, rows fetched when painted."""
        self.rows.set_ids(ids, fetch, page)

    def set_name(self, name: str) -> None:
        """What the list is called, for screen readers."""
        self._name = name
        count = self.rows.data_rows()
        words = text("WorkTable", _NAME, count)
        self.setAccessibleName(words.format(name=name))

    def set_empty(self, sentence: str, verb: str = "") -> None:
        """What stands in the table while it has no rows; `table.empty.pressed` is the button."""
        self.empty.set_words(sentence, verb)
        self._show_empty()

    # -- rows --------------------------------------------------------------------------------

    def current_row(self) -> Any:
        """The row with the focus, or None."""
        number = self.currentIndex().row()
        return self.rows.row(number) if number >= 0 else None

    def selected_rows(self) -> list[Any]:
        """The selected rows in the order of the list."""
        numbers = sorted(index.row() for index in self.selectionModel().selectedRows())
        found = (self.rows.row(number) for number in numbers)
        return [row for row in found if row is not None]

    def select_key(self, key: Hashable) -> bool:
        """Go to the row known by `key`; tells whether it is there."""
        number = self.rows.find(key)
        if number >= 0:
            self._go(number)
        return number >= 0

    def select_first(self) -> None:
        """Go to the first row that is not a heading."""
        number = self._data_row_near(0)
        if number >= 0:
            self._go(number)

    # -- columns -----------------------------------------------------------------------------

    def hidden_columns(self) -> frozenset[str]:
        """Keys of the columns that the user took away."""
        return self._fit.hidden

    def set_hidden_columns(self, keys: Iterable[str]) -> None:
        """Take away these columns, show all others."""
        self._fit.hide(keys)

    def columns_menu(self) -> QMenu:
        """A menu that shows and hides columns."""
        return self._fit.menu()

    def header_sort(self, key: str, *, descending: bool = False) -> None:
        """Sort by a column and show it in the header."""
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        number = next(n for n, one in enumerate(self.rows.columns) if one.key == key)
        self.horizontalHeader().setSortIndicator(number, order)

    # -- keyboard and mouse --------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        number = self.currentIndex().row()
        if means(event, QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in _ENTER and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._open(self.currentIndex())
        elif event.key() == Qt.Key.Key_Space.value and number >= 0 and self.rows.group(number):
            self.rows.toggle(number)
        else:
            super().keyPressEvent(event)

    def copy(self) -> None:
        """Put the selected rows on the clipboard, cells parted by tabs."""
        QGuiApplication.clipboard().setText(plain(self._fit.copied(self.selected_rows())))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        is_left = event.button() is Qt.MouseButton.LeftButton
        if is_left and index.isValid() and self._cell(index) is Cell.CHECK:
            self.selectionModel().select(index, _TOGGLE)
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            return
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        place = event.position().toPoint()
        index = self.indexAt(place)
        if index.isValid() and self.rows.group(index.row()) is not None:
            self.rows.toggle(index.row())
        elif index.isValid() and self._is_pressable(index, place):
            self.cell_pressed.emit(
                self.rows.row(index.row()), self.rows.columns[index.column()].key
            )

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        place = event.position().toPoint()
        hand = self._is_pressable(self.indexAt(place), place)
        shape = Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        row = self.current_row()
        if row is not None:
            self.menu_wanted.emit(row, event.globalPos())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() is QEvent.Type.StyleChange and self.isVisible():
            self._take_style()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        self._take_style()
        super().showEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        rect = event.rect()
        painter = QPainter(self.viewport())
        painter.fillRect(rect, theme.color("surface"))
        painter.end()
        first, last = self.rowAt(rect.top()), self.rowAt(rect.bottom())
        if first >= 0:
            self.rows.prepare(first, last if last >= 0 else self.rows.rowCount() - 1)
        super().paintEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit.fit()
        self.empty.setGeometry(self.viewport().rect())

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self.empty.setGeometry(self.viewport().rect())  # what lies in the viewport scrolls along

    # -- inside --------------------------------------------------------------------------------

    def _dress(self) -> None:
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setMinimumSectionSize(28)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._fit.pop_up)
        header.sortIndicatorChanged.connect(self._sort)
        self._size_rows()

    def _take_style(self) -> None:
        """After the style sheet, which would have the ground painted twice and nothing scrolled."""
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._size_rows()

    def _size_rows(self) -> None:
        headings, usual = set(self.rows.group_rows()), theme.size(self._row_size)
        self.verticalHeader().setDefaultSectionSize(usual)
        # A row stays as low as the heading that stood there before.
        for number in self._low - headings:
            if number < self.rows.rowCount():
                self.setRowHeight(number, usual)
        for number in headings:
            self.setRowHeight(number, theme.size("group_row"))
        self._low = headings

    def _sort(self, number: int, order: Qt.SortOrder) -> None:
        if number >= 0 and self.rows.columns[number].sortable:
            self.rows.sort(number, order)

    def _keep(self) -> None:
        keys = [self.rows.key(index.row()) for index in self.selectionModel().selectedRows()]
        number = self.currentIndex().row()
        current = self.rows.key(number) if 0 <= number < self.rows.rowCount() else None
        self._kept = ([key for key in keys if key is not None], current, number)
        self.clearSpans()

    def _restore(self) -> None:
        for number in self.rows.group_rows():
            self.setSpan(number, 0, 1, len(self.rows.columns))
        self._size_rows()
        self._show_empty()
        self.set_name(self._name)
        keys, current, number = self._kept
        place = self.rows.find(current) if current is not None else -1
        if place < 0 and number >= 0:
            # The row is gone: its neighbour takes the focus, so that it is never lost.
            place = self._data_row_near(min(number, self.rows.rowCount() - 1))
        if place >= 0:
            self._go(place)
        for key in keys:
            if (row := self.rows.find(key)) >= 0:
                self.selectionModel().select(self.rows.index(row, 0), _ADD)

    def _go(self, number: int) -> None:
        index = self.rows.index(number, self._fit.first())
        self.selectionModel().setCurrentIndex(index, _SELECT)
        self.scrollTo(index)

    def _data_row_near(self, number: int) -> int:
        count = self.rows.rowCount()
        after = (n for n in range(max(0, number), count) if self.rows.group(n) is None)
        before = (n for n in range(number, -1, -1) if n < count and self.rows.group(n) is None)
        return next(after, next(before, -1))

    def _show_empty(self) -> None:
        self.empty.setGeometry(self.viewport().rect())
        self.empty.setVisible(not self.rows.data_rows() and bool(self.empty.sentence()))

    def _cell(self, index: QModelIndex) -> Cell | None:
        if not index.isValid() or self.rows.group(index.row()) is not None:
            return None
        return self.rows.columns[index.column()].cell

    def _is_pressable(self, index: QModelIndex, place: QPoint) -> bool:
        if self._cell(index) not in _PRESSABLE:
            return False
        column, row = self.rows.columns[index.column()], self.rows.row(index.row())
        delegate = self.itemDelegate()
        if row is None or not column.text(row) or not isinstance(delegate, CellDelegate):
            return False
        return delegate.active_rect(self.visualRect(index), column, row).contains(place)

    def _open(self, index: QModelIndex) -> None:
        if not index.isValid():
            return
        if self.rows.group(index.row()) is not None:
            self.rows.toggle(index.row())
        elif (row := self.rows.row(index.row())) is not None:
            self.opened.emit(row)

    def _selected(self) -> None:
        self.selection_changed.emit(self.selected_rows())

    def _moved(self, current: QModelIndex) -> None:
        row = self.rows.row(current.row()) if current.isValid() else None
        self.current_changed.emit(row)
        # The ring runs through all cells: the whole row is painted, not one cell.
        self.viewport().update()
