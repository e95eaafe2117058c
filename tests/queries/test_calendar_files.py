"""Calendar files of the demo: the acceptance cases 13 to 19 of the design, by their bytes."""

import json
import re
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.drafts import ProgrammeItemDraft
from ombuds_events.domain.kinds import CalendarBy, ExportKind, ParticipationState
from ombuds_events.domain.leaving import InvitationScope
from ombuds_events.domain.problems import Refused
from ombuds_events.domain.sheets import CalendarSheet
from ombuds_events.domain.span import Span
from ombuds_events.exchange.ics import calendar_bytes
from ombuds_events.model.event import Event
from ombuds_events.model.person import Person
from ombuds_events.paths import shipped
from ombuds_events.queries.calendar import notice, whole_calendar
from ombuds_events.queries.calendar_people import Invitee, Via, invitations
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.queries.seats import EventFrame, frame
from ombuds_events.services.events import cancel_event, change_event, move_event
from ombuds_events.services.exports import SavedCopy, SavedKind, record_exports
from ombuds_events.services.participations import change_participation_state
from ombuds_events.services.programme import add_item
from ombuds_events.store.workspace import Workspace
from tests.documents import words

STORY = json.loads((shipped("db") / "seeds" / "demo_scenario.json").read_text(encoding="utf-8"))
CHILDREN = [member for council in STORY["youth_councils"] for member in council["members"]]


def _event(workspace: Workspace, ref: str) -> int:
    return workspace.read(resolve, Kind.EVENT, ref)


def _version(session: Session, event_id: int) -> int:
    return session.get_one(Event, event_id).version


def _notice(workspace: Workspace, ref: str) -> CalendarSheet:
    return workspace.read(notice, _event(workspace, ref), words())


def _invitees(workspace: Workspace, ref: str, scope: InvitationScope) -> tuple[Invitee, ...]:
    return workspace.read(invitations, _event(workspace, ref), words(), scope=scope)


def _text(sheet: CalendarSheet) -> str:
    """The file as a reader sees it: physical lines joined."""
    return calendar_bytes(sheet).decode().replace("\r\n ", "")


def _save(workspace: Workspace, ref: str, people: tuple[Invitee, ...]) -> None:
    copies = tuple(
        SavedCopy(person.participation_id, file.entry_id, file.sequence, file.is_cancellation)
        for person in people
        for file in person.files
    )
    saved = [SavedKind(ExportKind.INVITATIONS, ("invite_1.ics",), copies=copies)]
    workspace.run("export_files", record_exports, _event(workspace, ref), saved)


def _move(workspace: Workspace, ref: str, by: timedelta) -> None:
    event = _frame(workspace, ref)
    span = event.span
    moved = Span(span.start + by, span.end + by, span.zone)
    workspace.run("move_event", move_event, event.id, moved, workspace.read(_version, event.id))


def _frame(workspace: Workspace, ref: str) -> EventFrame:
    return workspace.read(frame, _event(workspace, ref))


def test_one_entry_a_meeting_day_or_one_a_session(demo: Workspace) -> None:
    by_day = _notice(demo, "ev-19").items
    assert len(by_day) == len({item.uid for item in by_day}) == 5
    assert {item.parent_uid for item in by_day} == {_frame(demo, "ev-19").calendar_uid}
    event_id = _event(demo, "ev-19")
    version = demo.read(_version, event_id)
    demo.run("change_event", change_event, event_id, version, calendar_by=CalendarBy.SESSION)
    by_session = [item for item in _notice(demo, "ev-19").items if item.status != "CANCELLED"]
    assert len({item.uid for item in by_session}) == 10
    assert by_session[0].summary.endswith("1/10: Getting to know each other")


def test_a_personal_file_names_its_receiver_alone(demo_readonly: Workspace) -> None:
    people = _invitees(demo_readonly, "ev-07", InvitationScope.ALL)
    assert len(people) == 40
    known = {person["name_latin"]: person for person in STORY["persons"]}
    mails = {person["email"] for person in known.values() if person["email"]}
    organizer = re.search(r"ORGANIZER.*mailto:(.*)", _text(people[0].files[0].sheet))
    assert organizer is not None
    for person in people:
        assert len(person.files) == 11
        text = _text(person.files[0].sheet)
        assert text.count("\r\nATTENDEE") == 1
        found = {mail for mail in mails if mail in text}
        own = person.files[0].sheet.items[0].attendees[0]
        assert found <= {own.email, organizer[1].strip()}
        others = {other.name for other in people} - {person.name}
        assert not [name for name in others if name in text]


