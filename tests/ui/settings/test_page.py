"""Settings: found, applied at once, undone where they belong to the office."""

import getpass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from ombuds_events.paths import backups
from ombuds_events.queries.catalogues import listed_recommendations, listed_types
from ombuds_events.services.seeding import make_demo
from ombuds_events.store.backup import backups_of, keep_backup
from ombuds_events.store.workspace import Workspace
from ombuds_events.ui.kit import i18n
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.local_text_edit import LocalTextEdit
from ombuds_events.ui.kit.painting import plain
from ombuds_events.ui.settings.backups import RestoreDialog
from ombuds_events.ui.settings.moving import MoveDialog
from ombuds_events.ui.settings.page import SettingsPage
from tests.ui.events.conftest import Told
from tests.waiting import settle


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> SettingsPage:
    made = SettingsPage(desk)
    qtbot.addWidget(made)
    made.resize(1162, 636)
    made.show()
    made.focus_first()
    return made


def shown(page: SettingsPage) -> list[str]:
    return [one.key for one in page.sections if one.isVisible()]


def editor(page: SettingsPage, section: int, row: int) -> LocalTextEdit:
    widget = page.sections[section].rows[row].widget
    assert isinstance(widget, LocalTextEdit)
    return widget


def said(page: SettingsPage) -> str:
    """What the bar of the database says."""
    return " ".join(one.text() for one in page.database.message.findChildren(QLabel))


def write(field: LocalTextEdit, words: str) -> None:
    field.line.setText(words)
    field.line.editingFinished.emit()


def test_arrows_go_through_the_sections(page: SettingsPage) -> None:
    assert shown(page) == ["general"]
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    assert shown(page) == ["institution"]
    assert page.row_words() == "Institution"
    page.open(0, "backup")
    assert shown(page) == ["backup"]


def test_slash_finds_a_setting_anywhere(page: SettingsPage) -> None:
    QTest.keyClick(page.list, Qt.Key.Key_Slash)
    assert page.finder.hasFocus()
    page.finder.setText("password")
    assert shown(page) == ["database"]
    assert [row.isVisible() for row in page.database.rows] == [False, False, True, False]
    page.finder.setText("xyzzy")
    assert shown(page) == []
    assert page.nothing.sentence() == "No setting speaks of “xyzzy”."
    page.nothing.pressed.emit()
    assert shown(page) == ["general"]


def test_what_the_window_applies_is_told_at_once(page: SettingsPage) -> None:
    told: list[object] = []
    for signal in (
        page.language_chosen,
        page.theme_chosen,
        page.scale_chosen,
        page.density_chosen,
    ):
        signal.connect(told.append)
    page.general.languages.activated.emit(1)
    page.general.themes.changed.emit("dark")
    page.general.scales.activated.emit(6)
    page.general.densities.changed.emit("roomy")
    assert told == ["en", "dark", 1.0, "roomy"]


def test_a_list_entry_saves_when_left_and_can_be_undone(
    page: SettingsPage, desk: Desk, told: Told
) -> None:
    page.open(0, "types")
    field = editor(page, 3, 0)
    assert field.line.text() == "Seminar"
    write(field, "Joint seminar")
    assert desk.workspace.read(listed_types)[0].label["en"] == "Joint seminar"
    assert desk.workspace.read(listed_types)[0].label["ru"] == "Семинар"
    assert [plain(toast) for toast in told.toasts] == ["Saved: Type SEM [Undo]"]
    desk.workspace.undo()
    assert field.line.text() == "Seminar"
    write(editor(page, 4, 5), "Training of staff")
    assert desk.workspace.read(listed_recommendations)[5].label["en"] == "Training of staff"


def test_an_empty_name_is_refused_beside_its_field(page: SettingsPage, desk: Desk) -> None:
    row = page.sections[3].rows[0]
    page.sections[3].rows[0].widget.changed.emit({})  # type: ignore[attr-defined]
    assert row.problem() == "The name is empty in every language. Write it in one at least."
    assert desk.workspace.read(listed_types)[0].label["en"] == "Seminar"


