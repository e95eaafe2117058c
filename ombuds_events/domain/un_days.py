"""On which days an international day falls: its rule, reckoned in one place."""

from datetime import date, datetime
from functools import cache


@cache
def days_of(rule: str, year: int) -> tuple[date, ...]:
    """The days of `year` by an RFC 5545 RRULE without a start; a rule that is none has none."""
    from dateutil.rrule import rrulestr

    start = datetime(year, 1, 1)  # noqa: DTZ001 - rules of days know no zones
    try:
        found = rrulestr(rule, dtstart=start)
        days = found.between(start, datetime(year, 12, 31), inc=True)  # noqa: DTZ001
    except (ValueError, TypeError):
        return ()
    return tuple(one.date() for one in days)
