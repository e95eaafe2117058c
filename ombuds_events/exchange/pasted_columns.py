"""Which column of a pasted table holds what: by its headings, else by its content."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from ombuds_events.domain.names import fold
from ombuds_events.exchange.clean import mail_address
from ombuds_events.exchange.pasted_words import (
    INSTITUTIONS,
    PATRONYMIC,
    SEXES,
    TITLES,
    heading_field,
    language_codes,
)

HEADER_WITHIN = 30
"""Rows among which the headings are looked for."""

TAKEN = frozenset(
    {
        "family", "given", "patronymic", "full_name", "latin", "title", "sex", "position", "email",
        "languages", "institution", "role", "status", "notes",
    }
)  # fmt: skip
"""Fields that rows take; others are known so that nothing else is mistaken for them."""

_FEWEST_HEADINGS = 2
_MOSTLY = 0.6
_LONGEST_SEX = 10
_MOST_LANGUAGES = 6
_FIRST_PARTS = ("family", "given")
_FULL_NAME_WORDS = range(2, 6)
Grid = Sequence[Sequence[str]]


@dataclass(frozen=True, slots=True)
class PastedColumn:
    """A column as it was understood; `field` "" = not taken."""

    number: int
    letter: str
    heading: str
    field: str


def letter_of(number: int) -> str:
    """The name of column `number` (from 0) in a spreadsheet: A, B … AA."""
    letters = ""
    number += 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def header_rows(grid: Grid) -> range:
    """The rows (from 0) of the headings: one or two; empty where there are none."""
    scores = [_score(row) for row in grid[:HEADER_WITHIN]]
    best = max(scores, default=0)
    if best < _FEWEST_HEADINGS:
        return range(0)
    first = scores.index(best)
    if first + 1 < len(scores) and scores[first + 1] >= _FEWEST_HEADINGS:
        return range(first, first + 2)
    if first and scores[first - 1] >= _FEWEST_HEADINGS:
        return range(first - 1, first + 1)
    return range(first, first + 1)


def _score(row: Sequence[str]) -> int:
    """How many different fields the cells of a row name; 0 if a cell holds an address."""
    if any("@" in cell for cell in row):
        return 0
    return len({field for cell in row if (field := heading_field(cell))})


def columns_by_headings(grid: Grid, header: range) -> list[PastedColumn]:
    """The columns under their headings; of two rows the lower one is the finer."""
    width = max(map(len, grid))
    headings = [""] * width
    for number in header:
        for column, cell in enumerate(grid[number]):
            headings[column] = cell or headings[column]
    body = grid[header.stop :]
    fields = [heading_field(heading) for heading in headings]
    for column, field in enumerate(fields):
        if field == "family" and _share(body, column, TITLES) >= _MOSTLY:
            fields[column] = "title"  # in Arabic forms one word heads titles and family names
    fields = _told_apart(fields, headings)
    if "email" not in fields:
        guessed = _guessed(body, width)
        for column, field in enumerate(guessed):
            if field == "email" and not fields[column]:
                fields[column] = field
    return _columns(fields, headings)


def _told_apart(fields: list[str], headings: list[str]) -> list[str]:
    """Each field once; a bare "Name", "Имя", "Nom" by what stands beside it."""
    found = set(fields)
    for number, field in enumerate(fields):
        if field == "name":
            if "family" in found:
                fields[number] = "given"
            else:
                is_french = fold(headings[number]).startswith("nom") and "given" in found
                fields[number] = "family" if is_french else "full_name"
    seen: set[str] = set()
    for number, field in enumerate(fields):
        fields[number] = "" if field in seen else field
        seen.add(field)
    return fields


def columns_by_content(grid: Grid) -> list[PastedColumn]:
    """The columns of a table without headings."""
    width = max(map(len, grid))
    return _columns(_guessed(grid, width), [""] * width)


def chosen_columns(
    columns: Sequence[PastedColumn], fields: Mapping[int, str]
) -> list[PastedColumn]:
    """The columns with the fields that somebody chose instead."""
    return [
        PastedColumn(c.number, c.letter, c.heading, fields.get(c.number, c.field)) for c in columns
    ]


def _columns(fields: Sequence[str], headings: Sequence[str]) -> list[PastedColumn]:
    known = TAKEN | {"number"}
    return [
        PastedColumn(n, letter_of(n), headings[n], field if field in known else "")
        for n, field in enumerate(fields)
    ]


def _guessed(grid: Grid, width: int) -> list[str]:
    """The field of each column by what most of its cells look like."""
    fields = [_kind(_cells(grid, column)) for column in range(width)]
    has_whole_name = "full_name" in fields
    words = [number for number, field in enumerate(fields) if field == "word"]
    for number in words:
        fields[number] = "position" if has_whole_name else ""
    if not has_whole_name:
        for number, part in zip(words, _name_parts(grid, words), strict=False):
            fields[number] = part
    if not {"full_name", "family"} & set(fields):
        _choose_name(fields)
    return _once(fields)


def _name_parts(grid: Grid, words: list[int]) -> list[str]:
    """What columns of single words hold: family, given and patronymic where they stand together."""
    parts = [number for number, place in enumerate(words) if place == words[0] + number]
    if len(parts) < _FEWEST_HEADINGS:
        return ["full_name"]
    third = words[parts[2]] if len(parts) > len(_FIRST_PARTS) else -1
    is_patronymic = third >= 0 and _share_of(_cells(grid, third), _is_patronymic) >= _MOSTLY
    return [*_FIRST_PARTS, "patronymic" if is_patronymic else "position"]


def _choose_name(fields: list[str]) -> None:
    """The likeliest column of names where none looks like one: a Latin one, else the first."""
    for kind in ("latin", "position", ""):
        if kind in fields:
            fields[fields.index(kind)] = "full_name"
            return


def _once(fields: list[str]) -> list[str]:
    """Each field in its first column; a second column of several words is the position."""
    seen: set[str] = set()
    for number, field in enumerate(fields):
        kept = field
        if field == "full_name" and seen & {"full_name", "family"}:
            kept = "position" if "position" not in seen else ""
        elif field in seen:
            kept = ""
        fields[number] = kept
        seen.add(kept)
    return fields


def _kind(cells: list[str]) -> str:
    """What a column without a heading holds."""
    if not cells:
        return ""
    tests: tuple[tuple[str, Callable[[str], bool]], ...] = (
        ("email", lambda cell: bool(mail_address(cell.split()[0].strip(";,")))),
        ("number", lambda cell: cell.rstrip(".").isdecimal()),
        ("sex", lambda cell: len(cell) <= _LONGEST_SEX and fold(cell).strip(".") in SEXES),
        ("title", lambda cell: fold(cell).strip(".") in TITLES),
        ("languages", _is_language_list),
        ("institution", _is_institution),
        ("latin", _is_latin_name),
        ("full_name", _is_full_name),
        ("word", lambda cell: len(cell.split()) == 1 and cell[0].isalpha()),
        ("position", lambda cell: cell[0].isalpha()),
    )
    return next((field for field, test in tests if _share_of(cells, test) >= _MOSTLY), "")


def _cells(grid: Grid, column: int) -> list[str]:
    return [row[column] for row in grid if column < len(row) and row[column]]


def _share(grid: Grid, column: int, known: Mapping[str, object]) -> float:
    return _share_of(_cells(grid, column), lambda cell: fold(cell).strip(".") in known)


def _share_of(cells: list[str], test: Callable[[str], bool]) -> float:
    """Which part of the cells pass a test."""
    return sum(map(test, cells)) / len(cells) if cells else 0


def _is_language_list(cell: str) -> bool:
    return bool(language_codes(cell)) and len(cell.split()) <= _MOST_LANGUAGES


def _is_latin_name(cell: str) -> bool:
    """Two words and more in Latin letters, one of them in capitals: "SARGSYAN Anahit"."""
    words = cell.split()
    is_latin = cell.replace("\u2019", "").isascii() and not any(c.isdigit() for c in cell)
    return len(words) > 1 and is_latin and any(w.isupper() and len(w) > 1 for w in words)


def _is_full_name(cell: str) -> bool:
    """Two to five words that all begin with a capital, or are in a script without capitals."""
    words = cell.replace(",", " ").split()
    starts = [word[0] for word in words]
    is_cased = all(c.isalpha() and c == c.upper() for c in starts)
    return len(words) in _FULL_NAME_WORDS and is_cased and not _is_institution(cell)


def _is_institution(cell: str) -> bool:
    folded = fold(cell)
    return any(stem in folded for stem in INSTITUTIONS)


def _is_patronymic(cell: str) -> bool:
    return bool(PATRONYMIC.search(cell))
