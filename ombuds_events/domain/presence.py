"""What time online comes to: a mark for each session, by a threshold in share or minutes."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from ombuds_events.domain.indicators import minutes_of
from ombuds_events.domain.kinds import Mark
from ombuds_events.domain.tally import MarkValue

LATE_AFTER = 15 * 60
"""Seconds after which somebody comes late, or before the end leaves early."""


class Unit(StrEnum):
    """What a threshold counts."""

    PERCENT = "percent"
    MINUTES = "minutes"


@dataclass(frozen=True, slots=True)
class Threshold:
    """How long somebody must be online to be present."""

    value: int = 75
    unit: Unit = Unit.PERCENT

    def seconds(self, length: int) -> float:
        """What it asks of a session of `length` seconds: never more than all of it."""
        if self.unit is Unit.PERCENT:
            return length * min(self.value, 100) / 100
        return min(self.value * 60, length)


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of time by UTC seconds."""

    start: int
    end: int


def within(stays: Iterable[Window], session: Window) -> tuple[Window, ...]:
    """The parts of the stays that lie in the session, put together and in order."""
    found: list[Window] = []
    for stay in sorted(stays, key=lambda one: one.start):
        start, end = max(stay.start, session.start), min(stay.end, session.end)
        if start >= end:
            continue
        if found and start <= found[-1].end:
            found[-1] = Window(found[-1].start, max(end, found[-1].end))
        else:
            found.append(Window(start, end))
    return tuple(found)


def mark_of(
    stays: Iterable[Window], session: Window, threshold: Threshold, most: int | None = None
) -> MarkValue | None:
    """The mark that the stays earn at a session; `most`: seconds that a report grants at most.

    Under the threshold the minutes themselves; None without a single minute.
    """
    there = within(stays, session)
    seconds = sum(one.end - one.start for one in there)
    if most is not None:
        seconds = min(seconds, most)
    if seconds <= 0:
        return None
    if seconds < threshold.seconds(session.end - session.start):
        return seconds // 60 or None
    is_late = there[0].start - session.start > LATE_AFTER
    is_early = session.end - there[-1].end > LATE_AFTER
    if is_late and is_early:
        return seconds // 60
    if is_late:
        return Mark.LATE
    return Mark.LEFT_EARLY if is_early else Mark.ONLINE


def mark_of_time(seconds: int, length: int, threshold: Threshold) -> MarkValue | None:
    """The mark for time that is only counted, not told when."""
    if seconds >= threshold.seconds(length):
        return Mark.ONLINE
    return seconds // 60 or None


def earned(value: MarkValue, counted_minutes: int) -> float:
    """Minutes that a mark is worth."""
    if isinstance(value, Mark):
        return minutes_of(value, counted_minutes)
    return minutes_of(Mark.MINUTES, counted_minutes, value)


def overlapping(sessions: Sequence[tuple[int, Window]]) -> frozenset[int]:
    """The sessions, as (number, window), that run beside another: where people were is open."""
    ordered = sorted(sessions, key=lambda one: one[1].start)
    found: set[int] = set()
    for place, (number, window) in enumerate(ordered):
        for other, beside in ordered[place + 1 :]:
            if beside.start >= window.end:
                break
            found |= {number, other}
    return frozenset(found)
