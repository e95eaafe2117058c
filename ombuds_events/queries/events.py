"""The rows of the list of events, read a page at a time by their ids."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Row, Select, and_, func, select
from sqlalchemy.orm import Session

from ombuds_events.domain.conditions import EventFacts
from ombuds_events.domain.kinds import (
    HELD_STATES,
    OPEN_INVITATIONS,
    EventMode,
    EventPath,
    EventState,
    InvitationState,
    PartnerRole,
)
from ombuds_events.domain.lifecycle import next_step
from ombuds_events.domain.quota import QUOTA_ROLES, QUOTA_STATES
from ombuds_events.domain.span import Span
from ombuds_events.domain.steps import Step
from ombuds_events.domain.text import LocalText
from ombuds_events.model.attendance import HeadCount
from ombuds_events.model.catalogue import EventType, Recommendation
from ombuds_events.model.event import Event, EventRecommendation, Partner
from ombuds_events.model.institution import Institution
from ombuds_events.model.invitation import Invitation
from ombuds_events.model.participation import Participation
from ombuds_events.queries.event_facts import is_counted, left_states
from ombuds_events.queries.spans import span_of
from ombuds_events.store.context import context_of

_OVER = (*HELD_STATES, EventState.RUNNING, EventState.CANCELLED)
_DONE = (EventState.CLOSED, EventState.CANCELLED)


@dataclass(frozen=True, slots=True)
class EventRow:
    """A row of the list.

    `others`: how many have a role beside lead and host; `answered` of `invited` institutions;
    `people`: delegates, or the counted audience if `is_counted`; `overdue`: how many answers are
    late; `step` None = nothing more to do.
    """

    id: int
    code: str
    state: EventState
    title: LocalText
    type_key: str
    type_label: LocalText
    lead: LocalText
    host: LocalText
    others: int
    span: Span
    city: LocalText
    mode: EventMode
    recommendation: int | None
    answered: int
    invited: int
    people: int
    is_counted: bool
    step: Step | None
    overdue: int


def event_rows(session: Session, ids: Iterable[int]) -> dict[int, EventRow]:
    """The rows of `ids`; ids that are gone are missing."""
    wanted = list(ids)
    partners = _partners(session, wanted)
    letters = _letters(session, wanted)
    left = left_states(session, wanted)
    return {
        row.id: _row(row, partners.get(row.id, {}), letters.get(row.id, _NO_LETTERS), left)
        for row in session.execute(_select_rows(wanted))
    }


# --- Parts ---------------------------------------------------------------------------------------


@dataclass(slots=True)
class _Letters:
    """What the invitations of an event say."""

    invited: int = 0
    answered: int = 0
    overdue: int = 0


_NO_LETTERS = _Letters()


def _select_rows(ids: list[int]) -> Select[Any]:
    numbers = {
        "named": select(func.count())
        .select_from(Participation)
        .where(
            Participation.event_id == Event.id,
            Participation.state.in_(QUOTA_STATES),
            Participation.role.in_(QUOTA_ROLES),
        ),
        "seats": select(func.count())
        .select_from(Participation)
        .where(Participation.event_id == Event.id),
        "counts": select(func.count()).select_from(HeadCount).where(HeadCount.event_id == Event.id),
        "audience": select(func.coalesce(func.sum(HeadCount.total), 0)).where(
            HeadCount.event_id == Event.id
        ),
        "recommendation": select(Recommendation.number)
        .join(EventRecommendation)
        .where(EventRecommendation.event_id == Event.id, EventRecommendation.is_primary),
    }
    columns: tuple[Any, ...] = (
        Event.id,
        Event.code,
        Event.state,
        Event.path,
        Event.title,
        Event.starts_at,
        Event.ends_at,
        Event.zone,
        Event.fold,
        Event.venue_city,
        Event.mode,
        Event.deadline,
        EventType.key.label("type_key"),
        EventType.label.label("type_label"),
        EventType.is_counted,
        *(query.scalar_subquery().label(name) for name, query in numbers.items()),
    )
    by_type = EventType.id == Event.type_id
    return select(*columns).select_from(Event).join(EventType, by_type).where(Event.id.in_(ids))


def _partners(
    session: Session, ids: list[int]
) -> dict[int, dict[int, tuple[LocalText, set[PartnerRole]]]]:
    """Event → institution → its name and roles."""
    rows = session.execute(
        select(
            Partner.event_id,
            Partner.institution_id,
            Partner.role,
            Institution.short_name,
            Institution.name,
        )
        .join(Institution)
        .where(Partner.event_id.in_(ids))
        .order_by(Partner.id)
    )
    found: dict[int, dict[int, tuple[LocalText, set[PartnerRole]]]] = {}
    for row in rows:
        bodies = found.setdefault(row.event_id, {})
        name = row.short_name or row.name
        bodies.setdefault(row.institution_id, (name, set()))[1].add(row.role)
    return found


def _letters(session: Session, ids: list[int]) -> dict[int, _Letters]:
    """Event → how its invitations stand."""
    today = context_of(session).clock.today()
    late = and_(
        Invitation.state.in_(OPEN_INVITATIONS),
        func.coalesce(Invitation.deadline, Event.deadline) < today,
        Event.state.not_in(_OVER),
    )
    rows = session.execute(
        select(
            Invitation.event_id,
            Invitation.state,
            func.count().label("letters"),
            func.count().filter(late).label("late"),
        )
        .join(Event, Event.id == Invitation.event_id)
        .where(Invitation.event_id.in_(ids))
        .group_by(Invitation.event_id, Invitation.state)
    )
    found: dict[int, _Letters] = {}
    for row in rows:
        letters = found.setdefault(row.event_id, _Letters())
        letters.invited += row.letters
        letters.overdue += row.late
        if row.state is not InvitationState.DRAFT and row.state not in OPEN_INVITATIONS:
            letters.answered += row.letters
    return found


def _row(
    row: Row[Any],
    partners: Mapping[int, tuple[LocalText, set[PartnerRole]]],
    letters: _Letters,
    left: Mapping[int, EventState],
) -> EventRow:
    lead = _with_role(partners, PartnerRole.LEAD)
    host = _with_role(partners, PartnerRole.HOST)
    counted = is_counted(row.is_counted, row.seats, row.counts)
    return EventRow(
        id=row.id,
        code=row.code,
        state=row.state,
        title=row.title,
        type_key=row.type_key,
        type_label=row.type_label,
        lead=lead[1],
        host={} if host[0] == lead[0] else host[1],
        others=len(partners.keys() - {lead[0], host[0]}),
        span=span_of(row),
        city=row.venue_city,
        mode=row.mode,
        recommendation=row.recommendation,
        answered=letters.answered,
        invited=letters.invited,
        people=row.audience if counted else row.named,
        is_counted=counted,
        step=_step(row.path, row.state, left.get(row.id), letters.overdue),
        overdue=letters.overdue,
    )


def _with_role(
    partners: Mapping[int, tuple[LocalText, set[PartnerRole]]], role: PartnerRole
) -> tuple[int, LocalText]:
    found = ((body, name) for body, (name, roles) in partners.items() if role in roles)
    return next(found, (0, {}))


def _step(path: EventPath, state: EventState, left: EventState | None, overdue: int) -> Step | None:
    """What the life of the event wants next: needs no more facts than these."""
    late = ("",) * overdue
    facts = EventFacts(path=path, state=state, today=date.min, left_state=left, overdue=late)
    found = next_step(facts)
    return found.action if found else None
