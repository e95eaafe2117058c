"""A sheet as it came: letters of columns with a box each, tinted cells, a chip for each row."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ombuds_events.exchange.pasted_columns import letter_of
from ombuds_events.ui.kit.combo_box import ComboBox
from ombuds_events.ui.kit.icons import SIZE, paint_icon
from ombuds_events.ui.kit.painting import chip_height, chip_width, paint_chip, paint_line
from ombuds_events.ui.kit.theme import theme
from ombuds_events.ui.kit.tokens import state_look

Index = QModelIndex | QPersistentModelIndex
GROUND = int(Qt.ItemDataRole.UserRole)
ICON = GROUND + 1
TONE = GROUND + 2
CHIP = GROUND + 3
"""Roles of a cell: token of its ground, icon, token of its words, chip (state key, words)."""

DISPLAY, EDIT, TOOLTIP, ACCESSIBLE = 0, 2, 3, 11
_SHORTEST, _LONGEST, _CHECK_WIDTH = 124, 240, 124
_BOX = 52
"""Frame and arrow of the box that says what a column holds."""


class SheetDelegate(QStyledItemDelegate):
    """Paints grid lines, tints and icons of cells, and the chip of the row."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect = QRect(option.rect)
        painter.save()
        painter.setLayoutDirection(option.direction)
        ground = index.data(GROUND) or "surface"
        painter.fillRect(rect, theme.color(ground))
        painter.setPen(theme.color("border"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        end = rect.x() if theme.right_to_left else rect.right()
        painter.drawLine(end, rect.top(), end, rect.bottom())
        if (chip := index.data(CHIP)) is not None:
            self._chip(painter, rect, chip)
        else:
            self._words(painter, rect, index)
        painter.restore()

    def _chip(self, painter: QPainter, rect: QRect, chip: tuple[str, str]) -> None:
        state, words = chip
        look = state_look(state)
        width = min(chip_width(words, look.icon), rect.width() - 16)
        top = rect.center().y() - chip_height() // 2 + 1
        start = rect.right() - 8 - width if theme.right_to_left else rect.x() + 8
        box = QRect(start, top, width, chip_height())
        paint_chip(painter, box, words, (look.color, look.ground, look.icon))

    def _words(self, painter: QPainter, rect: QRect, index: Index) -> None:
        inner = rect.adjusted(8, 0, -8, 0)
        icon = index.data(ICON)
        if icon:
            start = inner.right() - SIZE if theme.right_to_left else inner.x()
            box = QRect(start, inner.y(), SIZE, inner.height())
            paint_icon(painter, box, icon, index.data(GROUND).removesuffix("_soft"), 14)
            cut = SIZE + 4
            inner = (
                inner.adjusted(0, 0, -cut, 0)
                if theme.right_to_left
                else inner.adjusted(cut, 0, 0, 0)
            )
        words = str(index.data(DISPLAY) or "").replace("\n", " ")
        paint_line(painter, inner, words, index.data(TONE) or "text")

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(_SHORTEST, theme.size("row"))


class SheetHeader(QHeaderView):
    """Letters of the columns, and below each a box that says what the column holds."""

    field_chosen = Signal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._boxes: list[ComboBox] = []
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self.setSectionsClickable(False)
        self.sectionResized.connect(lambda *_sizes: self._place())

    def show_fields(
        self, fields: Sequence[str], options: Callable[[], Sequence[tuple[str, str]]], name: str
    ) -> None:
        """One box a column with its field; `name` is "What column {letter} holds"."""
        while len(self._boxes) > len(fields):
            self._boxes.pop().deleteLater()
        while len(self._boxes) < len(fields):
            self._boxes.append(self._box(len(self._boxes)))
        for number, (box, field) in enumerate(zip(self._boxes, fields, strict=True)):
            box.set_options(options())
            box.set_value(field)
            box.setAccessibleName(name.format(letter=letter_of(number)))
            box.show()
        self._place()

    def boxes(self) -> tuple[ComboBox, ...]:
        """The boxes in the order of the columns."""
        return tuple(self._boxes)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), theme.size("row") + theme.size("field"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def follow(self) -> None:
        """The columns were scrolled: the boxes go with them."""
        self._place()

    def _box(self, number: int) -> ComboBox:
        box = ComboBox(parent=self.viewport())
        box.changed.connect(lambda field: self.field_chosen.emit(number, field))
        return box

    def _place(self) -> None:
        height = theme.size("field")
        for number, box in enumerate(self._boxes):
            if number < self.count():
                x = self.sectionViewportPosition(number)
                top = self.height() - height - 2
                box.setGeometry(x + 2, top, self.sectionSize(number) - 5, height)


class SheetView(QTableView):
    """The sheet; cells are corrected in place (F2)."""

    def __init__(self, model: QAbstractItemModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = SheetHeader(self)
        self.setHorizontalHeader(self.header)
        self.setModel(model)
        self.setItemDelegate(SheetDelegate(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(theme.size("row"))
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        self.horizontalScrollBar().valueChanged.connect(lambda _place: self.header.follow())

    def fit_columns(
        self, grid: Sequence[Sequence[str]], width: int, titles: Sequence[str] = ()
    ) -> None:
        """Give each column the room that its cells and its title want, within reason."""
        metrics = theme.metrics("body")
        for column in range(width):
            cells = [line[column] for line in grid if column < len(line)]
            widest = max((metrics.horizontalAdvance(cell) for cell in cells), default=0)
            title = metrics.horizontalAdvance(titles[column]) if column < len(titles) else 0
            room = max(min(_LONGEST, max(widest + 26, title + _BOX)), _SHORTEST)
            self.setColumnWidth(column, room)
        self.setColumnWidth(width, _CHECK_WIDTH)
        # In a wide sheet what comes of a row stands first, or nobody would see it.
        is_wide = self.header.length() > self.viewport().width()
        self.header.moveSection(self.header.visualIndex(width), 0 if is_wide else width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())  # a comparison below must not hide the row
        self.header.follow()

    def go(self, row: int, column: int) -> None:
        """Look at a cell; -1 = the first of the row."""
        index = self.model().index(row, max(column, 0))
        self.setCurrentIndex(index)
        self.scrollTo(index)
