"""Lists of lessons: what is a row, what is not, what is told; nothing is guessed, none is lost."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ombuds_events.domain.messages import PROBLEMS
from ombuds_events.domain.problems import Problem, Refused
from ombuds_events.exchange.lesson_columns import table_of
from ombuds_events.exchange.lesson_words import FIELDS, heading_field, is_total, language_of
from ombuds_events.exchange.lessons import MOST_LESSONS, LessonFile, SheetLesson, read_lessons
from ombuds_events.exchange.sheet_dates import amount_in, day_in, day_within, is_month_first
from ombuds_events.exchange.sheet_reading import Cell, Merge, Sheet, read_book

DATA = Path(__file__).parents[2] / "data"
SAMPLE = "school_lessons.xlsx"
DAY = date(2025, 12, 10)


def silent(_done: int, _total: int) -> None:
    """Nobody listens."""


def table(*rows: str, **more: Any) -> Sheet:  # noqa: ANN401
    cells = tuple(tuple(cell.strip() or None for cell in row.split("|")) for row in rows)
    return Sheet("List", cells, **more)


def read(*rows: str, near: date | None = None, fields: dict[int, str] | None = None) -> LessonFile:
    return read_lessons([table(*rows)], fields, near)


def only(*rows: str, near: date | None = None) -> SheetLesson:
    (lesson,) = read(*rows, near=near).lessons
    return lesson


def told(problems: tuple[Problem, ...]) -> list[str]:
    return [PROBLEMS[one.code].format_map(dict(one.values)) for one in problems]


def test_the_sample_is_read_as_expected() -> None:
    expected = json.loads((DATA / "expected.json").read_text(encoding="utf-8"))["files"][SAMPLE]
    found = read_lessons(read_book(silent, DATA / SAMPLE).sheets)
    assert (found.sheet, found.language, found.header_row) == (
        expected["sheet"],
        expected["language"],
        expected["header_row"],
    )
    assert [as_expected(one) for one in found.lessons] == expected["rows"]
    assert (found.notices, [one.problems for one in found.lessons if one.problems]) == ((), [])
    assert sum(one.total or 0 for one in found.lessons) == expected["counts"]["children"] == 1087
    reasons = [aside.reason for aside in found.aside]
    assert reasons.count("total") == 10
    assert [aside.row for aside in found.aside if aside.reason == "note"] == [1, 2, 59]


def as_expected(one: SheetLesson) -> dict[str, object]:
    return {
        "row": one.row,
        "region": one.region,
        "school": one.place,
        "date": str(one.on),
        "grade": one.grade,
        "total": one.total,
        "female": one.female,
        "male": one.male,
        "unknown": one.unknown,
        "teachers": one.teachers,
        "lecturer": one.lecturer,
        "theme": one.theme,
    }


@pytest.mark.parametrize(
    ("headings", "language"),
    [
        ("School | Date | Class | Total pupils | Girls | Boys | Teachers | Topic", "en"),
        ("Школа | Дата | Класс | Всего детей | Девочки | Мальчики | Педагоги | Тема", "ru"),
        ("École | Date | Classe | Nombre d’élèves | Filles | Garçons | Enseignants | Thème", "fr"),
        ("Escuela | Fecha | Grado | Total | Niñas | Niños | Docentes | Tema", "es"),
        ("المدرسة | التاريخ | الصف | العدد | بنات | بنين | المعلمون | الموضوع", "ar"),
    ],
)
def test_headings_in_five_languages(headings: str, language: str) -> None:
    found = read(headings, "School 1 | 10.12.2025 | 9 | 27 | 14 | 13 | 2 | Rights")
    (one,) = found.lessons
    assert (found.language, found.header_row) == (language, 1)
    assert (one.place, one.on, one.grade, one.theme) == ("School 1", DAY, "9", "Rights")
    assert (one.total, one.female, one.male, one.teachers) == (27, 14, 13, 2)


def test_two_header_rows() -> None:
    found = read(
        "List of lessons",
        "School | Date | Total | Number of pupils | ",
        " | | | girls | boys",
        "School 1 | 10.12.2025 | 27 | 14 | 13",
    )
    assert [column.field for column in found.columns] == [
        "place",
        "date",
        "total",
        "female",
        "male",
    ]
    assert found.lessons[0].female == 14


def test_two_header_rows_where_the_finer_one_tells_more() -> None:
    found = read(
        "School | Date | Pupils | | ",
        "| Class | total | girls | boys",
        "School 1 | 9 | 27 | 14 | 13",
    )
    assert [column.field for column in found.columns][2:] == ["total", "female", "male"]
    assert len(found.lessons) == 1


def test_boys_and_girls_together_are_all() -> None:
    assert heading_field("Niños y niñas") == "total"
    assert heading_field("Девочки и мальчики") == "total"
    (one,) = read("Escuela | Niños", "Escuela 1 | 27").lessons
    assert (one.total, one.male) == (27, None)


def test_a_row_says_what_it_says_and_counts_as_a_typed_line_does() -> None:
    one = only("School | Date | Total | Girls", "School 1 | 10.12.2025 | 27 | 14")
    assert (one.male, one.unknown, one.teachers, one.lecturer) == (None, 13, None, "")
    assert (one.draft.male, one.draft.unknown) == (13, 0)
    silent = only("School | Date | Total", "School 1 | 10.12.2025 | 27")
    assert (silent.draft.female, silent.draft.male, silent.unknown) == (None, None, 27)


def test_the_total_is_the_sum_where_only_parts_are_said() -> None:
    one = only("School | Date | Girls | Boys", "School 1 | 10.12.2025 | 14 | 13")
    assert (one.total, one.problems) == (27, ())


def test_a_region_comes_from_above() -> None:
    found = read(
        "Region | School | Date | Total",
        "Osh | School 1 | 10.12.2025 | 27",
        " | School 2 | 10.12.2025 | 20",
        "Naryn | | | ",
        " | School 3 | 10.12.2025 | 10",
        "* counted by hand | | |",
    )
    assert [one.region for one in found.lessons] == ["Osh", "Osh", "Naryn"]
    assert [(one.row, one.reason) for one in found.aside] == [(1, "header"), (4, "region"),
                                                            (6, "note")]  # fmt: skip
    assert found.lessons[0].draft.place == "School 1, Osh"


def test_merged_cells_repeat_text_and_never_numbers() -> None:
    rows = ("School | Date | Total", "School 1 | 10.12.2025 | 27", "| |")
    merged = (Merge(1, 0, 2, 0), Merge(1, 1, 2, 1), Merge(1, 2, 2, 2), Merge(0, 0, 0, 2),
              Merge(9, 0, 10, 0))  # fmt: skip
    first, second = read_lessons([table(*rows, merged=merged)]).lessons
    assert (second.place, second.on, second.total) == (first.place, first.on, None)
    assert told(second.problems) == ["C3: How many came is missing."]


def test_a_merge_of_columns_that_the_rows_lack() -> None:
    sheet = Sheet("", (("School",), ("a", "b"), ()), (Merge(1, 2, 2, 2), Merge(1, 1, 2, 1)))
    assert sheet.filled_down([1, 2]).rows == (("School",), ("a", "b"), (None, "b", None))


@pytest.mark.parametrize(
    ("row", "sentence"),
    [
        ("School 1 | 10.12.2025 | 12 | 14 |", "C2: 14 girls of 12 pupils? Correct the numbers."),
        ("School 1 | 10.12.2025 | 12 | | 14", "C2: 14 boys of 12 pupils? Correct the numbers."),
        (
            "School 1 | 10.12.2025 | 12 | 9 | 8",
            "C2: 9 girls and 8 boys are more than 12. Correct the numbers.",
        ),
        (
            "School 1 | 31.02.2025 | 12 | |",
            "B2: “31.02.2025” is not a date. Correct it or leave empty.",
        ),
        (
            "School 1 | 10.12.2025 | many | |",
            "C2: “many” is not a number. Correct it or leave empty.",
        ),
        ("School 1 | 10.12.2025 | | |", "C2: How many came is missing."),
        ("School 1 | 10.12.2025 | 20000000 | |", "C2: The number is larger than 1000000."),
    ],
)
def test_what_is_wrong_is_told_with_its_cell(row: str, sentence: str) -> None:
    assert told(only("School | Date | Total | Girls | Boys", row).problems) == [sentence]


def test_a_formula_without_a_result() -> None:
    sheet = table("School | Date | Total", "School 1 | 10.12.2025 |", empty_formulas=("C2",))
    (one,) = read_lessons([sheet]).lessons
    assert one.problems[0].code == "cell_formula_empty"


def test_sums_are_checked_and_are_no_rows() -> None:
    found = read(
        "Region | School | Date | Total",
        "Osh | School 1 | 10.12.2025 | 27",
        "Total Osh | | | 27",
        "Naryn | School 3 | 10.12.2025 | 10",
        "Subtotal | | | 11",
        "Total | | | 37",
        "1 | 2 | 3 | 4",
    )
    assert [one.total for one in found.lessons] == [27, 10]
    assert [one.reason for one in found.aside] == ["header", *["total"] * 3, "numbers"]
    assert told(found.notices) == ["D5: The sum says 11, the rows give 10."]


def test_sums_of_regions_below_all_rows() -> None:
    found = read(
        "Region | School | Date | Total | Girls",
        "Osh | School 1 | 10.12.2025 | 27 | 10",
        "Naryn | School 3 | 10.12.2025 | 10 | 5",
        "Total Naryn | | | 10 | 5",
        "Total Osh | | | 27 | 10",
    )
    assert found.notices == ()


def test_a_school_called_total_is_a_school() -> None:
    found = read("School | Date | Total", "School 1 | 10.12.2025 | 5", "1 | 10.12.2025 | 7")
    assert len(found.lessons) == 2
    named = read("Region | School | Date | Total", "Total | School 1 | 10.12.2025 | 5")
    assert len(named.lessons) == 1


def test_hidden_rows_are_read_and_told() -> None:
    sheet = table("School | Date | Total", "School 1 | 10.12.2025 | 5", hidden_rows=frozenset({2}))
    assert told(read_lessons([sheet]).notices) == ["Hidden rows were read too: 1."]


def test_days_without_a_year_and_lessons_without_a_day() -> None:
    head = "School | Date | Total"
    assert only(head, "School 1 | 10 декабря | 5", near=DAY).on == DAY
    assert only(head, "School 1 | | 5", near=DAY).on == DAY
    assert only("Lessons of 10.12.2025", head, "School 1 | | 5").on == DAY
    assert only(head, "School 1 | 10 декабря | 5").problems[0].code == "cell_not_date"


def test_the_order_of_day_and_month() -> None:
    head = "School | Date | Total"
    month_first = read(head, "School 1 | 12/10/2025 | 5", "School 2 | 12/25/2025 | 5")
    assert [one.on for one in month_first.lessons] == [DAY, date(2025, 12, 25)]
    doubtful = read(head, "School 1 | 10/12/2025 | 5")
    assert (doubtful.lessons[0].on, [one.code for one in doubtful.notices]) == (
        DAY,
        ["dates_day_first"],
    )


def test_a_grade_that_excel_took_for_a_day() -> None:
    rows: tuple[tuple[Cell, ...], ...] = (
        ("School", "Class", "Total"),
        ("School 1", date(2025, 11, 10), 20),
    )
    assert read_lessons([Sheet("", rows)]).lessons[0].grade == "10-11"


def test_audiences() -> None:
    assert (
        only("Place | Audience | Total", "Library | Пенсионеры | 5").draft.audience == "pensioners"
    )
    assert only("Place | Audience | Total", "Library | Gardeners | 5").draft.audience == "Gardeners"
    assert only("Place | Number of pupils", "House 3 | 5").draft.audience == "pupils"
    assert only("Place | Total", "Школа 3 | 5").draft.audience == "pupils"
    assert only("Place | Total", "Library 3 | 5").draft.audience == ""


def test_without_headings_by_content() -> None:
    found = read(
        "1 | 10.12.2025 | Школа № 5 | 9 класс | 27 | 14 | 13 | Единый урок прав человека",
        "2 | 11.12.2025 | Школа № 6 | 8 класс | 20 | 10 | 10 | Единый урок прав человека",
    )
    fields = [column.field for column in found.columns]
    assert fields == ["number", "date", "place", "grade", "total", "", "", "theme"]
    assert (found.header_row, [one.female for one in found.lessons]) == (0, [None, None])


def test_columns_can_be_chosen() -> None:
    rows = ("10.12.2025 | Школа № 5 | 27 | 14", "11.12.2025 | Школа № 6 | 20 | 10")
    found = read(*rows, fields={3: "female"})
    assert [one.female for one in found.lessons] == [14, 10]
    assert found.address("female", 2) == "D2"
    assert found.address("theme", 2) == "2"


def test_a_hidden_sheet_comes_last_and_an_empty_file_is_told() -> None:
    rows = ("School | Date | Total", "School 1 | 10.12.2025 | 5")
    hidden = table(*rows, is_hidden=True)
    assert read_lessons([hidden, Sheet("Shown", table(*rows).rows)]).sheet == "Shown"
    assert table_of([], {}) is None
    for sheets in ([], [Sheet("", ())]):
        with pytest.raises(Refused) as refused:
            read_lessons(sheets)
        assert refused.value.problems[0].code == "lessons_none"


def test_too_many_rows() -> None:
    with pytest.raises(Refused) as refused:
        read_lessons([Sheet("", ((1,),) * (MOST_LESSONS + 1))])
    assert refused.value.problems[0].values == {"most": MOST_LESSONS}


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("10.12.2025", DAY), ("10 декабря 2025 г.", DAY), ("2025-12-10", DAY), (46001, DAY),
        ("10/12/2025", DAY), ("10 de diciembre de 2025", DAY), ("December 10, 2025", DAY),
        ("10 décembre 2025", DAY), ("١٠ ديسمبر ٢٠٢٥", DAY), ("10.12", DAY), ("10.12.25", DAY),
        ("2025-12-10 00:00:00", DAY), (DAY, DAY), ("soon", None), (5, None), (None, None),
        ("31.02.2025", None), ("10 Wednesday 2025", None), (True, None), (2.5, None),
    ],
)  # fmt: skip
def test_days_of_cells(text: Cell, day: date | None) -> None:
    assert day_in(text, 2025) == day


def test_a_day_at_an_hour() -> None:
    from datetime import datetime

    assert day_in(datetime(2025, 12, 10, 9), None) == DAY  # noqa: DTZ001


def test_the_one_day_of_a_title() -> None:
    assert day_within("Summary, 10 December 2025") == DAY
    assert day_within("9.12.2025 and 10.12.2025") is None


def test_amounts() -> None:
    values: list[Cell] = ["29", 29, "27 чел.", "1 087", "12,0", "27 (14 д.)", -1, 29.5, "many",
                          True, "9" * 30, None]  # fmt: skip
    assert [amount_in(value) for value in values] == [29, 29, 27, 1087, 12, 27, *[None] * 6]


def test_which_order_a_column_has() -> None:
    assert is_month_first(["25/12/2025", "01/02/2025"]) is False
    assert is_month_first(["05/05/2025", 7, "1.2.2025"]) is False


def test_words_of_headings() -> None:
    assert [heading_field(one) for one in ("#", "№", "Колонка")] == ["number", "number", ""]
    assert (language_of([]), is_total("ИТОГО по району"), is_total("Школа")) == ("", True, False)


_CELLS = st.one_of(
    st.none(),
    st.integers(-5, 60_000),
    st.floats(-10, 100) | st.just(float("nan")),
    st.booleans(),
    st.dates(),
    st.text(max_size=12),
    st.sampled_from(
        ["School", "Total", "Girls", "Boys", "Date", "Region", "Итого", "Школа № 5", "10.12.2025",
         "27", "10/12/25", "*", "Class", "9", "Teachers"]
    ),
)  # fmt: skip
_SHEETS = st.builds(
    Sheet,
    st.just("S"),
    st.lists(st.lists(_CELLS, max_size=7).map(tuple), max_size=12).map(tuple),
    st.lists(
        st.builds(Merge, st.integers(0, 13), st.integers(0, 8), st.integers(0, 13), st.just(0)),
        max_size=3,
    ).map(tuple),
)
_CHOSEN = st.dictionaries(st.integers(0, 8), st.sampled_from(FIELDS), max_size=4)


@given(_SHEETS, _CHOSEN)
def test_no_row_of_any_sheet_is_lost(sheet: Sheet, fields: dict[int, str]) -> None:
    try:
        found = read_lessons([sheet], fields, DAY)
    except Refused:
        assert not sheet.rows
        return
    places = [column.number for column in found.columns if column.field]
    filled = sheet.filled_down(places)
    expected = {n for n, row in enumerate(sheet.rows, 1) if any(c is not None for c in row)}
    rows = [one.row for one in found.lessons] + [one.row for one in found.aside]
    assert len(rows) == len(set(rows))
    assert expected <= set(rows) <= set(range(1, len(filled.rows) + 1))
    for one in found.lessons:
        assert one.unknown >= 0
        assert one.problems or one.total is not None
