"""How commands write days, times and instants in JSON."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from typing import TypeAlias

from ombuds_events.domain.span import Span

Json: TypeAlias = bool | int | float | str | Sequence["Json"] | Mapping[str, "Json"] | None
"""What a command prints."""


def day_text(day: date | None) -> str | None:
    """A day as "2026-10-20"."""
    return day.isoformat() if day else None


def wall_text(moment: datetime) -> str:
    """A wall time as "2026-10-20T09:00"."""
    return f"{moment:%Y-%m-%dT%H:%M}"


def instant_text(seconds: int) -> str:
    """An instant as "2026-10-20T04:00Z"."""
    return f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%dT%H:%MZ}"


def span_json(span: Span) -> dict[str, Json]:
    """Start and end on the clocks of the zone, and as instants."""
    return {
        "start": wall_text(span.start),
        "end": wall_text(span.end),
        "timezone": span.zone,
        "start_utc": instant_text(span.start_utc),
        "end_utc": instant_text(span.end_utc),
    }
