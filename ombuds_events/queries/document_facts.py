"""What decides which papers an event needs, counted by the database."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from typing import Any

from sqlalchemy import Row, func, select
from sqlalchemy.orm import Session

from ombuds_events.domain.documents import DocumentFacts, DocumentKind
from ombuds_events.domain.follow_up import MILESTONES, PlanState, open_at
from ombuds_events.domain.kinds import SEATED, EventPath, EventState, PartnerRole, PlanStatus
from ombuds_events.domain.lifecycle import PATHS
from ombuds_events.domain.problems import Refused
from ombuds_events.model.attendance import HeadCount
from ombuds_events.model.catalogue import EventType
from ombuds_events.model.event import Event, Partner
from ombuds_events.model.follow_up import ActionPlan, PlanCheck
from ombuds_events.model.institution import Institution
from ombuds_events.model.invitation import Invitation
from ombuds_events.model.participation import Participation
from ombuds_events.model.person import Person
from ombuds_events.model.programme_item import ProgrammeItem
from ombuds_events.queries.delegates import TO_BE_CLEARED, Delegate, delegates
from ombuds_events.queries.event_facts import is_counted, left_states

_HOSTS = (PartnerRole.HOST, PartnerRole.LEAD)


def document_facts(session: Session, event_id: int) -> DocumentFacts:
    """The facts of an event; refuses one that is gone with `event_gone`."""
    row = _event(session, event_id)
    left = left_states(session, [event_id]).get(event_id)
    roles = _roles(session, event_id)
    young = delegates(session, event_id).values()
    under_18 = [one for one in young if one.is_minor and one.state in SEATED]
    return DocumentFacts(
        path=row.path,
        state=_on_path(row.path, left or row.state),
        is_cancelled=row.state is EventState.CANCELLED,
        mode=row.mode,
        is_counted=is_counted(row.is_counted, row.seats, row.counts),
        is_abroad=bool(_countries(session, event_id) - _host_countries(roles)),
        has_interpretation=bool(row.interpretation) or _is_interpreted(session, event_id),
        has_co_organisers=any(role is PartnerRole.CO_ORGANISER for role, _ in roles),
        has_minors=bool(under_18),
        has_open_plans=_has_open_plans(session, event_id),
        known=frozenset(
            kind
            for kind, is_known in (
                (DocumentKind.MINOR_PAPERS, bool(under_18) and _is_clear(young)),
                (DocumentKind.CERTIFICATES, row.certified > 0),
            )
            if is_known
        ),
    )


def _is_clear(young: Iterable[Delegate]) -> bool:
    return not any(one.missing for one in young if one.state in TO_BE_CLEARED)


def _has_open_plans(session: Session, event_id: int) -> bool:
    rows = session.execute(
        select(ActionPlan.id, PlanCheck.months, PlanCheck.status)
        .outerjoin(PlanCheck, PlanCheck.plan_id == ActionPlan.id)
        .where(ActionPlan.event_id == event_id)
    )
    checks: dict[int, dict[int, PlanStatus]] = defaultdict(dict)
    for plan_id, months, status in rows:
        checks[plan_id].update({months: status} if months else {})
    plans = [PlanState(found) for found in checks.values()]
    return any(open_at(plans, months) for months in MILESTONES)


def _event(session: Session, event_id: int) -> Row[Any]:
    seats = select(func.count()).where(Participation.event_id == Event.id)
    counts = select(func.count()).where(HeadCount.event_id == Event.id)
    certified = seats.where(Participation.certificate_no != "")
    columns: tuple[Any, ...] = (
        Event.path,
        Event.state,
        Event.mode,
        Event.interpretation,
        EventType.is_counted,
        seats.correlate(Event).scalar_subquery().label("seats"),
        counts.correlate(Event).scalar_subquery().label("counts"),
        certified.correlate(Event).scalar_subquery().label("certified"),
    )
    by_type = EventType.id == Event.type_id
    row = session.execute(
        select(*columns).select_from(Event).join(EventType, by_type).where(Event.id == event_id)
    ).one_or_none()
    if row is None:
        raise Refused.one("event_gone")
    return row


def _on_path(path: EventPath, state: EventState) -> EventState:
    """A stopped event of which no earlier step is known stands at its beginning."""
    return state if state in PATHS[path] else PATHS[path][0]


def _roles(session: Session, event_id: int) -> list[tuple[PartnerRole, str]]:
    rows = session.execute(
        select(Partner.role, Institution.country)
        .join(Institution, Institution.id == Partner.institution_id)
        .where(Partner.event_id == event_id)
    )
    return [(row.role, row.country) for row in rows]


def _host_countries(roles: Collection[tuple[PartnerRole, str]]) -> set[str]:
    """Where the event takes place: at its host's, or else at the lead's."""
    for wanted in _HOSTS:
        found = {country for role, country in roles if role is wanted}
        if found:
            return found
    return set()


def _countries(session: Session, event_id: int) -> set[str]:
    """The countries that people come from, or were invited from."""
    seated = (
        select(Institution.country)
        .join(Person, Person.institution_id == Institution.id)
        .join(Participation, Participation.person_id == Person.id)
        .where(Participation.event_id == event_id, Participation.state.in_(SEATED))
    )
    invited = (
        select(Institution.country)
        .join(Invitation, Invitation.institution_id == Institution.id)
        .where(Invitation.event_id == event_id)
    )
    return set(session.scalars(seated.union(invited)))


def _is_interpreted(session: Session, event_id: int) -> bool:
    pairs = session.scalars(
        select(ProgrammeItem.interpretation).where(ProgrammeItem.event_id == event_id)
    )
    return any(pairs)
