"""Files appear whole or not at all."""

import errno
import os
from pathlib import Path
from typing import BinaryIO, NoReturn

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ombuds_events.domain.problems import Refused
from ombuds_events.exchange.atomic import file_name, free_path, replace_file


def write_new(stream: BinaryIO) -> None:
    stream.write(b"new")


def failing(error: OSError) -> object:
    def write(stream: BinaryIO) -> NoReturn:
        stream.write(b"half")
        raise error

    return write


def refusal(path: Path, write: object = write_new) -> tuple[str, dict[str, object]]:
    with pytest.raises(Refused) as caught:
        replace_file(path, write)  # type: ignore[arg-type]
    (problem,) = caught.value.problems
    return problem.code, dict(problem.values)


def test_file_is_written_and_replaced(tmp_path: Path) -> None:
    path = tmp_path / "a.ics"
    path.write_bytes(b"old")
    replace_file(path, write_new)
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "disk_full"),
        (errno.EDQUOT, "disk_full"),
        (errno.EROFS, "folder_read_only"),
        (errno.EIO, "file_not_written"),
    ],
)
def test_failure_leaves_the_old_file(tmp_path: Path, number: int, code: str) -> None:
    path = tmp_path / "a.ics"
    path.write_bytes(b"old")
    assert refusal(path, failing(OSError(number, os.strerror(number))))[0] == code
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_error_of_the_program_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError):
        replace_file(tmp_path / "a.ics", lambda _stream: 1 / 0)  # type: ignore[arg-type]
    assert list(tmp_path.iterdir()) == []


def test_file_open_elsewhere_offers_a_free_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, other = tmp_path / "a.xlsx", tmp_path / "a (2).xlsx"
    path.write_bytes(b"old")
    other.write_bytes(b"older")

    def refuse(_self: Path, _target: Path) -> NoReturn:
        raise PermissionError(errno.EACCES, "in use")

    monkeypatch.setattr(Path, "replace", refuse)
    assert refusal(path) == ("file_in_use", {"name": "a.xlsx", "free": "a (3).xlsx"})
    assert sorted(tmp_path.iterdir()) == [other, path]


def test_rename_may_fail_for_other_reasons(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_self: Path, _target: Path) -> NoReturn:
        raise OSError(errno.ENOSPC, "full")

    monkeypatch.setattr(Path, "replace", fail)
    assert refusal(tmp_path / "a.xlsx")[0] == "disk_full"
    assert list(tmp_path.iterdir()) == []


def test_folder_that_is_not_there(tmp_path: Path) -> None:
    missing = tmp_path / "none"
    assert refusal(missing / "a.ics") == ("folder_missing", {"folder": str(missing)})
    (tmp_path / "file").write_bytes(b"")
    assert refusal(tmp_path / "file" / "a.ics")[0] == "folder_missing"


def test_target_that_is_a_folder(tmp_path: Path) -> None:
    assert refusal(tmp_path)[0] == "target_is_folder"


def test_folder_that_may_not_be_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_arguments: object) -> NoReturn:
        raise PermissionError(errno.EACCES, "no")

    monkeypatch.setattr(Path, "open", refuse)
    assert refusal(tmp_path / "a.ics")[0] == "folder_read_only"


def test_folder_that_cannot_be_synced_is_no_fault(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.fsync

    def only_files(handle: int) -> None:
        if Path(f"/proc/self/fd/{handle}").resolve().is_dir():
            raise OSError(errno.EINVAL, "no")
        real(handle)

    monkeypatch.setattr(os, "fsync", only_files)
    replace_file(tmp_path / "a.ics", write_new)
    assert (tmp_path / "a.ics").read_bytes() == b"new"


def test_windows_has_no_folders_to_sync(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ombuds_events.exchange.atomic._SYNCS_FOLDERS", False)
    replace_file(tmp_path / "a.ics", write_new)
    assert (tmp_path / "a.ics").exists()


def test_free_path_counts_up(tmp_path: Path) -> None:
    assert free_path(tmp_path / "a.b.xlsx").name == "a.b (2).xlsx"


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("2026-10-20_Жалобы мигрантов.ics", "2026-10-20_Zhaloby-migrantov.ics"),
        ("a/b\\c:d*?.xlsx", "a-b-c-d.xlsx"),
        ("CON.xlsx", "_CON.xlsx"),
        ("lpt1", "_lpt1"),
        ("..", "file"),
        ("", "file"),
        (f"{'x' * 200}.ics", f"{'x' * 96}.ics"),
    ],
)
def test_names_are_taken_by_every_system(name: str, safe: str) -> None:
    assert file_name(name) == safe


def test_demo_files_say_so() -> None:
    assert file_name("2026-10-20_a.ics", is_demo=True) == "DEMO_2026-10-20_a.ics"


@given(st.text(), st.booleans())
def test_any_name_becomes_a_name(name: str, is_demo: bool) -> None:
    safe = file_name(name, is_demo=is_demo)
    assert safe.isascii()
    assert 0 < len(safe) <= 100
    assert not set(safe) & set('<>:"/\\|?* ')
    assert not safe.startswith(".")
    assert not safe.endswith(".")
