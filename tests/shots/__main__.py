"""Render the pages of the demo office: `python -m tests.shots --out DIR [--only NAME …]`."""

import argparse
import json
import os
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

from PySide6.QtWidgets import QApplication

from ombuds_events.paths import HOME_VARIABLE, shipped
from tests.shots import (
    attendance_scenes,
    calendar_scenes,
    checkin_scenes,
    dialog_scenes,
    document_scenes,
    evaluation_scenes,
    follow_up_scenes,
    hours_scenes,
    lesson_scenes,
    paper_scenes,
    report_scenes,
    series_scenes,
    window_scenes,
)
from tests.shots.scenes import FOUR, SHOTS, Shot
from tests.shots.stage import HOME, Dress, make_empty_office, make_office, save, staged

_SCENES = (
    attendance_scenes,
    window_scenes,
    dialog_scenes,
    document_scenes,
    evaluation_scenes,
    lesson_scenes,
    series_scenes,
    hours_scenes,
    calendar_scenes,
    report_scenes,
    checkin_scenes,
    paper_scenes,
    follow_up_scenes,
)
EVERYTHING = (*SHOTS, *(shot for one in _SCENES for shot in one.SHOTS))


def main() -> int:
    """Take the pictures that are asked for."""
    options = _options()
    with tempfile.TemporaryDirectory() as folder:
        _settle_in(Path(folder))
        app = QApplication(sys.argv[:1])
        app.setCursorFlashTime(0)
        app.setQuitOnLastWindowClosed(False)
        made = Path(folder)
        offices = {"demo": make_office(made), "empty": make_empty_office(made)}
        if options.readme:
            tour = [shot for shot in EVERYTHING if shot.tour]
            _take(offices["demo"], FOUR[0], tour, {s.name: _tour_file(s) for s in tour})
        for (dress, office), shots in _by_dress(options.only).items():
            files = {shot.name: options.out / f"{shot.name}-{dress.name}.png" for shot in shots}
            _take(offices[office], dress, shots, files)
    return 0


def _settle_in(folder: Path) -> None:
    """A small laptop without a screen, and a user whose folders may stand in a picture."""
    screen = {"name": "laptop", "x": 0, "y": 0, "width": 1366, "height": 768}
    screen |= {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    (folder / "screen.json").write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={folder / 'screen.json'}"
    os.environ["XDG_CACHE_HOME"] = str(folder)
    os.environ["HOME"] = HOME
    os.environ[HOME_VARIABLE] = str(folder)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="dev.py shots", description=__doc__)
    parser.add_argument("--out", type=Path, default=Path("build/shots"), help="where to")
    parser.add_argument("--only", nargs="*", default=[], help="beginnings of names")
    parser.add_argument("--readme", action="store_true", help="also the pictures of README")
    return parser.parse_args()


def _by_dress(only: list[str]) -> dict[tuple[Dress, str], list[Shot]]:
    wanted = [s for s in EVERYTHING if not only or s.name.startswith(tuple(only))]
    found = defaultdict(list)
    for shot in wanted:
        for dress in shot.dresses:
            found[dress, shot.office].append(shot)
    return found


def _take(office: Path, dress: Dress, shots: list[Shot], files: dict[str, Path]) -> None:
    with staged(office, office.parent / f"{office.stem}-{dress.name}", dress) as stage:
        for shot in shots:
            size = save(shot.take(stage), files[shot.name])
            print(f"{files[shot.name]}  {size // 1000} KB", flush=True)


def _tour_file(shot: Shot) -> Path:
    return shipped("resources") / "tour" / f"{shot.tour}.png"


if __name__ == "__main__":
    sys.exit(main())
