"""Two windows on one office, in a file and on a server: nobody loses what one types."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import timedelta
from uuid import uuid4

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from ombuds_events.domain.drafts import PersonDraft
from ombuds_events.queries.event_page import EventForm, event_form
from ombuds_events.queries.people import directory
from ombuds_events.queries.person_form import PersonForm, person_form
from ombuds_events.services.events import change_event, move_event
from ombuds_events.services.people import change_person
from ombuds_events.services.seeding import make_demo
from ombuds_events.store.workspace import Gesture, Workspace
from ombuds_events.ui.events.overview import OverviewTab
from ombuds_events.ui.kit.compare import Side
from ombuds_events.ui.kit.conflict import ConflictDialog, save_or_settle
from ombuds_events.ui.kit.desk import Desk
from tests.servers import make_database, postgresql
from tests.ui.events.conftest import desk, event_id, open_desk, told

__all__ = ["desk", "open_desk", "told"]

SECOND_MS = 1_000
CODE = "SEM-2026-02"


@pytest.fixture(scope="module")
def server_url() -> Iterator[str]:
    """A PostgreSQL with a demo office to be copied."""
    with postgresql() as url:
        make_demo(make_database(url, "model")).close()
        yield url


@pytest.fixture
def on_server(server_url: str) -> str:
    """A demo office of the test's own."""
    return make_database(server_url, f"shared_{uuid4().hex}", like="model")


@pytest.fixture(params=["file", "server"])
def ours(request: pytest.FixtureRequest) -> Iterator[Workspace]:
    """The office as this window has it."""
    if request.param == "file":
        yield request.getfixturevalue("demo")
        return
    workspace = Workspace.open(request.getfixturevalue("on_server"))
    yield workspace
    workspace.close()


@pytest.fixture
def theirs(ours: Workspace) -> Iterator[Workspace]:
    """The same office, open in somebody else's window."""
    workspace = Workspace.open(ours.path or ours.url, "A. Colleague")
    yield workspace
    workspace.close()
    workspace.close()


@pytest.fixture
def tab(ours: Workspace, open_desk: Callable[[Workspace], Desk]) -> Iterator[OverviewTab]:
    """The overview of an event, looking for others' changes as the window does."""
    own = open_desk(ours)
    made = OverviewTab(own, event_id(own, CODE))
    made.resize(1162, 900)
    made.show()
    made.activateWindow()
    ours.poll()
    looks = QTimer()
    looks.setInterval(SECOND_MS // 4)
    looks.timeout.connect(ours.poll)
    looks.start()
    yield made
    looks.stop()
    # At once: a window that is still there would read again when the next test sets the language.
    delete(made)


def form(workspace: Workspace, tab: OverviewTab) -> EventForm:
    return workspace.read(event_form, tab._event_id)


def change(workspace: Workspace, tab: OverviewTab, **values: str) -> None:
    """Change an event in the other window."""
    now = form(workspace, tab)
    step = Gesture("change_event", CODE)
    workspace.run(step, change_event, now.id, now.version, None, **values)


def typed(tab: OverviewTab, qtbot: QtBot, words: str) -> None:
    """Begin to type another hall, and do not leave the field."""
    tab.facts.venue.setFocus()
    qtbot.waitUntil(tab.facts.venue.hasFocus)
    tab.facts.venue.selectAll()
    QTest.keyClicks(tab.facts.venue, words)


def answered(side: Side) -> list[str]:
    """Have the next conflict dialog answered; the list gets what it showed."""
    shown: list[str] = []

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ConflictDialog)
        shown.extend(dialog.view.radio(key, one).accessibleName() for key in dialog.view.sides()
                     for one in Side)  # fmt: skip
        dialog.view.take_all(side)
        dialog.confirmed.emit()

    QTimer.singleShot(0, answer)
    return shown


def test_a_foreign_change_appears_within_a_second(
    tab: OverviewTab, theirs: Workspace, qtbot: QtBot
) -> None:
    change(theirs, tab, link="https://meet.example/theirs", purpose="Theirs")
    qtbot.waitUntil(lambda: tab.facts.purpose.toPlainText() == "Theirs", timeout=SECOND_MS)


