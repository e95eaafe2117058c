"""The list of institutions and the page of one: find, add, edit in place, invite."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from ombuds_events.domain.drafts import InstitutionDraft
from ombuds_events.queries.finder import find_events
from ombuds_events.queries.institution_record import institution_record
from ombuds_events.queries.institutions import InstitutionRow
from ombuds_events.queries.starter import search_starters
from ombuds_events.services.institutions import add_institution
from ombuds_events.ui.institutions.invite_dialog import InviteDialog
from ombuds_events.ui.institutions.new_institution import NewInstitutionDialog
from ombuds_events.ui.institutions.page import InstitutionsPage
from ombuds_events.ui.institutions.record import InstitutionPage
from ombuds_events.ui.kit import i18n
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.local_text_edit import LocalTextEdit
from ombuds_events.ui.kit.painting import plain
from ombuds_events.ui.kit.search_picker import Choice
from ombuds_events.ui.kit.ticked_list import TickedList
from tests.ui.events.conftest import Told, event_id

Key = Qt.Key


@pytest.fixture
def listed(desk: Desk, qtbot: QtBot) -> InstitutionsPage:
    made = InstitutionsPage(desk)
    qtbot.addWidget(made)
    made.resize(1162, 636)
    made.show()
    made.focus_first()
    return made


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> InstitutionPage:
    made = InstitutionPage(desk)
    qtbot.addWidget(made)
    made.resize(1162, 636)
    made.show()
    made.open(bishkek(desk), "together")
    return made


def bishkek(desk: Desk) -> int:
    [found] = [row.id for row in desk.workspace.read(_list) if row.city["en"] == "Bishkek"]
    return found


def _list(session: object) -> tuple[InstitutionRow, ...]:
    from ombuds_events.queries.institutions import directory

    return directory(session)  # type: ignore[arg-type]


def row_of(desk: Desk) -> InstitutionRow:
    found = desk.workspace.read(institution_record, bishkek(desk))
    assert found is not None
    return found


def cities(page: InstitutionsPage) -> list[str]:
    rows = (page.table.rows.row(number) for number in range(page.table.rows.rowCount()))
    return [row.institution.city["en"] for row in rows]


def pressed(fill: Callable[[QDialog], None]) -> Callable[[QDialog], int]:
    """Fill a dialog instead of a user, and press its button."""

    def act(dialog: QDialog) -> int:
        fill(dialog)
        dialog.verb.click()  # type: ignore[attr-defined]
        return dialog.result()

    return act


def test_all_institutions_are_listed(listed: InstitutionsPage, told: Told) -> None:
    assert len(cities(listed)) == 14
    assert "14" in listed.row_words()
    listed.find_typed("бишкек")
    assert cities(listed) == ["Bishkek"]
    QTest.keyClick(listed.table, Key.Key_Return)
    row = listed.table.current_row()
    assert told.places == [Place("institution", row.id, "together")]


def test_nobody_of_that_name_can_be_added(listed: InstitutionsPage) -> None:
    listed.find_typed("xyz")
    words = plain(listed.table.empty.sentence())
    assert words == "No institution with “xyz”. Add it now, complete it later."


def test_one_is_taken_from_the_starter_list(
    listed: InstitutionsPage, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    starter = search_starters("Georgia", 1)[0]

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, NewInstitutionDialog)
        dialog.name.search("Georgia")
        assert dialog.name.results()[0].key == starter.draft
        choice = Choice(starter.draft, "Georgia")
        dialog.name.set_value(choice)
        dialog.name.chosen.emit(choice)

    monkeypatch.setattr(NewInstitutionDialog, "exec", pressed(fill))
    listed.primary()
    assert told.places[-1].page == "institution"
    assert len(cities(listed)) == 15
    listed.add_institution()  # the same once more: known already
    assert len(cities(listed)) == 15


def test_one_that_the_list_does_not_know_needs_a_city(
    listed: InstitutionsPage, monkeypatch: pytest.MonkeyPatch, told: Told
) -> None:
    problems: list[str] = []

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, NewInstitutionDialog)
        dialog.name.setText("Mountain ombudsman")
        dialog.name.add_wanted.emit("Mountain ombudsman")
        dialog.verb.click()
        problems.append(dialog.fields["zone"].problem())
        dialog.city.set_zone("Asia/Dushanbe")

    monkeypatch.setattr(NewInstitutionDialog, "exec", pressed(fill))
    listed.add_institution()
    assert problems[0]
    listed.find_typed("mountain")
    row = listed.table.rows.row(0)
    assert (row.institution.country, row.institution.weekend) == ("TJ", (6, 7))


def test_the_head_and_the_numbers(page: InstitutionPage) -> None:
    assert plain(page.header.title()) == "Ombudsman’s office, Bishkek (demo)"
    words = page.together.sentence.text()
    assert "2025" in words
    assert '<a style="text-decoration: none" href="events"><b>9</b></a>' in words
    assert page.together.bars.accessibleName().startswith("2025: ")
    assert page.together.table.rows.rowCount() == 14


def test_a_number_opens_the_rows_that_it_counts(page: InstitutionPage, told: Told) -> None:
    page.together.rows_wanted.emit("people")
    assert page.strip.current() == "people"
    assert told.places == [Place("institution", page._row.id, "people")]  # type: ignore[union-attr]
    page.people.select_first()
    page.people.opened.emit(page.people.current_row())
    assert told.places[-1].page == "person"


def test_tabs_step_by_keyboard(page: InstitutionPage) -> None:
    page.next_tab()
    assert page.strip.current() == "people"
    page.previous_tab()
    page.previous_tab()
    assert page.strip.current() == "facts"


def test_facts_save_when_left(page: InstitutionPage, desk: Desk) -> None:
    page.open(bishkek(desk), "facts")
    name = page.facts.editor("short_name")
    assert isinstance(name, LocalTextEdit)
    name.line.selectAll()
    QTest.keyClicks(name.line, "KG Ombudsman")
    QTest.keyClick(name.line, Key.Key_Return)
    assert row_of(desk).short_name["en"] == "KG Ombudsman"
    assert row_of(desk).short_name["ru"] == "Бишкек"
    weekend = page.facts.editor("weekend")
    assert isinstance(weekend, TickedList)
    weekend.set_value((5, 6))
    weekend.changed.emit((5, 6))
    page.facts.day_starts.clock.setText("8:30")
    page.facts.day_starts.clock.editingFinished.emit()
    assert (row_of(desk).weekend, row_of(desk).day_starts) == ((5, 6), 510)
    desk.workspace.undo()
    assert page.facts.day_starts.value() == 540


def test_impossible_hours_are_told_at_their_field(page: InstitutionPage, desk: Desk) -> None:
    page.open(bishkek(desk), "facts")
    page.facts.day_ends.clock.setText("7:00")
    page.facts.day_ends.clock.editingFinished.emit()
    assert page.facts["hours"].problem()
    assert row_of(desk).day_ends == 18 * 60


def test_a_name_is_never_lost(page: InstitutionPage, desk: Desk) -> None:
    page._change("name", {})
    assert page.facts["name"].problem()
    assert row_of(desk).name
    page._change("zone", None)
    assert page.facts.editor("zone").value() == "Asia/Bishkek"  # type: ignore[attr-defined]


def test_the_focal_point_is_chosen_among_the_adults(page: InstitutionPage, desk: Desk) -> None:
    options = page.facts.focal_point
    assert options.count() == 5  # four people, and none
    page.facts.focal_point_chosen.emit(None)
    assert row_of(desk).focal_point is None


def test_it_is_invited_to_an_event(
    page: InstitutionPage, desk: Desk, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = desk.workspace.read(find_events, "audit", 5) or desk.workspace.read(find_events, "", 40)
    wanted = next(one.id for one in found if one.code not in _invited(page))

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, InviteDialog)
        dialog.event_field.set_value(Choice(wanted, "that one"))

    monkeypatch.setattr(InviteDialog, "exec", pressed(fill))
    page.primary()
    assert told.places == [Place("event", wanted, "institutions")]
    assert wanted in {row.id for row in page._found.events}  # type: ignore[union-attr]


def _invited(page: InstitutionPage) -> set[str]:
    return {row.code for row in page._found.events}  # type: ignore[union-attr]


def test_events_that_are_over_are_not_offered(desk: Desk, qtbot: QtBot) -> None:
    dialog = InviteDialog(desk, bishkek(desk), {"en": "Bishkek"})
    qtbot.addWidget(dialog)
    offered = {choice.key for choice in dialog._events("")}
    assert event_id(desk, "SEM-2026-02") in offered
    assert event_id(desk, "SEM-2026-01") not in offered
    dialog.verb.click()
    assert dialog.fields["event"].problem() == "Choose an event."


def test_nobody_invites_the_own_office(page: InstitutionPage, desk: Desk) -> None:
    page.open(desk.workspace.context.own_institution_id, "together")
    assert not page.header.set_primary("", "send").isVisible()
    page.primary()


def test_an_undone_institution_leads_back_to_the_list(
    page: InstitutionPage, desk: Desk, told: Told
) -> None:
    draft = InstitutionDraft(name={"en": "New"}, country="AM", zone="Asia/Yerevan", weekend=(6, 7))
    made = desk.workspace.run("add_institution", add_institution, draft)
    page.open(made, "facts")
    desk.workspace.undo()
    assert told.places[-1] == Place("institutions")


@pytest.mark.parametrize("width", [1162, 800])
def test_every_language_fits(page: InstitutionPage, qapp: QApplication, width: int) -> None:
    page.resize(width, 636)
    for lang in ("ru", "ar", "en"):
        i18n.install(qapp, lang)
        assert page.minimumSizeHint().width() <= 800
        assert (page.layoutDirection() is Qt.LayoutDirection.RightToLeft) is (lang == "ar")
