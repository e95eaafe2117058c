"""Finding people in memory: any script, any word, minors by what is shown only."""

import pytest

from ombuds_events.domain.drafts import PersonDraft
from ombuds_events.domain.kinds import RecordKind
from ombuds_events.domain.names import sort_key
from ombuds_events.queries.finder import find_all
from ombuds_events.queries.people import directory
from ombuds_events.queries.people_list import person_rows
from ombuds_events.queries.people_search import (
    PeopleFilter,
    PeopleIndex,
    PeopleSort,
    nearest,
    people_count,
    people_index,
)
from ombuds_events.services.archiving import archive
from ombuds_events.services.people import add_person
from ombuds_events.store.workspace import Workspace


@pytest.fixture(scope="module")
def index(demo_readonly: Workspace) -> PeopleIndex:
    return demo_readonly.read(people_index)


def names(office: Workspace, ids: list[int]) -> list[str]:
    rows = office.read(person_rows, ids)
    return [rows[one].person.name for one in ids]


def test_everybody_stands_in_the_order_of_names(
    demo_readonly: Workspace, index: PeopleIndex
) -> None:
    assert len(index.ids) == demo_readonly.read(people_count) == 70
    rows = demo_readonly.read(person_rows, list(index.ids))
    people = [rows[one].person for one in index.ids]
    keys = [sort_key(f"{p.family} {p.given}" if p.family else p.name) for p in people]
    assert keys == sorted(keys)


@pytest.mark.parametrize(
    "typed", ["Seidakhmetova", "сейдахметова", "  AIGERIM seidakh", "сейд айг"]
)
def test_any_script_and_any_order_of_words_finds(
    demo_readonly: Workspace, index: PeopleIndex, typed: str
) -> None:
    assert names(demo_readonly, index.find(typed)[:]) == ["Сейдахметова Айгерим Болатовна"]


def test_one_letter_finds_all_that_have_it(index: PeopleIndex) -> None:
    found = index.find("м")
    assert 0 < len(found) < len(index.ids)
    places = [index.place_of(one) for one in found]
    assert places == sorted(places)
    assert all("м" in index.keys[place] for place in places)


def test_nothing_and_everything(index: PeopleIndex) -> None:
    assert len(index.find("zzzz")) == 0
    assert list(index.find("")) == list(index.ids)
    assert list(index.find("   ")) == list(index.ids)


def test_hits_are_a_list_of_ids(index: PeopleIndex) -> None:
    found = index.find("a")
    as_list = list(found)
    assert found[:3] == as_list[:3]
    assert found[-1] == as_list[-1]
    assert all(found.index(one) == number for number, one in enumerate(as_list))
    missing = next(one for one in index.ids if one not in set(as_list))
    assert missing not in found
    assert 0 not in found
    with pytest.raises(ValueError, match=str(missing)):
        found.index(missing)


def test_who_is_under_18_is_found_by_what_is_shown_only(
    demo_readonly: Workspace, index: PeopleIndex
) -> None:
    assert list(index.find("Petrosyan-Arzum")) == []
    assert list(index.find("Arzum")) == []
    assert names(demo_readonly, index.find("nane p.")[:]) == ["Nane P."]
    assert not any("arzum" in key for key in index.keys)
    assert demo_readonly.read(nearest, "Arzum", 8) == ()
    assert [one.name for one in demo_readonly.read(nearest, "nane", 8)] == ["Nane P."]


def test_countries_institutions_and_focal_points_narrow(
    demo_readonly: Workspace, index: PeopleIndex
) -> None:
    armenia = index.find("", PeopleFilter(countries=frozenset({"AM"})))
    rows = demo_readonly.read(person_rows, armenia[:])
    assert {row.person.country for row in rows.values()} == {"AM"}
    focal = index.find("", PeopleFilter(only_focal_points=True))
    rows = demo_readonly.read(person_rows, focal[:])
    assert len(rows) == 14
    assert all(row.person.is_focal_point for row in rows.values())
    home = next(row.person.institution_id for row in rows.values())
    both = index.find("", PeopleFilter(institutions=frozenset({home or 0}), only_focal_points=True))
    assert len(both) == 1


def test_other_orders_keep_the_names_within(demo_readonly: Workspace) -> None:
    by_country = demo_readonly.read(people_index, PeopleSort.COUNTRY, "ru")
    rows = demo_readonly.read(person_rows, list(by_country.ids))
    countries = [rows[one].person.country for one in by_country.ids]
    assert countries[0] == "AM"  # Армения
    assert len([c for n, c in enumerate(countries) if n and c != countries[n - 1]]) < 20
    last = demo_readonly.read(people_index, PeopleSort.LAST_EVENT)
    rows = demo_readonly.read(person_rows, list(last.ids))
    days = [rows[one].last.starts_on for one in last.ids if rows[one].last]  # type: ignore[union-attr]
    assert days == sorted(days, reverse=True)
    backwards = demo_readonly.read(people_index, descending=True)
    assert list(backwards.ids) == list(demo_readonly.read(people_index).ids)[::-1]


def test_rows_tell_the_last_event_and_the_hours(
    demo_readonly: Workspace, index: PeopleIndex
) -> None:
    [person] = index.find("seidakhmetova")
    row = demo_readonly.read(person_rows, [person])[person]
    assert row.last is not None
    assert row.last.code == "WEB-2026-02"
    assert row.minutes == 32 * 60


def test_somebody_new_is_found_in_a_new_list(demo: Workspace) -> None:
    before = demo.read(people_index)
    draft = PersonDraft(family="Müller", given="Jörg", email="jm@office.example")
    added = demo.run("add_person", add_person, draft)
    after = demo.read(people_index)
    assert added not in before.find("muller")
    assert list(after.find("muller")) == [added]
    assert list(after.find("jm@office")) == [added]
    assert [one.id for one in demo.read(nearest, "jorg mul", 3)] == [added]


def test_the_palette_finds_the_first_ones_of_the_list(demo: Workspace) -> None:
    everybody = demo.read(directory, "a")
    found = demo.read(find_all, "a").people
    assert len(everybody) > len(found)
    assert found == everybody[: len(found)]


def test_the_archive_is_searched_by_itself(demo: Workspace) -> None:
    before = demo.read(people_index)
    [person] = before.find("seidakhmetova")
    demo.run("archive", archive, RecordKind.PERSON, [person])
    after = demo.read(people_index)
    away = PeopleFilter(archived=True)
    assert list(after.find("seidakhmetova")) == list(after.find("с ейдах")) == []
    assert person not in after.find("")
    assert len(after.find("")) == len(before.find("")) - 1
    assert list(after.find("", away)) == list(after.find("се", away)) == [person]
    assert list(after.find("айгерим сейд", away)) == [person]
    assert list(after.find("zzzz", away)) == []
    assert not any(after.place_of(person) in places for places in after._parts.values())
