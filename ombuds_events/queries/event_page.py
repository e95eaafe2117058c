"""The page of one event: what stands above the tabs, the next step, the facts form."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import Row, ScalarSelect, Select, func, select
from sqlalchemy.orm import Session

from ombuds_events.domain.drafts import EventDraft
from ombuds_events.domain.kinds import (
    OPEN_INVITATIONS,
    EventMode,
    EventPath,
    EventState,
    InvitationState,
    ItemKind,
    ParticipationState,
    PartnerRole,
    Phase,
    Sex,
)
from ombuds_events.domain.lifecycle import NextStep, next_step, phase_of, targets
from ombuds_events.domain.problems import Refused
from ombuds_events.domain.quota import QUOTA_ROLES, QUOTA_STATES
from ombuds_events.domain.span import Span
from ombuds_events.domain.text import LocalText
from ombuds_events.model.attendance import HeadCount
from ombuds_events.model.calendar_entry import CalendarEntry
from ombuds_events.model.catalogue import EventType, Recommendation
from ombuds_events.model.event import Event, EventRecommendation, EventStateChange, Partner
from ombuds_events.model.institution import Institution
from ombuds_events.model.invitation import Invitation
from ombuds_events.model.participation import Participation
from ombuds_events.model.person import Person
from ombuds_events.model.programme_item import ProgrammeItem
from ombuds_events.queries.event_facts import event_facts, is_counted, left_states
from ombuds_events.queries.spans import span_of
from ombuds_events.store.context import context_of


@dataclass(frozen=True, slots=True)
class PartnerRow:
    """An institution's role in an event."""

    institution_id: int
    role: PartnerRole
    name: LocalText
    country: str
    city: LocalText
    zone: str
    is_own: bool


@dataclass(frozen=True, slots=True)
class StateStep:
    """A step that the event has gone."""

    state: EventState
    on: date
    by: str
    reason: str


@dataclass(frozen=True, slots=True)
class EventHeader:
    """What stands above the tabs.

    `reason`: why it was postponed or cancelled; `reachable`: states that a reason leads to;
    `answered` of `invited` institutions; `people` of the delegations, of `places` for them;
    `sequence`: the highest of its calendar entries.
    """

    id: int
    uid: UUID
    code: str
    version: int
    title: LocalText
    type_key: str
    type_label: LocalText
    path: EventPath
    mode: EventMode
    state: EventState
    left_state: EventState | None
    phase: Phase
    span: Span
    city: LocalText
    venue: str
    lead: PartnerRow | None
    own_roles: tuple[PartnerRole, ...]
    is_counted: bool
    reason: str
    steps: tuple[StateStep, ...]
    reachable: tuple[EventState, ...]
    sessions: int
    invited: int
    answered: int
    people: int
    places: int
    sequence: int
    is_in_series: bool


@dataclass(frozen=True, slots=True)
class PeopleCount:
    """Who has a place in an event, and who waits for one."""

    nominated: int
    female: int
    male: int
    reserve: int


@dataclass(frozen=True, slots=True)
class EventForm:
    """What the facts form edits, with the words around it."""

    id: int
    version: int
    draft: EventDraft
    type_label: LocalText
    partners: tuple[PartnerRow, ...]
    recommendation: LocalText
    interpretation: tuple[str, ...]
    people: PeopleCount
    audience: int | None
    counted_minutes: int


def event_header(session: Session, event_id: int) -> EventHeader:
    """The heading of an event; refuses one that is gone with `event_gone`."""
    row = session.execute(_header(event_id)).one_or_none()
    if row is None:
        raise Refused.one("event_gone")
    left = left_states(session, [event_id]).get(event_id)
    steps = _steps(session, event_id)
    bodies = partners(session, event_id)
    return EventHeader(
        id=row.id,
        uid=row.uid,
        code=row.code,
        version=row.version,
        title=row.title,
        type_key=row.type_key,
        type_label=row.type_label,
        path=row.path,
        mode=row.mode,
        state=row.state,
        left_state=left,
        phase=phase_of(row.state, left),
        span=span_of(row),
        city=row.venue_city,
        venue=row.venue_name,
        lead=next((body for body in bodies if body.role is PartnerRole.LEAD), None),
        own_roles=tuple(body.role for body in bodies if body.is_own),
        is_counted=is_counted(row.is_counted, row.seats, row.counts),
        reason=steps[-1].reason if steps and left else "",
        steps=steps,
        reachable=targets(row.path, row.state, left),
        sessions=row.sessions,
        invited=row.invited,
        answered=row.answered,
        people=row.people,
        places=row.places or 0,
        sequence=row.sequence or 0,
        is_in_series=row.series_id is not None,
    )


