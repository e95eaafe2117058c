"""Check-in at the door: marks with the time, seats that move along, refusals that say why."""

import dataclasses
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.kinds import (
    EventState,
    Mark,
    MarkSource,
    ParticipationRole,
    ParticipationState,
)
from ombuds_events.domain.problems import Problem, Refused
from ombuds_events.domain.tally import MarkCell, MarkValue
from ombuds_events.model.attendance import AttendanceMark
from ombuds_events.model.event import Event
from ombuds_events.model.participation import Participation
from ombuds_events.queries.checkin import Door, DoorMark, door, steps_of
from ombuds_events.services.attendance import set_marks
from ombuds_events.services.checkin import Arrival, Coming, check_in
from ombuds_events.services.participations import change_participation_state, replace
from ombuds_events.services.programme import add_item
from ombuds_events.store.workspace import Gesture
from tests.services.events_office import at, item
from tests.services.people_office import CHILD_BORN, Seminar, person, row, seat, seminar

S = ParticipationState


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Seminar]:
    """A seminar of two days without sessions."""
    made = seminar(tmp_path)
    yield made
    made.office.close()


def seated(place: Seminar, family: str = "Abel") -> int:
    """A confirmed seat."""
    one = seat(place, person(place, family), state=S.ACCEPTED)
    place.office.run("change_participation_state", change_participation_state, [one], S.CONFIRMED)
    return one


def _door(place: Seminar) -> Door:
    return place.office.read(door, place.event)


def coming(place: Seminar, one: int, minutes: int = 0) -> Coming:
    """Somebody at the first session, so many minutes after it began."""
    session = _door(place).sessions[0]
    window = session.sitting.window
    return Coming(place.event, one, session.key, window, window.start + minutes * 60)


def arrive(place: Seminar, one: int, minutes: int = 0) -> Arrival:
    """Check somebody in."""
    return place.office.run(Gesture("check_in"), check_in, coming(place, one, minutes), "en")


def refused(place: Seminar, one: int) -> Problem:
    """Why somebody is not let in; nothing is marked."""
    marks = _door(place).marks
    with pytest.raises(Refused) as why:
        arrive(place, one)
    assert _door(place).marks == marks
    return why.value.problems[0]


def marked(place: Seminar, one: int) -> DoorMark | None:
    """What stands at the first session."""
    return _door(place).marks.get((one, _door(place).sessions[0].key))


def test_an_arrival_is_a_mark_with_its_time_and_moves_the_seat(place: Seminar) -> None:
    one = seated(place)
    arrival = arrive(place, one, 4)
    start = _door(place).sessions[0].sitting.window.start
    assert (arrival.mark, arrival.at, arrival.is_new) == (Mark.PRESENT, start + 240, True)
    assert marked(place, one) == DoorMark(Mark.PRESENT, MarkSource.CHECK_IN, start + 240)
    assert row(place, one).state is S.CHECKED_IN


def test_one_step_takes_both_back(place: Seminar) -> None:
    one = seated(place)
    arrive(place, one)
    place.office.undo()
    assert marked(place, one) is None
    assert row(place, one).state is S.CONFIRMED
    place.office.redo()
    assert row(place, one).state is S.CHECKED_IN


def test_over_a_quarter_of_an_hour_is_late(place: Seminar) -> None:
    one, two = seated(place), seated(place, "Babel")
    assert arrive(place, one, 15).mark is Mark.PRESENT
    assert arrive(place, two, 16).mark is Mark.LATE


def test_who_is_here_already_stays_as_marked(place: Seminar) -> None:
    one = seated(place)
    first = arrive(place, one)
    before = place.office.next_undo()
    again = arrive(place, one, 30)
    assert (again.is_new, again.at, again.mark) == (False, first.at, Mark.PRESENT)
    assert marked(place, one) == DoorMark(Mark.PRESENT, MarkSource.CHECK_IN, first.at)
    assert place.office.next_undo() == before


@pytest.mark.parametrize("value", [Mark.ONLINE, 40])
def test_other_marks_of_presence_stay_and_tell_no_arrival(place: Seminar, value: MarkValue) -> None:
    one = seated(place)
    cell = MarkCell(one, _door(place).sessions[0].key, value)
    place.office.run("set_marks", set_marks, [cell])
    again = arrive(place, one)
    assert (again.is_new, again.at, again.mark) == (False, None, value)


@pytest.mark.parametrize("value", [Mark.EXCUSED, Mark.ABSENT])
def test_who_was_marked_absent_has_come_after_all(place: Seminar, value: Mark) -> None:
    one = seated(place)
    cell = MarkCell(one, _door(place).sessions[0].key, value)
    place.office.run("set_marks", set_marks, [cell])
    arrival = arrive(place, one, 20)
    assert (arrival.mark, arrival.was, arrival.is_new) == (Mark.LATE, value, True)


