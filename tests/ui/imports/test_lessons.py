"""Lists of lessons in the window: opened or pasted, looked at, corrected, taken in one step."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from ombuds_events.queries.audience import head_counts
from ombuds_events.queries.lessons import LessonOutcome
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.services.lessons import LoggedRows
from ombuds_events.store.workspace import Workspace
from ombuds_events.ui.imports.lessons import LessonsDialog, PasteLessonsDialog
from ombuds_events.ui.kit.bus import Bus
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.jobs import Jobs
from ombuds_events.ui.kit.settings import Settings
from ombuds_events.ui.kit.sheet_view import ACCESSIBLE, CHIP, DISPLAY, EDIT, GROUND
from tests.ui.quicklog.test_dialog import Told
from tests.waiting import settle

DATA = Path(__file__).parents[2] / "data"
SAMPLE = DATA / "school_lessons.xlsx"
HEAD = "Школа\tДата\tКласс\tВсего\tДевочки\tТема"
PASTED = "\n".join(
    (HEAD, *(f"Школа {n}\t10.12.2025\t9\t27\t14\tПрава ребёнка" for n in range(1, 44)))
)
Key = Qt.Key
PLAIN = str.maketrans("", "", "\u2068\u2069")


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def desk(demo: Workspace, told: Told, tmp_path: Path, qtbot: QtBot) -> Desk:
    bus = Bus()
    bus.attach(demo)
    places: list[Place] = []
    return Desk(demo, bus, Jobs(), Settings(tmp_path / "s.ini"), places.append, told)


Paster = Callable[[str], PasteLessonsDialog]


@pytest.fixture
def pasted(desk: Desk, qtbot: QtBot) -> Paster:
    def open_it(text: str) -> PasteLessonsDialog:
        dialog = PasteLessonsDialog(desk, text)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return open_it


def opened(desk: Desk, qtbot: QtBot, path: Path, ref: str = "") -> LessonsDialog:
    event_id = desk.workspace.read(resolve, Kind.EVENT, ref) if ref else None
    dialog = LessonsDialog(desk, event_id)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.open_file(path)
    settle(desk.jobs)
    return dialog


def issues(dialog: LessonsDialog) -> list[str]:
    return [dialog.issues.item(n).text().translate(PLAIN) for n in range(dialog.issues.count())]


def test_43_rows_and_one_key(pasted: Paster, qtbot: QtBot, desk: Desk, told: Told) -> None:
    dialog = pasted(PASTED)
    assert len(dialog.state.plan.of(LessonOutcome.NEW)) == 43
    assert "43" in dialog.verb.text().replace("%n", "43")
    with qtbot.waitSignal(dialog.applied) as applied:
        QTest.keyClick(dialog.verb, Key.Key_Return)
    done: LoggedRows = applied.args[0]
    counts = desk.workspace.read(head_counts, done.events[0])
    assert (len(counts), sum(count.total for count in counts)) == (43, 43 * 27)
    assert (len(told.words), dialog.isVisible()) == (1, False)
    desk.workspace.undo()
    assert desk.workspace.next_undo() is None


def test_what_is_wrong_is_listed_tinted_and_corrected_in_the_cell(
    pasted: Paster, qtbot: QtBot
) -> None:
    dialog = pasted(f"{HEAD}\nШкола 1\t10.12.2025\t9\t12\t14\tПрава\nШкола 2\t31.02\t9\t5\t\t")
    assert issues(dialog)[0] == "D2: 14 girls of 12 pupils? Correct the numbers."
    assert not dialog.verb.isEnabled()
    cell = dialog.model.index(1, 3)
    assert (cell.data(GROUND), cell.data(DISPLAY)) == ("error_soft", "12")
    assert "14 girls" in cell.data(ACCESSIBLE).translate(PLAIN)
    QTest.keyClick(dialog, Key.Key_F8)
    assert dialog.table.currentIndex().row() == 1
    assert dialog.model.setData(cell, "24", EDIT)
    assert not dialog.model.setData(dialog.model.index(1, 3), "24", EDIT)
    assert dialog.verb.isEnabled()
    check = dialog.model.index(1, dialog.state.sheet.width)
    assert check.data(CHIP) == ("accepted", "New")
    assert not check.flags() & Qt.ItemFlag.ItemIsEditable
    QTest.keyClick(dialog, Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert dialog.table.currentIndex().row() == 2


def test_columns_are_shown_and_can_be_chosen(pasted: Paster) -> None:
    dialog = pasted("Школа 1\t10.12.2025\t27\t14\nШкола 2\t10.12.2025\t20\t5")
    fields = [box.value() for box in dialog.table.header.boxes()]
    assert fields == ["place", "date", "total", ""]
    dialog.table.header.field_chosen.emit(3, "female")
    assert [row.draft.female for row in dialog.state.rows] == [14, 5]
    dialog.table.header.field_chosen.emit(3, "total")
    assert [row.draft.total for row in dialog.state.rows] == [14, 5]


def test_the_campaign_that_fits_is_offered(pasted: Paster, desk: Desk) -> None:
    dialog = pasted(f"{HEAD}\nШкола 1\t10.12.2025\t9\t27\t14\tЕдиный урок прав человека")
    campaign = desk.workspace.read(resolve, Kind.EVENT, "HRL-2025")
    assert dialog.target.value() == campaign
    dialog.target.set_value(None)
    dialog.target.changed.emit(None)
    assert dialog.state.event_id is None
    dialog.take()
    assert desk.workspace.read(resolve, Kind.EVENT, "HRL-2025-01")


def test_a_file_is_read_and_known_again(desk: Desk, qtbot: QtBot) -> None:
    dialog = opened(desk, qtbot, SAMPLE, "HRL-2025")
    assert dialog.state.count(LessonOutcome.KNOWN) == 43
    assert not dialog.verb.isEnabled()
    assert dialog.model.headerData(0, Qt.Orientation.Vertical, DISPLAY) == "1"
    assert dialog.model.headerData(11, Qt.Orientation.Horizontal, DISPLAY) == "Check"


def test_a_broken_file_is_a_sentence_and_can_be_tried_again(
    desk: Desk, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "list.xlsx"
    path.write_bytes(SAMPLE.read_bytes()[:4000])
    dialog = opened(desk, qtbot, path)
    assert "damaged" in dialog.message.words()
    assert dialog.empty.isVisible()
    path.write_bytes(SAMPLE.read_bytes())
    dialog.message._action.click()
    settle(desk.jobs)
    assert len(dialog.state.rows) == 43
    assert not dialog.message.isVisible()


def test_a_file_can_be_dropped(desk: Desk, qtbot: QtBot) -> None:
    dialog = LessonsDialog(desk)
    qtbot.addWidget(dialog)
    dialog.show()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(SAMPLE))])
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    dialog.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, left, none))
    settle(desk.jobs)
    assert len(dialog.state.rows) == 43


def test_rows_can_be_pasted_into_the_open_dialog(pasted: Paster, qtbot: QtBot) -> None:
    dialog = pasted("")
    assert dialog.empty.isVisible()
    QGuiApplication.clipboard().setText(PASTED)
    QTest.keyClick(dialog, Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert len(dialog.state.rows) == 43
    QGuiApplication.clipboard().setText("")
    dialog.paste("")
    assert dialog.message.isVisible()


def test_5000_rows_and_one_more(pasted: Paster) -> None:
    rows = (f"Школа {n}\t10.12.2025\t9\t27\t14\tПрава" for n in range(4_999))
    dialog = pasted("\n".join((HEAD, *rows)))
    assert dialog.state.count(LessonOutcome.NEW) == 4_999
    more = "\n".join((HEAD, *(f"Школа {n}\t\t\t27" for n in range(5_000))))
    dialog.paste(more)
    assert dialog.message.isVisible()


def test_what_is_told_of_the_whole(pasted: Paster) -> None:
    dialog = pasted(f"{HEAD}\nШкола 1\t10.12.2025\t9\t27\t14\tПрава\nИтого\t\t\t30\t14\t")
    assert issues(dialog) == ["D3: The sum says 30, the rows give 27."]
    QApplication.sendPostedEvents()


def test_results_stand_there_once(pasted: Paster) -> None:
    dialog = pasted(PASTED)
    dialog.show_again()
    QApplication.sendPostedEvents()
    words = [one.text() for one in dialog.findChildren(QLabel) if one.isVisible()]
    assert words.count("New lessons") == 1


def test_a_heading_without_lessons_says_what_is_missing(pasted: Paster) -> None:
    dialog = pasted("Date\tSchool")
    assert not dialog.verb.isEnabled()
    assert "a number of people" in dialog.note()
