"""Typed lines in French, Spanish and Arabic, as an office there types them."""

from datetime import date
from typing import Any

import pytest

from ombuds_events.domain.quick_line import QuickLine, read_line
from ombuds_events.domain.quick_words import is_for_pupils

TODAY = date(2026, 9, 28)


def said(line: str) -> dict[str, Any]:
    """What was understood, without what was not said."""
    draft = read_line(line, TODAY).draft
    names = ("on", "place", "audience", "grade", "total", "female", "male", "teachers", "theme")
    found = {name: getattr(draft, name) for name in (*names, "type_key")}
    return {name: value for name, value in found.items() if value not in ("", None)}


def numbers(line: QuickLine) -> tuple[int | None, int | None, int | None]:
    return line.draft.people, line.draft.female, line.draft.male


LESSON = {
    "on": date(2025, 12, 10),
    "audience": "pupils",
    "grade": "9",
    "total": 27,
    "female": 14,
    "male": 13,
    "type_key": "school_lesson",
}


@pytest.mark.parametrize(
    ("line", "place", "theme"),
    [
        ("10.12 école 56, Lyon, classe 9, 27/14f, Leçon des droits de l'homme",
         "École 56, Lyon", "Leçon des droits de l'homme"),
        ("10 décembre 2025, école primaire n° 56, 27 élèves dont 14 filles, classe 9, Mes droits",
         "École primaire n° 56", "Mes droits"),
        ("le 10/12/2025, au lycée Victor Hugo, 9e classe, 14 filles et 13 garçons, 27, Mes droits",
         "Au lycée Victor Hugo", "Mes droits"),
        ("10.12 escuela 56, Quito, clase 9, 27: 14 niñas y 13 niños, Lección de derechos",
         "Escuela 56, Quito", "Lección de derechos"),
        ("10 de diciembre de 2025, colegio n.º 56, 9.º grado, 27 alumnos (14 niñas), Mis derechos",
         "Colegio n.º 56", "Mis derechos"),
        ("١٠/١٢/٢٠٢٥، مدرسة ٥٦، تونس، الصف ٩، ٢٧ تلميذا منهم ١٤ بنتا، درس حقوق الإنسان",
         "مدرسة ٥٦, تونس", "درس حقوق الإنسان"),
        ("10 ديسمبر 2025، المدرسة الابتدائية رقم 56، صف 9، 27: 14 بنات و13 ولدا، حقوق الطفل",
         "المدرسة الابتدائية رقم 56", "حقوق الطفل"),
    ],
)  # fmt: skip
def test_a_lesson(line: str, place: str, theme: str) -> None:
    found = said(line)
    grade = {"grade": found.get("grade", "").translate(str.maketrans("٩", "9"))}
    assert {**found, **grade} == {**LESSON, "place": place, "theme": theme}


@pytest.mark.parametrize(
    ("line", "type_key"),
    [
        ("40, Journée d'aide juridique, mairie de Lyon", "legal_aid_day"),
        ("40, permanence, village Saint-Paul", "travelling_reception"),
        ("40, étudiants, université, conférence", "open_lecture"),
        ("40, bibliothèque 4, Logement", "open_lecture"),
        ("40, médiathèque 4, leçon ouverte", "school_lesson"),
        ("40, Día de asistencia jurídica, plaza Mayor", "legal_aid_day"),
        ("40, atención ciudadana, pueblo Nuevo", "travelling_reception"),
        ("40, charla, biblioteca 4", "open_lecture"),
        ("40, colegio San José, Mis derechos", "school_lesson"),
        ("٤٠، يوم المساعدة القانونية، قرية النور", "legal_aid_day"),
        ("٤٠، استقبال المواطنين، بلدية تونس", "travelling_reception"),
        ("٤٠، محاضرة، المكتبة ٤", "open_lecture"),
        ("٤٠، ثانوية ابن خلدون، حقوقي", "school_lesson"),
    ],
)
def test_types(line: str, type_key: str) -> None:
    draft = read_line(line, TODAY).draft
    assert (draft.type_key, draft.total) == (type_key, 40)


