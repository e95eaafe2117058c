"""Jobs: results, errors, progress and cancel arrive on the main thread."""

import subprocess
import sys
from threading import Event, get_ident

import pytest
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from ombuds_events.ui.kit.jobs import Jobs, Progress


@pytest.fixture
def jobs(qtbot: QtBot) -> Jobs:
    return Jobs()


def test_the_result_arrives_on_the_main_thread(jobs: Jobs, qtbot: QtBot) -> None:
    threads: list[int] = []
    results: list[int] = []

    def done(number: int) -> None:
        threads.append(get_ident())
        results.append(number)

    def work(_progress: Progress) -> int:
        threads.append(get_ident())
        return 42

    job = jobs.start(work, done)
    with qtbot.waitSignal(job.finished):
        pass
    assert results == [42]
    assert threads[0] != threads[1] == get_ident()


def test_an_error_goes_to_its_listener(jobs: Jobs, qtbot: QtBot) -> None:
    errors: list[BaseException] = []

    def work(_progress: Progress) -> None:
        raise OSError("no room")

    job = jobs.start(work, on_failed=errors.append)
    with qtbot.waitSignal(job.finished):
        pass
    assert [str(error) for error in errors] == ["no room"]


def test_an_error_nobody_listens_to_is_raised_at_home(jobs: Jobs, qtbot: QtBot) -> None:
    def work(_progress: Progress) -> None:
        raise ZeroDivisionError

    with capture_exceptions() as caught:
        job = jobs.start(work)
        with qtbot.waitSignal(job.finished):
            pass
    assert [kind for kind, _error, _trace in caught] == [ZeroDivisionError]


def test_progress_is_told_and_cancel_stops_the_work(jobs: Jobs, qtbot: QtBot) -> None:
    told: list[tuple[int, int, str]] = []
    go = Event()

    def work(progress: Progress) -> str:
        progress(1, 10, "first")
        go.wait(5)
        progress(2, 10)
        return "never"

    results: list[str] = []
    job = jobs.start(work, results.append, on_progress=lambda *parts: told.append(parts))
    with qtbot.waitSignal(job.progressed):
        pass
    job.cancel()
    go.set()
    with qtbot.waitSignal(job.cancelled):
        pass
    assert told == [(1, 10, "first")]
    assert results == []


def test_busy_is_told_once_for_many(jobs: Jobs, qtbot: QtBot) -> None:
    states: list[bool] = []
    jobs.busy.connect(states.append)
    go = Event()
    jobs.start(lambda _progress: go.wait(5))
    jobs.start(lambda _progress: go.wait(5))
    go.set()
    qtbot.waitUntil(lambda: states == [True, False])


def test_close_cancels_all(jobs: Jobs) -> None:
    def work(progress: Progress) -> None:
        while True:
            progress()

    jobs.start(work, on_failed=lambda _error: None)
    assert jobs.close()


def test_jobs_may_go_as_soon_as_they_are_done() -> None:
    """In a process of its own: PySide used to end it, a finished job being still to be deleted."""
    code = (
        "from PySide6.QtCore import QCoreApplication\n"
        "from ombuds_events.ui.kit.jobs import Jobs\n"
        "app = QCoreApplication([])\n"
        "for number in range(300):\n"
        "    jobs, done = Jobs(), []\n"
        "    jobs.start(lambda progress: progress(1, 1), done.append)\n"
        "    while jobs.is_busy():\n"
        "        app.processEvents()\n"
        "    del jobs\n"
        "    app.processEvents()\n"
        "print(number)\n"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=60, check=False
    )
    assert (ended.returncode, ended.stdout) == (0, "299\n")
