"""Workbooks written in memory and read back."""

from collections.abc import Callable, Iterator
from io import BytesIO
from typing import Any, BinaryIO
from zipfile import ZipFile

from openpyxl import Workbook, load_workbook
from openpyxl.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet

from ombuds_events.domain.text import Labels

Write = Callable[[Any, Labels, BinaryIO], None]


def written(write: Write, sheet: object, labels: Labels) -> Workbook:
    """What `write` makes of a shape, read back by openpyxl."""
    stream = BytesIO()
    write(sheet, labels, stream)
    return load_workbook(stream)


def parts(write: Write, sheet: object, labels: Labels) -> dict[str, str]:
    """The XML parts of the file."""
    stream = BytesIO()
    write(sheet, labels, stream)
    with ZipFile(stream) as archive:
        return {name: archive.read(name).decode() for name in archive.namelist()}


def rows(sheet: Worksheet) -> list[list[object]]:
    """The values of all rows, without empty cells at their ends."""
    found: list[list[object]] = [list(row) for row in sheet.iter_rows(values_only=True)]
    for row in found:
        while row and row[-1] is None:
            row.pop()
    return found


def cells(book: Workbook) -> Iterator[Cell]:
    """Every cell with a value."""
    for sheet in book.worksheets:
        for row in sheet.iter_rows():
            yield from (cell for cell in row if isinstance(cell, Cell) and cell.value is not None)


def row_of(sheet: Worksheet, first: object) -> int:
    """The number of the first row that begins with `first`."""
    return next(number for number, row in enumerate(rows(sheet), 1) if row[:1] == [first])


def is_ready_to_print(sheet: Worksheet) -> bool:
    """A4 landscape, one page wide, any number high, with a page foot."""
    setup, options = sheet.page_setup, sheet.sheet_properties.pageSetUpPr
    pages = (setup.fitToWidth, setup.fitToHeight)
    is_a4 = (setup.orientation, int(setup.paperSize or 0)) == ("landscape", 9)
    is_fitted = bool(options and options.fitToPage) and pages == (1, 0)
    foot = sheet.oddFooter
    return is_a4 and is_fitted and bool(foot and foot.center.text == "&P / &N")
