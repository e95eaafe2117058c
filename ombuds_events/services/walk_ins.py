"""Who comes without a seat: given one at the door or from the grid, in one step."""

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from ombuds_events.domain.drafts import PersonDraft
from ombuds_events.domain.kinds import (
    HELD_STATES,
    SEATED,
    EventState,
    Mark,
    MarkSource,
    ParticipationRole,
    ParticipationState,
)
from ombuds_events.domain.problems import Refused
from ombuds_events.domain.quota import is_within
from ombuds_events.domain.tally import MarkCell, MarkColumn
from ombuds_events.model.event import Event
from ombuds_events.model.participation import Participation, ParticipationStateChange
from ombuds_events.model.person import Person
from ombuds_events.queries.delegates import delegates
from ombuds_events.queries.participations import first_day, quotas
from ombuds_events.queries.people import shown_person
from ombuds_events.services.attendance import set_marks
from ombuds_events.services.invitations import note_names
from ombuds_events.services.people import add_person
from ombuds_events.services.versions import found_event
from ombuds_events.store.context import context_of

_STOPPED = frozenset({EventState.CANCELLED, EventState.POSTPONED})
_LEFT = frozenset(
    {
        ParticipationState.WITHDRAWN,
        ParticipationState.REPLACED,
        ParticipationState.NOT_SELECTED,
        ParticipationState.CANCELLED_WITH_EVENT,
    }
)


@dataclass(frozen=True, slots=True)
class WalkIn:
    """Somebody known, or new; present at `column` if one is given.

    `comes_back`: also who had left the event before.
    """

    person: int | PersonDraft
    column: MarkColumn | None = None
    source: MarkSource = MarkSource.TYPED
    comes_back: bool = False


@dataclass(frozen=True, slots=True)
class WalkedIn:
    """The new seat; `is_over_quota`: the institution has more people now than places."""

    participation_id: int
    is_over_quota: bool = False


def add_walk_in(session: Session, event_id: int, walk_in: WalkIn) -> WalkedIn:
    """Give who has come a seat, and mark the presence; a full quota does not send anybody home."""
    event = found_event(session, event_id)
    if event.state in _STOPPED:
        raise Refused.one("walk_in_stopped", "person")
    who = walk_in.person
    person_id = who if isinstance(who, int) else add_person(session, who)
    row = _row(session, event_id, person_id)
    _refuse_if_here(session, row, comes_back=walk_in.comes_back)
    _seat(session, event, row)
    session.flush()
    _refuse_unready_minor(session, row)
    home = session.scalar(select(Person.institution_id).where(Person.id == person_id))
    note_names(session, event_id, {home} if home else set())
    if walk_in.column is not None:
        cell = MarkCell(row.id, walk_in.column, Mark.PRESENT)
        set_marks(session, [cell], walk_in.source)
    return WalkedIn(row.id, is_over_quota=_is_over(session, event_id, home))


def _row(session: Session, event_id: int, person_id: int) -> Participation:
    """The participation of the person in the event, or a new one at the end of its delegation."""
    here = Participation.event_id == event_id
    row = session.scalar(select(Participation).where(here, Participation.person_id == person_id))
    if row is not None:
        return row
    home = select(Person.institution_id).where(Person.id == person_id).scalar_subquery()
    last = session.scalar(
        select(func.max(Participation.position))
        .join(Person, Person.id == Participation.person_id)
        .where(here, Person.institution_id == home)
    )
    row = Participation(
        event_id=event_id,
        person_id=person_id,
        role=ParticipationRole.PARTICIPANT,
        state=ParticipationState.NOMINATED,
        position=(last or 0) + 1,
    )
    session.add(row)
    return row


def _refuse_if_here(session: Session, row: Participation, *, comes_back: bool) -> None:
    is_left = row.state in _LEFT and not comes_back
    if row.state not in SEATED and not is_left:
        return
    person = shown_person(session, row.person_id, first_day(session, row.event_id))
    code = "walk_in_left" if is_left else "walk_in_seated"
    raise Refused.one(code, "person", name=person.name, participation=row.id)


def _seat(session: Session, event: Event, row: Participation) -> None:
    """Checked in while the event goes on; attended when it is entered from paper afterwards."""
    context = context_of(session)
    is_over = event.state in HELD_STATES
    row.state = ParticipationState.ATTENDED if is_over else ParticipationState.CHECKED_IN
    row.states.append(
        ParticipationStateChange(state=row.state, on=context.clock.today(), by=context.operator)
    )


def _refuse_unready_minor(session: Session, row: Participation) -> None:
    """Nobody under 18 takes part without all conditions, however they came."""
    young = delegates(session, row.event_id, [row.id]).get(row.id)
    if young is not None and young.missing:
        missing = len(young.missing)
        raise Refused.one("walk_in_minor", "person", name=young.name, count=missing)


def _is_over(session: Session, event_id: int, home: int | None) -> bool:
    quota = quotas(session, event_id).get(home or 0)
    return quota is not None and not is_within(quota.places, quota.taken - 1)
