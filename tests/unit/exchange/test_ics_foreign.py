"""Our calendar files read by three parsers of other programs (calendar-files 5)."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ombuds_events.domain.sheets import CalendarPerson, CalendarSheet
from ombuds_events.domain.span import Span
from ombuds_events.exchange.ics import calendar_bytes
from tests.foreign.parsers import READERS, Reading
from tests.unit.exchange.shapes import GUEST, LEAD, STAMP, entry, span

Read = Callable[[bytes], Reading]
read_by_each = pytest.mark.parametrize("read", READERS)

BERLIN, MOSCOW, TEHRAN = "Europe/Berlin", "Europe/Moscow", "Asia/Tehran"
INSTANTS = {
    "Almaty now": (span("2026-05-01T10:00"), "2026-05-01T05:00:00Z"),
    "Almaty before March 2024": (span("2024-02-29T10:00"), "2024-02-29T04:00:00Z"),
    "Tehran 2021": (span("2021-07-01T10:00", zone=TEHRAN), "2021-07-01T05:30:00Z"),
    "Tehran 2026": (span("2026-07-01T10:00", zone=TEHRAN), "2026-07-01T06:30:00Z"),
    "Moscow July 2014": (span("2014-07-01T10:00", zone=MOSCOW), "2014-07-01T06:00:00Z"),
    "Moscow December 2014": (span("2014-12-01T10:00", zone=MOSCOW), "2014-12-01T07:00:00Z"),
    "Cairo": (span("2026-07-01T10:00", zone="Africa/Cairo"), "2026-07-01T07:00:00Z"),
    "Dublin": (span("2026-12-01T10:00", zone="Europe/Dublin"), "2026-12-01T10:00:00Z"),
    "Berlin after the jump": (span("2026-03-29T03:30", zone=BERLIN), "2026-03-29T01:30:00Z"),
    "Berlin first 02:30": (span("2026-10-25T02:30", zone=BERLIN), "2026-10-25T00:30:00Z"),
    "Berlin second 02:30": (span("2026-10-25T02:30", zone=BERLIN, fold=1), "2026-10-25T01:30:00Z"),
    "Sydney": (span("2026-12-01T10:00", zone="Australia/Sydney"), "2026-11-30T23:00:00Z"),
    "Kathmandu": (span("2026-12-01T10:00", zone="Asia/Kathmandu"), "2026-12-01T04:15:00Z"),
}


@read_by_each
@pytest.mark.parametrize(("moment", "instant"), INSTANTS.values(), ids=INSTANTS.keys())
def test_instant_is_read_right(read: Read, moment: Span, instant: str) -> None:
    reading = read(calendar_bytes(CalendarSheet((entry(span=moment),), STAMP)))
    assert reading.faults == ()
    assert [event.start for event in reading.events] == [instant]


@read_by_each
def test_instants_are_read_right_from_one_file(read: Read) -> None:
    items = tuple(entry(uid=name, span=moment) for name, (moment, _) in INSTANTS.items())
    reading = read(calendar_bytes(CalendarSheet(items, STAMP, name="All")))
    assert reading.faults == ()
    assert {e.uid: e.start for e in reading.events} == {
        n: told for n, (_, told) in INSTANTS.items()
    }


@read_by_each
def test_weekly_meetings_keep_their_wall_time_over_the_change(read: Read) -> None:
    days = ("2026-10-15", "2026-10-22", "2026-10-29", "2026-11-05")
    items = tuple(entry(uid=day, span=span(f"{day}T10:00", zone="Europe/Belgrade")) for day in days)
    reading = read(calendar_bytes(CalendarSheet(items, STAMP)))
    assert [event.start[11:16] for event in reading.events] == ["08:00", "08:00", "09:00", "09:00"]


@read_by_each
def test_injected_title_is_one_event_without_people(read: Read) -> None:
    item = entry(
        summary="a\r\nATTENDEE:mailto:x@y", description="\x00\x1b\x7f\ud800", location="\x85\v"
    )
    reading = read(calendar_bytes(CalendarSheet((item,), STAMP)))
    assert reading.faults == ()
    assert [(e.summary, e.attendees) for e in reading.events] == [("a ATTENDEE:mailto:x@y", 0)]


@read_by_each
@pytest.mark.parametrize(
    "title",
    [
        "Права молодёжи на труд и образование " * 5,
        "人权教育" * 40,
        "👩‍👩‍👧‍👦🇰🇿🏳️‍🌈" * 12,
        "\u2067حقوق الطفل\u2069",
    ],
    ids=["Cyrillic", "Chinese", "emoji", "Arabic"],
)
def test_long_titles_of_all_scripts_come_back(read: Read, title: str) -> None:
    title = title[:200].strip()
    reading = read(calendar_bytes(CalendarSheet((entry(summary=title),), STAMP)))
    assert reading.faults == ()
    assert [event.summary for event in reading.events] == [title]


@read_by_each
def test_awkward_name_is_one_attendee(read: Read) -> None:
    person = CalendarPerson('Иванова, "Анна"; О:Нил', "anna@office.example")
    sheet = CalendarSheet((entry(attendees=(person,)),), STAMP, "REQUEST", LEAD)
    reading = read(calendar_bytes(sheet))
    assert reading.faults == ()
    assert [event.attendees for event in reading.events] == [1]


@read_by_each
@pytest.mark.parametrize("method", ["PUBLISH", "REQUEST", "CANCEL"])
def test_each_method_is_clean(read: Read, method: str) -> None:
    people = () if method == "PUBLISH" else (GUEST,)
    item = entry(
        attendees=people, join_url="https://meet.example/1", parent_uid="p", categories=("a",)
    )
    assert read(calendar_bytes(CalendarSheet((item,), STAMP, method, LEAD))).faults == ()


@read_by_each
def test_all_day_and_five_sessions_in_three_zones_are_published(read: Read) -> None:
    zones = ("Asia/Almaty", "Europe/Belgrade", "Asia/Colombo", "Asia/Almaty", "Europe/Belgrade")
    sessions = tuple(
        entry(uid=f"s{n}", parent_uid="event", span=span(f"2026-10-2{n}T10:00", zone=zone))
        for n, zone in enumerate(zones)
    )
    days = span("2026-10-20T00:00", "2026-10-22T23:00")
    whole = entry(uid="event", span=days, is_all_day=True)
    reading = read(calendar_bytes(CalendarSheet((whole, *sessions), STAMP, "PUBLISH", LEAD)))
    assert reading.faults == ()
    assert len({event.uid for event in reading.events}) == 6
    assert reading.events[0].start == "2026-10-20"


@pytest.mark.foreign
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(summary=st.text(max_size=90), description=st.text(max_size=300))
@pytest.mark.parametrize("read", [READERS[0], READERS[2]])
def test_any_text_is_clean(read: Read, summary: str, description: str) -> None:
    item = entry(summary=f"x{summary}", description=description, attendees=(GUEST,))
    reading = read(calendar_bytes(CalendarSheet((item,), STAMP)))
    assert reading.faults == ()
    assert [event.attendees for event in reading.events] == [1]
