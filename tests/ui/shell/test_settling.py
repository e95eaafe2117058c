"""What is done beside the window once the first page stands."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from ombuds_events.queries.working_calendar import missing_lists
from ombuds_events.ui.shell.opening import Office, settle
from tests.factories import office

pytestmark = pytest.mark.file_only


def test_holidays_of_this_year_and_the_next_are_read(tmp_path: Path) -> None:
    workspace = office(tmp_path)
    year = workspace.clock.today().year
    assert len(workspace.read(missing_lists, None, (year, year + 1))) == 2
    settle(Office(workspace))
    assert workspace.read(missing_lists, None, (year, year + 1)) == ()
    workspace.close()


def test_while_somebody_writes_they_wait(tmp_path: Path) -> None:
    workspace = office(tmp_path)
    workspace.patience_ms = 10
    assert workspace.path is not None
    with closing(sqlite3.connect(workspace.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        settle(Office(workspace))
        other.execute("ROLLBACK")
    assert workspace.read(missing_lists, None, [workspace.clock.today().year])
    workspace.close()
