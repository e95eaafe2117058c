"""Calendar entries with their time and text: what every calendar file is made of."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from ombuds_events.domain.kinds import EventMode, EventState, ItemKind
from ombuds_events.domain.lifecycle import calendar_status
from ombuds_events.domain.meeting_days import MOST_DAYS, meeting_days
from ombuds_events.domain.phases import holds
from ombuds_events.domain.sheets import CalendarItem, EntrySession, EntryText
from ombuds_events.domain.span import Span, next_valid
from ombuds_events.domain.text import Labels, LocalText
from ombuds_events.exchange.ics_text import cancelled_summary, description, entry_summary
from ombuds_events.exchange.wording import local
from ombuds_events.model.calendar_entry import CalendarEntry
from ombuds_events.queries.phases import PhaseRow, phases_of
from ombuds_events.queries.programmes import Item
from ombuds_events.queries.seats import EventFrame

_ENTRY: tuple[Any, ...] = (
    CalendarEntry.id,
    CalendarEntry.event_id,
    CalendarEntry.day,
    CalendarEntry.item_id,
    CalendarEntry.ical_uid,
    CalendarEntry.ical_sequence,
    CalendarEntry.is_cancelled,
    CalendarEntry.created_utc,
    CalendarEntry.changed_utc,
)


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry as it stands: number of all that stand, time, sessions of that time.

    `mode`: that of its phase, else that of the event.
    """

    id: int
    uid: str
    sequence: int
    is_cancelled: bool
    created: datetime
    modified: datetime
    span: Span
    is_all_day: bool
    items: tuple[Item, ...]
    is_session: bool = False
    number: int = 0
    of: int = 0
    mode: EventMode = EventMode.IN_PERSON


@dataclass(frozen=True, slots=True)
class Receiver:
    """For whom the text is written; `zone` "" = nobody in particular, and then no link."""

    zone: str = ""
    city: LocalText | None = None
    is_personal: bool = False


NOBODY = Receiver()


def entries(
    session: Session, events: Iterable[EventFrame], items: dict[int, tuple[Item, ...]]
) -> dict[int, tuple[Entry, ...]]:
    """The entries of each event in the order of time; `items`: the programme of each."""
    by_id = {event.id: event for event in events}
    rows: dict[int, list[Row[Any]]] = {}
    wanted = select(*_ENTRY).where(CalendarEntry.event_id.in_(by_id)).order_by(CalendarEntry.id)
    for row in session.execute(wanted).all():
        rows.setdefault(row.event_id, []).append(row)
    phases = phases_of(session, by_id)
    return {
        key: tuple(
            replace(entry, mode=_mode_on(phases.get(key, ()), entry, by_id[key].mode))
            for entry in _of_event(by_id[key], items.get(key, ()), own)
        )
        for key, own in rows.items()
    }


def item_of(
    event: EventFrame,
    entry: Entry,
    labels: Labels,
    receiver: Receiver = NOBODY,
    *,
    is_demo: bool = False,
) -> CalendarItem:
    """The VEVENT of `entry` for `receiver`, in the languages of the document."""
    link = _link(event, entry) if receiver.is_personal else ""
    place = "" if _is_online(entry) else replace(event, mode=entry.mode).place(labels.langs[0])
    is_off = entry.is_cancelled or event.state is EventState.CANCELLED
    summary = _summary(event, entry, labels)
    text = _entry_text(event, entry, receiver, place, link)
    return CalendarItem(
        uid=entry.uid,
        sequence=entry.sequence,
        span=entry.span,
        summary=cancelled_summary(summary, labels) if is_off else summary,
        description=description(replace(text, is_demo=is_demo), labels),
        created=entry.created,
        modified=entry.modified,
        parent_uid=event.calendar_uid,
        location=_located(entry, place) or link,
        url=link,
        status="CANCELLED" if is_off else calendar_status(event.state) or "TENTATIVE",
        is_all_day=entry.is_all_day,
    )


