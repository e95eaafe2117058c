"""The command line: the use cases of the window, called and printed. Needs no screen."""

import argparse
import io
import os
import sys
from collections.abc import Sequence
from contextlib import closing, suppress

from PySide6.QtCore import QCoreApplication

from ombuds_events import paths
from ombuds_events.commands import (
    adding,
    attendance_import,
    changing,
    evaluation,
    files,
    following_up,
    looking,
    offices,
    planning_lessons,
    planning_slots,
)
from ombuds_events.commands.arguments import PROGRAM, Maker, Options, parser
from ombuds_events.commands.printing import say
from ombuds_events.domain.messages import TROUBLES
from ombuds_events.domain.problems import Refused
from ombuds_events.domain.text import LANGUAGES
from ombuds_events.store.errors import Known
from ombuds_events.store.workspace import Workspace
from ombuds_events.ui.kit import i18n

DONE, REFUSED, LACKING = 0, 1, 3
_PAINTING = frozenset({"export", "demo"})
"""Commands that make pages."""

COMMANDS = (
    *offices.COMMANDS,
    *looking.COMMANDS,
    *adding.COMMANDS,
    *changing.COMMANDS,
    *planning_slots.COMMANDS,
    *planning_lessons.COMMANDS,
    *attendance_import.COMMANDS,
    *evaluation.COMMANDS,
    *following_up.COMMANDS,
    *files.COMMANDS,
)


def main(words: Sequence[str]) -> tuple[int, str | None]:
    """Run one command; its exit status and, if a window shall open, the database for it."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a test may have put another one there
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    app = _speak(words)
    try:
        return DONE, _run(parser(COMMANDS).parse_args(words))
    except SystemExit as stopped:  # argparse has said what is wrong, or printed the help
        return int(stopped.code or DONE), None
    except Refused as refused:
        return say(map(i18n.sentence, refused.problems), REFUSED), None
    except Known as known:
        return say([_sentence(known)], LACKING), None
    except BrokenPipeError:  # whoever read this has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE, None
    finally:
        if app is not None:
            app.shutdown()  # a window makes its own application


def _speak(words: Sequence[str]) -> QCoreApplication | None:
    """Give messages the language that is asked for before the command."""
    asked = argparse.ArgumentParser(add_help=False, exit_on_error=False, allow_abbrev=False)
    asked.add_argument("--lang", default="en")
    with suppress(argparse.ArgumentError):
        known, rest = asked.parse_known_args(words)
        is_foreign = known.lang in LANGUAGES[1:]
        paints = not _PAINTING.isdisjoint(rest)
        if (is_foreign or paints) and QCoreApplication.instance() is None:
            app = _application(paints=paints)
            if is_foreign:
                i18n.speak(app, known.lang)
            return app
    return None


def _application(*, paints: bool) -> QCoreApplication:
    """What messages need; papers need one with fonts, though no screen."""
    if not paints:
        return QCoreApplication([PROGRAM])
    from PySide6.QtGui import QGuiApplication

    return QGuiApplication([PROGRAM, "-platform", "offscreen"])


def _sentence(known: Known) -> str:
    values = {key: str(value) for key, value in known.values.items()}
    return i18n.text("Problems", TROUBLES[known.trouble]).format_map(values)


def _run(options: Options) -> str | None:
    """Open the database if the command works on one, and run it."""
    options.lang = options.lang or "en"
    command = options.command
    if isinstance(command, Maker):
        return command.make(options)
    database = options.db or paths.default_database()
    with closing(Workspace.open(database, options.operator)) as opened:
        command.run(opened, options)
    sys.stdout.flush()  # a reader that is gone shall be noticed here
    return None