def test_no_file_names_a_child(demo: Workspace) -> None:
    people = _invitees(demo, "ev-19", InvitationScope.ALL)
    sheets = [file.sheet for person in people for file in person.files]
    sheets += [_notice(demo, "ev-19"), demo.read(whole_calendar, words())]
    text = "".join(map(_text, sheets))
    for child in CHILDREN:
        assert child["family_name"] not in text
        assert child["birth_date"] not in text
        assert f'CN="{child["given_names"]}' not in text
    minors = [person for person in people if person.is_minor]
    guardians = {child["guardian"]["email"] for child in CHILDREN if "guardian" in child}
    assert {person.via for person in minors} == {Via.GUARDIAN}
    for person in minors:
        (attendee,) = person.files[0].sheet.items[0].attendees
        assert attendee.name == ""
        assert attendee.email in guardians


def test_without_guardian_the_coordinator_gets_the_file(demo: Workspace) -> None:
    def forget(session: Session) -> None:
        for person in session.scalars(select(Person).where(Person.guardian_email != "")):
            person.guardian_email = ""

    demo.run("change_person", forget)
    minors = [p for p in _invitees(demo, "ev-19", InvitationScope.ALL) if p.is_minor]
    assert {person.via for person in minors} == {Via.COORDINATOR}


def test_a_whole_calendar_names_nobody(demo_readonly: Workspace) -> None:
    sheet = demo_readonly.read(whole_calendar, words())
    text = _text(sheet)
    assert "ATTENDEE" not in text
    assert "ORGANIZER" not in text
    assert "@" not in text
    off = [item for item in sheet.items if item.status == "CANCELLED"]
    assert len(off) == 1
    assert off[0].summary.startswith("CANCELLED: ")
    in_2025 = demo_readonly.read(whole_calendar, words(), 2025)
    assert in_2025.name.endswith("2025")
    assert 0 < len(in_2025.items) < len(sheet.items)


def test_a_moved_entry_keeps_its_uid_and_counts_up_once(demo: Workspace) -> None:
    first = _notice(demo, "ev-21")
    again = _notice(demo, "ev-21")
    assert [item.sequence for item in first.items] == [item.sequence for item in again.items]
    _move(demo, "ev-21", timedelta(days=7))
    moved = _notice(demo, "ev-21")
    assert [item.uid for item in moved.items] == [item.uid for item in first.items]
    assert [i.sequence for i in moved.items] == [i.sequence + 1 for i in first.items]
    assert moved.stamped_at > first.stamped_at
    _move(demo, "ev-21", timedelta(days=-7))
    assert [i.sequence for i in _notice(demo, "ev-21").items] == [
        i.sequence + 2 for i in first.items
    ]


def test_undoing_a_move_never_counts_down(demo: Workspace) -> None:
    before = [item.sequence for item in _notice(demo, "ev-21").items]
    _move(demo, "ev-21", timedelta(days=7))
    demo.undo()
    assert all(
        now.sequence > old for now, old in zip(_notice(demo, "ev-21").items, before, strict=True)
    )


def test_only_who_holds_an_old_entry_needs_an_update(demo: Workspace) -> None:
    everybody = _invitees(demo, "ev-21", InvitationScope.ALL)
    assert not any(person.files for person in _invitees(demo, "ev-21", InvitationScope.UPDATES))
    _save(demo, "ev-21", everybody[:3])
    _move(demo, "ev-21", timedelta(days=7))
    updates = [p for p in _invitees(demo, "ev-21", InvitationScope.UPDATES) if p.files]
    assert {p.participation_id for p in updates} == {p.participation_id for p in everybody[:3]}
    file = updates[0].files[0]
    assert file.held is not None
    assert file.held.sequence < file.sequence
    assert "METHOD:REQUEST" in _text(file.sheet)


