"""Databases elsewhere: their addresses, what stands there, and moving the office to one."""

from collections.abc import Mapping
from enum import StrEnum

from sqlalchemy import Engine, func, select
from sqlalchemy.engine import URL

from ombuds_events.domain.problems import Refused
from ombuds_events.model.office import Office
from ombuds_events.store.engine import file_of, open_engine, url_of
from ombuds_events.store.errors import Known, Trouble, known_errors
from ombuds_events.store.migrate import FileState, state_of
from ombuds_events.store.moving import Progress, move_data
from ombuds_events.store.workspace import Workspace


class Target(StrEnum):
    """What stands at an address."""

    FREE = "free"
    TAKEN = "taken"


def address_of(text: str, password: str = "") -> URL:
    """The database at the address `text`; `password` is used if the address holds none."""
    url = url_of(text.strip())
    return url.set(password=password) if password and url.password is None else url


def shown_address(address: str) -> str:
    """The address as it may be kept and shown: without its password."""
    url = url_of(address)
    path = file_of(url)
    if path:
        return str(path)
    # `URL.set` takes None for "as it is".
    bare = URL.create(url.drivername, url.username, None, url.host, url.port, url.database)
    return bare.set(query=url.query).render_as_string()


def whole_address(url: URL) -> str:
    """The address with its password: to open it, never to keep it."""
    path = file_of(url)
    return str(path) if path else url.render_as_string(hide_password=False)


def wants_password(address: str) -> bool:
    """Whether `address` names a user of a server, but no password."""
    url = url_of(address)
    return file_of(url) is None and bool(url.host) and url.password is None


def look_at(url: URL) -> Target:
    """Whether an office can be moved to `url`; raises `Known` if it cannot be reached or used."""
    engine = open_engine(url)
    try:
        return _target(engine)
    finally:
        engine.dispose()


def move_to(source: Workspace, url: URL, progress: Progress) -> Mapping[str, int]:
    """Copy all of `source` to the free place `url`; returns the rows of each table.

    All or nothing arrives. A file that was begun for it is taken away again.
    """
    engine = open_engine(url)
    path = file_of(url)
    was_there = path is not None and path.exists()
    try:
        _refuse_if_taken(engine)
        with known_errors(_name(url)):
            return move_data(source.engine, engine, progress)
    except BaseException:
        if path is not None and not was_there:
            engine.dispose()
            path.unlink(missing_ok=True)
        raise
    finally:
        engine.dispose()


def _refuse_if_taken(engine: Engine) -> None:
    if _target(engine) is Target.TAKEN:
        raise Refused.one("target_not_empty")


def _target(engine: Engine) -> Target:
    state, name = state_of(engine), _name(engine.url)
    if state is FileState.FOREIGN:
        raise Known(Trouble.NOT_OURS, name=name)
    if state is FileState.NEWER:
        raise Known(Trouble.NEWER, name=name)
    if state is FileState.OLDER:
        return Target.TAKEN
    return Target.TAKEN if state is FileState.CURRENT and _has_office(engine) else Target.FREE


def _has_office(engine: Engine) -> bool:
    with known_errors(_name(engine.url)), engine.connect() as connection:
        return bool(connection.scalar(select(func.count()).select_from(Office)))


def _name(url: URL) -> str:
    path = file_of(url)
    return path.name if path else str(url.host or url.database)
