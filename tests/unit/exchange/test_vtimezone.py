"""Zone definitions against zoneinfo, read by another library."""

import re
from datetime import UTC, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ombuds_events.domain.span import zone_names
from ombuds_events.exchange.vtimezone import definition

FIRST, LAST = 2026, 2031
SHAPE = re.compile(
    r"BEGIN:VTIMEZONE\r\nTZID:[\w/+-]+\r\n"
    r"(BEGIN:(STANDARD|DAYLIGHT)\r\nDTSTART:1970\d{4}T\d{6}\r\n"
    r"(RRULE:FREQ=YEARLY;BYMONTH=\d+;BYDAY=-?\d[A-Z]{2}\r\n)?"
    r"TZOFFSETFROM:[+-]\d{4}\r\nTZOFFSETTO:[+-]\d{4}\r\nTZNAME:[\w+-]+\r\nEND:\2\r\n){1,2}"
    r"END:VTIMEZONE\r\n"
)
DEFINED = [zone for zone in zone_names() if definition(zone, FIRST, LAST)]


def read(zone: str) -> tzinfo:
    read_back = icalendar.Timezone.from_ical(definition(zone, FIRST, LAST) or b"")
    assert isinstance(read_back, icalendar.Timezone)
    zone_read: tzinfo = read_back.to_tz(lookup_tzid=False)
    return zone_read


def test_nearly_all_zones_have_a_definition() -> None:
    missing = set(zone_names()) - set(DEFINED)
    assert {"Africa/Cairo", "Africa/Casablanca", "Asia/Jerusalem", "America/Santiago"} <= missing
    assert len(missing) < 30


@pytest.mark.parametrize("zone", DEFINED)
def test_definition_has_the_shape_that_all_read(zone: str) -> None:
    content = (definition(zone, FIRST, LAST) or b"").decode()
    assert SHAPE.fullmatch(content)
    assert content.count("BEGIN:STANDARD") == 1
    assert content.count("RRULE") in {0, 2}
    assert len(content) < 400


@given(st.sampled_from(DEFINED), st.integers(1, 364 * 24 * 60 * (LAST - FIRST)))
def test_wall_times_mean_what_zoneinfo_says(zone: str, minutes: int) -> None:
    here = ZoneInfo(zone)
    wall = datetime.fromisoformat(f"{FIRST}-01-02") + timedelta(minutes=minutes)
    ours = wall.replace(tzinfo=here)
    is_valid = ours.astimezone(UTC).astimezone(here).replace(tzinfo=None) == wall
    if is_valid and ours.utcoffset() == ours.replace(fold=1).utcoffset():
        assert wall.replace(tzinfo=read(zone)).utcoffset() == ours.utcoffset()


@pytest.mark.parametrize(
    "zone", ["Europe/Berlin", "America/New_York", "Australia/Sydney", "Europe/Dublin"]
)
def test_hours_around_each_jump_are_right(zone: str) -> None:
    here, theirs = ZoneInfo(zone), read(zone)
    moment = datetime(FIRST, 1, 1, tzinfo=UTC)
    while moment.year < FIRST + 2:
        wall = moment.astimezone(here).replace(tzinfo=None)
        told = wall.replace(tzinfo=here)
        if told.utcoffset() == told.replace(fold=1).utcoffset():
            assert wall.replace(tzinfo=theirs).utcoffset() == told.utcoffset()
        moment += timedelta(minutes=30)


@pytest.mark.parametrize(
    ("zone", "year"),
    [
        ("Asia/Almaty", 2024),
        ("Europe/Moscow", 2014),
        ("Asia/Tehran", 2021),
        ("Africa/Monrovia", 1970),
    ],
)
def test_years_with_a_change_of_rule_have_no_definition(zone: str, year: int) -> None:
    assert definition(zone, year, year) is None


def test_changed_rule_is_no_rule() -> None:
    assert definition("America/New_York", 2005, 2008) is None


def test_zone_without_change_is_one_standard() -> None:
    assert (definition("Asia/Tashkent", 2026, 2026) or b"").decode().split("\r\n")[2:6] == [
        "BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:+0500", "TZOFFSETTO:+0500",
    ]  # fmt: skip
