"""A PostgreSQL of the tests' own: a cluster in a temporary folder, reached by a socket."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

OWNER = "postgres"
SERVER = "OMBUDS_EVENTS_TEST_SERVER"
"""Names the server that tests put their offices on, if any: its URL with {name}."""


class NoServer(Exception):
    """PostgreSQL is not installed here."""


def programs() -> Path:
    """The folder of the newest installed PostgreSQL's programs."""
    found = sorted(
        Path("/usr/lib/postgresql").glob("*/bin/initdb"),
        key=lambda path: int(path.parts[-3]),
    )
    if found:
        return found[-1].parent
    on_path = shutil.which("initdb")
    if on_path is None:
        raise NoServer
    return Path(on_path).parent


@contextmanager
def postgresql(*, durable: bool = False) -> Iterator[str]:
    """Run a server; yields the URL of its socket, without a database name.

    `durable`: it commits to the disk, as the server of an office does.
    """
    bin_folder = programs()
    with tempfile.TemporaryDirectory(prefix="oe-pg-") as name:
        folder = Path(name)
        _give(folder)
        data = folder / "data"
        _run(
            bin_folder / "initdb",
            "--no-sync",
            "-D",
            data,
            "-U",
            OWNER,
            "-A",
            "trust",
            "--locale-provider=icu",
            "--icu-locale=und",
            "--encoding=UTF8",
        )
        fsync = "on" if durable else "off"
        options = f"-c listen_addresses='' -c unix_socket_directories={folder} -c fsync={fsync}"
        _run(bin_folder / "pg_ctl", "-D", data, "-o", options, "-l", folder / "log", "-w", "start")
        try:
            yield f"postgresql+psycopg://{OWNER}@/{{name}}?host={folder}"
        finally:
            _run(bin_folder / "pg_ctl", "-D", data, "-m", "immediate", "-w", "stop")


def make_database(url: str, name: str, like: str = "template1") -> str:
    """A new database on the server of `url`, a copy of `like`; returns its URL."""
    import psycopg

    server = url.format(name=OWNER).replace("postgresql+psycopg", "postgresql")
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "{like}"')
    return url.format(name=name)


def _is_root() -> bool:
    return hasattr(os, "geteuid") and os.geteuid() == 0


def _give(folder: Path) -> None:
    if _is_root():
        shutil.chown(folder, OWNER)


def _run(*words: object) -> None:
    """PostgreSQL refuses to run as root: then it runs as the user that its package made."""
    if _is_root():
        subprocess.run(
            list(map(str, words)),
            check=True,
            capture_output=True,
            user=OWNER,
            group=OWNER,
            extra_groups=[],
            cwd="/",
        )
    else:
        subprocess.run(list(map(str, words)), check=True, capture_output=True)