def test_history_signs_with_the_name(page: SettingsPage, desk: Desk) -> None:
    section = page.sections[1]
    section.operator.setText("  Dana Orlova ")  # type: ignore[attr-defined]
    section.operator.editingFinished.emit()  # type: ignore[attr-defined]
    assert desk.workspace.context.operator == "Dana Orlova"
    again = Workspace.open(desk.workspace.path or "", getpass.getuser())
    assert again.context.operator == "Dana Orlova"
    again.close()


def test_the_institution_is_a_link(page: SettingsPage, desk: Desk, told: Told) -> None:
    page.sections[1].opener.click()  # type: ignore[attr-defined]
    own = desk.workspace.context.own_institution_id
    assert told.places == [Place("institution", own)]


def test_back_up_now(page: SettingsPage, desk: Desk, told: Told) -> None:
    page.open(0, "backup")
    page.backup.fill()
    assert page.backup.last.text() == "There is none yet."
    page.backup.now_button.click()
    settle(desk.jobs)
    assert desk.workspace.path is not None
    (copy,) = backups_of(desk.workspace.path, backups())
    assert copy.name in page.backup.last.text()
    assert copy.name in told.toasts[0]


def test_the_backup_to_go_back_to_is_chosen(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    path = desk.workspace.path
    assert path is not None
    now = desk.workspace.clock.real_now()
    copy = keep_backup(path, tmp_path / "kept", now)
    dialog = RestoreDialog([copy])
    qtbot.addWidget(dialog)
    assert dialog.chosen() == copy
    empty = RestoreDialog([])
    qtbot.addWidget(empty)
    empty.confirmed.emit()
    assert not empty.result()
    assert empty.chosen() is None


def test_an_address_is_tested_first(page: SettingsPage, desk: Desk, tmp_path: Path) -> None:
    page.open(0, "database")
    page.database.test_button.click()
    assert "address is empty" in said(page)
    for address, words in (
        (str(tmp_path / "free.db"), "It answers and is free"),
        (str(desk.workspace.path), "an office already lies there"),
        (f"postgresql://nobody@/none?host={tmp_path}", "Nothing was changed"),
        ("mysql://x/y", "Nothing was changed"),
    ):
        page.database.address.setText(address)
        page.database.test_address()
        settle(desk.jobs)
        assert words in said(page)
    assert not (tmp_path / "free.db").exists()


def test_data_moves_to_a_new_file_and_is_counted(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = MoveDialog(desk, str(tmp_path / "moved.db"))
    qtbot.addWidget(dialog)
    dialog.confirmed.emit()
    settle(desk.jobs)
    assert dialog.words.text().startswith("All ")
    moved = Workspace.open(tmp_path / "moved.db")
    assert len(moved.read(listed_types)) == len(desk.workspace.read(listed_types))
    moved.close()
    with qtbot.waitSignal(dialog.accepted):
        dialog.confirmed.emit()


def test_a_place_that_is_taken_moves_nothing(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    make_demo(tmp_path / "taken.db").close()
    before = (tmp_path / "taken.db").read_bytes()
    dialog = MoveDialog(desk, str(tmp_path / "taken.db"))
    qtbot.addWidget(dialog)
    dialog.confirmed.emit()
    settle(desk.jobs)
    assert not dialog.message.isHidden()
    assert (tmp_path / "taken.db").read_bytes() == before
    assert not dialog.counts


def test_a_stopped_move_leaves_no_file(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = MoveDialog(desk, str(tmp_path / "half.db"))
    qtbot.addWidget(dialog)
    dialog.confirmed.emit()
    dialog.reject()
    settle(desk.jobs)
    assert dialog.words.text() == "Stopped. Nothing was moved."
    assert not (tmp_path / "half.db").exists()


def test_every_language_and_size_fits(page: SettingsPage, qapp: QApplication) -> None:
    for lang in ("ru", "ar", "en"):
        i18n.install(qapp, lang)
        assert page.minimumSizeHint().width() <= 1162
        assert (page.layoutDirection() is Qt.LayoutDirection.RightToLeft) is (lang == "ar")
    page.resize(640, 500)
    assert page.menu.isVisible()
    assert not page.list.isVisible()
