"""A day at the door: late ones, steps back, sessions that follow, and what goes wrong."""

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.badges import badge_code
from ombuds_events.domain.kinds import EventState, Mark, ParticipationState
from ombuds_events.domain.tally import MarkCell
from ombuds_events.model.event import Event
from ombuds_events.model.programme_item import ProgrammeItem
from ombuds_events.services.attendance import set_mark, set_marks
from ombuds_events.store.workspace import Workspace
from ombuds_events.ui.kit import i18n
from ombuds_events.ui.kit.desk import Place
from tests.services.events_office import ZONE
from tests.ui.checkin.door import SetClock, Stand, Told

Key = Qt.Key


# --- Late, changed, taken back -------------------------------------------------------------------


def test_late_is_said_and_one_key_makes_it_present(door: Stand) -> None:
    door.wait(minutes=21)
    door.scan(badge_code(door.seat("Karimova")))
    assert door.mark("Karimova") is Mark.LATE
    assert "Late by 21 minute" in door.words()
    door.page.change_last()
    assert door.mark("Karimova") is Mark.PRESENT
    assert "10:21" in door.words()
    door.page.change_last()
    assert door.mark("Karimova") is Mark.LATE


def test_who_came_in_time_is_not_late_by_no_minutes(door: Stand) -> None:
    door.scan(badge_code(door.seat("Karimova")))
    door.page.change_last()
    assert door.mark("Karimova") is Mark.LATE
    assert "minute" not in door.words()
    assert "Late" in door.words()


def test_what_a_colleague_marked_meanwhile_is_not_overwritten(door: Stand) -> None:
    seat = door.seat("Karimova")
    door.scan(badge_code(seat))
    assert door.page.last is not None
    excused = MarkCell(seat, door.page.last.column, Mark.EXCUSED)
    with closing(Workspace.open(door.office.url)) as colleague:
        colleague.run("set_marks", set_marks, [excused])
    door.page.change_last()
    assert door.mark("Karimova") is Mark.EXCUSED
    assert "meanwhile" in door.words()


def test_nothing_to_change_is_said(door: Stand) -> None:
    door.page.change_last()
    assert "Nobody has just come" in door.words()


def test_the_last_one_is_taken_back_with_all_its_changes(door: Stand) -> None:
    seat = door.seat("Karimova")
    door.scan(badge_code(seat))
    door.page.change_last()
    door.page.result.undo.click()
    assert door.mark("Karimova") is None
    state = next(p.state for p in door.read().people if p.participation_id == seat)
    assert state is ParticipationState.CONFIRMED
    assert "Taken back" in door.words()
    assert "Karimova Nodira" in door.lines()


def test_undo_of_the_window_is_told_too(door: Stand) -> None:
    door.scan(badge_code(door.seat("Karimova")))
    door.office.undo()
    assert "Taken back" in door.words()
    door.page.take_back()
    assert "Taken back" in door.words()


def test_an_earlier_arrival_can_be_chosen_and_taken_back(door: Stand) -> None:
    for name in ("Karimova", "Саргсян"):
        door.scan(badge_code(door.seat(name)))
    arrivals = door.page.side.arrivals
    first = arrivals.lines.line(1)
    assert first is not None
    assert "Karimova" in first.name
    arrivals.doubleClicked.emit(arrivals.lines.index(1, 0))
    door.page.take_back()
    assert door.mark("Karimova") is None
    assert door.mark("Саргсян") is Mark.PRESENT


# --- The clock -----------------------------------------------------------------------------------


def test_the_next_session_is_said_when_it_begins(door: Stand) -> None:
    assert "Opening" in door.page.strip.title.text()
    assert "Hall A" in door.page.strip.when.text()
    door.wait(hours=1)
    door.page.tick()
    assert "Listening" in door.page.strip.title.text()
    assert "goes on with" in door.words()
    assert len(door.lines()) == 5


def test_nothing_moves_while_something_is_typed(door: Stand) -> None:
    door.type("ka")
    door.wait(hours=1)
    door.page.tick()
    assert "Opening" in door.page.strip.title.text()
    door.enter()
    assert door.mark("Karimova") is Mark.PRESENT
    door.page.tick()
    assert "Listening" in door.page.strip.title.text()


def test_another_session_is_chosen_by_key_until_the_next_begins(door: Stand) -> None:
    door.press(Key.Key_PageDown.value)
    door.press(Key.Key_PageDown.value)
    door.press(Key.Key_PageDown.value)
    assert "Practice" in door.page.strip.title.text()
    door.page.tick()
    assert "Practice" in door.page.strip.title.text()
    assert not door.page.strip.clock.isHidden()
    door.page.strip.clock.click()
    assert "Opening" in door.page.strip.title.text()
    door.press(Key.Key_PageUp.value)
    assert "Opening" in door.page.strip.title.text()


