"""100,000 people to .xlsx in a child process, beside a raw loop in another, and the window."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

from PySide6.QtCore import QElapsedTimer, QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from ombuds_events.domain.leaving import PersonalColumn
from ombuds_events.queries.people_search import people_index
from ombuds_events.store.workspace import Workspace
from ombuds_events.transfer.child import in_child
from ombuds_events.transfer.people_list import (
    PeopleLeaving,
    PeopleRequest,
    prepare,
    write_elsewhere,
)
from ombuds_events.transfer.requests import Progress
from ombuds_events.ui.kit.jobs import Jobs
from tests.bench.figures import Figure
from tests.bench.make import bench_file
from tests.documents import words

ROWS, RUNS = 100_000, 3
_FRAME_MS = 5


def figures(folder: Path) -> Iterator[Figure]:
    """What is promised of long files."""
    workspace = Workspace.open(bench_file())
    ids = workspace.read(people_index).ids
    leaving = prepare(workspace, PeopleRequest(ids, words(), frozenset(PersonalColumn)))
    part, memory, pairs = folder / "list.xlsx", 0.0, []
    for _ in range(RUNS):
        began = perf_counter()
        memory = max(memory, in_child(_silent, ours, workspace.url, leaving, part))
        middle = perf_counter()
        in_child(_silent, raw, folder / "raw.xlsx")
        pairs.append((middle - began, perf_counter() - middle))
    took, floor = (median(pair[n] for pair in pairs) for n in (0, 1))
    yield Figure("list of 100,000 people", took * 1000, "ms", 1.10, floor * 1000)
    yield Figure("list of 100,000 people, most memory", memory, "MB", 120)
    longest = longest_frame_ms(lambda: in_child(_silent, ours, workspace.url, leaving, part))
    yield Figure("longest frame meanwhile", longest, "ms", 33)
    workspace.close()


def ours(progress: Progress, database: str, leaving: PeopleLeaving, part: Path) -> float:
    """In the child: the whole list; the most memory that it took, in MB."""
    write_elsewhere(progress, database, "bench", leaving, part)
    return peak_mb()


def raw(_progress: Progress, part: Path) -> float:
    """In the child: the same cells from nowhere, with one shared style, by openpyxl alone."""
    from openpyxl import Workbook as Book
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment, Border, Font, Side

    book: Any = Book(write_only=True)
    page = book.create_sheet("People")
    side = Side(style="thin", color="AEB7B4")
    template: Any = WriteOnlyCell(page)
    template.font = Font(name="Calibri", size=10, color="1B2422")
    template.border = Border(left=side, right=side, top=side, bottom=side)
    template.alignment = Alignment(horizontal="left", vertical="center", indent=1)
    template.quotePrefix = True
    for number in range(1, ROWS + 1):
        row = []
        for value in _values(number):
            cell: Any = WriteOnlyCell(page, value)
            cell._style = template._style
            row.append(cell)
        page.append(row)
    book.save(part)
    return peak_mb()


def _values(number: int) -> tuple[str | int, ...]:
    return (
        number,
        f"Иванов Анна {number:06}",
        f"IVANOV Anna {number:06}",
        f"Institution {number % 300:03}",
        "Kazakhstan",
        f"Adviser {number % 40}",
        "F",
        f"person.{number}@office.example",
    )


def peak_mb() -> float:
    """The most memory this process has had; its parent's does not count, as in `getrusage`."""
    if sys.platform != "linux":
        return 0.0
    lines = Path("/proc/self/status").read_text(encoding="utf-8").splitlines()
    found = next(line for line in lines if line.startswith("VmHWM"))
    return int(found.split()[1]) / 1024


def longest_frame_ms(work: Callable[[], object]) -> float:
    """The longest time between two ticks of a window's thread while `work` runs as a job."""
    QApplication.instance() or QApplication([])
    jobs, loop, clock = Jobs(), QEventLoop(), QElapsedTimer()
    ticks: list[int] = []
    timer = QTimer(interval=_FRAME_MS, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(lambda: ticks.append(clock.restart()))
    jobs.start(lambda _progress: work(), lambda _result: loop.quit())
    clock.start()
    timer.start()
    loop.exec()
    timer.stop()
    return float(max(ticks))


def _silent(_done: int, _total: int) -> None:
    """Nobody listens."""
