"""What waits in the demo office, and in offices changed for the purpose."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from sqlalchemy.orm import Session

from ombuds_events.domain.clock import Clock
from ombuds_events.domain.kinds import EventState, Mark, PlanStatus
from ombuds_events.domain.span import Span
from ombuds_events.domain.tally import MarkColumn
from ombuds_events.model.event import Event
from ombuds_events.model.programme_item import ProgrammeItem
from ombuds_events.queries.attendance import grid
from ombuds_events.queries.follow_up import follow_up
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.queries.today import (
    Matter,
    OpenMatter,
    Urgency,
    by_harm,
    clash_matters,
    next_events,
    open_matters,
)
from ombuds_events.services.attendance import set_mark
from ombuds_events.services.clashes import accept_clash
from ombuds_events.services.events import move_event
from ombuds_events.services.follow_up import remove_check
from ombuds_events.store.workspace import Workspace
from tests import factories


def _event(workspace: Workspace, code: str) -> int:
    return workspace.read(resolve, Kind.EVENT, code)


def _matter(workspace: Workspace, matter: Matter) -> OpenMatter | None:
    found = [one for one in workspace.read(open_matters) if one.matter is matter]
    return found[0] if found else None


def test_the_demo_office_has_three_open_matters(demo_readonly: Workspace) -> None:
    found = demo_readonly.read(open_matters)
    assert [(one.matter, one.urgency, one.code, one.count) for one in found] == [
        (Matter.ANSWERS_OVERDUE, Urgency.OVERDUE, "SEM-2026-02", 3),
        (Matter.DEADLINE, Urgency.LATER, "TOT-2026-01", 5),
        (Matter.MARKS_MISSING, Urgency.OVERDUE, "WEB-2026-02", 20),
    ]
    assert [name["en"] for name in found[0].names] == ["Rabat", "Tehran", "Ulaanbaatar"]
    assert [one.due for one in found] == [date(2026, 9, 18), date(2026, 10, 16), date(2026, 9, 8)]


def test_matters_stand_in_order_of_harm(demo: Workspace) -> None:
    """An event that was not recorded as held comes after what others wait for."""
    event_id = _event(demo, "AID-2026-01")
    event = demo.read(lambda session: session.get_one(Event, event_id))
    earlier = timedelta(days=71)
    span = Span(event.starts_at - earlier, event.ends_at - earlier, event.zone)
    demo.run("move_event", move_event, event_id, span, event.version)
    plan = next(
        plan
        for plan in demo.read(follow_up, _event(demo, "FLAG-2025")).plans
        if plan.state.checks[3] is PlanStatus.STARTED
    )
    demo.run("remove_check", remove_check, plan.id, 6)
    found = by_harm((*demo.read(clash_matters), *demo.read(open_matters)))
    assert list(dict.fromkeys(one.matter for one in found)) == list(Matter)


def test_clashes_ahead_wait_until_they_are_decided(demo: Workspace) -> None:
    lessons = next(one for one in demo.read(clash_matters) if one.code == "HRL-2026")
    assert (lessons.matter, lessons.urgency, lessons.count) == (Matter.CLASH, Urgency.LATER, 1)
    assert (lessons.due, lessons.clashes[0].day) == (date(2026, 12, 7), date(2026, 12, 8))
    key = lessons.clashes[0].key
    demo.run("accept_clash", accept_clash, lessons.event_id, key, "lessons on the other days")
    assert "HRL-2026" not in {one.code for one in demo.read(clash_matters)}


def test_a_deadline_is_of_this_week_for_seven_days(demo: Workspace) -> None:
    seen = []
    for day in (8, 9, 16):
        clock = Clock(demo.clock.zone, date(2026, 10, day))
        demo.context = replace(demo.context, clock=clock)
        found = _matter(demo, Matter.DEADLINE)
        seen.append(found.urgency if found else None)
    assert seen == [Urgency.LATER, Urgency.THIS_WEEK, Urgency.THIS_WEEK]


def test_after_the_deadline_the_silent_ones_are_named(demo: Workspace) -> None:
    demo.context = replace(demo.context, clock=Clock(demo.clock.zone, date(2026, 10, 17)))
    late = {
        one.code: one.count
        for one in demo.read(open_matters)
        if one.matter is Matter.ANSWERS_OVERDUE
    }
    assert late == {"SEM-2026-02": 3, "TOT-2026-01": 5}
    assert _matter(demo, Matter.DEADLINE) is None


def test_empty_cells_are_those_of_the_grid(demo: Workspace) -> None:
    event_id = _event(demo, "WEB-2026-02")
    found = demo.read(grid, event_id)
    row, column = found.rows[0], found.columns[0]
    demo.run("enter_attendance", set_mark, row.participation_id, column.key, Mark.PRESENT)
    left = _matter(demo, Matter.MARKS_MISSING)
    assert left is not None
    assert left.count == len(found.rows) * len(found.columns) - 1


def test_who_teaches_leaves_no_empty_cell(demo: Workspace) -> None:
    """The forum has four young delegates and five chaperones: ten sessions for four."""
    demo.context = replace(demo.context, clock=Clock(demo.clock.zone, date(2026, 8, 1)))
    found = {
        one.code: one.count for one in demo.read(open_matters) if one.matter is Matter.MARKS_MISSING
    }
    assert found["YF-2026"] == 4 * 10


def test_a_session_that_no_longer_counts_is_not_missed(demo: Workspace) -> None:
    event_id = _event(demo, "WEB-2026-02")
    item = demo.read(grid, event_id).columns[0].key.item_id

    def stop_counting(session: Session) -> None:
        session.get_one(ProgrammeItem, item).counted_minutes = 0

    demo.run("change_programme", stop_counting)
    assert _matter(demo, Matter.MARKS_MISSING) is None
    assert MarkColumn(item) not in {one.key for one in demo.read(grid, event_id).columns}


def test_next_events_are_the_three_that_come_first(demo_readonly: Workspace) -> None:
    found = demo_readonly.read(next_events)
    assert [(one.title["en"], one.span.start.date()) for one in found] == [
        ("Study visit: preventive visits and reporting", date(2026, 10, 6)),
        ("Complaints of migrant workers: seminar for complaint handlers", date(2026, 10, 20)),
        ("Training of trainers in Colombo", date(2026, 11, 17)),
    ]
    assert [(one.institutions, one.people) for one in found] == [(2, 6), (7, 8), (4, 1)]
    assert EventState.POSTPONED not in {one.state for one in demo_readonly.read(next_events, 24)}


def test_a_new_office_has_nothing_to_do(tmp_path: Path) -> None:
    workspace = factories.office(tmp_path)
    assert workspace.read(open_matters) == ()
    assert workspace.read(next_events) == ()
    workspace.close()
