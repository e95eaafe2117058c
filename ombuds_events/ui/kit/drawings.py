"""The shipped SVG drawings, as text and as tinted files for style sheets."""

import atexit
import shutil
import tempfile
from functools import cache
from pathlib import Path

from ombuds_events.paths import shipped


def folder() -> Path:
    """Where the drawings lie."""
    return shipped("resources") / "icons"


@cache
def drawing(name: str) -> str:
    """The SVG text of the icon `name`, in `currentColor`."""
    return (folder() / f"{name}.svg").read_text(encoding="utf-8")


@cache
def tinted_file(name: str, color: str) -> str:
    """A file with the icon in `color` (#RRGGBB): style sheets take pictures from files only."""
    path = _scratch() / f"{name}-{color[1:]}.svg"
    path.write_text(drawing(name).replace("currentColor", color), encoding="utf-8")
    return path.as_posix()


@cache
def _scratch() -> Path:
    path = Path(tempfile.mkdtemp(prefix="ombuds-events-"))
    atexit.register(shutil.rmtree, path, ignore_errors=True)
    return path
