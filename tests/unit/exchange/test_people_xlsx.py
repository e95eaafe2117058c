"""The list of all people."""

from collections.abc import Iterable
from io import BytesIO

from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from ombuds_events.domain.sheets import ListedHome, ListedPerson, PeopleSheet
from ombuds_events.exchange import people_xlsx
from tests.unit.exchange.books import row_of, rows
from tests.unit.exchange.shapes import head, labels

HOMES = {7: ListedHome({"en": "Office, Tashkent"}, "UZ")}
COLUMNS = ("number", "name", "institution", "country", "sex")
NODIRA = ListedPerson("Karimova Nodira", "", 7, "", {}, "F", "")
GUEST = ListedPerson("Abel Ann", "", None, "School No. 5", {}, "", "")


def page(people: Iterable[ListedPerson], count: int, told: list[tuple[int, int]]) -> Worksheet:
    shape = PeopleSheet(head(), COLUMNS, HOMES, count)
    stream = BytesIO()
    people_xlsx.write(shape, people, labels("en"), stream, lambda done, of: told.append((done, of)))
    found = load_workbook(stream).worksheets[0]
    assert isinstance(found, Worksheet)
    return found


def test_who_has_no_institution_stands_with_the_organisation_that_was_written() -> None:
    sheet = page([NODIRA, GUEST], 2, [])
    assert rows(sheet)[row_of(sheet, "No.") :] == [
        [1, "Karimova Nodira", "Office, Tashkent", "Uzbekistan", "F"],
        [2, "Abel Ann", "School No. 5"],
    ]


def test_a_long_list_tells_how_far_it_is_and_leaves_nobody_out() -> None:
    told: list[tuple[int, int]] = []
    sheet = page((NODIRA for _ in range(1100)), 1100, told)
    assert told == [(500, 1100), (1000, 1100)]
    assert sheet.max_row - row_of(sheet, "No.") == 1100
