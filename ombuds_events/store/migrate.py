"""What kind of file a database is, and how it gets the tables of this version."""

import sqlite3
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, event, inspect, text

from ombuds_events.paths import shipped
from ombuds_events.store.engine import APPLICATION_ID, file_of, open_engine
from ombuds_events.store.errors import Known, Trouble, known_errors

if TYPE_CHECKING:
    from alembic.config import Config

HEAD = "0002"
"""The newest revision; a test ties it to the scripts in db/migrations."""

KNOWN_REVISIONS = ("0001", "0002")


class FileState(StrEnum):
    """What a database is to this version of the program."""

    CURRENT = "current"
    OLDER = "older"
    NEWER = "newer"
    EMPTY = "empty"
    FOREIGN = "foreign"


def state_of(engine: Engine) -> FileState:
    """Look at the header and the revision by plain SQL, so that alembic need not be imported."""
    path = file_of(engine.url)
    if path and (not path.exists() or not path.stat().st_size):
        return FileState.EMPTY
    with known_errors(path.name if path else str(engine.url.host)), engine.connect() as connection:
        tables = set(inspect(connection).get_table_names())
        if not tables:
            return FileState.EMPTY
        if not _is_ours(connection) or "alembic_version" not in tables:
            return FileState.FOREIGN
        revision = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    if revision == HEAD:
        return FileState.CURRENT
    return FileState.OLDER if revision in KNOWN_REVISIONS else FileState.NEWER


def _is_ours(connection: Connection) -> bool:
    if connection.dialect.name != "sqlite":
        return True
    return connection.exec_driver_sql("PRAGMA application_id").scalar() == APPLICATION_ID


def make_current(engine: Engine) -> None:
    """Give an empty or older database the tables of this version; refuse any other."""
    state = state_of(engine)
    name = Path(engine.url.database or "").name
    if state is FileState.NEWER:
        raise Known(Trouble.NEWER, name=name)
    if state is FileState.FOREIGN:
        raise Known(Trouble.NOT_OURS, name=name)
    if state is not FileState.CURRENT:
        upgrade(engine)


def upgrade(engine: Engine) -> None:
    """Run the migrations in one transaction that leaves all or nothing."""
    from alembic import command

    migrating = open_engine(engine.url)
    if migrating.dialect.name == "sqlite":
        _prepare_sqlite(migrating)
    try:
        with migrating.execution_options(ombuds_events_writing=True).begin() as connection:
            config = configuration()
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            _check_references(connection)
    finally:
        migrating.dispose()


def _prepare_sqlite(engine: Engine) -> None:
    @event.listens_for(engine, "connect")
    def prepare(connection: sqlite3.Connection, _record: object) -> None:
        # Batch migrations drop and rename tables, which enforced references would forbid or,
        # with cascades, answer by deleting the children.
        connection.execute("PRAGMA foreign_keys=OFF")
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")


def _check_references(connection: Connection) -> None:
    if connection.dialect.name == "sqlite":
        broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
        if broken:
            raise Known(Trouble.CORRUPT, name=str(broken[0][0]))


def configuration() -> "Config":
    """The configuration of alembic, with the scripts as shipped."""
    from alembic.config import Config

    config = Config()
    scripts = shipped("db") / "migrations"
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    return config
