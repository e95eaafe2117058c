"""Other people's changes: noticed within a second, on a file as on a server."""

import sqlite3
from typing import TYPE_CHECKING, Any, Protocol

from sqlalchemy import ColumnElement, Engine, func, select
from sqlalchemy.orm import Session

from ombuds_events.model.history import Change, Tx
from ombuds_events.store.changes import Changes
from ombuds_events.store.engine import file_of

if TYPE_CHECKING:
    from psycopg import Connection

# By table, as all that the window asks from the start.
_TX = Tx.__table__.c

CHANNEL = "ombuds_events"


class Watch(Protocol):
    """Tells whether anybody has committed since it was last asked; never waits."""

    def has_news(self) -> bool:
        """Whether anybody committed."""

    def close(self) -> None:
        """Stop watching."""


class FileWatch:
    """Asks SQLite for its data version, which moves with every commit of another connection."""

    def __init__(self, engine: Engine) -> None:
        self._connection = sqlite3.connect(str(file_of(engine.url)), isolation_level=None)
        self._seen = self._version()

    def has_news(self) -> bool:
        """Whether anybody committed."""
        before, self._seen = self._seen, self._version()
        return before != self._seen

    def close(self) -> None:
        """Stop watching."""
        self._connection.close()

    def _version(self) -> int:
        return int(self._connection.execute("PRAGMA data_version").fetchone()[0])


class ServerWatch:
    """Listens on a channel of PostgreSQL that every commit of this program notifies."""

    def __init__(self, engine: Engine) -> None:
        import psycopg

        url = engine.url.set(drivername="postgresql")
        self._connection: Connection = psycopg.connect(
            url.render_as_string(hide_password=False), autocommit=True
        )
        self._connection.execute(f"LISTEN {CHANNEL}")

    def has_news(self) -> bool:
        """Whether anybody committed."""
        return bool(list(self._connection.notifies(timeout=0)))

    def close(self) -> None:
        """Stop listening."""
        self._connection.close()


def watch(engine: Engine) -> Watch:
    """The watch that fits the database."""
    return FileWatch(engine) if engine.dialect.name == "sqlite" else ServerWatch(engine)


def telling(dialect: str) -> tuple[ColumnElement[Any], ...]:
    """What an insert returns so that the others hear of the commit: it needs no journey of its own.

    A file needs nothing: see `FileWatch`.
    """
    return (func.pg_notify(CHANNEL, ""),) if dialect == "postgresql" else ()


def last_transaction(session: Session) -> int:
    """Number of the newest transaction."""
    return int(session.scalars(select(func.coalesce(func.max(_TX.id), 0))).one())


def changes_after(session: Session, last: int, own: frozenset[int]) -> tuple[int, list[Changes]]:
    """The newest transaction, and what others changed after `last`."""
    query = (
        select(Tx.id, Tx.label, Tx.subject, Tx.kind, Change.entity, Change.row_id)
        .join(Change, Change.tx_id == Tx.id)
        .where(Tx.id > last)
        .order_by(Tx.id)
    )
    words: dict[int, tuple[str, str, str]] = {}
    rows: dict[int, dict[str, set[int]]] = {}
    for row in session.execute(query):
        words[row.id] = (row.label, row.subject, row.kind)
        rows.setdefault(row.id, {}).setdefault(row.entity, set()).add(row.row_id)
    foreign = [
        Changes(*words[tx_id], {entity: frozenset(ids) for entity, ids in touched.items()})
        for tx_id, touched in rows.items()
        if tx_id not in own
    ]
    return max([last, *rows]), foreign