def partners(session: Session, event_id: int) -> tuple[PartnerRow, ...]:
    """The institutions with a role in an event, leads first."""
    own = context_of(session).own_institution_id
    rows = session.execute(
        select(
            Partner.institution_id,
            Partner.role,
            Institution.short_name,
            Institution.name,
            Institution.country,
            Institution.city,
            Institution.zone,
        )
        .join(Institution)
        .where(Partner.event_id == event_id)
        .order_by(Partner.id)
    )
    found = [
        PartnerRow(
            row.institution_id,
            row.role,
            row.short_name or row.name,
            row.country,
            row.city,
            row.zone,
            row.institution_id == own,
        )
        for row in rows
    ]
    return tuple(sorted(found, key=lambda body: list(PartnerRole).index(body.role)))


def event_next_step(session: Session, event_id: int, lang: str = "en") -> NextStep | None:
    """The next step with its conditions; names in `lang`."""
    return next_step(event_facts(session, event_id, lang))


def event_form(session: Session, event_id: int) -> EventForm:
    """The facts of an event as a form edits them; refuses one that is gone with `event_gone`."""
    by_type = EventType.id == Event.type_id
    row = session.execute(
        select(*_FORM).select_from(Event).join(EventType, by_type).where(Event.id == event_id)
    ).one_or_none()
    if row is None:
        raise Refused.one("event_gone")
    bodies = partners(session, event_id)
    links = session.execute(
        select(Recommendation.number, Recommendation.label, EventRecommendation.is_primary)
        .join(EventRecommendation)
        .where(EventRecommendation.event_id == event_id)
        .order_by(EventRecommendation.id)
    ).all()
    primary = next((link for link in links if link.is_primary), None)
    secondary = tuple(link.number for link in links if not link.is_primary)
    return EventForm(
        id=event_id,
        version=row.version,
        draft=_draft(row, bodies, primary.number if primary else None, secondary),
        type_label=row.label,
        partners=bodies,
        recommendation=primary.label if primary else {},
        interpretation=tuple(row.interpretation),
        people=_people(session, event_id),
        audience=row.audience,
        counted_minutes=row.counted or 0,
    )


# --- Parts ---------------------------------------------------------------------------------------

_FORM: tuple[Any, ...] = (
    Event.version,
    Event.code,
    Event.title,
    Event.purpose,
    Event.mode,
    Event.starts_at,
    Event.ends_at,
    Event.zone,
    Event.fold,
    Event.venue_name,
    Event.venue_city,
    Event.venue_address,
    Event.link,
    Event.languages,
    Event.interpretation,
    Event.quota_default,
    Event.deadline,
    Event.completion_share,
    Event.calendar_by,
    Event.project_no,
    Event.signatory,
    EventType.key,
    EventType.label,
    select(func.sum(HeadCount.total))
    .where(HeadCount.event_id == Event.id)
    .scalar_subquery()
    .label("audience"),
    select(func.sum(ProgrammeItem.counted_minutes))
    .where(ProgrammeItem.event_id == Event.id)
    .scalar_subquery()
    .label("counted"),
)


def _number(query: Select[Any]) -> ScalarSelect[int]:
    return query.correlate(Event).scalar_subquery()


