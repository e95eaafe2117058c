"""Series of events: repeating, changing, stopping and leaving, each one step to undo."""

from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.days_off import DaysDraft
from ombuds_events.domain.drafts import EventDraft
from ombuds_events.domain.kinds import EventState, PartnerRole
from ombuds_events.domain.problems import Refused
from ombuds_events.domain.series import Every, MonthBy, SeriesRule, SeriesScope
from ombuds_events.domain.span import Span
from ombuds_events.model.event import Event
from ombuds_events.model.series import EventSeries
from ombuds_events.queries.series import SeriesPlace, repeat_plan, series_place
from ombuds_events.queries.stop_plan import stop_plan
from ombuds_events.services import events, series
from ombuds_events.services.event_rows import draft_of
from ombuds_events.services.programme import add_item
from ombuds_events.services.working_calendars import add_days
from ombuds_events.store.workspace import Workspace
from tests.services import events_office as of

WEEKLY = SeriesRule(count=4)


@pytest.fixture
def ws(tmp_path: Path) -> Workspace:
    """An office with two partners."""
    return of.office(tmp_path)


@pytest.fixture
def first(ws: Workspace) -> int:
    """A seminar on Tuesdays, 10:00 to 13:00, with a session."""
    made = of.planned(ws, start=of.at(2027, 10, 12, 10), end=of.at(2027, 10, 12, 13))
    ws.run("add_session", add_item, made, of.item(of.at(2027, 10, 12, 10), of.at(2027, 10, 12, 11)))
    return made


def repeat(
    ws: Workspace, event_id: int, rule: SeriesRule = WEEKLY, *, skips_closed: bool = True
) -> tuple[int, ...]:
    make = partial(series.repeat_event, skips_closed=skips_closed)
    return ws.run("repeat_event", make, event_id, of.version(ws, event_id), rule)


def place(ws: Workspace, event_id: int) -> SeriesPlace:
    found = ws.read(series_place, event_id)
    assert found is not None
    return found


def draft(ws: Workspace, event_id: int) -> EventDraft:
    return ws.read(lambda session: draft_of(session, session.get_one(Event, event_id)))


def code(refusal: pytest.ExceptionInfo[Refused]) -> str:
    return refusal.value.problems[0].code


def close(ws: Workspace, day: date, body: int = 1) -> None:
    draft = DaysDraft(first_day=day, last_day=day, name={"en": "Closed"}, institution_id=body)
    ws.run("add_closing_days", add_days, draft)


def set_state(ws: Workspace, event_id: int, state: EventState) -> None:
    ws.run("change_state", events.change_state, event_id, state, "because")


def sequences(ws: Workspace, ids: tuple[int, ...]) -> list[int]:
    return [entry.ical_sequence for one in ids for entry in of.entries(ws, one)]


def test_the_event_becomes_the_first_of_four(ws: Workspace, first: int) -> None:
    made = repeat(ws, first)
    days = [of.event(ws, one).starts_at for one in (first, *made)]
    assert days == [of.at(2027, 10, 12, 10) + timedelta(weeks=n) for n in range(4)]
    codes = [of.event(ws, one).code for one in made]
    assert codes == ["SEM-2027-02", "SEM-2027-03", "SEM-2027-04"]
    uids = {entry.ical_uid for one in (first, *made) for entry in of.entries(ws, one)}
    assert len(uids) == 4
    third = place(ws, made[1])
    assert (third.number, len(third.members), third.following, third.others) == (3, 4, 1, 3)
    assert third.rule.text(date(2027, 10, 12)) == "FREQ=WEEKLY;BYDAY=TU;COUNT=4"
    assert third.previous is not None
    assert third.next is not None
    assert (third.previous.id, third.next.id) == (made[0], made[2])
    assert place(ws, first).previous is None
    assert place(ws, made[2]).next is None
    ws.undo()
    assert ws.read(series_place, first) is None
    assert ws.read(lambda s: list(s.scalars(select(Event.id)))) == [first]
    assert ws.read(lambda s: list(s.scalars(select(EventSeries.id)))) == []
    ws.redo()
    assert place(ws, first).number == 1


def test_the_plan_tells_who_rests_and_what_else_there_is(ws: Workspace, first: int) -> None:
    close(ws, date(2027, 10, 19))
    start, end = of.at(2027, 10, 26, 12), of.at(2027, 10, 26, 15)
    other = of.planned(ws, title={"en": "Forum"}, start=start, end=end)
    plan = ws.read(repeat_plan, first, WEEKLY)
    assert [one.is_kept for one in plan.dates] == [True, False, True, True]
    assert [one.calendar.name["en"] for one in plan.dates[1].resting] == ["Astana"]
    assert [one.id for one in plan.dates[2].others] == [other]
    assert (plan.new, plan.left_out) == (2, 1)
    kept = ws.read(repeat_plan, first, WEEKLY, skips_closed=False)
    assert all(one.is_kept for one in kept.dates)
    assert len(repeat(ws, first)) == 2


