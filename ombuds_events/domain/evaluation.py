"""What forms of evaluation ask, and what may be said of the answers.

Answers are anonymous: nothing is told of fewer than five, and words come in the order of letters.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import TypeAlias

from ombuds_events.domain.kinds import EvaluationStage
from ombuds_events.domain.problems import Problem
from ombuds_events.domain.sheets import SheetHead
from ombuds_events.domain.text import many_lines

STEPS = (1, 2, 3, 4, 5)
LEAST_ANSWERS = 5
"""Fewer answers could be told apart: they are counted and not shown."""

MOST_WORDS = 2_000
FORM_VERSION = 1
"""Version of the workbook that people fill in."""

Answer: TypeAlias = int | str
Answers: TypeAlias = Mapping[str, Answer]
"""Question → a step from 1 to 5, or words."""


class Scale(StrEnum):
    """What the steps from 1 to 5 mean; WORDS has none."""

    GRADE = "grade"
    LEVEL = "level"
    EXTENT = "extent"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class Question:
    """One question; its text is the word `evaluation_q_<key>` of documents."""

    key: str
    scale: Scale

    @property
    def is_words(self) -> bool:
        """Whether it is answered in words."""
        return self.scale is Scale.WORDS

    @property
    def text_key(self) -> str:
        """The key of its text among the words of documents."""
        return f"evaluation_q_{self.key}"


SELF_RATINGS = ("knowledge", "confidence")
"""Asked before and at the end: their difference is the gain."""

SATISFACTION = "satisfaction"
_INTERPRETATION = Question("interpretation", Scale.GRADE)
_SELF = tuple(Question(key, Scale.LEVEL) for key in SELF_RATINGS)
_LATER = (
    Question("used", Scale.EXTENT),
    Question("passed_on", Scale.EXTENT),
    Question("example", Scale.WORDS),
    Question("obstacles", Scale.WORDS),
)
_QUESTIONS: Mapping[EvaluationStage, tuple[Question, ...]] = {
    EvaluationStage.BEFORE: (*_SELF, Question("expectations", Scale.WORDS)),
    EvaluationStage.DAILY: (
        Question("day_useful", Scale.GRADE),
        Question("day_pace", Scale.GRADE),
        Question("day_change", Scale.WORDS),
    ),
    EvaluationStage.END: (
        *(Question(key, Scale.GRADE) for key in ("content", "method", "trainers", "logistics")),
        _INTERPRETATION,
        Question(SATISFACTION, Scale.GRADE),
        *_SELF,
        Question("comments", Scale.WORDS),
    ),
    EvaluationStage.AFTER_3: _LATER,
    EvaluationStage.AFTER_6: _LATER,
}


def questions(stage: EvaluationStage, *, is_interpreted: bool) -> tuple[Question, ...]:
    """What a form of `stage` asks; interpretation only where there is some."""
    asked = _QUESTIONS[stage]
    return asked if is_interpreted else tuple(q for q in asked if q is not _INTERPRETATION)


def all_questions(stage: EvaluationStage) -> tuple[Question, ...]:
    """Whatever a form of `stage` can ask."""
    return _QUESTIONS[stage]


def cleaned(answers: Answers) -> dict[str, Answer]:
    """The answers without empty ones, words without what no database should hold."""
    found = {
        key: many_lines(value).strip() if isinstance(value, str) else value
        for key, value in answers.items()
    }
    return {key: value for key, value in found.items() if value != ""}


def answer_problems(stage: EvaluationStage, answers: Answers) -> list[Problem]:
    """What is wrong with the answers of a form; an empty one is none."""
    asked = {question.key: question for question in _QUESTIONS[stage]}
    problems = [
        problem
        for key, value in answers.items()
        if (problem := _answer_problem(asked.get(key), key, value))
    ]
    return problems if answers else [Problem("evaluation_empty")]


def _answer_problem(question: Question | None, key: str, value: Answer) -> Problem | None:
    if question is None:
        return Problem("evaluation_not_asked", key)
    if isinstance(value, str):
        if not question.is_words:
            return Problem("evaluation_not_a_step", key, {"value": value})
        is_long = len(value) > MOST_WORDS
        return Problem("evaluation_long", key, {"most": MOST_WORDS}) if is_long else None
    if question.is_words or value not in STEPS:
        return Problem("evaluation_not_a_step", key, {"value": value})
    return None


# --- Results -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Rating:
    """The steps that were chosen at a question; `mean`, `counts` None = too few to be shown.

    `counts`: how many chose 1, 2, 3, 4, 5.
    """

    key: str
    answers: int
    mean: float | None = None
    counts: tuple[int, ...] | None = None


@dataclass(frozen=True, slots=True)
class Remarks:
    """What was written at a question, in the order of letters; `texts` None = too few forms."""

    key: str
    answers: int
    texts: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class Gain:
    """How much a self-rating has grown; None = too few answers."""

    key: str
    before: float | None
    after: float | None

    @property
    def gain(self) -> float | None:
        """Mean at the end less mean before."""
        if self.before is None or self.after is None:
            return None
        return self.after - self.before


def rating(key: str, counts: Mapping[int, int]) -> Rating:
    """The rating of a question from how often each step was chosen."""
    number = sum(counts.values())
    if number < LEAST_ANSWERS:
        return Rating(key, number)
    mean = sum(step * count for step, count in counts.items()) / number
    return Rating(key, number, mean, tuple(counts.get(step, 0) for step in STEPS))


def remarks(key: str, texts: Iterable[str], forms: int) -> Remarks:
    """What was written; with few forms it could be told whose it is."""
    written = sorted(texts, key=lambda text: (text.casefold(), text))
    return Remarks(key, len(written), tuple(written) if forms >= LEAST_ANSWERS else None)


def response_rate(answers: int, asked: int | None) -> float | None:
    """How many of those who were asked have answered; None = not known, or more than asked."""
    return answers / asked if asked and answers <= asked else None


def gains(before: Iterable[Rating], after: Iterable[Rating]) -> tuple[Gain, ...]:
    """The gain of each self-rating that was asked at the end."""
    first = {one.key: one.mean for one in before}
    return tuple(
        Gain(one.key, first.get(one.key), one.mean) for one in after if one.key in SELF_RATINGS
    )


# --- Forms ---------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class EvaluationSheet:
    """A form to fill in: what it asks, and the day of a daily one."""

    head: SheetHead
    event_uid: str
    stage: EvaluationStage
    questions: tuple[Question, ...]
    days: tuple[date | None, ...] = (None,)


@dataclass(frozen=True, slots=True)
class FilledForm:
    """A form that came back; `problems` are said of its cells."""

    event_uid: str
    code: str
    stage: EvaluationStage
    day: date | None
    answers: Answers = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class FormFile:
    """A file as it was read: the form in it, or why there is none; `digest`: of its bytes."""

    name: str
    digest: str = ""
    form: FilledForm | None = None
    problems: tuple[Problem, ...] = ()
