"""The hours of a day: frozen cities at the side of reading, the hours left to right."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ombuds_events.domain.span import offset_text
from ombuds_events.ui.hours.board import HOUR, DayTable, Hour, Line, Look
from ombuds_events.ui.hours.keys import HourKeys
from ombuds_events.ui.hours.matrix_model import CITY, FIRST, OFFSET, Index, MatrixModel
from ombuds_events.ui.hours.words import place
from ombuds_events.ui.kit.icons import paint_icon
from ombuds_events.ui.kit.painting import LTR, paint_line, text_width
from ombuds_events.ui.kit.panels import Panel, row
from ombuds_events.ui.kit.theme import theme

_CENTER = Qt.AlignmentFlag.AlignHCenter
_TRAILING = Qt.AlignmentFlag.AlignTrailing
_OFF = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
_SMALL = 0.7
_ROW, _GAP, _CLOCK, _FEWEST = 23, 10, 12, 5
_GROUNDS = {
    Look.OUT: ("hour_out", "text_3"),
    Look.PART: ("hour_part", "text_2"),
    Look.IN: ("hour_in", "text"),
    Look.WINDOW: ("hour_window", "on_hour_window"),
}


class HourDelegate(QStyledItemDelegate):
    """An hour on the clock of its row; half hours stand small beside it, whole at the edges."""

    def __init__(self, model: MatrixModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hour = self._model.hour(index)
        if hour is None:
            return
        painter.save()
        painter.setLayoutDirection(LTR)
        ground, ink = _GROUNDS[hour.look]
        rect = option.rect.adjusted(1, 1, -1, -1)
        painter.fillRect(rect, theme.color(ground))
        if theme.is_contrast:
            painter.setPen(QPen(theme.color("border"), 1))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        is_edge = index.column() in {FIRST, self._model.columnCount() - 1}
        _paint_hour(painter, rect, hour, ink, is_edge=is_edge)
        view = option.widget
        if isinstance(view, HoursView) and view.hasFocus() and view.currentIndex() == index:
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
        painter.restore()


def _paint_hour(painter: QPainter, rect: QRect, hour: Hour, ink: str, *, is_edge: bool) -> None:
    step = "body_strong" if hour.look is Look.WINDOW else "body"
    words, rest = str(hour.local.hour), hour.local.minute
    whole = f"{words}:{rest:02}"
    if not rest:
        paint_line(painter, rect, words, ink, step, _CENTER)
    elif is_edge and text_width(whole, "caption") <= rect.width():
        paint_line(painter, rect, whole, ink, "caption", _CENTER)
    else:
        small = QFont(theme.font("caption"))
        small.setPointSizeF(theme.points("caption") * _SMALL)
        wide = text_width(words, step)
        tail = round(text_width(f"{rest:02}", "caption") * _SMALL)
        x = rect.x() + (rect.width() - wide - tail) // 2
        paint_line(painter, QRect(x, rect.y(), wide + 1, rect.height()), words, ink, step)
        painter.setFont(small)
        box = QRect(x + wide + 1, rect.y() + 1, tail + 8, rect.height() * 2 // 3)
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft.value, f"{rest:02}")


class PlaceDelegate(QStyledItemDelegate):
    """City with its country; the offset of the day, with a clock where it changes soon."""

    def __init__(self, model: MatrixModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        line = self._model.line(index.row())
        if line is None:
            return
        painter.save()
        painter.setLayoutDirection(option.direction)
        rect = option.rect
        if index.column() == OFFSET:
            self._offset(painter, rect.adjusted(0, 0, 0, 0), line)
        else:
            self._city(painter, rect, line)
        painter.restore()

    def _city(self, painter: QPainter, rect: QRect, line: Line) -> None:
        away = line.rest is not None or line.is_missed
        name, code = place(line.calendar), line.calendar.country
        wide = text_width(code) + 1
        room = max(0, rect.width() - wide - 4)
        used = min(text_width(name), room)
        rtl = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = rect.right() + 1 - room if rtl else rect.x()
        paint_line(painter, QRect(x, rect.y(), room, rect.height()), name,
                   "text_3" if away else "text")  # fmt: skip
        x = rect.right() + 1 - used - 4 - wide if rtl else rect.x() + used + 4
        paint_line(painter, QRect(x, rect.y(), wide, rect.height()), code, "text_3")

    def _offset(self, painter: QPainter, rect: QRect, line: Line) -> None:
        words = f"\u2066{offset_text(line.shift)}\u2069"
        color = "warn" if line.change else "text_2"
        paint_line(painter, rect, words, color, "body", _TRAILING)
        if line.change:
            wide = text_width(words) + theme.grown(_CLOCK) + 4
            rtl = painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
            x = rect.x() + wide - theme.grown(_CLOCK) if rtl else rect.right() + 1 - wide
            box = QRect(x, rect.y(), theme.grown(_CLOCK), rect.height())
            paint_icon(painter, box, "clock", "warn", _CLOCK)


class HourHeader(QHeaderView):
    """The hours of one's own clock; those of the slot are strong and underlined."""

    slot = (0, 0)

    def __init__(self, model: MatrixModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._model = model

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803
        painter.fillRect(rect, theme.color("surface"))
        table = self._model.table
        if table is None or logicalIndex < FIRST:
            return
        start = table.starts[logicalIndex - FIRST]
        begin, end = max(start, self.slot[0]), min(start + HOUR, self.slot[1])
        inside = begin < end
        color, step = ("accent_text", "body_strong") if inside else ("text_2", "body")
        words = str(self._model.headerData(logicalIndex, Qt.Orientation.Horizontal))
        painter.save()
        painter.setLayoutDirection(LTR)
        paint_line(painter, rect.adjusted(0, 0, 0, -2), words, color, step, _CENTER)
        if inside:
            wide = rect.width()
            x = rect.x() + (begin - start) * wide // HOUR
            bar = QRect(x, rect.bottom() - 2, (end - begin) * wide // HOUR, 3)
            painter.fillRect(bar, theme.color("accent"))
        painter.restore()


class PlaceHeader(QHeaderView):
    """What stands in the frozen columns."""

    words = ""

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803
        painter.fillRect(rect, theme.color("surface"))
        whole = QRect(0, rect.y(), self.length(), rect.height())
        painter.save()
        painter.setClipping(False)
        painter.setLayoutDirection(self.layoutDirection())
        if logicalIndex == OFFSET:  # painted last, over both
            paint_line(painter, whole, self.words, "text_2")
        painter.restore()


class _Part(QTableView):
    """Some columns of the table."""

    def __init__(self, model: MatrixModel, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(_OFF)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setMinimumSectionSize(1)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def show_only(self, first: int, last: int) -> None:
        """Show the columns from `first` to before `last`."""
        for column in range(self.model().columnCount()):
            self.setColumnHidden(column, not first <= column < last)


class HoursView(_Part):
    """The hours; has the focus. Emits `hour_pressed(UTC minutes)`."""

    hour_pressed = Signal(int)

    def __init__(self, model: MatrixModel, parent: QWidget) -> None:
        super().__init__(model, parent)
        self._hours = model
        self.keys = HourKeys(self)
        self.head = HourHeader(model, self)
        self.setHorizontalHeader(self.head)
        self.head.setMinimumSectionSize(1)
        self.head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.head.show()
        self.setItemDelegate(HourDelegate(model, self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.keys.take(event):
            event.accept()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        table = self._hours.table
        column = self.columnAt(round(event.position().x()))
        if table is not None and column >= FIRST:
            self.hour_pressed.emit(table.starts[column - FIRST])

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        table = self._hours.table
        if table is None or not table.lines or table.window[0] == table.window[1]:
            return
        top = self.rowViewportPosition(0)
        last = len(table.lines) - 1
        bottom = self.rowViewportPosition(last) + self.rowHeight(last)
        left, right = (self._place(table, minute) for minute in table.window)
        painter = QPainter(self.viewport())
        painter.setPen(QPen(theme.color("text"), 2))
        painter.drawRect(QRectF(left, top + 1, right - left, bottom - top - 2))
        painter.end()

    def _place(self, table: DayTable, minute: int) -> float:
        """Where a minute lies."""
        number = min(max(0, (minute - table.starts[0]) // HOUR), len(table.starts) - 1)
        column = FIRST + number
        share = (minute - table.starts[number]) / HOUR
        return self.columnViewportPosition(column) + self.columnWidth(column) * share


class Matrix(Panel):
    """Cities and hours beside each other, scrolling together."""

    def __init__(self, model: MatrixModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.places = _Part(model, self)
        self.hours = HoursView(model, self)
        self.places.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.places.setItemDelegate(PlaceDelegate(model, self.places))
        self.places.setVerticalScrollBarPolicy(_OFF)
        self._place_head = PlaceHeader(Qt.Orientation.Horizontal, self.places)
        self._place_head.setMinimumSectionSize(1)
        self.places.setHorizontalHeader(self._place_head)
        self.places.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.hours.setLayoutDirection(LTR)
        self.hours.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        line = row(self, spacing=_GAP)
        line.addWidget(self.places)
        line.addWidget(self.hours, 1)
        self.setFocusProxy(self.hours)
        upper, lower = self.places.verticalScrollBar(), self.hours.verticalScrollBar()
        lower.valueChanged.connect(upper.setValue)
        upper.valueChanged.connect(lower.setValue)
        model.modelReset.connect(self.rescale)
        self.retranslate()

    def retranslate(self) -> None:
        """Write all words again."""
        self._place_head.words = self.tr("City and offset on the day")
        self.hours.setAccessibleName(self.tr("Hours of the day"))

    def show_slot(self, slot: tuple[int, int]) -> None:
        """Mark the slot in the head."""
        self.hours.head.slot = slot
        self.hours.head.viewport().update()
        self.hours.viewport().update()
        self.places.viewport().update()

    def rescale(self) -> None:
        """Take lengths from the theme and the width again."""
        line = max(theme.grown(_ROW), theme.metrics("body").height() + 1)
        head = theme.metrics("body").height() + 6
        for part in (self.places, self.hours):
            part.verticalHeader().setDefaultSectionSize(line)
            part.horizontalHeader().setFixedHeight(head)
        self.places.show_only(CITY, FIRST)
        self.hours.show_only(FIRST, self._model.columnCount())
        offset = text_width("UTC+5:30") + theme.grown(_CLOCK) + 6
        city = self._widest_city()
        self.places.setColumnWidth(CITY, city)
        self.places.setColumnWidth(OFFSET, offset)
        self.places.setFixedWidth(city + offset)
        count = max(1, self._model.columnCount() - FIRST)
        least = text_width("22", "body_strong") + round(text_width("30", "caption") * _SMALL) + 8
        room = self.width() - city - offset - _GAP - self._bar_width(line, head)
        cell, rest = divmod(max(room, least * count), count)
        for column in range(FIRST, self._model.columnCount()):
            self.hours.setColumnWidth(column, cell + (column - FIRST < rest))
        self._least = head + line * min(_FEWEST, max(1, self._model.rowCount())) + 4
        self._whole = head + line * self._model.rowCount() + 4
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._whole)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.places.width() + 200, self._least)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.rescale()

    _least, _whole = 100, 200

    def _bar_width(self, line: int, head: int) -> int:
        """The room of the scroll bar, where there is one."""
        whole = head + line * self._model.rowCount()
        return self.hours.verticalScrollBar().sizeHint().width() if whole > self.height() else 0

    def _widest_city(self) -> int:
        lines = self._model.table.lines if self._model.table else ()
        widest = max((text_width(place(one.calendar)) for one in lines), default=0)
        return max(theme.grown(120), min(widest + text_width("RS") + 10, theme.grown(150)))
