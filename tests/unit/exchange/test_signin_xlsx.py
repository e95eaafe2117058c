"""The sheet to sign."""

from datetime import date

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from ombuds_events.domain.sheets import SignInDay, SignInSheet
from ombuds_events.exchange import signin_xlsx
from tests.unit.exchange.books import is_ready_to_print, row_of, rows, written
from tests.unit.exchange.shapes import head, labels, person

NINE_MILLIMETRES = 25.5  # in points
DAYS = tuple(SignInDay(date(2026, 10, 20 + n), n + 1, 3, ("box_am", "box_pm")) for n in range(3))
PEOPLE = (
    person(1, name="=1+1"),
    person(2, sex="M"),
    person(3, sex="", name="Amina K.", is_minor=True),
)


@pytest.fixture(scope="module")
def book() -> Workbook:
    return written(signin_xlsx.write, SignInSheet(head(), DAYS, PEOPLE), labels("en"))


def page_of(book: Workbook, number: int = 0) -> Worksheet:
    page = book.worksheets[number]
    assert isinstance(page, Worksheet)
    return page


def test_each_day_has_its_own_sheet(book: Workbook) -> None:
    assert book.sheetnames == ["2026-10-20", "2026-10-21", "2026-10-22"]
    assert all(is_ready_to_print(page) for page in book.worksheets)
    assert rows(page_of(book, 1))[1] == [
        "Sign-in sheet · Day 2/3, Wed, 21 October 2026 · SEM-2026-02 · 20–22 October 2026"
        " · Conference hotel, Samarkand"
    ]


def test_columns_ask_for_signatures_and_not_for_addresses(book: Workbook) -> None:
    page = page_of(book)
    first = row_of(page, "No.")
    assert rows(page)[first - 1] == [
        "No.", "Name", "Institution", "Position", "Country", "Sex", "Signature, morning",
        "Signature, afternoon",
    ]  # fmt: skip
    assert page.print_title_rows == f"${first}:${first}"
    assert "@" not in str(rows(page))


def test_rows_leave_room_to_sign(book: Workbook) -> None:
    page = page_of(book)
    first = row_of(page, "No.") + 1
    heights = [page.row_dimensions[row].height or 0 for row in range(first, first + 9)]
    assert min(heights) >= NINE_MILLIMETRES
    width = sum(column.width for column in page.column_dimensions.values())
    assert width <= 149  # A4 landscape at 100 %, so that nothing shrinks


def test_walk_ins_find_numbered_rows(book: Workbook) -> None:
    page = page_of(book)
    first = row_of(page, "No.")
    assert [row[0] for row in rows(page)[first : first + 9]] == list(range(1, 10))


def test_minor_does_not_sign(book: Workbook) -> None:
    page = page_of(book)
    assert rows(page)[row_of(page, 3) - 1][6:] == ["ticked by the coordinator"] * 2


def test_foot_counts_by_sex_and_is_signed(book: Workbook) -> None:
    texts = [str(row) for row in rows(page_of(book))]
    assert any("Registered: 3     Women: 1     Men: 1" in text for text in texts)
    assert any("Signature of the organiser:" in text for text in texts)
    assert any("photographed" in text for text in texts)


def test_formula_as_a_name_stays_text(book: Workbook) -> None:
    cell = page_of(book).cell(row_of(page_of(book), 1), 2)
    assert (cell.value, cell.data_type) == ("=1+1", "s")


def test_boxes_may_bear_names_of_their_own() -> None:
    day = SignInDay(date(2026, 10, 20), 1, 1, ("Opening", "A", "B", "C"))
    page = page_of(written(signin_xlsx.write, SignInSheet(head(), (day,), ()), labels("en")))
    assert rows(page)[row_of(page, "No.") - 1][6:] == ["Opening", "A", "B", "C"]


def test_a_row_is_higher_where_its_words_would_be_cut() -> None:
    post = {"en": "Deputy head of the department for international cooperation, legal education "
                  "and work with representatives in the regions of the country"}  # fmt: skip
    shape = SignInSheet(head(), DAYS[:1], (person(1), person(2, position=post)))
    page = page_of(written(signin_xlsx.write, shape, labels("en")))
    first = row_of(page, "No.") + 1
    heights = [page.row_dimensions[row].height or 0 for row in (first, first + 1)]
    assert heights[0] == signin_xlsx.SIGNATURE_HEIGHT < heights[1]
