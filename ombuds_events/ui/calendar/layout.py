"""Where bars stand: side by side in a week, in strips under each other in a month. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from ombuds_events.domain.span import wall
from ombuds_events.queries.calendar_page import Bar

DAY_MINUTES = 24 * 60
_LEAST = 30
"""A shorter bar takes as much room as half an hour."""
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Shown:
    """A bar on the clocks of the main zone; a ghost stands where it would be moved to.

    `was`: the day on which a ghost stands now.
    """

    bar: Bar
    start: datetime
    end: datetime
    is_ghost: bool = False
    was: date | None = None

    @property
    def key(self) -> tuple[int, int]:
        """The event and which of its days."""
        return self.bar.event_id, self.bar.number

    @property
    def first(self) -> date:
        """The first day it touches."""
        return self.start.date()

    @property
    def last(self) -> date:
        """The last day it touches; midnight does not touch the next one."""
        end = self.end if self.end.time() != time.min else self.end - timedelta(minutes=1)
        return max(end.date(), self.first)

    @property
    def is_all_day(self) -> bool:
        """Whether it stands in the row above the hours."""
        return self.bar.is_block or self.end - self.start >= _DAY


@dataclass(frozen=True, slots=True)
class Piece:
    """What of a bar lies in one day: minutes after midnight, its place among `lanes`."""

    shown: Shown
    column: int
    top: int
    bottom: int
    lane: int = 0
    lanes: int = 1
    is_first: bool = True
    is_last: bool = True


@dataclass(frozen=True, slots=True)
class Strip:
    """A bar over columns of one row of days; `lane` counts from the top."""

    shown: Shown
    row: int
    begins: int
    ends: int
    lane: int = 0
    is_first: bool = True
    is_last: bool = True


def shown_in(bars: Iterable[Bar], zone: str) -> tuple[Shown, ...]:
    """Bars on the clocks of `zone`; blocks keep the days of their own."""
    return tuple(
        Shown(one, one.part.start, one.part.end)
        if one.is_block or one.part.zone == zone
        else Shown(one, wall(one.starts_utc, zone), wall(one.ends_utc, zone))
        for one in bars
    )


def pieces(shown: Iterable[Shown], first: date, columns: int = 7) -> tuple[Piece, ...]:
    """The bars with hours, cut at midnight, side by side where they overlap."""
    by_day: list[list[Piece]] = [[] for _ in range(columns)]
    for one in shown:
        if one.is_all_day:
            continue
        for day in range((one.last - one.first).days + 1):
            column = (one.first - first).days + day
            if 0 <= column < columns:
                by_day[column].append(_piece(one, column, one.first + timedelta(days=day)))
    return tuple(piece for day in by_day for piece in side_by_side(day))


def _piece(shown: Shown, column: int, day: date) -> Piece:
    is_first, is_last = day == shown.first, day == shown.last
    top = _minute(shown.start) if is_first else 0
    bottom = _minute(shown.end) if is_last and shown.end.date() == day else DAY_MINUTES
    return Piece(shown, column, top, max(bottom, top + 1), is_first=is_first, is_last=is_last)


def side_by_side(day: Iterable[Piece]) -> list[Piece]:
    """Each piece with its lane, and how many lanes those that overlap share."""
    found: list[Piece] = []
    group: list[Piece] = []
    free: list[int] = []
    for piece in sorted(day, key=lambda one: (one.top, -one.bottom)):
        if group and piece.top >= max(free):
            found += _shared(group, len(free))
            group, free = [], []
        lane = next((n for n, end in enumerate(free) if end <= piece.top), len(free))
        free[lane : lane + 1] = [max(piece.bottom, piece.top + _LEAST)]
        group.append(replace(piece, lane=lane))
    return found + _shared(group, len(free))


def _shared(group: list[Piece], lanes: int) -> list[Piece]:
    return [replace(piece, lanes=lanes) for piece in group]


def strips(shown: Iterable[Shown], first: date, rows: int) -> tuple[Strip, ...]:
    """The bars as strips over rows of seven days, each in the first lane that is free."""
    found: list[list[Strip]] = [[] for _ in range(rows)]
    for one in _merged(shown):
        begins, ends = (one[0].first - first).days, (one[-1].last - first).days
        for row in range(max(0, begins // 7), min(rows - 1, ends // 7) + 1):
            left, right = max(begins, row * 7), min(ends, row * 7 + 6)
            found[row].append(
                Strip(
                    one[0],
                    row,
                    left - row * 7,
                    right - row * 7,
                    is_first=left == begins,
                    is_last=right == ends,
                )
            )
    return tuple(strip for row in found for strip in _stacked(row))


def _merged(shown: Iterable[Shown]) -> list[list[Shown]]:
    """Days of an event that follow each other are one bar."""
    open_runs: dict[int, list[Shown]] = {}
    found: list[list[Shown]] = []
    for one in sorted(shown, key=lambda each: each.start):
        run = open_runs.get(one.bar.event_id)
        if run and one.first - run[-1].last <= _DAY and not one.bar.is_block:
            run.append(one)
        else:
            open_runs[one.bar.event_id] = run = [one]
            found.append(run)
    return found


def _stacked(row: list[Strip]) -> list[Strip]:
    free: list[int] = []
    found = []
    for strip in sorted(row, key=lambda one: (one.begins, one.begins - one.ends, one.shown.start)):
        lane = next((n for n, end in enumerate(free) if end < strip.begins), len(free))
        free[lane : lane + 1] = [strip.ends]
        found.append(replace(strip, lane=lane))
    return found


def hidden(found: Sequence[Strip], rows: int, lanes: int) -> dict[tuple[int, int], int]:
    """(row, column) → how many strips of the day have no room in `lanes`, where some have none."""
    counts = {(row, column): 0 for row in range(rows) for column in range(7)}
    for strip in found:
        if strip.lane >= lanes:
            for column in range(strip.begins, strip.ends + 1):
                counts[strip.row, column] += 1
    return {cell: count for cell, count in counts.items() if count}


def _minute(when: datetime) -> int:
    return when.hour * 60 + when.minute
