"""Names of files that leave the house: ASCII, safe on every system, DEMO where it is one."""

import re
from datetime import date

from ombuds_events.domain.kinds import EvaluationStage, ExportKind
from ombuds_events.domain.names import NameParts, latin_name

LONGEST = 100
_RESERVED = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))}
)
_SUFFIXES = {
    ExportKind.NOTICE: "notice.ics",
    ExportKind.CALENDAR: "calendar.ics",
    ExportKind.ATTENDANCE: "attendance.xlsx",
    ExportKind.SIGN_IN: "sign-in.xlsx",
    ExportKind.PARTICIPANTS: "participants.xlsx",
    ExportKind.SIGN_IN_PDF: "sign-in.pdf",
    ExportKind.BADGES: "badges.pdf",
    ExportKind.TABLE_SIGNS: "table-signs.pdf",
    ExportKind.CERTIFICATES: "certificates.pdf",
    ExportKind.EVALUATION_FORM: "evaluation.xlsx",
    ExportKind.EVALUATION_PAPER: "evaluation.pdf",
}


def slug(text: str) -> str:
    """`text` in small Latin letters, digits and hyphens."""
    latin = latin_name(NameParts(given=text)).casefold()
    made = re.sub(r"[^a-z0-9]+", "-", latin).strip("-")
    return f"{made}-1" if made in _RESERVED else made or "event"


def event_file(day: date, code: str, kind: ExportKind, *, is_demo: bool) -> str:
    """The name of a file of an event: "2025-09-16_flag-2025_attendance.xlsx"."""
    stem = f"{day.isoformat()}_{slug(code)}"
    return _named(stem, _SUFFIXES[kind], is_demo=is_demo)


def evaluation_file(
    day: date, code: str, stage: EvaluationStage, kind: ExportKind, *, is_demo: bool
) -> str:
    """A form of evaluation of a stage: "2025-09-16_flag-2025_end-evaluation.xlsx"."""
    stem = f"{day.isoformat()}_{slug(code)}"
    return _named(stem, f"{slug(stage)}-{_SUFFIXES[kind]}", is_demo=is_demo)


def follow_up_file(day: date, code: str, months: int, whose: str, *, is_demo: bool) -> str:
    """A follow-up form: "2025-09-16_flag-2025_follow-up-3-months-yerevan.xlsx"."""
    stem = f"{day.isoformat()}_{slug(code)}"
    return _named(stem, f"follow-up-{months}-months-{slug(whose)[:40]}.xlsx", is_demo=is_demo)


def invitations_folder(day: date, code: str, *, is_demo: bool) -> str:
    """The folder of personal invitations where other files lie beside it."""
    return _named(f"{day.isoformat()}_{slug(code)}", "invitations", is_demo=is_demo)


def invitation_file(number: int, of: int, entry: int, entries: int, *, is_demo: bool) -> str:
    """One personal invitation, "invite_07.ics" or "invite_07_2.ics": a number, never a name."""
    who = f"{number:0{len(str(of))}}"
    which = f"_{entry:0{len(str(entries))}}" if entries > 1 else ""
    return f"invite_{who}{which}{'_DEMO' if is_demo else ''}.ics"


def calendar_file(day: date, year: int | None, *, is_demo: bool, is_selection: bool = False) -> str:
    """The whole calendar as of `day`, or a selection of its events."""
    stem = f"{day.isoformat()}_{year}" if year else day.isoformat()
    if is_selection:
        return _named(stem, "events.ics", is_demo=is_demo)
    return _named(stem, _SUFFIXES[ExportKind.CALENDAR], is_demo=is_demo)


def people_file(day: date, *, is_demo: bool) -> str:
    """The list of people as of `day`."""
    return _named(day.isoformat(), "people.xlsx", is_demo=is_demo)


def _named(stem: str, ending: str, *, is_demo: bool) -> str:
    name, dot, suffix = ending.partition(".")
    tail = f"_{name}{'_DEMO' if is_demo else ''}{dot}{suffix}"
    return stem[: LONGEST - len(tail)] + tail


def numbered(name: str, number: int) -> str:
    """`name` with a number before its suffix: "attendance (2).xlsx"."""
    stem, dot, suffix = name.rpartition(".")
    return f"{stem} ({number}){dot}{suffix}" if dot else f"{name} ({number})"