@pytest.mark.parametrize(
    ("words", "audience"),
    [
        ("retraités", "pensioners"),
        ("pour les enseignants", "teachers"),
        ("parents d'élèves", "parents"),
        ("personnes handicapées", "people with disabilities"),
        ("avec les détenus", "prisoners"),
        ("estudiantes", "students"),
        ("para los jubilados", "pensioners"),
        ("personas con discapacidad", "people with disabilities"),
        ("padres y madres", "parents"),
        ("abogados y abogadas", "lawyers"),
        ("المتقاعدين", "pensioners"),
        ("للمعلمين", "teachers"),
        ("أولياء الأمور", "parents"),
        ("الطلبة والأساتذة", "students"),
        ("people with disabilities", "people with disabilities"),
    ],
)
def test_audiences(words: str, audience: str) -> None:
    found = said(f"30, {words}, Thème 4 droits")
    assert (found["audience"], found["theme"]) == (audience, "Thème 4 droits")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("hier", date(2026, 9, 27)),
        ("avant-hier", date(2026, 9, 26)),
        ("aujourd’hui", TODAY),
        ("ayer", date(2026, 9, 27)),
        ("anteayer", date(2026, 9, 26)),
        ("أمس", date(2026, 9, 27)),
        ("اليوم", TODAY),
        ("vendredi dernier", date(2026, 9, 25)),
        ("el viernes pasado", date(2026, 9, 25)),
        ("يوم الجمعة", date(2026, 9, 25)),
        ("1er mai 2024", date(2024, 5, 1)),
        ("1 de mayo del 2024", date(2024, 5, 1)),
        ("1 تشرين الثاني 2024", date(2024, 11, 1)),
        ("2 août", date(2026, 8, 2)),
    ],
)
def test_days(text: str, day: date) -> None:
    line = read_line(f"école 5, 20, {text}", TODAY)
    assert (line.draft.on, line.is_dated, line.draft.theme) == (day, True, "")


def test_the_day_of_a_theme_is_no_today() -> None:
    draft = read_line("مدرسة 5، 20، اليوم العالمي لحقوق الإنسان", TODAY).draft
    assert draft.theme == "اليوم العالمي لحقوق الإنسان"


@pytest.mark.parametrize(
    ("line", "counted"),
    [
        ("école 5, 27/14f", (27, 14, 13)),
        ("école 5, 27 : 14 f 13 g", (27, 14, 13)),
        ("école 5, 27: 13 g 14 f", (27, 14, 13)),
        ("école 5, 27/13h", (27, 14, 13)),
        ("colegio 5, 27: 14 m 13 h", (27, 14, 13)),
        ("colegio 5, 13 h 14 m", (27, 14, 13)),
        ("colegio 5, 13 niños y 14 niñas", (27, 14, 13)),
        ("colegio 5, 27 niños", (27, None, None)),
        ("lycée 5, filles 14, garçons 13", (27, 14, 13)),
        ("مدرسة 5، ٢٧ (١٣ ولدا و١٤ بنتا)", (27, 14, 13)),
        ("مدرسة 5، ٢٧/١٣ذ", (27, 14, 13)),
    ],
)
def test_girls_and_boys(line: str, counted: tuple[int | None, ...]) -> None:
    found = read_line(line, TODAY)
    assert (numbers(found), found.problems) == (counted, ())


@pytest.mark.parametrize("line", ["école 5, 27/13g", "colegio 5, 27/14m"])
def test_a_letter_of_two_meanings_is_asked_for(line: str) -> None:
    found = read_line(line, TODAY)
    assert [one.code for one in found.problems] == ["lesson_unclear"]
    assert numbers(found) == (None, None, None)


def test_an_hour_in_french_is_no_man() -> None:
    found = read_line("10.12 à 10h30, école 5, 27 élèves, 2 enseignants", TODAY).draft
    assert (str(found.at), found.total, found.teachers, found.male) == ("10:30:00", 27, 2, None)


def test_a_grade_in_words_and_a_late_year() -> None:
    assert said("مدرسة 5، الصف التاسع، 20")["grade"] == "التاسع"
    assert said("collège Pasteur, 9e année, 20")["grade"] == "9"


def test_a_college_is_a_school_in_french_only() -> None:
    assert is_for_pupils("Collège Pasteur")
    assert not is_for_pupils("College of law")
