"""Many filled forms in the window: a plan for each file, then all of them as one step."""

from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from ombuds_events.domain.kinds import EvaluationStage, ExportKind
from ombuds_events.queries.evaluation import evaluation
from ombuds_events.transfer import leaves
from ombuds_events.transfer.requests import Request
from ombuds_events.ui.evaluation.import_dialog import FormsDialog
from ombuds_events.ui.kit.desk import Desk
from tests.documents import words
from tests.ui.quicklog.test_dialog import Told
from tests.waiting import settle


@pytest.fixture
def files(desk: Desk, planned: int, tmp_path: Path) -> list[Path]:
    """Three filled forms, one with a wrong step, one empty."""
    request = Request((ExportKind.EVALUATION_FORM,), words(), planned)
    (blank,) = leaves.save(desk.workspace, leaves.prepare(desk.workspace, request), tmp_path).files
    made = []
    for number, step in enumerate((4, 5, 3, 6, None)):
        book = load_workbook(blank)
        sheet = book.worksheets[0]
        row = next(c.row for (c,) in sheet.iter_rows(max_col=1) if c.value == "content")
        sheet.cell(row, sheet.max_column).value = step
        made.append(tmp_path / f"form_{number}.xlsx")
        book.save(made[-1])
    return made


@pytest.fixture
def dialog(desk: Desk, planned: int, qtbot: QtBot) -> FormsDialog:
    made = FormsDialog(desk, planned)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_dialog_names_its_event(dialog: FormsDialog) -> None:
    assert "Complaints of migrant workers" in dialog.windowTitle()


def test_enter_asks_for_the_files_and_does_not_close(dialog: FormsDialog) -> None:
    assert dialog.focusWidget() is dialog.verb


def test_files_are_looked_at_then_taken_in_one_step(
    desk: Desk, planned: int, dialog: FormsDialog, files: list[Path], told: Told
) -> None:
    assert dialog.verb.text() == "Choose files…"
    dialog.read(files)
    assert dialog.is_busy()
    dialog.read(files)  # one reading at a time
    settle(desk.jobs)
    assert [one.is_ready for one in dialog.plan()] == [True, True, True, False, False]
    assert dialog.counts.text() == "Ready: 3. Left out: 2."
    assert dialog.verb.text().startswith("Take in 3 form")
    assert "6" in dialog.detail.text()  # the first that is left out is looked at
    dialog.table.select_key(0)
    assert not dialog.detail.isVisible()
    dialog.verb.click()
    (found,) = desk.workspace.read(evaluation, planned).rounds
    assert found.forms == 3
    assert told.can_undo
    desk.workspace.undo()
    assert desk.workspace.read(evaluation, planned).rounds == ()


def test_a_corrected_file_is_read_again(desk: Desk, dialog: FormsDialog, files: list[Path]) -> None:
    dialog.read(files[3:4])
    settle(desk.jobs)
    assert not dialog.verb.isEnabled()
    book = load_workbook(files[3])
    sheet = book.worksheets[0]
    row = next(c.row for (c,) in sheet.iter_rows(max_col=1) if c.value == "content")
    sheet.cell(row, sheet.max_column).value = 1
    book.save(files[3])
    dialog.again.click()
    settle(desk.jobs)
    assert dialog.plan()[0].is_ready


def test_several_wrong_cells_are_counted(
    desk: Desk, dialog: FormsDialog, files: list[Path]
) -> None:
    book = load_workbook(files[3])
    sheet = book.worksheets[0]
    row = next(c.row for (c,) in sheet.iter_rows(max_col=1) if c.value == "method")
    sheet.cell(row, sheet.max_column).value = "well"
    book.save(files[3])
    dialog.read(files[3:4])
    settle(desk.jobs)
    index = dialog.table.model().index(0, 3)
    assert "and 1 more" in str(index.data(Qt.ItemDataRole.AccessibleTextRole))


def test_files_are_chosen_or_dropped(
    desk: Desk, dialog: FormsDialog, files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    names = [str(path) for path in files[:2]]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (names, ""))
    dialog.verb.click()
    settle(desk.jobs)
    assert len(dialog.plan()) == 2
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(files[0]))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    action = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(5, 5), action, data, buttons, keys)
    dialog.dragEnterEvent(enter)
    assert enter.isAccepted()
    dialog.dropEvent(QDropEvent(QPointF(5, 5), action, data, buttons, keys))
    settle(desk.jobs)
    assert len(dialog.plan()) == 1


def test_a_reading_can_be_stopped(desk: Desk, dialog: FormsDialog, files: list[Path]) -> None:
    dialog.read(files)
    dialog.reject()
    assert not dialog.isVisible()
    assert not dialog.is_busy()
    settle(desk.jobs)


def test_what_somebody_took_in_meanwhile_is_told(
    desk: Desk, planned: int, dialog: FormsDialog, files: list[Path], qtbot: QtBot
) -> None:
    dialog.read(files[:1])
    settle(desk.jobs)
    other = FormsDialog(desk, planned)
    qtbot.addWidget(other)
    other.read(files[:1])
    settle(desk.jobs)
    other.verb.click()
    dialog.verb.click()
    assert dialog.isVisible()
    assert dialog.message.isVisible()


def test_the_stage_of_each_form_is_shown(
    desk: Desk, planned: int, dialog: FormsDialog, files: list[Path]
) -> None:
    dialog.read(files[:1])
    settle(desk.jobs)
    assert dialog.plan()[0].form.stage is EvaluationStage.END
    assert dialog.table.model().index(0, 1).data() == "At the end"
