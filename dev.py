"""The one task runner: `python3 dev.py demo`, `test`, `check`, `bench`, `shots`, `i18n`, `package`.

Needs nothing but Python 3.11 with pip and venv: it makes `.venv` from requirements.lock, and on
Debian as root (or with sudo that asks nothing) it installs the system libraries that Qt needs.
"""

from __future__ import annotations  # an older Python shall reach the sentence that refuses it

import argparse
import filecmp
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
LOCK = ROOT / "requirements.lock"
WORDS = ROOT / "resources" / "i18n"
TOOLS = ROOT / "build" / "tools"
LANGUAGES = ("en", "ru", "fr", "es", "ar")
FOREIGN = {"libical.so.3": "libical3"}
COMPLETE = ",".join(f"ombuds_events/{layer}/*" for layer in ("domain", "exchange", "services"))
SERVER_RUN = [
    "--postgresql", "-m", "not file_only", "tests/services", "tests/queries",
    "tests/store/test_workspace.py", "tests/store/test_watch.py",
    "-W", "ignore::pytest.PytestUnraisableExceptionWarning",  # offices left open by a test
]  # fmt: skip
LACKING = 3


def main() -> int:
    """Run one task and return its exit status."""
    if sys.version_info < (3, 11):  # noqa: UP036  the refusal itself
        return lacking("Python 3.11 or newer is needed; this is " + sys.version.split()[0])
    os.chdir(ROOT)
    tasks = {
        "demo": demo,
        "test": test,
        "check": check,
        "bench": bench,
        "shots": shots,
        "i18n": i18n,
        "package": package,
    }
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("task", choices=tasks)
    parser.add_argument("arguments", nargs=argparse.REMAINDER, help="handed to the task")
    options = parser.parse_args()
    prepare()
    return tasks[options.task](options.arguments)


def demo(arguments: list[str]) -> int:
    """Make the demo office with its files and open the window where there is a screen."""
    from ombuds_events.__main__ import WINDOW_LIBRARIES, has_screen, uses_x11

    window = "--no-window" not in arguments and has_screen(os.environ) and uses_x11(os.environ)
    install_libraries(WINDOW_LIBRARIES if window else {})
    release_words()
    return python("main.py", "demo", *arguments)


def test(arguments: list[str]) -> int:
    """Run the tests, those of the data also on a server; with arguments, just those."""
    release_words()
    strict = os.environ.get("CI") == "true"
    problems = [words for words in (install_foreign_parsers(), install_server()) if words]
    if problems and strict:
        return lacking(" ".join(problems))
    for words in problems:
        print(f"{words} Its tests are skipped.")
    if arguments:
        return python("-m", "pytest", *arguments)
    runs = [*([SERVER_RUN] if has_server() else []), []]
    if strict:
        python("-m", "coverage", "erase")
        measured = ["--cov", "--cov-append", "--cov-report=", "--cov-fail-under=0"]
        runs = [[*run, *measured] for run in runs]
    workers = ["-m", "pytest", "-n", str(min(os.cpu_count() or 1, 4))]
    status = next(filter(None, (python(*workers, *run) for run in runs)), 0)
    return status or (coverage() if strict else 0)


def coverage() -> int:
    """Hold what was measured against the bounds: of the whole, and of what must be complete."""
    whole = python("-m", "coverage", "report")
    return python("-m", "coverage", "report", "--fail-under=100", "--include", COMPLETE) or whole


def check(_: list[str]) -> int:
    """Check all that needs no test run, cheap things first."""
    steps = {
        "format": ["-m", "ruff", "format", "--check", "."],
        "lint": ["-m", "ruff", "check", "."],
        "types": ["-m", "mypy"],
        "contracts": ["-c", "from importlinter.cli import lint_imports_command as lint; lint()"],
        "dependencies": ["-m", "deptry", "."],
        "translations": ["-m", "pytest", "-q", "tests/unit/test_translations.py"],
    }
    failed = [name for name, step in steps.items() if python(*step)]
    print(f"Failed: {', '.join(failed)}" if failed else "All checks passed.")
    return 1 if failed else 0


