"""Moves an office's data from a file to a server, or back: everything, counted, or nothing."""

from collections.abc import Callable, Iterator, Mapping

from sqlalchemy import Connection, Engine, Table, func, insert, select, text

from ombuds_events.domain.problems import Refused
from ombuds_events.model.tables import METADATA
from ombuds_events.store import migrate
from ombuds_events.store.engine import WRITING

_CHUNK = 5_000
Progress = Callable[[int, int], None]


def move_data(source: Engine, target: Engine, progress: Progress) -> Mapping[str, int]:
    """Copy every table from `source` into the empty `target`; returns the rows of each table.

    `target` must hold no office. Nothing is left there unless all counts agree; `source` is not
    changed. `progress(done, total)` may raise to stop.
    """
    migrate.make_current(target, migrate.state_of(target))
    with (
        source.connect() as reading,
        target.execution_options(**{WRITING: True}).begin() as writing,
    ):
        counts = _counts(reading)
        total, done = sum(counts.values()), 0
        if any(_counts(writing).values()):
            raise Refused.one("target_not_empty")
        for table in _tables():
            for rows in _chunks(reading, table):
                writing.execute(insert(table), rows)
                done += len(rows)
                progress(done, total)
            _restart_numbering(writing, table)
        moved = {
            t.name: writing.scalar(select(func.count()).select_from(t)) or 0 for t in _tables()
        }
        if moved != counts:
            raise Refused.one("counts_differ")
    return counts


def _tables() -> list[Table]:
    return METADATA.sorted_tables


def _counts(connection: Connection) -> dict[str, int]:
    return {t.name: connection.scalar(select(func.count()).select_from(t)) or 0 for t in _tables()}


def _chunks(connection: Connection, table: Table) -> Iterator[list[dict[str, object]]]:
    result = connection.execute(select(table).order_by(table.c.id))
    for part in result.mappings().partitions(_CHUNK):
        yield [dict(row) for row in part]


def _restart_numbering(connection: Connection, table: Table) -> None:
    """A server counts ids by itself and has not seen the ones that were written with the rows."""
    if connection.dialect.name == "postgresql":
        name = table.name
        sql = (
            f"SELECT setval(pg_get_serial_sequence('{name}', 'id'), "  # noqa: S608 - own names
            f"COALESCE((SELECT max(id) FROM {name}), 0) + 1, false)"
        )
        connection.execute(text(sql))
