"""What stands in a calendar file, and what may not be written."""

import re
from dataclasses import replace
from datetime import timedelta
from typing import Any

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ombuds_events.domain.problems import Refused
from ombuds_events.domain.sheets import CalendarItem, CalendarPerson, CalendarSheet
from ombuds_events.exchange.ics import calendar_bytes, calendar_chunks
from tests.unit.exchange.shapes import CHANGED, GUEST, LEAD, STAMP, entry, span

TEXTS = st.text(
    st.one_of(
        st.characters(),
        st.sampled_from(
            "=+-@\r\n\t\\N;,:\"'^\u202e\u2028\u0301ЖяعربيةҚ中\U0001f1f0\U0001f468\u200d"
        ),
    ),
    max_size=120,
)


def plain(*items: CalendarItem) -> CalendarSheet:
    return CalendarSheet(items or (entry(),), STAMP)


def invitation(*people: CalendarPerson, **changed: object) -> CalendarSheet:
    item = entry(attendees=people or (GUEST,), **changed)
    return CalendarSheet((item,), STAMP, "REQUEST", LEAD)


def lines(sheet: CalendarSheet) -> list[str]:
    unfolded = calendar_bytes(sheet).replace(b"\r\n ", b"").decode()
    return unfolded.removesuffix("\r\n").split("\r\n")


def parsed(sheet: CalendarSheet) -> Any:  # noqa: ANN401  any property of any type
    calendar = icalendar.Calendar.from_ical(calendar_bytes(sheet))
    (event,) = calendar.walk("VEVENT")
    return event


def codes(sheet: CalendarSheet) -> list[str]:
    with pytest.raises(Refused) as caught:
        calendar_bytes(sheet)
    return [problem.code for problem in caught.value.problems]


def test_properties_of_the_calendar_stand_before_its_components() -> None:
    head = lines(replace(plain(), name="EAO; 2026"))[:7]
    assert head[:1] == ["BEGIN:VCALENDAR"]
    assert head[1] == "VERSION:2.0"
    assert re.fullmatch(r"PRODID:-//ombuds_events//[\w.]+//EN", head[2])
    assert head[3:] == [
        "CALSCALE:GREGORIAN", "NAME:EAO\\; 2026", "X-WR-CALNAME:EAO\\; 2026", "BEGIN:VTIMEZONE",
    ]  # fmt: skip


def test_single_appointment_has_no_calendar_name() -> None:
    assert not [line for line in lines(plain()) if "NAME:" in line and "TZNAME" not in line]


def test_uid_and_sequence_are_those_of_the_shape() -> None:
    written = lines(plain(entry(uid="abc-1", sequence=7, parent_uid="event-9")))
    assert {"UID:abc-1", "SEQUENCE:7", "RELATED-TO:event-9"} <= set(written)


def test_plain_file_is_stamped_with_the_last_change() -> None:
    written = lines(plain())
    assert {"DTSTAMP:20260820T123005Z", "LAST-MODIFIED:20260820T123005Z"} <= set(written)


def test_file_with_a_method_is_stamped_with_the_time_of_writing() -> None:
    notice = CalendarSheet((entry(),), STAMP, "PUBLISH", LEAD)
    assert {"METHOD:PUBLISH", "DTSTAMP:20260901T080000Z"} <= set(lines(notice))


@pytest.mark.parametrize("method", ["REQUEST", "CANCEL"])
def test_scheduling_files_leave_out_last_modified(method: str) -> None:
    written = lines(replace(invitation(), method=method))
    assert "DTSTAMP:20260901T080000Z" in written
    assert not [line for line in written if line.startswith("LAST-MODIFIED")]


def test_invitation_asks_the_one_person_to_answer() -> None:
    people = [line for line in lines(invitation()) if line.startswith(("ATTENDEE", "ORGANIZER"))]
    assert people == [
        'ORGANIZER;CN="Karimova Nodira":mailto:nodira@lead.example',
        'ATTENDEE;CN="Sargsyan Anahit";CUTYPE=INDIVIDUAL;PARTSTAT=NEEDS-ACTION;'
        "ROLE=REQ-PARTICIPANT;RSVP=TRUE:mailto:anahit@guest.example",
    ]


def test_cancellation_says_so_in_method_and_status() -> None:
    written = lines(replace(invitation(), method="CANCEL"))
    assert {"METHOD:CANCEL", "STATUS:CANCELLED"} <= set(written)
    assert not [line for line in written if "VALARM" in line]


def test_awkward_name_stays_one_quoted_person() -> None:
    person = CalendarPerson('Иванова, "Анна"; О:Нил\r\nATTENDEE:x', "a@b.example")
    event = parsed(invitation(person))
    assert event["ATTENDEE"].params["CN"] == "Иванова, ’Анна’; О:Нил ATTENDEE:x"


def test_nameless_person_has_no_empty_cn() -> None:
    assert "CN" not in parsed(invitation(CalendarPerson("", "a@b.example")))["ATTENDEE"].params


