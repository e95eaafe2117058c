"""From a file name or URL to an engine with the settings that nothing here may run without."""

import sqlite3
from json import JSONDecoder
from pathlib import Path
from select import select
from time import monotonic
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import DisconnectionError, SQLAlchemyError
from sqlalchemy.pool import ConnectionPoolEntry

from ombuds_events.store.errors import Known, Trouble
from ombuds_events.store.location import Location, location_of

APPLICATION_ID = 0x4F4D4245
"""Stands in the header of every database of ours ("OMBE")."""

WRITING = "ombuds_events_writing"
PATIENCE = "ombuds_events_patience"
"""Execution options: that a transaction will write; how many ms it waits for another writer."""

_RESTING = "ombuds_events_resting"
_TRUSTED_FOR = 20.0
"""Seconds for which a connection that says nothing is taken for a living one."""
_PAGE_CACHE_KIB = 16_000
_BUSY_MS = 5_000
_DECODER = JSONDecoder()


def url_of(database: str | Path | URL) -> URL:
    """The URL of a database named by URL or by file."""
    if isinstance(database, URL):
        return database
    text = str(database)
    if "://" in text:
        return _checked(text)
    return URL.create("sqlite", database=str(Path(text).absolute()))


def _checked(text: str) -> URL:
    """The URL that `text` is; a word for no database, or for one in memory, opens nothing."""
    try:
        url = make_url(text)
        backend = url.get_dialect().name
    except SQLAlchemyError as error:
        raise Known(Trouble.CANNOT_OPEN, name=text.partition("://")[0]) from error
    if backend not in {"sqlite", "postgresql"} or not url.database:
        raise Known(Trouble.CANNOT_OPEN, name=text.partition("://")[0])
    return url


def file_of(url: URL) -> Path | None:
    """The file of an SQLite database, None for a server."""
    is_file = url.get_backend_name() == "sqlite" and url.database
    return Path(str(url.database)) if is_file else None


def open_engine(url: URL) -> Engine:
    """An engine whose every connection has the settings of architecture 3.20."""
    if url.get_backend_name() != "sqlite":
        options = {"connect_timeout": 5}
        engine = create_engine(url, connect_args=options)
        _look_before_use(engine)
        return engine
    engine = create_engine(url, json_deserializer=_decoded)

    @event.listens_for(engine, "connect")
    def settle(connection: sqlite3.Connection, _record: object) -> None:
        # The driver must not open transactions by itself: BEGIN is ours, see `begin`.
        connection.isolation_level = None
        for pragma in (
            "foreign_keys=ON",
            f"busy_timeout={_BUSY_MS}",
            "synchronous=FULL",
            f"cache_size=-{_PAGE_CACHE_KIB}",
            "temp_store=MEMORY",
        ):
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # A read that turns into a write fails at once when somebody else wrote meanwhile
        # (BUSY_SNAPSHOT), so writers say from the start that they will write.
        options = connection.get_execution_options()
        patience = options.get(PATIENCE, _BUSY_MS)
        if connection.info.get(PATIENCE, _BUSY_MS) != patience:
            connection.exec_driver_sql(f"PRAGMA busy_timeout={patience}")
            connection.info[PATIENCE] = patience
        connection.exec_driver_sql("BEGIN IMMEDIATE" if options.get(WRITING) else "BEGIN")

    return engine


def _look_before_use(engine: Engine) -> None:
    """Have a connection that was lost replaced, without asking the server before every use.

    A server that goes away says so: then there is something to read. A network that goes away
    says nothing: what was not used for a while is asked.
    """

    @event.listens_for(engine, "checkin")
    def rest(_connection: object, record: ConnectionPoolEntry) -> None:
        record.info[_RESTING] = monotonic()

    @event.listens_for(engine, "checkout")
    def look(connection: Any, record: ConnectionPoolEntry, _proxy: object) -> None:  # noqa: ANN401 - the driver's
        since = record.info.get(_RESTING)
        if since is None:
            return
        try:
            is_quiet = not select([connection.fileno()], [], [], 0)[0]
            if not is_quiet or monotonic() - since > _TRUSTED_FOR:
                engine.dialect.do_ping(connection)
        except connection.Error as error:
            raise DisconnectionError from error


def _decoded(text: str) -> Any:  # noqa: ANN401 - whatever JSON holds
    """The value of a JSON text without spaces around it, in half the time of `json.loads`."""
    return _DECODER.raw_decode(text)[0]


def allow_reading_beside_writing(engine: Engine) -> None:
    """Set journal mode WAL on a disk of this computer; elsewhere the one-file mode is safer."""
    path = file_of(engine.url)
    if path and location_of(path) in {Location.DISK, Location.SYNCED}:
        raw: Any = engine.raw_connection()
        try:
            _use_journal(raw.driver_connection, "WAL")
        finally:
            raw.close()


def _use_journal(connection: sqlite3.Connection, mode: str) -> None:
    """Set the journal mode; a file that cannot be written keeps the one it has."""
    try:
        connection.execute(f"PRAGMA journal_mode={mode}")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF not in {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_BUSY}:
            raise


def fold_into_one_file(engine: Engine) -> None:
    """Leave a single whole file behind, as users copy it, unless somebody else has it open."""
    if engine.dialect.name != "sqlite":
        return
    raw: Any = engine.raw_connection()
    try:
        raw.execute("PRAGMA optimize")
        raw.execute("PRAGMA busy_timeout=0")
        _use_journal(raw.driver_connection, "DELETE")
    finally:
        raw.close()
