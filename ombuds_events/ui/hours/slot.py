"""The chosen hours inside the shared window, and the event that they make."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime

from ombuds_events.domain.common_hours import Wish
from ombuds_events.domain.drafts import EventDraft
from ombuds_events.domain.kinds import EventMode, PartnerRole
from ombuds_events.domain.span import Span, instant, next_valid, wall, zone_of

STEP = 30


def span_of(starts: int, ends: int, zone: str) -> Span:
    """Minutes since 1970 (UTC) as a span on the clocks of `zone`."""
    fold = datetime.fromtimestamp(starts * 60, zone_of(zone)).fold
    return Span(wall(starts * 60, zone), wall(ends * 60, zone), zone, fold)


def slot_in(window: tuple[int, int], start: int | None, minutes: int) -> tuple[int, int]:
    """The slot inside the window: from `start`, or from its beginning, at most to its end."""
    length = min(minutes, window[1] - window[0])
    begin = window[0] if start is None else start
    begin = max(window[0], min(begin, window[1] - length))
    return begin, begin + length


def slot_of_event(
    window: tuple[int, int], first: Span, start: int | None, day: date
) -> tuple[int, int]:
    """Where a meeting fits into the window; one that is longer keeps its hours on that day."""
    if first.minutes <= window[1] - window[0]:
        return slot_in(window, start, first.minutes)
    begin = next_valid(datetime.combine(day, first.start.time()), first.zone)
    starts = instant(begin, first.zone) // 60
    return starts, starts + first.minutes


def moved_span(whole: Span, first: Span, starts: int) -> Span:
    """The event moved so that its first meeting begins at `starts`; its length stays."""
    there = wall(starts * 60, whole.zone)
    by = there - first.in_zone(whole.zone).start
    start = whole.start + by
    fold = span_of(starts, starts + 1, whole.zone).fold if start == there else 0
    return Span(start, whole.end + by, whole.zone, fold)


def draft_at(span: Span, partners: Iterable[int], known: EventDraft | None) -> EventDraft:
    """A new event in the slot; what was typed of it before stays."""
    begun = known or EventDraft(
        title={},
        type_key="",
        start=span.start,
        end=span.end,
        zone=span.zone,
        mode=EventMode.ONLINE,
    )
    roles = dict(begun.partners)
    return replace(
        begun,
        start=span.start,
        end=span.end,
        zone=span.zone,
        fold=span.fold,
        partners=tuple((one, roles.get(one, PartnerRole.CO_ORGANISER)) for one in partners),
    )


def wish_of(draft: EventDraft) -> Wish:
    """As long as the event on its one day; of several days the usual length."""
    if draft.start.date() == draft.end.date() and draft.end > draft.start:
        return Wish(draft.span.minutes)
    return Wish()
