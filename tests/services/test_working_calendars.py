"""Closing days, holiday lists kept in the database, and what calendars are made of."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from ombuds_events.domain.days_off import DaysDraft
from ombuds_events.domain.kinds import EventMode, EventState
from ombuds_events.domain.problems import Refused
from ombuds_events.domain.workdays import Gap, GapReason, Holiday, RestReason, rest_on
from ombuds_events.exchange import holiday_source
from ombuds_events.exchange.holiday_source import HolidayYear
from ombuds_events.model.event import Event
from ombuds_events.model.history import Tx
from ombuds_events.model.working_calendar import HolidayList, PublicHoliday
from ombuds_events.queries.past_meetings import past_meetings
from ombuds_events.queries.working_calendar import (
    corrections_of,
    countries_in_use,
    country_years,
    missing_lists,
    un_days,
    working_calendars,
)
from ombuds_events.services.working_calendars import (
    add_days,
    change_days,
    keep_lists,
    read_missing_lists,
    remove_days,
)
from ombuds_events.store.workspace import Workspace
from tests.factories import institution, office

FIRST, LAST = date(2026, 8, 3), date(2026, 8, 14)
RECESS = DaysDraft(first_day=FIRST, last_day=LAST, name={"en": "Recess"}, institution_id=1)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    made = office(tmp_path)
    yield made
    made.close()


def _colombo(session: Session) -> int:
    return institution(session, "Colombo", "LK", "Asia/Colombo").id


def _count(session: Session, table: type) -> int:
    return session.scalar(select(func.count()).select_from(table)) or 0


# -- days of one's own --------------------------------------------------------------------------


def test_closing_days_come_into_the_calendar_and_can_be_undone(workspace: Workspace) -> None:
    workspace.run("add_closing_days", add_days, RECESS)
    (calendar,) = workspace.read(working_calendars, [1], [2026])
    rest = rest_on(calendar, date(2026, 8, 10))
    assert rest is not None
    assert (rest.reason, rest.name, rest.country) == (RestReason.CLOSED, {"en": "Recess"}, "")
    workspace.undo()
    assert workspace.read(corrections_of, 1) == ()
    workspace.redo()
    assert [one.name for one in workspace.read(corrections_of, 1)] == [{"en": "Recess"}]


def test_days_of_a_country_hold_for_its_institutions_and_own_ones_win(
    workspace: Workspace,
) -> None:
    of_country = replace(RECESS, institution_id=None, country="kz", name={"en": "Decree"})
    workspace.run("add_working_days", add_days, replace(RECESS, last_day=FIRST, is_working=True))
    workspace.run("add_closing_days", add_days, of_country)
    other = workspace.run("add_institution", _colombo)
    own, colombo = workspace.read(working_calendars, [1, other], [2026])
    assert rest_on(own, FIRST) is None
    rest = rest_on(own, LAST)
    assert rest is not None
    assert (rest.name, rest.country) == ({"en": "Decree"}, "KZ")
    assert rest_on(colombo, LAST) is None
    assert [one.country for one in workspace.read(corrections_of, None, "KZ")] == ["KZ"]


def test_days_are_corrected_and_removed(workspace: Workspace) -> None:
    days_id = workspace.run("add_closing_days", add_days, RECESS)
    longer = replace(RECESS, last_day=date(2026, 8, 21), name={"ru": "Каникулы"})
    workspace.run("change_days", change_days, days_id, 1, longer)
    (found,) = workspace.read(corrections_of, 1)
    assert (found.last_day, found.name, found.version) == (
        date(2026, 8, 21),
        {"ru": "Каникулы"},
        2,
    )
    workspace.run("remove_days", remove_days, days_id, 2)
    assert workspace.read(corrections_of, 1) == ()
    workspace.undo()
    assert len(workspace.read(corrections_of, 1)) == 1


def test_an_overtaken_form_and_days_that_are_gone_are_refused(workspace: Workspace) -> None:
    days_id = workspace.run("add_closing_days", add_days, RECESS)
    workspace.run("change_days", change_days, days_id, 1, replace(RECESS, name={"en": "Holiday"}))
    with pytest.raises(Refused) as moved:
        workspace.run("remove_days", remove_days, days_id, 1)
    assert moved.value.problems[0].code == "changed_meanwhile"
    workspace.run("remove_days", remove_days, days_id, 2)
    with pytest.raises(Refused) as gone:
        workspace.run("change_days", change_days, days_id, 2, RECESS)
    assert gone.value.problems[0].code == "days_gone"


def test_a_day_is_not_said_twice_of_one_calendar(workspace: Workspace) -> None:
    days_id = workspace.run("add_closing_days", add_days, RECESS)
    inside = replace(RECESS, first_day=LAST, last_day=date(2026, 9, 1))
    with pytest.raises(Refused) as refused:
        workspace.run("add_closing_days", add_days, inside)
    (problem,) = refused.value.problems
    assert problem.code == "days_overlap"
    assert problem.values == {"first": "2026-08-03", "last": "2026-08-14"}
    workspace.run("change_days", change_days, days_id, 1, replace(RECESS, last_day=FIRST))
    workspace.run("add_closing_days", add_days, inside)
    with pytest.raises(Refused) as impossible:
        workspace.run("add_closing_days", add_days, replace(RECESS, last_day=date(2026, 8, 1)))
    assert impossible.value.problems[0].code == "last_day_before_first"


# -- lists of holidays --------------------------------------------------------------------------


def test_lists_are_read_once_and_are_no_history(workspace: Workspace) -> None:
    before = workspace.read(_count, Tx)
    assert workspace.read(missing_lists, None, [2026]) == (("KZ", 2026),)
    (unread,) = workspace.read(working_calendars, None, [2026])
    assert unread.gaps == (Gap(GapReason.UNREAD, 2026),)
    told: list[tuple[int, int, str]] = []
    number = read_missing_lists(workspace, None, [2026, 2027], lambda *how: told.append(how))
    assert number == 2
    assert told == [(1, 2, "KZ"), (2, 2, "KZ")]
    assert read_missing_lists(workspace, [1], [2026]) == 0
    (calendar,) = workspace.read(working_calendars, None, [2026])
    assert calendar.gaps == ()
    rest = rest_on(calendar, date(2026, 10, 26))
    assert rest is not None
    assert (rest.name["en"], rest.country) == ("Republic Day (observed)", "KZ")
    assert workspace.read(_count, Tx) == before
    assert workspace.next_undo() is None


def test_another_version_of_the_library_is_read_again(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    read_missing_lists(workspace, None, [2026])
    old = HolidayYear("KZ", 2026, "holidays 0.1", True, 2100, (Holiday(FIRST, {"en": "Old"}),))
    workspace.run("read_holidays", keep_lists, [old])
    assert workspace.read(missing_lists, None, [2026]) == (("KZ", 2026),)
    shown = workspace.read(country_years, ["KZ"], [2026])["KZ", 2026]
    assert (shown.library, [day.name for day in shown.days]) == ("holidays 0.1", [{"en": "Old"}])
    read_missing_lists(workspace, None, [2026])
    assert workspace.read(_count, HolidayList) == 1
    shown = workspace.read(country_years, ["KZ"], [2026])["KZ", 2026]
    assert shown.library == holiday_source.library_version()
    assert workspace.read(_count, PublicHoliday) == len(shown.days)


def test_a_list_written_by_somebody_else_meanwhile_is_taken_as_it_is(
    workspace: Workspace,
) -> None:
    twice = [Holiday(FIRST, {"en": "One"}), Holiday(FIRST, {"en": "Two"})]
    broken = HolidayYear("XX", 2026, "holidays 0.1", True, 2100, tuple(twice))
    sound = HolidayYear("YY", 2026, "holidays 0.1", is_covered=False)
    workspace.run("read_holidays", keep_lists, [broken, sound])
    lists = workspace.read(country_years, ["XX", "YY"], [2026])
    assert lists["XX", 2026].gap == Gap(GapReason.UNREAD, 2026)
    assert lists["YY", 2026].gap == Gap(GapReason.NOT_COVERED, 2026)


def test_a_list_that_ends_says_so(workspace: Workspace) -> None:
    other = workspace.run("add_institution", _colombo)
    read_missing_lists(workspace, [other], [2026, 2027])
    (calendar,) = workspace.read(working_calendars, [other], [2027])
    assert calendar.gaps == (Gap(GapReason.LIST_ENDS, 2026),)
    assert calendar.country_name["ru"] == "Шри-Ланка"


def test_a_database_that_may_only_be_read_stays_as_it_is(workspace: Workspace) -> None:
    workspace.read_only = True
    assert read_missing_lists(workspace, None, [2026]) == 0
    assert workspace.read(missing_lists, None, [2026])


def test_countries_in_use_are_those_of_institutions_and_corrections(workspace: Workspace) -> None:
    draft = replace(RECESS, institution_id=None, country="AM")
    workspace.run("add_closing_days", add_days, draft)
    assert workspace.read(countries_in_use) == ("AM", "KZ")


# -- the demo office ----------------------------------------------------------------------------


def test_the_demo_has_all_its_lists(demo_readonly: Workspace) -> None:
    assert demo_readonly.read(missing_lists, None, [2025, 2026, 2027]) == ()
    calendars = demo_readonly.read(working_calendars, None, [2026])
    assert len(calendars) == 14
    assert [one for one in calendars if one.gaps] == []
    refs = [calendars[3].id, 999_999, calendars[0].id]
    found = demo_readonly.read(working_calendars, refs, [2026])
    assert [one.id for one in found] == [calendars[3].id, calendars[0].id]


def test_international_days_of_a_year(demo_readonly: Workspace) -> None:
    found = {one.key: one.day for one in demo_readonly.read(un_days, 2026)}
    assert found["ombuds_day"] == date(2026, 10, 8)
    assert found["human_rights"] == date(2026, 12, 10)
    assert list(found.values()) == sorted(found.values())


def _event_of(session: Session, starts_utc: int) -> tuple[EventMode, EventState, date]:
    row = session.scalars(select(Event).where(Event.starts_utc == starts_utc * 60)).one()
    return row.mode, row.state, row.starts_at.date()


def test_past_meetings_are_online_held_and_told_by_their_daily_hours(
    demo_readonly: Workspace,
) -> None:
    ids = [one.id for one in demo_readonly.read(working_calendars, None, [2026])]
    found = demo_readonly.read(past_meetings, ids)
    assert len(found) == 5
    assert [one.starts for one in found] == sorted((one.starts for one in found), reverse=True)
    for one in found:
        mode, state, day = demo_readonly.read(_event_of, one.starts)
        assert mode in {EventMode.ONLINE, EventMode.HYBRID}
        assert state not in {EventState.CANCELLED, EventState.POSTPONED}
        assert day <= demo_readonly.clock.today()
        assert 0 < one.ends - one.starts <= 24 * 60
        assert len(one.institution_ids & set(ids)) >= 2
    assert demo_readonly.read(past_meetings, ids[:1]) == ()
