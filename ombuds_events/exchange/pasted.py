"""Rows pasted from a spreadsheet, understood before anything is taken.

Sex is what the table says in a column of its own or by a title, never guessed from a name.
"""

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from io import StringIO

from ombuds_events.domain.kinds import ParticipationRole, Sex
from ombuds_events.domain.names import fold
from ombuds_events.domain.problems import Problem, Refused
from ombuds_events.domain.text import many_lines
from ombuds_events.exchange.pasted_columns import (
    PastedColumn,
    chosen_columns,
    columns_by_content,
    columns_by_headings,
    header_rows,
)
from ombuds_events.exchange.pasted_names import (
    addresses_in,
    as_latin,
    as_name,
    bare,
    is_latin,
    parted,
    title_taken,
)
from ombuds_events.exchange.pasted_words import (
    RESERVE,
    ROLES,
    SEXES,
    TITLES,
    TOTALS,
    language_codes,
)

LONGEST_PASTE = 2_000_000
MOST_ROWS = 5_000
_MOST_COLUMNS = 200
_FEW_CELLS = 3
_HEADED_BY_SPANISH = ("sexo", "genero")


@dataclass(frozen=True, slots=True)
class PastedRow:
    """One person; `row` counts from 1 in what was pasted; problems name cells as "F7"."""

    row: int
    family: str = ""
    given: str = ""
    patronymic: str = ""
    full_name: str = ""
    latin: str = ""
    position: str = ""
    email: str = ""
    emails_other: tuple[str, ...] = ()
    sex: Sex | None = None
    languages: tuple[str, ...] = ()
    institution: str = ""
    role: ParticipationRole | None = None
    is_reserve: bool = False
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class IgnoredRow:
    """A row that is nobody: `reason` is header, numbers, total or note; blank ones are not told."""

    row: int
    reason: str
    text: str


@dataclass(frozen=True, slots=True)
class Pasted:
    """What was understood: people, columns, and what was left aside."""

    rows: tuple[PastedRow, ...]
    columns: tuple[PastedColumn, ...]
    ignored: tuple[IgnoredRow, ...] = field(default=())


def read_pasted(text: str, fields: Mapping[int, str] | None = None) -> Pasted:
    """Understand pasted `text`; `fields` (column from 0 → field) overrule what was found."""
    grid = grid_of(text)
    if not any(map(any, grid)):
        raise Refused.one("paste_empty")
    header = header_rows(grid)
    columns = columns_by_headings(grid, header) if header else columns_by_content(grid)
    columns = chosen_columns(columns, fields or {})
    if not {"family", "given", "full_name", "latin", "email"} & {c.field for c in columns}:
        raise Refused.one("paste_no_names")
    return _Reader(grid, header, columns).read()


def grid_of(text: str) -> list[list[str]]:
    """The cells of pasted `text`; Excel quotes those that hold a line break."""
    if len(text) > LONGEST_PASTE:
        raise Refused.one("paste_too_long", rows=MOST_ROWS)
    delimiter = "\t" if "\t" in text or ";" not in text else ";"
    unified = text.replace("\r\n", "\n").replace("\r", "\n").strip("\n")
    try:
        rows = list(csv.reader(StringIO(unified, newline=""), delimiter=delimiter, strict=True))
    except csv.Error:  # a lone quotation mark is part of a text
        rows = [line.split(delimiter) for line in unified.split("\n")]
    if len(rows) > MOST_ROWS:
        raise Refused.one("paste_too_long", rows=MOST_ROWS)
    return [[many_lines(cell).strip() for cell in row[:_MOST_COLUMNS]] for row in rows]


