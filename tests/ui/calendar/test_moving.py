"""Moving events: first what would follow, then one step that can be undone."""

from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.kinds import SEATED
from ombuds_events.domain.span import Span
from ombuds_events.model.calendar_entry import CalendarCopy, CalendarEntry
from ombuds_events.model.participation import Participation
from ombuds_events.services.events import move_event, plan_event
from ombuds_events.services.programme import add_item
from ombuds_events.ui.calendar.page import CalendarPage
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.painting import plain
from tests.services import events_office as of
from tests.ui.calendar.conftest import ALT_SHIFT, CTRL_SHIFT, drag, middle, shown, span_of
from tests.ui.events.conftest import Told, event_id

Key = Qt.Key
BEFORE = (of.at(2027, 10, 13, 10), of.at(2027, 10, 14, 13))


def ghosts(page: CalendarPage) -> list[datetime]:
    """When the ghosts in front begin."""
    scenery = page.front.scenery
    assert scenery is not None
    return [one.start for one in scenery.shown if one.is_ghost]


def test_keys_ask_first_and_enter_moves_in_one_step(
    page: CalendarPage, own: Desk, told: Told
) -> None:
    QTest.keyClick(page.week, Key.Key_Right, ALT_SHIFT)
    QTest.keyClick(page.week, Key.Key_Down, ALT_SHIFT)
    assert page.bar.isVisible()
    assert "Move “Joint seminar” to Thu 14 – Fri 15 Oct 2027, 10:30–13:30" in plain(
        page.bar.words()
    )
    assert ghosts(page) == [of.at(2027, 10, 14, 10, 30), of.at(2027, 10, 15, 10, 30)]
    assert span_of(own) == BEFORE
    QTest.keyClick(page.week, Key.Key_Return)
    assert span_of(own) == (of.at(2027, 10, 14, 10, 30), of.at(2027, 10, 15, 13, 30))
    assert [plain(one) for one in told.toasts] == ["Moved to Thu 14 – Fri 15 Oct 2027. [Undo]"]
    assert not page.bar.isVisible()
    assert ghosts(page) == []
    own.workspace.undo()
    assert span_of(own) == BEFORE
    assert page.week.hits()[0].shown.start == BEFORE[0]


def test_escape_lets_it_be_and_the_ghost_glides_back(
    page: CalendarPage, own: Desk, qtbot: QtBot
) -> None:
    QTest.keyClick(page.week, Key.Key_Right, ALT_SHIFT)
    QTest.keyClick(page.week, Key.Key_Escape)
    assert not page.bar.isVisible()
    qtbot.waitUntil(lambda: page.mover.event_id == 0)
    assert ghosts(page) == []
    assert span_of(own) == BEFORE
    assert [hit.shown.start.day for hit in page.week.hits()] == [13, 14]


def test_a_week_later_is_one_key_and_the_view_follows(page: CalendarPage, own: Desk) -> None:
    QTest.keyClick(page.week, Key.Key_PageDown, ALT_SHIFT)
    assert plain(page.head.title()) == "18 – 24 October 2027"
    assert [one.day for one in ghosts(page)] == [20, 21]
    page.primary()
    assert span_of(own)[0] == of.at(2027, 10, 20, 10)


def test_undo_and_redo_are_followed_to_where_the_event_stands(
    page: CalendarPage, own: Desk
) -> None:
    QTest.keyClick(page.week, Key.Key_PageDown, ALT_SHIFT)
    page.primary()
    assert plain(page.head.title()) == "18 – 24 October 2027"
    own.workspace.undo()
    assert plain(page.head.title()) == "11 – 17 October 2027"
    assert page.week.current_start() == BEFORE[0]
    own.workspace.redo()
    assert plain(page.head.title()) == "18 – 24 October 2027"
    page.go_to_day(date(2027, 12, 1))
    own.workspace.run("plan_event", plan_event, of.draft(start=of.at(2027, 12, 2, 9),
                                                         end=of.at(2027, 12, 2, 10)))  # fmt: skip
    assert page._is_shown(date(2027, 12, 1))


@pytest.mark.parametrize(
    ("tab", "key", "day"), [("month", Key.Key_Down, 20), ("agenda", Key.Key_Right, 14)]
)
def test_month_and_agenda_move_by_keys_too(
    own: Desk, qtbot: QtBot, tab: str, key: Qt.Key, day: int
) -> None:
    page = shown(own, qtbot, f"{tab} 2027-10-13")
    QTest.keyClick(page.front, key, ALT_SHIFT)
    assert page.bar.isVisible()
    QTest.keyClick(page.front, Key.Key_Return)
    assert span_of(own)[0].day == day


