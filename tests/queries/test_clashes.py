"""Clashes of events: read together, kept apart, let stand with a reason."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from ombuds_events.domain.clashes import ClashKind, Level
from ombuds_events.domain.kinds import (
    EventMode,
    ItemRole,
    ParticipationRole,
    ParticipationState,
    PartnerRole,
)
from ombuds_events.domain.problems import Refused
from ombuds_events.domain.text import LocalText
from ombuds_events.model.participation import Participation
from ombuds_events.model.person import Person
from ombuds_events.model.working_calendar import CalendarDay
from ombuds_events.queries.clashes import clashes, clashes_of
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.services import events
from ombuds_events.services.clashes import accept_clash, reopen_clash
from ombuds_events.services.invitations import invite_institutions
from ombuds_events.services.programme import add_item
from ombuds_events.store.workspace import Workspace
from tests.services import events_office as of

HOUR = timedelta(hours=1)
DAY = of.at(2027, 10, 13, 10)  # a Wednesday


@pytest.fixture
def ws(tmp_path: Path) -> Workspace:
    """An office with two partners: Tashkent (id 2) and Yerevan (id 3)."""
    return of.office(tmp_path)


def person(ws: Workspace, born: date | None = None) -> int:
    def add(session: Session) -> int:
        made = Person(
            institution_id=2, family_name="Karimova", given_names="Amina", sort_key="karimova",
            search_key="karimova amina", position={}, languages=[],
            needs_interpretation_from=[], birth_date=born,
        )  # fmt: skip
        session.add(made)
        session.flush()
        return made.id

    return ws.run("add_person", add)


def seat(ws: Workspace, event_id: int, person_id: int) -> None:
    def add(session: Session) -> None:
        session.add(
            Participation(
                event_id=event_id,
                person_id=person_id,
                role=ParticipationRole.PARTICIPANT,
                state=ParticipationState.CONFIRMED,
            )
        )

    ws.run("add_participants", add)


def kinds(ws: Workspace, event_id: int) -> list[ClashKind]:
    return [one.kind for one in ws.read(clashes, event_id)]


def test_a_person_is_not_in_two_events_at_once(ws: Workspace) -> None:
    ours = of.planned(ws, start=DAY, end=DAY + 3 * HOUR)
    theirs = of.planned(ws, start=DAY + HOUR, end=DAY + 2 * HOUR, own_role=None)
    who = person(ws, born=date(2012, 5, 1))
    seat(ws, ours, who)
    seat(ws, theirs, who)
    found = ws.read(clashes, ours)[0]
    assert (found.kind, found.level, found.other_id) == (
        ClashKind.PERSON_BUSY,
        Level.WARNS,
        theirs,
    )
    assert found.who == ({"": "Amina K."},)  # a child is named shortly


def test_another_city_on_the_same_day_is_too_near(ws: Workspace) -> None:
    ours = of.planned(ws, start=DAY, end=DAY + 3 * HOUR, venue_city={"en": "Tashkent"})
    later = DAY + 8 * HOUR
    theirs = of.planned(
        ws, start=later, end=later + HOUR, own_role=None, venue_city={"en": "Yerevan"}
    )
    who = person(ws)
    seat(ws, ours, who)
    seat(ws, theirs, who)
    assert ClashKind.SHORT_TRANSFER in kinds(ws, ours)
    ws.run(
        "change_event", events.change_event, theirs, of.version(ws, theirs), mode=EventMode.ONLINE
    )
    assert ClashKind.SHORT_TRANSFER not in kinds(ws, ours)


def test_a_room_and_a_speaker_are_wanted_twice(ws: Workspace) -> None:
    event_id = of.planned(ws)
    people = ((person(ws), ItemRole.SPEAKER),)
    first = of.item(DAY, DAY + HOUR, room="Hall A", people=people)
    second = of.item(DAY + HOUR / 2, DAY + 2 * HOUR, "Practice", room="Hall A", people=people)
    for draft in (first, second):
        ws.run("add_session", add_item, event_id, draft)
    found = ws.read(clashes, event_id)
    assert [one.kind for one in found[:2]] == [ClashKind.ROOM_TWICE, ClashKind.SPEAKER_TWICE]
    assert {one.level for one in found[:2]} == {Level.BLOCKS}
    assert found[0].what == {"en": "Practice"}


def test_nominations_that_close_after_the_start_are_late(ws: Workspace) -> None:
    event_id = of.planned(ws, start=DAY, end=DAY + HOUR, deadline=date(2027, 10, 12))
    assert ClashKind.DEADLINE_LATE not in kinds(ws, event_id)
    earlier = of.event(ws, event_id).span.moved_to(of.at(2027, 10, 11, 10))
    found = ws.read(clashes, event_id, earlier)[0]
    assert (found.kind, found.day) == (ClashKind.DEADLINE_LATE, date(2027, 10, 12))


def test_who_organises_warns_and_who_is_invited_informs(ws: Workspace) -> None:
    event_id = of.planned(ws, start=DAY, end=DAY + HOUR)
    ws.run("invite_institutions", invite_institutions, event_id, (3,))

    def close(session: Session) -> None:
        for body in (1, 3):
            session.add(
                CalendarDay(
                    institution_id=body,
                    first_day=DAY.date(),
                    last_day=DAY.date(),
                    name={"en": "Staff day"},
                )
            )

    ws.run("add_closing_days", close)
    found = {one.kind: one for one in ws.read(clashes, event_id)}
    assert found[ClashKind.CLOSED].what == {"en": "Staff day"}
    assert found[ClashKind.CLOSED].who == ({"en": "Astana"},)
    assert found[ClashKind.INVITED_REST].who == ({"en": "Yerevan"},)
    assert not found[ClashKind.INVITED_REST].is_open


def test_human_rights_day_is_told(ws: Workspace) -> None:
    start = of.at(2027, 12, 10, 10)
    event_id = of.planned(ws, start=start, end=start + HOUR)
    found = [one for one in ws.read(clashes, event_id) if one.kind is ClashKind.UN_DAY]
    assert [one.what["en"] for one in found] == ["Human Rights Day"]


def test_what_was_accepted_stays_so_until_the_facts_change(ws: Workspace) -> None:
    saturday = of.at(2027, 10, 16, 10)
    event_id = of.planned(ws, start=saturday, end=saturday + HOUR)
    key = ws.read(clashes, event_id)[0].key
    with pytest.raises(Refused) as refusal:
        ws.run("accept_clash", accept_clash, event_id, key, " ")
    assert refusal.value.problems[0].code == "reason_to_accept"
    ws.run("accept_clash", accept_clash, event_id, key, "the hall is free only then")
    found = ws.read(clashes, event_id)[0]
    assert (found.accepted, found.is_open) == ("the hall is free only then", False)
    sunday = of.event(ws, event_id).span.moved_to(saturday + 24 * HOUR)
    ws.run("move_event", events.move_event, event_id, sunday, of.version(ws, event_id))
    assert ws.read(clashes, event_id)[0].is_open
    ws.undo()
    assert not ws.read(clashes, event_id)[0].is_open
    ws.run("reopen_clash", reopen_clash, event_id, key)
    assert ws.read(clashes, event_id)[0].is_open
    with pytest.raises(Refused) as gone:
        ws.run("accept_clash", accept_clash, event_id, "weekend:2020-01-01:x", "why")
    assert gone.value.problems[0].code == "clash_gone"


def test_one_clash_is_opened_again_and_the_others_stay_accepted(ws: Workspace) -> None:
    saturday = of.at(2027, 10, 16, 10)
    event_id = of.planned(ws, start=saturday, end=saturday + 25 * HOUR)
    first, second = (one.key for one in ws.read(clashes, event_id)[:2])
    for key in (first, second):
        ws.run("accept_clash", accept_clash, event_id, key, "the hall is free only then")
    ws.run("reopen_clash", reopen_clash, event_id, first)
    is_open = {one.key: one.is_open for one in ws.read(clashes, event_id)}
    assert (is_open[first], is_open[second]) == (True, False)


def test_partners_have_other_events_and_held_ones_have_none(ws: Workspace) -> None:
    host: tuple[tuple[int, PartnerRole], ...] = ((2, PartnerRole.HOST),)
    ours = of.planned(ws, start=DAY, end=DAY + HOUR, partners=host)
    theirs = of.planned(ws, start=DAY, end=DAY + HOUR, partners=host)
    both = ws.read(clashes_of, (ours, theirs))
    assert [one.other_id for one in both[ours] if one.kind is ClashKind.PARTNER_BUSY] == [theirs]
    assert [one.other_id for one in both[theirs] if one.kind is ClashKind.PARTNER_BUSY] == [ours]
    ws.run("cancel_event", events.cancel_event, theirs, "no money")
    assert ws.read(clashes_of, (ours, theirs)) == {ours: (), theirs: ()}


def test_the_demo_names_the_holiday_with_its_country(demo_readonly: Workspace) -> None:
    event_id = demo_readonly.read(resolve, Kind.EVENT, "HRL-2026")
    found = [one for one in demo_readonly.read(clashes, event_id) if one.kind is ClashKind.HOLIDAY]
    told: list[tuple[str, str, LocalText]] = [
        (one.day.isoformat(), one.country, one.what) for one in found
    ]
    assert [(day, country) for day, country, _ in told] == [("2026-12-08", "UZ")]
    assert told[0][2]["en"] == "Constitution Day"
