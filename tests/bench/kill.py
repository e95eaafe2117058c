"""Killing a writer again and again: what is lost, and whether a version in a calendar falls."""

from collections.abc import Iterator
from pathlib import Path

from ombuds_events.services.seeding import make_demo
from tests.bench.figures import Figure
from tests.e2e.killed import kill_rounds


def figures(folder: Path, rounds: int) -> Iterator[Figure]:
    """What `rounds` kills of a program that moves and marks come to; all three must be none."""
    database = folder / "killed.db"
    make_demo(database).close()
    toll = kill_rounds(database, rounds)
    name = f"kill -9, {toll.rounds} rounds, {toll.acknowledged} steps"
    yield Figure(f"{name}: lost", toll.lost, "", 0)
    yield Figure("  versions of entries that fell", toll.fallen, "", 0)
    yield Figure("  databases that were damaged", toll.broken, "", 0)
