"""All marks in the preview: the rows of the file, and the very bytes that a command writes."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, time
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ombuds_events.domain.kinds import ExportKind
from ombuds_events.domain.precedence import SortOrder
from ombuds_events.domain.sheets import SheetEntry
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.store.workspace import Workspace
from ombuds_events.ui.exports import choices
from ombuds_events.ui.exports.dialog import LeavesDialog
from ombuds_events.ui.exports.marks_view import MOST_SHOWN, MarksView
from ombuds_events.ui.kit.bus import Bus
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.jobs import Jobs
from ombuds_events.ui.kit.settings import Settings
from tests.documents import words
from tests.e2e.program import done
from tests.ui.attendance.conftest import Told
from tests.unit.exchange.shapes import attendance, person

Opener = Callable[[str, SortOrder], LeavesDialog]
_ROLE = Qt.ItemDataRole.DisplayRole


@pytest.fixture
def opened(demo: Workspace, tmp_path: Path, qtbot: QtBot) -> Opener:
    """Opens the dialog of an event for the attendance workbook, in English and Russian."""
    settings, places = Settings(tmp_path / "settings.ini"), list[Place]()
    settings.set(choices.LANGS, "en+ru")

    def open_dialog(ref: str, order: SortOrder) -> LeavesDialog:
        settings.set(choices.ORDER, order.value)
        desk = Desk(demo, Bus(), Jobs(), settings, places.append, Told())
        event_id = demo.read(resolve, Kind.EVENT, ref)
        dialog = LeavesDialog(desk, event_id, (ExportKind.ATTENDANCE,))
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: dialog.leaving() is not None, timeout=20_000)
        return dialog

    return open_dialog


def row(view: MarksView, number: int) -> list[str]:
    """The words of a row."""
    model = view.rows
    return [model.data(model.index(number, column), _ROLE) for column in range(model.columnCount())]


def test_the_last_page_shows_the_rows_of_the_file(opened: Opener) -> None:
    preview = opened("ev-07", SortOrder.COUNTRY).preview
    assert preview.count() == 35
    preview.turn(-1)
    assert preview._title.text() == "All marks"
    assert preview._where.text() == "a row for each person and session; the first 60 of 816"
    (view,) = preview.findChildren(MarksView)
    assert view.rows.rowCount() == MOST_SHOWN
    first = row(view, 0)
    assert first[:4] == ["FLAG-2025", "1", "Vardumyan Ani", "VARDUMYAN Ani"]
    assert first[8] == "1"
    assert first[10:15] == ["2025-09-16", "13:00", "14:30", "90", "O"]
    assert [column.key for column in view.rows.columns][9] == "session"


def test_few_rows_are_all_there(opened: Opener) -> None:
    preview = opened("ev-19", SortOrder.NAME).preview
    preview.turn(-1)
    assert preview._where.text() == "a row for each person and session"
    (view,) = preview.findChildren(MarksView)
    assert view.rows.rowCount() == 40
    assert row(view, 0)[2] == "Mane S."


def test_cells_are_shown_as_the_workbook_shows_them(qtbot: QtBot) -> None:
    entry = SheetEntry("typed", date(2026, 10, 21), 67.5)
    who = person(marks={1: 68}, entries={1: entry})
    view = MarksView(replace(attendance(0), people=(who,)), words(), "All marks")
    qtbot.addWidget(view)
    assert row(view, 0)[10:] == [
        "2026-10-20", f"{time(12):%H:%M}", "14:00", "90", "68", "the minutes present", "67.5",
        "1.12", "entered by hand", "2026-10-21",
    ]  # fmt: skip
    assert row(view, 1)[14:] == [""] * 6


@pytest.mark.file_only
@pytest.mark.parametrize("order", [SortOrder.PROTOCOL, SortOrder.INSTITUTION])
def test_the_command_writes_the_same_bytes(
    opened: Opener, demo: Workspace, tmp_path: Path, order: SortOrder
) -> None:
    leaving = opened("ev-07", order).leaving()
    assert leaving is not None
    out = tmp_path / "w.xlsx"
    options = ("--out", out, "--labels", "en,ru", "--order", order.value)
    done("--db", str(demo.path), "export", "attendance", "FLAG-2025", *options)
    window, command = leaving.files[0].content, out.read_bytes()
    parts = []
    for data in (window, command):
        with ZipFile(BytesIO(data)) as archive:
            parts.append({name: archive.read(name) for name in archive.namelist()})
    differing = {name for name in parts[0] | parts[1] if parts[0].get(name) != parts[1].get(name)}
    assert differing <= {"docProps/core.xml"}
