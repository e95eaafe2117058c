"""The register of certificates, and names that certificates bear, in the window."""

from collections.abc import Callable
from functools import partialmethod
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from ombuds_events.domain.kinds import ExportKind, Mark
from ombuds_events.domain.tally import MarkCell
from ombuds_events.queries.attendance import grid
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.services.attendance import set_marks
from ombuds_events.services.certificates import certify_with_reason
from ombuds_events.store.workspace import Gesture, Workspace
from ombuds_events.ui.exports import actions, choices
from ombuds_events.ui.exports.dialog import LeavesDialog
from ombuds_events.ui.exports.full_names import FullNamesDialog
from ombuds_events.ui.exports.register import RegisterDialog
from ombuds_events.ui.kit.bus import Bus
from ombuds_events.ui.kit.desk import Desk, Place, Scene
from ombuds_events.ui.kit.fields import Field
from ombuds_events.ui.kit.jobs import Jobs
from ombuds_events.ui.kit.settings import Settings
from ombuds_events.ui.participants.tab import ParticipantsTab
from tests.ui.attendance.conftest import Told

FLAGSHIP, YOUTH = "FLAG-2025", "YF-2026"


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def places() -> list[Place]:
    return []


@pytest.fixture
def desk(demo: Workspace, told: Told, places: list[Place], tmp_path: Path, qtbot: QtBot) -> Desk:
    settings = Settings(tmp_path / "settings.ini")
    settings.set(choices.FOLDER, str(tmp_path / "out"))
    return Desk(demo, Bus(), Jobs(), settings, places.append, told)


def event(desk: Desk, code: str) -> int:
    return desk.workspace.read(resolve, Kind.EVENT, code)


def _kept(dialogs: list[object]) -> Callable[[object], int]:
    """Instead of `exec`."""

    def keep(dialog: object) -> int:
        dialogs.append(dialog)
        return 0

    return keep


def test_all_numbers_are_listed_found_and_opened(
    desk: Desk, places: list[Place], qtbot: QtBot
) -> None:
    flagship = event(desk, FLAGSHIP)
    found = desk.workspace.read(grid, flagship)
    short = next(row for row in found.rows if not row.certificate_no)
    step = Gesture("issue_certificates", FLAGSHIP)
    desk.workspace.run(step, certify_with_reason, short.participation_id, "Ill")
    dialog = RegisterDialog(desk)
    qtbot.addWidget(dialog)
    dialog.show()
    assert len(dialog.shown()) == 32
    note = dialog.table.rows.columns[-1]
    assert note.text(dialog.shown()[0]) == "\u2068Ill\u2069"
    dialog.years.set_value(2025)
    dialog.years.changed.emit(2025)
    assert {one.year for one in dialog.shown()} == {2025}
    dialog.finder.setText("vardumyan")
    assert [one.person.family for one in dialog.shown() if one.person] == ["Vardumyan"]
    dialog.table.select_first()
    dialog.person_button.click()
    assert places[-1].page == "person"
    assert dialog.left == places[-1]
    other = RegisterDialog(desk, flagship)
    qtbot.addWidget(other)
    assert other.events.value() == flagship
    other.table.select_first()
    other.verb.click()
    assert places[-1] == Place("event", flagship, "participants")