def test_address_is_written_as_a_uri_with_an_ascii_domain() -> None:
    event = parsed(invitation(CalendarPerson("N", "нодира+1@офис.example")))
    local = "%D0%BD%D0%BE%D0%B4%D0%B8%D1%80%D0%B0+1"
    assert event["ATTENDEE"] == f"mailto:{local}@xn--h1alkk.example"


def test_title_with_a_line_break_injects_nothing() -> None:
    written = lines(plain(entry(summary="a\r\nATTENDEE:mailto:x@y")))
    assert "SUMMARY:a ATTENDEE:mailto:x@y" in written
    assert not [line for line in written if line.startswith("ATTENDEE")]


def test_long_title_is_cut_where_outlook_cuts() -> None:
    summary = parsed(plain(entry(summary="ж" * 300)))["SUMMARY"]
    assert summary == "ж" * 254 + "…"


def test_description_keeps_its_lines_and_loses_controls() -> None:
    description = "one\r\ntwo\u2028three\x00\x07\u202e; four, \\N"
    written = lines(plain(entry(description=description)))
    assert "DESCRIPTION:one\\ntwo\\nthree\\; four\\, \\\\N" in written


def test_isolates_stay_and_overrides_go() -> None:
    event = parsed(plain(entry(summary="\u2067حقوق\u2069 \u202eabc")))
    assert event["SUMMARY"] == "\u2067حقوق\u2069 abc"


def test_empty_texts_are_left_out() -> None:
    event = parsed(plain(entry(description="", location=" ", url="javascript:alert(1)")))
    assert not {"DESCRIPTION", "LOCATION", "URL", "CONFERENCE", "CATEGORIES"} & set(event)


def test_join_link_is_where_some_client_looks() -> None:
    event = parsed(plain(entry(join_url="https://meet.example/a?b=1")))
    assert event["URL"] == event["CONFERENCE"] == event["LOCATION"] == "https://meet.example/a?b=1"
    assert event["CONFERENCE"].params == {"VALUE": "URI", "FEATURE": "VIDEO"}


def test_place_and_public_page_come_before_the_join_link() -> None:
    event = parsed(
        plain(entry(join_url="https://m.example", location="Hall", url="https://p.example"))
    )
    assert (event["LOCATION"], event["URL"]) == ("Hall", "https://p.example")


def test_categories_are_escaped_one_by_one() -> None:
    assert "CATEGORIES:a\\,b,c\\;d" in lines(plain(entry(categories=("a,b", "", "c;d"))))


def test_all_day_entry_ends_the_day_after() -> None:
    days = span("2026-10-20T00:00", "2026-10-22T23:00")
    written = lines(plain(entry(span=days, is_all_day=True)))
    assert {"DTSTART;VALUE=DATE:20261020", "DTEND;VALUE=DATE:20261023"} <= set(written)
    assert "TRANSP:TRANSPARENT" in written
    assert "BEGIN:VTIMEZONE" not in written


def test_times_bear_a_defined_zone() -> None:
    written = lines(plain())
    assert {"DTSTART;TZID=Asia/Almaty:20260501T100000", "TZID:Asia/Almaty"} <= set(written)
    assert "TRANSP:OPAQUE" in written


def test_utc_is_no_named_zone() -> None:
    written = lines(plain(entry(span=span("2026-05-01T10:00", zone="UTC"), description="")))
    assert "DTSTART:20260501T100000Z" in written
    assert not [line for line in written if "TZID" in line or "DESCRIPTION" in line]


@pytest.mark.parametrize(("fold", "moment"), [(0, "20261025T003000Z"), (1, "20261025T013000Z")])
def test_doubled_hour_is_written_in_utc(fold: int, moment: str) -> None:
    doubled = span("2026-10-25T02:30", "2026-10-25T09:00", "Europe/Berlin", fold)
    written = lines(plain(entry(span=doubled)))
    assert f"DTSTART:{moment}" in written
    assert "DTEND:20261025T080000Z" in written
    assert "DESCRIPTION:Programme\\n02:30 Europe/Berlin" in written
    assert "BEGIN:VTIMEZONE" not in written


def test_zone_without_a_rule_is_written_in_utc_and_named() -> None:
    cairo = span("2026-07-01T10:00", zone="Africa/Cairo")
    assert {"DTSTART:20260701T070000Z", "DESCRIPTION:10:00 Africa/Cairo"} <= set(
        lines(plain(entry(span=cairo, description="")))
    )


def test_zone_that_the_text_names_is_not_named_twice() -> None:
    cairo = span("2026-07-01T10:00", zone="Africa/Cairo")
    text = "10:00 Cairo (Africa/Cairo)\nDEMO"
    written = lines(plain(entry(span=cairo, description=text)))
    assert "DESCRIPTION:10:00 Cairo (Africa/Cairo)\\nDEMO" in written


def test_each_zone_in_use_is_defined_once() -> None:
    zones = ("Asia/Almaty", "Europe/Berlin", "Asia/Almaty", "Africa/Cairo")
    items = [entry(uid=str(n), span=span("2026-07-01T10:00", zone=z)) for n, z in enumerate(zones)]
    written = lines(plain(*items))
    defined = [line for line in written if line.startswith("TZID:")]
    assert defined == ["TZID:Asia/Almaty", "TZID:Europe/Berlin"]


