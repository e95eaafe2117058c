"""Pages of a workbook: A4 landscape, one page wide, heading block, repeated header rows."""

from collections.abc import Iterable, Mapping, Sequence
from math import ceil
from typing import TYPE_CHECKING, BinaryIO, NamedTuple, cast

from ombuds_events.domain.sheets import SheetHead
from ombuds_events.domain.text import Labels
from ombuds_events.exchange.cells import ColumnCells, Look, Styles, Value, cell_text, filled
from ombuds_events.exchange.clean import clean_line
from ombuds_events.exchange.timeless import TimelessZip
from ombuds_events.exchange.wording import date_range, full_date, joined, local

if TYPE_CHECKING:
    from openpyxl.cell import Cell
    from openpyxl.worksheet.dimensions import RowDimension
    from openpyxl.worksheet.worksheet import Worksheet

LINE_HEIGHT = 14.0
"""Points of one line of 10-point text."""
UNKNOWN = "\u2013"
_SHORT = 3  # characters that any column holds
_MANY_CELLS = 2_000  # kept for use again
_LONGEST_TAB = 31
_NOT_IN_TABS = str.maketrans(dict.fromkeys("[]:*?/\\", "\u00b7"))
_RLM = "\u200f"
_MARGIN = 0.4  # inches
_FULL_WIDTH = 148  # characters that A4 landscape holds at 100 %

TITLE = Look(bold=True, size=15, color="0A5966", lines="none", wrap=True)
SUBTITLE = Look(bold=True, size=11, lines="none")
PLAIN = Look(lines="none", color="4A5654")
HEAD = Look(bold=True, fill="DCEDEF", horizontal="center")
HEAD_UP = Look(bold=True, fill="DCEDEF", horizontal="center", vertical="bottom", rotation=90)
GROUP = Look(bold=True, fill="ECEEED")
TEXT = Look()
CENTER = Look(horizontal="center")
NUMBER = Look(horizontal="center", number_format="0")
HOURS = Look(horizontal="center", number_format="0.0#")
PERCENT = Look(horizontal="center", number_format="0%")
TOTAL = Look(bold=True, fill="ECEEED")
TOTAL_NUMBER = Look(bold=True, fill="ECEEED", horizontal="center", number_format="0")
TOTAL_HOURS = Look(bold=True, fill="ECEEED", horizontal="center", number_format="0.0#")


class Filled(NamedTuple):
    """A value with its look; `across` columns are merged from it on."""

    value: Value
    look: Look = TEXT
    across: int = 1


