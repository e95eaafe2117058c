"""What users do from the command line, where rows are named by reference, not picked."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.drafts import EventDraft, PersonDraft, ProgrammeItemDraft
from ombuds_events.domain.kinds import (
    InvitationState,
    ParticipationRole,
    ParticipationState,
    PartnerRole,
)
from ombuds_events.domain.problems import Refused, refuse_if_any
from ombuds_events.domain.tally import MarkColumn, read_mark
from ombuds_events.model.catalogue import EventType
from ombuds_events.model.event import Event
from ombuds_events.model.participation import Participation
from ombuds_events.queries.meeting_days import columns, numbered
from ombuds_events.queries.people import shown_person
from ombuds_events.queries.references import Kind, event_span, resolve, seat_of
from ombuds_events.queries.starter import starter_named
from ombuds_events.services.attendance import set_mark
from ombuds_events.services.events import plan_event
from ombuds_events.services.institutions import adopt_starter
from ombuds_events.services.invitations import invite_institutions
from ombuds_events.services.participations import (
    NewSeat,
    add_participants,
    change_participation_state,
)
from ombuds_events.services.people import add_person
from ombuds_events.services.programme import add_item
from ombuds_events.store.context import context_of

_WAY = (
    ParticipationState.NOMINATED,
    ParticipationState.ACCEPTED,
    ParticipationState.CONFIRMED,
    ParticipationState.ATTENDED,
    ParticipationState.COMPLETED,
    ParticipationState.CERTIFIED,
)


def institution_named(session: Session, ref: str) -> int:
    """The institution that `ref` names; one of the shipped list is taken over."""
    try:
        return resolve(session, Kind.INSTITUTION, ref)
    except Refused as refused:
        if refused.problems[0].code != "institution_not_found":
            raise
    return adopt_starter(session, starter_named(ref).draft)


def plan_event_with(
    session: Session, draft: EventDraft, partners: Iterable[tuple[str, PartnerRole]]
) -> str:
    """Plan an event with partners by reference; who leads it, if not they, is the own office.

    Returns its code.
    """
    draft = replace(draft, type_key=_type_key(session, draft.type_key))
    own = context_of(session).own_institution_id
    named = [(institution_named(session, ref), role) for ref, role in partners]
    ours = [role for institution_id, role in named if institution_id == own]
    others = tuple(place for place in named if place[0] != own)
    led_by_others = any(role is PartnerRole.LEAD for _, role in others)
    usual = PartnerRole.CO_ORGANISER if led_by_others else PartnerRole.LEAD
    more = tuple((own, role) for role in ours[1:])
    own_role = ours[0] if ours else usual
    event_id = plan_event(session, replace(draft, own_role=own_role, partners=(*others, *more)))
    return session.execute(select(Event.code).where(Event.id == event_id)).scalar_one()


def _type_key(session: Session, text: str) -> str:
    """The key of the type that `text` names by key or by label in any language."""
    wanted = text.strip().casefold().replace("-", "_").replace(" ", "_")
    for key, label in session.execute(select(EventType.key, EventType.label)):
        labels = {name.casefold().replace("-", "_").replace(" ", "_") for name in label.values()}
        if wanted == key or wanted in labels:
            return str(key)
    raise Refused.one("type_unknown", "type_key", type=text)


def add_session_to(session: Session, event_ref: str, draft: ProgrammeItemDraft) -> str:
    """Add a session to the event that `event_ref` names; returns its number."""
    event_id = resolve(session, Kind.EVENT, event_ref)
    item_id = add_item(session, event_id, _in_zone(session, event_id, draft))
    return next(str(one.number) for one in columns(session, event_id) if one.item_id == item_id)


def add_counted_session_to(session: Session, event_ref: str, draft: ProgrammeItemDraft) -> str:
    """Add a session whose whole time counts; returns its number."""
    event_id = resolve(session, Kind.EVENT, event_ref)
    draft = _in_zone(session, event_id, draft)
    refuse_if_any(draft.check())
    return add_session_to(session, event_ref, replace(draft, counted_minutes=draft.span.minutes))


def _in_zone(session: Session, event_id: int, draft: ProgrammeItemDraft) -> ProgrammeItemDraft:
    """The draft, without a zone in that of the event."""
    return replace(draft, zone=draft.zone or event_span(session, event_id).zone)


def invite_by_name(
    session: Session,
    event_ref: str,
    institution_ref: str,
    quota: int | None,
    deadline: date | None,
) -> str:
    """Draft the invitation of one institution; returns the state of the letter."""
    event_id = resolve(session, Kind.EVENT, event_ref)
    institution_id = institution_named(session, institution_ref)
    invite_institutions(session, event_id, [institution_id], quota, deadline)
    return InvitationState.DRAFT.value


def add_person_of(session: Session, draft: PersonDraft, institution_ref: str) -> str:
    """Add a person of the institution that `institution_ref` names, or of none; returns the uid."""
    if institution_ref:
        draft = replace(draft, institution_id=institution_named(session, institution_ref))
    return shown_person(session, add_person(session, draft)).ref


def seat_person(
    session: Session,
    event_ref: str,
    person_ref: str,
    role: ParticipationRole,
    state: ParticipationState,
) -> str:
    """Add a person to an event and lead the seat to `state` step by step: guards apply.

    Returns where the seat stands: above the quota it is in reserve.
    """
    event_id = resolve(session, Kind.EVENT, event_ref)
    person_id = resolve(session, Kind.PERSON, person_ref)
    seat_id = add_participants(session, event_id, [NewSeat(person_id, role)])[0]
    for step in _steps_to(state):
        change_participation_state(session, [seat_id], step)
    return session.get_one(Participation, seat_id).state.value


def _steps_to(state: ParticipationState) -> Sequence[ParticipationState]:
    if state in _WAY:
        return _WAY[1 : _WAY.index(state) + 1]
    return (state,)


def mark_person(session: Session, event_ref: str, person_ref: str, number: int, mark: str) -> str:
    """Enter a mark, or minutes, for session `number` of an event; returns it."""
    event_id = resolve(session, Kind.EVENT, event_ref)
    seat = seat_of(session, event_id, person_ref)
    found = numbered(columns(session, event_id), number)
    column = MarkColumn(found.item_id, found.day)
    value = read_mark(mark)
    set_mark(session, seat, column, value)
    return "" if value is None else str(value)