def test_the_parts_are_the_same_bytes_as_the_whole() -> None:
    assert b"".join(calendar_chunks(plain())) == calendar_bytes(plain())


def test_writing_again_changes_nothing_but_the_stamp() -> None:
    later = replace(invitation(), stamped_at=STAMP + timedelta(days=1))
    changed = set(lines(later)) ^ set(lines(invitation()))
    assert changed == {"DTSTAMP:20260901T080000Z", "DTSTAMP:20260902T080000Z"}


def test_many_people_are_written_though_few_lines_are_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ombuds_events.exchange.ics._MANY_PEOPLE", 2)
    people = tuple(CalendarPerson(f"P{n}", f"p{n}@x.example") for n in range(5))
    assert len([x for x in lines(invitation(*people)) if x.startswith("ATTENDEE")]) == 5


def test_same_address_stands_once_in_an_entry() -> None:
    again = CalendarPerson("A. Sargsyan", "Anahit@guest.example")
    people = [line for line in lines(invitation(GUEST, again)) if line.startswith("ATTENDEE")]
    assert len(people) == 1
    assert people[0].endswith("mailto:anahit@guest.example")


def test_same_person_may_sit_in_many_entries() -> None:
    items = (entry(uid="1", attendees=(GUEST,)), entry(uid="2", attendees=(GUEST,)))
    assert len([line for line in lines(plain(*items)) if line.startswith("ATTENDEE")]) == 2


def test_each_invitation_names_its_own_person_only() -> None:
    people = [CalendarPerson(f"Guest {n:02}", f"guest{n:02}@x.example") for n in range(30)]
    for person in people:
        text = "\n".join(lines(invitation(person)))
        named = [other for other in people if other.name in text or other.email in text]
        assert named == [person]


def test_empty_file_is_refused() -> None:
    assert codes(CalendarSheet((), STAMP)) == ["calendar_empty"]


@pytest.mark.parametrize("organizer", [None, CalendarPerson("N", "nobody")])
def test_method_without_organizer_is_refused(organizer: CalendarPerson | None) -> None:
    sheet = CalendarSheet((entry(),), STAMP, "PUBLISH", organizer)
    assert codes(sheet) == ["calendar_no_organizer"]


def test_plain_file_without_organizer_is_fine() -> None:
    assert not [line for line in lines(plain()) if line.startswith(("ORGANIZER", "METHOD"))]


def test_invitation_to_nobody_is_refused() -> None:
    assert codes(CalendarSheet((entry(),), STAMP, "REQUEST", LEAD)) == ["calendar_no_attendee"]


def test_invitation_to_two_entries_is_refused() -> None:
    items = tuple(entry(uid=uid, attendees=(GUEST,)) for uid in ("1", "2"))
    assert codes(CalendarSheet(items, STAMP, "REQUEST", LEAD)) == ["calendar_many_entries"]


def test_invitation_to_what_is_cancelled_is_refused() -> None:
    assert codes(invitation(status="CANCELLED")) == ["calendar_cancelled_entry"]


@pytest.mark.parametrize(("method", "name"), [("PUBLISH", ""), ("", "All")])
def test_file_for_everybody_names_nobody(method: str, name: str) -> None:
    sheet = CalendarSheet((entry(attendees=(GUEST,)),), STAMP, method, LEAD, name)
    assert codes(sheet) == ["calendar_names_people"]


def test_broken_address_is_refused_by_name() -> None:
    with pytest.raises(Refused) as caught:
        calendar_bytes(invitation(CalendarPerson("Anna", "anna@office,example")))
    (problem,) = caught.value.problems
    assert (problem.code, problem.values["name"]) == ("calendar_bad_address", "Anna")


@given(TEXTS, TEXTS, TEXTS, TEXTS)
def test_any_text_travels_whole(summary: str, description: str, name: str, category: str) -> None:
    item = entry(
        summary=summary, description=description, location=summary,
        categories=(category,), attendees=(CalendarPerson(name, "a@b.example"),),
    )  # fmt: skip
    content = calendar_bytes(plain(item))
    assert all(len(line) <= 75 for line in content.split(b"\r\n"))
    assert not re.search(rb"(?<!\r)\n|\r(?!\n)|[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", content)
    event = parsed(plain(item))
    again = entry(
        summary=str(event.get("SUMMARY", "")), description=str(event.get("DESCRIPTION", "")),
        location=str(event.get("LOCATION", "")), categories=(category,),
        attendees=(CalendarPerson(str(event["ATTENDEE"].params.get("CN", "")), "a@b.example"),),
    )  # fmt: skip
    assert calendar_bytes(plain(again)) == content


def test_modified_is_told_to_the_second() -> None:
    assert CHANGED.microsecond
    assert parsed(plain())["LAST-MODIFIED"].dt.microsecond == 0
