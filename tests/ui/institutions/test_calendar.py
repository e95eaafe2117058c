"""The calendar of an institution: looked at, own days added, corrected, removed, undone."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from ombuds_events.domain.days_off import DaysDraft
from ombuds_events.domain.drafts import InstitutionDraft
from ombuds_events.queries.working_calendar import corrections_of, missing_lists
from ombuds_events.services.institutions import add_institution
from ombuds_events.services.working_calendars import add_days
from ombuds_events.store.errors import Known, Trouble
from ombuds_events.ui.institutions.record import InstitutionPage
from ombuds_events.ui.kit import i18n
from ombuds_events.ui.kit.calendar_days import DayLine
from ombuds_events.ui.kit.calendar_panel import CalendarPanel
from ombuds_events.ui.kit.days_dialog import DaysDialog
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.painting import plain
from tests.ui.events.conftest import Told
from tests.ui.institutions.test_pages import bishkek
from tests.waiting import settle, wait_for

FIRST, LAST = date(2026, 12, 21), date(2026, 12, 31)
Fill = Callable[[DaysDialog], None]


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> InstitutionPage:
    made = InstitutionPage(desk)
    qtbot.addWidget(made)
    made.resize(1162, 636)
    made.show()
    made.open(bishkek(desk), "calendar")
    return made


@pytest.fixture
def days(page: InstitutionPage) -> CalendarPanel:
    return page.calendar.days


def draft(desk: Desk) -> DaysDraft:
    """Closed at the end of the year."""
    name = {"en": "Year-end closure"}
    return DaysDraft(first_day=FIRST, last_day=LAST, name=name, institution_id=bishkek(desk))


def lines(panel: CalendarPanel) -> list[tuple[str, str, str]]:
    """What the table says, headings left out."""
    model = panel.table.rows
    found = []
    for number in range(model.rowCount()):
        if model.row(number) is not None:
            texts = (model.index(number, column).data() for column in range(3))
            found.append(tuple(plain(text) for text in texts))
    return found  # type: ignore[return-value]


def go_to(panel: CalendarPanel, day: date) -> DayLine:
    """Put the focus on the line of a day."""
    model = panel.table.rows
    for number in range(model.rowCount()):
        line = model.row(number)
        if isinstance(line, DayLine) and line.first_day == day:
            assert panel.table.select_key(line.id)
            return line
    raise AssertionError(day)


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Callable[[Fill], None]:
    """Fill the dialog of days instead of a user, and press its button."""

    def give(fill: Fill) -> None:
        def act(dialog: DaysDialog) -> int:
            fill(dialog)
            dialog.verb.click()
            return dialog.result()

        monkeypatch.setattr(DaysDialog, "exec", act)

    return give


def test_the_week_the_holidays_and_their_source_are_shown(
    page: InstitutionPage, days: CalendarPanel
) -> None:
    week = plain(page.calendar._week.text())
    assert week == "Works Mon, Tue, Wed, Thu, Fri, 09:00 to 18:00 by its own clock."
    found = lines(days)
    assert ("Sat 9 May", "Victory Day", "day off") in found
    assert ("≈ Tue 9 Mar 2027", "Eid al-Fitr", "day off, estimated") in found
    assert "holidays 0.109" in days._source.text()
    assert "≈" in days._source.text()
    assert days.problems.isHidden()
    eid = go_to(days, date(2027, 3, 9))
    spoken = days.table.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert plain(spoken) == "about Tue 9 Mar 2027"
    assert "Орозо айт" in days.table.rows.index(days.table.currentIndex().row(), 1).data(
        Qt.ItemDataRole.ToolTipRole
    )
    assert eid.correction is None


def test_the_link_leads_to_week_and_hours(page: InstitutionPage) -> None:
    page.calendar._change.click()
    assert page.strip.current() == "facts"


def test_days_are_added_and_undone(
    page: InstitutionPage,
    days: CalendarPanel,
    desk: Desk,
    told: Told,
    answer: Callable[[Fill], None],
) -> None:
    def fill(dialog: DaysDialog) -> None:
        dialog.first_day.set_value(FIRST)
        dialog.first_day.changed.emit(FIRST)
        assert dialog.last_day.value() == FIRST  # one day is the usual case
        dialog.last_day.set_value(LAST)
        dialog.name.set_value({"en": "Year-end closure"})

    answer(fill)
    days.add.click()
    assert lines(days)[0] == ("Mon 21 – Thu 31 Dec", "Year-end closure", "closed")
    assert told.toasts == ["Days saved. [Undo]"]
    desk.workspace.undo()
    assert lines(days)[0][1] != "Year-end closure"
    assert desk.workspace.read(corrections_of, bishkek(desk)) == ()


def test_an_entry_is_corrected_with_enter_and_removed_with_del(
    days: CalendarPanel, desk: Desk, told: Told, answer: Callable[[Fill], None]
) -> None:
    desk.workspace.run("add_closing_days", add_days, draft(desk))
    go_to(days, FIRST)
    assert days.change.text() == "Correct…"
    answer(lambda dialog: dialog.rest.set_value(True))
    QTest.keyClick(days.table, Qt.Key.Key_Return)
    assert lines(days)[0] == ("Mon 21 – Thu 31 Dec", "Year-end closure", "works")
    go_to(days, FIRST)
    days.table.setFocus()
    QTest.keyClick(days.table, Qt.Key.Key_Delete)
    assert desk.workspace.read(corrections_of, bishkek(desk)) == ()
    assert told.toasts[-1] == "Days removed. [Undo]"


def test_a_public_holiday_can_be_worked_here(
    days: CalendarPanel, desk: Desk, answer: Callable[[Fill], None]
) -> None:
    go_to(days, date(2026, 5, 5))
    assert days.change.text() == "Worked here…"
    assert days.remove.isHidden()
    QTest.keyClick(days.table, Qt.Key.Key_Delete)  # a public holiday is not ours to remove
    answer(lambda _dialog: None)
    days.change.click()
    (found,) = desk.workspace.read(corrections_of, bishkek(desk))
    assert (found.first_day, found.is_working) == (date(2026, 5, 5), True)


def test_what_holds_for_the_country_is_shown_and_not_changed_here(
    days: CalendarPanel, desk: Desk, answer: Callable[[Fill], None]
) -> None:
    decree = replace(draft(desk), institution_id=None, country="KG", name={"en": "Decree"})
    desk.workspace.run("add_closing_days", add_days, decree)
    go_to(days, FIRST)
    assert (days.change.isHidden(), days.remove.isHidden()) == (True, True)

    def never(_dialog: DaysDialog) -> None:
        raise AssertionError

    answer(never)
    days.change_days()
    days.remove_days()
    assert len(desk.workspace.read(corrections_of, None, "KG")) == 1


def test_what_is_wrong_is_told_beside_the_field(desk: Desk, qtbot: QtBot) -> None:
    dialog = DaysDialog(desk, draft(desk), "Bishkek")
    qtbot.addWidget(dialog)
    dialog.first_day.set_value(None)
    dialog.save()
    assert dialog.fields["first_day"].problem() == "The date is missing. Enter it."
    dialog.first_day.set_value(LAST)
    dialog.last_day.set_value(FIRST)
    dialog.save()
    problem = dialog.fields["last_day"].problem()
    assert problem == "The last day lies before the first. Correct one of the two."
    assert dialog.result() == QDialog.DialogCode.Rejected
    dialog.close()


def test_a_new_country_is_read_when_its_calendar_is_seen(
    page: InstitutionPage, days: CalendarPanel, desk: Desk
) -> None:
    paris = InstitutionDraft(name={"en": "Paris"}, country="FR", zone="Europe/Paris")
    number = desk.workspace.run("add_institution", add_institution, paris)
    page.open(number, "together")  # also while another tab is in front
    assert "have not been read yet" in days.problems.text()
    page.open(number, "people")  # one reading at a time
    settle(desk.jobs)
    wait_for(lambda: not days.problems.text())
    page.open(number, "calendar")
    assert ("Tue 14 Jul", "National Day", "day off") in lines(days)


def test_a_list_that_ends_says_so(page: InstitutionPage, days: CalendarPanel, desk: Desk) -> None:
    kandy = InstitutionDraft(name={"en": "Kandy"}, country="LK", zone="Asia/Colombo")
    page.open(desk.workspace.run("add_institution", add_institution, kandy), "calendar")
    assert plain(days.problems.text()).startswith("The holiday list for Sri Lanka ends in 2026.")


def test_a_trouble_while_reading_is_told_by_the_window(
    page: InstitutionPage, desk: Desk, told: Told, monkeypatch: pytest.MonkeyPatch
) -> None:
    paris = InstitutionDraft(name={"en": "Paris"}, country="FR", zone="Europe/Paris")
    number = desk.workspace.run("add_institution", add_institution, paris)
    trouble = Known(Trouble.FULL, name="demo.db")

    def full(*_args: object) -> None:
        raise trouble

    monkeypatch.setattr(desk.workspace, "run", full)
    page.open(number, "calendar")
    settle(desk.jobs)
    wait_for(lambda: told.troubles == [trouble])


def test_a_database_that_may_only_be_read_is_left_alone(
    page: InstitutionPage, days: CalendarPanel, desk: Desk
) -> None:
    paris = InstitutionDraft(name={"en": "Paris"}, country="FR", zone="Europe/Paris")
    number = desk.workspace.run("add_institution", add_institution, paris)
    desk.workspace.read_only = True
    page.open(number, "calendar")
    assert not desk.jobs.is_busy()
    assert desk.workspace.read(missing_lists, [number], [2026])
    assert not days.problems.isHidden()


def test_words_follow_the_language(
    page: InstitutionPage, days: CalendarPanel, qapp: QApplication
) -> None:
    i18n.install(qapp, "ru")
    assert ("сб 9 мая", "День Победы") in [line[:2] for line in lines(days)]
    i18n.install(qapp, "en")