def test_keys_stretch_the_end_and_nothing_ends_before_it_begins(
    page: CalendarPage, own: Desk, told: Told
) -> None:
    QTest.keyClick(page.week, Key.Key_Down, CTRL_SHIFT)
    QTest.keyClick(page.week, Key.Key_Return)
    assert span_of(own) == (BEFORE[0], of.at(2027, 10, 14, 13, 30))
    page.show_month()
    for _ in range(3):
        QTest.keyClick(page.month, Key.Key_Left, CTRL_SHIFT)
    assert page.message.isVisible()
    assert not page.bar.isVisible()
    assert span_of(own)[1] == of.at(2027, 10, 14, 13, 30)


def test_the_mouse_drags_to_another_day_and_hour(page: CalendarPage, own: Desk) -> None:
    column, slot = page.week.columnWidth(0), page.week.rowHeight(0)
    begin = middle(page.week)
    drag(page.week, begin, begin + QPoint(2 * column, 2 * slot))
    assert "Fri 15 – Sat 16 Oct 2027, 11:00–14:00" in plain(page.bar.words())
    assert ghosts(page) == [of.at(2027, 10, 15, 11), of.at(2027, 10, 16, 11)]
    page.bar.verb.click()
    assert span_of(own)[0] == of.at(2027, 10, 15, 11)


def test_the_mouse_drags_the_edges(page: CalendarPage, own: Desk) -> None:
    slot = page.week.rowHeight(0)
    rect = page.week.hits()[1].rect.translated(0, -page.week.verticalOffset())
    bottom = QPoint(rect.center().x(), rect.bottom() - 1)
    drag(page.week, bottom, bottom + QPoint(0, 2 * slot))
    page.bar.verb.click()
    assert span_of(own) == (BEFORE[0], of.at(2027, 10, 14, 14))
    rect = page.week.hits()[0].rect.translated(0, -page.week.verticalOffset())
    top = QPoint(rect.center().x(), rect.top() + 1)
    drag(page.week, top, top + QPoint(0, slot))
    page.bar.verb.click()
    assert span_of(own) == (of.at(2027, 10, 13, 10, 30), of.at(2027, 10, 14, 14))


def test_a_month_is_dragged_by_days(own: Desk, qtbot: QtBot) -> None:
    page = shown(own, qtbot, "month 2027-10-13")
    begin = middle(page.month) - QPoint(20, 0)
    drag(page.month, begin, begin + QPoint(0, page.month.rowHeight(0)))
    page.bar.verb.click()
    assert span_of(own) == (of.at(2027, 10, 20, 10), of.at(2027, 10, 21, 13))


def test_a_gap_of_the_clocks_is_refused_in_a_sentence(own: Desk, qtbot: QtBot, told: Told) -> None:
    night = Span(of.at(2027, 3, 27, 2, 30), of.at(2027, 3, 27, 4), "Europe/Belgrade")
    own.workspace.run("move_event", move_event, 1, night, of.version(own.workspace, 1))
    page = shown(own, qtbot, "week 2027-03-27")
    QTest.keyClick(page.week, Key.Key_Right, ALT_SHIFT)
    assert page.message.isVisible()
    assert not page.bar.isVisible()
    qtbot.waitUntil(lambda: page.mover.event_id == 0)
    assert span_of(own)[0] == night.start


def test_sessions_keep_the_beginning_and_refuse_a_shorter_event(own: Desk, qtbot: QtBot) -> None:
    item = of.item(of.at(2027, 10, 14, 10), of.at(2027, 10, 14, 13))
    own.workspace.run("add_item", add_item, 1, item)
    page = shown(own, qtbot, "month 2027-10-14")
    QTest.keyClick(page.month, Key.Key_Left, CTRL_SHIFT)
    assert page.message.isVisible()
    assert span_of(own) == BEFORE


def hold_files(session: Session, event: int) -> None:
    """All who have a seat have saved the file of the first day."""
    entry = session.scalars(select(CalendarEntry).where(CalendarEntry.event_id == event)).first()
    assert entry is not None
    seats = select(Participation.id).where(
        Participation.event_id == event, Participation.state.in_(SEATED)
    )
    for seat in session.scalars(seats).all():
        copy = CalendarCopy(participation_id=seat, ical_sequence=entry.ical_sequence, saved_utc=1)
        copy.entry_id = entry.id
        session.add(copy)


