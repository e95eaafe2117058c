"""Planning, changing, moving and leading events."""

from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy.orm import Session

from ombuds_events.domain.kinds import (
    EventPath,
    EventState,
    Mark,
    ParticipationState,
    PartnerRole,
)
from ombuds_events.domain.problems import Refused
from ombuds_events.domain.span import Span
from ombuds_events.model.attendance import AttendanceMark
from ombuds_events.model.event import Event
from ombuds_events.model.participation import Participation
from ombuds_events.model.person import Person
from ombuds_events.queries.event_facts import event_facts
from ombuds_events.services import events, programme
from ombuds_events.services.event_rows import draft_of
from ombuds_events.store.workspace import Workspace
from tests.services import events_office as of


@pytest.fixture
def ws(tmp_path: Path) -> Workspace:
    return of.office(tmp_path)


def codes(refusal: pytest.ExceptionInfo[Refused]) -> list[str]:
    return [problem.code for problem in refusal.value.problems]


def test_a_planned_event_gets_code_state_partners_and_entries(ws: Workspace) -> None:
    partners = ((2, PartnerRole.HOST), (3, PartnerRole.CO_ORGANISER))
    first = of.planned(ws, partners=partners, recommendation=6, secondary_recommendations=(5, 6))
    second = of.planned(ws)
    webinar = of.planned(ws, type_key="webinar")

    def look(session: Session) -> tuple[object, ...]:
        event = session.get_one(Event, first)
        return (
            [(p.institution_id, p.role.value) for p in event.partners],
            [link.is_primary for link in event.recommendations],
            [change.state for change in event.states],
        )

    partners_kept, primaries, states = ws.read(look)
    assert partners_kept == [(1, "lead"), (2, "host"), (3, "co_organiser")]
    assert primaries == [True, False]
    assert states == [EventState.IDEA]
    assert of.event(ws, first).code == "SEM-2027-01"
    assert of.event(ws, second).code == "SEM-2027-02"
    assert of.event(ws, webinar).path is EventPath.SHORT
    assert of.event(ws, webinar).state is EventState.DRAFT
    assert [entry.day for entry in of.entries(ws, first)] == [
        date(2027, 10, 13),
        date(2027, 10, 14),
    ]


def test_a_code_is_not_given_twice(ws: Workspace) -> None:
    of.planned(ws, code="X-1")
    with pytest.raises(Refused) as refusal:
        of.planned(ws, code="X-1")
    assert codes(refusal) == ["code_taken"]


def test_an_impossible_time_is_refused_with_the_next_valid_one(ws: Workspace) -> None:
    with pytest.raises(Refused) as refusal:
        of.planned(
            ws,
            start=of.at(2026, 3, 29, 2, 30),
            end=of.at(2026, 3, 29, 4),
            zone="Europe/Berlin",
        )
    assert codes(refusal) == ["time_in_gap"]
    assert refusal.value.problems[0].values["next"] == "03:30"


def test_fields_change_alone_and_only_on_what_was_read(ws: Workspace) -> None:
    event_id = of.planned(ws, recommendation=6)
    version = of.version(ws, event_id)
    ws.run("change_event", events.change_event, event_id, version, venue_name="Hall A", purpose="x")
    assert of.event(ws, event_id).venue_name == "Hall A"
    with pytest.raises(Refused) as refusal:
        ws.run("change_event", events.change_event, event_id, version, venue_name="Hall B")
    assert codes(refusal) == ["changed_meanwhile"]
    assert of.event(ws, event_id).venue_name == "Hall A"


def test_a_changed_recommendation_keeps_one_primary(ws: Workspace) -> None:
    event_id = of.planned(ws, recommendation=6, secondary_recommendations=(5, 7))
    fields: dict[str, Any] = {"recommendation": 5, "secondary_recommendations": (6,)}
    version = of.version(ws, event_id)
    ws.run("change_event", events.change_event, event_id, version, **fields)
    ws.undo()
    ws.redo()

    def numbers(session: Session) -> tuple[object, ...]:
        draft = draft_of(session, session.get_one(Event, event_id))
        return draft.recommendation, draft.secondary_recommendations

    assert ws.read(numbers) == (5, (6,))


