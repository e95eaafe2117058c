"""Counted lessons and lectures: who came is a number, nobody is named, and sex is never guessed."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, time

from ombuds_events.domain.drafts import LONGEST_LINE, LONGEST_TITLE
from ombuds_events.domain.problems import Problem
from ombuds_events.domain.span import FIRST_YEAR, LAST_YEAR, is_in_range
from ombuds_events.domain.text import LANGUAGES, LocalText, one_line

MOST_PEOPLE = 1_000_000
"""More people than any hall holds: a slip of the finger, and more than a column can keep."""

LONGEST_GRADE = 20
LESSON, CAMPAIGN, LECTURE = "school_lesson", "school_lesson_campaign", "open_lecture"
LEGAL_AID, RECEPTION = "legal_aid_day", "travelling_reception"
RECOMMENDATION = 5
"""The paragraph on legal literacy, which counted events carry out."""

PUPILS = "pupils"
_SCRIPTS = (("CYRILLIC", "ru"), ("ARABIC", "ar"))
_LATIN = frozenset(LANGUAGES) - {lang for _, lang in _SCRIPTS}


@dataclass(frozen=True, slots=True, kw_only=True)
class LessonDraft:
    """One lesson as it was typed; None = not said. `total` alone may say how many came."""

    on: date | None = None
    at: time | None = None
    place: str = ""
    audience: str = ""
    grade: str = ""
    total: int | None = None
    female: int | None = None
    male: int | None = None
    teachers: int | None = None
    theme: str = ""
    type_key: str = LESSON

    @property
    def people(self) -> int | None:
        """How many came: the total, else those who were told apart."""
        if self.total is None and None not in (self.female, self.male):
            return (self.female or 0) + (self.male or 0)
        return self.total

    @property
    def unknown(self) -> int:
        """Who was counted without being told apart."""
        return max((self.people or 0) - (self.female or 0) - (self.male or 0), 0)

    @property
    def minors(self) -> int | None:
        """How many of them are surely under 18: pupils are."""
        return self.people if self.audience == PUPILS else None

    def cleaned(self) -> "LessonDraft":
        """The draft as it is saved."""
        return replace(
            self,
            place=one_line(self.place),
            audience=one_line(self.audience),
            grade=one_line(self.grade),
            theme=one_line(self.theme),
            total=self.people,
        )

    def check(self, today: date) -> tuple[Problem, ...]:
        """What keeps the lesson from being logged as held."""
        draft = self.cleaned()
        return (*_day_problems(draft.on, today), *number_problems(draft), *_long_texts(draft))


def rest_told(draft: LessonDraft) -> LessonDraft:
    """27 of whom 14 girls tells both: the rest are boys. Where no sex is told, none is guessed."""
    rest = (draft.total or 0) - (draft.female or 0) - (draft.male or 0)
    if draft.total is None or rest < 0 or (draft.female is None) == (draft.male is None):
        return draft
    return replace(draft, male=rest) if draft.male is None else replace(draft, female=rest)


def _day_problems(on: date | None, today: date) -> Iterator[Problem]:
    if on is None:
        yield Problem("lesson_day_missing", "on")
    elif not is_in_range(on):
        yield Problem("year_out_of_range", "on", {"first": FIRST_YEAR, "last": LAST_YEAR})
    elif on > today:
        yield Problem("lesson_to_come", "on", {"day": on.isoformat()})


def number_problems(draft: LessonDraft) -> Iterator[Problem]:
    """What is wrong with the numbers: missing, too large, or parts beyond the whole."""
    numbers = (draft.people, draft.female, draft.male, draft.teachers)
    if any(number is not None and number > MOST_PEOPLE for number in numbers):
        yield Problem("number_too_large", "total", {"most": MOST_PEOPLE})
    elif draft.people is None:
        yield Problem("lesson_total_missing", "total")
    else:
        yield from _beyond(draft.people, draft.female or 0, draft.male or 0)


def _beyond(total: int, female: int, male: int) -> Iterator[Problem]:
    values = {"female": female, "male": male, "total": total}
    if female > total:
        yield Problem("lesson_girls", "total", values)
    elif male > total:
        yield Problem("lesson_boys", "total", values)
    elif female + male > total:
        yield Problem("lesson_parts", "total", values)


def _long_texts(draft: LessonDraft) -> Iterator[Problem]:
    limits = {
        "place": LONGEST_LINE,
        "audience": LONGEST_LINE,
        "grade": LONGEST_GRADE,
        "theme": LONGEST_TITLE,
    }
    for field, limit in limits.items():
        if len(getattr(draft, field)) > limit:
            yield Problem("text_too_long", field, {"limit": limit})


def in_its_language(text: str, fallback: str) -> LocalText:
    """`text` under the language that its script tells, else under `fallback`."""
    names = [unicodedata.name(c, "") for c in text if c.isalpha()]
    for script, lang in _SCRIPTS:
        if any(name.startswith(script) for name in names):
            return {lang: text}
    return {fallback if fallback in _LATIN else "en": text}
