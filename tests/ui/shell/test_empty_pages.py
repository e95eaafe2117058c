"""The first day of an office: every page says what is missing, and the way on."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QTableView, QWidget

from ombuds_events.domain.drafts import PersonDraft
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.services.events import plan_event
from ombuds_events.services.people import add_person
from ombuds_events.store.workspace import Workspace
from ombuds_events.ui.kit.desk import Place
from ombuds_events.ui.kit.details_pane import DetailsPane
from ombuds_events.ui.kit.empty_page import EmptyPage
from ombuds_events.ui.settings.page import SettingsPage
from ombuds_events.ui.shell.main_window import MainWindow
from ombuds_events.ui.shell.palette import Palette
from tests.services.test_offices import SEMINAR
from tests.shots.scenes import COMING
from tests.shots.stage import make_empty_office
from tests.waiting import settle

PAGES = {
    "today": ("Nothing waits for you. No event is planned yet.", "Plan an event"),
    "events": ("No events yet. Plan your first one.", "Plan an event"),
    "people": ("People come in with nominations.", "Add a person…"),
    "councils": ("No youth council yet.", "Add a youth council…"),
}
TABS = {
    "programme": ("No sessions yet. Add the opening", "Add a session…"),
    "participants": ("No names yet. Paste them from a spreadsheet", "Paste rows from Excel"),
    "attendance": ("Nobody has a seat yet.", "Open participants"),
}
FOUND_NOTHING = {
    "events": "No event matches",
    "people": "Nobody is called “xyzzy”.",
    "institutions": "No institution with “xyzzy”. Add it now, complete it later.",
    "councils": "No youth council fits “xyzzy”.",
    "history": "No changes in this period.",
}


@pytest.fixture
def office(tmp_path: Path) -> Workspace:
    """An office that was founded a moment ago."""
    return Workspace.open(make_empty_office(tmp_path), "Dana Orlova")


def said(window: QWidget) -> list[tuple[str, str]]:
    """The sentences of what is empty and in sight, with their buttons."""
    return [
        (one.sentence(), one.button.text())
        for one in window.findChildren(EmptyPage)
        if one.isVisible()
    ]


@pytest.mark.parametrize("page", PAGES)
def test_a_page_of_a_new_office_says_what_to_do(
    page: str, office: Workspace, open_window: Callable[[Workspace], MainWindow]
) -> None:
    window = open_window(office)
    window.go(Place(page))
    settle(window.jobs)
    assert PAGES[page] in said(window)
    assert not any(pane.isVisible() for pane in window.findChildren(DetailsPane))


@pytest.mark.parametrize("tab", TABS)
def test_a_tab_of_a_new_event_says_what_to_do(
    tab: str, office: Workspace, open_window: Callable[[Workspace], MainWindow]
) -> None:
    event = office.run("plan_event", plan_event, replace(SEMINAR, type_key="seminar"))
    window = open_window(office)
    window.go(Place("event", event, tab))
    settle(window.jobs)
    sentence, verb = TABS[tab]
    assert any(words.startswith(sentence) and on == verb for words, on in said(window))


def test_a_new_event_says_its_first_step(
    office: Workspace, open_window: Callable[[Workspace], MainWindow]
) -> None:
    event = office.run("plan_event", plan_event, replace(SEMINAR, type_key="seminar"))
    window = open_window(office)
    window.go(Place("event", event, "overview"))
    settle(window.jobs)
    words = [one.text() for one in window.findChildren(QLabel) if one.isVisible()]
    assert any(one.startswith("Next: ") for one in words)
    assert any("Conditions met: " in one for one in words)


@pytest.mark.parametrize("page", FOUND_NOTHING)
def test_a_search_that_finds_nothing_says_so(page: str, window: MainWindow) -> None:
    window.go(Place(page))
    settle(window.jobs)
    front = window.stack.currentWidget()
    getattr(front, "bar").finder.setText("xyzzy")  # noqa: B009 - every list page has one
    settle(window.jobs)
    assert any(words.startswith(FOUND_NOTHING[page]) for words, _verb in said(window))


def test_the_palette_says_that_nothing_bears_that_name(window: MainWindow) -> None:
    desk = window.scene().desk
    assert desk is not None
    palette = Palette(desk, window.actions_, lambda _place: None, window)
    palette.field.setText("xyzzy")
    texts = [palette.list.item(n).text() for n in range(palette.list.count())]
    texts += [hit.title for hit in palette.hits()]
    assert any("Nothing is named “xyzzy”" in words for words in texts)
    palette.reject()


def test_the_palette_says_why_a_command_is_not_there(window: MainWindow, demo: Workspace) -> None:
    window.go(Place("event", demo.read(resolve, Kind.EVENT, COMING), "overview"))
    settle(window.jobs)
    states = [window.actions_.state(spec.id) for spec in window.actions_.specs()]
    assert False in states  # what does not apply is not offered
    assert True in states


def test_an_event_without_institutions_says_how_to_invite(
    office: Workspace, open_window: Callable[[Workspace], MainWindow]
) -> None:
    event = office.run("plan_event", plan_event, replace(SEMINAR, type_key="seminar"))
    window = open_window(office)
    window.go(Place("event", event, "institutions"))
    settle(window.jobs)
    own_is_listed = any(
        table.isVisible() and table.model().rowCount() for table in window.findChildren(QTableView)
    )
    assert own_is_listed or any("to invite one" in words for words, _verb in said(window))


def test_a_record_without_rows_says_so(
    office: Workspace, open_window: Callable[[Workspace], MainWindow]
) -> None:
    draft = PersonDraft(given="Saruul", institution_id=office.context.own_institution_id)
    person = office.run("add_person", add_person, draft)
    window = open_window(office)
    window.go(Place("person", person))
    settle(window.jobs)
    assert ("No event yet. Seats in events appear here.", "") in said(window)
    window.go(Place("institution", office.context.own_institution_id))
    settle(window.jobs)
    assert any(words.startswith("Nothing together yet.") for words, _verb in said(window))


def test_a_search_in_the_settings_says_that_none_speaks_of_it(window: MainWindow) -> None:
    window.go(Place("settings"))
    page = window.stack.currentWidget()
    assert isinstance(page, SettingsPage)
    page.finder.setText("xyzzy")
    assert said(window) == [("No setting speaks of “xyzzy”.", "Clear the search")]