class Page:
    """One sheet that grows row by row; `frozen` (row, column) and widths come first."""

    def __init__(self, book: "Book", tab: str, widths: Sequence[float], frozen: str) -> None:
        self._styles = book.styles
        self._sheet = book.new_sheet(tab)
        self.widths = tuple(widths)
        self.next_row = 1
        # A cell is written when its row is appended, and then free to stand elsewhere.
        self._made: dict[Filled, Cell] = {}
        for number, width in enumerate(widths, 1):
            self._sheet.column_dimensions[_letter(number)].width = width
        self._sheet.freeze_panes = frozen
        self._set_up(book)

    def row(self, cells: Sequence[Filled], height: float = 0, least: float = 0) -> None:
        """Append a row; without `height` as high as its longest text needs, `least` or more."""
        high = height or max(least, self._needed(cells))
        self._sheet.row_dimensions[self.next_row].height = high
        values: list[Cell] = []
        for cell in cells:
            values.append(self._made.get(cell) or self._make(cell))
            if cell.across > 1:
                self._merge(len(values), cell.across)
                blank = self._make(Filled(None, cell.look))
                values += [blank] * (cell.across - 1)
        self._sheet.append(values)
        self.next_row += 1

    def lines(self, rows: Iterable[Sequence[Value]], looks: Sequence[Look]) -> None:
        """Append many rows as they come, each column in its look; where texts wrap, as high."""
        columns = [ColumnCells(self._sheet, self._styles, look) for look in looks]
        holding = [column.holding for column in columns]
        heights = _Heights(self._sheet, self.widths, looks)
        append = self._sheet.append
        for values in rows:
            heights.take(self.next_row, values)
            append([hold(value) for hold, value in zip(holding, values, strict=True)])
            heights.drop(self.next_row)
            self.next_row += 1

    def band(self, value: str, look: Look, height: float = 0) -> None:
        """A row with one text across the whole page."""
        self.row([Filled(value, look, len(self.widths))], height)

    def gap(self, height: float = 6) -> None:
        """An empty row."""
        self.row([Filled(None, PLAIN)], height)

    def repeat(self, first: int, last: int) -> None:
        """Print these rows on top of every page."""
        self._sheet.print_title_rows = f"{first}:{last}"

    def filter_from(self, head_row: int) -> None:
        """Offer to filter and sort all rows below `head_row`."""
        last = f"{_letter(len(self.widths))}{max(head_row, self.next_row - 1)}"
        self._sheet.auto_filter.ref = f"A{head_row}:{last}"

    def _needed(self, cells: Sequence[Filled]) -> float:
        """Height for the text that wraps most: merged rows do not grow by themselves."""
        most, column = 1.0, 0
        for value, look, across in cells:
            if isinstance(value, str) and len(value) > _SHORT and not look.rotation:
                width = sum(self.widths[column : column + across])
                most = max(most, _lines(value, width, look) * look.size / 10)
            column += across
        return LINE_HEIGHT * most + 4

    def _make(self, cell: Filled) -> "Cell":
        """A cell to write, and to write again where the same text comes again."""
        style = self._styles.of(cell.look, is_text=isinstance(cell.value, str))
        made = filled(self._sheet, cell.value, style)
        if len(self._made) >= _MANY_CELLS:
            self._made.clear()
        self._made[cell] = made
        return made

    def _merge(self, column: int, across: int) -> None:
        from openpyxl.worksheet.cell_range import CellRange

        row, last = self.next_row, column + across - 1
        area = CellRange(min_row=row, max_row=row, min_col=column, max_col=last)
        self._sheet.merged_cells.ranges.add(area)

    def _set_up(self, book: "Book") -> None:
        from openpyxl.worksheet.header_footer import HeaderFooterItem, _HeaderFooterPart
        from openpyxl.worksheet.properties import PageSetupProperties

        sheet = self._sheet
        sheet.sheet_view.rightToLeft = book.labels.right_to_left
        sheet.sheet_view.showGridLines = False
        sheet.sheet_format.defaultRowHeight, sheet.sheet_format.customHeight = LINE_HEIGHT + 4, True
        sheet.page_setup.orientation = "landscape"
        sheet.page_setup.paperSize = 9  # A4
        sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
        sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        margins = sheet.page_margins
        margins.left = margins.right = margins.top = _MARGIN
        margins.bottom, margins.header, margins.footer = 0.6, 0.2, 0.25
        sheet.print_options.horizontalCentered = True
        texts = (_foot_text(book.foot), "&P / &N", _foot_text(book.printed))
        left, center, right = (_HeaderFooterPart(text=text, size=8) for text in texts)
        sheet.HeaderFooter.oddFooter = HeaderFooterItem(left=left, center=center, right=right)


class _Heights:
    """The heights of many rows: one line each, but where a text wraps; none stays in memory."""

    def __init__(self, sheet: "Worksheet", widths: Sequence[float], looks: Sequence[Look]) -> None:
        self._sheet = sheet
        pairs = enumerate(zip(widths, looks, strict=True))
        self._wrapping = [
            (column, int(_room(width, look)), look) for column, (width, look) in pairs if look.wrap
        ]
        self._widths = widths
        self._made: dict[int, RowDimension] = {}

    def take(self, row: int, values: Sequence[Value]) -> None:
        """Make `row` as high as its texts need."""
        most = 1
        for column, room, look in self._wrapping:
            value = values[column]
            if isinstance(value, str) and len(value) > room:
                most = max(most, _lines(value, self._widths[column], look))
        if most > 1:
            self._sheet.row_dimensions[row] = self._of(most)

    def drop(self, row: int) -> None:
        """Forget the row: it is written."""
        self._sheet.row_dimensions.pop(row, None)

    def _of(self, lines: int) -> "RowDimension":
        from openpyxl.worksheet.dimensions import RowDimension

        if lines not in self._made:
            self._made[lines] = RowDimension(self._sheet, height=LINE_HEIGHT * lines + 4)
        return self._made[lines]


