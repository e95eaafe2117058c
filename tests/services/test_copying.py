"""Copies of events: what they take over, and what stays with the first one."""

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import selectinload

from ombuds_events.domain.drafts import PersonDraft
from ombuds_events.domain.kinds import EventState, ItemRole, ParticipationState, PartnerRole
from ombuds_events.domain.phases import PhaseDraft
from ombuds_events.domain.problems import Refused
from ombuds_events.model.event import Event
from ombuds_events.model.programme_item import ProgrammeItem
from ombuds_events.queries import invitations, participations
from ombuds_events.services.copying import CopyParts, copy_event, copy_events
from ombuds_events.services.events import change_state
from ombuds_events.services.invitations import invite_institutions
from ombuds_events.services.participations import NewSeat, add_participants
from ombuds_events.services.people import add_person
from ombuds_events.services.phases import add_phase
from ombuds_events.services.programme import add_item
from ombuds_events.store.workspace import Workspace
from tests.services.events_office import ZONE, at, entries, event, item, office, planned

FACTS = {
    "venue_name": "Hall A",
    "languages": ("ru", "en"),
    "purpose": "To listen",
    "project_no": "UNDP/7",
    "signatory": "Dana Orlova, Commissioner",
    "recommendation": 6,
    "deadline": date(2027, 9, 18),
    "partners": ((2, PartnerRole.HOST),),
}


def loaded(ws: Workspace, event_id: int) -> Event:
    """An event with its partners, its sessions and who speaks in them."""
    people = selectinload(Event.programme).selectinload(ProgrammeItem.people)
    others = selectinload(Event.partners), selectinload(Event.phases)
    query = select(Event).where(Event.id == event_id).options(people, *others)
    return ws.read(lambda session: session.scalars(query).one())


@pytest.fixture
def ws(tmp_path: Path) -> Workspace:
    return office(tmp_path)


@pytest.fixture
def first(ws: Workspace) -> int:
    made = planned(ws, **FACTS)
    speaker = ws.run("add_person", add_person, PersonDraft(family="Abel", institution_id=2))
    opening = item(
        at(2027, 10, 13, 10), at(2027, 10, 13, 11), people=((speaker, ItemRole.SPEAKER),)
    )
    ws.run("add_session", add_item, made, opening)
    ws.run("invite_institutions", invite_institutions, made, [2, 3])
    ws.run("add_participants", add_participants, made, [NewSeat(speaker)])
    return made


def test_a_copy_takes_facts_and_programme_and_nobody(ws: Workspace, first: int) -> None:
    ws.run("change_state", change_state, first, EventState.CONCEPT)
    made = ws.run("copy_events", copy_event, first)
    copy, original = loaded(ws, made), loaded(ws, first)
    assert (copy.title, copy.venue_name, copy.languages) == (
        original.title, "Hall A", ["ru", "en"],
    )  # fmt: skip
    assert (copy.project_no, copy.signatory) == ("UNDP/7", "Dana Orlova, Commissioner")
    assert (copy.span, copy.deadline) == (original.span, date(2027, 9, 18))
    assert (copy.state, copy.code != original.code) == (EventState.IDEA, True)
    assert copy.calendar_uid != original.calendar_uid
    assert [one.title for one in copy.programme] == [{"en": "Opening"}]
    assert not copy.programme[0].people
    assert [one.role for one in copy.partners] == [PartnerRole.LEAD]
    assert ws.read(invitations.of_event, made) == ()
    assert ws.read(participations.of_event, made) == ()
    assert entries(ws, made)


def test_another_start_takes_programme_and_deadline_along(ws: Workspace, first: int) -> None:
    made = ws.run("copy_events", copy_event, first, start=at(2028, 10, 10, 9))
    copy = loaded(ws, made)
    assert (copy.starts_at, copy.ends_at) == (at(2028, 10, 10, 9), at(2028, 10, 11, 12))
    assert copy.programme[0].starts_at == at(2028, 10, 10, 9)
    assert copy.deadline == date(2028, 9, 15)
    assert copy.code.endswith("-2028-01")


def test_phases_come_with_the_programme(ws: Workspace) -> None:
    first = planned(ws, **FACTS)
    online = PhaseDraft(
        title={"en": "Online"}, start=at(2027, 10, 13, 10), end=at(2027, 10, 13, 18), zone=ZONE
    )
    ws.run("add_phase", add_phase, first, online)
    made = ws.run("copy_events", copy_event, first, start=at(2027, 11, 10, 10))
    [phase] = loaded(ws, made).phases
    assert (phase.title, phase.starts_at) == ({"en": "Online"}, at(2027, 11, 10, 10))


def test_all_parts(ws: Workspace, first: int) -> None:
    parts = CopyParts(institutions=True, people=True)
    made = ws.run("copy_events", copy_event, first, parts)
    copy = loaded(ws, made)
    assert {one.role for one in copy.partners} == {PartnerRole.LEAD, PartnerRole.HOST}
    assert [one.institution_id for one in ws.read(invitations.of_event, made)] == [2, 3]
    [delegation] = ws.read(participations.of_event, made)
    assert [seat.state for seat in delegation.seats] == [ParticipationState.NOMINATED]
    assert copy.programme[0].people


def test_an_event_without_guests_is_copied_with_all_parts(ws: Workspace) -> None:
    alone = planned(ws, **FACTS)
    parts = CopyParts(institutions=True, people=True)
    made = ws.run("copy_events", copy_event, alone, parts)
    assert ws.read(invitations.of_event, made) == ()
    assert ws.read(participations.of_event, made) == ()
    assert loaded(ws, made).venue_name == "Hall A"


def test_without_facts_only_title_type_and_time_are_taken(ws: Workspace, first: int) -> None:
    made = ws.run("copy_events", copy_event, first, CopyParts(facts=False, programme=False))
    copy = loaded(ws, made)
    assert (copy.title, copy.venue_name, copy.purpose) == ({"en": "Joint seminar"}, "", "")
    assert copy.programme == []


def test_several_copies_are_one_step(ws: Workspace, first: int) -> None:
    second = planned(ws, **{**FACTS, "title": {"en": "Another"}})
    made = ws.run("copy_events", copy_events, [first, second])
    assert [event(ws, one).title["en"] for one in made] == ["Joint seminar", "Another"]
    ws.undo()
    with pytest.raises(Refused) as refused:
        ws.run("copy_events", copy_event, made[0])
    assert refused.value.problems[0].code == "event_gone"
