"""Quick log: from a key to the understood and repainted line; rows of a large list."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from statistics import quantiles
from typing import cast

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from ombuds_events.domain.quick_line import read_line
from ombuds_events.exchange.lessons import MOST_LESSONS, read_lessons
from ombuds_events.exchange.sheet_reading import sheet_of
from ombuds_events.services.seeding import make_demo
from ombuds_events.ui.kit.bus import Bus
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.jobs import Jobs
from ombuds_events.ui.kit.settings import Settings
from ombuds_events.ui.kit.theme import theme
from ombuds_events.ui.quicklog.dialog import QuickLogDialog
from tests.bench.attendance import Silent
from tests.bench.figures import Figure, median_of, milliseconds

LINES = (
    "10.12 school 56 Perm, class 9, 27/14f, Human Rights Lesson",
    "10.12 школа 56 Пермь, 9 класс, 27/14д, Урок прав человека",
)
_TODAY = date(2026, 9, 28)


def figures(folder: Path) -> Iterator[Figure]:
    """What is promised of the quick log."""
    QApplication.instance() or QApplication([])
    theme.apply(cast("QApplication", QApplication.instance()), "light")
    yield Figure("quick log, key to understood line", key_ms(folder), "ms", 16)
    line = max(median_of(lambda one=one: read_line(one, _TODAY), 51) for one in LINES)  # type: ignore[misc]
    yield Figure("quick log, one line without a window", line, "ms", 2)
    yield Figure("list of 5,000 lessons read", list_ms(), "ms", 1_000)


def key_ms(folder: Path) -> float:
    """The 95th percentile of all keys of two lines, each until the dialog is painted again."""
    workspace = make_demo(folder / "demo.db")
    bus, jobs = Bus(), Jobs()
    bus.attach(workspace)
    settings = Settings(folder / "settings.ini")
    dialog = QuickLogDialog(Desk(workspace, bus, jobs, settings, _nowhere, Silent()))
    dialog.show()
    dialog.grab()

    def typed(letter: str) -> None:
        key = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(dialog.line, key)
        QApplication.sendPostedEvents()
        dialog.grab()  # the whole dialog, more than a key changes

    times = []
    for line in LINES:
        dialog.line.clear()
        times += [milliseconds(lambda one=one: typed(one)) for one in line]  # type: ignore[misc]
    if dialog.line.text() != LINES[-1]:
        raise AssertionError(dialog.line.text())
    dialog.close()
    workspace.close()
    return quantiles(times, n=20)[18]


def list_ms() -> float:
    """The longest list that is taken, from its cells to its lessons."""
    head = ["Школа", "Дата", "Класс", "Всего детей", "Девочки", "Тема"]
    rows = [
        [f"Школа № {n}", "10.12.2025", "9", "27", "14", "Единый урок прав человека"]
        for n in range(MOST_LESSONS - 1)
    ]
    sheet = sheet_of([head, *rows])
    return median_of(lambda: read_lessons([sheet]), 3)


def _nowhere(_place: Place) -> None:
    """No window, no way."""
