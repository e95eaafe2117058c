"""People, institutions and youth councils as the command `show` prints them; minors masked."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.model.council import CouncilMembership, YouthCouncil
from ombuds_events.model.event import Event
from ombuds_events.model.participation import Participation
from ombuds_events.queries import councils, institutions
from ombuds_events.queries.json_values import Json, day_text, wall_text
from ombuds_events.queries.people import ShownPerson, shown_person
from ombuds_events.queries.references import Kind
from ombuds_events.queries.show_event import institution_refs, show_event


def show(session: Session, kind: Kind, row_id: int) -> dict[str, Json]:
    """The document of the row of `kind`."""
    if kind is Kind.EVENT:
        return show_event(session, row_id)
    if kind is Kind.PERSON:
        return show_person(session, row_id)
    if kind is Kind.INSTITUTION:
        return show_institution(session, row_id)
    return show_council(session, row_id)


def show_person(session: Session, person_id: int) -> dict[str, Json]:
    """A person with the events and councils; of who is under 18 first name and initial only."""
    person = shown_person(session, person_id)
    return {
        **person_json(person),
        "institution": institution_refs(session)[person.institution_id],
        "languages": list(person.languages),
        "needs_interpretation_from": list(person.needs_interpretation_from),
        "shares_contacts": person.shares_contacts,
        "participations": _seats_of(session, person_id),
        "councils": _terms_of(session, person_id),
    }


def _seats_of(session: Session, person_id: int) -> list[Json]:
    rows = session.execute(
        select(Event.code, Event.title, Event.starts_at, Participation.role, Participation.state)
        .join(Participation, Participation.event_id == Event.id)
        .where(Participation.person_id == person_id)
        .order_by(Event.starts_utc)
    )
    return [
        {
            "event": row.code,
            "title": row.title,
            "start": wall_text(row.starts_at),
            "role": row.role,
            "state": row.state,
        }
        for row in rows
    ]


def _terms_of(session: Session, person_id: int) -> list[Json]:
    rows = session.execute(
        select(
            YouthCouncil.external_ref,
            YouthCouncil.uid,
            YouthCouncil.name,
            CouncilMembership.role,
            CouncilMembership.starts_on,
            CouncilMembership.ends_on,
        )
        .join(YouthCouncil, YouthCouncil.id == CouncilMembership.council_id)
        .where(CouncilMembership.person_id == person_id)
        .order_by(CouncilMembership.starts_on)
    )
    return [
        {
            "council": row.external_ref or str(row.uid),
            "name": row.name,
            "role": row.role,
            "from": day_text(row.starts_on),
            "to": day_text(row.ends_on),
        }
        for row in rows
    ]


def person_json(person: ShownPerson) -> dict[str, Json]:
    """What lists say of a person."""
    return {
        "ref": person.ref,
        "name": person.name,
        "latin": person.latin,
        "minor": person.is_minor,
        "sex": person.sex,
        "position": person.position,
        "institution_name": person.institution,
        "country": person.country,
        "email": person.email,
        "focal_point": person.is_focal_point,
    }


def show_institution(session: Session, institution_id: int) -> dict[str, Json]:
    """An institution with its people and the events together."""
    page = institutions.page(session, institution_id)
    return {
        **institution_json(page.institution),
        "people": [person_json(person) for person in page.people],
        "events": [
            {
                "event": event.code,
                "title": event.title,
                "state": event.state,
                "starts_on": day_text(event.starts_on),
                "roles": list(event.roles),
                "invitation": event.invitation,
            }
            for event in page.events
        ],
    }


def institution_json(row: institutions.InstitutionRow) -> dict[str, Json]:
    """What lists say of an institution."""
    return {
        "ref": row.ref,
        "name": row.name,
        "short_name": row.short_name,
        "kind": row.kind,
        "country": row.country,
        "city": row.city,
        "timezone": row.zone,
        "weekend": list(row.weekend),
        "working_hours": [_clock(row.day_starts), _clock(row.day_ends)],
        "languages": list(row.languages),
        "networks": list(row.networks),
        "website": row.website,
        "focal_point": row.focal_point.ref if row.focal_point else None,
    }


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"


def show_council(session: Session, council_id: int) -> dict[str, Json]:
    """A youth council with its members as they may be shown today."""
    page = councils.page(session, council_id)
    return {
        **council_json(page.council, institution_refs(session)),
        "reference_date": day_text(page.reference_date),
        "statute": page.statute,
        "statute_on": day_text(page.statute_on),
        "min_age": page.min_age,
        "max_age": page.max_age,
        "term_months": page.term_months,
        "members": [
            {
                "person": member.person.ref,
                "name": member.person.name,
                "minor": member.person.is_minor,
                "role": member.role,
                "from": day_text(member.starts_on),
                "to": day_text(member.ends_on),
                "active": member.is_active,
                "end_reason": member.end_reason,
            }
            for member in page.members
        ],
    }


def council_json(row: councils.CouncilRow, refs: dict[int | None, str | None]) -> dict[str, Json]:
    """What lists say of a council."""
    return {
        "ref": row.ref,
        "name": row.name,
        "institution": refs[row.institution_id],
        "country": row.country,
        "coordinator": row.coordinator.ref if row.coordinator else None,
        "members_active": row.members,
        "minors_active": row.minors,
    }
