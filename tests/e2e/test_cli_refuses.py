"""Bad input: one sentence on stderr, the right exit status, nothing lost, never a traceback."""

import resource
import signal
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from tests.e2e.program import complaints, done, read, run

EVENT = ("add", "event", "--title", "T", "--type", "seminar")


def _times(start: str, end: str, zone: str) -> tuple[str, ...]:
    return (*EVENT, "--start", start, "--end", end, "--zone", zone)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (_times("2026-11-10T10:00", "2026-11-10T09:00", "Asia/Almaty"), "The end is not after"),
        (_times("2026-03-29T02:30", "2026-03-29T09:00", "Europe/Berlin"), "02:30 does not exist"),
        (_times("2026-10-25T02:30", "2026-10-25T09:00", "Europe/Berlin"), "02:30"),
        (_times("2026-11-10T10:00", "2026-11-10T12:00", "Mars/Base"), "There is no time zone"),
        (_times("10.11.2026", "2026-11-10T12:00", "Asia/Almaty"), "“10.11.2026” is not a date"),
        (_times("2026-11-10", "2026-11-10T12:00", "Asia/Almaty"), "“2026-11-10” is not a date"),
        (
            _times("2026-11-10T10:00+05:00", "2026-11-10T12:00", "Asia/Almaty"),
            "is not a date with a time",
        ),
        (
            (*_times("2026-11-10T10:00", "2026-11-10T12:00", "Asia/Almaty"), "--code", "FLAG-2025"),
            "FLAG-2025",
        ),
        (
            (
                *_times("2026-11-10T10:00", "2026-11-10T12:00", "Asia/Almaty"),
                "--partner",
                "Atlantis:donor",
            ),
            "There is no institution “Atlantis”",
        ),
        (_times("9999-12-31T23:00", "9999-12-31T23:30", "Asia/Almaty"), "The year must lie"),
        (("move", "event", "ev-21", "--start", "0001-01-01T00:00"), "The year must lie"),
        (("export", "calendar", "--year", "9999", "--out", "x.ics"), "The year must lie"),
        (("show", "event", "\udcff\udcfe"), "There is no event “”"),
        (("show", "event", "nonsense"), "There is no event “nonsense”"),
        (("show", "event", "a\nb\x1b[31m"), "There is no event"),
        (("show", "person", "nobody@nowhere.example"), "There is no person"),
        (("show", "council", "x"), "There is no youth council"),
        (("history", "nonsense"), "Nothing here is called “nonsense”"),
        (("export", "ics", "nonsense", "--out", "x"), "There is no event"),
        (("export", "attendance", "OPEN-2025-01", "--out", "x.xlsx"), "Nobody has a seat"),
        (("add", "person", "--email", "a@b"), ""),
        (("add", "session", "--event", "SEM-2026-02", "--title", "T", "--start",
          "2026-10-20T10:00", "--end", "2026-10-20T09:00", "--counted"), "The end is not after"),
        (("add", "mark", "--event", "ev-07", "--person", "per-kz-1", "--session", "99",
          "--mark", "P"), "There is no session 99: the event has 26."),
        (("add", "mark", "--event", "ev-07", "--person", "per-kz-1", "--session", "1",
          "--mark", "Q"), "“Q” is not a mark"),
        (("add", "mark", "--event", "ev-07", "--person", "per-tr-1", "--session", "1",
          "--mark", "P"), "does not take part"),
        (("add", "participation", "--event", "ev-21", "--person", "yc-am-3", "--role",
          "young-delegate", "--state", "confirmed"), "Cannot be confirmed"),
        (("add", "invitation", "--event", "ev-21", "--institution", "inst-ru"), "invited"),
        (("add", "invitation", "--event", "ev-21", "--institution", "inst-rs", "--deadline",
          "2026-13-01"), "“2026-13-01” is not a date"),
        (("move", "event", "SEM-2026-02", "--start", "2026-03-29T02:30", "--zone",
          "Europe/Berlin"), "02:30 does not exist"),
        (("undo",), "nothing of yours"),
    ],
)  # fmt: skip
def test_the_users_business(shared: Path, words: tuple[str, ...], told: str) -> None:
    assert told in complaints(run("--db", shared, *words), 1)[0]


