"""Blocks of marks between the grid and a spreadsheet: one step, or nothing at all."""

from PySide6.QtGui import QGuiApplication

from ombuds_events.domain.kinds import Mark
from ombuds_events.store.workspace import Gesture, Workspace
from tests.ui.attendance.conftest import Opener, Told
from tests.ui.attendance.pressing import CONTROL, SHIFT, Key, plain, press, stored, type_in


def _copied() -> str:
    return QGuiApplication.clipboard().text()


def _paste(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def test_what_is_selected_is_copied(opened: Opener) -> None:
    tab = opened("ev-19")
    type_in(tab, "p")
    press(tab, Key.Key_Right)
    type_in(tab, "38")
    press(tab, Key.Key_Left)
    press(tab, Key.Key_Down, "", SHIFT)
    press(tab, Key.Key_Right, "", SHIFT)
    press(tab, Key.Key_C, "", CONTROL)
    assert _copied() == "P\t38\n\t"


def test_a_block_is_pasted_as_one_step(opened: Opener, demo: Workspace, told: Told) -> None:
    tab = opened("ev-19")
    _paste("P\tL\r\nA\t45\r\nx\t\r\n")
    press(tab, Key.Key_V, "", CONTROL)
    assert [stored(tab, row, 1) for row in range(3)] == [Mark.PRESENT, Mark.ABSENT, Mark.EXCUSED]
    assert [stored(tab, row, 2) for row in range(3)] == [Mark.LATE, 45, None]
    assert told.toasts == ["6 cells filled"]
    assert demo.next_undo() == Gesture("paste_marks", "YF-2026")
    demo.undo()
    assert tab.grid.model.entered() == 0


def test_one_value_fills_the_selection(opened: Opener) -> None:
    tab = opened("ev-19")
    press(tab, Key.Key_A, "", CONTROL)
    _paste("o")
    press(tab, Key.Key_V, "", CONTROL)
    assert {stored(tab, row, number) for row in range(4) for number in range(1, 11)} == {
        Mark.ONLINE
    }


def test_a_block_with_what_is_no_mark_is_not_pasted(opened: Opener) -> None:
    tab = opened("ev-19")
    _paste("P\tyes\nP\tP")
    press(tab, Key.Key_V, "", CONTROL)
    words = plain(tab.foot.place.text())
    assert words.startswith("Row 1, column 2: “yes” is not a mark.")
    assert words.endswith("Nothing was pasted.")
    assert tab.grid.model.entered() == 0


def test_a_block_that_has_no_room_is_not_pasted(opened: Opener) -> None:
    tab = opened("ev-19")
    _paste("\n".join("P" * 5))
    press(tab, Key.Key_V, "", CONTROL)
    assert "The block of 5 × 1 cells" in plain(tab.foot.place.text())
    assert tab.grid.model.entered() == 0


def test_an_empty_clipboard_changes_nothing(opened: Opener) -> None:
    tab = opened("ev-19")
    type_in(tab, "p")
    _paste("")
    press(tab, Key.Key_V, "", CONTROL)
    assert stored(tab, 0, 1) is Mark.PRESENT


def test_each_column_is_filled_down_with_its_own_mark(opened: Opener, demo: Workspace) -> None:
    tab = opened("ev-19")
    type_in(tab, "p")
    press(tab, Key.Key_Right)
    type_in(tab, "l")
    press(tab, Key.Key_Left)
    press(tab, Key.Key_Right, "", SHIFT)
    for _ in range(2):
        press(tab, Key.Key_Down, "", SHIFT)
    press(tab, Key.Key_D, "", CONTROL)
    assert [stored(tab, row, 1) for row in range(4)] == [*[Mark.PRESENT] * 3, None]
    assert [stored(tab, row, 2) for row in range(4)] == [*[Mark.LATE] * 3, None]
    demo.undo()
    assert tab.grid.model.entered() == 2
