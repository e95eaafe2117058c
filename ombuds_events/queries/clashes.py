"""What clashes with the dates of events, as they stand or as they would be moved."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, date, datetime, time
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.clashes import (
    Clash,
    ClashKind,
    Sitting,
    double_booked,
    first_overlap,
    first_short_transfer,
    in_order,
)
from ombuds_events.domain.kinds import HELD_STATES, EventState
from ombuds_events.domain.span import Span
from ombuds_events.domain.text import LocalText
from ombuds_events.model.clash import AcceptedClash
from ombuds_events.model.event import Event
from ombuds_events.model.invitation import Invitation
from ombuds_events.model.programme_item import ProgrammeItem, ProgrammeRole
from ombuds_events.queries.institutions import institutions
from ombuds_events.queries.people import ShownPerson, shown_people
from ombuds_events.queries.rest_days import rest_clashes, un_day_clashes
from ombuds_events.queries.sittings import (
    NOT_MEETING,
    Meeting,
    institutions_elsewhere,
    meetings,
    people_elsewhere,
)
from ombuds_events.store.context import context_of


def clashes(session: Session, event_id: int, span: Span | None = None) -> tuple[Clash, ...]:
    """The clashes of one event, at `span` if given."""
    return clashes_of(session, [event_id], {event_id: span} if span else None)[event_id]


def clashes_of(
    session: Session, event_ids: Iterable[int], moved: Mapping[int, Span] | None = None
) -> dict[int, tuple[Clash, ...]]:
    """Event → its clashes, open ones first; read in a fixed number of queries.

    Events that were held or called off have none: nobody can move them any more.
    """
    ours = meetings(session, _open_events(session, event_ids), moved)
    found: dict[int, list[Clash]] = {event_id: [] for event_id in event_ids}
    for read in (_late_deadlines, _inside, _people, _partners, rest_clashes, un_day_clashes):
        for event_id, clash in read(session, ours):
            found[event_id].append(clash)
    accepted = _accepted(session, found)
    return {
        event_id: in_order(
            replace(clash, accepted=accepted.get((event_id, clash.key))) for clash in each
        )
        for event_id, each in found.items()
    }


def _open_events(session: Session, event_ids: Iterable[int]) -> list[int]:
    over = (*HELD_STATES, EventState.CANCELLED)
    query = select(Event.id).where(Event.id.in_(event_ids), Event.state.not_in(over))
    return list(session.scalars(query))


_Found = Iterator[tuple[int, Clash]]


def _late_deadlines(session: Session, ours: Mapping[int, Meeting]) -> _Found:
    """Nominations that close after the event has begun."""
    rows = session.execute(
        select(Event.id, Event.deadline)
        .where(Event.id.in_(ours), Event.deadline.is_not(None))
        .union(
            select(Invitation.event_id, Invitation.deadline).where(
                Invitation.event_id.in_(ours), Invitation.deadline.is_not(None)
            )
        )
        .order_by(Event.deadline)
    )
    latest = {row.id: row.deadline for row in rows}
    for event_id, deadline in latest.items():
        if deadline > ours[event_id].span.start.date():
            key = f"deadline:{deadline.isoformat()}"
            yield event_id, Clash(kind=ClashKind.DEADLINE_LATE, key=key, day=deadline)


def _inside(session: Session, ours: Mapping[int, Meeting]) -> _Found:
    """Rooms and people wanted twice at a time within one programme."""
    items = _items(session, ours)
    rooms: dict[int, list[tuple[str, Sitting, LocalText]]] = {}
    for row, sitting in items.values():
        if row.room:
            rooms.setdefault(row.event_id, []).append((row.room, sitting, row.title))
    for event_id, wanted in rooms.items():
        for room, sitting, title in double_booked(wanted):
            key = f"room:{sitting.day.isoformat()}:{room}"
            yield (
                event_id,
                Clash(
                    kind=ClashKind.ROOM_TWICE,
                    key=key,
                    day=sitting.day,
                    who=({"": room},),
                    what=title,
                ),
            )
    yield from _twice_on_stage(session, ours, items)


def _twice_on_stage(
    session: Session, ours: Mapping[int, Meeting], items: Mapping[int, tuple[Any, Sitting]]
) -> _Found:
    parts = session.execute(
        select(ProgrammeRole.item_id, ProgrammeRole.person_id)
        .join(ProgrammeItem)
        .where(ProgrammeItem.event_id.in_(ours))
        .distinct()
    ).all()
    people = _people_shown(session, ours, (part.person_id for part in parts))
    wanted: dict[int, list[tuple[str, Sitting, LocalText]]] = {}
    for part in parts:
        row, sitting = items[part.item_id]
        wanted.setdefault(row.event_id, []).append((str(part.person_id), sitting, row.title))
    for event_id, each in wanted.items():
        for person_id, sitting, title in double_booked(each):
            person = people[int(person_id)]
            key = f"speaker:{sitting.day.isoformat()}:{person.ref}"
            yield (
                event_id,
                Clash(
                    kind=ClashKind.SPEAKER_TWICE,
                    key=key,
                    day=sitting.day,
                    who=({"": person.name},),
                    what=title,
                ),
            )


def _items(session: Session, ours: Mapping[int, Meeting]) -> dict[int, tuple[Any, Sitting]]:
    """Session → its row and its time; a move shifts all alike, so that the old times do."""
    rows = session.execute(
        select(
            ProgrammeItem.id,
            ProgrammeItem.event_id,
            ProgrammeItem.title,
            ProgrammeItem.room,
            ProgrammeItem.starts_at,
            ProgrammeItem.starts_utc,
            ProgrammeItem.ends_utc,
        ).where(ProgrammeItem.event_id.in_(ours))
    )
    return {
        row.id: (
            row,
            Sitting(row.event_id, row.starts_at.date(), row.starts_utc, row.ends_utc),
        )
        for row in rows
    }


def _people(session: Session, ours: Mapping[int, Meeting]) -> _Found:
    """People who are wanted by another event at the time, or in another city too soon."""
    pairs = people_elsewhere(session, ours)
    others = meetings(session, {pair.other_id for pair in pairs})
    people = _people_shown(session, ours, (pair.who for pair in pairs))
    for pair in pairs:
        one, other = ours[pair.event_id], others[pair.other_id]
        person = people[pair.who]
        for kind, sitting in _meetings_of(one, other):
            yield pair.event_id, _with_other(kind, sitting, other, {"": person.name}, person.ref)


def _meetings_of(one: Meeting, other: Meeting) -> Iterator[tuple[ClashKind, Sitting]]:
    at_once = first_overlap(one.sittings, other.sittings)
    if at_once is not None:
        yield ClashKind.PERSON_BUSY, at_once
        return
    too_near = first_short_transfer(one.sittings, other.sittings)
    if too_near is not None:
        yield ClashKind.SHORT_TRANSFER, too_near


def _with_other(
    kind: ClashKind, sitting: Sitting, other: Meeting, who: LocalText, ref: str
) -> Clash:
    """A clash with another event, known by both days: it is new where either is moved."""
    days = f"{sitting.day.isoformat()}:{other.span.start.date().isoformat()}"
    return Clash(
        kind=kind,
        key=f"{kind}:{days}:{other.uid}:{ref}",
        day=sitting.day,
        who=(who,),
        what=other.title,
        other_id=other.id,
        other_code=other.code,
    )


def _partners(session: Session, ours: Mapping[int, Meeting]) -> _Found:
    """Other events of the organisers at the same time."""
    pairs = institutions_elsewhere(session, ours)
    others = meetings(session, {pair.other_id for pair in pairs})
    names = institutions(session, {pair.who for pair in pairs})
    told: set[tuple[int, int]] = set()
    for pair in pairs:
        one, other = ours[pair.event_id], others[pair.other_id]
        sitting = first_overlap(one.sittings, other.sittings)
        if sitting is None or (one.id, other.id) in told:
            continue
        told.add((one.id, other.id))
        body = names[pair.who]
        yield one.id, _with_other(ClashKind.PARTNER_BUSY, sitting, other, body.called, "")


def _people_shown(
    session: Session, ours: Mapping[int, Meeting], ids: Iterable[int]
) -> dict[int, ShownPerson]:
    """People as may be shown on the first of the days: who is under 18 then is masked in all."""
    wanted = set(ids)
    if not wanted:
        return {}
    first = min(meeting.span.start.date() for meeting in ours.values())
    return shown_people(session, wanted, first)


def _accepted(session: Session, event_ids: Iterable[int]) -> dict[tuple[int, str], str]:
    rows = session.execute(
        select(AcceptedClash.event_id, AcceptedClash.key, AcceptedClash.reason).where(
            AcceptedClash.event_id.in_(event_ids)
        )
    )
    return {(row.event_id, row.key): row.reason for row in rows}


def open_clashes(session: Session, until: date) -> dict[int, tuple[Clash, ...]]:
    """Events from today up to `until` → what waits for a decision; those without are left out."""
    now = int(context_of(session).clock.now().timestamp())
    last = int(datetime.combine(until, time.max, tzinfo=UTC).timestamp())
    ahead = select(Event.id).where(
        Event.ends_utc > now, Event.starts_utc < last, Event.state.not_in(NOT_MEETING)
    )
    found = clashes_of(session, list(session.scalars(ahead)))
    waiting = {
        event_id: tuple(clash for clash in each if clash.is_open)
        for event_id, each in found.items()
    }
    return {event_id: each for event_id, each in waiting.items() if each}
