"""Del on every list: out of it with undo, shown by a filter, brought back."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ombuds_events.domain.drafts import PersonDraft
from ombuds_events.domain.kinds import RecordKind
from ombuds_events.queries.archive import archived_on
from ombuds_events.queries.councils import directory
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.services.archiving import archive
from ombuds_events.services.people import add_person
from ombuds_events.ui.councils.page import CouncilsPage
from ombuds_events.ui.councils.record import CouncilPage
from ombuds_events.ui.events.page import EventsPage
from ombuds_events.ui.institutions.page import InstitutionsPage
from ombuds_events.ui.institutions.record import InstitutionPage
from ombuds_events.ui.kit.archiver import ARCHIVE
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.people.page import PeoplePage
from ombuds_events.ui.people.record import PersonPage
from ombuds_events.ui.shell.event_page import EventPage
from tests.ui.events.conftest import Told, desk, event_id, open_desk, told

__all__ = ["desk", "open_desk", "told"]

Records = PersonPage | InstitutionPage | CouncilPage | EventPage
Lists = EventsPage | PeoplePage | InstitutionsPage | CouncilsPage


@pytest.fixture(params=[EventsPage, PeoplePage, InstitutionsPage, CouncilsPage])
def page(request: pytest.FixtureRequest, desk: Desk, qtbot: QtBot) -> Lists:
    made: Lists = request.param(desk)
    qtbot.addWidget(made)
    made.resize(1162, 640)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    if isinstance(made, EventsPage):
        made.show_view("all")
    return made


def put_one_away(page: Lists) -> None:
    """Del on the first row that may go: not our office, nobody who is awaited."""
    page.table.setFocus()
    count = page.table.rows.data_rows()
    for number in range(page.table.rows.rowCount()):
        if page.table.rows.group(number) is None:
            page.table._go(number)
            QTest.keyClick(page.table, Qt.Key.Key_Delete)
            if page.table.rows.data_rows() < count:
                return
    raise AssertionError(count)


def choose(page: Lists, *keys: str) -> None:
    """Choose in the chip of the archive as a user would."""
    chips = {ARCHIVE: list(keys)} if keys else {}
    page.bar.set_chosen(chips)
    page.bar.filters_changed.emit(page.bar.chosen())


def ids(page: Lists) -> list[int]:
    rows = page.table.rows
    return [int(str(rows.key(n))) for n in range(rows.rowCount()) if rows.group(n) is None]


def test_del_archives_with_undo_and_the_neighbour_takes_the_focus(
    page: Lists, told: Told, desk: Desk
) -> None:
    before = ids(page)
    put_one_away(page)
    assert told.toasts == ["Put into the archive: 1. [Undo]"]
    assert len(ids(page)) == len(before) - 1
    current = page.table.current_row()
    assert (current is not None) == bool(ids(page))
    assert page.table.hasFocus()
    desk.workspace.undo()
    assert ids(page) == before


def test_the_archive_is_a_filter_with_a_way_back(page: Lists, told: Told) -> None:
    before = ids(page)
    put_one_away(page)
    [gone] = set(before) - set(ids(page))
    choose(page, ARCHIVE)
    assert ids(page) == [gone]
    assert page.archive_bar.words().startswith("This is the archive.")
    page.table.select_first()
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    assert ids(page) == [gone]
    page.archive_bar._action.click()
    assert told.toasts[-1] == "Brought back: 1. [Undo]"
    assert ids(page) == []
    choose(page)
    assert page.archive_bar.isHidden()
    assert ids(page) == before


def test_the_batch_bar_of_events_archives_and_brings_back(
    desk: Desk, told: Told, qtbot: QtBot
) -> None:
    page = EventsPage(desk)
    qtbot.addWidget(page)
    page.show_view("all")
    page.table.selectAll()
    count = len(page.selected_events())
    page.bar.batch_chosen.emit("archive")
    assert ids(page) == []
    choose(page, ARCHIVE)
    assert len(ids(page)) == count
    page.table.selectAll()
    page.bar.batch_chosen.emit("bring_back")
    assert told.toasts[-1] == f"Brought back: {count}. [Undo]"
    assert page.table.empty.sentence() == "The archive is empty."


@pytest.mark.parametrize("made_by", [PersonPage, InstitutionPage, CouncilPage, EventPage])
def test_a_record_says_that_it_is_in_the_archive(
    desk: Desk, told: Told, qtbot: QtBot, made_by: type[Records]
) -> None:
    kind, record = _in_archive(desk, made_by)
    page = made_by(desk)
    qtbot.addWidget(page)
    page.open(record, "")
    page.show()
    assert page.archived_bar.words().startswith("In the archive since ")
    page.archived_bar._action.click()
    assert told.toasts == ["Brought back: 1. [Undo]"]
    assert page.archived_bar.isHidden()
    assert desk.workspace.read(archived_on, kind, record) is None
    desk.workspace.undo()
    assert not page.archived_bar.isHidden()


def _in_archive(desk: Desk, made_by: type[Records]) -> tuple[RecordKind, int]:
    """Put a record away that such a page shows."""
    read, run = desk.workspace.read, desk.workspace.run
    of_page: dict[type[Records], tuple[RecordKind, Callable[[], int]]] = {
        PersonPage: (
            RecordKind.PERSON,
            lambda: run("add_person", add_person, PersonDraft(given="A")),
        ),
        InstitutionPage: (
            RecordKind.INSTITUTION,
            lambda: read(resolve, Kind.INSTITUTION, "inst-kg"),
        ),
        CouncilPage: (RecordKind.COUNCIL, lambda: next(one.id for one in read(directory))),
        EventPage: (RecordKind.EVENT, lambda: event_id(desk, "SEM-2026-02")),
    }
    kind, find = of_page[made_by]
    record = find()
    run("archive", archive, kind, [record])
    return kind, record
