"""All marks of an event as rows: what each says, and how the sheet holds it."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, time
from io import BytesIO

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from ombuds_events.domain.sheets import AttendanceSheet, SheetEntry
from ombuds_events.exchange import attendance_xlsx
from ombuds_events.exchange.attendance_lines import columns_of, count, lines
from tests.unit.exchange.books import cells, parts, row_of, rows, written
from tests.unit.exchange.shapes import attendance, labels, person

ON_PAPER = SheetEntry("paper", date(2026, 10, 21), 90.0)
HALF = SheetEntry("typed", None, 45.0)


def entered(*, has_sex: bool = True) -> AttendanceSheet:
    """One person with two marks from two sources, a third without its origin, a fourth missing."""
    who = person(marks={1: "P", 2: "E", 3: 45}, entries={1: ON_PAPER, 2: HALF}, role="speaker")
    return replace(attendance(0), people=(who,), has_sex=has_sex)


def said(sheet: AttendanceSheet, *langs: str) -> list[Mapping[str, object]]:
    """Each row by the keys of its columns."""
    keys = columns_of(sheet)
    return [dict(zip(keys, line, strict=True)) for line in lines(sheet, labels(*langs or ("en",)))]


def page_of(book: Workbook) -> Worksheet:
    """The sheet of all marks."""
    found = book.worksheets[3]
    assert isinstance(found, Worksheet)
    return found


def test_a_row_says_all_that_a_funder_asks() -> None:
    assert said(entered())[0] == {
        "event_code": "SEM-2026-02",
        "person_no": 1,
        "name": "Karimova Nodira 1",
        "name_latin": "KARIMOVA Nodira 1",
        "institution": "Office, Tashkent",
        "country": "Uzbekistan",
        "sex": "F",
        "role": "speaker",
        "session_no": 1,
        "session": "Session 1",
        "date": date(2026, 10, 20),
        "start": time(12),
        "end": time(14),
        "counted_minutes": 90,
        "mark": "P",
        "meaning": "present",
        "earned_minutes": 90,
        "hours": 1.5,
        "source": "signed sheet",
        "entered_on": date(2026, 10, 21),
    }


def test_there_is_a_row_for_each_person_and_session() -> None:
    shape = attendance(people=3, columns=4)
    places = [(row["person_no"], row["session_no"]) for row in said(shape)]
    assert places == [(p, s) for p in (1, 2, 3) for s in (1, 2, 3, 4)]
    assert count(shape) == len(places)


def test_what_is_not_known_is_an_empty_cell() -> None:
    last = ("mark", "meaning", "earned_minutes", "hours", "source", "entered_on")
    found = [[row[key] for key in last] for row in said(entered())]
    assert found[1:] == [
        ["E", "left early", 45, 0.75, "entered by hand", None],
        [45, "the minutes present", None, None, None, None],
        [None] * 6,
    ]


def test_marks_and_words_are_those_of_the_languages() -> None:
    first = said(entered(), "ru", "en")[0]
    assert (first["mark"], first["meaning"]) == ("П", "present-ru / present")
    assert first["source"] == "signed sheet-ru / signed sheet"
    assert first["institution"] == "Офис, Ташкент / Office, Tashkent"


def test_without_the_column_of_sex_there_is_none() -> None:
    assert "sex" not in said(entered(has_sex=False))[0]
    assert said(entered(has_sex=False))[0]["role"] == "speaker"


def test_the_sheet_holds_real_days_and_times_frozen_and_filtered() -> None:
    page = page_of(written(attendance_xlsx.write, entered(), labels("en")))
    head = row_of(page, "Event code")
    assert rows(page)[head - 2] == []
    assert rows(page)[head - 3] == ["Participants: 1     Sessions: 4     Time: Samarkand, UTC+5"]
    first = rows(page)[head]
    assert first[10:13] == [datetime.fromisoformat("2026-10-20"), time(12), time(14)]
    assert first[19] == datetime.fromisoformat("2026-10-21")
    formats = [page.cell(head + 1, number).number_format for number in (11, 12, 18, 20)]
    assert formats == ["yyyy-mm-dd", "hh:mm", "0.0#", "yyyy-mm-dd"]
    assert page.freeze_panes == f"D{head + 1}"
    assert page.print_title_rows == f"${head}:${head}"
    assert page.auto_filter.ref == f"A{head}:T{head + 4}"


def test_long_texts_make_their_row_higher_and_others_not() -> None:
    title = {"en": "Persons with disabilities: how events and texts become accessible"}
    shape = entered()
    wide = replace(shape, columns=(replace(shape.columns[0], title=title), *shape.columns[1:]))
    page = page_of(written(attendance_xlsx.write, wide, labels("en")))
    head = row_of(page, "Event code")
    heights = [page.row_dimensions[head + n].height for n in (1, 2, 4)]
    assert heights == [32, None, None]
    assert page.sheet_format.defaultRowHeight == 18


def test_no_name_becomes_a_formula_and_no_control_character_stays() -> None:
    evil = "=cmd|' /C calc'!A0"
    who = person(
        name=evil,
        name_latin="+1\x00\x1b",
        institution={"en": evil},
        role=evil,
        marks={1: evil},
        entries={1: SheetEntry(evil, None, None)},
    )
    shape = entered()
    titled = replace(shape.columns[0], title={"en": evil})
    shape = replace(shape, people=(who,), columns=(titled,))
    book = written(attendance_xlsx.write, shape, labels("en"))
    page = page_of(book)
    line = rows(page)[row_of(page, "Event code")]
    assert [line[number] for number in (2, 4, 7, 9, 14, 15, 18)] == [evil] * 7
    assert line[3] == "+1"
    assert {cell.data_type for cell in cells(book)} <= {"s", "n", "d"}
    texts = parts(attendance_xlsx.write, shape, labels("en")).values()
    assert not any("<f>" in text or "<f " in text for text in texts)


def test_arabic_rows_run_from_the_right() -> None:
    page = page_of(written(attendance_xlsx.write, entered(), labels("ar")))
    assert page.sheet_view.rightToLeft
    assert page.cell(row_of(page, "Event code-ar") + 1, 3).alignment.horizontal == "right"


def test_progress_is_told_and_may_stop_the_writing() -> None:
    told: list[tuple[int, int]] = []
    shape = attendance(people=300, columns=4)

    def tell(done: int, total: int) -> None:
        told.append((done, total))

    attendance_xlsx.write(shape, labels("en"), BytesIO(), tell)
    assert told == [(0, 1200), (500, 1200), (1000, 1200)]
