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
from ombuds_events.domain.kinds import (
    EventState,
    ExportKind,
    Mark,
    NameOrder,
    ParticipationRole,
    ParticipationState,
    PlanStatus,
)
from ombuds_events.domain.names import fold
from ombuds_events.domain.nominations import NominationRow
from ombuds_events.model.attendance import AttendanceMark
from ombuds_events.model.document import EventDocument
from ombuds_events.model.event import Event, EventStateChange
from ombuds_events.model.follow_up import ActionPlan, OnwardTraining, PlanCheck
from ombuds_events.model.participation import Participation, ParticipationStateChange
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
from ombuds_events.queries.attendance import grid
from ombuds_events.queries.badges import badges_sheet
from ombuds_events.queries.certificate_register import certificate_register
from ombuds_events.queries.certificates import certificates_sheet
from ombuds_events.queries.checkin import door
from ombuds_events.queries.documents import documents_of
from ombuds_events.queries.follow_up import follow_up
from ombuds_events.queries.history import history
from ombuds_events.queries.nominations import plan
from ombuds_events.queries.people_search import nearest
from ombuds_events.queries.references import Kind
from ombuds_events.queries.sheets import participants_sheet, sheet
from ombuds_events.queries.show import show
from ombuds_events.services.exports import SavedKind, record_exports
from ombuds_events.store.workspace import Gesture, Workspace
from tests.documents import words
from tests.services.people_office import TODAY, Seminar, person, seat, seminar

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


def after_the_event(place: Seminar, child: int) -> list[Any]:
    """What the door, papers, files and commands know of a child who was there."""
    read = place.office.read
    return [
        read(show, Kind.EVENT, place.event),
        read(participations.of_event, place.event),
        read(history, Kind.EVENT, place.event),
        read(history, Kind.PERSON, child),
        read(door, place.event),
        read(grid, place.event),
        read(sheet, place.event, words()),
        read(participants_sheet, place.event, words()),
        read(badges_sheet, place.event, words()),
        read(certificates_sheet, place.event, words()),
        read(certificate_register),
        read(follow_up, place.event),
        read(documents_of, place.event),
        read(nearest, "Амина", 8),
    ]


def was_there(session: Session, event: int, seat_id: int) -> None:
    """The child came, has a certificate, a plan, and taught others; a paper bears the name."""
    row = session.get_one(Participation, seat_id)
    row.state, row.certificate_no = ParticipationState.CERTIFIED, "SEM/001"
    row.certificate_name = "Зюзюкина Амина"
    step = ParticipationStateChange(state=row.state, on=TODAY, reason="Болезнь Зюзюкиной")
    row.states.append(step)
    held = EventStateChange(state=EventState.HELD, on=TODAY, reason="Ждали Зюзюкину")
    session.get_one(Event, event).states += [held]
    session.add(AttendanceMark(participation_id=seat_id, day=date(2026, 10, 13), mark=Mark.PRESENT))
    written = "Амина Зюзюкина и Зюзюкиной друзья"
    plan_of = ActionPlan(event_id=event, participation_id=seat_id, goal=written)
    plan_of.checks.append(
        PlanCheck(months=3, on=TODAY, status=PlanStatus.DONE, example=written, obstacles=written)
    )
    session.add(plan_of)
    session.add(OnwardTraining(participation_id=seat_id, held_on=TODAY, title=written))
    session.add(EventDocument(event_id=event, kind="minutes", place="/papers/Зюзюкина.docx"))
    session.flush()
    record_exports(session, event, [SavedKind(ExportKind.CERTIFICATES, ("Зюзюкина.pdf",))])


def test_nothing_that_comes_after_an_event_names_a_child(tmp_path: Path) -> None:
    place = seminar(tmp_path)
    child = person(
        place, "Зюзюкина", "Амина", birth_date=date(2010, 5, 4), email="kid@home.example"
    )
    seat_id = seat(place, child, role=ParticipationRole.YOUNG_DELEGATE)
    place.office.run(Gesture("check_in", "Зюзюкина"), was_there, place.event, seat_id)
    found = [text for rows in after_the_event(place, child) for text in texts(rows)]
    place.office.close()
    assert sum(fold("Амина") in text for text in found) > 10
    for secret in ("Зюзюкина", "Зюзюкиной", "ZYUZYUKINA", "kid@home.example", "2010-05-04"):
        assert not [text for text in found if fold(secret) in text], secret


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
    place.office.close()
