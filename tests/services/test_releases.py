"""Releases of a programme: frozen copies, what is new since, who is affected, taking back."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from ombuds_events.domain.kinds import ExportKind, ItemRole
from ombuds_events.domain.problems import Refused
from ombuds_events.domain.releases import SessionChange
from ombuds_events.model.export_record import ExportRecord
from ombuds_events.model.history import Tx
from ombuds_events.model.person import Person
from ombuds_events.model.release import ProgrammeRelease
from ombuds_events.queries.programme import programme, programme_frame
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.queries.releases import (
    next_release,
    present,
    release_changes,
    releases,
    since_release,
)
from ombuds_events.services.programme import add_item, change_item, remove_item
from ombuds_events.services.releases import release_programme
from ombuds_events.store.workspace import Workspace
from tests.services import events_office as of

TEN = of.at(2027, 10, 13, 10)
HOUR = timedelta(hours=1)


@pytest.fixture
def ws(tmp_path: Path) -> Workspace:
    return of.office(tmp_path)


@pytest.fixture
def event_id(ws: Workspace) -> int:
    event_id = of.planned(ws)
    for number, title in enumerate(("Opening", "Practice", "Closing")):
        start = TEN + number * HOUR
        ws.run("add_session", add_item, event_id, of.item(start, start + HOUR, title))
    return event_id


def release(ws: Workspace, event_id: int, number: int) -> int:
    return ws.run("release_programme", release_programme, event_id, number)


def refused(ws: Workspace, event_id: int, number: int) -> str:
    with pytest.raises(Refused) as refusal:
        release(ws, event_id, number)
    (problem,) = refusal.value.problems
    return problem.code


def change(ws: Workspace, event_id: int) -> None:
    """One moved, one with another room, one gone, one new."""
    opening, practice, closing = ws.read(programme, event_id)
    later = replace(opening.draft, start=TEN + 5 * HOUR, end=TEN + 6 * HOUR)
    ws.run("change_session", change_item, opening.id, opening.version, later)
    ws.run("change_session", change_item, practice.id, practice.version, room="Hall B")
    ws.run("remove_session", remove_item, closing.id)
    new = of.item(TEN, TEN + HOUR, "Welcome")
    ws.run("add_session", add_item, event_id, new)


ALL_FOUR = dict.fromkeys(SessionChange, 1)


def test_the_next_release_tells_what_changed(ws: Workspace, event_id: int) -> None:
    assert ws.read(since_release, event_id) is None
    first = ws.read(next_release, event_id)
    assert (first.number, first.is_first, first.sessions) == (1, True, 3)
    release(ws, event_id, 1)
    since = ws.read(since_release, event_id)
    assert since is not None
    assert (since.number, since.counts) == (1, {})
    assert ws.read(next_release, event_id).participants == ()
    change(ws, event_id)
    frame = ws.read(programme_frame, event_id)
    assert frame.since is not None
    assert frame.since.counts == ALL_FOUR
    found = ws.read(next_release, event_id)
    assert (found.number, found.is_first, found.counts) == (2, False, ALL_FOUR)
    second = release(ws, event_id, 2)
    rows = ws.read(releases, event_id)
    assert [(row.number, row.sessions, row.by) for row in rows] == [
        (2, 3, "Dana Orlova"),
        (1, 3, "Dana Orlova"),
    ]
    assert rows[0].counts == ALL_FOUR
    assert rows[1].counts == {SessionChange.NEW: 3}
    assert ws.read(release_changes, second).differences == found.differences
    assert ws.read(release_changes, rows[1].id).is_first


def test_the_copy_stays_whatever_becomes_of_the_programme(ws: Workspace, event_id: int) -> None:
    before = ws.read(present, event_id)
    row = release(ws, event_id, 1)
    change(ws, event_id)
    kept = ws.read(lambda session: session.get_one(ProgrammeRelease, row)).content
    assert [one["title"]["en"] for one in kept] == [one.title["en"] for one in before]


def test_what_cannot_be_released_is_refused(ws: Workspace, event_id: int) -> None:
    assert refused(ws, 99, 1) == "event_gone"
    assert refused(ws, event_id, 2) == "changed_meanwhile"
    assert refused(ws, of.planned(ws), 1) == "release_empty"
    release(ws, event_id, 1)
    assert refused(ws, event_id, 1) == "changed_meanwhile"
    assert refused(ws, event_id, 2) == "release_unchanged"
    with pytest.raises(Refused, match="release_gone"):
        ws.read(release_changes, 99)


def export(ws: Workspace, event_id: int | None) -> None:
    def save(session: Session) -> None:
        record = ExportRecord(
            event_id=event_id, kind=ExportKind.NOTICE, saved_utc=1, files=["a.ics"], columns=[],
            receivers=0,
        )  # fmt: skip
        session.add(record)

    ws.run("export_files", save)


def test_undo_takes_a_release_back_and_does_it_again(ws: Workspace, event_id: int) -> None:
    export(ws, event_id)  # before it: of no account
    other = of.planned(ws)
    release(ws, event_id, 1)
    export(ws, other)
    ws.undo()
    assert ws.read(releases, event_id) == ()
    ws.redo()
    assert [row.number for row in ws.read(releases, event_id)] == [1]


@pytest.mark.parametrize("is_whole_calendar", [False, True])
def test_a_release_that_others_may_hold_stands(
    ws: Workspace, event_id: int, is_whole_calendar: bool
) -> None:
    release(ws, event_id, 1)
    step = ws.read(lambda session: session.query(Tx).order_by(Tx.id.desc()).first())
    assert step is not None
    assert ws.why_not(step.id) is None
    export(ws, None if is_whole_calendar else event_id)
    with pytest.raises(Refused) as refusal:
        ws.undo()
    (problem,) = refusal.value.problems
    assert (problem.code, problem.values) == ("release_given_out", {"number": 1})
    assert ws.why_not(step.id) == problem


def test_who_is_affected(demo: Workspace) -> None:
    event_id = demo.read(resolve, Kind.EVENT, "YF-2026")
    release(demo, event_id, 1)
    rows = demo.read(programme, event_id)
    expert, other = (demo.read(resolve, Kind.PERSON, ref) for ref in ("per-x-1", "per-x-2"))
    roles = ((expert, ItemRole.SPEAKER), (other, ItemRole.TRAINER), (other, ItemRole.MODERATOR))
    demo.run("change_session", change_item, rows[0].id, rows[0].version, people=roles)
    found = demo.read(next_release, event_id)
    assert [(one.id, one.session_roles) for one in found.speakers] == sorted(
        [(expert, (ItemRole.SPEAKER,)), (other, (ItemRole.TRAINER, ItemRole.MODERATOR))],
        key=lambda pair: found.speakers.index(next(s for s in found.speakers if s.id == pair[0])),
    )
    assert found.participants
    assert all(one.role is not None for one in found.participants)
    homes = {one.person.institution_id for one in (*found.participants, *found.speakers)} - {None}
    assert {one.id for one in found.institutions} == homes
    assert sum(one.people for one in found.institutions) <= len(found.participants) + 2


def test_children_are_masked_and_the_erased_are_left_out(demo: Workspace) -> None:
    event_id = demo.read(resolve, Kind.EVENT, "YF-2026")
    (first, *_rest) = demo.read(programme, event_id)

    def child(session: Session) -> int:
        person = Person(
            sort_key="b", search_key="b", family_name="Bekova", given_names="Amina",
            birth_date=date(2012, 1, 1), position={}, languages=[], needs_interpretation_from=[],
        )  # fmt: skip
        session.add(person)
        session.flush()
        return person.id

    amina = demo.run("add_person", child)
    people = ((amina, ItemRole.SPEAKER),)
    demo.run("change_session", change_item, first.id, first.version, people=people)
    found = demo.read(next_release, event_id)
    assert [one.person.name for one in found.speakers] == ["Amina B."]
    release(demo, event_id, 1)
    version = demo.read(programme, event_id)[0].version
    demo.run("change_session", change_item, first.id, version, people=())
    demo.run("add_person", lambda session: session.delete(session.get_one(Person, amina)))
    found = demo.read(next_release, event_id)
    assert found.speakers == ()
    assert [one.fields for one in found.differences] == [("people",)]