def test_past_midnight_the_next_day_is_ready(door: Stand) -> None:
    SetClock.moment = datetime(2027, 10, 14, 0, 5, tzinfo=ZoneInfo(ZONE))
    door.page.tick()
    assert "Practice" in door.page.strip.title.text()
    assert "begins 10:00" in door.page.strip.pace.text().translate({0x2066: None, 0x2069: None})
    SetClock.moment = datetime(2027, 10, 20, tzinfo=ZoneInfo(ZONE))
    door.page.tick()
    assert "is over" in door.page.strip.pace.text()


# --- What goes wrong -----------------------------------------------------------------------------


def test_while_the_database_is_in_use_nobody_is_lost(
    door: Stand, told: Told, tmp_path: Path
) -> None:
    holder = sqlite3.connect(tmp_path / "office.db", isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    for name in ("Karimova", "Саргсян"):
        door.scan(badge_code(door.seat(name)))
        assert "not saved yet" in door.words()
    assert told.problems
    door.page.tick()
    holder.execute("ROLLBACK")
    holder.close()
    door.wait(minutes=30)
    door.page.tick()
    assert door.mark("Karimova") is Mark.PRESENT  # by the time of arrival, not of saving
    assert door.mark("Саргсян") is Mark.PRESENT
    assert told.toasts
    assert "Karimova Nodira" not in door.lines()


def test_who_waits_is_not_noted_twice(door: Stand, tmp_path: Path) -> None:
    holder = sqlite3.connect(tmp_path / "office.db", isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    door.scan(badge_code(door.seat("Karimova")))
    door.type("ka")
    door.enter()
    assert len(door.page._books[door.event].waiting) == 1
    holder.execute("ROLLBACK")
    holder.close()


def test_the_language_changes_while_it_is_open(door: Stand, qapp: QApplication) -> None:
    door.scan(badge_code(door.seat("Karimova")))
    i18n.install(qapp, "ar")
    assert door.page.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert "Karimova" in door.words()
    assert door.page.session is not None
    i18n.install(qapp, "en")
    assert "Present" in door.words()


def test_very_low_and_narrow_windows_keep_field_and_result(door: Stand) -> None:
    door.page.resize(420, 300)
    assert door.page.field.isVisible()
    assert door.page.result.isVisible()
    assert not door.page.header.isVisible()
    assert not door.page.side.isVisible()
    assert "of 5 are here" in door.page.so_far.text()


def test_an_event_that_is_gone_leads_elsewhere(door: Stand, places: list[Place]) -> None:
    door.page.open(4711)
    assert places == [Place("events")]


def test_all_are_here(door: Stand) -> None:
    for name in ("Karimova", "Саргсян", "الخليفي", "Петросян"):
        door.scan(badge_code(door.seat(name)))
    door.page.home.set_value("")
    assert door.lines() == ["Amina C."]
    assert door.page.side.arrivals.lines.rowCount() == 4
    newest = door.page.side.arrivals.lines.line(0)
    assert newest is not None
    assert "Петросян" in newest.name


def test_a_mark_of_the_grid_is_no_arrival(door: Stand) -> None:
    seat, session = door.seat("Karimova"), door.page.session
    assert session is not None
    door.office.run("set_mark", set_mark, seat, session.key, Mark.PRESENT)
    door.scan(badge_code(seat))
    assert "Already here: present" in door.words()
    assert door.page.result.undo.isHidden()
    assert door.page.side.arrivals.lines.rowCount() == 0
    assert door.page.row_words() == "1 of 5 are here"


def test_a_cancelled_event_says_that_nobody_can_be_checked_in(door: Stand) -> None:
    door.office.run("cancel_event", _cancel, door.event)
    assert "nobody can be checked in" in door.page.empty.sentence()
    assert not door.page.field.isEnabled()
    assert not door.page.verb.isEnabled()


def _cancel(session: Session, event_id: int) -> None:
    session.get_one(Event, event_id).state = EventState.CANCELLED


def test_without_sessions_that_count_the_door_says_so(door: Stand) -> None:
    door.office.run("change_session", _count_nothing, door.event)
    assert "no counted sessions" in door.page.empty.sentence()
    assert door.page.strip.isHidden()
    assert not door.page.field.isEnabled()


def _count_nothing(session: Session, event_id: int) -> None:
    for one in session.scalars(select(ProgrammeItem).where(ProgrammeItem.event_id == event_id)):
        one.counted_minutes = 0
