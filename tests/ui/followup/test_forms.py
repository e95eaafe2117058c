"""Forms in the window: shown before they leave, read when they come back, taken in one step."""

from pathlib import Path

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from ombuds_events.domain.follow_up import CheckDraft, Share
from ombuds_events.domain.kinds import ExportKind, PlanStatus
from ombuds_events.services.follow_up import record_check
from ombuds_events.ui.exports import choices
from ombuds_events.ui.exports.dialog import LeavesDialog
from ombuds_events.ui.followup.import_dialog import AnswersDialog
from ombuds_events.ui.followup.tab import FollowUpTab
from ombuds_events.ui.kit import i18n
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.painting import plain
from tests.ui.events.conftest import Told
from tests.waiting import settle

K = ExportKind.FOLLOW_UP_FORMS


def saved(desk: Desk, tab: FollowUpTab, folder: Path, qtbot: QtBot) -> list[Path]:
    """The forms of the event, in `folder`."""
    desk.settings.set(choices.FOLDER, str(folder))
    dialog = LeavesDialog(desk, tab.found.event_id, (K,))
    qtbot.addWidget(dialog)
    dialog.choose_milestone(6)
    settle(desk.jobs)
    dialog.confirmed.emit()
    settle(desk.jobs)
    return sorted(folder.glob("*.xlsx"))


def answer(path: Path, status: str) -> None:
    book = load_workbook(path)
    for row in book.worksheets[0].iter_rows():
        if isinstance(row[1].value, int):
            row[5].value = status
            row[6].value = "Two groups"
    book.save(path)


def train(path: Path) -> None:
    """Fill two trainings, one of them wrongly."""
    book = load_workbook(path)
    trainings, ids = book.worksheets[1:]
    person = next(row[2].value for row in ids.iter_rows() if row[0].value == "person")
    first = next(n for n, row in enumerate(trainings.iter_rows(), 1) if row[1].value == 1)
    for number, who in enumerate((person, "Somebody")):
        for column, value in enumerate((who, "5 December 2025", "Law"), 3):
            trainings.cell(first + number, column).value = value
    book.save(path)


def cells(dialog: AnswersDialog) -> list[tuple[str, ...]]:
    model = dialog.table.model()
    return [
        tuple(plain(model.index(n, column).data()) for column in range(4))
        for n in range(model.rowCount())
    ]


@pytest.fixture
def dialog(desk: Desk, asking: FollowUpTab, qtbot: QtBot) -> AnswersDialog:
    made = AnswersDialog(desk, asking.found, asking)
    made.show()
    return made


def test_forms_are_shown_before_they_leave(desk: Desk, asking: FollowUpTab, qtbot: QtBot) -> None:
    dialog = LeavesDialog(desk, asking.found.event_id, (K,))
    qtbot.addWidget(dialog)
    dialog.show()
    settle(desk.jobs)
    assert dialog.preview.count() == 7
    assert "Training of trainers in Colombo" in dialog.preview.words()
    assert "the whole institution · planned until" in plain(dialog.preview.words())
    leaving = dialog.leaving()
    assert leaving is not None
    assert leaving.receivers == 7
    assert dialog.what.follow_up.isVisible()
    dialog.what.follow_up.milestones.setCurrentIndex(1)
    dialog.what.follow_up.milestones.activated.emit(1)
    settle(desk.jobs)
    leaving = dialog.leaving()
    assert leaving is not None
    assert [problem.code for problem in leaving.errors] == ["forms_all_answered"]
    assert dialog.what.follow_up.months() == 3


def test_without_plans_the_form_asks_for_trainings(desk: Desk, qtbot: QtBot) -> None:
    from tests.ui.events.conftest import event_id

    dialog = LeavesDialog(desk, event_id(desk, "ev-05"), (K,))
    qtbot.addWidget(dialog)
    settle(desk.jobs)
    assert "none: it asks for trainings only" in dialog.preview.words()


