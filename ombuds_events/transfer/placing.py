"""Files that appear whole or not at all: staged beside their place, then moved, or taken back.

All problems of the disk become `Refused` with a way out; nothing is left half written.
"""

import errno
import os
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import mkdtemp

from ombuds_events.domain.file_names import numbered
from ombuds_events.domain.problems import Refused

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_DENIED = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_LOCKS = ("~${}", ".~lock.{}#")
"""Files that Excel and LibreOffice put beside a workbook that they have open."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A file to be: its place below the folder, and its bytes.

    `made`: it is too long for the memory and was written there, in the same folder, already.
    """

    name: str
    content: bytes = b""
    made: Path | None = None


@contextmanager
def placed(
    folder: Path, drafts: Iterable[Draft], progress: Callable[[int, int], None]
) -> Iterator[tuple[Path, ...]]:
    """Put all files into `folder`; if the block raises, everything is as it was before.

    `progress` is told of each file; what it raises takes everything back too.
    """
    wanted = tuple(drafts)
    targets = tuple(folder / draft.name for draft in wanted)
    with disk_told(folder):
        for target in targets:
            _refuse_if_open(target)
        made = _make(folder)
        try:
            stage = Path(mkdtemp(prefix=".saving-", suffix=".part", dir=folder))
        except OSError:
            _unmake(made)
            raise
    move = _Move(stage)
    try:
        with disk_told(folder):
            for number, draft in enumerate(wanted):
                progress(number, len(wanted))
                _stage(stage / f"new-{number}", draft)
            for number, target in enumerate(targets):
                move.into_place(number, target)
        yield targets
    except BaseException:
        move.take_back()
        shutil.rmtree(stage, ignore_errors=True)
        _unmake(made)
        raise
    shutil.rmtree(stage, ignore_errors=True)


def free_name(target: Path) -> Path:
    """The next name that is not taken: "attendance (2).xlsx"."""
    number = 2
    while target.with_name(numbered(target.name, number)).exists():
        number += 1
    return target.with_name(numbered(target.name, number))


@dataclass(slots=True)
class _Move:
    """Moves staged files to their places and remembers how to go back."""

    stage: Path
    done: list[tuple[Path, Path | None]] = field(default_factory=list)
    folders: list[Path] = field(default_factory=list)

    def into_place(self, number: int, target: Path) -> None:
        """Move file `number`; what stands there is kept aside until all is done."""
        self.folders += _make(target.parent)
        old = self.stage / f"old-{number}" if target.exists() else None
        try:
            if old is not None:
                _keep(target, old)
            (self.stage / f"new-{number}").replace(target)
            self.done.append((target, old))
        except PermissionError as error:
            # Windows says so of a file that another program holds.
            raise _open_elsewhere(target) from error

    def take_back(self) -> None:
        """Undo every move, the last first."""
        for target, old in reversed(self.done):
            with suppress(OSError):
                if old is not None:
                    old.replace(target)
                else:
                    target.unlink()
        _unmake(self.folders)


def _keep(target: Path, old: Path) -> None:
    """Keep what stands at `target` under a second name: it is never missing for a moment."""
    try:
        old.hardlink_to(target)
    except OSError:  # FAT and some shares have no links
        shutil.copy2(target, old)


def _stage(path: Path, draft: Draft) -> None:
    if draft.made is not None:
        draft.made.replace(path)
    with path.open("ab") as file:
        file.write(draft.content)
        file.flush()
        os.fsync(file.fileno())


def _make(folder: Path) -> list[Path]:
    """Make `folder` and what is missing above it; tells what was made, the outermost first."""
    missing = []
    above = folder
    while not above.exists() and above != above.parent:
        missing.append(above)
        above = above.parent
    made: list[Path] = []
    try:
        for each in reversed(missing):
            each.mkdir(exist_ok=True)
            made.append(each)
    except OSError:
        _unmake(made)
        raise
    return made


def _unmake(made: Iterable[Path]) -> None:
    """Remove folders that were made in vain; those that hold something stay."""
    for folder in reversed(list(made)):
        with suppress(OSError):
            folder.rmdir()


def _refuse_if_open(target: Path) -> None:
    locks = (target.with_name(lock.format(target.name)) for lock in _LOCKS)
    if target.exists() and any(lock.exists() for lock in locks):
        raise _open_elsewhere(target)


def _open_elsewhere(target: Path) -> Refused:
    return Refused.one(
        "file_open_elsewhere", "folder", name=target.name, other=free_name(target).name
    )


@contextmanager
def disk_told(folder: Path) -> Iterator[None]:
    """Turn an error of the disk into a refusal with a way out."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise Refused.one("no_room", "folder", name=folder.anchor or str(folder)) from error
        if error.errno in _DENIED:
            raise Refused.one("folder_not_writable", "folder", name=folder.name) from error
        raise Refused.one("folder_not_usable", "folder", name=str(folder)) from error
