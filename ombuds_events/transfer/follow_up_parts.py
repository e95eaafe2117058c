"""Follow-up forms for institutions, and what came back of them."""

from collections import Counter
from collections.abc import Iterable, Iterator
from io import BytesIO
from pathlib import Path

from ombuds_events.domain.file_names import follow_up_file, numbered
from ombuds_events.domain.follow_up_forms import FilledForm, FollowUpForm
from ombuds_events.domain.kinds import ExportKind
from ombuds_events.domain.messages import PROBLEMS
from ombuds_events.domain.problems import Problem, Refused, Value
from ombuds_events.domain.text import pick
from ombuds_events.exchange.follow_up_reading import read_form
from ombuds_events.queries.follow_up import FollowUp, follow_up
from ombuds_events.queries.follow_up_answers import AnswerOutcome, AnswersPlan, NamedForm
from ombuds_events.queries.follow_up_forms import follow_up_forms
from ombuds_events.queries.json_values import Json, day_text
from ombuds_events.transfer.case import Case, named
from ombuds_events.transfer.placing import Draft
from ombuds_events.transfer.requests import Part, Progress
from ombuds_events.transfer.sheets import open_book


def forms(case: Case) -> Part:
    """A workbook for each institution whose plans have no answer yet."""
    event, request = case.event, case.request
    found = case.workspace.read(follow_up, event.id)
    months = request.months or found.asked
    fallback = request.labels.langs[0]
    labels = {**request.by_language, fallback: request.labels}
    made = case.workspace.read(follow_up_forms, event, found, months, labels, fallback)
    if not made:
        code = "forms_all_answered" if found.plans else "forms_no_plans"
        raise Refused.one(code, ExportKind.FOLLOW_UP_FORMS.value, months=months)
    from ombuds_events.exchange import follow_up_xlsx

    files = []
    taken: Counter[str] = Counter()
    for done, form in enumerate(made):
        case.progress(done, len(made))
        stream = BytesIO()
        follow_up_xlsx.write(form, labels[form.lang], stream)
        files.append(Draft(_name(case, form, taken), stream.getvalue()))
    return Part(
        ExportKind.FOLLOW_UP_FORMS,
        files=tuple(files),
        receivers=len(made),
        forms=made,
        warnings=tuple(_warnings(found, months, made)),
    )


def _name(case: Case, form: FollowUpForm, taken: Counter[str]) -> str:
    event = case.event
    whose = pick(form.institution, "en")
    name = follow_up_file(event.first_day, event.code, form.months, whose, is_demo=case.is_demo)
    taken[name] += 1
    return numbered(name, taken[name]) if taken[name] > 1 else name


def _warnings(found: FollowUp, months: int, made: Iterable[FollowUpForm]) -> Iterator[Problem]:
    forms_made = list(made)
    if not found.is_due(months):
        values: dict[str, Value] = {"months": months, "day": found.due(months).isoformat()}
        yield Problem("look_not_yet_due", "forms", values)
    if answered := len(found.plans) - found.open(months):
        yield Problem("look_already_answered", "forms", {"count": answered})
    if minors := [name for form in forms_made for name in form.minors]:
        yield named("look_minors", "people", minors)
    languages = sorted({form.lang.upper() for form in forms_made})
    if len(languages) > 1:
        yield Problem("look_form_languages", "forms", {"languages": ", ".join(languages)})


# --- What comes back -----------------------------------------------------------------------------


def open_forms(paths: Iterable[Path], progress: Progress) -> tuple[NamedForm, ...]:
    """The forms in the files at `paths`, each read in a process of its own.

    Refuses with every file that is no form, or that cannot be read.
    """
    found: list[NamedForm] = []
    problems: list[Problem] = []
    wanted = list(paths)
    for done, path in enumerate(wanted):
        progress(done, len(wanted))
        try:
            found.append(NamedForm(path.name, read_form(open_book(path, _silent))))
        except Refused as refused:
            problems += refused.problems
    if problems:
        raise Refused(*problems)
    return tuple(found)


def _silent(_done: int, _total: int) -> None:
    """Reading one form takes a moment: nothing is told."""


def reading_json(name: str, form: FilledForm) -> dict[str, Json]:
    """What a file says, before and independent of any database."""
    problems = [
        *(problem for row in form.answers for problem in row.problems),
        *(problem for row in form.trainings for problem in row.problems),
        *form.problems,
    ]
    return {
        "kind": "follow_up",
        "file": name,
        "event": form.event_code,
        "institution": form.institution,
        "months": form.months,
        "language": form.language,
        "rows": [
            {
                "row": one.row,
                "plan": one.plan_uid,
                "goal": one.goal,
                "status": one.status,
                "example": one.example,
                "obstacles": one.obstacles,
            }
            for one in form.answers
        ],
        "trainings": [
            {
                "row": one.row,
                "person": one.name,
                "date": day_text(one.held_on),
                "title": one.title,
                "people": one.people,
            }
            for one in form.trainings
        ],
        "issues": [issue_json(problem) for problem in problems],
    }


def issue_json(problem: Problem) -> dict[str, Json]:
    """A problem with its cell, if it has one."""
    said = PROBLEMS[problem.code].format_map(dict(problem.values))
    return {"code": problem.code, "cell": problem.values.get("cell"), "text": said}


def plan_json(plan: AnswersPlan) -> dict[str, Json]:
    """What would happen in this database."""
    return {
        "event": plan.code,
        **{outcome.value: plan.count(outcome) for outcome in AnswerOutcome},
        "answers": len(plan.taken),
        "trainings": len(plan.trained),
        "issues": [{"file": file, **issue_json(problem)} for file, problem in plan.problems],
    }


def outcome_lines(plan: AnswersPlan) -> Iterator[str]:
    """What a plan says in a terminal."""
    yield f"event: {plan.code}"
    yield f"answers: {len(plan.taken)}  trainings: {len(plan.trained)}"
    for outcome in AnswerOutcome:
        yield f"{outcome.value.replace('_', ' ')}: {plan.count(outcome)}"
