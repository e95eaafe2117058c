"""Long work in a process of its own: the window stays quick, and what hangs can be ended.

A pool of processes would know no time limit, and one that hangs would keep the program from ending.
"""

import os
import sys
import tempfile
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import Any, Concatenate, ParamSpec, TypeAlias, TypeVar, cast

from ombuds_events.domain.problems import Problem, Refused, Value
from ombuds_events.store.errors import Known, Trouble

Progress: TypeAlias = Callable[[int, int], None]
"""As `requests.Progress`, whose module a child would load for nothing."""

P = ParamSpec("P")
T = TypeVar("T")

SILENCE_S = 60.0
"""A child that has told nothing for so long hangs."""

_TICK_S = 0.1
_MEMORY = 2 << 30
_NICE = 5


class ChildFailed(Exception):
    """The child ended without a result: by a bug, whose traceback this is, or from outside."""


class ChildDied(ChildFailed):
    """The child was ended from outside, or had no memory left."""


@dataclass(frozen=True, slots=True)
class _Told:
    done: int
    total: int


@dataclass(frozen=True, slots=True)
class _Result:
    value: Any


@dataclass(frozen=True, slots=True)
class _Refused:
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class _Known:
    trouble: Trouble
    values: Mapping[str, Value]


@dataclass(frozen=True, slots=True)
class _Failed:
    trace: str


def in_child(
    progress: Progress,
    work: Callable[Concatenate[Progress, P], T],
    *args: P.args,
    **kwargs: P.kwargs,
) -> T:
    """What `work(progress, …)` returns, done in a child process; whatever it takes is pickled.

    `progress` is told here and may raise, which ends the child at once. What the child leaves in
    its folder of temporary files goes with it.
    """
    context = get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    with ours, tempfile.TemporaryDirectory(prefix="ombuds-", ignore_cleanup_errors=True) as room:
        child = context.Process(target=_run, args=(theirs, room, work, args, kwargs), daemon=True)
        child.start()
        theirs.close()
        try:
            return cast("T", _listen(ours, progress))
        finally:
            child.kill()
            child.join()
            child.close()


def _listen(connection: Connection, progress: Progress) -> object:
    """Wait for the result; every tick the user may have changed his mind."""
    done = total = 0
    silent = 0.0
    while silent < SILENCE_S:
        progress(done, total)
        if not connection.poll(_TICK_S):
            silent += _TICK_S
            continue
        silent = 0.0
        told = _received(connection)
        if not isinstance(told, _Told):
            return _outcome(told)
        done, total = told.done, told.total
    raise Refused.one("took_too_long", "folder")


def _received(connection: Connection) -> object:
    try:
        return connection.recv()
    except EOFError as error:
        raise ChildDied("ended from outside") from error


def _outcome(told: object) -> object:
    match told:
        case _Result(value):
            return value
        case _Refused(problems):
            raise Refused(*problems)
        case _Known(trouble, values):
            raise Known(trouble, **values)
        case _Failed(trace):
            raise (ChildDied if "\nMemoryError" in trace else ChildFailed)(trace)
    raise TypeError(told)


def _run(
    connection: Connection,
    room: str,
    work: Callable[..., object],
    args: tuple[Any, ...],
    kwargs: Mapping[str, Any],
) -> None:
    """The child: do the work, send how it ended."""
    _behave()
    tempfile.tempdir = room

    def tell(done: int, total: int) -> None:
        connection.send(_Told(done, total))

    connection.send(_ended(work, tell, args, kwargs))
    connection.close()


def _ended(
    work: Callable[..., object], tell: Progress, args: tuple[Any, ...], kwargs: Mapping[str, Any]
) -> object:
    try:
        return _Result(work(tell, *args, **kwargs))
    except Refused as refused:
        return _Refused(tuple(refused.problems))
    except Known as known:
        return _Known(known.trouble, known.values)
    except BaseException:  # noqa: BLE001 - the parent raises it
        from traceback import format_exc

        return _Failed(format_exc())


def _behave() -> None:
    """Leave the processor to the window, and the memory to all."""
    if sys.platform == "win32":
        from ombuds_events.transfer import windows_job

        with suppress(OSError):  # without the limit, the look at a file before still holds it
            windows_job.behave(_MEMORY)
    else:
        import resource

        os.nice(_NICE)
        with suppress(ValueError, OSError):  # macOS does not always know this limit
            resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