def test_who_holds_files_is_told_and_their_updates_are_prepared(
    desk: Desk, qtbot: QtBot, told: Told
) -> None:
    seminar = event_id(desk, "SEM-2026-02")
    desk.workspace.run("save_files", hold_files, seminar)
    page = shown(desk, qtbot, "week 2026-10-20")
    QTest.keyClick(page.week, Key.Key_PageDown, ALT_SHIFT)
    words = plain(page.bar.words())
    assert "8 people hold the invitation: calendar updates will be prepared." in words
    assert "9 letters bear the old date." in words
    assert page.bar.verb.text() == "Move and prepare updates…"
    assert told.places == []
    QTest.keyClick(page.week, Key.Key_Return)
    assert told.places == [Place("event_updates", seminar)]
    assert page.event_for_updates() == seminar


def test_a_ghost_has_a_dashed_line_and_says_where_it_was(page: CalendarPage) -> None:
    QTest.keyClick(page.week, Key.Key_Right, ALT_SHIFT)
    ghost = page.week.hits()[0].shown
    words = page.words.times(ghost)
    assert [plain(one) for one in words] == ["10:00–13:00", "was Wed 13 Oct"]
    rect = page.week.hits()[0].rect.translated(0, -page.week.verticalOffset())
    picture = page.week.viewport().grab().toImage()
    edge = {
        picture.pixelColor(x, rect.top()).name() for x in range(rect.left() + 9, rect.right() - 9)
    }
    assert len(edge) > 1  # dashes, not a line


def test_an_empty_slot_begins_a_new_event(page: CalendarPage, told: Told) -> None:
    page.week.go_to(of.at(2027, 10, 15, 9))
    QTest.keyClick(page.week, Key.Key_N)
    assert told.places == [Place("new_event_at")]
    draft = page.draft()
    assert draft is not None
    assert (draft.start, draft.end) == (of.at(2027, 10, 15, 9), of.at(2027, 10, 15, 10))
    QTest.keyClick(page.week, Key.Key_Down)
    QTest.keyClick(page.week, Key.Key_Return)
    draft = page.draft()
    assert draft is not None
    assert draft.start == of.at(2027, 10, 15, 9, 30)


def test_drawing_over_empty_slots_begins_one_of_that_length(page: CalendarPage, told: Told) -> None:
    box = page.week.visualRect(page.week.cells.index(18, 4))
    drag(page.week, box.center(), box.center() + QPoint(0, 3 * box.height()))
    draft = page.draft()
    assert draft is not None
    assert draft.start == of.at(2027, 10, 15, 9)
    assert draft.end - draft.start == timedelta(hours=2)
    page.show_month()
    index = page.month.cells.index(0, 1)
    at = page.month.visualRect(index).center()
    QTest.mouseDClick(page.month.viewport(), Qt.MouseButton.LeftButton, pos=at)
    draft = page.draft()
    assert draft is not None
    assert (draft.start, draft.end) == (of.at(2027, 9, 28, 10), of.at(2027, 9, 28, 13))
    assert told.places == [Place("new_event_at")] * 2


def test_escape_in_the_middle_of_a_drag_leaves_everything(
    page: CalendarPage, own: Desk, qtbot: QtBot
) -> None:
    begin = middle(page.week)
    at = page.week.viewport()
    QTest.mousePress(at, Qt.MouseButton.LeftButton, pos=begin)
    QTest.mouseMove(at, begin + QPoint(page.week.columnWidth(0), 0))
    assert [one.day for one in ghosts(page)] == [14, 15]
    QTest.keyClick(page.week, Key.Key_Escape)
    QTest.mouseRelease(at, Qt.MouseButton.LeftButton, pos=begin)
    qtbot.waitUntil(lambda: page.mover.event_id == 0)
    assert not page.bar.isVisible()
    assert span_of(own) == BEFORE


def test_who_was_overtaken_is_told(page: CalendarPage, own: Desk, told: Told) -> None:
    QTest.keyClick(page.week, Key.Key_Right, ALT_SHIFT)
    night = Span(of.at(2027, 10, 13, 18), of.at(2027, 10, 14, 20), of.ZONE)
    own.workspace.run("move_event", move_event, 1, night, of.version(own.workspace, 1))
    QTest.keyClick(page.week, Key.Key_Return)
    assert [one.code for one in told.problems] == ["changed_meanwhile"]
    assert span_of(own)[0] == night.start
