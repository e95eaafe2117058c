"""What the mouse does in month and week: pick, drag, stretch, draw a new event."""

from datetime import datetime

from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QApplication, QHeaderView, QToolTip, QWidget

from ombuds_events.ui.calendar.layout import Shown
from ombuds_events.ui.calendar.walking import Hit, WalkGrid
from ombuds_events.ui.calendar.words import CalendarWords
from ombuds_events.ui.kit.painting import plain
from ombuds_events.ui.kit.theme import theme

GRIP = 6


class Drag:
    """A drag under way: from where, what of, with which edge ("" = the whole)."""

    __slots__ = ("at", "edge", "is_on", "moved", "shown", "start")

    def __init__(self, at: QPoint, start: datetime, shown: Shown | None, edge: str) -> None:
        self.at, self.start = at, start
        self.shown, self.edge, self.is_on = shown, edge, False
        self.moved = (0, 0)


class GridView(WalkGrid):
    """A grid whose bars can be dragged, and whose empty cells can be drawn over."""

    def __init__(self, words: CalendarWords, parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._drag: Drag | None = None
        self.rubber: tuple[datetime, datetime] | None = None
        self.setMouseTracking(True)

    def is_open(self) -> bool:
        return self._drag is not None or super().is_open()

    def let_go(self) -> None:
        self._drag, self.rubber = None, None
        self.viewport().update()
        super().let_go()

    def paint_current(self, painter: QPainter) -> None:
        """A frame round the cell that keys act on."""
        index = self.currentIndex()
        if index.isValid() and self.hasFocus():
            box = self.visualRect(index).translated(0, self.verticalOffset())
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("focus"), 2))
            painter.drawRect(box.adjusted(1, 1, -2, -2))

    # -- mouse ---------------------------------------------------------------------------------

    def hit_at(self, at: QPoint) -> Hit | None:
        """The bar under the mouse; the last one painted lies on top."""
        there = at + QPoint(0, self.verticalOffset())
        return next((hit for hit in reversed(self.hits()) if hit.rect.contains(there)), None)

    def start_at(self, at: QPoint) -> datetime | None:
        """The moment under the mouse."""
        index = self.indexAt(at)
        return self.start_of(index.row(), index.column()) if index.isValid() else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        at = event.position().toPoint()
        start = self.start_at(at)
        if event.button() is not Qt.MouseButton.LeftButton or start is None:
            return
        hit = self.hit_at(at)
        self._drag = Drag(at, start, hit.shown if hit else None, self._edge(hit, at))
        self.pick(hit.shown.key if hit else None)
        self.picked.emit(hit.shown if hit else None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position().toPoint()
        drag = self._drag
        if drag is None:
            self._show_cursor(at)
            return
        far = (at - drag.at).manhattanLength() >= QApplication.startDragDistance()
        start = self.start_at(at)
        if start is None or not (drag.is_on or far):
            return
        drag.is_on = True
        if drag.shown is None:
            self._stretch_rubber(drag, start)
            return
        shift = start - drag.start
        days, minutes = shift.days, shift.seconds // 60
        if start.date() == drag.start.date():
            days, minutes = 0, round(shift.total_seconds() / 60)
        if (days, minutes) != drag.moved:
            drag.moved = days, minutes
            self.dragging.emit(drag.shown, days, minutes, drag.edge)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        drag, self._drag = self._drag, None
        rubber, self.rubber = self.rubber, None
        if drag is None or not drag.is_on:
            return
        if drag.shown is not None:
            self.dropped.emit()
        elif rubber is not None:
            self.viewport().update()
            self.slot_wanted.emit(*rubber)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._drag = None
        at = event.position().toPoint()
        hit = self.hit_at(at)
        if hit is not None:
            self.opened.emit(hit.shown.bar.event_id)
        elif self.indexAt(at).isValid():
            self.setCurrentIndex(self.indexAt(at))
            self.new_here()

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            hit = self.hit_at(event.pos())
            if hit is not None and self.scenery is not None:
                words = plain(self.words.spoken(hit.shown, self.scenery.zone))
                QToolTip.showText(event.globalPos(), words, self)
                return True
        return super().viewportEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._laid = ()

    def _edge(self, hit: Hit | None, at: QPoint) -> str:
        """Which edge of a bar the mouse has hold of."""
        if hit is None:
            return ""
        rect = hit.rect.translated(0, -self.verticalOffset())
        starts, ends = self.edge_distances(rect, at)
        if hit.end_edge and ends < GRIP:
            return "end"
        return "start" if hit.start_edge and hit.shown.bar.is_free and starts < GRIP else ""

    def edge_distances(self, rect: QRect, at: QPoint) -> tuple[int, int]:
        """How far the mouse is from the edge at which a bar begins and that at which it ends."""
        return at.y() - rect.top(), rect.bottom() - at.y()

    def edge_cursor(self) -> Qt.CursorShape:
        """The cursor over such an edge."""
        return Qt.CursorShape.SizeVerCursor

    def _show_cursor(self, at: QPoint) -> None:
        has_edge = bool(self._edge(self.hit_at(at), at))
        self.viewport().setCursor(self.edge_cursor() if has_edge else Qt.CursorShape.ArrowCursor)

    def _stretch_rubber(self, drag: Drag, start: datetime) -> None:
        first, last = sorted((drag.start, start))
        self.rubber = (first, self.rubber_end(last))
        self.viewport().update()

    def rubber_end(self, last: datetime) -> datetime:
        """Where a new event ends that was drawn over empty cells up to `last`."""
        raise NotImplementedError


def stretch_columns(header: QHeaderView) -> None:
    """Seven columns of one width."""
    header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
