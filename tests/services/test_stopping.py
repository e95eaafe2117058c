"""Moving online, calling off and putting off: what follows, and one step to undo."""

from pathlib import Path

import pytest

from ombuds_events.domain.kinds import EventMode, EventState
from ombuds_events.domain.phases import PhaseDraft
from ombuds_events.domain.problems import Refused
from ombuds_events.queries.phases import phases
from ombuds_events.queries.stop_plan import stop_plan, stop_problems
from ombuds_events.services import events
from ombuds_events.services.invitations import invite_institutions
from ombuds_events.services.phases import add_phase
from ombuds_events.store.workspace import Workspace
from tests.services import events_office as of


@pytest.fixture
def ws(tmp_path: Path) -> Workspace:
    """An office with two partners."""
    return of.office(tmp_path)


def sequences(ws: Workspace, event_id: int) -> list[int]:
    return [entry.ical_sequence for entry in of.entries(ws, event_id)]


def test_the_same_people_meet_online_and_their_calendars_grow_old(ws: Workspace) -> None:
    event_id = of.planned(ws, link="https://old.example/room")
    span = of.event(ws, event_id).span
    phase = PhaseDraft(
        title={"en": "On site"},
        mode=EventMode.IN_PERSON,
        start=span.start,
        end=span.end,
        zone=span.zone,
    )
    ws.run("add_phase", add_phase, event_id, phase)
    before = sequences(ws, event_id)
    version = of.version(ws, event_id)
    ws.run("move_online", events.move_online, event_id, version, " https://meet.example/1 ")
    event = of.event(ws, event_id)
    assert (event.mode, event.link) == (EventMode.ONLINE, "https://meet.example/1")
    assert [each.mode for each in ws.read(phases, event_id)] == [EventMode.ONLINE]
    raised = sequences(ws, event_id)
    assert all(new > old for new, old in zip(raised, before, strict=True))
    with pytest.raises(Refused) as refusal:
        ws.run("move_online", events.move_online, event_id, of.version(ws, event_id), "")
    assert refusal.value.problems[0].code == "is_online_already"
    ws.undo()
    assert of.event(ws, event_id).mode is EventMode.IN_PERSON
    assert all(new >= old for new, old in zip(sequences(ws, event_id), raised, strict=True))


def test_without_a_new_link_the_old_one_stays(ws: Workspace) -> None:
    event_id = of.planned(ws, link="https://old.example/room", mode=EventMode.HYBRID)
    ws.run("move_online", events.move_online, event_id, of.version(ws, event_id), " ")
    assert of.event(ws, event_id).link == "https://old.example/room"


def test_the_consequences_are_counted_before(ws: Workspace) -> None:
    event_id = of.planned(ws)
    ws.run("invite_institutions", invite_institutions, event_id, (2, 3))
    plan = ws.read(stop_plan, event_id)
    assert (plan.code, plan.entries, plan.letters, plan.holders, plan.seats) == (
        "SEM-2027-01",
        2,
        0,
        0,
        0,
    )
    assert [p.code for p in ws.read(stop_problems, event_id, "")] == ["reason_to_stop"]
    assert ws.read(stop_problems, event_id, "flood") == []


def test_a_cancelled_event_comes_back_in_one_step_and_no_number_falls(ws: Workspace) -> None:
    event_id = of.planned(ws)
    ws.run("cancel_event", events.cancel_event, event_id, "flood")
    cancelled = sequences(ws, event_id)
    assert all(entry.is_cancelled for entry in of.entries(ws, event_id))
    ws.undo()
    assert of.event(ws, event_id).state is not EventState.CANCELLED
    assert all(new >= old for new, old in zip(sequences(ws, event_id), cancelled, strict=True))