def bench(arguments: list[str]) -> int:
    """Print the figures that are promised, as ratios to their floors."""
    release_words()
    return python("-m", "tests.bench", *arguments)


def shots(arguments: list[str]) -> int:
    """Render the pages of the demo office to pictures."""
    release_words()
    return python("-m", "tests.shots", *(arguments or ["--out", "build/shots"]))


def i18n(_: list[str]) -> int:
    """Bring resources/i18n/*.ts up to date with the sources and build the .qm files."""
    collect_words(WORDS)
    release_words()
    return 0


def package(arguments: list[str]) -> int:
    """Build the wheel; with --check, also try it from an empty environment."""
    release_words()
    shutil.rmtree(ROOT / "dist", ignore_errors=True)
    status = python("-m", "hatchling", "build", "--target", "wheel")
    return status or (try_wheel() if "--check" in arguments else 0)


def try_wheel() -> int:
    """Install the wheel into an empty environment and let it make a demo office elsewhere."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        environment = place / "venv"
        versions = [line for line in LOCK.read_text("utf-8").splitlines() if "==" in line]
        exact = "\n".join(line.rstrip(" \\") for line in versions)
        (place / "constraints.txt").write_text(exact, encoding="utf-8")
        run(sys.executable, "-m", "venv", environment)
        wheel = next((ROOT / "dist").glob("*.whl"))
        inner = interpreter(environment)
        run(inner, "-m", "pip", "install", "-q", "-c", place / "constraints.txt", wheel)
        demo = [inner, "-m", "ombuds_events", "demo", "--no-window", "--out", place / "office"]
        return subprocess.run(
            list(map(str, demo)), cwd=place, env=environ(), check=False
        ).returncode


# What the tasks need


def prepare() -> None:
    """Make the virtual environment and install system libraries, where they are missing."""
    from ombuds_events.__main__ import LIBRARIES

    install_libraries(LIBRARIES)
    release = f"{sys.version_info[0]}.{sys.version_info[1]}"
    state = f"{release} {hashlib.sha256(LOCK.read_bytes()).hexdigest()}"
    stamp = VENV / "installed.txt"
    before = stamp.read_text("utf-8") if stamp.exists() else ""
    if before == state:
        return
    if importlib.util.find_spec("ensurepip") is None:
        line = "apt-get install python3-venv"
        raise SystemExit(lacking(f"This Python has no venv with pip. On Debian run: {line}"))
    print("Installing the packages of requirements.lock into .venv ...", flush=True)
    other_python = bool(before) and before.split()[0] != release
    run(sys.executable, "-m", "venv", *(["--clear"] if other_python else []), VENV)
    # The lock is whole: were pip to look for more, a release of today could break the install.
    locked = ["--no-deps", "--require-hashes", "-r", LOCK]
    run(interpreter(VENV), "-m", "pip", "install", "-q", *locked)
    stamp.write_text(state, encoding="utf-8")


def install_libraries(needed: Mapping[str, str]) -> None:
    """Install the system libraries that are missing, or end with the line that does it."""
    from ombuds_events.__main__ import missing_libraries, missing_packages

    problem = missing_libraries(needed)
    if problem and not apt_get(missing_packages(needed)):
        raise SystemExit(lacking(problem))


def install_foreign_parsers() -> str | None:
    """Install the calendar parsers that judge our files; return what could not be had."""
    from ombuds_events.__main__ import missing_packages

    wanted = missing_packages(FOREIGN)
    wanted += [name for name in ("node", "npm") if not shutil.which(name)]
    packages = ["nodejs" if name == "node" else name for name in wanted]
    if packages and not apt_get(packages):
        return f"Not installed: {', '.join(packages)}."
    manifest, installed = ROOT / "tests/foreign/package-lock.json", TOOLS / "package-lock.json"
    if installed.exists() and filecmp.cmp(manifest, installed, shallow=False):
        return None
    TOOLS.mkdir(parents=True, exist_ok=True)
    shutil.copy(manifest.with_name("package.json"), TOOLS)
    shutil.copy(manifest, TOOLS)
    npm = shutil.which("npm") or "npm"
    command = [npm, "ci", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"]
    if subprocess.run(command, cwd=TOOLS, check=False).returncode:
        installed.unlink()
        return "Not installed: ical.js."
    return None


def has_server() -> bool:
    """Tell whether PostgreSQL's own programs are here."""
    return bool(shutil.which("initdb") or list(Path("/usr/lib/postgresql").glob("*/bin/initdb")))


