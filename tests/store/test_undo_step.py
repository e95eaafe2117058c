"""Any step of history can be taken back, or the program says why not."""

from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.kinds import ExportKind
from ombuds_events.domain.messages import PROBLEMS
from ombuds_events.domain.problems import Refused
from ombuds_events.model.event import Event
from ombuds_events.model.export_record import ExportRecord
from ombuds_events.model.history import Tx
from ombuds_events.model.institution import Institution
from ombuds_events.model.office import Office
from ombuds_events.model.person import Person
from ombuds_events.model.programme_item import ProgrammeItem
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.services.events import plan_event
from ombuds_events.store.workspace import Gesture, Workspace
from tests.factories import institution, office
from tests.services import events_office as of
from tests.store.test_workspace import add_person, families, remove, rename


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return office(tmp_path)


def last(workspace: Workspace) -> int:
    return workspace.read(lambda s: s.scalars(select(Tx.id).order_by(Tx.id.desc())).first()) or 0


def code(workspace: Workspace, step: int) -> str:
    """The code of the reason why not; the same one refuses the undo itself."""
    problem = workspace.why_not(step)
    if problem is None:
        return ""
    with pytest.raises(Refused) as refused:
        workspace.undo_step(step)
    assert refused.value.problems == (problem,)
    assert problem.code in PROBLEMS
    return problem.code


def move(session: Session, person_id: int, institution_id: int) -> None:
    session.get_one(Person, person_id).institution_id = institution_id


def close_institution(session: Session, institution_id: int) -> None:
    session.delete(session.get_one(Institution, institution_id))


def add_tashkent(session: Session) -> int:
    return institution(session, "Tashkent", "UZ", "Asia/Tashkent").id


def test_a_step_below_others_goes_and_comes_back(workspace: Workspace) -> None:
    kim = workspace.run("add_person", add_person, "Ким")
    workspace.run("change_person", rename, kim, "Пак")
    step = last(workspace)
    workspace.run("add_person", add_person, "Цой")
    assert workspace.why_not(step) is None
    changes = workspace.undo_step(step)
    assert (changes.kind, changes.label) == ("undo", "change_person")
    assert workspace.read(families) == ["Ким", "Цой"]
    assert code(workspace, step) == "undo_done_already"
    again = workspace.undo_step(last(workspace))
    assert again.kind == "redo"
    assert workspace.read(families) == ["Пак", "Цой"]


def test_somebody_elses_step_can_be_taken_back(workspace: Workspace) -> None:
    other = Workspace.open(workspace.path or "", "somebody else")
    other.run("add_person", add_person, "Ким")
    workspace.undo_step(last(workspace))
    assert workspace.read(families) == []
    other.close()


def test_a_row_that_moved_on_says_so_until_the_later_step_is_gone(workspace: Workspace) -> None:
    kim = workspace.run("add_person", add_person, "Ким")
    workspace.run("change_person", rename, kim, "Пак")
    first = last(workspace)
    workspace.run("change_person", rename, kim, "Цой")
    second = last(workspace)
    assert code(workspace, first) == "undo_later"
    workspace.undo_step(second)
    workspace.undo_step(first)
    assert workspace.read(families) == ["Ким"]


def test_what_others_rest_on_stays(workspace: Workspace) -> None:
    tashkent = workspace.run("add_institution", add_tashkent)
    step = last(workspace)
    kim = workspace.run("add_person", add_person, "Ким")
    workspace.run("change_person", move, kim, tashkent)
    assert code(workspace, step) == "undo_in_use"
    workspace.run("change_person", remove, kim)
    assert workspace.why_not(step) is None


def test_nothing_comes_back_without_what_it_belonged_to(workspace: Workspace) -> None:
    tashkent = workspace.run("add_institution", add_tashkent)
    kim = workspace.run("add_person", add_person, "Ким")
    workspace.run("change_person", move, kim, tashkent)
    workspace.run("change_person", move, kim, 1)
    step = last(workspace)
    workspace.run("change_institution", close_institution, tashkent)
    assert code(workspace, step) == "undo_parent_gone"
    workspace.undo()
    workspace.undo_step(step)
    assert workspace.read(lambda s: s.get_one(Person, kim).institution_id) == tashkent


def test_the_beginning_of_an_office_stays(workspace: Workspace) -> None:
    assert code(workspace, 1) == "undo_setup"
    assert workspace.read(lambda s: s.get(Office, 1)) is not None


def test_a_place_that_is_taken_is_a_sentence_and_no_crash(demo: Workspace) -> None:
    seminar = demo.read(resolve, Kind.EVENT, "SEM-2026-02")
    forum = demo.read(resolve, Kind.EVENT, "TOT-2026-01")

    def call(session: Session, event_id: int, number: str) -> None:
        session.get_one(Event, event_id).code = number

    demo.run("change_event", call, seminar, "A-1")
    step = last(demo)
    demo.run("change_event", call, forum, "SEM-2026-02")
    assert demo.why_not(step) is None
    with pytest.raises(Refused) as refused:
        demo.undo_step(step)
    assert [problem.code for problem in refused.value.problems] == ["undo_blocked"]
    demo.undo_step(last(demo))
    demo.undo_step(step)
    assert demo.read(resolve, Kind.EVENT, "SEM-2026-02") == seminar


def test_an_event_does_not_take_later_sessions_with_it(demo: Workspace) -> None:
    event = demo.run("plan_event", plan_event, of.draft())
    step = last(demo)
    assert demo.why_not(step) is None
    source = demo.read(lambda s: s.scalars(select(ProgrammeItem)).first())
    assert source is not None

    def add(session: Session) -> None:
        session.add(
            ProgrammeItem(
                event_id=event,
                title={"en": "Opening"},
                starts_at=source.starts_at,
                ends_at=source.ends_at,
                zone=source.zone,
                starts_utc=source.starts_utc,
                ends_utc=source.ends_utc,
                kind=source.kind,
            )
        )

    demo.run("add_session", add)
    assert code(demo, step) == "undo_in_use"


def save_files(session: Session) -> None:
    session.add(
        ExportRecord(
            kind=ExportKind.CALENDAR, saved_utc=0, files=["a", "b"], columns=[], receivers=1
        )
    )


def test_files_that_left_stay_left(demo: Workspace) -> None:
    demo.run(Gesture("export_files"), save_files)
    step = last(demo)
    problem = demo.why_not(step)
    assert problem is not None
    assert (problem.code, problem.values["count"]) == ("undo_left_house", 2)
    assert code(demo, step) == "undo_left_house"


def test_what_was_read_stays_read(demo: Workspace) -> None:
    demo.run(Gesture("reveal_name", "Amina K.", reason="visa", always=True), lambda _session: None)
    assert code(demo, last(demo)) == "undo_read"
