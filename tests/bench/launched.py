"""The child of the start-up figures: `python -m tests.bench.launched bare|program [DATABASE]`.

Prints the moment at which a bare window is painted, or the program's frame and its filled Today.
Imports no more than what it measures.
"""

import sys
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal

if TYPE_CHECKING:
    from ombuds_events.ui.kit.desk import Place
    from ombuds_events.ui.kit.settings import Settings
    from ombuds_events.ui.shell.opening import Office


def main() -> int:
    """Measure what the first argument names."""
    if sys.argv[1] == "bare":
        return bare()
    return program(sys.argv[2])


def tell(mark: str) -> None:
    """Print the moment that was reached."""
    sys.stdout.write(f"{mark} {perf_counter()}\n")
    sys.stdout.flush()


def tell_memory() -> None:
    """Print the proportional set size in MB: shared libraries count by share."""
    try:
        with open("/proc/self/smaps_rollup", encoding="utf-8") as told:  # noqa: PTH123 - no more imports
            lines = told.read().splitlines()
    except OSError:  # not Linux
        return
    found = next(line for line in lines if line.startswith("Pss:"))
    sys.stdout.write(f"pss {int(found.split()[1]) / 1024}\n")


def bare() -> int:
    """The floor: an application with an empty main window."""
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication, QMainWindow

    class Bare(QMainWindow):
        painted = Signal()

        def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
            super().paintEvent(event)
            self.painted.emit()

    def painted() -> None:
        tell("frame")
        app.quit()

    app = QApplication([])
    window = Bare()
    window.resize(1366, 696)
    window.painted.connect(painted, Qt.ConnectionType.QueuedConnection)
    window.show()
    return app.exec()


def program(database: str) -> int:
    """The program, started by its own main(), with ears at its window."""
    from PySide6.QtWidgets import QApplication

    from ombuds_events.__main__ import import_lightly
    from ombuds_events.__main__ import main as start

    import_lightly()  # as the program does before this import
    from ombuds_events import app
    from ombuds_events.ui.shell.main_window import MainWindow

    class Watched(MainWindow):
        def __init__(self, settings: "Settings") -> None:
            super().__init__(settings)
            self.painted.connect(lambda: tell("frame"), Qt.ConnectionType.QueuedConnection)

        def attach(self, office: "Office", place: "Place") -> None:
            super().attach(office, place)
            self.ear = Ear(self.stack)
            self.ear.painted.connect(filled, Qt.ConnectionType.QueuedConnection)

    def filled() -> None:
        tell("today")
        tell_memory()
        QApplication.quit()

    vars(app)["MainWindow"] = Watched
    return start(["--db", database])


class Ear(QObject):
    """Hears the first paint of a widget; told by the queue, once its children are painted too."""

    painted = Signal()

    def __init__(self, watched: QObject) -> None:
        super().__init__(watched)
        watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self.painted.emit()
        return False


if __name__ == "__main__":
    raise SystemExit(main())
