"""What users do with the programme of an event: add, change, copy and remove sessions."""

from dataclasses import replace
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.drafts import ProgrammeItemDraft
from ombuds_events.domain.kinds import ItemKind
from ombuds_events.domain.problems import Refused, refuse_if_any
from ombuds_events.domain.span import Span
from ombuds_events.model.attendance import AttendanceMark
from ombuds_events.model.event import Event
from ombuds_events.model.programme_item import ProgrammeItem, ProgrammeRole
from ombuds_events.services.calendar_entries import let_go, sync_entries
from ombuds_events.services.versions import refuse_if_moved


def add_item(session: Session, event_id: int, draft: ProgrammeItemDraft) -> int:
    """Add a session or break to a day of the event; returns its id."""
    refuse_if_any(draft.check())
    event = session.get_one(Event, event_id)
    item = ProgrammeItem()
    _write(event, item, draft.cleaned())
    event.programme.append(item)
    sync_entries(session, event)
    return item.id


def change_item(
    session: Session,
    /,
    item_id: int,
    version: int,
    draft: ProgrammeItemDraft | None = None,
    **fields: Any,  # noqa: ANN401 - fields of the draft
) -> None:
    """Correct a session: a whole `draft`, or some `fields` of its draft."""
    event, item = found_item(session, item_id)
    refuse_if_moved(item, version)
    wanted = draft or replace(item_draft_of(item), **fields)
    refuse_if_any(wanted.check())
    _write(event, item, wanted.cleaned())
    sync_entries(session, event)


def remove_item(session: Session, item_id: int) -> None:
    """Remove a session; refuses while attendance is entered for it."""
    event, item = found_item(session, item_id)
    marks = select(AttendanceMark.id).where(AttendanceMark.item_id == item_id)
    if session.scalar(marks.limit(1)):
        raise Refused.one("session_has_marks", "item")
    let_go(session, event, item)
    event.programme.remove(item)
    sync_entries(session, event)


def copy_item(session: Session, item_id: int) -> int:
    """Add the same session once more, right after it; returns the new id."""
    _, item = found_item(session, item_id)
    draft = item_draft_of(item)
    length = item.ends_at - item.starts_at
    later = replace(draft, start=draft.end, end=draft.end + length, fold=0)
    return add_item(session, item.event_id, later)


def item_draft_of(item: ProgrammeItem) -> ProgrammeItemDraft:
    """What a form would edit of `item`."""
    return ProgrammeItemDraft(
        title=dict(item.title),
        start=item.starts_at,
        end=item.ends_at,
        zone=item.zone,
        fold=item.fold,
        kind=item.kind,
        track=item.track,
        room=item.room,
        link=item.link,
        counted_minutes=item.counted_minutes,
        languages=tuple(item.languages),
        interpretation=tuple(item.interpretation),
        people=tuple((role.person_id, role.role) for role in item.people),
    )


def found_item(session: Session, item_id: int) -> tuple[Event, ProgrammeItem]:
    """A session with its event; refuses one that is gone."""
    item = session.get(ProgrammeItem, item_id)
    if item is None:
        raise Refused.one("session_gone")
    event = session.get_one(Event, item.event_id)
    return event, next(each for each in event.programme if each is item)


def _write(event: Event, item: ProgrammeItem, draft: ProgrammeItemDraft) -> None:
    """Copy a cleaned draft into a row and keep it within the event."""
    item.kind, item.title = draft.kind, dict(draft.title)
    item.track, item.room, item.link = draft.track, draft.room, draft.link
    item.languages, item.interpretation = list(draft.languages), list(draft.interpretation)
    item.counted_minutes = 0 if draft.kind is ItemKind.BREAK else draft.counted_minutes
    item.place_at(draft.span)
    stay_within(event, item)
    wanted = dict.fromkeys(draft.people)
    for role in tuple(item.people):
        if (role.person_id, role.role) in wanted:
            del wanted[role.person_id, role.role]
        else:
            item.people.remove(role)
    item.people.extend(ProgrammeRole(person_id=person, role=role) for person, role in wanted)


def stay_within(event: Event, item: ProgrammeItem) -> None:
    """Refuse other days than those of the event; let its hours grow with the programme."""
    days = event.span.days
    if not days[0] <= item.starts_at.date() <= days[-1]:
        values = {"first": days[0].isoformat(), "last": days[-1].isoformat()}
        raise Refused.one("session_outside", "start", **values)
    grown = _grown(event.span, item.span)
    if grown != event.span:
        event.place_at(grown)


def _grown(span: Span, item: Span) -> Span:
    """The span with `item` inside."""
    if item.zone != span.zone:
        item = item.in_zone(span.zone)
    starts_first = item.start_utc < span.start_utc
    start, fold = (item.start, item.fold) if starts_first else (span.start, span.fold)
    return Span(start, max(span.end, item.end), span.zone, fold)