def test_a_partner_without_a_clock_rests_by_the_day_of_the_event(ws: Workspace, first: int) -> None:
    ws.run("x", lambda session: setattr(session.get_one(Event, first), "partners", []))
    plan = ws.read(repeat_plan, first, WEEKLY)
    assert plan.new == 3
    nowhere = ((2, PartnerRole.HOST),)
    made = of.planned(ws, partners=nowhere, own_role=None)
    from ombuds_events.model.institution import Institution

    ws.run("x", lambda session: setattr(session.get_one(Institution, 2), "zone", "Nowhere/At_all"))
    close(ws, date(2027, 10, 20), 2)
    plan = ws.read(repeat_plan, made, WEEKLY)
    assert [bool(one.resting) for one in plan.dates] == [False, True, False, False]


def test_hours_in_a_gap_make_no_event(ws: Workspace) -> None:
    berlin = of.planned(
        ws, start=of.at(2027, 3, 21, 2, 30), end=of.at(2027, 3, 21, 5), zone="Europe/Berlin"
    )
    plan = ws.read(repeat_plan, berlin, SeriesRule(count=3), skips_closed=False)
    assert plan.dates[1].note is not None
    assert (plan.dates[1].note.code, plan.dates[1].is_kept) == ("time_in_gap", False)
    assert len(repeat(ws, berlin, SeriesRule(count=3), skips_closed=False)) == 1


def test_what_cannot_be_repeated_says_why(ws: Workspace, first: int) -> None:
    for day in (19, 26):
        close(ws, date(2027, 10, day))
    with pytest.raises(Refused) as refusal:
        repeat(ws, first, SeriesRule(count=3))
    assert code(refusal) == "series_nothing_left"
    with pytest.raises(Refused) as refusal:
        repeat(ws, first, SeriesRule())
    assert code(refusal) == "series_without_end"
    repeat(ws, first)
    with pytest.raises(Refused) as refusal:
        repeat(ws, first)
    assert code(refusal) == "in_series_already"
    gone = of.planned(ws)
    set_state(ws, gone, EventState.CANCELLED)
    with pytest.raises(Refused) as refusal:
        repeat(ws, gone)
    assert code(refusal) == "event_is_cancelled"
    with pytest.raises(Refused) as refusal:
        ws.run("repeat_event", series.repeat_event, 999, 1, WEEKLY)
    assert code(refusal) == "event_gone"
    with pytest.raises(Refused) as refusal:
        ws.read(repeat_plan, 999, WEEKLY)
    assert code(refusal) == "event_gone"
    with pytest.raises(Refused) as refusal:
        ws.run("repeat_event", series.repeat_event, first, 1, WEEKLY)
    assert code(refusal) == "changed_meanwhile"


def test_a_change_of_facts_reaches_those_that_follow(ws: Workspace, first: int) -> None:
    made = repeat(ws, first)
    set_state(ws, made[2], EventState.CANCELLED)
    before = draft(ws, made[0])
    after = replace(before, purpose="To listen", deadline=date(2027, 10, 9))
    ws.run("change_event", events.change_event, made[0], of.version(ws, made[0]), after)
    done = ws.run(
        "spread_change", series.spread_change, made[0], SeriesScope.FOLLOWING, before, after
    )
    assert done == (made[1],)
    assert of.event(ws, made[1]).purpose == "To listen"
    assert of.event(ws, made[1]).deadline == date(2027, 10, 16)
    assert of.event(ws, made[2]).purpose == of.event(ws, first).purpose == ""
    ws.undo()
    assert of.event(ws, made[1]).purpose == ""
    assert of.event(ws, made[0]).purpose == "To listen"
    same = replace(after, deadline=None)
    ws.run("spread_change", series.spread_change, made[0], SeriesScope.ALL, after, same)
    assert of.event(ws, first).deadline is None


def test_other_days_and_hours_reach_all_in_one_step(ws: Workspace, first: int) -> None:
    made = repeat(ws, first)
    everybody = (first, *made)
    old = sequences(ws, everybody)
    before = draft(ws, made[0])
    span = Span(of.at(2027, 10, 20, 14), of.at(2027, 10, 20, 18), of.ZONE)
    after = replace(before, start=span.start, end=span.end)
    ws.run("move_event", events.move_event, made[0], span, of.version(ws, made[0]))
    ws.run("spread_change", series.spread_change, made[0], SeriesScope.ALL, before, after)
    starts = [of.event(ws, one).starts_at for one in everybody]
    assert starts == [of.at(2027, 10, 13, 14) + timedelta(weeks=n) for n in range(4)]
    raised = sequences(ws, everybody)
    assert all(new > was for new, was in zip(raised, old, strict=True))
    found = place(ws, first)
    assert found.rule.text(date(2027, 10, 13)) == "FREQ=WEEKLY;BYDAY=WE;COUNT=4"
    assert of.event(ws, first).series_day == date(2027, 10, 13)
    ws.undo()
    assert of.event(ws, first).starts_at == of.at(2027, 10, 12, 10)
    assert all(new >= was for new, was in zip(sequences(ws, everybody), raised, strict=True))


