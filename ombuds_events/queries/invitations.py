"""Who was invited, who answered, and who has not: of one event and of all."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Row, func, select
from sqlalchemy.orm import Session

from ombuds_events.domain.kinds import (
    HELD_STATES,
    Channel,
    EventState,
    InvitationState,
    ParticipationState,
    PartnerRole,
)
from ombuds_events.domain.lifecycle import is_overdue
from ombuds_events.domain.quota import QUOTA_ROLES, QUOTA_STATES
from ombuds_events.domain.text import LocalText
from ombuds_events.model.event import Event, Partner
from ombuds_events.model.institution import Institution
from ombuds_events.model.invitation import Invitation, InvitationStateChange
from ombuds_events.model.participation import Participation
from ombuds_events.model.person import Person
from ombuds_events.queries.institutions import InstitutionRow, focal_points, institutions
from ombuds_events.queries.people import ShownPerson
from ombuds_events.store.context import context_of

OVER = HELD_STATES | {EventState.RUNNING, EventState.CANCELLED}
"""States of events in which no answer is late any more."""


@dataclass(frozen=True, slots=True)
class InvitationRow:
    """A letter to an institution and how it stands.

    `nominated` counts the delegation within the quota, `in_reserve` who waits beside it;
    `last_contact`: the day of the latest step in either direction.
    """

    id: int
    version: int
    event_id: int
    event_code: str
    event_title: LocalText
    institution_id: int
    institution: LocalText
    name: LocalText
    country: str
    state: InvitationState
    is_overdue: bool
    days_overdue: int
    quota: int | None
    nominated: int
    in_reserve: int
    deadline: date | None
    channel: Channel | None
    outgoing_no: str
    sent_on: date | None
    incoming_no: str
    answered_on: date | None
    reminders: int
    last_reminder: date | None
    last_contact: date | None
    focal_point: ShownPerson | None
    note: str

    @property
    def shown_state(self) -> str:
        """The key of the state's chip: "overdue" wins."""
        return "overdue" if self.is_overdue else self.state.value


@dataclass(frozen=True, slots=True)
class EventInstitution:
    """An institution in an event: its roles, its letter, its delegation."""

    institution: InstitutionRow
    roles: tuple[PartnerRole, ...]
    invitation: InvitationRow | None
    nominated: int
    in_reserve: int

    @property
    def id(self) -> int:
        """The institution."""
        return self.institution.id


@dataclass(frozen=True, slots=True)
class Numbers:
    """Outgoing numbers: the days they were used on, by number, and the next free one."""

    used: dict[str, date | None]
    next_free: str


def of_event(session: Session, event_id: int) -> tuple[InvitationRow, ...]:
    """All invitations of an event, late ones first."""
    return _rows(session, Invitation.event_id == event_id)


def everything(session: Session) -> tuple[InvitationRow, ...]:
    """All invitations of all events, late ones first."""
    return _rows(session, Invitation.id.is_not(None))


def institutions_of(session: Session, event_id: int) -> tuple[EventInstitution, ...]:
    """Every institution with a role, a letter or people in an event: organisers first."""
    letters = {row.institution_id: row for row in of_event(session, event_id)}
    roles = _roles(session, event_id)
    people = _delegations(session, Participation.event_id == event_id)
    bodies = {body for _, body in people}
    found = institutions(session, letters.keys() | roles.keys() | bodies)
    rows = [
        EventInstitution(
            row,
            roles.get(row.id, ()),
            letters.get(row.id),
            people.get((event_id, row.id), Counter())["nominated"],
            people.get((event_id, row.id), Counter())["reserve"],
        )
        for row in found.values()
    ]
    return tuple(sorted(rows, key=_organisers_first))


def numbers(session: Session) -> Numbers:
    """Which outgoing numbers were used, on which day, and what comes next."""
    rows = session.execute(
        select(Invitation.outgoing_no, Invitation.sent_on)
        .where(Invitation.outgoing_no != "")
        .order_by(Invitation.id)
    ).all()
    used = {row.outgoing_no: row.sent_on for row in rows}
    last = rows[-1].outgoing_no if rows else "0"
    return Numbers(used, next_number(last, used))


def next_number(number: str, used: Iterable[str]) -> str:
    """The next number in the manner of `number` that nobody used: "126/26" → "127/26"."""
    digits = next((part for part in _parts(number) if part.isdecimal()), "")
    if not digits:
        return ""
    taken = set(used)
    head, tail = number.split(digits, 1)
    value = int(digits) + 1
    while f"{head}{value:0{len(digits)}}{tail}" in taken:
        value += 1
    return f"{head}{value:0{len(digits)}}{tail}"


def _parts(number: str) -> list[str]:
    spaced = "".join(c if c.isdecimal() else " " for c in number)
    return spaced.split()


def _organisers_first(row: EventInstitution) -> tuple[int, str, int]:
    order = list(PartnerRole)
    rank = min((order.index(role) for role in row.roles), default=len(order))
    return rank, row.institution.country, row.id


