"""Adding and correcting people and institutions."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from ombuds_events.domain.drafts import PersonDraft
from ombuds_events.domain.problems import Refused
from ombuds_events.model.person import Person
from ombuds_events.queries import institutions, people
from ombuds_events.queries.starter import named_starters
from ombuds_events.services.institutions import (
    add_institution,
    adopt_starter,
    change_institution,
)
from ombuds_events.services.people import add_person, change_person
from tests.factories import office


def test_a_person_is_found_in_either_script_and_by_address(tmp_path: Path) -> None:
    here = office(tmp_path)
    draft = PersonDraft(
        family="Саргсян", given="Анаит", latin="SARGSYAN Anahit", email="A.Sargsyan@hrd.example"
    )
    here.run("add_person", add_person, draft)
    for find in ("саргсян", "sargs", "ANAHIT", "a.sargsyan@hrd"):
        assert [one.name for one in here.read(people.directory, find)] == ["Саргсян Анаит"], find
    [shown] = here.read(people.directory)
    assert (shown.family, shown.other) == ("Саргсян", "Sargsyan Anahit")
    assert here.read(people.directory, "sargs zzz") == ()


def test_keys_follow_a_new_name(tmp_path: Path) -> None:
    here = office(tmp_path)
    one = here.run(
        "add_person", add_person, PersonDraft(family="Kim", given="Ann", email="K@a.example")
    )
    here.run("change_person", change_person, one, 1, PersonDraft(family="Lee", given="Ann"))
    row = here.read(lambda session: session.get_one(Person, one))
    assert (row.sort_key, row.search_key, row.email_key) == ("lee ann", "lee ann", "")
    assert here.read(people.directory, "kim") == ()


def test_two_who_correct_one_person_are_told(tmp_path: Path) -> None:
    here = office(tmp_path)
    one = here.run("add_person", add_person, PersonDraft(given="Ann"))
    here.run("change_person", change_person, one, 1, PersonDraft(given="Anna"))
    with pytest.raises(Refused) as refused:
        here.run("change_person", change_person, one, 1, PersonDraft(given="Hanna"))
    assert refused.value.problems[0].code == "changed_meanwhile"


def test_a_person_without_a_name_or_with_half_an_address_is_refused(tmp_path: Path) -> None:
    here = office(tmp_path)
    with pytest.raises(Refused) as refused:
        here.run("add_person", add_person, PersonDraft(email="a(at)b.example"))
    assert {problem.field for problem in refused.value.problems} == {"family", "email"}
    assert here.read(lambda session: session.scalars(select(Person.id)).all()) == []


def test_a_starter_is_taken_over_once(tmp_path: Path) -> None:
    here = office(tmp_path)
    starter = named_starters("Armenia")[0].draft
    first = here.run("add_institution", adopt_starter, starter)
    assert here.run("add_institution", adopt_starter, starter) == first
    page = here.read(institutions.page, first)
    assert (page.institution.country, page.institution.zone) == ("AM", "Asia/Yerevan")
    found = here.read(institutions.directory, "defender")
    assert [one.id for one in found] == [first]


def test_a_starter_is_new_beside_another_institution_of_its_country(tmp_path: Path) -> None:
    here = office(tmp_path)
    starter = named_starters("Armenia")[0].draft
    other = replace(starter, name={"en": "Children's Rights Centre"}, short_name={})
    known = here.run("add_institution", add_institution, other)
    made = here.run("add_institution", adopt_starter, starter)
    assert made != known
    assert here.run("add_institution", adopt_starter, starter) == made


def test_an_institution_is_corrected_and_found_by_its_new_name(tmp_path: Path) -> None:
    here = office(tmp_path)
    made = here.run("add_institution", add_institution, named_starters("Armenia")[0].draft)
    row = here.read(institutions.institutions, [made])[made]
    draft = replace(row.draft, short_name={"en": "Hayastan office"}, weekend=(7,))
    here.run("change_institution", change_institution, made, row.version, draft)
    [found] = here.read(institutions.directory, "hayastan")
    assert (found.called, found.weekend) == ({"en": "Hayastan office"}, (7,))


def test_the_focal_point_of_an_institution_is_shown(tmp_path: Path) -> None:
    here = office(tmp_path)
    draft = PersonDraft(family="Orlova", given="Dana", institution_id=1, is_focal_point=True)
    here.run("add_person", add_person, draft)
    [row] = here.read(institutions.directory)
    assert row.focal_point is not None
    assert row.focal_point.name == "Orlova Dana"


def test_who_is_under_18_today_is_found_by_first_name_and_initial_only(tmp_path: Path) -> None:
    here = office(tmp_path)
    born = date(here.clock.today().year - 15, 1, 1)
    draft = PersonDraft(
        family="Karimova",
        given="Amina",
        latin="KARIMOVA Amina",
        email="a@b.example",
        birth_date=born,
    )
    here.run("add_person", add_person, draft)
    for find in ("karimova", "a@b.example", "karim"):
        assert here.read(people.directory, find) == (), find
    [shown] = here.read(people.directory, "amina k")
    assert (shown.name, shown.other, shown.email, shown.family) == ("Amina K.", "", "", "")
    assert shown.is_minor
