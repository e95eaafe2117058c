"""Moving sessions about: their order, other days, all of them by some time."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from sqlalchemy.orm import Session

from ombuds_events.domain.problems import Problem, Refused, refuse_if_any
from ombuds_events.domain.shifting import ShiftScope, in_scope
from ombuds_events.domain.span import Span, problems_of
from ombuds_events.model.event import Event
from ombuds_events.model.programme_item import ProgrammeItem
from ombuds_events.services.calendar_entries import sync_entries
from ombuds_events.services.programme import (
    add_item,
    found_item,
    item_draft_of,
    stay_within,
)


def reorder(session: Session, item_id: int, steps: int) -> None:
    """Exchange a session with its neighbours of the day and track: `steps` < 0 is earlier."""
    event, item = found_item(session, item_id)
    direction = 1 if steps > 0 else -1
    for _ in range(abs(steps)):
        day = _in_order(event, item)
        place = day.index(item) + direction
        if 0 <= place < len(day):
            first, second = (item, day[place]) if direction > 0 else (day[place], item)
            _exchange(first, second)
            stay_within(event, first)
    sync_entries(session, event)


def move_to_day(session: Session, item_id: int, day: date) -> None:
    """Move a session to another day of the event, at the same time of day."""
    event, item = found_item(session, item_id)
    _place_on(event, item, _on_day(item, day))
    sync_entries(session, event)


def copy_to_day(session: Session, item_id: int, day: date) -> int:
    """Add the same session on another day, at the same time of day; returns the new id."""
    event, item = found_item(session, item_id)
    span = _on_day(item, day)
    draft = replace(item_draft_of(item), start=span.start, end=span.end, fold=0)
    return add_item(session, event.id, draft)


def shift_items(session: Session, item_id: int, scope: ShiftScope, by: timedelta) -> int:
    """Move all sessions in `scope` of a session by some time, as one step; returns how many."""
    if not by:
        raise Refused.one("nothing_to_shift", "by")
    event, item = found_item(session, item_id)
    moved = _in_scope(event, item, scope)
    problems = [
        Problem(wrong.code, f"programme.{number}", wrong.values)
        for number, each in enumerate(moved, 1)
        for wrong in problems_of(each.starts_at + by, each.ends_at + by, each.zone)
    ]
    refuse_if_any(problems)
    for each in moved:
        _place_on(event, each, Span(each.starts_at + by, each.ends_at + by, each.zone))
    sync_entries(session, event)
    return len(moved)


def _in_scope(event: Event, item: ProgrammeItem, scope: ShiftScope) -> list[ProgrammeItem]:
    return [each for each in event.programme if in_scope(scope, item.span, each.span)]


def _on_day(item: ProgrammeItem, day: date) -> Span:
    return item.span.moved_to(datetime.combine(day, item.starts_at.time()))


def _place_on(event: Event, item: ProgrammeItem, span: Span) -> None:
    item.place_at(span)
    stay_within(event, item)


def _in_order(event: Event, item: ProgrammeItem) -> Sequence[ProgrammeItem]:
    """The items of the day and track of `item`, by time."""
    day = item.starts_at.date()
    beside = (
        each
        for each in event.programme
        if each.starts_at.date() == day and each.track == item.track
    )
    return sorted(beside, key=lambda each: (each.starts_at, each.id))


def _exchange(first: ProgrammeItem, second: ProgrammeItem) -> None:
    """The second comes first; lengths and the pause between the two stay."""
    pause = max(second.starts_at - first.ends_at, timedelta(0))
    start = first.starts_at
    second.place_at(second.span.moved_to(start))
    first.place_at(first.span.moved_to(second.ends_at + pause))
