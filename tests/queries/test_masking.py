"""No family name of a minor leaves the query layer."""

import dataclasses
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.drafts import PersonDraft
from ombuds_events.domain.kinds import NameOrder, ParticipationRole
from ombuds_events.domain.names import fold
from ombuds_events.domain.nominations import NominationRow
from ombuds_events.model.event import Event
from ombuds_events.model.person import Person
from ombuds_events.queries import (
    councils,
    delegates,
    institutions,
    invitations,
    participations,
    people,
    person_form,
)
from ombuds_events.queries.nominations import plan
from ombuds_events.queries.references import Kind
from ombuds_events.queries.show import show
from ombuds_events.store.workspace import Workspace
from tests.services.people_office import Seminar, person, seat, seminar

LETTERS = st.sampled_from(
    "abcdefghijklmnopqrstuvwxyzабвгдежзиклмнопрстуфхцчшэюяابتثجحخدذرزسشصضطظعغفقكلمنهوي"
)
# Each begins as no other word of the office does, so that a hit is the name and nothing else.
BEGINNINGS = st.sampled_from(("zxq", "щъы", "ظغث"))
FAMILIES = st.builds(str.__add__, BEGINNINGS, st.text(LETTERS, max_size=9)).map(str.title)


def texts(value: object) -> Iterator[str]:
    """Every text within a row, folded."""
    if isinstance(value, str):
        yield fold(value)
    elif dataclasses.is_dataclass(value):
        for one in dataclasses.fields(value):
            yield from texts(getattr(value, one.name))
    elif isinstance(value, dict):
        yield from (text for pair in value.items() for one in pair for text in texts(one))
    elif isinstance(value, list | tuple | set | frozenset):
        yield from (text for one in value for text in texts(one))
    elif isinstance(value, date):
        yield value.isoformat()


def everything(place: Seminar, child: int) -> list[Any]:
    """All rows that hold the child."""
    read = place.office.read
    similar = NominationRow(number=1, person=PersonDraft(given="Amina", email="Kid@home.example"))
    return [
        read(people.directory),
        read(people.shown_person, child),
        read(person_form.person_form, child),
        read(show, Kind.PERSON, child),
        read(participations.of_event, place.event),
        read(delegates.delegates, place.event),
        read(delegates.blocked_names, place.event),
        read(institutions.page, place.yerevan),
        read(institutions.directory),
        read(invitations.institutions_of, place.event),
        read(councils.directory),
        [one.known for one in read(plan, place.event, [similar], place.yerevan).rows],
    ]


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    family=FAMILIES,
    patronymic=st.just("") | FAMILIES,
    order=st.sampled_from(NameOrder),
    has_latin=st.booleans(),
)
def test_no_row_holds_the_family_name_or_birth_date_of_a_minor(
    tmp_path_factory: pytest.TempPathFactory,
    family: str,
    patronymic: str,
    order: NameOrder,
    *,
    has_latin: bool,
) -> None:
    place = seminar(tmp_path_factory.mktemp("office"))
    child = person(
        place,
        family,
        "Amina",
        patronymic=patronymic,
        latin="ZZYZX Amina" if has_latin else "",
        order=order,
        email="kid@home.example",
        birth_date=date(2010, 5, 4),
        is_focal_point=True,
    )
    seat(place, child, role=ParticipationRole.YOUNG_DELEGATE)
    found = {text for rows in everything(place, child) for text in texts(rows)}
    hidden = [family, "zzyzx", "kid@home.example", "2010-05-04", *filter(None, [patronymic])]
    for secret in hidden:
        assert not [text for text in found if fold(secret) in text], secret
    assert any("amina" in text for text in found)
    place.office.close()


def test_the_demo_office_shows_no_family_name_of_a_minor(demo_readonly: Workspace) -> None:
    def minors(session: Session) -> list[str]:
        born = select(Person.family_name).where(Person.birth_date > date(2009, 9, 28))
        return list(session.scalars(born))

    events = demo_readonly.read(lambda session: list(session.scalars(select(Event.id))))
    found = {
        text
        for event in events
        for query in (participations.of_event, delegates.delegates, invitations.institutions_of)
        for text in texts(demo_readonly.read(query, event))
    }
    found |= set(texts(demo_readonly.read(people.directory)))
    secrets = demo_readonly.read(minors)
    assert secrets
    for secret in secrets:
        assert not [text for text in found if fold(secret) in text], secret


def test_the_mask_goes_by_the_day_asked_for(tmp_path: Path) -> None:
    place = seminar(tmp_path)
    one = person(place, "Karimova", "Amina", birth_date=date(2008, 10, 10))
    read = place.office.read
    assert read(people.shown_person, one, date(2026, 10, 9)).name == "Amina K."
    assert read(people.shown_person, one, date(2026, 10, 10)).name == "Karimova Amina"
    # On 1 September she is a child still, on the first day of the seminar no more.
    assert [shown.name for shown in read(people.directory)] == ["Amina K."]
    seat(place, one)
    [delegation] = read(participations.of_event, place.event)
    assert delegation.seats[0].person.name == "Karimova Amina"
