"""What users do with nominations: take the rows of a plan into an event, in one step."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.drafts import LONGEST_LINE, PersonDraft
from ombuds_events.domain.kinds import ParticipationState
from ombuds_events.domain.nominations import Choices, Decision, NominationRow, Outcome
from ombuds_events.domain.problems import Refused
from ombuds_events.model.participation import Participation
from ombuds_events.model.person import Person
from ombuds_events.queries.nominations import NominationPlan, PlannedRow, plan
from ombuds_events.services.participations import NewSeat, add_participants
from ombuds_events.services.people import add_person, renew_keys


@dataclass(frozen=True, slots=True)
class Applied:
    """What came of a plan."""

    new: int
    known: int
    in_reserve: int
    left_out: int
    seats: tuple[int, ...]


def apply(
    session: Session,
    event_id: int,
    rows: Sequence[NominationRow],
    institution_id: int | None = None,
    choices: Choices | None = None,
) -> Applied:
    """Take rows into an event; who is in it already stays as is, so that twice is once."""
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
            _complete(session.get_one(Person, known[row.number]), row.row.person.cleaned())
    _keep_other_spellings(session, made, decided, {**new_people, **known})
    people = {**new_people, **known}
    seats = add_participants(
        session,
        event_id,
        [NewSeat(people[row.number], row.row.role, row.state) for row in taken],
    )
    states = session.scalars(select(Participation.state).where(Participation.id.in_(seats)))
    return Applied(
        new=len(new_people),
        known=len(known),
        in_reserve=sum(state is ParticipationState.RESERVE for state in states),
        left_out=len(rows) - len(taken),
        seats=seats,
    )


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
            _complete(session.get_one(Person, people[row.twin]), row.row.person.cleaned())


def _complete(person: Person, draft: PersonDraft) -> None:
    """Fill what is not yet known of a person; what is known stays."""
    person.name_latin = person.name_latin or _latin_of(person, draft)
    person.patronymic = person.patronymic or (
        draft.patronymic if _same_script(person, draft) else ""
    )
    person.email = person.email or draft.email
    person.position = {**draft.position, **person.position}
    person.sex = person.sex or draft.sex
    person.languages = person.languages or list(draft.languages)
    person.birth_date = person.birth_date or draft.birth_date
    renew_keys(person)


def _latin_of(person: Person, draft: PersonDraft) -> str:
    """The Latin form, as the row gives it or as the row itself is written."""
    if draft.latin or _same_script(person, draft):
        return draft.latin
    written = f"{draft.family.upper()} {draft.given}".strip()
    return written if written.isascii() else ""


def _same_script(person: Person, draft: PersonDraft) -> bool:
    return (person.family_name or person.given_names).isascii() == (
        draft.family or draft.given
    ).isascii()
