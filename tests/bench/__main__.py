"""Print the promised figures: `python -m tests.bench [NAME …]`; a late one is shown, not failed."""

import argparse
import math
import os
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from ombuds_events.paths import HOME_VARIABLE
from tests.bench import (
    attendance,
    calendar,
    checkin,
    clashes,
    crowd,
    hours,
    kill,
    longlist,
    papers,
    people,
    planner,
    quicklog,
    reports,
    startup,
    workbook,
)
from tests.bench.figures import Figure
from tests.bench.make import BENCH_FILE, bench_file

BENCHES: dict[str, Callable[[Path], Iterator[Figure]]] = {
    "startup": startup.figures,
    "attendance": attendance.figures,
    "calendar": calendar.figures,
    "checkin": checkin.figures,
    "hours": hours.figures,
    "planner": planner.figures,
    "clashes": clashes.figures,
    "papers": papers.figures,
    "people": people.figures,
    "quicklog": quicklog.figures,
    "reports": reports.figures,
    "longlist": longlist.figures,
    "workbook": workbook.figures,
    "crowd": crowd.figures,
}
_ROW = "{:<34} {:>11} {:>11} {:>7} {:>7}  {}"


def main() -> int:
    """Measure what is named, or all."""
    parser = argparse.ArgumentParser(prog="dev.py bench", description=__doc__)
    parser.add_argument("name", nargs="*", choices=[*BENCHES, []], help="default: all")
    parser.add_argument("--make", action="store_true", help="only make the bench file, anew")
    parser.add_argument("--kill", type=int, metavar="ROUNDS", help="only kill a writer so often")
    options = parser.parse_args()
    if options.make:
        BENCH_FILE.unlink(missing_ok=True)
        print(f"{bench_file()}")
        return 0
    print(_ROW.format("what", "ours", "floor", "ratio", "bound", ""))
    if options.kill:
        show(partial(kill.figures, rounds=options.kill))
        return 0
    for name in options.name or BENCHES:
        show(BENCHES[name])
    return 0


def show(figures: Callable[[Path], Iterator[Figure]]) -> None:
    """Print figures as they come, measured in a folder of their own."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ[HOME_VARIABLE] = folder
        for figure in figures(Path(folder)):
            print(line(figure), flush=True)


def line(figure: Figure) -> str:
    """One row of the table."""
    ratio = figure.ratio
    is_promised = not math.isinf(figure.bound)
    return _ROW.format(
        figure.name,
        f"{figure.ours:.4g} {figure.unit}",
        f"{figure.floor:.4g} {figure.unit}" if figure.floor else "-",
        f"{ratio:.2f}" if ratio else "-",
        (f"{figure.bound:g}" if ratio else f"{figure.bound:g} {figure.unit}")
        if is_promised
        else "-",
        ("ok" if figure.is_kept else "LATE") if is_promised else "told only",
    )


if __name__ == "__main__":
    sys.exit(main())
