"""What the numbers mean: joint, held, hours, certificates. Reports and pages count by these."""

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum

from ombuds_events.domain.kinds import (
    HELD_STATES,
    ORGANISING_ROLES,
    PRESENT_STATES,
    EventState,
    Mark,
    ParticipationRole,
    ParticipationState,
    PartnerRole,
)

CERTIFICATE_SHARE = 0.8
"""Share of the counted time that earns a certificate, unless the event says otherwise."""

STAFF_ROLES = frozenset({ParticipationRole.PARTICIPANT, ParticipationRole.HEAD_OF_DELEGATION})
"""Who comes to learn: only these count as trained staff."""

LEARNERS = STAFF_ROLES | {ParticipationRole.YOUNG_DELEGATE}
"""Whose attendance is taken; who teaches, interprets or looks on only signs in."""

_PART = {
    Mark.PRESENT: 1.0,
    Mark.ONLINE: 1.0,
    Mark.LATE: 1.0,
    Mark.LEFT_EARLY: 0.5,
    Mark.EXCUSED: 0.0,
    Mark.ABSENT: 0.0,
}


class CertificateState(StrEnum):
    """Where a person stands on the way to a certificate."""

    ELIGIBLE = "eligible"
    ON_COURSE = "on_course"
    SHORT = "short"


def is_joint(organisers: Iterable[tuple[PartnerRole, str]]) -> bool:
    """Whether lead, hosts and co-organisers, as (role, country), come from two countries."""
    countries = {country for role, country in organisers if role in ORGANISING_ROLES}
    return len(countries - {""}) > 1


def counts_as_held(state: EventState) -> bool:
    """Whether an event is over and took place."""
    return state in HELD_STATES


def year_of(end: datetime) -> int:
    """The year an event counts for: that of its end, by the host's clock."""
    return end.year


def minutes_of(mark: Mark, counted_minutes: int, online_minutes: int = 0) -> float:
    """Minutes that a mark earns in an item of `counted_minutes`; online minutes at most all."""
    if mark is Mark.MINUTES:
        return float(min(max(online_minutes, 0), counted_minutes))
    return _PART[mark] * counted_minutes


def share_of(minutes: float, counted_minutes: int) -> float | None:
    """Part of the counted time; None where no time is counted."""
    return minutes / counted_minutes if counted_minutes else None


def certificate_of(
    minutes: float, counted_minutes: int, empty_cells: int, needed_share: float = CERTIFICATE_SHARE
) -> CertificateState | None:
    """Whether the time earns a certificate; decided when no counted cell of the person is empty.

    None where no time is counted: nothing can be certified then.
    """
    if not counted_minutes:
        return None
    if empty_cells:
        return CertificateState.ON_COURSE
    # Minutes are halves at most: a millionth of a minute is rounding, not absence.
    is_enough = minutes + 1e-6 >= needed_share * counted_minutes
    return CertificateState.ELIGIBLE if is_enough else CertificateState.SHORT


def person_hours(minutes: Iterable[float | None]) -> float | None:
    """Hours of all people together; None = not known, when no one's time was counted."""
    known = [each for each in minutes if each is not None]
    return sum(known) / 60 if known else None


def is_staff_participation(
    role: ParticipationRole,
    state: ParticipationState,
    institution_id: int | None,
    event_state: EventState,
) -> bool:
    """Whether a seat counts as trained staff: an institution's learner, present, event held."""
    return (
        role in STAFF_ROLES
        and state in PRESENT_STATES
        and institution_id is not None
        and counts_as_held(event_state)
    )
