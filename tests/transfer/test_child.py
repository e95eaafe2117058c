"""Work in a child process: its result, its refusals, its end; the long list that needs it."""

import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from openpyxl import load_workbook

from ombuds_events.domain.kinds import ExportKind
from ombuds_events.domain.leaving import PersonalColumn
from ombuds_events.domain.problems import Refused
from ombuds_events.model.export_record import ExportRecord
from ombuds_events.queries.people_search import people_index
from ombuds_events.store.errors import Known, Trouble
from ombuds_events.store.workspace import Workspace
from ombuds_events.transfer import child, people_list
from ombuds_events.transfer.child import ChildFailed, in_child
from ombuds_events.transfer.people_list import PeopleRequest, prepare, save
from ombuds_events.transfer.requests import Progress
from tests.bench.make import Sizes, make
from tests.documents import words

SIZES = Sizes(institutions=5, events=6, sessions=2, invitations=2, people=300, seats=4, marks=2)


class Stopped(Exception):
    """The user has pressed Cancel."""


def silent(_done: int, _total: int) -> None:
    """Nobody listens."""


def count(progress: Progress, upto: int) -> tuple[int, int]:
    """Tell each step; the sum, and who counted."""
    for number in range(upto):
        progress(number, upto)
    return sum(range(upto)), os.getpid()


def refuse(_progress: Progress) -> None:
    """The user's business."""
    raise Refused.one("list_nobody", "people")


def be_locked(_progress: Progress) -> None:
    """A trouble of the environment."""
    raise Known(Trouble.LOCKED, name="office.db")


def fail(_progress: Progress) -> None:
    """A bug."""
    raise ZeroDivisionError("by hand")


def die(_progress: Progress) -> None:
    """As when the system ends a process that takes all memory."""
    os._exit(9)


def hang(_progress: Progress) -> None:
    """Never comes back."""
    time.sleep(600)


def test_a_child_returns_its_result_and_tells_its_progress() -> None:
    told: list[tuple[int, int]] = []
    total, process = in_child(lambda done, of: told.append((done, of)), count, 40)
    assert total == sum(range(40))
    assert process != os.getpid()
    assert (39, 40) in told


@pytest.mark.parametrize(
    ("work", "expected"), [(refuse, Refused), (be_locked, Known), (fail, ChildFailed)]
)
def test_what_goes_wrong_in_a_child_is_raised_here(
    work: Callable[[Progress], None], expected: type[Exception]
) -> None:
    with pytest.raises(expected) as caught:
        in_child(silent, work)
    assert any(word in str(caught.value) for word in ("by hand", "list_nobody", "locked"))


def test_a_child_that_is_ended_from_outside_is_no_riddle() -> None:
    with pytest.raises(ChildFailed, match="ended from outside"):
        in_child(silent, die)


def test_a_child_that_hangs_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(child, "SILENCE_S", 1.0)
    began = time.monotonic()
    with pytest.raises(Refused) as caught:
        in_child(silent, hang)
    assert caught.value.problems[0].code == "took_too_long"
    assert time.monotonic() - began < 30


def test_cancelling_ends_the_child_at_once() -> None:
    calls = 0

    def stop(_done: int, _total: int) -> None:
        nonlocal calls
        calls += 1
        if calls > 2:
            raise Stopped

    began = time.monotonic()
    with pytest.raises(Stopped):
        in_child(stop, hang)
    assert time.monotonic() - began < 30


@pytest.fixture(name="workspace")
def office_of_300(tmp_path: Path) -> Iterator[Workspace]:
    """A small bench file."""
    database = tmp_path / "bench.db"
    make(str(database), SIZES)
    workspace = Workspace.open(database, "tester")
    yield workspace
    workspace.close()


@pytest.mark.parametrize("most_here", [5_000, 100])
def test_the_list_leaves_masked_whole_and_in_order(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, most_here: int
) -> None:
    monkeypatch.setattr(people_list, "MOST_HERE", most_here)
    ids = workspace.read(people_index).ids
    request = PeopleRequest(ids, words(), frozenset(PersonalColumn))
    leaving = prepare(workspace, request)
    assert leaving.people == 300
    assert leaving.warnings[0].values["count"] == 4
    saved = save(workspace, leaving, tmp_path / "out", silent)
    assert [path.name for path in (tmp_path / "out").iterdir()] == [saved.files[0].name]
    page = load_workbook(saved.files[0]).worksheets[0]
    rows = [[cell.value for cell in row] for row in page.iter_rows()]
    head = next(n for n, row in enumerate(rows) if row[0] == "No.")
    people = rows[head + 1 :]
    assert [row[0] for row in people] == list(range(1, 301))
    young = [row for row in people if not row[-1]]
    assert len(young) == 4
    assert all(str(row[1]).endswith(".") for row in young)
    record = workspace.read(lambda session: session.query(ExportRecord).one())
    assert record.kind is ExportKind.PARTICIPANTS
    assert record.columns == ["position", "sex", "email"]


def test_a_list_that_is_cancelled_leaves_nothing(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(people_list, "MOST_HERE", 100)
    leaving = prepare(workspace, PeopleRequest(list(range(1, 301)), words()))

    told = []

    def stop(done: int, _total: int) -> None:
        told.append(done)
        if len(told) > 2:
            raise Stopped

    with pytest.raises(Stopped):
        save(workspace, leaving, tmp_path / "out", stop)
    assert not list((tmp_path / "out").iterdir())


def test_an_empty_list_is_refused(workspace: Workspace) -> None:
    with pytest.raises(Refused) as caught:
        prepare(workspace, PeopleRequest((), words()))
    assert caught.value.problems[0].code == "list_nobody"
