"""The views that the attendance grid is made of: marks in the middle, frozen sides, totals."""

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from ombuds_events.ui.attendance.headers import GridHeader
from ombuds_events.ui.attendance.lines import Heading
from ombuds_events.ui.attendance.model import GridModel, TotalsModel
from ombuds_events.ui.kit.theme import theme

_OFF = Qt.ScrollBarPolicy.ScrollBarAlwaysOff


class Part(QTableView):
    """Some columns of the grid or of its totals."""

    pressed_row = Signal(int)
    pressed_column = Signal(int)

    def __init__(self, model: GridModel | TotalsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(_OFF)
        self.setVerticalScrollBarPolicy(_OFF)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(16)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setMinimumSectionSize(16)
        self.horizontalHeader().hide()
        # Scrolling moves what is painted instead of painting all of it again.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def give_header(self, model: GridModel) -> GridHeader:
        """Have a head over the columns."""
        header = GridHeader(model, self)
        self.setHorizontalHeader(header)
        return header

    def show_only(self, columns: Iterable[int]) -> None:
        """Show these columns and no others."""
        shown = set(columns)
        for column in range(self.model().columnCount()):
            hide = column not in shown
            if self.isColumnHidden(column) != hide:
                self.setColumnHidden(column, hide)

    def size_rows(self, entries: Iterable[object]) -> None:
        """Headings are lower than people."""
        self.verticalHeader().setDefaultSectionSize(theme.size("min_target"))
        for number, entry in enumerate(entries):
            if isinstance(entry, Heading):
                self.setRowHeight(number, theme.size("group_row"))

    def update_row(self, row: int) -> None:
        """Paint one row again."""
        if 0 <= row < self.model().rowCount():
            area = self.viewport().rect()
            area.moveTop(self.rowViewportPosition(row))
            area.setHeight(self.rowHeight(row))
            self.viewport().update(area)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The cells cover all but what is behind the last of them."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), theme.color("window"))
        painter.end()
        super().paintEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        where = event.position().toPoint()
        row, column = self.rowAt(where.y()), self.columnAt(where.x())
        if row >= 0:
            self.pressed_row.emit(row)
        if column >= 0:
            self.pressed_column.emit(column)


class MarksView(Part):
    """The marks: has the focus; who hears `key_typed` accepts the keys it takes."""

    key_typed = Signal(QKeyEvent)
    stepped = Signal(bool)

    def __init__(self, model: GridModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self._grid = model
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()
        self.key_typed.emit(event)
        if not event.isAccepted():
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001
        """Tab goes to the next cell; F6 leaves the grid."""
        self.stepped.emit(next)
        return True

    def moveCursor(
        self,
        cursorAction: QAbstractItemView.CursorAction,  # noqa: N803
        modifiers: Qt.KeyboardModifier,
    ) -> QModelIndex:
        """Arrows pass over headings."""
        here = self.currentIndex()
        found = super().moveCursor(cursorAction, modifiers)
        is_forward = found.row() > here.row()
        after = range(found.row(), self._grid.rowCount())
        before = range(found.row(), -1, -1)
        for row in (*after, *before) if is_forward else (*before, *after):
            if self._grid.line(row) is not None and not self.isRowHidden(row):
                return self._grid.index(row, found.column())
        return here
