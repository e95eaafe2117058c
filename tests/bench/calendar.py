"""10,000 events of five attendees: ours against one raw `icalendar` Calendar, each in a process."""

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from tempfile import TemporaryFile
from time import perf_counter
from uuid import UUID

from ombuds_events.domain.sheets import CalendarItem, CalendarPerson, CalendarSheet
from ombuds_events.domain.span import Span, zone_of
from ombuds_events.exchange.ics import PRODID, calendar_chunks
from tests.bench.figures import Figure

EVENTS, ATTENDEES = 10_000, 5
_STAMP = datetime(2026, 9, 28, 12, tzinfo=UTC)
_ZONES = ("Asia/Almaty", "Europe/Moscow", "Asia/Tashkent", "Europe/Belgrade")
_FIRST = datetime.fromisoformat("2026-01-05T10:00")
_TEXT = "10:00–12:00 Almaty = 05:00–07:00 UTC\n\nПрограмма:\n10:00–12:00  Язык, права и молодёжь; "


def figures(_folder: Path) -> Iterator[Figure]:
    """What is promised of calendar files."""
    runs = [(_child("ours"), _child("raw")) for _ in range(3)]
    ours = sorted(run[0]["ms"] for run in runs)[1]
    raw = sorted(run[1]["ms"] for run in runs)[1]
    yield Figure("calendar of 10,000 × 5", ours, "ms", 0.70, raw)
    yield Figure("calendar, most memory", max(run[0]["mb"] for run in runs), "MB", 110)


def _child(kind: str) -> dict[str, float]:
    """Measure in a process of its own: peak memory is that of a whole process."""
    command = [sys.executable, "-m", "tests.bench.calendar", kind]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    found: dict[str, float] = json.loads(done.stdout)
    return found


def _items() -> Iterator[CalendarItem]:
    for number in range(EVENTS):
        start = _FIRST + timedelta(hours=number % 6, days=number % 700)
        zone = _ZONES[number % len(_ZONES)]
        yield CalendarItem(
            uid=str(UUID(int=number)),
            sequence=number % 4,
            span=Span(start, start + timedelta(hours=2), zone),
            summary=f"Семинар {number}: speaking about rights, part {number % 9}",
            description=_TEXT * 2,
            created=_STAMP,
            modified=_STAMP,
            parent_uid=str(UUID(int=number // 4)),
            location="Ташкент, Amir Temur 12",
            attendees=_people(number),
        )


def _people(number: int) -> tuple[CalendarPerson, ...]:
    """Five of three hundred: the same people sit in many events."""
    return tuple(_person(n) for n in range(number % 300, number % 300 + ATTENDEES))


@cache
def _person(number: int) -> CalendarPerson:
    return CalendarPerson(f"Иванова Анна {number}", f"anna.{number}@office.example")


def _ours() -> int:
    """All of it through our writer, into a file."""
    with TemporaryFile() as stream:
        stream.writelines(calendar_chunks(CalendarSheet(tuple(_items()), _STAMP)))
        return stream.tell()


def _raw() -> int:
    """The same properties in one Calendar of the library, folded and escaped by it."""
    from icalendar import Calendar, Event, vCalAddress, vText

    calendar = Calendar()
    calendar.add("version", "2.0")
    calendar.add("prodid", PRODID)
    calendar.add("calscale", "GREGORIAN")
    for item in _items():
        event = Event()
        zone = zone_of(item.span.zone)
        event.add("dtstart", item.span.start.replace(tzinfo=zone))
        event.add("dtend", item.span.end.replace(tzinfo=zone))
        event.add("uid", item.uid)
        event.add("sequence", item.sequence)
        event.add("dtstamp", item.modified)
        event.add("created", item.created)
        event.add("last-modified", item.modified)
        event.add("related-to", item.parent_uid)
        event.add("summary", item.summary)
        event.add("description", item.description)
        event.add("location", item.location)
        event.add("status", item.status)
        event.add("transp", "OPAQUE")
        for person in item.attendees:
            address = vCalAddress(f"mailto:{person.email}")
            address.params["CN"] = vText(person.name)
            address.params["CUTYPE"] = vText("INDIVIDUAL")
            address.params["ROLE"] = vText(person.role)
            address.params["PARTSTAT"] = vText("NEEDS-ACTION")
            address.params["RSVP"] = vText("TRUE")
            event.add("attendee", address)
        calendar.add_component(event)
    calendar.add_missing_timezones()
    return len(calendar.to_ical())


def _peak_mb() -> float:
    """The most memory that this process had; getrusage would tell its parent's (Linux)."""
    status = Path("/proc/self/status")
    if status.exists():
        found = re.search(r"VmHWM:\s+(\d+) kB", status.read_text())
        return int(found[1]) / 1024 if found else 0.0
    if sys.platform == "win32":
        return 0.0
    import resource

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024 / 1024


if __name__ == "__main__":
    began = perf_counter()
    size = {"ours": _ours, "raw": _raw}[sys.argv[1]]()
    taken = (perf_counter() - began) * 1000
    print(json.dumps({"ms": taken, "mb": _peak_mb(), "bytes": size}))
