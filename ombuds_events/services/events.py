"""What users do with events: plan, change, move, lead through their states, call off."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.drafts import EventDraft, InstitutionDraft
from ombuds_events.domain.kinds import (
    EventMode,
    EventState,
    ParticipationState,
    PartnerRole,
)
from ombuds_events.domain.lifecycle import check_move, participation_targets
from ombuds_events.domain.phases import is_within
from ombuds_events.domain.problems import Problem, Refused, refuse_if_any
from ombuds_events.domain.span import Span, problems_of
from ombuds_events.model.attendance import AttendanceMark
from ombuds_events.model.base import Placed
from ombuds_events.model.event import Event, EventStateChange, Partner
from ombuds_events.model.participation import Participation, ParticipationStateChange
from ombuds_events.queries.event_facts import event_facts
from ombuds_events.services.calendar_entries import move_days, sync_entries
from ombuds_events.services.event_rows import (
    draft_of,
    new_event,
    refuse_taken_code,
    write_event,
    write_recommendations,
)
from ombuds_events.services.institutions import adopt_starter
from ombuds_events.services.versions import found_event, refuse_if_moved
from ombuds_events.store.context import context_of


def plan_event(
    session: Session,
    draft: EventDraft,
    newcomers: Iterable[tuple[InstitutionDraft, PartnerRole]] = (),
) -> int:
    """Plan an event in the first state of its path; returns the id.

    `newcomers`: partners out of the starter list, taken over in the same step.
    """
    refuse_if_any(draft.check())
    adopted = tuple((adopt_starter(session, body), role) for body, role in newcomers)
    draft = replace(draft, partners=(*draft.partners, *adopted)).cleaned()
    refuse_taken_code(session, draft.code)
    event = new_event(session, draft)
    session.add(event)
    session.flush()
    sync_entries(session, event)
    return event.id


def change_event(
    session: Session,
    /,
    event_id: int,
    version: int,
    draft: EventDraft | None = None,
    **fields: Any,  # noqa: ANN401 - fields of the draft
) -> None:
    """Correct an event: a whole `draft`, or some `fields` of its draft.

    A new start moves the programme along; `version` is the one that the form read.
    """
    event = _fresh(session, event_id, version)
    wanted = draft or replace(draft_of(session, event), **fields)
    refuse_if_any(wanted.check())
    wanted = wanted.cleaned()
    refuse_taken_code(session, wanted.code, event.id)
    write_event(session, event, wanted)
    if wanted.span != event.span:
        _place(session, event, wanted.span)
    sync_entries(session, event)


def recommend(session: Session, event_ids: Iterable[int], number: int | None) -> None:
    """Make paragraph `number` the one that events carry out, or none of them."""
    for event_id in event_ids:
        event = found_event(session, event_id)
        draft = draft_of(session, event)
        if draft.recommendation != number:
            write_recommendations(session, event, replace(draft, recommendation=number).cleaned())


def move_event(session: Session, event_id: int, span: Span, version: int, reason: str = "") -> None:
    """Move an event with its programme and the entries in people's calendars.

    `reason`: what the history of seats says when new dates of a postponed event ask people again.
    """
    event = _fresh(session, event_id, version)
    refuse_if_any(problems_of(span.start, span.end, span.zone))
    _place(session, event, span, reason)
    sync_entries(session, event)


def move_online(session: Session, event_id: int, version: int, link: str) -> None:
    """Hold an event online instead: the same people and days; the venue is kept for the record."""
    event = _fresh(session, event_id, version)
    if event.mode is EventMode.ONLINE:
        raise Refused.one("is_online_already", "mode")
    event.mode = EventMode.ONLINE
    for phase in event.phases:
        phase.mode = EventMode.ONLINE
    if link.strip():
        event.link = link.strip()
    sync_entries(session, event)


def change_state(session: Session, event_id: int, target: EventState, reason: str = "") -> None:
    """Lead an event to another state; refuses what blocks it, or what wants a reason."""
    event = found_event(session, event_id)
    facts = event_facts(session, event_id)
    refuse_if_any(check_move(facts, target, reason))
    event.state = target
    _note_state(session, event, reason)
    if target is EventState.CANCELLED:
        _call_off_seats(session, event, reason)
    sync_entries(session, event)


def postpone(session: Session, event_id: int, reason: str) -> None:
    """Put an event off without new dates; everything is kept."""
    change_state(session, event_id, EventState.POSTPONED, reason)


def cancel_event(session: Session, event_id: int, reason: str) -> None:
    """Call an event off for good; what stands in calendars is called off with it."""
    change_state(session, event_id, EventState.CANCELLED, reason)


def set_partner_role(
    session: Session,
    event_id: int,
    institution_id: int,
    role: PartnerRole,
    old_role: PartnerRole | None = None,
) -> int:
    """Give an institution a role in an event, instead of `old_role` if given.

    There is one lead: who led before becomes a co-organiser. Returns the id of the partner.
    """
    event = found_event(session, event_id)
    ours = {partner.role: partner for partner in event.partners_of(institution_id)}
    if role in ours:
        return ours[role].id
    if role is PartnerRole.LEAD:
        _step_back(session, event)
    partner = ours.get(old_role) if old_role else None
    if partner is None:
        partner = Partner(institution_id=institution_id)
        event.partners.append(partner)
    partner.role = role
    session.flush()
    return partner.id


def remove_partner(
    session: Session, event_id: int, institution_id: int, role: PartnerRole | None = None
) -> None:
    """Take a role from an institution, or all of them; its invitation stays."""
    event = found_event(session, event_id)
    for partner in event.partners_of(institution_id):
        if role in (None, partner.role):
            event.partners.remove(partner)
    session.flush()


def _fresh(session: Session, event_id: int, version: int) -> Event:
    event = found_event(session, event_id)
    refuse_if_moved(event, version)
    return event


def _step_back(session: Session, event: Event) -> None:
    """The lead becomes a co-organiser; if it is one already, it just leads no more."""
    lead = next((p for p in event.partners if p.role is PartnerRole.LEAD), None)
    if lead is None:
        return
    roles = {partner.role for partner in event.partners_of(lead.institution_id)}
    if PartnerRole.CO_ORGANISER in roles:
        event.partners.remove(lead)
    else:
        lead.role = PartnerRole.CO_ORGANISER
    session.flush()


def _place(session: Session, event: Event, span: Span, reason: str = "") -> None:
    """Set the time; programme, calendar entries and marks of days keep their place in it."""
    if event.state is EventState.POSTPONED and span.days != event.span.days:
        _ask_again(session, event, reason)
    shift = span.start - event.starts_at
    day_shift = timedelta(days=(span.start.date() - event.starts_at.date()).days)
    zone_before = event.zone
    event.place_at(span)
    problems = [
        *_shift(event, event.programme, "programme", shift, zone_before),
        *_shift(event, event.phases, "phases", shift, zone_before),
    ]
    refuse_if_any(problems or [*_left_outside(event, span), *_phases_outside(event, span)])
    move_days(event, day_shift)
    _move_marks(session, event, day_shift)


def _shift(
    event: Event, rows: Iterable[Placed], name: str, shift: timedelta, zone_before: str
) -> list[Problem]:
    """Sessions or phases go with the event; returns what cannot be."""
    problems: list[Problem] = []
    for number, one in enumerate(rows, 1):
        zone = event.zone if one.zone == zone_before else one.zone
        start, end = one.starts_at + shift, one.ends_at + shift
        wrong = problems_of(start, end, zone)
        problems += [Problem(p.code, f"{name}.{number}", p.values) for p in wrong]
        if not wrong:
            one.place_at(Span(start, end, zone, one.fold))
    return problems


def _phases_outside(event: Event, span: Span) -> list[Problem]:
    """Phases that would have days before or after the event."""
    outside = [phase for phase in event.phases if not is_within(span, phase.span)]
    return [Problem("phases_outside", "end", {"phases": len(outside)})] if outside else []


def _left_outside(event: Event, span: Span) -> list[Problem]:
    """Sessions that would lie on days before or after the event."""
    days = span.days
    outside = [item for item in event.programme if not days[0] <= item.starts_at.date() <= days[-1]]
    return [Problem("programme_outside", "end", {"sessions": len(outside)})] if outside else []


def _move_marks(session: Session, event: Event, shift: timedelta) -> None:
    """Attendance kept by day follows its day."""
    if not shift:
        return
    marks = session.scalars(
        select(AttendanceMark)
        .join(Participation)
        .where(Participation.event_id == event.id, AttendanceMark.day.is_not(None))
        .order_by(AttendanceMark.day)
    ).all()
    days = sorted({mark.day for mark in marks if mark.day}, reverse=shift > timedelta(0))
    for day in days:  # in this order no two marks of a person meet on a day
        for mark in (mark for mark in marks if mark.day == day):
            mark.day = day + shift
        session.flush()


def _note_state(session: Session, event: Event, reason: str) -> None:
    context = context_of(session)
    event.states.append(
        EventStateChange(
            state=event.state,
            on=context.clock.today(),
            by=context.operator,
            reason=reason.strip(),
        )
    )


def _ask_again(session: Session, event: Event, reason: str) -> None:
    """Who had confirmed the old dates keeps the seat and is asked about the new ones."""
    seats = select(Participation).where(
        Participation.event_id == event.id, Participation.state == ParticipationState.CONFIRMED
    )
    for seat in session.scalars(seats):
        _move_seat(session, seat, ParticipationState.ACCEPTED, reason)


def _call_off_seats(session: Session, event: Event, reason: str) -> None:
    """Seats that were still open go with the event."""
    gone = ParticipationState.CANCELLED_WITH_EVENT
    seats = session.scalars(select(Participation).where(Participation.event_id == event.id))
    for seat in seats:
        if gone in participation_targets(seat.state):
            _move_seat(session, seat, gone, reason)


def _move_seat(
    session: Session, seat: Participation, state: ParticipationState, reason: str
) -> None:
    context = context_of(session)
    seat.state = state
    step = ParticipationStateChange(
        state=state, on=context.clock.today(), by=context.operator, reason=reason
    )
    seat.states.append(step)
