"""Bus, settings and actions."""

from collections.abc import Callable
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ombuds_events import paths
from ombuds_events.domain.problems import Problem
from ombuds_events.ui.kit.actions import Actions, ActionSpec
from ombuds_events.ui.kit.bus import Bus
from ombuds_events.ui.kit.settings import (
    FONT_SCALE,
    GEOMETRY,
    PANE_WIDTH,
    SIDE_BAR_FOLDED,
    THEME,
    Settings,
)


class Office:
    """Tells of changes, as a workspace does."""

    def __init__(self) -> None:
        self.callbacks: list[Callable[[Any], None]] = []

    def subscribe(self, callback: Callable[[Any], None], /) -> Callable[[], None]:
        self.callbacks.append(callback)
        return lambda: self.callbacks.remove(callback)

    def publish(self, changes: object) -> None:
        for callback in self.callbacks:
            callback(changes)


def test_changes_of_a_worker_arrive_on_the_main_thread(qtbot: QtBot) -> None:
    office, bus = Office(), Bus()
    bus.attach(office)
    with qtbot.waitSignal(bus.changed) as caught:
        worker = Thread(target=office.publish, args=("event",))
        worker.start()
        worker.join()
    assert caught.args == ["event"]


def test_changes_of_the_window_arrive_at_once() -> None:
    office, bus = Office(), Bus()
    bus.attach(office)
    seen: list[object] = []
    bus.changed.connect(seen.append)
    office.publish("person")
    assert seen == ["person"]


def test_a_detached_bus_hears_nothing() -> None:
    office, bus = Office(), Bus()
    bus.attach(office)
    bus.detach()
    bus.detach()
    seen: list[object] = []
    bus.changed.connect(seen.append)
    office.publish("person")
    assert seen == []


def test_settings_come_back_with_their_types(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    first = Settings(path)
    assert first.get(THEME) == "system"
    first.set(THEME, "dark")
    first.set(FONT_SCALE, 1.25)
    first.set(SIDE_BAR_FOLDED, value=True)
    first.set(PANE_WIDTH, 320)
    first.set(GEOMETRY, QByteArray(b"\x01\x02"))
    first.save()
    second = Settings(path)
    assert second.get(THEME) == "dark"
    assert second.get(FONT_SCALE) == 1.25
    assert second.get(SIDE_BAR_FOLDED) is True
    assert second.get(PANE_WIDTH) == 320
    assert second.get(GEOMETRY) == QByteArray(b"\x01\x02")
    second.forget(THEME)
    assert second.get(THEME) == "system"


def test_settings_lie_in_the_folder_of_the_user() -> None:
    Settings().save()
    settings = Settings()
    settings.set(THEME, "light")
    settings.save()
    assert paths.settings_file().is_file()


@pytest.fixture
def done() -> list[str]:
    return []


@pytest.fixture
def actions(qtbot: QtBot, done: list[str]) -> Actions:
    window = QWidget()
    qtbot.addWidget(window)
    made = Actions(window, lambda: "here")
    made.add(
        [
            ActionSpec(
                "event.new", "New event…", lambda _c: done.append("new"), "plus", "Ctrl+N", "file"
            ),
            ActionSpec(
                "event.close",
                "Close nominations",
                lambda _c: done.append("close"),
                menu="event",
                when=lambda _c: Problem("end_before_start"),
            ),
            ActionSpec(
                "event.erase",
                "Erase",
                lambda _c: done.append("erase"),
                menu="event",
                when=lambda context: context == "there",
            ),
        ]
    )
    return made


def test_an_action_runs_with_its_shortcut(actions: Actions, done: list[str]) -> None:
    assert actions["event.new"].shortcut() == QKeySequence("Ctrl+N")
    assert actions["event.new"].text() == "New event…"
    actions["event.new"].trigger()
    assert done == ["new"]


def test_a_blocked_action_says_why_and_stays_pressable(
    actions: Actions, done: list[str], qtbot: QtBot
) -> None:
    actions.refresh()
    assert actions["event.close"].isEnabled()
    assert not actions["event.erase"].isEnabled()
    with qtbot.waitSignal(actions.blocked) as caught:
        actions["event.close"].trigger()
    assert caught.args == [Problem("end_before_start")]
    actions.run("event.erase")
    assert done == []


def test_menus_are_drawn_from_the_registry(actions: Actions) -> None:
    names = [action.objectName() for action in actions.in_menu("event")]
    assert names == ["event.close", "event.erase"]
    assert len(actions.specs()) == 3
    assert actions.state("event.new") is True


def test_an_action_exists_once(actions: Actions) -> None:
    with pytest.raises(ValueError, match=r"event\.new"):
        actions.add([ActionSpec("event.new", "Again", lambda _c: None)])
