"""One typed line: what each word is taken for, in any order, and what is refused."""

from datetime import date, time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ombuds_events.domain import quick_words as words
from ombuds_events.domain.messages import PROBLEMS
from ombuds_events.domain.quick_line import PartKind, QuickLine, nearest_past, read_line

TODAY = date(2026, 9, 28)


def said(line: str) -> dict[str, Any]:
    """What was understood, without what was not said."""
    draft = read_line(line, TODAY).draft
    names = ("place", "audience", "grade", "total", "female", "male", "teachers", "theme")
    found = {name: getattr(draft, name) for name in names if getattr(draft, name) not in ("", None)}
    return {"on": draft.on, **found}


def parts(line: str) -> list[tuple[str, str]]:
    """The stretches that are underlined."""
    return [(one.kind.value, line[one.start : one.end]) for one in read_line(line, TODAY).parts]


def codes(line: QuickLine) -> list[str]:
    return [problem.code for problem in line.check(TODAY)]


LESSON = {
    "place": "School 56",
    "audience": "pupils",
    "grade": "9",
    "total": 27,
    "female": 14,
    "male": 13,
    "theme": "Human Rights Lesson",
}


@pytest.mark.parametrize(
    "line",
    [
        "10.12 school 56, class 9, 27/14f, Human Rights Lesson",
        "Human Rights Lesson, 27/14f, class 9, school 56, 10.12",
        "10.12.2025, school 56, grade 9, 27: 14 f 13 m, Human Rights Lesson",
        "10 December school 56; class 9; 27 pupils (14 girls, 13 boys); Human Rights Lesson",
        "Dec 10 2025, school 56, 9th grade, 27 children, of whom 14 girls, Human Rights Lesson",
        "school 56 class 9 27/14f Human Rights Lesson 10.12",
        "2025-12-10 school 56, class 9, girls 14, boys 13, Human Rights Lesson",
        "10/12 school 56, class 9, 27/13m, Human Rights Lesson",
        "١٠.١٢ school 56, class 9, ٢٧/١٤f, Human Rights Lesson",
    ],
)
def test_any_order_and_form(line: str) -> None:
    found = said(line)
    if "girls 14" in line:
        found["total"] = read_line(line, TODAY).draft.people
    assert found == {"on": date(2025, 12, 10), **LESSON}


@pytest.mark.parametrize(
    "line",
    [
        "10.12 школа 56 Пермь, 9 класс, 27/14д, Урок прав человека",
        "Урок прав человека, 27: 14 ж 13 м, класс 9, школа 56, Пермь, 10 декабря",
        "10.12.25 г. школа 56, Пермь, 9 класс, 27 чел., из них 14 девочек, Урок прав человека",
        "школа 56 Пермь 10.12 9 класс 27 учеников (14 девочек и 13 мальчиков) Урок прав человека",
    ],
)
def test_in_russian(line: str) -> None:
    assert said(line) == {
        **LESSON,
        "on": date(2025, 12, 10),
        "place": "Школа 56, Пермь",
        "theme": "Урок прав человека",
    }


def test_where_each_meaning_stands() -> None:
    assert parts("3.9 school 56 Perm, class 9, 27/14f, My rights online") == [
        ("date", "3.9"),
        ("place", "school 56 Perm"),
        ("audience", "class 9"),
        ("number", "27/14f"),
        ("theme", "My rights online"),
    ]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("today", TODAY),
        ("вчера", date(2026, 9, 27)),
        ("позавчера", date(2026, 9, 26)),
        ("в пятницу", date(2026, 9, 25)),
        ("on Monday", TODAY),
        ("28.9", TODAY),
        ("29.9", date(2025, 9, 29)),
        ("29.02", date(2024, 2, 29)),
        ("2 sep", date(2026, 9, 2)),
        ("1 мая 2024 года", date(2024, 5, 1)),
    ],
)
def test_days(text: str, day: date) -> None:
    line = read_line(f"school 5, 20, {text}", TODAY)
    assert (line.draft.on, line.is_dated) == (day, True)


def test_without_a_day_it_was_today() -> None:
    line = read_line("school 5, 20", TODAY)
    assert (line.draft.on, line.is_dated, codes(line)) == (TODAY, False, [])


@pytest.mark.parametrize("text", ["31.02", "45.13", "31.02.2025"])
def test_an_impossible_day_is_told_once(text: str) -> None:
    line = read_line(f"{text} school 5, 20", TODAY)
    assert codes(line) == ["lesson_day_impossible"]
    assert line.problems[0].values == {"text": text}


def test_a_day_to_come_and_one_of_another_age() -> None:
    assert codes(read_line("1.10.2026, school 5, 20", TODAY)) == ["lesson_to_come"]
    assert codes(read_line("1.10.0026, school 5, 20", TODAY)) == ["year_out_of_range"]


def test_an_hour() -> None:
    draft = read_line("10.12 10:30 school 5, 20", TODAY).draft
    assert (draft.at, draft.total, draft.on) == (time(10, 30), 20, date(2025, 12, 10))


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("school 1, 12/14f", "14 girls of 12 pupils? Correct the numbers."),
        ("school 1, 12/14m", "14 boys of 12 pupils? Correct the numbers."),
        (
            "school 1, 12: 10 f 9 m",
            "10 girls and 9 boys are more than 12. Correct the numbers.",
        ),
    ],
)
def test_more_parts_than_people(line: str, sentence: str) -> None:
    (problem,) = read_line(line, TODAY).check(TODAY)
    assert PROBLEMS[problem.code].format_map(dict(problem.values)) == sentence