def test_a_move_takes_the_programme_along(ws: Workspace) -> None:
    event_id = of.planned(ws)
    day = of.at(2027, 10, 14, 11)
    ws.run("add_session", programme.add_item, event_id, of.item(day, day + timedelta(hours=1)))
    span = of.event(ws, event_id).span.moved_to(of.at(2027, 10, 20, 9))
    ws.run("move_event", events.move_event, event_id, span, of.version(ws, event_id))

    def times(session: Session) -> list[datetime]:
        return [item.starts_at for item in session.get_one(Event, event_id).programme]

    assert ws.read(times) == [of.at(2027, 10, 21, 10)]
    ws.undo()
    assert ws.read(times) == [day]


def test_a_move_into_a_clock_change_is_refused_whole(ws: Workspace) -> None:
    event_id = of.planned(
        ws, start=of.at(2027, 3, 20, 1), end=of.at(2027, 3, 20, 5), zone="Europe/Berlin"
    )
    start, end = of.at(2027, 3, 20, 2), of.at(2027, 3, 20, 4)
    session = of.item(start, end, zone="Europe/Berlin")
    ws.run("add_session", programme.add_item, event_id, session)
    span = Span(of.at(2027, 3, 28, 1), of.at(2027, 3, 28, 5), "Europe/Berlin")
    with pytest.raises(Refused) as refusal:
        ws.run("move_event", events.move_event, event_id, span, of.version(ws, event_id))
    assert codes(refusal) == ["time_in_gap"]
    assert refusal.value.problems[0].field == "programme.1"
    assert of.event(ws, event_id).starts_at == of.at(2027, 3, 20, 1)


def test_a_shorter_event_may_not_lose_sessions(ws: Workspace) -> None:
    event_id = of.planned(ws)
    day = of.at(2027, 10, 14, 11)
    ws.run("add_session", programme.add_item, event_id, of.item(day, day + timedelta(hours=1)))
    end, version = of.at(2027, 10, 13, 12), of.version(ws, event_id)
    with pytest.raises(Refused) as refusal:
        ws.run("change_event", events.change_event, event_id, version, end=end)
    assert codes(refusal) == ["programme_outside"]


def test_states_want_conditions_or_a_reason(ws: Workspace) -> None:
    event_id = of.planned(ws)
    with pytest.raises(Refused) as refusal:
        ws.run("change_state", events.change_state, event_id, EventState.CONCEPT)
    assert codes(refusal) == ["needs_purpose", "needs_recommendation", "reason_to_go_on"]
    ws.run("change_state", events.change_state, event_id, EventState.CONCEPT, "asked for")
    assert of.event(ws, event_id).state is EventState.CONCEPT
    ws.undo()
    assert of.event(ws, event_id).state is EventState.IDEA


def test_the_future_is_not_held_with_any_reason(ws: Workspace) -> None:
    event_id = of.planned(
        ws, type_key="webinar", start=of.at(2099, 1, 5, 10), end=of.at(2099, 1, 5, 12)
    )
    with pytest.raises(Refused) as refusal:
        ws.run("change_state", events.change_state, event_id, EventState.HELD, "because")
    assert codes(refusal) == ["needs_end"]


def test_a_postponed_event_comes_back_to_where_it_was(ws: Workspace) -> None:
    event_id = of.planned(ws, start=of.at(2099, 1, 5, 10), end=of.at(2099, 1, 5, 12))
    ws.run("change_state", events.change_state, event_id, EventState.AGREED, "agreed by phone")
    with pytest.raises(Refused):
        ws.run("postpone", events.postpone, event_id, " ")
    ws.run("postpone", events.postpone, event_id, "no venue")
    assert ws.read(event_facts, event_id).left_state is EventState.AGREED
    with pytest.raises(Refused) as refusal:
        ws.run("change_state", events.change_state, event_id, EventState.AGREED)
    assert codes(refusal) == ["needs_other_days", "reason_to_go_on"]
    ws.run("change_state", events.change_state, event_id, EventState.AGREED, "as planned")
    assert of.event(ws, event_id).state is EventState.AGREED


def test_only_days_set_since_count_as_new(ws: Workspace) -> None:
    event_id = of.planned(ws, start=of.at(2099, 1, 5, 10), end=of.at(2099, 1, 5, 12))

    def moved(*days: int) -> bool | None:
        for day in days:
            span = Span(of.at(2099, 1, day, 11), of.at(2099, 1, day, 12), of.ZONE)
            ws.run("move_event", events.move_event, event_id, span, of.version(ws, event_id))
        return ws.read(event_facts, event_id).has_other_days

    assert moved(6, 7) is None
    ws.run("postpone", events.postpone, event_id, "no venue")
    assert moved() is False
    assert moved(7) is False  # another hour of the same day
    assert moved(8, 9) is True
    ws.undo()
    assert moved() is True
    assert moved(7) is False
    assert moved(9) is True
    ws.run("change_state", events.change_state, event_id, EventState.IDEA)
    assert of.event(ws, event_id).state is EventState.IDEA


