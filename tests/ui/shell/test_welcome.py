"""The first run: what it asks, what it refuses, what it makes."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from ombuds_events.queries.people import directory
from ombuds_events.store.workspace import Workspace
from ombuds_events.ui.kit.fields import Field
from ombuds_events.ui.kit.settings import Settings
from ombuds_events.ui.shell.look import Look
from ombuds_events.ui.shell.welcome import WelcomeDialog


@pytest.fixture
def dialog(dressed: None, qtbot: QtBot, tmp_path: Path) -> WelcomeDialog:
    """The first run of somebody who has nothing yet."""
    look = Look(Settings(tmp_path / "settings.ini"))
    made = WelcomeDialog(look)
    qtbot.addWidget(made)
    made.show()
    return made


def type_institution(dialog: WelcomeDialog, words: str) -> None:
    """Type a few letters and take the first that is found."""
    QTest.keyClicks(dialog.institution, words)
    QTest.keyClick(dialog.institution, Qt.Key.Key_Return)


def problem_at(dialog: WelcomeDialog, editor: QLineEdit) -> str:
    """What stands under a field."""
    field = next(one for one in dialog.findChildren(Field) if one.isAncestorOf(editor))
    return field.problem()


def test_nothing_typed_asks_for_three_letters(dialog: WelcomeDialog) -> None:
    QTest.mouseClick(dialog.verb, Qt.MouseButton.LeftButton)
    assert "three letters" in problem_at(dialog, dialog.institution)
    assert not dialog.database.exists()


def test_an_unknown_body_can_be_added(dialog: WelcomeDialog) -> None:
    QTest.keyClicks(dialog.institution, "xyzzy")
    (offer,) = dialog.institution.results()
    assert offer.adds
    assert "xyzzy" in offer.title


def test_the_e_mail_may_stay_empty(dialog: WelcomeDialog) -> None:
    type_institution(dialog, "mongol")
    QTest.mouseClick(dialog.verb, Qt.MouseButton.LeftButton)
    assert dialog.result() == WelcomeDialog.DialogCode.Accepted
    workspace = Workspace.open(dialog.database)
    assert workspace.read(directory) == ()
    workspace.close()


def test_with_an_e_mail_the_newcomer_answers_for_the_institution(dialog: WelcomeDialog) -> None:
    type_institution(dialog, "mongol")
    dialog.operator.setText("Saruul Bat")
    dialog.email.setText("saruul(at)mn.example")
    QTest.mouseClick(dialog.verb, Qt.MouseButton.LeftButton)
    assert "saruul(at)mn.example" in problem_at(dialog, dialog.email)
    dialog.email.setText("saruul@mn.example")
    QTest.mouseClick(dialog.verb, Qt.MouseButton.LeftButton)
    assert dialog.result() == WelcomeDialog.DialogCode.Accepted
    workspace = Workspace.open(dialog.database)
    (person,) = workspace.read(directory)
    assert person.email == "saruul@mn.example"
    workspace.close()
