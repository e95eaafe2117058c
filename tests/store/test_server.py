"""The shared office: the same program on PostgreSQL, and the way there and back."""

import os
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import select

from ombuds_events.domain.problems import Refused
from ombuds_events.model.institution import Institution
from ombuds_events.store.changes import Changes
from ombuds_events.store.engine import open_engine, url_of
from ombuds_events.store.errors import Known, Trouble
from ombuds_events.store.moving import move_data
from ombuds_events.store.workspace import Workspace
from tests.factories import institution, office, settle
from tests.servers import NoServer, make_database, postgresql, programs


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    try:
        programs()
    except NoServer:
        if os.environ.get("CI") == "true":
            raise
        pytest.skip("PostgreSQL is not installed")
    with postgresql() as url:
        yield url


@pytest.fixture
def shared(server: str) -> Iterator[Workspace]:
    workspace = Workspace.create(make_database(server, f"office_{uuid4().hex}"))
    settle(workspace)
    yield workspace
    workspace.close()


def cities(workspace: Workspace) -> list[str]:
    query = select(Institution.sort_key).order_by(Institution.id)
    return workspace.read(lambda session: list(session.scalars(query)))


def add_tashkent(workspace: Workspace) -> None:
    workspace.run("add_institution", institution, "Tashkent", "UZ", "Asia/Tashkent")


def test_undo_works_on_a_server(shared: Workspace) -> None:
    add_tashkent(shared)
    assert cities(shared) == ["astana", "tashkent"]
    shared.undo()
    assert cities(shared) == ["astana"]
    shared.redo()
    assert cities(shared) == ["astana", "tashkent"]


def test_changes_of_colleagues_arrive(shared: Workspace) -> None:
    colleague = Workspace.open(shared.url, "Marat")
    heard: list[Changes] = []
    shared.subscribe(heard.append)
    shared.poll()
    add_tashkent(colleague)
    add_tashkent(shared)
    shared.poll()
    assert [change.kind for change in heard] == ["do", "do"]
    colleague.close()


def test_a_server_that_does_not_answer(tmp_path: Path) -> None:
    with pytest.raises(Known) as known:
        Workspace.open(f"postgresql+psycopg://nobody@/none?host={tmp_path}")
    assert known.value.trouble is Trouble.UNREACHABLE


def test_data_moves_to_a_server_and_back(tmp_path: Path, server: str) -> None:
    local = office(tmp_path)
    add_tashkent(local)
    target = open_engine(url_of(make_database(server, f"moved_{uuid4().hex}")))
    told: list[tuple[int, int]] = []
    counts = move_data(local.engine, target, lambda done, total: told.append((done, total)))
    assert counts["institution"] == 2
    assert told[-1][0] == told[-1][1] == sum(counts.values())
    there = Workspace.open(target.url, "tester")
    add_tashkent(there)
    there.undo()
    back = open_engine(url_of(tmp_path / "back.db"))
    move_data(there.engine, back, lambda _done, _total: None)
    again = Workspace.open(tmp_path / "back.db", "tester")
    assert cities(again) == ["astana", "tashkent"]
    for one in (local, there, again):
        one.close()
    target.dispose()
    back.dispose()


def test_nothing_is_moved_over_an_office(tmp_path: Path, shared: Workspace) -> None:
    local = office(tmp_path)
    with pytest.raises(Refused) as refused:
        move_data(local.engine, shared.engine, lambda _done, _total: None)
    assert [problem.code for problem in refused.value.problems] == ["target_not_empty"]


def test_a_stopped_move_leaves_nothing(tmp_path: Path, server: str) -> None:
    class Stop(Exception):
        pass

    def stop(_done: int, _total: int) -> None:
        raise Stop

    target = open_engine(url_of(make_database(server, f"half_{uuid4().hex}")))
    local = office(tmp_path)
    with pytest.raises(Stop):
        move_data(local.engine, target, stop)
    with target.connect() as connection:
        assert connection.scalar(select(Institution.id).limit(1)) is None
    target.dispose()