def test_there_is_one_lead(ws: Workspace) -> None:
    event_id = of.planned(ws, partners=((2, PartnerRole.HOST),))
    ws.run("set_partner_role", events.set_partner_role, event_id, 2, PartnerRole.LEAD)

    def roles(session: Session) -> list[tuple[int, str]]:
        event = session.get_one(Event, event_id)
        return sorted((p.institution_id, p.role.value) for p in event.partners)

    assert ws.read(roles) == [(1, "co_organiser"), (2, "host"), (2, "lead")]
    ws.undo()
    assert ws.read(roles) == [(1, "lead"), (2, "host")]
    ws.redo()
    assert ws.read(roles) == [(1, "co_organiser"), (2, "host"), (2, "lead")]
    args = (event_id, 2, PartnerRole.PARTNER, PartnerRole.HOST)
    ws.run("set_partner_role", events.set_partner_role, *args)
    assert ws.read(roles) == [(1, "co_organiser"), (2, "lead"), (2, "partner")]
    ws.run("remove_partner", events.remove_partner, event_id, 2)
    assert ws.read(roles) == [(1, "co_organiser")]
    ws.undo()
    assert ws.read(roles) == [(1, "co_organiser"), (2, "lead"), (2, "partner")]


def test_one_role_of_two_is_taken_away(ws: Workspace) -> None:
    event_id = of.planned(ws, partners=((2, PartnerRole.HOST), (2, PartnerRole.DONOR)))
    ws.run("remove_partner", events.remove_partner, event_id, 2, PartnerRole.HOST)
    assert lead_of(ws, event_id) == [(1, "lead"), (2, "donor")]


def test_the_lead_that_also_co_organises_just_leads_no_more(ws: Workspace) -> None:
    partners = ((1, PartnerRole.CO_ORGANISER),)
    event_id = of.planned(ws, partners=partners)
    lead = ws.run("set_partner_role", events.set_partner_role, event_id, 3, PartnerRole.LEAD)
    again = ws.run("set_partner_role", events.set_partner_role, event_id, 3, PartnerRole.LEAD)
    assert lead == again
    assert lead_of(ws, event_id) == [(1, "co_organiser"), (3, "lead")]


def test_an_event_without_a_lead_gets_its_first(ws: Workspace) -> None:
    event_id = of.planned(ws, own_role=None)
    ws.run("set_partner_role", events.set_partner_role, event_id, 2, PartnerRole.LEAD)
    assert lead_of(ws, event_id) == [(2, "lead")]


def lead_of(ws: Workspace, event_id: int) -> list[tuple[int, str]]:
    def roles(session: Session) -> list[tuple[int, str]]:
        event = session.get_one(Event, event_id)
        return sorted((p.institution_id, p.role.value) for p in event.partners)

    return ws.read(roles)


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"type_key": "banquet"}, "type_missing"),
        ({"partners": ((99, PartnerRole.HOST),)}, "institution_unknown"),
        ({"recommendation": 21}, "recommendation_unknown"),
    ],
)
def test_what_is_not_in_the_lists_is_refused(
    ws: Workspace, fields: dict[str, Any], code: str
) -> None:
    with pytest.raises(Refused) as refusal:
        of.planned(ws, **fields)
    assert codes(refusal) == [code]


def test_an_event_that_is_gone_is_refused(ws: Workspace) -> None:
    with pytest.raises(Refused) as refusal:
        ws.run("change_event", events.change_event, 99, 1, purpose="x")
    assert codes(refusal) == ["event_gone"]


def test_partners_change_with_the_draft(ws: Workspace) -> None:
    event_id = of.planned(ws, partners=((2, PartnerRole.HOST), (3, PartnerRole.DONOR)))
    fields: dict[str, Any] = {"own_role": None, "partners": ((2, PartnerRole.LEAD),)}
    ws.run("change_event", events.change_event, event_id, of.version(ws, event_id), **fields)
    assert lead_of(ws, event_id) == [(2, "lead")]
    ws.undo()
    assert lead_of(ws, event_id) == [(1, "lead"), (2, "host"), (3, "donor")]


