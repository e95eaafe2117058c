"""Keeping the entries of receivers' calendars in step with the meeting days of an event.

An entry's UID is made once; its sequence rises at every change that people must see, and only
then. Whoever changes an event or its programme calls `sync_entries` last.
"""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import uuid4

from sqlalchemy.orm import Session

from ombuds_events.domain.kinds import CalendarBy, EventMode, EventState, ItemKind
from ombuds_events.domain.lifecycle import calendar_status
from ombuds_events.domain.meeting_days import is_block, meeting_days
from ombuds_events.domain.phases import holds
from ombuds_events.domain.span import Span
from ombuds_events.model.calendar_entry import CalendarEntry
from ombuds_events.model.event import Event
from ombuds_events.model.programme_item import ProgrammeItem
from ombuds_events.store.context import context_of


@dataclass(frozen=True, slots=True)
class _Wanted:
    """An entry that should stand; neither `day` nor `item_id` = the whole span as one block."""

    shows: str
    day: date | None = None
    item_id: int | None = None


def sync_entries(session: Session, event: Event) -> None:
    """Bring the calendar entries of `event` in step with what people must see of it."""
    session.flush()  # new programme items get their ids
    now = _now(session)
    open_ones = [] if event.state is EventState.CANCELLED else list(_wanted(event))
    for entry, want in _paired(event.calendar_entries, open_ones):
        if want is not None:
            _show(entry, want, now)
        elif not entry.is_cancelled:
            _cancel(entry, now)
    event.calendar_entries.extend(_new_entry(want, now) for want in open_ones)
    session.flush()


def move_days(event: Event, shift: timedelta) -> None:
    """Let the entries of meeting days follow an event that moves: the same entry, a new day."""
    for entry in event.calendar_entries:
        if entry.day is not None and not entry.is_cancelled:
            entry.day += shift


def renew_standing(session: Session, event: Event) -> None:
    """Let receivers be told again although what they see is the same: the clocks changed."""
    now = _now(session)
    for entry in event.calendar_entries:
        if not entry.is_cancelled:
            _raise(entry, now)
    session.flush()


def let_go(session: Session, event: Event, item: ProgrammeItem) -> None:
    """Call off the entry of a session that goes; its day stays as its place."""
    for entry in event.calendar_entries:
        if entry.item_id == item.id:
            entry.item_id, entry.day = None, item.starts_at.date()
            if not entry.is_cancelled:
                _cancel(entry, _now(session))
    session.flush()  # before the session goes: the entry points at it


def _now(session: Session) -> int:
    return int(context_of(session).clock.real_now().timestamp())


def _wanted(event: Event) -> tuple[_Wanted, ...]:
    sessions = [item for item in event.programme if item.kind is ItemKind.SESSION]
    if event.calendar_by is CalendarBy.SESSION and sessions:
        return tuple(
            _Wanted(_digest(event, _mode_on(event, item.starts_at.date()), [item]), item_id=item.id)
            for item in sessions
        )
    days = meeting_days(event.span, ((item.id, item.span) for item in event.programme))
    if is_block(event.span, days):
        span = event.span
        dates = (span.start.date().isoformat(), span.end.date().isoformat())
        return (_Wanted(_digest(event, event.mode, (), *dates)),)
    items = {item.id: item for item in event.programme}
    return tuple(
        _Wanted(
            _digest(
                event,
                _mode_on(event, day.day),
                [items[key] for key in day.items],
                *_moments(day.span),
            ),
            day=day.day,
        )
        for day in days
    )


def _mode_on(event: Event, day: date) -> EventMode:
    """How the event meets on a day: as its phase says, where it has phases."""
    return next((each.mode for each in event.phases if holds(each.span, day)), event.mode)


def _digest(event: Event, mode: EventMode, items: Iterable[ProgrammeItem], *times: str) -> str:
    """A short form of all that a receiver sees: it differs whenever a receiver must be told."""
    seen = [
        calendar_status(event.state),
        mode,
        dict(event.title),
        event.venue_name,
        dict(event.venue_city),
        event.venue_address,
        event.link,
        *times,
        *(_seen(item) for item in items),
    ]
    text = json.dumps(seen, sort_keys=True, ensure_ascii=False)
    return hashlib.blake2b(text.encode(), digest_size=16).hexdigest()


def _seen(item: ProgrammeItem) -> list[object]:
    track = [item.track] if item.track else []  # without tracks as it was before there were any
    return [*_moments(item.span), item.kind, dict(item.title), item.room, item.link, *track]


def _moments(span: Span) -> tuple[str, ...]:
    return (span.start.isoformat(), span.end.isoformat(), span.zone, str(span.fold))


def _paired(
    entries: Iterable[CalendarEntry], open_ones: list[_Wanted]
) -> list[tuple[CalendarEntry, _Wanted | None]]:
    """Each entry with what it should stand for, taken from `open_ones`, or None.

    First the entries of the same place, then those that were called off, then moved days.
    """
    pairs: dict[CalendarEntry, _Wanted | None] = {}
    by_standing = sorted(entries, key=lambda entry: (entry.is_cancelled, entry.id))
    for fits in (_is_same_place, _is_other_day):
        for entry in by_standing:
            want = next((each for each in open_ones if fits(entry, each)), None)
            if pairs.get(entry) is None:
                pairs[entry] = want
                if want is not None:
                    open_ones.remove(want)
    return list(pairs.items())


def _is_same_place(entry: CalendarEntry, want: _Wanted) -> bool:
    return (entry.day, entry.item_id) == (want.day, want.item_id)


def _is_other_day(entry: CalendarEntry, want: _Wanted) -> bool:
    """Whether the entry of one meeting day can stand for another: that day moved."""
    return not entry.is_cancelled and entry.day is not None and want.day is not None


def _new_entry(want: _Wanted, now: int) -> CalendarEntry:
    return CalendarEntry(
        day=want.day,
        item_id=want.item_id,
        ical_uid=str(uuid4()),
        ical_sequence=0,
        is_cancelled=False,
        shows=want.shows,
        created_utc=now,
        changed_utc=now,
    )


def _show(entry: CalendarEntry, want: _Wanted, now: int) -> None:
    if entry.shows != want.shows or entry.is_cancelled or entry.day != want.day:
        entry.day, entry.shows, entry.is_cancelled = want.day, want.shows, False
        _raise(entry, now)


def _cancel(entry: CalendarEntry, now: int) -> None:
    entry.is_cancelled = True
    _raise(entry, now)


def _raise(entry: CalendarEntry, now: int) -> None:
    entry.ical_sequence += 1
    entry.changed_utc = now
