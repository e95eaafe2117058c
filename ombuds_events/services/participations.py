"""What users do with seats: add people, move seats along their path, replace, reorder."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from ombuds_events.domain.drafts import PersonDraft
from ombuds_events.domain.kinds import ParticipationRole, ParticipationState
from ombuds_events.domain.lifecycle import check_participation
from ombuds_events.domain.problems import Problem, Refused, refuse_if_any
from ombuds_events.domain.quota import QUOTA_ROLES, QUOTA_STATES, is_within
from ombuds_events.domain.text import many_lines, pick
from ombuds_events.model.institution import Institution
from ombuds_events.model.participation import Participation, ParticipationStateChange
from ombuds_events.model.person import Person
from ombuds_events.queries.delegates import delegates
from ombuds_events.queries.participations import Quota, first_day, quotas
from ombuds_events.queries.people import adult_on, shown_people
from ombuds_events.services.invitations import note_names, note_substitution
from ombuds_events.services.people import add_person
from ombuds_events.services.versions import refuse_if_moved
from ombuds_events.store.context import context_of


@dataclass(frozen=True, slots=True)
class NewSeat:
    """Somebody to add to an event."""

    person_id: int
    role: ParticipationRole = ParticipationRole.PARTICIPANT
    state: ParticipationState = ParticipationState.NOMINATED


@dataclass(frozen=True, slots=True)
class Blocked:
    """A seat that stays where it is, and why; the name as may be shown."""

    participation_id: int
    name: str
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Moved:
    """What a step did to several seats."""

    moved: tuple[int, ...]
    blocked: tuple[Blocked, ...]


def add_participants(session: Session, event_id: int, seats: Sequence[NewSeat]) -> tuple[int, ...]:
    """Add people to an event, above the quota as reserve; those in it already are passed over."""
    known = set(
        session.scalars(select(Participation.person_id).where(Participation.event_id == event_id))
    )
    wanted = [seat for seat in seats if seat.person_id not in known]
    if not wanted:
        raise Refused.one("already_in_event")
    homes = _homes(session, [seat.person_id for seat in wanted])
    places = _Places(quotas(session, event_id))
    positions = _positions(session, event_id)
    made = []
    for seat in wanted:
        home = homes[seat.person_id]
        positions[home] = positions.get(home, 0) + 1
        made.append(_new_row(session, event_id, seat, places.state_of(seat, home), positions[home]))
    session.add_all(made)
    session.flush()
    note_names(session, event_id, {home for home in homes.values() if home})
    return tuple(row.id for row in made)


def add_new_participant(
    session: Session,
    event_id: int,
    draft: PersonDraft,
    role: ParticipationRole = ParticipationRole.PARTICIPANT,
    state: ParticipationState = ParticipationState.NOMINATED,
) -> int:
    """Add a person nobody knew yet to an event; returns the seat's id."""
    person_id = add_person(session, draft)
    return add_participants(session, event_id, [NewSeat(person_id, role, state)])[0]


def change_participation_state(
    session: Session,
    participation_ids: Sequence[int],
    target: ParticipationState,
    reason: str = "",
) -> Moved:
    """Move seats to `target`; refuses if none may go there, else tells which stay and why."""
    rows = _rows(session, participation_ids)
    event_id = rows[0].event_id
    young = delegates(session, event_id, [row.id for row in rows])
    places = _Places(quotas(session, event_id))
    homes = _homes(session, [row.person_id for row in rows])
    people = shown_people(session, homes, first_day(session, event_id))
    moved, blocked = [], []
    for row in rows:
        missing = young[row.id].missing if row.id in young else ()
        problems = check_participation(row.state, target, missing)
        problems += _quota_problems(session, row, target, places, homes[row.person_id])
        if problems:
            blocked.append(Blocked(row.id, people[row.person_id].name, tuple(problems)))
        else:
            _move(session, row, target, reason)
            moved.append(row.id)
    if not moved:
        raise Refused(*(problem for one in blocked for problem in one.problems))
    return Moved(tuple(moved), tuple(blocked))


def replace(
    session: Session,
    participation_id: int,
    version: int,
    person: int | PersonDraft,
    reason: str = "",
) -> int:
    """Give a seat to somebody else of the same institution; returns the new seat's id."""
    row = session.get_one(Participation, participation_id)
    refuse_if_moved(row, version)
    refuse_if_any(check_participation(row.state, ParticipationState.REPLACED))
    person_id = person if isinstance(person, int) else add_person(session, person)
    _refuse_if_in_event(session, row.event_id, person_id)
    was_accepted = row.state in {ParticipationState.ACCEPTED, ParticipationState.CONFIRMED}
    state = ParticipationState.ACCEPTED if was_accepted else ParticipationState.NOMINATED
    _move(session, row, ParticipationState.REPLACED, reason)
    row.replaced_by_id = person_id
    made = _new_row(session, row.event_id, NewSeat(person_id, row.role, state), state, row.position)
    session.add(made)
    session.flush()
    home = session.scalar(select(Person.institution_id).where(Person.id == row.person_id))
    if home:
        note_substitution(session, row.event_id, home)
    return made.id


