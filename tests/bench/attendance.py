"""Attendance: the workbook against a bare loop of openpyxl, a grid of 200 people × 24 sessions."""

import gc
from collections.abc import Iterator
from copy import copy
from datetime import datetime, timedelta
from io import BytesIO
from pathlib import Path
from statistics import quantiles
from typing import Any, cast

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sqlalchemy.orm import Session

from ombuds_events.domain.drafts import EventDraft, PersonDraft, ProgrammeItemDraft
from ombuds_events.domain.kinds import Mark, ParticipationState, Sex
from ombuds_events.domain.precedence import SortOrder
from ombuds_events.domain.sheets import AttendanceSheet
from ombuds_events.domain.tally import MarkCell
from ombuds_events.exchange.attendance_xlsx import write
from ombuds_events.model.participation import Participation
from ombuds_events.queries.attendance import grid
from ombuds_events.queries.sheets import sheet
from ombuds_events.services.attendance import set_marks
from ombuds_events.services.catalogues import load_catalogues
from ombuds_events.services.events import plan_event
from ombuds_events.services.people import add_person
from ombuds_events.services.programme import add_item
from ombuds_events.store.workspace import Workspace
from ombuds_events.ui.attendance.tab import AttendanceTab
from ombuds_events.ui.kit.bus import Bus
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.jobs import Jobs
from ombuds_events.ui.kit.settings import Settings
from ombuds_events.ui.kit.theme import theme
from tests.bench.figures import Figure, beside, median_of, milliseconds
from tests.documents import words
from tests.factories import office

PEOPLE, SESSIONS = 200, 24
_MARKS = (Mark.PRESENT, Mark.ONLINE, Mark.LATE, 45, Mark.ABSENT, Mark.PRESENT)


class Silent:
    """A window that tells nothing."""

    def toast(self, words: str, *, undo: bool = False) -> None:
        """Nothing."""

    def refused(self, problems: object) -> None:
        """Never expected here."""
        raise AssertionError(problems)

    def trouble(self, known: object) -> None:
        """Never expected here."""
        raise AssertionError(known)

    def saved(
        self, words: str, folder: str, _event: int = 0, _records: tuple[int, ...] = ()
    ) -> None:
        """Nothing."""


def figures(folder: Path) -> Iterator[Figure]:
    """What is promised of attendance."""
    QApplication.instance() or QApplication([])
    theme.apply(cast("QApplication", QApplication.instance()), "light")
    desk, event_id = _desk(folder)
    document = desk.workspace.read(sheet, event_id, words(), SortOrder.COUNTRY)
    ours, floor = workbook_ms(document)
    yield Figure("attendance workbook 200 × 24", ours, "ms", 1.15, floor)
    # As the program, which collects by a timer and never in the middle of a click.
    gc.collect()
    gc.freeze()
    gc.disable()
    yield Figure("attendance grid 200 × 24, open", grid_open_ms(desk, event_id), "ms", 100)
    yield Figure("attendance grid, key to repaint", key_to_repaint_ms(desk, event_id), "ms", 16)
    gc.enable()
    desk.workspace.close()


def workbook_ms(document: AttendanceSheet) -> tuple[float, float]:
    """Our workbook, and a bare write-only loop over the same cells with the same shared styles."""
    ours = BytesIO()
    write(document, words(), ours)
    samples, pages = _cells_of(ours.getvalue())
    return beside(lambda: write(document, words(), BytesIO()), lambda: _bare(samples, pages))


def grid_open_ms(desk: Desk, event_id: int) -> float:
    """From the click to the painted grid."""

    def once() -> None:
        tab = _open(desk, event_id)
        tab.close()
        tab.deleteLater()

    return median_of(once)


def key_to_repaint_ms(desk: Desk, event_id: int) -> float:
    """From a key, through its writing, to the repainted cell and totals: nine of ten are faster."""
    tab = _open(desk, event_id)
    QTest.qWaitForWindowExposed(tab)
    times = [_one_key(tab, letter) for letter in "plexo" * 12]
    tab.close()
    return quantiles(times, n=10)[-1]


def _one_key(tab: AttendanceTab, letter: str) -> float:
    def press() -> None:
        event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(tab.grid.marks, event)
        QApplication.sendPostedEvents()  # paints what was touched, and nothing else

    taken = milliseconds(press)
    tab.grid.step_down()
    return taken


