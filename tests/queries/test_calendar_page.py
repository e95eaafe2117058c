"""What the calendar reads: bars of a range by the index, layers of marks, common hours."""

from collections.abc import Iterator
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.orm import Session

from ombuds_events.domain.kinds import PartnerRole, RecordKind
from ombuds_events.domain.span import instant
from ombuds_events.queries.calendar_marks import (
    MarkKind,
    calendar_days,
    possible_partners,
    usual_partners,
)
from ombuds_events.queries.calendar_page import Bar, BarKind, bars, event_bars
from ombuds_events.services.archiving import archive
from ombuds_events.services.events import plan_event, set_partner_role
from ombuds_events.services.programme import add_item
from ombuds_events.services.working_calendars import read_missing_lists
from ombuds_events.store.workspace import Workspace
from tests.services import events_office as of

ASTANA, TASHKENT, YEREVAN = 1, 2, 3


@pytest.fixture
def ws(tmp_path: Path) -> Iterator[Workspace]:
    """Astana's office with two partners."""
    workspace = of.office(tmp_path)
    yield workspace
    workspace.close()


def week(ws: Workspace, first: date, last: date) -> tuple[Bar, ...]:
    """The bars of some days in Almaty."""
    edges = (datetime.combine(day, time()) for day in (first, last))
    begins, ends = (instant(edge, "Asia/Almaty") for edge in edges)
    return ws.read(bars, begins, ends)


def test_each_meeting_day_is_a_bar_and_only_those_in_range(ws: Workspace) -> None:
    ws.run("plan_event", plan_event, of.draft())
    found = week(ws, date(2027, 10, 14), date(2027, 10, 20))
    assert [(one.number, one.of, one.part.start) for one in found] == [
        (2, 2, of.at(2027, 10, 14, 10))
    ]
    assert found[0].starts_utc == instant(of.at(2027, 10, 14, 10), of.ZONE)
    assert week(ws, date(2027, 10, 15), date(2027, 10, 20)) == ()


def test_sessions_make_the_days_and_keep_the_start(ws: Workspace) -> None:
    event = ws.run("plan_event", plan_event, of.draft())
    item = of.item(of.at(2027, 10, 14, 11), of.at(2027, 10, 14, 12))
    ws.run("add_item", add_item, event, item)
    (bar,) = ws.read(event_bars, event)
    assert (bar.part.start, bar.part.end) == (of.at(2027, 10, 14, 11), of.at(2027, 10, 14, 12))
    assert not bar.is_free


def test_a_block_of_months_is_found_in_its_middle(ws: Workspace) -> None:
    draft = of.draft(start=of.at(2027, 1, 10, 9), end=of.at(2027, 12, 1, 18))
    ws.run("plan_event", plan_event, draft)
    (bar,) = week(ws, date(2027, 6, 1), date(2027, 6, 8))
    assert bar.is_block
    assert bar.part == bar.span


def test_whose_event_it_is(ws: Workspace) -> None:
    cases: dict[str, dict[str, Any]] = {
        "staff": {},
        "lead": {"partners": ((TASHKENT, PartnerRole.HOST),)},
        "part": {"own_role": PartnerRole.CO_ORGANISER, "partners": ((TASHKENT, PartnerRole.LEAD),)},
        "council": {"type_key": "council_meeting"},
    }
    kinds = {}
    for name, fields in cases.items():
        event = ws.run("plan_event", plan_event, of.draft(**fields))
        kinds[name] = ws.read(event_bars, event)[0].kind
    assert kinds == {name: BarKind(name) for name in kinds}
    ws.run("set_partner_role", set_partner_role, 1, YEREVAN, PartnerRole.PARTNER)
    assert ws.read(event_bars, 1)[0].kind is BarKind.LEAD


def test_the_archive_is_left_out(ws: Workspace) -> None:
    ws.run("plan_event", plan_event, of.draft())
    assert len(week(ws, date(2027, 10, 11), date(2027, 10, 18))) == 2
    ws.run("archive", archive, RecordKind.EVENT, [1])
    assert week(ws, date(2027, 10, 11), date(2027, 10, 18)) == ()


def plan_of(session: Session) -> str:
    """How the database finds the events of a range."""
    query = text(
        "EXPLAIN QUERY PLAN SELECT id FROM event WHERE starts_utc < 9 AND starts_utc > 1"
        " AND ends_utc > 5 AND archived_on IS NULL"
    )
    return " ".join(str(row) for row in session.execute(query))


@pytest.mark.file_only
def test_the_range_is_found_by_the_index_of_the_start(ws: Workspace) -> None:
    assert "USING INDEX ix_event_starts_utc" in ws.read(plan_of)


def test_the_layers_of_a_week_in_october(demo: Workspace) -> None:
    read_missing_lists(demo, None, [2026])
    partners = demo.read(usual_partners)
    zones = ("Asia/Almaty", "Europe/Belgrade")
    found = demo.read(calendar_days, date(2026, 10, 19), date(2026, 10, 25), partners, zones, "en")
    marks = {(one.day.day, one.kind, one.countries or one.zone) for one in found.marks}
    assert marks == {
        (23, MarkKind.WEEKEND, ("IR",)),
        (25, MarkKind.HOLIDAY, ("KZ",)),
        (25, MarkKind.HOLIDAY, ("LK",)),
        (25, MarkKind.CLOCKS, "Europe/Belgrade"),
    }
    assert sorted(found.windows) == [date(2026, 10, day) for day in (19, 20, 21, 22)]
    assert found.common == 4
    assert found.weekend == {6, 7}
    assert found.problems == ()


def test_un_days_and_days_that_are_over(demo: Workspace) -> None:
    first, last = date(2026, 9, 1), date(2026, 9, 30)
    found = demo.read(calendar_days, first, last, (5,), ("Asia/Almaty",), "en")
    days = {one.day for one in found.marks if one.kind is MarkKind.UN_DAY}
    assert date(2026, 9, 15) in days
    assert found.common == 3  # today is 28 September


def test_without_partners_nothing_is_shared(demo: Workspace) -> None:
    found = demo.read(calendar_days, date(2026, 10, 5), date(2026, 10, 11), (), (), "en")
    assert (found.windows, found.common, found.partners) == ({}, 0, ())


def test_usual_partners_share_a_network_or_events(demo: Workspace, ws: Workspace) -> None:
    assert demo.read(usual_partners) == (5, 1, 2, 4, 6, 7, 8, 9, 10, 11)
    assert next(one.id for one in demo.read(possible_partners)) == 5
    assert ws.read(usual_partners) == (ASTANA,)
    draft = of.draft(partners=((YEREVAN, PartnerRole.PARTNER),))
    ws.run("plan_event", plan_event, draft)
    assert ws.read(usual_partners) == (ASTANA, YEREVAN)
