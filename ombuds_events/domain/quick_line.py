"""One typed line about a counted lesson, understood while it is typed, in five languages.

"10.12 school 56, class 9, 27/14f, Human Rights Lesson", in any order. What each word was taken
for is told by its place in the line, so that a window can underline it. Sex is never guessed.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, time, timedelta
from enum import StrEnum

from ombuds_events.domain import quick_words as words
from ombuds_events.domain.lessons import LECTURE, LESSON, PUPILS, LessonDraft, rest_told
from ombuds_events.domain.problems import Problem
from ombuds_events.domain.quick_vocabulary import flat
from ombuds_events.domain.text import one_line

LONGEST_LINE = 1_000
"""Characters that are understood; more is no line."""

_HIDDEN_DIGITS = {ord(str(n)): chr(0xE000 + n) for n in range(10)}
_CENTURY = 2000
_LEAP_YEARS_BACK = 9
_SHORT_PLACE = 3


class PartKind(StrEnum):
    """What a stretch of the line was taken for."""

    DATE = "date"
    PLACE = "place"
    AUDIENCE = "audience"
    NUMBER = "number"
    THEME = "theme"


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of the line, from `start` up to `end`, and what it was taken for."""

    kind: PartKind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class QuickLine:
    """A line as it was understood; `is_dated` is false where the day is only supposed to be today.

    `problems` are those of the line itself; `LessonDraft.check` knows the others.
    """

    draft: LessonDraft
    parts: tuple[Part, ...] = ()
    problems: tuple[Problem, ...] = ()
    is_dated: bool = False

    def check(self, today: date) -> tuple[Problem, ...]:
        """What keeps the line from being logged; one reason for each field."""
        told = {problem.field for problem in self.problems}
        return (*self.problems, *(p for p in self.draft.check(today) if p.field not in told))


def read_line(text: str, today: date, themes: Sequence[str] = ()) -> QuickLine:
    """Understand `text`; `themes` are known ones, found wherever they stand."""
    return _Reader(text[:LONGEST_LINE], today, themes).read()


def nearest_past(day: int, month: int, today: date) -> date | None:
    """The last such day up to `today`; None if there is none in any year."""
    for year in range(today.year, today.year - _LEAP_YEARS_BACK, -1):
        found = day_or_none(year, month, day)
        if found is not None and found <= today:
            return found
    return None