def _roles(session: Session, event_id: int) -> dict[int, tuple[PartnerRole, ...]]:
    found: dict[int, list[PartnerRole]] = {}
    query = select(Partner.institution_id, Partner.role).where(Partner.event_id == event_id)
    for institution_id, role in session.execute(query):
        found.setdefault(institution_id, []).append(role)
    order = list(PartnerRole)
    return {body: tuple(sorted(roles, key=order.index)) for body, roles in found.items()}


_COLUMNS: tuple[Any, ...] = (
    Invitation.id,
    Invitation.version,
    Invitation.event_id,
    Invitation.institution_id,
    Invitation.state,
    Invitation.quota,
    Invitation.deadline,
    Invitation.channel,
    Invitation.outgoing_no,
    Invitation.sent_on,
    Invitation.incoming_no,
    Invitation.answered_on,
    Invitation.note,
    Event.code.label("event_code"),
    Event.title.label("event_title"),
    Event.state.label("event_state"),
    Event.deadline.label("event_deadline"),
    Event.quota_default,
    Institution.name,
    Institution.short_name,
    Institution.country,
)


def _rows(session: Session, wanted: ColumnElement[bool]) -> tuple[InvitationRow, ...]:
    rows = session.execute(
        select(*_COLUMNS)
        .join(Event, Event.id == Invitation.event_id)
        .join(Institution, Institution.id == Invitation.institution_id)
        .where(wanted)
        .order_by(Institution.sort_key, Invitation.id)
    ).all()
    focal = focal_points(session, {row.institution_id for row in rows})
    people = _delegations(session, Participation.event_id.in_({row.event_id for row in rows}))
    steps = _steps(session, [row.id for row in rows])
    today = context_of(session).clock.today()
    made = [_made(row, today, steps, people, focal) for row in rows]
    return tuple(sorted(made, key=lambda row: -row.days_overdue))


@dataclass(slots=True)
class _Steps:
    """Reminders and the latest step of a letter."""

    reminders: int = 0
    last_reminder: date | None = None
    last: date | None = None


def _steps(session: Session, ids: list[int]) -> dict[int, _Steps]:
    query = (
        select(
            InvitationStateChange.invitation_id,
            InvitationStateChange.state,
            func.count().label("times"),
            func.max(InvitationStateChange.on).label("last"),
        )
        .where(InvitationStateChange.invitation_id.in_(ids))
        .group_by(InvitationStateChange.invitation_id, InvitationStateChange.state)
    )
    found: dict[int, _Steps] = {}
    for row in session.execute(query):
        steps = found.setdefault(row.invitation_id, _Steps())
        if row.state is InvitationState.REMINDED:
            steps.reminders, steps.last_reminder = row.times, row.last
        if row.state is not InvitationState.DRAFT:
            steps.last = max(steps.last or row.last, row.last)
    return found


def _delegations(
    session: Session, wanted: ColumnElement[bool]
) -> dict[tuple[int, int], Counter[str]]:
    """(event, institution) → people within the quota, and in reserve."""
    query = (
        select(
            Participation.event_id,
            Person.institution_id,
            Participation.state,
            func.count().label("people"),
        )
        .join(Person, Person.id == Participation.person_id)
        .where(wanted, Participation.role.in_(QUOTA_ROLES), Person.institution_id.is_not(None))
        .group_by(Participation.event_id, Person.institution_id, Participation.state)
    )
    found: dict[tuple[int, int], Counter[str]] = {}
    for row in session.execute(query):
        counted = found.setdefault((row.event_id, row.institution_id), Counter())
        if row.state in QUOTA_STATES:
            counted["nominated"] += row.people
        elif row.state is ParticipationState.RESERVE:
            counted["reserve"] += row.people
    return found


def _made(
    row: Row[Any],
    today: date,
    steps: dict[int, _Steps],
    people: dict[tuple[int, int], Counter[str]],
    focal: dict[int, ShownPerson],
) -> InvitationRow:
    deadline = row.deadline or row.event_deadline
    late = row.event_state not in OVER and is_overdue(row.state, deadline, today)
    own = steps.get(row.id, _Steps())
    counted = people.get((row.event_id, row.institution_id), Counter())
    return InvitationRow(
        id=row.id,
        version=row.version,
        event_id=row.event_id,
        event_code=row.event_code,
        event_title=row.event_title,
        institution_id=row.institution_id,
        institution=row.short_name or row.name,
        name=row.name,
        country=row.country,
        state=row.state,
        is_overdue=late,
        days_overdue=(today - deadline).days if late and deadline else 0,
        quota=row.quota if row.quota is not None else row.quota_default,
        nominated=counted["nominated"],
        in_reserve=counted["reserve"],
        deadline=deadline,
        channel=row.channel,
        outgoing_no=row.outgoing_no,
        sent_on=row.sent_on,
        incoming_no=row.incoming_no,
        answered_on=row.answered_on,
        reminders=own.reminders,
        last_reminder=own.last_reminder,
        last_contact=own.last or row.answered_on or row.sent_on,
        focal_point=focal.get(row.institution_id),
        note=row.note,
    )
