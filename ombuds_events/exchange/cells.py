"""The one way into a spreadsheet cell: text never becomes a formula.

A text cell has the data type "s" and a style with `quotePrefix`, which survives editing in Excel.
Styles are made once per workbook and shared: a style of its own for each cell costs nine times.
"""

from dataclasses import dataclass, field
from datetime import date, time
from functools import cache
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from ombuds_events.domain.text import many_lines
from ombuds_events.exchange.clean import UNFIT_IN_LINES

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.cell import Cell
    from openpyxl.styles.cell_style import StyleArray
    from openpyxl.worksheet.worksheet import Worksheet

Value: TypeAlias = str | float | date | time | None

_MOMENTS = (date, time)

LONGEST = 32_767
"""Characters that Excel keeps in a cell."""


@dataclass(frozen=True, slots=True, eq=False)  # compared as objects: looked up for each cell
class Look:
    """How a cell looks; `fill` and `color` are RRGGBB, "" = none."""

    bold: bool = False
    size: float = 10
    color: str = "1B2422"
    fill: str = ""
    lines: str = "all"  # all, below, none
    horizontal: str = "start"  # start: where the document's lines begin; center
    vertical: str = "center"
    wrap: bool = True
    rotation: int = 0
    locked: bool = True
    number_format: str = "General"


@dataclass(slots=True)
class Styles:
    """The shared styles of one workbook: one with `quotePrefix` for text, one for numbers."""

    book: "Workbook"
    right_to_left: bool = False
    _made: "dict[tuple[Look, bool], StyleArray]" = field(default_factory=dict)

    def of(self, look: Look, *, is_text: bool) -> "StyleArray":
        """The style array of `look`; it is shared, so nobody may change it."""
        key = (look, is_text)
        if key not in self._made:
            self._made[key] = self._make(look, is_text=is_text)
        return self._made[key]

    @property
    def _side(self) -> str:
        return "right" if self.right_to_left else "left"

    def _make(self, look: Look, *, is_text: bool) -> "StyleArray":
        from openpyxl.cell import Cell
        from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side

        side = Side(style="thin", color="AEB7B4")
        borders = {
            "all": Border(left=side, right=side, top=side, bottom=side),
            "below": Border(bottom=Side(style="thin", color="1B2422")),
            "none": Border(),
        }
        # Any cell of the book can carry the template: it is never written.
        template: Any = Cell(self.book.worksheets[0], 1, 1)
        template.font = Font(name="Calibri", size=look.size, bold=look.bold, color=look.color)
        template.border = borders[look.lines]
        template.alignment = Alignment(
            horizontal=self._side if look.horizontal == "start" else look.horizontal,
            indent=int(look.horizontal == "start" and look.lines == "all"),
            readingOrder=2 if self.right_to_left and look.lines != "all" else 0,
            vertical=look.vertical,
            wrap_text=look.wrap,
            text_rotation=look.rotation,
        )
        if not look.locked:
            template.protection = Protection(locked=False)
        if look.fill:
            template.fill = PatternFill("solid", fgColor=look.fill)
        # Not "@" for text: Excel shows long texts in that format as ####.
        template.number_format = "General" if is_text else look.number_format
        template.quotePrefix = is_text
        return cast("StyleArray", template._style)  # noqa: SLF001


def cell_text(text: str) -> str:
    """`text` without what a workbook may not hold, cut to what Excel keeps."""
    if UNFIT_IN_LINES.search(text):
        text = many_lines(text)
    return text[:LONGEST]


def filled(sheet: "Worksheet", value: Value, style: "StyleArray") -> "Cell":
    """A cell for a write-only sheet that bears `style`; a str is text, whatever it begins with."""
    from openpyxl.cell import Cell

    return fill(Cell(sheet, 1, 1), value, style)


def fill(cell: Any, value: Value, style: "StyleArray") -> "Cell":  # noqa: ANN401 - private parts
    """Put `value` into a cell that stands in a sheet already, or will."""
    # Set past the public setters: those look for formulas, and cost a third of the time.
    cell._style = style  # noqa: SLF001
    if isinstance(value, str):
        cell._value, cell.data_type = cell_text(value), "s"  # noqa: SLF001
    elif isinstance(value, _MOMENTS):
        cell._value, cell.data_type = value, "d"  # noqa: SLF001
    else:
        cell._value = value  # noqa: SLF001
    return cast("Cell", cell)


class ColumnCells:
    """The cells of a column in one look, filled anew for each row.

    A write-only sheet has written a row once it is appended, so that its cells are free again:
    in a hundred thousand rows that saves a quarter of the time.
    """

    def __init__(self, sheet: "Worksheet", styles: Styles, look: Look) -> None:
        self._text: Any = _cell_class()(sheet, 1, 1)
        self._number: Any = _cell_class()(sheet, 1, 1)
        self._text.wear(styles.of(look, is_text=True))
        self._text.data_type = "s"
        self._number.wear(styles.of(look, is_text=False))

    def holding(self, value: Value) -> "Cell":
        """The cell with `value`, until the next call; a str is text, whatever it begins with.

        Days and times are numbers in the file; the look says how they are shown.
        """
        if isinstance(value, str):
            cell = self._text
            cell._value = cell_text(value)  # noqa: SLF001
        else:
            cell = self._number
            cell._value = _serial(value) if isinstance(value, _MOMENTS) else value  # noqa: SLF001
        return cast("Cell", cell)


@cache
def _serial(moment: date | time) -> float:
    """The number of a day or time in a workbook; the same few come again and again."""
    from openpyxl.utils.datetime import to_excel

    return cast("float", to_excel(moment))  # type: ignore[no-untyped-call]


@cache
def _cell_class() -> type[Any]:
    """A cell that looks its style up once, not for each row that it stands in."""
    from openpyxl.cell import Cell

    class WornCell(Cell):
        __slots__ = ("worn",)
        has_style = True

        def wear(self, style: "StyleArray") -> None:
            self._style = style
            self.worn = super().style_id

        @property
        def style_id(self) -> int:
            return int(self.worn)

        def __repr__(self) -> str:  # the library words an error, caught by itself, for every cell
            return ""

    return WornCell
