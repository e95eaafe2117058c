"""On the eve somebody comes instead of somebody else: all papers anew, by keyboard alone."""

import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from icalendar import Calendar
from openpyxl import load_workbook
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ombuds_events.domain.kinds import ExportKind, ParticipationState
from ombuds_events.queries.participations import of_event
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.store.workspace import Workspace
from ombuds_events.transfer.leaves import prepare, save
from ombuds_events.transfer.requests import Request
from ombuds_events.ui.exports import choices
from ombuds_events.ui.kit import i18n
from ombuds_events.ui.kit.desk import Place
from ombuds_events.ui.kit.settings import Settings
from ombuds_events.ui.kit.theme import theme
from ombuds_events.ui.shell.main_window import MainWindow
from ombuds_events.ui.shell.opening import Office
from tests.documents import words
from tests.e2e.keys import LOOK, Keyboard, Script
from tests.waiting import settle

MOST_KEYS, MOST_SECONDS = 50, 90
VISIT = "SV-2026-01"


@pytest.fixture
def window(demo: Workspace, qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    """A window on the event, whose files were saved before, its list three times."""
    event_id = demo.read(resolve, Kind.EVENT, VISIT)
    for kind in (ExportKind.INVITATIONS, *[ExportKind.PARTICIPANTS] * 3):
        save(demo, prepare(demo, Request((kind,), words(), event_id)), tmp_path / kind)
    settings = Settings(tmp_path / "settings.ini")
    settings.set(choices.FOLDER, str(tmp_path / "files"))
    i18n.install(qapp, "en")
    made = MainWindow(settings)
    made.show()
    made.attach(Office(demo), Place("event", event_id, "participants"))
    settle(made.jobs)
    yield made
    made.close()
    made.deleteLater()
    theme.name, theme.scale = "light", 1.0
    i18n.install(qapp, "en")


def substitute(leaves: str, comes: str, address: str) -> Script:
    """Find who cannot come, enter who comes instead, look at the papers, save them."""
    yield from ("Ctrl+F", f"={leaves}", "Return")
    yield from ("Ctrl+R", f"={comes}", "Return", "Alt+E", f"={address}", "Return", *LOOK)
    yield from ("Return",)


def test_one_substitution_redoes_all_papers(
    window: MainWindow, demo: Workspace, qtbot: QtBot, tmp_path: Path
) -> None:
    event_id = demo.read(resolve, Kind.EVENT, VISIT)
    seats = [s for one in demo.read(of_event, event_id) for s in one.seats]
    gone = next(s for s in seats if s.person.family == "Vidaković")
    began = time.monotonic()
    keyboard = Keyboard(window.jobs.is_busy)
    keyboard.play(substitute("vidak", "Petrov Milan", "m@petrov.example"))
    settle(window.jobs)
    assert time.monotonic() - began < MOST_SECONDS
    assert keyboard.pressed <= MOST_KEYS, keyboard.log
    now = {s.id: s for one in demo.read(of_event, event_id) for s in one.seats}
    (new,) = set(now) - {s.id for s in seats}
    assert now[gone.id].state is ParticipationState.REPLACED
    assert now[gone.id].replaced_by == now[new].person.name
    _files_are_right(tmp_path / "files", now[new].person.name)


def _files_are_right(folder: Path, name: str) -> None:
    methods = [
        Calendar.from_ical(path.read_bytes())["METHOD"] for path in sorted(folder.rglob("*.ics"))
    ]
    assert set(methods) == {"CANCEL", "REQUEST"}
    (book,) = folder.rglob("*.xlsx")
    sheet = load_workbook(book, read_only=True).worksheets[0]
    cells = [str(cell) for line in sheet.iter_rows(values_only=True) for cell in line if cell]
    assert any("Version 4, " in cell for cell in cells)
    assert name in cells
    assert len(list(folder.rglob("*.pdf"))) == 3
