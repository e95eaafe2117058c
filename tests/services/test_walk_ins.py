"""Walk-ins: a seat and a mark in one step; children and those who left are not let through."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from ombuds_events.domain.drafts import PersonDraft
from ombuds_events.domain.kinds import (
    EventState,
    InvitationState,
    Mark,
    MarkSource,
    ParticipationState,
    Sex,
)
from ombuds_events.domain.problems import Problem, Refused
from ombuds_events.domain.tally import MarkColumn
from ombuds_events.model.event import Event
from ombuds_events.model.participation import Participation
from ombuds_events.queries.attendance import GridRow, grid
from ombuds_events.queries.people_search import people_count
from ombuds_events.services.participations import change_participation_state
from ombuds_events.services.walk_ins import WalkedIn, WalkIn, add_walk_in
from tests.services.people_office import (
    CHILD_BORN,
    Seminar,
    letter,
    person,
    row,
    seat,
    seminar,
)

S = ParticipationState
FIRST = MarkColumn(day=date(2026, 10, 13))


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Seminar]:
    made = seminar(tmp_path)
    yield made
    made.office.close()


def came(place: Seminar, who: int | PersonDraft, **more: object) -> WalkedIn:
    """Add a walk-in as the grid does."""
    walk_in = WalkIn(who, **more)  # type: ignore[arg-type]
    return place.office.run("add_walk_in", add_walk_in, place.event, walk_in)


def refused(place: Seminar, who: int | PersonDraft, **more: object) -> Problem:
    """Why somebody is not let through."""
    with pytest.raises(Refused) as found:
        came(place, who, **more)
    return found.value.problems[0]


def rows(place: Seminar) -> tuple[GridRow, ...]:
    return place.office.read(grid, place.event).rows


def set_state(place: Seminar, state: EventState) -> None:
    place.office.run(
        "change_state",
        lambda session: setattr(session.get_one(Event, place.event), "state", state),
    )


def test_somebody_new_has_a_seat_and_a_mark_in_one_step(place: Seminar) -> None:
    before = place.office.read(people_count)
    draft = PersonDraft(
        family="Karimova", given="Nodira", institution_id=place.yerevan, sex=Sex.FEMALE
    )
    done = came(place, draft, column=FIRST)
    (line,) = rows(place)
    assert line.participation_id == done.participation_id
    assert line.person.name == "Karimova Nodira"
    assert line.marks == {1: Mark.PRESENT}
    assert line.entries[1].source is MarkSource.TYPED
    assert row(place, done.participation_id).state is S.CHECKED_IN
    place.office.undo()
    assert rows(place) == ()
    assert place.office.read(people_count) == before


def test_somebody_known_comes_without_a_mark(place: Seminar) -> None:
    done = came(place, person(place, "Sargsyan"))
    assert rows(place)[0].marks == {}
    assert not done.is_over_quota


def test_after_the_event_who_was_there_has_attended(place: Seminar) -> None:
    set_state(place, EventState.HELD)
    done = came(place, person(place, "Sargsyan"))
    assert row(place, done.participation_id).state is S.ATTENDED


def test_who_has_a_seat_is_not_added_twice(place: Seminar) -> None:
    known = person(place, "Sargsyan")
    seated = seat(place, known, state=S.ACCEPTED)
    problem = refused(place, known)
    assert problem.code == "walk_in_seated"
    assert problem.values == {"name": "Sargsyan Anahit", "participation": seated}


@pytest.mark.parametrize("state", [S.NOMINATED, S.RESERVE])
def test_who_was_named_only_is_let_in(place: Seminar, state: S) -> None:
    known = person(place, "Sargsyan")
    named = seat(place, known, state=state)
    assert came(place, known).participation_id == named
    assert row(place, named).state is S.CHECKED_IN


def test_who_had_left_is_brought_back_on_purpose(place: Seminar) -> None:
    known = person(place, "Sargsyan")
    left = seat(place, known)
    place.office.run("withdraw", change_participation_state, [left], S.WITHDRAWN)
    assert refused(place, known).code == "walk_in_left"
    came(place, known, comes_back=True)
    assert row(place, left).state is S.CHECKED_IN


def test_a_full_quota_is_said_and_sends_nobody_home(place: Seminar) -> None:
    for family in ("First", "Second"):
        seat(place, person(place, family), state=S.ACCEPTED)
    done = came(place, person(place, "Third"))
    assert done.is_over_quota
    assert row(place, done.participation_id).state is S.CHECKED_IN
    assert not came(place, PersonDraft(given="Guest")).is_over_quota


def test_the_letter_of_the_institution_is_answered(place: Seminar) -> None:
    came(place, person(place, "Sargsyan"))
    assert letter(place, place.yerevan).state is InvitationState.DRAFT  # never sent, so never late


def test_the_place_in_the_delegation_is_the_last(place: Seminar) -> None:
    seat(place, person(place, "First"))
    done = came(place, person(place, "Second"))
    position = place.office.read(
        lambda session: session.get_one(Participation, done.participation_id).position
    )
    assert position == 2


def test_a_child_without_papers_is_not_let_in(place: Seminar) -> None:
    child = person(place, "Petrosyan", "Nane", birth_date=CHILD_BORN)
    problem = refused(place, child, column=FIRST)
    assert problem.code == "walk_in_minor"
    assert problem.values["name"] == "Nane P."
    assert int(problem.values["count"]) > 5
    assert rows(place) == ()


@pytest.mark.parametrize("state", [EventState.CANCELLED, EventState.POSTPONED])
def test_nobody_walks_into_an_event_that_does_not_meet(place: Seminar, state: EventState) -> None:
    known = person(place, "Sargsyan")
    set_state(place, state)
    assert refused(place, known).code == "walk_in_stopped"


def test_a_name_is_needed(place: Seminar) -> None:
    assert refused(place, PersonDraft()).field in {"family", "given", "name"}
