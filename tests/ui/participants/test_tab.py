"""The tab of participants: delegations, steps, the pane, adding people."""

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from ombuds_events.domain.drafts import PersonDraft
from ombuds_events.domain.kinds import ConsentKind, ParticipationRole, ParticipationState
from ombuds_events.queries import participations
from ombuds_events.queries.participations import SeatRow
from ombuds_events.services.participations import change_participation_state
from ombuds_events.ui.kit import i18n
from ombuds_events.ui.kit.buttons import Button
from ombuds_events.ui.kit.desk import Desk, Place, Scene
from ombuds_events.ui.kit.painting import plain
from ombuds_events.ui.participants.actions import ACTIONS
from ombuds_events.ui.participants.paste import PasteDialog
from ombuds_events.ui.participants.person_dialog import PersonDialog
from ombuds_events.ui.participants.tab import ParticipantsTab
from tests.services.people_office import CHILD_BORN, Seminar, person, row, seat
from tests.ui.events.conftest import Told, event_id

S = ParticipationState


def shown(tab: ParticipantsTab, qtbot: QtBot) -> ParticipantsTab:
    qtbot.addWidget(tab)
    tab.resize(1162, 520)
    tab.show()
    return tab


def seats(tab: ParticipantsTab) -> list[SeatRow]:
    rows = tab.table.rows
    found = (rows.row(number) for number in range(rows.rowCount()))
    return [one for one in found if one is not None]


def groups(tab: ParticipantsTab) -> list[str]:
    rows = tab.table.rows
    found = (rows.group(number) for number in rows.group_rows())
    return [plain(f"{one.title} {one.note}") for one in found if one]


def choose(tab: ParticipantsTab, *seat_ids: int) -> None:
    model = tab.table.selectionModel()
    model.clearSelection()
    for seat_id in seat_ids:
        index = tab.table.rows.index(tab.table.rows.find(seat_id), 0)
        flag = model.SelectionFlag.Select | model.SelectionFlag.Rows
        model.select(index, flag)
        model.setCurrentIndex(index, model.SelectionFlag.NoUpdate)


def button(tab: ParticipantsTab, words: str) -> Button:
    return next(one for one in tab.pane.findChildren(Button) if one.text() == words)


@pytest.fixture
def tab(desk: Desk, qtbot: QtBot) -> ParticipantsTab:
    return shown(ParticipantsTab(desk, event_id(desk, "SEM-2026-02")), qtbot)


@pytest.fixture
def own(seminar_desk: Desk, place: Seminar, qtbot: QtBot) -> ParticipantsTab:
    return shown(ParticipantsTab(seminar_desk, place.event), qtbot)


def test_people_stand_under_their_institutions(tab: ParticipantsTab) -> None:
    assert groups(tab)[0] == "Türkiye · Ankara 2 of 2 and 1 in reserve"
    assert "Kyrgyzstan · Bishkek 1 of 2" in groups(tab)
    reserve = next(one for one in seats(tab) if one.state is S.RESERVE)
    assert tab.table.note(reserve) == "third name, quota 2"
    replaced = next(one for one in seats(tab) if one.state is S.REPLACED)
    assert "Холикназаров" in tab.table.note(replaced)


def test_a_full_quota_is_told_in_place(tab: ParticipantsTab) -> None:
    reserve = next(one for one in seats(tab) if one.state is S.RESERVE)
    choose(tab, reserve.id)
    tab.accept_selected()
    assert plain(tab.message.words()) == "Quota of Ankara is full: 2 of 2. Put in reserve."
    assert not tab.message.isHidden()


def test_several_are_accepted_at_once(tab: ParticipantsTab, told: Told) -> None:
    waiting = [one.id for one in seats(tab) if one.state in {S.NOMINATED, S.UNDER_REVIEW}]
    choose(tab, *waiting)
    assert [state for state, one in tab.batch.items() if not one.isHidden()] == [
        S.ACCEPTED,
        S.RESERVE,
        S.WITHDRAWN,
    ]
    tab.batch[S.ACCEPTED].click()
    assert {one.state for one in seats(tab) if one.id in waiting} == {S.ACCEPTED}
    assert told.toasts[-1].startswith("Accepted: 2")
    assert {one.id for one in tab.chosen()} == set(waiting)


def test_the_letter_r_puts_in_reserve(tab: ParticipantsTab, qtbot: QtBot) -> None:
    one = next(seat for seat in seats(tab) if seat.state is S.NOMINATED)
    choose(tab, one.id)
    QTest.keyClick(tab.table, Qt.Key.Key_R)
    assert next(seat for seat in seats(tab) if seat.id == one.id).state is S.RESERVE


