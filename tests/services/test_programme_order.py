"""Sessions moved about: order within tracks, other days, shifts with their consequences."""

from datetime import timedelta
from pathlib import Path

import pytest

from ombuds_events.domain.kinds import CalendarBy, EventState, ItemKind
from ombuds_events.domain.problems import Problem, Refused
from ombuds_events.domain.shifting import ShiftScope
from ombuds_events.model.event import Event
from ombuds_events.queries.programme import programme
from ombuds_events.queries.shift_plan import shift_plan
from ombuds_events.services.events import change_event
from ombuds_events.services.programme import add_item, copy_item
from ombuds_events.services.programme_order import copy_to_day, move_to_day, reorder, shift_items
from ombuds_events.store.workspace import Workspace
from tests.services import events_office as of

TEN = of.at(2027, 10, 13, 10)
HOUR, DAY, QUARTER = timedelta(hours=1), timedelta(days=1), timedelta(minutes=15)


@pytest.fixture
def ws(tmp_path: Path) -> Workspace:
    return of.office(tmp_path)


@pytest.fixture
def event_id(ws: Workspace) -> int:
    return of.planned(ws)


def add(ws: Workspace, event_id: int, title: str, after: float, track: str = "") -> int:
    start = TEN + after * HOUR
    wanted = of.item(start, start + HOUR, title, track=track)
    return ws.run("add_session", add_item, event_id, wanted)


def times(ws: Workspace, event_id: int) -> list[str]:
    rows = ws.read(programme, event_id)
    return [f"{row.title['en']} {row.span.start:%d %H:%M}" for row in rows]


def refused(ws: Workspace, use_case: object, *args: object) -> Problem:
    with pytest.raises(Refused) as refusal:
        ws.run("shift_sessions", use_case, *args)  # type: ignore[arg-type]
    (problem,) = refusal.value.problems
    return problem


def test_a_track_keeps_its_own_order(ws: Workspace, event_id: int) -> None:
    first = add(ws, event_id, "A1", 0, "A")
    add(ws, event_id, "B1", 0, "B")
    add(ws, event_id, "A2", 1, "A")
    add(ws, event_id, "B2", 1, "B")
    ws.run("order_sessions", reorder, first, 1)
    assert times(ws, event_id) == ["B1 13 10:00", "A2 13 10:00", "A1 13 11:00", "B2 13 11:00"]
    rows = {row.title["en"]: row for row in ws.read(programme, event_id)}
    assert all(row.room_taken_by is None for row in rows.values())
    assert rows["A1"].draft.track == "A"


def test_a_copy_keeps_track_and_languages(ws: Workspace, event_id: int) -> None:
    wanted = of.item(
        TEN, TEN + HOUR, track=" A ", languages=("ru", "ru", "en"), interpretation=("ru-en",)
    )
    item = ws.run("add_session", add_item, event_id, wanted)
    ws.run("copy_session", copy_item, item)
    first, copy = ws.read(programme, event_id)
    assert (first.track, first.languages, first.interpretation) == ("A", ("ru", "en"), ("ru-en",))
    assert (copy.track, copy.languages, copy.interpretation) == ("A", ("ru", "en"), ("ru-en",))


def test_pairs_of_languages_have_a_shape(ws: Workspace, event_id: int) -> None:
    problem = refused(ws, add_item, event_id, of.item(TEN, TEN + HOUR, interpretation=("ru",)))
    assert (problem.code, problem.field) == ("interpretation_shape", "interpretation")


def test_a_session_goes_to_another_day_or_leaves_a_copy(ws: Workspace, event_id: int) -> None:
    item = add(ws, event_id, "A", 0)
    ws.run("move_session", move_to_day, item, (TEN + DAY).date())
    assert times(ws, event_id) == ["A 14 10:00"]
    copy = ws.run("copy_session", copy_to_day, item, TEN.date())
    assert times(ws, event_id) == ["A 13 10:00", "A 14 10:00"]
    assert copy != item
    ws.undo()
    ws.undo()
    assert times(ws, event_id) == ["A 13 10:00"]
    assert refused(ws, move_to_day, item, (TEN + 9 * DAY).date()).code == "session_outside"


