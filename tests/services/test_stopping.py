"""Moving online, calling off and putting off: what follows, and one step to undo."""

from pathlib import Path

import pytest

from ombuds_events.domain.drafts import PersonDraft
from ombuds_events.domain.kinds import EventMode, EventState, ParticipationState
from ombuds_events.domain.phases import PhaseDraft
from ombuds_events.domain.problems import Refused
from ombuds_events.domain.span import Span
from ombuds_events.model.participation import Participation
from ombuds_events.queries.move_plan import move_plan
from ombuds_events.queries.phases import phases
from ombuds_events.queries.stop_plan import stop_plan, stop_problems
from ombuds_events.services import events
from ombuds_events.services.invitations import invite_institutions
from ombuds_events.services.participations import NewSeat, add_participants
from ombuds_events.services.people import add_person
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


def seats(ws: Workspace) -> list[ParticipationState]:
    return ws.read(lambda s: [s.get_one(Participation, n).state for n in (1, 2)])


def test_new_dates_of_a_postponed_event_ask_those_who_confirmed(ws: Workspace) -> None:
    event_id = of.planned(ws)
    for family, state in (("Abel", "confirmed"), ("Bebel", "nominated")):
        person = ws.run("add_person", add_person, PersonDraft(family=family))
        seat = NewSeat(person, state=ParticipationState(state))
        ws.run("add_participants", add_participants, event_id, [seat])
    span = of.event(ws, event_id).span
    days_later = Span(of.at(2027, 11, 9, 10), of.at(2027, 11, 10, 13), of.ZONE)
    assert ws.read(move_plan, event_id, days_later).asked_again == 0
    ws.run("postpone", events.postpone, event_id, "flood")
    assert seats(ws) == [ParticipationState.CONFIRMED, ParticipationState.NOMINATED]
    same_days = Span(of.at(2027, 10, 13, 11), of.at(2027, 10, 14, 14), of.ZONE)
    assert ws.read(move_plan, event_id, same_days).asked_again == 0
    assert ws.read(move_plan, event_id, days_later).asked_again == 1
    args = (event_id, days_later, of.version(ws, event_id), "New dates: 9 Nov")
    ws.run("move_event", events.move_event, *args)
    assert seats(ws) == [ParticipationState.ACCEPTED, ParticipationState.NOMINATED]
    assert ws.read(lambda s: s.get_one(Participation, 1).states[-1].reason) == "New dates: 9 Nov"
    assert of.event(ws, event_id).state is EventState.POSTPONED
    ws.run("change_state", events.change_state, event_id, EventState.IDEA, "on again")
    ws.undo()
    ws.undo()
    assert seats(ws) == [ParticipationState.CONFIRMED, ParticipationState.NOMINATED]
    assert of.event(ws, event_id).span == span
