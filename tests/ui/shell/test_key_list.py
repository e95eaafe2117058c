"""Ctrl+/: every key of the registry and of grids, narrowed by typing."""

import pytest
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from ombuds_events.ui.shell.key_list import GRIDS, KeyListDialog, key_groups
from ombuds_events.ui.shell.main_window import MainWindow


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> KeyListDialog:
    made = KeyListDialog(window.actions_)
    qtbot.addWidget(made)
    made.show()
    return made


def test_no_shortcut_of_an_action_is_missing(window: MainWindow) -> None:
    rows = [row for _heading, group in key_groups(window.actions_) for row in group]
    shown = {keys for row in rows for keys in row.keys.split(" · ")}
    for spec in window.actions_.specs():
        for keys in window.actions_[spec.id].shortcuts():
            assert keys.toString(QKeySequence.SequenceFormat.NativeText) in shown, spec.id


def test_the_headings_follow_the_menus(window: MainWindow) -> None:
    headings = [heading for heading, _rows in key_groups(window.actions_)]
    assert headings[:4] == ["File", "Edit", "View", "Go"]
    assert headings[-len(GRIDS) :] == [heading for heading, _pairs in GRIDS]


def test_typing_narrows_the_list(dialog: KeyListDialog) -> None:
    whole = len(dialog.shown)
    dialog.finder.setText("undo")
    assert [row.keys for row in dialog.shown] == ["Ctrl+Z"]
    dialog.finder.setText("ctrl+d")
    assert {row.does for row in dialog.shown} >= {"copy the session", "fill down"}
    dialog.finder.setText("xyzzy")
    assert dialog.shown == []
    dialog.finder.clear()
    assert len(dialog.shown) == whole


def test_words_carry_no_marks_of_menus(dialog: KeyListDialog) -> None:
    assert not [row for row in dialog.shown if "&" in row.does or row.does.endswith("…")]
