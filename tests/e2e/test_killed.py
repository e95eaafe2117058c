"""A program that is killed at any moment loses nothing that it has acknowledged."""

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from ombuds_events.queries.doctor import health
from ombuds_events.queries.people import directory
from ombuds_events.store.workspace import Workspace
from tests.e2e.program import ROOT

ROUNDS = 20
WRITER = """
import sys
from ombuds_events.domain.drafts import PersonDraft
from ombuds_events.services.people import add_person
from ombuds_events.store.workspace import Workspace
workspace = Workspace.open(sys.argv[1])
number = int(sys.argv[2])
while True:
    workspace.run("add_person", add_person, PersonDraft(given=f"Killed{number}"))
    print(number, flush=True)
    number += 1
"""


def _round(database: Path, first: int, wait: float) -> list[int]:
    """The numbers that a writer acknowledged before it was killed."""
    command = [sys.executable, "-c", WRITER, str(database), str(first)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, cwd=ROOT, text=True) as writer:
        assert writer.stdout is not None
        told = [writer.stdout.readline()]  # it writes by now
        time.sleep(wait)
        writer.send_signal(signal.SIGKILL)
        told += writer.stdout.readlines()
    return [int(line) for line in told if line.endswith("\n")]


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is of POSIX systems")
def test_nothing_acknowledged_is_lost(database: Path) -> None:
    acknowledged: list[int] = []
    waits = [number % 7 / 40 for number in range(ROUNDS)]
    for number, wait in enumerate(waits):
        acknowledged += _round(database, number * 100_000, wait)
    workspace = Workspace.open(database)
    kept = {person.name for person in workspace.read(directory, "Killed")}
    assert {f"Killed{number}" for number in acknowledged} <= kept
    assert len(kept) - len(acknowledged) <= ROUNDS  # a write may have been done but not yet told
    assert workspace.read(health).is_sound
    workspace.close()
