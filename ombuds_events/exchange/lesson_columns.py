"""Which column of a list of lessons holds what, and which rows are its headings."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from ombuds_events.domain.quick_vocabulary import flat
from ombuds_events.domain.quick_words import GRADE, HOUSE_NUMBER, PLACE_BEGINS
from ombuds_events.exchange.lesson_words import heading_field
from ombuds_events.exchange.pasted_columns import letter_of
from ombuds_events.exchange.sheet_dates import amount_in, day_in, is_nothing, plain
from ombuds_events.exchange.sheet_reading import Cell, Sheet

HEADER_WITHIN = 30
_FEWEST = 2
_MOSTLY = 0.6
_LONG = 8
PEOPLE = frozenset({"total", "female", "male"})
_ANY_YEAR = 2000


@dataclass(frozen=True, slots=True)
class LessonColumn:
    """A column as it was understood; `field` is one of `lesson_words.FIELDS`."""

    number: int
    letter: str
    heading: str
    field: str


@dataclass(frozen=True, slots=True)
class Table:
    """A sheet with its headings (rows from 0, empty where there are none) and columns."""

    sheet: Sheet
    header: range
    columns: tuple[LessonColumn, ...]


def table_of(sheets: Sequence[Sheet], fields: Mapping[int, str]) -> Table | None:
    """The sheet whose headings tell most, shown ones first; by content where none has any.

    `fields` (column from 0 → field) overrule what was found. None if no sheet counts people.
    """
    shown = sorted(sheets, key=lambda sheet: sheet.is_hidden)
    best = max(shown, key=lambda sheet: _best_score(sheet)[0], default=None)
    if best is None:
        return None
    header = header_rows(best)
    columns = _by_headings(best, header) if header else _by_content(best)
    chosen = tuple(
        LessonColumn(c.number, c.letter, c.heading, fields.get(c.number, c.field)) for c in columns
    )
    return Table(best, header, chosen)


def _best_score(sheet: Sheet) -> tuple[int, int]:
    """The highest score of a row and its number."""
    scores = [_score(row) for row in sheet.rows[:HEADER_WITHIN]]
    best = max(scores, default=0)
    return best, scores.index(best) if scores else 0


def _score(row: Sequence[Cell]) -> int:
    """How many different fields the cells of a row name; 0 where it holds a number or a day."""
    filled = [cell for cell in row if cell is not None]
    if any(not isinstance(cell, str) or _is_people(cell) or _is_day(cell) for cell in filled):
        return 0
    return len({field for cell in filled if (field := heading_field(plain(cell)))})


def header_rows(sheet: Sheet) -> range:
    """The rows (from 0) of the headings: one or two, the lower the finer; empty if none."""
    best, first = _best_score(sheet)
    if best < _FEWEST:
        return range(0)
    after = sheet.rows[first + 1] if first + 1 < len(sheet.rows) else ()
    if _is_finer(after):
        return range(first, first + 2)
    if first and _score(sheet.rows[first - 1]) >= _FEWEST and _is_finer(sheet.rows[first]):
        return range(first - 1, first + 1)
    return range(first, first + 1)


def _is_finer(row: Sequence[Cell]) -> bool:
    """Whether a row parts the heading above it: "Total | girls | boys", and no number."""
    fields = {heading_field(cell) for cell in row if isinstance(cell, str)}
    return {"female", "male"} <= fields and _score(row) > 1


def _by_headings(sheet: Sheet, header: range) -> tuple[LessonColumn, ...]:
    headings = [""] * sheet.width
    for number in header:
        for place, cell in enumerate(sheet.rows[number]):
            headings[place] = plain(cell) or headings[place]
    fields: list[str] = []
    for heading in headings:
        field = heading_field(heading)
        fields.append("" if field in fields else field)
    return _columns(_people_told(fields), headings)


def _people_told(fields: list[str]) -> list[str]:
    """Boys are told only beside girls: "Niños" alone are all children."""
    if "male" in fields and "female" not in fields and "total" not in fields:
        fields[fields.index("male")] = "total"
    return fields


def _by_content(sheet: Sheet) -> tuple[LessonColumn, ...]:
    """Columns without headings: day, place, theme by their looks, the largest number is all.

    Which of two other numbers counts girls nobody can know: they wait to be chosen.
    """
    fields = [""] * sheet.width
    columns = [_filled(sheet, number) for number in range(sheet.width)]
    numbers = [n for n, cells in enumerate(columns) if _share(cells, _is_people) >= _MOSTLY]
    for number in [n for n in numbers if _is_numbering(columns[n])]:
        numbers.remove(number)
        fields[number] = "number"
    if numbers:
        largest = max(numbers, key=lambda n: sum(amount_in(cell) or 0 for cell in columns[n]))
        fields[largest] = "total"
    texts = [n for n in range(sheet.width) if n not in numbers and columns[n]]
    for field, test in (("date", _is_day), ("grade", _is_grade), ("place", _is_place)):
        found = [n for n in texts if not fields[n] and _share(columns[n], test) >= _MOSTLY]
        for number in found[:1]:
            fields[number] = field
    rest = [n for n in texts if not fields[n] and _is_wordy(columns[n])]
    if rest:
        fields[max(rest, key=lambda n: _length(columns[n]))] = "theme"
    return _columns(fields, [""] * sheet.width)


def _columns(fields: Sequence[str], headings: Sequence[str]) -> tuple[LessonColumn, ...]:
    return tuple(
        LessonColumn(number, letter_of(number), headings[number], field)
        for number, field in enumerate(fields)
    )


def _filled(sheet: Sheet, number: int) -> list[Cell]:
    cells = (row[number] for row in sheet.rows if number < len(row))
    return [cell for cell in cells if not is_nothing(cell)]


def _share(cells: Sequence[Cell], test: Callable[[Cell], bool]) -> float:
    return sum(map(test, cells)) / len(cells) if cells else 0


def _is_people(cell: Cell) -> bool:
    return amount_in(cell) is not None and not _is_grade(cell)


def _is_numbering(cells: Sequence[Cell]) -> bool:
    numbers = [amount_in(cell) for cell in cells]
    return len(numbers) > 1 and numbers == list(range(1, len(numbers) + 1))


def _is_day(cell: Cell) -> bool:
    return not isinstance(cell, int) and day_in(cell, _ANY_YEAR) is not None


def _is_grade(cell: Cell) -> bool:
    text = flat(plain(cell))
    return any(pattern.fullmatch(text) for pattern in GRADE) and not text.isdigit()


def _is_place(cell: Cell) -> bool:
    text = flat(plain(cell))
    has_number = any(pattern.search(text) for pattern in HOUSE_NUMBER)
    return has_number or PLACE_BEGINS.match(text) is not None


def _is_wordy(cells: Sequence[Cell]) -> bool:
    return _length(cells) >= _LONG


def _length(cells: Sequence[Cell]) -> float:
    return sum(len(plain(cell)) for cell in cells) / len(cells)
