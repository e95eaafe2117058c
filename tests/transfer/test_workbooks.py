"""Workbooks beside the window and by a child process: the same bytes, and what may go wrong."""

import tempfile
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from functools import partial
from io import BytesIO
from multiprocessing import active_children
from pathlib import Path
from threading import Event
from zipfile import ZipFile

import pytest

from ombuds_events.domain.kinds import ExportKind
from ombuds_events.domain.messages import PROBLEMS
from ombuds_events.domain.precedence import SortOrder
from ombuds_events.domain.problems import Refused
from ombuds_events.domain.sheets import AttendanceSheet, SheetEntry
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.store.workspace import Workspace
from ombuds_events.transfer import workbooks
from ombuds_events.transfer.child import ChildFailed, Progress, in_child
from ombuds_events.transfer.leaves import prepare
from ombuds_events.transfer.requests import Request
from tests.documents import words
from tests.unit.exchange.shapes import attendance

_DATES = "docProps/core.xml"


class Stopped(Exception):
    """The user has pressed Cancel."""


def silent(_done: int, _total: int) -> None:
    """Nobody listens."""


def large(people: int = 40) -> AttendanceSheet:
    """Every mark from paper, on the same day."""
    sheet = attendance(people=people, columns=8)
    entry = SheetEntry("paper", date(2026, 10, 21), 90.0)
    who = (replace(one, entries=dict.fromkeys(one.marks, entry)) for one in sheet.people)
    return replace(sheet, people=tuple(who))


def content(data: bytes) -> dict[str, bytes]:
    """The parts of a workbook but its dates."""
    with ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist() if name != _DATES}


def kill_child(_done: int, _total: int) -> None:
    """As when the system ends a process for its memory."""
    for child in active_children():
        child.kill()


def starve(_progress: Progress) -> bytes:
    """More than a child may have."""
    return bytes(1 << 40)


def stumble(_progress: Progress) -> bytes:
    """A bug of ours."""
    raise KeyError("bug")


def leave_behind(progress: Progress, path: Path) -> None:
    """A file half written, and no end."""
    with tempfile.NamedTemporaryFile(delete=False) as file:
        file.write(b"names")
    path.write_text(file.name, encoding="utf-8")
    progress(1, 2)
    Event().wait()


def test_a_child_writes_the_very_same_workbook(monkeypatch: pytest.MonkeyPatch) -> None:
    here = workbooks.attendance(silent, large(), words())
    monkeypatch.setattr(workbooks, "MOST_HERE", 10)
    monkeypatch.setattr(workbooks, "_SLICE", 7)
    told: list[tuple[int, int]] = []
    elsewhere = workbooks.attendance(lambda *how: told.append(how), large(), words())
    assert content(here) == content(elsewhere)
    assert told[-1][1] == 320


@pytest.mark.parametrize(
    "write",
    [
        partial(workbooks.attendance, kill_child, large(300), words()),
        partial(workbooks.written_elsewhere, silent, starve),
    ],
)
def test_a_child_that_is_ended_is_one_clear_sentence(write: Callable[[], bytes]) -> None:
    with pytest.raises(Refused) as refused:
        write()
    assert [problem.code for problem in refused.value.problems] == ["writing_ended"]
    assert PROBLEMS["writing_ended"].startswith("The system has ended")


def test_a_disk_without_room_for_the_work_is_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "gone"))
    with pytest.raises(Refused) as refused:
        workbooks.attendance(silent, large(1), words())
    assert refused.value.problems[0].code == "folder_not_usable"


def test_a_bug_in_a_child_is_no_sentence_but_a_bug() -> None:
    with pytest.raises(ChildFailed, match="bug"):
        workbooks.written_elsewhere(silent, stumble)


def test_cancelling_ends_the_child_and_takes_its_files_away(tmp_path: Path) -> None:
    note = tmp_path / "where"

    def stop(_done: int, _total: int) -> None:
        if note.exists() and note.read_text("utf-8"):
            raise Stopped

    with pytest.raises(Stopped):
        in_child(stop, leave_behind, note)
    left = Path(note.read_text("utf-8"))
    assert not left.exists()
    assert not left.parent.exists()


@pytest.mark.parametrize("order", [SortOrder.PROTOCOL, SortOrder.NAME, SortOrder.INSTITUTION])
def test_the_same_state_is_the_same_file(demo_readonly: Workspace, order: SortOrder) -> None:
    event_id = demo_readonly.read(resolve, Kind.EVENT, "ev-07")
    request = Request((ExportKind.ATTENDANCE,), words("en", "ru"), event_id, order=order)
    made = partial(prepare, demo_readonly, request)
    first, second = (content(made().files[0].content) for _ in range(2))
    assert first == second
