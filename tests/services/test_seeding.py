"""The demo office holds the whole story, and is the same wherever it is made."""

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from ombuds_events.domain.consent import DelegateCondition
from ombuds_events.domain.drafts import PersonDraft
from ombuds_events.domain.kinds import (
    EventPath,
    InvitationState,
    ParticipationState,
)
from ombuds_events.domain.problems import Refused
from ombuds_events.model.attendance import AttendanceMark, HeadCount
from ombuds_events.model.calendar_entry import CalendarEntry
from ombuds_events.model.council import Consent
from ombuds_events.model.event import Event
from ombuds_events.model.institution import Institution
from ombuds_events.model.invitation import Invitation, InvitationStateChange
from ombuds_events.model.participation import Participation, ParticipationStateChange
from ombuds_events.model.person import Person
from ombuds_events.queries.delegates import delegates
from ombuds_events.queries.doctor import health
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.queries.seats import frame
from ombuds_events.services.people import add_person
from ombuds_events.services.seeding import make_demo, open_demo, scenario
from ombuds_events.store.workspace import Workspace
from tests.factories import office

STORY = scenario()


def _event(session: Session, ref: str) -> Event:
    return session.scalars(select(Event).where(Event.external_ref == ref)).one()


def _counts(session: Session) -> dict[str, int]:
    tables = (Institution, Person, Event, Participation, Invitation, HeadCount, AttendanceMark)
    return {t.__tablename__: session.scalar(select(func.count(t.id))) or 0 for t in tables}


def test_everything_of_the_story_is_there(demo_readonly: Workspace) -> None:
    events = STORY["events"]
    told = next(row for row in events if row["id"] == "ev-07")["attendance"]["by_person"]
    assert demo_readonly.read(_counts) == {
        "institution": len(STORY["institutions"]),
        "person": len(STORY["persons"]) + 12,
        "event": len(events),
        "participation": sum(len(row["participations"]) for row in events),
        "invitation": sum(len(row["invitations"]) for row in events),
        "head_count": sum(len(row.get("aggregate_attendance", [])) for row in events),
        "attendance_mark": sum(len(letters) for letters in told.values()),
    }
    assert demo_readonly.read(health).is_sound


def test_the_office_stands_on_the_day_of_the_story(demo_readonly: Workspace) -> None:
    context = demo_readonly.context
    assert (context.is_demo, context.clock.today().isoformat()) == (True, STORY["as_of"])
    assert context.operator == "Сейдахметова Айгерим Болатовна"
    assert demo_readonly.next_undo() is None


def test_times_and_sequences_are_those_of_the_story(demo_readonly: Workspace) -> None:
    def compare(session: Session) -> None:
        for row in STORY["events"]:
            event = _event(session, row["id"])
            assert f"{event.starts_at:%Y-%m-%dT%H:%M}" == row["start"]
            instants = [row["start_utc"], row["end_utc"]]
            found = (datetime.fromtimestamp(at, UTC) for at in (event.starts_utc, event.ends_utc))
            assert [f"{moment:%Y-%m-%dT%H:%MZ}" for moment in found] == instants
            sequences = {entry.ical_sequence for entry in event.calendar_entries}
            assert sequences == {row["sequence"]}, row["id"]

    demo_readonly.read(compare)


def test_a_calendar_entry_for_each_meeting_day(demo_readonly: Workspace) -> None:
    def days(session: Session, ref: str) -> list[str]:
        return [str(entry.day) for entry in _event(session, ref).calendar_entries]

    assert len(demo_readonly.read(days, "ev-07")) == 4 + 5 + 2
    assert demo_readonly.read(days, "ev-21") == ["2026-10-20", "2026-10-21", "2026-10-22"]
    assert demo_readonly.read(days, "ev-20") == ["2026-09-08"]


def test_a_seed_that_left_the_short_path_is_full(demo_readonly: Workspace) -> None:
    def paths(session: Session) -> dict[str, EventPath]:
        return dict(session.execute(select(Event.external_ref, Event.path)).all())

    found = demo_readonly.read(paths)
    assert found["ev-01"] is EventPath.SHORT
    assert (found["ev-20"], found["ev-23"], found["ev-04"]) == (EventPath.FULL,) * 3


@pytest.mark.parametrize(
    ("event", "institution", "path"),
    [
        ("ev-07", "inst-bh", ["sent", "reminded", "accepted", "complete"]),
        ("ev-07", "inst-ru", ["sent", "accepted", "complete", "changed"]),
        ("ev-21", "inst-mn", ["sent", "reminded", "reminded", "reminded", "no_reply"]),
        ("ev-21", "inst-am", ["sent", "declined"]),
        ("ev-19", "inst-am", ["sent", "accepted", "complete"]),
        ("ev-21", "inst-bh", []),
    ],
)
def test_letters_have_gone_their_path(
    demo_readonly: Workspace, event: str, institution: str, path: list[str]
) -> None:
    def steps(session: Session) -> list[tuple[InvitationState, str]]:
        query = (
            select(InvitationStateChange.state, InvitationStateChange.on)
            .join(Invitation)
            .join(Institution, Institution.id == Invitation.institution_id)
            .where(
                Institution.external_ref == institution,
                Invitation.event_id == _event(session, event).id,
            )
            .order_by(InvitationStateChange.id)
        )
        return [(row.state, str(row.on)) for row in session.execute(query)]

    found = demo_readonly.read(steps)
    assert [state.value for state, _ in found] == path
    assert [day for _, day in found] == sorted(day for _, day in found)


