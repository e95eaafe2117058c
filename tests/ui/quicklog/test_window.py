"""Counted lessons as a legal educator logs them: from any page, by keyboard alone."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ombuds_events.domain.drafts import EventDraft
from ombuds_events.queries.audience import head_counts
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.services.events import plan_event
from ombuds_events.store.workspace import Workspace
from ombuds_events.ui.attendance.tab import AttendanceTab
from ombuds_events.ui.imports.lessons import LessonsDialog, PasteLessonsDialog
from ombuds_events.ui.kit.desk import Place
from ombuds_events.ui.quicklog.dialog import QuickLogDialog
from ombuds_events.ui.shell.main_window import MainWindow
from tests.ui.walk import window_on
from tests.waiting import settle, wait_for

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
LINE = "10.12 school 56, class 9, 27/14f, Human Rights Lesson"


class Typist:
    """Presses keys in whatever is in front, and counts them."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.pressed = 0

    def front(self) -> QWidget:
        """What is in front."""
        return QApplication.activeModalWidget() or self.window

    def press(self, key: Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """One key."""
        self.pressed += 1
        front = self.front()
        focused: QWidget | None = front.focusWidget()
        QTest.keyClick(focused or front, key, held)

    def write(self, words: str) -> None:
        """A text."""
        self.pressed += len(words)
        QTest.keyClicks(self.front().focusWidget(), words)

    def once(self, kind: type[QWidget], act: Callable[[], None]) -> list[str]:
        """Do `act` as soon as a dialog of `kind` is in front; tells that it was done."""
        done: list[str] = []

        def tick() -> None:
            if type(self.front()) is kind and not self.window.jobs.is_busy():
                ticks.stop()
                done.append(kind.__name__)
                act()

        ticks = QTimer(self.window, interval=20)
        ticks.timeout.connect(tick)
        ticks.start()
        return done


def database(window: MainWindow) -> Workspace:
    assert window.office is not None
    return window.office.workspace


def counts(window: MainWindow, code: str) -> list[int]:
    """Everybody who was counted in an event."""
    event_id = database(window).read(resolve, Kind.EVENT, code)
    return [count.total for count in database(window).read(head_counts, event_id)]


def test_a_lesson_on_the_train(qtbot: QtBot, demo_file: Path, tmp_path: Path) -> None:
    with window_on(demo_file, tmp_path, "en") as window:
        keys = Typist(window)

        def log() -> None:
            keys.write(LINE)
            keys.press(Key.Key_Return)
            keys.press(Key.Key_Escape)

        done = keys.once(QuickLogDialog, log)
        keys.press(Key.Key_L, CTRL | SHIFT)
        wait_for(lambda: bool(done))
        assert counts(window, "HRL-2025-01") == [27]
        assert keys.pressed == len(LINE) + 3


def test_the_campaign_of_43_schools(qtbot: QtBot, demo_file: Path, tmp_path: Path) -> None:
    rows = (f"Школа {n}\t10.12.2025\t9\t27\t14\tПрава ребёнка" for n in range(1, 44))
    head = "Школа\tДата\tКласс\tВсего\tДевочки\tТема"
    with window_on(demo_file, tmp_path, "en") as window:
        keys = Typist(window)
        QGuiApplication.clipboard().setText("\n".join((head, *rows)))

        def paste() -> None:
            inner = keys.once(PasteLessonsDialog, lambda: keys.press(Key.Key_Return))
            keys.press(Key.Key_V, CTRL)
            wait_for(lambda: bool(inner))
            keys.press(Key.Key_Escape)

        done = keys.once(QuickLogDialog, paste)
        keys.press(Key.Key_L, CTRL | SHIFT)
        wait_for(lambda: bool(done))
        assert counts(window, "HRL-2025-01") == [27] * 43
        assert keys.pressed == 4
        window.undo()
        assert database(window).next_undo() is None


def test_a_list_is_imported_from_the_audience(
    qtbot: QtBot, demo_file: Path, tmp_path: Path
) -> None:
    with window_on(demo_file, tmp_path, "en") as window:
        event_id = database(window).read(resolve, Kind.EVENT, "HRL-2025")
        window.go(Place("event", event_id, "attendance"))
        settle(window.jobs)
        keys = Typist(window)
        done = keys.once(LessonsDialog, lambda: keys.press(Key.Key_Escape))
        keys.press(Key.Key_I, CTRL)
        wait_for(lambda: bool(done))
        window.go(
            Place("event", database(window).read(resolve, Kind.EVENT, "FLAG-2025"), "attendance")
        )
        settle(window.jobs)
        assert not window.actions_["imports.lessons"].isEnabled()


def test_a_counted_event_without_counts_asks_for_a_list(
    qtbot: QtBot, demo_file: Path, tmp_path: Path
) -> None:
    draft = EventDraft(
        title={"en": "Human Rights Lesson 2026"},
        type_key="school_lesson_campaign",
        start=datetime(2026, 12, 10, 8),  # noqa: DTZ001
        end=datetime(2026, 12, 10, 18),  # noqa: DTZ001
        zone="Asia/Almaty",
    )
    with window_on(demo_file, tmp_path, "en") as window:
        event_id = database(window).run("plan_event", plan_event, draft)
        window.go(Place("event", event_id, "attendance"))
        settle(window.jobs)
        (tab,) = window.findChildren(AttendanceTab)
        assert tab.empty.sentence() == "Nobody is counted yet."
        keys = Typist(window)
        done = keys.once(LessonsDialog, lambda: keys.press(Key.Key_Escape))
        tab.empty.button.click()
        wait_for(lambda: bool(done))
