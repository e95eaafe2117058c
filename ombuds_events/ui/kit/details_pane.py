"""The pane beside a list: follows the selection, never takes the focus."""

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QStyle, QWidget

from ombuds_events.ui.kit.buttons import icon_button
from ombuds_events.ui.kit.panels import Panel, column, emptied, row
from ombuds_events.ui.kit.theme import theme

NARROW = 900
LEAST, MOST = 240, 560
_GRIP = 6


class DetailsPane(Panel):
    """`add(widget)` fills its column; signals `closed`, `opened_in_place` (its first button)."""

    closed = Signal()
    opened_in_place = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = row(spacing=8)
        self._open = icon_button("external-link", "")
        self._close = icon_button("x", "")
        for button in (self._open, self._close):
            button.set_small()
            # A click must not take the keyboard away from the list.
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        line = row(spacing=2)
        line.setContentsMargins(16, 8, 8, 4)
        line.addLayout(self.head, 1)
        line.addWidget(self._open)
        line.addWidget(self._close)
        self._scroll = scrolled()
        outer = column(self)
        outer.addLayout(line)
        outer.addWidget(self._scroll, 1)
        self.body = column(spacing=12)
        self.clear()
        self._open.clicked.connect(self.opened_in_place)
        self._close.clicked.connect(self.closed)
        self.retranslate()

    def clear(self) -> None:
        """Begin anew: what was shown is gone."""
        inner = Tall()
        self.body = column(inner, spacing=12)
        self.body.setContentsMargins(16, 4, 16, 16)
        self.body.addStretch(1)
        emptied(self.head)
        self.head.addStretch(1)
        if (old := self._scroll.widget()) is not None:
            old.hide()  # while it is still in its place, so that the ring of the focus leaves it
            self._scroll.takeWidget()
            old.deleteLater()  # not at once: a button in it may be what asked for this
        self._scroll.setWidget(inner)

    def add(self, widget: QWidget) -> None:
        """Add to the end of the column."""
        self.body.insertWidget(self.body.count() - 1, widget)

    def hide_open(self) -> None:
        """Have no first button: there is no page of its own to open."""
        self._open.hide()

    def add_head(self, widget: QWidget) -> None:
        """Add to the line at the top: a chip."""
        self.head.insertWidget(self.head.count() - 1, widget)

    def retranslate(self) -> None:
        self._open.set_name(self.tr("Open"))
        self._close.set_name(self.tr("Close the pane"))
        self.setAccessibleName(self.tr("Details"))


class Tall(QWidget):
    """As high as its content wants at its width, so that a scroll area scrolls, never squeezes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("ground", "clear")

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize}:
            layout = self.layout()
            if layout is not None and layout.hasHeightForWidth():
                self.setMinimumHeight(layout.totalHeightForWidth(self.width()))
        return done


class Grip(QWidget):
    """The line between body and pane; dragging it makes the pane wider or narrower."""

    dragged = Signal(QPoint)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.SplitHCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.dragged.emit(self.mapToParent(event.position().toPoint()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.width() // 2, 0, 1, self.height(), theme.color("border"))
        painter.end()


class PaneSplit(QWidget):
    """`toggle()` is F9; the width is told by `pane_resized`.

    While the page is narrow the pane starts closed, else by `starts_open`; opened, it lies over
    the end of the body.
    """

    pane_resized = Signal(int)

    def __init__(
        self, body: QWidget, pane: DetailsPane, width: int = 0, *, starts_open: bool = True
    ) -> None:
        super().__init__()
        self._body, self._pane = body, pane
        self._width = width or theme.size("details_pane")
        self._wanted, self._over, self._idle = starts_open, False, False
        body.setParent(self)
        pane.setParent(self)
        self._grip = Grip(self)
        self._grip.dragged.connect(self._dragged)
        pane.setProperty("ground", "window")
        pane.closed.connect(self._closed)

    @property
    def is_narrow(self) -> bool:
        """Whether there is no room for both."""
        return self.width() < NARROW * max(1.0, theme.scale)

    def show_pane(self, *, wanted: bool) -> None:
        """Show or close the pane."""
        if self.is_narrow:
            self._over = wanted
        else:
            self._wanted = wanted
        self._place()

    def set_idle(self, *, idle: bool) -> None:
        """Take the pane away while the list is empty: there is nothing to detail."""
        if idle != self._idle:
            self._idle = idle
            self._place()

    def toggle(self) -> None:
        """Show or close the pane."""
        self.show_pane(wanted=self._pane.isHidden())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape.value and self.is_narrow and self._over:
            self._closed()
        else:
            super().keyPressEvent(event)

    def _closed(self) -> None:
        self.show_pane(wanted=False)
        # The pane may have had the focus; it goes back to the list.
        self._body.setFocus()

    def _place(self) -> None:
        narrow = self.is_narrow
        shown = not self._idle and (self._over if narrow else self._wanted)
        width = min(self._width, max(LEAST, self.width() - LEAST))
        beside = width if shown and not narrow else 0
        whole = self.rect()
        self._body.setGeometry(self._visual(QRect(0, 0, whole.width() - beside, whole.height())))
        x = whole.width() - width
        self._pane.setGeometry(self._visual(QRect(x, 0, width, whole.height())))
        self._grip.setGeometry(self._visual(QRect(x - _GRIP // 2, 0, _GRIP, whole.height())))
        self._pane.setVisible(shown)
        self._grip.setVisible(shown)
        if shown:
            self._pane.raise_()
            self._grip.raise_()

    def _visual(self, box: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)

    def _dragged(self, place: QPoint) -> None:
        rtl = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        wanted = place.x() if rtl else self.width() - place.x()
        self._width = max(LEAST, min(MOST, wanted))
        self._place()
        self.pane_resized.emit(self._width)


def scrolled(widget: QWidget | None = None) -> QScrollArea:
    """A scroll area without a frame, as wide as its content allows."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    if widget is not None:
        widget.setProperty("ground", "clear")
        area.setWidget(widget)
    return area
