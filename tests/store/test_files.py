"""Every state of a file gives its trouble or opens; backups are whole or absent."""

import os
import sqlite3
from pathlib import Path

import pytest
from alembic.script import ScriptDirectory

from ombuds_events.domain.problems import Refused
from ombuds_events.store import migrate
from ombuds_events.store.backup import copy_database
from ombuds_events.store.engine import APPLICATION_ID, open_engine, url_of
from ombuds_events.store.errors import Known, Trouble, trouble_of
from ombuds_events.store.workspace import Workspace
from tests.factories import office


def trouble_on_opening(path: Path) -> Trouble:
    with pytest.raises(Known) as known:
        Workspace.open(path)
    return known.value.trouble


def test_head_is_the_newest_script() -> None:
    scripts = ScriptDirectory.from_config(migrate.configuration())
    assert scripts.get_heads() == [migrate.HEAD]
    assert {script.revision for script in scripts.walk_revisions()} == set(migrate.KNOWN_REVISIONS)


def test_the_tables_are_those_of_the_model(tmp_path: Path) -> None:
    from alembic import command

    office(tmp_path).close()
    engine = open_engine(url_of(tmp_path / "office.db"))
    config = migrate.configuration()
    with engine.connect() as connection:
        config.attributes["connection"] = connection
        command.check(config)
    engine.dispose()


def test_a_new_database_bears_our_mark(tmp_path: Path) -> None:
    office(tmp_path).close()
    raw = sqlite3.connect(tmp_path / "office.db")
    assert raw.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    raw.close()


def test_a_missing_file(tmp_path: Path) -> None:
    assert trouble_on_opening(tmp_path / "none.db") is Trouble.MISSING


def test_a_text_file(tmp_path: Path) -> None:
    path = tmp_path / "letter.db"
    path.write_text("Dear colleagues, " * 200, encoding="utf-8")
    assert trouble_on_opening(path) is Trouble.NOT_OURS
    assert path.read_text(encoding="utf-8").startswith("Dear colleagues")


def test_somebody_elses_database(tmp_path: Path) -> None:
    path = tmp_path / "other.db"
    raw = sqlite3.connect(path)
    raw.execute("CREATE TABLE recipe (name)")
    raw.commit()
    raw.close()
    assert trouble_on_opening(path) is Trouble.NOT_OURS


def test_a_newer_database_is_left_alone(tmp_path: Path) -> None:
    office(tmp_path).close()
    path = tmp_path / "office.db"
    raw = sqlite3.connect(path)
    raw.execute("UPDATE alembic_version SET version_num = '9999'")
    raw.commit()
    raw.close()
    before = path.read_bytes()
    assert trouble_on_opening(path) is Trouble.NEWER
    assert path.read_bytes() == before


def test_a_truncated_database(tmp_path: Path) -> None:
    office(tmp_path).close()
    path = tmp_path / "office.db"
    path.write_bytes(path.read_bytes()[:9000])
    assert trouble_on_opening(path) is Trouble.CORRUPT


def test_a_locked_database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    office(tmp_path).close()
    monkeypatch.setattr("ombuds_events.store.engine._BUSY_MS", 50)
    holder = sqlite3.connect(tmp_path / "office.db", isolation_level=None)
    holder.execute("BEGIN EXCLUSIVE")
    assert trouble_on_opening(tmp_path / "office.db") is Trouble.LOCKED
    holder.close()


def test_create_keeps_what_is_there(tmp_path: Path) -> None:
    office(tmp_path).close()
    with pytest.raises(Refused) as refused:
        Workspace.create(tmp_path / "office.db")
    assert [p.code for p in refused.value.problems] == ["database_exists"]


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(Known) as known:
        Workspace.create(tmp_path / "file" / "office.db")
    assert known.value.trouble is Trouble.CANNOT_OPEN


def test_a_failed_migration_leaves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_connection: object) -> None:
        raise Known(Trouble.CORRUPT, name="x")

    monkeypatch.setattr(migrate, "check_references", fail)
    with pytest.raises(Known):
        Workspace.create(tmp_path / "half.db")
    raw = sqlite3.connect(tmp_path / "half.db")
    assert raw.execute("SELECT count(*) FROM sqlite_master").fetchone() == (0,)
    raw.close()


def test_a_backup_of_an_open_database_is_whole(tmp_path: Path) -> None:
    workspace = office(tmp_path)
    assert workspace.path is not None
    target = copy_database(workspace.path, tmp_path / "Копии" / "office copy.db")
    assert [path.name for path in target.parent.iterdir()] == ["office copy.db"]
    copy = Workspace.open(target)
    assert copy.context.own_institution_id == workspace.context.own_institution_id
    copy.close()


def test_a_backup_of_a_damaged_file_is_refused(tmp_path: Path) -> None:
    office(tmp_path).close()
    path = tmp_path / "office.db"
    path.write_bytes(path.read_bytes()[:9000])
    with pytest.raises(Known) as known:
        copy_database(path, tmp_path / "copy.db")
    assert known.value.trouble is Trouble.CORRUPT
    assert not (tmp_path / "copy.db").exists()
    assert not (tmp_path / "copy.db.part").exists()


def test_bugs_are_not_troubles() -> None:
    assert trouble_of(ValueError()) is None
    assert trouble_of(sqlite3.OperationalError("no such table")) is None


@pytest.mark.parametrize("code", [1032])
def test_a_moved_database(code: int) -> None:
    error = sqlite3.OperationalError("attempt to write a readonly database")
    error.sqlite_errorcode = code
    assert trouble_of(error) is Trouble.MOVED


def test_a_file_that_was_never_written_is_empty(tmp_path: Path) -> None:
    path = tmp_path / "empty.db"
    os.close(os.open(path, os.O_CREAT | os.O_WRONLY))
    engine = open_engine(url_of(path))
    assert migrate.state_of(engine) is migrate.FileState.EMPTY
    engine.dispose()
