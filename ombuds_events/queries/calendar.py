"""Calendar files that name nobody: the notice of one event, the whole calendar."""

from collections.abc import Collection, Iterable
from datetime import date, datetime

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from ombuds_events.domain.kinds import EventState, ExportKind
from ombuds_events.domain.lifecycle import calendar_status
from ombuds_events.domain.sheets import CalendarPerson, CalendarSheet
from ombuds_events.domain.text import Labels, LocalText
from ombuds_events.exchange.wording import local
from ombuds_events.model.event import Event
from ombuds_events.model.export_record import ExportRecord
from ombuds_events.model.institution import Institution
from ombuds_events.model.person import Person
from ombuds_events.queries.calendar_entries import Entry, entries, item_of
from ombuds_events.queries.people import adult_on
from ombuds_events.queries.programmes import programmes
from ombuds_events.queries.seats import EventFrame, frame, frames
from ombuds_events.store.context import context_of


def notice(session: Session, event_id: int, labels: Labels) -> CalendarSheet:
    """The public notice of an event: each entry once, nobody named but who organises."""
    context = context_of(session)
    event = frame(session, event_id)
    own = entries(session, [event], programmes(session, [event_id])).get(event_id, ())
    known = _once_saved(session, ExportKind.NOTICE, event_id)
    organizer = organizer_of(session, event)
    return CalendarSheet(
        items=tuple(
            item_of(event, entry, labels, is_demo=context.is_demo)
            for entry in _shown(event, own, known)
        ),
        stamped_at=context.clock.real_now(),
        method="PUBLISH" if organizer else "",
        organizer=organizer,
    )


def whole_calendar(
    session: Session, labels: Labels, year: int | None = None, only: Collection[int] = ()
) -> CalendarSheet:
    """All events, those that end in `year`, or `only` these; no ideas and drafts, no people."""
    context = context_of(session)
    known = _once_saved(session, ExportKind.CALENDAR, None)
    events = [
        event
        for event in frames(session, *_ending_in(year), *_only(only))
        if calendar_status(event.state) is not None
    ]
    found = entries(session, events, programmes(session, (event.id for event in events)))
    return CalendarSheet(
        items=tuple(
            item_of(event, entry, labels, is_demo=context.is_demo)
            for event in events
            for entry in _shown(event, found.get(event.id, ()), known)
        ),
        stamped_at=context.clock.real_now(),
        name=_name(session, labels, year),
    )


def organizer_of(session: Session, event: EventFrame) -> CalendarPerson | None:
    """The lead institution with the address of its focal point; None where there is none."""
    found = session.execute(
        select(Institution.name, Person.email)
        .join(Person, Person.institution_id == Institution.id)
        .where(
            Institution.id == event.lead_id,
            Person.is_focal_point,
            Person.email != "",
            adult_on(event.first_day),
        )
        .order_by(Person.sort_key, Person.id)
        .limit(1)
    ).first()
    if found is None:
        return None
    name: LocalText = found.name
    return CalendarPerson(_one_name(name), found.email)


def years(session: Session) -> tuple[int, ...]:
    """The years in which events end, the latest first."""
    ends: Iterable[datetime] = session.scalars(select(Event.ends_at).distinct())
    return tuple(sorted({end.year for end in ends}, reverse=True))


def _one_name(name: LocalText) -> str:
    return name.get("en") or next(iter(name.values()), "")


def _ending_in(year: int | None) -> list[ColumnElement[bool]]:
    if year is None:
        return []
    first, after = date(year, 1, 1), date(year + 1, 1, 1)
    begin, end = (datetime.combine(day, datetime.min.time()) for day in (first, after))
    return [Event.ends_at >= begin, Event.ends_at < end]


def _only(ids: Collection[int]) -> list[ColumnElement[bool]]:
    return [Event.id.in_(ids)] if ids else []


def _shown(event: EventFrame, own: tuple[Entry, ...], known: int | None) -> list[Entry]:
    """The entries that stand; called-off ones where the event is off or a reader may have them."""
    is_off = event.state is EventState.CANCELLED
    return [
        entry
        for entry in own
        if not entry.is_cancelled
        or is_off
        or (known is not None and known >= entry.created.timestamp())
    ]


def _once_saved(session: Session, kind: ExportKind, event_id: int | None) -> int | None:
    """When such a file was saved last."""
    return session.scalar(
        select(ExportRecord.saved_utc)
        .where(ExportRecord.kind == kind, ExportRecord.event_id.is_not_distinct_from(event_id))
        .order_by(ExportRecord.saved_utc.desc())
        .limit(1)
    )


def _name(session: Session, labels: Labels, year: int | None) -> str:
    """What the receiver's program calls the calendar: the office, and the year."""
    own = session.execute(
        select(Institution.short_name, Institution.name).where(
            Institution.id == context_of(session).own_institution_id
        )
    ).first()
    name = local(own.short_name or own.name, labels) if own else ""
    return f"{name} {year}".strip() if year else name
