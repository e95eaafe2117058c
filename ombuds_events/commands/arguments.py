"""What may be typed on the command line: a command, its arguments and how they are read."""

import argparse
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, TypeAlias, TypeVar

from ombuds_events.domain.kinds import (
    PartnerRole,
)
from ombuds_events.domain.precedence import SortOrder
from ombuds_events.domain.problems import Refused
from ombuds_events.domain.span import FIRST_YEAR, LAST_YEAR, is_in_range
from ombuds_events.domain.text import LANGUAGES, one_line
from ombuds_events.store.workspace import Workspace

PROGRAM = "ombuds-events"
Options = argparse.Namespace

Argument: TypeAlias = tuple[tuple[str, ...], dict[str, Any]]
MOST = 1_000_000
D = TypeVar("D", bound=date)
Member = TypeVar("Member", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Command:
    """A command by its one or two words, and what it does with the open database."""

    words: tuple[str, ...]
    help: str
    run: Callable[[Workspace, Options], None]
    arguments: tuple[Argument, ...] = ()


@dataclass(frozen=True, slots=True)
class Maker:
    """A command that makes its database; returns the one that a window shall open."""

    words: tuple[str, ...]
    help: str
    make: Callable[[Options], str | None]
    arguments: tuple[Argument, ...] = ()


def day(text: str) -> date:
    """A date as typed."""
    try:
        return _in_range(date.fromisoformat(text))
    except ValueError as error:
        raise Refused.one("date_unreadable", text=text) from error


def moment(text: str) -> datetime:
    """A wall time as typed, without an offset: the zone is named apart."""
    try:
        found = datetime.fromisoformat(text)
    except ValueError as error:
        raise Refused.one("time_unreadable", text=text) from error
    if found.tzinfo or len(text) <= len("2026-11-10"):
        raise Refused.one("time_unreadable", text=text)
    return _in_range(found.replace(second=0, microsecond=0))


def _in_range(found: D) -> D:
    """The date itself; refuses years that no calendar holds."""
    if not is_in_range(found):
        raise Refused.one("year_out_of_range", first=FIRST_YEAR, last=LAST_YEAR)
    return found


def number(text: str) -> int:
    """A number that a database can hold."""
    found = int(text)
    if abs(found) > MOST:
        raise argparse.ArgumentTypeError(f"{text} is too large")
    return found


def year(text: str) -> int:
    """A year of the calendar."""
    return _in_range(date(min(number(text), LAST_YEAR + 1), 1, 1)).year


def file(text: str) -> Path:
    """The path of a file: it has a name."""
    found = Path(text)
    if not found.name:
        raise argparse.ArgumentTypeError(f"{text!r} is not the name of a file")
    return found


def folder(text: str) -> Path:
    """The path of a folder, "." too."""
    if not text.strip():
        raise argparse.ArgumentTypeError("the name of the folder is empty")
    return Path(text)


def member(kind: type[Member]) -> Callable[[str], Member]:
    """A reader of a word of `kind`, hyphens and spaces as underscores."""

    def read(text: str) -> Member:
        try:
            return kind(text.strip().casefold().replace("-", "_").replace(" ", "_"))
        except ValueError as error:
            raise argparse.ArgumentTypeError(f"{text!r} is not one of: {words(kind)}") from error

    return read


def partner(text: str) -> tuple[str, PartnerRole]:
    """REF:ROLE as typed; the reference may hold colons itself."""
    ref, colon, role = one_line(text).rpartition(":")
    if not colon or not ref.strip():
        raise argparse.ArgumentTypeError(f"{text!r} is not REF:ROLE")
    return ref.strip(), member(PartnerRole)(role)


def labels(text: str) -> tuple[str, ...]:
    """One or two languages of a document, as "en,ru"."""
    found = tuple(part.strip() for part in text.split(",") if part.strip())
    if not 1 <= len(found) <= 2 or set(found) - set(LANGUAGES):  # noqa: PLR2004
        raise argparse.ArgumentTypeError(f"{text!r} is not one or two of: {', '.join(LANGUAGES)}")
    return found


def words(kind: type[StrEnum]) -> str:
    """The words of `kind` as they are typed."""
    return ", ".join(one.value.replace("_", "-") for one in kind)


def arg(*flags: str, **settings: Any) -> Argument:  # noqa: ANN401 - as argparse takes them
    """An argument of a command."""
    return flags, settings


REF = arg("ref", metavar="REF", type=one_line, help="code, uid, e-mail or unique name")
JSON = arg("--json", action="store_true", help="one JSON document on stdout")
APPLY = arg("--apply", action="store_true", help="do it; without, only say what would be done")
EVENT = arg("--event", metavar="REF", type=one_line, required=True)
PERSON = arg("--person", metavar="REF", type=one_line, required=True)
START = arg("--start", metavar="2026-11-10T10:00", type=moment, required=True)
END = arg("--end", metavar="2026-11-10T12:00", type=moment, required=True)
OUT_FILE = arg("--out", metavar="FILE", type=file, required=True)
OUT_FOLDER = arg("--out", metavar="DIR", type=folder, required=True)
LABELS = arg("--labels", metavar="en,ru", type=labels, help="one or two languages")
ORDER = arg("--order", type=member(SortOrder), help=words(SortOrder))
TITLE_LANG = arg("--lang", dest="title_lang", choices=LANGUAGES, default="en")


def parser(commands: Iterable[Command | Maker]) -> argparse.ArgumentParser:
    """The parser of all commands; the options of the program stand before or after them."""
    top = argparse.ArgumentParser(
        PROGRAM, description="Joint events of human rights institutions.", allow_abbrev=False
    )
    _add_common(top, {"db": None, "lang": None, "operator": ""})
    groups: dict[tuple[str, ...], Any] = {}
    groups[()] = top.add_subparsers(dest="word_1", required=True, metavar="COMMAND")
    for command in commands:
        group = command.words[:-1]
        if group not in groups:
            inner = groups[()].add_parser(group[0], help=f"{group[0]} …", allow_abbrev=False)
            groups[group] = inner.add_subparsers(dest="word_2", required=True, metavar="WHAT")
        leaf = groups[group].add_parser(
            command.words[-1], help=command.help, description=command.help, allow_abbrev=False
        )
        for flags, settings in command.arguments:
            leaf.add_argument(*flags, **settings)
        own = {flag for flags, _ in command.arguments for flag in flags}
        _add_common(leaf, dict.fromkeys(("db", "lang", "operator"), argparse.SUPPRESS), own)
        leaf.set_defaults(command=command)
    return top


def _add_common(
    target: argparse.ArgumentParser, defaults: dict[str, Any], taken: set[str] | None = None
) -> None:
    target.add_argument(
        "--db", metavar="FILE|URL", default=defaults["db"], help="the database of this call"
    )
    if "--lang" not in (taken or ()):
        target.add_argument(
            "--lang", choices=LANGUAGES, default=defaults["lang"], help="language of the messages"
        )
    target.add_argument(
        "--as",
        dest="operator",
        metavar="NAME",
        type=one_line,
        default=defaults["operator"],
        help="who signs",
    )
