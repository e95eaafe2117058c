"""What month and week share: cells that speak and can be walked, bars that can be picked."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QTableView,
    QWidget,
)

from ombuds_events.ui.calendar.cells import CellsModel
from ombuds_events.ui.calendar.layout import Shown
from ombuds_events.ui.calendar.words import CalendarWords, Scenery
from ombuds_events.ui.kit.announce import announce
from ombuds_events.ui.kit.painting import plain
from ombuds_events.ui.kit.theme import theme

AnyIndex = QModelIndex | QPersistentModelIndex
COLUMNS = 7
_OFF = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
_MOVING = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
_STRETCHING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
_ENTER = frozenset({Qt.Key.Key_Return.value, Qt.Key.Key_Enter.value})
_ARROWS = {
    Qt.Key.Key_Left.value: (-1, 0),
    Qt.Key.Key_Right.value: (1, 0),
    Qt.Key.Key_Up.value: (0, -1),
    Qt.Key.Key_Down.value: (0, 1),
}
_PAGES = {Qt.Key.Key_PageUp.value: -1, Qt.Key.Key_PageDown.value: 1}


class Hit:
    """A bar on the screen: its place, and which of its edges can be dragged."""

    __slots__ = ("end_edge", "rect", "shown", "start_edge")

    def __init__(self, rect: QRect, shown: Shown, *, start_edge: bool, end_edge: bool) -> None:
        self.rect, self.shown = rect, shown
        self.start_edge, self.end_edge = start_edge, end_edge


class WalkGrid(QTableView):
    """Emits what the user wants; the page does it and shows the new scenery.

    `dragging(shown, days, minutes, edge)` while the mouse moves, `dropped()` at the end,
    `given_up()` on Esc; `nudged` is the same by keys, and while it `is_asked` whether to move,
    Enter says yes (`confirmed`). `slot_wanted(start, end)`: a new event.
    """

    opened = Signal(int)
    picked = Signal(object)
    slot_wanted = Signal(object, object)
    dragging = Signal(object, int, int, str)
    dropped = Signal()
    given_up = Signal()
    confirmed = Signal()
    nudged = Signal(object, int, int, str)
    period_wanted = Signal(int, object)
    day_wanted = Signal(object)

    def __init__(self, words: CalendarWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self.scenery: Scenery | None = None
        self._hits: list[Hit] = []
        self._laid: tuple[object, ...] = ()
        self._picked: tuple[int, int] | None = None
        self.is_asked = False
        self.cells = CellsModel(COLUMNS, self._cell_words, self.head_words, self.side_words, self)
        self.setModel(self.cells)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(_OFF)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, on=False)
        self.horizontalHeader().setMinimumSectionSize(16)
        self.horizontalHeader().setHighlightSections(False)
        self.verticalHeader().setMinimumSectionSize(4)
        self.verticalHeader().setHighlightSections(False)

    # -- for a view to override ----------------------------------------------------------------

    def start_of(self, row: int, column: int) -> datetime:
        """When a cell begins, on the clock of the main zone."""
        raise NotImplementedError

    def length(self) -> timedelta:
        """How long an event is that begins in an empty cell."""
        raise NotImplementedError

    def place(self, when: datetime) -> tuple[int, int]:
        """Row and column of a moment."""
        raise NotImplementedError

    def made_hits(self) -> list[Hit]:
        """All bars with their places, in contents coordinates."""
        raise NotImplementedError

    def shown_at(self, row: int, column: int) -> Sequence[Shown]:
        """The bars in a cell, by time."""
        raise NotImplementedError

    def cell_words(self, row: int, column: int) -> str:
        """What a cell says."""
        raise NotImplementedError

    def head_words(self, column: int, spoken: bool) -> str:  # noqa: FBT001
        """What the head of a column says."""
        raise NotImplementedError

    def side_words(self, _row: int) -> str:
        """What the head of a row says."""
        return ""

    def rows(self) -> int:
        """How many rows the scenery wants."""
        raise NotImplementedError

    def step_of(self, right: int, down: int) -> tuple[int, int]:
        """Days and minutes that an arrow moves an event by."""
        raise NotImplementedError

    # -- content -------------------------------------------------------------------------------

    def show_scenery(self, scenery: Scenery) -> None:
        """Show other days, or the same with other bars."""
        self.scenery = scenery
        self._laid = ()
        self.cells.set_rows(self.rows())
        self.viewport().update()
        self.horizontalHeader().viewport().update()
        self.verticalHeader().viewport().update()

    def hits(self) -> list[Hit]:
        """Where the bars stand; laid out once for a scenery and a size."""
        key = (self.viewport().size(), theme.generation, self.scenery, self.row_heights())
        if key != self._laid and self.scenery is not None:
            self._laid = key
            self._hits = self.made_hits()
        return self._hits

    def row_heights(self) -> tuple[int, int]:
        """What the layout depends on beside the size."""
        return self.verticalHeader().length(), self.columnWidth(0)

    def current_start(self) -> datetime | None:
        """When the current cell begins."""
        index = self.currentIndex()
        if not index.isValid() or self.scenery is None:
            return None
        return self.start_of(index.row(), index.column())

    def go_to(self, when: datetime) -> None:
        """Make the cell of a moment the current one."""
        row, column = self.place(when)
        if 0 <= row < self.cells.rowCount() and 0 <= column < COLUMNS:
            self.setCurrentIndex(self.cells.index(row, column))

    def pick(self, key: tuple[int, int] | None) -> None:
        """Mark a bar as the picked one."""
        if key != self._picked:
            self._picked = key
            self.viewport().update()

    def is_picked(self, shown: Shown) -> bool:
        """Whether it is the picked bar."""
        return shown.key == self._picked

    def picked_shown(self) -> Shown | None:
        """The picked bar if it is in the current cell, else the first one there."""
        index = self.currentIndex()
        if not index.isValid():
            return None
        here = self.shown_at(index.row(), index.column())
        return next((one for one in here if self.is_picked(one)), here[0] if here else None)

    # -- keys ----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        held = event.modifiers() & ~_KEYPAD
        if self.is_open() and event.key() == Qt.Key.Key_Escape.value:
            self.let_go()
        elif self.is_asked and event.key() in _ENTER and not held:
            self.confirmed.emit()
        elif held in (_MOVING, _STRETCHING):
            if not self._nudge(event.key(), stretching=held == _STRETCHING):
                super().keyPressEvent(event)
        elif held or not self._plain_key(event.key()):
            super().keyPressEvent(event)

    def is_open(self) -> bool:
        """Whether there is something that Esc gives up."""
        return self.is_asked

    def let_go(self) -> None:
        """Esc: everything stays as it is."""
        self.given_up.emit()

    def new_here(self) -> None:
        """Ask for a new event at the current cell."""
        start = self.current_start()
        if start is not None:
            self.slot_wanted.emit(start, start + self.length())

    def _plain_key(self, key: int) -> bool:
        if key in _ENTER:
            self._enter()
        elif key == Qt.Key.Key_Space.value:
            self._pick_next()
        elif key in _PAGES:
            start = self.current_start()
            self.period_wanted.emit(_PAGES[key], start)
        elif key in _ARROWS:
            return self._walk(key)
        else:
            return False
        return True

    def _enter(self) -> None:
        shown = self.picked_shown()
        if shown is not None:
            self.opened.emit(shown.bar.event_id)
        else:
            self.new_here()

    def _pick_next(self) -> None:
        """The next bar of the cell becomes the picked one, and is read out."""
        index = self.currentIndex()
        here = self.shown_at(index.row(), index.column()) if index.isValid() else ()
        if not here or self.scenery is None:
            return
        at = next((n for n, one in enumerate(here) if self.is_picked(one)), -1)
        shown = here[(at + 1) % len(here)]
        self.pick(shown.key)
        self.picked.emit(shown)
        announce(self, plain(self.words.spoken(shown, self.scenery.zone)))

    def _walk(self, key: int) -> bool:
        """Over the edge of the days there are more days."""
        right, _down = self._step(key)
        column = self.currentIndex().column() + right
        start = self.current_start()
        if start is None or 0 <= column < COLUMNS or not self._leaves(right):
            return False
        self.period_wanted.emit(right, start + timedelta(days=right))
        return True

    def _leaves(self, right: int) -> bool:
        """Whether the day beyond the edge is not on the screen."""
        start = self.current_start()
        if start is None or self.scenery is None or not right:
            return False
        day = start.date() + timedelta(days=right)
        if self.scenery.period.first <= day <= self.scenery.period.last:
            self.go_to(datetime.combine(day, start.time()))
            return False
        return True

    def _nudge(self, key: int, *, stretching: bool) -> bool:
        shown = self.picked_shown()
        if key in _PAGES and not stretching:
            days, minutes = 7 * _PAGES[key], 0
        elif key in _ARROWS:
            days, minutes = self.step_of(*self._step(key))
        else:
            return False
        if shown is not None:
            self.nudged.emit(shown, days, minutes, "end" if stretching else "")
        return True

    def _step(self, key: int) -> tuple[int, int]:
        right, down = _ARROWS[key]
        return (-right if theme.right_to_left else right), down

    # -- inside --------------------------------------------------------------------------------

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        super().currentChanged(current, previous)
        if self.scenery is None or not current.isValid():
            return
        here = self.shown_at(current.row(), current.column())
        if not any(self.is_picked(one) for one in here):
            self.pick(here[0].key if here else None)
        self.picked.emit(self.picked_shown())

    def _cell_words(self, row: int, column: int) -> str:
        return self.cell_words(row, column) if self.scenery is not None else ""