def test_alt_and_arrows_order_a_delegation(
    own: ParticipantsTab, place: Seminar, qtbot: QtBot
) -> None:
    first, second = (seat(place, person(place, name)) for name in ("Abel", "Koshkin"))
    choose(own, first)
    QTest.keyClick(own.table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [one.id for one in seats(own)] == [second, first]


def test_an_empty_list_says_who_has_answered(own: ParticipantsTab) -> None:
    words = own.table.empty.sentence()
    assert words == "No names yet. 0 of 2 institutions have answered."


def minor(place: Seminar) -> int:
    child = person(place, "Karimova", "Amina", birth_date=CHILD_BORN)
    one = seat(place, child, role=ParticipationRole.YOUNG_DELEGATE)
    place.office.run("x", change_participation_state, [one], S.ACCEPTED)
    return one


def test_a_minor_is_marked_masked_and_held_back_in_words(
    own: ParticipantsTab, place: Seminar
) -> None:
    one = minor(place)
    choose(own, one)
    own.confirm_selected()
    words = plain(own.message.words())
    assert words.startswith("Amina K. cannot be confirmed. Missing: ")
    assert "guardian consent for these dates" in words
    assert row(place, one).state is S.ACCEPTED
    names = {column.key: column for column in own.table.rows.columns}
    assert names["minor"].text(row(place, one)) == "under 18"
    assert not own.table.isColumnHidden(1)
    spoken = names["name"].spoken(row(place, one))
    assert spoken.startswith("Accepted, Amina K., under 18, Armenia")
    assert "Karimova" not in spoken


def test_papers_are_recorded_from_the_pane(own: ParticipantsTab, place: Seminar) -> None:
    one = minor(place)
    choose(own, one)
    before = len(row(place, one).missing)
    own.pane.paper_wanted.emit(ConsentKind.GUARDIAN)
    assert len(row(place, one).missing) == before - 1
    own.pane.paper_withdrawn.emit(ConsentKind.GUARDIAN)
    assert len(row(place, one).missing) == before


def test_chaperone_and_role_are_chosen_in_the_pane(own: ParticipantsTab, place: Seminar) -> None:
    one = minor(place)
    adult = person(place, "Karimova", "Nodira")
    other = seat(place, adult, role=ParticipationRole.CHAPERONE)
    place.office.run("x", change_participation_state, [other], S.ACCEPTED)
    choose(own, one)
    own.pane.chaperone_wanted.emit(adult)
    assert row(place, one).chaperone == "Karimova Nodira"
    own.pane.role_wanted.emit(ParticipationRole.OBSERVER)
    assert row(place, one).role is ParticipationRole.OBSERVER


def test_the_pane_offers_the_next_step(own: ParticipantsTab, place: Seminar) -> None:
    one = seat(place, person(place, "Abel", email="a@hrd.example"))
    choose(own, one)
    button(own, "Accept").click()
    button(own, "Confirm").click()
    assert row(place, one).state is S.CONFIRMED


def test_a_new_person_is_added_and_a_bad_address_told_at_its_field(
    own: ParticipantsTab, place: Seminar, qtbot: QtBot, told: Told
) -> None:
    seen = []

    def fill() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PersonDialog)
        dialog.finder.add_wanted.emit("Abel Ani")
        dialog.email.setText("a(at)b")
        dialog.confirmed.emit()
        seen.append(plain(dialog._fields["email"].problem()))
        dialog.email.setText("a@b.example")
        dialog.confirmed.emit()

    QTimer.singleShot(0, fill)
    own.add_participant()
    assert seen == ["“a(at)b” is not an e-mail address. Correct it or leave empty."]
    [one] = seats(own)
    assert (one.person.name, one.person.email) == ("Abel Ani", "a@b.example")
    assert told.toasts == ["Person added. [Undo]"]


def test_somebody_known_is_found_and_replaces(
    own: ParticipantsTab, place: Seminar, qtbot: QtBot
) -> None:
    one = seat(place, person(place, "Abel"))
    other = person(place, "Koshkin")
    choose(own, one)

    def fill() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PersonDialog)
        dialog.finder.search("kosh")
        found = dialog.finder.results()
        assert [choice.key for choice in found if not choice.adds] == [other]
        dialog.finder.set_value(found[0])
        assert dialog.person() == other
        dialog.confirmed.emit()

    QTimer.singleShot(0, fill)
    own.pane.replace_wanted.emit()
    assert row(place, one).state is S.REPLACED
    assert {seat.person.family for seat in seats(own)} == {"Abel", "Koshkin"}


def test_a_person_is_corrected_with_f2_but_never_a_child(
    own: ParticipantsTab, place: Seminar, told: Told
) -> None:
    known = person(place, "Abel", position={"en": "Adviser", "ru": "Советник"}, patronymic="X.")
    choose(own, seat(place, known))

    def fill() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PersonDialog)
        assert dialog.post.text() == "Adviser"
        dialog.family.setText("Abelyan")
        dialog.post.setText("Head")
        dialog.email.setText("a@hrd.example")
        dialog.shares.setChecked(True)
        dialog.confirmed.emit()

    QTimer.singleShot(0, fill)
    QTest.keyClick(own.table, Qt.Key.Key_F2)
    [one] = seats(own)
    assert (one.person.family, one.person.email) == ("Abelyan", "a@hrd.example")
    assert one.person.position == {"en": "Head", "ru": "Советник"}
    assert one.person.shares_contacts
    assert told.toasts[-1] == "Person corrected. [Undo]"
    choose(own, minor(place))
    own.correct_person()  # would wait for a dialog
    assert QApplication.activeModalWidget() is None