def test_an_accepted_seat_stays_and_a_no_show_has_come(place: Seminar) -> None:
    one = seat(place, person(place, "Abel"), state=S.ACCEPTED)
    arrive(place, one)
    assert row(place, one).state is S.ACCEPTED
    two = seated(place, "Babel")
    place.office.run("change_participation_state", change_participation_state, [two], S.NO_SHOW)
    arrive(place, two)
    assert row(place, two).state is S.ATTENDED


def test_codes_of_nobody_and_of_another_event(place: Seminar) -> None:
    assert refused(place, 4711).code == "badge_unknown"
    one = seated(place)
    place.office.run("change_event", _title, place.event)
    strange = dataclasses.replace(coming(place, one), event_id=place.event + 1)
    with pytest.raises(Refused) as why:
        place.office.run("check_in", check_in, strange, "ru")
    problem = why.value.problems[0]
    assert problem.code == "badge_of_other_event"
    assert problem.values["title"] == "Слушать детей"


def _title(session: Session, event_id: int) -> None:
    session.get_one(Event, event_id).title = {"ru": "Слушать детей"}


def test_who_has_no_seat_is_told_why(place: Seminar) -> None:
    gone, swapped, nominated = seated(place), seated(place, "Babel"), None
    place.office.run("withdraw", change_participation_state, [gone], S.WITHDRAWN)
    assert refused(place, gone).code == "door_withdrawn"
    other = person(place, "Cyrus", "Ani")
    version = row(place, swapped).version
    place.office.run("replace_participant", replace, swapped, version, other)
    problem = refused(place, swapped)
    assert (problem.code, problem.values["other"]) == ("door_replaced", "Cyrus Ani")
    nominated = seat(place, person(place, "Daniel"))
    assert refused(place, nominated).code == "door_not_accepted"
    for state, code in (
        (S.RESERVE, "door_reserve"),
        (S.NOT_SELECTED, "door_not_selected"),
        (S.CANCELLED_WITH_EVENT, "door_event_off"),
        (S.REPLACED, "door_withdrawn"),
    ):
        place.office.run("change_participation_state", _put, nominated, state)
        assert refused(place, nominated).code == code


def _put(session: Session, seat_id: int, state: S) -> None:
    session.get_one(Participation, seat_id).state = state


def test_a_minor_without_the_conditions_is_not_let_in_and_stays_masked(place: Seminar) -> None:
    child = person(place, "Karimova", "Amina", birth_date=CHILD_BORN)
    one = seat(place, child, role=ParticipationRole.YOUNG_DELEGATE, state=S.ACCEPTED)
    problem = refused(place, one)
    assert (problem.code, problem.values["name"]) == ("door_conditions", "Amina K.")
    known = next(p for p in _door(place).people if p.participation_id == one)
    assert known.person.name == "Amina K."
    assert "karimova" not in known.key


def test_a_cancelled_event_lets_nobody_in(place: Seminar) -> None:
    one = seated(place)
    place.office.run("cancel_event", _cancel, place.event)
    assert refused(place, one).code == "door_event_off"


def _cancel(session: Session, event_id: int) -> None:
    session.get_one(Event, event_id).state = EventState.CANCELLED


def test_sessions_that_count_are_those_of_the_door(place: Seminar) -> None:
    assert [session.key.item_id for session in _door(place).sessions] == [None, None]
    one = seated(place)
    for hour, minutes in ((10, 60), (12, 0)):
        session = item(at(2026, 10, 13, hour), at(2026, 10, 13, hour + 1), counted_minutes=minutes)
        place.office.run("add_session", add_item, place.event, session)
    sessions = _door(place).sessions
    assert [session.title for session in sessions] == [{"en": "Opening"}]
    assert arrive(place, one).mark is Mark.PRESENT
    assert arrive(place, one, 5).is_new is False


def test_the_steps_of_an_arrival_are_known_until_they_are_undone(place: Seminar) -> None:
    one = seated(place)
    arrival = arrive(place, one)
    cell = MarkCell(one, arrival.column, Mark.LATE)
    change = Gesture("change_arrival")
    place.office.run(change, set_marks, [cell], MarkSource.CHECK_IN, arrival.at)
    steps = place.office.read(steps_of, one, arrival.column)
    assert len(steps) == 2
    for step in steps:
        place.office.undo_step(step)
    assert marked(place, one) is None
    assert row(place, one).state is S.CONFIRMED
    assert place.office.read(steps_of, one, arrival.column) == ()


def test_the_author_is_the_operator(place: Seminar) -> None:
    one = seated(place)
    arrive(place, one)
    assert place.office.read(_by, one) == "Dana Orlova"


def _by(session: Session, seat_id: int) -> str:
    own = AttendanceMark.participation_id == seat_id
    return session.execute(select(AttendanceMark.by).where(own)).scalar_one()


def test_who_teaches_is_let_in_but_not_waited_for(place: Seminar) -> None:
    one = seated(place)
    two = seat(place, person(place, "Orbeli"), role=ParticipationRole.TRAINER, state=S.ACCEPTED)
    people = {known.participation_id: known.is_expected for known in _door(place).people}
    assert (people[one], people[two]) == (True, False)
    assert arrive(place, two).is_new
