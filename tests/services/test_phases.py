"""Phases of a course: added, changed, removed; they go with their event, and count."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.orm import Session

from ombuds_events.domain.headings import DOCUMENTS
from ombuds_events.domain.kinds import CalendarBy, EventMode, Mark, ParticipationState
from ombuds_events.domain.phases import PhaseDraft
from ombuds_events.domain.problems import Problem, Refused
from ombuds_events.domain.tally import MarkCell
from ombuds_events.domain.text import Labels
from ombuds_events.model.participation import Participation
from ombuds_events.queries.attendance import Grid, GridRow, grid
from ombuds_events.queries.calendar import notice
from ombuds_events.queries.event_facts import event_facts
from ombuds_events.queries.move_plan import move_plan
from ombuds_events.queries.phases import phases, phases_of
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.queries.sheets import sheet, sign_in
from ombuds_events.queries.show_event import show_event
from ombuds_events.queries.training_record import training_record
from ombuds_events.services.attendance import set_marks
from ombuds_events.services.events import change_event, move_event
from ombuds_events.services.phases import add_phase, change_phase, remove_phase
from ombuds_events.services.programme import add_item
from ombuds_events.store.workspace import Workspace
from tests.services import events_office as of

FIRST, SECOND = of.at(2027, 10, 13, 9), of.at(2027, 10, 14, 9)
DAY = timedelta(days=1)


@pytest.fixture
def ws(tmp_path: Path) -> Workspace:
    return of.office(tmp_path)


@pytest.fixture
def event_id(ws: Workspace) -> int:
    return of.planned(ws, mode=EventMode.BLENDED, venue_name="Hotel", link="https://e.example/x")


def draft(start: datetime, title: str = "Online", **fields: object) -> PhaseDraft:
    end = start + timedelta(hours=8)
    usual = {"title": {"en": title}, "start": start, "end": end, "zone": of.ZONE}
    return PhaseDraft(**{**usual, **fields})  # type: ignore[arg-type]


def add(ws: Workspace, event_id: int, wanted: PhaseDraft) -> int:
    return ws.run("add_phase", add_phase, event_id, wanted)


def refused(ws: Workspace, use_case: object, *args: object) -> list[Problem]:
    with pytest.raises(Refused) as refusal:
        ws.run("change_phase", use_case, *args)  # type: ignore[arg-type]
    return list(refusal.value.problems)


def test_a_phase_is_added_changed_and_removed_each_as_one_step(
    ws: Workspace, event_id: int
) -> None:
    phase = add(ws, event_id, draft(FIRST))
    ws.run("change_phase", change_phase, phase, 1, completion_share=0.75, title={"ru": "Онлайн"})
    (row,) = ws.read(phases, event_id)
    assert (row.title, row.completion_share, row.mode) == ({"ru": "Онлайн"}, 0.75, EventMode.ONLINE)
    assert row.draft.span == row.span
    ws.run(
        "change_phase", change_phase, phase, row.version, replace(row.draft, mode=EventMode.HYBRID)
    )
    assert ws.read(phases, event_id)[0].mode is EventMode.HYBRID
    ws.run("remove_phase", remove_phase, phase)
    assert ws.read(phases, event_id) == ()
    ws.undo()
    assert ws.read(phases, event_id)[0].title == {"ru": "Онлайн"}
    for _ in range(3):
        ws.undo()
    assert ws.read(phases, event_id) == ()


def test_what_cannot_be_is_refused(ws: Workspace, event_id: int) -> None:
    phase = add(ws, event_id, draft(FIRST))
    (outside,) = refused(ws, add_phase, event_id, draft(SECOND + DAY))
    assert (outside.code, outside.values["last"]) == ("phase_outside", "2027-10-14")
    (twice,) = refused(ws, add_phase, event_id, draft(FIRST, "Again"))
    assert (twice.code, twice.values["title"]) == ("phases_overlap", "Online")
    (untitled,) = refused(ws, change_phase, phase, 1, draft(FIRST, ""))
    assert untitled.code == "title_missing"
    ws.run("change_phase", change_phase, phase, 1, draft(FIRST, "Weeks"))
    assert [p.code for p in refused(ws, change_phase, phase, 1)] == ["changed_meanwhile"]
    assert [p.code for p in refused(ws, remove_phase, 99)] == ["phase_gone"]
    assert [p.code for p in refused(ws, add_phase, 99, draft(FIRST))] == ["event_gone"]


def test_phases_go_with_their_event(ws: Workspace, event_id: int) -> None:
    add(ws, event_id, draft(FIRST))
    add(ws, event_id, draft(SECOND, "On site", zone="Asia/Yerevan"))
    span = of.event(ws, event_id).span
    later = span.moved_to(span.start + 7 * DAY, "Asia/Almaty")
    ws.run("move_event", move_event, event_id, later, of.version(ws, event_id))
    rows = ws.read(phases, event_id)
    assert [(row.span.start, row.span.zone) for row in rows] == [
        (FIRST + 7 * DAY, "Asia/Almaty"),
        (SECOND + 7 * DAY, "Asia/Yerevan"),
    ]
    ws.undo()
    assert ws.read(phases, event_id)[0].span.start == FIRST


def test_a_shorter_event_leaves_no_phase_outside(ws: Workspace, event_id: int) -> None:
    add(ws, event_id, draft(SECOND))
    span = replace(of.event(ws, event_id).span, end=of.at(2027, 10, 13, 18))
    with pytest.raises(Refused) as refusal:
        ws.run("change_event", change_event, event_id, of.version(ws, event_id), end=span.end)
    (problem,) = refusal.value.problems
    assert (problem.code, problem.values) == ("phases_outside", {"phases": 1})
    assert [p.code for p in ws.read(move_plan, event_id, span).problems] == ["phases_outside"]


def test_a_phase_cannot_begin_while_the_clocks_jump(ws: Workspace) -> None:
    fields = {
        "zone": "Europe/Berlin",
        "start": of.at(2026, 3, 20, 10),
        "end": of.at(2026, 3, 22, 18),
    }
    event_id = of.planned(ws, mode=EventMode.BLENDED, **fields)
    add(ws, event_id, draft(of.at(2026, 3, 21, 2), zone="Europe/Berlin"))
    span = of.event(ws, event_id).span
    later = span.moved_to(span.start + 8 * DAY)
    with pytest.raises(Refused) as refusal:
        ws.run("move_event", move_event, event_id, later, of.version(ws, event_id))
    (problem,) = refusal.value.problems
    assert (problem.code, problem.field) == ("time_in_gap", "phases.1")
    assert ws.read(move_plan, event_id, later).problems == (problem,)


def session(ws: Workspace, event_id: int, start: datetime, title: str, **fields: object) -> int:
    wanted = of.item(start, start + timedelta(hours=2), title, counted_minutes=120, **fields)
    return ws.run("add_session", add_item, event_id, wanted)


LABELS = Labels(
    langs=("en",),
    words={key: (english,) for key, english in DOCUMENTS.items()},
    months=(("",) * 12,),
    weekdays=(("",) * 7,),
)


def test_calendars_tell_how_the_phase_of_a_day_meets(ws: Workspace, event_id: int) -> None:
    session(ws, event_id, FIRST, "Webinar", room="Studio")
    session(ws, event_id, SECOND, "Opening", room="Hall A", track="A")
    before = [entry.ical_sequence for entry in of.entries(ws, event_id)]
    add(ws, event_id, draft(FIRST))
    add(ws, event_id, draft(SECOND, "On site", mode=EventMode.IN_PERSON))
    assert [e.ical_sequence for e in of.entries(ws, event_id)] == [n + 1 for n in before]
    online, on_site = ws.read(notice, event_id, LABELS).items
    assert (online.location, on_site.location) == ("", "Hotel")
    assert "Opening (A, Hall A)" in on_site.description
    ws.run(
        "change_event", change_event, event_id, of.version(ws, event_id),
        calendar_by=CalendarBy.SESSION,
    )  # fmt: skip
    standing = [one for one in ws.read(notice, event_id, LABELS).items if one.status != "CANCELLED"]
    assert [one.location for one in standing] == ["", "Hall A, Hotel"]


def test_only_days_on_site_are_signed(ws: Workspace, event_id: int) -> None:
    session(ws, event_id, FIRST, "Webinar", room="Studio")
    session(ws, event_id, SECOND, "Opening")
    assert [day.day for day in ws.read(sign_in, event_id, LABELS).days] == [FIRST.date()]
    add(ws, event_id, draft(FIRST))
    assert [day.day for day in ws.read(sign_in, event_id, LABELS).days] == [SECOND.date()]


def test_documents_tell_the_phases(ws: Workspace, event_id: int) -> None:
    session(ws, event_id, FIRST, "Webinar", room="Studio", track="B")
    add(ws, event_id, draft(FIRST, completion_share=0.5))
    add(ws, event_id, draft(SECOND, "On site"))
    shown = ws.read(show_event, event_id)
    told: Any = shown["phases"]
    assert [phase["completion_share"] for phase in told] == [0.5, None]
    assert shown["programme"][0]["track"] == "B"  # type: ignore[index,call-overload]
    found = ws.read(sheet, event_id, LABELS)
    assert found.phase_shares == (({"en": "Online"}, 0.5),)
    assert (found.columns[0].track, found.columns[0].room) == ("B", "Studio")


def test_a_certificate_asks_the_share_of_each_phase(demo: Workspace) -> None:
    flagship = demo.read(resolve, Kind.EVENT, "FLAG-2025")
    online, on_site, project = demo.read(phases, flagship)
    assert [one.items for one in (online, on_site, project)] == [4, 20, 2]
    assert demo.read(phases_of, [flagship])[flagship][0].title == online.title
    before = demo.read(grid, flagship)
    earned = [row for row in before.rows if before.total_of(row).certificate == "eligible"]
    assert before.phases == ()
    person = earned[0]
    demo.run("set_marks", set_marks, list(_absent(before, person)))
    assert _certificate(demo, flagship, person.participation_id) == "eligible"
    demo.run("change_phase", change_phase, online.id, online.version, completion_share=0.75)
    assert _certificate(demo, flagship, person.participation_id) == "short"
    record = demo.read(training_record, person.person.id)
    assert next(row for row in record if row.event_id == flagship).certificate == "short"


def test_whose_certificate_is_due_depends_on_the_phases(demo: Workspace) -> None:
    flagship = demo.read(resolve, Kind.EVENT, "FLAG-2025")
    before = demo.read(grid, flagship)
    person = next(row for row in before.rows if before.total_of(row).certificate == "eligible")
    due = demo.read(event_facts, flagship).certificates_due

    def take_certificate(session: Session) -> None:
        seat = session.get_one(Participation, person.participation_id)
        seat.certificate_no, seat.state = "", ParticipationState.COMPLETED

    demo.run("change_participation_state", take_certificate)
    demo.run("set_marks", set_marks, list(_absent(before, person)))
    assert demo.read(event_facts, flagship).certificates_due == due + 1
    online = demo.read(phases, flagship)[0]
    demo.run("change_phase", change_phase, online.id, online.version, completion_share=0.75)
    assert demo.read(event_facts, flagship).certificates_due == due


def _absent(found: Grid, person: GridRow) -> Iterator[MarkCell]:
    """Away from two of the four sessions online."""
    for column in found.columns[:2]:
        yield MarkCell(person.participation_id, column.key, Mark.ABSENT)


def _certificate(ws: Workspace, event_id: int, seat: int) -> str | None:
    found = ws.read(grid, event_id)
    row = next(row for row in found.rows if row.participation_id == seat)
    return found.total_of(row).certificate
