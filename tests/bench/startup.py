"""From the start of a process to a painted frame and to a filled Today; a new process each run."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from time import perf_counter

from tests.bench.figures import Figure
from tests.bench.make import bench_file

RUNS = 9
FRAME_BOUND, TODAY_BOUND, MEMORY_BOUND = 1.6, 3.5, 130
_ROOT = Path(__file__).resolve().parents[2]


def figures(_folder: Path) -> Iterator[Figure]:
    """Frame and Today of the bench file beside a bare QMainWindow; the memory then."""
    database = bench_file()
    bare, frame, today, memory = [], [], [], []
    _launched("bare"), _launched("program", database)  # fill the caches of disk and bytecode
    for _ in range(RUNS):
        bare.append(_launched("bare")["frame"])
        marks = _launched("program", database)
        frame.append(marks["frame"])
        today.append(marks["today"])
        memory.append(marks["pss"])
    floor = median(bare)
    yield Figure("start to painted frame", median(frame), "ms", FRAME_BOUND, floor)
    yield Figure("start to filled Today", median(today), "ms", TODAY_BOUND, floor)
    yield Figure("memory then, PSS", median(memory), "MB", MEMORY_BOUND)


def _launched(*words: object) -> dict[str, float]:
    """Milliseconds from the launch of a child to each mark that it prints; its memory in MB."""
    command = [sys.executable, "-m", "tests.bench.launched", *map(str, words)]
    variables = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    variables.pop("PYTHONDONTWRITEBYTECODE", None)
    start = perf_counter()  # one clock for all processes of a computer
    done = subprocess.run(
        command, cwd=_ROOT, env=variables, capture_output=True, text=True, timeout=60, check=True
    )
    marks = {name: float(told) for name, told in map(str.split, done.stdout.splitlines())}
    memory = marks.pop("pss", 0.0)
    return {name: (moment - start) * 1000 for name, moment in marks.items()} | {"pss": memory}
