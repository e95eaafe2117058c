"""What the program says before there is a window, and that it says it in time."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from ombuds_events import __main__ as start

ROOT = Path(__file__).parents[2]
NO_SUCH = {"libno-such-thing.so.9": "libno-such-thing9"}
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="Qt brings its libraries elsewhere")


def _run(*arguments: str, **variables: str) -> "subprocess.CompletedProcess[str]":
    screens = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environment = {key: value for key, value in os.environ.items() if key not in screens}
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=ROOT,
        env=environment | variables,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


@on_linux
def test_missing_library_is_named_with_the_line_that_installs_it() -> None:
    assert start.missing_packages(NO_SUCH) == ["libno-such-thing9"]
    assert "apt-get install --no-install-recommends libno-such-thing9" in str(
        start.missing_libraries(NO_SUCH)
    )


def test_nothing_is_said_when_nothing_is_missing() -> None:
    assert start.missing_libraries({}) is None
    assert start.missing_qt() is None


def test_other_systems_have_what_qt_needs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    assert start.missing_libraries(NO_SUCH) is None
    assert start.has_screen({})


@on_linux
@pytest.mark.parametrize(
    ("environment", "screen", "x11"),
    [
        ({}, False, True),
        ({"DISPLAY": ":0"}, True, True),
        ({"WAYLAND_DISPLAY": "wayland-0"}, True, False),
        ({"QT_QPA_PLATFORM": "offscreen"}, True, False),
        ({"QT_QPA_PLATFORM": "xcb", "WAYLAND_DISPLAY": "wayland-0"}, True, True),
    ],
)
def test_screen_and_plug_in_are_told_from_the_environment(
    environment: dict[str, str], screen: bool, x11: bool
) -> None:
    assert start.has_screen(environment) is screen
    assert start.uses_x11(environment) is x11


@on_linux
def test_window_without_a_screen_is_refused_in_one_sentence() -> None:
    done = _run("main.py")
    assert done.returncode == start.EXIT_LACKING
    assert done.stderr.startswith("ombuds-events: There is no screen")
    assert done.stderr.count("\n") == 1


@on_linux
def test_missing_library_ends_the_start(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(start, "LIBRARIES", NO_SUCH)
    assert start.main(["list", "events"]) == start.EXIT_LACKING
    assert "libno-such-thing9" in capsys.readouterr().err


@on_linux
def test_missing_library_of_the_x11_plug_in_ends_the_start(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Without this guard a missing xcb library aborts the interpreter."""
    monkeypatch.setattr(start, "WINDOW_LIBRARIES", NO_SUCH)
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    assert start.main(["--lang", "ru"]) == start.EXIT_LACKING
    assert "libno-such-thing9" in capsys.readouterr().err


def test_python_without_qt_is_told_what_to_run() -> None:
    done = _run("-S", "-m", "ombuds_events")
    assert done.returncode == start.EXIT_LACKING
    assert "python3 dev.py demo" in done.stderr


def test_guards_run_before_anything_but_the_standard_library() -> None:
    code = "import sys, ombuds_events.__main__; print(*sys.modules, sep='\\n')"
    loaded = {name.partition(".")[0] for name in _run("-S", "-c", code).stdout.split()}
    assert loaded - {"ombuds_events"} <= sys.stdlib_module_names | {"__main__"}


def test_a_start_reads_no_sources() -> None:
    # In a process of its own: Qt puts its hook in place once, with its first import.
    child = """
import linecache
from ombuds_events.__main__ import import_lightly
import_lightly()
import ombuds_events.ui.kit.theme
read = [name for name in linecache.cache if "ombuds_events" in name]
assert not read, read
"""
    done = _run("-c", child)
    assert not done.returncode, done.stderr


def test_a_packed_program_that_is_a_child_is_no_window(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr("multiprocessing.freeze_support", sys.exit)  # as in such a child
    with pytest.raises(SystemExit):
        start.main(["--help"])
