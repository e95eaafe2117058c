"""Whole copies of a database, made while it is in use."""

import os
import re
import sqlite3
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from ombuds_events.store.errors import Known, Trouble, known_errors

KEPT = 5
_DAY = 24 * 3600


def copy_database(source: Path, target: Path) -> Path:
    """Copy the file `source` to `target`, checked and on disk before the name appears.

    In one go: a copy in steps starts again at every commit of somebody else.
    """
    part = target.with_name(f"{target.name}.part")
    with known_errors(source.name):
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            _copy(source, part)
            _onto_disk(part)
            part.replace(target)
        except OSError as error:
            raise Known(Trouble.CANNOT_OPEN, name=target.name) from error
        finally:
            drop(part)
    return target


def drop(part: Path) -> None:
    """Take away what was begun; where nothing could be begun, there is nothing."""
    with suppress(OSError):
        part.unlink(missing_ok=True)


def keep_backup(source: Path, folder: Path, now: datetime) -> Path:
    """Copy `source` into `folder` under a dated name and let the oldest copies go."""
    target = folder / f"{source.stem}_{now:%Y-%m-%d_%H%M%S}{source.suffix}"
    copy_database(source, target)
    for old in backups_of(source, folder)[KEPT:]:
        old.unlink(missing_ok=True)
    return target


def backups_of(source: Path, folder: Path) -> list[Path]:
    """The dated copies of `source` in `folder`, the newest first."""
    named = re.compile(
        rf"{re.escape(source.stem)}_\d{{4}}-\d\d-\d\d_\d{{6}}{re.escape(source.suffix)}"
    )
    found = [path for path in folder.glob("*") if named.fullmatch(path.name)]
    return sorted(found, key=lambda path: path.name, reverse=True)


def is_due(source: Path, folder: Path, now: datetime) -> bool:
    """Whether the database was written since its newest copy, and that is a day old."""
    copies = backups_of(source, folder)
    if not copies:
        return True
    copied = copies[0].stat().st_mtime
    return source.stat().st_mtime > copied and now.timestamp() - copied > _DAY


def restore_database(copy: Path, target: Path, folder: Path, now: datetime) -> Path | None:
    """Put `copy` in the place of `target`; what stood there is kept as a backup, if it is whole.

    Returns where the replaced database went.
    """
    kept = None
    if target.exists() and target.stat().st_size:
        try:
            kept = keep_backup(target, folder, now)
        except Known:  # a damaged file is moved aside as it is
            kept = target.with_name(f"{target.stem}_damaged_{now:%Y-%m-%d_%H%M%S}{target.suffix}")
            target.replace(kept)
    copy_database(copy, target)
    for rest in ("-wal", "-shm", "-journal"):
        target.with_name(target.name + rest).unlink(missing_ok=True)
    return kept


def _copy(source: Path, part: Path) -> None:
    old, new = sqlite3.connect(source), sqlite3.connect(part)
    try:
        old.backup(new, pages=-1)
        new.execute("PRAGMA journal_mode=DELETE")
        if new.execute("PRAGMA quick_check").fetchone() != ("ok",):
            raise Known(Trouble.CORRUPT, name=source.name)
    finally:
        new.close()
        old.close()


def _onto_disk(path: Path) -> None:
    with path.open("rb+") as stream:
        os.fsync(stream.fileno())
