"""Filled evaluation forms from files to answers: reading them all, the plan in plain words."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from ombuds_events.domain.evaluation import FormFile
from ombuds_events.domain.messages import PROBLEMS
from ombuds_events.domain.problems import Problem, Refused
from ombuds_events.exchange.evaluation_reading import read_forms
from ombuds_events.queries.evaluation_plan import PlannedForm
from ombuds_events.queries.json_values import Json, day_text
from ombuds_events.transfer.child import ChildFailed, in_child
from ombuds_events.transfer.requests import Progress


def open_forms(paths: Sequence[Path], progress: Progress) -> tuple[FormFile, ...]:
    """The forms of all files, read by one child; what ends it is found file by file."""
    try:
        return in_child(progress, read_forms, paths)
    except (ChildFailed, Refused):  # the reader tells refusals by file: this one took too long
        return tuple(_alone(path, progress) for path in paths)


def _alone(path: Path, progress: Progress) -> FormFile:
    """One file in a child of its own: a harmful one keeps no other back."""
    try:
        return in_child(progress, read_forms, (path,))[0]
    except ChildFailed:
        problem = Problem("file_damaged", "file", {"name": path.name})
    except Refused:
        problem = Problem("file_took_too_long", "file", {"name": path.name})
    return FormFile(path.name, problems=(problem,))


def plan_json(code: str, planned: Iterable[PlannedForm]) -> dict[str, Json]:
    """What would happen in this database; the answers of a form are not told."""
    files = list(planned)
    return {
        "kind": "evaluation",
        "event": code,
        "counts": {
            "files": len(files),
            "ready": sum(one.is_ready for one in files),
            "left_out": sum(not one.is_ready for one in files),
        },
        "files": [_file_json(one) for one in files],
    }


def _file_json(one: PlannedForm) -> Json:
    form = one.filled
    return {
        "file": one.name,
        "ready": one.is_ready,
        "stage": form.stage.value if form else None,
        "day": day_text(form.day) if form else None,
        "answers": one.answers,
        "problems": [_problem_json(problem) for problem in one.problems],
    }


def _problem_json(problem: Problem) -> Json:
    said = PROBLEMS[problem.code].format_map(dict(problem.values))
    return {"code": problem.code, "text": said}


def plan_lines(planned: Iterable[PlannedForm]) -> Iterator[str]:
    """What a plan says in a terminal."""
    files = list(planned)
    for one in files:
        if one.is_ready:
            day = f" {one.form.day}" if one.form.day else ""
            yield f"{one.name}  {one.form.stage.value}{day}  answers: {one.answers}"
    yield f"forms to take in: {sum(one.is_ready for one in files)} of {len(files)}"
