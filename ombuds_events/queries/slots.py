"""The document of the command `slots`: when institutions work at once in a year."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from sqlalchemy.orm import Session

from ombuds_events.domain.common_hours import CommonDay, Wish, common_days
from ombuds_events.domain.problems import Problem, refuse_if_any
from ombuds_events.domain.span import wall
from ombuds_events.domain.text import isolated, pick
from ombuds_events.domain.workdays import Holiday, WorkingCalendar, calendar_problems
from ombuds_events.queries.json_values import Json, instant_text, wall_text
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.queries.working_calendar import working_calendars


@dataclass(frozen=True, slots=True)
class Slots:
    """The calendars of a year, its days that suit, and what is not known for sure."""

    year: int
    calendars: tuple[WorkingCalendar, ...]
    days: tuple[CommonDay, ...]
    problems: tuple[Problem, ...]


def institutions_named(session: Session, refs: Sequence[str]) -> tuple[int, ...]:
    """The institutions that the references name, each once."""
    return tuple(dict.fromkeys(resolve(session, Kind.INSTITUTION, ref) for ref in refs))


def slots(session: Session, ids: Sequence[int], year: int, wish: Wish, lang: str) -> Slots:
    """The days of `year` on which the institutions share the hours that are wished for."""
    refuse_if_any(wish.check())
    calendars = working_calendars(session, ids, [year])
    days = common_days(calendars, date(year, 1, 1), date(year, 12, 31), wish)
    found = tuple(day for day in days if day.is_common)
    return Slots(year, calendars, found, calendar_problems(calendars, year, lang))


def slots_json(found: Slots) -> dict[str, Json]:
    """The document; minutes of the window as hours, local times of everybody who takes part."""
    return {
        "year": found.year,
        "institutions": [_institution(one) for one in found.calendars],
        "common_days": [_day(one, found.calendars) for one in found.days],
        "count": len(found.days),
    }


def _institution(calendar: WorkingCalendar) -> dict[str, Json]:
    return {
        "ref": calendar.ref,
        "timezone": calendar.zone,
        "weekend": sorted(calendar.weekend),
        "holidays": [_holiday(one) for one in calendar.holidays if not one.is_working],
    }


def _holiday(holiday: Holiday) -> dict[str, Json]:
    return {
        "date": holiday.day.isoformat(),
        "name": dict(holiday.name),
        "estimated": holiday.is_estimate,
    }


def _day(day: CommonDay, calendars: Sequence[WorkingCalendar]) -> dict[str, Json]:
    coming = [one for one in calendars if one.has_clock and one.id not in day.missed]
    document: dict[str, Json] = {
        "date": day.day.isoformat(),
        "window_utc": [instant_text(day.starts * 60), instant_text(day.ends * 60)],
        "hours": round(day.minutes / 60, 2),
        "local": {
            one.ref: [
                wall_text(wall(day.starts * 60, one.zone)),
                wall_text(wall(day.ends * 60, one.zone)),
            ]
            for one in coming
        },
    }
    if day.missed:
        document["missing"] = [one.ref for one in calendars if one.id in day.missed]
    return document


def slot_lines(found: Slots, lang: str) -> Iterator[str]:
    """The days as lines: date, length, and the hours on everybody's clock."""
    for day in found.days:
        hours, minutes = divmod(day.minutes, 60)
        local = ", ".join(_clocks(day, one, lang) for one in found.calendars if one.has_clock)
        yield f"{day.day.isoformat()}, {hours}:{minutes:02} h: {local}"


def _clocks(day: CommonDay, calendar: WorkingCalendar, lang: str) -> str:
    name = isolated(pick(calendar.name, lang))
    if calendar.id in day.missed:
        return f"{name} –"
    starts, ends = (wall(minute * 60, calendar.zone) for minute in (day.starts, day.ends))
    return f"{name} {starts:%H:%M}–{ends:%H:%M}"
