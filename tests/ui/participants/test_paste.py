"""Pasting rows from a spreadsheet: shown, corrected, decided, taken in one step."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ombuds_events.domain.kinds import ParticipationState
from ombuds_events.domain.nominations import Decision
from ombuds_events.queries import participations, people
from ombuds_events.services.nominations import Applied
from ombuds_events.ui.kit.compare import Side
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.painting import plain
from ombuds_events.ui.kit.panels import ElidedLabel
from ombuds_events.ui.participants.paste import PasteDialog
from tests.services.people_office import CHILD_BORN, Seminar, person
from tests.services.test_nominations import tsv
from tests.ui.events.conftest import event_id

SHEET = """Family\tGiven\tName in Latin\tPost\tSex\tE-mail
Саргсян\tАнаит\tSARGSYAN Anahit\tHead of unit\tF\ta.sargsyan@hrd.example
Геворкян\tАрам\tGEVORGYAN Aram\tAdviser\tM\ta.gevorgyan@hrd.example
Petrosyan\tNarine\tPETROSYAN Narine\tSpecialist\tf\tpetrosyan(at)hrd.example
Петросян\tНаринэ\tPETROSYAN Narine\tSpecialist\tF\tpetrosyan@hrd.example
Мкртчян\tДавид\tMKRTCHYAN Davit\tLawyer\tM\t
"""


def shown(dialog: PasteDialog, qtbot: QtBot) -> PasteDialog:
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


@pytest.fixture
def dialog(seminar_desk: Desk, place: Seminar, qtbot: QtBot) -> PasteDialog:
    made = shown(PasteDialog(seminar_desk, place.event, SHEET), qtbot)
    made.homes.changed.emit(place.yerevan)
    return made


def chips(dialog: PasteDialog) -> list[str]:
    last = dialog.state.width
    return [
        dialog.model.index(number, last).data() or "" for number in range(dialog.model.rowCount())
    ]


def words(dialog: PasteDialog) -> list[str]:
    return [plain(f"{one.lead} {one.words}") for one in dialog._issues]


def test_the_sheet_stands_as_it_came_with_what_comes_of_each_row(dialog: PasteDialog) -> None:
    assert dialog.model.index(1, 0).data() == "Саргсян"
    assert chips(dialog)[:3] == ["", "OK", "OK"]
    assert chips(dialog)[3].startswith("1 error")
    assert chips(dialog)[4:] == ["Twice", "Reserve"]
    fields = [box.value() for box in dialog.table.header.boxes()]
    assert fields == ["family", "given", "latin", "position", "sex", "email"]
    assert dialog.recognised.text() == "6 of 6 columns recognised"


def test_what_is_wrong_is_said_in_words_with_its_cell(dialog: PasteDialog) -> None:
    assert words(dialog) == [
        "F4 “petrosyan(at)hrd.example” is not an e-mail address. Correct it or leave it empty.",
        "Row 4 Above the quota of 2: Petrosyan Narine goes to the reserve.",
        "Row 5 Same person written twice, in rows 4 and 5. Taken once.",
        "Row 6 Above the quota of 2: Мкртчян Давид goes to the reserve.",
    ]
    spoken = dialog.model.index(3, 5).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Cell F4, petrosyan(at)hrd.example, ")


def test_the_button_counts_live(dialog: PasteDialog) -> None:
    assert "4" in dialog.verb.text()
    dialog.issues.verb_chosen.emit(dialog._issues[2], dialog._issues[2].verbs[0])
    assert "5" in dialog.verb.text()
    assert dialog.state.decisions == {5: Decision.DIFFERENT}


def test_a_likely_address_is_one_press_away(dialog: PasteDialog) -> None:
    issue = dialog._issues[0]
    dialog.issues.verb_chosen.emit(issue, issue.verbs[0])
    assert dialog.state.grid[3][5] == "petrosyan@hrd.example"
    assert not [one for one in dialog._issues if one.kind == "error"]


def test_f8_walks_through_the_problems(dialog: PasteDialog, qtbot: QtBot) -> None:
    QTest.keyClick(dialog, Qt.Key.Key_F8)
    index = dialog.table.currentIndex()
    assert (index.row(), index.column()) == (3, 5)
    QTest.keyClick(dialog, Qt.Key.Key_F8)
    QTest.keyClick(dialog, Qt.Key.Key_F8)
    assert dialog.table.currentIndex().row() == 4
    assert not dialog.compare.isHidden()
    QTest.keyClick(dialog, Qt.Key.Key_F8, Qt.KeyboardModifier.ShiftModifier)
    assert dialog.compare.isHidden()


def test_a_cell_is_corrected_in_place(dialog: PasteDialog) -> None:
    index = dialog.model.index(3, 5)
    assert dialog.model.setData(index, "n.p@hrd.example")
    assert dialog.model.index(3, 5).data() == "n.p@hrd.example"
    assert chips(dialog)[3] == "Reserve"
    assert not dialog.model.setData(index, "n.p@hrd.example")


def test_a_column_can_be_said_to_hold_something_else(dialog: PasteDialog) -> None:
    dialog.table.header.field_chosen.emit(3, "role")
    assert [box.value() for box in dialog.table.header.boxes()][3] == "role"
    dialog.table.header.field_chosen.emit(1, "family")
    assert [box.value() for box in dialog.table.header.boxes()][:2] == ["", "family"]


def test_without_any_name_column_the_way_out_is_told(dialog: PasteDialog) -> None:
    for number in range(6):
        dialog.table.header.field_chosen.emit(number, "")
    assert dialog.message.words().startswith("No column looks like names.")
    assert not dialog.verb.isEnabled()


def test_counters_filter_the_list(dialog: PasteDialog) -> None:
    dialog.counters.chosen.emit("errors")
    assert dialog.issues.current() is None
    assert len(dialog.issues._items) == 1
    dialog.counters.chosen.emit("")
    assert len(dialog.issues._items) == 4


def test_the_rows_are_taken_in_one_step(dialog: PasteDialog, place: Seminar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.applied) as caught:
        dialog.confirmed.emit()
    [done] = caught.args or []
    assert isinstance(done, Applied)
    assert (done.new, done.in_reserve, done.left_out) == (4, 2, 1)
    [delegation] = place.office.read(participations.of_event, place.event)
    assert [one.state for one in delegation.seats].count(ParticipationState.RESERVE) == 2
    gesture = place.office.next_undo()
    assert gesture is not None
    assert (gesture.label, gesture.subject) == ("apply_nominations", "SEM-2026-01")
    place.office.undo()
    assert place.office.read(people.directory) == ()


def test_nothing_on_the_clipboard_is_an_invitation_to_copy(
    seminar_desk: Desk, place: Seminar, qtbot: QtBot
) -> None:
    dialog = shown(PasteDialog(seminar_desk, place.event, "  \n"), qtbot)
    assert not dialog.empty.isHidden()
    assert not dialog.verb.isEnabled()
    QGuiApplication.clipboard().setText(SHEET)
    QTest.keyClick(dialog, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert dialog.empty.isHidden()
    assert dialog.model.rowCount() == 6


def test_people_from_nowhere_are_pointed_out(
    seminar_desk: Desk, place: Seminar, qtbot: QtBot
) -> None:
    dialog = shown(PasteDialog(seminar_desk, place.event, SHEET), qtbot)
    assert dialog.state.institution_id is None
    assert dialog.message.words() == "Choose whom these people come from, above the sheet."
    dialog.homes.changed.emit(place.yerevan)
    assert dialog.message.isHidden()


def test_a_known_minor_is_masked_in_the_list_and_beside_the_row(
    seminar_desk: Desk, place: Seminar, qtbot: QtBot
) -> None:
    person(place, "Karimova", "Amina", birth_date=CHILD_BORN, latin="KARIMOVA Amina")
    sheet = "Family\tGiven\nKarimova\tAmina\n"
    dialog = shown(PasteDialog(seminar_desk, place.event, sheet), qtbot)
    said = " ".join(words(dialog))
    assert "Amina K." in said
    assert "Karimova" not in said
    dialog.issues.step(1)
    dialog.issues.step(1)
    assert "under 18" in chips(dialog)


def test_a_likeness_is_never_a_minor(seminar_desk: Desk, place: Seminar, qtbot: QtBot) -> None:
    person(place, "Karimova-Arzum", "Amina", birth_date=CHILD_BORN)
    sheet = "Family\tGiven\nKarimova\tAmina\n"
    dialog = shown(PasteDialog(seminar_desk, place.event, sheet), qtbot)
    assert words(dialog) == []


@pytest.mark.parametrize(
    ("name", "home", "added"),
    [
        ("nominations_en_clean", "MN", 2),
        ("nominations_ru_messy", "KG", 2),
        ("nominations_ar", "MA", 3),
    ],
)
def test_the_sample_forms_find_their_institution_and_people(
    desk: Desk, qtbot: QtBot, name: str, home: str, added: int
) -> None:
    dialog = shown(PasteDialog(desk, event_id(desk, "SEM-2026-02"), tsv(name)), qtbot)
    rows = {one.institution_id for one in dialog.state.plan.rows}
    assert rows == {dialog.state.institution_id}
    assert dialog.state.counts().added == added


def test_whom_a_row_resembles_stands_beside_it(
    seminar_desk: Desk, place: Seminar, qtbot: QtBot
) -> None:
    known = person(place, "Петросян", "Наринэ", email="n@hrd.example")
    dialog = shown(PasteDialog(seminar_desk, place.event, SHEET), qtbot)
    dialog.homes.changed.emit(place.yerevan)
    same = next(one for one in dialog._issues if one.kind == "same")
    dialog.issues.chosen.emit(same)
    assert dialog.compare.view.sides()["latin"] is Side.THEIRS
    said = dialog.compare.view.radio("latin", Side.THEIRS).accessibleName()
    assert plain(said) == "Name in Latin, Row 4: PETROSYAN Narine"
    assert "n@hrd.example" in {one.text() for one in dialog.compare.findChildren(ElidedLabel)}
    dialog.compare.different.click()
    assert dialog.state.decisions == {same.row: Decision.DIFFERENT}
    decided = next(one for one in dialog._issues if one.kind == "decided")
    assert "somebody else" in decided.words
    dialog.issues.verb_chosen.emit(decided, decided.verbs[0])
    assert dialog.state.decisions == {same.row: Decision.SAME}
    dialog.confirmed.emit()
    shown_now = place.office.read(people.shown_person, known)
    assert (shown_now.email, shown_now.latin) == ("n@hrd.example", "PETROSYAN Narine")


def test_too_much_at_once_is_refused_with_a_way_out(
    seminar_desk: Desk, place: Seminar, qtbot: QtBot
) -> None:
    dialog = shown(PasteDialog(seminar_desk, place.event, ""), qtbot)
    QGuiApplication.clipboard().setText("a\tb\n" * 6000)
    dialog.paste_again()
    assert dialog.message.words().startswith("That is more than")
    assert not dialog.empty.isHidden()


def test_each_field_of_a_known_person_is_chosen(
    seminar_desk: Desk, place: Seminar, qtbot: QtBot
) -> None:
    known = person(place, "Саргсян", "Анаит", email="old@hrd.example", position={"en": "Adviser"})
    dialog = shown(PasteDialog(seminar_desk, place.event, SHEET), qtbot)
    dialog.homes.changed.emit(place.yerevan)
    issue = next(one for one in dialog._issues if one.row == 2)
    dialog.issues.chosen.emit(issue)
    view = dialog.compare.view
    assert view.sides() == {
        "latin": Side.THEIRS, "position": Side.OURS, "sex": Side.THEIRS, "email": Side.OURS,
    }  # fmt: skip
    view.radio("email", Side.THEIRS).click()
    assert dialog.state.taken == {2: {"email": True}}
    told = next(one for one in dialog._issues if one.row == 2)
    assert told.words.endswith("what you chose of this row is taken.")
    dialog.confirmed.emit()
    now = place.office.read(people.shown_person, known)
    assert (now.email, now.position) == ("a.sargsyan@hrd.example", {"en": "Adviser"})


def test_two_people_keep_what_is_theirs(seminar_desk: Desk, place: Seminar, qtbot: QtBot) -> None:
    person(place, "Петросян", "Наринэ", email="n@hrd.example")
    dialog = shown(PasteDialog(seminar_desk, place.event, SHEET), qtbot)
    dialog.homes.changed.emit(place.yerevan)
    dialog.issues.chosen.emit(next(one for one in dialog._issues if one.kind == "same"))
    assert dialog.compare.view.sides()
    dialog.compare.different.click()
    dialog.issues.chosen.emit(next(one for one in dialog._issues if one.kind == "decided"))
    assert dialog.compare.view.sides() == {}
    assert dialog.compare.same.isEnabled()


def test_who_is_added_is_accepted_at_once_as_the_last_time(
    dialog: PasteDialog, seminar_desk: Desk, place: Seminar, qtbot: QtBot
) -> None:
    assert dialog.verb.text().startswith("Add 4")
    dialog.accepts.click()
    assert dialog.verb.text().startswith("Add and accept 4")
    with qtbot.waitSignal(dialog.applied) as caught:
        dialog.confirmed.emit()
    [done] = caught.args or []
    assert isinstance(done, Applied)
    assert (done.accepted, done.in_reserve) == (2, 2)
    again = shown(PasteDialog(seminar_desk, place.event, SHEET), qtbot)
    assert again.is_accepting()
    place.office.undo()
    assert place.office.read(participations.of_event, place.event) == ()


def test_the_home_of_who_is_known_can_be_chosen_although_it_was_not_invited(
    seminar_desk: Desk, place: Seminar, qtbot: QtBot
) -> None:
    elsewhere = place.office.context.own_institution_id
    person(place, "Whitman", "Ada", institution_id=elsewhere)
    dialog = shown(PasteDialog(seminar_desk, place.event, "Family\tGiven\nWhitman\tAda\n"), qtbot)
    assert dialog.homes.value() == elsewhere
    assert dialog.homes.currentText()
