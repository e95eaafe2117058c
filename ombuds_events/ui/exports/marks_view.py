"""The sheet of all marks in the preview: its first rows, as the file says them."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time
from itertools import islice

from PySide6.QtWidgets import QWidget

from ombuds_events.domain.sheets import AttendanceSheet
from ombuds_events.domain.text import Labels
from ombuds_events.exchange.attendance_lines import Shown, columns_of, count, lines
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.columns import Column
from ombuds_events.ui.kit.table import WorkTable

MOST_SHOWN = 60
_LEAST_ROWS = 12
_WIDTHS = {"name": 170, "name_latin": 170, "institution": 200, "session": 220, "source": 130}
_WIDTH = 92


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the sheet, by its number."""

    id: int
    cells: tuple[str, ...]


class MarksView(WorkTable):
    """Columns and words of the document, whatever the language of the window."""

    def __init__(
        self, sheet: AttendanceSheet, labels: Labels, name: str, parent: QWidget | None = None
    ) -> None:
        columns = [
            Column(
                key,
                labels.word(key),
                _text_of(number),
                width=_WIDTHS.get(key, _WIDTH),
                sortable=False,
                hideable=False,
            )
            for number, key in enumerate(columns_of(sheet))
        ]
        super().__init__(columns, name, "row_compact", parent)
        shown = enumerate(islice(lines(sheet, labels), MOST_SHOWN))
        self.set_rows([Line(number, tuple(map(cell_words, line))) for number, line in shown])
        rows = min(_LEAST_ROWS, count(sheet)) + 2  # header and scroll bar
        self.setMinimumHeight(rows * self.verticalHeader().defaultSectionSize())


def cell_words(value: Shown) -> str:
    """A cell as the workbook shows it."""
    if isinstance(value, time):
        return f"{value:%H:%M}"
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float):
        return dates.number(value, 1 if round(value, 1) == value else 2)
    return "" if value is None else str(value)


def _text_of(number: int) -> Callable[[Line], str]:
    return lambda line: line.cells[number]
