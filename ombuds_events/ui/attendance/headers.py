"""The head of the attendance grid: numbers and titles of sessions, the one in use marked."""

from datetime import date

from PySide6.QtCore import QDate, QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from ombuds_events.ui.attendance.model import FIRST, GridModel
from ombuds_events.ui.attendance.words import CERTIFICATE, HOURS, SHARE
from ombuds_events.ui.kit.i18n import language, locale
from ombuds_events.ui.kit.painting import paint_line
from ombuds_events.ui.kit.theme import theme

NARROW = 60
"""Below this width a column says its day instead of its title."""
_CENTER = Qt.AlignmentFlag.AlignHCenter
_PADDING = 8


class GridHeader(QHeaderView):
    """Two lines over a session: its number, its title or day. The rule can be pressed."""

    rule_wanted = Signal()

    def __init__(self, model: GridModel, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._model = model
        self.current = -1
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(20)
        self.setMouseTracking(True)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if self._is_rule(self.logicalIndexAt(event.position().toPoint())):
            self.rule_wanted.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        is_rule = self._is_rule(self.logicalIndexAt(event.position().toPoint()))
        shape = Qt.CursorShape.PointingHandCursor if is_rule else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)

    def _is_rule(self, column: int) -> bool:
        return column >= FIRST and column - self._model.columnCount() == CERTIFICATE

    def set_current(self, column: int) -> None:
        """Mark the column in use."""
        for each in (self.current, column):
            if 0 <= each < self.count():
                x = self.sectionViewportPosition(each)
                self.viewport().update(QRect(x, 0, self.sectionSize(each), self.height()))
        self.current = column

    def sizeHint(self) -> QSize:
        lines = theme.metrics("body_strong").height() + theme.metrics("caption").height()
        return QSize(super().sizeHint().width(), max(theme.size("tool_row"), lines + 6))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N803
        painter.save()
        painter.setLayoutDirection(self.layoutDirection())
        here = logicalIndex == self.current
        painter.fillRect(rect, theme.color("selection" if here else "window"))
        painter.fillRect(rect.x(), rect.bottom(), rect.width(), 1, theme.color("border"))
        if self._model.is_mark(logicalIndex):
            self._session(painter, rect, logicalIndex)
        else:
            self._side(painter, rect.adjusted(_PADDING, 0, -_PADDING, 0), logicalIndex)
        painter.restore()

    def _session(self, painter: QPainter, rect: QRect, column: int) -> None:
        session = self._model.column_at(column)
        upper, lower = theme.metrics("body_strong").height(), theme.metrics("caption").height()
        top = rect.y() + (rect.height() - upper - lower) // 2
        first = QRect(rect.x(), top, rect.width(), upper)
        second = QRect(rect.x() + 2, top + upper, rect.width() - 4, lower)
        paint_line(painter, first, str(session.number), "text", "body_strong", _CENTER)
        day = _short(session.span.start.date(), second.width())
        title = self._model.words.session(session, 0) if session.title else day
        words = day if rect.width() < NARROW else title
        paint_line(painter, second, words, "text_2", "caption", _CENTER)

    def _side(self, painter: QPainter, rect: QRect, column: int) -> None:
        place = column if column < FIRST else column - self._model.columnCount()
        words = str(self._model.headerData(column, Qt.Orientation.Horizontal, 0) or "")
        at_end = place in {HOURS, SHARE}
        align = Qt.AlignmentFlag.AlignTrailing if at_end else Qt.AlignmentFlag.AlignLeading
        align = _CENTER if place == 2 else align
        color = "link" if place == CERTIFICATE else "text_2"
        paint_line(painter, rect, "" if place == 0 else words, color, "table_header", align)


def _short(day: date, room: int) -> str:
    """The day of a session: with its month by name, or by number where that has no room."""
    here = QDate(day.year, day.month, day.day)
    named = locale(language()).toString(here, "d MMM")
    has_room = theme.metrics("caption").horizontalAdvance(named) <= room
    return named if has_room else locale(language()).toString(here, "d.MM")
