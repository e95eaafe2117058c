"""The tab of institutions: letters, answers, reminders, inviting more."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu
from pytestqt.qtbot import QtBot

from ombuds_events.domain.kinds import Channel, InvitationState, PartnerRole
from ombuds_events.queries import invitations
from ombuds_events.queries.invitations import EventInstitution
from ombuds_events.queries.starter import Starter
from ombuds_events.services.invitations import mark_sent
from ombuds_events.ui.institutions.actions import ACTIONS
from ombuds_events.ui.institutions.dialogs import (
    AnswerDialog,
    LimitsDialog,
    RemindDialog,
    SentDialog,
)
from ombuds_events.ui.institutions.tab import InstitutionsTab
from ombuds_events.ui.kit import i18n
from ombuds_events.ui.kit.desk import Desk, Place, Scene
from ombuds_events.ui.kit.painting import plain
from tests.services.people_office import TODAY, Seminar, letter
from tests.ui.events.conftest import Told, event_id


def shown(tab: InstitutionsTab, qtbot: QtBot) -> InstitutionsTab:
    qtbot.addWidget(tab)
    tab.resize(1162, 520)
    tab.show()
    return tab


@pytest.fixture
def tab(desk: Desk, qtbot: QtBot) -> InstitutionsTab:
    return shown(InstitutionsTab(desk, event_id(desk, "SEM-2026-02")), qtbot)


@pytest.fixture
def own(seminar_desk: Desk, place: Seminar, qtbot: QtBot) -> InstitutionsTab:
    return shown(InstitutionsTab(seminar_desk, place.event), qtbot)


def rows(tab: InstitutionsTab) -> list[EventInstitution]:
    model = tab.table.rows
    return [model.row(number) for number in range(model.rowCount())]


def choose(tab: InstitutionsTab, country: str) -> EventInstitution:
    found = next(one for one in rows(tab) if one.institution.country == country)
    assert tab.table.select_key(found.id)
    return found


def cell(tab: InstitutionsTab, country: str, key: str) -> tuple[str, str]:
    row = next(one for one in rows(tab) if one.institution.country == country)
    column = next(one for one in tab.table.rows.columns if one.key == key)
    return plain(column.text(row)), plain(column.second(row))


def in_dialog(do: Callable[[QDialog], None]) -> None:
    """Once a dialog stands: do this with it, then close it."""

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        try:
            do(dialog)
        finally:
            dialog.reject()

    QTimer.singleShot(0, act)


def test_each_institution_has_role_state_numbers_and_delegation(tab: InstitutionsTab) -> None:
    assert cell(tab, "UZ", "institution")[0] == "Uzbekistan · lead"
    assert cell(tab, "UZ", "out") == ("no letter", "")
    assert cell(tab, "MN", "state")[0] == "Overdue"
    assert cell(tab, "KZ", "out") == ("127/26", "Mon 17 Aug · e-mail")
    assert cell(tab, "KZ", "in") == ("61-kz", "Wed 9 Sep")
    assert cell(tab, "TR", "names")[0] == "2 / 2"
    assert cell(tab, "MN", "deadline")[1].startswith("3 ")
    assert cell(tab, "BH", "out")[0] == "not sent"


def test_a_late_institution_is_spoken_with_its_reminders(tab: InstitutionsTab) -> None:
    row = next(one for one in rows(tab) if one.institution.country == "MN")
    state = next(one for one in tab.table.rows.columns if one.key == "state")
    said = state.spoken(row)
    assert said.startswith("Overdue, 10 ")
    assert ", 3 " in said


def test_counters_are_filters(tab: InstitutionsTab) -> None:
    assert len(rows(tab)) == 11
    tab.counters.chosen.emit("overdue")
    assert {one.institution.country for one in rows(tab)} == {"MN", "IR", "MA"}
    tab.counters.chosen.emit("")
    assert len(rows(tab)) == 11


def test_the_filled_button_is_what_the_letters_want_next(
    tab: InstitutionsTab, own: InstitutionsTab
) -> None:
    assert "3" in tab.main_button.text()
    assert tab.main_button.text().startswith("Remind")
    assert own.main_button.text().startswith("Mark 2")


def test_somebody_from_the_starter_list_is_invited_in_one_step(
    own: InstitutionsTab, place: Seminar, told: Told
) -> None:
    [found, *_] = own._found("serbia")
    assert isinstance(found.key, Starter)
    own.picker.chosen.emit(found)
    assert {one.institution.country for one in rows(own)} == {"KZ", "AM", "KG", "RS"}
    assert told.toasts == ["Institution added, invitation drafted. [Undo]"]
    place.office.undo()
    assert len(rows(own)) == 3
    assert own._found("serbia") == [found]


def test_who_is_invited_is_not_offered_again(own: InstitutionsTab) -> None:
    keys = [choice.key for choice in own._found("yerevan")]
    assert all(isinstance(key, Starter) for key in keys)
    assert next(choice.key for choice in own._found("astana")) == 1


def test_a_used_number_is_refused_at_its_field_with_the_next_free(
    own: InstitutionsTab, place: Seminar
) -> None:
    ids = [letter(place, place.yerevan).id]
    place.office.run("mark_sent", mark_sent, ids, "114", date(2026, 8, 24), Channel.POST)
    choose(own, "KG")
    seen = []

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, SentDialog)
        assert dialog.number.text() == "115"
        dialog.number.setText("114")
        dialog.confirmed.emit()
        seen.append(plain(dialog.fields["outgoing_no"].problem()))
        dialog.day.set_value(None)
        dialog.confirmed.emit()
        seen.append(dialog.fields["sent_on"].problem())
        dialog.day.set_value(TODAY)
        dialog.number.setText("115")
        dialog.confirmed.emit()

    in_dialog(fill)
    own.mark_sent()
    assert seen == [
        "Number 114 is already used on Mon 24 Aug. Next free: 115.",
        "The date is missing. Enter it.",
    ]
    assert letter(place, place.bishkek).state is InvitationState.SENT


def test_all_drafts_are_marked_as_sent_with_one_number(
    own: InstitutionsTab, place: Seminar, told: Told
) -> None:
    choose(own, "KZ")

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, SentDialog)
        dialog.number.setText("7/26")
        dialog.confirmed.emit()

    in_dialog(fill)
    own.primary()
    found = {one.outgoing_no for one in place.office.read(invitations.of_event, place.event)}
    assert found == {"7/26", "8/26"}
    assert told.toasts[-1].startswith("Marked as sent: 2")


def test_an_answer_is_recorded_by_its_letter(own: InstitutionsTab, place: Seminar) -> None:
    ids = [letter(place, place.yerevan).id]
    place.office.run("mark_sent", mark_sent, ids, "114", date(2026, 8, 24), Channel.POST)
    choose(own, "AM")
    assert own.answer_button.isEnabled()

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, AnswerDialog)
        dialog.state.set_value(InvitationState.DECLINED)
        dialog.day.set_value(date(2026, 8, 1))
        dialog.confirmed.emit()
        assert "Mon 24 Aug" in plain(dialog.fields["answered_on"].problem())
        dialog.day.set_value(TODAY)
        dialog.number.setText("in. 5")
        dialog.confirmed.emit()

    in_dialog(fill)
    QTest.keyClick(own.table, Qt.Key.Key_A)
    found = letter(place, place.yerevan)
    assert (found.state, found.incoming_no) == (InvitationState.DECLINED, "in. 5")


def test_reminding_shows_whom_to_write_to_and_leaves_out_who_was_reminded_today(
    tab: InstitutionsTab, desk: Desk, told: Told
) -> None:
    choose(tab, "MN")
    in_dialog(lambda dialog: dialog.confirmed.emit())  # type: ignore[attr-defined]
    tab.remind()
    assert told.toasts == ["Reminders recorded: 1. [Undo]"]
    choose(tab, "UZ")
    seen: list[str] = []

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, RemindDialog)
        seen.extend(one.country for one in dialog.due)
        dialog.copy_addresses()

    in_dialog(look)
    QTest.keyClick(tab.table, Qt.Key.Key_R)
    assert seen == ["IR", "MA"]
    copied = QGuiApplication.clipboard().text()
    assert copied.count("@") == 2
    assert "mn" not in copied


def test_quota_and_deadline_are_changed_by_enter(own: InstitutionsTab, place: Seminar) -> None:
    choose(own, "AM")

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, LimitsDialog)
        dialog.quota.set_value(3)
        dialog.deadline.set_value(date(2026, 11, 1))
        dialog.confirmed.emit()
        assert dialog.fields["deadline"].problem()
        dialog.deadline.set_value(date(2026, 9, 30))
        dialog.confirmed.emit()

    in_dialog(fill)
    QTest.keyClick(own.table, Qt.Key.Key_Return)
    found = letter(place, place.yerevan)
    assert (found.quota, found.deadline) == (3, date(2026, 9, 30))


def test_roles_are_given_and_taken(own: InstitutionsTab) -> None:
    own.steps.toggle_role(choose(own, "AM"), PartnerRole.HOST)
    assert cell(own, "AM", "institution")[0] == "Armenia · host"
    own.steps.toggle_role(choose(own, "AM"), PartnerRole.HOST)
    assert cell(own, "AM", "institution")[0] == "Armenia"


def test_a_draft_is_taken_back_and_no_reply_is_noted(own: InstitutionsTab, place: Seminar) -> None:
    first = letter(place, place.yerevan)
    own.steps.drop(first)
    assert {one.institution.country for one in rows(own)} == {"KZ", "KG"}
    other = letter(place, place.bishkek)
    own.steps.close_without_reply(other)
    assert own.message.words().startswith("The invitation cannot go to this state.")


@pytest.mark.parametrize("lang", ["ru", "ar", "en"])
def test_the_tab_stands_in_every_direction(
    tab: InstitutionsTab, qapp: QApplication, lang: str
) -> None:
    i18n.install(qapp, lang)
    assert (tab.layoutDirection() is Qt.LayoutDirection.RightToLeft) is (lang == "ar")
    assert not tab.grab().isNull()
    i18n.install(qapp, "en")


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_menu_offers_what_the_letter_allows(own: InstitutionsTab, place: Seminar) -> None:
    own.table.menu_wanted.emit(choose(own, "AM"), QPoint(0, 0))
    [menu] = own.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)
    words = [action.text() for action in menu.actions()]
    assert words == [
        "Mark as sent…",
        "Quota and deadline…",
        "Take the invitation back",
        "Role in the event",
    ]
    menu.actions()[2].trigger()
    menu.close()
    assert {one.institution.country for one in rows(own)} == {"KZ", "KG"}
    own.table.menu_wanted.emit(choose(own, "KZ"), QPoint(0, 0))
    menus = own.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)
    invite = menus[-1].actions()[0]
    assert invite.text() == "Invite"
    invite.trigger()
    assert cell(own, "KZ", "state")[0] == "Draft"


def test_the_actions_of_the_tab_are_those_of_the_window(own: InstitutionsTab, desk: Desk) -> None:
    scene = Scene(desk, Place("event", 1, "institutions"), own)
    assert all(spec.when(scene) is True for spec in ACTIONS)
    ACTIONS[0].run(scene)
    own.focus_first()
    assert "3" in own.row_words()
