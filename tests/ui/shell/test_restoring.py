"""Going back to a backup with the office closed; the password of a server."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ombuds_events.paths import backups
from ombuds_events.store.backup import keep_backup
from ombuds_events.store.engine import url_of
from ombuds_events.store.errors import Known, Trouble
from ombuds_events.store.reaching import shown_address
from ombuds_events.store.workspace import Workspace
from ombuds_events.ui.kit.jobs import Jobs
from ombuds_events.ui.shell.asking_password import PasswordDialog, with_password
from ombuds_events.ui.shell.opening import Office
from ombuds_events.ui.shell.restoring import restore, start_restoring
from tests.factories import institution, office
from tests.waiting import settle


@pytest.fixture
def opened(tmp_path: Path) -> Office:
    return Office(office(tmp_path))


def add_tashkent(workspace: Workspace) -> None:
    workspace.run("add_institution", institution, "Tashkent", "UZ", "Asia/Tashkent")


def institutions(path: Path) -> int:
    from sqlalchemy import func, select

    from ombuds_events.model.institution import Institution

    workspace = Workspace.open(path)
    count = workspace.read(lambda s: s.scalar(select(func.count(Institution.id)))) or 0
    workspace.close()
    return count


def test_the_backup_stands_there_and_the_present_is_kept(opened: Office, qtbot: QtBot) -> None:
    path = opened.workspace.path
    assert path is not None
    copy = keep_backup(path, path.parent / "kept", opened.workspace.clock.real_now())
    add_tashkent(opened.workspace)
    jobs = Jobs()
    kept: list[Path | None] = []
    failed: list[BaseException] = []
    start_restoring(jobs, opened, str(copy), kept.append, failed.append)
    settle(jobs)
    assert failed == []
    assert institutions(path) == 1
    replaced = kept[0]
    assert replaced is not None
    assert replaced.parent == backups()
    assert institutions(replaced) == 2


def test_a_foreign_file_is_refused_before_anything_is_closed(
    opened: Office, tmp_path: Path
) -> None:
    letter = tmp_path / "letter.db"
    letter.write_text("Dear colleagues, " * 200, encoding="utf-8")
    with pytest.raises(Known) as known:
        restore(opened, letter)
    assert known.value.trouble is Trouble.NOT_OURS
    add_tashkent(opened.workspace)
    opened.close()


def test_an_empty_file_is_no_backup(opened: Office, tmp_path: Path) -> None:
    empty = tmp_path / "empty.db"
    empty.touch()
    with pytest.raises(Known):
        restore(opened, empty)
    opened.close()


@pytest.mark.parametrize(
    "address",
    ["/home/dana/office.db", "postgresql://dana:s3cret@db/events", "sqlite:///office.db"],
)
def test_nobody_is_asked_when_nothing_is_needed(address: str) -> None:
    assert with_password(address) == address


def test_a_server_asks_and_the_word_goes_into_the_address(qapp: QApplication) -> None:
    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PasswordDialog)
        dialog.password.setText("s3cret: ü")
        dialog.confirmed.emit()

    QTimer.singleShot(50, answer)
    address = with_password("postgresql://dana@db/events")
    assert address is not None
    assert url_of(address).password == "s3cret: ü"
    assert shown_address(address) == "postgresql://dana@db/events"
