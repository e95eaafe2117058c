"""The directory of people: find, filters, the pane, adding, keyboard only."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from ombuds_events.domain.drafts import PersonDraft
from ombuds_events.queries.people_list import PersonRow
from ombuds_events.services.people import add_person
from ombuds_events.ui.kit import i18n
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.painting import plain
from ombuds_events.ui.people import page as module
from ombuds_events.ui.people.new_person import NewPersonDialog
from ombuds_events.ui.people.page import PeoplePage
from tests.ui.events.conftest import Told
from tests.waiting import settle

Key = Qt.Key


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> PeoplePage:
    made = PeoplePage(desk)
    qtbot.addWidget(made)
    made.resize(1162, 636)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.focus_first()
    return made


def names(page: PeoplePage) -> list[str]:
    rows = (page.table.rows.row(number) for number in range(page.table.rows.rowCount()))
    return [row.person.name for row in rows]


def in_dialog(fill: Callable[[NewPersonDialog], None]) -> Callable[[QDialog], int]:
    """Fill the dialog instead of a user, and press its button."""

    def act(dialog: QDialog) -> int:
        assert isinstance(dialog, NewPersonDialog)
        fill(dialog)
        dialog.verb.click()
        return dialog.result()

    return act


def test_everybody_is_listed_and_the_first_is_selected(page: PeoplePage) -> None:
    assert plain(page.header.title()) == "People"
    assert page.row_words() == "70 people, 1 selected"
    assert len(names(page)) == 70


def test_slash_finds_at_once_and_escape_comes_back(page: PeoplePage) -> None:
    QTest.keyClick(page.table, Key.Key_Slash)
    assert page.focusWidget() is page.bar.finder
    QTest.keyClicks(page.bar.finder, "seid")
    assert names(page) == ["Сейдахметова Айгерим Болатовна"]
    QTest.keyClick(page.bar.finder, Key.Key_Down)
    assert page.focusWidget() is page.table
    page.find_in_list()
    QTest.keyClick(page.bar.finder, Key.Key_Escape)
    QTest.keyClick(page.bar.finder, Key.Key_Escape)
    assert page.focusWidget() is page.table
    assert len(names(page)) == 70


def test_enter_opens_the_person(page: PeoplePage, told: Told) -> None:
    QTest.keyClick(page.table, Key.Key_Down)
    row = page.table.current_row()
    assert isinstance(row, PersonRow)
    QTest.keyClick(page.table, Key.Key_Return)
    assert told.places == [Place("person", row.id)]


def test_nobody_of_that_name_can_be_added(page: PeoplePage) -> None:
    page.bar.finder.setText("zzzz")
    assert plain(page.table.empty.sentence()) == "Nobody is called “zzzz”."
    assert page.table.empty.button.text() == "Add a person…"


def test_a_country_narrows_and_is_taken_off_again(page: PeoplePage) -> None:
    page.bar.set_chosen({"countries": ["MN"]})
    page.bar.filters_changed.emit(page.bar.chosen())
    assert 0 < len(names(page)) < 70
    page.bar.finder.setText("zzzz")
    assert page.table.empty.button.text() == "Clear filters"
    page.table.empty.pressed.emit()
    assert len(names(page)) == 70


def test_headers_order_the_whole_list(page: PeoplePage) -> None:
    first = names(page)[0]
    page.table.header_sort("name", descending=True)
    assert names(page)[-1] == first
    page.table.header_sort("country")
    rows = [page.table.rows.row(n) for n in range(page.table.rows.rowCount())]
    assert rows[0].person.country == "AM"


def test_a_new_person_appears_with_all_others(page: PeoplePage, desk: Desk) -> None:
    draft = PersonDraft(family="Aaberg", given="Liv", institution_id=1)
    desk.workspace.run("add_person", add_person, draft)
    assert "Aaberg Liv" in names(page)
    desk.workspace.undo()
    assert "Aaberg Liv" not in names(page)


def test_a_long_list_is_read_beside_the_window(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "AT_ONCE", 10)
    page = PeoplePage(desk)
    qtbot.addWidget(page)
    page.show()
    page.table.header_sort("country")  # overtakes the first reading
    settle(desk.jobs)
    assert len(names(page)) == 70
    assert page.table.rows.row(0).person.country == "AM"
    assert page.header.title() == "People"


def test_somebody_is_added_by_keyboard(
    page: PeoplePage, desk: Desk, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill(dialog: NewPersonDialog) -> None:
        QTest.keyClicks(dialog.family, "Aaberg")
        QTest.keyClicks(dialog.given, "Liv")
        dialog.home.set_value(2)

    monkeypatch.setattr(NewPersonDialog, "exec", in_dialog(fill))
    page.primary()
    assert told.toasts == ["Person added. [Undo]"]
    assert told.places[-1].page == "person"
    page.bar.finder.setText("aaberg")
    assert names(page) == ["Aaberg Liv"]


def test_a_young_person_needs_a_date_of_birth_and_is_masked_at_once(
    page: PeoplePage, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    words: list[str] = []

    def fill(dialog: NewPersonDialog) -> None:
        dialog.family.setText("Aaberg")
        dialog.given.setText("Liv")
        dialog.young.setChecked(True)
        dialog.verb.click()
        words.append(dialog.fields["birth_date"].problem())
        dialog.born.setText("3.4.2012")
        dialog.born.editingFinished.emit()

    monkeypatch.setattr(NewPersonDialog, "exec", in_dialog(fill))
    page.add_person()
    assert words == ["Without a date of birth nobody knows who is under 18. Write it."]
    page.bar.finder.setText("liv")
    assert names(page) == ["Liv A."]
    page.bar.finder.setText("aaberg")
    assert names(page) == []
    step = desk.workspace.next_undo()
    assert step is not None
    assert step.subject == "Liv A."


def test_what_is_wrong_stands_at_its_field(desk: Desk, qtbot: QtBot) -> None:
    dialog = NewPersonDialog(desk)
    qtbot.addWidget(dialog)
    dialog.email.setText("nobody")
    dialog.verb.click()
    assert dialog.fields["family"].problem()
    assert dialog.fields["email"].problem()
    assert not dialog.result()


def test_every_language_fits_and_arabic_runs_the_other_way(
    page: PeoplePage, qapp: QApplication
) -> None:
    for lang in ("ru", "ar", "en"):
        i18n.install(qapp, lang)
        assert page.minimumSizeHint().width() <= 1162
        assert (page.layoutDirection() is Qt.LayoutDirection.RightToLeft) is (lang == "ar")
