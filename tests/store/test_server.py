"""The shared office: the same program on PostgreSQL, and the way there and back."""

import os
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import event, select, text

from ombuds_events.domain.problems import Refused
from ombuds_events.model.institution import Institution
from ombuds_events.paths import backups
from ombuds_events.queries.doctor import health
from ombuds_events.queries.event_filters import EventFilter, event_list
from ombuds_events.services.seeding import make_demo
from ombuds_events.store import migrate
from ombuds_events.store.changes import Changes
from ombuds_events.store.engine import open_engine, url_of
from ombuds_events.store.errors import Known, Trouble
from ombuds_events.store.moving import move_data
from ombuds_events.store.server_copy import keep_server_copy
from ombuds_events.store.workspace import Workspace
from tests.factories import institution, office, settle
from tests.servers import NoServer, make_database, postgresql, programs
from tests.store.test_upgrade import add_revision


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


def test_an_older_server_is_copied_into_a_file_before_it_is_brought_up(
    shared: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_tashkent(shared)
    revision = migrate.revision_of(shared.engine)
    with monkeypatch.context() as patched:
        add_revision(tmp_path, patched)
        opened = Workspace.open(shared.url, "tester")
        kept = opened.upgraded_from
        assert migrate.revision_of(opened.engine) != revision
        assert cities(opened) == ["astana", "tashkent"]
        opened.undo()  # what was done before is still one's own
        opened.close()
    assert kept is not None
    assert kept.parent == backups()
    copy = Workspace.open(kept, "tester")
    assert migrate.revision_of(copy.engine) == revision
    assert cities(copy) == ["astana", "tashkent"]
    copy.undo()
    assert cities(copy) == ["astana"]
    assert copy.read(health).is_sound
    copy.close()


def test_a_whole_office_of_a_server_is_copied(server: str, tmp_path: Path) -> None:
    shared = make_demo(make_database(server, f"demo_{uuid4().hex}"))
    kept = keep_server_copy(shared.engine, tmp_path, shared.clock.real_now())
    copy = Workspace.open(kept)
    assert copy.read(event_list, EventFilter()) == shared.read(event_list, EventFilter())
    assert copy.read(health).is_sound
    assert list(tmp_path.glob("*.part")) == []
    copy.close()
    shared.close()


def test_without_room_for_the_copy_a_server_stays_as_it_is(
    shared: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, home: Path
) -> None:
    revision = migrate.revision_of(shared.engine)
    backups().parent.mkdir(parents=True, exist_ok=True)
    backups().write_text("a file where the folder of backups should be")
    with monkeypatch.context() as patched:
        add_revision(tmp_path, patched)
        with pytest.raises(Known) as failed:
            Workspace.open(shared.url)
    assert failed.value.trouble is Trouble.CANNOT_OPEN
    assert migrate.revision_of(shared.engine) == revision


def test_a_connection_that_the_server_ended_is_replaced_unseen(shared: Workspace) -> None:
    add_tashkent(shared)
    others = text(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
        " WHERE datname = current_database() AND pid <> pg_backend_pid()"
    )
    administrator = open_engine(url_of(shared.url))
    with administrator.connect() as connection:
        connection.execute(others)
    administrator.dispose()
    assert cities(shared) == ["astana", "tashkent"]
    shared.undo()
    assert cities(shared) == ["astana"]


def test_a_gesture_asks_the_server_nothing_besides_its_work(shared: Workspace) -> None:
    add_tashkent(shared)
    said: list[str] = []

    def hear(*told: object) -> None:
        said.append(str(told[2]).split(maxsplit=3)[2])

    event.listen(shared.engine, "before_cursor_execute", hear)
    shared.run("add_institution", institution, "Bishkek", "KG", "Asia/Bishkek")
    assert said[-3:] == ["institution", "tx", "change"]
    assert len(said) == 3
