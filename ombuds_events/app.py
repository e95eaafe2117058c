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
from ombuds_events.ui.kit.collector import Collector
from ombuds_events.ui.kit.desk import Place
from ombuds_events.ui.kit.settings import Settings
from ombuds_events.ui.shell.crash import CrashReporter
from ombuds_events.ui.shell.look import Look
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
        self._collector = Collector(self)
        self._settings = settings
        self._lang = lang
        self._database = ""
        self._trouble: BaseException | None = None
        self.office: Office | None = None
        self.windows: list[MainWindow] = []

    def start(self, database: str | None) -> bool:
        """Show the first window; False if the user closed the first run."""
        chosen = database or self._settings.get(kept.DATABASE) or str(default_database())
        if not database and "://" not in chosen and not Path(chosen).exists():
            return self.first_run()
        address = self._address(chosen)
        return bool(address) and self.show(address)

    def _address(self, chosen: str) -> str:
        """What to open: of a server, with the password that is asked for; "" = given up."""
        if "://" not in chosen:
            return chosen
        from ombuds_events.ui.shell.asking_password import with_password

        Look(self._settings).start(self._lang)
        return with_password(chosen) or ""

    def show(self, database: str) -> bool:
        """Show the main window and open `database` once it is painted."""
        self._database = database
        window = self._new_window()
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
        from ombuds_events.ui.shell.welcome import WelcomeDialog

        look = Look(self._settings, self)
        look.start(self._lang)
        dialog = WelcomeDialog(look)
        if not dialog.exec():
            return False
        self._settings.set(kept.DATABASE, "" if dialog.is_demo else str(dialog.database))
        return self._change_to(str(dialog.database))

    def _change_office(self, database: str) -> None:
        """Open another office from now on; of a server's address the password is not kept."""
        from ombuds_events.store.reaching import shown_address

        self._settings.set(kept.DATABASE, shown_address(database))
        self._change_to(database)

    def _restore(self, copy: str) -> None:
        """Go back to the backup `copy`: the windows let go of the office, then it opens again."""
        from ombuds_events.ui.shell.restoring import start_restoring

        office, left = self.office, tuple(self.windows)
        if office is None:
            return
        self._database = office.workspace.url
        window = self._new_window()
        window.show()
        for old in left:
            old.office = None
            old.close()

        def failed(error: BaseException) -> None:
            self._trouble = error
            self._open()

        start_restoring(window.jobs, office, copy, lambda _kept: self._open(), failed)

    def _change_to(self, database: str) -> bool:
        """Leave the present office for another."""
        left = tuple(self.windows)
        shown = self.show(database)
        for window in left:
            window.close()
        return shown

    def _new_window(self) -> MainWindow:
        if not self.windows:
            Look(self._settings).start(self._lang)  # before any widget, else each is dressed twice
        window = MainWindow(self._settings)
        window.own_office_wanted.connect(self.first_run)
        window.database_wanted.connect(self._change_office)
        window.restore_wanted.connect(self._restore)
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
        if self._trouble is not None:
            trouble, self._trouble = self._trouble, None
            self._failed(trouble)

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
    from ombuds_events.ui.shell.opening import open_office

    office = open_office(database)
    gc.freeze()  # what was imported stays: it need not be looked at again
    return office
