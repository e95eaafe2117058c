"""The work table: rows, groups, ids, selection, sorting, copying, keys."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QHelpEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem, QToolTip
from pytestqt.qtbot import QtBot

from ombuds_events.ui.kit.columns import Cell, Column, Run
from ombuds_events.ui.kit.rows import PAGE, PAGES_KEPT, Group, RowsModel
from ombuds_events.ui.kit.table import WorkTable
from ombuds_events.ui.kit.theme import theme


@dataclass(frozen=True, slots=True)
class Row:
    id: int
    name: str
    state: str = "held"
    people: int = 0


ROWS = (Row(1, "Yerevan", people=3), Row(2, "astana", people=20), Row(3, "Ёлка", people=1))
COLUMNS = (
    Column("state", "State", lambda r: r.state.title(), Cell.CHIP, state=lambda r: r.state),
    Column(
        "name",
        "Name",
        lambda r: r.name,
        Cell.TWO_LINES,
        second=lambda r: f"no {r.id}",
        stretch=True,
    ),
    Column(
        "people", "People", lambda r: str(r.people), Cell.LINK, align="end", sort=lambda r: r.people
    ),
    Column(
        "verb", "", lambda r: "Remind…" if r.people else "", Cell.VERB, sortable=False, width=120
    ),
)


@pytest.fixture
def table(qtbot: QtBot) -> WorkTable:
    made = WorkTable(COLUMNS, "Events", "row_two_lines")
    qtbot.addWidget(made)
    made.resize(700, 300)
    made.set_rows(ROWS)
    made.show()
    return made


def names(table: WorkTable) -> list[str]:
    rows = (table.rows.row(n) for n in range(table.rows.rowCount()))
    return [row.name for row in rows if row is not None]


def test_name_and_number_are_spoken(table: WorkTable) -> None:
    assert table.accessibleName() == "Events, 3 rows"
    index = table.rows.index(0, 1)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Yerevan, no 1"


def test_selection_is_kept_by_key_when_rows_are_read_again(table: WorkTable) -> None:
    assert table.select_key(2)
    table.set_rows(reversed(ROWS))
    assert table.current_row() == ROWS[1]
    assert table.selected_rows() == [ROWS[1]]


def test_focus_goes_to_the_neighbour_of_a_row_that_is_gone(table: WorkTable) -> None:
    table.select_key(2)
    table.set_rows([ROWS[0], ROWS[2]])
    assert table.current_row() == ROWS[2]


def test_enter_and_double_click_open(table: WorkTable, qtbot: QtBot) -> None:
    table.select_key(1)
    with qtbot.waitSignal(table.opened) as caught:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert caught.args == [ROWS[0]]
    with qtbot.waitSignal(table.opened) as caught:
        place = table.visualRect(table.rows.index(2, 1)).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
        QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert caught.args == [ROWS[2]]


def test_arrows_tell_the_current_row(table: WorkTable, qtbot: QtBot) -> None:
    table.select_first()
    with qtbot.waitSignal(table.current_changed) as caught:
        QTest.keyClick(table, Qt.Key.Key_Down)
    assert caught.args == [ROWS[1]]


def test_copy_gives_tabs_and_no_marks(table: WorkTable) -> None:
    table.selectAll()
    table.copy()
    lines = QGuiApplication.clipboard().text().split("\n")
    assert lines[0].split("\t") == ["State", "Name", "People", ""]
    assert lines[1].split("\t") == ["Held", "Yerevan, no 1", "3", "Remind…"]
    assert len(lines) == 4


def test_sorting_by_header_ignores_case_and_compares_numbers(table: WorkTable) -> None:
    table.header_sort("name")
    assert names(table) == ["astana", "Yerevan", "Ёлка"]
    table.header_sort("people", descending=True)
    assert names(table) == ["astana", "Yerevan", "Ёлка"]
    table.header_sort("people")
    assert names(table) == ["Ёлка", "Yerevan", "astana"]


def test_sorting_can_be_left_to_the_query(table: WorkTable) -> None:
    asked: list[tuple[str, bool]] = []
    table.rows.sorter = lambda key, descending: asked.append((key, descending))
    table.header_sort("name", descending=True)
    assert asked == [("name", True)]
    assert names(table) == ["Yerevan", "astana", "Ёлка"]


def test_a_link_and_a_verb_answer_to_a_click_on_their_words_only(
    table: WorkTable, qtbot: QtBot
) -> None:
    pressed: list[tuple[Row, str]] = []
    table.cell_pressed.connect(lambda row, key: pressed.append((row, key)))
    link = table.visualRect(table.rows.index(1, 2))
    QTest.mouseClick(
        table.viewport(),
        Qt.MouseButton.LeftButton,
        pos=link.center() + QPoint(link.width() // 2 - 14, 0),
    )
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=link.topLeft() + QPoint(3, 8))
    verb = table.visualRect(table.rows.index(0, 3)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=verb)
    assert pressed == [(ROWS[1], "people"), (ROWS[0], "verb")]


def test_groups_have_headings_that_fold(table: WorkTable, qtbot: QtBot) -> None:
    month = Group("9", "September", "2", collapsible=True)
    table.set_groups([(month, ROWS[:2]), (Group("10", "October"), ROWS[2:])])
    assert table.rows.rowCount() == 5
    assert table.rows.index(0, 0).data() == "September · 2"
    assert table.columnSpan(0, 0) == len(COLUMNS)
    assert table.rowHeight(0) < table.rowHeight(1)
    assert not table.rows.flags(table.rows.index(0, 0)) & Qt.ItemFlag.ItemIsSelectable
    table.setCurrentIndex(table.rows.index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert names(table) == ["Ёлка"]
    assert table.accessibleName().startswith("Events, 3")
    place = table.visualRect(table.rows.index(0, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert len(names(table)) == 3


def test_sorting_stays_within_groups(table: WorkTable) -> None:
    table.set_groups([(Group("a", "A"), ROWS[:2]), (Group("b", "B"), ROWS[2:])])
    table.header_sort("people", descending=True)
    assert names(table) == ["astana", "Yerevan", "Ёлка"]


def test_an_empty_table_says_so_inside(table: WorkTable, qtbot: QtBot) -> None:
    table.set_empty("No events yet.", "Plan your first one")
    assert not table.empty.isVisible()
    table.set_rows([])
    assert table.empty.isVisible()
    with qtbot.waitSignal(table.empty.pressed):
        QTest.mouseClick(table.empty.button, Qt.MouseButton.LeftButton)


def test_the_words_of_an_empty_table_do_not_scroll_away(table: WorkTable, qtbot: QtBot) -> None:
    table.set_empty("No events yet.", "Plan your first one")
    table.set_rows([])
    table.resize(260, 300)
    qtbot.waitUntil(lambda: table.horizontalScrollBar().maximum() > 0)
    table.horizontalScrollBar().setValue(table.horizontalScrollBar().maximum())
    assert table.empty.geometry() == table.viewport().rect()


def test_columns_are_hidden_by_the_menu_and_by_narrow_windows(qtbot: QtBot) -> None:
    columns = (
        COLUMNS[1],
        Column("answers", "Answers", lambda _r: "7 / 11", drop_below=500),
        COLUMNS[2],
    )
    table = WorkTable(columns, "Events")
    qtbot.addWidget(table)
    table.resize(400, 200)
    table.show()
    assert table.isColumnHidden(1)
    table.resize(800, 200)
    assert not table.isColumnHidden(1)
    action = next(one for one in table.columns_menu().actions() if one.text() == "People")
    action.trigger()
    assert table.hidden_columns() == {"people"}
    table.set_hidden_columns([])
    assert not table.isColumnHidden(2)


def test_a_check_column_selects_row_by_row(qtbot: QtBot) -> None:
    table = WorkTable((Column("check", "", cell=Cell.CHECK, width=36), COLUMNS[1]), "Answers")
    qtbot.addWidget(table)
    table.resize(400, 200)
    table.set_rows(ROWS)
    table.show()
    for number in (0, 2):
        place = table.visualRect(table.rows.index(number, 0)).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert table.selected_rows() == [ROWS[0], ROWS[2]]


def test_a_long_list_is_fetched_page_by_page() -> None:
    asked: list[int] = []

    def fetch(ids: Sequence[int]) -> Mapping[int, Row]:
        asked.append(len(ids))
        return {one: Row(one, f"name {one}") for one in ids if one != 7}

    model = RowsModel(COLUMNS)
    model.set_ids(range(100_000), fetch)
    assert model.rowCount() == 100_000
    assert asked == []
    assert model.index(5, 1).data() == "name 5"
    assert model.index(6, 1).data() == "name 6"
    assert model.index(7, 1).data() is None
    assert asked == [PAGE]
    for page in range(PAGES_KEPT + 1):
        model.row(page * PAGE)
    model.row(5)
    assert len(asked) == PAGES_KEPT + 2
    assert model.find(99_999) == 99_999
    model.forget_pages()
    assert model.row(5).name == "name 5"


def test_rows_of_several_pages_are_fetched_at_once() -> None:
    asked: list[list[int]] = []

    def fetch(ids: Sequence[int]) -> Mapping[int, Row]:
        asked.append(list(ids))
        return {one: Row(one, f"name {one}") for one in ids}

    model = RowsModel(COLUMNS)
    model.set_ids(range(100), fetch, page=10)
    model.row(25)
    model.prepare(18, 34)
    assert asked == [list(range(20, 30)), [*range(10, 20), *range(30, 40)]]
    model.prepare(10, 39)
    assert [model.row(number).id for number in range(10, 40)] == list(range(10, 40))
    assert len(asked) == 2


def test_scrolling_moves_the_picture_and_paints_only_what_comes_in(table: WorkTable) -> None:
    painted: list[int] = []

    def words(row: Row) -> str:
        painted.append(row.id)
        return row.name

    table.rows.columns = (Column("name", "Name", words), *COLUMNS[1:])
    table.set_rows(Row(n, f"Town {n}") for n in range(100))
    QApplication.sendPostedEvents()
    painted.clear()
    bar = table.verticalScrollBar()
    bar.setValue(2 * bar.singleStep())
    QApplication.sendPostedEvents()
    moved = table.screen().grabWindow(table.winId()).toImage()
    assert len(set(painted)) <= 4
    table.viewport().update()
    QApplication.sendPostedEvents()
    assert moved == table.screen().grabWindow(table.winId()).toImage()


def test_the_ground_below_the_last_row_is_painted(table: WorkTable) -> None:
    table.set_rows(Row(n, f"Town {n}") for n in range(100))
    table.grab()
    table.set_rows(ROWS)
    QApplication.sendPostedEvents()
    place = table.viewport().mapTo(table, table.viewport().rect().bottomLeft() + QPoint(20, -20))
    picture = table.screen().grabWindow(table.winId()).toImage()
    assert picture.pixelColor(place) == theme.color("surface")


def test_names_and_chips_are_painted_in_both_directions(table: WorkTable) -> None:
    left = table.grab().toImage()
    table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    right = table.grab().toImage()
    assert left != right


def test_a_name_is_spoken_as_written(qtbot: QtBot) -> None:
    name = Column(
        "name",
        "Name",
        lambda r: f"{r.name} X",
        Cell.NAME,
        runs=lambda r: (Run(r.name, strong=True), Run("X")),
        second=lambda _r: "Other",
    )
    table = WorkTable((name,), "People")
    qtbot.addWidget(table)
    table.set_rows(ROWS)
    table.show()
    assert table.grab().width() > 0
    assert table.rows.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Yerevan X, Other"


@pytest.mark.qt_log_ignore("This plugin does not support")  # popups, offscreen
def test_words_that_are_cut_are_whole_in_the_tool_tip(table: WorkTable) -> None:
    long = Row(9, "A very long name of an institution " * 5)
    table.set_rows([long])
    index = table.rows.index(0, 1)
    option = QStyleOptionViewItem()
    option.rect = table.visualRect(index)
    place = option.rect.center()
    event = QHelpEvent(QEvent.Type.ToolTip, place, table.viewport().mapToGlobal(place))
    assert table.itemDelegate().helpEvent(event, table, option, index)
    assert QToolTip.text().startswith("A very long name")


def test_the_hand_is_shown_over_what_can_be_pressed(table: WorkTable) -> None:
    verb = table.visualRect(table.rows.index(0, 3)).center()
    name = table.visualRect(table.rows.index(0, 1)).center()
    send_move(table, verb)
    assert table.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    send_move(table, name)
    assert table.viewport().cursor().shape() is Qt.CursorShape.ArrowCursor


def send_move(table: WorkTable, place: QPoint) -> None:
    """Move the mouse over the table."""
    kind, none = QEvent.Type.MouseMove, Qt.MouseButton.NoButton
    glob = QPointF(table.viewport().mapToGlobal(place))
    event = QMouseEvent(kind, QPointF(place), glob, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(table.viewport(), event)


def test_the_menu_of_a_row_is_asked_for_at_its_place(table: WorkTable, qtbot: QtBot) -> None:
    table.select_key(2)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(3, 3), QPoint(30, 30))
    with qtbot.waitSignal(table.menu_wanted) as caught:
        QApplication.sendEvent(table.viewport(), event)
    assert caught.args == [ROWS[1], QPoint(30, 30)]


def test_rows_can_be_made_compact(qtbot: QtBot) -> None:
    table = WorkTable(COLUMNS, "Events", "row_compact")
    qtbot.addWidget(table)
    table.set_rows(ROWS)
    table.show()
    assert table.rowHeight(0) == 26


def test_a_row_where_a_heading_stood_is_as_high_as_the_others(table: WorkTable) -> None:
    table.set_groups([(Group("a", "A"), ROWS[:1]), (Group("b", "B"), ROWS[1:])])
    table.set_groups([(Group("a", "A"), ROWS)])
    heights = [table.rowHeight(number) for number in range(4)]
    usual = theme.size("row_two_lines")
    assert heights == [theme.size("group_row"), usual, usual, usual]
