"""Certificates: by the rule or with a reason, under numbers that never come twice."""

from datetime import timedelta

import pytest
from sqlalchemy.orm import Session

from ombuds_events.domain.certificates import CertificateSheet, Certified
from ombuds_events.domain.kinds import Mark, ParticipationState
from ombuds_events.domain.problems import Refused
from ombuds_events.domain.tally import MarkCell
from ombuds_events.model.participation import Participation
from ombuds_events.queries.attendance import grid
from ombuds_events.queries.certificate_register import certificate_register
from ombuds_events.queries.certificates import certificates_sheet, register
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.services.attendance import set_marks
from ombuds_events.services.certificates import (
    certify,
    certify_with_reason,
    issue_certificates,
    note_printed,
)
from ombuds_events.store.workspace import Gesture, Workspace
from tests.documents import words

ISSUE = Gesture("issue_certificates", "FLAG-2025")


@pytest.fixture
def event(demo: Workspace) -> int:
    return demo.read(resolve, Kind.EVENT, "FLAG-2025")


def sheet(demo: Workspace, event: int) -> CertificateSheet:
    return demo.read(certificates_sheet, event, words())


def short_of_hours(demo: Workspace, event: int) -> int:
    """Somebody who attended too little."""
    return next(r.participation_id for r in demo.read(grid, event).rows if not r.certificate_no)


def make_whole(session: Session, event: int, seat: int) -> None:
    """Mark this person present everywhere."""
    columns = grid(session, event).columns
    set_marks(session, [MarkCell(seat, column.key, Mark.PRESENT) for column in columns])


def state_of(session: Session, seat: int) -> tuple[ParticipationState, str, list[str]]:
    row = session.get_one(Participation, seat)
    return row.state, row.certificate_no, [step.reason for step in row.states]


def refused(demo: Workspace, use_case: object, *args: object) -> list[str]:
    with pytest.raises(Refused) as found:
        demo.run(ISSUE, use_case, *args)  # type: ignore[arg-type]
    return [problem.code for problem in found.value.problems]


def test_the_flagship_has_its_certificates(demo: Workspace, event: int) -> None:
    found = sheet(demo, event)
    assert (len(found.people), found.short, found.undecided, found.gaps) == (31, 3, 0, ())
    assert not any(person.is_new or person.reissued_on for person in found.people)
    first = found.people[0]
    assert first.is_complete
    assert first.issued_on < demo.clock.today()


def test_who_earns_one_later_gets_the_next_number(demo: Workspace, event: int) -> None:
    seat = short_of_hours(demo, event)
    demo.run(Gesture("set_mark"), make_whole, event, seat)
    new = [person for person in sheet(demo, event).people if person.is_new]
    assert [(p.participation_id, p.number) for p in new] == [(seat, "FLAG-2025/032")]
    demo.run(ISSUE, issue_certificates, event, [Certified(seat, "FLAG-2025/032")])
    state, number, _ = demo.read(state_of, seat)
    assert (state, number) == (ParticipationState.CERTIFIED, "FLAG-2025/032")
    assert len(sheet(demo, event).people) == 32


def test_the_rule_is_kept_and_an_exception_has_a_reason(demo: Workspace, event: int) -> None:
    seat = short_of_hours(demo, event)
    assert refused(demo, certify, [seat]) == ["certificate_not_earned"]
    assert refused(demo, certify_with_reason, seat, "  ") == ["certificate_needs_reason"]
    number = demo.run(ISSUE, certify_with_reason, seat, "Ill on the last day")
    _, held, reasons = demo.read(state_of, seat)
    assert (number, held, reasons[-1]) == ("FLAG-2025/032", "FLAG-2025/032", "Ill on the last day")
    entry = demo.read(register, demo.clock.today().year)[-1]
    assert (entry.number, entry.reason, entry.is_void) == (number, "Ill on the last day", False)
    person = next(p for p in sheet(demo, event).people if p.participation_id == seat)
    assert not person.is_complete
    assert refused(demo, certify, [seat]) == ["certificate_there"]


def test_undo_leaves_a_gap_that_is_told(demo: Workspace, event: int) -> None:
    seat = short_of_hours(demo, event)
    demo.run(ISSUE, certify_with_reason, seat, "Ill")
    demo.undo()
    assert demo.read(state_of, seat)[:2] == (ParticipationState.ATTENDED, "")
    assert sheet(demo, event).gaps == ("FLAG-2025/032",)
    assert demo.read(register, demo.clock.today().year)[-1].is_void
    assert demo.run(ISSUE, certify, [seat], "Ill") == ("FLAG-2025/033",)
    demo.undo()
    demo.redo()
    assert demo.read(state_of, seat)[1] == "FLAG-2025/033"


def test_numbers_that_were_taken_meanwhile_are_refused(demo: Workspace, event: int) -> None:
    seat, held = short_of_hours(demo, event), sheet(demo, event).people[0]
    same_number = [Certified(seat, held.number, "x")]
    same_person = [Certified(held.participation_id, "FLAG-2025/032", "x")]
    for wanted in (same_number, same_person):
        assert refused(demo, issue_certificates, event, wanted) == ["certificate_taken"]


def test_who_did_not_come_gets_none(demo: Workspace, event: int) -> None:
    def stay_away(session: Session) -> None:
        session.get_one(Participation, seat).state = ParticipationState.NO_SHOW

    seat = short_of_hours(demo, event)
    demo.run(Gesture("change_state"), stay_away)
    assert refused(demo, certify, [seat], "a reason") == ["certificate_no_seat"]


def test_what_is_printed_again_on_a_later_day_is_marked(
    demo: Workspace, event: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    people = sheet(demo, event).people
    for _ in range(2):  # the same day again is the same saving
        demo.run(Gesture("print_certificates"), note_printed, event, people)
    assert not any(person.reissued_on for person in sheet(demo, event).people)
    later = demo.clock.today() + timedelta(days=3)
    monkeypatch.setattr(type(demo.clock), "today", lambda _clock: later)
    again = sheet(demo, event).people
    assert {person.reissued_on for person in again} == {later}
    assert [person.issued_on for person in again] == [person.issued_on for person in people]
    demo.run(Gesture("print_certificates"), note_printed, event, again[:1])
    held = {one.id: one.reissued_on for one in demo.read(certificate_register, event)}
    assert [held[person.number] for person in again[:2]] == [later, None]
