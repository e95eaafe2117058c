"""Working calendars for tests, and the slow but plain way to find common hours."""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import combinations
from zoneinfo import ZoneInfo

from ombuds_events.domain.common_hours import Wish
from ombuds_events.domain.workdays import Correction, Gap, Holiday, WorkingCalendar, rest_on

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def calendar(
    number: int,
    zone: str,
    weekend: Sequence[int] = (6, 7),
    hours: tuple[int, int] = (540, 1080),
    holidays: Sequence[Holiday] = (),
    corrections: Sequence[Correction] = (),
    gaps: Sequence[Gap] = (),
) -> WorkingCalendar:
    """An institution with this number, called after its zone."""
    city = zone.rpartition("/")[2] or "Nowhere"
    return WorkingCalendar(
        id=number,
        ref=f"inst-{number}",
        name={"en": city},
        city={"en": city},
        country="XX",
        country_name={"en": "Examplia"},
        zone=zone,
        weekend=frozenset(weekend),
        day_starts=hours[0],
        day_ends=hours[1],
        holidays=tuple(holidays),
        corrections=tuple(corrections),
        gaps=tuple(gaps),
    )


def closed(first: date, last: date, country: str = "", *, works: bool = False) -> Correction:
    """Days of rest (or work) in a calendar."""
    return Correction(1, 1, first, last, works, {"en": "Recess"}, country)


def best_window(
    calendars: Sequence[WorkingCalendar], day: date, wish: Wish, step: int = 1
) -> tuple[int, int]:
    """(minutes, left out) of the best window of a day, by looking at every `step` minutes."""
    best = (0, 0)
    for missing in range(wish.may_miss + 1):
        for gone in combinations(range(len(calendars)), missing):
            team = [one for n, one in enumerate(calendars) if n not in gone]
            found = longest_run(team, day, wish, step) if team else 0
            if found > best[0]:
                best = found, missing
        if best[0] >= wish.min_minutes:
            break
    return best


def longest_run(team: Sequence[WorkingCalendar], day: date, wish: Wish, step: int) -> int:
    """How long all are at work without a break on this date of the first of them."""
    longest = run = 0
    noon = datetime(day.year, day.month, day.day, 12, tzinfo=UTC)
    for minute in range(-48 * 60, 48 * 60, step):
        moment = noon + timedelta(minutes=minute)
        own = moment.astimezone(ZoneInfo(team[0].zone)).date()
        at_work = own == day and all(is_at_work(one, moment, wish) for one in team)
        run = run + step if at_work else 0
        longest = max(longest, run)
    return longest


def is_at_work(calendar: WorkingCalendar, moment: datetime, wish: Wish) -> bool:
    """What the clock on the wall and the calendar beside it say."""
    local = moment.astimezone(ZoneInfo(calendar.zone))
    starts, ends = wish.hours or (calendar.day_starts, calendar.day_ends)
    if not starts <= local.hour * 60 + local.minute < ends:
        return False
    return rest_on(calendar, local.date()) is None


def minutes_of(moment: datetime) -> int:
    """Minutes since 1970."""
    return int((moment - EPOCH).total_seconds()) // 60


def days(first: date, count: int) -> Iterator[date]:
    """`count` days from `first` on."""
    return (first + timedelta(days=n) for n in range(count))