class Book:
    """A workbook under one heading block, streamed row by row."""

    def __init__(self, head: SheetHead, title_key: str, labels: Labels) -> None:
        from openpyxl import Workbook

        self._book: Workbook = Workbook(write_only=True)
        self.head, self.labels, self._title_key = head, labels, title_key
        self.styles = Styles(self._book, labels.right_to_left)
        title = clean_line(local(head.title, labels))
        self.foot = self._dotted(self._demo, head.code, labels.word(title_key))
        self.printed = full_date(head.printed_on, labels) if head.printed_on else ""
        self._book.properties.title = self._dotted(self._demo, title)
        self._book.properties.creator = "ombuds_events"

    @property
    def _demo(self) -> str:
        return self.labels.word("demo") if self.head.is_demo else ""

    def _dotted(self, *parts: str) -> str:
        """The parts with dots between; marks keep digits in their own part in Arabic lines."""
        dot = f" {_RLM}\u00b7{_RLM} " if self.labels.right_to_left else " \u00b7 "
        return joined(parts, dot)

    def new_sheet(self, tab: str) -> "Worksheet":
        """A sheet called `tab`, as far as Excel allows; the library makes names unique."""
        sheet = self._book.create_sheet(tab.translate(_NOT_IN_TABS)[:_LONGEST_TAB])
        return cast("Worksheet", sheet)

    def heading(self, page: Page, facts: Mapping[str, str], subtitle: str = "") -> None:
        """The heading block: title, what and when, who, and `facts` as "word: value"."""
        head, labels = self.head, self.labels
        title = clean_line(local(head.title, labels))
        page.band(self._dotted(self._demo, title), TITLE)
        days = head.span.days
        when = date_range(days[0], days[-1], labels)
        words = labels.word(self._title_key)
        place = clean_line(head.place)
        page.band(self._dotted(words, subtitle, head.code, when, place), SUBTITLE)
        organisers = joined((clean_line(local(name, labels)) for name in head.organisers), "; ")
        lines = (self._named("organisers", organisers), self._sponsor())
        for line in filter(None, lines):
            page.band(line, PLAIN)
        if facts:
            page.band("     ".join(f"{word}: {text}" for word, text in facts.items()), PLAIN)
        page.gap()

    def _sponsor(self) -> str:
        """Who pays for it, under which number."""
        project = self._named("project_no", clean_line(self.head.project_no))
        return self._dotted(self._named("donor", clean_line(self.head.donor)), project)

    def _named(self, key: str, text: str) -> str:
        return f"{self.labels.word(key)}: {text}" if text else ""

    def save(self, stream: BinaryIO) -> None:
        """Write the whole workbook: the same content gives the same bytes but for its dates."""
        from openpyxl.writer.excel import ExcelWriter

        self._book.properties.modified = self._book.properties.created
        ExcelWriter(self._book, TimelessZip(stream)).save()


def heading_rows(head: SheetHead, facts: Mapping[str, str]) -> int:
    """How many rows `Book.heading` takes: panes are frozen before the first is written."""
    sponsor = bool(head.donor or head.project_no)
    return 4 + sponsor + bool(facts) - (not head.organisers)


def fitting(widths: Sequence[float], flexible: Sequence[int]) -> list[float]:
    """`widths` that fill an A4 page at 100 %: the `flexible` columns take or give the rest."""
    rest = _FULL_WIDTH - sum(widths)
    flexed = sum(widths[number] for number in flexible)
    factor = max(0.6, 1 + rest / flexed) if flexed else 1
    return [w * factor if n in flexible else w for n, w in enumerate(widths)]


def number_or_dash(value: float | None, look: Look) -> Filled:
    """A number, or the dash of what is not known."""
    return Filled(UNKNOWN, CENTER) if value is None else Filled(value, look)


def _room(width: float, look: Look) -> float:
    """How many letters a line holds, with a reserve for whole words and broad letters."""
    return max(1.0, width * 10 / look.size / (1.12 if look.bold else 1.05))


def _lines(text: str, width: float, look: Look) -> int:
    """How many lines `text` fills."""
    room = _room(width, look)
    return sum(max(1, ceil(len(line) / room)) for line in cell_text(text).split("\n"))


def _foot_text(text: str) -> str:
    """`text` for a page foot, where "&" begins a command."""
    return clean_line(text).replace("&", "&&")


def _letter(number: int) -> str:
    from openpyxl.utils import get_column_letter

    return get_column_letter(number)
