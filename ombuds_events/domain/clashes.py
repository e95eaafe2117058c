"""What stands against the dates of an event: who is elsewhere, who rests, what is late.

Three levels: `blocks` wants another date, `warns` wants a decision, `informs` is good to know. Any
of them may be accepted with a reason, which is remembered under `Clash.key` as long as the facts
stay what they are: another day or another event is another clash.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from ombuds_events.domain.kinds import EventMode
from ombuds_events.domain.text import LocalText

TRANSFER = 12 * 3600
"""Seconds that a person needs between two places."""


class ClashKind(StrEnum):
    """What clashes."""

    DEADLINE_LATE = "deadline_late"
    ROOM_TWICE = "room_twice"
    SPEAKER_TWICE = "speaker_twice"
    PERSON_BUSY = "person_busy"
    HOLIDAY = "holiday"
    CLOSED = "closed"
    WEEKEND = "weekend"
    PARTNER_BUSY = "partner_busy"
    SHORT_TRANSFER = "short_transfer"
    INVITED_REST = "invited_rest"
    UN_DAY = "un_day"


class Level(StrEnum):
    """How much it matters, the most first."""

    BLOCKS = "blocks"
    WARNS = "warns"
    INFORMS = "informs"


LEVELS: Mapping[ClashKind, Level] = {
    ClashKind.DEADLINE_LATE: Level.BLOCKS,
    ClashKind.ROOM_TWICE: Level.BLOCKS,
    ClashKind.SPEAKER_TWICE: Level.BLOCKS,
    ClashKind.PERSON_BUSY: Level.WARNS,
    ClashKind.HOLIDAY: Level.WARNS,
    ClashKind.CLOSED: Level.WARNS,
    ClashKind.WEEKEND: Level.WARNS,
    ClashKind.PARTNER_BUSY: Level.INFORMS,
    ClashKind.SHORT_TRANSFER: Level.WARNS,
    ClashKind.INVITED_REST: Level.INFORMS,
    ClashKind.UN_DAY: Level.INFORMS,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Clash:
    """One thing that stands against a date.

    `who`: institutions, the shown name of the person, the room; `what`: the holiday, the
    international day, the title of the other event or session; `other_id`: that other event;
    `accepted`: the reason for which it is let stand, None = open.
    """

    kind: ClashKind
    key: str
    day: date
    who: tuple[LocalText, ...] = ()
    what: LocalText = field(default_factory=dict)
    country: str = ""
    is_estimate: bool = False
    other_id: int | None = None
    other_code: str = ""
    accepted: str | None = None

    @property
    def level(self) -> Level:
        """How much it matters."""
        return LEVELS[self.kind]

    @property
    def is_open(self) -> bool:
        """Whether somebody has to look at it: what only informs never waits."""
        return self.accepted is None and self.level is not Level.INFORMS


def in_order(clashes: Iterable[Clash]) -> tuple[Clash, ...]:
    """Open ones first, then by level, day and kind."""
    levels, kinds = tuple(Level), tuple(ClashKind)

    def rank(clash: Clash) -> tuple[bool, int, date, int, str]:
        place = levels.index(clash.level)
        is_accepted = clash.accepted is not None
        return is_accepted, place, clash.day, kinds.index(clash.kind), clash.key

    return tuple(sorted(clashes, key=rank))


@dataclass(frozen=True, slots=True)
class Sitting:
    """A stretch of time in which an event needs its people: UTC seconds, local day, its place.

    `place`: what tells one city from another; "" = online, or not known.
    """

    event_id: int
    day: date
    start: int
    end: int
    place: str = ""


def place_of(mode: EventMode, city: LocalText, zone: str) -> str:
    """What tells one city from another: its English name, else any, else the zone."""
    if mode is EventMode.ONLINE:
        return ""
    return city.get("en") or next(iter(city.values()), "") or zone


def first_overlap(ours: Iterable[Sitting], theirs: Iterable[Sitting]) -> Sitting | None:
    """The first of our sittings during which another event meets."""
    others = tuple(theirs)
    for one in ours:
        if any(one.start < other.end and other.start < one.end for other in others):
            return one
    return None


def first_short_transfer(ours: Iterable[Sitting], theirs: Iterable[Sitting]) -> Sitting | None:
    """The first of our sittings that is too near in time to one in another city."""
    others = tuple(theirs)
    for one in ours:
        if any(_is_too_near(one, other) for other in others):
            return one
    return None


def _is_too_near(one: Sitting, other: Sitting) -> bool:
    if not one.place or not other.place or one.place == other.place:
        return False
    pause = max(one.start - other.end, other.start - one.end)
    return 0 <= pause < TRANSFER


def double_booked(
    wanted: Iterable[tuple[str, Sitting, LocalText]],
) -> Iterator[tuple[str, Sitting, LocalText]]:
    """Whatever is wanted twice at a time: `wanted` are (name, sitting, title of the session).

    Yields the name and the earlier sitting with the title of the later session.
    """
    by_name: dict[str, list[tuple[Sitting, LocalText]]] = {}
    for name, sitting, title in wanted:
        by_name.setdefault(name, []).append((sitting, title))
    for name, sittings in by_name.items():
        last: Sitting | None = None
        for sitting, title in sorted(sittings, key=lambda pair: (pair[0].start, pair[0].end)):
            if last is not None and sitting.start < last.end:
                yield name, last, title
            if last is None or sitting.end > last.end:
                last = sitting
