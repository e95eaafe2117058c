"""The command that takes a list of lessons into a campaign."""

from pathlib import Path

from ombuds_events.commands.arguments import JSON, Command, Options, arg, file
from ombuds_events.commands.printing import bare, done, print_json, step
from ombuds_events.domain.problems import Refused
from ombuds_events.domain.text import one_line
from ombuds_events.exchange.lessons import LessonFile, read_lessons
from ombuds_events.queries.lessons import (
    LessonOutcome,
    LessonPlan,
    LessonRow,
    fitting_campaign,
    plan_lessons,
)
from ombuds_events.queries.references import Kind, event_span, resolve
from ombuds_events.services.lessons import log_rows
from ombuds_events.store.workspace import Workspace
from ombuds_events.transfer.lessons import (
    issue_json,
    lesson_rows,
    outcome_lines,
    plan_json,
    reading_json,
    row_problems,
)
from ombuds_events.transfer.sheets import open_book
from ombuds_events.ui.kit import i18n


def _import_lessons(workspace: Workspace, options: Options) -> None:
    path: Path = options.file
    event_id = workspace.read(resolve, Kind.EVENT, options.event) if options.event else None
    near = workspace.read(event_span, event_id).start.date() if event_id else None
    found = read_lessons(open_book(path, _silent).sheets, near=near)
    if not found.lessons:
        raise Refused.one("lessons_none", "file")
    rows = lesson_rows(found)
    if event_id is None:
        fitting = workspace.read(fitting_campaign, [row.draft for row in rows])
        event_id = fitting.id if fitting else None
    plan = workspace.read(plan_lessons, rows, event_id)
    if options.apply and (plan.taken or not plan.of(LessonOutcome.KNOWN)):
        _take(workspace, options, rows, event_id)
    if options.json:
        _print_json(path, found, plan)
    else:
        _print(found, plan)
        done(options)


def _take(
    workspace: Workspace, options: Options, rows: tuple[LessonRow, ...], event_id: int | None
) -> None:
    gesture = step("log_rows", options.file.name)
    workspace.run(gesture, log_rows, rows, options.lang, event_id)


def _silent(_done: int, _total: int) -> None:
    """Reading a list takes a second: nothing is told."""


def _print(found: LessonFile, plan: LessonPlan) -> None:
    print(*outcome_lines(found, plan), sep="\n")
    problems = [problem for _, problem in row_problems(found, plan)]
    for problem in (*problems, *found.notices, *plan.notices):
        print(f"! {bare(i18n.sentence(problem))}")


def _print_json(path: Path, found: LessonFile, plan: LessonPlan) -> None:
    later = [problem for _, problem in row_problems(found, plan)]
    print_json(
        {
            **reading_json(path, found),
            "event_code": plan.campaign.code if plan.campaign else None,
            "plan": {
                **plan_json(plan),
                "problems": [issue_json(problem) for problem in (*later, *plan.notices)],
            },
        }
    )


COMMANDS = (
    Command(
        ("import", "lessons"),
        "take a list of lessons into a campaign; says first what it would do",
        _import_lessons,
        (
            arg("file", metavar="FILE", type=file),
            arg("--event", metavar="REF", type=one_line, help="by default the one that fits"),
            arg("--plan", dest="apply", action="store_false", default=False, help="only say it"),
            arg("--apply", action="store_true", help="do it"),
            JSON,
        ),
    ),
)
