"""Commands of the follow-up: forms for institutions, and what comes back of them."""

from ombuds_events.commands.arguments import (
    EVENT,
    JSON,
    LABELS,
    OUT_FOLDER,
    REF,
    Command,
    Options,
    arg,
    file,
)
from ombuds_events.commands.printing import bare, done, labels, print_json, step
from ombuds_events.domain.follow_up import MILESTONES
from ombuds_events.domain.kinds import ExportKind
from ombuds_events.domain.text import LANGUAGES
from ombuds_events.queries.follow_up_answers import AnswersPlan, plan_answers
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.services.follow_up import take_answers
from ombuds_events.store.workspace import Workspace
from ombuds_events.transfer import leaves
from ombuds_events.transfer.follow_up_parts import (
    open_forms,
    outcome_lines,
    plan_json,
    reading_json,
)
from ombuds_events.transfer.requests import Request
from ombuds_events.ui.kit import i18n

_TOLD_ONLY = frozenset({"form_known", "form_twice", "form_empty"})


def _export(workspace: Workspace, options: Options) -> None:
    event_id = workspace.read(resolve, Kind.EVENT, options.ref)
    request = Request(
        (ExportKind.FOLLOW_UP_FORMS,),
        labels(options),
        event_id,
        months=options.months,
        by_language={lang: i18n.labels((lang,)) for lang in LANGUAGES},
    )
    leaving = leaves.prepare(workspace, request)
    for problem in leaving.warnings:
        print(f"! {bare(i18n.sentence(problem))}")
    print(*leaves.save(workspace, leaving, options.out, "command").files, sep="\n")


def _import(workspace: Workspace, options: Options) -> None:
    event_id = workspace.read(resolve, Kind.EVENT, options.event)
    forms = open_forms(options.files, _silent)
    plan = workspace.read(plan_answers, event_id, forms)
    if options.apply and _is_worth_it(plan):
        workspace.run(step("take_answers", plan.code), take_answers, event_id, forms, plan)
    if options.json:
        read = [reading_json(one.name, one.form) for one in forms]
        print_json({"files": read, "plan": plan_json(plan)})
        return
    print(*outcome_lines(plan), sep="\n")
    for name, problem in plan.problems:
        print(f"! {name}: {bare(i18n.sentence(problem))}")
    done(options)


def _is_worth_it(plan: AnswersPlan) -> bool:
    """Whether there is something to write, or a refusal to tell; the same twice is neither."""
    codes = {problem.code for _, problem in plan.problems}
    return bool(plan.taken or plan.trained or codes - _TOLD_ONLY)


def _silent(_done: int, _total: int) -> None:
    """Reading forms takes seconds: nothing is told."""


COMMANDS = (
    Command(
        ("export", "followup"),
        "follow-up forms of an event, one for each institution",
        _export,
        (
            REF,
            arg("--months", type=int, choices=MILESTONES, default=0, help="by default what is due"),
            OUT_FOLDER,
            LABELS,
        ),
    ),
    Command(
        ("import", "followup"),
        "take in follow-up forms that were filled; says first what it would do",
        _import,
        (
            arg("files", metavar="FILE", type=file, nargs="+"),
            EVENT,
            arg("--plan", dest="apply", action="store_false", default=False, help="only say it"),
            arg("--apply", action="store_true", help="do it"),
            JSON,
        ),
    ),
)
