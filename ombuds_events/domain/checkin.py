"""Check-in at the door: which session it is, which mark an arrival earns, who may come in."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from ombuds_events.domain.kinds import SEATED, EventState, Mark, ParticipationState
from ombuds_events.domain.presence import LATE_AFTER, Window
from ombuds_events.domain.tally import MarkValue, is_present


class Pace(StrEnum):
    """Where a session stands by the clock."""

    RUNS = "runs"
    COMES = "comes"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Sitting:
    """When a session takes place: its instants, and the day on its own clocks."""

    window: Window
    day: date


_NEVER = frozenset({EventState.CANCELLED, EventState.POSTPONED})
_STEPS = {
    ParticipationState.CONFIRMED: ParticipationState.CHECKED_IN,
    ParticipationState.NO_SHOW: ParticipationState.ATTENDED,
}


def pace_of(window: Window, now: int) -> Pace:
    """Whether a session runs at the instant `now`, comes, or is over."""
    if now < window.start:
        return Pace.COMES
    return Pace.RUNS if now < window.end else Pace.OVER


def session_at(sittings: Sequence[Sitting], now: int, present: int | None = None) -> int | None:
    """The place of the session that the clock chooses; None where there is none.

    The running one that began last, else the next one, be it today or on a later day; after all
    of them the last. Of sessions side by side the `present` one stays.
    """
    if not sittings:
        return None
    running = [n for n, one in enumerate(sittings) if pace_of(one.window, now) is Pace.RUNS]
    if running:
        begun = max(sittings[n].window.start for n in running)
        return _kept([n for n in running if sittings[n].window.start == begun], present)
    coming = [n for n, one in enumerate(sittings) if pace_of(one.window, now) is Pace.COMES]
    if not coming:
        return max(range(len(sittings)), key=lambda n: sittings[n].window.end)
    begins = min(sittings[n].window.start for n in coming)
    return _kept([n for n in coming if sittings[n].window.start == begins], present)


def _kept(beside: Sequence[int], present: int | None) -> int:
    return present if present in beside and present is not None else beside[0]


def mark_on_arrival(at: int, window: Window) -> Mark:
    """Late from a quarter of an hour after the start on; before, and after the end, present."""
    is_late = at - window.start > LATE_AFTER and pace_of(window, at) is Pace.RUNS
    return Mark.LATE if is_late else Mark.PRESENT


def minutes_late(at: int, window: Window) -> int:
    """Whole minutes between the start and the arrival; 0 of who is in time."""
    return max(0, at - window.start) // 60


def other_mark(mark: MarkValue) -> Mark:
    """What one key changes a mark of the door to."""
    return Mark.PRESENT if mark is Mark.LATE else Mark.LATE


def is_here(value: MarkValue | None) -> bool:
    """Whether somebody with this mark has been let in; excused and absent ones may still come."""
    return is_present(value)


def state_on_arrival(state: ParticipationState) -> ParticipationState | None:
    """Where a seat moves when its holder comes; None = it stays."""
    return _STEPS.get(state)


def has_seat(state: ParticipationState) -> bool:
    """Whether the holder may come in."""
    return state in SEATED


def takes_place(state: EventState) -> bool:
    """Whether anybody can be checked in at an event."""
    return state not in _NEVER
