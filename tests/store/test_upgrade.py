"""Databases of earlier versions open: copied, migrated, checked; or stay as they were."""

import shutil
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.exc import OperationalError

from ombuds_events.model.event import Event
from ombuds_events.model.person import Person
from ombuds_events.paths import backups, shipped
from ombuds_events.store import migrate
from ombuds_events.store.engine import open_engine, url_of
from ombuds_events.store.errors import Known, Trouble
from ombuds_events.store.workspace import Workspace
from tests.data.databases.make import FOLDER

SCRIPT = '''"""A revision that is still to come."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("person") as table:
        table.add_column(sa.Column("nickname", sa.String(40), nullable=False, server_default="-"))
    {rest}
'''


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """A copy of the first released revision."""
    copy = tmp_path / "office.db"
    shutil.copyfile(FOLDER / "0001.db", copy)
    return copy


def add_revision(folder: Path, monkeypatch: pytest.MonkeyPatch, rest: str = "") -> None:
    """Let the program know one more revision than it was released with."""
    db = folder / "db"
    shutil.copytree(shipped("db") / "migrations", db / "migrations")
    script = SCRIPT.format(rest=rest or "pass")
    (db / "migrations" / "versions" / "0004_nicknames.py").write_text(script, encoding="utf-8")
    monkeypatch.setattr(migrate, "shipped", lambda _kind: db)
    monkeypatch.setattr(migrate, "HEAD", "0004")
    monkeypatch.setattr(migrate, "KNOWN_REVISIONS", ("0001", "0002", "0003", "0004"))


def dump(path: Path) -> list[str]:
    raw = sqlite3.connect(path)
    try:
        return list(raw.iterdump())
    finally:
        raw.close()


def families(workspace: Workspace) -> list[str]:
    return workspace.read(lambda s: list(s.scalars(select(Person.family_name).order_by(Person.id))))


def test_every_known_revision_has_a_fixture() -> None:
    assert {path.stem for path in FOLDER.glob("*.db")} == set(migrate.KNOWN_REVISIONS)


@pytest.mark.parametrize("revision", migrate.KNOWN_REVISIONS)
def test_a_released_revision_opens_with_all_its_data(revision: str, tmp_path: Path) -> None:
    from alembic import command

    copy = tmp_path / "office.db"
    shutil.copyfile(FOLDER / f"{revision}.db", copy)
    workspace = Workspace.open(copy, "tester")
    assert families(workspace) == ["Ким", "García"]
    assert workspace.read(lambda s: s.scalars(select(Event.code)).all()) == ["SEM-2027-01"]
    assert workspace.context.operator == "Dana Orlova"
    workspace.undo()
    assert families(workspace) == ["Ким"]
    workspace.close()
    engine = open_engine(url_of(copy))
    config = migrate.configuration()
    with engine.connect() as connection:
        config.attributes["connection"] = connection
        command.check(config)  # fails while a table differs from its class
    engine.dispose()


def test_an_older_database_is_copied_and_brought_up(
    older: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = dump(older)
    add_revision(tmp_path, monkeypatch)
    workspace = Workspace.open(older, "tester")
    assert families(workspace) == ["Ким", "García"]
    workspace.undo()
    workspace.close()
    raw = sqlite3.connect(older)
    assert raw.execute("SELECT version_num FROM alembic_version").fetchone() == ("0004",)
    assert raw.execute("SELECT DISTINCT nickname FROM person").fetchall() == [("-",)]
    raw.close()
    kept = workspace.upgraded_from
    assert kept is not None
    assert kept.parent == backups()
    assert dump(kept) == before


@pytest.mark.parametrize(
    ("rest", "expected"),
    [
        ('op.execute("SELECT * FROM nowhere")', OperationalError),
        ('op.execute("DELETE FROM event_type")', Known),
    ],
)
def test_a_failed_upgrade_leaves_the_database_as_it_was(
    rest: str,
    expected: type[Exception],
    older: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    before = dump(older)
    with monkeypatch.context() as patched:
        add_revision(tmp_path, patched, rest)
        with pytest.raises(expected) as failed:
            Workspace.open(older)
    if isinstance(failed.value, Known):
        assert failed.value.trouble is Trouble.CORRUPT
    assert dump(older) == before
    assert [dump(path) for path in backups().iterdir()] == [before]
    workspace = Workspace.open(older, "tester")
    assert families(workspace) == ["Ким", "García"]
    workspace.close()
