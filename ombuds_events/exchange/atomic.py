"""Files appear whole or not at all, under names that every system takes."""

import errno
import os
import re
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from ombuds_events.domain.names import NameParts, latin_name
from ombuds_events.domain.problems import Refused

LONGEST_NAME = 100
_LONGEST_ENDING = 8
_NO_ROOM = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_NOT_ALLOWED = frozenset({errno.EACCES, errno.EPERM, errno.EROFS})
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)
_UNSAFE = re.compile(r"[^A-Za-z0-9._()+-]+")
_DEMO = "DEMO_"
_SYNCS_FOLDERS = os.name == "posix"


def replace_file(path: Path, write: Callable[[BinaryIO], None]) -> None:
    """Put what `write` writes at `path` in one step; refuses with nothing half written."""
    part = path.with_name(f"{path.name}.part")
    if path.is_dir():
        raise Refused.one("target_is_folder", name=str(path))
    try:
        _write_part(part, path, write)
        _put_in_place(part, path)
    finally:
        _forget(part)


def _write_part(part: Path, path: Path, write: Callable[[BinaryIO], None]) -> None:
    try:
        with part.open("wb") as stream:
            write(stream)
            stream.flush()
            os.fsync(stream.fileno())
    except OSError as error:
        raise _refusal(error, path) from error


def _forget(part: Path) -> None:
    """Remove what is left of a failure; a folder that is gone or closed holds nothing of ours."""
    with suppress(OSError):
        part.unlink()


def _put_in_place(part: Path, path: Path) -> None:
    """Rename over the target: Windows does not while another program has it open."""
    try:
        part.replace(path)
    except PermissionError as error:
        values = {"name": path.name, "free": free_path(path).name}
        raise Refused.one("file_in_use", **values) from error
    except OSError as error:
        raise _refusal(error, path) from error
    _keep_folder(path.parent)


def _keep_folder(folder: Path) -> None:
    """Make the rename last through a power cut where folders can be synced."""
    if not _SYNCS_FOLDERS:
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError:  # some network shares refuse; the file itself is safe
        return
    finally:
        os.close(handle)


def _refusal(error: OSError, path: Path) -> Refused:
    """What happened, in the user's terms."""
    if error.errno in _NO_ROOM:
        return Refused.one("disk_full", folder=str(path.parent))
    if error.errno in _NOT_ALLOWED:
        return Refused.one("folder_read_only", folder=str(path.parent))
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return Refused.one("folder_missing", folder=str(path.parent))
    reason = error.strerror or type(error).__name__
    return Refused.one("file_not_written", name=path.name, reason=reason)


def free_path(path: Path) -> Path:
    """`path` with " (2)" or the next number before the ending, the first that is free."""
    number = 2
    while (other := path.with_name(f"{path.stem} ({number}){path.suffix}")).exists():
        number += 1
    return other


def file_name(name: str, *, is_demo: bool = False) -> str:
    """`name`, as "2026-10-20_title.ics", in ASCII, not reserved, of at most 100 characters."""
    stem, dot, suffix = name.rpartition(".")
    prefix = _DEMO if is_demo else ""
    ending = _safe(suffix)[:_LONGEST_ENDING].strip(".-") if dot else ""
    ending = f".{ending}" if ending else ""
    room = LONGEST_NAME - len(prefix) - len(ending)
    safe = _safe(stem if dot else name)[:room].strip("._-") or "file"
    if _RESERVED.match(safe):
        safe = f"_{safe}"[:room]
    return f"{prefix}{safe}{ending}"


def _safe(text: str) -> str:
    """Latin letters, digits and a few signs; anything else a hyphen."""
    return _UNSAFE.sub("-", latin_name(NameParts(given=text)))
