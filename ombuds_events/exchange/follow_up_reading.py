"""Reads follow-up forms that came back: by their hidden marks, wherever the cells have gone.

Every row is taken, left blank, or told with its cell: nothing is dropped in silence.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from ombuds_events.domain.follow_up import LONGEST_ANSWER, LONGEST_TRAINING, MILESTONES, MOST_PEOPLE
from ombuds_events.domain.follow_up_forms import (
    FORM_MARK,
    FORM_VERSION,
    FilledAnswer,
    FilledForm,
    FilledTraining,
)
from ombuds_events.domain.kinds import PlanStatus
from ombuds_events.domain.problems import Problem, Refused, Value
from ombuds_events.domain.text import many_lines, one_line
from ombuds_events.exchange.follow_up_xlsx import COLUMNS, HEADINGS
from ombuds_events.exchange.pasted_columns import letter_of
from ombuds_events.exchange.sheet_dates import amount_in, day_in, is_month_first, plain
from ombuds_events.exchange.sheet_reading import Book, Cell, Sheet

_HEAD_ROWS = 40
_SHOWN = 80


def read_form(book: Book) -> FilledForm:
    """The form in a workbook; refuses what is none, or one of a newer version."""
    facts = _facts_of(book)
    if facts is None or facts.months not in MILESTONES:
        raise Refused.one("form_not_ours", "file", name=book.name)
    if facts.version > FORM_VERSION:
        raise Refused.one("form_newer", "file", name=book.name)
    answers: list[FilledAnswer] = []
    trainings: list[FilledTraining] = []
    strangers: list[Problem] = []
    for sheet in book.sheets:
        table = _table_in(sheet)
        if table is not None and table.kind == "plans":
            reader = _Plans(table, facts)
            answers += reader.answers()
            strangers += reader.strangers()
        elif table is not None and table.kind == "trainings":
            trainings += _Trainings(table, facts).rows()
    return FilledForm(
        event_uid=facts.said.get("event", ""),
        event_code=facts.said.get("code", ""),
        body_uid=facts.said.get("institution", ""),
        institution=facts.institution,
        months=facts.months,
        language=facts.said.get("language", ""),
        answers=tuple(answers),
        trainings=tuple(trainings),
        problems=tuple(strangers),
    )


@dataclass(slots=True)
class _Facts:
    """What the hidden sheet says."""

    version: int
    said: dict[str, str] = field(default_factory=dict)
    answers: dict[str, PlanStatus] = field(default_factory=dict)
    people: dict[str, str] = field(default_factory=dict)
    institution: str = ""

    @property
    def months(self) -> int:
        """The milestone; 0 if none is said."""
        return amount_in(self.said.get("months")) or 0


@dataclass(frozen=True, slots=True)
class _Table:
    """The rows below the hidden one that says what each column is."""

    kind: str
    sheet: Sheet
    columns: Mapping[str, int]
    first: int

    def rows(self) -> Iterator[tuple[int, Sequence[Cell]]]:
        """Each row that is no heading, with its number in the file."""
        for number, cells in enumerate(self.sheet.rows[self.first :], self.first + 1):
            if plain(self.cell(cells, "id")) != HEADINGS:
                yield number, cells

    def cell(self, cells: Sequence[Cell], name: str) -> Cell:
        """The cell of a column; None where the column is gone."""
        place = self.columns.get(name)
        return cells[place] if place is not None and place < len(cells) else None

    def text(self, cells: Sequence[Cell], name: str) -> str:
        """What a cell says, on one line."""
        return one_line(plain(self.cell(cells, name)))

    def address(self, name: str, row: int) -> str:
        """The cell of a column in a row, "F7"."""
        return f"{letter_of(self.columns[name])}{row}" if name in self.columns else str(row)


def _facts_of(book: Book) -> _Facts | None:
    for sheet in book.sheets:
        rows = [[plain(cell) for cell in row] + [""] * 3 for row in sheet.rows]
        if rows and rows[0][0] == FORM_MARK:
            return _read_facts(rows)
    return None


def _read_facts(rows: Sequence[Sequence[str]]) -> _Facts:
    facts = _Facts(amount_in(rows[0][1]) or 0)
    for key, value, word, *_ in rows[1:]:
        if key == "answer":
            if value in set(PlanStatus):
                facts.answers[word.casefold()] = facts.answers[value] = PlanStatus(value)
        elif key == "person":
            facts.people[word.casefold()] = value
        elif key == "name":
            facts.institution = word
        else:
            facts.said[key] = value
    return facts


def _table_in(sheet: Sheet) -> _Table | None:
    for number, row in enumerate(sheet.rows[:_HEAD_ROWS]):
        texts = [plain(cell) for cell in row]
        mark = next((text for text in texts if text.startswith(COLUMNS)), "")
        if mark:
            columns = {text: place for place, text in enumerate(texts) if text and text != mark}
            columns["id"] = texts.index(mark)
            return _Table(mark.removeprefix(COLUMNS), sheet, columns, number + 1)
    return None


class _Plans:
    """Reads what is said of plans."""

    _FILLED = ("status", "example", "obstacles")

    def __init__(self, table: _Table, facts: _Facts) -> None:
        self._table, self._facts = table, facts

    def answers(self) -> Iterator[FilledAnswer]:
        """The rows of the form, answered or not."""
        for row, cells in self._table.rows():
            if uid := self._table.text(cells, "id"):
                yield self._answer(row, cells, uid)

    def strangers(self) -> Iterator[Problem]:
        """Rows that somebody added."""
        for row, cells in self._table.rows():
            texts = [self._table.text(cells, name) for name in ("whose", "goal", *self._FILLED)]
            if not self._table.text(cells, "id") and any(texts):
                shown = " · ".join(filter(None, texts))[:_SHOWN]
                yield Problem("form_row_unknown", "", {"row": row, "value": shown})

    def _answer(self, row: int, cells: Sequence[Cell], uid: str) -> FilledAnswer:
        table = self._table
        said = table.text(cells, "status")
        status = self._facts.answers.get(said.casefold())
        example, obstacles = (_lines(table.cell(cells, name)) for name in self._FILLED[1:])
        problems: list[Problem] = []
        where: dict[str, Value] = {"cell": table.address("status", row)}
        if said and status is None:
            problems.append(Problem("form_status", "status", {**where, "value": said[:_SHOWN]}))
        elif status is None and (example or obstacles):
            problems.append(Problem("form_status_missing", "status", where))
        for name, text in (("example", example), ("obstacles", obstacles)):
            problems += _too_long(text, LONGEST_ANSWER, table.address(name, row))
        goal = table.text(cells, "goal")
        return FilledAnswer(row, uid, goal, status, example, obstacles, tuple(problems))


class _Trainings:
    """Reads trainings that participants gave."""

    _FILLED = ("who", "date", "title", "people")

    def __init__(self, table: _Table, facts: _Facts) -> None:
        self._table, self._facts = table, facts
        days = [table.cell(cells, "date") for _, cells in table.rows()]
        self._month_first = is_month_first(days) is True

    def rows(self) -> Iterator[FilledTraining]:
        """The rows that are filled."""
        for row, cells in self._table.rows():
            if any(self._table.text(cells, name) for name in self._FILLED):
                yield self._training(row, cells)

    def _training(self, row: int, cells: Sequence[Cell]) -> FilledTraining:
        table = self._table
        name, title = table.text(cells, "who"), table.text(cells, "title")
        person = self._facts.people.get(name.casefold(), "")
        day = day_in(table.cell(cells, "date"), None, month_first=self._month_first)
        people = amount_in(table.cell(cells, "people"))
        problems = [
            *self._about_person(row, name, person),
            *self._about_day(row, cells, is_known=day is not None),
            *self._about_title(row, title),
            *self._about_people(row, cells, people),
        ]
        cells_of = (table.address("who", row), table.address("date", row))
        return FilledTraining(row, person, name, day, title, people, *cells_of, tuple(problems))

    def _about_person(self, row: int, name: str, person: str) -> Iterator[Problem]:
        where: dict[str, Value] = {"cell": self._table.address("who", row)}
        if not name:
            yield Problem("form_person_missing", "participation_id", where)
        elif not person:
            yield Problem("form_person", "participation_id", {**where, "value": name[:_SHOWN]})

    def _about_day(self, row: int, cells: Sequence[Cell], *, is_known: bool) -> Iterator[Problem]:
        where: dict[str, Value] = {"cell": self._table.address("date", row)}
        said = self._table.text(cells, "date")
        if not said:
            yield Problem("form_day_missing", "held_on", where)
        elif not is_known:
            yield Problem("cell_not_date", "held_on", {**where, "value": said[:_SHOWN]})

    def _about_title(self, row: int, title: str) -> Iterator[Problem]:
        where = self._table.address("title", row)
        if not title:
            yield Problem("form_title_missing", "title", {"cell": where})
        yield from _too_long(title, LONGEST_TRAINING, where)

    def _about_people(
        self, row: int, cells: Sequence[Cell], people: int | None
    ) -> Iterator[Problem]:
        said = self._table.text(cells, "people")
        where: dict[str, Value] = {"cell": self._table.address("people", row)}
        if said and people is None:
            yield Problem("cell_not_number", "people", {**where, "value": said[:_SHOWN]})
        elif people is not None and people > MOST_PEOPLE:
            yield Problem("cell_too_large", "people", {**where, "most": MOST_PEOPLE})


def _lines(cell: Cell) -> str:
    return many_lines("" if cell is None else str(cell)).strip()


def _too_long(text: str, limit: int, cell: str) -> Iterator[Problem]:
    if len(text) > limit:
        yield Problem("form_too_long", "", {"cell": cell, "limit": limit})
