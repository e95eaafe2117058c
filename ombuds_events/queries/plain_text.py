"""Documents of commands as text for people: tables and indented facts."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from typing import TypeAlias

from ombuds_events.domain.text import LANGUAGES, one_line, pick
from ombuds_events.queries.json_values import Json

_WIDEST = 60
Named: TypeAlias = Callable[[StrEnum], str]
"""What says a state, a role or a kind in words."""


def table(
    rows: Sequence[Mapping[str, Json]], columns: Sequence[str], lang: str, named: Named
) -> Iterator[str]:
    """The `columns` of `rows`, one below the other, under their names."""
    cells = [[_cell(row[column], lang, named) for column in columns] for row in rows]
    widths = [max(map(len, texts)) for texts in zip(columns, *cells, strict=True)]
    for line in ([*columns], *cells):
        padded = (text.ljust(width) for text, width in zip(line, widths, strict=True))
        yield "  ".join(padded).rstrip()


def _cell(value: Json, lang: str, named: Named) -> str:
    text = _plain(value, lang, named)
    return text if len(text) <= _WIDEST else f"{text[: _WIDEST - 1]}…"


def facts(
    document: Mapping[str, Json], lang: str, named: Named = str, indent: str = ""
) -> Iterator[str]:
    """Every fact of a document; empty ones are left out."""
    for key, value in document.items():
        if value in (None, "", [], {}):
            continue
        if isinstance(value, Mapping) and not _is_local_text(value):
            yield f"{indent}{key}"
            yield from facts(value, lang, named, f"{indent}  ")
        elif isinstance(value, list | tuple) and any(isinstance(one, Mapping) for one in value):
            yield f"{indent}{key}"
            yield from _rows(value, lang, named, f"{indent}  ")
        else:
            yield f"{indent}{key}: {_plain(value, lang, named)}"


def _rows(values: Iterable[Json], lang: str, named: Named, indent: str) -> Iterator[str]:
    """One line for each document of a list."""
    for value in values:
        if isinstance(value, Mapping):
            shown = (_fact(key, inner, lang, named) for key, inner in value.items())
            yield f"{indent}- {', '.join(filter(None, shown))}"
        else:
            yield f"{indent}- {_plain(value, lang, named)}"


def _fact(key: str, value: Json, lang: str, named: Named) -> str:
    return f"{key} {text}" if (text := _plain(value, lang, named)) else ""


def _plain(value: Json, lang: str, named: Named) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Mapping):
        if _is_local_text(value):
            return one_line(pick({key: str(text) for key, text in value.items()}, lang))
        return " ".join(f"{key}:{_plain(inner, lang, named)}" for key, inner in value.items())
    if isinstance(value, list | tuple):
        return "; ".join(_plain(inner, lang, named) for inner in value)
    return one_line(named(value) if isinstance(value, StrEnum) else str(value))


def _is_local_text(value: Mapping[str, Json]) -> bool:
    """Whether this is one text in several languages."""
    codes = all(len(key) == len(LANGUAGES[0]) and key.isalpha() for key in value)
    return bool(value) and codes and all(isinstance(text, str) for text in value.values())
