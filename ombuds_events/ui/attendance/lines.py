"""The rows of the attendance grid: people and the headings over them."""

from collections.abc import Iterable
from dataclasses import dataclass

from ombuds_events.domain.mark_totals import GroupTotal, group_total
from ombuds_events.domain.precedence import SortOrder
from ombuds_events.domain.tally import MarkEntry, MarkValue, RowTotal
from ombuds_events.domain.text import pick
from ombuds_events.exchange.places import country_name
from ombuds_events.queries.attendance import Grid, GridRow
from ombuds_events.ui.kit.i18n import language


@dataclass(slots=True)
class Line:
    """A person with the marks as they stand now, and who entered them."""

    row: GridRow
    marks: dict[int, MarkValue]
    entries: dict[int, MarkEntry]
    total: RowTotal
    needed: float


@dataclass(frozen=True, slots=True)
class Heading:
    """A country or institution over its people."""

    title: str
    lines: tuple[Line, ...]

    @property
    def people(self) -> int:
        """How many people stand below."""
        return len(self.lines)

    @property
    def total(self) -> GroupTotal:
        """What their marks come to."""
        return total_of(self.lines)


Entry = Line | Heading
"""One row of the grid."""


def total_of(lines: Iterable[Line]) -> GroupTotal:
    """What the marks of several people come to."""
    return group_total((line.total, line.row.sex) for line in lines)


def country_of(row: GridRow) -> str:
    """The country that sends a person."""
    return country_name(row.person.country, language()) if row.person.country else ""


def home_of(row: GridRow) -> str:
    """The institution of a person."""
    return pick(row.person.institution, language())


def entries_of(grid: Grid, order: SortOrder) -> Iterable[Entry]:
    """The people, under headings where the order makes groups."""
    groups: dict[str, list[Line]] = {}
    for row in grid.rows:
        line = Line(row, dict(row.marks), dict(row.entries), grid.total_of(row), grid.needed_share)
        groups.setdefault(_group_of(row, order), []).append(line)
    for title, lines in groups.items():
        if title or len(groups) > 1:
            yield Heading(title, tuple(lines))
        yield from lines


def _group_of(row: GridRow, order: SortOrder) -> str:
    if order is SortOrder.NAME:
        return ""
    return home_of(row) if order is SortOrder.INSTITUTION else country_of(row)
