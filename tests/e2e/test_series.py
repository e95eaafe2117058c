"""A series and its end by keyboard alone; what follows is said before anything is done."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ombuds_events.app import Program
from ombuds_events.domain.kinds import EventMode, EventState
from ombuds_events.queries.event_page import event_header
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.queries.series import series_place
from ombuds_events.ui.kit import i18n
from ombuds_events.ui.kit.settings import Settings
from ombuds_events.ui.kit.theme import theme
from tests.e2e.keys import LOOK, Keyboard, Script

EVENT = "SEM-2026-02"
MOST_KEYS = 125


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


def repeating() -> Script:
    """Every two weeks, four dates; then this one goes online, the last two are called off."""
    yield from ("Ctrl+K", f"={EVENT}", "Return")
    yield from (*_command("Repeat the event"), "=2", "Alt+N", "Tab", "=4", *LOOK, "Return")
    yield from LOOK
    yield from (*_command("Move online"), "=https://meet.example/1", "Return", *LOOK)
    yield from (*_command("Cancel the event"), "Alt+O", "Down", *LOOK, "Alt+R", "=No money")
    yield from ("Ctrl+Return", *LOOK)


def _command(words: str) -> tuple[str, ...]:
    return ("Ctrl+K", f"=>{words}", "Return")


def test_a_series_is_made_and_called_off_without_a_mouse(
    qtbot: QtBot, program: Program, database: Path
) -> None:
    keyboard = Keyboard(lambda: _is_busy(program))
    keyboard.play(repeating(), lambda: program.start(str(database)))
    assert program.office is not None
    workspace = program.office.workspace
    event = workspace.read(resolve, Kind.EVENT, EVENT)
    assert workspace.read(event_header, event).mode is EventMode.ONLINE, keyboard.log
    place = workspace.read(series_place, event)
    assert place is not None
    assert place.rule.interval == 2
    states = [one.state for one in place.members]
    assert len(states) == 3, keyboard.log  # on one of four dates an organiser rests
    assert set(states) == {EventState.CANCELLED}, keyboard.log
    assert keyboard.pressed <= MOST_KEYS, keyboard.pressed
    for _ in range(3):
        workspace.undo()
    assert workspace.read(series_place, event) is None
    assert workspace.read(event_header, event).mode is EventMode.IN_PERSON


def _is_busy(program: Program) -> bool:
    """Whether something is under way: a user waits for it."""
    if any(window.jobs.is_busy() for window in program.windows):
        return True
    return program.office is None
