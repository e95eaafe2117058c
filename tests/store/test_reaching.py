"""Addresses of databases elsewhere, without their passwords; what stands there."""

import shutil
import sqlite3
from pathlib import Path

import pytest

from ombuds_events.domain.problems import Refused
from ombuds_events.store.errors import Known, Trouble
from ombuds_events.store.reaching import (
    Target,
    address_of,
    look_at,
    move_to,
    shown_address,
    wants_password,
    whole_address,
)
from tests.factories import office
from tests.servers import make_database, postgresql

SERVER = "postgresql+psycopg://dana:s3cret@db.office:5433/events?sslmode=verify-full"


def test_a_password_is_neither_shown_nor_lost() -> None:
    bare = "postgresql+psycopg://dana@db.office:5433/events?sslmode=verify-full"
    assert shown_address(SERVER) == bare
    assert whole_address(address_of(SERVER, "other")) == SERVER
    assert whole_address(address_of(bare, "s3cret")) == SERVER
    assert wants_password(bare)
    assert not wants_password(SERVER)
    assert not wants_password("office.db")


def test_files_are_named_by_their_path(tmp_path: Path) -> None:
    path = tmp_path / "Папка" / "office.db"
    assert shown_address(str(path)) == whole_address(address_of(f" {path} ")) == str(path)


def test_what_stands_there(tmp_path: Path) -> None:
    office(tmp_path).close()
    assert look_at(address_of(str(tmp_path / "office.db"))) is Target.TAKEN
    assert look_at(address_of(str(tmp_path / "none.db"))) is Target.FREE
    assert not (tmp_path / "none.db").exists()


@pytest.mark.parametrize(("revision", "trouble"), [("9999", Trouble.NEWER), ("", Trouble.NOT_OURS)])
def test_what_cannot_be_used(revision: str, trouble: Trouble, tmp_path: Path) -> None:
    office(tmp_path).close()
    other = tmp_path / "other.db"
    shutil.copyfile(tmp_path / "office.db", other)
    raw = sqlite3.connect(other)
    if revision:
        raw.execute("UPDATE alembic_version SET version_num = ?", (revision,))
    else:
        raw.execute("PRAGMA application_id = 1")
    raw.commit()
    raw.close()
    with pytest.raises(Known) as known:
        look_at(address_of(str(other)))
    assert known.value.trouble is trouble


def test_an_office_moves_to_a_server_that_was_looked_at(tmp_path: Path) -> None:
    local = office(tmp_path)
    with postgresql() as server:
        url = address_of(make_database(server, "looked_at"))
        assert look_at(url) is Target.FREE
        counts = move_to(local, url, lambda _done, _total: None)
        assert counts["institution"] == 1
        assert look_at(url) is Target.TAKEN
        with pytest.raises(Refused):
            move_to(local, url, lambda _done, _total: None)
    local.close()
