"""Marks: written, corrected, emptied; a batch is one step of undo."""

from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.kinds import Mark, MarkSource, ParticipationState
from ombuds_events.domain.problems import Refused
from ombuds_events.domain.tally import MarkCell, MarkEntry, MarkValue, read_mark
from ombuds_events.model.attendance import AttendanceMark
from ombuds_events.model.participation import Participation
from ombuds_events.queries.attendance import Grid, grid
from ombuds_events.queries.mark_steps import mark_steps
from ombuds_events.queries.programme import programme
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.queries.sheets import sheet
from ombuds_events.queries.show_event import show_event
from ombuds_events.services.attendance import set_mark, set_marks
from ombuds_events.services.by_reference import mark_person
from ombuds_events.services.programme import change_item
from ombuds_events.store.workspace import Workspace
from ombuds_events.ui.kit.i18n import labels


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


def test_a_session_has_one_number_everywhere(demo: Workspace) -> None:
    event_id = demo.read(resolve, Kind.EVENT, "ev-19")
    second = demo.read(programme, event_id)[1]
    plain = replace(second.draft, counted_minutes=0)
    demo.run("change_session", change_item, second.id, second.version, plain)
    found = _grid(demo, "ev-19")
    assert [column.number for column in found.columns][:2] == [1, 3]
    named = {row.number: row.title for row in demo.read(programme, event_id)}
    assert {column.number: column.title for column in found.columns}.items() <= named.items()
    person = found.rows[0].person.ref
    demo.run("set_mark", mark_person, "ev-19", person, 3, "L")
    assert _grid(demo, "ev-19").rows[0].marks[3] is Mark.LATE
    printed = demo.read(sheet, event_id, labels(["en"]))
    assert [column.number for column in printed.columns][:2] == [1, 3]
    told: Any = demo.read(show_event, event_id)
    shown = told["attendance"]["sessions"]
    assert [one["number"] for one in shown][:3] == [1, 2, 3]


def test_many_marks_are_one_step(demo: Workspace) -> None:
    before = _grid(demo, "ev-19")
    cells = [
        MarkCell(row.participation_id, before.columns[1].key, Mark.PRESENT) for row in before.rows
    ]
    demo.run("set_marks", set_marks, cells, MarkSource.PAPER)
    marked = [row.marks[2] for row in _grid(demo, "ev-19").rows]
    assert marked == [Mark.PRESENT] * len(before.rows)
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


def _entry(workspace: Workspace, row: int = 0, column: int = 1) -> MarkEntry:
    return _grid(workspace, "ev-19").rows[row].entries[column]


def _cell(workspace: Workspace, value: MarkValue | None, row: int = 0) -> MarkCell:
    found = _grid(workspace, "ev-19")
    return MarkCell(found.rows[row].participation_id, found.columns[0].key, value)


def test_each_mark_knows_who_entered_it_and_when(demo: Workspace) -> None:
    demo.context = replace(demo.context, operator="Dana Orlova")
    before = int(demo.clock.real_now().timestamp())
    demo.run("set_marks", set_marks, [_cell(demo, Mark.LATE)])
    entry = _entry(demo)
    assert (entry.source, entry.by) == (MarkSource.TYPED, "Dana Orlova")
    assert entry.at is not None
    assert before <= entry.at <= before + 60


def test_an_arrival_is_kept_with_its_time(demo: Workspace) -> None:
    cells = [_cell(demo, Mark.PRESENT)]
    demo.run("set_marks", set_marks, cells, MarkSource.CHECK_IN, 1_753_000_000)
    assert (_entry(demo).source, _entry(demo).at) == (MarkSource.CHECK_IN, 1_753_000_000)


def test_who_corrects_a_report_is_the_author_now(demo: Workspace) -> None:
    demo.context = replace(demo.context, operator="A. Helper")
    demo.run("take_report", set_marks, [_cell(demo, 38)], MarkSource.IMPORT, 1_000)
    demo.context = replace(demo.context, operator="Dana Orlova")
    demo.run("set_mark", set_marks, [_cell(demo, Mark.PRESENT)])
    assert (_entry(demo).source, _entry(demo).by) == (MarkSource.TYPED, "Dana Orlova")
    found = _grid(demo, "ev-19")
    steps = demo.read(mark_steps, found.rows[0].participation_id, found.columns[0].key)
    assert [(step.value, step.entry.source) for step in steps] == [
        (Mark.PRESENT, MarkSource.TYPED),
        (38, MarkSource.IMPORT),
    ]
    assert [step.entry.by for step in steps] == ["Dana Orlova", "A. Helper"]
    demo.undo()
    assert (_entry(demo).source, _entry(demo).by) == (MarkSource.IMPORT, "A. Helper")


def test_the_same_mark_again_leaves_its_author(demo: Workspace) -> None:
    demo.context = replace(demo.context, operator="A. Helper")
    demo.run("set_mark", set_marks, [_cell(demo, 38)], MarkSource.TYPED, 1_000)
    demo.context = replace(demo.context, operator="Dana Orlova")
    demo.run("set_mark", set_marks, [_cell(demo, 38)])
    assert (_entry(demo).by, _entry(demo).at) == ("A. Helper", 1_000)


def test_a_mark_that_was_not_seen_is_not_overwritten(demo: Workspace) -> None:
    cell = _cell(demo, Mark.PRESENT)
    key = (cell.participation_id, cell.column)
    demo.run("set_mark", set_marks, [_cell(demo, Mark.ABSENT)])
    with pytest.raises(Refused) as refused:
        demo.run("set_mark", set_marks, [cell], MarkSource.TYPED, None, {key: None})
    assert refused.value.problems[0].code == "mark_overtaken"
    assert _value(demo, "ev-19", 0, 1) is Mark.ABSENT
    demo.run("set_mark", set_marks, [cell], MarkSource.TYPED, None, {key: Mark.ABSENT})
    demo.run("set_mark", set_marks, [cell], MarkSource.TYPED, None, {key: None})  # says the same
    assert _value(demo, "ev-19", 0, 1) is Mark.PRESENT


def test_who_lost_the_seat_is_not_marked(demo: Workspace) -> None:
    cell = _cell(demo, Mark.PRESENT)
    demo.run("withdraw", _withdraw, cell.participation_id)
    with pytest.raises(Refused) as refused:
        demo.run("set_mark", set_marks, [cell])
    assert refused.value.problems[0].code == "seat_lost"
    demo.run("set_mark", set_marks, [MarkCell(cell.participation_id, cell.column, None)])


def test_who_left_after_a_day_can_still_be_corrected(demo: Workspace) -> None:
    cell = _cell(demo, Mark.PRESENT)
    demo.run("set_mark", set_marks, [cell])
    demo.run("withdraw", _withdraw, cell.participation_id)
    demo.run("set_mark", set_marks, [_cell(demo, Mark.LATE)])
    assert _value(demo, "ev-19", 0, 1) is Mark.LATE


def test_a_seat_that_is_gone_is_not_marked(demo: Workspace) -> None:
    cell = MarkCell(10_000, _grid(demo, "ev-19").columns[0].key, None)
    with pytest.raises(Refused) as refused:
        demo.run("set_mark", set_marks, [cell])
    assert refused.value.problems[0].code == "seat_lost"


def _withdraw(session: Session, participation_id: int) -> None:
    session.get_one(Participation, participation_id).state = ParticipationState.WITHDRAWN
