"""Where the tables of an attendance report stand: headings, sections, facts of the meeting."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from ombuds_events.exchange.report_words import field_of, plain, role_of
from ombuds_events.exchange.sheet_reading import Cell

Row = Sequence[Cell]
_NUMBERED = re.compile(r"([1-9])\. ?\S.*")
_DIGIT = re.compile(r"\d")
_SEARCHED = 30
"""Rows among which a heading may stand that is not wholly understood."""
_BY_SHAPE = {
    2: ("name", "join", "leave", "duration", "email", "upn", "role"),
    3: ("name", "join", "leave", "duration", "email", "role"),
}
"""What the columns of numbered sections hold in languages whose headings nobody knows."""
_LEAST_BY_SHAPE = 5
_NAMING = frozenset({"name", "first", "last", "email"})
_FACTS = frozenset({"title", "start", "end", "participants", "meeting_id", "topic"})


@dataclass(slots=True)
class Block:
    """A table: its heading (`line` from 1), what its columns hold, and its rows by line."""

    section: str
    line: int
    headings: tuple[str, ...]
    fields: tuple[str, ...]
    rows: list[tuple[int, Row]] = field(default_factory=list)

    @property
    def number(self) -> int:
        """The number of a section, 0 if it has none."""
        found = _NUMBERED.fullmatch(self.section)
        return int(found[1]) if found else 0

    def records(self) -> Iterator[tuple[int, Mapping[str, Cell]]]:
        """The rows by field, with their lines; of two columns alike the later one counts."""
        for line, cells in self.rows:
            yield (
                line,
                {
                    name: cell
                    for name, cell in zip(self.fields, cells, strict=False)
                    if name and cell is not None
                },
            )


@dataclass(frozen=True, slots=True)
class Parted:
    """The tables of people, and what is said about the meeting, by field."""

    blocks: tuple[Block, ...]
    facts: Mapping[str, Cell]


def parted(rows: Sequence[Row]) -> Parted:
    """Find the tables of a report; a list without headings is one column of names."""
    found = _Finder(rows).run()
    if found.blocks:
        return found
    lone = _lone(rows)
    return Parted((lone,), found.facts) if lone else found


class _Finder:
    """Goes through the rows once."""

    def __init__(self, rows: Sequence[Row]) -> None:
        self._rows = rows
        self._blocks: list[Block] = []
        self._facts: dict[str, Cell] = {}
        self._section = ""
        self._open: Block | None = None
        self._meeting: tuple[str, ...] | None = None

    def run(self) -> Parted:
        for place, cells in enumerate(self._rows):
            filled = _filled(cells)
            if filled:
                self._take(place, cells, filled)
        return Parted(tuple(self._blocks), self._facts)

    def _take(self, place: int, cells: Row, filled: Row) -> None:
        fields = self._heading(place, cells, filled)
        if fields is not None:
            self._begin(place, cells, fields)
        elif self._meeting is not None:
            self._facts.update(zip(self._meeting, cells, strict=False))
            self._meeting = None
        elif len(filled) == 1 and self._is_section(place, plain(filled[0])):
            self._section, self._open = plain(filled[0]), None
        elif self._open is not None:
            self._open.rows.append((place + 1, cells))
        else:
            self._fact(cells)

    def _begin(self, place: int, cells: Row, fields: tuple[str, ...]) -> None:
        if "topic" in fields and not _NAMING & set(fields) - {"email"}:
            self._meeting, self._open = fields, None
            return
        headings = tuple(plain(cell) for cell in cells)
        self._open = Block(self._section, place + 1, headings, fields)
        self._blocks.append(self._open)

    def _heading(self, place: int, cells: Row, filled: Row) -> tuple[str, ...] | None:
        """What the columns hold if the row is a heading."""
        if len(filled) < 2:  # noqa: PLR2004 - one word is no heading, but see `_lone`
            return None
        if self._open is not None and any(_DIGIT.search(str(cell)) for cell in filled):
            return None  # a row of the table: headings tell no times
        fields = tuple(field_of(plain(cell)) if isinstance(cell, str) else "" for cell in cells)
        known = len(set(filter(None, fields)))
        is_clear = known * 2 >= len(filled) or (place < _SEARCHED and not self._blocks)
        if known > 1 and is_clear and ("topic" in fields or _NAMING & set(fields)):
            return fields
        return self._by_shape(filled)

    def _by_shape(self, filled: Row) -> tuple[str, ...] | None:
        found = _NUMBERED.fullmatch(self._section)
        shape = _BY_SHAPE.get(int(found[1])) if found and self._open is None else None
        return shape if shape and len(filled) >= _LEAST_BY_SHAPE else None

    def _is_section(self, place: int, text: str) -> bool:
        """Whether a lone text names what follows: known, numbered, or a heading comes next."""
        if role_of(text) or _NUMBERED.fullmatch(text) or self._open is None:
            return True
        following = self._rows[place + 1] if place + 1 < len(self._rows) else ()
        filled = _filled(following)
        return self._heading(place + 1, following, filled) is not None

    def _fact(self, cells: Row) -> None:
        """A line such as "Meeting title ⇥ Consultation"."""
        name = field_of(plain(cells[0]))
        if name in _FACTS and len(cells) > 1:
            self._facts.setdefault(name, cells[1])


def _filled(cells: Row) -> Row:
    """The cells that hold something."""
    return [cell for cell in cells if cell is not None and str(cell).strip() and plain(cell)]


def _lone(rows: Sequence[Row]) -> Block | None:
    """A list of names or addresses in one column, with or without a heading."""
    lines = [(n, cells) for n, cells in enumerate(rows, 1) if any(map(plain, cells))]
    if not lines:
        return None
    for line, cells in lines[:_SEARCHED]:
        fields = tuple(field_of(plain(cell)) for cell in cells)
        if _NAMING & set(fields):
            headings = tuple(map(plain, cells))
            rest = [(n, row) for n, row in lines if n > line]
            return Block("", line, headings, fields, rest)
    if any(sum(1 for cell in cells if plain(cell)) > 1 for _, cells in lines):
        return None
    return Block("", 0, (), ("name",), [(n, [_first(cells)]) for n, cells in lines])


def _first(cells: Row) -> Cell:
    return next((cell for cell in cells if plain(cell)), None)
