"""How the attendance grid is painted: letter and shape in each cell, the row and cell in use."""

from typing import Protocol

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ombuds_events.domain.indicators import CertificateState
from ombuds_events.domain.kinds import Mark, MarkSource
from ombuds_events.domain.tally import MarkEntry, MarkValue
from ombuds_events.queries.people import ShownPerson
from ombuds_events.ui.attendance.lines import Heading, Line
from ombuds_events.ui.attendance.model import FIRST, GridModel, TotalsModel
from ombuds_events.ui.attendance.words import CERTIFICATE, HOURS, SHARE
from ombuds_events.ui.kit.i18n import language
from ombuds_events.ui.kit.icons import paint_icon
from ombuds_events.ui.kit.painting import paint_line, paint_runs, runs_width
from ombuds_events.ui.kit.person_name import name_runs
from ombuds_events.ui.kit.theme import theme
from ombuds_events.ui.kit.tokens import tokens

PADDING = 8
_SHAPE_GAP = 4
_MINUTES = "minutes"
_GROUNDS = {
    Mark.LATE: "warn_soft",
    Mark.LEFT_EARLY: "warn_soft",
    Mark.EXCUSED: "info_soft",
    Mark.ABSENT: "error_soft",
}
_NOT_TYPED = frozenset({MarkSource.IMPORT, MarkSource.CHECK_IN})
_CERTIFICATES = {
    CertificateState.ELIGIBLE: ("award", "ok"),
    CertificateState.SHORT: ("triangle-alert", "warn"),
    CertificateState.ON_COURSE: ("", "text_2"),
}
_CENTER = Qt.AlignmentFlag.AlignHCenter
_END = Qt.AlignmentFlag.AlignTrailing
Index = QModelIndex | QPersistentModelIndex


class Whereabouts(Protocol):
    """What the delegate asks the grid: where the user is."""

    def current_row(self) -> int:
        """The row of the person in use, or -1."""

    def is_current(self, row: int, column: int) -> bool:
        """Whether this cell has the focus."""

    def is_chosen(self, row: int, column: int) -> bool:
        """Whether this cell is one of several that are selected."""


class CellDelegate(QStyledItemDelegate):
    """Paints the grid's three views; asks the model for values, not for roles."""

    def __init__(self, model: GridModel, whereabouts: Whereabouts) -> None:
        super().__init__()
        self._model = model
        self._where = whereabouts
        self._shapes: dict[tuple[object, ...], QPixmap] = {}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, column = index.row(), index.column()
        rect = option.rect
        entry = self._model.entries[row]
        painter.setLayoutDirection(option.direction)
        if rect.height() <= 1:
            return  # a heading of hidden people: Qt paints what spans columns nevertheless
        if isinstance(entry, Heading):
            self._heading(painter, rect, entry, column)
            return
        in_row = row == self._where.current_row()
        painter.fillRect(rect, theme.color("selection" if in_row else "surface"))
        if self._model.is_mark(column):
            self._mark(painter, rect, entry, row, column)
        else:
            self._side(painter, rect.adjusted(PADDING, 0, -PADDING, 0), entry, column)
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, theme.color("border"))

    # -- marks -----------------------------------------------------------------------------

    def _mark(self, painter: QPainter, rect: QRect, line: Line, row: int, column: int) -> None:
        number = self._model.column_at(column).number
        value = line.marks.get(number)
        ground = _GROUNDS.get(value) if isinstance(value, Mark) else None
        if ground:
            painter.fillRect(rect, theme.color(ground))
        elif self._where.is_chosen(row, column):
            painter.fillRect(rect, theme.color("accent_soft"))
        edge = (
            rect.left()
            if painter.layoutDirection() is Qt.LayoutDirection.RightToLeft
            else rect.right()
        )
        painter.fillRect(edge, rect.y(), 1, rect.height(), theme.color("border"))
        if value is not None:
            shape = self._shape(value, painter.device().devicePixelRatioF())
            width = round(shape.width() / shape.devicePixelRatio())
            painter.drawPixmap(rect.x() + (rect.width() - width) // 2, rect.y(), shape)
            self._corner(painter, rect, line.entries.get(number))
        if self._where.is_current(row, column):
            self._ring(painter, rect)

    def _shape(self, value: MarkValue, ratio: float) -> QPixmap:
        """Icon and letter, painted once for each theme, size, language and value."""
        height = theme.size("min_target")
        key = (value, theme.name, theme.scale, language(), ratio, height)
        if key not in self._shapes:
            if len(self._shapes) > 500:
                self._shapes.clear()
            self._shapes[key] = _painted(self._model.words.mark(value), value, height, ratio)
        return self._shapes[key]

    @staticmethod
    def _corner(painter: QPainter, rect: QRect, entry: MarkEntry | None) -> None:
        """A small corner, as spreadsheets have it, on what no one typed: its tool tip says more."""
        if entry is None or entry.source not in _NOT_TYPED:
            return
        side = theme.size("icon") // 4
        box = QRect(rect.right() - side - 1, rect.y() + 1, side, side)
        box = QStyle.visualRect(painter.layoutDirection(), rect, box)
        color = theme.color("text_3")
        at_end = painter.layoutDirection() is Qt.LayoutDirection.LeftToRight
        for line in range(side):
            x = box.x() + line if at_end else box.x()
            painter.fillRect(x, box.y() + line, side - line, 1, color)

    @staticmethod
    def _ring(painter: QPainter, rect: QRect) -> None:
        color = theme.color("focus")
        inner = rect.adjusted(0, 0, -1, -1)
        painter.fillRect(inner.x(), inner.y(), inner.width(), 2, color)
        painter.fillRect(inner.x(), inner.bottom() - 1, inner.width(), 2, color)
        painter.fillRect(inner.x(), inner.y(), 2, inner.height(), color)
        painter.fillRect(inner.right() - 1, inner.y(), 2, inner.height(), color)

    # -- beside the marks --------------------------------------------------------------------

    def _heading(self, painter: QPainter, rect: QRect, heading: Heading, column: int) -> None:
        painter.fillRect(rect, theme.color("sunken"))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, theme.color("border"))
        if column == 0:
            words = self._model.words.heading(heading)
            paint_line(
                painter, rect.adjusted(PADDING, 0, -PADDING, 0), words, "text_2", "table_header"
            )

    def _side(self, painter: QPainter, rect: QRect, line: Line, column: int) -> None:
        place = column if column < FIRST else column - self._model.columnCount()
        if place == 1:
            _name(painter, rect, line.row.person, self._model)
        elif place == CERTIFICATE:
            self._certificate(painter, rect, line)
        else:
            words = self._model.words.side(line, place, 0)
            color, align = ("text", _END) if place in {HOURS, SHARE} else ("text_2", _CENTER)
            paint_line(painter, rect, words, color, "body", align)

    def _certificate(self, painter: QPainter, rect: QRect, line: Line) -> None:
        words = self._model.words.side(line, CERTIFICATE, 0)
        icon, color = (
            _CERTIFICATES[line.total.certificate] if line.total.certificate else ("", "text_2")
        )
        if icon:
            box = QRect(rect.x(), rect.y(), icon_size(), rect.height())
            paint_icon(
                painter,
                QStyle.visualRect(painter.layoutDirection(), rect, box),
                icon,
                color,
                icon_size(),
            )
            rest = rect.adjusted(icon_size() + _SHAPE_GAP, 0, 0, 0)
            rect = QStyle.visualRect(painter.layoutDirection(), rect, rest)
        paint_line(painter, rect, words, color)


