"""Live totals: equal to what the database says, and each number opens its people."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem

from ombuds_events.domain.kinds import Mark, Sex
from ombuds_events.domain.precedence import SortOrder
from ombuds_events.domain.tally import column_total
from ombuds_events.queries.attendance import grid
from ombuds_events.queries.sheets import sheet
from ombuds_events.queries.totals import learner_totals
from ombuds_events.store.workspace import Workspace
from ombuds_events.ui.attendance.delegate import CellDelegate, Index
from ombuds_events.ui.attendance.groups import By, There
from ombuds_events.ui.attendance.lines import Heading, Line
from ombuds_events.ui.attendance.model import ENDS, FIRST
from ombuds_events.ui.attendance.tab import AttendanceTab
from ombuds_events.ui.kit.theme import theme
from tests.documents import words
from tests.ui.attendance.big import fill
from tests.ui.attendance.conftest import Opener
from tests.ui.attendance.pressing import CONTROL, SHIFT, Key, place_of, plain, press, type_in


def _with_pane(opened: Opener, ref: str = "ev-07") -> AttendanceTab:
    tab = opened(ref)
    tab.resize(1400, 700)
    tab.toggle_pane()
    return tab


def test_the_totals_of_groups_are_those_of_the_workbook(opened: Opener, demo: Workspace) -> None:
    tab = _with_pane(opened)
    printed = demo.read(sheet, tab._event_id, words())
    shown = {
        By.INSTITUTION: tab.groups.rows(By.INSTITUTION, None),
        By.COUNTRY: tab.groups.rows(By.COUNTRY, None),
        By.SEX: tab.groups.rows(By.SEX, None),
    }
    for by, totals in (
        (By.INSTITUTION, printed.by_institution),
        (By.COUNTRY, printed.by_country),
        (By.SEX, printed.by_sex),
    ):
        ours = sorted(
            (one.total.people, one.total.female, one.total.minutes, one.total.certificates)
            for one in shown[by]
        )
        assert ours == sorted((t.people, t.female, t.minutes, t.certificates) for t in totals)


def test_all_together_are_the_learners_of_the_event(opened: Opener, demo: Workspace) -> None:
    tab = opened("ev-07")
    found = demo.read(learner_totals, tab._event_id)
    model = tab.grid.model
    assert (len(model.lines()), model.count(Sex.FEMALE), model.count(Sex.MALE)) == (
        found.people,
        found.female,
        found.male,
    )
    assert len(tab.groups.certified().lines) == model.certificates() == found.certificates
    assert (model.minutes() or 0) / 60 == found.person_hours


def test_the_numbers_of_a_session_are_those_of_the_query(opened: Opener, demo: Workspace) -> None:
    tab = _with_pane(opened)
    found = demo.read(grid, tab._event_id)
    for column in found.columns:
        there = {one: len(some.lines) for one, some in tab.groups.there(column).items()}
        total = column_total((row.marks.get(column.number), row.sex) for row in found.rows)
        assert there[There.PRESENT] == total.present
        assert (there[There.WOMEN], there[There.MEN]) == (total.female, total.male)
        assert there[There.OTHERS] == total.present - total.female - total.male
        assert len(found.rows) - there[There.EMPTY] == total.entered


def test_headings_follow_each_key(opened: Opener) -> None:
    tab = opened("ev-19")
    heading = tab.grid.model.entries[0]
    assert isinstance(heading, Heading)
    assert plain(str(tab.grid.start.model().index(0, 0).data(0))) == "Armenia · 2"
    type_in(tab, "p")
    press(tab, Key.Key_Down)
    type_in(tab, "a")
    assert plain(str(tab.grid.start.model().index(0, 0).data(0))) == "Armenia · 2 · 50 %"


def test_the_pane_follows_each_key(opened: Opener) -> None:
    tab = _with_pane(opened, "ev-19")
    assert plain(tab.pane.numbers[There.PRESENT].text()) == "0 / 4"
    assert tab.pane.numbers[There.ABSENT].isHidden()
    type_in(tab, "p")
    press(tab, Key.Key_Down)
    type_in(tab, "a")
    assert plain(tab.pane.numbers[There.PRESENT].text()) == "1 / 4"
    assert plain(tab.pane.numbers[There.WOMEN].text()) == "1 / 3"
    assert plain(tab.pane.numbers[There.ABSENT].text()) == "1 / 4"
    assert plain(tab.pane.person.text()) == "Mane S."
    press(tab, Key.Key_Tab)
    assert plain(tab.pane.numbers[There.PRESENT].text()) == "0 / 4"


@pytest.mark.parametrize("by", list(By))
def test_a_group_opens_its_people(opened: Opener, by: By) -> None:
    tab = _with_pane(opened)
    tab.pane.by.set_value(by)
    tab.pane.show_totals()
    first = tab.groups.rows(by, None)[0]
    tab.pane.table.cell_pressed.emit(first, "present")
    rows = [tab.grid.model.line(row) for row in tab.grid.people_rows()]
    assert {line.row.participation_id for line in rows if line} == first.some.ids
    assert not tab.some.isHidden()
    tab.some.all.click()
    assert len(tab.grid.people_rows()) == 34
    assert tab.some.isHidden()


def test_a_number_of_the_session_opens_its_people(opened: Opener) -> None:
    tab = _with_pane(opened)
    tab.pane.numbers[There.ABSENT].click()
    number = tab.grid.model.column_at(tab.grid.marks.currentIndex().column()).number
    lines = [tab.grid.model.line(row) for row in tab.grid.people_rows()]
    assert lines
    assert {line.marks[number] for line in lines if line} == {Mark.ABSENT}
    assert f"Absent · session {number}" in plain(tab.some.words.text())


def test_a_total_below_opens_who_was_there(opened: Opener) -> None:
    tab = opened("ev-07")
    tab.grid.feet[1].pressed_column.emit(FIRST + 6)
    assert len(tab.grid.people_rows()) == tab.grid.model.column_total(FIRST + 6).present
    tab.grid.feet[2].pressed_column.emit(tab.grid.model.columnCount() - 1)
    assert len(tab.grid.people_rows()) == tab.grid.model.certificates()
    tab.grid.feet[2].pressed_column.emit(tab.grid.model.columnCount() - ENDS)
    assert len(tab.grid.people_rows()) == tab.grid.model.certificates()


def test_keys_stay_among_those_shown(opened: Opener) -> None:
    tab = opened("ev-07")
    absent = tab.groups.there(tab.grid.model.column_at(FIRST))[There.ABSENT]
    tab.people.show_some(absent)
    numbers = {line.row.number for line in absent.lines}
    seen = set()
    for _ in absent.lines:
        seen.add(place_of(tab)[0])
        press(tab, Key.Key_Down)
    assert seen == numbers
    press(tab, Key.Key_Home, "", CONTROL)
    assert place_of(tab)[0] == min(numbers)
    press(tab, Key.Key_A, "", CONTROL)
    assert {row for row, _ in tab.grid.chosen()} == set(tab.grid.people_rows())
    press(tab, Key.Key_P, "", CONTROL | SHIFT)  # nothing is empty: nothing happens
    assert place_of(tab)[0] in numbers


def test_one_order_for_grid_and_paper(opened: Opener, demo: Workspace) -> None:
    tab = opened("ev-07")
    for order in SortOrder:
        tab.tools.orders.pick(order)
        printed = demo.read(sheet, tab._event_id, words(), order)
        lines = tab.grid.model.lines()
        shown = sorted(lines, key=lambda line: line.row.number)
        assert [line.row.person.name for line in shown] == [one.name for one in printed.people]


def test_people_are_found_by_name_in_any_script(opened: Opener) -> None:
    tab = opened("ev-07")
    press(tab, Key.Key_Right)
    type_in(tab, "/")
    assert tab.some.finder.hasFocus() or tab.some.finder.isVisible()
    QTest.keyClicks(tab.some.finder, "seidakhm")
    assert len(tab.grid.people_rows()) == 1
    QTest.keyClick(tab.some.finder, Key.Key_Return)
    row, number = place_of(tab)
    line = tab.grid.model.line(tab.grid.current_row())
    assert line is not None
    assert line.row.person.family == "Сейдахметова"
    assert number == 2
    press(tab, Key.Key_Escape)
    assert len(tab.grid.people_rows()) == 34
    assert place_of(tab) == (row, 2)
    assert tab.some.isHidden()


def test_nobody_found_brings_all_back(opened: Opener) -> None:
    tab = opened("ev-07")
    tab.find_in_list()
    QTest.keyClicks(tab.some.finder, "xyz")
    assert tab.grid.people_rows() == []
    type_in(tab, "a")  # there is no cell to write into
    QTest.keyClick(tab.some.finder, Key.Key_Return)
    assert len(tab.grid.people_rows()) == 34
    assert tab.grid.model.lines()[0].marks[1] is Mark.ONLINE


@pytest.mark.parametrize(("wide", "shown"), [(240, 2), (300, 3), (364, 4)])
def test_the_table_of_totals_fits_its_pane(opened: Opener, wide: int, shown: int) -> None:
    tab = _with_pane(opened)
    tab.show()
    QTest.qWait(1)
    tab.split._dragged(QPoint(tab.split.width() - wide, 5))
    QTest.qWait(1)
    table = tab.pane.table
    columns = [n for n in range(table.model().columnCount()) if not table.isColumnHidden(n)]
    assert len(columns) == shown
    assert sum(table.columnWidth(n) for n in columns) <= table.viewport().width()
    assert table.columnWidth(0) >= 80
    assert table.horizontalScrollBar().maximum() == 0


class Counting(CellDelegate):
    """Counts the cells that are painted."""

    painted = 0

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        self.painted += 1
        super().paint(painter, option, index)


def test_a_step_down_paints_few_cells_again(opened: Opener, qapp: QApplication) -> None:
    """Scrolling moves what is painted: a key in the last row must not paint all of it."""
    theme.apply(qapp, "light")
    tab = opened("ev-07")
    tab.resize(1400, 700)
    counting = Counting(tab.grid.model, tab.grid)
    tab.grid.marks.setItemDelegate(counting)
    tab.show()
    QTest.qWait(1)
    tab.grid.marks.viewport().repaint()
    whole, counting.painted = counting.painted, 0
    for _ in range(25):
        press(tab, Key.Key_Return)
        QTest.qWait(1)
    assert tab.grid.marks.verticalScrollBar().value() > 0
    assert 0 < counting.painted < 25 * whole / 8


def test_what_has_a_key_of_its_own_is_an_icon_where_words_crowd(opened: Opener) -> None:
    tab = opened("ev-07")
    tab.resize(1130, 500)
    shown = {one: bool(one.text()) for one in tab.tools._buttons()}
    assert [shown[one] for one in (tab.tools.report, tab.tools.door, tab.tools.sheets)] == [
        True
    ] * 3
    assert not shown[tab.tools.walk_in]
    assert not shown[tab.tools.details]
    assert tab.tools.walk_in.accessibleName() == "Walk-in…"
    tab.resize(2000, 500)
    assert all(one.text() for one in tab.tools._buttons())


def test_a_sex_that_is_not_stated_is_a_dash(opened: Opener, demo: Workspace) -> None:
    demo.run("plan_event", fill, 3, 1)
    model = opened("BIG-1").grid.model
    lines = enumerate(model.entries)
    row = next(n for n, one in lines if isinstance(one, Line) and one.row.sex is None)
    assert model.index(row, 2).data() == "–"
    assert model.index(row, 2).data(11) == "not stated"
