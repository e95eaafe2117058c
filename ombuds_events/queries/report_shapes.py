"""What a report of an online meeting would mark at an event, as frozen rows."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from ombuds_events.domain.indicators import LEARNERS
from ombuds_events.domain.kinds import ParticipationRole
from ombuds_events.domain.presence import Threshold, Window
from ombuds_events.domain.problems import Problem
from ombuds_events.domain.tally import MarkCell, MarkColumn, MarkValue
from ombuds_events.domain.text import LocalText
from ombuds_events.queries.people import ShownPerson


class Group(StrEnum):
    """How sure it is who an attendee is."""

    MATCHED = "matched"
    PROBABLE = "probable"
    UNMATCHED = "unmatched"


class MarkOutcome(StrEnum):
    """What becomes of a mark: written, there already, or kept as a person or a report left it."""

    NEW = "new"
    BETTER = "better"
    SAME = "same"
    KEPT = "kept"
    LESS = "less"

    @property
    def is_written(self) -> bool:
        """Whether it changes anything."""
        return self in {MarkOutcome.NEW, MarkOutcome.BETTER}


@dataclass(frozen=True, slots=True)
class ReportChoices:
    """What a person decided: zone of the times ("" = the event's), threshold, one session only.

    `confirmed`: attendee (place in the report) → seat; 0 = nobody of ours.
    """

    zone: str = ""
    threshold: Threshold = field(default_factory=Threshold)
    session: int | None = None
    confirmed: Mapping[int, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Offered:
    """A seat that an attendee may belong to."""

    participation_id: int
    person: ShownPerson
    role: ParticipationRole

    @property
    def is_marked(self) -> bool:
        """Whether attendance is taken of this role."""
        return self.role in LEARNERS


@dataclass(frozen=True, slots=True)
class PlannedMark:
    """A mark of a session; `known`: what stands there now."""

    value: MarkValue
    outcome: MarkOutcome
    known: MarkValue | None = None


@dataclass(frozen=True, slots=True)
class PlannedAttendee:
    """A person of the report: whose seat, how long, and which marks by session number.

    `name` and `email` as may be shown; `offered`: the seats to choose from, likeliest first;
    `is_confirmed`: a person said who it is.
    """

    number: int
    name: str
    email: str
    group: Group
    by: str
    seat: Offered | None
    offered: tuple[Offered, ...]
    minutes: int
    joins: int
    is_open: bool = False
    is_waiting_only: bool = False
    is_bot: bool = False
    is_confirmed: bool = False
    marks: Mapping[int, PlannedMark] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PlannedSession:
    """A session of the event; `is_beside`: it runs beside another, so it is left out."""

    number: int
    key: MarkColumn
    title: LocalText
    window: Window
    counted_minutes: int | None
    is_beside: bool = False


@dataclass(frozen=True, slots=True)
class ReportPlan:
    """Everything that a report would do; `problems` stand in the way, `notices` are told.

    `absent`: who has a seat and is not in the report.
    """

    event_id: int
    code: str
    title: LocalText
    zone: str
    sessions: tuple[PlannedSession, ...] = ()
    rows: tuple[PlannedAttendee, ...] = ()
    absent: tuple[Offered, ...] = ()
    problems: tuple[Problem, ...] = ()
    notices: tuple[Problem, ...] = ()

    def of(self, group: Group) -> tuple[PlannedAttendee, ...]:
        """The attendees of a group."""
        return tuple(row for row in self.rows if row.group is group)

    @property
    def marks(self) -> dict[tuple[int, int], PlannedMark]:
        """(Seat, session number) → mark."""
        return {
            (row.seat.participation_id, number): mark
            for row in self.rows
            if row.seat is not None
            for number, mark in row.marks.items()
        }

    @property
    def cells(self) -> tuple[MarkCell, ...]:
        """What would be written."""
        columns = {one.number: one.key for one in self.sessions}
        return tuple(
            MarkCell(seat, columns[number], mark.value)
            for (seat, number), mark in self.marks.items()
            if mark.outcome.is_written
        )
