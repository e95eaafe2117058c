"""Many at work at once: marks set through the program, beside bare drivers doing the same.

At work: everybody goes down a list at two marks a second, on a server that commits to its disk.
A mark that comes late is counted from when it was due. Flat out, without a pause, is told beside.

Child: `python -m tests.bench.crowd ours|raw DATABASE NUMBER PACE`, waits for a line on stdin.
"""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter, sleep, time
from typing import Any

from tests.bench.figures import Figure
from tests.bench.make import Sizes, make
from tests.servers import make_database, postgresql

SIZES = Sizes(institutions=20, events=100, people=1_000, seats=20)
ON_SERVER, ON_FILE = 20, 5
AT_WORK, FLAT_OUT = 0.5, 0.0
"""Seconds from one mark of a person to the next."""
_MARKS = {AT_WORK: 16, FLAT_OUT: 40}
_TURNS = 3
_GOLDEN = 0.618
_ROOT = Path(__file__).resolve().parents[2]
_LETTERS = "PEAL"

# What the program sends for one mark: the marks, the seat, the sessions; the mark, its history.
_READS = (
    "SELECT id, participation_id, item_id, day, mark, minutes, source, version, by, marked_utc"
    " FROM attendance_mark WHERE participation_id = %(seat)s",
    "SELECT p.id, p.state, e.id, e.starts_at, e.ends_at, e.zone, e.fold FROM participation p"
    " JOIN event e ON e.id = p.event_id WHERE p.id = %(seat)s",
    "SELECT event_id, id, kind FROM programme_item WHERE event_id = %(event)s",
)
_UPDATE = (
    "UPDATE attendance_mark SET mark = %(mark)s, marked_utc = %(now)s, version = %(version)s + 1"
    " WHERE id = %(id)s AND version = %(version)s"
)
_TX = (
    "INSERT INTO tx (label, subject, kind, at_utc, operator_id, source, reason, undoes_id)"
    " VALUES ('set_marks', '', 'do', %(now)s, 1, 'window', '', NULL) RETURNING id"
)
_CHANGE = (
    "INSERT INTO change (tx_id, entity, row_id, row_key, row_version, field, old, new)"
    " VALUES (%(tx)s, 'attendance_mark', %(id)s, %(key)s, %(version)s, %(field)s, %(old)s, %(new)s)"
)


def figures(folder: Path) -> Iterator[Figure]:
    """Twenty on PostgreSQL, five on one SQLite file."""
    with postgresql(durable=True) as server:
        url = make_database(server, "crowd")
        make(url, SIZES)
        yield from _beside("20 on PostgreSQL", url, ON_SERVER)
    file = str(folder / "crowd.db")
    make(file, SIZES)
    yield from _beside("5 on one SQLite file", file, ON_FILE)


def _beside(name: str, database: str, people: int) -> Iterator[Figure]:
    ours, raw = _by_turns(database, people, AT_WORK)
    yield Figure(f"{name}: ms a mark", ours["each"], "ms", 1 / 0.6, raw["each"])
    yield Figure(f"{name}: p95 of a mark", ours["p95"], "ms", 1.7, raw["p95"])
    fast, raw = _by_turns(database, people, FLAT_OUT)
    yield Figure(f"{name}: errors", ours["errors"] + fast["errors"], "", 0)
    yield Figure(f"{name}, flat out: ms a mark", fast["each"], "ms", floor=raw["each"])
    yield Figure(f"{name}, flat out: p95", fast["p95"], "ms", floor=raw["p95"])


def _by_turns(database: str, people: int, pace: float) -> tuple[dict[str, float], dict[str, float]]:
    """Ours and raw by turns, so that a busy machine slows both alike; the median of the turns."""
    turns = [
        [_crowd(kind, database, people, pace) for kind in ("raw", "ours")] for _ in range(_TURNS)
    ]
    return _join([ours for _, ours in turns]), _join([raw for raw, _ in turns])


def _join(turns: list[dict[str, float]]) -> dict[str, float]:
    middle = {key: median(one[key] for one in turns) for key in ("each", "p95")}
    return {**middle, "errors": sum(one["errors"] for one in turns)}