def test_a_replaced_seat_tells_who_came_and_when(demo_readonly: Workspace) -> None:
    def seats(session: Session) -> list[tuple[str, str, ParticipationState]]:
        query = (
            select(Person.external_ref, ParticipationStateChange.on, ParticipationStateChange.state)
            .join(Participation, Participation.id == ParticipationStateChange.participation_id)
            .join(Person, Person.id == Participation.person_id)
            .where(
                Person.external_ref.in_(["per-ru-3", "per-ru-4"]),
                Participation.event_id == _event(session, "ev-07").id,
            )
            .order_by(Person.external_ref.desc(), ParticipationStateChange.id)
        )
        return [(row[0], str(row.on), row.state) for row in session.execute(query)]

    assert demo_readonly.read(seats) == [
        ("per-ru-4", "2025-08-04", ParticipationState.NOMINATED),
        ("per-ru-4", "2025-09-08", ParticipationState.CONFIRMED),
        ("per-ru-4", "2025-10-02", ParticipationState.REPLACED),
        ("per-ru-3", "2025-10-02", ParticipationState.NOMINATED),
        ("per-ru-3", "2025-10-02", ParticipationState.CONFIRMED),
        ("per-ru-3", "2025-11-10", ParticipationState.CERTIFIED),
    ]


def test_only_what_the_story_says_holds_a_delegate_back(demo_readonly: Workspace) -> None:
    def missing(session: Session, ref: str) -> dict[str, tuple[DelegateCondition, ...]]:
        event_id = _event(session, ref).id
        refs = dict(
            session.execute(
                select(Participation.id, Person.external_ref)
                .join(Person, Person.id == Participation.person_id)
                .where(Participation.event_id == event_id)
            ).all()
        )
        found = delegates(session, event_id)
        return {refs[seat]: delegate.missing for seat, delegate in found.items()}

    found = demo_readonly.read(missing, "ev-19")
    assert set(found["yc-mn-6"]) == {DelegateCondition.GUARDIAN, DelegateCondition.CHAPERONE}
    for ref in ("yc-am-1", "yc-am-3", "yc-mn-2", "yc-mn-4"):
        assert found[ref] == ()


def test_one_photo_consent_was_withdrawn(demo_readonly: Workspace) -> None:
    def withdrawn(session: Session) -> list[str]:
        query = select(Person.external_ref).join(Consent, Consent.person_id == Person.id)
        return list(session.scalars(query.where(Consent.withdrawn_on.is_not(None))))

    assert demo_readonly.read(withdrawn) == ["yc-am-3"]


def test_two_demo_offices_give_the_same_calendars(demo_file: Path, tmp_path: Path) -> None:
    def uids(session: Session) -> list[tuple[str, int]]:
        rows = session.execute(select(CalendarEntry.ical_uid, CalendarEntry.created_utc))
        return sorted((row.ical_uid, row.created_utc) for row in rows)

    other, first = make_demo(tmp_path / "other.db"), Workspace.open(demo_file)
    assert other.read(uids) == first.read(uids)
    assert len({uid for uid, _ in other.read(uids)}) == len(other.read(uids))
    other.close()
    first.close()


def test_a_failed_demo_leaves_no_office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = {**STORY, "events": [{**STORY["events"][0], "state": "ASLEEP"}]}
    monkeypatch.setattr("ombuds_events.services.seeding.scenario", lambda: broken)
    with pytest.raises(ValueError, match="asleep"):
        open_demo(tmp_path / "demo.db")
    assert list(tmp_path.iterdir()) == []


def test_a_demo_office_is_kept_unless_a_fresh_one_is_wanted(tmp_path: Path) -> None:
    path = tmp_path / "demo.db"

    def people(workspace: Workspace) -> int:
        with closing(workspace):
            return workspace.read(_counts)["person"]

    with closing(open_demo(path)) as first:
        first.run("add_person", add_person, PersonDraft(given="Solo"))
    assert people(open_demo(path)) == 71
    assert people(open_demo(path, fresh=True)) == 70
    assert [file.name for file in tmp_path.iterdir()] == ["demo.db"]


@pytest.mark.file_only
def test_only_a_demo_office_is_replaced(tmp_path: Path) -> None:
    own = office(tmp_path)
    assert own.path is not None
    own.close()
    for fresh in (False, True):
        with pytest.raises(Refused) as refused:
            open_demo(own.path, fresh=fresh)
        assert refused.value.problems[0].code == "not_a_demo"


def test_the_flagship_bears_the_number_of_its_project(demo_readonly: Workspace) -> None:
    event_id = demo_readonly.read(resolve, Kind.EVENT, "FLAG-2025")
    assert demo_readonly.read(frame, event_id).project_no == "SDF-0001/25"
