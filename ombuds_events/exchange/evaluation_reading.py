"""Filled evaluation forms, read back: whose they are, what was answered, what is wrong where.

`read_forms` runs in a child process: a harmful file ends that one, not ours.
"""

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import date
from pathlib import Path

from ombuds_events.domain.evaluation import (
    FORM_VERSION,
    MOST_WORDS,
    STEPS,
    Answer,
    FilledForm,
    FormFile,
    Question,
    all_questions,
)
from ombuds_events.domain.kinds import EvaluationStage
from ombuds_events.domain.problems import Problem, Refused
from ombuds_events.exchange.evaluation_xlsx import FACTS_SHEET, PROGRAM
from ombuds_events.exchange.sheet_reading import Book, Cell, Sheet, read_book

Tell = Callable[[int, int], None]
_SHOWN = 40
_WORDS_COLUMN = 1
_LETTERS = "ABCDEFG"
_STEPS_AT = {letter: place for place, letter in enumerate(_LETTERS)}


def read_forms(tell: Tell, paths: Sequence[Path]) -> tuple[FormFile, ...]:
    """The forms in the files at `paths`; what is wrong with one does not keep the others back."""
    found = []
    for done, path in enumerate(paths):
        tell(done, len(paths))
        found.append(_read(tell, path))
    return tuple(found)


def _read(tell: Tell, path: Path) -> FormFile:
    digest = ""
    with suppress(OSError), path.open("rb") as file:  # the reader says why it cannot be read
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    try:
        # Told without an end: the files are counted, not their sheets.
        book = read_book(lambda _done, _total: tell(0, 0), path)
    except Refused as refused:
        return FormFile(path.name, digest, problems=refused.problems)
    return form_of(book, digest)


def form_of(book: Book, digest: str) -> FormFile:
    """The form in a workbook, or why it is none."""
    facts = _facts(book)
    if facts.get("program") != PROGRAM:
        return _refused(book, digest, "evaluation_no_form")
    try:
        if int(facts["version"]) > FORM_VERSION:
            return _refused(book, digest, "evaluation_newer_form")
        stage, day = _asked(facts)
        event, code, steps_at = facts["event"], facts["code"], _STEPS_AT[facts["answers"]]
    except (KeyError, ValueError):
        return _refused(book, digest, "evaluation_no_form")
    answers: dict[str, Answer] = {}
    problems: list[Problem] = []
    for sheet in book.sheets:
        for question, cell, value in _filled(sheet, stage, steps_at):
            found = _answer(question, cell, value, sheet)
            if isinstance(found, Problem):
                problems.append(found)
            elif found != "":
                answers[question.key] = found
    return FormFile(
        book.name, digest, FilledForm(event, code, stage, day, answers, tuple(problems))
    )


def _refused(book: Book, digest: str, code: str) -> FormFile:
    return FormFile(book.name, digest, problems=(Problem(code, "file", {"name": book.name}),))


def _facts(book: Book) -> Mapping[str, str]:
    """What the hidden sheet says of the form."""
    sheet = next((one for one in book.sheets if one.name == FACTS_SHEET), None)
    rows = sheet.rows if sheet else ()
    return {str(row[0]): _text(row[1]) for row in rows if len(row) > 1}


def _asked(facts: Mapping[str, str]) -> tuple[EvaluationStage, date | None]:
    """When the form asked; only a daily one, and each of those, has a day."""
    stage = EvaluationStage(facts["stage"])
    day = date.fromisoformat(facts["day"]) if facts.get("day") else None
    if (stage is EvaluationStage.DAILY) != (day is not None):
        raise ValueError(day)
    return stage, day


def _filled(
    sheet: Sheet, stage: EvaluationStage, steps_at: int
) -> Iterator[tuple[Question, str, Cell]]:
    """Each question that the sheet asks, with the address of its answer and what stands there."""
    asked = {question.key: question for question in all_questions(stage)}
    for number, row in enumerate(sheet.rows, 1):
        question = asked.get(str(row[0])) if row else None
        if question is not None:
            at = _WORDS_COLUMN if question.is_words else steps_at
            value = row[at] if at < len(row) else None
            yield question, f"{_LETTERS[at]}{number}", value


def _answer(question: Question, cell: str, value: Cell, sheet: Sheet) -> Answer | Problem:
    if value is None:
        if cell in sheet.empty_formulas:
            return Problem("evaluation_cell_formula", question.key, {"cell": cell})
        return ""
    if question.is_words:
        words = _text(value)
        if len(words) > MOST_WORDS:
            values: dict[str, str | int | float] = {"cell": cell, "most": MOST_WORDS}
            return Problem("evaluation_cell_long", question.key, values)
        return words
    step = _step(value)
    if step is None:
        shown = {"cell": cell, "value": _text(value)[:_SHOWN]}
        return Problem("evaluation_cell_step", question.key, shown)
    return step


def _step(value: Cell) -> int | None:
    """A step from 1 to 5, typed as a number or as digits of any script."""
    if isinstance(value, str):
        with suppress(ValueError):
            value = int(value)
    return value if type(value) is int and value in STEPS else None


def _text(value: Cell) -> str:
    return "" if value is None else str(value)
