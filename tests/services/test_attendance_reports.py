"""Reports of online meetings against an event: certain ones marked, typed ones kept, once."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.drafts import ProgrammeItemDraft
from ombuds_events.domain.kinds import Mark, MarkSource
from ombuds_events.domain.online import Attendee, OnlineReport, Stay
from ombuds_events.domain.presence import Threshold, Unit
from ombuds_events.domain.problems import Problem, Refused
from ombuds_events.domain.tally import MarkColumn
from ombuds_events.model.attendance import AttendanceMark
from ombuds_events.model.participation import Participation
from ombuds_events.model.person import Person
from ombuds_events.model.programme_item import ProgrammeItem
from ombuds_events.queries.attendance import grid
from ombuds_events.queries.attendance_reports import plan_report
from ombuds_events.queries.meeting_days import columns
from ombuds_events.queries.references import Kind, resolve, seat_of
from ombuds_events.queries.report_seats import event_days, fitting_event, zone_of_host
from ombuds_events.queries.report_shapes import (
    Group,
    MarkOutcome,
    PlannedAttendee,
    ReportChoices,
    ReportPlan,
)
from ombuds_events.services.attendance import set_mark
from ombuds_events.services.attendance_reports import TakenReport, take_report
from ombuds_events.services.by_reference import add_counted_session_to, add_session_to
from ombuds_events.store.workspace import Gesture, Workspace

DAY = date(2026, 9, 8)
USUAL = ReportChoices()


@pytest.fixture
def workspace(demo: Workspace) -> Workspace:
    return demo


@pytest.fixture
def event_id(workspace: Workspace) -> int:
    return workspace.read(resolve, Kind.EVENT, "ev-20")


def at(hour: int, minute: int = 0, day: date = DAY) -> datetime:
    return datetime.combine(day, time(hour, minute))


def there(name: str, email: str = "", *stays: tuple[datetime, datetime | None]) -> Attendee:
    found = stays or ((at(11), at(12, 30)),)
    return Attendee(name, (name,), email, tuple(Stay(*one) for one in found))


def report(*people: Attendee, **more: object) -> OnlineReport:
    return OnlineReport("zoom", "meeting_participants", "en", 1, people, len(people), **more)  # type: ignore[arg-type]


def plan(
    workspace: Workspace, event_id: int, found: OnlineReport, choices: ReportChoices = USUAL
) -> ReportPlan:
    return workspace.read(plan_report, event_id, found, choices)


def take(
    workspace: Workspace, event_id: int, found: OnlineReport, choices: ReportChoices = USUAL
) -> TakenReport:
    return workspace.run(Gesture("take_report"), take_report, event_id, found, choices)


def marks(session: Session, event_id: int) -> dict[str, tuple[Mark, int | None, MarkSource]]:
    rows = session.execute(
        select(
            Person.external_ref, AttendanceMark.mark, AttendanceMark.minutes, AttendanceMark.source
        )
        .join(Participation, Participation.person_id == Person.id)
        .join(AttendanceMark, AttendanceMark.participation_id == Participation.id)
        .where(Participation.event_id == event_id)
    )
    return {str(row[0]): (row[1], row[2], row[3]) for row in rows}


def only(found: ReportPlan) -> PlannedAttendee:
    (row,) = found.rows
    return row


def codes(problems: tuple[Problem, ...]) -> list[str]:
    return [one.code for one in problems]


MARINA = there("Марина Лаврентьева", "marina.lavrenteva@ombuds-ru.example")


def test_certain_ones_are_marked_once_and_taken_back(workspace: Workspace, event_id: int) -> None:
    found = report(MARINA, there("Timur"), there("iPhone"))
    groups = [row.group for row in plan(workspace, event_id, found).rows]
    assert groups == [Group.MATCHED, Group.PROBABLE, Group.UNMATCHED]
    assert take(workspace, event_id, found) == TakenReport(1, 1)
    expected = {"per-ru-1": (Mark.ONLINE, None, MarkSource.IMPORT)}
    assert workspace.read(marks, event_id) == expected
    with pytest.raises(Refused) as refused:
        take(workspace, event_id, found)
    assert codes(refused.value.problems) == ["report_nothing_new"]
    workspace.undo()
    assert workspace.read(marks, event_id) == {}


def test_a_person_says_who_it_is(workspace: Workspace, event_id: int) -> None:
    found = report(there("Timur"), there("iPhone"), MARINA)
    timur = workspace.read(seat_of, event_id, "per-kz-4")
    pavel = workspace.read(seat_of, event_id, "per-ru-4")
    choices = ReportChoices(confirmed={0: timur, 1: pavel, 2: 0})
    rows = plan(workspace, event_id, found, choices).rows
    assert [row.group for row in rows] == [Group.MATCHED, Group.MATCHED, Group.UNMATCHED]
    assert all(row.is_confirmed for row in rows)
    take(workspace, event_id, found, choices)
    assert set(workspace.read(marks, event_id)) == {"per-kz-4", "per-ru-4"}


def test_two_devices_of_one_seat_are_one_presence(workspace: Workspace, event_id: int) -> None:
    found = report(
        there("Марина Лаврентьева", "", (at(11), at(11, 50))),
        there("Lavrenteva Marina", "", (at(11, 40), at(12, 30))),
    )
    (cell,) = plan(workspace, event_id, found).cells
    assert cell.value is Mark.ONLINE


def test_typed_marks_stay_and_of_two_reports_the_fuller_counts(
    workspace: Workspace, event_id: int
) -> None:
    (column,) = workspace.read(columns, event_id)
    key = MarkColumn(column.item_id)
    seats = {ref: workspace.read(seat_of, event_id, ref) for ref in ("per-ru-1", "per-ru-2")}
    workspace.run(Gesture("set_mark"), set_mark, seats["per-ru-1"], key, Mark.EXCUSED)
    workspace.run(Gesture("set_mark"), set_mark, seats["per-ru-2"], key, 20, MarkSource.IMPORT)
    kirill = there("Kirill Somov", "", (at(11), at(11, 40)))
    found = plan(workspace, event_id, report(MARINA, kirill))
    outcomes = [mark.outcome for mark in found.marks.values()]
    assert outcomes == [MarkOutcome.KEPT, MarkOutcome.BETTER]
    assert codes(found.notices) == ["report_marks_kept", "report_second"]
    take(workspace, event_id, report(MARINA, kirill))
    assert workspace.read(marks, event_id)["per-ru-2"] == (Mark.MINUTES, 40, MarkSource.IMPORT)
    less = plan(workspace, event_id, report(there("Kirill Somov", "", (at(11), at(11, 10)))))
    assert [mark.outcome for mark in less.marks.values()] == [MarkOutcome.LESS]
    assert less.cells == ()


def test_zone_and_threshold_can_be_changed(workspace: Workspace, event_id: int) -> None:
    one = report(there("Kirill Somov", "", (at(10), at(10, 45))))  # 11:00–11:45 in Moscow
    assert codes(plan(workspace, event_id, one).problems) == []
    assert only(plan(workspace, event_id, one)).marks == {}
    paris = plan(workspace, event_id, one, ReportChoices(zone="Europe/Paris"))
    assert [mark.value for mark in paris.marks.values()] == [45]
    loose = ReportChoices(zone="Europe/Paris", threshold=Threshold(45, Unit.MINUTES))
    assert [mark.value for mark in plan(workspace, event_id, one, loose).marks.values()] == [
        Mark.LEFT_EARLY
    ]
    with pytest.raises(Refused):
        plan(workspace, event_id, one, ReportChoices(zone="Mars/Base"))
    assert plan(workspace, event_id, replace(one, is_in_utc=True)).zone == "UTC"


def test_reports_of_another_meeting_set_no_mark(workspace: Workspace, event_id: int) -> None:
    other = replace(MARINA, stays=(Stay(at(11, day=date(2026, 3, 1)), None),))
    for found, code in (
        (report(there("Somebody Else")), "report_nobody"),
        (report(other), "report_other_day"),
        (report(other, there("Timur")), ""),
    ):
        problems = plan(workspace, event_id, found).problems
        assert codes(problems) == ([code] if code else [])
        if code:
            with pytest.raises(Refused):
                take(workspace, event_id, found)
    flagship = workspace.read(resolve, Kind.EVENT, "SEM-2026-02")
    assert plan(workspace, flagship, report(MARINA)).problems


def test_an_unknown_end_waits_and_then_lasts_to_the_end(
    workspace: Workspace, event_id: int
) -> None:
    found = report(there("Марина Лаврентьева", "", (at(11), None)))
    row = only(plan(workspace, event_id, found))
    assert (row.group, row.by, row.is_open, row.marks) == (Group.PROBABLE, "name", True, {})
    choices = ReportChoices(confirmed={0: row.offered[0].participation_id})
    assert [m.value for m in plan(workspace, event_id, found, choices).marks.values()] == [
        Mark.ONLINE
    ]


def test_times_without_days_and_minutes_without_times(workspace: Workspace, event_id: int) -> None:
    clocks = Attendee("Kirill Somov", clocks=((time(11), time(12, 30)),), stated=80 * 60)
    assert [m.value for m in plan(workspace, event_id, report(clocks)).marks.values()] == [
        Mark.ONLINE
    ]
    short = replace(clocks, stated=20 * 60)
    assert [m.value for m in plan(workspace, event_id, report(short)).marks.values()] == [20]
    late = replace(clocks, clocks=((time(23, 50), time(0, 10)),), stated=None)
    assert plan(workspace, event_id, report(late)).marks == {}
    stated = Attendee("Kirill Somov", stated=1500)
    assert [m.value for m in plan(workspace, event_id, report(stated)).marks.values()] == [25]
    listed = plan(workspace, event_id, report(Attendee("Kirill Somov")))
    assert [m.value for m in listed.marks.values()] == [Mark.ONLINE]
    waiting = report(Attendee("Kirill Somov", is_waiting_only=True))
    assert plan(workspace, event_id, waiting).marks == {}


def add_session(workspace: Workspace, start: datetime, minutes: int) -> None:
    end = start + timedelta(minutes=minutes)
    draft = ProgrammeItemDraft(title={"en": "More"}, start=start, end=end, zone="")
    workspace.run(Gesture("add_session"), add_counted_session_to, "ev-20", draft)


def test_sessions_side_by_side_are_left_out_unless_chosen(
    workspace: Workspace, event_id: int
) -> None:
    add_session(workspace, at(12), 30)
    beside = plan(workspace, event_id, report(MARINA))
    assert codes(beside.notices) == ["report_sessions_beside"]
    assert beside.marks == {}
    take(workspace, event_id, report(MARINA), ReportChoices(session=1))
    chosen = plan(workspace, event_id, report(MARINA), ReportChoices(session=2))
    assert [key[1] for key in chosen.marks] == [2]
    with pytest.raises(Refused):
        plan(workspace, event_id, report(MARINA), ReportChoices(session=7))
    open_end = report(there("Марина Лаврентьева", "", (at(11), None)))
    plan(workspace, event_id, open_end)


def test_a_session_that_counts_no_hours_keeps_its_number(
    workspace: Workspace, event_id: int
) -> None:
    add_session(workspace, at(14), 30)
    uncounted = ProgrammeItemDraft(title={"en": "Break"}, start=at(16), end=at(17), zone="")
    workspace.run("add_session", add_session_to, "ev-20", uncounted)
    with pytest.raises(Refused) as refused:
        plan(workspace, event_id, report(MARINA), ReportChoices(session=3))
    assert codes(refused.value.problems) == ["session_not_counted"]
    with pytest.raises(Refused) as refused:
        plan(workspace, event_id, report(MARINA), ReportChoices(session=7))
    assert refused.value.problems[0].values == {"number": 7, "count": 3}


def test_several_sessions_need_times_and_days(workspace: Workspace, event_id: int) -> None:
    add_session(workspace, at(14), 30)
    listed = report(Attendee("Kirill Somov"))
    assert codes(plan(workspace, event_id, listed).problems) == ["report_no_times"]
    both = plan(workspace, event_id, report(there("Kirill Somov", "", (at(11), at(15)))))
    assert [key[1] for key in both.marks] == [1, 2]
    clocks = report(Attendee("Kirill Somov", clocks=((time(11), time(12, 30)),)))
    assert len(plan(workspace, event_id, clocks).marks) == 1


def test_a_report_without_days_at_an_event_of_several(workspace: Workspace) -> None:
    flagship = workspace.read(resolve, Kind.EVENT, "FLAG-2025")
    people = workspace.read(grid, flagship).rows
    name = next(row.person.name for row in people if not row.person.is_minor)
    clocks = report(Attendee(name, clocks=((time(10), time(12)),)))
    found = plan(workspace, flagship, clocks)
    assert codes(found.problems) == ["report_no_day"]
    assert found.marks == {}
    chosen = plan(workspace, flagship, clocks, ReportChoices(session=found.sessions[0].number))
    assert chosen.problems == ()


def test_an_event_without_counted_sessions(workspace: Workspace, event_id: int) -> None:
    def uncount(session: Session) -> None:
        for item in session.scalars(
            select(ProgrammeItem).where(ProgrammeItem.event_id == event_id)
        ):
            item.counted_minutes = 0

    workspace.run(Gesture("change_session"), uncount)
    assert codes(plan(workspace, event_id, report(MARINA)).problems) == ["report_no_sessions"]


def test_children_are_shown_by_first_name_only(workspace: Workspace, event_id: int) -> None:
    def grow_young(session: Session) -> None:
        for person in session.scalars(
            select(Person).where(Person.external_ref.in_(["per-ru-1", "per-ru-2"]))
        ):
            person.birth_date = date(2012, 1, 1)

    workspace.run(Gesture("change_person"), grow_young)
    told = (Problem("no_leave_event", "file", {"name": "Марина Лаврентьева"}),)
    found = report(MARINA, there("Somov K. _ - К"), issues=told)
    certain, probable = plan(workspace, event_id, found).rows
    assert (certain.name, certain.email) == ("Марина Л.", "")
    assert certain.seat is not None
    assert certain.seat.person.name == "Марина Л."
    assert "Somov" not in probable.name
    (notice,) = plan(workspace, event_id, found).notices
    assert notice.values["name"] == "Марина Л."


def test_the_event_that_fits_is_found(workspace: Workspace, event_id: int) -> None:
    people = (MARINA, there("Kirill Somov"), there("Room"))
    assert workspace.read(fitting_event, people, {DAY}) == event_id
    assert workspace.read(fitting_event, people, {DAY - timedelta(days=40)}) is None
    assert workspace.read(fitting_event, [there("Room")], {DAY}) is None
    assert workspace.read(fitting_event, people, set()) is None
    assert workspace.read(fitting_event, [], {DAY}) is None
    around = {DAY - timedelta(days=9), DAY + timedelta(days=9)}
    assert workspace.read(fitting_event, people, around) is None
    assert DAY - timedelta(days=1) in workspace.read(event_days, event_id)


def test_the_host_tells_the_zone(workspace: Workspace) -> None:
    host = replace(there("Office", "webinar@ombuds-am.example"), is_host=True)
    assert workspace.read(zone_of_host, [host]) == "Asia/Yerevan"
    assert workspace.read(zone_of_host, [replace(host, email="x@nowhere.example")]) == ""
    assert workspace.read(zone_of_host, [there("Office")]) == ""


def test_who_takes_a_report_signs_its_marks(workspace: Workspace, event_id: int) -> None:
    workspace.context = replace(workspace.context, operator="Dana Orlova")
    before = int(workspace.clock.real_now().timestamp())
    take(workspace, event_id, report(MARINA))
    rows = workspace.read(grid, event_id).rows
    (entry,) = [entry for row in rows for entry in row.entries.values()]
    assert (entry.source, entry.by) == (MarkSource.IMPORT, "Dana Orlova")
    assert entry.at is not None
    assert entry.at >= before
