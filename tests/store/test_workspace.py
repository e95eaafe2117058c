"""One door: a use case is one transaction, one step of history, one undo."""

from pathlib import Path

import pytest
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from ombuds_events.domain.kinds import Sex
from ombuds_events.domain.problems import Refused
from ombuds_events.model.history import Change, Tx
from ombuds_events.model.institution import Institution
from ombuds_events.model.person import Person
from ombuds_events.store.changes import Changes
from ombuds_events.store.workspace import Gesture, Workspace
from tests.factories import institution, office


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return office(tmp_path / "Папка с пробелом")


def add_person(session: Session, family: str) -> int:
    person = Person(
        institution_id=1,
        family_name=family,
        sort_key=family,
        search_key=family,
        sex=Sex.FEMALE,
        position={},
        languages=[],
        needs_interpretation_from=[],
    )
    session.add(person)
    session.flush()
    return person.id


def rename(session: Session, person_id: int, family: str) -> None:
    session.get_one(Person, person_id).family_name = family


def remove(session: Session, person_id: int) -> None:
    session.delete(session.get_one(Person, person_id))


def families(session: Session) -> list[str]:
    return list(session.scalars(select(Person.family_name).order_by(Person.id)))


def steps(session: Session) -> int:
    return session.scalars(select(func.count(Tx.id))).one()


def test_a_refused_use_case_leaves_nothing(workspace: Workspace) -> None:
    def half(session: Session) -> None:
        add_person(session, "Half")
        raise Refused.one("end_before_start")

    with pytest.raises(Refused):
        workspace.run("add_person", half)
    assert workspace.read(families) == []


def test_listeners_hear_what_changed(workspace: Workspace) -> None:
    heard: list[Changes] = []
    stop = workspace.subscribe(heard.append)
    person_id = workspace.run(Gesture("add_person", "Ким"), add_person, "Ким")
    stop()
    workspace.run("rename", rename, person_id, "Пак")
    assert [(c.label, c.subject, c.ids("person")) for c in heard] == [
        ("add_person", "Ким", frozenset({person_id}))
    ]
    assert heard[0].touches("event", "person")
    assert not heard[0].touches("event")


def test_nothing_changed_is_no_step(workspace: Workspace) -> None:
    person_id = workspace.run("add_person", add_person, "Ким")
    before = workspace.read(steps)
    workspace.run("rename", rename, person_id, "Ким")
    assert workspace.read(steps) == before


def test_several_flushes_fold_into_one_change(workspace: Workspace) -> None:
    def twice(session: Session, person_id: int) -> None:
        person = session.get_one(Person, person_id)
        for family in ("Пак", "Цой"):
            person.family_name = family
            session.flush()

    person_id = workspace.run("add_person", add_person, "Ким")
    workspace.run("rename", twice, person_id)
    rows = workspace.read(
        lambda session: session.execute(
            select(Change.old, Change.new).where(Change.field == "family_name")
        ).all()
    )
    assert [tuple(row) for row in rows] == [("Ким", "Цой")]


def test_undo_and_redo_walk_the_steps(workspace: Workspace) -> None:
    person_id = workspace.run("add_person", add_person, "Ким")
    workspace.run("rename", rename, person_id, "Пак")
    seen = []
    for step in (workspace.undo, workspace.undo, workspace.redo, workspace.redo, workspace.undo):
        step()
        seen.append(workspace.read(families))
    assert seen == [["Ким"], [], ["Ким"], ["Пак"], ["Ким"]]


def test_undo_brings_a_deleted_row_back_with_its_identity(workspace: Workspace) -> None:
    person_id = workspace.run("add_person", add_person, "Ким")
    uid = workspace.read(lambda session: session.get_one(Person, person_id).uid)
    workspace.run("remove", remove, person_id)
    workspace.undo()
    back = workspace.read(lambda session: session.get_one(Person, person_id))
    assert (back.uid, back.family_name, back.sex) == (uid, "Ким", Sex.FEMALE)
    assert back.version > 1


def test_undo_works_after_a_restart(tmp_path: Path) -> None:
    first = office(tmp_path)
    first.run("add_person", add_person, "Ким")
    first.close()
    second = Workspace.open(first.url, "Dana Orlova")
    assert second.next_undo() == Gesture("add_person")
    second.undo()
    assert second.read(families) == []


def test_undo_is_refused_when_a_row_has_moved_on(workspace: Workspace) -> None:
    person_id = workspace.run("add_person", add_person, "Ким")
    mine = workspace.run("rename", rename, person_id, "Пак")
    assert mine is None
    other = Workspace.open(workspace.url, "somebody else")
    other.run("rename", rename, person_id, "Цой")
    with pytest.raises(Refused) as refused:
        workspace.undo()
    assert [p.code for p in refused.value.problems] == ["undo_overtaken"]
    assert workspace.read(families) == ["Цой"]


def test_each_operator_undoes_the_own_steps(workspace: Workspace) -> None:
    workspace.run("add_person", add_person, "Ким")
    other = Workspace.open(workspace.url, "somebody else")
    with pytest.raises(Refused) as refused:
        other.undo()
    assert [p.code for p in refused.value.problems] == ["nothing_to_undo"]


def test_a_new_step_ends_redo(workspace: Workspace) -> None:
    person_id = workspace.run("add_person", add_person, "Ким")
    workspace.run("rename", rename, person_id, "Пак")
    workspace.undo()
    workspace.run("rename", rename, person_id, "Цой")
    assert workspace.next_redo() is None
    with pytest.raises(Refused):
        workspace.redo()


def test_parents_and_children_come_back_together(workspace: Workspace) -> None:
    def two(session: Session) -> tuple[int, int]:
        body = institution(session, "Tashkent", "UZ", "Asia/Tashkent")
        person_id = add_person(session, "Каримова")
        session.get_one(Person, person_id).institution_id = body.id
        return body.id, person_id

    def both_go(session: Session, body_id: int, person_id: int) -> None:
        remove(session, person_id)
        session.flush()
        session.delete(session.get_one(Institution, body_id))

    ids = workspace.run("add", two)
    workspace.run("remove", both_go, *ids)
    workspace.undo()
    assert workspace.read(families) == ["Каримова"]
    workspace.undo()
    assert workspace.read(families) == []


@pytest.mark.file_only
def test_a_closed_database_is_one_file(workspace: Workspace) -> None:
    workspace.run("add_person", add_person, "Ким")
    workspace.close()
    assert workspace.path is not None
    assert [path.name for path in workspace.path.parent.iterdir()] == ["office.db"]
