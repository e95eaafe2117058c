"""One window writes, a second one only reads: a lock beside the database file."""

import json
import os
import socket
import sys
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import IO

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds a lock: the computer, and since when (local time, ISO)."""

    host: str
    since: str


class WindowLock:
    """The lock of a window on `database`; the system frees it when the process ends, however."""

    def __init__(self, database: Path) -> None:
        self._path = database.with_name(f"{database.name}.lock")
        self._file: IO[str] | None = None

    def take(self, now: datetime) -> bool:
        """Take the lock; False while another window has it, or where no file can be made."""
        try:
            file = self._path.open("a+", encoding="utf-8")
        except OSError:
            return False
        if not _try_lock(file):
            file.close()
            return False
        file.truncate(0)
        json.dump(
            {"host": socket.gethostname(), "since": f"{now:%Y-%m-%dT%H:%M}", "pid": os.getpid()},
            file,
        )
        file.flush()
        self._file = file
        return True

    def holder(self) -> Holder | None:
        """Who has it, as far as the file tells."""
        try:
            told = json.loads(self._path.read_text(encoding="utf-8"))
            return Holder(str(told["host"]), str(told["since"]))
        except (OSError, ValueError, KeyError):
            return None

    def release(self) -> None:
        """Give it back and take the file away."""
        if self._file is not None:
            self._file.close()
            self._file = None
            self._path.unlink(missing_ok=True)


def _try_lock(file: IO[str]) -> bool:
    """Lock far behind the text, so that others can still read who holds it (Windows)."""
    try:
        if sys.platform == "win32":
            file.seek(1 << 20)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
            file.seek(0)
        else:
            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
