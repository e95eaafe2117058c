"""The page of a person: editing in place, training, councils, full names for a reason."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from ombuds_events.domain.text import pick
from ombuds_events.queries.people_search import nearest
from ombuds_events.queries.person_form import person_form
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.painting import plain
from ombuds_events.ui.kit.reveal import RevealDialog
from ombuds_events.ui.people.record import PersonPage
from tests.ui.events.conftest import Told
from tests.ui.told_words import all_words


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> PersonPage:
    made = PersonPage(desk)
    qtbot.addWidget(made)
    made.resize(1162, 636)
    made.show()
    return made


def person(desk: Desk, typed: str) -> int:
    return desk.workspace.read(nearest, typed, 1)[0].id


def leave(field: QLineEdit, text: str) -> None:
    """Type over what stands in a field, and leave it."""
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def for_reason(reason: str) -> Callable[[QDialog], int]:
    """Give a reason instead of a user; "" gives up."""

    def act(dialog: QDialog) -> int:
        assert isinstance(dialog, RevealDialog)
        dialog.reason.setText(reason)
        dialog.verb.click()
        return dialog.result()

    return act


def test_fields_save_when_left(page: PersonPage, desk: Desk) -> None:
    someone = person(desk, "seidakhmetova")
    page.open(someone, "")
    assert plain(page.header.title()) == "Сейдахметова Айгерим Болатовна"
    leave(page.form.latin_name, "SEIDAKHMETOVA Aygerim")
    leave(page.form.email, "aygerim@office.example")
    form = desk.workspace.read(person_form, someone)
    assert form is not None
    assert form.draft.latin == "SEIDAKHMETOVA Aygerim"
    assert form.draft.email == "aygerim@office.example"
    page.form.given_names.setFocus()
    desk.workspace.undo()
    assert page.form.email.text() != "aygerim@office.example"


def test_a_wrong_value_is_told_beside_its_field(page: PersonPage, desk: Desk) -> None:
    page.open(person(desk, "seidakhmetova"), "")
    leave(page.form.email, "nobody")
    assert "nobody" in page.form["email"].problem()
    assert page.form.email.text() == "nobody"
    leave(page.form.email, "a@office.example")
    assert page.form["email"].problem() == ""


def test_choices_save_at_once(page: PersonPage, desk: Desk) -> None:
    someone = person(desk, "seidakhmetova")
    page.open(someone, "")
    page.form.shares.click()
    page.form.home.set_value(3)
    page.form.home.changed.emit(3)
    form = desk.workspace.read(person_form, someone)
    assert form is not None
    assert not form.draft.shares_contacts
    assert form.draft.institution_id == 3


def test_the_training_record_opens_its_events(page: PersonPage, desk: Desk, told: Told) -> None:
    page.open(person(desk, "seidakhmetova"), "")
    assert page.row_words().startswith("5 event")
    page.table.select_first()
    row = page.table.current_row()
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert told.places == [Place("event", row.event_id, "participants")]
    assert "Plain" not in pick(row.title, "ru")


def test_who_is_under_18_has_no_form_until_there_is_a_reason(
    page: PersonPage, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    child = person(desk, "nane")
    page.open(child, "")
    assert plain(page.header.title()) == "Nane P."
    assert page.mark.isVisible()
    assert not page.form.isVisible()
    page.focus_first()
    assert page.focusWidget() is page.reveal_button
    monkeypatch.setattr(RevealDialog, "exec", for_reason(""))
    page.show_full_name()
    assert plain(page.header.title()) == "Nane P."
    monkeypatch.setattr(RevealDialog, "exec", for_reason("passport for the visa"))
    page.show_full_name()
    assert plain(page.header.title()) == "Petrosyan-Arzum Nane"
    assert page.form.family_name.text() == "Petrosyan-Arzum"
    leave(page.form.given_names, "Naneh")
    assert plain(page.header.title()) == "Petrosyan-Arzum Naneh"
    leave(page.form.given_names, "Nane")
    assert plain(page.header.title()) == "Petrosyan-Arzum Nane"
    assert not any("2009" in words for words in all_words(page))


def test_the_full_name_is_gone_when_the_page_closes(
    page: PersonPage, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    child = person(desk, "nane")
    monkeypatch.setattr(RevealDialog, "exec", for_reason("passport for the visa"))
    page.open(child, "")
    page.show_full_name()
    page.hide()
    page.show()
    assert plain(page.header.title()) == "Nane P."
    assert not any("Arzum" in words for words in all_words(page))
    page.show_full_name()
    page.open(person(desk, "seidakhmetova"), "")
    page.open(child, "")
    assert not any("Arzum" in words for words in all_words(page))


def test_a_person_who_is_gone_leads_back_to_the_list(
    page: PersonPage, desk: Desk, told: Told
) -> None:
    page.open(9999, "")
    assert told.places == [Place("people")]
    assert page.title() == ""
