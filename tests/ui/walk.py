"""Every page and dialog of a window on the demo office, one after the other."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from ombuds_events.queries.references import Kind, resolve
from ombuds_events.ui.kit import i18n
from ombuds_events.ui.kit import settings as kept
from ombuds_events.ui.kit.desk import Place
from ombuds_events.ui.kit.settings import Settings
from ombuds_events.ui.kit.theme import theme
from ombuds_events.ui.shell import pages
from ombuds_events.ui.shell.main_window import MainWindow
from ombuds_events.ui.shell.opening import open_office
from tests.shots.scenes import COMING, COUNCIL, FLAGSHIP, PASTED
from tests.waiting import settle, wait_for

TABS = ("overview", "programme", "institutions", "participants", "attendance")
DIALOGS = (
    ("events", "", "event.new"),
    ("events", "", "export.calendar"),
    ("today", "", "edit.palette"),
    ("today", "", "help.about"),
    ("today", "", "quicklog.open"),
    ("today", "", "quicklog.paste"),
    (COMING, "overview", "export.event"),
    (COMING, "overview", "event.repeat"),
    (COMING, "overview", "event.copy"),
    (COMING, "overview", "event.save_template"),
    (COMING, "overview", "event.cancel"),
    (COMING, "participants", "participants.paste"),
    (COMING, "participants", "participants.add"),
    (FLAGSHIP, "attendance", "export.attendance"),
    (FLAGSHIP, "overview", "evaluation.enter"),
    (FLAGSHIP, "overview", "evaluation.import"),
    ("HRL-2025", "attendance", "imports.lessons"),
)
"""Where one is, and what one does there."""

Look = Callable[[str, QWidget], None]


@contextmanager
def window_on(
    demo: Path, folder: Path, lang: str, scale: float = 1.0, size: tuple[int, int] = (1366, 696)
) -> Iterator[MainWindow]:
    """A window on a copy of the demo office."""
    settings = Settings(folder / "settings.ini")
    settings.set(kept.LANGUAGE, lang)
    settings.set(kept.FONT_SCALE, scale)
    office = open_office(str(shutil.copyfile(demo, folder / "demo.db")))
    window = MainWindow(settings)
    window.look.start(lang)
    window.resize(*size)
    window.show()
    window.attach(office, Place("today"))
    settle(window.jobs)
    try:
        yield window
    finally:
        window.close()
        window.deleteLater()
        office.close()
        theme.name, theme.scale = "light", 1.0
        app = QApplication.instance()
        if isinstance(app, QApplication):
            i18n.install(app, "en")


def walk(window: MainWindow, look: Look) -> None:
    """Show `look` every page, then every dialog, each with its name."""
    for name in pages.TITLES:
        look(name, _shown(window, Place(name)))
    for name in ("person", "institution", "council"):
        look(name, _shown(window, Place(name, 1)))
    for code in (COMING, COUNCIL):
        for tab in TABS:
            look(f"{code} {tab}", _shown(window, _place(window, code, tab)))
        look(f"{code} door", _shown(window, Place("checkin", _place(window, code, "door").record)))
    QGuiApplication.clipboard().setText(PASTED)
    for where, tab, action in DIALOGS:
        _shown(window, _place(window, where, tab))
        _look_at_dialog(window, action, look)


def _place(window: MainWindow, where: str, tab: str) -> Place:
    if not tab or window.office is None:
        return Place(where)
    return Place("event", window.office.workspace.read(resolve, Kind.EVENT, where), tab)


def _shown(window: MainWindow, place: Place) -> QWidget:
    window.go(place)
    settle(window.jobs)
    return window


def _look_at_dialog(window: MainWindow, action: str, look: Look) -> None:
    done: list[str] = []

    def tick() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog) or window.jobs.is_busy():
            return
        ticks.stop()
        settle(window.jobs)
        try:
            look(action, dialog)
        finally:
            done.append(action)
            dialog.reject()

    ticks = QTimer()
    ticks.setInterval(30)
    ticks.timeout.connect(tick)
    ticks.start()
    window.actions_.run(action)
    wait_for(lambda: bool(done))
