"""The list of youth councils and the page of one: members, conditions, papers, terms."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel
from pytestqt.qtbot import QtBot

from ombuds_events.domain.kinds import ConsentKind, CouncilRole, ParticipationRole
from ombuds_events.queries.council_forms import council_form
from ombuds_events.queries.councils import MemberRow
from ombuds_events.queries.councils import page as council_page
from ombuds_events.services.councils import PaperDraft, record_paper, withdraw_paper
from ombuds_events.services.participations import NewSeat, add_participants
from ombuds_events.ui.councils.dialogs import (
    EndDialog,
    MemberDialog,
    PaperDialog,
    RenewDialog,
    end_of_term,
)
from ombuds_events.ui.councils.new_council import NewCouncilDialog
from ombuds_events.ui.councils.page import CouncilsPage
from ombuds_events.ui.councils.record import CouncilPage
from ombuds_events.ui.kit import i18n
from ombuds_events.ui.kit.buttons import Button
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.painting import plain
from ombuds_events.ui.kit.reveal import RevealDialog
from tests.ui.events.conftest import Told, event_id
from tests.ui.told_words import all_words

Key = Qt.Key


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> CouncilPage:
    made = CouncilPage(desk)
    qtbot.addWidget(made)
    made.resize(1162, 636)
    made.show()
    made.open(1, "members")
    return made


@pytest.fixture
def delegate(page: CouncilPage, desk: Desk) -> MemberRow:
    """The first member, with a seat in the seminar to come."""
    member = desk.workspace.read(council_page, 1).members[0]
    seat = NewSeat(member.person.id, ParticipationRole.YOUNG_DELEGATE)
    seminar = event_id(desk, "SEM-2026-02")
    desk.workspace.run("add_participants", add_participants, seminar, [seat])
    page.table.select_key(member.id)
    return member


def pressed(fill: Callable[[QDialog], object] = lambda _dialog: None) -> Callable[[QDialog], int]:
    """Fill a dialog instead of a user, and press its button."""

    def act(dialog: QDialog) -> int:
        fill(dialog)
        dialog.verb.click()  # type: ignore[attr-defined]
        return dialog.result()

    return act


def words_of(page: CouncilPage) -> list[str]:
    return [plain(one.text()) for one in page.pane.findChildren(QLabel)]


def members(desk: Desk) -> dict[int, MemberRow]:
    return {one.id: one for one in desk.workspace.read(council_page, 1).members}


def test_both_councils_are_listed(desk: Desk, told: Told, qtbot: QtBot) -> None:
    listed = CouncilsPage(desk)
    qtbot.addWidget(listed)
    listed.show()
    listed.focus_first()
    assert listed.table.rows.rowCount() == 2
    listed.find_typed("monglia")
    assert "monglia" in listed.table.empty.sentence()
    listed.find_typed("mongolia")
    QTest.keyClick(listed.table, Key.Key_Return)
    assert told.places == [Place("council", 2, "members")]


def test_a_council_is_added(
    desk: Desk, told: Told, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed = CouncilsPage(desk)
    qtbot.addWidget(listed)

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, NewCouncilDialog)
        dialog.verb.click()
        assert dialog.fields["name"].problem()
        QTest.keyClicks(dialog.name.line, "Young voices")
        dialog.name.line.editingFinished.emit()

    monkeypatch.setattr(NewCouncilDialog, "exec", pressed(fill))
    listed.primary()
    assert told.places == [Place("council", 3, "members")]
    assert listed.table.rows.rowCount() == 3


def test_members_come_by_first_name_and_initial(page: CouncilPage) -> None:
    rows = [page.table.rows.row(number) for number in range(page.table.rows.rowCount())]
    now = [row.person.name for row in rows if row is not None and row.is_active]
    assert now == ["Mane S.", "Eva T.", "Davit L.", "Arsen M."]
    groups = [page.table.rows.group(number) for number in page.table.rows.group_rows()]
    assert [group.note for group in groups if group] == ["2"]
    told = all_words(page)
    assert any("turns 18 in this term" in words for words in told)
    assert not any("200" in words or "201" in words for words in told)


def test_conditions_are_told_in_words(page: CouncilPage, desk: Desk, delegate: MemberRow) -> None:
    shown = words_of(page)
    assert "Conditions met: 2 of 11" in shown
    assert any(words.startswith("Cannot be confirmed. Missing: guardian") for words in shown)
    seminar = event_id(desk, "SEM-2026-02")
    draft = PaperDraft(kind=ConsentKind.GUARDIAN)
    desk.workspace.run("record_paper", record_paper, delegate.person.id, seminar, draft)
    assert "Conditions met: 3 of 11" in words_of(page)
    kind = ConsentKind.GUARDIAN
    desk.workspace.run("withdraw_paper", withdraw_paper, delegate.person.id, seminar, kind)
    assert "withdrawn" in words_of(page)
    QTest.keyClick(page.table, Key.Key_Return)
    assert page.pane.first is not None
    assert page.focusWidget() is page.pane.first


def test_ctrl_r_records_the_first_paper_that_is_missing(
    page: CouncilPage, desk: Desk, delegate: MemberRow, monkeypatch: pytest.MonkeyPatch
) -> None:
    days: list[date | None] = []

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, PaperDialog)
        days.extend((dialog.first.value(), dialog.last.value()))

    monkeypatch.setattr(PaperDialog, "exec", pressed(fill))
    page.record_paper()
    assert days == [date(2026, 10, 20), date(2026, 10, 22)]
    papers = members(desk)[delegate.id].paperwork
    assert papers is not None
    assert "guardian" not in papers.missing
    assert page.focusWidget() is page.table


def test_a_photo_decision_may_be_no(
    page: CouncilPage, desk: Desk, delegate: MemberRow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, PaperDialog)
        dialog.decision.set_value("no")

    monkeypatch.setattr(PaperDialog, "exec", pressed(fill))
    page.pane.paper_wanted.emit(ConsentKind.PHOTO)
    papers = members(desk)[delegate.id].paperwork
    assert papers is not None
    assert "photo" not in papers.missing
    page.pane.paper_withdrawn.emit(ConsentKind.CODE_OF_CONDUCT)
    assert page.message.isVisible()  # it was never there


def test_chaperones_are_named_in_the_event(
    page: CouncilPage, desk: Desk, delegate: MemberRow, told: Told
) -> None:
    buttons = page.pane.findChildren(Button)
    next(one for one in buttons if one.text() == "Name chaperone").click()
    assert told.places == [Place("event", event_id(desk, "SEM-2026-02"), "participants")]


def test_a_term_ends_for_a_reason_and_is_renewed(
    page: CouncilPage, desk: Desk, monkeypatch: pytest.MonkeyPatch, told: Told
) -> None:
    page.table.select_first()
    member = page.table.current_row()
    monkeypatch.setattr(EndDialog, "exec", pressed())
    page.end_term()
    ended = members(desk)[member.id]
    assert (ended.ends_on, ended.end_reason) == (date(2026, 9, 28), "own wish")
    assert told.toasts == ["Saved. [Undo]"]
    page.table.select_key(member.id)
    monkeypatch.setattr(RenewDialog, "exec", pressed())
    page.renew_term()
    made = max(members(desk))
    assert members(desk)[made].starts_on == date(2026, 9, 29)
    assert members(desk)[made].ends_on == date(2028, 9, 28)


def test_a_role_is_changed_where_it_stands(page: CouncilPage, desk: Desk) -> None:
    page.table.select_first()
    member = page.table.current_row()
    page.pane.role_wanted.emit(CouncilRole.CHAIR)
    assert members(desk)[member.id].role is CouncilRole.CHAIR
    desk.workspace.undo()
    assert members(desk)[member.id].role is member.role


def test_a_member_is_added(page: CouncilPage, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, MemberDialog)
        dialog.verb.click()
        assert dialog.fields["person"].problem() == "Choose a person."
        dialog.person.set_value(9)

    monkeypatch.setattr(MemberDialog, "exec", pressed(fill))
    page.primary()
    assert 9 in {one.person.id for one in members(desk).values()}


def test_full_names_need_a_reason_and_last_until_the_page_closes(
    page: CouncilPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, RevealDialog)
        dialog.verb.click()
        assert dialog.fields["reason"].problem()
        dialog.reason.setText("list for the border")

    monkeypatch.setattr(RevealDialog, "exec", pressed(fill))
    page.table.select_first()
    masked = page.table.current_row().person.name
    page.show_full_names()
    assert plain(page.table.name_of(page.table.current_row())) != masked
    page.hide()
    page.show()
    assert plain(page.table.name_of(page.table.current_row())) == masked
    page.table.clearSelection()
    page.show_full_names()
    assert "Nobody under 18 is selected" in page.message.words()


def test_statute_and_ages_save_when_left(page: CouncilPage, desk: Desk) -> None:
    page.open(1, "facts")
    page.facts.max_age.spin.setValue(16)
    page.facts.max_age.spin.editingFinished.emit()
    form = desk.workspace.read(council_form, 1)
    assert form is not None
    assert form.draft.max_age == 16
    page.facts.max_age.spin.setValue(12)
    page.facts.max_age.spin.editingFinished.emit()
    assert page.facts["max_age"].problem()
    page.facts.coordinator.set_value(1)
    page.facts.coordinator.changed.emit(1)
    form = desk.workspace.read(council_form, 1)
    assert form is not None
    assert (form.draft.max_age, form.draft.coordinator_id) == (16, 1)


def test_a_council_that_is_gone_leads_back_to_the_list(page: CouncilPage, told: Told) -> None:
    page.open(99, "members")
    assert told.places == [Place("councils")]
    assert page.title() == ""


@pytest.mark.parametrize(
    ("first", "months", "last"),
    [
        (date(2026, 3, 1), 24, date(2028, 2, 29)),
        (date(2026, 9, 29), None, date(2028, 9, 28)),
        (date(2026, 12, 15), 1, date(2027, 1, 14)),
    ],
)
def test_a_term_ends_on_the_day_before(first: date, months: int | None, last: date) -> None:
    assert end_of_term(first, months) == last


@pytest.mark.parametrize("width", [1162, 800])
def test_every_language_fits(page: CouncilPage, qapp: QApplication, width: int) -> None:
    page.resize(width, 636)
    for lang in ("ru", "ar", "en"):
        i18n.install(qapp, lang)
        assert page.minimumSizeHint().width() <= 800
        assert (page.layoutDirection() is Qt.LayoutDirection.RightToLeft) is (lang == "ar")
