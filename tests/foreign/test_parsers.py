"""The foreign parsers judge: they read what is right and object to what is wrong."""

from collections.abc import Callable

import pytest

from tests.foreign.parsers import READERS, ReadEvent, Reading

GOOD = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Ombuds Events//Test//EN
BEGIN:VTIMEZONE
TZID:Asia/Almaty
BEGIN:STANDARD
DTSTART:19700101T000000
TZOFFSETFROM:+0500
TZOFFSETTO:+0500
TZNAME:+05
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
UID:7f0e6d0a-1c5c-4b0e-9d39-0d3b2a1f9c11
DTSTAMP:20260901T080000Z
DTSTART;TZID=Asia/Almaty:20260501T100000
DTEND;TZID=Asia/Almaty:20260501T120000
SUMMARY:Права молодёжи
END:VEVENT
BEGIN:VEVENT
UID:7f0e6d0a-1c5c-4b0e-9d39-0d3b2a1f9c12
DTSTAMP:20260901T080000Z
DTSTART;VALUE=DATE:20261210
SUMMARY:Human Rights Day
END:VEVENT
END:VCALENDAR
""".replace("\n", "\r\n")

read_by_each = pytest.mark.parametrize("read", READERS)


@read_by_each
def test_right_calendar_is_read_without_a_fault(read: Callable[[bytes], Reading]) -> None:
    uid = "7f0e6d0a-1c5c-4b0e-9d39-0d3b2a1f9c1"
    assert read(GOOD.encode()) == Reading(
        faults=(),
        events=(
            ReadEvent(f"{uid}1", "2026-05-01T05:00:00Z", "Права молодёжи", 0),
            ReadEvent(f"{uid}2", "2026-12-10", "Human Rights Day", 0),
        ),
    )


@read_by_each
@pytest.mark.parametrize(
    "damaged",
    [
        GOOD.replace("SUMMARY:Права", "Права"),
        GOOD.replace("END:VEVENT\r\nEND:VCALENDAR", "END:VCALENDAR"),
    ],
    ids=["line without a name", "event without an end"],
)
def test_damaged_calendar_is_objected_to(read: Callable[[bytes], Reading], damaged: str) -> None:
    assert read(damaged.encode()).faults