def install_server() -> str | None:
    """Install PostgreSQL, on which the tests of the data run once more; or say it is missing."""
    return None if has_server() or apt_get(["postgresql"]) else "Not installed: PostgreSQL."


def apt_get(packages: list[str]) -> bool:
    """Install Debian packages if this user may; tell whether they are there now."""
    if not shutil.which("apt-get"):
        return False
    sudo = [] if os.geteuid() == 0 else ["sudo", "-n"]
    if sudo and (not shutil.which("sudo") or not quietly(*sudo, "true")):
        return False
    print(f"Installing {' '.join(packages)} ...", flush=True)
    install = ["install", "-y", "--no-install-recommends", *packages]
    return all(quietly(*sudo, "apt-get", *words) for words in (["update"], install))


def quietly(*command: str) -> bool:
    """Run a program without its output and tell whether it succeeded."""
    variables = environ() | {"DEBIAN_FRONTEND": "noninteractive"}
    done = subprocess.run(command, env=variables, capture_output=True, check=False)
    return not done.returncode


def collect_words(folder: Path) -> None:
    """Write the texts found in the sources into the .ts files of a folder."""
    sources = sorted(path.relative_to(ROOT) for path in (ROOT / "ombuds_events").rglob("*.py"))
    options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en"]
    for language in LANGUAGES:
        plural = ["-pluralonly"] if language == "en" else []
        target = ["-target-language", language, "-ts", folder / f"{language}.ts"]
        qt_tool("lupdate", *options, *plural, *sources, *target)


def release_words() -> None:
    """Build each .qm file that is older than its .ts file."""
    for source in WORDS.glob("*.ts"):
        built = source.with_suffix(".qm")
        if not built.exists() or built.stat().st_mtime <= source.stat().st_mtime:
            # Put in place whole: an open window reads the old file from memory, and would crash.
            made = source.with_name(f".{source.stem}-{os.getpid()}.qm")
            qt_tool("lrelease", "-silent", source, "-qm", made)
            made.replace(built)


def qt_tool(name: str, *arguments: object) -> None:
    """Run a tool of the PySide6 wheel."""
    code = f"from PySide6.scripts.pyside_tool import {name}; {name}()"
    run(interpreter(VENV), "-c", code, *arguments)


def python(*arguments: object) -> int:
    """Run the environment's Python in the project's folder and return its exit status."""
    command = [str(interpreter(VENV)), *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, env=environ(), check=False).returncode


def run(*command: object, cwd: Path = ROOT) -> None:
    """Run a program that must succeed."""
    done = subprocess.run([str(word) for word in command], cwd=cwd, env=environ(), check=False)
    if done.returncode:
        raise SystemExit(done.returncode)


def interpreter(environment: Path) -> Path:
    """Return the Python of a virtual environment."""
    return environment / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def environ() -> dict[str, str]:
    """Return the variables for child processes, which shall keep their compiled bytecode."""
    unwanted = {"PYTHONDONTWRITEBYTECODE", "PYTHONHOME", "PYTHONPATH"}
    return {key: value for key, value in os.environ.items() if key not in unwanted}


def lacking(problem: str) -> int:
    """Say what this computer lacks and return the exit status for it."""
    print(f"dev.py: {problem}", file=sys.stderr)
    return LACKING


if __name__ == "__main__":
    raise SystemExit(main())
