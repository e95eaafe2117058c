"""Waiting for the window: the event loop runs until all jobs are done and all is painted."""

from collections.abc import Callable

from PySide6.QtCore import QEventLoop, QTimer

from ombuds_events.ui.kit.jobs import Jobs

TICK_MS = 20
LONGEST_MS = 20_000


def settle(jobs: Jobs) -> None:
    """Wait until no job is under way, for one tick at least, so that layouts are done too."""
    wait_for(lambda: not jobs.is_busy())


def wait_for(happened: Callable[[], bool], longest_ms: int = LONGEST_MS) -> None:
    """Run the event loop until `happened()`; raises TimeoutError when it takes too long."""
    loop = QEventLoop()
    ticks = QTimer()
    ticks.setInterval(TICK_MS)
    ticks.timeout.connect(lambda: loop.quit() if happened() else None)
    ticks.start()
    QTimer.singleShot(longest_ms, loop, lambda: loop.exit(1))
    if loop.exec():
        raise TimeoutError
