"""Any table that people send, as sheets of rows: workbooks by calamine, text by its bytes.

`read_book` runs in a child process (`transfer.sheets`): a harmful file ends that one, not ours.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from ombuds_events.domain.problems import Refused
from ombuds_events.domain.text import many_lines
from ombuds_events.exchange.sheet_guard import MOST_COLUMNS, SheetFacts, look_at
from ombuds_events.exchange.sheet_text import table_in

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

Cell: TypeAlias = str | float | date | time | timedelta | bool | None
Tell: TypeAlias = Callable[[int, int], None]

MOST_ROWS = 100_000
"""Longer than any list of people or lessons."""


@dataclass(frozen=True, slots=True)
class Merge:
    """A merged range, rows and columns from 0, the last ones included."""

    top: int
    start: int
    bottom: int
    end: int


@dataclass(frozen=True, slots=True)
class Sheet:
    """The cells of a sheet; row 0 is row 1 of the file. Empty ones are None.

    `hidden_rows` as the file counts them; `empty_formulas`: addresses without a result.
    """

    name: str
    rows: tuple[tuple[Cell, ...], ...]
    merged: tuple[Merge, ...] = ()
    is_hidden: bool = False
    hidden_rows: frozenset[int] = frozenset()
    empty_formulas: tuple[str, ...] = ()

    @property
    def width(self) -> int:
        """How many columns there are."""
        return max(map(len, self.rows), default=0)

    def filled_down(self, columns: Iterable[int]) -> "Sheet":
        """The sheet with merged cells of `columns` repeated in each of their rows."""
        wanted = set(columns)
        rows = [list(row) for row in self.rows]
        for merge in self.merged:
            if merge.start in wanted and merge.bottom > merge.top and merge.top < len(rows):
                _fill(rows, merge)
        return replace(self, rows=tuple(map(tuple, rows)))


def _fill(rows: list[list[Cell]], merge: Merge) -> None:
    first = rows[merge.top]
    value = first[merge.start] if merge.start < len(first) else None
    for row in rows[merge.top + 1 : merge.bottom + 1]:
        row.extend([None] * (merge.start + 1 - len(row)))
        if row[merge.start] is None:  # a value that the merge hides is not lost
            row[merge.start] = value


@dataclass(frozen=True, slots=True)
class Book:
    """A file as it was read; `encoding` and `delimiter` of a table of text."""

    name: str
    sheets: tuple[Sheet, ...]
    encoding: str = ""
    delimiter: str = ""


def read_book(tell: Tell, path: Path) -> Book:
    """All sheets of the file at `path`; refuses what cannot or must not be read."""
    looked = look_at(path)
    tell(0, 0)
    if looked.kind == "text":
        return _text_book(path)
    return _workbook(path, looked.facts)


def sheet_of(grid: Sequence[Sequence[str]], name: str = "") -> Sheet:
    """Pasted rows as a sheet."""
    return Sheet(name, tuple(tuple(cell or None for cell in row) for row in grid))


def _text_book(path: Path) -> Book:
    table = table_in(path.read_bytes())
    if table is None:
        raise Refused.one("file_no_sheet", "file", name=path.name)
    rows = table.rows
    if len(rows) > MOST_ROWS:
        raise Refused.one("too_many_rows", "file", most=MOST_ROWS)
    sheet = sheet_of([row[:MOST_COLUMNS] for row in rows])
    return Book(path.name, (sheet,), table.encoding, table.delimiter)


def _workbook(path: Path, facts: dict[str, SheetFacts]) -> Book:
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    try:
        # A panic of the reader is no Exception; it is a damaged file all the same.
        with CalamineWorkbook.from_path(path) as book:
            return Book(path.name, tuple(_sheets(book, facts)))
    except PasswordError as error:
        raise Refused.one("file_encrypted", "file", name=path.name) from error
    except (CalamineError, OSError, ValueError, OverflowError) as error:
        raise Refused.one("file_damaged", "file", name=path.name) from error


def _sheets(book: "CalamineWorkbook", facts: dict[str, SheetFacts]) -> Iterator[Sheet]:
    for meta in book.sheets_metadata:
        if "WorkSheet" not in str(meta.typ):
            continue
        sheet = book.get_sheet_by_name(meta.name)
        known = facts.get(meta.name, SheetFacts())
        is_hidden = not str(meta.visible).endswith(".Visible")
        yield Sheet(
            meta.name,
            _rows(sheet),
            _merged(sheet),
            is_hidden,
            known.hidden_rows,
            known.empty_formulas,
        )


def _rows(sheet: "CalamineSheet") -> tuple[tuple[Cell, ...], ...]:
    if sheet.total_height > MOST_ROWS:
        raise Refused.one("too_many_rows", "file", most=MOST_ROWS)
    rows = sheet.to_python(skip_empty_area=False)
    return tuple(tuple(map(_cell, row[:MOST_COLUMNS])) for row in rows)


def _merged(sheet: "CalamineSheet") -> tuple[Merge, ...]:
    found = sheet.merged_cell_ranges or ()
    return tuple(Merge(*first, *last) for first, last in found)


def _cell(value: Cell) -> Cell:
    """A value as we keep it: whole numbers whole, text clean, nothing for nothing."""
    if isinstance(value, str):
        return many_lines(value).strip() or None
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value
