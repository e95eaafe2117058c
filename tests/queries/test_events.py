"""The list of events, the page of one, its clocks, its programme and what a move brings."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from ombuds_events.domain.clashes import ClashKind
from ombuds_events.domain.kinds import EventState, InvitationState, ItemRole, PartnerRole, Phase
from ombuds_events.domain.problems import Refused
from ombuds_events.domain.span import Span
from ombuds_events.domain.steps import Step
from ombuds_events.model.invitation import Invitation
from ombuds_events.model.person import Person
from ombuds_events.queries.event_changes import last_changes
from ombuds_events.queries.event_facts import event_facts
from ombuds_events.queries.event_filters import (
    EventFilter,
    EventSort,
    EventView,
    event_list,
    filter_choices,
    view_counts,
)
from ombuds_events.queries.event_page import event_form, event_header, event_next_step
from ombuds_events.queries.event_times import event_times
from ombuds_events.queries.events import event_rows
from ombuds_events.queries.meeting_days import columns, meeting_days
from ombuds_events.queries.move_plan import move_plan
from ombuds_events.queries.programme import programme
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.services import events
from ombuds_events.services.programme import add_item
from ombuds_events.store.workspace import Gesture, Workspace
from tests.services import events_office as of

DAY = of.at(2027, 10, 13, 10)
HOUR = timedelta(hours=1)


@pytest.fixture
def ws(tmp_path: Path) -> Workspace:
    return of.office(tmp_path)


def ref(workspace: Workspace, name: str) -> int:
    return workspace.read(resolve, Kind.EVENT, name)


def codes(workspace: Workspace, **parts: object) -> list[str]:
    listed = workspace.read(event_list, EventFilter(**parts))  # type: ignore[arg-type]
    rows = workspace.read(event_rows, [one.id for one in listed])
    return [rows[one.id].code for one in listed]


def test_views_hold_what_their_names_say(demo_readonly: Workspace) -> None:
    counts = demo_readonly.read(view_counts)
    assert counts[EventView.ALL] == 24
    assert counts[EventView.HELD] == 8
    assert codes(demo_readonly, view=EventView.NOMINATIONS_OPEN) == ["TOT-2026-01"]
    current = codes(demo_readonly, view=EventView.CURRENT)
    assert len(current) == counts[EventView.CURRENT]
    assert "SEM-2026-02" in current
    assert "WEB-2025-02" not in current  # cancelled
    assert set(codes(demo_readonly, view=EventView.MINE)) < set(current)


@pytest.mark.parametrize(
    "typed", ["мигрант", "MIGRANT", "sem-2026-02", "samarkand complaints", "Самарканд"]
)
def test_find_knows_titles_codes_and_cities_in_any_script(
    demo_readonly: Workspace, typed: str
) -> None:
    assert codes(demo_readonly, find=typed) == ["SEM-2026-02"]


def test_find_knows_the_names_of_partners(demo_readonly: Workspace) -> None:
    assert "SEM-2026-02" in codes(demo_readonly, find="омбудсмена, Москва")


def test_filters_narrow_together(demo_readonly: Workspace) -> None:
    found = codes(
        demo_readonly,
        recommendations=frozenset({7}),
        countries=frozenset({"AM"}),
        since=date(2026, 7, 1),
    )
    assert found == ["YF-2026", "CONF-2026"]
    choices = demo_readonly.read(filter_choices)
    assert EventState.DRAFT not in choices.states
    assert set(choices.recommendations) == {5, 6, 7}


def test_the_order_is_by_date_or_by_title(demo_readonly: Workspace) -> None:
    by_date = demo_readonly.read(event_list, EventFilter())
    assert [one.starts_at for one in by_date] == sorted(one.starts_at for one in by_date)
    last_first = codes(demo_readonly, descending=True)
    assert last_first[0] == "HRL-2026"
    by_title = codes(demo_readonly, sort=EventSort.TITLE)
    assert by_title[0] == "WEB-2025-03"  # "Accessible information …"


def test_a_row_tells_who_answers_and_what_is_late(demo_readonly: Workspace) -> None:
    event_id = ref(demo_readonly, "SEM-2026-02")
    row = demo_readonly.read(event_rows, [event_id])[event_id]
    assert (row.lead["en"], row.others) == ("Tashkent", 6)
    assert (row.answered, row.invited, row.overdue) == (6, 10, 3)
    assert (row.people, row.is_counted) == (9, False)
    assert row.step is Step.CONFIRM
    lesson = ref(demo_readonly, "HRL-2025")
    counted = demo_readonly.read(event_rows, [lesson])[lesson]
    assert (counted.people, counted.is_counted, counted.step) == (1087, True, None)


def test_the_heading_tells_phase_path_and_counts(demo_readonly: Workspace) -> None:
    flagship = demo_readonly.read(event_header, ref(demo_readonly, "FLAG-2025"))
    assert flagship.phase is Phase.FOLLOW_UP
    assert (flagship.sessions, flagship.people, flagship.sequence) == (26, 34, 2)
    assert flagship.lead is not None
    assert flagship.lead.is_own
    postponed = demo_readonly.read(event_header, ref(demo_readonly, "CONF-2026"))
    assert postponed.left_state is EventState.APPROVED
    assert postponed.reason == "venue not available"
    assert postponed.reachable == (EventState.APPROVED, EventState.CANCELLED)


def test_the_form_is_the_draft_that_saves_without_change(demo: Workspace) -> None:
    event_id = ref(demo, "SEM-2026-02")
    form = demo.read(event_form, event_id)
    assert (form.people.female, form.people.male, form.people.reserve) == (6, 3, 1)
    told: list[object] = []
    demo.subscribe(told.append)
    demo.run("change_event", events.change_event, event_id, form.version, form.draft)
    assert told == []


def test_an_event_that_is_gone_is_refused(ws: Workspace) -> None:
    with pytest.raises(Refused) as refusal:
        ws.read(event_header, 99)
    assert refusal.value.problems[0].code == "event_gone"


def test_overdue_answers_make_the_step_a_reminder(ws: Workspace) -> None:
    event_id = of.planned(ws, deadline=date(2020, 1, 1))

    def invite(session: Session) -> None:
        for institution_id, state in ((2, InvitationState.SENT), (3, InvitationState.NO_REPLY)):
            session.add(Invitation(event_id=event_id, institution_id=institution_id, state=state))

    ws.run("change_event", invite)
    for state in (EventState.NOMINATIONS_OPEN,):
        ws.run("change_state", events.change_state, event_id, state, "letters were sent")
    facts = ws.read(event_facts, event_id)
    assert facts.overdue == ("Tashkent", "Yerevan")
    assert (facts.invitations, facts.undecided_invitations) == (2, 1)
    step = ws.read(event_next_step, event_id)
    assert step is not None
    assert (step.action, step.count) == (Step.REMIND, 2)


def test_clocks_are_the_hosts_the_own_then_west_to_east(demo_readonly: Workspace) -> None:
    times = demo_readonly.read(event_times, ref(demo_readonly, "SEM-2026-02"))
    assert [(one.city["en"], one.role) for one in times.rows[:3]] == [
        ("Samarkand", "host"),
        ("Astana", "own"),
        ("Rabat", ""),
    ]
    assert times.rows[-1].city["en"] == "Ulaanbaatar"
    assert times.span.end == of.at(2026, 10, 20, 17)


def test_meeting_days_are_those_of_the_programme(demo_readonly: Workspace) -> None:
    flagship = ref(demo_readonly, "FLAG-2025")
    assert len(demo_readonly.read(meeting_days, flagship)) == 11
    assert len(demo_readonly.read(columns, flagship)) == 26
    seminar = demo_readonly.read(columns, ref(demo_readonly, "SEM-2026-02"))
    assert [(one.day, one.counted_minutes) for one in seminar] == [
        (date(2026, 10, 20), None),
        (date(2026, 10, 21), None),
        (date(2026, 10, 22), None),
    ]


def test_the_programme_tells_clashes_and_masks_minors(ws: Workspace) -> None:
    event_id = of.planned(ws)

    def child(session: Session) -> int:
        person = Person(
            institution_id=2, family_name="Karimova", given_names="Amina", sort_key="karimova",
            search_key="karimova amina", position={}, languages=[],
            needs_interpretation_from=[], birth_date=date(2012, 5, 1),
        )  # fmt: skip
        session.add(person)
        session.flush()
        return person.id

    speaker = ws.run("add_session", child)
    people = ((speaker, ItemRole.SPEAKER),)
    first = of.item(DAY, DAY + HOUR, room="Hall A", people=people)
    second = of.item(DAY + HOUR / 2, DAY + 2 * HOUR, "Practice", room="Hall A", people=people)
    third = of.item(DAY + 2 * HOUR, DAY + 3 * HOUR, "End", room="Hall A", people=people)
    for draft in (first, second, third):
        ws.run("add_session", add_item, event_id, draft)
    rows = ws.read(programme, event_id)
    assert [row.number for row in rows] == [1, 2, 3]
    assert rows[0].speakers[0].person.name == "Amina K."
    assert rows[0].room_taken_by == {"en": "Practice"}
    assert rows[1].busy_speakers == ("Amina K.",)
    assert rows[2].room_taken_by is None
    assert "Karimova" not in repr(rows)


def test_last_changes_are_those_of_the_event(ws: Workspace) -> None:
    event_id = of.planned(ws)
    other = of.planned(ws)
    gesture = Gesture("add_session", "Opening")
    ws.run(gesture, add_item, event_id, of.item(DAY, DAY + HOUR))
    ws.run("postpone", events.postpone, other, "x")
    assert [c.label for c in ws.read(last_changes, event_id)] == ["add_session", "plan_event"]
    ws.undo()
    assert [c.kind for c in ws.read(last_changes, other)] == ["undo", "do", "do"]


def test_a_move_tells_its_consequences_before(ws: Workspace) -> None:
    event_id = of.planned(ws, partners=((2, PartnerRole.HOST),))
    start = of.at(2027, 10, 16, 11)  # a Saturday
    of.planned(ws, start=start, end=start + HOUR, own_role=None, partners=((2, PartnerRole.LEAD),))
    plan = ws.read(move_plan, event_id, of.event(ws, event_id).span.moved_to(start))
    weekends = [one for one in plan.clashes if one.kind is ClashKind.WEEKEND]
    assert [(one.day.isoformat(), [name["en"] for name in one.who]) for one in weekends] == [
        (day, ["Astana", "Tashkent"]) for day in ("2027-10-16", "2027-10-17")
    ]
    assert [one.other_code for one in plan.clashes if one.other_id] == ["SEM-2027-02"]
    assert plan.problems == ()
    late = Span(start, of.at(2027, 10, 16, 10), of.ZONE)
    assert [p.code for p in ws.read(move_plan, event_id, late).problems] == ["end_before_start"]


def test_what_blocks_a_move_is_told_and_refused_alike(ws: Workspace) -> None:
    event_id = of.planned(
        ws, start=of.at(2027, 3, 20, 1), end=of.at(2027, 3, 20, 5), zone="Europe/Berlin"
    )
    item = of.item(of.at(2027, 3, 20, 2), of.at(2027, 3, 20, 4), zone="Europe/Berlin")
    ws.run("add_session", add_item, event_id, item)
    span = of.event(ws, event_id).span.moved_to(of.at(2027, 3, 28, 1))
    told = ws.read(move_plan, event_id, span).problems
    with pytest.raises(Refused) as refusal:
        ws.run("move_event", events.move_event, event_id, span, of.version(ws, event_id))
    assert [p.code for p in told] == [p.code for p in refusal.value.problems] == ["time_in_gap"]