def test_a_cancelled_event_is_cancelled_for_who_held_it(demo: Workspace) -> None:
    everybody = _invitees(demo, "ev-16", InvitationScope.ALL)
    _save(demo, "ev-16", everybody[:2])
    demo.run("cancel_event", cancel_event, _event(demo, "ev-16"), "no visas")
    off = [p for p in _invitees(demo, "ev-16", InvitationScope.CANCELLATIONS) if p.files]
    assert {p.participation_id for p in off} == {p.participation_id for p in everybody[:2]}
    old, new = everybody[0].files[0], off[0].files[0]
    text = _text(new.sheet)
    assert "METHOD:CANCEL" in text
    assert "STATUS:CANCELLED" in text
    assert "VALARM" not in text
    assert "SUMMARY:CANCELLED: " in text
    assert new.sheet.items[0].uid == old.sheet.items[0].uid
    assert new.sequence == old.sequence + 1
    _save(demo, "ev-16", tuple(off))
    assert not any(p.files for p in _invitees(demo, "ev-16", InvitationScope.ALL))


def test_a_cancellation_that_a_colleague_saved_too_is_no_trouble(demo: Workspace) -> None:
    everybody = _invitees(demo, "ev-16", InvitationScope.ALL)
    _save(demo, "ev-16", everybody[:1])
    demo.run("cancel_event", cancel_event, _event(demo, "ev-16"), "no visas")
    off = [p for p in _invitees(demo, "ev-16", InvitationScope.CANCELLATIONS) if p.files]
    for _ in ("we", "a colleague"):  # both had prepared the files before either saved them
        _save(demo, "ev-16", tuple(off))
    assert not any(p.files for p in _invitees(demo, "ev-16", InvitationScope.CANCELLATIONS))


def test_who_withdrew_is_told_that_it_is_off(demo: Workspace) -> None:
    everybody = _invitees(demo, "ev-16", InvitationScope.ALL)
    _save(demo, "ev-16", everybody)
    leaver = everybody[0].participation_id
    demo.run(
        "withdraw",
        change_participation_state,
        [leaver],
        ParticipationState.WITHDRAWN,
        "ill",
    )
    off = [p for p in _invitees(demo, "ev-16", InvitationScope.CANCELLATIONS) if p.files]
    assert [p.participation_id for p in off] == [leaver]


def test_only_people_with_a_seat_are_invited(demo_readonly: Workspace) -> None:
    people = _invitees(demo_readonly, "ev-21", InvitationScope.ALL)
    story = next(event for event in STORY["events"] if event["id"] == "ev-21")
    seated = [p for p in story["participations"] if p["state"] in {"ACCEPTED", "CONFIRMED"}]
    assert len(people) == len(seated)


def test_without_an_address_to_answer_to_nobody_is_invited(demo: Workspace) -> None:
    def silence(session: Session) -> None:
        for person in session.scalars(select(Person).where(Person.is_focal_point)):
            person.email = ""

    demo.run("change_person", silence)
    with pytest.raises(Refused) as refused:
        _invitees(demo, "ev-21", InvitationScope.ALL)
    assert refused.value.problems[0].code == "invitations_no_organizer"
    text = _text(_notice(demo, "ev-21"))
    assert "METHOD" not in text
    assert "ORGANIZER" not in text


def test_the_text_shows_the_time_of_the_receiver(demo_readonly: Workspace) -> None:
    people = _invitees(demo_readonly, "ev-07", InvitationScope.ALL)
    moscow = next(p for p in people if p.zone == "Europe/Moscow")
    description = moscow.files[0].sheet.items[0].description
    assert "13:00–14:30" in description
    assert "11:00–12:30 Moscow (UTC+3)" in description
    assert description.endswith("DEMO: invented people and offices")
    assert "DEMO" not in moscow.files[0].sheet.items[0].summary


def test_an_online_day_of_a_blended_event_has_no_hall(demo_readonly: Workspace) -> None:
    items = _notice(demo_readonly, "ev-07").items
    assert items[0].location == ""
    assert "Congress Hall" in items[5].location


def test_a_new_session_changes_its_day_only(demo: Workspace) -> None:
    before = {item.uid: item.sequence for item in _notice(demo, "ev-19").items}
    start = datetime.fromisoformat("2026-07-21T17:00")
    draft = ProgrammeItemDraft(
        title={"en": "Evening"}, start=start, end=start + timedelta(hours=1), zone="Asia/Yerevan"
    )
    demo.run("add_session", add_item, _event(demo, "ev-19"), draft)
    after = {item.uid: item.sequence for item in _notice(demo, "ev-19").items}
    assert set(after) == set(before)
    assert sum(after[uid] - before[uid] for uid in after) == 1
