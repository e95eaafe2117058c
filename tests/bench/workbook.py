"""The attendance workbook of 100,000 marks: beside a raw loop, and beside a window that moves."""

import gc
from collections.abc import Callable, Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from statistics import median
from time import perf_counter, sleep
from typing import Any, cast

from PySide6.QtCore import QElapsedTimer, QEventLoop, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from sqlalchemy import text

from ombuds_events.domain.kinds import ExportKind
from ombuds_events.domain.precedence import SortOrder
from ombuds_events.domain.sheets import AttendanceSheet
from ombuds_events.domain.text import Labels
from ombuds_events.exchange.attendance_lines import columns_of, lines
from ombuds_events.queries.sheets import sheet
from ombuds_events.store.engine import WRITING
from ombuds_events.store.workspace import Workspace
from ombuds_events.transfer import workbooks
from ombuds_events.transfer.child import Progress, in_child
from ombuds_events.transfer.leaves import prepare
from ombuds_events.transfer.requests import Leaving, Request
from ombuds_events.ui.kit.collector import Collector
from ombuds_events.ui.kit.jobs import Jobs
from tests.bench.figures import Figure
from tests.bench.make import Sizes, make
from tests.documents import words

SIZES = Sizes(
    institutions=300, events=1, sessions=40, invitations=5, people=2_600, seats=2_500, marks=40
)
RUNS = 3
_SMALL = workbooks.MOST_HERE
_IDLE_S = 5
_FRAME_MS = 16
_FORMATS = {
    "date": "yyyy-mm-dd",
    "entered_on": "yyyy-mm-dd",
    "start": "hh:mm",
    "end": "hh:mm",
    "hours": "0.0#",
}
_ORIGINS = """
    UPDATE attendance_mark SET marked_utc = 1609750000 + 3600 * (id % 240),
    source = CASE id % 3 WHEN 0 THEN 'paper' WHEN 1 THEN 'import' ELSE 'typed' END
"""


def figures(folder: Path) -> Iterator[Figure]:
    """What is promised of the attendance workbook."""
    workspace = _office(folder / "marks.db")
    document = workspace.read(sheet, 1, words(), SortOrder.COUNTRY)
    pairs = []
    for _ in range(RUNS):
        began = perf_counter()
        workbooks.attendance(_silent, document, words())
        middle = perf_counter()
        in_child(_silent, raw, document, words())
        pairs.append((middle - began, perf_counter() - middle))
    took, floor = (median(pair[n] for pair in pairs) * 1000 for n in (0, 1))
    yield Figure("workbook of 100,000 marks, in a child", took, "ms", 1.10, floor)
    idle = longest_frame_ms(lambda: sleep(_IDLE_S))
    yield Figure("longest frame with nothing to do", idle, "ms")
    request = Request((ExportKind.ATTENDANCE,), words(), 1)
    longest = longest_frame_ms(lambda: _whole(prepare(workspace, request)))
    yield Figure("longest frame meanwhile", longest, "ms", 33)
    few = _shortened(document, _SMALL)
    # Of several short runs the least: the most of one is often another program's.
    longest = min(
        longest_frame_ms(lambda: workbooks.attendance(_silent, few, words())) for _ in range(RUNS)
    )
    yield Figure("longest frame, 2,000 marks by a thread", longest, "ms", 33)
    workspace.close()


def raw(_progress: Progress, document: AttendanceSheet, labels: Labels) -> int:
    """In the child: the same rows, each cell with the shared style of its column, and no more."""
    from openpyxl import Workbook as Book
    from openpyxl.cell import WriteOnlyCell

    book: Any = Book(write_only=True)
    page = book.create_sheet("Marks")
    styles = [_style(page, key) for key in columns_of(document)]
    for line in lines(document, labels):
        row = []
        for value, style in zip(line, styles, strict=True):
            cell: Any = WriteOnlyCell(page, cast("Any", value))
            cell._style = style
            row.append(cell)
        page.append(row)
    stream = BytesIO()
    book.save(stream)
    return len(stream.getvalue())


def _style(page: object, key: str) -> object:
    from openpyxl.cell import WriteOnlyCell
    from openpyxl.styles import Alignment, Border, Font, Side

    side = Side(style="thin", color="AEB7B4")
    template: Any = WriteOnlyCell(cast("Any", page))
    template.font = Font(name="Calibri", size=10, color="1B2422")
    template.border = Border(left=side, right=side, top=side, bottom=side)
    template.alignment = Alignment(horizontal="left", vertical="center", indent=1)
    template.number_format = _FORMATS.get(key, "General")
    template.quotePrefix = key not in _FORMATS
    return template._style


class Moving(QWidget):
    """A window whose text moves with every tick; keeps the times between its frames."""

    def __init__(self) -> None:
        super().__init__()
        self.times: list[float] = []
        self._clock = QElapsedTimer()
        self._clock.start()
        self.timer = QTimer(self, interval=_FRAME_MS, timerType=Qt.TimerType.PreciseTimer)
        self.timer.timeout.connect(self.update)
        self.resize(1110, 640)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        self.times.append(self._clock.nsecsElapsed() / 1e6)
        self._clock.restart()
        painter = QPainter(self)
        for line in range(40):
            painter.drawText(10 + len(self.times) % 100, 16 * line, f"{line} {len(self.times)}")
        painter.end()


def longest_frame_ms(work: Callable[[], object]) -> float:
    """The longest time between two frames of a moving window while `work` runs as a job."""
    app = QApplication.instance() or QApplication([])
    # Kept by the application, as in the program: work may end after this function.
    collector, jobs, window, loop = Collector(app), Jobs(app), Moving(), QEventLoop()
    gc.freeze()  # as the program does once it is open
    window.show()
    window.timer.start()
    QTimer.singleShot(300, loop.quit)
    loop.exec()
    window.times.clear()
    kept: list[object] = []
    jobs.start(lambda _progress: work(), kept.append).finished.connect(loop.quit)
    loop.exec()
    window.timer.stop()
    window.close()
    jobs.close()
    collector.deleteLater()
    return max(window.times)


def _whole(leaving: Leaving) -> Leaving:
    """All marks, as one file; the window keeps it."""
    if leaving.errors or len(leaving.files) != 1:
        raise AssertionError(leaving.errors)
    return leaving


def _shortened(document: AttendanceSheet, rows: int) -> AttendanceSheet:
    return replace(document, people=document.people[: rows // len(document.columns)])


def _office(path: Path) -> Workspace:
    """An office with one event of 2,500 people and 40 sessions, all marked, from three sources."""
    make(str(path), SIZES)
    workspace = Workspace.open(path)
    writing = workspace.engine.execution_options(**{WRITING: True})
    with writing.begin() as connection:
        connection.execute(text(_ORIGINS))
    return workspace


def _silent(_done: int, _total: int) -> None:
    """Nobody listens."""
