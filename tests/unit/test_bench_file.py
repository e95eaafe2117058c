"""The maker of the bench file: as many rows as promised, an office that works."""

from pathlib import Path

from sqlalchemy import text

from ombuds_events.queries.people_search import people_index
from ombuds_events.store.doctor import examine
from ombuds_events.store.workspace import Workspace
from tests.bench.make import Sizes, bench_file

SMALL = Sizes(institutions=5, events=10, sessions=2, invitations=3, people=400, seats=6, marks=2)
WHOLE = Sizes()


def test_the_default_sizes_are_those_of_the_promise() -> None:
    assert WHOLE.events * WHOLE.sessions == 40_000
    assert WHOLE.events * WHOLE.invitations == 50_000
    assert WHOLE.people == 100_000
    assert WHOLE.events * WHOLE.seats * WHOLE.marks == 1_000_000


def test_a_small_file_is_whole_searchable_and_made_once(tmp_path: Path) -> None:
    path = bench_file(SMALL, tmp_path / "bench.db")
    made = path.stat().st_mtime_ns
    assert bench_file(SMALL, path).stat().st_mtime_ns == made
    workspace = Workspace.open(path)
    found = workspace.read(examine)
    assert not found.damage
    assert not found.orphans
    expected = {"event": 10, "programme_item": 20, "invitation": 30, "person": 400}
    expected |= {"participation": 60, "attendance_mark": 120}
    assert expected.items() <= found.counts.items()
    index = workspace.read(people_index)
    assert all(len(index.find(typed)) for typed in ("м", "mul", "müll", "иван", "الاحم"))
    assert not len(index.find("zzzz"))
    young = "SELECT count(*) FROM person WHERE birth_date IS NOT NULL"
    assert workspace.read(lambda session: session.scalar(text(young))) == 5
    workspace.close()