def test_a_recommendation_can_go(ws: Workspace) -> None:
    event_id = of.planned(ws, recommendation=6, secondary_recommendations=(5,))
    fields: dict[str, Any] = {"recommendation": None, "secondary_recommendations": (6,)}
    ws.run("change_event", events.change_event, event_id, of.version(ws, event_id), **fields)

    def links(session: Session) -> list[bool]:
        return [link.is_primary for link in session.get_one(Event, event_id).recommendations]

    assert ws.read(links) == [False]


def seat(ws: Workspace, event_id: int, state: ParticipationState, *days: date) -> int:
    """A person of Tashkent with a seat, present on `days`."""

    def add(session: Session) -> int:
        person = Person(
            institution_id=2, sort_key="k", search_key="k", position={}, languages=[],
            needs_interpretation_from=[], given_names="K",
        )  # fmt: skip
        session.add(person)
        session.flush()
        marks = [AttendanceMark(day=day, mark=Mark.PRESENT) for day in days]
        row = Participation(event_id=event_id, person_id=person.id, state=state, marks=marks)
        session.add(row)
        session.flush()
        return row.id

    return ws.run("add_session", add)


@pytest.mark.parametrize("shift", [1, -1, 30])
def test_attendance_by_day_follows_its_day(ws: Workspace, shift: int) -> None:
    event_id = of.planned(ws)
    first, second = date(2027, 10, 13), date(2027, 10, 14)
    row = seat(ws, event_id, ParticipationState.ATTENDED, first, second)
    span = of.event(ws, event_id).span
    moved = span.moved_to(span.start + timedelta(days=shift))
    ws.run("move_event", events.move_event, event_id, moved, of.version(ws, event_id))

    def days(session: Session) -> list[date | None]:
        return [mark.day for mark in session.get_one(Participation, row).marks]

    step = timedelta(days=shift)
    assert ws.read(days) == [first + step, second + step]
    ws.undo()
    assert ws.read(days) == [first, second]


def test_open_seats_go_with_a_cancelled_event(ws: Workspace) -> None:
    event_id = of.planned(ws)
    open_seat = seat(ws, event_id, ParticipationState.ACCEPTED)
    gone = seat(ws, event_id, ParticipationState.NOT_SELECTED)
    ws.run("cancel_event", events.cancel_event, event_id, "flood")

    def state(row: int) -> tuple[ParticipationState, list[str]]:
        found = ws.read(lambda session: session.get_one(Participation, row))
        return found.state, ws.read(
            lambda session: [s.reason for s in session.get_one(Participation, row).states]
        )

    assert state(open_seat) == (ParticipationState.CANCELLED_WITH_EVENT, ["flood"])
    assert state(gone) == (ParticipationState.NOT_SELECTED, [])


def test_several_events_get_one_recommendation_in_one_step(ws: Workspace) -> None:
    first = of.planned(ws, recommendation=6, secondary_recommendations=(5, 7))
    second = of.planned(ws)

    def numbers(event_id: int) -> tuple[int | None, tuple[int, ...]]:
        draft = ws.read(lambda session: draft_of(session, session.get_one(Event, event_id)))
        return draft.recommendation, draft.secondary_recommendations

    before = numbers(second)
    ws.run("recommend", events.recommend, (first, second), 5)
    assert numbers(first) == (5, (7,))
    assert numbers(second)[0] == 5
    ws.undo()
    assert numbers(first) == (6, (5, 7))
    assert numbers(second) == before
    with pytest.raises(Refused) as refusal:
        ws.run("recommend", events.recommend, (first, second), 99)
    assert codes(refusal) == ["recommendation_unknown"]
    assert numbers(first)[0] == 6


def test_an_event_that_carries_out_the_paragraph_already_is_left_as_it_was(ws: Workspace) -> None:
    already = of.planned(ws, recommendation=5, secondary_recommendations=(6,))
    other = of.planned(ws)
    before = of.version(ws, already)
    ws.run("recommend", events.recommend, (already, other), 5)
    assert of.version(ws, already) == before
    draft = ws.read(lambda session: draft_of(session, session.get_one(Event, already)))
    assert (draft.recommendation, draft.secondary_recommendations) == (5, (6,))
