"""A server's office as a file: what is kept before the tables of the server change."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Engine, MetaData, Table, func, insert, select

from ombuds_events.store import migrate
from ombuds_events.store.backup import drop
from ombuds_events.store.engine import WRITING, open_engine, url_of
from ombuds_events.store.errors import Known, Trouble, known_errors

_CHUNK = 5_000
_SNAPSHOT = {"isolation_level": "REPEATABLE READ"}


def keep_server_copy(source: Engine, folder: Path, now: datetime) -> Path:
    """Copy a server's office into a dated file in `folder`, with the tables that it has now.

    The file opens like any other: this program brings it up, and can move it to a server.
    """
    name = Path(source.url.database or source.url.host or "office").name
    target = folder / f"{name}_{now:%Y-%m-%d_%H%M%S}.db"
    part = target.with_name(f"{target.name}.part")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with known_errors(target.name):
            _fill(source, part)
        part.replace(target)
    except OSError as error:
        raise Known(Trouble.CANNOT_OPEN, name=target.name) from error
    finally:
        drop(part)
    return target


def _fill(source: Engine, path: Path) -> None:
    copy = open_engine(url_of(path))
    migrate.forget_references(copy)
    try:
        migrate.upgrade(copy, migrate.revision_of(source))
        with (
            source.connect().execution_options(**_SNAPSHOT) as reading,
            copy.execution_options(**{WRITING: True}).begin() as writing,
        ):
            _copy_rows(reading, writing, path.name)
    finally:
        copy.dispose()


def _copy_rows(reading: Connection, writing: Connection, name: str) -> None:
    there, here = MetaData(), MetaData()
    there.reflect(reading)
    here.reflect(writing)
    for table in here.tables.values():
        if table.name == migrate.VERSIONS:
            continue
        found = there.tables[table.name]
        for rows in _chunks(reading, found):
            writing.execute(insert(table), rows)
        if _count(reading, found) != _count(writing, table):
            raise Known(Trouble.CORRUPT, name=name)
    migrate.check_references(writing)


def _chunks(reading: Connection, table: Table) -> Iterator[list[dict[str, Any]]]:
    rows = reading.execute(select(table)).mappings()
    for part in rows.partitions(_CHUNK):
        yield [{key: _plain(value) for key, value in row.items()} for row in part]


def _plain(value: Any) -> Any:  # noqa: ANN401 - whatever a column holds
    """As a file holds it: a server has a type of its own for numbers of that kind."""
    return value.bytes if isinstance(value, UUID) else value


def _count(connection: Connection, table: Table) -> int:
    return connection.scalar(select(func.count()).select_from(table)) or 0