def _entry_text(
    event: EventFrame, entry: Entry, receiver: Receiver, place: str, link: str
) -> EntryText:
    return EntryText(
        span=entry.span,
        host_city=event.venue_city,
        receiver_zone=receiver.zone,
        receiver_city=receiver.city or {},
        sessions=tuple(
            EntrySession(item.title, item.span, item.room, item.track)
            for item in entry.items
            if item.kind is ItemKind.SESSION
        ),
        place=place,
        link=link,
        is_all_day=entry.is_all_day,
    )


def _summary(event: EventFrame, entry: Entry, labels: Labels) -> str:
    title = local(event.title, labels)
    if entry.of <= 1:
        return entry_summary(title)
    session = local(entry.items[0].title, labels) if entry.is_session and entry.items else ""
    return entry_summary(title, entry.number, entry.of, session)


def _mode_on(phases: tuple[PhaseRow, ...], entry: Entry, usual: EventMode) -> EventMode:
    day = entry.span.start.date()
    return next((phase.mode for phase in phases if holds(phase.span, day)), usual)


def _located(entry: Entry, place: str) -> str:
    """Where an entry takes place; that of one session names its room."""
    room = entry.items[0].room if entry.is_session and entry.items else ""
    return ", ".join(filter(None, (room, place))) if place else ""


def _is_online(entry: Entry) -> bool:
    """Whether nobody travels for this entry: without phases, blended days without a room."""
    if entry.mode is EventMode.BLENDED and entry.items:
        return not any(item.room for item in entry.items)
    return entry.mode is EventMode.ONLINE


def _link(event: EventFrame, entry: Entry) -> str:
    """The way in: that of the first session with a link of its own, else that of the event."""
    if entry.mode is EventMode.IN_PERSON:
        return ""
    return next((item.link for item in entry.items if item.link), event.link)


def _of_event(
    event: EventFrame, items: tuple[Item, ...], rows: list[Row[Any]]
) -> tuple[Entry, ...]:
    days = {day.day: day for day in meeting_days(event.span, ((i.id, i.span) for i in items))}
    by_id = {item.id: item for item in items}
    found = []
    for row in rows:
        if row.item_id is not None:
            own = (by_id[row.item_id],)
            found.append(_entry(row, own[0].span, own))
        elif row.day is None:
            found.append(_entry(row, event.span, items))
        elif row.day in days:
            day = days[row.day]
            found.append(_entry(row, day.span, tuple(by_id[key] for key in day.items)))
        else:
            found.append(_entry(row, _hours_on(event.span, row.day), ()))
    found.sort(key=lambda entry: (entry.span.start_utc, entry.id))
    return _numbered(found)


def _entry(row: Row[Any], span: Span, items: tuple[Item, ...]) -> Entry:
    return Entry(
        id=row.id,
        uid=row.ical_uid,
        sequence=row.ical_sequence,
        is_cancelled=row.is_cancelled,
        created=datetime.fromtimestamp(row.created_utc, UTC),
        modified=datetime.fromtimestamp(row.changed_utc, UTC),
        span=span,
        is_all_day=row.day is None and row.item_id is None and len(span.days) > MOST_DAYS,
        items=items,
        is_session=row.item_id is not None,
    )


def _numbered(found: list[Entry]) -> tuple[Entry, ...]:
    standing = [entry.id for entry in found if not entry.is_cancelled]
    places = {key: number for number, key in enumerate(standing, 1)}
    return tuple(
        replace(entry, number=places[entry.id], of=len(standing)) if entry.id in places else entry
        for entry in found
    )


def _hours_on(span: Span, day: date) -> Span:
    """The hours of the event on a day on which it no longer meets: what is called off."""
    start = datetime.combine(day, span.start.time())
    hours = span.end - span.start if span.end - span.start < timedelta(days=1) else None
    end = start + hours if hours else datetime.combine(day, max(span.end.time(), time(1)))
    if end <= start:
        end = start + timedelta(hours=1)
    return Span(next_valid(start, span.zone), next_valid(end, span.zone), span.zone, span.fold)
