"""The events of the demo office: times, partners, programme, calendar entries, head-counts."""

from collections.abc import Iterator, Mapping
from datetime import date, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.kinds import (
    HELD_STATES,
    EventMode,
    EventPath,
    EventState,
    ItemRole,
    PartnerRole,
)
from ombuds_events.domain.lifecycle import PATHS
from ombuds_events.domain.span import Span
from ombuds_events.exchange.places import city_names
from ombuds_events.model.attendance import HeadCount
from ombuds_events.model.catalogue import EventType, Recommendation
from ombuds_events.model.event import Event, EventRecommendation, EventStateChange, Partner
from ombuds_events.model.phase import EventPhase
from ombuds_events.model.programme_item import ProgrammeItem, ProgrammeRole
from ombuds_events.services.calendar_entries import sync_entries
from ombuds_events.services.demo_words import (
    Ids,
    Scenario,
    day,
    fixed_uid,
    key,
    seconds,
    state,
    texts,
)
from ombuds_events.services.event_rows import renew_keys

_STOPPED = {EventState.POSTPONED, EventState.CANCELLED}
_PLANNING_AHEAD = timedelta(days=90)


def load_events(
    session: Session, rows: list[Scenario], ids: Ids, today: date
) -> Mapping[str, Event]:
    """Add the events with all that belongs to them alone; scenario id → event."""
    types = {row.key: row for row in session.scalars(select(EventType))}
    numbers = {row.number: row.id for row in session.scalars(select(Recommendation))}
    added = {row["id"]: _event(row, types[key(row["type"])], today) for row in rows}
    for row in rows:
        event = added[row["id"]]
        event.partners = [
            Partner(
                institution_id=ids.institutions[partner["institution_id"]],
                role=PartnerRole(key(partner["role"])),
            )
            for partner in row["organisers"]
        ]
        event.recommendations = list(_recommendations(row, numbers))
        event.phases = [_phase(part, row, event) for part in row.get("phases", [])]
        event.programme = [_item(part, event, ids) for part in row.get("sessions", [])]
        event.states = list(_states(row, ids, today))
    session.add_all(added.values())
    session.flush()
    for row in rows:
        event = added[row["id"]]
        _give_calendar(session, row, event)
        session.add_all(_head_counts(row, event.id))
    session.flush()
    return added


def _event(row: Scenario, kind: EventType, today: date) -> Event:
    venue = row.get("venue", {})
    event = Event(
        external_ref=row["id"],
        uid=fixed_uid(row["id"]),
        code=row["code"],
        type_id=kind.id,
        path=_path(row, kind.path),
        title=texts(row, "title"),
        mode=EventMode(key(row["mode"])),
        state=state(row["state"]),
        venue_name=venue.get("name", ""),
        venue_city=dict(city_names(venue["city"])) if venue else {},
        venue_address=venue.get("address", ""),
        languages=list(row["languages"]),
        interpretation=list(row.get("interpretation", [])),
        quota_default=row.get("quota_default"),
        deadline=day(row.get("deadline")),
        completion_share=row.get("completion_rule", {}).get("min_share_of_hours", 0.8),
        calendar_uid=str(fixed_uid(row["id"], "calendar")),
        un_day=row.get("un_day", ""),
        project_no=(row.get("donor") or {}).get("project_no", ""),
        created_utc=seconds(_begun_on(row, today)),
    )
    event.place_at(_span(row, row["timezone"]))
    renew_keys(event)
    return event


def _path(row: Scenario, path: EventPath) -> EventPath:
    """The path of the type, or the full one where the event has gone steps that it lacks."""
    gone = {state(row["state"]), *(state(step["state"]) for step in row.get("history", []))}
    return path if gone - _STOPPED <= set(PATHS[path]) else EventPath.FULL


def _span(row: Scenario, zone: str) -> Span:
    return Span(datetime.fromisoformat(row["start"]), datetime.fromisoformat(row["end"]), zone)


