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

HEAD = "0003"
"""The newest revision; a test ties it to the scripts in db/migrations."""

KNOWN_REVISIONS = ("0001", "0002", "0003")


VERSIONS = "alembic_version"
_REVISION = text(f"SELECT version_num FROM {VERSIONS}")  # noqa: S608 - own name


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
        if not _is_ours(connection) or VERSIONS not in tables:
            return FileState.FOREIGN
        revision = connection.execute(_REVISION).scalar()
    if revision == HEAD:
        return FileState.CURRENT
    return FileState.OLDER if revision in KNOWN_REVISIONS else FileState.NEWER


def _is_ours(connection: Connection) -> bool:
    if connection.dialect.name != "sqlite":
        return True
    return connection.exec_driver_sql("PRAGMA application_id").scalar() == APPLICATION_ID


def make_current(engine: Engine, state: FileState) -> None:
    """Give an empty or older database the tables of this version; refuse any other."""
    name = Path(engine.url.database or "").name
    if state is FileState.NEWER:
        raise Known(Trouble.NEWER, name=name)
    if state is FileState.FOREIGN:
        raise Known(Trouble.NOT_OURS, name=name)
    if state is not FileState.CURRENT:
        upgrade(engine)


def revision_of(engine: Engine) -> str:
    """The revision that a database of ours has."""
    with engine.connect() as connection:
        return str(connection.execute(_REVISION).scalar_one())


def upgrade(engine: Engine, revision: str = "head") -> None:
    """Run the migrations in one transaction that leaves all or nothing."""
    from alembic import command

    migrating = open_engine(engine.url)
    if migrating.dialect.name == "sqlite":
        forget_references(migrating)
    try:
        with migrating.execution_options(ombuds_events_writing=True).begin() as connection:
            _take_turn(connection)
            config = configuration()
            config.attributes["connection"] = connection
            command.upgrade(config, revision)
            check_references(connection)
    finally:
        migrating.dispose()


def _take_turn(connection: Connection) -> None:
    """Of two that open an older server at once, the second finds it done."""
    if connection.dialect.name == "postgresql":
        connection.execute(text(f"SELECT pg_advisory_xact_lock({APPLICATION_ID})"))


def forget_references(engine: Engine) -> None:
    """Have a file take rows and tables in any order; what refers to what is checked at the end."""

    @event.listens_for(engine, "connect")
    def prepare(connection: sqlite3.Connection, _record: object) -> None:
        # Batch migrations drop and rename tables, which enforced references would forbid or,
        # with cascades, answer by deleting the children.
        connection.execute("PRAGMA foreign_keys=OFF")
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")


def check_references(connection: Connection) -> None:
    """Raise if a row of a file refers to nothing."""
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