def _header(event_id: int) -> Select[Any]:
    columns: tuple[Any, ...] = (
        Event.id,
        Event.uid,
        Event.code,
        Event.version,
        Event.title,
        Event.path,
        Event.mode,
        Event.state,
        Event.starts_at,
        Event.ends_at,
        Event.zone,
        Event.fold,
        Event.venue_city,
        Event.venue_name,
        Event.series_id,
        EventType.key.label("type_key"),
        EventType.label.label("type_label"),
        EventType.is_counted,
        *(_number(query).label(name) for name, query in _header_numbers().items()),
    )
    by_type = EventType.id == Event.type_id
    return select(*columns).select_from(Event).join(EventType, by_type).where(Event.id == event_id)


def _header_numbers() -> dict[str, Select[Any]]:
    """What the heading and the tabs count."""
    seats = select(func.count()).where(Participation.event_id == Event.id)
    letters = select(func.count()).where(Invitation.event_id == Event.id)
    quota = func.coalesce(Invitation.quota, Event.quota_default, 0)
    unanswered = (*OPEN_INVITATIONS, InvitationState.DRAFT)
    return {
        "seats": seats,
        "people": seats.where(
            Participation.state.in_(QUOTA_STATES), Participation.role.in_(QUOTA_ROLES)
        ),
        "counts": select(func.count()).where(HeadCount.event_id == Event.id),
        "sessions": select(func.count()).where(
            ProgrammeItem.event_id == Event.id, ProgrammeItem.kind == ItemKind.SESSION
        ),
        "invited": letters,
        "answered": letters.where(Invitation.state.not_in(unanswered)),
        "places": select(func.sum(quota)).where(
            Invitation.event_id == Event.id, Invitation.state != InvitationState.DECLINED
        ),
        "sequence": select(func.max(CalendarEntry.ical_sequence)).where(
            CalendarEntry.event_id == Event.id
        ),
    }


def _steps(session: Session, event_id: int) -> tuple[StateStep, ...]:
    columns = (
        EventStateChange.state,
        EventStateChange.on,
        EventStateChange.by,
        EventStateChange.reason,
    )
    rows = session.execute(
        select(*columns).where(EventStateChange.event_id == event_id).order_by(EventStateChange.id)
    )
    return tuple(StateStep(row.state, row.on, row.by, row.reason) for row in rows)


def _draft(
    row: Row[Any],
    bodies: tuple[PartnerRow, ...],
    recommendation: int | None,
    secondary: tuple[int, ...],
) -> EventDraft:
    own_role = next((body.role for body in bodies if body.is_own), None)
    others = [body for body in bodies if not (body.is_own and body.role is own_role)]
    return EventDraft(
        title=row.title,
        type_key=row.key,
        start=row.starts_at,
        end=row.ends_at,
        zone=row.zone,
        fold=row.fold,
        mode=row.mode,
        own_role=own_role,
        partners=tuple((body.institution_id, body.role) for body in others),
        recommendation=recommendation,
        secondary_recommendations=secondary,
        languages=tuple(row.languages),
        code=row.code,
        venue_name=row.venue_name,
        venue_city=row.venue_city,
        venue_address=row.venue_address,
        link=row.link,
        purpose=row.purpose,
        quota_default=row.quota_default,
        deadline=row.deadline,
        completion_share=row.completion_share,
        calendar_by=row.calendar_by,
        project_no=row.project_no,
        signatory=row.signatory,
    )


def _people(session: Session, event_id: int) -> PeopleCount:
    """How many are in, by sex, and how many wait."""
    rows = session.execute(
        select(Participation.state, Person.sex, func.count().label("people"))
        .join(Person, Person.id == Participation.person_id)
        .where(Participation.event_id == event_id, Participation.role.in_(QUOTA_ROLES))
        .group_by(Participation.state, Person.sex)
    ).all()
    inside = [row for row in rows if row.state in QUOTA_STATES]
    return PeopleCount(
        sum(row.people for row in inside),
        sum(row.people for row in inside if row.sex is Sex.FEMALE),
        sum(row.people for row in inside if row.sex is Sex.MALE),
        sum(row.people for row in rows if row.state is ParticipationState.RESERVE),
    )
