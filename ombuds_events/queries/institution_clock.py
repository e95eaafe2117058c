"""The working hours that two institutions share today."""

from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy.orm import Session

from ombuds_events.domain.drafts import DAY_MINUTES
from ombuds_events.domain.span import offset
from ombuds_events.queries.institutions import InstitutionRow, institutions
from ombuds_events.store.context import context_of


@dataclass(frozen=True, slots=True)
class CommonWindow:
    """Minutes after midnight by the own clock; equal ones = no hour in common."""

    zone: str
    starts: int
    ends: int


def common_window(session: Session, institution_id: int) -> CommonWindow:
    """The hours in which both the own office and this institution work."""
    own_id = context_of(session).own_institution_id
    found = institutions(session, [own_id, institution_id])
    own, other = found[own_id], found[institution_id]
    shift = _shift(session, own, other)
    starts = max(own.day_starts, other.day_starts + shift)
    ends = min(own.day_ends, other.day_ends + shift)
    return CommonWindow(own.zone, starts, max(starts, ends))


def _shift(session: Session, own: InstitutionRow, other: InstitutionRow) -> int:
    """By how many minutes the own clock is ahead of theirs, the shorter way round the globe."""
    noon = datetime.combine(context_of(session).clock.today(), datetime.min.time(), tzinfo=UTC)
    at = int(noon.timestamp())
    ahead = offset(at, own.zone) - offset(at, other.zone)
    half = DAY_MINUTES // 2
    return (round(ahead.total_seconds() / 60) + half) % DAY_MINUTES - half
