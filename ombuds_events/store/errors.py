"""What can happen to a database, told by error code: known, with a way out, or our own bug."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum

from sqlalchemy.exc import DBAPIError

from ombuds_events.domain.problems import Value


class Trouble(StrEnum):
    """Why a database cannot serve; the sentences stand in `domain.messages.TROUBLES`."""

    LOCKED = "locked"
    READ_ONLY = "read_only"
    FULL = "full"
    CORRUPT = "corrupt"
    NOT_OURS = "not_ours"
    NEWER = "newer"
    MISSING = "missing"
    CANNOT_OPEN = "cannot_open"
    MOVED = "moved"
    UNREACHABLE = "unreachable"


class Known(Exception):
    """A trouble of the environment, with a sentence and a way out."""

    def __init__(self, trouble: Trouble, **values: Value) -> None:
        super().__init__(trouble, values)
        self.trouble = trouble
        self.values = values


_READONLY_DBMOVED = 1032
# Primary result codes of SQLite (its C interface, "Result and Error Codes").
_BY_CODE = {
    5: Trouble.LOCKED,
    6: Trouble.LOCKED,
    8: Trouble.READ_ONLY,
    10: Trouble.CANNOT_OPEN,
    11: Trouble.CORRUPT,
    13: Trouble.FULL,
    14: Trouble.CANNOT_OPEN,
    26: Trouble.NOT_OURS,
}
_UNREACHABLE = ("OperationalError", "AdminShutdown", "ConnectionTimeout", "InterfaceError")


def trouble_of(error: BaseException | None) -> Trouble | None:
    """The trouble that a driver's error means, or None: then it is a bug."""
    if isinstance(error, sqlite3.Error):
        code: int | None = getattr(error, "sqlite_errorcode", None)
        if code is None:
            return None
        return Trouble.MOVED if code == _READONLY_DBMOVED else _BY_CODE.get(code & 0xFF)
    # A refused connection has no SQLSTATE at all; 57P01 is a session that the server ended.
    if type(error).__module__.startswith("psycopg") and type(error).__name__ in _UNREACHABLE:
        return Trouble.UNREACHABLE
    return None


@contextmanager
def known_errors(name: str) -> Iterator[None]:
    """Turn a driver's error on the database called `name` into `Known` where it has a way out."""
    try:
        yield
    except DBAPIError as error:
        trouble = trouble_of(error.orig)
        if trouble is None and error.connection_invalidated:
            trouble = Trouble.UNREACHABLE
        if trouble is None:
            raise
        raise Known(trouble, name=name) from error
    except sqlite3.Error as error:
        trouble = trouble_of(error)
        if trouble is None:
            raise
        raise Known(trouble, name=name) from error