@pytest.mark.parametrize("text", ["27/14", "27/14/13", "27, 30"])
def test_a_number_that_says_not_whom_is_asked_for(text: str) -> None:
    line = read_line(f"10.12 school 1, {text}", TODAY)
    assert codes(line) == ["lesson_unclear"]
    assert (line.draft.female, line.draft.male) == (None, None)


def test_how_many_is_asked_for_and_has_a_bound() -> None:
    assert codes(read_line("10.12 school 1", TODAY)) == ["lesson_total_missing"]
    assert codes(read_line("10.12 school 1, 100500000", TODAY)) == ["number_too_large"]
    assert codes(read_line("10.12 school 1, 20, " + "a" * 300, TODAY)) == ["text_too_long"]


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("14 girls, school 2", {"total": 14, "female": 14}),
        ("1 087 чел., школа 5", {"total": 1087}),
        ("25 pupils, 2 teachers, school 2", {"total": 25, "teachers": 2}),
        ("девочек 14, мальчиков 13, школа 2", {"female": 14, "male": 13}),
        ("27, 14f, school 2", {"total": 27, "female": 14, "male": 13}),
        ("30 students, university, lecture", {"total": 30, "audience": "students"}),
        ("40, pensioners, library 4", {"total": 40, "audience": "pensioners"}),
        ("40, for parents and teachers, school 4", {"total": 40, "audience": "parents"}),
        ("40, 2 курс, университет", {"total": 40, "audience": "students", "grade": "2"}),
        ("20, 7б, школа 5", {"total": 20, "grade": "7б"}),
        ("20, 9 «А» класс, школа 5", {"total": 20, "grade": "9 «А»"}),
        ("20, 10-11 классы, школа 5", {"total": 20, "grade": "10-11"}),
        ("20, 9А класс, школа 5", {"total": 20, "grade": "9А"}),
    ],
)
def test_numbers_and_audiences(line: str, wanted: dict[str, object]) -> None:
    found = said(line)
    assert {name: found.get(name) for name in wanted} == wanted


@pytest.mark.parametrize(
    ("line", "place", "theme"),
    [
        ("library 4, Perm, 41, Housing", "Library 4, Perm", "Housing"),
        ("56-я школа, 41, Права", "56-я школа", "Права"),
        ("Школа прав человека, школа 56, 30 чел", "Школа 56", "Школа прав человека"),
        ("school 56 Human Rights Lesson 27/14f", "School 56", "Human Rights Lesson"),
        ("school 56 Perm 27/14f", "School 56, Perm", ""),
        ("school 56, library 3, 20", "School 56, Library 3", ""),
        ("20, с. Михайловка, День правовой помощи", "С. Михайловка", "День правовой помощи"),
        ("20, Children's rights", "", "Children's rights"),
        ("20, «Права, свободы»", "", "«Права, свободы»"),
        ("20, Rights; Duties", "", "Rights, Duties"),
        ("School of law, 20", "School of law", ""),
        ("school of law, college, 20", "School of law, College", ""),
    ],
)
def test_places_and_themes(line: str, place: str, theme: str) -> None:
    draft = read_line(line, TODAY).draft
    assert (draft.place, draft.theme) == (place, theme)


@pytest.mark.parametrize(
    ("line", "type_key"),
    [
        ("20, Legal-aid day", "legal_aid_day"),
        ("20, приём граждан", "travelling_reception"),
        ("20, open lecture", "open_lecture"),
        ("20, library 3", "open_lecture"),
        ("20, library 3, urgent lesson", "school_lesson"),
        ("20, school 3, Rights", "school_lesson"),
        ("20", "school_lesson"),
    ],
)
def test_types(line: str, type_key: str) -> None:
    assert read_line(line, TODAY).draft.type_key == type_key


def test_a_known_theme_is_found_wherever_it_stands() -> None:
    themes = ("", "My rights", "My rights online", "Another theme, longer")
    line = read_line("10.12 school 56 Perm my rights online 27/14f", TODAY, themes)
    assert (line.draft.theme, line.draft.place) == ("My rights online", "School 56, Perm")
    assert PartKind.THEME in {part.kind for part in line.parts}


def test_no_such_day_in_any_year() -> None:
    assert nearest_past(30, 2, TODAY) is None


@pytest.mark.parametrize("key", [*words.AUDIENCES])
def test_every_audience_understands_itself(key: str) -> None:
    assert words.audience_of(key) == key


_WORDS = st.sampled_from(
    ["10.12", "вчера", "school 56", "27/14f", "27", "14 ж", "класс 9", "Права", "/", ",", ";", "«",
     "9А", "27:", "14", "f", "м", "2 teachers", "31.02", "10:30", "\u200f", "٢٧", "56", "г.", ""]
)  # fmt: skip


@given(st.lists(_WORDS | st.text(max_size=8), max_size=12).map(" ".join))
def test_any_line_is_understood_somehow(line: str) -> None:
    found = read_line(line, TODAY)
    end = 0
    for part in found.parts:
        assert end <= part.start < part.end <= len(line)
        end = part.end
    found.check(TODAY)
    draft = found.draft
    if not any(c.isalpha() for c in line):
        assert (draft.female, draft.male) == (None, None)
    assert draft.unknown >= 0