def _open(desk: Desk, event_id: int) -> AttendanceTab:
    tab = AttendanceTab(desk, event_id)
    tab.resize(1162, 570)
    tab.show()
    tab.focus_first()
    tab.grab()
    return tab


def _desk(folder: Path) -> tuple[Desk, int]:
    workspace, event_id = _office(folder)
    bus = Bus()
    bus.attach(workspace)
    settings = Settings(folder / "settings.ini")
    return Desk(workspace, bus, Jobs(), settings, _nowhere, Silent()), event_id


def _nowhere(_place: Place) -> None:
    """No window, no way."""


def _office(folder: Path) -> tuple[Workspace, int]:
    """An office with one event of 200 people and 24 sessions, all marked."""
    workspace = office(folder)
    event_id = workspace.run("plan_event", _fill)
    found = workspace.read(grid, event_id)
    cells = [
        MarkCell(row.participation_id, column.key, _MARKS[(row.number + n) % len(_MARKS)])
        for row in found.rows
        for n, column in enumerate(found.columns)
    ]
    workspace.run("set_marks", set_marks, cells)
    return workspace, event_id


def _fill(session: Session) -> int:
    load_catalogues(session)
    start = datetime.fromisoformat("2026-03-02T09:00")
    draft = EventDraft(
        title={"en": "Seminar", "ru": "Семинар"},
        type_key="seminar",
        start=start,
        end=start + timedelta(days=5, hours=8),
        zone="Asia/Almaty",
    )
    event_id = plan_event(session, draft)
    for number in range(SESSIONS):
        begins = start + timedelta(days=number // 4, hours=2 * (number % 4))
        item = ProgrammeItemDraft(
            title={"en": f"Session {number + 1}"},
            start=begins,
            end=begins + timedelta(minutes=90),
            zone="Asia/Almaty",
            counted_minutes=90,
        )
        add_item(session, event_id, item)
    for number in range(PEOPLE):
        person = PersonDraft(
            family=f"Family {number:03}",
            given="Given",
            institution_id=1,
            sex=(Sex.FEMALE, Sex.MALE)[number % 2],
        )
        session.add(
            Participation(
                event_id=event_id,
                person_id=add_person(session, person),
                state=ParticipationState.CONFIRMED,
            )
        )
    return event_id


_Lines = list[list[tuple[Any, int]]]


def _cells_of(content: bytes) -> tuple[list[Any], list[tuple[str, _Lines]]]:
    """A cell of each style, and every cell of a workbook as (value, number of its style)."""
    from openpyxl import load_workbook

    samples: dict[tuple[int, ...], Any] = {}
    pages = []
    for page in load_workbook(BytesIO(content)).worksheets:
        lines: _Lines = []
        for row in page.iter_rows():
            for cell in row:
                samples.setdefault(_key(cell), cell)
            keys = list(samples)
            lines.append([(cell.value, keys.index(_key(cell))) for cell in row])
        pages.append((page.title, lines))
    return list(samples.values()), pages


def _key(cell: Any) -> tuple[int, ...]:  # noqa: ANN401 - a cell of whatever kind
    """What tells styles apart; those of merged cells are lost on reading: the plain one."""
    return tuple(cell._style or ())


def _bare(samples: list[Any], pages: list[tuple[str, _Lines]]) -> None:
    """The least that openpyxl can do: make each style once, append the cells that share them."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell

    book: Any = Workbook(write_only=True)
    styles: list[Any] = []
    for title, lines in pages:
        page = book.create_sheet(title)
        styles = styles or [_style(page, sample) for sample in samples]
        for line in lines:
            row = []
            for value, number in line:
                cell: Any = WriteOnlyCell(page, value)
                cell._style = styles[number]
                row.append(cell)
            page.append(row)
    book.save(BytesIO())


def _style(page: object, sample: Any) -> object:  # noqa: ANN401 - a cell of whatever kind
    """The style of a cell, made anew in another workbook."""
    from openpyxl.cell import WriteOnlyCell

    made: Any = WriteOnlyCell(cast("Any", page))
    if not _key(sample):
        return made._style
    for part in ("font", "fill", "border", "alignment"):
        setattr(made, part, copy(getattr(sample, part)))
    made.number_format, made.quotePrefix = sample.number_format, sample.quotePrefix
    return made._style
