"""Settings → Calendars: lists of countries, corrections of a country, international days."""

from collections.abc import Callable
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from ombuds_events.domain.drafts import InstitutionDraft
from ombuds_events.queries.working_calendar import corrections_of
from ombuds_events.services.institutions import add_institution
from ombuds_events.ui.kit.days_dialog import DaysDialog
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.painting import plain
from ombuds_events.ui.settings.calendars import CalendarsSection
from ombuds_events.ui.settings.page import SettingsPage
from tests.ui.institutions.test_calendar import Fill, answer, go_to, lines
from tests.waiting import settle, wait_for

__all__ = ["answer"]


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> SettingsPage:
    made = SettingsPage(desk)
    qtbot.addWidget(made)
    made.resize(1162, 636)
    made.show()
    made.open(0, "calendars")
    return made


@pytest.fixture
def section(page: SettingsPage) -> CalendarsSection:
    found = page.current()
    assert isinstance(found, CalendarsSection)
    return found


def test_countries_in_use_and_what_their_lists_lack(section: CalendarsSection) -> None:
    told = plain(section.states.text()).splitlines()
    assert told[0].startswith("14 countr")
    assert told[1:] == ["Sri Lanka: the list ends in 2026. Add days below."]
    assert section.countries.value() == "KZ"  # the own one
    assert ("≈ Sun 16 May 2027", "Eid al-Adha", "day off, estimated") in lines(section.days)


def test_a_country_is_chosen_corrected_and_the_step_undone(
    section: CalendarsSection, desk: Desk, answer: Callable[[Fill], None]
) -> None:
    section.countries.set_value("UZ")
    section.countries.changed.emit("UZ")
    assert ("Sat 12 Dec", "–", "works") in lines(section.days)
    go_to(section.days, date(2026, 12, 12))
    assert section.days.change.text() == "A day off here…"

    def fill(dialog: DaysDialog) -> None:
        assert dialog.rest.value() is False
        dialog.name.set_value({"en": "Decree taken back"})

    answer(fill)
    section.days.change.click()
    assert lines(section.days)[0] == ("Sat 12 Dec", "Decree taken back", "closed")
    assert section.countries.value() == "UZ"
    (found,) = desk.workspace.read(corrections_of, None, "UZ")
    assert found.country == "UZ"
    desk.workspace.undo()
    assert desk.workspace.read(corrections_of, None, "UZ") == ()


def test_international_days_are_shown_in_order(section: CalendarsSection) -> None:
    found = [plain(line) for line in section.un_days.text().splitlines()]
    assert "Thu 8 Oct  Ombuds Day" in found
    assert len(found) == 18


def test_missing_lists_are_read_when_the_section_is_seen(desk: Desk, qtbot: QtBot) -> None:
    paris = InstitutionDraft(name={"en": "Paris"}, country="FR", zone="Europe/Paris")
    nowhere = InstitutionDraft(name={"en": "Nowhere"}, country="XX", zone="UTC")
    for one in (paris, nowhere):
        desk.workspace.run("add_institution", add_institution, one)
    made = SettingsPage(desk)
    qtbot.addWidget(made)
    made.show()
    assert not desk.jobs.is_busy()
    made.open(0, "calendars")
    section = made.current()
    assert isinstance(section, CalendarsSection)
    assert "France: not read yet." in plain(section.states.text())
    settle(desk.jobs)
    wait_for(lambda: "France" not in section.states.text())
    assert "XX: there is no list. Add days below." in plain(section.states.text())


def test_it_is_found_by_its_words(page: SettingsPage, section: CalendarsSection) -> None:
    page.finder.setText("calendars")
    assert section.days.isVisible()
    page.finder.setText("international")
    assert section.isVisible()
    assert not section.days.isVisible()
    page.finder.clear()
    assert section.days.isVisible()
