"""Start: tell what the computer lacks, then run the command or open the window.

Only the standard library is imported until the guards have passed: a Qt library that is
missing ends the interpreter, or shows a traceback that helps nobody.
"""

import argparse
import builtins
import ctypes
import gc
import importlib.util
import os
import sys
from collections.abc import Mapping, Sequence

EXIT_LACKING = 3
LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libfontconfig.so.1": "libfontconfig1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
}
WINDOW_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-shape.so.0": "libxcb-shape0",
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command that was given, or open the window; return the exit status."""
    if getattr(sys, "frozen", False):
        from multiprocessing import freeze_support

        freeze_support()  # a packed program is its own child process, and must not be a window then
    words = sys.argv[1:] if arguments is None else list(arguments)
    if problem := missing_qt() or missing_libraries(LIBRARIES):
        return _lacking(problem)
    options, command = _split(words)
    database: str | None = options.db
    if command:
        from ombuds_events import cli

        status, database = cli.main(words)
        if status or database is None or not has_screen(os.environ):
            return status
    return _open_window(database, options.lang)


def missing_qt() -> str | None:
    """Say that this Python has no Qt, if so."""
    if importlib.util.find_spec("PySide6"):
        return None
    return "PySide6 is not installed for this Python. Start with: python3 dev.py demo"


def missing_libraries(needed: Mapping[str, str]) -> str | None:
    """Say which system libraries are missing and which command installs them, if any are."""
    packages = missing_packages(needed)
    if not packages:
        return None
    return (
        "Qt needs system libraries that are not installed. On Debian or Ubuntu run: "
        f"apt-get install --no-install-recommends {' '.join(packages)}"
    )


def missing_packages(needed: Mapping[str, str]) -> list[str]:
    """Return the Debian packages of those libraries that the system's loader does not find."""
    if sys.platform != "linux":
        return []
    return [package for library, package in needed.items() if not _loads(library)]


def has_screen(environment: Mapping[str, str]) -> bool:
    """Tell whether a window can be shown."""
    if sys.platform != "linux":
        return True
    return any(map(environment.get, ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")))


def uses_x11(environment: Mapping[str, str]) -> bool:
    """Tell whether Qt will load its X11 plug-in."""
    if chosen := environment.get("QT_QPA_PLATFORM"):
        return chosen.startswith("xcb")
    return not environment.get("WAYLAND_DISPLAY")


def _split(words: Sequence[str]) -> tuple[argparse.Namespace, list[str]]:
    """Separate the window's two options from all that the command line has to read."""
    parser = argparse.ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    parser.add_argument("--db")
    parser.add_argument("--lang")
    try:
        return parser.parse_known_args(words)
    except argparse.ArgumentError:  # the command line knows how to say what is wrong
        return argparse.Namespace(db=None, lang=None), list(words)


def _open_window(database: str | None, lang: str | None) -> int:
    """Open the window once nothing it needs is missing."""
    if not has_screen(os.environ):
        return _lacking("There is no screen to open a window on. The commands work: --help")
    if uses_x11(os.environ) and (problem := missing_libraries(WINDOW_LIBRARIES)):
        return _lacking(problem)
    import_lightly()
    from ombuds_events import app

    return app.run(database, lang)


def import_lightly() -> None:
    """Spare the imports of a start what others add to each of them."""
    gc.disable()  # nothing of what a start imports is rubbish; later ui.kit.collector collects
    import PySide6.QtCore  # noqa: F401 - puts its own function in the place of `__import__`

    # That one reads the source of each module imported from then on, to see whether it asks for
    # names of Qt in snake case. None does; without it a start is a tenth faster, and leaner.
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def _loads(library: str) -> bool:
    """Tell whether the system's loader finds a library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _lacking(problem: str) -> int:
    """Say on stderr what the computer lacks."""
    print(f"ombuds-events: {problem}", file=sys.stderr)
    return EXIT_LACKING


if __name__ == "__main__":
    raise SystemExit(main())
