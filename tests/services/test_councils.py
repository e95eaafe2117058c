"""Youth councils: who coordinates, where they belong, papers given twice."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.council_draft import CouncilDraft
from ombuds_events.domain.kinds import ConsentKind
from ombuds_events.domain.problems import Refused
from ombuds_events.model.council import Consent, YouthCouncil
from ombuds_events.services.councils import (
    PaperDraft,
    add_council,
    change_council,
    record_paper,
)
from tests.services.people_office import Seminar, person, seminar


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Seminar]:
    made = seminar(tmp_path)
    yield made
    made.office.close()


def test_a_child_coordinates_no_council(place: Seminar) -> None:
    child = person(place, "Kurmanova", "Amina", birth_date=date(2010, 5, 4))
    draft = CouncilDraft(institution_id=place.yerevan, name={"en": "Council"}, coordinator_id=child)
    with pytest.raises(Refused) as refused:
        place.office.run("add_council", add_council, draft)
    assert [one.code for one in refused.value.problems] == ["coordinator_is_minor"]


def test_an_adult_coordinates_a_council(place: Seminar) -> None:
    adult = person(place, "Kurmanova", "Aida", birth_date=date(1990, 5, 4))
    draft = CouncilDraft(institution_id=place.yerevan, name={"en": "Council"}, coordinator_id=adult)
    council = place.office.run("add_council", add_council, draft)

    def coordinator(session: Session) -> int | None:
        return session.get_one(YouthCouncil, council).coordinator_id

    assert place.office.read(coordinator) == adult


def test_a_council_needs_a_home(place: Seminar) -> None:
    draft = CouncilDraft(institution_id=place.yerevan, name={"en": "Council"})
    council = place.office.run("add_council", add_council, draft)
    homeless = replace(draft, institution_id=None)
    with pytest.raises(Refused) as refused:
        place.office.run("change_council", change_council, council, 1, homeless)
    assert [one.code for one in refused.value.problems] == ["council_home_missing"]
    moved = replace(draft, institution_id=place.bishkek)
    place.office.run("change_council", change_council, council, 1, moved)

    def home(session: Session) -> int:
        return session.get_one(YouthCouncil, council).institution_id

    assert place.office.read(home) == place.bishkek


def test_a_paper_given_again_is_the_same_paper(place: Seminar) -> None:
    child = person(place, "Kurmanova", "Amina", birth_date=date(2010, 5, 4))
    first = PaperDraft(kind=ConsentKind.GUARDIAN, given_on=date(2026, 9, 1))
    later = PaperDraft(kind=ConsentKind.GUARDIAN, given_on=date(2026, 9, 9))
    for draft in (first, later):
        place.office.run("record_paper", record_paper, child, place.event, draft)

    def days(session: Session) -> list[date | None]:
        return list(session.scalars(select(Consent.given_on)))

    assert place.office.read(days) == [date(2026, 9, 9)]
