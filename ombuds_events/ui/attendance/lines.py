"""The rows of the attendance grid: people and the headings over them."""

from dataclasses import dataclass

from ombuds_events.domain.tally import MarkValue, RowTotal
from ombuds_events.queries.attendance import GridRow


@dataclass(slots=True)
class Line:
    """A person with the marks as they stand now."""

    row: GridRow
    marks: dict[int, MarkValue]
    total: RowTotal
    needed: float


@dataclass(frozen=True, slots=True)
class Heading:
    """A country or institution over its people."""

    title: str
    people: int


Entry = Line | Heading
"""One row of the grid."""
