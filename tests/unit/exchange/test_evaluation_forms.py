"""Evaluation forms as workbooks: what may be filled in, and what is read from them again."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from openpyxl import load_workbook
from openpyxl.workbook import Workbook

from ombuds_events.domain.evaluation import MOST_WORDS, EvaluationSheet, FormFile, questions
from ombuds_events.domain.kinds import EvaluationStage
from ombuds_events.domain.sheets import SheetHead
from ombuds_events.domain.span import Span
from ombuds_events.exchange.evaluation_reading import form_of, read_forms
from ombuds_events.exchange.evaluation_xlsx import FACTS_SHEET, write
from ombuds_events.exchange.sheet_reading import Book, Sheet
from tests.documents import words

HEAD = SheetHead(
    {"en": "=Seminar", "ru": "Семинар", "ar": "ندوة"},
    "SEM-1",
    Span(datetime(2026, 10, 13, 10), datetime(2026, 10, 14, 13), "Asia/Tashkent"),  # noqa: DTZ001
    "Tashkent",
    ({"en": "Ombudsman"},),
    is_demo=True,
    printed_on=date(2026, 9, 1),
)
UID = "0c5c2e0e-0000-4000-8000-000000000001"
DAY = date(2026, 10, 13)
Filler = Callable[[Mapping[str, Any]], FormFile]


def shape(stage: EvaluationStage = EvaluationStage.END) -> EvaluationSheet:
    return EvaluationSheet(HEAD, UID, stage, questions(stage, is_interpreted=True))


def written(
    stage: EvaluationStage = EvaluationStage.END, *langs: str, day: date | None = None
) -> Workbook:
    stream = BytesIO()
    write(shape(stage), day, words(*langs), stream)
    return load_workbook(BytesIO(stream.getvalue()))


def rows_of(book: Workbook) -> dict[str, int]:
    """Question → the row of its answer."""
    sheet = book.worksheets[0]
    return {str(c.value): c.row for (c,) in sheet.iter_rows(max_col=1) if c.value is not None}


def cell_of(book: Workbook, key: str) -> Any:  # noqa: ANN401 - a cell of openpyxl
    sheet = book.worksheets[0]
    is_words = key in {"comments", "expectations", "day_change", "example", "obstacles"}
    return sheet.cell(rows_of(book)[key], 2 if is_words else sheet.max_column)


@pytest.fixture
def fill(tmp_path: Path) -> Filler:
    """Fill a form in and read it back."""

    def filled(answers: Mapping[str, Any]) -> FormFile:
        book = written(EvaluationStage.END, "en", "ru")
        for key, value in answers.items():
            cell_of(book, key).value = value
        path = tmp_path / "filled.xlsx"
        book.save(path)
        return read_forms(lambda _done, _total: None, [path])[0]

    return filled


# -- the form --------------------------------------------------------------------------------------


@pytest.mark.parametrize("stage", EvaluationStage)
@pytest.mark.parametrize("langs", [("en",), ("en", "ru"), ("ar", "en")])
def test_only_answers_can_be_filled_in(stage: EvaluationStage, langs: tuple[str, ...]) -> None:
    book = written(stage, *langs, day=DAY if stage is EvaluationStage.DAILY else None)
    sheet = book.worksheets[0]
    assert sheet.protection.sheet
    opened = {c.coordinate for row in sheet.iter_rows() for c in row if not c.protection.locked}
    expected = {cell_of(book, key).coordinate for key in rows_of(book)}
    assert opened >= expected
    assert not any(sheet[address].value for address in opened)
    assert set(rows_of(book)) == {one.key for one in shape(stage).questions}
    assert sheet.sheet_view.rightToLeft == (langs[0] == "ar")
    assert sheet.column_dimensions["A"].hidden


def test_steps_are_chosen_from_a_list() -> None:
    book = written()
    rules = {str(r.sqref): r for r in book.worksheets[0].data_validations.dataValidation}
    steps = rules[cell_of(book, "content").coordinate]
    assert (steps.type, steps.formula1) == ("list", '"1,2,3,4,5"')
    assert steps.prompt == "1 = very poor · 5 = very good"
    assert steps.error.startswith("Enter 1, 2, 3, 4 or 5")
    assert rules[cell_of(book, "comments").coordinate].type == "textLength"


def test_a_title_never_becomes_a_formula() -> None:
    book = written()
    cells = [c for row in book.worksheets[0].iter_rows() for c in row if c.value]
    assert {c.data_type for c in cells} <= {"s", "n"}
    assert any(str(c.value).startswith("DEMO · =Seminar") for c in cells)


def test_the_hidden_sheet_says_whose_form_it_is() -> None:
    book = written(EvaluationStage.DAILY, day=DAY)
    assert book[FACTS_SHEET].sheet_state == "hidden"
    facts = {row[0]: row[1] for row in book[FACTS_SHEET].iter_rows(values_only=True)}
    assert (facts["event"], facts["code"]) == (UID, "SEM-1")
    assert (facts["stage"], facts["day"]) == ("daily", "2026-10-13")


def test_a_form_may_bear_no_day_of_printing() -> None:
    stream = BytesIO()
    write(
        replace(shape(), head=replace(HEAD, printed_on=None, is_demo=False)), None, words(), stream
    )
    sheet: Any = load_workbook(BytesIO(stream.getvalue())).worksheets[0]
    assert not sheet.oddFooter.right.text
    assert sheet["B1"].value == "=Seminar"
    assert sheet["B1"].data_type == "s"


# -- what comes back -------------------------------------------------------------------------------


def test_a_filled_form_is_read(fill: Filler) -> None:
    answers = {"content": 4, "method": " ٥ ", "knowledge": "3", "comments": "Good\nmore cases"}
    found = fill(answers)
    assert found.form is not None
    assert (found.form.event_uid, found.form.code) == (UID, "SEM-1")
    assert (found.form.stage, found.form.day) == (EvaluationStage.END, None)
    assert found.form.answers == {
        "content": 4, "method": 5, "knowledge": 3, "comments": "Good\nmore cases",
    }  # fmt: skip
    assert len(found.digest) == 64
    assert found.form.problems == ()


def test_numbers_in_words_are_words(fill: Filler) -> None:
    found = fill({"comments": 5})
    assert found.form is not None
    assert found.form.answers == {"comments": "5"}


@pytest.mark.parametrize("value", [6, 0, -1, 4.5, "good", "4 of 5", True, date(2026, 1, 5)])
def test_what_is_no_step_is_named_with_its_cell(fill: Filler, value: object) -> None:
    found = fill({"content": value, "method": 2})
    assert found.form is not None
    (problem,) = found.form.problems
    assert problem.code == "evaluation_cell_step"
    assert problem.values["cell"] == "E9"
    assert found.form.answers == {"method": 2}


def test_a_long_text_is_named_with_its_cell(fill: Filler) -> None:
    found = fill({"comments": "x" * (MOST_WORDS + 1)})
    assert found.form is not None
    assert [one.code for one in found.form.problems] == ["evaluation_cell_long"]


def test_a_formula_without_result_is_told(fill: Filler) -> None:
    found = fill({"content": "=2+2"})
    assert found.form is not None
    (problem,) = found.form.problems
    assert (problem.code, problem.values["cell"]) == ("evaluation_cell_formula", "E9")


def test_an_untouched_form_has_no_answers(fill: Filler) -> None:
    found = fill({})
    assert found.form is not None
    assert found.form.answers == {}


def test_a_row_that_was_moved_is_found_by_its_key(tmp_path: Path) -> None:
    book = written()
    cell_of(book, "content").value = 4
    book.worksheets[0].protection.sheet = False
    book.worksheets[0].insert_rows(2, 3)
    book.save(tmp_path / "moved.xlsx")
    (found,) = read_forms(lambda _done, _total: None, [tmp_path / "moved.xlsx"])
    assert found.form is not None
    assert found.form.answers == {"content": 4}


def book_with(*rows: tuple[object, ...]) -> Book:
    facts = Sheet(FACTS_SHEET, tuple(rows))  # type: ignore[arg-type]
    return Book("f.xlsx", (Sheet("Form", ((), (None, 1), ("content",))), facts))


FACTS = (
    ("program", "ombuds_events evaluation"),
    ("version", "1"),
    ("event", UID),
    ("code", "SEM-1"),
    ("stage", "end"),
    ("day",),
    ("answers", "D"),
)


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        ({"program": "another"}, "evaluation_no_form"),
        ({"version": "2"}, "evaluation_newer_form"),
        ({"version": "x"}, "evaluation_no_form"),
        ({"stage": "later"}, "evaluation_no_form"),
        ({"day": "13 October"}, "evaluation_no_form"),
        ({"answers": "Z"}, "evaluation_no_form"),
        ({"answers": ""}, "evaluation_no_form"),
        ({"day": "2026-10-13"}, "evaluation_no_form"),
        ({"stage": "daily"}, "evaluation_no_form"),
    ],
)
def test_what_is_not_our_form_is_refused(changed: dict[str, str], code: str) -> None:
    rows = tuple((row[0], changed[row[0]]) if row[0] in changed else row for row in FACTS)
    found = form_of(book_with(*rows), "d")
    assert found.form is None
    assert [one.code for one in found.problems] == [code]


def test_a_form_without_a_fact_is_refused() -> None:
    assert form_of(book_with(*FACTS[:-1]), "d").problems[0].code == "evaluation_no_form"
    assert form_of(Book("x", ()), "d").problems[0].code == "evaluation_no_form"


def test_a_short_row_has_no_answer() -> None:
    found = form_of(book_with(*FACTS), "d")
    assert found.form is not None
    assert (found.form.answers, found.form.problems) == ({}, ())


def test_one_bad_file_keeps_no_other_back(tmp_path: Path) -> None:
    paths = [tmp_path / name for name in ("damaged.xlsx", "list.csv", "none.xlsx", "good.xlsx")]
    paths[0].write_bytes(b"PK\x03\x04cut")
    paths[1].write_text("Name;Institution\nA;B\n", "utf-8")
    written().save(paths[3])
    told: list[tuple[int, int]] = []
    found = read_forms(lambda done, total: told.append((done, total)), paths)
    assert [one.form is not None for one in found] == [False, False, False, True]
    assert [one.problems[0].code for one in found[:3]] == [
        "file_damaged", "evaluation_no_form", "file_missing",
    ]  # fmt: skip
    assert (3, 4) in told
