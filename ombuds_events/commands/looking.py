"""Commands that look: lists, one record, history, the health of the database."""

from ombuds_events.commands.arguments import JSON, REF, Command, Options, arg, member, year
from ombuds_events.commands.printing import gesture_words, named, print_json
from ombuds_events.domain.kinds import EventState
from ombuds_events.domain.text import one_line
from ombuds_events.queries import listings
from ombuds_events.queries.doctor import health, health_json
from ombuds_events.queries.history import history
from ombuds_events.queries.history_text import history_json, history_lines
from ombuds_events.queries.plain_text import facts, table
from ombuds_events.queries.references import Kind, resolve, resolve_any
from ombuds_events.queries.show import show
from ombuds_events.store.errors import Known, Trouble
from ombuds_events.store.workspace import Workspace

_LISTS = ("events", "people", "institutions", "councils", "invitations")


def _list(workspace: Workspace, options: Options) -> None:
    narrowed = {"state": options.state, "year": options.year, "event_ref": options.event or ""}
    rows = workspace.read(listings.rows, options.what, options.find, **narrowed)
    if options.json:
        print_json(rows)
    else:
        print(*table(rows, listings.COLUMNS[options.what], options.lang, named), sep="\n")


def _show(workspace: Workspace, options: Options) -> None:
    kind = Kind(options.what)
    document = workspace.read(show, kind, workspace.read(resolve, kind, options.ref))
    if options.json:
        print_json(document)
    else:
        print(*facts(document, options.lang, named), sep="\n")


def _history(workspace: Workspace, options: Options) -> None:
    steps = workspace.read(history, *workspace.read(resolve_any, options.ref))
    if options.json:
        print_json([history_json(step) for step in steps])
        return
    for step in steps:
        print(*history_lines(step, gesture_words(step.label), options.lang), sep="\n")


def _doctor(workspace: Workspace, options: Options) -> None:
    found = workspace.read(health)
    document = {"database": str(workspace.path or workspace.name), **health_json(found)}
    if options.json:
        print_json(document)
    else:
        print(*facts(document, options.lang, named), sep="\n")
    if not found.is_sound:
        raise Known(Trouble.CORRUPT, name=workspace.name)


COMMANDS = (
    Command(
        ("list",),
        "events, people, institutions, councils or invitations",
        _list,
        (
            arg("what", choices=_LISTS),
            arg("--find", metavar="TEXT", type=one_line, default=""),
            arg("--year", type=year, default=0, help="events that end in this year"),
            arg("--state", type=member(EventState), default=None, help="events in this state"),
            arg("--event", metavar="REF", type=one_line, help="invitations of this event"),
            JSON,
        ),
    ),
    Command(
        ("show",),
        "all that the page of one of them shows",
        _show,
        (arg("what", choices=("event", "person", "institution", "council")), REF, JSON),
    ),
    Command(("history",), "who changed what, when and why", _history, (REF, JSON)),
    Command(("doctor",), "look whether the database is sound", _doctor, (JSON,)),
)
