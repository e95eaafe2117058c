"""Which sessions move together when a programme is shifted, and when a copy would begin."""

from datetime import date, timedelta
from enum import StrEnum

from ombuds_events.domain.span import Span

_YEAR = timedelta(weeks=52)


class ShiftScope(StrEnum):
    """From which session on, and how far."""

    REST_OF_DAY = "rest_of_day"
    DAY = "day"
    REST_OF_EVENT = "rest_of_event"


def in_scope(scope: ShiftScope, chosen: Span, other: Span) -> bool:
    """Whether a session moves with the chosen one; parallel ones that begin with it do."""
    same_day = other.start.date() == chosen.start.date()
    if scope is ShiftScope.DAY:
        return same_day
    is_later = other.start_utc >= chosen.start_utc
    return is_later and (same_day or scope is ShiftScope.REST_OF_EVENT)


def day_of_copy(first: date, today: date) -> date:
    """The same day of the week a year later, the first such that lies ahead."""
    years = max(1, (today - first) // _YEAR + 1)
    return min(first, date.max - years * _YEAR) + years * _YEAR
