"""What the window says: toast, bar, and the log of a crash."""

import faulthandler
import logging
import sqlite3
import sys
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl, qInstallMessageHandler
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from ombuds_events.domain.documents import DocumentKind
from ombuds_events.domain.kinds import ExportKind
from ombuds_events.domain.problems import Problem
from ombuds_events.model.event import Event
from ombuds_events.queries.document_editions import editions_of_records
from ombuds_events.queries.documents import documents_of
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.services.events import change_event
from ombuds_events.services.exports import SavedKind, record_exports
from ombuds_events.store.errors import Known, Trouble
from ombuds_events.store.workspace import Workspace
from ombuds_events.ui.documents.dialogs import MarkSentDialog
from ombuds_events.ui.kit.toast import Toast
from ombuds_events.ui.shell.crash import CrashReporter
from ombuds_events.ui.shell.main_window import MainWindow
from ombuds_events.ui.shell.notices import trouble_sentence
from ombuds_events.ui.shell.opening import open_office
from tests.waiting import wait_for


def toast_of(window: MainWindow) -> Toast:
    """The toast of a window."""
    found = window.findChild(Toast)
    assert found is not None
    return found


def test_a_toast_takes_the_place_of_a_message(window: MainWindow) -> None:
    window.notices.refused([Problem("nothing_to_undo")])
    assert not window.bar.isHidden()
    window.notices.toast("Event moved", undo=True)
    assert window.bar.isHidden()
    assert toast_of(window).words() == "Event moved"
    assert toast_of(window).button.text() == "Undo"


def test_several_reasons_are_said_together(window: MainWindow) -> None:
    window.notices.refused([Problem("nothing_to_undo"), Problem("nothing_to_redo")])
    assert window.bar.words().count(".") == 2


def test_saved_files_open_their_folder(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    window.notices.saved("Saved 3 files", str(tmp_path))
    with qtbot.waitSignal(window.bar.acted):
        window.bar._action.click()
    assert [url.toLocalFile() for url in opened] == [str(tmp_path)]


def _text_file(path: Path) -> None:
    path.write_text("This is a letter, not a database.\n" * 50, encoding="utf-8")


def _newer(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.commit()
    connection.close()


@pytest.mark.parametrize(
    ("spoil", "words"),
    [(_text_file, "is not a database of this program"), (_newer, "is from a newer version")],
)
def test_a_database_that_cannot_be_opened_is_told_in_one_sentence(
    window: MainWindow, demo_path: Path, spoil: object, words: str
) -> None:
    assert callable(spoil)
    spoil(demo_path)
    before = demo_path.read_bytes()
    with pytest.raises(Known) as raised:
        open_office(str(demo_path))
    window.tell_trouble(raised.value, str(demo_path))
    assert words in window.bar.words()
    assert "closed.db" in window.bar.words()
    assert demo_path.read_bytes() == before


def test_a_database_held_by_another_program_is_told_and_nothing_is_lost(
    window: MainWindow, demo: Workspace
) -> None:
    desk = window.scene().desk
    assert desk is not None
    event_id = demo.read(resolve, Kind.EVENT, "SEM-2026-02")
    event = demo.read(lambda session: session.get_one(Event, event_id))
    other = sqlite3.connect(str(demo.path), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    change = partial(change_event, version=event.version, venue_name="Hall A")
    assert not desk.attempt("change_event", change, event_id=event_id)
    assert "“\u2068demo.db\u2069” is in use by another program." in window.bar.words()
    other.execute("ROLLBACK")
    other.close()
    assert desk.attempt("change_event", change, event_id=event_id)


def test_every_trouble_has_a_sentence() -> None:
    for trouble in Trouble:
        words = trouble_sentence(Known(trouble, name="office.db"))
        assert words[-1] in ".?"
        assert "{" not in words


@pytest.fixture
def reporter(home: Path) -> Iterator[CrashReporter]:
    """A reporter whose hooks are taken away again."""
    hooks = sys.excepthook, threading.excepthook
    made = CrashReporter()
    made.install()
    yield made
    sys.excepthook, threading.excepthook = hooks
    qInstallMessageHandler(None)
    faulthandler.enable()
    if made._faults is not None:
        made._faults.close()
    log = logging.getLogger("ombuds_events")
    for handler in tuple(log.handlers):
        log.removeHandler(handler)
        handler.close()


def test_the_log_of_a_crash_holds_no_message(
    reporter: CrashReporter, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: shown.append(box.detailedText()))
    name = "Amina Karimova, amina@example.org"
    with pytest.raises(ValueError, match="Amina") as raised:
        _fail(name)
    reporter.catch(raised.type, raised.value, raised.tb)
    wait_for(lambda: bool(shown))
    written = (home / "logs" / "ombuds-events.log").read_text(encoding="utf-8")
    for words in (written, shown[0]):
        assert "ValueError" in words
        assert "test_notices.py" in words
        assert "example.org" not in words


def test_a_second_crash_waits_until_the_first_is_read(
    reporter: CrashReporter, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A page that fails whenever it is painted must not bury the screen in windows."""
    shown: list[str] = []

    def read(box: QMessageBox) -> None:
        shown.append(box.detailedText())
        reporter.catch(ValueError, ValueError(), None)

    monkeypatch.setattr(QMessageBox, "exec", read)
    reporter.catch(KeyError, KeyError(), None)
    wait_for(lambda: bool(shown))
    assert [words.split()[0] for words in shown] == ["KeyError"]


def test_a_failing_thread_is_told_as_well(
    reporter: CrashReporter, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: shown.append(box.detailedText()))
    thread = threading.Thread(target=_fail, args=("Amina",))
    thread.start()
    thread.join()
    wait_for(lambda: bool(shown))
    assert shown[0].startswith("ValueError")


def _fail(words: str) -> None:
    raise ValueError(words)


def test_files_of_an_event_are_marked_as_sent_from_the_bar(
    window: MainWindow, tmp_path: Path
) -> None:
    assert window.office is not None
    office = window.office.workspace
    event = office.read(resolve, Kind.EVENT, "SEM-2026-02")
    saved = SavedKind(ExportKind.PARTICIPANTS, ("list.xlsx",), languages=("en",))
    records = office.run("export_files", record_exports, event, [saved])
    window.notices.saved("Saved", str(tmp_path), event, records)
    window.bar._also.click()
    dialog = window.findChild(MarkSentDialog)
    assert dialog is not None
    assert [one.number for one in dialog.papers] == [1]
    dialog.all.click()
    dialog.confirmed.emit()
    (edition,) = office.read(editions_of_records, records)
    assert edition.kind is DocumentKind.PARTICIPANT_LIST
    row = next(r for r in office.read(documents_of, event).rows if r.kind is edition.kind)
    assert len(row.sendings) == len(dialog.list.value()) > 3
    assert window.bar.isHidden()


def test_a_whole_calendar_is_only_saved(window: MainWindow, tmp_path: Path) -> None:
    window.notices.saved("Saved", str(tmp_path))
    assert window.bar._also.isHidden()