def test_new_hours_alone_leave_the_days(ws: Workspace, first: int) -> None:
    made = repeat(ws, first)
    before = draft(ws, first)
    after = replace(before, start=of.at(2027, 10, 12, 9), end=of.at(2027, 10, 12, 12))
    ws.run("spread_change", series.spread_change, first, SeriesScope.ALL, before, after)
    assert of.event(ws, made[2]).starts_at == of.at(2027, 11, 2, 9)
    assert of.event(ws, made[2]).series_day == date(2027, 11, 2)


def test_a_monthly_rule_by_the_last_day_becomes_one_by_date(ws: Workspace) -> None:
    last = of.planned(ws, start=of.at(2027, 9, 30, 10), end=of.at(2027, 9, 30, 13))
    rule = SeriesRule(every=Every.MONTH, month_by=MonthBy.LAST_DAY, count=3)
    made = repeat(ws, last, rule, skips_closed=False)
    set_state(ws, made[1], EventState.CANCELLED)
    before = draft(ws, last)
    after = replace(before, start=of.at(2027, 9, 29, 10), end=of.at(2027, 9, 29, 13))
    ws.run("spread_change", series.spread_change, last, SeriesScope.ALL, before, after)
    assert place(ws, last).rule.month_by is MonthBy.DATE
    assert of.event(ws, made[0]).starts_at == of.at(2027, 10, 30, 10)
    assert of.event(ws, made[1]).series_day == date(2027, 11, 30)


def test_what_one_of_them_cannot_is_told_with_its_number(ws: Workspace, first: int) -> None:
    repeat(ws, first)
    before = draft(ws, first)
    with pytest.raises(Refused) as refusal:
        ws.run(
            "spread_change",
            series.spread_change,
            first,
            SeriesScope.ALL,
            before,
            replace(before, link="no link"),
        )
    assert [p.field for p in refusal.value.problems] == ["series.SEM-2027-02"]


def test_this_and_following_are_cancelled_and_come_back(ws: Workspace, first: int) -> None:
    made = repeat(ws, first)
    set_state(ws, made[1], EventState.CANCELLED)
    old = sequences(ws, made)
    args = (made[0], SeriesScope.FOLLOWING, EventState.CANCELLED, "no money")
    plan = ws.read(stop_plan, made[0], SeriesScope.FOLLOWING)
    assert (plan.events, plan.entries, ws.read(stop_plan, made[0]).events) == (2, 2, 1)
    done = ws.run("cancel_series", series.stop_series, *args)
    assert done == (made[0], made[2])
    assert of.event(ws, first).state is not EventState.CANCELLED
    assert all(new >= was for new, was in zip(sequences(ws, made), old, strict=True))
    ws.undo()
    assert of.event(ws, made[2]).state is EventState.IDEA
    one = (made[2], SeriesScope.THIS, EventState.POSTPONED, "flood")
    assert ws.run("postpone_series", series.stop_series, *one) == (made[2],)
    again = (made[0], SeriesScope.FOLLOWING, EventState.POSTPONED, "flood")
    done = ws.run("postpone_series", series.stop_series, *again)
    assert done == (made[0],)
    with pytest.raises(Refused) as refusal:
        ws.run("postpone_series", series.stop_series, *again)
    assert code(refusal) == "series_all_over"


def _hold(session: Session, event_id: int) -> None:
    session.get_one(Event, event_id).state = EventState.HELD


def test_held_ones_are_never_touched(ws: Workspace, first: int) -> None:
    made = repeat(ws, first)
    for one in made:
        ws.run("x", _hold, one)
    before = draft(ws, first)
    with pytest.raises(Refused) as refusal:
        ws.run(
            "spread_change",
            series.spread_change,
            first,
            SeriesScope.ALL,
            before,
            replace(before, purpose="Other"),
        )
    assert code(refusal) == "series_all_over"
    assert place(ws, first).others == 0


def test_one_leaves_and_the_last_two_part(ws: Workspace, first: int) -> None:
    made = repeat(ws, first, SeriesRule(count=3))
    with pytest.raises(Refused) as refusal:
        ws.run("leave_series", series.leave_series, 999)
    assert code(refusal) == "event_gone"
    ws.run("leave_series", series.leave_series, made[0])
    assert ws.read(series_place, made[0]) is None
    assert len(place(ws, first).members) == 2
    ws.run("leave_series", series.leave_series, first)
    assert ws.read(series_place, made[1]) is None
    assert ws.read(lambda s: list(s.scalars(select(EventSeries.id)))) == []
    ws.undo()
    assert len(place(ws, first).members) == 2
    for use_case in (
        lambda s: series.leave_series(s, made[0]),
        lambda s: series.stop_series(s, made[0], SeriesScope.ALL, EventState.CANCELLED, "x"),
    ):
        with pytest.raises(Refused) as refusal:
            ws.run("leave_series", use_case)
        assert code(refusal) == "not_in_series"
