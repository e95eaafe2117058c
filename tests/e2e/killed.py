"""A program that moves an event and writes marks, killed again and again: what is left of it.

The writer says what it is about to do and, once it is saved, that it is done. After each kill the
database must hold all that was said to be done, and at most the one step that was not yet told.
"""

import json
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import timedelta
from itertools import count
from pathlib import Path
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.tally import MarkColumn
from ombuds_events.model.calendar_entry import CalendarEntry
from ombuds_events.queries.attendance import grid
from ombuds_events.queries.doctor import health
from ombuds_events.queries.event_page import event_header
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.services.attendance import set_mark
from ombuds_events.services.events import move_event
from ombuds_events.store.workspace import Workspace
from tests.e2e.program import ROOT

EVENT = "SEM-2026-02"
MARKED = "FLAG-2025"
_LONGEST = 45
_LATER = 10
_START = "SELECT starts_utc FROM event WHERE id = ?"
_SEQUENCES = "SELECT id, ical_sequence FROM calendar_entry"
_MARKS = "SELECT participation_id, item_id, minutes FROM attendance_mark WHERE minutes IS NOT NULL"


@dataclass(slots=True)
class Toll:
    """What many rounds came to."""

    rounds: int = 0
    acknowledged: int = 0
    lost: int = 0
    fallen: int = 0
    broken: int = 0
    start: int | None = None
    marks: dict[str, int] = field(default_factory=dict)
    sequences: dict[int, int] = field(default_factory=dict)


def kill_rounds(database: Path, rounds: int) -> Toll:
    """Kill a writer on `database` so many times, at other moments each time."""
    toll = Toll()
    for number in range(rounds):
        told = _killed_writer(database, number * 7, number % 17 / 40)
        _take_stock(database, told, toll)
    return toll


def _killed_writer(database: Path, number: int, wait: float) -> list[dict[str, Any]]:
    """What a writer told until it was killed `wait` seconds after its first step."""
    command = [sys.executable, "-m", "tests.e2e.killed", str(database), str(number)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT, text=True) as writer:
        if writer.stdout is None:
            raise TypeError(writer)
        told = [writer.stdout.readline(), writer.stdout.readline()]  # it writes by now
        time.sleep(wait)
        writer.send_signal(signal.SIGKILL)
        told += writer.stdout.readlines()
    if writer.returncode != -signal.SIGKILL:
        raise ChildProcessError(writer.returncode)  # it ended by itself: what it told is no proof
    return [json.loads(line) for line in told if line.endswith("\n")]


def _take_stock(database: Path, told: list[dict[str, Any]], toll: Toll) -> None:
    done = [one for one in told if one["is_done"]]
    open_step = told[-1] if told and not told[-1]["is_done"] else {}
    toll.rounds += 1
    toll.acknowledged += len(done)
    for one in done:
        toll.start = one.get("start", toll.start)
        toll.marks |= one.get("mark", {})
        _raise(toll, one.get("sequences", {}))
    workspace = Workspace.open(database)  # what a hot journal holds is settled here
    event = workspace.read(resolve, Kind.EVENT, EVENT)
    toll.broken += not workspace.read(health).is_sound
    workspace.close()
    with closing(sqlite3.connect(database)) as raw:
        start = raw.execute(_START, (event,)).fetchone()[0]
        marks = {f"{person} {item}": value for person, item, value in raw.execute(_MARKS)}
        sequences = dict(raw.execute(_SEQUENCES).fetchall())
    toll.lost += start not in {toll.start, open_step.get("start")} and toll.start is not None
    maybe = open_step.get("mark", {})
    toll.lost += sum(
        marks.get(cell) not in {value, maybe.get(cell)} for cell, value in toll.marks.items()
    )
    toll.fallen += sum(sequences.get(key, -1) < value for key, value in toll.sequences.items())
    toll.start, toll.marks = start, {cell: marks[cell] for cell in toll.marks if cell in marks}
    _raise(toll, sequences)


def _raise(toll: Toll, sequences: dict[Any, int]) -> None:
    for key, value in sequences.items():
        toll.sequences[int(key)] = max(value, toll.sequences.get(int(key), 0))


# The writer


def write_until_killed(database: str, number: int) -> None:
    """Move, take back, mark, mark…; each step is announced, done, and then told."""
    workspace = Workspace.open(database)
    event = workspace.read(resolve, Kind.EVENT, EVENT)
    cells = _cells(workspace)
    before = 0
    for step in count(number):
        if step % 4 == 0:
            before = _move(workspace, event)
        elif step % 4 == 1 and before:
            _take_back(workspace, event, before)
        else:
            person, item = cells[step % len(cells)]
            _mark(workspace, person, item, step % _LONGEST + 1)


def _cells(workspace: Workspace) -> list[tuple[int, MarkColumn]]:
    marked = workspace.read(grid, workspace.read(resolve, Kind.EVENT, MARKED))
    return [(one.participation_id, column.key) for one in marked.rows for column in marked.columns]


def _move(workspace: Workspace, event: int) -> int:
    """To ten o'clock or back to nine: its days, and with them its entries, stay the same."""
    header = workspace.read(event_header, event)
    by = timedelta(hours=_LATER - header.span.start.hour or -1)
    span = replace(header.span, start=header.span.start + by, end=header.span.end + by)
    _tell(is_done=False, start=span.start_utc)
    workspace.run("move_event", move_event, event, span, header.version)
    _tell_event(workspace, event)
    return header.span.start_utc


def _take_back(workspace: Workspace, event: int, before: int) -> None:
    _tell(is_done=False, start=before)
    workspace.undo()
    _tell_event(workspace, event)


def _mark(workspace: Workspace, person: int, column: MarkColumn, minutes: int) -> None:
    mark = {f"{person} {column.item_id}": minutes}
    _tell(is_done=False, mark=mark)
    workspace.run("set_marks", set_mark, person, column, minutes)
    _tell(is_done=True, mark=mark)


def _tell_event(workspace: Workspace, event: int) -> None:
    header = workspace.read(event_header, event)
    _tell(is_done=True, start=header.span.start_utc, sequences=workspace.read(_sequences, event))


def _sequences(session: Session, event: int) -> dict[int, int]:
    of_event = select(CalendarEntry.id, CalendarEntry.ical_sequence).where(
        CalendarEntry.event_id == event
    )
    return dict(session.execute(of_event).all())


def _tell(**words: object) -> None:
    sys.stdout.write(json.dumps(words) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    write_until_killed(sys.argv[1], int(sys.argv[2]))
