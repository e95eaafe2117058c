"""Sessions: order, copies, the hours of the event, who speaks, what is refused."""

from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from ombuds_events.domain.kinds import ItemKind, ItemRole
from ombuds_events.domain.problems import Refused
from ombuds_events.model.event import Event
from ombuds_events.model.person import Person
from ombuds_events.model.programme_item import ProgrammeItem
from ombuds_events.queries.programme import programme
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.services.programme import (
    add_item,
    change_item,
    copy_item,
    remove_item,
)
from ombuds_events.services.programme_order import reorder
from ombuds_events.store.workspace import Workspace
from tests.services import events_office as of

DAY = of.at(2027, 10, 13, 10)
HOUR = timedelta(hours=1)


@pytest.fixture
def ws(tmp_path: Path) -> Workspace:
    return of.office(tmp_path)


@pytest.fixture
def event_id(ws: Workspace) -> int:
    return of.planned(ws)


def add(ws: Workspace, event_id: int, title: str, after: float, hours: float = 1) -> int:
    start = DAY + after * HOUR
    draft = of.item(start, start + hours * HOUR, title)
    return ws.run("add_session", add_item, event_id, draft)


def times(ws: Workspace, event_id: int) -> list[str]:
    rows = ws.read(programme, event_id)
    return [f"{row.title['en']} {row.span.start:%H:%M}-{row.span.end:%H:%M}" for row in rows]


def test_neighbours_change_places_and_keep_length_and_pause(ws: Workspace, event_id: int) -> None:
    first = add(ws, event_id, "A", 0, 1)
    add(ws, event_id, "B", 1.5, 0.5)
    add(ws, event_id, "C", 2, 1)
    ws.run("order_sessions", reorder, first, 1)
    assert times(ws, event_id) == ["B 10:00-10:30", "A 11:00-12:00", "C 12:00-13:00"]
    ws.run("order_sessions", reorder, first, -5)
    assert times(ws, event_id)[0] == "A 10:00-11:00"
    ws.run("order_sessions", reorder, first, 9)
    assert times(ws, event_id)[-1].startswith("A ")


def test_a_copy_stands_right_after(ws: Workspace, event_id: int) -> None:
    first = add(ws, event_id, "A", 0, 1.5)
    ws.run("copy_session", copy_item, first)
    assert times(ws, event_id) == ["A 10:00-11:30", "A 11:30-13:00"]


def test_the_hours_of_the_event_grow_with_the_programme(ws: Workspace, event_id: int) -> None:
    add(ws, event_id, "Early", -1)
    assert of.event(ws, event_id).starts_at == DAY - HOUR
    evening = of.at(2027, 10, 14, 19)
    ws.run("add_session", add_item, event_id, of.item(evening, evening + HOUR, "Dinner"))
    assert of.event(ws, event_id).ends_at == evening + HOUR


def test_a_session_in_another_zone_grows_the_event_in_its_own(ws: Workspace, event_id: int) -> None:
    start = of.at(2027, 10, 13, 8)  # 09:00 in Tashkent
    draft = of.item(start, start + HOUR, zone="Asia/Yerevan")
    ws.run("add_session", add_item, event_id, draft)
    assert of.event(ws, event_id).starts_at == of.at(2027, 10, 13, 9)


def test_another_day_is_refused(ws: Workspace, event_id: int) -> None:
    start = of.at(2027, 10, 15, 10)
    with pytest.raises(Refused) as refusal:
        ws.run("add_session", add_item, event_id, of.item(start, start + HOUR))
    (problem,) = refusal.value.problems
    assert problem.code == "session_outside"
    assert problem.values == {"first": "2027-10-13", "last": "2027-10-14"}


def test_a_session_that_is_gone_is_refused(ws: Workspace) -> None:
    with pytest.raises(Refused) as refusal:
        ws.run("remove_session", remove_item, 99)
    assert [problem.code for problem in refusal.value.problems] == ["session_gone"]


def test_only_the_version_that_was_read_is_changed(ws: Workspace, event_id: int) -> None:
    item = add(ws, event_id, "A", 0)
    ws.run("change_session", change_item, item, 1, room="Hall A")
    with pytest.raises(Refused) as refusal:
        ws.run("change_session", change_item, item, 1, room="Hall B")
    assert [problem.code for problem in refusal.value.problems] == ["changed_meanwhile"]


def test_a_session_with_attendance_stays(demo: Workspace) -> None:
    flagship = demo.read(resolve, Kind.EVENT, "FLAG-2025")
    with pytest.raises(Refused) as refusal:
        demo.run("remove_session", remove_item, demo.read(programme, flagship)[0].id)
    assert [problem.code for problem in refusal.value.problems] == ["session_has_marks"]


def test_a_break_counts_nothing(ws: Workspace, event_id: int) -> None:
    draft = of.item(DAY, DAY + HOUR, kind=ItemKind.BREAK, counted_minutes=60)
    item = ws.run("add_session", add_item, event_id, draft)
    assert ws.read(lambda session: session.get_one(ProgrammeItem, item)).counted_minutes == 0


def test_speakers_change_one_by_one(ws: Workspace, event_id: int) -> None:
    def people(session: Session) -> list[int]:
        rows = [
            Person(
                institution_id=2, sort_key=name, search_key=name, given_names=name,
                position={}, languages=[], needs_interpretation_from=[],
            )
            for name in ("a", "b")
        ]  # fmt: skip
        session.add_all(rows)
        session.flush()
        return [row.id for row in rows]

    a, b = ws.run("add_session", people)
    wanted = ((a, ItemRole.SPEAKER), (b, ItemRole.SPEAKER))
    draft = of.item(DAY, DAY + HOUR, people=wanted)
    item = ws.run("add_session", add_item, event_id, draft)

    def roles(session: Session) -> list[tuple[int, int, ItemRole]]:
        event = session.get_one(Event, event_id)
        return [(role.id, role.person_id, role.role) for role in event.programme[0].people]

    before = ws.read(roles)
    changed = ((a, ItemRole.SPEAKER), (b, ItemRole.MODERATOR))
    ws.run("change_session", change_item, item, 1, people=changed)
    after = ws.read(roles)
    assert [(person, role) for _id, person, role in after] == list(changed)
    assert after[0] == before[0]
