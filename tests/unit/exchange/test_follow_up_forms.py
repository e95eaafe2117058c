"""Follow-up forms: written, filled, sorted, mixed up, and read back."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from ombuds_events.domain.follow_up import LONGEST_ANSWER, LONGEST_TRAINING, MOST_PEOPLE
from ombuds_events.domain.follow_up_forms import FilledForm, FollowUpForm, FormPerson, FormPlan
from ombuds_events.domain.kinds import PlanStatus
from ombuds_events.domain.problems import Refused
from ombuds_events.domain.sheets import SheetHead
from ombuds_events.domain.span import Span
from ombuds_events.exchange import follow_up_xlsx
from ombuds_events.exchange.follow_up_reading import read_form
from ombuds_events.exchange.sheet_reading import read_book
from tests.documents import words

EVENT, BODY = "0190-event", "0190-body"
Fill = Callable[[Worksheet, Worksheet], None]


def form(**fields: Any) -> FollowUpForm:  # noqa: ANN401
    head = SheetHead(
        {"en": "Training of trainers"},
        "TOT-2026-01",
        Span(datetime(2026, 6, 16, 9), datetime(2026, 6, 18, 17), "Asia/Tashkent"),  # noqa: DTZ001
        "Hall A",
        ({"en": "Ombudsman, Tashkent"},),
        printed_on=date(2026, 9, 18),
    )
    usual = FollowUpForm(
        head=head,
        event_uid=EVENT,
        body_uid=BODY,
        institution={"en": "Tashkent"},
        lang="en",
        months=3,
        plans=(
            FormPlan("plan-a", "", "=cmd|' /C calc'!A0", date(2026, 12, 1)),
            FormPlan("plan-b", "Amina K.", "Lessons in two schools", None),
        ),
        people=(FormPerson("seat-1", "Karimova Nodira"), FormPerson("seat-2", "Amina K.")),
    )
    return replace(usual, **fields)


def written(folder: Path, made: FollowUpForm | None = None, lang: str = "en") -> Path:
    path = folder / "form.xlsx"
    with path.open("wb") as stream:
        follow_up_xlsx.write(made or form(), words(lang), stream)
    return path


def read(path: Path) -> FilledForm:
    return read_form(read_book(lambda _done, _total: None, path))


def filled(folder: Path, fill: Fill) -> FilledForm:
    path = written(folder)
    book = load_workbook(path)
    fill(book.worksheets[0], book.worksheets[1])
    book.save(path)
    return read(path)


def cell(sheet: Worksheet, key: str, column: int) -> Any:  # noqa: ANN401
    """A cell of the row that is marked `key`, or of the first row to fill."""
    for row in sheet.iter_rows():
        if row[0].value == key:
            return row[column]
    raise AssertionError(key)


def first_training(sheet: Worksheet) -> int:
    return next(c.row for row in sheet.iter_rows() for c in row[1:2] if c.value == 1)


def codes(found: FilledForm) -> list[tuple[str, object]]:
    rows = [problem for row in found.answers for problem in row.problems]
    rows += [problem for row in found.trainings for problem in row.problems]
    return [(p.code, p.values.get("cell")) for p in (*rows, *found.problems)]


def test_a_form_says_what_it_is_and_hides_it(tmp_path: Path) -> None:
    book = load_workbook(written(tmp_path))
    plans, trainings, ids = book.worksheets
    assert [sheet.sheet_state for sheet in book.worksheets] == ["visible", "visible", "hidden"]
    assert plans.column_dimensions["A"].hidden
    assert trainings.column_dimensions["A"].hidden
    [offered] = plans.data_validations.dataValidation
    assert offered.formula1.startswith("'_form'!$C$")
    first, last = (int(part.split("$")[-1]) for part in offered.formula1.split("!")[1].split(":"))
    assert [ids.cell(n, 3).value for n in range(first, last + 1)] == [
        "done", "started", "not started", "dropped",
    ]  # fmt: skip
    [people] = trainings.data_validations.dataValidation
    row = int(people.formula1.split(":")[0].split("$")[-1])
    assert ids.cell(row, 3).value == "Karimova Nodira"
    goal = cell(plans, "plan-a", 3)
    assert (goal.data_type, goal.value) == ("s", "=cmd|' /C calc'!A0")
    assert any("whole institution" in str(c.value) for row in plans.iter_rows() for c in row)


def test_nobody_who_may_have_trained_means_no_list_to_choose_from(tmp_path: Path) -> None:
    book = load_workbook(written(tmp_path, form(people=())))
    assert book.worksheets[1].data_validations.dataValidation == []
    assert read(tmp_path / "form.xlsx").is_blank


def test_an_empty_form_is_blank(tmp_path: Path) -> None:
    found = read(written(tmp_path))
    assert found.is_blank
    assert [answer.plan_uid for answer in found.answers] == ["plan-a", "plan-b"]
    assert (found.event_uid, found.event_code, found.body_uid) == (EVENT, "TOT-2026-01", BODY)
    assert (found.institution, found.months, found.language) == ("Tashkent", 3, "en")


def test_answers_come_back_with_their_plans(tmp_path: Path) -> None:
    def fill(plans: Worksheet, trainings: Worksheet) -> None:
        cell(plans, "plan-b", 5).value = " Started "
        cell(plans, "plan-b", 6).value = "One school\nhas begun"
        cell(plans, "plan-a", 5).value = "not_started"
        cell(plans, "plan-a", 7).value = "no money"
        row = first_training(trainings)
        said: tuple[Any, ...] = ("amina k.", date(2026, 8, 1), "Rights", 12)
        for column, value in enumerate(said, 3):
            trainings.cell(row, column).value = value
        trainings.cell(row + 1, 3).value = "Karimova Nodira"
        trainings.cell(row + 1, 4).value = "5 August 2026"
        trainings.cell(row + 1, 5).value = "Law"

    found = filled(tmp_path, fill)
    assert codes(found) == []
    assert not found.is_blank
    said = {one.plan_uid: (one.status, one.example, one.obstacles) for one in found.answers}
    assert said == {
        "plan-a": (PlanStatus.NOT_STARTED, "", "no money"),
        "plan-b": (PlanStatus.STARTED, "One school\nhas begun", ""),
    }
    given = [(t.person_uid, t.held_on, t.title, t.people) for t in found.trainings]
    assert given == [
        ("seat-2", date(2026, 8, 1), "Rights", 12),
        ("seat-1", date(2026, 8, 5), "Law", None),
    ]


def test_sorted_rows_and_new_columns_change_nothing(tmp_path: Path) -> None:
    def fill(plans: Worksheet, _trainings: Worksheet) -> None:
        first, second = (cell(plans, key, 0).row for key in ("plan-a", "plan-b"))
        upper = [c.value for c in plans[first]]
        for column, lower in enumerate(plans[second], 1):
            plans.cell(first, column).value = lower.value
        for column, value in enumerate(upper, 1):
            plans.cell(second, column).value = value
        cell(plans, "plan-a", 5).value = "done"
        plans.insert_cols(4, 2)

    found = filled(tmp_path, fill)
    assert [(one.plan_uid, one.status) for one in found.answers] == [
        ("plan-b", None),
        ("plan-a", PlanStatus.DONE),
    ]


def test_each_bad_cell_is_told_with_its_place(tmp_path: Path) -> None:
    def fill(plans: Worksheet, trainings: Worksheet) -> None:
        cell(plans, "plan-a", 5).value = "perhaps"
        cell(plans, "plan-b", 6).value = "x" * (LONGEST_ANSWER + 1)
        row = first_training(trainings)
        wrong: tuple[tuple[Any, ...], ...] = (
            ("Somebody", "soon", "Law", "many"),
            (None, None, None, 7),
            ("Amina K.", date(2026, 8, 1), "x" * (LONGEST_TRAINING + 1), MOST_PEOPLE + 1),
        )
        for number, values in enumerate(wrong):
            for column, value in enumerate(values, 3):
                trainings.cell(row + number, column).value = value

    found = filled(tmp_path, fill)
    plans = {one.plan_uid: one.row for one in found.answers}
    row = found.trainings[0].row
    assert codes(found) == [
        ("form_status", f"F{plans['plan-a']}"),
        ("form_status_missing", f"F{plans['plan-b']}"),
        ("form_too_long", f"G{plans['plan-b']}"),
        ("form_person", f"C{row}"),
        ("cell_not_date", f"D{row}"),
        ("cell_not_number", f"F{row}"),
        ("form_person_missing", f"C{row + 1}"),
        ("form_day_missing", f"D{row + 1}"),
        ("form_title_missing", f"E{row + 1}"),
        ("form_too_long", f"E{row + 2}"),
        ("cell_too_large", f"F{row + 2}"),
    ]
    assert (found.trainings[0].who_cell, found.trainings[0].day_cell) == (f"C{row}", f"D{row}")


def test_rows_that_somebody_added_are_told(tmp_path: Path) -> None:
    def fill(plans: Worksheet, _trainings: Worksheet) -> None:
        row = cell(plans, "plan-b", 0).row + 1
        plans.cell(row, 4).value = "A plan of our own"
        plans.cell(row, 6).value = "done"

    [problem] = filled(tmp_path, fill).problems
    assert problem.code == "form_row_unknown"
    assert problem.values["value"] == "A plan of our own · done"


def test_a_column_that_was_deleted_is_told_by_its_row(tmp_path: Path) -> None:
    def fill(plans: Worksheet, trainings: Worksheet) -> None:
        cell(plans, "plan-a", 6).value = "done in May"
        plans.delete_cols(6)
        trainings.delete_cols(4)
        row = first_training(trainings)
        trainings.cell(row, 3).value = "Amina K."

    found = filled(tmp_path, fill)
    answer, training = found.answers[0], found.trainings[0]
    assert codes(found) == [
        ("form_status_missing", str(answer.row)),
        ("form_day_missing", str(training.row)),
        ("form_title_missing", f"D{training.row}"),
    ]


@pytest.mark.parametrize("lang", ["ru", "ar"])
def test_a_form_in_another_language_is_read_by_its_own_words(tmp_path: Path, lang: str) -> None:
    path = written(tmp_path, form(lang=lang), lang)
    book = load_workbook(path)
    said = next(r[2].value for r in book["_form"].iter_rows() if r[1].value == "dropped")
    cell(book.worksheets[0], "plan-a", 5).value = said
    book.save(path)
    assert book.worksheets[0].sheet_view.rightToLeft == (lang == "ar")
    found = read(path)
    assert found.answers[0].status is PlanStatus.DROPPED
    assert found.language == lang


def test_what_is_no_form_is_refused(tmp_path: Path) -> None:
    other = tmp_path / "other.xlsx"
    Workbook().save(other)
    with pytest.raises(Refused) as found:
        read(other)
    assert found.value.problems[0].code == "form_not_ours"
    path = written(tmp_path)
    book = load_workbook(path)
    book["_form"]["B5"] = "4"
    book.save(path)
    with pytest.raises(Refused) as found:
        read(path)
    assert found.value.problems[0].code == "form_not_ours"


def test_a_form_of_a_newer_version_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path)
    book = load_workbook(path)
    book["_form"]["B1"] = "2"
    book["_form"]["B9"] = "an_answer_of_later"
    book.save(path)
    with pytest.raises(Refused) as found:
        read(path)
    assert found.value.problems[0].code == "form_newer"


def test_answers_of_later_are_not_understood(tmp_path: Path) -> None:
    path = written(tmp_path)
    book = load_workbook(path)
    row = next(r for r in book["_form"].iter_rows() if r[1].value == "done")
    row[1].value = "an_answer_of_later"
    cell(book.worksheets[0], "plan-a", 5).value = "done"
    book.save(path)
    assert codes(read(path))[0][0] == "form_status"