def test_answers_come_back(
    desk: Desk, asking: FollowUpTab, dialog: AnswersDialog, tmp_path: Path, told: Told, qtbot: QtBot
) -> None:
    files = saved(desk, asking, tmp_path / "out", qtbot)
    assert len(files) == 7
    answer(files[0], "done")
    train(files[0])
    answer(files[1], "perhaps")
    dialog.open_files(files[:3])
    settle(desk.jobs)
    shown = cells(dialog)
    assert [row[0] for row in shown] == ["left out", "left out", "new", "new", "not filled in"]
    assert shown[2][3] == "done"
    assert shown[3][2:] == ("Law", "training of others")
    assert "new: 2 · not filled in: 1 · left out: 2" in dialog.summary.text()
    assert "“perhaps” is not one of the answers" in plain(dialog.told.text())
    dialog.confirmed.emit()
    assert asking.found.done(6) == Share(5, 11)
    assert told.toasts[-1] == "1 answer taken · 1 training [Undo]"
    desk.workspace.undo()
    assert asking.found.done(6) == Share(4, 11)


def test_what_a_colleague_recorded_meanwhile_is_shown_before_it_is_replaced(
    desk: Desk, asking: FollowUpTab, dialog: AnswersDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    files = saved(desk, asking, tmp_path / "out", qtbot)
    answer(files[0], "done")
    dialog.open_files(files[:1])
    settle(desk.jobs)
    assert dialog.plan is not None
    (planned,) = dialog.plan.taken
    by_phone = CheckDraft(PlanStatus.DROPPED, asking.found.today, "By phone")
    desk.workspace.run("record_check", record_check, planned.plan_id or 0, 6, by_phone)
    dialog.confirmed.emit()
    assert dialog.isVisible()
    assert "Somebody has changed this meanwhile" in dialog.message.words()
    assert [row[0] for row in cells(dialog)] == ["changed"]
    dialog.confirmed.emit()
    assert not dialog.isVisible()


def test_what_is_known_changes_nothing(
    desk: Desk, asking: FollowUpTab, tmp_path: Path, told: Told, qtbot: QtBot
) -> None:
    file = saved(desk, asking, tmp_path / "out", qtbot)[0]
    for status, wanted in (("started", "new"), ("started", "known already"), ("done", "changed")):
        answer(file, status)
        dialog = AnswersDialog(desk, asking.found, asking)
        dialog.open_files([file])
        settle(desk.jobs)
        assert [row[0] for row in cells(dialog)] == [wanted]
        if wanted == "known already":
            assert "recorded already" in dialog.message.words()
            assert not dialog.verb.isEnabled()
            dialog.reject()
        elif wanted == "changed":
            assert cells(dialog)[0][3] == "started → done"
            dialog.reject()
        else:
            assert dialog.save()
    assert told.toasts[-1] == "1 answer taken [Undo]"


def test_what_is_no_form_is_said(
    desk: Desk, dialog: AnswersDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text = tmp_path / "list.csv"
    text.write_text("a;b\n1;2", encoding="utf-8")
    assert not dialog.save()
    assert not dialog.again.isVisible()
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_args: ([], ""))
    dialog.choose()
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_args: ([str(text)], ""))
    dialog.choose()
    dialog.open_files([text])  # the last wish wins
    settle(desk.jobs)
    assert "is not a follow-up form" in dialog.message.words()


def test_files_can_be_dropped(
    desk: Desk, asking: FollowUpTab, dialog: AnswersDialog, tmp_path: Path, qtbot: QtBot
) -> None:
    file = saved(desk, asking, tmp_path / "out", qtbot)[0]
    none, one = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    for urls in ([], [QUrl("https://example.org")], [QUrl.fromLocalFile(str(file))]):
        mime = QMimeData()
        mime.setUrls(urls)
        place, copy = QPointF(40, 40), Qt.DropAction.CopyAction
        enter = QDragEnterEvent(place.toPoint(), copy, mime, one, none)
        QApplication.sendEvent(dialog, enter)
        QApplication.sendEvent(dialog, QDropEvent(place, copy, mime, one, none))
    settle(desk.jobs)
    assert [row[0] for row in cells(dialog)] == ["not filled in"]


def test_a_bug_in_the_reading_is_no_refusal(dialog: AnswersDialog) -> None:
    with pytest.raises(ZeroDivisionError):
        dialog._failed(ZeroDivisionError())


def test_the_choice_of_a_milestone_speaks_every_language(
    qapp: QApplication, desk: Desk, asking: FollowUpTab, qtbot: QtBot
) -> None:
    dialog = LeavesDialog(desk, asking.found.event_id, (K,))
    qtbot.addWidget(dialog)
    i18n.install(qapp, "ru")
    assert dialog.what.follow_up.milestones.count() == 3
    settle(desk.jobs)
