"""The sheet as it was copied: headings to choose columns by, tinted cells, a chip a row."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
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
from ombuds_events.ui.participants.paste_issues import Issue, IssueWords
from ombuds_events.ui.participants.paste_state import PasteState

Index = QModelIndex | QPersistentModelIndex
_NONE = QModelIndex()
_GROUND = int(Qt.ItemDataRole.UserRole)
_ICON = _GROUND + 1
_TONE = _GROUND + 2
_CHIP = _GROUND + 3
_DISPLAY, _EDIT, _TOOLTIP, _ACCESSIBLE = 0, 2, 3, 11
_SHORTEST, _LONGEST, _CHECK_WIDTH = 124, 240, 124
_NAMES = ("family", "given", "patronymic", "full_name", "latin")


class PasteModel(QAbstractTableModel):
    """The cells, and at the end what each row would become. Edits go to the state."""

    edited = Signal(int, int, str)

    def __init__(self, state: PasteState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.words = IssueWords(self)
        self._looks: dict[tuple[int, int], Issue] = {}
        self._chips: dict[int, tuple[str, str]] = {}
        self._nobody: set[int] = set()

    def show_again(self, issues: Sequence[Issue]) -> None:
        """Read the state anew."""
        self.beginResetModel()
        self._looks = dict(self._marked(issues))
        read = self._state.read_rows()
        self._chips = {
            row.number: self.words.check(self._state, row, read[row.number])
            for row in self._state.plan.rows
        }
        self._nobody = set(range(1, len(self._state.grid) + 1)) - set(self._chips)
        self.endResetModel()

    def rowCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() else len(self._state.grid)

    def columnCount(self, parent: Index = _NONE) -> int:
        return 0 if parent.isValid() or not self._state.grid else self._state.width + 1

    def is_check(self, column: int) -> bool:
        """Whether a column is ours, not the sheet's."""
        return column == self._state.width

    def data(self, index: Index, role: int = 0) -> Any:
        row, column, role = index.row(), index.column(), int(role)
        if self.is_check(column):
            return self._check(row + 1, role)
        line = self._state.grid[row]
        cell = line[column] if column < len(line) else ""
        issue = self._looks.get((row + 1, column))
        answers = {
            _DISPLAY: cell,
            _EDIT: cell,
            _TOOLTIP: issue.words if issue else cell or None,
            _ACCESSIBLE: self._spoken(row, column, cell, issue),
            _GROUND: _ground(issue),
            _ICON: issue.icon if issue and issue.column == column else "",
            _TONE: "text_3" if row + 1 in self._nobody else "text",
        }
        return answers.get(role)

    def setData(self, index: Index, value: Any, role: int = _EDIT) -> bool:
        if value == self.data(index, _EDIT):
            return False
        self.edited.emit(index.row(), index.column(), str(value))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return plain if self.is_check(index.column()) else plain | Qt.ItemFlag.ItemIsEditable

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        if int(role) not in {_DISPLAY, _ACCESSIBLE}:
            return None
        if orientation is Qt.Orientation.Vertical:
            return str(section + 1)
        return self.tr("Check") if self.is_check(section) else letter_of(section)

    def _check(self, row: int, role: int) -> Any:
        chip = self._chips.get(row)
        if role == _CHIP:
            return chip
        return chip[1] if chip and role in {_DISPLAY, _ACCESSIBLE} else None

    def _spoken(self, row: int, column: int, cell: str, issue: Issue | None) -> str:
        """As in "Cell F7, error: not an e-mail address"."""
        address = f"{letter_of(column)}{row + 1}"
        said = self.tr("Cell {address}, {text}").format(address=address, text=cell)
        return f"{said}, {issue.words}" if issue else said

    def _marked(self, issues: Sequence[Issue]) -> list[tuple[tuple[int, int], Issue]]:
        """The cells of each issue: its own, or the names of the row."""
        columns = [one.number for one in self._state.pasted.columns if one.field in _NAMES]
        marked = []
        for issue in reversed(issues):  # an error is painted over a hint
            places = [issue.column] if issue.column >= 0 else columns
            marked += [((issue.row, place), issue) for place in places]
        return marked


def _ground(issue: Issue | None) -> str:
    if issue is None or issue.tone in {"idle", "ok"}:
        return ""
    return f"{issue.tone}_soft"


class PasteDelegate(QStyledItemDelegate):
    """Paints grid lines, tints and icons of cells, and the chip of the row."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect = QRect(option.rect)
        painter.save()
        painter.setLayoutDirection(option.direction)
        ground = index.data(_GROUND) or "surface"
        painter.fillRect(rect, theme.color(ground))
        painter.setPen(theme.color("border"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        end = rect.x() if theme.right_to_left else rect.right()
        painter.drawLine(end, rect.top(), end, rect.bottom())
        if (chip := index.data(_CHIP)) is not None:
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
        icon = index.data(_ICON)
        if icon:
            start = inner.right() - SIZE if theme.right_to_left else inner.x()
            box = QRect(start, inner.y(), SIZE, inner.height())
            paint_icon(painter, box, icon, index.data(_GROUND).removesuffix("_soft"), 14)
            cut = SIZE + 4
            inner = (
                inner.adjusted(0, 0, -cut, 0)
                if theme.right_to_left
                else inner.adjusted(cut, 0, 0, 0)
            )
        words = str(index.data(_DISPLAY) or "").replace("\n", " ")
        paint_line(painter, inner, words, index.data(_TONE) or "text")

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(_SHORTEST, theme.size("row"))


class PasteHeader(QHeaderView):
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


class PasteTable(QTableView):
    """The sheet; cells are corrected in place (F2)."""

    def __init__(self, model: PasteModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = PasteHeader(self)
        self.setHorizontalHeader(self.header)
        self.setModel(model)
        self.setItemDelegate(PasteDelegate(self))
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

    def fit_columns(self, grid: Sequence[Sequence[str]], width: int) -> None:
        """Give each column the room that its cells want, within reason."""
        metrics = theme.metrics("body")
        for column in range(width):
            cells = [line[column] for line in grid if column < len(line)]
            widest = max((metrics.horizontalAdvance(cell) for cell in cells), default=0)
            room = max(min(_LONGEST, widest + 26), _SHORTEST)
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
