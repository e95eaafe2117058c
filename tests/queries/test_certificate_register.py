"""The register of certificates: every number, also taken back, also from before it."""

from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.model.certificate import Certificate
from ombuds_events.model.participation import Participation
from ombuds_events.queries.attendance import grid
from ombuds_events.queries.certificate_register import RegisterEntry, certificate_register
from ombuds_events.queries.certificates import certificates_sheet
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.services.certificates import certify_with_reason, note_printed
from ombuds_events.store.workspace import Gesture, Workspace
from tests.documents import words

ISSUE = Gesture("issue_certificates", "FLAG-2025")


@pytest.fixture
def event(demo: Workspace) -> int:
    return demo.read(resolve, Kind.EVENT, "FLAG-2025")


def entry(demo: Workspace, number: str) -> RegisterEntry:
    return next(one for one in demo.read(certificate_register) if one.id == number)


def short(demo: Workspace, event: int) -> list[int]:
    return [r.participation_id for r in demo.read(grid, event).rows if not r.certificate_no]


def test_numbers_from_before_the_register_stand_in_it(demo: Workspace, event: int) -> None:
    found = demo.read(certificate_register)
    assert len(found) == 31
    last = found[0]
    assert (last.id, last.code, last.year) == ("FLAG-2025/031", "FLAG-2025", 2025)
    assert last.person is not None
    assert last.minutes is not None
    assert (last.printed_on, last.is_void, last.by) == (None, False, "")
    assert demo.read(certificate_register, event) == found
    assert demo.read(certificate_register, 1) == ()


def test_exceptions_say_why_and_what_was_taken_back_is_void(demo: Workspace, event: int) -> None:
    for seat, reason in zip(short(demo, event)[:2], ("Ill", "Called home"), strict=True):
        demo.run(ISSUE, certify_with_reason, seat, reason)
    demo.undo()
    kept, gone = entry(demo, "FLAG-2025/032"), entry(demo, "FLAG-2025/033")
    assert (kept.reason, kept.is_void) == ("Ill", False)
    assert (gone.reason, gone.is_void) == ("Called home", True)
    assert gone.person is not None
    assert [one.id for one in demo.read(certificate_register, event)][:2] == [gone.id, kept.id]


def test_a_reason_names_no_child(demo: Workspace, event: int) -> None:
    """Nane Petrosyan-Arzum of the youth council in Yerevan is fifteen."""
    demo.run(ISSUE, certify_with_reason, short(demo, event)[0], "Was with Nane Petrosyan-Arzum")
    assert entry(demo, "FLAG-2025/032").reason == "Was with Nane P."


def test_printing_and_printing_again_are_told(
    demo: Workspace, event: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    people = demo.read(certificates_sheet, event, words()).people
    printed = Gesture("print_certificates", "FLAG-2025")
    first = demo.clock.today()
    for _ in range(2):
        demo.run(printed, note_printed, event, people)
    assert entry(demo, people[0].number).reissued_on is None
    later = first + timedelta(days=3)
    monkeypatch.setattr(type(demo.clock), "today", lambda _clock: later)
    demo.run(printed, note_printed, event, people[:1])
    again = entry(demo, people[0].number)
    assert (again.printed_on, again.reissued_on) == (first, later)
    assert entry(demo, people[1].number).reissued_on is None


def test_what_is_gone_leaves_its_number(demo: Workspace, event: int) -> None:
    def forget(session: Session) -> None:
        """As if the event and the seat had been erased: the register has no keys to them."""
        row = session.scalars(select(Certificate).where(Certificate.participation_id == seat)).one()
        row.event_id, row.participation_id = 9_999, 99_999

    seat = short(demo, event)[0]
    demo.run(ISSUE, certify_with_reason, seat, "Ill")
    demo.undo()
    demo.run(ISSUE, forget)
    lost = entry(demo, "FLAG-2025/032")
    assert (lost.person, lost.minutes, lost.code, lost.event_id) == (None, None, "", 0)
    assert (lost.title, lost.is_void) == ({}, True)


def test_a_number_without_a_day_is_listed_last(demo: Workspace, event: int) -> None:
    def undated(session: Session) -> None:
        row = session.get_one(Participation, short_seat)
        row.certificate_no = "OLD-2019/001"

    short_seat = short(demo, event)[0]
    demo.run(ISSUE, undated)
    last = demo.read(certificate_register)[-1]
    assert (last.id, last.issued_on, last.year) == ("OLD-2019/001", None, None)