class _Reader:
    """Reads the rows under known columns."""

    def __init__(
        self, grid: list[list[str]], header: range, columns: Sequence[PastedColumn]
    ) -> None:
        self._grid, self._header, self._columns = grid, header, columns
        self._place = {column.field: column for column in columns if column.field}
        self._sexes = self._sex_words()
        self._is_over = False

    def read(self) -> Pasted:
        """Everybody, and every row that is nobody."""
        rows, ignored = [], []
        for number, cells in enumerate(self._grid):
            if not any(cells):
                continue
            if reason := self._reason_to_ignore(number, cells):
                ignored.append(IgnoredRow(number + 1, reason, " ".join(filter(None, cells))[:200]))
            else:
                rows.append(self._row(number + 1, cells))
        return Pasted(tuple(rows), tuple(self._columns), tuple(ignored))

    def _reason_to_ignore(self, number: int, cells: list[str]) -> str:
        filled = [cell for cell in cells if cell]
        if number in self._header:
            return "header"
        if self._header and number < self._header.start:
            return "note"
        if len(filled) > 1 and filled == [str(n) for n in range(1, len(filled) + 1)]:
            return "numbers"
        if len(filled) <= _FEW_CELLS and any(_is_total(cell) for cell in filled):
            self._is_over = True
            return "total"
        return "" if self._is_person(cells) else "note"

    def _is_person(self, cells: list[str]) -> bool:
        """Whether a row holds a name where names belong; after the sums, with more beside it."""
        number = self._cell(cells, "number")
        if any(c.isalpha() for c in number):
            return False
        has_name = any(self._cell(cells, name) for name in ("family", "full_name", "latin"))
        if "family" not in self._place and "full_name" not in self._place:
            has_name = has_name or bool(self._cell(cells, "given"))
        has_more = any(self._cell(cells, name) for name in ("email", "latin", "number"))
        if self._is_over:
            return has_name and has_more
        return has_name or bool(self._cell(cells, "email"))

    def _cell(self, cells: list[str], name: str) -> str:
        column = self._place.get(name)
        return cells[column.number] if column and column.number < len(cells) else ""

    def _row(self, number: int, cells: list[str]) -> PastedRow:
        row = self._named(PastedRow(number), cells)
        email, others, problems = self._emails(number, cells)
        notes = fold(f"{self._cell(cells, 'status')} {self._cell(cells, 'notes')}")
        row = replace(
            row,
            position=bare(self._cell(cells, "position")),
            institution=bare(self._cell(cells, "institution")),
            email=email,
            emails_other=others,
            languages=language_codes(bare(self._cell(cells, "languages"))),
            role=_role(self._cell(cells, "role")),
            is_reserve=any(stem in notes for stem in RESERVE),
        )
        sex, sex_problems = self._sex(number, cells, row.sex)
        unread = self._unread(number, cells, row)
        return replace(row, sex=sex, problems=(*problems, *sex_problems, *unread))

    def _named(self, row: PastedRow, cells: list[str]) -> PastedRow:
        """The names; a whole name only where the table does not part it."""
        whole, sex = title_taken(self._cell(cells, "full_name"))
        family, given = as_name(self._cell(cells, "family")), self._cell(cells, "given")
        given, patronymic = as_name(given), as_name(self._cell(cells, "patronymic"))
        if whole and not family:
            family, given, patronymic = parted(whole)
        latin = self._cell(cells, "latin")
        if not latin and family and given and is_latin(family + given):
            latin = f"{family.upper()} {given}"
        return replace(
            row,
            family=family,
            given=given,
            patronymic=patronymic,
            full_name="" if family or given else as_name(whole),
            latin=as_latin(latin, family),
            sex=sex,
        )

    def _emails(self, number: int, cells: list[str]) -> tuple[str, tuple[str, ...], list[Problem]]:
        """The first address, the others, and what is wrong with the cell."""
        text = bare(self._cell(cells, "email"))
        addresses = addresses_in(text)
        if addresses is None:
            values = {"cell": self._address("email", number), "value": text}
            return "", (), [Problem("cell_bad_email", "email", values)]
        if len(addresses) > 1:
            values = {"cell": self._address("email", number), "value": addresses[0]}
            problem = Problem("cell_two_emails", "email", values)
            return addresses[0], tuple(addresses[1:]), [problem]
        return "".join(addresses), (), []

    def _sex_words(self) -> Mapping[str, Sex | None]:
        """Sex by word; in Spanish H is a man and M a woman, and M alone may be either."""
        column = self._place.get("sex")
        if column is None:
            return SEXES
        words = {fold(self._cell(cells, "sex")).strip(".") for cells in self._grid}
        is_spanish = fold(column.heading).startswith(_HEADED_BY_SPANISH)
        if not is_spanish or "f" in words:
            return SEXES
        return {**SEXES, "m": Sex.FEMALE if "h" in words else None}

    def _sex(
        self, number: int, cells: list[str], by_name: Sex | None
    ) -> tuple[Sex | None, list[Problem]]:
        """What the column says, else the title; an unknown word is told, not guessed."""
        text = bare(self._cell(cells, "sex"))
        title = fold(bare(self._cell(cells, "title"))).strip(".")
        sex = self._sexes.get(fold(text).strip("."))
        if text and sex is None:
            values = {"cell": self._address("sex", number), "value": text}
            return None, [Problem("cell_unknown_sex", "sex", values)]
        return sex or TITLES.get(title) or by_name, []

    def _unread(self, number: int, cells: list[str], row: PastedRow) -> list[Problem]:
        """Cells that hold something nobody understood."""
        understood: dict[str, bool] = {"languages": bool(row.languages), "role": bool(row.role)}
        return [
            Problem(
                f"cell_unknown_{name}",
                name,
                {"cell": self._address(name, number), "value": bare(self._cell(cells, name))},
            )
            for name, is_read in understood.items()
            if self._cell(cells, name) and not is_read
        ]

    def _address(self, name: str, number: int) -> str:
        return f"{self._place[name].letter}{number}" if name in self._place else str(number)


def _is_total(cell: str) -> bool:
    return fold(cell).startswith(TOTALS)


def _role(text: str) -> ParticipationRole | None:
    folded = fold(text)
    return next((role for stem, role in ROLES.items() if folded and stem in folded), None)
