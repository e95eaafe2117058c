"""The composition root of the window: paint first, then open the database beside it."""

import gc
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from ombuds_events.domain.problems import Refused
from ombuds_events.paths import default_database, shipped
from ombuds_events.ui.kit import settings as kept
from ombuds_events.ui.kit.desk import Place
from ombuds_events.ui.kit.settings import Settings
from ombuds_events.ui.shell.crash import CrashReporter
from ombuds_events.ui.shell.main_window import MainWindow

if TYPE_CHECKING:
    from ombuds_events.ui.shell.opening import Office


def run(database: str | None, lang: str | None) -> int:
    """Show the window on `database`, or on this user's own; return the exit status."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("ombuds-events")
    app.setWindowIcon(QIcon(str(shipped("resources") / "icons" / "app.svg")))
    reporter = CrashReporter()
    reporter.install()
    program = Program(Settings(), lang)
    return app.exec() if program.start(database) else 0


class Program(QObject):
    """Which windows stand on which office. The office closes with its last window."""

    def __init__(self, settings: Settings, lang: str | None = None) -> None:
        super().__init__()
        self._settings = settings
        self._lang = lang
        self._database = ""
        self.office: Office | None = None
        self.windows: list[MainWindow] = []

    def start(self, database: str | None) -> bool:
        """Show the first window; False if the user closed the first run."""
        chosen = database or self._settings.get(kept.DATABASE) or str(default_database())
        is_new = not database and "://" not in chosen and not Path(chosen).exists()
        return self.first_run() if is_new else self.show(chosen)

    def show(self, database: str) -> bool:
        """Show the main window and open `database` once it is painted."""
        self._database = database
        window = self._new_window()
        gc.enable()  # off since before the imports of this module
        window.painted.connect(self._open, Qt.ConnectionType.QueuedConnection)
        window.show()
        return True

    def show_place(self, place: Place) -> None:
        """Show `place` in a window of its own."""
        if self.office is not None:
            window = self._new_window()
            window.attach(self.office, place)
            window.show()

    def first_run(self) -> bool:
        """Ask whose office it is; False if the user closed that."""
        from ombuds_events.ui.shell.look import Look
        from ombuds_events.ui.shell.welcome import WelcomeDialog

        gc.enable()
        look = Look(self._settings, self)
        look.start(self._lang)
        dialog = WelcomeDialog(look)
        if not dialog.exec():
            return False
        self._settings.set(kept.DATABASE, "" if dialog.is_demo else str(dialog.database))
        return self._change_to(str(dialog.database))

    def _change_to(self, database: str) -> bool:
        """Leave the present office for another."""
        left = tuple(self.windows)
        shown = self.show(database)
        for window in left:
            window.close()
        return shown

    def _new_window(self) -> MainWindow:
        window = MainWindow(self._settings)
        if not self.windows:
            window.look.start(self._lang)
        window.own_office_wanted.connect(self.first_run)
        window.database_wanted.connect(self._change_to)
        window.window_wanted.connect(self.show_place)
        window.closed.connect(lambda: self._closed(window))
        self.windows.append(window)
        return window

    def _open(self) -> None:
        database, window = self._database, self.windows[-1]
        window.jobs.start(lambda _progress: _office_of(database), self._opened, self._failed)

    def _opened(self, office: "Office") -> None:
        self.office = office
        self.windows[-1].attach(office, Place("today"))

    def _failed(self, error: BaseException) -> None:
        from ombuds_events.store.errors import Known

        window = self.windows[-1]
        if isinstance(error, Known):
            window.tell_trouble(error, self._database)
        elif isinstance(error, Refused):
            window.notices.refused(error.problems)
        else:
            raise error

    def _closed(self, window: MainWindow) -> None:
        self.windows.remove(window)
        office = window.office
        if office is not None and all(other.office is not office for other in self.windows):
            office.close()
        window.deleteLater()  # while the application lives: Python would free it after that


def _office_of(database: str) -> "Office":
    """The office; called on a worker, since its imports take longer than the window may stall."""
    gc.disable()  # collecting while modules load costs a tenth of the time, and frees nothing
    try:
        from ombuds_events.ui.shell.opening import open_office

        return open_office(database)
    finally:
        gc.freeze()
        gc.enable()
