"""Who gets which certificate, as the papers show it; the register behind them.

Minors come masked: their certificates bear the given name and an initial.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from ombuds_events.domain.certificates import (
    CertificatePerson,
    CertificateSheet,
    can_be_certified,
    is_earned,
    names_on_paper,
    next_numbers,
)
from ombuds_events.domain.indicators import CertificateState
from ombuds_events.domain.kinds import ParticipationState
from ombuds_events.domain.precedence import SortOrder
from ombuds_events.domain.tally import RowTotal
from ombuds_events.domain.text import Labels, one_line
from ombuds_events.model.certificate import Certificate
from ombuds_events.model.participation import Participation, ParticipationStateChange
from ombuds_events.queries.attendance import GridRow, grid
from ombuds_events.queries.people import full_names
from ombuds_events.queries.seats import EventFrame, frame, seats
from ombuds_events.queries.sheets import head_of
from ombuds_events.store.context import context_of


@dataclass(frozen=True, slots=True)
class RegisterRow:
    """A number of the register; `is_void`: taken back by undo, and never given out again."""

    number: str
    issued_on: date
    by: str
    reason: str
    printed_on: date | None
    is_void: bool


def register(session: Session, year: int) -> tuple[RegisterRow, ...]:
    """All certificates that were ever issued in `year`."""
    return _register(session, Certificate.year == year)


def taken_numbers(session: Session, code: str) -> frozenset[str]:
    """Every number of the event that was ever given out, here or elsewhere."""
    begins = f"{code[:53]}/"
    known = session.scalars(
        select(Certificate.number).where(Certificate.number.startswith(begins, autoescape=True))
    )
    held = session.scalars(
        select(Participation.certificate_no).where(
            Participation.certificate_no.startswith(begins, autoescape=True)
        )
    )
    return frozenset(known) | frozenset(held)


def certificates_sheet(
    session: Session,
    event_id: int,
    labels: Labels,
    order: SortOrder = SortOrder.COUNTRY,
    people: Collection[int] | None = None,
    reason: str = "",
) -> CertificateSheet:
    """The certificates of an event: those that have a number, those that have earned one.

    `people`: only these participations; `reason`: why children appear by their full names.
    """
    event = frame(session, event_id)
    found = grid(session, event_id, order, labels.langs[0])
    totals = {row.participation_id: found.total_of(row) for row in found.rows}
    states = {seat.participation_id: seat.state for seat in seats(session, event)}
    wanted = [row for row in found.rows if people is None or row.participation_id in people]
    due = [row for row in wanted if _is_due(row, totals[row.participation_id], states)]
    left = [totals[row.participation_id].certificate for row in wanted if row not in due]
    rows = _register(session, Certificate.event_id == event_id)
    made = _numbered(session, event, due, totals, {row.number: row for row in rows})
    has_minors = any(person.is_minor for person in made)
    return CertificateSheet(
        head=head_of(session, event, labels),
        mode=event.mode,
        counted_minutes=found.counted_minutes,
        people=_called(session, due, made, one_line(reason)),
        short=left.count(CertificateState.SHORT),
        undecided=left.count(CertificateState.ON_COURSE),
        gaps=tuple(row.number for row in rows if row.is_void),
        reason=one_line(reason) if has_minors else "",
    )


def _is_due(row: GridRow, total: RowTotal, states: Mapping[int, ParticipationState]) -> bool:
    """Whether somebody has a number, or has earned one and holds a seat that may get it."""
    state = states.get(row.participation_id)
    is_able = state is not None and can_be_certified(state)
    return bool(row.certificate_no) or (is_able and is_earned(row.role, total.certificate))


def _called(
    session: Session,
    rows: Iterable[GridRow],
    made: Iterable[CertificatePerson],
    reason: str,
) -> tuple[CertificatePerson, ...]:
    """Everybody by the name they want; children masked, unless a reason was given."""
    known = {row.participation_id: row.person for row in rows}
    wishes = _wishes(session, known)
    young = [person.id for person in known.values() if person.is_minor]
    whole = full_names(session, young, reason) if reason else {}
    named = []
    for one in made:
        person = known[one.participation_id]
        own, latin = whole.get(person.id, (person.name, person.latin))
        wish = "" if person.is_minor else wishes[one.participation_id]
        name, second = names_on_paper(own, latin, wish)
        named.append(replace(one, name=name, name_latin=second))
    return tuple(named)


def _wishes(session: Session, ids: Iterable[int]) -> dict[int, str]:
    """How people want to be called on their certificates."""
    wanted = select(Participation.id, Participation.certificate_name)
    return dict(session.execute(wanted.where(Participation.id.in_(list(ids)))).all())


def _numbered(
    session: Session,
    event: EventFrame,
    due: Iterable[GridRow],
    totals: Mapping[int, RowTotal],
    known: Mapping[str, RegisterRow],
) -> tuple[CertificatePerson, ...]:
    today = context_of(session).clock.today()
    rows = list(due)
    days = certified_on(session, [row.participation_id for row in rows])
    fresh = sum(not row.certificate_no for row in rows)
    numbers = iter(next_numbers(event.code, taken_numbers(session, event.code), fresh))
    made = []
    for row in rows:
        one = _person(row, totals[row.participation_id], today)
        entry = known.get(row.certificate_no)
        if not row.certificate_no:
            one = replace(one, number=next(numbers), is_new=True)
        elif entry is None:
            one = replace(one, issued_on=days.get(row.participation_id, today))
        else:
            again = entry.printed_on is not None and entry.printed_on < today
            one = replace(one, issued_on=entry.issued_on, reissued_on=today if again else None)
        made.append(one)
    return tuple(made)


def certified_on(session: Session, ids: Iterable[int]) -> dict[int, date]:
    """When seats were certified: the day of issue of numbers from before the register."""
    step = ParticipationStateChange
    wanted = select(step.participation_id, step.on).where(
        step.participation_id.in_(list(ids)), step.state == ParticipationState.CERTIFIED
    )
    return dict(session.execute(wanted.order_by(step.id)).all())


def _person(row: GridRow, total: RowTotal, today: date) -> CertificatePerson:
    person = row.person
    return CertificatePerson(
        participation_id=row.participation_id,
        name=person.name,
        name_latin=person.latin,
        institution=person.institution,
        country=person.country,
        number=row.certificate_no,
        minutes=total.minutes,
        share=total.share_of_all,
        issued_on=today,
        is_complete=is_earned(row.role, total.certificate),
        is_minor=person.is_minor,
    )


def _register(session: Session, condition: ColumnElement[bool]) -> tuple[RegisterRow, ...]:
    held = (
        select(Participation.id)
        .where(
            Participation.id == Certificate.participation_id,
            Participation.certificate_no == Certificate.number,
        )
        .exists()
    )
    rows = session.execute(
        select(
            Certificate.number,
            Certificate.issued_on,
            Certificate.by,
            Certificate.reason,
            Certificate.printed_on,
            ~held,
        )
        .where(condition)
        .order_by(Certificate.id)
    )
    return tuple(RegisterRow(*row) for row in rows)