def test_typed_text_outlives_a_change_of_another_field(
    tab: OverviewTab, ours: Workspace, theirs: Workspace, qtbot: QtBot
) -> None:
    typed(tab, qtbot, "Hall B")
    change(theirs, tab, purpose="Quite another purpose")
    qtbot.waitUntil(lambda: tab.facts.purpose.toPlainText() == "Quite another purpose")
    assert tab.facts.venue.text() == "Hall B"
    QTest.keyClick(tab.facts.venue, Qt.Key.Key_Tab)
    saved = form(ours, tab).draft
    assert (saved.venue_name, saved.purpose) == ("Hall B", "Quite another purpose")


@pytest.mark.parametrize(("side", "stays"), [(Side.OURS, "Hall D"), (Side.THEIRS, "Hall C")])
def test_a_foreign_change_of_what_is_typed_asks(
    tab: OverviewTab, ours: Workspace, theirs: Workspace, qtbot: QtBot, side: Side, stays: str
) -> None:
    typed(tab, qtbot, "Hall D")
    change(theirs, tab, venue_name="Hall C", purpose=f"Said at {side}")
    qtbot.waitUntil(lambda: tab.facts.purpose.toPlainText() == f"Said at {side}")
    shown = answered(side)
    QTest.keyClick(tab.facts.venue, Qt.Key.Key_Tab)
    assert [one.replace("\u2068", "").replace("\u2069", "") for one in shown] == [
        "Place, What you entered: Hall D",
        "Place, What is saved now: Hall C",
    ]
    assert form(ours, tab).draft.venue_name == tab.facts.venue.text() == stays


@pytest.mark.parametrize(("side", "stays"), [(Side.OURS, "Hall F"), (Side.THEIRS, "Hall E")])
def test_a_change_in_the_same_second_is_told_by_its_version(
    tab: OverviewTab, ours: Workspace, theirs: Workspace, qtbot: QtBot, side: Side, stays: str
) -> None:
    typed(tab, qtbot, "Hall F")
    change(theirs, tab, venue_name="Hall E")
    answered(side)
    QTest.keyClick(tab.facts.venue, Qt.Key.Key_Return)
    assert form(ours, tab).draft.venue_name == tab.facts.venue.text() == stays


def test_a_change_of_another_field_in_the_same_second_is_kept_unasked(
    tab: OverviewTab, ours: Workspace, theirs: Workspace, qtbot: QtBot
) -> None:
    typed(tab, qtbot, "Hall G")
    change(theirs, tab, purpose="Meanwhile")
    QTest.keyClick(tab.facts.venue, Qt.Key.Key_Return)
    saved = form(ours, tab).draft
    assert (saved.venue_name, saved.purpose) == ("Hall G", "Meanwhile")


def test_both_moved_the_event(
    tab: OverviewTab, ours: Workspace, theirs: Workspace, qtbot: QtBot
) -> None:
    now = form(theirs, tab)
    span = now.draft.span
    there = span.moved_to(span.start + timedelta(days=7))
    theirs.run(Gesture("move_event", CODE), move_event, now.id, there, now.version)
    wanted = span.moved_to(span.start + timedelta(days=1))
    tab.facts.moved.emit(wanted)
    shown = answered(Side.OURS)
    tab.consequences.verb.click()
    assert [one.split(",")[0] for one in shown] == ["Dates", "Dates"]
    assert form(ours, tab).draft.span == wanted


def test_a_dialog_of_many_fields_asks_for_those_that_both_changed(
    ours: Workspace, theirs: Workspace, tab: OverviewTab
) -> None:
    person = next(one.id for one in ours.read(directory, "") if not one.is_minor)
    read = ours.read(person_form, person)
    assert isinstance(read, PersonForm)
    other = replace(read.draft, patronymic="Theirs", email="theirs@example.org")
    theirs.run(Gesture("change_person"), change_person, person, read.version, other)

    def save(version: int, draft: PersonDraft) -> None:
        ours.run(Gesture("change_person"), change_person, person, version, draft)

    mine = replace(read.draft, patronymic="Ours", latin="Our Latin")
    shown = answered(Side.OURS)
    assert save_or_settle(tab, read, mine, save, lambda: ours.read(person_form, person))
    now = ours.read(person_form, person)
    assert now is not None
    assert len(shown) == 2
    saved = (now.draft.patronymic, now.draft.latin, now.draft.email)
    assert saved == ("Ours", "Our Latin", "theirs@example.org")