def test_a_typed_institution_that_is_not_known_is_kept_as_a_name(
    seminar_desk: Desk, qtbot: QtBot
) -> None:
    dialog = PersonDialog(seminar_desk, "Add", "Add", None)
    qtbot.addWidget(dialog)
    dialog.given.setText("Ann")
    dialog.home.setText("City court")
    draft = dialog.person()
    assert isinstance(draft, PersonDraft)
    assert (draft.organisation, draft.institution_id) == ("City court", None)
    dialog.show()
    dialog.home.search("yer")
    assert [one.title for one in dialog.home.results()]


@pytest.mark.parametrize("lang", ["ru", "ar", "en"])
def test_the_tab_stands_in_every_direction(
    own: ParticipantsTab, place: Seminar, qapp: QApplication, lang: str
) -> None:
    minor(place)
    i18n.install(qapp, lang)
    rtl = own.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert rtl is (lang == "ar")
    assert not own.grab().isNull()
    i18n.install(qapp, "en")


def test_every_field_and_button_has_a_name(own: ParticipantsTab, place: Seminar) -> None:
    choose(own, minor(place))
    widgets = (*own.findChildren(Button), *own.findChildren(QLineEdit))
    for widget in (one for one in widgets if one.isVisibleTo(own)):
        assert widget.accessibleName() or getattr(widget, "text", str)(), widget


def test_a_change_elsewhere_is_seen_at_once(own: ParticipantsTab, place: Seminar) -> None:
    seat(place, person(place, "Abel"))
    assert [one.person.family for one in seats(own)] == ["Abel"]
    place.office.undo()
    assert seats(own) == []
    assert place.office.read(participations.of_event, place.event) == ()


def test_one_who_is_held_back_is_named_while_the_others_go_on(
    own: ParticipantsTab, place: Seminar, told: Told
) -> None:
    child, adult = minor(place), seat(place, person(place, "Abel"))
    place.office.run("x", change_participation_state, [adult], S.ACCEPTED)
    choose(own, child, adult)
    own.batch[S.CONFIRMED].click()
    assert plain(own.message.words()).startswith("Amina K. cannot be confirmed. Missing: ")
    assert told.toasts[-1].startswith("Confirmed: 1")
    assert (row(place, child).state, row(place, adult).state) == (S.ACCEPTED, S.CONFIRMED)


def test_several_who_stay_are_counted(own: ParticipantsTab, place: Seminar) -> None:
    first, second, third = (seat(place, person(place, n)) for n in ("Abel", "Koshkin", "Whitman"))
    place.office.run("x", change_participation_state, [first], S.ACCEPTED)
    choose(own, first, second, third)
    own.confirm_selected()
    assert "The participant cannot go to this state." in own.message.words()
    assert "1" in own.message.words().splitlines()[1]


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_menu_offers_what_all_selected_can_do(own: ParticipantsTab, place: Seminar) -> None:
    one, two = (seat(place, person(place, name)) for name in ("Abel", "Koshkin"))
    choose(own, one, two)
    own.table.menu_wanted.emit(row(place, one), QPoint(0, 0))
    [menu] = own.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)
    words = [action.text() for action in menu.actions()]
    assert words[:2] == ["Review", "Put in reserve"]
    assert "Confirm" not in words
    next(action for action in menu.actions() if action.text() == "Withdraw").trigger()
    menu.close()
    assert {row(place, seat_id).state for seat_id in (one, two)} == {S.WITHDRAWN}


def test_what_was_pasted_is_told_and_ctrl_v_opens_the_sheet(
    own: ParticipantsTab, place: Seminar, told: Told
) -> None:
    QGuiApplication.clipboard().setText("Family\tGiven\tInstitution\nAbel\tAni\tYerevan")

    def take() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PasteDialog)
        dialog.confirmed.emit()

    QTimer.singleShot(0, take)
    QTest.keyClick(own.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert told.toasts[-1].startswith("Added: 1")
    assert [one.person.name for one in seats(own)] == ["Abel Ani"]


def test_the_actions_of_the_tab_are_those_of_the_window(
    own: ParticipantsTab, place: Seminar, desk: Desk
) -> None:
    scene = Scene(desk, Place("event", 1, "participants"), own)
    assert all(spec.when(scene) is True for spec in ACTIONS)
    empty = Scene(desk, Place("today"), None)
    assert all(spec.when(empty) is False for spec in ACTIONS)
    assert "0" in own.row_words()
    assert own.pane.isHidden()  # there is nobody to detail
    seat(place, person(place, "Abel"))
    own.split.show_pane(wanted=False)
    Scene(desk, Place("event"), own).do("toggle_pane")
    assert own.pane.isVisible()
    own.focus_first()
    assert "1" in own.row_words()
