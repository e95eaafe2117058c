"""Calendar entries keep their UID and count every change that people must see."""

import contextlib
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as some

from ombuds_events.domain.kinds import CalendarBy, EventState, PartnerRole
from ombuds_events.domain.problems import Refused
from ombuds_events.model.event import Event
from ombuds_events.model.programme_item import ProgrammeItem
from ombuds_events.services import events, programme, programme_order
from ombuds_events.store.workspace import Workspace
from tests.services import events_office as of

DAY = of.at(2027, 10, 13, 10)
HOUR = timedelta(hours=1)


@pytest.fixture
def ws(tmp_path: Path) -> Workspace:
    return of.office(tmp_path)


def change(ws: Workspace, event_id: int, **fields: Any) -> None:  # noqa: ANN401
    ws.run("change_event", events.change_event, event_id, of.version(ws, event_id), **fields)


def seen(ws: Workspace, event_id: int) -> list[tuple[str, int, bool]]:
    return [(e.ical_uid, e.ical_sequence, e.is_cancelled) for e in of.entries(ws, event_id)]


def sequences(ws: Workspace, event_id: int) -> list[int]:
    return [entry.ical_sequence for entry in of.entries(ws, event_id)]


@pytest.mark.parametrize(
    "fields",
    [
        {"title": {"en": "Renamed"}},
        {"venue_name": "Hall B"},
        {"link": "https://meet.example/1"},
        {"end": of.at(2027, 10, 14, 14)},
    ],
)
def test_what_people_see_raises_the_sequence_once(ws: Workspace, fields: dict[str, Any]) -> None:
    event_id = of.planned(ws)
    change(ws, event_id, **fields)
    assert sequences(ws, event_id) == [1, 1]


def test_what_nobody_sees_does_not(ws: Workspace) -> None:
    event_id = of.planned(ws)
    change(ws, event_id, purpose="Learn", quota_default=3, recommendation=6)
    ws.run("set_partner_role", events.set_partner_role, event_id, 2, PartnerRole.HOST)
    change(ws, event_id, title={"en": " Joint  seminar"})
    assert sequences(ws, event_id) == [0, 0]


def test_an_export_changes_nothing_and_status_does(ws: Workspace) -> None:
    event_id = of.planned(ws)
    ws.run("change_state", events.change_state, event_id, EventState.CONCEPT, "x")
    assert sequences(ws, event_id) == [0, 0]
    ws.run("change_state", events.change_state, event_id, EventState.AGREED, "x")
    assert sequences(ws, event_id) == [1, 1]
    ws.run("cancel_event", events.cancel_event, event_id, "flood")
    assert [(s, gone) for _, s, gone in seen(ws, event_id)] == [(2, True), (2, True)]


def test_moved_days_keep_their_uid(ws: Workspace) -> None:
    event_id = of.planned(ws)
    before = seen(ws, event_id)
    span = of.event(ws, event_id).span.moved_to(DAY + timedelta(days=1))
    ws.run("move_event", events.move_event, event_id, span, of.version(ws, event_id))
    after = of.entries(ws, event_id)
    assert [e.ical_uid for e in after] == [uid for uid, _, _ in before]
    assert [e.day for e in after] == [date(2027, 10, 14), date(2027, 10, 15)]
    assert sequences(ws, event_id) == [1, 1]
    ws.undo()
    assert sequences(ws, event_id) == [2, 2]
    assert [e.day for e in of.entries(ws, event_id)] == [date(2027, 10, 13), date(2027, 10, 14)]


def test_the_first_session_leaves_its_day_and_calls_off_the_other(ws: Workspace) -> None:
    event_id = of.planned(ws)
    item = ws.run("add_session", programme.add_item, event_id, of.item(DAY, DAY + HOUR))
    assert [e.is_cancelled for e in of.entries(ws, event_id)] == [False, True]
    uids = [e.ical_uid for e in of.entries(ws, event_id)]
    ws.run("remove_session", programme.remove_item, item)
    assert [e.is_cancelled for e in of.entries(ws, event_id)] == [False, False]
    assert [e.ical_uid for e in of.entries(ws, event_id)] == uids


def test_a_session_moved_to_another_day_takes_its_entry_along(ws: Workspace) -> None:
    event_id = of.planned(ws, end=DAY + timedelta(days=2, hours=3))
    second = DAY + timedelta(days=1)
    ws.run("add_session", programme.add_item, event_id, of.item(DAY, DAY + HOUR))
    item = ws.run("add_session", programme.add_item, event_id, of.item(second, second + HOUR))
    uid = next(e.ical_uid for e in of.entries(ws, event_id) if e.day == date(2027, 10, 14))
    start = DAY + timedelta(days=2)
    fields: dict[str, Any] = {"start": start, "end": start + HOUR}
    version = ws.read(lambda s: s.get_one(ProgrammeItem, item).version)
    # The entry of the third day was called off before: it comes back with its own UID.
    third = next(e.ical_uid for e in of.entries(ws, event_id) if e.day == date(2027, 10, 15))
    ws.run("change_session", programme.change_item, item, version, **fields)
    by_uid = {e.ical_uid: e for e in of.entries(ws, event_id)}
    assert not by_uid[third].is_cancelled
    assert by_uid[uid].is_cancelled


