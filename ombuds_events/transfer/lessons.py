"""Lists of lessons from files to head-counts: rows, problems with their cells, the reading."""

from collections.abc import Iterator
from pathlib import Path

from ombuds_events.domain.messages import PROBLEMS
from ombuds_events.domain.problems import Problem
from ombuds_events.exchange.lessons import CELL_CODES, LessonFile, SheetLesson, at_cell
from ombuds_events.queries.json_values import Json, day_text
from ombuds_events.queries.lessons import LessonOutcome, LessonPlan, LessonRow

_COLUMNS = {"on": "date"}
"""Field of a draft → field of a column, where they differ."""


def lesson_rows(file: LessonFile) -> tuple[LessonRow, ...]:
    """The rows of a file as they would be counted."""
    return tuple(LessonRow(one.row, one.draft, one.problems) for one in file.lessons)


def row_problems(file: LessonFile, plan: LessonPlan) -> tuple[tuple[int, Problem], ...]:
    """What keeps rows out, each with its row and said of its cell."""
    return tuple(
        (one.row.number, _with_cell(file, one.row.number, problem))
        for one in plan.rows
        for problem in one.row.problems
    )


def _with_cell(file: LessonFile, row: int, problem: Problem) -> Problem:
    if problem.code not in CELL_CODES:
        return problem
    field = _COLUMNS.get(problem.field, problem.field)
    return at_cell(problem, file.address(field, row))


def reading_json(path: Path, file: LessonFile) -> dict[str, Json]:
    """What the file says, before and independent of any database."""
    problems = [problem for one in file.lessons for problem in one.problems]
    return {
        "kind": "mass_events",
        "file": path.name,
        "language": file.language,
        "sheet": file.sheet,
        "header_row": file.header_row or None,
        "columns": {column.letter: column.field for column in file.columns if column.field},
        "counts": _counts(file),
        "rows": [_row_json(one) for one in file.lessons],
        "ignored": {"rows": [_aside_json(file, n) for n in range(len(file.aside))]},
        "issues": [issue_json(problem) for problem in (*problems, *file.notices)],
    }


def _counts(file: LessonFile) -> dict[str, Json]:
    lessons = file.lessons
    return {
        "rows": len(lessons),
        "schools": len({(one.region, one.place) for one in lessons if one.place}),
        "regions": len({one.region for one in lessons if one.region}),
        "children": sum(one.total or 0 for one in lessons),
        "female": sum(one.female or 0 for one in lessons),
        "male": sum(one.male or 0 for one in lessons),
        "unknown": sum(one.unknown for one in lessons),
        "teachers": sum(one.teachers or 0 for one in lessons),
    }


def _row_json(one: SheetLesson) -> dict[str, Json]:
    return {
        "row": one.row,
        "region": one.region or None,
        "school": one.place or None,
        "date": day_text(one.on),
        "grade": one.grade or None,
        "total": one.total,
        "female": one.female,
        "male": one.male,
        "unknown": one.unknown,
        "teachers": one.teachers,
        "lecturer": one.lecturer or None,
        "theme": one.theme or None,
    }


def _aside_json(file: LessonFile, number: int) -> dict[str, Json]:
    aside = file.aside[number]
    return {"row": aside.row, "reason": aside.reason, "text": aside.text}


def issue_json(problem: Problem) -> dict[str, Json]:
    """A problem with its cell, if it has one."""
    said = PROBLEMS[problem.code].format_map(dict(problem.values))
    return {"code": problem.code, "cell": problem.values.get("cell"), "text": said}


def plan_json(plan: LessonPlan) -> dict[str, Json]:
    """What would happen in this database."""
    numbers = {outcome.value: len(plan.of(outcome)) for outcome in LessonOutcome}
    return {
        "event": plan.campaign.code if plan.campaign else None,
        **numbers,
        "children": sum(one.row.draft.people or 0 for one in plan.taken),
        "rows": {str(one.row.number): one.outcome.value for one in plan.rows},
    }


def outcome_lines(file: LessonFile, plan: LessonPlan) -> Iterator[str]:
    """What a plan says in a terminal."""
    counts = _counts(file)
    code = plan.campaign.code if plan.campaign else "-"
    yield f"{file.sheet}  lessons: {counts['rows']}  people: {counts['children']}"
    yield f"event: {code}"
    for outcome in LessonOutcome:
        yield f"{outcome.value.replace('_', ' ')}: {len(plan.of(outcome))}"
