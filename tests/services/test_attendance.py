"""Marks: written, corrected, emptied; a batch is one step of undo."""

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.kinds import Mark, MarkSource
from ombuds_events.domain.problems import Refused
from ombuds_events.domain.tally import MarkCell, MarkValue, read_mark
from ombuds_events.model.attendance import AttendanceMark
from ombuds_events.queries.attendance import Grid, grid
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.services.attendance import set_mark, set_marks
from ombuds_events.store.workspace import Workspace


def _grid(workspace: Workspace, ref: str) -> Grid:
    return workspace.read(grid, workspace.read(resolve, Kind.EVENT, ref))


def _value(workspace: Workspace, ref: str, row: int, column: int) -> MarkValue | None:
    return _grid(workspace, ref).rows[row].marks.get(column)


def _sources(session: Session, participation_id: int) -> set[MarkSource]:
    own = AttendanceMark.participation_id == participation_id
    return set(session.scalars(select(AttendanceMark.source).where(own)))


@pytest.mark.parametrize("value", [Mark.ONLINE, Mark.EXCUSED, 45, 0])
def test_a_mark_is_written_corrected_and_emptied(demo: Workspace, value: MarkValue) -> None:
    first = _grid(demo, "ev-19").rows[0]
    column = _grid(demo, "ev-19").columns[0].key
    demo.run("set_mark", set_mark, first.participation_id, column, Mark.PRESENT)
    demo.run("set_mark", set_mark, first.participation_id, column, value)
    assert _value(demo, "ev-19", 0, 1) == value
    demo.run("set_mark", set_mark, first.participation_id, column, None)
    assert _value(demo, "ev-19", 0, 1) is None
    demo.undo()
    assert _value(demo, "ev-19", 0, 1) == value


def test_many_marks_are_one_step(demo: Workspace) -> None:
    before = _grid(demo, "ev-19")
    cells = [
        MarkCell(row.participation_id, before.columns[1].key, Mark.PRESENT) for row in before.rows
    ]
    demo.run("set_marks", set_marks, cells, MarkSource.PAPER)
    assert _grid(demo, "ev-19").total_at(2).present == len(before.rows)
    assert demo.read(_sources, before.rows[0].participation_id) == {MarkSource.PAPER}
    demo.undo()
    assert _grid(demo, "ev-19").rows == before.rows


def test_emptying_cells_takes_only_what_is_there(demo: Workspace) -> None:
    first = _grid(demo, "ev-19").rows[0].participation_id
    one, other = (column.key for column in _grid(demo, "ev-19").columns[:2])
    cells = [MarkCell(first, one, None), MarkCell(first, other, None)]
    demo.run("set_mark", set_mark, first, one, None)
    demo.run("set_mark", set_mark, first, other, Mark.LATE)
    demo.run("set_marks", set_marks, cells)
    assert {1, 2}.isdisjoint(_grid(demo, "ev-19").rows[0].marks)
    demo.undo()
    marks = _grid(demo, "ev-19").rows[0].marks
    assert (marks.get(1), marks.get(2)) == (None, Mark.LATE)


def test_days_are_marked_where_there_is_no_programme(demo: Workspace) -> None:
    before = _grid(demo, "ev-13")
    assert [column.counted_minutes for column in before.columns] == [None, None]
    person, column = before.rows[0].participation_id, before.columns[0].key
    demo.run("set_mark", set_mark, person, column, Mark.PRESENT)
    after = _grid(demo, "ev-13")
    assert after.rows[0].marks == {1: Mark.PRESENT}
    assert after.total_of(after.rows[0]).minutes is None


def test_a_session_of_another_event_is_refused(demo: Workspace) -> None:
    person = _grid(demo, "ev-19").rows[0].participation_id
    foreign = _grid(demo, "ev-07").columns[0].key
    with pytest.raises(Refused) as refused:
        demo.run("set_mark", set_mark, person, foreign, Mark.PRESENT)
    assert refused.value.problems[0].code == "mark_without_column"


@pytest.mark.parametrize(
    ("typed", "value"),
    [("p", Mark.PRESENT), (" L ", Mark.LATE), ("38", 38), ("", None), ("0", 0)],
)
def test_marks_are_read_as_typed(typed: str, value: MarkValue | None) -> None:
    assert read_mark(typed) == value


@pytest.mark.parametrize(
    ("typed", "code"),
    [("K", "mark_unknown"), ("M", "mark_unknown"), ("1441", "minutes_impossible")],
)
def test_what_is_no_mark_is_refused(typed: str, code: str) -> None:
    with pytest.raises(Refused) as refused:
        read_mark(typed)
    assert refused.value.problems[0].code == code