def change_role(
    session: Session, participation_id: int, version: int, role: ParticipationRole
) -> None:
    """Say what somebody is in an event."""
    row = session.get_one(Participation, participation_id)
    refuse_if_moved(row, version)
    row.role = role


def assign_chaperone(
    session: Session, participation_id: int, version: int, person_id: int | None
) -> None:
    """Name the adult who travels with a young delegate."""
    row = session.get_one(Participation, participation_id)
    refuse_if_moved(row, version)
    if person_id is not None:
        is_adult = adult_on(first_day(session, row.event_id))
        if session.scalar(select(Person.id).where(Person.id == person_id, is_adult)) is None:
            raise Refused.one("chaperone_is_minor", "chaperone")
    row.chaperone_id = person_id


def move_in_delegation(session: Session, participation_id: int, steps: int) -> None:
    """Move somebody up (negative) or down among the people of the same institution."""
    row = session.get_one(Participation, participation_id)
    home = session.scalar(select(Person.institution_id).where(Person.id == row.person_id))
    same_home = Person.institution_id.is_(None) if home is None else Person.institution_id == home
    others = list(
        session.scalars(
            select(Participation)
            .join(Person, Person.id == Participation.person_id)
            .where(Participation.event_id == row.event_id, same_home)
            .order_by(Participation.position, Participation.id)
        )
    )
    old = others.index(row)
    new = min(max(old + steps, 0), len(others) - 1)
    others.insert(new, others.pop(old))
    for position, other in enumerate(others, 1):
        if other.position != position:
            other.position = position


class _Places:
    """Free places of each institution while seats are given out."""

    def __init__(self, places: dict[int, Quota]) -> None:
        self._limits = {body: quota.places for body, quota in places.items()}
        self._taken = {body: quota.taken for body, quota in places.items()}

    def is_free(self, body: int | None) -> bool:
        """Whether the institution has one more place."""
        return body is None or is_within(self._limits.get(body), self._taken.get(body, 0))

    def take(self, body: int | None) -> None:
        """Take a place."""
        if body is not None:
            self._taken[body] = self._taken.get(body, 0) + 1

    def state_of(self, seat: NewSeat, body: int | None) -> ParticipationState:
        """The wanted state, or reserve above the quota."""
        if seat.role not in QUOTA_ROLES or seat.state not in QUOTA_STATES:
            return seat.state
        if not self.is_free(body):
            return ParticipationState.RESERVE
        self.take(body)
        return seat.state

    def values(self, body: int) -> dict[str, int]:
        """What a sentence says of a full quota."""
        return {"taken": self._taken.get(body, 0), "quota": self._limits.get(body) or 0}


def _quota_problems(
    session: Session,
    row: Participation,
    target: ParticipationState,
    places: _Places,
    home: int | None,
) -> list[Problem]:
    """A seat that comes back into the quota needs a free place."""
    comes_in = target in QUOTA_STATES and row.state not in QUOTA_STATES
    if home is None or not comes_in or row.role not in QUOTA_ROLES:
        return []
    if places.is_free(home):
        places.take(home)
        return []
    body = session.get_one(Institution, home)
    name = pick(body.short_name or body.name, "en")
    return [Problem("quota_full", "state", {"institution": name, **places.values(home)})]


def _new_row(
    session: Session, event_id: int, seat: NewSeat, state: ParticipationState, position: int
) -> Participation:
    context = context_of(session)
    step = ParticipationStateChange(state=state, on=context.clock.today(), by=context.operator)
    return Participation(
        event_id=event_id,
        person_id=seat.person_id,
        role=seat.role,
        state=state,
        position=position,
        states=[step],
    )


def _move(session: Session, row: Participation, state: ParticipationState, reason: str) -> None:
    context = context_of(session)
    row.state = state
    row.states.append(
        ParticipationStateChange(
            state=state,
            on=context.clock.today(),
            by=context.operator,
            reason=many_lines(reason).strip(),
        )
    )


def _rows(session: Session, ids: Sequence[int]) -> list[Participation]:
    found = {
        row.id: row
        for row in session.scalars(select(Participation).where(Participation.id.in_(ids)))
    }
    return [found[one] for one in dict.fromkeys(ids)]


def _homes(session: Session, person_ids: Iterable[int]) -> dict[int, int | None]:
    query = select(Person.id, Person.institution_id).where(Person.id.in_(set(person_ids)))
    return dict(session.execute(query).all())


def _positions(session: Session, event_id: int) -> dict[int | None, int]:
    """The last place in each delegation."""
    query = (
        select(Person.institution_id, func.max(Participation.position))
        .join(Participation, Participation.person_id == Person.id)
        .where(Participation.event_id == event_id)
        .group_by(Person.institution_id)
    )
    return dict(session.execute(query).all())


def _refuse_if_in_event(session: Session, event_id: int, person_id: int) -> None:
    known = select(Participation.id).where(
        Participation.event_id == event_id, Participation.person_id == person_id
    )
    if session.scalar(known) is not None:
        raise Refused.one("already_in_event", "person")
