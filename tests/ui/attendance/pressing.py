"""Keys as a board sends them to the grid."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from ombuds_events.domain.tally import MarkValue
from ombuds_events.queries.attendance import grid
from ombuds_events.ui.attendance.model import FIRST
from ombuds_events.ui.attendance.tab import AttendanceTab

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


def press(
    tab: AttendanceTab, key: Key, text: str = "", modifiers: Qt.KeyboardModifier = NONE
) -> None:
    """A key as it comes from any layout: the letter is in its text."""
    event = QKeyEvent(QEvent.Type.KeyPress, key.value, modifiers, text)
    QApplication.sendEvent(tab.grid.marks, event)


def type_in(tab: AttendanceTab, text: str) -> None:
    for one in text:
        press(tab, Key.Key_unknown, one)


def plain(words: str) -> str:
    """Without the marks of directions, and with plain spaces."""
    return words.translate({0x2066: None, 0x2068: None, 0x2069: None, 0xA0: " "})


def stored(tab: AttendanceTab, row: int, number: int) -> MarkValue | None:
    """What the database says, the person by its place in the sheet."""
    found = tab._desk.workspace.read(grid, tab._event_id)
    return found.rows[row].marks.get(number)


def place_of(tab: AttendanceTab) -> tuple[int, int]:
    """Person and session in use, both from one."""
    here = tab.grid.marks.currentIndex()
    line = tab.grid.model.line(here.row())
    assert line is not None
    return line.row.number, here.column() - FIRST + 1
