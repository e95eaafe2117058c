"""Series and copies in the window: every date is seen before, each deed is one step to undo."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from shiboken6 import isValid
from sqlalchemy.orm import Session

from ombuds_events.domain.kinds import EventState, ParticipationState
from ombuds_events.domain.series import Every, MonthBy, SeriesRule, SeriesScope
from ombuds_events.domain.span import Span
from ombuds_events.model.event import Event
from ombuds_events.model.participation import Participation
from ombuds_events.queries.event_page import EventHeader, event_form, event_header
from ombuds_events.queries.series import SeriesPlace, series_place
from ombuds_events.services.series import repeat_event
from ombuds_events.store.workspace import Workspace
from ombuds_events.ui.events.overview import OverviewTab
from ombuds_events.ui.events.repeat_dialog import RepeatDialog
from ombuds_events.ui.events.series_dialog import SeriesDialog
from ombuds_events.ui.events.series_words import SeriesWords
from ombuds_events.ui.events.state_dialog import StateDialog
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.painting import plain
from tests.services import events_office as of
from tests.ui.events.conftest import Told
from tests.waiting import settle


@pytest.fixture
def ws(tmp_path: Path) -> Workspace:
    return of.office(tmp_path / "office")


@pytest.fixture
def desk(ws: Workspace, open_desk: Callable[[Workspace], Desk]) -> Desk:
    """A desk on an office with one event."""
    return open_desk(ws)


@pytest.fixture
def first(ws: Workspace) -> int:
    """A seminar on a Tuesday."""
    return of.planned(ws, start=of.at(2027, 10, 12, 10), end=of.at(2027, 10, 12, 13))


def header(ws: Workspace, event_id: int) -> EventHeader:
    return ws.read(event_header, event_id)


def repeated(ws: Workspace, event_id: int) -> tuple[int, ...]:
    rule = SeriesRule(count=4)
    return ws.run("repeat_event", repeat_event, event_id, of.version(ws, event_id), rule)


def place(ws: Workspace, event_id: int) -> SeriesPlace:
    found = ws.read(series_place, event_id)
    assert found is not None
    return found


@pytest.fixture
def repeat(desk: Desk, ws: Workspace, first: int) -> Iterator[RepeatDialog]:
    made = RepeatDialog(desk, header(ws, first))
    made.show()
    yield made
    if isValid(made):  # it goes by itself when it has done its work
        made.close()


def test_the_dates_stand_there_before_anything_is_made(
    qtbot: QtBot, repeat: RepeatDialog, ws: Workspace, first: int, told: Told
) -> None:
    assert repeat.verb.text() == "Plan 11 events"
    repeat.rule.count.setValue(4)
    days = [repeat.table.rows.row(n).day for n in range(repeat.table.rows.rowCount())]
    assert days == [date(2027, 10, 12) + timedelta(weeks=n) for n in range(4)]
    assert ws.read(series_place, first) is None
    repeat.save()
    repeat.reject()  # not while they are being made
    repeat.save()
    qtbot.waitUntil(lambda: bool(told.toasts))
    assert [plain(words) for words in told.toasts] == ["3 events planned. [Undo]"]
    assert len(place(ws, first).members) == 4
    ws.undo()
    assert ws.read(series_place, first) is None


def test_a_rule_that_is_none_says_why_and_makes_nothing(
    repeat: RepeatDialog, ws: Workspace, first: int
) -> None:
    repeat.rule.every.set_value(Every.DAY)
    repeat.rule.ends.set_value("until")
    repeat.rule.until.set_value(date(2029, 1, 1))
    repeat.rule.ends.changed.emit("until")
    assert "more than 200 dates" in plain(repeat.rule._ends_field.problem())
    repeat.rule.until.set_value(None)
    repeat.rule.changed.emit()
    assert "no end" in plain(repeat.rule._ends_field.problem())
    repeat.save()
    assert ws.read(series_place, first) is None


def test_what_others_did_meanwhile_is_told(
    qtbot: QtBot, repeat: RepeatDialog, ws: Workspace, first: int, told: Told
) -> None:
    ws.run("x", _set_state, first, EventState.CANCELLED)
    repeat.save()
    qtbot.waitUntil(lambda: bool(repeat.message.words()))
    assert "changed this meanwhile" in repeat.message.words()
    assert repeat.isVisible()


def test_who_rests_is_named_and_left_out(repeat: RepeatDialog) -> None:
    repeat.rule.every.set_value(Every.DAY)
    repeat.rule.count.setValue(5)
    rows = [repeat.table.rows.row(n) for n in range(5)]
    assert [one.is_kept for one in rows] == [True, True, True, True, False]
    assert plain(repeat._words.against(rows[4])) == "Weekend: Astana."
    assert repeat._what(rows[4]) == "Left out"
    assert plain(repeat._note.text()) == "1 date left out."
    repeat.skips.setChecked(False)
    assert repeat._plan is not None
    assert repeat._plan.new == 4


def test_the_first_day_always_belongs_to_the_week(repeat: RepeatDialog) -> None:
    repeat.rule.weekdays.set_value((4,))
    repeat.rule.weekdays.changed.emit((4,))
    assert repeat.rule.value().weekdays == {2, 4}


def test_rules_in_words(desk: Desk) -> None:
    words, start = SeriesWords(desk.bus), date(2027, 10, 12)
    rules = {
        "Every week: Tue": SeriesRule(count=4),
        "Every 2 days, until Mon 1 Nov 2027": SeriesRule(
            every=Every.DAY, interval=2, until=date(2027, 11, 1)
        ),
        "Every month, on day 12 of the month": SeriesRule(every=Every.MONTH),
        "Every month, week 2 of the month: Tuesday": SeriesRule(
            every=Every.MONTH, month_by=MonthBy.WEEKDAY
        ),
        "Every year": SeriesRule(every=Every.YEAR),
    }
    for told, rule in rules.items():
        assert plain(words.rule(rule, start)) == told


@pytest.fixture
def overview(qtbot: QtBot, desk: Desk, ws: Workspace, first: int) -> OverviewTab:
    repeated(ws, first)
    tab = OverviewTab(desk, place(ws, first).members[1].id)
    qtbot.addWidget(tab)
    tab.resize(1160, 540)
    tab.show()
    return tab


def test_the_overview_leads_through_the_series(overview: OverviewTab, told: Told) -> None:
    strip = overview.series
    assert plain(strip._told.text()).startswith("2 of 4 in a series. Every week: Tue")
    strip.next.click()
    strip.previous.click()
    assert [one.page for one in told.places] == ["event", "event"]
    assert strip.all.text() == "All 4"


def test_an_edit_may_reach_those_that_follow(
    overview: OverviewTab, ws: Workspace, first: int, told: Told
) -> None:
    strip, mine = overview.series, overview._event_id
    assert strip.bar.isHidden()
    overview._change("purpose", "To listen")
    assert not strip.bar.isHidden()
    assert plain(strip._question.text()) == "Also change the 2 that follow?"
    overview._change("venue_name", "Hall A")
    strip.following.click()
    assert not strip.bar.isEnabled()  # nobody presses twice while it is being done
    settle(overview._desk.jobs)
    assert strip.bar.isHidden()
    members = place(ws, first).members
    for one in members[2:]:
        draft = ws.read(event_form, one.id).draft
        assert (draft.purpose, draft.venue_name) == ("To listen", "Hall A")
    assert ws.read(event_form, first).draft.purpose == ""
    assert plain(told.toasts[-1]) == "2 events of the series changed. [Undo]"
    ws.undo()
    assert ws.read(event_form, members[2].id).draft.purpose == ""
    assert ws.read(event_form, mine).draft.purpose == "To listen"


def test_the_question_goes_with_the_edit(overview: OverviewTab, ws: Workspace) -> None:
    overview._change("code", "SEM-A")
    assert overview.series.bar.isHidden()
    overview._change("purpose", "To listen")
    ws.undo()
    assert overview.series.bar.isHidden()
    overview._change("purpose", "To speak")
    overview.series.close_button.click()
    assert overview.series.bar.isHidden()


def test_all_move_as_one_moved(overview: OverviewTab, ws: Workspace, first: int) -> None:
    overview._move(Span(of.at(2027, 10, 20, 14), of.at(2027, 10, 20, 17), of.ZONE))
    if not overview.consequences.isHidden():
        overview.consequences.verb.click()
    overview.series.others.click()
    settle(overview._desk.jobs)
    starts = [one.span.start for one in place(ws, first).members]
    assert starts == [of.at(2027, 10, 13, 14) + timedelta(weeks=n) for n in range(4)]


def test_what_the_others_cannot_is_told(
    overview: OverviewTab, ws: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    overview._change("purpose", "To listen")
    for one in place(ws, overview._event_id).members[2:]:
        ws.run("x", _set_state, one.id, EventState.HELD)
    overview.series._spread(SeriesScope.FOLLOWING)
    settle(overview._desk.jobs)
    assert overview.series.bar.isEnabled()
    assert "None of these events can be changed" in overview.message.words()


def _set_state(session: Session, event_id: int, state: EventState) -> None:
    session.get_one(Event, event_id).state = state


def test_the_whole_series_opens_and_one_leaves(
    qtbot: QtBot, desk: Desk, ws: Workspace, first: int, told: Told
) -> None:
    made = repeated(ws, first)
    dialog = SeriesDialog(desk, made[0])
    qtbot.addWidget(dialog)
    dialog.table.select_key(made[2])
    dialog.open_chosen()
    assert told.places[-1] == Place("event", made[2], "overview")
    dialog = SeriesDialog(desk, made[0])
    qtbot.addWidget(dialog)
    dialog.leave_button.click()
    assert ws.read(series_place, made[0]) is None
    assert told.toasts == ["The event is in no series now. [Undo]"]


def test_several_are_cancelled_after_the_consequences(
    qtbot: QtBot, desk: Desk, ws: Workspace, first: int, told: Told
) -> None:
    made = repeated(ws, first)
    dialog = StateDialog(desk, header(ws, made[1]), EventState.CANCELLED)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.reach() is SeriesScope.THIS
    assert dialog.verb.text() == "Cancel the event"
    dialog.scope.set_value(SeriesScope.FOLLOWING)
    assert dialog.verb.text() == "Cancel 2 events"
    assert "2 days are called off in calendars." in dialog._consequences.text()
    dialog.confirmed.emit()
    settle(desk.jobs)
    assert "reason" in dialog.message.words()
    dialog.reason.setPlainText("no money")
    dialog.confirmed.emit()
    dialog.reject()
    assert dialog.isVisible()  # it stays until it is done
    settle(desk.jobs)
    states = [one.state for one in place(ws, first).members]
    assert states[2:] == [EventState.CANCELLED] * 2
    assert EventState.CANCELLED not in states[:2]
    assert plain(told.toasts[-1]) == "2 events are now: Cancelled. [Undo]"
    ws.undo()
    assert place(ws, first).others == 3


def test_an_event_alone_has_no_choice_of_the_series(
    qtbot: QtBot, desk: Desk, ws: Workspace, first: int
) -> None:
    dialog = StateDialog(desk, header(ws, first), EventState.POSTPONED)
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog._scope.isHidden()
    dialog.reason.setPlainText("flood")
    dialog.confirmed.emit()
    assert header(ws, first).state is EventState.POSTPONED


def test_new_dates_of_a_postponed_event_ask_again(
    qtbot: QtBot, desk: Desk, ws: Workspace, first: int
) -> None:
    ws.run("x", _seat, first)
    ws.run("x", _set_state, first, EventState.POSTPONED)
    tab = OverviewTab(desk, first)
    qtbot.addWidget(tab)
    tab.show()
    tab._move(Span(of.at(2027, 11, 9, 10), of.at(2027, 11, 9, 13), of.ZONE))
    words = plain(tab.consequences.words())
    assert "1 person had confirmed and is asked to confirm the new dates." in words
    assert _state(ws) is ParticipationState.CONFIRMED
    tab.consequences.verb.click()
    assert _state(ws) is ParticipationState.ACCEPTED
    reason = ws.read(lambda s: s.get_one(Participation, 1).states[-1].reason)
    assert reason == "New dates: Tue 9 Nov 2027"
    ws.undo()
    assert _state(ws) is ParticipationState.CONFIRMED


def _seat(session: Session, event_id: int) -> None:
    from ombuds_events.domain.drafts import PersonDraft
    from ombuds_events.services.participations import NewSeat, add_participants
    from ombuds_events.services.people import add_person

    person = add_person(session, PersonDraft(family="Abel", institution_id=2))
    seat = NewSeat(person, state=ParticipationState.CONFIRMED)
    add_participants(session, event_id, [seat])


def _state(ws: Workspace) -> ParticipationState:
    return ws.read(lambda session: session.get_one(Participation, 1).state)
