"""The attendance workbook: what stands in it and how it prints."""

from dataclasses import replace
from datetime import date, datetime

import pytest
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from ombuds_events.domain.sheets import SheetTotal
from ombuds_events.exchange import attendance_xlsx
from tests.unit.exchange.books import cells, is_ready_to_print, parts, row_of, rows, written
from tests.unit.exchange.shapes import attendance, head, labels, person

EVIL = "=cmd|' /C calc'!A0"


@pytest.fixture(scope="module")
def book() -> Workbook:
    return written(attendance_xlsx.write, attendance(), labels("en"))


def sheet(book: Workbook, name: str) -> Worksheet:
    found = book[name]
    assert isinstance(found, Worksheet)
    return found


def test_five_sheets_are_ready_to_print(book: Workbook) -> None:
    assert book.sheetnames == ["List", "Sessions", "Totals", "All marks", "Definitions"]
    assert all(is_ready_to_print(page) for page in book.worksheets)


def test_heading_names_event_days_place_and_organisers(book: Workbook) -> None:
    texts = [row[0] for row in rows(sheet(book, "List"))[:4] if row]
    assert texts == [
        "DEMO · Complaints of migrant workers",
        "Attendance · SEM-2026-02 · 20–22 October 2026 · Conference hotel, Samarkand",
        "Organisers: Office, Tashkent",
        "Participants: 3     Sessions: 4",
    ]


def test_list_has_a_row_for_each_person(book: Workbook) -> None:
    page = sheet(book, "List")
    first = row_of(page, "No.")
    assert rows(page)[first] == [
        1, "Karimova Nodira 1", "KARIMOVA Nodira 1", "Office, Tashkent", "Uzbekistan",
        "participant", "F", 4, 4.5, 0.75,
    ]  # fmt: skip
    assert page.freeze_panes == f"C{first + 1}"
    assert page.print_title_rows == f"${first}:${first}"


def test_the_column_of_sex_is_there_only_if_ticked() -> None:
    page = sheet(written(attendance_xlsx.write, attendance(has_sex=False), labels("en")), "List")
    first = row_of(page, "No.")
    assert "Sex" not in rows(page)[first - 1]
    assert rows(page)[first][5:] == ["participant", 4, 4.5, 0.75]


def test_the_day_of_the_last_mark_is_a_fact() -> None:
    shape = attendance(entered_until=date(2026, 10, 22))
    page = sheet(written(attendance_xlsx.write, shape, labels("en")), "List")
    assert ["Participants: 3     Sessions: 4     Last mark entered: 22 October 2026"] in rows(page)


def test_matrix_has_days_over_sessions_and_their_counts(book: Workbook) -> None:
    page = sheet(book, "Sessions")
    first = row_of(page, "No.")
    table = rows(page)
    assert table[first - 1] == [
        "No.", "Name", "Institution", "Tue, 20 October 2026", None, "Wed, 21 October 2026", None,
        "Hours", "Share",
    ]  # fmt: skip
    assert table[first] == [None, None, None, 1, 2, 3, 4]
    assert table[first + 1][3:] == ["P", "O", "L", "E", 4.5, 0.75]
    assert table[first + 3][3:7] == ["L", "E", "X", "A"]
    assert table[first + 4] == ["Present", None, None, 3, 3, 2, 1]
    assert page.print_title_rows == f"${first}:${first + 1}"
    assert page.freeze_panes == f"D{first + 2}"


def test_totals_add_up(book: Workbook) -> None:
    page = sheet(book, "Totals")
    table = rows(page)
    for name in ("By institution", "By country", "By sex"):
        first = row_of(page, name)
        assert table[first][1:] == [3, 3, 0, 0, 13.5, 2]
        assert table[first + 1] == ["Total", 3, 3, 0, 0, 13.5, 2]
    assert [table[row_of(page, n)][0] for n in ("By country", "By sex")] == ["Uzbekistan", "Women"]


def test_definitions_explain_marks_and_sessions(book: Workbook) -> None:
    page = sheet(book, "Definitions")
    table = rows(page)
    assert ["E", "left early", None, "half of the hours"] in table
    session = table[row_of(page, "No.")]
    assert session == [1, datetime.fromisoformat("2026-10-20"), "12:00–14:00", "Session 1", 1.5]
    assert ["Certificate from: 80%"] in table


