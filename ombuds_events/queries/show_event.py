"""All that the page of an event shows, as the command `show event` prints it.

The keys are stable: other programs read them.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import Row, func, select
from sqlalchemy.orm import Session

from ombuds_events.domain.kinds import ItemKind
from ombuds_events.domain.span import Span
from ombuds_events.model.attendance import HeadCount
from ombuds_events.model.calendar_entry import CalendarEntry
from ombuds_events.model.catalogue import EventType, Recommendation
from ombuds_events.model.event import Event, EventRecommendation, EventStateChange, Partner
from ombuds_events.model.institution import Institution
from ombuds_events.model.participation import Participation
from ombuds_events.model.programme_item import ProgrammeItem, ProgrammeRole
from ombuds_events.queries.evaluation import evaluation, evaluation_json
from ombuds_events.queries.invitations import InvitationRow
from ombuds_events.queries.invitations import of_event as invitations_of
from ombuds_events.queries.json_values import Json, day_text, span_json
from ombuds_events.queries.masking import masks
from ombuds_events.queries.participations import SeatRow
from ombuds_events.queries.participations import of_event as delegations_of
from ombuds_events.queries.people import shown_people
from ombuds_events.queries.phases import phases_of
from ombuds_events.queries.show_attendance import show_attendance
from ombuds_events.queries.show_documents import show_documents
from ombuds_events.queries.show_follow_up import show_follow_up
from ombuds_events.queries.spans import span_of

_EVENT: tuple[Any, ...] = (
    *(column for column in Event.__table__.columns if column.name != "id"),
    EventType.key.label("type_key"),
)


def show_event(session: Session, event_id: int) -> dict[str, Json]:
    """The document of one event."""
    row = session.execute(
        select(*_EVENT).join(EventType, EventType.id == Event.type_id).where(Event.id == event_id)
    ).one()
    refs = institution_refs(session)
    sequence = select(func.max(CalendarEntry.ical_sequence))
    return {
        **_facts(row),
        "recommendations": _recommendations(session, event_id),
        "partners": _partners(session, event_id),
        "states": _states(session, event_id),
        "phases": _phases(session, event_id),
        "programme": _programme(session, event_id, row.starts_at.date()),
        "invitations": [_invitation(one, refs) for one in invitations_of(session, event_id)],
        "participations": _participations(session, event_id, row.starts_at.date(), refs),
        "attendance": show_attendance(session, event_id, refs),
        "head_counts": _head_counts(session, event_id),
        "evaluation": evaluation_json(evaluation(session, event_id)),
        "documents": show_documents(session, event_id, refs),
        **show_follow_up(session, event_id, refs),
        "sequence": session.scalar(sequence.where(CalendarEntry.event_id == event_id)) or 0,
    }


def _facts(row: Row[Any]) -> dict[str, Json]:
    return {
        "code": row.code,
        "ref": row.external_ref or row.code,
        "uid": str(row.uid),
        "title": row.title,
        "type": row.type_key,
        "path": row.path,
        "mode": row.mode,
        "state": row.state,
        **span_json(span_of(row)),
        "purpose": row.purpose,
        "venue": {
            "name": row.venue_name,
            "city": row.venue_city,
            "address": row.venue_address,
        },
        "link": row.link,
        "languages": row.languages,
        "interpretation": row.interpretation,
        "quota_default": row.quota_default,
        "deadline": day_text(row.deadline),
        "completion_share": row.completion_share,
        "calendar_by": row.calendar_by,
        "project_no": row.project_no,
        "signatory": row.signatory,
        "un_day": row.un_day,
    }


def institution_refs(session: Session) -> dict[int | None, str | None]:
    """Institution → what names it in a document."""
    rows = session.execute(select(Institution.id, Institution.external_ref, Institution.uid))
    found = {row.id: row.external_ref or str(row.uid) for row in rows}
    return {None: None, **found}


def _recommendations(session: Session, event_id: int) -> list[Json]:
    rows = session.execute(
        select(Recommendation.number, Recommendation.label, EventRecommendation.is_primary)
        .join(EventRecommendation, EventRecommendation.recommendation_id == Recommendation.id)
        .where(EventRecommendation.event_id == event_id)
        .order_by(EventRecommendation.is_primary.desc(), Recommendation.number)
    )
    return [
        {"number": row.number, "label": row.label, "primary": bool(row.is_primary)} for row in rows
    ]


def _partners(session: Session, event_id: int) -> list[Json]:
    rows = session.execute(
        select(
            Institution.external_ref,
            Institution.uid,
            Institution.name,
            Institution.country,
            Partner.role,
        )
        .join(Partner, Partner.institution_id == Institution.id)
        .where(Partner.event_id == event_id)
        .order_by(Partner.id)
    )
    return [
        {
            "institution": row.external_ref or str(row.uid),
            "name": row.name,
            "country": row.country,
            "role": row.role,
        }
        for row in rows
    ]


def _states(session: Session, event_id: int) -> list[Json]:
    rows = session.execute(
        select(
            EventStateChange.state,
            EventStateChange.on,
            EventStateChange.by,
            EventStateChange.reason,
        )
        .where(EventStateChange.event_id == event_id)
        .order_by(EventStateChange.id)
    )
    clean = masks(session).clean
    return [
        {"state": row.state, "on": day_text(row.on), "by": row.by, "reason": clean(row.reason)}
        for row in rows
    ]


def _phases(session: Session, event_id: int) -> list[Json]:
    return [
        {
            "title": phase.title,
            "mode": phase.mode,
            **span_json(phase.span),
            "completion_share": phase.completion_share,
        }
        for phase in phases_of(session, [event_id]).get(event_id, ())
    ]


def _programme(session: Session, event_id: int, day: date) -> list[Json]:
    items = _items(session, event_id)
    roles = session.execute(
        select(ProgrammeRole.item_id, ProgrammeRole.person_id, ProgrammeRole.role)
        .where(ProgrammeRole.item_id.in_([item.id for item in items]))
        .order_by(ProgrammeRole.id)
    ).all()
    people = shown_people(session, (role.person_id for role in roles), day)
    numbers = _numbers(items)
    return [
        {
            "number": numbers.get(item.id),
            "kind": item.kind,
            "title": item.title,
            **span_json(Span(item.starts_at, item.ends_at, item.zone, item.fold)),
            "track": item.track,
            "room": item.room,
            "link": item.link,
            "counted_minutes": item.counted_minutes,
            "languages": item.languages,
            "interpretation": item.interpretation,
            "people": [
                {
                    "person": people[role.person_id].ref,
                    "name": people[role.person_id].name,
                    "role": role.role,
                }
                for role in roles
                if role.item_id == item.id
            ],
        }
        for item in items
    ]


def _items(session: Session, event_id: int) -> list[Row[Any]]:
    columns: tuple[Any, ...] = tuple(ProgrammeItem.__table__.columns)
    query = select(*columns).where(ProgrammeItem.event_id == event_id)
    return list(session.execute(query.order_by(ProgrammeItem.starts_utc, ProgrammeItem.id)).all())


def _numbers(items: list[Row[Any]]) -> dict[int, int]:
    """Item → its number among the sessions: what `add mark --session` takes."""
    sessions = [item.id for item in items if item.kind is ItemKind.SESSION]
    return {item_id: number for number, item_id in enumerate(sessions, 1)}


def _invitation(row: InvitationRow, refs: Mapping[int | None, str | None]) -> Json:
    return {
        "institution": refs[row.institution_id],
        "name": row.name,
        "state": row.state,
        "overdue": row.is_overdue,
        "quota": row.quota,
        "nominated": row.nominated,
        "in_reserve": row.in_reserve,
        "deadline": day_text(row.deadline),
        "channel": row.channel,
        "outgoing_no": row.outgoing_no,
        "sent_on": day_text(row.sent_on),
        "incoming_no": row.incoming_no,
        "answered_on": day_text(row.answered_on),
        "reminders": row.reminders,
        "last_reminder": day_text(row.last_reminder),
        "note": row.note,
    }


def _participations(
    session: Session, event_id: int, day: date, refs: Mapping[int | None, str | None]
) -> list[Json]:
    seats = [seat for group in delegations_of(session, event_id) for seat in group.seats]
    others = session.execute(
        select(Participation.id, Participation.replaced_by_id, Participation.chaperone_id).where(
            Participation.event_id == event_id
        )
    ).all()
    named = {row.replaced_by_id for row in others} | {row.chaperone_id for row in others}
    people = shown_people(session, named - {None}, day)
    links = {row.id: row for row in others}
    person_refs: dict[int | None, str | None] = {
        None: None,
        **{key: person.ref for key, person in people.items()},
    }
    return [
        {
            **_seat(seat, refs),
            "replaced_by": person_refs[links[seat.id].replaced_by_id],
            "chaperone": person_refs[links[seat.id].chaperone_id],
        }
        for seat in seats
    ]


def _seat(seat: SeatRow, refs: Mapping[int | None, str | None]) -> dict[str, Json]:
    return {
        "person": seat.person.ref,
        "name": seat.person.name,
        "minor": seat.person.is_minor,
        "institution": refs[seat.person.institution_id],
        "role": seat.role,
        "state": seat.state,
        "position": seat.position,
        "certificate_no": seat.certificate_no,
        "certificate_name": seat.certificate_name,
        "missing": list(seat.missing),
        "states": [
            {"state": step.state, "on": day_text(step.on), "by": step.by, "reason": step.reason}
            for step in seat.steps
        ],
    }


def _head_counts(session: Session, event_id: int) -> list[Json]:
    columns: tuple[Any, ...] = tuple(HeadCount.__table__.columns)
    rows = session.execute(
        select(*columns).where(HeadCount.event_id == event_id).order_by(HeadCount.id)
    )
    return [
        {
            "audience": row.audience,
            "place": row.place,
            "date": day_text(row.held_on),
            "grade": row.grade,
            "female": row.female,
            "male": row.male,
            "unknown": row.total - (row.female or 0) - (row.male or 0),
            "total": row.total,
            "of_which_minors": row.of_which_minors,
            "consultations": row.consultations,
            "teachers": row.teachers,
        }
        for row in rows
    ]
