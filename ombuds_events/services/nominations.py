"""What users do with nominations: take the rows of a plan into an event, in one step."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.drafts import LONGEST_LINE
from ombuds_events.domain.joining import joined
from ombuds_events.domain.kinds import ParticipationState
from ombuds_events.domain.nominations import Choices, Decision, NominationRow, Outcome
from ombuds_events.domain.problems import Refused, refuse_if_any
from ombuds_events.model.participation import Participation
from ombuds_events.model.person import Person
from ombuds_events.queries.nominations import NominationPlan, PlannedRow, plan
from ombuds_events.services.participations import (
    NewSeat,
    add_participants,
    change_participation_state,
)
from ombuds_events.services.people import add_person, draft_of, write_person


@dataclass(frozen=True, slots=True)
class Applied:
    """What came of a plan."""

    new: int
    known: int
    in_reserve: int
    left_out: int
    seats: tuple[int, ...]
    accepted: int = 0


def apply(
    session: Session,
    event_id: int,
    rows: Sequence[NominationRow],
    institution_id: int | None = None,
    choices: Choices | None = None,
    *,
    accept: bool = False,
) -> Applied:
    """Take rows into an event; who is in it already stays as is, so that twice is once.

    `accept`: who is nominated by it is accepted in the same step, but for those in reserve.
    """
    decided = choices or Choices()
    made = plan(session, event_id, rows, institution_id, decided)
    taken = made.taken(decided)
    if not taken:
        if all(row.is_in_event and not row.problems for row in made.rows) and made.rows:
            return Applied(0, 0, 0, len(rows), ())
        raise Refused.one("nothing_to_add")
    new_people = {row.number: _added(session, row) for row in taken if _is_new(row, decided)}
    known = {row.number: row.known.id for row in taken if row.known and not _is_new(row, decided)}
    for row in taken:
        if row.number in known:
            _complete(session.get_one(Person, known[row.number]), row, decided)
    people = {**new_people, **known}
    _keep_other_spellings(session, made, decided, people)
    new = [NewSeat(people[row.number], row.row.role, row.state) for row in taken]
    seats = add_participants(session, event_id, new)
    numbers = _accepted(session, seats) if accept else _states(session, seats)
    return Applied(
        new=len(new_people),
        known=len(known),
        in_reserve=numbers[ParticipationState.RESERVE],
        left_out=len(rows) - len(taken),
        seats=seats,
        accepted=numbers[ParticipationState.ACCEPTED],
    )


def _states(session: Session, seats: Sequence[int]) -> Counter[ParticipationState]:
    """How many of the seats are in which state."""
    found = select(Participation.state).where(Participation.id.in_(seats))
    return Counter(session.scalars(found))


def _accepted(session: Session, seats: Sequence[int]) -> Counter[ParticipationState]:
    """Accept the new seats that wait for it; how many are then in which state."""
    waiting = session.scalars(
        select(Participation.id)
        .where(Participation.id.in_(seats), Participation.state == ParticipationState.NOMINATED)
        .order_by(Participation.id)
    ).all()
    if waiting:
        change_participation_state(session, waiting, ParticipationState.ACCEPTED)
    return _states(session, seats)


def _is_new(row: PlannedRow, choices: Choices) -> bool:
    """Whether the row makes a person: unlike anybody, or said to be somebody else."""
    if row.outcome in {Outcome.NEW, Outcome.TWICE}:
        return True
    return row.decided(choices) is Decision.DIFFERENT


def _added(session: Session, row: PlannedRow) -> int:
    """A new person; who comes from no known institution keeps what the form calls it."""
    organisation = "" if row.institution_id else row.row.institution
    draft = replace(
        row.row.person, institution_id=row.institution_id, organisation=organisation[:LONGEST_LINE]
    )
    return add_person(session, draft)


def _keep_other_spellings(
    session: Session, made: NominationPlan, choices: Choices, people: Mapping[int, int]
) -> None:
    """A row that repeats an earlier one gives what that one lacks."""
    for row in made.rows:
        repeats = row.outcome is Outcome.TWICE and row.decided(choices) is Decision.SAME
        if repeats and not row.problems and row.twin in people:
            _complete(session.get_one(Person, people[row.twin]), row, choices)


def _complete(person: Person, row: PlannedRow, choices: Choices) -> None:
    """Fill what is not yet known of a person; what is known stays, or what the user chose."""
    draft = joined(draft_of(person), row.row.person.cleaned(), choices.taken(row.number))
    refuse_if_any(draft.check())
    write_person(person, draft)
    person.archived_on = None  # who is nominated again is no longer done with
