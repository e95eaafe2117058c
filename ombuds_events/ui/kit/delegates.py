"""How cells of work tables are painted."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolTip,
)

from ombuds_events.ui.kit.columns import Cell, Column
from ombuds_events.ui.kit.icons import grown, paint_icon
from ombuds_events.ui.kit.painting import (
    GAP,
    chip_height,
    chip_width,
    paint_button,
    paint_check,
    paint_chip,
    paint_line,
    paint_runs,
    plain,
    runs_width,
    text_width,
)
from ombuds_events.ui.kit.rows import Group, RowsModel
from ombuds_events.ui.kit.theme import theme
from ombuds_events.ui.kit.tokens import state_look

PADDING = 8
_SELECTED = QStyle.StateFlag.State_Selected
_ALIGN = {
    "start": Qt.AlignmentFlag.AlignLeading,
    "end": Qt.AlignmentFlag.AlignTrailing,
    "center": Qt.AlignmentFlag.AlignHCenter,
}
Index = QModelIndex | QPersistentModelIndex


class CellDelegate(QStyledItemDelegate):
    """Paints every cell of a WorkTable by the kind that its column names.

    It asks the model itself: through an index each cell would go to Qt and back three times.
    """

    def __init__(self, rows: RowsModel, parent: QTableView) -> None:
        super().__init__(parent)
        self._rows = rows

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        painter.setClipRect(option.rect)
        painter.setLayoutDirection(option.direction)
        group = self._rows.group(index.row())
        if group is not None:
            self._paint_group(painter, option, index, group)
        else:
            self._paint_row(painter, option, index)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row = self._rows.row(index.row())
        if row is None:
            return QSize(0, theme.size("row"))
        column = self._rows.columns[index.column()]
        return QSize(self.content_width(column, row) + 2 * PADDING, theme.size("row"))

    def content_width(self, column: Column, row: object) -> int:
        """How much room the cell's words want."""
        words = column.text(row)
        if column.cell is Cell.CHIP:
            return chip_width(words, column.icon(row) or state_look(column.state(row)).icon)
        if column.cell is Cell.VERB:
            return text_width(words, "body_strong") + 28
        if column.runs is not None:
            first = runs_width(column.runs(row))
        else:
            first = text_width(words, "body_strong" if column.strong else "body")
        second = text_width(column.second(row), "caption")
        extra = grown() + GAP if column.icon(row) else 0
        return max(first + extra, second)

    def active_rect(self, cell: QRect, column: Column, row: object) -> QRect:
        """The part of a LINK or VERB cell that answers to a click."""
        inner = cell.adjusted(PADDING, 0, -PADDING, 0)
        if column.cell is Cell.VERB:
            height = theme.size("button_small")
            return QRect(inner.x(), inner.center().y() - height // 2 + 1, inner.width(), height)
        width = min(inner.width(), self.content_width(column, row))
        at_end = (column.align == "end") is not theme.right_to_left
        return QRect(
            inner.right() + 1 - width if at_end else inner.x(), inner.y(), width, inner.height()
        )

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        row = self._rows.row(index.row())
        if row is None:
            return super().helpEvent(event, view, option, index)
        column = self._rows.columns[index.column()]
        words = column.tip(row)
        if not words and self.content_width(column, row) > option.rect.width() - 2 * PADDING:
            words = "\n".join(filter(None, (column.text(row), column.second(row))))
        QToolTip.showText(event.globalPos(), plain(words), view, option.rect)
        return True

    def _paint_group(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index, group: Group
    ) -> None:
        rect = option.rect
        painter.fillRect(rect, theme.color("sunken"))
        _bottom_line(painter, rect)
        inner = rect.adjusted(PADDING, 0, -PADDING, 0)
        if group.collapsible:
            box = QStyle.visualRect(
                option.direction, inner, QRect(inner.x(), inner.y(), grown(), inner.height())
            )
            paint_icon(
                painter,
                box,
                "chevron-right" if self._rows.is_folded(group) else "chevron-down",
                "text_2",
                14,
            )
            inner = QStyle.visualRect(
                option.direction, inner, inner.adjusted(grown() + GAP, 0, 0, 0)
            )
        for words, tone in _group_words(group):
            width = paint_line(painter, inner, words, tone, "table_header")
            rest = inner.adjusted(width + 5, 0, 0, 0)
            inner = QStyle.visualRect(option.direction, inner, rest)
        if _has_focus(option, index):
            _ring(painter, option, index)

    def _paint_row(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect = option.rect
        selected = bool(option.state & _SELECTED)
        if selected:
            painter.fillRect(rect, theme.color("selection"))
        _bottom_line(painter, rect)
        row = self._rows.row(index.row())
        if row is not None:
            inner = rect.adjusted(PADDING, 0, -PADDING, -1)
            column = self._rows.columns[index.column()]
            self._paint_cell(painter, inner, column, row, selected=selected)
        if _has_focus(option, index):
            _ring(painter, option, index)

    def _paint_cell(
        self,
        painter: QPainter,
        rect: QRect,
        column: Column,
        row: object,
        *,
        selected: bool,
    ) -> None:
        if column.cell is Cell.CHIP:
            self._chip(painter, rect, column, row)
        elif column.cell is Cell.CHECK:
            paint_check(painter, rect, checked=selected)
        elif column.cell is Cell.VERB:
            if words := column.text(row):
                box = self.active_rect(rect.adjusted(-PADDING, 0, PADDING, 0), column, row)
                paint_button(painter, box, words, filled=selected)
        else:
            self._words(painter, rect, column, row)

    def _chip(self, painter: QPainter, rect: QRect, column: Column, row: object) -> None:
        words = column.text(row)
        if not words:
            return
        look = state_look(column.state(row))
        icon = column.icon(row) or look.icon
        width, height = min(chip_width(words, icon), rect.width()), chip_height()
        box = QRect(rect.x(), rect.center().y() - height // 2 + 1, width, height)
        box = QStyle.visualRect(painter.layoutDirection(), rect, box)
        paint_chip(painter, box, words, (look.color, look.ground, icon))

    def _words(self, painter: QPainter, rect: QRect, column: Column, row: object) -> None:
        first, second = rect, rect
        below = column.second(row)
        if below:
            first, second = two_lines(rect)
        icon = column.icon(row)
        if icon:
            first = self._icon(painter, first, column, row)
        color = column.tone(row) or ("link" if column.cell is Cell.LINK else "text")
        if column.runs is not None:
            paint_runs(painter, first, column.runs(row), color)
        else:
            step = "body_strong" if column.strong else "body"
            paint_line(painter, first, column.text(row), color, step, _ALIGN[column.align])
        if below:
            paint_line(painter, second, below, "text_2", "caption", _ALIGN[column.align])

    def _icon(self, painter: QPainter, rect: QRect, column: Column, row: object) -> QRect:
        """Paint the icon before (STEP) or after the words; return the room that is left."""
        direction = painter.layoutDirection()
        before = column.cell is Cell.STEP
        x = rect.x() if before else rect.right() + 1 - grown()
        box = QStyle.visualRect(direction, rect, QRect(x, rect.y(), grown(), rect.height()))
        tone = column.tone(row) if before else "text_2"
        # Letters sit a little below the middle of their line; so does the icon beside them.
        paint_icon(painter, box.translated(0, 1), column.icon(row), tone or "text_2")
        room = (
            rect.adjusted(grown() + GAP, 0, 0, 0)
            if before
            else rect.adjusted(0, 0, -grown() - GAP, 0)
        )
        return QStyle.visualRect(direction, rect, room)


class RowDelegate(QStyledItemDelegate):
    """Rows of plain lists and combo boxes, high enough to be pressed."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(hint.width() + 2 * PADDING, max(hint.height(), theme.size("min_target")))


def two_lines(rect: QRect) -> tuple[QRect, QRect]:
    """Where the first and the second line of a cell go: close together, in the middle."""
    upper = theme.metrics("body").height() - 1
    lower = theme.metrics("caption").height()
    top = rect.y() + max(0, (rect.height() - upper - lower) // 2)
    return (
        QRect(rect.x(), top, rect.width(), upper),
        QRect(rect.x(), top + upper - 1, rect.width(), lower),
    )


def _group_words(group: Group) -> list[tuple[str, str]]:
    """Title, dot and note, each on its own: their order follows the window, not the words."""
    dot_and_note = [("·", "text_2"), (group.note, "text_2")] if group.note else []
    return [(group.title, group.tone), *dot_and_note]


def _bottom_line(painter: QPainter, rect: QRect) -> None:
    painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, theme.color("border"))


def _has_focus(option: QStyleOptionViewItem, index: Index) -> bool:
    view = option.widget
    if not isinstance(view, QTableView) or not view.hasFocus():
        return False
    return view.currentIndex().row() == index.row()


def _ring(painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
    """The focus of a row: a ring that runs through all its cells."""
    rect, color = option.rect, theme.color("focus")
    view = option.widget
    if not isinstance(view, QTableView):
        return
    painter.fillRect(rect.x(), rect.y(), rect.width(), 2, color)
    painter.fillRect(rect.x(), rect.bottom() - 1, rect.width(), 2, color)
    header = view.horizontalHeader()
    shown = [n for n in range(header.count()) if not header.isSectionHidden(header.logicalIndex(n))]
    place = header.visualIndex(index.column())
    spanned = view.columnSpan(index.row(), index.column()) > 1
    right_to_left = option.direction is Qt.LayoutDirection.RightToLeft
    if place == shown[0] or spanned:
        x = rect.right() - 1 if right_to_left else rect.x()
        painter.fillRect(x, rect.y(), 2, rect.height(), color)
    if place == shown[-1] or spanned:
        x = rect.x() if right_to_left else rect.right() - 1
        painter.fillRect(x, rect.y(), 2, rect.height(), color)
