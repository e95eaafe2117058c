"""What others change is told; the own changes are not told twice."""

from pathlib import Path
from time import monotonic

from ombuds_events.store.changes import Changes
from ombuds_events.store.workspace import Workspace
from tests.factories import institution, office


def test_changes_of_others_arrive_once(tmp_path: Path) -> None:
    mine = office(tmp_path)
    other = Workspace.open(mine.url, "somebody else")
    heard: list[Changes] = []
    mine.subscribe(heard.append)
    mine.poll()
    other.run("add_institution", institution, "Tashkent", "UZ", "Asia/Tashkent")
    within = monotonic() + 1
    while not heard and monotonic() < within:  # a server tells others a moment after the commit
        mine.poll()
    mine.poll()
    assert [(c.label, c.ids("institution")) for c in heard] == [("add_institution", frozenset({2}))]
    other.close()


def test_own_changes_are_told_once(tmp_path: Path) -> None:
    mine = office(tmp_path)
    heard: list[Changes] = []
    mine.subscribe(heard.append)
    mine.poll()
    mine.run("add_institution", institution, "Tashkent", "UZ", "Asia/Tashkent")
    mine.poll()
    assert len(heard) == 1
