"""An import that reads its file in a process of its own, and says why it cannot."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel
from PySide6.QtWidgets import QWidget

from ombuds_events.domain.problems import Problem, Refused
from ombuds_events.exchange.sheet_reading import Book
from ombuds_events.transfer.requests import Progress
from ombuds_events.ui.imports.frame import ImportDialog
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.i18n import sentence
from ombuds_events.ui.kit.jobs import Job

_TRY_AGAIN = frozenset({"file_in_use", "file_damaged", "file_unreadable"})


class OpeningDialog(ImportDialog):
    """A kind of import calls `start` with what reads the file."""

    def __init__(
        self, desk: Desk, icon: str, model: QAbstractItemModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(icon, model, parent)
        self._desk = desk
        self._path: Path | None = None
        self._job: Job | None = None
        self.confirmed.connect(self.take)
        self.file_chosen.connect(self.open_file)
        self.text_pasted.connect(self.paste)
        self.finished.connect(self._stop)

    # -- what a kind of import does ------------------------------------------------------------

    def open_file(self, path: Path) -> None:
        """Read a file, and show it."""
        raise NotImplementedError

    def paste(self, text: str) -> None:
        """Show rows from the clipboard."""
        raise NotImplementedError

    def take(self) -> None:
        """Take what was read, all in one step."""
        raise NotImplementedError

    def show_failed(self, problem: Problem) -> None:
        """Show that the file cannot be read."""
        raise NotImplementedError

    # -- what it calls -------------------------------------------------------------------------

    def start(
        self, path: Path, work: Callable[[Progress], Book], opened: Callable[[Book], object]
    ) -> None:
        """Read a file by `work`, instead of one that is still being read."""
        self._stop()
        self._path = path
        self.message.say("info", self.tr("Reading {name}…").format(name=path.name))

        def done(book: Book) -> None:
            self._job = None
            opened(book)

        self._job = self._desk.jobs.start(work, done, self._failed)

    def refuse(self, problem: Problem) -> None:
        """Say why not; what may have changed since can be tried again."""
        path = self._path
        if problem.code in _TRY_AGAIN and path is not None:
            again = self.tr("Try again")
            self.message.say("error", sentence(problem), again, lambda: self.open_file(path))
        else:
            self.message.refuse([problem])

    def _failed(self, error: BaseException) -> None:
        self._job = None
        if not isinstance(error, Refused):
            raise error
        self.show_failed(error.problems[0])

    def _stop(self) -> None:
        """Nobody waits for the file any more."""
        if self._job is not None:
            self._job.cancel()
            self._job = None
