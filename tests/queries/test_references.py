"""What a reference means, and the shipped list of institutions."""

import pytest

from ombuds_events.domain.drafts import PersonDraft
from ombuds_events.domain.problems import Refused
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.queries.starter import named_starters, search_starters, starters
from ombuds_events.services.people import add_person
from ombuds_events.store.workspace import Workspace


@pytest.mark.parametrize(
    ("kind", "ref"),
    [
        (Kind.EVENT, "ev-21"),
        (Kind.EVENT, "sem-2026-02"),
        (Kind.EVENT, "жалобы трудовых мигрантов: семинар для сотрудников"),
        (Kind.PERSON, "per-kz-1"),
        (Kind.PERSON, "AIGERIM.seidakhmetova@ombuds-kz.example"),
        (Kind.PERSON, "Айгерим Болатовна Сейдахметова"),
        (Kind.PERSON, "Seidakhmetova Aigerim"),
        (Kind.INSTITUTION, "Astana"),
        (Kind.INSTITUTION, "أستانا"),
        (Kind.INSTITUTION, "Commissioner for Human Rights in the Republic of Kazakhstan"),
        (Kind.COUNCIL, "Youth Council of the Commission (invented)"),
    ],
)
def test_rows_are_named_in_many_ways(demo_readonly: Workspace, kind: Kind, ref: str) -> None:
    assert demo_readonly.read(resolve, kind, ref)


def test_an_empty_reference_names_nothing(demo_readonly: Workspace) -> None:
    with pytest.raises(Refused):
        demo_readonly.read(resolve, Kind.PERSON, "  ")


def test_a_name_of_two_people_is_refused(demo: Workspace) -> None:
    for _ in range(2):
        demo.run("add_person", add_person, PersonDraft(family="Twin", given="Ann"))
    with pytest.raises(Refused) as refused:
        demo.read(resolve, Kind.PERSON, "Ann Twin")
    assert refused.value.problems[0].code == "person_ambiguous"


def test_every_starter_is_a_sound_draft() -> None:
    assert len(starters()) == 178
    assert [one for one in starters() if one.draft.check()] == []
    assert all(one.draft.city for one in starters())


@pytest.mark.parametrize("text", ["Kazakhstan", "Казахстан", "Kazajistán", "كازاخستان", "kz"])
def test_a_starter_is_named_by_its_country_in_any_language(text: str) -> None:
    assert [one.draft.country for one in named_starters(text)] == ["KZ"]


def test_a_country_means_its_general_national_body() -> None:
    russia = named_starters("Россия")
    assert [one.draft.name["ru"] for one in russia] == [
        "Уполномоченный по правам человека в Российской Федерации"
    ]
    assert len(search_starters("russian")) > len(russia)
    assert search_starters("russian")[0].region == ""
