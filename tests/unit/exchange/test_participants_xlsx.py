"""The list of participants."""

from openpyxl.worksheet.worksheet import Worksheet

from ombuds_events.domain.sheets import ParticipantsSheet, SheetPerson
from ombuds_events.exchange import participants_xlsx
from tests.unit.exchange.books import is_ready_to_print, row_of, rows, written
from tests.unit.exchange.shapes import head, labels, person

PEOPLE = (
    person(1),
    person(2, role="speaker"),
    person(3, institution={"en": "Office, Yerevan"}, country="AM"),
)


def page(people: tuple[SheetPerson, ...], *columns: str, lang: str = "en") -> Worksheet:
    shape = ParticipantsSheet(head(), people, columns)
    found = written(participants_xlsx.write, shape, labels(lang)).worksheets[0]
    assert isinstance(found, Worksheet)
    return found


def test_people_stand_under_country_and_institution() -> None:
    sheet = page(PEOPLE, "number", "name", "role")
    assert rows(sheet)[row_of(sheet, "No.") :] == [
        ["Uzbekistan — Office, Tashkent"],
        [1, "Karimova Nodira 1", "participant"],
        [2, "Karimova Nodira 2", "speaker"],
        ["Armenia — Office, Yerevan"],
        [3, "Karimova Nodira 3", "participant"],
    ]


def test_columns_of_their_own_make_no_groups() -> None:
    sheet = page(PEOPLE, "number", "institution", "country", "position", "sex", "email")
    assert rows(sheet)[row_of(sheet, "No.")] == [
        1, "Office, Tashkent", "Uzbekistan", "Head of unit", "F", "n1@office.example",
    ]  # fmt: skip


def test_list_is_ready_to_print() -> None:
    sheet = page(PEOPLE, "number", "name", "name_latin")
    assert is_ready_to_print(sheet)
    first = row_of(sheet, "No.")
    assert sheet.print_title_rows == f"${first}:${first}"
    assert sheet.freeze_panes == f"A{first + 1}"


def test_russian_list_has_russian_names() -> None:
    sheet = page(PEOPLE, "number", "name", lang="ru")
    assert rows(sheet)[row_of(sheet, "No.-ru")] == ["Узбекистан — Офис, Ташкент"]


def test_long_texts_get_higher_rows() -> None:
    short, long = (page((person(position={"en": "x " * n}),), "name", "position") for n in (2, 300))
    heights = [sheet.row_dimensions[sheet.max_row].height or 0 for sheet in (short, long)]
    assert heights[0] < 20
    assert heights[1] > 100


def test_person_without_a_body_has_no_group() -> None:
    sheet = page((person(institution={}, country=""),), "number", "name")
    assert rows(sheet)[row_of(sheet, "No.")] == [1, "Karimova Nodira 1"]


def test_donor_stands_in_the_heading() -> None:
    shape = ParticipantsSheet(head(donor="A fund", organisers=()), PEOPLE, ("number", "name"))
    sheet = written(participants_xlsx.write, shape, labels("en")).worksheets[0]
    assert isinstance(sheet, Worksheet)
    assert ["With the support of: A fund"] in rows(sheet)
    assert sheet.freeze_panes == f"A{row_of(sheet, 'No.') + 1}"


def test_the_list_bears_its_version_and_day() -> None:
    shape = ParticipantsSheet(head(), PEOPLE, ("number", "name"), edition=3, is_provisional=True)
    sheet = written(participants_xlsx.write, shape, labels("en")).worksheets[0]
    assert isinstance(sheet, Worksheet)
    assert str(rows(sheet)[1][0]).startswith(
        "List of participants · Version 3, 28 September 2026, provisional · SEM-2026-02"
    )
    undated = ParticipantsSheet(head(printed_on=None), PEOPLE, ("number", "name"))
    assert participants_xlsx.edition_line(undated, labels("en")) == "Version 1, "


def test_the_number_of_the_project_stands_beside_the_sponsor() -> None:
    for donor, line in (
        ("", "Project no.: X-7"),
        ("UNDP", "With the support of: UNDP · Project no.: X-7"),
    ):
        shape = ParticipantsSheet(head(donor=donor, project_no="X-7"), PEOPLE, ("number", "name"))
        sheet = written(participants_xlsx.write, shape, labels("en")).worksheets[0]
        assert isinstance(sheet, Worksheet)
        assert [line] in rows(sheet)
        assert sheet.freeze_panes == f"A{row_of(sheet, 'No.') + 1}"
