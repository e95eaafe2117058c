"""A window does not wait long for another program's writing; a command does."""

import sqlite3
import time
from pathlib import Path

import pytest

from ombuds_events.store.errors import Known, Trouble
from tests.factories import institution, office


def test_a_window_says_soon_that_somebody_else_writes(tmp_path: Path) -> None:
    workspace = office(tmp_path)
    workspace.patience_ms = 50
    holder = sqlite3.connect(tmp_path / "office.db", isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    began = time.monotonic()
    with pytest.raises(Known) as known:
        workspace.run("add_institution", institution, "Tashkent", "UZ", "Asia/Tashkent")
    assert known.value.trouble is Trouble.LOCKED
    assert time.monotonic() - began < 2
    holder.execute("ROLLBACK")
    workspace.run("add_institution", institution, "Tashkent", "UZ", "Asia/Tashkent")
    holder.close()
