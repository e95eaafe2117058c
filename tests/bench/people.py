"""100,000 people: found, paged, scrolled; on the bench file, in the real page."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from random import Random
from statistics import median, quantiles
from typing import cast

from PySide6.QtWidgets import QApplication
from sqlalchemy import text
from sqlalchemy.orm import Session

from ombuds_events.queries.people import of_people
from ombuds_events.queries.people_list import person_rows
from ombuds_events.queries.people_search import PeopleIndex, people_index
from ombuds_events.store.workspace import Workspace
from ombuds_events.ui.kit.bus import Bus
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.jobs import Jobs
from ombuds_events.ui.kit.rows import PAGE
from ombuds_events.ui.kit.settings import Settings
from ombuds_events.ui.kit.theme import theme
from ombuds_events.ui.people.page import PeoplePage
from tests.bench.attendance import Silent
from tests.bench.figures import Figure, beside, median_of, milliseconds
from tests.bench.make import bench_file
from tests.waiting import settle

TYPED = ("м", "му", "mul", "müll", "иван", "الاحم", "zzzz")
_FAR = 90_000
_JUMPS, _STEPS = 60, 120


def figures(folder: Path) -> Iterator[Figure]:
    """What is promised of long lists."""
    QApplication.instance() or QApplication([])
    theme.apply(cast("QApplication", QApplication.instance()), "light")
    workspace = Workspace.open(bench_file())
    index = workspace.read(people_index)
    yield Figure("people search, worst: 128 rows, count", search_ms(workspace, index), "ms", 8)
    ours, floor = page_ms(workspace, index)
    yield Figure("page of 128 people at 90,000", ours, "ms", 1.3, floor)
    page = _page(folder, workspace)
    yield Figure("people search, key to repaint", key_ms(page), "ms", 16)
    yield Figure("random jump in 100,000 people", jump_ms(page), "ms", 10)
    yield Figure("wheel step in 100,000 people", wheel_ms(page), "ms", 4)
    page.close()
    workspace.close()


def search_ms(workspace: Workspace, index: PeopleIndex) -> float:
    """The slowest of all words: who fits, how many, and the first 128 rows."""

    def found(typed: str) -> None:
        hits = index.find(typed)
        workspace.read(person_rows, hits[:PAGE])
        len(hits)

    return max(median_of(partial(found, typed), 7) for typed in TYPED)


def page_ms(workspace: Workspace, index: PeopleIndex) -> tuple[float, float]:
    """A page far down: by the ids of the list, and by a key from where the page before ended."""
    ids = list(index.ids[_FAR : _FAR + PAGE])
    last = workspace.read(_key_of, index.ids[_FAR - 1])
    return beside(
        lambda: workspace.read(_by_ids, ids), lambda: workspace.read(_by_key, *last), runs=31
    )


def _key_of(session: Session, person_id: int) -> tuple[str, int]:
    query = text("SELECT sort_key, id FROM person WHERE id = :id")
    row = session.execute(query, {"id": person_id}).one()
    return row.sort_key, row.id


def _by_ids(session: Session, ids: list[int]) -> None:
    person = of_people().selected_columns.person_id
    session.execute(of_people().where(person.in_(ids))).all()


def _by_key(session: Session, key: str, person_id: int) -> None:
    after = text("(person.sort_key, person.id) > (:key, :id)")
    query = of_people().where(after).order_by(text("person.sort_key, person.id")).limit(PAGE)
    session.execute(query, {"key": key, "id": person_id}).all()


def key_ms(page: PeoplePage) -> float:
    """From a letter in the find field to the repainted list: the slowest of the words."""

    def shown(words: str) -> None:
        page.find_typed(words)
        _settle()

    def typed(words: str) -> float:
        shown("")
        return milliseconds(partial(shown, words))

    return max(median(typed(words) for _ in range(5)) for words in TYPED)


def jump_ms(page: PeoplePage) -> float:
    """To a place drawn by lot and repainted."""
    bar = page.table.verticalScrollBar()
    places = Random(7)  # noqa: S311 - the same places each time

    def jump() -> None:
        bar.setValue(places.randrange(bar.maximum()))
        _settle()

    page.find_typed("")
    return median(milliseconds(jump) for _ in range(_JUMPS))


def wheel_ms(page: PeoplePage) -> float:
    """Three rows on: the pages of 128 are fetched on the way."""
    bar = page.table.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    _settle()

    def step() -> None:
        bar.setValue(bar.value() + 3 * bar.singleStep())
        _settle()

    times = [milliseconds(step) for _ in range(_STEPS)]
    return quantiles(times, n=20)[9]


def _page(folder: Path, workspace: Workspace) -> PeoplePage:
    bus, jobs = Bus(), Jobs()
    bus.attach(workspace)
    settings = Settings(folder / "settings.ini")
    desk = Desk(workspace, bus, jobs, settings, _nowhere, Silent())
    page = PeoplePage(desk)
    page.resize(1162, 570)
    page.show()
    settle(jobs)
    page.grab()
    return page


def _settle() -> None:
    """Paint what is to be painted, and nothing else."""
    QApplication.sendPostedEvents()


def _nowhere(_place: Place) -> None:
    """No window, no way."""
