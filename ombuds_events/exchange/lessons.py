"""A list of lessons as offices keep it: one row a lesson; sums and footnotes are no rows.

Nothing is guessed: a row says what it says, a number that is missing is told with its cell, and
no row is dropped in silence.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from ombuds_events.domain.lessons import PUPILS, LessonDraft, number_problems, rest_told
from ombuds_events.domain.problems import Problem, Refused, Value
from ombuds_events.domain.quick_words import audience_of, is_for_pupils
from ombuds_events.exchange.lesson_columns import PEOPLE, LessonColumn, Table, table_of
from ombuds_events.exchange.lesson_words import is_total, language_of
from ombuds_events.exchange.pasted_columns import letter_of
from ombuds_events.exchange.sheet_dates import (
    amount_in,
    day_in,
    day_within,
    is_month_first,
    is_nothing,
    plain,
)
from ombuds_events.exchange.sheet_reading import Cell, Sheet

MOST_LESSONS = 5_000
_REPEATED = ("region", "place", "date", "grade", "theme", "lecturer", "audience")
"""Merged cells of these say the same of each of their rows; a merged number counts once."""

_TEXTS = ("region", "place", "grade", "audience", "theme", "lecturer")
_LONGEST_REGION = 60
CELL_CODES = {
    "lesson_girls": "cell_girls",
    "lesson_boys": "cell_boys",
    "lesson_parts": "cell_parts",
    "lesson_total_missing": "cell_total_missing",
    "lesson_day_missing": "cell_day_missing",
    "lesson_to_come": "cell_to_come",
    "number_too_large": "cell_too_large",
    "text_too_long": "cell_too_long",
    "year_out_of_range": "cell_year",
}
"""What is wrong with a lesson → the same said of a cell."""


@dataclass(frozen=True, slots=True)
class SheetLesson:
    """One row: `row` as the sheet counts it; what is not said is "" or None."""

    row: int
    region: str = ""
    place: str = ""
    on: date | None = None
    grade: str = ""
    total: int | None = None
    female: int | None = None
    male: int | None = None
    teachers: int | None = None
    audience: str = ""
    lecturer: str = ""
    theme: str = ""
    problems: tuple[Problem, ...] = ()

    @property
    def draft(self) -> LessonDraft:
        """What would be counted, as of a typed line; who led it is not kept, nobody is named."""
        audience = audience_of(self.audience) or self.audience
        if not audience and (self.grade or is_for_pupils(self.place)):
            audience = PUPILS
        draft = LessonDraft(
            on=self.on,
            place=", ".join(filter(None, (self.place, self.region))),
            audience=audience,
            grade=self.grade,
            total=self.total,
            female=self.female,
            male=self.male,
            teachers=self.teachers,
            theme=self.theme,
        )
        return rest_told(draft)

    @property
    def unknown(self) -> int:
        """Whom the row itself does not tell apart."""
        return max((self.draft.people or 0) - (self.female or 0) - (self.male or 0), 0)


@dataclass(frozen=True, slots=True)
class AsideRow:
    """A row that is no lesson: header, numbers, total, region or note."""

    row: int
    reason: str
    text: str


@dataclass(frozen=True, slots=True)
class LessonFile:
    """What was read; `header_row` from 1, 0 = there are no headings; `notices`: of the whole."""

    sheet: str
    language: str
    header_row: int
    columns: tuple[LessonColumn, ...]
    lessons: tuple[SheetLesson, ...]
    aside: tuple[AsideRow, ...]
    notices: tuple[Problem, ...]

    def address(self, field: str, row: int) -> str:
        """The cell of a field in a row, "B7"; the row alone where no column holds it."""
        letter = next((column.letter for column in self.columns if column.field == field), "")
        return f"{letter}{row}"


def read_lessons(
    sheets: Sequence[Sheet], fields: Mapping[int, str] | None = None, near: date | None = None
) -> LessonFile:
    """Understand a list; `near` gives days without a year theirs, and lessons without a day."""
    table = table_of(sheets, fields or {})
    if table is None or not table.sheet.rows:
        raise Refused.one("lessons_none", "file")
    if len(table.sheet.rows) > MOST_LESSONS:
        raise Refused.one("too_many_rows", "file", most=MOST_LESSONS)
    return _Reader(table, near).read()


class _Reader:
    """Reads the rows of one table from top to bottom."""

    def __init__(self, table: Table, near: date | None) -> None:
        self._table = table
        self._place = {column.field: column.number for column in table.columns if column.field}
        repeated = [self._place[field] for field in _REPEATED if field in self._place]
        self._sheet = table.sheet.filled_down(repeated)
        title = day_within(" ".join(plain(cell) for row in self._above() for cell in row))
        self._day = title or near
        self._month_first = is_month_first(self._column("date"))
        headings = {column.field: column.heading for column in table.columns}
        self._audience = audience_of(headings.get("total", ""))  # "Number of pupils"
        self._region = ""
        self._lessons: list[SheetLesson] = []
        self._aside: list[AsideRow] = []
        self._sums: list[Problem] = []
        self._block = 0

    def read(self) -> LessonFile:
        """Every row: a lesson, or told as set aside."""
        for number, cells in enumerate(self._sheet.rows, 1):
            if any(cell is not None for cell in cells):
                self._take(number, cells)
        headings = [column.heading for column in self._table.columns]
        return LessonFile(
            self._sheet.name,
            language_of(headings),
            self._table.header.start + 1 if self._table.header else 0,
            self._table.columns,
            tuple(self._lessons),
            tuple(self._aside),
            (*self._sums, *self._notices()),
        )

    def _take(self, number: int, cells: Sequence[Cell]) -> None:
        reason = self._reason(number, cells)
        if not reason:
            self._lessons.append(self._lesson(number, cells))
            return
        text = " ".join(filter(None, map(plain, self._raw(number))))
        self._aside.append(AsideRow(number, reason, text[:200]))
        if reason == "total":
            self._sums += self._wrong_sums(number, cells, text)
            self._region, self._block = "", len(self._lessons)
        elif reason == "region":
            self._region = text

    # -- what a row is -------------------------------------------------------------------------

    def _reason(self, number: int, cells: Sequence[Cell]) -> str:
        """Why a row is no lesson; "" if it is one."""
        header = self._table.header
        raw = [plain(cell) for cell in self._raw(number) if cell is not None]
        if header and number - 1 in header:
            return "header"
        if header and number - 1 < header.start:
            return "note"
        if len(raw) > 1 and raw == [str(n) for n in range(1, len(raw) + 1)]:
            return "numbers"
        if any(is_total(text) for text in raw[:2]) and not self._is_named(cells):
            return "total"
        return "" if self._is_lesson(cells) else self._other(number, raw)

    def _is_named(self, cells: Sequence[Cell]) -> bool:
        """Whether a place stands where places belong, so that "Total" is no sum but a name."""
        place = self._text(cells, "place")
        return bool(place) and not is_total(place) and bool(self._text(cells, "date"))

    def _is_lesson(self, cells: Sequence[Cell]) -> bool:
        """Whether people are counted in the row, or two things at least are said of a lesson."""
        if any(not is_nothing(self._cell(cells, field)) for field in PEOPLE):
            return True
        told = ("place", "date", "grade", "theme", "teachers", "lecturer", "number")
        return sum(not is_nothing(self._cell(cells, field)) for field in told) > 1

    def _other(self, number: int, raw: Sequence[str]) -> str:
        """A lone text is the region of the rows below it, or a footnote."""
        if len(raw) != 1 or raw[0][:1] in "*†¹²³" or len(raw[0]) > _LONGEST_REGION:
            return "note"
        following = self._sheet.rows[number : number + 2]
        return "region" if any(self._is_lesson(row) for row in following) else "note"

    # -- a lesson ------------------------------------------------------------------------------

    def _lesson(self, number: int, cells: Sequence[Cell]) -> SheetLesson:
        texts = {field: self._text(cells, field) for field in _TEXTS}
        if isinstance(grade := self._cell(cells, "grade"), date):
            texts["grade"] = f"{grade.day}-{grade.month}"  # 10-11 that Excel took for a day
        self._region = texts["region"] or self._region
        problems: list[Problem] = []
        lesson = SheetLesson(
            number,
            region=self._region,
            place=texts["place"],
            on=self._day_in(number, cells, problems),
            grade=texts["grade"],
            total=self._number(number, cells, "total", problems),
            female=self._number(number, cells, "female", problems),
            male=self._number(number, cells, "male", problems),
            teachers=self._number(number, cells, "teachers", problems),
            audience=texts["audience"] or self._audience,
            lecturer=texts["lecturer"],
            theme=texts["theme"],
        )
        total = lesson.draft.people
        problems += self._wrong_numbers(replace(lesson, total=total), problems)
        return replace(lesson, total=total, problems=tuple(problems))

    def _number(
        self, row: int, cells: Sequence[Cell], field: str, problems: list[Problem]
    ) -> int | None:
        cell = self._cell(cells, field)
        if is_nothing(cell):
            self._tell_formula(row, field, problems)
            return None
        amount = amount_in(cell)
        if amount is None:
            values: dict[str, Value] = {"cell": self._address(field, row), "value": plain(cell)}
            problems.append(Problem("cell_not_number", field, values))
        return amount

    def _tell_formula(self, row: int, field: str, problems: list[Problem]) -> None:
        address = self._address(field, row)
        if address in self._sheet.empty_formulas:
            problems.append(Problem("cell_formula_empty", field, {"cell": address}))

    def _day_in(self, row: int, cells: Sequence[Cell], problems: list[Problem]) -> date | None:
        cell = self._cell(cells, "date")
        if is_nothing(cell):
            return self._day
        year = self._day.year if self._day else None
        day = day_in(cell, year, month_first=self._month_first is True)
        if day is None:
            values: dict[str, Value] = {"cell": self._address("date", row), "value": plain(cell)}
            problems.append(Problem("cell_not_date", "on", values))
        return day

    def _wrong_numbers(self, lesson: SheetLesson, told: Sequence[Problem]) -> Iterator[Problem]:
        """Parts beyond the whole, or no number at all, unless a cell was unreadable."""
        if any(problem.field in PEOPLE for problem in told):
            return
        for problem in number_problems(lesson.draft):
            yield at_cell(problem, self._address("total", lesson.row))

    # -- sums ----------------------------------------------------------------------------------

    def _wrong_sums(self, row: int, cells: Sequence[Cell], text: str) -> Iterator[Problem]:
        """A sum that is neither that of its block nor that of all rows."""
        for field in ("total", "female", "male"):
            said = amount_in(self._cell(cells, field))
            if said is None:
                continue
            found = [
                sum(getattr(lesson, field) or 0 for lesson in lessons)
                for lessons in (self._lessons[self._block :], self._lessons)
            ]
            if said not in found and not self._is_of_region(field, said, text):
                values: dict[str, Value] = {
                    "cell": self._address(field, row),
                    "said": said,
                    "found": found[0] or found[1],
                }
                yield Problem("sum_differs", field, values)

    def _is_of_region(self, field: str, said: int, text: str) -> bool:
        """Sums may stand below all rows: then they name their region."""
        named = [one for one in self._lessons if one.region and one.region in text]
        return bool(named) and said == sum(getattr(one, field) or 0 for one in named)

    def _notices(self) -> Iterator[Problem]:
        hidden = {lesson.row for lesson in self._lessons} & self._sheet.hidden_rows
        if hidden:
            yield Problem("rows_hidden", "", {"count": len(hidden)})
        if self._month_first is None:
            yield Problem("dates_day_first", "on")

    # -- cells ---------------------------------------------------------------------------------

    def _above(self) -> Sequence[Sequence[Cell]]:
        return self._table.sheet.rows[: self._table.header.start] if self._table.header else ()

    def _raw(self, number: int) -> Sequence[Cell]:
        """The cells as they stand, merged ones once."""
        return self._table.sheet.rows[number - 1]

    def _column(self, field: str) -> list[Cell]:
        return [self._cell(row, field) for row in self._table.sheet.rows]

    def _cell(self, cells: Sequence[Cell], field: str) -> Cell:
        place = self._place.get(field)
        return cells[place] if place is not None and place < len(cells) else None

    def _text(self, cells: Sequence[Cell], field: str) -> str:
        cell = self._cell(cells, field)
        return "" if is_nothing(cell) else " ".join(str(cell).split())

    def _address(self, field: str, row: int) -> str:
        return f"{letter_of(self._place[field])}{row}" if field in self._place else str(row)


def at_cell(problem: Problem, cell: str) -> Problem:
    """The problem of a lesson, said of the cell that it stands in."""
    code = CELL_CODES.get(problem.code, problem.code)
    return Problem(code, problem.field, {**problem.values, "cell": cell})