def _begun_on(row: Scenario, today: date) -> date:
    """When the event was entered: before everything the story tells of it."""
    letters = [
        day(letter["sent_on"]) for letter in row.get("invitations", []) if "sent_on" in letter
    ]
    steps = [day(step["on"]) for step in row.get("history", [])]
    usual = date.fromisoformat(row["start"][:10]) - _PLANNING_AHEAD
    return min(moment for moment in (*letters, *steps, usual, today) if moment)


def _states(row: Scenario, ids: Ids, today: date) -> Iterator[EventStateChange]:
    """The steps that the story tells; else the present state, since the day that it implies."""
    for step in row.get("history", []):
        yield EventStateChange(
            state=state(step["state"]),
            on=day(step["on"]),
            by=ids.names.get(step["by"], ""),
            reason=step.get("reason", ""),
        )
    if not row.get("history"):
        present = state(row["state"])
        last = date.fromisoformat(row["end"][:10])
        on = last if present in HELD_STATES else _begun_on(row, today)
        yield EventStateChange(state=present, on=on)


def _recommendations(row: Scenario, numbers: Mapping[int, int]) -> Iterator[EventRecommendation]:
    primary = row["recommendation_primary"]
    for number in (primary, *row["recommendation_secondary"]):
        yield EventRecommendation(recommendation_id=numbers[number], is_primary=number == primary)


def _phase(row: Scenario, event_row: Scenario, event: Event) -> EventPhase:
    """A phase; it asks the share of the event for itself where the story says so."""
    rule = event_row.get("completion_rule", {})
    phase = EventPhase(
        external_ref=row["id"],
        title=texts(row, "title"),
        mode=EventMode(key(row["mode"])),
        completion_share=rule["min_share_of_hours"] if rule.get("all_phases") else None,
    )
    phase.place_at(_span(row, event.zone))
    return phase


def _item(row: Scenario, event: Event, ids: Ids) -> ProgrammeItem:
    speakers = [(ref, ItemRole.SPEAKER) for ref in row.get("speakers", [])]
    moderators = [(row["moderator"], ItemRole.MODERATOR)] if row.get("moderator") else []
    item = ProgrammeItem(
        external_ref=row["id"],
        title=texts(row, "title"),
        room=row.get("room") or "",
        counted_minutes=round(row["hours_value"] * 60) if row["counts_hours"] else 0,
        people=[
            ProgrammeRole(person_id=ids.persons[ref], role=role)
            for ref, role in (*speakers, *moderators)
        ],
    )
    item.place_at(_span(row, event.zone))
    return item


def _give_calendar(session: Session, row: Scenario, event: Event) -> None:
    """Make the calendar entries as the story left them; every demo office has the same UIDs."""
    present = event.state
    if present is EventState.CANCELLED:  # it was in the calendars before it was called off
        event.state = EventState.CONFIRMED
        sync_entries(session, event)
        event.state = present
    sync_entries(session, event)
    last_step = max(seconds(step.on) for step in event.states)
    for entry in event.calendar_entries:
        entry.ical_uid = str(fixed_uid(row["id"], entry.day))
        entry.ical_sequence = row["sequence"]
        entry.created_utc = event.created_utc
        entry.changed_utc = last_step if row["sequence"] else event.created_utc


def _head_counts(row: Scenario, event_id: int) -> Iterator[HeadCount]:
    for number, count in enumerate(row.get("aggregate_attendance", []), start=1):
        yield HeadCount(
            event_id=event_id,
            external_ref=f"{row['id']}/count/{number}",
            audience=count["audience"],
            place=count.get("place", ""),
            held_on=day(count.get("date")),
            female=count["female"],
            male=count["male"],
            total=count["total"],
            of_which_minors=count["of_which_minors"],
            consultations=count.get("consultations"),
            grade=str(count.get("grade", "")),
            teachers=count.get("teachers"),
        )