def test_definitions_tell_rooms_tracks_and_the_shares_of_phases() -> None:
    shape = attendance()
    first, second, *others = shape.columns
    columns = (replace(first, room="Hall A", track="A"), replace(second, room="Hall B"), *others)
    shares = (({"en": "Online"}, 0.75), ({"en": "On site"}, 0.9))
    shape = replace(shape, columns=columns, phase_shares=shares)
    page = sheet(written(attendance_xlsx.write, shape, labels("en")), "Definitions")
    begin = row_of(page, "No.")
    assert [row[3] for row in rows(page)[begin : begin + 3]] == [
        "Session 1 (A, Hall A)",
        "Session 2 (Hall B)",
        "Session 3",
    ]
    assert ["Certificate from: 80%; Online: 75%; On site: 90%"] in rows(page)


def test_unknown_hours_are_a_dash() -> None:
    people = (person(minutes=None, share=None, sex=""),)
    totals = (SheetTotal("", 1, 0, 0, 1, None, 0), SheetTotal("M", 1, 0, 1, 0, 60.0, 0))
    columns = (replace(attendance().columns[0], counted_minutes=None),)
    shape = attendance(people=0, columns=0, by_sex=totals, certificate_share=None)
    book = written(
        attendance_xlsx.write, replace(shape, people=people, columns=columns), labels("en")
    )
    first = row_of(sheet(book, "List"), "No.")
    assert rows(sheet(book, "List"))[first][7:10] == [0, "–", "–"]
    totals_page = sheet(book, "Totals")
    by_sex = row_of(totals_page, "By sex")
    assert [row[5] for row in rows(totals_page)[by_sex : by_sex + 3]] == ["–", 1.0, "–"]
    assert rows(totals_page)[by_sex][0] == "Not stated"
    assert rows(sheet(book, "Definitions"))[row_of(sheet(book, "Definitions"), "No.")][4] == "–"
    assert "Certificate from" not in str(rows(sheet(book, "Definitions")))


def test_empty_event_is_a_whole_workbook() -> None:
    shape = attendance(0, 0, by_institution=(), by_country=(), by_sex=())
    book = written(attendance_xlsx.write, shape, labels("en"))
    page = sheet(book, "Totals")
    assert rows(page)[row_of(page, "By sex")] == ["Total", 0, 0, 0, 0, 0, 0]


def test_nothing_is_a_formula() -> None:
    texts = {"en": EVIL}
    row = person(
        name=EVIL, name_latin=EVIL, institution=texts, country=EVIL, role=EVIL, certificate=EVIL,
        marks={1: EVIL},
    )  # fmt: skip
    shape = attendance(
        head=head(title=texts, place=EVIL, organisers=(texts,), code=EVIL, donor=EVIL)
    )
    evil = replace(shape, people=(row,), columns=(replace(shape.columns[0], title=texts),))
    book = written(attendance_xlsx.write, evil, labels("en"))
    assert {cell.data_type for cell in cells(book)} <= {"s", "n", "d"}
    assert sum(cell.value == EVIL for cell in cells(book)) >= 8
    assert not any(
        "<f>" in part for part in parts(attendance_xlsx.write, evil, labels("en")).values()
    )


def test_demo_is_told_in_title_and_foot_only(book: Workbook) -> None:
    said = [cell for cell in cells(book) if "DEMO" in str(cell.value)]
    assert [cell.coordinate for cell in said] == ["A1"] * 5
    foot = sheet(book, "List").oddFooter
    assert foot is not None
    assert foot.left.text == "DEMO · SEM-2026-02 · Attendance"
    assert foot.right.text == "28 September 2026"
    real = attendance(head=head(is_demo=False, printed_on=None))
    assert "DEMO" not in str(parts(attendance_xlsx.write, real, labels("en")))


def test_arabic_sheets_run_from_the_right() -> None:
    book = written(attendance_xlsx.write, attendance(), labels("ar"))
    assert all(page.sheet_view.rightToLeft for page in book.worksheets)
    name = book.worksheets[0].cell(row_of(book.worksheets[0], "No.-ar") + 1, 2)
    assert name.alignment.horizontal == "right"


def test_days_are_short_in_two_languages() -> None:
    book = written(attendance_xlsx.write, attendance(), labels("en", "ru"))
    page = book.worksheets[1]
    assert isinstance(page, Worksheet)
    assert rows(page)[row_of(page, "No. / No.-ru") - 1][3] == "Tue / вт 2026-10-20"
    assert book.sheetnames[0] == "List · List-ru"


def test_ampersand_is_no_command_of_the_foot() -> None:
    shape = attendance(head=head(code="A&B"))
    assert (
        "A&amp;&amp;B"
        in parts(attendance_xlsx.write, shape, labels("en"))["xl/worksheets/sheet1.xml"]
    )


def test_many_different_cells_are_all_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ombuds_events.exchange.workbook._MANY_CELLS", 5)
    page = written(attendance_xlsx.write, attendance(people=40), labels("en")).worksheets[0]
    assert isinstance(page, Worksheet)
    assert rows(page)[-1][1] == "Karimova Nodira 40"
