"""What users do with an event that comes again: copy it, choosing its parts."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.drafts import EventDraft
from ombuds_events.domain.kinds import SEATED, ParticipationState
from ombuds_events.domain.span import Span
from ombuds_events.model.event import Event
from ombuds_events.model.invitation import Invitation
from ombuds_events.model.participation import Participation
from ombuds_events.queries.nominations import first_state
from ombuds_events.services.event_rows import draft_of
from ombuds_events.services.events import plan_event
from ombuds_events.services.invitations import invite_institutions
from ombuds_events.services.participations import NewSeat, add_participants
from ombuds_events.services.phases import add_phase, phase_draft_of
from ombuds_events.services.programme import add_item, item_draft_of
from ombuds_events.services.versions import found_event

_COME_AGAIN = SEATED | {ParticipationState.NOMINATED, ParticipationState.UNDER_REVIEW}


@dataclass(frozen=True, slots=True)
class CopyParts:
    """What a copy takes over besides title, type and length.

    `facts`: purpose, place, languages, recommendations, limits; `programme`: phases and sessions;
    `institutions`: partners, and drafts of the invitations; `people`: seats, and who speaks.
    """

    facts: bool = True
    programme: bool = True
    institutions: bool = False
    people: bool = False


def copy_event(
    session: Session,
    event_id: int,
    parts: CopyParts = CopyParts(),
    start: datetime | None = None,
) -> int:
    """Plan an event like another, at its time or from `start` on; returns the id of the copy.

    States, answers, marks and files that were saved stay with the first one.
    """
    event = found_event(session, event_id)
    span = event.span.moved_to(start) if start else event.span
    made = plan_event(session, _draft(session, event, parts, span))
    copy = session.get_one(Event, made)
    if parts.facts:
        copy.interpretation = list(event.interpretation)
    if parts.programme:
        _copy_programme(session, event, copy, with_people=parts.people)
    if parts.institutions:
        _copy_invitations(session, event_id, made)
    if parts.people:
        _copy_seats(session, event_id, made)
    return made


def copy_events(
    session: Session, event_ids: Iterable[int], parts: CopyParts = CopyParts()
) -> tuple[int, ...]:
    """Copy several events in one step; returns the ids of the copies."""
    return tuple(copy_event(session, one, parts) for one in event_ids)


def _draft(session: Session, event: Event, parts: CopyParts, span: Span) -> EventDraft:
    whole = draft_of(session, event)
    shift = timedelta(days=(span.start.date() - event.starts_at.date()).days)
    draft = EventDraft(
        title=whole.title,
        type_key=whole.type_key,
        start=span.start,
        end=span.end,
        zone=span.zone,
        fold=span.fold,
        mode=whole.mode,
        own_role=whole.own_role,
    )
    if parts.facts:
        deadline = whole.deadline + shift if whole.deadline else None
        draft = replace(
            whole,
            start=span.start,
            end=span.end,
            zone=span.zone,
            fold=span.fold,
            code=None,
            partners=(),
            deadline=deadline,
        )
    if parts.institutions:
        draft = replace(draft, partners=whole.partners)
    return draft


def _copy_programme(session: Session, event: Event, copy: Event, *, with_people: bool) -> None:
    """Phases and sessions at their places in the event."""
    shift = copy.starts_at - event.starts_at
    for phase in event.phases:
        draft = phase_draft_of(phase)
        add_phase(
            session, copy.id, replace(draft, start=draft.start + shift, end=draft.end + shift)
        )
    for item in event.programme:
        session_draft = item_draft_of(item)
        add_item(
            session,
            copy.id,
            replace(
                session_draft,
                start=session_draft.start + shift,
                end=session_draft.end + shift,
                people=session_draft.people if with_people else (),
            ),
        )


def _copy_invitations(session: Session, event_id: int, made: int) -> None:
    """Whom the first one invited, as drafts."""
    known = session.scalars(
        select(Invitation.institution_id)
        .where(Invitation.event_id == event_id)
        .order_by(Invitation.id)
    ).all()
    if known:
        invite_institutions(session, made, known)


def _copy_seats(session: Session, event_id: int, made: int) -> None:
    """Who had a seat or waited for one, in the first state again."""
    state = first_state(session, made)
    rows = session.execute(
        select(Participation.person_id, Participation.role)
        .where(Participation.event_id == event_id, Participation.state.in_(_COME_AGAIN))
        .order_by(Participation.position, Participation.id)
    ).all()
    if rows:
        add_participants(session, made, [NewSeat(row.person_id, row.role, state) for row in rows])
