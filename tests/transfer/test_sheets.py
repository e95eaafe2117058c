"""Tables are read in a child process, which may fail, hang or die."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from ombuds_events.domain.problems import Refused
from ombuds_events.exchange.sheet_reading import Book
from ombuds_events.transfer import child, sheets
from ombuds_events.transfer.child import ChildFailed
from ombuds_events.transfer.requests import Progress
from ombuds_events.transfer.sheets import open_book

SAMPLE = Path(__file__).parents[1] / "data" / "school_lessons.xlsx"


def silent(_done: int, _total: int) -> None:
    """Nobody listens."""


def die(_progress: Progress, _path: Path) -> Book:
    """As a reader that asks for more memory than there is."""
    os.abort()


def panic(_progress: Progress, path: Path) -> Book:
    """As a reader in another language."""
    raise BaseException(f"PanicException in {path}")  # noqa: TRY002


def stumble(_progress: Progress, _path: Path) -> Book:
    """A bug of ours."""
    raise KeyError("bug")


def hang(_progress: Progress, _path: Path) -> Book:
    """A file without an end."""
    while True:
        pass


def test_a_file_is_read_in_the_child() -> None:
    book = open_book(SAMPLE, silent)
    assert (book.name, [len(sheet.rows) for sheet in book.sheets]) == (SAMPLE.name, [59])


@pytest.mark.parametrize(
    ("work", "code"),
    [(die, "file_damaged"), (panic, "file_damaged"), (hang, "file_took_too_long")],
)
def test_whatever_happens_to_the_child_is_a_sentence(
    work: Callable[[Progress, Path], Book], code: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sheets, "read_book", work)
    monkeypatch.setattr(child, "SILENCE_S", 3.0)
    with pytest.raises(Refused) as refused:
        open_book(SAMPLE, silent)
    assert [(p.code, p.values) for p in refused.value.problems] == [(code, {"name": SAMPLE.name})]


def test_a_refusal_comes_through_and_a_bug_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(Refused) as refused:
        open_book(tmp_path / "missing.xlsx", silent)
    assert refused.value.problems[0].code == "file_missing"
    monkeypatch.setattr(sheets, "read_book", stumble)
    with pytest.raises(ChildFailed, match="bug"):
        open_book(SAMPLE, silent)
