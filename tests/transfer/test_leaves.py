"""What leaves: shown before, whole or not at all, recorded, never taken back."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from io import BytesIO
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from ombuds_events.domain.kinds import EventState, ExportKind
from ombuds_events.domain.leaving import PersonalColumn
from ombuds_events.domain.problems import Problem, Refused
from ombuds_events.domain.span import Span
from ombuds_events.model.calendar_entry import CalendarCopy
from ombuds_events.model.event import Event
from ombuds_events.model.export_record import ExportRecord
from ombuds_events.model.person import Person
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.queries.seats import frame
from ombuds_events.services.events import move_event
from ombuds_events.store.workspace import Workspace
from ombuds_events.transfer.leaves import Saved, prepare, save, save_as
from ombuds_events.transfer.requests import Leaving, Request
from tests.documents import words

ALL = (
    ExportKind.NOTICE,
    ExportKind.INVITATIONS,
    ExportKind.ATTENDANCE,
    ExportKind.SIGN_IN,
    ExportKind.PARTICIPANTS,
)


def _leaving(workspace: Workspace, ref: str, *kinds: ExportKind) -> Leaving:
    event_id = workspace.read(resolve, Kind.EVENT, ref)
    return prepare(workspace, Request(kinds or ALL, words(), event_id))


def _files(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


def _records(session: Session) -> list[tuple[ExportKind, int, list[str]]]:
    rows = session.execute(select(ExportRecord.kind, ExportRecord.receivers, ExportRecord.columns))
    return [(kind, receivers, columns) for kind, receivers, columns in rows]


def _copies(session: Session) -> int:
    return len(session.scalars(select(CalendarCopy.id)).all())


def _codes(problems: tuple[Problem, ...]) -> set[str]:
    return {problem.code for problem in problems}


def test_all_files_of_an_event_are_saved_and_recorded(demo: Workspace, tmp_path: Path) -> None:
    leaving = _leaving(demo, "ev-21")
    # Nobody is marked yet, and there is no programme: days are marked.
    assert {"look_empty_cells", "look_hours_unknown"} <= _codes(leaving.warnings)
    out = tmp_path / "Новая папка" / "out"
    saved = save(demo, leaving, out)
    names = _files(out)
    assert len(names) == len(leaving.files) == len(saved.files)
    assert "2026-10-20_sem-2026-02_attendance_DEMO.xlsx" in names
    assert "2026-10-20_sem-2026-02_invitations_DEMO/invite_1_1_DEMO.ics" in names
    assert all("DEMO" in name and name.isascii() for name in names)
    records = demo.read(_records)
    assert {kind for kind, _, _ in records} == set(ALL)
    assert (ExportKind.INVITATIONS, 8, []) in records
    assert (ExportKind.PARTICIPANTS, 0, ["position", "sex"]) in records
    assert demo.read(_copies) == 8 * 3
    # A second time nobody needs a new entry, and the copies stay one for each person.
    save(demo, leaving, out)
    assert demo.read(_copies) == 8 * 3


def test_what_has_left_is_not_undone(demo: Workspace, tmp_path: Path) -> None:
    before = demo.next_undo()
    save(demo, _leaving(demo, "ev-21", ExportKind.NOTICE), tmp_path / "out")
    assert demo.next_undo() == before


def test_a_single_kind_lies_flat(demo: Workspace, tmp_path: Path) -> None:
    save(demo, _leaving(demo, "ev-21", ExportKind.INVITATIONS), tmp_path / "out")
    assert "invite_1_1_DEMO.ics" in _files(tmp_path / "out")


def test_one_file_under_a_chosen_name(demo: Workspace, tmp_path: Path) -> None:
    target = tmp_path / "list.xlsx"
    save_as(demo, _leaving(demo, "ev-21", ExportKind.PARTICIPANTS), target)
    assert target.read_bytes()[:2] == b"PK"
    with pytest.raises(Refused) as refused:
        save_as(demo, _leaving(demo, "ev-21", ExportKind.INVITATIONS), target)
    assert _codes(refused.value.problems) == {"several_files"}


@pytest.mark.parametrize(
    ("name", "kind", "code"),
    [
        ("", ExportKind.PARTICIPANTS, "name_is_folder"),
        ("list.pdf", ExportKind.PARTICIPANTS, "other_ending"),
        ("badges.xlsx", ExportKind.BADGES, "other_ending"),
        ("sheet", ExportKind.ATTENDANCE, "other_ending"),
    ],
)
def test_a_name_that_the_file_would_not_open_by(
    demo: Workspace, tmp_path: Path, name: str, kind: ExportKind, code: str
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    with pytest.raises(Refused) as refused:
        save_as(demo, _leaving(demo, "ev-21", kind), out / name)
    assert _codes(refused.value.problems) == {code}
    assert _files(out) == set()


def test_errors_block_and_nothing_is_nothing(demo: Workspace, tmp_path: Path) -> None:
    leaving = _leaving(demo, "ev-22", ExportKind.INVITATIONS, ExportKind.SIGN_IN)
    assert _codes(leaving.errors) == {"invitations_nobody", "sheet_nobody"}
    with pytest.raises(Refused):
        save(demo, leaving, tmp_path / "out")
    assert not (tmp_path / "out").exists()
    assert _codes(replace(leaving, parts=()).errors) == {"nothing_to_save"}


def test_minors_and_people_without_address_are_told_of(demo: Workspace) -> None:
    leaving = _leaving(demo, "ev-19", ExportKind.INVITATIONS, ExportKind.PARTICIPANTS)
    assert {"look_minors", "look_to_guardian"} <= _codes(leaving.warnings)
    names = next(p.values["names"] for p in leaving.warnings if p.code == "look_minors")
    assert "Nane P." in str(names)


def _forget_addresses(session: Session, count: int) -> None:
    for person in session.scalars(select(Person).where(Person.email != "").limit(count)):
        person.email = ""


def test_who_has_no_address_is_listed_and_left_out(demo: Workspace) -> None:
    def forget(session: Session) -> None:
        wanted = select(Person).where(Person.external_ref == "per-ru-1")
        session.scalars(wanted).one().email = ""

    demo.run("change_person", forget)
    leaving = _leaving(demo, "ev-21", ExportKind.INVITATIONS)
    (problem,) = [one for one in leaving.warnings if one.code == "look_no_address"]
    assert "Лаврентьева" in str(problem.values["names"])
    assert leaving.receivers == 7
    assert len(leaving.files) == 7 * 3


def test_many_names_are_counted_not_listed(demo: Workspace) -> None:
    demo.run("change_person", _forget_addresses, 1000)
    leaving = _leaving(demo, "ev-07", ExportKind.NOTICE, ExportKind.PARTICIPANTS)
    assert "look_no_organizer" in _codes(leaving.warnings)
    blocked = _leaving(demo, "ev-07", ExportKind.INVITATIONS)
    assert _codes(blocked.errors) == {"invitations_no_organizer"}


def test_who_holds_an_old_entry_is_told_of(demo: Workspace, tmp_path: Path) -> None:
    save(demo, _leaving(demo, "ev-21", ExportKind.INVITATIONS), tmp_path / "out")
    event_id = demo.read(resolve, Kind.EVENT, "ev-21")
    span = demo.read(frame, event_id).span
    later = Span(span.start + timedelta(days=1), span.end + timedelta(days=1), span.zone)
    demo.run("move_event", move_event, event_id, later, demo.read(_version, event_id))
    leaving = _leaving(demo, "ev-21", ExportKind.INVITATIONS)
    (problem,) = [one for one in leaving.warnings if one.code == "look_old_entries"]
    assert problem.values == {"count": 8}


def _version(session: Session, event_id: int) -> int:
    return session.get_one(Event, event_id).version


def test_an_idea_is_shown_as_tentative(demo: Workspace) -> None:
    def as_idea(session: Session) -> None:
        wanted = select(Event).where(Event.external_ref == "ev-21")
        session.scalars(wanted).one().state = EventState.IDEA

    demo.run("change_state", as_idea)
    leaving = _leaving(demo, "ev-21", ExportKind.NOTICE)
    assert "look_tentative" in _codes(leaving.warnings)
    assert b"STATUS:TENTATIVE" in leaving.files[0].content


def test_a_cancel_takes_everything_back(demo: Workspace, tmp_path: Path) -> None:
    leaving = _leaving(demo, "ev-21")

    def cancel(done: int, total: int) -> None:
        if done > total // 2:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        save(demo, leaving, tmp_path / "new", progress=cancel)
    assert not (tmp_path / "new").exists()
    assert demo.read(_records) == []


def test_columns_are_those_of_the_kind(demo: Workspace) -> None:
    leaving = _leaving(demo, "ev-21", ExportKind.ATTENDANCE)
    (part,) = leaving.parts
    assert part.columns == (PersonalColumn.SEX,)


@contextmanager
def _small_disk(size: int) -> Iterator[None]:
    """No file may grow beyond `size` bytes, as on a full disk."""
    resource = pytest.importorskip("resource")
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))


def _refusal(demo: Workspace, leaving: Leaving, folder: Path) -> set[str]:
    with pytest.raises(Refused) as refused:
        save(demo, leaving, folder)
    return _codes(refused.value.problems)


def test_a_full_disk_leaves_nothing(demo: Workspace, tmp_path: Path) -> None:
    leaving = _leaving(demo, "ev-21")
    with _small_disk(4000):
        assert _refusal(demo, leaving, tmp_path / "new" / "out") == {"no_room"}
    assert not (tmp_path / "new").exists()
    assert demo.read(_records) == []


@pytest.mark.skipif(sys.platform == "win32", reason="rights are kept otherwise there")
def test_a_folder_that_may_not_be_written(demo: Workspace, tmp_path: Path) -> None:
    folder = tmp_path / "locked"
    folder.mkdir(mode=0o555)
    leaving = _leaving(demo, "ev-21", ExportKind.NOTICE)
    was_root = os.geteuid() == 0
    if was_root:
        tmp_path.chmod(0o755)
        os.seteuid(65534)
    try:
        assert _refusal(demo, leaving, folder) == {"folder_not_writable"}
    finally:
        if was_root:
            os.seteuid(0)
    assert list(folder.iterdir()) == []


def test_a_file_where_the_folder_should_be(demo: Workspace, tmp_path: Path) -> None:
    (tmp_path / "out").write_text("not a folder")
    leaving = _leaving(demo, "ev-21", ExportKind.NOTICE)
    assert _refusal(demo, leaving, tmp_path / "out") == {"folder_not_usable"}


@pytest.mark.parametrize("lock", ["~${}", ".~lock.{}#"])
def test_a_workbook_that_is_open_elsewhere(demo: Workspace, tmp_path: Path, lock: str) -> None:
    leaving = _leaving(demo, "ev-21", ExportKind.ATTENDANCE, ExportKind.NOTICE)
    saved = _saved_twice(demo, leaving, tmp_path)
    book = next(path for path in saved.files if path.suffix == ".xlsx")
    before = {path: path.read_bytes() for path in saved.files}
    (tmp_path / lock.format(book.name)).touch()
    with pytest.raises(Refused) as refused:
        save(demo, leaving, tmp_path)
    (problem,) = refused.value.problems
    assert problem.code == "file_open_elsewhere"
    assert problem.values["other"] == book.name.replace(".xlsx", " (2).xlsx")
    assert {path: path.read_bytes() for path in saved.files} == before


def _saved_twice(demo: Workspace, leaving: Leaving, folder: Path) -> Saved:
    save(demo, leaving, folder)
    return save(demo, leaving, folder)


def test_files_are_taken_back_when_they_cannot_be_recorded(demo: Workspace, tmp_path: Path) -> None:
    leaving = _leaving(demo, "ev-21", ExportKind.NOTICE, ExportKind.PARTICIPANTS)
    old = tmp_path / leaving.files[0].name
    old.write_text("old")
    gone = replace(leaving, request=replace(leaving.request, event_id=9999))
    with pytest.raises(IntegrityError):
        save(demo, gone, tmp_path)
    assert _files(tmp_path) - {"demo.db", "demo.db-wal", "demo.db-shm"} == {old.name}
    assert old.read_text() == "old"


def test_marks_are_printed_in_the_letters_of_the_document(demo: Workspace) -> None:
    from openpyxl import load_workbook

    event_id = demo.read(resolve, Kind.EVENT, "ev-07")
    leaving = prepare(demo, Request((ExportKind.ATTENDANCE,), words("ru", "en"), event_id))
    book = load_workbook(BytesIO(leaving.files[0].content))
    cells = {str(cell.value) for row in book.worksheets[1].iter_rows() for cell in row}
    assert {"П", "В", "О", "Р", "С", "Н"} <= cells
    assert not {"P", "X"} & cells


def test_a_whole_calendar(demo: Workspace, tmp_path: Path) -> None:
    leaving = prepare(demo, Request((ExportKind.CALENDAR,), words(), year=2026))
    saved = save(demo, leaving, tmp_path / "out")
    assert [path.name for path in saved.files] == ["2026-09-28_2026_calendar_DEMO.ics"]
    empty = prepare(demo, Request((ExportKind.CALENDAR,), words(), year=1999))
    assert _codes(empty.errors) == {"calendar_nothing"}
