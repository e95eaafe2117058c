"""Where files lie, who holds them, and the copies that are kept."""

import json
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from ombuds_events.store import location
from ombuds_events.store.backup import KEPT, backups_of, is_due, keep_backup, restore_database
from ombuds_events.store.location import Location, location_of
from ombuds_events.store.lock import WindowLock
from ombuds_events.store.workspace import Workspace
from tests.factories import institution, office

NOW = datetime(2026, 9, 28, 11, 20, tzinfo=UTC)


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("OneDrive - Office/events.db", Location.SYNCED),
        ("Dropbox/events.db", Location.SYNCED),
        ("YandexDisk/Мероприятия/events.db", Location.SYNCED),
        ("Documents/events.db", Location.DISK),
    ],
)
def test_synced_folders_are_known_by_name(tmp_path: Path, path: str, expected: Location) -> None:
    assert location_of(tmp_path / path) is expected


@pytest.mark.skipif(sys.platform != "linux", reason="mount points of Linux")
def test_sticks_are_known_by_their_mount(tmp_path: Path) -> None:
    assert location_of(Path("/media/dana/STICK/events.db")) is Location.REMOVABLE


def test_a_nearly_full_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert not location.is_nearly_full(tmp_path / "a.db")
    monkeypatch.setattr(location, "NEARLY_FULL", 1 << 62)
    assert location.is_nearly_full(tmp_path / "a.db")


def test_only_one_window_gets_the_lock(tmp_path: Path) -> None:
    first, second = WindowLock(tmp_path / "a.db"), WindowLock(tmp_path / "a.db")
    assert first.take(NOW)
    assert not second.take(NOW)
    holder = second.holder()
    assert holder is not None
    assert holder.since == "2026-09-28T11:20"
    first.release()
    assert second.take(NOW)
    second.release()
    assert list(tmp_path.iterdir()) == []


def test_a_killed_window_leaves_no_lock(tmp_path: Path) -> None:
    code = (
        "import os, sys; from datetime import datetime; from pathlib import Path;"
        "from ombuds_events.store.lock import WindowLock;"
        "lock = WindowLock(Path(sys.argv[1])); print(lock.take(datetime(2026, 9, 28)), flush=True);"
        "os.kill(os.getpid(), 9)"
    )
    words = [sys.executable, "-c", code, str(tmp_path / "a.db")]
    told = subprocess.run(words, capture_output=True, text=True, check=False).stdout
    assert told.strip() == "True"
    assert json.loads((tmp_path / "a.db.lock").read_text(encoding="utf-8"))["since"]
    lock = WindowLock(tmp_path / "a.db")
    assert lock.take(NOW)
    lock.release()


def test_five_backups_are_kept(tmp_path: Path) -> None:
    workspace = office(tmp_path)
    assert workspace.path is not None
    folder = tmp_path / "backups"
    (folder).mkdir()
    (folder / "office_notes.db").write_text("mine", encoding="utf-8")
    for n in range(KEPT + 2):
        keep_backup(workspace.path, folder, NOW + timedelta(minutes=n))
    names = [path.name for path in backups_of(workspace.path, folder)]
    assert len(names) == KEPT
    assert names[0] == "office_2026-09-28_112600.db"
    assert (folder / "office_notes.db").exists()


def test_a_backup_is_due_when_something_changed(tmp_path: Path) -> None:
    workspace = office(tmp_path)
    assert workspace.path is not None
    folder = tmp_path / "backups"
    folder.mkdir()
    now = datetime.now(UTC)
    assert is_due(workspace.path, folder, now)
    keep_backup(workspace.path, folder, now)
    assert not is_due(workspace.path, folder, now + timedelta(days=2))
    workspace.run("add_institution", institution, "Tashkent", "UZ", "Asia/Tashkent")
    workspace.close()
    assert is_due(workspace.path, folder, now + timedelta(days=2))
    assert not is_due(workspace.path, folder, now + timedelta(minutes=1))


def test_restoring_keeps_what_was_there(tmp_path: Path) -> None:
    workspace = office(tmp_path)
    path = workspace.path
    assert path is not None
    folder = tmp_path / "backups"
    copy = keep_backup(path, folder, NOW)
    workspace.run("add_institution", institution, "Tashkent", "UZ", "Asia/Tashkent")
    workspace.close()
    kept = restore_database(copy, path, folder, NOW + timedelta(hours=1))
    assert kept is not None
    for file, number in ((path, 1), (kept, 2)):
        opened = Workspace.open(file)
        assert opened.read(lambda session: len(_cities(session))) == number
        opened.close()


def test_restoring_over_a_damaged_file_moves_it_aside(tmp_path: Path) -> None:
    workspace = office(tmp_path)
    path = workspace.path
    assert path is not None
    copy = keep_backup(path, tmp_path / "backups", NOW)
    workspace.close()
    path.write_bytes(b"not a database" * 500)
    kept = restore_database(copy, path, tmp_path / "backups", NOW)
    assert kept is not None
    assert kept.read_bytes().startswith(b"not a database")
    Workspace.open(path).close()


def _cities(session: object) -> list[str]:
    from sqlalchemy import select
    from sqlalchemy.orm import Session

    from ombuds_events.model.institution import Institution

    assert isinstance(session, Session)
    return list(session.scalars(select(Institution.sort_key)))
