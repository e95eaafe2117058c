"""Who was online by a report: people with their stays, one person put together from rows."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, time
from functools import lru_cache

from ombuds_events.domain.names import fold
from ombuds_events.domain.problems import Problem

# Names that devices and programs give themselves: many people bear them at once.
_DEVICE = re.compile(
    r"(?:my )?(?:iphone|ipad|galaxy|android|samsung|huawei|xiaomi|redmi|macbook|windows|laptop|"
    r"zoom user|user|guest|participant|anonymous|unknown|гость|пользователь|участник|телефон|"
    r"айфон|invitado|usuario|invite|utilisateur|ضيف|مستخدم)(?:[ '\d].*)?"
)
_BOT = re.compile(
    r"\b(?:notetaker|note taker|otter(?: ?pilot|\.ai)?|fireflies|read\.ai|read ai|fathom|tl;?dv|"
    r"avoma|meetgeek|sembly|recorder|recording bot|ai assistant|meeting bot|bot|"
    r"бот|стенограф|протоколист)\b"
)


@dataclass(frozen=True, slots=True)
class Stay:
    """From joining to leaving on the clock of the report; `end` None = the report does not say."""

    start: datetime
    end: datetime | None


@dataclass(frozen=True, slots=True)
class Attendee:
    """A person as the report tells it.

    `stated`: seconds that the report itself counts; `clocks`: times of a report without days;
    `rows`: lines of the file; `is_waiting_only`: was never let in.
    """

    name: str
    raw_names: tuple[str, ...] = ()
    email: str = ""
    stays: tuple[Stay, ...] = ()
    stated: int | None = None
    rows: tuple[int, ...] = ()
    markers: tuple[str, ...] = ()
    role: str = ""
    is_guest: bool = False
    is_host: bool = False
    is_waiting_only: bool = False
    clocks: tuple[tuple[time, time], ...] = ()

    @property
    def is_bot(self) -> bool:
        """Whether a program listened, not a person."""
        return not self.email and bool(_BOT.search(folded(self.name)))

    @property
    def is_device(self) -> bool:
        """Whether the name is that of a telephone or a program, shared by many."""
        return bool(_DEVICE.fullmatch(folded(self.name)))

    @property
    def is_phone(self) -> bool:
        """Whether the name is a telephone number."""
        return is_phone(self.name)

    @property
    def is_open(self) -> bool:
        """Whether it is not known when the person left."""
        return any(stay.end is None for stay in self.stays)

    @property
    def seconds(self) -> int:
        """How long the person was there: the union of the stays."""
        return union_seconds(self.stays)

    @property
    def is_short_of_span(self) -> bool:
        """Whether the report counts less than lies between coming and going: a rejoin unseen."""
        if not self.clocks or self.stated is None:
            return False
        return sum(map(span_minutes, self.clocks)) - self.stated // 60 > _TOLERANCE


_TOLERANCE = 2
"""Minutes by which whole minutes may differ."""


@dataclass(frozen=True, slots=True)
class Meeting:
    """What a report says of the meeting itself."""

    id: str = ""
    title: str = ""
    start: datetime | None = None
    end: datetime | None = None
    participants_stated: int | None = None


@dataclass(frozen=True, slots=True)
class OnlineReport:
    """A report as it was read.

    `date_order`: MDY, DMY, YMD or "" without days; `doubtful_day`: a day that fits both orders, ""
    where nothing is in doubt; `order_from_event`: the event decided; `is_in_utc`: the times say so.
    """

    provider: str
    report: str
    language: str
    header_line: int
    people: tuple[Attendee, ...]
    data_rows: int
    meeting: Meeting = Meeting()
    date_order: str = ""
    doubtful_day: str = ""
    order_from_event: bool = False
    is_in_utc: bool = False
    registered: int | None = None
    no_shows: tuple[Attendee, ...] = ()
    issues: tuple[Problem, ...] = field(default=())

    @property
    def has_times(self) -> bool:
        """Whether it says when people came."""
        return any(one.stays or one.clocks for one in self.people)


@lru_cache(maxsize=16_384)
def folded(name: str) -> str:
    """A name as search sees it; asked again and again while a report is read."""
    return fold(name)


def is_phone(name: str) -> bool:
    """Whether a name is a telephone number."""
    return bool(re.fullmatch(r"\+?[\d() *x.-]{6,}", name)) and sum(map(str.isdigit, name)) > 3  # noqa: PLR2004


def span_minutes(clock: tuple[time, time]) -> int:
    """Minutes between two times of day, over midnight if need be."""
    start, end = (one.hour * 60 + one.minute for one in clock)
    return (end - start) % (24 * 60)


def union_seconds(stays: Iterable[Stay]) -> int:
    """The length of the union of all stays whose end is known."""
    known = sorted((stay.start, stay.end) for stay in stays if stay.end is not None)
    if not known:
        return 0
    total, reached = 0.0, known[0][0]
    for start, end in known:
        if end > reached:
            total += (end - max(start, reached)).total_seconds()
            reached = end
    return int(total)


# --- One person from rows ------------------------------------------------------------------------


def merged(rows: Iterable[Attendee]) -> tuple[Attendee, ...]:
    """One attendee for each person: same e-mail, or same name where one side has no e-mail."""
    groups: dict[str, list[Attendee]] = {}
    named: dict[str, set[str]] = {}
    nameless: list[tuple[int, Attendee]] = []
    order: dict[str, int] = {}
    for number, row in enumerate(rows):
        if not row.email:
            nameless.append((number, row))
            continue
        key = row.email.casefold()
        groups.setdefault(key, []).append(row)
        order.setdefault(key, number)
        named.setdefault(folded(row.name), set()).add(key)
    for number, row in nameless:
        key = _home(row, named.get(folded(row.name), set()), groups)
        groups.setdefault(key, []).append(row)
        order[key] = min(order.get(key, number), number)
    return tuple(_together(groups[key]) for key in sorted(groups, key=order.__getitem__))


def _home(row: Attendee, bearers: set[str], groups: dict[str, list[Attendee]]) -> str:
    """The group that a row without e-mail belongs to.

    Two people with one name keep it apart; a device is another one if it is there at the same time.
    """
    if len(bearers) == 1 and row.name:
        return next(iter(bearers))
    key = f" {folded(row.name)}"
    if not row.is_device and row.name:
        return key
    number = 0
    while any(_overlap(row, other) for other in groups.get(f"{key} {number}", ())):
        number += 1
    return f"{key} {number}"


def _overlap(a: Attendee, b: Attendee) -> bool:
    return not a.name or any(
        (y.end is None or x.start < y.end) and (x.end is None or y.start < x.end)
        for x in a.stays
        for y in b.stays
    )


def _together(rows: Sequence[Attendee]) -> Attendee:
    first = rows[0]
    inside = [row for row in rows if not row.is_waiting_only]
    stated = [row.stated for row in inside if row.stated is not None]
    is_known = any(row.stated is not None for row in rows)
    return replace(
        next((row for row in rows if row.name), first),
        raw_names=tuple(dict.fromkeys(name for row in rows for name in row.raw_names)),
        email=next((row.email for row in rows if row.email), ""),
        stays=tuple(sorted((s for row in inside for s in row.stays), key=lambda s: s.start)),
        stated=sum(stated) if is_known else None,
        rows=tuple(number for row in rows for number in row.rows),
        markers=tuple(dict.fromkeys(mark for row in rows for mark in row.markers)),
        role=next((row.role for row in rows if row.role), ""),
        is_guest=any(row.is_guest for row in rows),
        is_host=any(row.is_host for row in rows),
        is_waiting_only=not inside,
        clocks=tuple(clock for row in inside for clock in row.clocks),
    )


def joins(attendee: Attendee) -> int:
    """How often the person came in; a rejoin that only a shorter duration shows counts too."""
    return len(attendee.stays) + len(attendee.clocks) + attendee.is_short_of_span
