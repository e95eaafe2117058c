"""Columns of tables: what each cell says and how it is painted."""

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from enum import IntEnum
from typing import Any

from PySide6.QtCore import Qt

from ombuds_events.ui.kit.said import Words, said

_DISPLAY, _TOOLTIP, _ALIGN, _ACCESSIBLE = 0, 3, 7, 11
_ALIGNMENTS = {
    "start": Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter,
    "end": Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter,
    "center": Qt.AlignmentFlag.AlignCenter,
}


class Cell(IntEnum):
    """How a cell is painted."""

    TEXT = 0
    TWO_LINES = 1
    CHIP = 2
    NAME = 3
    LINK = 4
    STEP = 5
    VERB = 6
    CHECK = 7


def _nothing(_row: Any) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of a name; the family name is strong."""

    text: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """One column. All callables take the row.

    `second`: line below (TWO_LINES, NAME); `state`: key of the tokens (CHIP); `icon`: before the
    words (STEP), after them (TEXT), or of the chip instead of the state's own; `tone`: colour
    token of the words; `runs`: pieces of a name (NAME); `strong`: semibold first line; `spoken`:
    what a screen reader says; `sort`: value to sort by (default: the text); `stretch`: takes the
    free width, its own or `least`; `drop_below`: hidden while the table is narrower than this.
    """

    key: str
    title: Words
    text: Callable[[Any], str] = _nothing
    cell: Cell = Cell.TEXT
    second: Callable[[Any], str] = _nothing
    state: Callable[[Any], str] = _nothing
    icon: Callable[[Any], str] = _nothing
    tone: Callable[[Any], str] = _nothing
    runs: Callable[[Any], tuple[Run, ...]] | None = None
    tip: Callable[[Any], str] = _nothing
    spoken: Callable[[Any], str] = _nothing
    sort: Callable[[Any], Any] | None = None
    align: str = "start"
    width: int = 100
    stretch: bool = False
    least: int = 0
    strong: bool = False
    sortable: bool = True
    shown: bool = True
    hideable: bool = True
    drop_below: int = 0

    def data(self, row: Any, role: int) -> Any:
        """What the model says for `row` in the standard `role`."""
        if role == _DISPLAY:
            return self.text(row)
        if role == _ACCESSIBLE:
            return self.spoken(row) or self._words(row)
        if role == _TOOLTIP:
            return self.tip(row) or None
        return _ALIGNMENTS[self.align] if role == _ALIGN else None

    def header(self, role: int) -> Any:
        """What the header says in the standard `role`."""
        if role in {_DISPLAY, _ACCESSIBLE}:
            return said(self.title)
        return _ALIGNMENTS[self.align] if role == _ALIGN else None

    def sort_value(self, row: Any) -> Any:
        """What rows are compared by when they are sorted in the window."""
        if self.sort is not None:
            return self.sort(row)
        return unicodedata.normalize("NFKD", self.text(row)).casefold()

    def copied(self, row: Any) -> str:
        """The cell as plain text for the clipboard."""
        return self._words(row).strip("\u2066\u2067\u2068\u2069")

    def _words(self, row: Any) -> str:
        second = self.second(row)
        first = self.text(row)
        return f"{first}, {second}" if second else first
