"""Youth councils: who coordinates, what stays when a form leaves it out, papers given twice."""

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.kinds import ConsentKind
from ombuds_events.domain.problems import Refused
from ombuds_events.model.council import Consent, YouthCouncil
from ombuds_events.services.councils import (
    CouncilDraft,
    PaperDraft,
    add_council,
    change_council,
    record_paper,
)
from tests.services.people_office import Seminar, person, seminar


@pytest.fixture
def place(tmp_path: Path) -> Seminar:
    return seminar(tmp_path)


def test_a_child_coordinates_no_council(place: Seminar) -> None:
    child = person(place, "Kurmanova", "Amina", birth_date=date(2010, 5, 4))
    draft = CouncilDraft(institution_id=place.yerevan, name={"en": "Council"}, coordinator_id=child)
    with pytest.raises(Refused) as refused:
        place.office.run("add_council", add_council, draft)
    assert [one.code for one in refused.value.problems] == ["coordinator_is_minor"]


def test_a_form_without_institution_leaves_the_council_where_it_is(place: Seminar) -> None:
    draft = CouncilDraft(institution_id=place.yerevan, name={"en": "Council"})
    council = place.office.run("add_council", add_council, draft)
    renamed = CouncilDraft(name={"en": "Youth council"})
    place.office.run("change_council", change_council, council, 1, renamed)

    def found(session: Session) -> tuple[int, dict[str, str]]:
        row = session.get_one(YouthCouncil, council)
        return row.institution_id, dict(row.name)

    assert place.office.read(found) == (place.yerevan, {"en": "Youth council"})


def test_a_paper_given_again_is_the_same_paper(place: Seminar) -> None:
    child = person(place, "Kurmanova", "Amina", birth_date=date(2010, 5, 4))
    first = PaperDraft(ConsentKind.GUARDIAN, given_on=date(2026, 9, 1))
    later = PaperDraft(ConsentKind.GUARDIAN, given_on=date(2026, 9, 9))
    for draft in (first, later):
        place.office.run("record_paper", record_paper, child, place.event, draft)

    def days(session: Session) -> list[date | None]:
        return list(session.scalars(select(Consent.given_on)))

    assert place.office.read(days) == [date(2026, 9, 9)]
