"""Marks as a block of a spreadsheet: rows of cells, apart by tabs; copied, pasted."""

from collections.abc import Iterable, Sequence

from ombuds_events.domain.kinds import Mark
from ombuds_events.domain.problems import Problem, Refused, Value, refuse_if_any
from ombuds_events.domain.tally import MarkValue, letter, read_mark

_MOST_TOLD = 3


def block_text(rows: Iterable[Iterable[MarkValue | None]], lang: str) -> str:
    """A block as a spreadsheet takes it, in the letters of a language."""
    return "\n".join("\t".join(_written(value, lang) for value in row) for row in rows)


def read_block(text: str) -> list[list[MarkValue | None]]:
    """The marks of a copied block; refuses with the place of each cell that is none."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").strip("\n").split("\n")
    problems: list[Problem] = []
    rows: list[list[MarkValue | None]] = []
    for number, line in enumerate(lines, 1):
        cells = enumerate(line.split("\t"), 1)
        rows.append([_read(words, number, place, problems) for place, words in cells])
    refuse_if_any(problems[:_MOST_TOLD])
    return rows


def spread(
    block: Sequence[Sequence[MarkValue | None]],
    chosen: Sequence[tuple[int, int]],
    rows: Sequence[int],
    columns: Sequence[int],
) -> list[tuple[int, int, MarkValue | None]]:
    """Where each value of `block` goes, as (row, column, value).

    One value fills all `chosen` cells; a block begins at the first of them, over `rows` and
    `columns` as they stand, and is refused where it has no room.
    """
    if len(block) == 1 and len(block[0]) == 1:
        return [(row, column, block[0][0]) for row, column in chosen]
    first_row, first_column = rows.index(chosen[0][0]), columns.index(chosen[0][1])
    width = max(len(line) for line in block)
    if first_row + len(block) > len(rows) or first_column + width > len(columns):
        values = {"rows": len(block), "columns": width}
        raise Refused(Problem("block_too_large", "mark", values))
    return [
        (rows[first_row + down], columns[first_column + right], value)
        for down, line in enumerate(block)
        for right, value in enumerate(line)
    ]


def _read(words: str, row: int, place: int, problems: list[Problem]) -> MarkValue | None:
    try:
        return read_mark(words)
    except Refused:
        where: dict[str, Value] = {"row": row, "column": place, "mark": words.strip()}
        problems.append(Problem("block_mark_unknown", "mark", where))
        return None


def _written(value: MarkValue | None, lang: str) -> str:
    if isinstance(value, Mark):
        return letter(value, lang)
    return "" if value is None else str(value)
