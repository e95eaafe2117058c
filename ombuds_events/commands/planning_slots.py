"""The command that finds common hours of institutions."""

import re
from argparse import ArgumentTypeError

from ombuds_events.commands.arguments import JSON, Command, Options, arg, number, year
from ombuds_events.commands.printing import bare, print_json, say
from ombuds_events.domain.common_hours import Wish
from ombuds_events.domain.text import one_line
from ombuds_events.queries.slots import institutions_named, slot_lines, slots, slots_json
from ombuds_events.services.working_calendars import read_missing_lists
from ombuds_events.store.workspace import Workspace
from ombuds_events.ui.kit import i18n

_HOURS = re.compile(r"(\d{1,2}):(\d\d)\s*[-–]\s*(\d{1,2}):(\d\d)")
_HOUR = 60


def _refs(text: str) -> tuple[str, ...]:
    """References between commas."""
    found = tuple(part.strip() for part in one_line(text).split(",") if part.strip())
    if not found:
        raise ArgumentTypeError("no institution is named")
    return found


def _hours(text: str) -> tuple[int, int]:
    """Working hours as "09:00-18:00", in minutes after midnight."""
    match = _HOURS.fullmatch(text.strip())
    if match is None:
        raise ArgumentTypeError(f"{text!r} is not like 09:00-18:00")
    first_hour, first_minute, last_hour, last_minute = map(int, match.groups())
    if max(first_minute, last_minute) >= _HOUR:
        raise ArgumentTypeError(f"{text!r} is not like 09:00-18:00")
    return first_hour * _HOUR + first_minute, last_hour * _HOUR + last_minute


def _slots(workspace: Workspace, options: Options) -> None:
    wish = Wish(options.least, options.hours, options.may_miss)
    ids = workspace.read(institutions_named, options.institutions)
    read_missing_lists(workspace, ids, [options.year])
    found = workspace.read(slots, ids, options.year, wish, options.lang)
    say(map(i18n.sentence, found.problems), 0)
    if options.json:
        print_json(slots_json(found))
        return
    for line in slot_lines(found, options.lang):
        print(bare(line))
    print(f"Common days: {len(found.days)}")


COMMANDS = (
    Command(
        ("slots",),
        "days and hours at which institutions work at once",
        _slots,
        (
            arg("--institutions", metavar="REF,REF,…", type=_refs, required=True),
            arg("--year", metavar="2026", type=year, required=True),
            arg("--hours", metavar="09:00-18:00", type=_hours, help="for all, on their own clocks"),
            arg("--min", dest="least", metavar="MINUTES", type=number, default=Wish().min_minutes),
            arg("--may-miss", metavar="N", type=number, default=0, help="how many may be left out"),
            JSON,
        ),
    ),
)
