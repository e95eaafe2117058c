"""The days on which an event meets: columns of sheets without sessions, entries of calendars.

A meeting day is a day with a programme item. Without items it is each day of the span; a span of
more than 31 days without items has none: it stands as one block.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from ombuds_events.domain.span import Span, next_valid

MOST_DAYS = 31
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class MeetingDay:
    """A day with the time from the first start to the last end; `items`: keys of its items."""

    day: date
    span: Span
    items: tuple[int, ...] = ()


def meeting_days(span: Span, items: Iterable[tuple[int, Span]] = ()) -> tuple[MeetingDay, ...]:
    """The meeting days of an event, in order; `items`: (key, span) of its programme."""
    by_day: dict[date, list[tuple[int, Span]]] = {}
    for key, item in sorted(items, key=lambda pair: pair[1].start_utc):
        by_day.setdefault(item.start.date(), []).append((key, item))
    if by_day:
        return tuple(_with_items(day, by_day[day]) for day in sorted(by_day))
    return _of_span(span)


def is_block(span: Span, days: tuple[MeetingDay, ...]) -> bool:
    """Whether the event stands as one all-day block, having no meeting days."""
    return not days and len(span.days) > MOST_DAYS


def _with_items(day: date, items: list[tuple[int, Span]]) -> MeetingDay:
    first = items[0][1]
    last = max((item for _, item in items), key=lambda item: item.end_utc)
    whole = Span(first.start, last.end, first.zone, first.fold)
    return MeetingDay(day, whole, tuple(key for key, _ in items))


def _of_span(span: Span) -> tuple[MeetingDay, ...]:
    days = span.days
    if len(days) > MOST_DAYS:
        return ()
    if len(days) == 1 or span.end - span.start < _DAY:  # one sitting, maybe past midnight
        return (MeetingDay(days[0], span),)
    return tuple(MeetingDay(day, _part(span, day)) for day in days)


def _part(span: Span, day: date) -> Span:
    """The same hours each day; where they run past midnight, what of the span lies in the day."""
    if span.end.time() > span.start.time():
        start, end = _at(day, span.start.time()), _at(day, span.end.time())
    else:
        start, end = max(span.start, _at(day)), min(span.end, _at(day + _DAY))
    fold = span.fold if start == span.start else 0
    return Span(next_valid(start, span.zone), next_valid(end, span.zone), span.zone, fold)


def _at(day: date, hour: time = time.min) -> datetime:
    return datetime.combine(day, hour)
