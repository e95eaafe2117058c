"""What goes wrong at a grid: a sentence in place, and never a mark by mistake."""

from collections.abc import Iterator

import pytest
from sqlalchemy.orm import Session

from ombuds_events.domain.kinds import Mark, ParticipationState
from ombuds_events.domain.tally import MarkCell
from ombuds_events.model.participation import Participation
from ombuds_events.services.attendance import set_marks
from ombuds_events.store.workspace import Workspace
from ombuds_events.ui.attendance.tab import AttendanceTab
from ombuds_events.ui.kit.desk import Place
from tests.ui.attendance.big import fill
from tests.ui.attendance.conftest import Opener
from tests.ui.attendance.pressing import (
    CONTROL,
    SHIFT,
    Key,
    place_of,
    plain,
    press,
    stored,
    type_in,
)


@pytest.fixture
def other(demo: Workspace) -> Iterator[Workspace]:
    """Somebody else at the same database, whom this window has not heard of yet."""
    workspace = Workspace.open(str(demo.path or demo.url), "A. Colleague")
    yield workspace
    workspace.close()


def _cell(tab: AttendanceTab, mark: Mark | None = Mark.LATE, row: int = 0) -> MarkCell:
    model = tab.grid.model
    return MarkCell(model.lines()[row].row.participation_id, model.columns[0].key, mark)


def _withdraw(session: Session, participation_id: int) -> None:
    session.get_one(Participation, participation_id).state = ParticipationState.WITHDRAWN


def test_minutes_longer_than_the_session_are_said(opened: Opener) -> None:
    tab = opened("ev-19")
    type_in(tab, "999")
    counted = tab.grid.model.columns[0].counted_minutes
    words = f"999 minutes are more than the session has: {counted} count."
    assert plain(tab.foot.place.text()) == words
    assert tab.grid.model.lines()[0].total.minutes == counted
    press(tab, Key.Key_Backspace)
    assert "more than" not in tab.foot.place.text()


def test_minutes_longer_than_a_day_begin_anew(opened: Opener) -> None:
    tab = opened("ev-19")
    type_in(tab, "1445")
    assert stored(tab, 0, 1) == 5


def test_a_mark_that_was_overtaken_is_shown_not_overwritten(
    opened: Opener, other: Workspace
) -> None:
    tab = opened("ev-19")
    other.run("set_mark", set_marks, [_cell(tab)])
    type_in(tab, "p")
    assert stored(tab, 0, 1) is Mark.LATE
    assert tab.grid.model.value(tab.grid.current_row(), 3) is Mark.LATE
    assert tab.foot.place.text().startswith("Somebody has marked this meanwhile.")
    type_in(tab, "p")
    assert stored(tab, 0, 1) is Mark.PRESENT


def test_all_others_present_stops_before_an_unseen_absence(
    opened: Opener, other: Workspace
) -> None:
    tab = opened("ev-19")
    other.run("set_mark", set_marks, [_cell(tab, Mark.ABSENT, 2)])
    press(tab, Key.Key_P, "", CONTROL | SHIFT)
    assert [stored(tab, row, 1) for row in range(4)] == [None, None, Mark.ABSENT, None]
    press(tab, Key.Key_P, "", CONTROL | SHIFT)
    assert stored(tab, 2, 1) is Mark.ABSENT
    assert stored(tab, 3, 1) is Mark.PRESENT


def test_who_lost_the_seat_meanwhile_is_not_marked(opened: Opener, other: Workspace) -> None:
    tab = opened("ev-19")
    people = len(tab.grid.model.lines())
    other.run("withdraw", _withdraw, _cell(tab).participation_id)
    type_in(tab, "p")
    assert "has no seat in the event any more" in tab.foot.place.text()
    assert len(tab.grid.model.lines()) == people - 1


@pytest.mark.parametrize("sessions", [1, 40])
def test_few_and_many_sessions(opened: Opener, demo: Workspace, sessions: int) -> None:
    demo.run("plan_event", fill, 5, sessions)
    tab = opened("BIG-1")
    press(tab, Key.Key_End)
    assert place_of(tab) == (1, sessions)
    type_in(tab, "p")
    assert stored(tab, 0, sessions) is Mark.PRESENT
    press(tab, Key.Key_End, "", CONTROL)
    assert place_of(tab) == (5, sessions)
    press(tab, Key.Key_Home, "", CONTROL)
    assert place_of(tab) == (1, 1)
    press(tab, Key.Key_PageDown)
    press(tab, Key.Key_PageUp)
    assert place_of(tab) == (1, 1)


def test_two_hundred_people(opened: Opener, demo: Workspace) -> None:
    demo.run("plan_event", fill, 200, 8)
    tab = opened("BIG-1")
    press(tab, Key.Key_P, "", CONTROL | SHIFT)
    assert tab.grid.model.column_total(3).present == 200
    press(tab, Key.Key_End, "", CONTROL)
    assert place_of(tab) == (200, 8)
    index = tab.grid.marks.currentIndex()
    assert tab.grid.marks.viewport().rect().contains(tab.grid.marks.visualRect(index).center())


def test_without_counted_sessions_the_way_to_the_programme(
    opened: Opener, demo: Workspace, places: list[Place]
) -> None:
    event_id = demo.run("plan_event", fill, 3, 1)
    demo.run("change_session", _uncounted, event_id)
    tab = opened("BIG-1")
    assert not tab.can_fill()
    assert tab.empty.sentence() == "The programme has no counted sessions yet."
    tab.empty.button.click()
    assert places[-1] == Place("event", event_id, "programme")


def _uncounted(session: Session, event_id: int) -> None:
    from ombuds_events.model.event import Event

    for item in session.get_one(Event, event_id).programme:
        item.counted_minutes = 0
