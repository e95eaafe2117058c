"""Which event a report belongs to, its seats with whole names, and the marks that stand there."""

from collections.abc import Collection, Iterable, Sequence
from datetime import date, datetime, time, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.kinds import SEATED, EventState, MarkSource
from ombuds_events.domain.online import Attendee
from ombuds_events.domain.roster import Roster, RosterEntry
from ombuds_events.domain.tally import MarkColumn, MarkValue
from ombuds_events.model.attendance import AttendanceMark
from ombuds_events.model.event import Event
from ombuds_events.model.institution import Institution
from ombuds_events.model.participation import Participation
from ombuds_events.model.person import Person
from ombuds_events.queries.marks import marks_of
from ombuds_events.queries.people import name_parts, of_people, shown
from ombuds_events.queries.report_shapes import Offered, PlannedSession
from ombuds_events.queries.seats import EventFrame, frame

_NEVER = frozenset({EventState.CANCELLED, EventState.POSTPONED})
_DAY = timedelta(days=1)


def event_days(session: Session, event_id: int) -> frozenset[date]:
    """The days that a report of the event may bear, in any zone."""
    days = frame(session, event_id).span.days
    return frozenset((days[0] - _DAY, *days, days[-1] + _DAY))


def fitting_event(
    session: Session, people: Sequence[Attendee], days: Collection[date]
) -> int | None:
    """The one event of these days whose people half of the report surely are."""
    if not days or not people:
        return None
    first, last = min(days) - _DAY, max(days) + 2 * _DAY
    candidates = session.execute(
        select(Event.id, Event.starts_at, Event.ends_at)
        .where(Event.starts_at < datetime.combine(last, time.min))
        .where(Event.ends_at > datetime.combine(first, time.min), Event.state.not_in(_NEVER))
        .order_by(Event.id)
    ).all()
    scores = {}
    for row in candidates:
        if any(row.starts_at.date() - _DAY <= day <= row.ends_at.date() + _DAY for day in days):
            roster = Roster(ReportSeats(session, frame(session, row.id)).entries)
            scores[row.id] = sum(bool(roster.certain(one).key) for one in people)
    best = max(scores.values(), default=0)
    found = [event_id for event_id, score in scores.items() if score == best]
    return found[0] if best * 2 >= len(people) and len(found) == 1 else None


def zone_of_host(session: Session, people: Iterable[Attendee]) -> str:
    """The zone of the institution whose people write from the host's domain; "" if none."""
    host = next((one.email for one in people if one.is_host and one.email), "")
    domain = host.casefold().rpartition("@")[2]
    if not domain:
        return ""
    zones = session.scalars(
        select(Institution.zone)
        .join(Person, Person.institution_id == Institution.id)
        .where(Person.email_key.endswith(f"@{domain}", autoescape=True))
        .distinct()
        .limit(2)
    ).all()
    return zones[0] if len(zones) == 1 else ""


class ReportSeats:
    """The seats of an event with whole names: they do not leave this module."""

    def __init__(self, session: Session, event: EventFrame) -> None:
        chosen = (Participation.id.label("participation_id"), Participation.role)
        rows = session.execute(
            of_people()
            .add_columns(*chosen)
            .join(Participation, Participation.person_id == Person.id)
            .where(Participation.event_id == event.id, Participation.state.in_(SEATED))
            .order_by(Participation.id)
        ).all()
        self.by_key = {
            str(row.participation_id): Offered(
                row.participation_id, shown(row, event.first_day), row.role
            )
            for row in rows
        }
        self.entries = tuple(
            RosterEntry(str(row.participation_id), name_parts(row), row.email) for row in rows
        )


Known = tuple[MarkValue, MarkSource]


def known_marks(
    session: Session, event_id: int, sessions: Iterable[PlannedSession]
) -> dict[tuple[int, int], Known]:
    """(Seat, session number) → the mark that stands there, and where it came from."""
    numbers = {one.key: one.number for one in sessions}
    rows = session.execute(marks_of(event_id, AttendanceMark.source))
    found: dict[tuple[int, int], Known] = {}
    for seat, item_id, day, mark, minutes, source in rows:
        number = numbers.get(MarkColumn(item_id, day))
        if number is not None:
            found[seat, number] = (mark if minutes is None else minutes, source)
    return found
