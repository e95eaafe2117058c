"""A program that is killed at any moment loses nothing that it has acknowledged."""

import shutil
import sys
from pathlib import Path

import pytest

from tests.e2e.killed import kill_rounds

ROUNDS = 20  # `dev.py bench --kill 200` goes on longer


@pytest.mark.skipif(sys.platform == "win32", reason="SIGKILL is of POSIX systems")
def test_nothing_acknowledged_is_lost_and_no_sequence_falls(
    demo_file: Path, tmp_path: Path
) -> None:
    database = tmp_path / "office.db"
    shutil.copyfile(demo_file, database)
    toll = kill_rounds(database, ROUNDS)
    assert toll.rounds == ROUNDS
    assert toll.acknowledged > ROUNDS
    assert (toll.lost, toll.fallen, toll.broken) == (0, 0, 0)
    assert max(toll.sequences.values()) > 2  # it did move, again and again
