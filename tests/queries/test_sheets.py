"""What the workbooks of the demo say: the story's figures, no child's name, no unshared address."""

import json
from collections.abc import Callable
from dataclasses import asdict
from datetime import UTC, date, datetime
from typing import Any

import pytest

from ombuds_events.domain.kinds import Mark, MarkSource
from ombuds_events.domain.leaving import PersonalColumn
from ombuds_events.domain.precedence import SortOrder
from ombuds_events.domain.sheets import AttendanceSheet, SheetEntry
from ombuds_events.domain.tally import MarkCell
from ombuds_events.paths import shipped
from ombuds_events.queries.attendance import grid
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.queries.sheets import participants_sheet, sharing, sheet, sign_in
from ombuds_events.services.attendance import set_marks
from ombuds_events.store.workspace import Workspace
from tests.documents import words

STORY = json.loads((shipped("db") / "seeds" / "demo_scenario.json").read_text(encoding="utf-8"))
EXPECTED = STORY["expected_totals"]


def _event(workspace: Workspace, ref: str) -> int:
    return workspace.read(resolve, Kind.EVENT, ref)


@pytest.fixture(scope="module")
def flagship(demo_readonly: Workspace) -> AttendanceSheet:
    return demo_readonly.read(sheet, _event(demo_readonly, "ev-07"), words())


def test_the_flagship_comes_to_the_figures_of_the_story(flagship: AttendanceSheet) -> None:
    counted = sum(column.counted_minutes or 0 for column in flagship.columns)
    assert counted / 60 == EXPECTED["flagship_hours_total"]
    for totals in (flagship.by_institution, flagship.by_country, flagship.by_sex):
        assert sum(total.people for total in totals) == EXPECTED["flagship_participants"]
        assert sum(total.female for total in totals) == EXPECTED["flagship_female"]
        assert sum(total.male for total in totals) == EXPECTED["flagship_male"]
        assert sum(total.certificates for total in totals) == EXPECTED["flagship_certificates"]
        hours = sum(total.minutes or 0 for total in totals) / 60
        assert hours == EXPECTED["flagship_person_hours"]
    assert len(flagship.by_institution) == EXPECTED["flagship_institutions"]


def test_the_minutes_of_all_marks_are_those_of_the_person(flagship: AttendanceSheet) -> None:
    for person in flagship.people:
        assert person.entries.keys() == person.marks.keys()
        assert sum(entry.minutes or 0 for entry in person.entries.values()) == person.minutes
    entries = [entry for person in flagship.people for entry in person.entries.values()]
    assert {entry.source for entry in entries} == {"paper", "import"}
    # A sheet of a hundred thousand marks goes to another process: equal entries are one object.
    assert len(set(map(id, entries))) == len(set(entries))


def test_the_sheet_tells_the_day_of_the_last_mark_and_not_of_printing(demo: Workspace) -> None:
    event_id = _event(demo, "ev-19")
    assert demo.read(sheet, event_id, words()).entered_until is None
    row = demo.read(grid, event_id).rows[0]
    column = demo.read(grid, event_id).columns[0].key
    when = int(datetime(2026, 7, 20, 21, tzinfo=UTC).timestamp())
    cell = MarkCell(row.participation_id, column, Mark.LEFT_EARLY)
    demo.run("set_marks", set_marks, [cell], MarkSource.CHECK_IN, when)
    found = demo.read(sheet, event_id, words())
    # The day is that of the host, four hours on.
    assert found.entered_until == date(2026, 7, 21)
    assert found.people[0].entries == {
        1: SheetEntry("check_in", date(2026, 7, 21), (found.columns[0].counted_minutes or 0) / 2)
    }
    assert found.head.printed_on is None


