"""What leaves: counts, previews, choices, warnings; saved, refused, taken back."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ombuds_events.domain.kinds import ExportKind
from ombuds_events.domain.leaving import PersonalColumn
from ombuds_events.domain.sheets import AttendanceSheet, CalendarSheet, ParticipantsSheet
from ombuds_events.queries.calendar import whole_calendar
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.store.workspace import Workspace
from ombuds_events.transfer.requests import Leaving
from ombuds_events.ui.exports import choices
from ombuds_events.ui.exports.dialog import LeavesDialog
from ombuds_events.ui.kit.bus import Bus
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.jobs import Jobs
from ombuds_events.ui.kit.settings import Settings
from tests.ui.attendance.conftest import Told

_MARKS = {0x2066: None, 0x2068: None, 0x2069: None}
Opener = Callable[..., LeavesDialog]


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def desk(demo: Workspace, told: Told, tmp_path: Path, qtbot: QtBot) -> Desk:
    places: list[Place] = []
    settings = Settings(tmp_path / "settings.ini")
    settings.set(choices.FOLDER, str(tmp_path / "out"))
    return Desk(demo, Bus(), Jobs(), settings, places.append, told)


@pytest.fixture
def opened(desk: Desk, qtbot: QtBot) -> Opener:
    def open_dialog(ref: str, *kinds: ExportKind) -> LeavesDialog:
        event_id = desk.workspace.read(resolve, Kind.EVENT, ref) if ref else None
        dialog = LeavesDialog(desk, event_id, kinds)
        qtbot.addWidget(dialog)
        dialog.show()
        _prepared(qtbot, dialog)
        return dialog

    return open_dialog


def _prepared(qtbot: QtBot, dialog: LeavesDialog) -> Leaving:
    qtbot.waitUntil(lambda: dialog.leaving() is not None, timeout=20_000)
    leaving = dialog.leaving()
    assert leaving is not None
    return leaving


def _files(folder: Path) -> list[str]:
    return sorted(str(p.relative_to(folder)) for p in folder.rglob("*") if p.is_file())


def _plain(words: str) -> str:
    return words.translate(_MARKS)


def test_files_are_counted_and_saved(
    opened: Opener, qtbot: QtBot, told: Told, tmp_path: Path
) -> None:
    dialog = opened("ev-21", ExportKind.INVITATIONS, ExportKind.PARTICIPANTS)
    assert dialog.verb.text() == "Save 25 files…"
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        QTest.mouseClick(dialog.verb, Qt.MouseButton.LeftButton)
    assert len(_files(tmp_path / "out")) == 25
    assert _plain(told.toasts[0]).startswith(f"Saved to {tmp_path / 'out'}")


def test_each_receiver_is_shown_on_the_own_clock(opened: Opener) -> None:
    dialog = opened("ev-07", ExportKind.INVITATIONS, ExportKind.PARTICIPANTS)
    preview = dialog.preview
    assert preview.count() == 40
    preview.turn(7)
    words = _plain(preview.words())
    assert preview._place.text() == "8 of 40"
    assert "Tue 16 Sep 2025, 11:30–13:00 Tehran (UTC+3:30)" in words
    assert "13:00–14:30 Almaty (UTC+5), host" in words
    assert "behnam.tavakoli@ombuds-ir.example" in words
    assert "TAVAKOLI Behnam" in words
    preview.turn(-8)
    assert preview._place.text() == "40 of 40"


def test_a_child_is_masked_and_the_guardian_not_shown(opened: Opener) -> None:
    dialog = opened("ev-19", ExportKind.INVITATIONS, ExportKind.PARTICIPANTS)
    preview = dialog.preview
    texts = []
    for _ in range(preview.count()):
        texts.append(preview.words())
        preview.turn(1)
    whole = _plain("\n".join(texts))
    assert "Nane P." in whole
    assert "Petrosyan-Arzum" not in whole
    assert "the guardian; the file names no child" in whole
    assert "families.example" not in whole


def test_personal_columns_are_a_choice(opened: Opener, qtbot: QtBot, desk: Desk) -> None:
    dialog = opened("ev-21", ExportKind.PARTICIPANTS)
    email = dialog.aside.boxes[PersonalColumn.EMAIL]
    assert not email.isChecked()
    assert dialog.aside._notes[PersonalColumn.EMAIL].text() == "5 of 8 agreed"
    email.click()
    part = _prepared(qtbot, dialog).part(ExportKind.PARTICIPANTS)
    assert part is not None
    assert isinstance(part.sheet, ParticipantsSheet)
    assert sum(bool(person.email) for person in part.sheet.people) == 5
    QTest.mouseClick(dialog.verb, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.isHidden, timeout=20_000)
    assert PersonalColumn.EMAIL in choices.kept_columns(desk.settings)


def test_columns_that_no_file_has_cannot_be_chosen(opened: Opener) -> None:
    dialog = opened("ev-21", ExportKind.ATTENDANCE)
    assert dialog.aside.boxes[PersonalColumn.SEX].isEnabled()
    assert not dialog.aside.boxes[PersonalColumn.EMAIL].isEnabled()
    notice = opened("ev-21", ExportKind.NOTICE)
    assert notice.aside._columns.isHidden()


def test_the_language_of_the_files_is_not_that_of_the_window(opened: Opener, qtbot: QtBot) -> None:
    dialog = opened("ev-21", ExportKind.ATTENDANCE)
    index = choices.language_choices().index(("ru", "en"))
    dialog.what.langs.setCurrentIndex(index)
    dialog.what.langs.activated.emit(index)
    leaving = _prepared(qtbot, dialog)
    assert leaving.request.labels.langs == ("ru", "en")


def test_unticking_everything_leaves_nothing(opened: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened("ev-21", ExportKind.NOTICE)
    dialog.what.rows[0].box.click()
    _prepared(qtbot, dialog)
    QTest.mouseClick(dialog.verb, Qt.MouseButton.LeftButton)
    assert dialog.message.words() == "Nothing to save: no file is ticked."
    assert not (tmp_path / "out").exists()


def test_warnings_and_errors_are_told(opened: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened("ev-22", ExportKind.NOTICE, ExportKind.INVITATIONS)
    said = [one.text() for one in dialog.aside.findChildren(QLabel)]
    assert any("nobody to invite" in words for words in said)
    QTest.mouseClick(dialog.verb, Qt.MouseButton.LeftButton)
    assert "Nobody has accepted yet" in dialog.message.words()
    assert not (tmp_path / "out").exists()


def test_a_folder_is_needed(opened: Opener, qtbot: QtBot) -> None:
    dialog = opened("ev-21", ExportKind.NOTICE)
    dialog.what.folder.clear()
    QTest.mouseClick(dialog.verb, Qt.MouseButton.LeftButton)
    assert _plain(dialog.what.folder_field.problem()) == "Choose a folder."


def test_what_cannot_be_written_is_said_in_place(
    opened: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "out").write_text("a file")
    dialog = opened("ev-21", ExportKind.NOTICE)
    QTest.mouseClick(dialog.verb, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.message.isHidden(), timeout=20_000)
    assert "cannot be used as a folder" in dialog.message.words()
    assert not dialog.isHidden()
    assert dialog.verb.isEnabled()


def test_a_workbook_open_elsewhere_is_saved_beside(
    opened: Opener, qtbot: QtBot, tmp_path: Path
) -> None:
    dialog = opened("ev-21", ExportKind.ATTENDANCE)
    leaving = dialog.leaving()
    assert leaving is not None
    name = leaving.files[0].name
    out = tmp_path / "out"
    out.mkdir()
    (out / name).write_text("old")
    (out / f".~lock.{name}#").touch()
    QTest.mouseClick(dialog.verb, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.message.isHidden(), timeout=20_000)
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        dialog.message._action.click()
    assert (out / name).read_text() == "old"
    assert (out / name.replace(".xlsx", " (2).xlsx")).read_bytes()[:2] == b"PK"


def test_the_whole_calendar(opened: Opener, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened("")
    assert dialog.what.kinds() == (ExportKind.CALENDAR,)
    assert [dialog.what.years.itemText(n) for n in range(3)] == ["All years", "2026", "2025"]
    dialog.what.years.setCurrentIndex(2)
    dialog.what.years.activated.emit(2)
    _prepared(qtbot, dialog)
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        QTest.mouseClick(dialog.verb, Qt.MouseButton.LeftButton)
    assert _files(tmp_path / "out") == ["2026-09-28_2025_calendar_DEMO.ics"]


def test_the_calendar_of_selected_events(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    chosen = tuple(desk.workspace.read(resolve, Kind.EVENT, one) for one in ("ev-07", "ev-21"))
    dialog = LeavesDialog(desk, None, (ExportKind.CALENDAR,), events=chosen)
    qtbot.addWidget(dialog)
    dialog.show()
    leaving = _prepared(qtbot, dialog)
    [part] = leaving.parts
    assert isinstance(part.sheet, CalendarSheet)
    whole = desk.workspace.read(whole_calendar, leaving.request.labels).items
    assert 0 < len(part.sheet.items) < len(whole)
    assert not dialog.what.years.isVisible()
    assert "2 selected event" in dialog.what.rows[0].box.accessibleDescription()
    with qtbot.waitSignal(dialog.accepted, timeout=20_000):
        QTest.mouseClick(dialog.verb, Qt.MouseButton.LeftButton)
    assert _files(tmp_path / "out") == ["2026-09-28_events_DEMO.ics"]


def test_broken_settings_are_no_obstacle(opened: Opener, desk: Desk) -> None:
    desk.settings.set(choices.ORDER, "sideways")
    desk.settings.set(choices.LANGS, "xx+yy")
    dialog = opened("ev-21", ExportKind.NOTICE)
    assert dialog.what.chosen_order() == "country"
    assert dialog.what.chosen_langs() == ("en",)


def test_who_has_an_old_entry_only(opened: Opener, qtbot: QtBot) -> None:
    dialog = opened("ev-21", ExportKind.INVITATIONS)
    dialog.what.scopes.setCurrentIndex(1)
    dialog.what.scopes.activated.emit(1)
    leaving = _prepared(qtbot, dialog)
    assert [problem.code for problem in leaving.errors] == ["invitations_unchanged"]


def test_the_order_of_names_reaches_the_sheet(opened: Opener, qtbot: QtBot) -> None:
    dialog = opened("ev-07", ExportKind.ATTENDANCE)
    dialog.what.orders.setCurrentIndex(2)
    dialog.what.orders.activated.emit(2)
    part = _prepared(qtbot, dialog).part(ExportKind.ATTENDANCE)
    assert part is not None
    assert isinstance(part.sheet, AttendanceSheet)
    assert part.sheet.people[0].name == "Al-Dosari Noora Yusuf"


def test_closing_while_it_is_prepared(desk: Desk, qtbot: QtBot) -> None:
    event_id = desk.workspace.read(resolve, Kind.EVENT, "ev-07")
    dialog = LeavesDialog(desk, event_id, (ExportKind.INVITATIONS,))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.reject()
    assert dialog.isHidden()
    assert desk.jobs.close(20_000)