def test_by_session_and_back(ws: Workspace) -> None:
    event_id = of.planned(ws, end=DAY + timedelta(hours=3))
    for hours in (0, 1):
        start = DAY + hours * HOUR
        ws.run("add_session", programme.add_item, event_id, of.item(start, start + HOUR))
    change(ws, event_id, calendar_by=CalendarBy.SESSION)
    kinds = [(e.item_id is not None, e.is_cancelled) for e in of.entries(ws, event_id)]
    assert kinds == [(False, True), (True, False), (True, False)]
    item = of.entries(ws, event_id)[1].item_id
    assert item
    ws.run("remove_session", programme.remove_item, item)
    assert [e.is_cancelled for e in of.entries(ws, event_id)] == [True, True, False]
    ws.undo()
    assert [e.is_cancelled for e in of.entries(ws, event_id)] == [True, False, False]


def test_an_entry_that_was_called_off_is_not_called_off_again_with_its_session(
    ws: Workspace,
) -> None:
    event_id = of.planned(ws, end=DAY + timedelta(hours=3), calendar_by=CalendarBy.SESSION)
    item = ws.run("add_session", programme.add_item, event_id, of.item(DAY, DAY + HOUR))
    change(ws, event_id, calendar_by=CalendarBy.DAY)
    before = seen(ws, event_id)
    assert [gone for *_, gone in before] == [False, True]
    ws.run("remove_session", programme.remove_item, item)
    assert seen(ws, event_id)[1] == before[1]


def test_more_than_a_month_stands_as_one_block(ws: Workspace) -> None:
    event_id = of.planned(ws, end=DAY + timedelta(days=31))
    (block,) = of.entries(ws, event_id)
    assert (block.day, block.item_id) == (None, None)
    change(ws, event_id, end=DAY + timedelta(hours=2))
    assert [(e.day, e.is_cancelled) for e in of.entries(ws, event_id)] == [
        (None, True),
        (DAY.date(), False),
    ]


STEPS = some.lists(
    some.tuples(
        some.sampled_from(["move", "title", "add", "remove", "order", "by", "undo", "cut"]),
        some.integers(0, 3),
    ),
    max_size=8,
)


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_sequences_never_fall_and_uids_stay(ws: Workspace, steps: list[tuple[str, int]]) -> None:
    event_id = of.planned(ws, end=DAY + timedelta(days=3, hours=2))
    known: dict[int, tuple[str, int]] = {}
    for step, number in steps:
        with contextlib.suppress(Refused):
            _do(ws, event_id, step, number)
        now = {e.id: (e.ical_uid, e.ical_sequence) for e in of.entries(ws, event_id)}
        for entry, (uid, sequence) in known.items():
            if entry in now:  # an undone entry that nobody holds may go
                assert now[entry][0] == uid
                assert now[entry][1] >= sequence
        standing = [e for e in of.entries(ws, event_id) if not e.is_cancelled]
        assert standing
        assert len({(e.day, e.item_id) for e in standing}) == len(standing)
        known |= now


def _do(ws: Workspace, event_id: int, step: str, number: int) -> None:
    first_day = of.event(ws, event_id).starts_at
    if step == "move":
        span = of.event(ws, event_id).span.moved_to(first_day + timedelta(days=number - 1))
        ws.run("move_event", events.move_event, event_id, span, of.version(ws, event_id))
    elif step == "title":
        change(ws, event_id, title={"en": f"Title {number}"})
    elif step == "by":
        by = CalendarBy.SESSION if number % 2 else CalendarBy.DAY
        change(ws, event_id, calendar_by=by)
    elif step == "cut":
        change(ws, event_id, end=first_day + timedelta(days=number, hours=2))
    elif step == "undo" and known_undo(ws):
        ws.undo()
    else:
        _do_in_programme(ws, event_id, step, number)


def _do_in_programme(ws: Workspace, event_id: int, step: str, number: int) -> None:
    items = ws.read(lambda s: [i.id for i in s.get_one(Event, event_id).programme])
    if step == "add":
        start = of.event(ws, event_id).starts_at + timedelta(days=number)
        ws.run("add_session", programme.add_item, event_id, of.item(start, start + HOUR))
    elif step == "remove" and items:
        ws.run("remove_session", programme.remove_item, items[number % len(items)])
    elif step == "order" and items:
        ws.run("order_sessions", programme_order.reorder, items[number % len(items)], number - 1)


def known_undo(ws: Workspace) -> bool:
    """Whether the last step is not the planning itself."""
    last = ws.next_undo()
    return last is not None and last.label != "plan_event"
