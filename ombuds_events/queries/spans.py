"""The time of a row that was read with its columns `starts_at`, `ends_at`, `zone` and `fold`."""

from typing import Any

from ombuds_events.domain.span import Span


def span_of(row: Any) -> Span:
    """When it takes place, on the clock of its own zone."""
    return Span(row.starts_at, row.ends_at, row.zone, row.fold)
