"""Names on certificates: as people want them; those of children only with a reason."""

import pytest
from sqlalchemy.orm import Session

from ombuds_events.domain.certificates import CertificateSheet
from ombuds_events.domain.kinds import Mark
from ombuds_events.domain.problems import Refused
from ombuds_events.domain.tally import MarkCell
from ombuds_events.model.participation import Participation
from ombuds_events.queries.attendance import grid
from ombuds_events.queries.certificates import certificates_sheet
from ombuds_events.queries.history import history
from ombuds_events.queries.participations import of_event
from ombuds_events.queries.people import full_names
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.services.attendance import set_marks
from ombuds_events.services.certificates import change_certificate_name, reveal_names
from ombuds_events.store.workspace import Gesture, Workspace
from tests.documents import words

NAME = Gesture("change_certificate_name", "FLAG-2025")


@pytest.fixture
def flagship(demo: Workspace) -> int:
    return demo.read(resolve, Kind.EVENT, "FLAG-2025")


@pytest.fixture
def youth(demo: Workspace) -> int:
    """The forum, whose young delegates were there all the time."""
    event_id = demo.read(resolve, Kind.EVENT, "YF-2026")
    found = demo.read(grid, event_id)
    cells = [
        MarkCell(row.participation_id, column.key, Mark.PRESENT)
        for row in found.rows
        for column in found.columns
    ]
    demo.run(Gesture("set_marks", "YF-2026"), set_marks, cells)
    return event_id


def sheet(demo: Workspace, event: int, reason: str = "") -> CertificateSheet:
    return demo.read(certificates_sheet, event, words(), reason=reason)


def version(session: Session, seat: int) -> int:
    return session.get_one(Participation, seat).version


def rename(demo: Workspace, seat: int, name: str) -> None:
    demo.run(NAME, change_certificate_name, seat, demo.read(version, seat), name)


def test_a_name_is_changed_shown_and_taken_back(demo: Workspace, flagship: int) -> None:
    before = sheet(demo, flagship).people[0]
    rename(demo, before.participation_id, "  Dr  Ani Vardumyan ")
    after = sheet(demo, flagship).people[0]
    assert (after.name, after.name_latin) == ("Dr Ani Vardumyan", "")
    seats = [seat for one in demo.read(of_event, flagship) for seat in one.seats]
    shown = {seat.id: seat.certificate_name for seat in seats}
    assert shown[before.participation_id] == "Dr Ani Vardumyan"
    assert [name for name in shown.values() if name] == ["Dr Ani Vardumyan"]
    demo.undo()
    assert sheet(demo, flagship).people[0] == before


def test_a_name_that_is_too_long_is_refused(demo: Workspace, flagship: int) -> None:
    seat = sheet(demo, flagship).people[0].participation_id
    with pytest.raises(Refused) as found:
        rename(demo, seat, "A" * 201)
    assert [problem.code for problem in found.value.problems] == ["text_too_long"]
    with pytest.raises(Refused) as moved:
        demo.run(NAME, change_certificate_name, seat, 99, "Ani")
    assert moved.value.problems[0].code == "changed_meanwhile"


def test_no_other_name_is_kept_of_a_child(demo: Workspace, youth: int) -> None:
    child = next(person for person in sheet(demo, youth).people if person.is_minor)
    with pytest.raises(Refused) as found:
        rename(demo, child.participation_id, "Nane Petrosyan-Arzum")
    assert found.value.problems[0].code == "certificate_name_of_minor"
    rename(demo, child.participation_id, " ")  # may be cleared

    def leftover(session: Session) -> None:
        row = session.get_one(Participation, child.participation_id)
        row.certificate_name = "Nane Petrosyan-Arzum"

    demo.run(NAME, leftover)
    assert child.name in {person.name for person in sheet(demo, youth).people}
    seats = [seat for one in demo.read(of_event, youth) for seat in one.seats]
    assert not any(seat.certificate_name for seat in seats)
    steps = demo.read(history, Kind.EVENT, youth)
    assert "Arzum" not in str(steps)


def test_children_are_masked_unless_there_is_a_reason(demo: Workspace, youth: int) -> None:
    masked = sheet(demo, youth, "  ")
    children = [person for person in masked.people if person.is_minor]
    assert masked.reason == ""
    assert {person.name[-1] for person in children} == {"."}
    whole = sheet(demo, youth, " The parents asked for it ")
    assert whole.reason == "The parents asked for it"
    names = {person.name for person in whole.people if person.is_minor}
    assert "Petrosyan-Arzum Nane" in names
    assert "PETROSYAN-ARZUM Nane" in {person.name_latin for person in whole.people}
    assert len(whole.people) == len(masked.people)


def test_without_children_a_reason_is_not_kept(demo: Workspace, flagship: int) -> None:
    assert sheet(demo, flagship, "why not").reason == ""


def test_nobody_sees_full_names_without_a_reason(demo: Workspace) -> None:
    step = Gesture("reveal_names", "YF-2026", reason="", always=True)
    with pytest.raises(Refused) as found:
        demo.run(step, reveal_names, " ")
    assert found.value.problems[0].code == "reason_to_reveal"
    with pytest.raises(Refused):
        demo.read(full_names, [1], "")
    demo.run(Gesture("reveal_names", "YF-2026", reason="Asked", always=True), reveal_names, "Asked")
    assert demo.next_undo() is None or demo.next_undo().label != "reveal_names"  # type: ignore[union-attr]
