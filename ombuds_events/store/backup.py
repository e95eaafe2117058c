"""Whole copies of a database, made while it is in use."""

import os
import sqlite3
from pathlib import Path

from ombuds_events.store.errors import Known, Trouble, known_errors


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
            part.unlink(missing_ok=True)
    return target


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
