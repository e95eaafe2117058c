"""What the conditions of an event look at, counted by the database."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import ColumnElement, Row, ScalarSelect, Select, and_, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from ombuds_events.domain.conditions import EventFacts
from ombuds_events.domain.follow_up import MILESTONES, SETTLED
from ombuds_events.domain.indicators import CertificateState
from ombuds_events.domain.kinds import (
    SEATED,
    EvaluationStage,
    EventState,
    InvitationState,
    ItemKind,
    ParticipationState,
    PartnerRole,
)
from ombuds_events.domain.lifecycle import is_overdue, is_undecided
from ombuds_events.domain.phases import rules_of
from ombuds_events.domain.quota import QUOTA_ROLES, QUOTA_STATES
from ombuds_events.domain.tally import MarkValue, row_total
from ombuds_events.domain.text import pick
from ombuds_events.model.attendance import AttendanceMark, HeadCount
from ombuds_events.model.base import Base
from ombuds_events.model.catalogue import EventType
from ombuds_events.model.evaluation import EvaluationReply, EvaluationRound
from ombuds_events.model.event import Event, EventRecommendation, EventStateChange, Partner
from ombuds_events.model.follow_up import ActionPlan, PlanCheck
from ombuds_events.model.institution import Institution
from ombuds_events.model.invitation import Invitation
from ombuds_events.model.participation import Participation
from ombuds_events.model.person import Person
from ombuds_events.model.programme_item import ProgrammeItem
from ombuds_events.queries.clashes import clashes
from ombuds_events.queries.delegates import blocked_names
from ombuds_events.queries.evaluation import forms_asked
from ombuds_events.queries.phases import phase_shares
from ombuds_events.queries.stopped_dates import has_other_days
from ombuds_events.store.context import context_of

STOPPED = (EventState.POSTPONED, EventState.CANCELLED)
_UNDECIDED = (ParticipationState.NOMINATED, ParticipationState.UNDER_REVIEW)
_ANSWERED = (
    InvitationState.ACCEPTED,
    InvitationState.DECLINED,
    InvitationState.COMPLETE,
    InvitationState.CHANGED,
)
_CERTIFIABLE = (ParticipationState.ATTENDED, ParticipationState.COMPLETED)


def event_facts(session: Session, event_id: int, lang: str = "en") -> EventFacts:
    """The facts of an event; names of institutions in `lang`, minors masked."""
    row = session.execute(_counted(event_id)).one()
    return EventFacts(
        path=row.path,
        state=row.state,
        today=context_of(session).clock.today(),
        left_state=left_states(session, [event_id]).get(event_id),
        has_other_days=has_other_days(session, event_id, row.starts_at, row.ends_at)
        if row.state is EventState.POSTPONED
        else None,
        mode=row.mode,
        is_counted=is_counted(row.counts_audience, row.seats, row.head_counts),
        first_day=row.starts_at.date(),
        last_day=row.ends_at.date(),
        open_clashes=sum(clash.is_open for clash in clashes(session, event_id)),
        deadline=row.deadline,
        has_title=any(row.title.values()),
        has_purpose=bool(row.purpose),
        has_primary_recommendation=row.primaries > 0,
        has_lead=row.leads > 0,
        has_languages=bool(row.languages),
        has_quota=row.quota_default is not None,
        has_venue=bool(row.venue_name or any(row.venue_city.values())),
        has_link=bool(row.link),
        co_organisers=row.co_organisers,
        co_organisers_answered=row.co_organisers_answered,
        undecided_people=row.undecided,
        seated_people=row.seated,
        blocked_minors=blocked_names(session, event_id),
        programme_items=row.sessions,
        missing_marks=max(0, row.seated * row.counted_sessions - row.marks),
        head_counts=row.head_counts,
        certificates_due=_certificates_due(session, event_id, row.completion_share),
        over_quota=_over_quota(session, event_id, lang),
        **_afterwards(session, event_id, row),
        **_letters(session, event_id, lang),
    )


def _afterwards(session: Session, event_id: int, row: Row[Any]) -> dict[str, Any]:
    """What came of the event."""
    return {
        "action_plans": row.action_plans,
        "plans_answered": row.plans_answered,
        "evaluation_forms": row.evaluation_forms,
        "evaluation_asked": forms_asked(session, event_id) or row.evaluation_forms,
    }


def is_counted(counts_audience: bool, seats: int, head_counts: int) -> bool:  # noqa: FBT001
    """Whether the audience of an event is counted, not named."""
    return not seats and (counts_audience or head_counts > 0)


def left_states(session: Session, ids: Iterable[int]) -> dict[int, EventState]:
    """Where postponed and cancelled events stood before."""
    rows = session.execute(
        select(EventStateChange.event_id, EventStateChange.state)
        .join(Event, Event.id == EventStateChange.event_id)
        .where(
            Event.id.in_(list(ids)),
            Event.state.in_(STOPPED),
            EventStateChange.state.not_in(STOPPED),
        )
        .order_by(EventStateChange.id)
    )
    return {row.event_id: row.state for row in rows}


def _counted(event_id: int) -> Select[Any]:
    """The event, its parts counted by subqueries."""
    columns: tuple[Any, ...] = (
        Event.path,
        Event.state,
        Event.mode,
        Event.starts_at,
        Event.ends_at,
        Event.deadline,
        Event.title,
        Event.purpose,
        Event.languages,
        Event.quota_default,
        Event.venue_name,
        Event.venue_city,
        Event.link,
        Event.completion_share,
        EventType.is_counted.label("counts_audience"),
        *(number.label(name) for name, number in _numbers().items()),
    )
    by_type = EventType.id == Event.type_id
    return select(*columns).select_from(Event).join(EventType, by_type).where(Event.id == event_id)


def _numbers() -> dict[str, ScalarSelect[int]]:
    """How many of what the event has."""
    seats = Participation.event_id == Event.id
    sessions = (ProgrammeItem.event_id == Event.id, ProgrammeItem.kind == ItemKind.SESSION)
    partners = Partner.event_id == Event.id
    links = EventRecommendation.event_id == Event.id
    co_organisers = (partners, Partner.role == PartnerRole.CO_ORGANISER)
    return {
        "primaries": _number(EventRecommendation, links, EventRecommendation.is_primary),
        "leads": _number(Partner, partners, Partner.role == PartnerRole.LEAD),
        "co_organisers": _number(Partner, *co_organisers),
        "co_organisers_answered": _number(Partner, *co_organisers, _has_answered()),
        "seats": _number(Participation, seats),
        "undecided": _number(Participation, seats, Participation.state.in_(_UNDECIDED)),
        "seated": _number(Participation, seats, Participation.state.in_(SEATED)),
        "head_counts": _number(HeadCount, HeadCount.event_id == Event.id),
        "sessions": _number(ProgrammeItem, *sessions),
        "counted_sessions": _number(ProgrammeItem, *sessions, ProgrammeItem.counted_minutes > 0),
        "marks": _marks(),
        "action_plans": _number(ActionPlan, ActionPlan.event_id == Event.id),
        "plans_answered": _number(ActionPlan, ActionPlan.event_id == Event.id, _is_answered()),
        "evaluation_forms": _evaluation_forms(),
    }


def _is_answered() -> ColumnElement[bool]:
    """Whether nobody has to be asked about a plan any more."""
    is_last = PlanCheck.months == MILESTONES[-1]
    return (
        select(PlanCheck.id)
        .where(PlanCheck.plan_id == ActionPlan.id, is_last | PlanCheck.status.in_(SETTLED))
        .correlate(ActionPlan)
        .exists()
    )


def _has_answered() -> ColumnElement[bool]:
    """Whether the institution of a partner has answered its letter."""
    return (
        select(Invitation.id)
        .where(
            Invitation.event_id == Partner.event_id,
            Invitation.institution_id == Partner.institution_id,
            Invitation.state.in_(_ANSWERED),
        )
        .correlate(Partner)
        .exists()
    )


def _number(
    entity: type[Base], *conditions: ColumnElement[bool] | InstrumentedAttribute[bool]
) -> ScalarSelect[int]:
    """How many rows of `entity` the event has."""
    return (
        select(func.count())
        .select_from(entity)
        .where(*conditions)
        .correlate(Event)
        .scalar_subquery()
    )


def _marks() -> ScalarSelect[int]:
    """How many counted cells of people with a seat are filled."""
    return (
        select(func.count())
        .select_from(AttendanceMark)
        .join(Participation, Participation.id == AttendanceMark.participation_id)
        .join(ProgrammeItem, ProgrammeItem.id == AttendanceMark.item_id)
        .where(
            Participation.event_id == Event.id,
            Participation.state.in_(SEATED),
            ProgrammeItem.counted_minutes > 0,
        )
        .correlate(Event)
        .scalar_subquery()
    )


def _evaluation_forms() -> ScalarSelect[int]:
    """How many forms came back at the end of the event."""
    return (
        select(func.count())
        .select_from(EvaluationReply)
        .join(EvaluationRound, EvaluationRound.id == EvaluationReply.round_id)
        .where(EvaluationRound.event_id == Event.id, EvaluationRound.stage == EvaluationStage.END)
        .correlate(Event)
        .scalar_subquery()
    )


def _letters(session: Session, event_id: int, lang: str) -> dict[str, Any]:
    """What the invitations of an event say."""
    today = context_of(session).clock.today()
    rows = session.execute(
        select(
            Invitation.state,
            func.coalesce(Invitation.deadline, Event.deadline).label("deadline"),
            Institution.short_name,
            Institution.name,
        )
        .join(Event, Event.id == Invitation.event_id)
        .join(Institution, Institution.id == Invitation.institution_id)
        .where(Invitation.event_id == event_id)
        .order_by(Institution.sort_key)
    ).all()
    late = [row for row in rows if is_overdue(row.state, row.deadline, today)]
    return {
        "invitations": len(rows),
        "unsent_invitations": sum(row.state is InvitationState.DRAFT for row in rows),
        "undecided_invitations": sum(is_undecided(row.state) for row in rows),
        "overdue": tuple(pick(row.short_name or row.name, lang) for row in late),
    }


def _over_quota(session: Session, event_id: int, lang: str) -> tuple[str, ...]:
    """Institutions that named more people than they may."""
    letter = and_(
        Invitation.event_id == Participation.event_id,
        Invitation.institution_id == Institution.id,
    )
    rows = session.execute(
        select(Institution.short_name, Institution.name)
        .select_from(Participation)
        .join(Person, Person.id == Participation.person_id)
        .join(Institution, Institution.id == Person.institution_id)
        .join(Event, Event.id == Participation.event_id)
        .outerjoin(Invitation, letter)
        .where(
            Participation.event_id == event_id,
            Participation.role.in_(QUOTA_ROLES),
            Participation.state.in_(QUOTA_STATES),
        )
        .group_by(Institution.id, Invitation.quota, Event.quota_default)
        .having(func.count() > func.coalesce(Invitation.quota, Event.quota_default))
        .order_by(Institution.sort_key)
    )
    return tuple(pick(short_name or name, lang) for short_name, name in rows)


def _certificates_due(session: Session, event_id: int, share: float) -> int:
    """How many people earned a certificate and have none yet."""
    sessions = session.execute(
        select(ProgrammeItem.id, ProgrammeItem.counted_minutes, ProgrammeItem.starts_at).where(
            ProgrammeItem.event_id == event_id,
            ProgrammeItem.kind == ItemKind.SESSION,
            ProgrammeItem.counted_minutes > 0,
        )
    ).all()
    counted: dict[int, int | None] = {row.id: row.counted_minutes for row in sessions}
    shares = phase_shares(session, [event_id]).get(event_id, ())
    phases = rules_of(shares, ((row.id, row.starts_at.date()) for row in sessions))
    rows = session.execute(
        select(
            Participation.id, AttendanceMark.item_id, AttendanceMark.mark, AttendanceMark.minutes
        )
        .join(AttendanceMark, AttendanceMark.participation_id == Participation.id)
        .where(
            Participation.event_id == event_id,
            Participation.state.in_(_CERTIFIABLE),
            Participation.certificate_no == "",
            AttendanceMark.item_id.in_(counted),
        )
    )
    marks: dict[int, dict[int, MarkValue]] = {}
    for seat, item, mark, minutes in rows:
        marks.setdefault(seat, {})[item or 0] = mark if minutes is None else minutes
    return sum(
        row_total(own, counted, share, phases).certificate is CertificateState.ELIGIBLE
        for own in marks.values()
    )
