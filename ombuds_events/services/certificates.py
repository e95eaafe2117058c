"""What users do with certificates: issue them by the rule or by an exception, print them."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.certificates import (
    LONGEST_NAME,
    CertificatePerson,
    Certified,
    can_be_certified,
    is_earned,
    next_numbers,
    steps_to_certified,
)
from ombuds_events.domain.problems import Problem, Refused, refuse_if_any
from ombuds_events.domain.text import many_lines, one_line
from ombuds_events.model.certificate import Certificate
from ombuds_events.model.event import Event
from ombuds_events.model.participation import Participation
from ombuds_events.model.person import Person
from ombuds_events.queries.attendance import grid
from ombuds_events.queries.certificates import taken_numbers
from ombuds_events.queries.participations import first_day
from ombuds_events.queries.people import adult_on, shown_people
from ombuds_events.services.participations import change_participation_state
from ombuds_events.services.versions import refuse_if_moved
from ombuds_events.store.context import context_of


def issue_certificates(session: Session, event_id: int, wanted: Sequence[Certified]) -> None:
    """Give out numbers as they were shown; only to whom the rule or a reason allows it."""
    event = session.get_one(Event, event_id)
    rows = {
        row.id: row
        for row in session.scalars(select(Participation).where(Participation.event_id == event_id))
    }
    taken = taken_numbers(session, event.code)
    if any(one.number in taken or rows[one.participation_id].certificate_no for one in wanted):
        raise Refused.one("certificate_taken", "certificates")
    _refuse_if_not_allowed(session, event_id, wanted, rows)
    today = context_of(session).clock.today()
    for one in wanted:
        row = rows[one.participation_id]
        for state in steps_to_certified(row.state):
            change_participation_state(session, [row.id], state, one.reason)
        row.certificate_no = one.number
        session.add(_entry(session, event_id, one, today))


def certify(
    session: Session, participation_ids: Sequence[int], reason: str = ""
) -> tuple[str, ...]:
    """Give these people the next numbers; a `reason` sets the rule aside. Returns the numbers."""
    rows = {
        row.id: row
        for row in session.scalars(
            select(Participation).where(Participation.id.in_(participation_ids))
        )
    }
    wanted = [key for key in participation_ids if not rows[key].certificate_no]
    if not wanted:
        raise Refused.one("certificate_there")
    event = session.get_one(Event, rows[wanted[0]].event_id)
    numbers = next_numbers(event.code, taken_numbers(session, event.code), len(wanted))
    why = many_lines(reason).strip()
    pairs = zip(wanted, numbers, strict=True)
    issue_certificates(session, event.id, [Certified(key, number, why) for key, number in pairs])
    return numbers


def certify_with_reason(session: Session, participation_id: int, reason: str) -> str:
    """Give one person a certificate by exception; refuses without a reason."""
    if not many_lines(reason).strip():
        raise Refused.one("certificate_needs_reason", "reason")
    return certify(session, [participation_id], reason)[0]


def change_certificate_name(
    session: Session, participation_id: int, version: int, name: str
) -> None:
    """Write somebody's name on the certificate otherwise than it stands; "" = the own name.

    Not that of somebody under 18: it would tell more than may be shown.
    """
    row = session.get_one(Participation, participation_id)
    refuse_if_moved(row, version)
    cleaned = one_line(name)
    if len(cleaned) > LONGEST_NAME:
        raise Refused.one("text_too_long", "certificate_name", limit=LONGEST_NAME)
    is_adult = adult_on(first_day(session, row.event_id))
    adult = session.scalar(select(Person.id).where(Person.id == row.person_id, is_adult))
    if cleaned and adult is None:
        raise Refused.one("certificate_name_of_minor", "certificate_name")
    row.certificate_name = cleaned


def reveal_names(_session: Session, reason: str) -> None:
    """Show the full names of children on certificates to who has a reason.

    Run it as `Gesture("reveal_names", …, reason=reason, always=True)`: no row changes.
    """
    if not one_line(reason):
        raise Refused.one("reason_to_reveal", "reason")


def note_printed(session: Session, event_id: int, people: Iterable[CertificatePerson]) -> None:
    """Remember the first day on which certificates were printed; later ones are reissues.

    Numbers from before the register come into it now.
    """
    today = context_of(session).clock.today()
    wanted = {person.number: person for person in people}
    rows = {
        row.number: row
        for row in session.scalars(select(Certificate).where(Certificate.number.in_(wanted)))
    }
    for number, person in wanted.items():
        row = rows.get(number)
        if row is None:
            one = Certified(person.participation_id, number)
            row = _entry(session, event_id, one, person.issued_on)
            session.add(row)
        if row.printed_on is None:
            row.printed_on = today
        elif row.printed_on < today:
            row.reissued_on = today


def _entry(session: Session, event_id: int, one: Certified, day: date) -> Certificate:
    return Certificate(
        number=one.number,
        year=day.year,
        event_id=event_id,
        participation_id=one.participation_id,
        issued_on=day,
        by=context_of(session).operator,
        reason=one.reason,
    )


def _refuse_if_not_allowed(
    session: Session,
    event_id: int,
    wanted: Sequence[Certified],
    rows: Mapping[int, Participation],
) -> None:
    """The marks of this moment decide, not those that were shown."""
    found = grid(session, event_id)
    earned = {
        row.participation_id
        for row in found.rows
        if is_earned(row.role, found.total_of(row).certificate)
    }
    people = shown_people(
        session, [row.person_id for row in rows.values()], first_day(session, event_id)
    )

    def named(ids: Iterable[int]) -> str:
        return ", ".join(people[rows[key].person_id].name for key in ids)

    absent = [
        w.participation_id for w in wanted if not can_be_certified(rows[w.participation_id].state)
    ]
    short = [
        w.participation_id for w in wanted if w.participation_id not in earned and not w.reason
    ]
    refuse_if_any(
        Problem(code, "certificates", {"names": named(ids)})
        for code, ids in (("certificate_no_seat", absent), ("certificate_not_earned", short))
        if ids
    )
