"""Times and durations of attendance reports; the order of day and month is decided, or in doubt."""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from ombuds_events.domain.quick_line import day_or_none, full_year
from ombuds_events.domain.span import is_in_range
from ombuds_events.exchange.report_words import plain
from ombuds_events.exchange.sheet_dates import day_in
from ombuds_events.exchange.sheet_reading import Cell

_NOTHING = frozenset({"", "-", "--", "0/0/00", "0.0.00", "n/a", "—"})
_CLOCK = re.compile(
    r"(\d{1,2}):(\d{2})(?::(\d{2}))?(?:[.,]\d+)?\s*([apصم])?\.?\s?m?\.?(?:\s?z)?", re.IGNORECASE
)
_DAY = re.compile(r"(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})")
_PARTED = re.compile(r"(.*?)[,T\s]+(\d{1,2}:\d{2}.*)")
_COLONS = re.compile(r"(\d+):(\d{2})(?::(\d{2}))?")
_PART = re.compile(r"(\d+)\s*([^\W\d_]+)")
_UNITS = (
    ("h", 3600),
    ("st", 3600),
    ("ч", 3600),
    ("g", 3600),
    ("m", 60),
    ("м", 60),
    ("s", 1),
    ("с", 1),
)
_LAST_MONTH, _NOON = 12, 12
_FOUR = 4
_MOST_SECONDS = 7 * 24 * 3600
MDY, DMY, YMD = "MDY", "DMY", "YMD"


@dataclass(frozen=True, slots=True)
class DateOrder:
    """How days are written; `doubtful`: one that fits both orders, "" if none decides by guess."""

    order: str = ""
    doubtful: str = ""
    from_event: bool = False


def day_of_order(text: str, order: str) -> date | None:
    """A day of three numbers in the order of the file."""
    found = _DAY.fullmatch(text)
    if found is None:
        return None
    if len(found[1]) == _FOUR:
        return day_or_none(int(found[1]), int(found[3]), int(found[4]))
    month, day = (found[1], found[3]) if order == MDY and found[2] != "." else (found[3], found[1])
    return day_or_none(full_year(found[4]), int(month), int(day))


def order_of(values: Iterable[Cell], days: Collection[date] = (), usual: str = DMY) -> DateOrder:
    """The order of day and month in `values`; `days`: those of the event, which may decide."""
    orders, doubtful, seen = set[str](), list[str](), False
    for value in values:
        found = _DAY.fullmatch(_parted(plain(value))[0])
        if found is None:
            seen = seen or isinstance(value, datetime)
            continue
        own = _own_order(found)
        if own:
            orders.add(own)
        elif found[0] not in doubtful:
            doubtful.append(found[0])
    for order in (DMY, MDY, YMD):
        if order in orders:
            return DateOrder(order)
    if not doubtful:
        return DateOrder(YMD if seen else "")
    return _by_event(doubtful, days, usual)


def _own_order(found: re.Match[str]) -> str:
    if len(found[1]) == _FOUR:
        return YMD
    if found[2] == "." or int(found[1]) > _LAST_MONTH:
        return DMY
    return MDY if int(found[3]) > _LAST_MONTH else ""


def _by_event(doubtful: Sequence[str], days: Collection[date], usual: str) -> DateOrder:
    fitting = [
        order for order in (MDY, DMY) if any(day_of_order(text, order) in days for text in doubtful)
    ]
    same = all(day_of_order(text, MDY) == day_of_order(text, DMY) for text in doubtful)
    if len(fitting) == 1:
        return DateOrder(fitting[0], doubtful[0], from_event=True)
    return DateOrder(usual, "" if same else doubtful[0])


def moment_in(value: Cell, order: str) -> datetime | None:
    """The wall time that a cell names; None if it names none."""
    if isinstance(value, datetime):
        found = value.replace(tzinfo=None, microsecond=0)
        return found if is_in_range(found) else None
    day_text, clock = _parted(plain(value))
    day = day_of_order(day_text, order) or (day_in(day_text, None) if day_text else None)
    hour = clock_in(clock)
    return datetime.combine(day, hour) if day and hour is not None and is_in_range(day) else None


def clock_in(value: Cell) -> time | None:
    """The time of day that a cell names; None if it names none."""
    if isinstance(value, datetime):
        return value.time().replace(microsecond=0)
    if isinstance(value, time):
        return value.replace(microsecond=0)
    found = _CLOCK.fullmatch(plain(value))
    if found is None:
        return None
    hour, half = int(found[1]), (found[4] or "").casefold()
    if half in {"p", "م"}:
        hour = hour if hour >= _NOON else hour + _NOON
    elif half in {"a", "ص"} and hour == _NOON:
        hour = 0
    try:
        return time(hour, int(found[2]), int(found[3] or 0))
    except ValueError:
        return None


def _parted(text: str) -> tuple[str, str]:
    found = _PARTED.fullmatch(text)
    return (found[1].rstrip(","), found[2]) if found else (text, "")


def seconds_in(value: Cell, unit: int = 1) -> int | None:
    """The length that a cell names: "1h 2m 3s", "58 min", "1:02:30", a bare number in `unit`."""
    if isinstance(value, timedelta):
        return _sane(value.total_seconds())
    if isinstance(value, time):
        return value.hour * 3600 + value.minute * 60 + value.second
    text = plain(value).casefold()
    if re.fullmatch(r"\d{1,9}(?:[.,]\d+)?", text):
        return _sane(float(text.replace(",", ".")) * unit)
    if found := _COLONS.fullmatch(text):
        return _sane(int(found[1]) * 3600 + int(found[2]) * 60 + int(found[3] or 0))
    parts = _PART.findall(text)
    lengths = [_length(int(number), word) for number, word in parts if len(number) < 9]  # noqa: PLR2004
    known = [length for length in lengths if length is not None]
    return _sane(sum(known)) if known and len(known) == len(parts) else None


def _length(number: int, word: str) -> int | None:
    return next((number * unit for start, unit in _UNITS if word.startswith(start)), None)


def _sane(seconds: float) -> int | None:
    return int(seconds) if 0 <= seconds <= _MOST_SECONDS else None


def is_nothing(value: Cell) -> bool:
    """Whether a cell says that there is nothing."""
    return plain(value).casefold() in _NOTHING
