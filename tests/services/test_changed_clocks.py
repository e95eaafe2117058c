"""New rules of the clocks: what moved is listed, and kept as the user says."""

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.orm import Session, selectinload

from ombuds_events.domain.kinds import EventMode, EventState
from ombuds_events.domain.phases import PhaseDraft
from ombuds_events.domain.problems import Refused
from ombuds_events.domain.span import tzdata_version
from ombuds_events.model.event import Event
from ombuds_events.queries.changed_clocks import changed_clocks
from ombuds_events.services.changed_clocks import settle_clocks
from ombuds_events.services.phases import add_phase
from ombuds_events.services.programme import add_item
from ombuds_events.store.workspace import Workspace
from tests.services import events_office as of

HOUR = 3600


@pytest.fixture
def ws(tmp_path: Path) -> Workspace:
    """An office with two partners."""
    return of.office(tmp_path)


@pytest.fixture
def seminar(ws: Workspace) -> int:
    """A seminar with a session and a phase, reckoned when the clocks were an hour ahead."""
    made = of.planned(ws)
    start, end = of.at(2027, 10, 13, 10), of.at(2027, 10, 14, 13)
    for day in (13, 14):
        session = of.item(of.at(2027, 10, day, 10), of.at(2027, 10, day, 11))
        ws.run("add_session", add_item, made, session)
    phase = PhaseDraft(
        title={"en": "On site"}, mode=EventMode.IN_PERSON, start=start, end=end, zone=of.ZONE
    )
    ws.run("add_phase", add_phase, made, phase)
    age(ws, made)
    return made


def age(ws: Workspace, event_id: int, hours: int = 1, *, parts: bool = True) -> None:
    """Write what an older program wrote: other instants for the same wall times."""

    def write(session: Session) -> None:
        event = session.get_one(Event, event_id)
        event.tzdata = "2023.3"
        moved: list[Any] = [event, *event.phases, *event.programme] if parts else [event]
        for row in moved:
            row.starts_utc -= hours * HOUR
            row.ends_utc -= hours * HOUR

    ws.run("x", write)


def loaded(ws: Workspace, event_id: int) -> Event:
    with_parts = selectinload(Event.programme), selectinload(Event.phases)
    return ws.read(lambda session: session.get_one(Event, event_id, options=with_parts))


def sequences(ws: Workspace, event_id: int) -> list[int]:
    return [entry.ical_sequence for entry in of.entries(ws, event_id)]


def test_what_moved_is_listed_with_both_instants(ws: Workspace, seminar: int) -> None:
    of.planned(ws)
    (moved,) = ws.read(changed_clocks)
    assert (moved.id, moved.parts, moved.holders) == (seminar, 3, 0)
    assert moved.time.span.start_utc - moved.time.start_utc == HOUR
    assert moved.time.at_old_instant.start == of.at(2027, 10, 13, 9)


def test_the_wall_time_is_kept_and_receivers_are_told(ws: Workspace, seminar: int) -> None:
    old = sequences(ws, seminar)
    before = loaded(ws, seminar)
    assert ws.run("settle_clocks", settle_clocks, [seminar, 999]) == (seminar,)
    event = loaded(ws, seminar)
    assert (event.starts_at, event.tzdata) == (before.starts_at, tzdata_version())
    assert event.starts_utc == before.starts_utc + HOUR
    assert event.programme[0].starts_utc == before.programme[0].starts_utc + HOUR
    raised = sequences(ws, seminar)
    assert all(new > was for new, was in zip(raised, old, strict=True))
    assert ws.read(changed_clocks) == ()
    with pytest.raises(Refused) as refusal:
        ws.run("settle_clocks", settle_clocks, [seminar])
    assert refusal.value.problems[0].code == "clocks_kept_already"
    ws.undo()
    assert len(ws.read(changed_clocks)) == 1
    assert all(new >= was for new, was in zip(sequences(ws, seminar), raised, strict=True))


def test_the_instant_is_kept_and_the_wall_time_moves(ws: Workspace, seminar: int) -> None:
    old, before = sequences(ws, seminar), loaded(ws, seminar)
    ws.run("settle_clocks", settle_clocks, (), [seminar])
    event = loaded(ws, seminar)
    assert (event.starts_at, event.starts_utc) == (of.at(2027, 10, 13, 9), before.starts_utc)
    assert event.programme[0].starts_at == of.at(2027, 10, 13, 9)
    assert event.phases[0].ends_at == of.at(2027, 10, 14, 12)
    assert all(new > was for new, was in zip(sequences(ws, seminar), old, strict=True))
    assert ws.read(changed_clocks) == ()


def test_an_instant_may_lie_on_another_day(ws: Workspace) -> None:
    night = of.planned(ws, start=of.at(2027, 10, 13, 0, 30), end=of.at(2027, 10, 13, 5))
    age(ws, night)
    ws.run("settle_clocks", settle_clocks, (), [night])
    assert of.event(ws, night).starts_at == of.at(2027, 10, 12, 23, 30)
    ws.undo()
    assert of.event(ws, night).starts_at == of.at(2027, 10, 13, 0, 30)


def test_called_off_entries_stay_as_they_are(ws: Workspace, seminar: int) -> None:
    def call_off(session: Session) -> None:
        session.get_one(Event, seminar).calendar_entries[0].is_cancelled = True

    ws.run("x", call_off)
    old = sequences(ws, seminar)
    ws.run("settle_clocks", settle_clocks, [seminar])
    assert sequences(ws, seminar) == [old[0], old[1] + 1]


@pytest.mark.parametrize("state", [EventState.HELD, EventState.CANCELLED])
def test_what_was_held_or_called_off_is_frozen(
    ws: Workspace, seminar: int, state: EventState
) -> None:
    ws.run("x", lambda session: setattr(session.get_one(Event, seminar), "state", state))
    assert ws.read(changed_clocks) == ()


def test_past_events_and_those_that_did_not_move_are_left_alone(ws: Workspace) -> None:
    past = of.planned(ws, start=of.at(2020, 10, 13, 10), end=of.at(2020, 10, 13, 13))
    age(ws, past)
    same = of.planned(ws)
    age(ws, same, 0)
    assert ws.read(changed_clocks) == ()