def day_or_none(year: int, month: int, day: int) -> date | None:
    """The day, if the calendar has it."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def full_year(text: str) -> int:
    """The year that is written with two or four digits."""
    return int(text) + (_CENTURY if len(text) == 2 else 0)  # noqa: PLR2004


@dataclass(slots=True)
class _Piece:
    start: int
    end: int
    words: str


class _Reader:
    """Takes one meaning after the other out of the line; what is left is the theme."""

    def __init__(self, text: str, today: date, themes: Sequence[str]) -> None:
        self._typed = text
        plain = "".join(" " if c.isspace() and c != "\n" else c for c in text)
        self._free = flat(plain)
        self._today, self._themes = today, themes
        self._parts: list[Part] = []
        self._problems: list[Problem] = []
        self._draft = LessonDraft()
        self._is_dated = False

    def read(self) -> QuickLine:
        """Everything, the surest first."""
        self._known_theme()
        self._house()
        self._date()
        self._time()
        self._grade()
        self._teachers()
        self._numbers()
        self._pieces()
        draft = self._draft
        if not self._is_dated and self._parts and draft.on is None and not self._problems_of("on"):
            draft = replace(draft, on=self._today)
        draft = replace(rest_told(draft), type_key=_type_of(draft))
        parts = tuple(sorted(self._parts, key=lambda part: part.start))
        return QuickLine(draft, parts, tuple(self._problems), self._is_dated)

    def _problems_of(self, field: str) -> bool:
        return any(problem.field == field for problem in self._problems)

    def _take(self, start: int, end: int, kind: PartKind) -> str:
        """Mark a stretch as understood; nothing else finds it then."""
        raw = self._typed[start:end]
        lead = len(raw) - len(raw.lstrip())
        trail = len(raw) - len(raw.rstrip(" ,;.:"))
        self._parts.append(Part(kind, start + lead, end - trail))
        self._free = self._free[:start] + "\0" * (end - start) + self._free[end:]
        return one_line(raw)

    # -- the surest ----------------------------------------------------------------------------

    def _known_theme(self) -> None:
        for theme in sorted(filter(None, self._themes), key=len, reverse=True):
            pattern = rf"(?<!\w){re.escape(flat(theme))}(?!\w)"
            if found := re.search(pattern, self._free, re.IGNORECASE):
                self._take(*found.span(), PartKind.THEME)
                self._draft = replace(self._draft, theme=theme)
                return

    def _house(self) -> None:
        """The number of a school is hidden, so that nobody counts it."""
        for pattern in words.HOUSE_NUMBER:
            if found := pattern.search(self._free):
                start, end = found.span("n")
                hidden = self._free[start:end].translate(_HIDDEN_DIGITS)
                self._free = self._free[:start] + hidden + self._free[end:]
                return

    def _date(self) -> None:
        for pattern in words.DATES:
            found = pattern.search(self._free)
            if found and not self._is_of_people(found):
                self._set_day(found.group().strip(), self._day_of(found))
                self._take(*found.span(), PartKind.DATE)
                return
        if found := words.TODAY_WORDS.search(self._free):
            ago = words.TODAY[found.group().casefold()]
            self._set_day(found.group(), self._today - timedelta(days=ago))
            self._take(*found.span(), PartKind.DATE)

    def _is_of_people(self, found: re.Match[str]) -> bool:
        """27/14/13 is no day: three numbers of people."""
        is_short = found.groupdict().get("s") == "/" and len(found["y"]) == 2  # noqa: PLR2004
        return is_short and self._day_of(found) is None

    def _set_day(self, text: str, day: date | None) -> None:
        self._is_dated = day is not None
        self._draft = replace(self._draft, on=day)
        if day is None:
            self._problems.append(Problem("lesson_day_impossible", "on", {"text": text}))

    def _day_of(self, found: re.Match[str]) -> date | None:
        groups = found.groupdict()
        name = groups.get("name")
        month = words.month_of(name) if name else int(groups["m"])
        if not groups.get("y"):
            return nearest_past(int(groups["d"]), month, self._today)
        return day_or_none(full_year(groups["y"]), month, int(groups["d"]))

    def _time(self) -> None:
        if found := words.TIME.search(self._free):
            self._draft = replace(self._draft, at=time(int(found["h"]), int(found["m"])))
            self._take(*found.span(), PartKind.DATE)

    def _grade(self) -> None:
        for pattern in words.GRADE:
            if found := pattern.search(self._free):
                grade = one_line(self._typed[found.start("grade") : found.end("grade")])
                self._take(*found.span(), PartKind.AUDIENCE)
                self._draft = replace(self._draft, grade=grade, audience=PUPILS)
                return
        if found := words.COURSE.search(self._free):
            self._take(*found.span(), PartKind.AUDIENCE)
            self._draft = replace(self._draft, grade=found["grade"], audience="students")

    def _teachers(self) -> None:
        if found := words.TEACHERS.search(self._free):
            self._take(*found.span(), PartKind.NUMBER)
            self._draft = replace(self._draft, teachers=int(found["n"]))

    # -- how many ------------------------------------------------------------------------------

    def _numbers(self) -> None:
        """All numbers of people; what is said first holds."""
        for pattern in words.COUNTS:
            while found := pattern.search(self._free):
                letters = _letters(found.groupdict())
                if len(letters) == 1 and words.is_doubtful(self._free, letters[0]):
                    self._ask_for_whom(found)
                else:
                    self._count(found)
        if found := words.UNCLEAR.search(self._free):
            self._ask_for_whom(found)

    def _ask_for_whom(self, found: re.Match[str]) -> None:
        text = self._take(*found.span(), PartKind.NUMBER)
        self._problems.append(Problem("lesson_unclear", "total", {"text": text}))

    def _count(self, found: re.Match[str]) -> None:
        groups = found.groupdict()
        female, male = _sexes(groups)
        total = groups.get("total")
        draft = self._draft
        self._draft = replace(
            draft,
            total=_first(draft.total, int(total.replace(" ", "")) if total else None),
            female=_first(draft.female, female),
            male=_first(draft.male, male),
            audience=draft.audience or words.audience_of(groups.get("people") or ""),
        )
        self._take(*found.span(), PartKind.NUMBER)

    def _one_sex_is_all(self) -> None:
        """Where only girls are told, so many came."""
        draft = self._draft
        if draft.people is None and (draft.female, draft.male) != (None, None):
            self._draft = replace(draft, total=(draft.female or 0) + (draft.male or 0))

    # -- the rest ------------------------------------------------------------------------------

    def _pieces(self) -> None:
        """What lies between commas and understood words: place, audience, theme."""
        rest = [piece for piece in self._left() if not self._is_told(piece)]
        places = [number for number, piece in enumerate(rest) if self._is_place(piece)]
        has_theme = bool(self._draft.theme)
        if places and not has_theme and len(places) == len(rest):
            places = self._sure_places(rest, places)
        self._one_sex_is_all()
        numbers = set(places)
        for number in places:
            after = number + 1
            others = len(rest) - len(numbers) - 1 + has_theme
            if after < len(rest) and after not in numbers and others and _is_town(rest[after]):
                numbers.add(after)
        self._set_places([piece for number, piece in enumerate(rest) if number in numbers])
        self._set_theme([piece for number, piece in enumerate(rest) if number not in numbers])

    def _left(self) -> Iterator[_Piece]:
        for found in words.PIECES.finditer(self._free):
            raw = found.group()
            bare = raw.strip(" .:-–—/()+")
            if bare and bare.casefold() not in words.BEFORE_DAYS:
                start = found.start() + raw.index(bare)
                yield _Piece(start, start + len(bare), bare)

    def _is_told(self, piece: _Piece) -> bool:
        """Take a piece that is a number, a day or an audience by itself."""
        draft = self._draft
        if words.BARE.fullmatch(piece.words):
            self._bare_number(piece)
        elif (weekday := words.weekday_of(piece.words)) is not None and draft.on is None:
            ago = (self._today.weekday() - weekday) % 7
            self._set_day(piece.words, self._today - timedelta(days=ago))
            self._take(piece.start, piece.end, PartKind.DATE)
        elif words.is_audience(piece.words):
            self._draft = replace(draft, audience=words.audience_of(piece.words))
            self._take(piece.start, piece.end, PartKind.AUDIENCE)
        else:
            return False
        return True

    def _bare_number(self, piece: _Piece) -> None:
        text = self._take(piece.start, piece.end, PartKind.NUMBER)
        if self._draft.total is None:
            self._draft = replace(self._draft, total=int(piece.words.replace(" ", "")))
        else:
            self._problems.append(Problem("lesson_unclear", "total", {"text": text}))

    def _is_place(self, piece: _Piece) -> bool:
        has_number = any("\ue000" <= c <= "\ue009" for c in piece.words)
        return has_number or words.PLACE_BEGINS.match(piece.words) is not None

    def _sure_places(self, rest: list[_Piece], places: list[int]) -> list[int]:
        """The places where all pieces look like one.

        "School of human rights" without a number is a theme if another piece has one.
        """
        bare = [number for number in places if not _has_number(rest[number])]
        if bare and len(places) > len(bare):
            longest = max(bare, key=lambda number: len(rest[number].words))
            if len(rest[longest].words.split()) >= _SHORT_PLACE:
                return [number for number in places if number != longest]
        return self._parted(rest, places)

    def _parted(self, rest: list[_Piece], places: list[int]) -> list[int]:
        """Part a place that the theme follows without a comma: two words of it or more."""
        piece = rest[places[-1]]
        found = re.search(r"[\ue000-\ue009]+\)?\s+", piece.words)
        if found is None or len(piece.words[found.end() :].split()) < 2:  # noqa: PLR2004
            return places
        cut = piece.start + found.end()
        rest[places[-1]] = _Piece(piece.start, cut, piece.words[: found.end()])
        rest.insert(places[-1] + 1, _Piece(cut, piece.end, piece.words[found.end() :]))
        return places

    def _set_places(self, pieces: Sequence[_Piece]) -> None:
        named = [
            _place_words(self._take(piece.start, piece.end, PartKind.PLACE)) for piece in pieces
        ]
        self._draft = replace(self._draft, place=", ".join(named))
        is_school = any(words.PLACE_WITHIN.search(piece.words) for piece in pieces)
        if is_school and not self._draft.audience and words.is_for_pupils(self._draft.place):
            self._draft = replace(self._draft, audience=PUPILS)

    def _set_theme(self, pieces: Sequence[_Piece]) -> None:
        texts = [self._take(piece.start, piece.end, PartKind.THEME) for piece in pieces]
        theme = ", ".join(filter(None, [self._draft.theme, *texts]))
        self._draft = replace(self._draft, theme=theme)


def _sexes(groups: dict[str, str | None]) -> tuple[int | None, int | None]:
    """Girls and boys of a match of `quick_words.COUNTS`."""
    found: dict[str, int] = {}
    letters = _letters(groups)
    for n, letter in enumerate(letters, 1):
        is_female = groups.get(f"f{n}") or groups.get(f"F{n}")
        other = letters[2 - n] if len(letters) > 1 else ""
        if letter == "m" and other in {"h", "v"}:  # mujeres beside hombres
            is_female = letter
        if letter == "g" and other.startswith("f"):  # garçons beside filles
            is_female = None
        number = groups.get(f"n{n}") or groups.get(f"N{n}") or ""
        found.setdefault("female" if is_female else "male", int(number))
    return found.get("female"), found.get("male")


def _letters(groups: dict[str, str | None]) -> list[str]:
    """How each sex of a match is called, at most two."""
    named = [[groups.get(f"{key}{n}") for key in "fmFM"] for n in (1, 2)]
    return ["".join(filter(None, words)).rstrip(".").casefold() for words in named if any(words)]


def _first(known: int | None, said: int | None) -> int | None:
    return said if known is None else known


def _has_number(piece: _Piece) -> bool:
    return any("\ue000" <= c <= "\ue009" for c in piece.words)


def _is_town(piece: _Piece) -> bool:
    """Whether a piece behind a place is its town: a name of one or two words, one in Arabic."""
    parts = re.split(r"[\s-]+", piece.words)
    if len(parts) == 1 and piece.words.lower() == piece.words.upper():
        return True
    return len(parts) < _SHORT_PLACE and all(part[:1].isupper() for part in parts)


def _place_words(text: str) -> str:
    """As one writes it: a capital, and a comma before the town."""
    parted = re.sub(r"(\d)\s+(?=[^\W\d_])", r"\1, ", text, count=1)
    return parted[:1].upper() + parted[1:]


def _type_of(draft: LessonDraft) -> str:
    """Lesson, lecture, day of legal aid or reception, by what the theme says."""
    theme = flat(draft.theme).casefold()
    for type_key, stems in words.TYPES:
        if any(stem in theme for stem in stems):
            return type_key
    is_lesson = draft.audience == PUPILS or words.LESSON_WORDS.search(theme)
    return LESSON if is_lesson or not draft.place + draft.audience else LECTURE
