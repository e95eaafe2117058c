"""The year at a glance: twelve rows of days, drawn; arrows move the chosen day."""

from datetime import date

from PySide6.QtCore import QItemSelectionModel, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ombuds_events.ui.hours.keys import HourKeys
from ombuds_events.ui.hours.year_model import COUNT, DAYS, MONTH, MONTHS, Index, YearModel, moved
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.painting import LTR, RTL, paint_line, text_width
from ombuds_events.ui.kit.theme import theme

_CENTER = Qt.AlignmentFlag.AlignHCenter
_LEADING, _TRAILING = Qt.AlignmentFlag.AlignLeading, Qt.AlignmentFlag.AlignTrailing
_NARROWEST, _DOT, _ROW = 14, 5, 17
_OFF = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
_STEPS = {
    Qt.Key.Key_Left.value: (-1, 0),
    Qt.Key.Key_Right.value: (1, 0),
    Qt.Key.Key_Up.value: (0, -1),
    Qt.Key.Key_Down.value: (0, 1),
}


class DayDelegate(QStyledItemDelegate):
    """Full = all work; a number = how many rest; grey = weekend of most; a dot = UN day."""

    def __init__(self, model: YearModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self.chosen = date.min

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        day = self._model.day(index)
        if day is not None:
            painter.setLayoutDirection(LTR)
            self._day(painter, option.rect, day)
        elif index.column() == MONTH:
            painter.setLayoutDirection(self._reading())
            words, step = dates.short_month(index.row() + 1), "caption"
            if index.row() + 1 == self.chosen.month:
                step = "table_header"
            color = "text" if step == "table_header" else "text_2"
            paint_line(painter, option.rect.adjusted(0, 0, -4, 0), words, color, step, _LEADING)
        elif index.column() == COUNT:
            painter.setLayoutDirection(self._reading())
            count = dates.number(self._model.count(index.row()))
            rect = option.rect.adjusted(2, 0, -2, 0)
            paint_line(painter, rect, count, "accent_text", "table_header", _TRAILING)
        painter.restore()

    @staticmethod
    def _reading() -> Qt.LayoutDirection:
        """The direction of the window: the strip itself never turns."""
        return RTL if theme.right_to_left else LTR

    def _day(self, painter: QPainter, cell: QRect, day: date) -> None:
        rect = cell.adjusted(1, 1, -1, -1)
        ground, ink, words = self._dress(day)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("border"), 1) if theme.is_contrast else Qt.PenStyle.NoPen)
        painter.setBrush(theme.color(ground))
        painter.drawRoundedRect(QRectF(rect), 2, 2)
        if words:
            paint_line(painter, rect.adjusted(-4, -2, 4, 2), words, ink, "caption", _CENTER)
        if self._model.board and day in self._model.board.un_days:
            painter.setPen(QPen(theme.color("surface"), 1))
            painter.setBrush(theme.color("minor"))
            dot = theme.grown(_DOT)
            painter.drawEllipse(QRectF(rect.right() - dot + 2, rect.y() - 2, dot + 1, dot + 1))
        if day == self.chosen:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("text"), 2))
            painter.drawRoundedRect(QRectF(cell).adjusted(0, 0, 0, 0), 3, 3)

    def _dress(self, day: date) -> tuple[str, str, str]:
        """Ground, ink and words of a day."""
        board, common = self._model.board, self._model.common(day)
        if board is None or common is None:
            return "hour_out", "text_3", ""
        past = day < self._model.today
        number = str(common.resting) if common.resting else ""
        if common.is_common:
            return (
                ("hour_past", "text", number) if past else ("hour_window", "on_hour_window", number)
            )
        if board.is_weekend(common):
            return "hour_out", "text_3", ""
        return ("hour_part" if past else "hour_in"), "text_2" if past else "text", number or "–"


class DayHeader(QHeaderView):
    """Names the first day and every fifth; a screen reader hears all."""

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803
        painter.fillRect(rect, theme.color("surface"))
        if logicalIndex == 1 or (logicalIndex % 5 == 0 and MONTH < logicalIndex <= DAYS):
            wide = rect.adjusted(-8, 0, 8, 0)
            painter.save()
            painter.setClipping(False)
            paint_line(painter, wide, str(logicalIndex), "text_2", "caption", _CENTER)
            painter.restore()


class YearStrip(QTableView):
    """Emits `day_chosen(date)`; a day of another year too. Clocks and days run left to right."""

    day_chosen = Signal(object)

    def __init__(self, model: YearModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.keys = HourKeys(self)
        self.marks = DayDelegate(model, self)
        self.setModel(model)
        self.setItemDelegate(self.marks)
        self.setHorizontalHeader(DayHeader(Qt.Orientation.Horizontal, self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(_OFF)
        self.setVerticalScrollBarPolicy(_OFF)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setMinimumSectionSize(1)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)

    def choose(self, day: date) -> None:
        """Frame a day of the year that is shown, without telling."""
        self.marks.chosen = day
        index = self._model.index_of(day)
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(index, flag)
        self.viewport().update()

    def rescale(self) -> None:
        """Take lengths from the theme and the width again; labels stand where reading begins."""
        self.setLayoutDirection(LTR)
        line = max(theme.grown(_ROW), theme.metrics("caption").height() - 1)
        label, count = self._label_width(), text_width("000", "table_header") + 8
        cell, rest = divmod(max(DAYS * _NARROWEST, self.width() - label - count), DAYS)
        header = self.horizontalHeader()
        for column in range(1, COUNT):
            header.resizeSection(column, cell + (column <= rest))
        header.resizeSection(MONTH, label)
        header.resizeSection(COUNT, count)
        header.setFixedHeight(theme.metrics("caption").height() + 2)
        self.verticalHeader().setDefaultSectionSize(line)
        self._place_labels()
        self.setFixedHeight(header.height() + MONTHS * line + 2)

    def minimumSizeHint(self) -> QSize:
        width = self._label_width() + DAYS * _NARROWEST + text_width("000", "table_header") + 8
        return QSize(width, self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.rescale()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if self.keys.take(event):
            event.accept()
        elif event.key() in _STEPS and not held:
            days, months = _STEPS[event.key()]
            self.day_chosen.emit(moved(self.marks.chosen, days, months))
        elif event.key() == Qt.Key.Key_Home.value:
            self.day_chosen.emit(self.marks.chosen.replace(day=1))
        elif event.key() == Qt.Key.Key_End.value:
            self.day_chosen.emit(moved(self.marks.chosen.replace(day=1), months=1) - _ONE)
        else:
            event.ignore()

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        day = self._model.day(current)
        if day is not None and day != self.marks.chosen:
            self.day_chosen.emit(day)

    def _label_width(self) -> int:
        widest = max(text_width(dates.short_month(n), "table_header") for n in range(1, MONTHS + 1))
        return max(theme.grown(36), widest + 10)

    def _place_labels(self) -> None:
        """Months at the side where reading begins, counts at the other; days as they are."""
        header, first = self.horizontalHeader(), COUNT if theme.right_to_left else 0
        if header.visualIndex(MONTH) != first:
            header.swapSections(0, COUNT)


_ONE = date(2000, 1, 2) - date(2000, 1, 1)
