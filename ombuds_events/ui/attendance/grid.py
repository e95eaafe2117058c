"""The attendance grid: people by sessions, filled by keys; names and totals stay in sight."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from ombuds_events.domain.kinds import Mark
from ombuds_events.domain.mark_block import block_text, read_block, spread
from ombuds_events.domain.problems import Refused
from ombuds_events.domain.tally import MOST_MINUTES, MarkValue
from ombuds_events.ui.attendance.frame import Cells, GridFrame
from ombuds_events.ui.attendance.keys import digit_of, mark_of
from ombuds_events.ui.kit.i18n import language
from ombuds_events.ui.kit.layouts import latin_key, means

_ENTER = {Qt.Key.Key_Return.value, Qt.Key.Key_Enter.value}
_EMPTY = {Qt.Key.Key_Backspace.value, Qt.Key.Key_Delete.value}
_FIND = "/"
_ADD = {"+", "\uff0b"}
_CONTROL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


class AttendanceGrid(GridFrame):
    """Emits what the user wants; whoever listens writes it and has the model `put` it.

    `marked`: cells as (row, column, value), and the label of the gesture.
    """

    marked = Signal(list, str)
    paste_refused = Signal(object)
    walk_in_wanted = Signal()
    find_wanted = Signal()
    all_wanted = Signal()
    unknown = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._typing: tuple[int, int] | None = None
        self.marks.key_typed.connect(self.press)
        self.marks.stepped.connect(lambda forward: self.step_right(back=not forward))

    # -- what keys and actions do --------------------------------------------------------------

    def fill_down(self) -> None:
        """Write the mark of the first cell into the selected ones below, or into all empty ones."""
        tops: dict[int, int] = {}
        values = []
        for row, column in self.chosen():
            top = tops.setdefault(column, row)
            if row != top:
                values.append((row, column, self.model.value(top, column)))
        if not values:
            below = ((column, cell) for column in tops for cell in self._empty(column))
            values = [
                (*cell, self.model.value(tops[column], column))
                for column, cell in below
                if cell[0] > tops[column]
            ]
        self._tell([one for one in values if one[2] is not None])

    def all_present(self) -> None:
        """Mark everybody without a mark at this session, or at those selected, as present."""
        columns = dict.fromkeys(column for _, column in self.chosen())
        self._tell([(*cell, Mark.PRESENT) for one in columns for cell in self._empty(one)])

    def copy(self) -> None:
        """Copy the selected cells as a spreadsheet takes them."""
        cells = self.chosen()
        rows = sorted({row for row, _ in cells})
        columns = sorted({column for _, column in cells})
        block = [[self.model.value(row, column) for column in columns] for row in rows]
        QGuiApplication.clipboard().setText(block_text(block, language()))

    def paste(self) -> None:
        """Take marks from a spreadsheet, from the cell in use on."""
        text, chosen = QGuiApplication.clipboard().text(), self.chosen()
        if not text.strip("\r\n") or not chosen:
            return
        try:
            block = read_block(text)
            values = spread(block, chosen, self.people_rows(), self.shown_columns())
        except Refused as refused:
            self.paste_refused.emit(refused.problems)
        else:
            self._tell(values, "paste_marks")

    def step_down(self, *, back: bool = False) -> None:
        """To the next person; from the last to the first of the next session."""
        rows = self.people_rows()
        here = self.marks.currentIndex()
        if not rows or here.row() not in rows:
            return
        place = rows.index(here.row()) + (-1 if back else 1)
        if 0 <= place < len(rows):
            self.go(rows[place], here.column())
        elif (column := self._beside(here.column(), back=back)) is not None:
            self.go(rows[-1 if back else 0], column)

    def step_right(self, *, back: bool = False) -> None:
        """To the next session; from the last to the first of the next person."""
        here = self.marks.currentIndex()
        column = self._beside(here.column(), back=back)
        if column is not None:
            self.go(here.row(), column)
            return
        rows = self.people_rows()
        place = rows.index(here.row()) + (-1 if back else 1) if here.row() in rows else -1
        shown = self.shown_columns()
        if 0 <= place < len(rows) and shown:
            self.go(rows[place], shown[-1 if back else 0])

    def press(self, event: QKeyEvent) -> None:
        """What a key does; accepted if it is one of the grid's own."""
        event.setAccepted(self._commanded(event) or self._typed(event))

    # -- inside --------------------------------------------------------------------------------

    def _commanded(self, event: QKeyEvent) -> bool:
        key, modifiers = event.key(), event.modifiers()
        with_shift = bool(modifiers & _SHIFT)
        if modifiers & _CONTROL:
            return self._with_control(event, with_shift=with_shift)
        if key in _ENTER:
            self._typing = None
            self.step_down(back=with_shift)
        elif key == Qt.Key.Key_Space.value:
            self._toggle()
        elif key in _EMPTY:
            self._take_back()
        elif key == Qt.Key.Key_Insert.value and not with_shift:
            self.walk_in_wanted.emit()
        elif key == Qt.Key.Key_Escape.value and self.shows_some:
            self.all_wanted.emit()
        else:
            return False
        return True

    def _with_control(self, event: QKeyEvent, *, with_shift: bool) -> bool:
        key = latin_key(event)
        if means(event, QKeySequence.StandardKey.Copy):
            self.copy()
        elif means(event, QKeySequence.StandardKey.Paste):
            self.paste()
        elif key == Qt.Key.Key_D.value and not with_shift:
            self.fill_down()
        elif key == Qt.Key.Key_P.value and with_shift:
            self.all_present()
        else:
            return False
        return True

    def _typed(self, event: QKeyEvent) -> bool:
        typed = event.text()
        if event.modifiers() & (_CONTROL | _ALT) or len(typed) != 1 or not typed.isprintable():
            return False
        digit, mark = digit_of(typed), mark_of(typed)
        if digit is not None:
            self._type_digit(digit)
        elif mark is not None:
            self._typing = None
            self._mark(mark)
        elif typed in _ADD:
            self.walk_in_wanted.emit()
        elif typed == _FIND:
            self.find_wanted.emit()
        else:
            self.unknown.emit(typed.upper())
        return True

    def _type_digit(self, digit: int) -> None:
        here = self.marks.currentIndex()
        place = (here.row(), here.column())
        before = self.model.value(*place) if self._typing == place else None
        minutes = digit + (before * 10 if isinstance(before, int) else 0)
        self._mark(minutes if minutes <= MOST_MINUTES else digit)
        self._typing = place

    def _take_back(self) -> None:
        here = self.marks.currentIndex()
        value = self.model.value(here.row(), here.column()) if here.isValid() else None
        typing = self._typing == (here.row(), here.column())
        if typing and isinstance(value, int) and value > 9:
            self._mark(value // 10)
        else:
            self._typing = None
            self._mark(None)

    def _toggle(self) -> None:
        here = self.marks.currentIndex()
        value = self.model.value(here.row(), here.column()) if here.isValid() else None
        self._typing = None
        self._mark(Mark.ABSENT if value is Mark.PRESENT else Mark.PRESENT)

    def _mark(self, value: MarkValue | None) -> None:
        self._tell([(*cell, value) for cell in self.chosen()])

    def _tell(self, values: list[tuple[int, int, MarkValue | None]], label: str = "") -> None:
        if values:
            self.marked.emit(values, label or ("set_marks" if len(values) > 1 else "set_mark"))

    def _empty(self, column: int) -> Cells:
        return [
            (row, column) for row in self.people_rows() if self.model.value(row, column) is None
        ]

    def _beside(self, column: int, *, back: bool) -> int | None:
        shown = self.shown_columns()
        place = shown.index(column) + (-1 if back else 1) if column in shown else -1
        return shown[place] if 0 <= place < len(shown) else None