@pytest.mark.parametrize(
    ("scope", "shown"),
    [
        (ShiftScope.REST_OF_DAY, ["A 13 10:00", "B 13 11:15", "C 13 11:15", "D 14 10:00"]),
        (ShiftScope.DAY, ["A 13 10:15", "B 13 11:15", "C 13 11:15", "D 14 10:00"]),
        (ShiftScope.REST_OF_EVENT, ["A 13 10:00", "B 13 11:15", "C 13 11:15", "D 14 10:15"]),
    ],
)
def test_many_shift_as_one_step(
    ws: Workspace, event_id: int, scope: ShiftScope, shown: list[str]
) -> None:
    add(ws, event_id, "A", 0)
    chosen = add(ws, event_id, "B", 1, "x")
    add(ws, event_id, "C", 1, "y")
    add(ws, event_id, "D", 24)
    before = times(ws, event_id)
    plan = ws.read(shift_plan, chosen, scope, QUARTER)
    moved = ws.run("shift_sessions", shift_items, chosen, scope, QUARTER)
    assert times(ws, event_id) == shown
    assert plan.sessions == moved
    assert plan.first[1].start - plan.first[0].start == QUARTER
    ws.undo()
    assert times(ws, event_id) == before


def test_a_shift_that_cannot_be_is_refused_and_told_before(ws: Workspace, event_id: int) -> None:
    item = add(ws, event_id, "A", 0)
    assert refused(ws, shift_items, item, ShiftScope.DAY, timedelta(0)).code == "nothing_to_shift"
    days = ShiftScope.DAY, 5 * DAY
    assert refused(ws, shift_items, item, *days).code == "session_outside"
    assert [p.code for p in ws.read(shift_plan, item, *days).problems] == ["session_outside"]
    with pytest.raises(Refused, match="session_gone"):
        ws.read(shift_plan, 99, *days)


def test_no_session_shifts_into_a_gap(ws: Workspace) -> None:
    start = of.at(2026, 3, 28, 1)
    fields = {"zone": "Europe/Berlin", "start": start, "end": of.at(2026, 3, 29, 18)}
    event_id = of.planned(ws, **fields)
    wanted = of.item(start, start + 90 * timedelta(minutes=1), zone="Europe/Berlin")
    item = ws.run("add_session", add_item, event_id, wanted)
    problem = refused(ws, shift_items, item, ShiftScope.DAY, DAY)
    assert (problem.code, problem.field) == ("time_in_gap", "programme.1")
    assert ws.read(shift_plan, item, ShiftScope.DAY, DAY).problems == (problem,)


def test_the_plan_counts_entries_that_others_may_hold(ws: Workspace, event_id: int) -> None:
    first = add(ws, event_id, "A", 0)
    pause = of.item(TEN + HOUR, TEN + 2 * HOUR, kind=ItemKind.BREAK)
    ws.run("add_session", add_item, event_id, pause)
    plan = ws.read(shift_plan, first, ShiftScope.DAY, DAY)
    assert plan.entries == plan.holders == 0  # an idea stands in no calendar

    def confirm(session: object) -> None:
        session.get_one(Event, event_id).state = EventState.CONFIRMED  # type: ignore[attr-defined]

    ws.run("change_state", confirm)
    assert ws.read(shift_plan, first, ShiftScope.DAY, DAY).entries == 2
    assert ws.read(shift_plan, first, ShiftScope.DAY, QUARTER).entries == 1
    assert ws.read(shift_plan, first, ShiftScope.DAY, timedelta(0)).entries == 0
    version, by_session = of.version(ws, event_id), CalendarBy.SESSION
    ws.run("change_event", change_event, event_id, version, calendar_by=by_session)
    assert ws.read(shift_plan, first, ShiftScope.DAY, QUARTER).entries == 1
