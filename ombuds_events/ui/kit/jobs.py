"""Work that takes over 50 ms: on a pool thread, with progress, cancel and results at home."""

import sys
from collections.abc import Callable
from threading import Event
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QThreadPool, Signal

T = TypeVar("T")

_GIVE_WAY_S = 0.001
"""After this a worker lets the window go on; with Python's own 5 ms a frame waits several times."""


class Cancelled(Exception):
    """The user changed his mind; raised inside the work by the next report of progress."""


class Progress:
    """Handed to the work: call it with how much is done; it raises `Cancelled` when asked to."""

    def __init__(self, tell: Callable[[int, int, str], None]) -> None:
        self._tell = tell
        self._cancelled = Event()

    def __call__(self, done: int = 0, total: int = 0, words: str = "") -> None:
        """Report; a total of 0 means "not known"."""
        if self._cancelled.is_set():
            raise Cancelled
        self._tell(done, total, words)

    def cancel(self) -> None:
        """Make the next report raise."""
        self._cancelled.set()


class Job(QObject):
    """One piece of work under way; lives on the main thread, as long as somebody holds it.

    No child of `Jobs`: PySide ends the program when a parent goes whose child waits to be deleted.
    """

    progressed = Signal(int, int, str)
    done = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    finished = Signal()

    def __init__(self, progress: Progress) -> None:
        super().__init__()
        self._progress = progress
        self.hears_failure = False

    def cancel(self) -> None:
        """Ask the work to stop at its next report."""
        self._progress.cancel()

    def settle(self, result: object, error: BaseException | None) -> None:
        """Tell the listeners how it ended; an error nobody listens to is raised here."""
        try:
            if error is None:
                self.done.emit(result)
            elif isinstance(error, Cancelled):
                self.cancelled.emit()
            elif self.hears_failure:
                self.failed.emit(error)
            else:
                raise error
        finally:
            self.finished.emit()


class Jobs(QObject):
    """Runs work on the pool. Signals belong to it: a runnable may be gone when they arrive."""

    busy = Signal(bool)
    _told = Signal(int, int, int, str)
    _ended = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(_GIVE_WAY_S)
        self._pool = QThreadPool(self)
        self._jobs: dict[int, Job] = {}
        self._next = 0
        self._told.connect(self._progressed)
        self._ended.connect(self._settled)

    def start(
        self,
        work: Callable[[Progress], T],
        on_done: Callable[[T], object] | None = None,
        on_failed: Callable[[BaseException], object] | None = None,
        on_progress: Callable[[int, int, str], object] | None = None,
    ) -> Job:
        """Run `work(progress)` beside the window; the callbacks are called on the main thread."""
        self._next += 1
        number = self._next
        progress = Progress(lambda done, total, words: self._told.emit(number, done, total, words))
        job = Job(progress)
        self._connect(job, on_done, on_failed, on_progress)
        self._jobs[number] = job
        if len(self._jobs) == 1:
            self.busy.emit(True)  # noqa: FBT003 - a signal
        self._pool.start(lambda: self._work(number, work, progress))
        return job

    def is_busy(self) -> bool:
        """Whether any work is under way."""
        return bool(self._jobs)

    def cancel_all(self) -> None:
        """Ask all work to stop."""
        for job in self._jobs.values():
            job.cancel()

    def close(self, wait_ms: int = 5000) -> bool:
        """Cancel all and wait for the threads; tells whether they ended in time."""
        self.cancel_all()
        return self._pool.waitForDone(wait_ms)

    def _connect(self, job: Job, on_done: Any, on_failed: Any, on_progress: Any) -> None:
        if on_done is not None:
            job.done.connect(on_done)
        if on_failed is not None:
            job.hears_failure = True
            job.failed.connect(on_failed)
        if on_progress is not None:
            job.progressed.connect(on_progress)

    def _work(self, number: int, work: Callable[[Progress], object], progress: Progress) -> None:
        try:
            result = work(progress)
        except BaseException as error:  # noqa: BLE001 - the main thread raises or shows it
            self._ended.emit(number, None, error)
        else:
            self._ended.emit(number, result, None)

    def _progressed(self, number: int, done: int, total: int, words: str) -> None:
        if number in self._jobs:
            self._jobs[number].progressed.emit(done, total, words)

    def _settled(self, number: int, result: object, error: BaseException | None) -> None:
        job = self._jobs.pop(number)
        if not self._jobs:
            self.busy.emit(False)  # noqa: FBT003 - a signal
        job.settle(result, error)
