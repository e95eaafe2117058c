"""Rows pasted from a spreadsheet."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from ombuds_events.domain.kinds import ParticipationRole, Sex
from ombuds_events.domain.names import fold
from ombuds_events.domain.problems import Refused
from ombuds_events.exchange.pasted import MOST_ROWS, Pasted, PastedRow, read_pasted
from ombuds_events.exchange.pasted_columns import TAKEN, letter_of
from ombuds_events.exchange.pasted_names import addresses_in
from ombuds_events.exchange.pasted_words import heading_field, language_codes

DATA = Path(__file__).parents[2] / "data"
SAMPLES = ("nominations_en_clean.xlsx", "nominations_ru_messy.xlsx", "nominations_ar.xlsx")


def copied(name: str) -> str:
    """The cells of the first sheet as Excel puts them on the clipboard."""
    sheet = load_workbook(DATA / name).worksheets[0]
    rows = ("\t".join(map(shown, row)) for row in sheet.iter_rows(values_only=True))
    return "\r\n".join(rows) + "\r\n"


def shown(value: object) -> str:
    if isinstance(value, date):
        return f"{value:%d.%m.%Y}"
    text = "" if value is None else str(value)
    return f'"{text}"' if "\n" in text else text


def table(*rows: str) -> Pasted:
    return read_pasted("\n".join(row.replace("|", "\t") for row in rows))


def only(*rows: str) -> PastedRow:
    (row,) = table(*rows).rows
    return row


def fields(pasted: Pasted) -> list[str]:
    return [column.field for column in pasted.columns]


def codes(row: PastedRow) -> list[tuple[str, object]]:
    return [(problem.code, problem.values["cell"]) for problem in row.problems]


@pytest.mark.parametrize("name", SAMPLES)
def test_sample_is_read_as_expected(name: str) -> None:
    expected: list[dict[str, Any]]
    expected = json.loads((DATA / "expected.json").read_text(encoding="utf-8"))["files"][name][
        "rows"
    ]
    rows = read_pasted(copied(name)).rows
    assert [row.row for row in rows] == [row["row"] for row in expected]
    for row, told in zip(rows, expected, strict=True):
        assert fold(row.family) == fold(told["family_name"])
        assert row.given == told["given_names"]
        assert row.patronymic == (told["patronymic"] or "")
        assert fold(row.latin) == fold(told["name_latin"])
        assert row.position == told["position"]
        assert row.email == (told["email"] or "")
        assert list(row.emails_other) == told["emails_other"]
        assert row.sex == told["sex"]
        assert list(row.languages) == told["languages"]
        assert row.is_reserve == (told["status"] == "reserve")


def test_problems_name_their_cells() -> None:
    rows = read_pasted(copied("nominations_ru_messy.xlsx")).rows
    assert [codes(row) for row in rows] == [
        [("cell_two_emails", "H8")], [], [("cell_bad_email", "H11")],
    ]  # fmt: skip


def test_rows_that_are_nobody_are_told() -> None:
    ignored = read_pasted(copied("nominations_ru_messy.xlsx")).ignored
    assert {row.row: row.reason for row in ignored} == {
        1: "note", 2: "note", 3: "note", 5: "header", 6: "header", 7: "numbers",
        13: "total", 14: "note", 16: "note",
    }  # fmt: skip


def test_phones_diets_and_travel_are_not_taken() -> None:
    pasted = read_pasted(copied("nominations_en_clean.xlsx"))
    left = [column.heading for column in pasted.columns if not column.field]
    assert left == [
        "Department", "Phone", "Interpretation needed (yes/no)", "Arrival date", "Departure date",
        "Visa needed (yes/no)", "Dietary requirements", "Accessibility needs",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("heads", "expected"),
    [
        ("Фамилия|Имя|Отчество|Пол|Эл. почта", "family given patronymic sex email"),
        ("№|Ф.И.О. (полностью)|Должность|Тел., e-mail", "number full_name position email"),
        ("Nom|Prénom|Fonction|Courriel", "family given position email"),
        ("Nom et prénom|Organisme|Sexe", "full_name institution sex"),
        ("Nombre|Apellidos|Cargo|Correo electrónico", "given family position email"),
        ("Nombre|Institución|Idiomas", "full_name institution languages"),
        ("الاسم|المؤسسة|الجنس", "full_name institution sex"),
        ("الاسم الشخصي|الاسم العائلي|البريد الإلكتروني", "given family email"),
        ("Name|E-mail|Role|Working languages", "full_name email role languages"),
        ("E-mail|Role|Name|Country|Remarks", "email role full_name  notes"),
        ("#|Participant|Name in Latin letters|Status", "number full_name latin status"),
        ("Nom|Nom (copie)|Rôle", "full_name  role"),
    ],
)
def test_headings_in_five_languages_and_any_order(heads: str, expected: str) -> None:
    assert fields(table(heads, "|".join("x" for _ in heads.split("|")))) == expected.split(" ")


def test_two_rows_of_headings_either_way_round() -> None:
    upper = table("№|Contacts||Sex|Position", "|Name|E-mail||", "1|Anna|a@b.example|F|Judge")
    assert fields(upper) == ["number", "full_name", "email", "sex", "position"]
    lower = table("Name|Sex||", "||E-mail|Position|Languages", "Anna|F|a@b.example|Judge|en")
    assert fields(lower) == ["full_name", "sex", "email", "position", "languages"]


def test_address_column_without_a_known_heading_is_found() -> None:
    assert fields(table("Name|Position|Contacts", "Anna|Judge|a@b.example")) == [
        "full_name", "position", "email",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        (["Иванов Иван Иванович|начальник|i@a.example|М"], "full_name position email sex"),
        (["SARGSYAN Anahit|Head of unit|en, ru"], "full_name position languages"),
        (["Саргсян Анаит|SARGSYAN Anahit|г-жа"], "full_name latin title"),
        (["1|Anna|Petrova|Judge", "2|Ivan|Petrov|Judge"], "number family given position"),
        (["Петрова|Анна|Ивановна", "Сидоров|Пётр|Ильич"], "family given patronymic"),
        (["Нарине", "Анахит"], "full_name"),
        (["Office of the Ombudsman|Anna Petrova"], "institution full_name"),
        (["||x@y.example|ABC Def"], "  email full_name"),
        (["Анна Петрова|Judge|Clerk|Зоя Иванова"], "full_name position  "),
        (["=cmd|x@y.example"], "full_name email"),
        (["2|x@y.example"], "number email"),
    ],
)
def test_table_without_headings_is_understood_by_its_content(
    rows: list[str], expected: str
) -> None:
    assert fields(table(*rows)) == expected.split(" ")


@pytest.mark.parametrize(
    ("name", "family", "given", "patronymic", "full"),
    [
        ("ИВАНОВ Иван Иванович", "Иванов", "Иван", "Иванович", ""),
        ("Anahit SARGSYAN", "Sargsyan", "Anahit", "", ""),
        ("Sargsyan, Anahit", "Sargsyan", "Anahit", "", ""),
        ("Иванов Иван Иванович", "Иванов", "Иван", "Иванович", ""),
        ("Иван Петрович Сидоров", "Сидоров", "Иван", "Петрович", ""),
        ("Anna Maria Rossi", "", "", "", "Anna Maria Rossi"),
        ("ИВАН ИВАНОВ", "", "", "", "Иван Иванов"),
        ("DR ANNA O'NEIL", "", "", "", "Dr Anna O'Neil"),
        ("Ms. Anna Rossi", "", "", "", "Anna Rossi"),
        ("M Rossi", "", "", "", "M Rossi"),
        ("\u200f أحمد \u200eعلي", "", "", "", "أحمد علي"),
    ],
)
def test_names_are_parted_only_where_they_tell_themselves(
    name: str, family: str, given: str, patronymic: str, full: str
) -> None:
    row = only("Full name|Position", f"{name}|Judge")
    assert (row.family, row.given, row.patronymic, row.full_name) == (
        family,
        given,
        patronymic,
        full,
    )


def test_latin_form_gets_its_capitals_from_the_family_name() -> None:
    row = only("Family name|Given name|Latin", "бин Салман|Али|BIN SALMAN ALI REZA")
    assert row.latin == "BIN SALMAN Ali Reza"
    assert only("Family name|Given name", "Иванова|Анна").latin == ""
    assert only("Name in Latin letters|Sex", "ROSSI ANNA|F").latin == "ROSSI Anna"


@pytest.mark.parametrize(
    ("heading", "words", "expected"),
    [
        ("Sex", "F M", "F M"), ("Пол", "жен. муж", "F M"), ("Sexe", "F H", "F M"),
        ("Sexo", "M H", "F M"), ("Sexo", "F M", "F M"), ("Sexo", "mujer hombre", "F M"),
        ("الجنس", "أ ذ", "F M"), ("Sexo", "M M", "- -"), ("Sex", "? x", "- -"),
    ],
)  # fmt: skip
def test_sex_is_what_the_column_says(heading: str, words: str, expected: str) -> None:
    rows = table(f"Name|{heading}", *(f"Anna|{word}" for word in words.split())).rows
    assert [row.sex or "-" for row in rows] == expected.split()
    unknown = [bool(row.problems) for row in rows]
    assert unknown == [word == "-" for word in expected.split()]


def test_title_tells_the_sex_and_a_name_never_does() -> None:
    assert only("Title (Mr/Ms)|Name", "Mrs|Kim").sex == Sex.FEMALE
    assert only("Name|Position", "Mr. Kim Lee|Judge").sex == Sex.MALE
    assert only("Name|Position", "Анна Ивановна Петрова|Judge").sex is None


@pytest.mark.parametrize(
    ("cell", "email", "others", "problem"),
    [
        ("Anna <a@b.example>, +998 71 123", "a@b.example", (), ""),
        ("a@b.example; c@d.example", "a@b.example", ("c@d.example",), "cell_two_emails"),
        ("a@b.example,c@d.example", "a@b.example", ("c@d.example",), "cell_two_emails"),
        ("a@b.example a@b.example.", "a@b.example", (), ""),
        ("a@b,example", "", (), "cell_bad_email"),
        ("a@b.kg,com", "", (), "cell_bad_email"),
        ("a@", "", (), "cell_bad_email"),
        ("нет", "", (), ""),
        ("\u200ea@b.example\u200f", "a@b.example", (), ""),
    ],
)
def test_addresses(cell: str, email: str, others: tuple[str, ...], problem: str) -> None:
    row = only("Name|E-mail", f"Anna|{cell}")
    assert (row.email, row.emails_other) == (email, others)
    assert [code for code, _ in codes(row)] == ([problem] if problem else [])


def test_roles_languages_and_reserve() -> None:
    row = only("Name|Role|Languages|Notes", "Anna|Докладчик|русский, English; uz|резерв")
    assert (row.role, row.languages) == (ParticipationRole.SPEAKER, ("ru", "en", "uz"))
    assert row.is_reserve
    other = only("Name|Role|Languages|Status", "Anna|juggler|Klingon|nominee")
    assert (other.role, other.languages, other.is_reserve) == (None, (), False)
    assert codes(other) == [("cell_unknown_languages", "C2"), ("cell_unknown_role", "B2")]


def test_language_lists() -> None:
    assert language_codes("Arabe et français") == ("ar", "fr")
    assert language_codes("английский и русский") == ("en", "ru")
    assert language_codes("") == ()


def test_quoted_cell_may_hold_a_line_break() -> None:
    row = only("Name|Position|E-mail", 'Anna|"Head\nof ""our"" unit"|a@b.example')
    assert row.position == 'Head of "our" unit'


def test_lone_quotation_mark_is_text() -> None:
    rows = table("Name|Position", '"Zebra" Anna|Judge', '"Ivan|Judge').rows
    assert [row.full_name for row in rows] == ['"Zebra" Anna', '"Ivan']


def test_semicolons_part_cells_where_tabs_do_not() -> None:
    assert only("Name;E-mail", "Anna;a@b.example").email == "a@b.example"


def test_signature_after_the_sum_is_nobody() -> None:
    pasted = table(
        "№|Name|Position|E-mail", "1|Anna|Judge|a@b.example", "|Total: 1||", "|N. Petrov|Head|",
        "2|Late Comer|Judge|",
    )  # fmt: skip
    assert [row.full_name for row in pasted.rows] == ["Anna", "Late Comer"]


def test_given_name_alone_counts_where_there_is_no_other() -> None:
    assert only("First name|Position", "Anna|Judge").given == "Anna"


def test_row_shorter_than_the_headings_is_read() -> None:
    assert only("Name|Position|E-mail", "Anna").full_name == "Anna"


def test_chosen_fields_overrule() -> None:
    pasted = read_pasted("Anna\tRossi\tx", {0: "given", 1: "family", 2: ""})
    assert fields(pasted) == ["given", "family", ""]
    assert pasted.rows[0].family == "Rossi"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        (" \n\t\n", "paste_empty"),
        ("", "paste_empty"),
        ("1\t2\n3\t4", "paste_no_names"),
        ("x\n" * (MOST_ROWS + 1), "paste_too_long"),
        ("x" * 2_000_001, "paste_too_long"),
    ],
)
def test_what_cannot_be_pasted_is_refused(text: str, code: str) -> None:
    with pytest.raises(Refused) as caught:
        read_pasted(text)
    assert [problem.code for problem in caught.value.problems] == [code]


def test_letters_of_columns() -> None:
    assert [letter_of(n) for n in (0, 25, 26, 51, 52, 701, 702)] == [
        "A", "Z", "AA", "AZ", "BA", "ZZ", "AAA",
    ]  # fmt: skip


def test_headings_that_are_none_of_ours() -> None:
    assert heading_field("") == heading_field("…") == heading_field("Arrival date") == ""


@given(st.text(st.one_of(st.characters(), st.sampled_from('\t\n";@.,=ЖяF')), max_size=300))
def test_any_text_is_read_or_refused_and_no_row_is_lost(text: str) -> None:
    try:
        pasted = read_pasted(text)
    except Refused:
        return
    assert {column.field for column in pasted.columns} <= TAKEN | {"", "number"}
    numbers = [row.row for row in pasted.rows] + [row.row for row in pasted.ignored]
    assert len(numbers) == len(set(numbers))


@pytest.mark.parametrize(
    ("cell", "found"),
    [
        ("a@b.example; +7 701 1; a@b.example", ["a@b.example"]),
        ("Ann (at) office.example", None),
        ("a@b,example", None),
        ("no address", []),
    ],
)
def test_a_broken_address_is_no_address(cell: str, found: list[str] | None) -> None:
    assert addresses_in(cell) == found