@pytest.mark.parametrize(
    "words",
    [
        ("dance",),
        ("add", "invitation", "--event", "ev-21", "--institution", "MN", "--quota", "9" * 20),
        ("export", "attendance", "ev-07", "--out", ""),
        ("export", "ics", "ev-07", "--out", ""),
        ("show", "event"),
        ("add", "event", "--title", "T"),
        ("list", "events", "--state", "asleep"),
        (*_times("2026-11-10T10:00", "2026-11-10T12:00", "UTC"), "--partner", "inst-ru"),
        (*_times("2026-11-10T10:00", "2026-11-10T12:00", "UTC"), "--partner", "inst-ru:king"),
        ("export", "signin", "FLAG-2025", "--out", "x", "--labels", "en,ru,fr"),
        ("export", "signin", "FLAG-2025", "--out", "x", "--order", "height"),
    ],
)
def test_usage(shared: Path, words: tuple[str, ...]) -> None:
    result = run("--db", shared, *words, "--lang", "en")
    assert result.returncode == 2
    assert "Traceback" not in result.stderr
    assert "usage: ombuds-events" in result.stderr


def test_a_person_needs_a_name(shared: Path) -> None:
    told = complaints(run("--db", shared, "add", "person", "--email", "not an address"), 1)
    assert len(told) == 2


def test_what_is_no_database_is_left_alone(tmp_path: Path) -> None:
    text = tmp_path / "заметки.db"
    text.write_text("Купить хлеб. " * 200, encoding="utf-8")
    before = text.read_bytes()
    for words in (("list", "events"), ("add", "person", "--given", "A"), ("doctor",)):
        assert "is not a database" in complaints(run("--db", text, *words), 3)[0]
    assert text.read_bytes() == before
    missing = run("--db", tmp_path / "nichts.db", "list", "events")
    assert "There is no file “nichts.db”" in complaints(missing, 3)[0]
    assert not (tmp_path / "nichts.db").exists()
    for strange in (tmp_path, "foo://bar", "sqlite://", "://"):
        assert len(complaints(run("--db", strange, "list", "events"), 3)) == 1


def test_a_newer_database_is_left_alone(database: Path) -> None:
    with closing(sqlite3.connect(database)) as raw:
        raw.execute("UPDATE alembic_version SET version_num = '9999'")
        raw.commit()
    before = database.read_bytes()
    assert "newer version" in complaints(run("--db", database, "list", "events"), 3)[0]
    assert database.read_bytes() == before


@contextmanager
def _held(database: Path) -> Iterator[None]:
    """Another program that is writing."""
    with closing(sqlite3.connect(database, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield
        other.execute("ROLLBACK")


def test_a_locked_database_can_be_read_but_not_written(database: Path) -> None:
    done("--db", database, "list", "events")
    with _held(database):
        result = run("--db", database, "add", "person", "--given", "Late")
        assert "in use by another program" in complaints(result, 3)[0]
    assert read("--db", database, "list", "people", "--find", "Late") == []


def _no_room() -> None:
    """Let every file of this process end after a few kilobytes, as a full disk does."""
    _room_for(2_048)


def _little_room() -> None:
    """Room enough to read a database, not for a whole calendar."""
    _room_for(34_000)


def _room_for(size: int) -> None:
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


def test_a_full_disk_leaves_nothing_half_written(shared: Path, tmp_path: Path) -> None:
    target = tmp_path / "полный диск" / "календарь.ics"
    words = ("--db", shared, "export", "calendar", "--out", target)
    assert "Nothing was written" in complaints(run(*words, before=_little_room), 1)[0]
    assert not target.parent.exists()
    result = run("--db", tmp_path / "new.db", "new", "--institution", "Mongolia", before=_no_room)
    assert len(complaints(result, 3)) == 1


def test_a_folder_that_takes_no_files(shared: Path) -> None:
    words = ("--db", shared, "export", "calendar", "--out", "/proc/календарь.ics")
    assert "Nothing was written" in complaints(run(*words), 1)[0]
    assert len(complaints(run("--db", "/proc/office.db", "new", "--institution", "MN"), 3)) == 1
    assert len(complaints(run("--db", shared, "backup", "--out", "/proc/copy.db"), 3)) == 1
