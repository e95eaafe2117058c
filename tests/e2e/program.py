"""The program as users start it: `python main.py …`."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]


def unmeasured() -> dict[str, str]:
    """The variables of a process whose coverage is not measured."""
    return {k: v for k, v in os.environ.items() if not k.startswith(("COV_", "COVERAGE_"))}


def run(
    *words: object, folder: Path = ROOT, before: Callable[[], None] | None = None
) -> "subprocess.CompletedProcess[str]":
    """Run one command to its end; `before` is called in the new process first.

    It may take from that process what a measuring of coverage needs, so that is not measured.
    """
    return subprocess.run(
        [sys.executable, str(ROOT / "main.py"), *map(str, words)],
        cwd=folder,
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
        env=unmeasured() if before else None,
        preexec_fn=before,
    )


def done(*words: object) -> str:
    """What a command that must succeed printed; it has nothing to say on stderr."""
    result = run(*words)
    assert (result.returncode, result.stderr) == (0, "")
    return result.stdout


def read(*words: object) -> Any:  # noqa: ANN401 - JSON
    """The JSON document that a command printed."""
    return json.loads(done(*words, "--json"))


def complaints(result: "subprocess.CompletedProcess[str]", status: int) -> list[str]:
    """The sentences on stderr of a command that must end with `status`; never a traceback."""
    assert result.returncode == status, result.stderr
    lines = result.stderr.splitlines()
    assert lines
    assert all(line.startswith("ombuds-events: ") for line in lines)
    return [line.removeprefix("ombuds-events: ") for line in lines]
