"""The composition root of the window: paint first, then open the database beside it."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from ombuds_events.domain.problems import Refused
from ombuds_events.paths import default_database, shipped
from ombuds_events.ui.kit import settings as kept
from ombuds_events.ui.kit.jobs import Progress
from ombuds_events.ui.kit.settings import Settings
from ombuds_events.ui.shell.crash import CrashReporter
from ombuds_events.ui.shell.main_window import MainWindow

if TYPE_CHECKING:
    from ombuds_events.store.workspace import Workspace


def run(database: str | None, lang: str | None) -> int:
    """Show the window on `database`, or on this user's own; return the exit status."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("ombuds-events")
    app.setWindowIcon(QIcon(str(shipped("resources") / "icons" / "app.svg")))
    reporter = CrashReporter()
    reporter.install()
    settings = Settings()
    program = Program(settings, lang)
    return app.exec() if program.start(database) else 0


class Program(QObject):
    """Which window stands where: first run, or the main window on an office."""

    def __init__(self, settings: Settings, lang: str | None = None) -> None:
        super().__init__()
        self._settings = settings
        self._lang = lang
        self.window: MainWindow | None = None

    def start(self, database: str | None) -> bool:
        """Show the first window; False if the user closed the first run."""
        self._new_window()
        chosen = database or self._settings.get(kept.DATABASE) or str(default_database())
        if "://" not in chosen and not Path(chosen).exists() and not database:
            return self._first_run()
        self.show(chosen)
        return True

    def show(self, database: str) -> None:
        """Show the main window and open `database` once it is painted."""
        window = self._window()
        window.painted.connect(lambda: self._open(database), Qt.ConnectionType.QueuedConnection)
        window.show()

    def _window(self) -> MainWindow:
        return self.window or self._new_window()

    def _new_window(self) -> MainWindow:
        self.window = MainWindow(self._settings)
        self.window.look.start(self._lang)
        self.window.own_office_wanted.connect(self._start_own)
        return self.window

    def _open(self, database: str) -> None:
        window = self._window()
        window.jobs.start(
            lambda _progress: open_office(database, _progress), window.attach, self._failed
        )

    def _failed(self, error: BaseException) -> None:
        from ombuds_events.store.errors import Known

        if isinstance(error, Known):
            self._window().tell_trouble(error)
        elif isinstance(error, Refused):
            self._window().notices.refused(error.problems)
        else:
            raise error

    def _first_run(self) -> bool:
        from ombuds_events.ui.shell.welcome import WelcomeDialog

        dialog = WelcomeDialog(self._window().look)
        if not dialog.exec():
            return False
        self._settings.set(kept.DATABASE, "" if dialog.is_demo else str(dialog.database))
        self.show(str(dialog.database))
        return True

    def _start_own(self) -> None:
        """Leave the demo office for the first run of an own one."""
        old = self._window()
        self._new_window()
        if self._first_run():
            old.close()
        else:
            self.window = old


def open_office(database: str, _progress: Progress) -> "Workspace":
    """Open the database on a worker, with everything that the first page needs imported."""
    from ombuds_events.store.workspace import Workspace
    from ombuds_events.ui.shell import pages

    pages.preload()
    return Workspace.open(database)
