"""Commands of evaluation: forms to give out, and forms that come back."""

from dataclasses import replace
from pathlib import Path

from ombuds_events.commands.arguments import (
    EVENT,
    JSON,
    LABELS,
    OUT_FILE,
    REF,
    Command,
    Options,
    arg,
    day,
    file,
    member,
    words,
)
from ombuds_events.commands.printing import bare, done, labels, print_json, step
from ombuds_events.domain.kinds import EvaluationStage, ExportKind
from ombuds_events.domain.problems import Refused
from ombuds_events.queries.evaluation_plan import plan_forms
from ombuds_events.queries.participations import code
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.services.evaluation import take_forms
from ombuds_events.store.workspace import Workspace
from ombuds_events.transfer import leaves
from ombuds_events.transfer.evaluation_forms import open_forms, plan_json, plan_lines
from ombuds_events.transfer.requests import Request
from ombuds_events.ui.kit import i18n

_STAGE = {"type": member(EvaluationStage), "help": words(EvaluationStage)}


def _export(workspace: Workspace, options: Options) -> None:
    is_pdf = options.out.suffix.casefold() == ".pdf"
    kind = ExportKind.EVALUATION_PAPER if is_pdf else ExportKind.EVALUATION_FORM
    event_id = workspace.read(resolve, Kind.EVENT, options.ref)
    request = Request((kind,), labels(options), event_id)
    request = replace(request, stage=options.stage, stage_day=options.day)
    leaving = leaves.prepare(workspace, request)
    if len(leaving.files) > 1:  # a form for each day; a command saves one file
        raise Refused.one("evaluation_no_day", "day")
    print(*leaves.save_as(workspace, leaving, options.out, "command").files, sep="\n")


def _import(workspace: Workspace, options: Options) -> None:
    event_id = workspace.read(resolve, Kind.EVENT, options.event)
    paths: list[Path] = options.files
    files = open_forms(paths, _silent)
    planned = workspace.read(plan_forms, event_id, files, options.stage)
    subject = workspace.read(code, event_id)
    is_new = any(one.is_ready for one in planned)
    is_known = all(one.is_known for one in planned)
    if options.apply and (is_new or not is_known):
        gesture = step("take_forms", subject)
        workspace.run(gesture, take_forms, event_id, files, options.stage)
    if options.json:
        print_json(plan_json(subject, planned))
        return
    print(*map(bare, plan_lines(planned)), sep="\n")
    for one in planned:
        for problem in one.problems:
            said = bare(i18n.sentence(problem))
            print(f"! {said}" if "name" in problem.values else f"! {one.name}, {said}")
    if is_new:
        done(options)
    else:
        print("Nothing was changed.")


def _silent(_done: int, _total: int) -> None:
    """Forms are small: nothing is told."""


COMMANDS = (
    Command(
        ("export", "evaluation"),
        "the evaluation form of an event, .xlsx or .pdf",
        _export,
        (
            REF,
            OUT_FILE,
            arg("--stage", default=EvaluationStage.END, **_STAGE),
            arg("--day", type=day, metavar="2026-11-10", help="of a daily form"),
            LABELS,
        ),
    ),
    Command(
        ("import", "evaluation"),
        "take in filled evaluation forms; says first what it would do",
        _import,
        (
            arg("files", metavar="FILE", type=file, nargs="+"),
            EVENT,
            arg("--stage", default=None, **_STAGE),
            arg("--plan", dest="apply", action="store_false", default=False, help="only say it"),
            arg("--apply", action="store_true", help="do it"),
            JSON,
        ),
    ),
)
