"""A newcomer's first run by keyboard alone: own office, an event, twelve people, their files."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from icalendar import Calendar
from openpyxl import load_workbook
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ombuds_events.app import Program
from ombuds_events.queries.event_page import event_form, partners
from ombuds_events.ui.exports import choices
from ombuds_events.ui.kit import i18n
from ombuds_events.ui.kit.settings import Settings
from ombuds_events.ui.kit.theme import theme
from tests.e2e.keys import LOOK, Keyboard, Script

MOST_KEYS = 160
FIRST = 1
PEOPLE = (
    ("Abdrakhmanova", "Aigerim", "Head of unit", "F", "Kazakhstan"),
    ("Seitkali", "Daniyar", "Lawyer", "M", "Kazakhstan"),
    ("Tulegenova", "Madina", "Senior officer", "F", "Kazakhstan"),
    ("Omarov", "Yerlan", "Expert", "M", "Kazakhstan"),
    ("Sargsyan", "Anahit", "Head of unit", "F", "Armenia"),
    ("Hakobyan", "Tigran", "Complaints officer", "M", "Armenia"),
    ("Grigoryan", "Lilit", "Lawyer", "F", "Armenia"),
    ("Petrosyan", "Karen", "Adviser", "M", "Armenia"),
    ("Volkova", "Irina", "Consultant", "F", "Russia"),
    ("Belov", "Maksim", "Analyst", "M", "Russia"),
    ("Zaytseva", "Olga", "Head of department", "F", "Russia"),
    ("Kuznetsov", "Pavel", "Press officer", "M", "Russia"),
)
HEAD = ("Surname", "First name", "Position", "Sex", "Country")


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    """The program of somebody who starts it for the first time."""
    qapp.setQuitOnLastWindowClosed(False)
    settings = Settings(tmp_path / "settings.ini")
    settings.set(choices.FOLDER, str(tmp_path / "files"))
    (tmp_path / "files").mkdir()
    begun = Program(settings, "en")
    yield begun
    for window in tuple(begun.windows):
        window.close()
    theme.name, theme.scale = "light", 1.0
    i18n.install(qapp, "en")


def first_run() -> Script:
    """What the newcomer types."""
    yield from ("=rus", "Return", "Return")
    yield from ("Ctrl+N", "=Child rights seminar", "Tab")
    yield from ("=kaz", "Return", "=arm", "Return", "Alt+R", "=6", "Return")
    yield from ("Ctrl+PgDown", "Ctrl+PgDown", "Ctrl+PgDown", "Ctrl+V", "Ctrl+Return")
    yield from ("Ctrl+A", "Alt+C", *LOOK)
    # Ticked already: the list of participants. Added: the notice, attendance, sign-in sheets.
    yield from ("Ctrl+E", "Alt+N", "Alt+A", "Alt+X", "Return")


def test_a_first_run_takes_few_keys_and_no_mouse(
    qtbot: QtBot, program: Program, tmp_path: Path
) -> None:
    rows = "\n".join("\t".join(line) for line in (HEAD, *PEOPLE))
    QGuiApplication.clipboard().setText(rows)
    keyboard = Keyboard(lambda: _is_busy(program))
    keyboard.play(first_run(), lambda: program.start(None))
    assert keyboard.pressed <= MOST_KEYS, keyboard.log
    _event_is_right(program)
    _files_are_right(tmp_path / "files")
    readme = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
    assert f"takes {keyboard.pressed} keys" in readme


def _is_busy(program: Program) -> bool:
    """Whether something is under way: a user waits for it."""
    if any(window.jobs.is_busy() for window in program.windows):
        return True
    return program.office is None and QApplication.activeModalWidget() is None


def _event_is_right(program: Program) -> None:
    assert program.office is not None
    read = program.office.workspace.read
    assert read(event_form, FIRST).draft.recommendation == 6
    assert {one.country for one in read(partners, FIRST)} == {"RU", "KZ", "AM"}


def _files_are_right(folder: Path) -> None:
    (calendar,) = folder.rglob("*.ics")
    (entry,) = Calendar.from_ical(calendar.read_bytes()).events
    assert entry["SUMMARY"] == "Child rights seminar"
    assert "ATTENDEE" not in entry
    books = list(folder.rglob("*.xlsx"))
    assert len(books) == 3
    for path in books:
        words = _words(path)
        assert all(any(family in word for word in words) for family, *_rest in PEOPLE), path


def _words(path: Path) -> list[str]:
    book = load_workbook(path, read_only=True)
    sheet = book.worksheets[0]
    return [str(cell) for line in sheet.iter_rows(values_only=True) for cell in line if cell]
