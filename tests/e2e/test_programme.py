"""A programme planned by keyboard alone: sessions, tracks, a shift, a release, phases."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ombuds_events.app import Program
from ombuds_events.domain.releases import SessionChange
from ombuds_events.queries.phases import phases
from ombuds_events.queries.programme import programme
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.queries.releases import releases, since_release
from ombuds_events.ui.kit import i18n
from ombuds_events.ui.kit.settings import Settings
from ombuds_events.ui.kit.theme import theme
from tests.e2e.keys import Keyboard, Script

EVENT = "SEM-2026-02"
MOST_KEYS = 150


@pytest.fixture
def program(qapp: QApplication, tmp_path: Path) -> Iterator[Program]:
    """The program with settings of its own."""
    qapp.setQuitOnLastWindowClosed(False)
    begun = Program(Settings(tmp_path / "settings.ini"), "en")
    yield begun
    for window in tuple(begun.windows):
        window.close()
    theme.name, theme.scale = "light", 1.0
    i18n.install(qapp, "en")


def planning() -> Script:
    """What is typed."""
    yield from ("Ctrl+K", f"={EVENT}", "Return", "Ctrl+PgDown")
    yield from ("Ctrl+Return", "=Opening", "Alt+H")  # the opening, then another
    yield from ("=Practice", "Alt+R", "=A", "Return")
    yield from ("Alt+Up",)  # Practice stands alone in its track
    yield from (*_command("Release the programme"), "Return")
    yield from (*_command("Shift sessions"), "=30", "Return")
    yield from ("Alt+Shift+Down", "Ctrl+D")
    yield from (*_command("Phases of the event"), "Alt+A", "=On site", "Return", "Alt+D")


def _command(words: str) -> tuple[str, ...]:
    return ("Ctrl+K", f"=>{words}", "Return")


def test_a_programme_is_planned_without_a_mouse(
    qtbot: QtBot, program: Program, database: Path
) -> None:
    keyboard = Keyboard(lambda: _is_busy(program))
    keyboard.play(planning(), lambda: program.start(str(database)))
    assert program.office is not None
    read = program.office.workspace.read
    event = read(resolve, Kind.EVENT, EVENT)
    rows = [
        (one.title["en"], one.track, f"{one.span.start:%d %H:%M}") for one in read(programme, event)
    ]
    assert rows == [
        ("Opening", "", "20 09:00"),
        ("Practice", "A", "21 10:30"),
        ("Practice", "A", "21 11:30"),
    ], keyboard.log
    assert keyboard.pressed <= MOST_KEYS
    assert [one.number for one in read(releases, event)] == [1]
    since = read(since_release, event)
    assert since is not None
    assert since.counts == {SessionChange.NEW: 1, SessionChange.MOVED: 1}
    assert [one.title for one in read(phases, event)] == [{"en": "On site"}]


def _is_busy(program: Program) -> bool:
    """Whether something is under way: a user waits for it."""
    if any(window.jobs.is_busy() for window in program.windows):
        return True
    return program.office is None
