"""Three calendar parsers of other programs, each asked the same: faults, and what it read.

vobject comes with requirements.lock; `dev.py test` installs libical and, by npm, ical.js.
"""

import ctypes
import json
import shutil
import subprocess
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest
import vobject

ROOT = Path(__file__).parents[2]
ICAL_JS = ROOT / "build" / "tools" / "node_modules" / "ical.js" / "dist" / "ical.js"
LIBICAL = "libical.so.3"


@dataclass(frozen=True, slots=True)
class ReadEvent:
    """One event as a parser understood it; the start in UTC, or a date."""

    uid: str
    start: str
    summary: str
    attendees: int


@dataclass(frozen=True, slots=True)
class Reading:
    """What one parser said about a calendar file."""

    faults: tuple[str, ...]
    events: tuple[ReadEvent, ...]


def read_with_vobject(content: bytes) -> Reading:
    """Read a calendar with vobject and validate it."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # its own use of old Python calls
            calendar = vobject.readOne(content.decode("utf-8"))
            calendar.validate(raiseException=True)
    except Exception as error:  # noqa: BLE001  whatever it raises is its verdict
        return Reading((repr(error),), ())
    events = calendar.contents.get("vevent", [])
    return Reading((), tuple(map(_vobject_event, events)))


def read_with_ical_js(content: bytes) -> Reading:
    """Read a calendar with ical.js in its strict mode."""
    node = shutil.which("node") or "node"
    command = [node, str(Path(__file__).with_name("read.mjs")), str(ICAL_JS)]
    done = subprocess.run(command, input=content, capture_output=True, timeout=60, check=True)
    answer = json.loads(done.stdout)
    return Reading(tuple(answer["faults"]), tuple(ReadEvent(**item) for item in answer["events"]))


def read_with_libical(content: bytes) -> Reading:
    """Read a calendar with libical and check it against the rules of iTIP."""
    library = _libical()
    calendar = library.icalparser_parse_string(content)
    if not calendar:
        return Reading(("no calendar",), ())
    library.icalrestriction_check(calendar)
    text = library.icalcomponent_as_ical_string(calendar).decode("utf-8")
    unfolded = text.replace("\r\n ", "").splitlines()
    faults = tuple(line for line in unfolded if line.startswith("X-LIC-ERROR"))
    events = tuple(_libical_events(library, calendar))
    library.icalcomponent_free(calendar)
    return Reading(faults, events)


def _skipped(name: str, reader: Callable[[bytes], Reading], there: bool) -> object:
    missing = pytest.mark.skipif(not there, reason=f"{name} is not installed")
    return pytest.param(reader, id=name, marks=[pytest.mark.foreign, missing])


class _IcalTime(ctypes.Structure):
    """libical's icaltimetype."""

    _fields_ = [
        *((name, ctypes.c_int) for name in ("year", "month", "day", "hour", "minute", "second")),
        ("is_date", ctypes.c_int),
        ("is_daylight", ctypes.c_int),
        ("zone", ctypes.c_void_p),
    ]


def _libical() -> ctypes.CDLL:
    library = ctypes.CDLL(LIBICAL)
    pointer, text, number = ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int
    signatures: dict[str, tuple[Any, list[Any]]] = {
        "icalparser_parse_string": (pointer, [text]),
        "icalrestriction_check": (number, [pointer]),
        "icalcomponent_as_ical_string": (text, [pointer]),
        "icalcomponent_string_to_kind": (number, [text]),
        "icalcomponent_get_first_component": (pointer, [pointer, number]),
        "icalcomponent_get_next_component": (pointer, [pointer, number]),
        "icalcomponent_get_dtstart": (_IcalTime, [pointer]),
        "icalcomponent_get_uid": (text, [pointer]),
        "icalcomponent_get_summary": (text, [pointer]),
        "icalproperty_string_to_kind": (number, [text]),
        "icalcomponent_count_properties": (number, [pointer, number]),
        "icaltime_as_timet_with_zone": (ctypes.c_long, [_IcalTime, pointer]),
        "icalcomponent_free": (None, [pointer]),
    }
    for name, (result, arguments) in signatures.items():
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    return library


def _libical_events(library: ctypes.CDLL, calendar: int) -> Iterator[ReadEvent]:
    kind = library.icalcomponent_string_to_kind(b"VEVENT")
    attendee = library.icalproperty_string_to_kind(b"ATTENDEE")
    event = library.icalcomponent_get_first_component(calendar, kind)
    while event:
        start = library.icalcomponent_get_dtstart(event)
        seconds = library.icaltime_as_timet_with_zone(start, start.zone)
        moment = datetime.fromtimestamp(seconds, UTC)
        yield ReadEvent(
            (library.icalcomponent_get_uid(event) or b"").decode("utf-8"),
            _written(moment.date() if start.is_date else moment),
            (library.icalcomponent_get_summary(event) or b"").decode("utf-8"),
            library.icalcomponent_count_properties(event, attendee),
        )
        event = library.icalcomponent_get_next_component(calendar, kind)


def _vobject_event(event: vobject.base.Component) -> ReadEvent:
    return ReadEvent(
        event.uid.value,
        _written(event.dtstart.value),
        event.summary.value if hasattr(event, "summary") else "",
        len(event.contents.get("attendee", [])),
    )


def _written(moment: date) -> str:
    if isinstance(moment, datetime):
        return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    return moment.isoformat()


def _has_libical() -> bool:
    try:
        ctypes.CDLL(LIBICAL)
    except OSError:
        return False
    return True


READERS = [
    _skipped("vobject", read_with_vobject, there=True),
    _skipped("ical.js", read_with_ical_js, there=ICAL_JS.exists() and bool(shutil.which("node"))),
    _skipped("libical", read_with_libical, there=_has_libical()),
]
"""For `pytest.mark.parametrize("read", READERS)`: functions from bytes to a Reading."""