def _crowd(kind: str, database: str, people: int, pace: float) -> dict[str, float]:
    """Milliseconds in which all together set a mark, p95 of one mark in ms, errors."""
    command = [sys.executable, "-m", "tests.bench.crowd", kind, database]
    pipe = subprocess.PIPE
    crowd = [
        subprocess.Popen(
            [*command, str(n), str(pace)], cwd=_ROOT, stdin=pipe, stdout=pipe, text=True
        )
        for n in range(people)
    ]
    for one in crowd:
        _line(one)
    start = perf_counter()
    for one in crowd:
        one.stdin.write("go\n")  # type: ignore[union-attr]
        one.stdin.flush()  # type: ignore[union-attr]
    told = [json.loads(_line(one)) for one in crowd]
    took = perf_counter() - start
    for one in crowd:
        one.communicate(timeout=60)
    times = [ms for one in told for ms in one["times"]]
    errors = sum(one["errors"] for one in told)
    each = took * 1000 / len(times)
    return {"each": each, "p95": quantiles(times, n=20)[-1], "errors": errors}


def _line(one: "subprocess.Popen[str]") -> str:
    return one.stdout.readline()  # type: ignore[union-attr]


def main() -> int:
    """One of the crowd: each works on an event of its own."""
    kind, database, number, pace = sys.argv[1], sys.argv[2], int(sys.argv[3]), float(sys.argv[4])
    step = _ours(database, number) if kind == "ours" else _raw(database, number)
    for warm in range(5):
        step(warm)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    sys.stdin.readline()
    times, errors = [], 0
    begins = perf_counter() + pace * (number * _GOLDEN % 1)
    for count in range(_MARKS[pace]):
        due = begins + count * pace if pace else perf_counter()
        sleep(max(0, due - perf_counter()))
        try:
            step(count)
        except Exception:  # noqa: BLE001 - counted and reported
            errors += 1
        times.append((perf_counter() - due) * 1000)
    sys.stdout.write(json.dumps({"times": times, "errors": errors}) + "\n")
    return 0


def _seat_of(number: int, count: int) -> int:
    return number * SIZES.seats + count % SIZES.seats + 1


def _ours(database: str, number: int) -> Callable[[int], object]:
    from ombuds_events.domain.kinds import Mark
    from ombuds_events.domain.tally import MarkColumn
    from ombuds_events.services.attendance import set_mark
    from ombuds_events.store.workspace import Workspace

    workspace = Workspace.open(database, "tester")
    column = MarkColumn(item_id=number * SIZES.sessions + 1)

    def step(count: int) -> None:
        mark = Mark(_LETTERS[(count // SIZES.seats + count) % len(_LETTERS)])
        workspace.run("set_marks", set_mark, _seat_of(number, count), column, mark)

    return step


def _raw(database: str, number: int) -> Callable[[int], object]:
    return _raw_server(database, number) if "://" in database else _raw_file(database, number)


def _raw_server(database: str, number: int) -> Callable[[int], object]:
    import psycopg

    connection = psycopg.connect(database.replace("+psycopg", ""))

    def step(count: int) -> None:
        with connection.transaction():
            _one_mark(connection.execute, number, count)
            connection.execute("NOTIFY ombuds_events")

    return step


def _raw_file(database: str, number: int) -> Callable[[int], object]:
    import sqlite3

    connection = sqlite3.connect(database, isolation_level=None)
    for pragma in ("foreign_keys=ON", "busy_timeout=5000", "synchronous=FULL"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("PRAGMA journal_mode=WAL")

    def execute(query: str, values: dict[str, Any]) -> sqlite3.Cursor:
        return connection.execute(query.replace("%(", ":").replace(")s", ""), values)

    def step(count: int) -> None:
        connection.execute("BEGIN IMMEDIATE")
        _one_mark(execute, number, count)
        connection.execute("COMMIT")

    return step


def _one_mark(execute: Callable[..., Any], number: int, count: int) -> None:
    seat, item = _seat_of(number, count), number * SIZES.sessions + 1
    given = {"seat": seat, "event": number + 1}
    rows, *_ = [execute(query, given).fetchall() for query in _READS]
    known = next(row for row in rows if row[2] == item)
    mark = next(letter for letter in _LETTERS[count % 4 :] + _LETTERS if letter != known[4])
    values = {"id": known[0], "version": known[7], "mark": mark, "now": int(time())}
    execute(_UPDATE, values)
    (tx,) = execute(_TX, {"now": values["now"]}).fetchone()
    for field, old, new in (("mark", known[4], mark), ("marked_utc", known[9], values["now"])):
        story = {"field": field, "old": json.dumps(old), "new": json.dumps(new)}
        execute(_CHANGE, {**values, **story, "key": f"{seat}/{item}/", "tx": tx})


if __name__ == "__main__":
    raise SystemExit(main())