def test_hours_that_are_not_known_earn_none(demo: Workspace) -> None:
    event_id = _event(demo, "ev-03")
    found = demo.read(grid, event_id)
    cell = MarkCell(found.rows[0].participation_id, found.columns[0].key, Mark.PRESENT)
    demo.run("set_marks", set_marks, [cell])
    person = demo.read(sheet, event_id, words()).people[0]
    assert [entry.minutes for entry in person.entries.values()] == [None]


def test_every_person_has_the_hours_of_the_story(flagship: AttendanceSheet) -> None:
    story = next(event for event in STORY["events"] if event["id"] == "ev-07")
    hours = sorted(row["hours"] for row in story["participations"] if row.get("hours"))
    assert sorted((person.minutes or 0) / 60 for person in flagship.people) == hours
    numbered = [person.certificate for person in flagship.people if person.certificate]
    assert len(numbered) == EXPECTED["flagship_certificates"]


def test_without_the_column_of_sex_the_totals_stay(demo_readonly: Workspace) -> None:
    event_id = _event(demo_readonly, "ev-07")
    found = demo_readonly.read(sheet, event_id, words(), SortOrder.NAME, frozenset())
    assert {person.sex for person in found.people} == {""}
    assert sum(total.female for total in found.by_sex) == EXPECTED["flagship_female"]
    assert not found.has_sex


def test_the_orders_of_protocol(demo_readonly: Workspace) -> None:
    event_id = _event(demo_readonly, "ev-07")
    by_name = demo_readonly.read(sheet, event_id, words(), SortOrder.NAME)
    by_protocol = demo_readonly.read(sheet, event_id, words(), SortOrder.PROTOCOL)
    assert [person.number for person in by_name.people] == list(range(1, 35))
    # The host comes first, its head of delegation before the others.
    first = by_protocol.people[0]
    assert (first.country, first.role) == ("KZ", "head_of_delegation")


def test_who_teaches_signs_but_is_not_counted(
    demo_readonly: Workspace, flagship: AttendanceSheet
) -> None:
    found = demo_readonly.read(sign_in, _event(demo_readonly, "ev-07"), words())
    assert len(found.people) == 40
    assert {"trainer", "interpreter", "organiser"} <= {person.role for person in found.people}
    assert {person.role for person in flagship.people} == {"participant", "head_of_delegation"}
    # A blended event is signed on the days in the hall only.
    assert [day.number for day in found.days] == [1, 2, 3, 4, 5]
    assert found.days[0].boxes == ("box_am", "box_pm")


def test_addresses_leave_only_if_asked_for_and_agreed(demo_readonly: Workspace) -> None:
    event_id = _event(demo_readonly, "ev-07")
    preset = demo_readonly.read(participants_sheet, event_id, words())
    assert not any(person.email for person in preset.people)
    asked = demo_readonly.read(
        participants_sheet, event_id, words(), SortOrder.COUNTRY, frozenset(PersonalColumn)
    )
    agreed = demo_readonly.read(sharing, event_id)
    assert sum(bool(person.email) for person in asked.people) == agreed.agreed
    assert agreed.agreed < agreed.people == len(asked.people)


@pytest.mark.parametrize("query", [sheet, sign_in, participants_sheet])
def test_no_sheet_tells_more_of_a_child_than_first_name_and_initial(
    demo_readonly: Workspace, query: Callable[..., Any]
) -> None:
    found = demo_readonly.read(query, _event(demo_readonly, "ev-19"), words())
    text = json.dumps(asdict(found), default=str, ensure_ascii=False)
    children = [member for council in STORY["youth_councils"] for member in council["members"]]
    minors = [person for person in found.people if person.is_minor]
    assert len(minors) == 4
    for child in children:
        assert child["family_name"] not in text
        assert child["birth_date"] not in text
    assert not any(person.email for person in minors)


def test_a_demo_says_so(flagship: AttendanceSheet) -> None:
    assert flagship.head.is_demo
    assert flagship.head.code == "FLAG-2025"
    assert len(flagship.head.organisers) == 3