def test_an_empty_register_says_where_numbers_come_from(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialog = RegisterDialog(desk)
    qtbot.addWidget(dialog)
    dialog.finder.setText("nobody of this name")
    assert dialog.table.empty.sentence() == "No number fits. Choose another year or event."
    assert not dialog.verb.isEnabled()
    dialog.entries = ()
    dialog._show()
    assert dialog.table.empty.sentence().startswith("No certificate has been issued yet.")


def test_the_menu_and_the_dialog_lead_to_it(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    dialogs: list[object] = []
    monkeypatch.setattr(RegisterDialog, "exec", partialmethod(_kept(dialogs)))
    spec = next(one for one in actions.ACTIONS if one.id == "certificates.register")
    spec.run(Scene(desk, Place("events"), None))
    leaves = LeavesDialog(desk, event(desk, FLAGSHIP), (ExportKind.CERTIFICATES,))
    qtbot.addWidget(leaves)
    leaves.show()
    qtbot.waitUntil(lambda: leaves.leaving() is not None, timeout=20_000)
    assert leaves.what.papers.register.isVisibleTo(leaves)
    leaves.what.papers.register.click()
    assert leaves.isVisible()  # nobody went elsewhere
    assert [type(one) for one in dialogs] == [RegisterDialog, RegisterDialog]

    def go(dialog: RegisterDialog) -> int:
        dialog.left = Place("events")
        return 1

    monkeypatch.setattr(RegisterDialog, "exec", partialmethod(go))
    leaves.what.papers.register.click()
    qtbot.waitUntil(lambda: not leaves.isVisible())


def be_there(session: Session, event_id: int) -> None:
    found = grid(session, event_id)
    set_marks(
        session,
        [
            MarkCell(row.participation_id, column.key, Mark.PRESENT)
            for row in found.rows
            for column in found.columns
        ],
    )


def test_full_names_of_children_need_a_reason(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    youth = event(desk, YOUTH)
    desk.workspace.run(Gesture("set_marks", YOUTH), be_there, youth)
    dialog = LeavesDialog(desk, youth, (ExportKind.CERTIFICATES,))
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: dialog.leaving() is not None, timeout=20_000)
    box = dialog.aside.full_names
    assert box.isVisibleTo(dialog)
    monkeypatch.setattr(FullNamesDialog, "exec", lambda _dialog: 0)
    box.click()
    assert not box.isChecked()

    def answer(asked: FullNamesDialog) -> int:
        asked.ask()
        assert "needs a reason" in asked.fields["reason"].problem()
        asked.reason.setText("The parents asked")
        asked.ask()
        return 1

    monkeypatch.setattr(FullNamesDialog, "exec", partialmethod(answer))
    box.click()
    assert box.isChecked()
    qtbot.waitUntil(lambda: dialog.leaving() is not None, timeout=20_000)
    found = dialog.leaving()
    assert found is not None
    assert found.request.reason == "The parents asked"
    assert "look_full_names" in [problem.code for problem in found.warnings]
    box.click()
    qtbot.waitUntil(lambda: dialog.leaving() is not None, timeout=20_000)
    masked = dialog.leaving()
    assert masked is not None
    assert masked.request.reason == ""
    other = LeavesDialog(desk, event(desk, FLAGSHIP), (ExportKind.CERTIFICATES,))
    qtbot.addWidget(other)
    qtbot.waitUntil(lambda: other.leaving() is not None, timeout=20_000)
    assert not other.aside.full_names.isVisibleTo(other)


def name_field(tab: ParticipantsTab) -> QLineEdit | None:
    fields = [one for one in tab.pane.findChildren(Field) if not one.isHidden()]
    found = [f.widget for f in fields if f.caption.text() == "Name on the certificate"]
    return found[-1] if found and isinstance(found[-1], QLineEdit) else None


def test_the_name_on_the_certificate_is_edited_in_the_pane(desk: Desk, qtbot: QtBot) -> None:
    desk.bus.attach(desk.workspace)
    tab = ParticipantsTab(desk, event(desk, FLAGSHIP))
    qtbot.addWidget(tab)
    seat = tab.table.current_row()
    assert seat is not None
    field = name_field(tab)
    assert field is not None
    assert (field.text(), field.placeholderText()) == ("", seat.person.name)
    field.editingFinished.emit()  # nothing was typed
    assert desk.workspace.next_undo() is None
    QTest.keyClicks(field, "Dr Ani")
    field.editingFinished.emit()
    shown = tab.table.current_row()
    assert shown is not None
    assert shown.certificate_name == "Dr Ani"
    desk.workspace.undo()
    again = tab.table.current_row()
    assert again is not None
    assert again.certificate_name == ""


def test_a_child_has_no_name_of_its_own_for_certificates(desk: Desk, qtbot: QtBot) -> None:
    tab = ParticipantsTab(desk, event(desk, YOUTH))
    qtbot.addWidget(tab)
    child = next(s for one in tab._delegations for s in one.seats if s.person.is_minor)
    tab.table.select_key(child.id)
    assert name_field(tab) is None


def test_people_are_found_by_a_part_of_the_name_in_either_script(desk: Desk, qtbot: QtBot) -> None:
    tab = ParticipantsTab(desk, event(desk, FLAGSHIP))
    qtbot.addWidget(tab)
    tab.find_in_list()
    tab.finder.setText("abdurasulova")
    seat = tab.table.current_row()
    assert seat is not None
    assert seat.person.family == "Абдурасулова"
    tab.finder.setText("nobody of this name")
    assert tab.table.current_row() == seat
    certified = tab.table.current_row()
    assert certified is not None
    tab.replace_person()  # who has a certificate keeps the seat
    assert not tab.message.isHidden()


def test_the_pane_keeps_the_focus_when_it_is_filled_anew(desk: Desk, qtbot: QtBot) -> None:
    desk.bus.attach(desk.workspace)
    tab = ParticipantsTab(desk, event(desk, FLAGSHIP))
    qtbot.addWidget(tab)
    tab.resize(1366, 700)
    tab.show()
    tab.activateWindow()
    field = name_field(tab)
    assert field is not None
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, "Dr Ani")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: name_field(tab) not in {None, field})
    again = name_field(tab)
    assert again is not None
    qtbot.waitUntil(again.hasFocus)
