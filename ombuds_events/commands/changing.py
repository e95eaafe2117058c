"""Commands that change what is there; they say first what would follow."""

from ombuds_events.commands.arguments import APPLY, REF, START, Command, Options, arg
from ombuds_events.commands.printing import clash_line, done, gesture_words, step
from ombuds_events.domain.problems import Refused, refuse_if_any
from ombuds_events.queries.move_plan import move_plan
from ombuds_events.queries.move_text import move_lines, stop_lines
from ombuds_events.queries.references import Kind, event_span, resolve
from ombuds_events.queries.stop_plan import stop_plan, stop_problems
from ombuds_events.services.copying import CopyParts, copy_event
from ombuds_events.services.events import cancel_event, move_event
from ombuds_events.store.workspace import Workspace


def _move(workspace: Workspace, options: Options) -> None:
    event_id = workspace.read(resolve, Kind.EVENT, options.ref)
    span = workspace.read(event_span, event_id).moved_to(options.start, options.zone)
    plan = workspace.read(move_plan, event_id, span)
    refuse_if_any(plan.problems)
    print(*move_lines(plan, options.lang), sep="\n")
    for clash in plan.clashes:
        print(f"  {clash_line(clash, options.lang)}")
    if options.apply:
        gesture = step("move_event", plan.code)
        reason = f"New dates: {span.start:%Y-%m-%d}"
        workspace.run(gesture, move_event, event_id, span, plan.version, reason)
    done(options)


def _cancel(workspace: Workspace, options: Options) -> None:
    event_id = workspace.read(resolve, Kind.EVENT, options.ref)
    plan = workspace.read(stop_plan, event_id)
    refuse_if_any(workspace.read(stop_problems, event_id, options.reason))
    print(*stop_lines(plan, options.lang), sep="\n")
    if options.apply:
        gesture = step("cancel_event", plan.code, options.reason)
        workspace.run(gesture, cancel_event, event_id, options.reason)
    done(options)


def _copy(workspace: Workspace, options: Options) -> None:
    event_id = workspace.read(resolve, Kind.EVENT, options.ref)
    parts = CopyParts(institutions=options.institutions, people=options.people)
    gesture = step("copy_event", options.ref)
    copy_id = workspace.run(gesture, copy_event, event_id, parts, options.start)
    print(workspace.read(stop_plan, copy_id).code)


def _undo(workspace: Workspace, options: Options) -> None:
    last = workspace.next_undo()
    if last is None:
        raise Refused.one("nothing_to_undo")
    print(f"{gesture_words(last.label)}: {last.subject}")
    if options.apply:
        workspace.undo()
    done(options)


COMMANDS = (
    Command(
        ("move",),
        "move something; says first what would follow",
        _move,
        (
            arg("what", choices=("event",)),
            REF,
            START,
            arg("--zone", help="by default the event's own"),
            APPLY,
        ),
    ),
    Command(
        ("cancel",),
        "call an event off; says first what would follow",
        _cancel,
        (
            arg("what", choices=("event",)),
            REF,
            arg("--reason", metavar="TEXT", required=True, help="stays in the history"),
            APPLY,
        ),
    ),
    Command(
        ("copy",),
        "plan an event like another; prints the code of the copy",
        _copy,
        (
            arg("what", choices=("event",)),
            REF,
            START,
            arg("--institutions", action="store_true", help="with partners and drafts of letters"),
            arg("--people", action="store_true", help="with people, nominated again"),
        ),
    ),
    Command(("undo",), "take back your last step", _undo, (APPLY,)),
)