class TotalsDelegate(QStyledItemDelegate):
    """Paints the row below: who was there, women and men."""

    def __init__(self, model: TotalsModel) -> None:
        super().__init__()
        self._model = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect, column, grid = option.rect, index.column(), self._model.grid
        painter.setLayoutDirection(option.direction)
        painter.fillRect(rect, theme.color("window"))
        painter.fillRect(rect.x(), rect.y(), rect.width(), 1, theme.color("border"))
        upper, lower = _halves(rect.adjusted(PADDING, 1, -PADDING, 0))
        if grid.is_mark(column):
            total = grid.column_total(column)
            inner = (rect.adjusted(1, 0, -1, 0) for rect in _halves(rect))
            upper, lower = inner
            self._ratio(painter, upper, total.present, len(grid.lines()))
            paint_line(painter, lower, grid.words.women_men(total), "text_2", "caption", _CENTER)
            return
        place = column if column < FIRST else column - self._model.columnCount()
        align = _END if place == HOURS else Qt.AlignmentFlag.AlignLeading
        paint_line(painter, upper, grid.words.total(place, grid), "text", "body_strong", align)
        second = {1: grid.words.women_men_title(), CERTIFICATE: grid.words.people(grid)}.get(place)
        if second:
            paint_line(painter, lower, second, "text_2", "caption")

    @staticmethod
    def _ratio(painter: QPainter, rect: QRect, part: int, whole: int) -> None:
        """How many of how many, the first number strong; the pair runs left to right always."""
        strong, rest = str(part), f"/{whole}"
        first = theme.metrics("body_strong").horizontalAdvance(strong)
        width = first + theme.metrics("caption").horizontalAdvance(rest)
        x = rect.x() + max(0, (rect.width() - width) // 2)
        direction = painter.layoutDirection()
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        paint_line(
            painter, QRect(x, rect.y(), first + 1, rect.height()), strong, "text", "body_strong"
        )
        box = QRect(x + first, rect.y(), width - first + 2, rect.height())
        paint_line(painter, box, rest, "text_2", "caption")
        painter.setLayoutDirection(direction)


def icon_size() -> int:
    """How large the shapes of marks are."""
    return theme.size("icon") - 2


def _name(painter: QPainter, rect: QRect, person: ShownPerson, model: GridModel) -> None:
    """The name, behind it the other script, or that the person is under 18."""
    runs = name_runs(person)
    paint_runs(painter, rect, runs, "text")
    used = runs_width(runs) + PADDING
    rest = rect.adjusted(used, 0, 0, 0)
    if rest.width() < theme.metrics("body").averageCharWidth() * 4:
        return
    rest = QStyle.visualRect(painter.layoutDirection(), rect, rest)
    if person.is_minor:
        paint_line(painter, rest, model.words.under_18(), "minor", "caption")
    elif person.other:
        paint_line(painter, rest, person.other, "text_2")


def _painted(words: str, value: MarkValue, height: int, ratio: float) -> QPixmap:
    color, icon = tokens().marks[value.value if isinstance(value, Mark) else _MINUTES]
    step = "body_strong" if isinstance(value, Mark) else "body"
    text_width = theme.metrics(step).horizontalAdvance(words) + 2
    width = icon_size() + _SHAPE_GAP + text_width
    picture = QPixmap(round(width * ratio), round(height * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint_icon(painter, QRect(0, 0, icon_size(), height), icon, color, icon_size())
    paint_line(painter, QRect(icon_size() + _SHAPE_GAP, 0, text_width, height), words, color, step)
    painter.end()
    return picture


def _halves(rect: QRect) -> tuple[QRect, QRect]:
    """The upper and the lower line of a cell."""
    upper, lower = theme.metrics("body").height(), theme.metrics("caption").height()
    top = rect.y() + max(0, (rect.height() - upper - lower) // 2)
    return (
        QRect(rect.x(), top, rect.width(), upper),
        QRect(rect.x(), top + upper, rect.width(), lower),
    )
