"""History: what was done, found and filtered; one step taken back, or the reason why not."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from ombuds_events.domain.field_names import FIELDS, OF_RECORD, RECORDS
from ombuds_events.domain.gestures import GESTURES
from ombuds_events.domain.problems import Problem
from ombuds_events.model.tables import METADATA
from ombuds_events.queries.history_steps import TABLES, RecordKind
from ombuds_events.services import by_reference
from ombuds_events.services.events import cancel_event
from ombuds_events.store.recorder import recorded_classes
from ombuds_events.store.workspace import Gesture, Workspace
from ombuds_events.ui.history.page import HistoryPage
from ombuds_events.ui.kit import i18n
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.painting import plain
from tests.ui.events.conftest import Told, event_id

Key = Qt.Key
SEMINAR = "SEM-2026-02"


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> HistoryPage:
    gesture = Gesture("cancel_event", SEMINAR, reason="flood in the valley")
    desk.workspace.run(gesture, cancel_event, event_id(desk, SEMINAR), "flood in the valley")
    made = HistoryPage(desk)
    qtbot.addWidget(made)
    made.resize(1162, 636)
    made.show()
    made.focus_first()
    return made


def cells(page: HistoryPage, row: int = 0) -> list[str]:
    row_shown = page.table.rows.row(row)
    return [plain(column.text(row_shown)) for column in page.table.rows.columns]


def pane_words(page: HistoryPage) -> str:
    return plain("\n".join(label.text() for label in page.pane.findChildren(QLabel)))


def add_woman(desk: Desk, family: str) -> None:
    from ombuds_events.domain.drafts import PersonDraft

    draft = PersonDraft(family=family, given="Анна")
    own = "Uzbekistan"
    gesture = Gesture("add_person", f"{family} Анна")
    desk.workspace.run(gesture, by_reference.add_person_of, draft, own)


def test_a_step_says_when_who_what_why_and_source(page: HistoryPage) -> None:
    when, who, what, why, source = cells(page)
    assert when
    assert who == page._desk.workspace.context.operator
    assert what == f"Event cancelled · {SEMINAR}"
    assert (why, source) == ("flood in the valley", "typed")
    assert page.row_words() == "2 steps"


def test_the_pane_tells_every_change_in_words(page: HistoryPage) -> None:
    words = pane_words(page)
    assert "state: Nominations closed → Cancelled" in words
    assert "Participant · " in words
    assert "state: Confirmed → Cancelled with the event" in words
    assert "sort_key" not in words
    assert "_" not in words


def test_undo_this_takes_one_step_back(page: HistoryPage, desk: Desk, told: Told) -> None:
    add_woman(desk, "Ким")
    page.table.select_key(page._ids[1])
    assert cells(page, 1)[2].startswith("Event cancelled")
    button = page.pane.undo_button
    assert button is not None
    assert button.text() == "Undo this"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert [plain(toast) for toast in told.toasts] == [f"Undone: Event cancelled · {SEMINAR}"]
    assert cells(page)[2] == f"Undone: Event cancelled · {SEMINAR}"
    assert "This step is already undone." in pane_words(page)
    assert page.pane.undo_button is None
    assert page.why_not() == Problem("undo_done_already")
    page.table.select_first()
    assert page.why_not() is True
    page.undo_this()
    assert cells(page)[2] == f"Done again: Event cancelled · {SEMINAR}"


def test_what_cannot_be_undone_says_why(page: HistoryPage, told: Told) -> None:
    page.table.select_key(1)
    assert "Cannot be undone: This is how the office began." in pane_words(page)
    page.undo_this()
    assert [problem.code for problem in told.problems] == ["undo_setup"]


def test_files_that_left_lead_to_the_event(page: HistoryPage, desk: Desk, told: Told) -> None:
    from tests.store.test_undo_step import save_files

    desk.workspace.run(Gesture("export_files", SEMINAR), save_files)
    page.table.select_first()
    assert "Others may hold them already" in pane_words(page)
    page.pane.opened_in_place.emit()
    assert told.places == [Place("event", event_id(desk, SEMINAR), "overview")]


def test_find_and_filters(page: HistoryPage, desk: Desk) -> None:
    add_woman(desk, "Ким")
    QTest.keyClick(page.table, Key.Key_Slash)
    assert page.focusWidget() is page.bar.finder  # also while another window is active
    page.bar.finder.setText("cancelled")
    assert [cells(page, n)[2] for n in range(len(page._ids))] == [f"Event cancelled · {SEMINAR}"]
    page.bar.finder.setText("ким")
    assert len(page._ids) == 1
    page.bar.finder.clear()
    page.bar.set_chosen({"kinds": [RecordKind.PERSON], "days": ["today"]})
    page.bar.filters_changed.emit(page.bar.chosen())
    assert cells(page)[2] == "Person added · Ким Анна"
    page.bar.set_chosen({"operators": [4711]})
    page.bar.filters_changed.emit(page.bar.chosen())
    assert page.table.empty.sentence() == "No changes in this period."
    page.table.empty.pressed.emit()
    assert len(page._ids) == 3


def test_the_family_name_of_a_child_is_neither_shown_nor_found(
    page: HistoryPage, desk: Desk
) -> None:
    from sqlalchemy import select
    from sqlalchemy.orm import Session

    from ombuds_events.model.person import Person
    from ombuds_events.queries.people import adult_on

    def child(session: Session) -> tuple[int, str]:
        today = desk.workspace.clock.today()
        query = select(Person.id, Person.family_name).where(~adult_on(today)).limit(1)
        person_id, family = session.execute(query).one()
        return person_id, family

    def write(session: Session, person_id: int) -> None:
        session.get_one(Person, person_id).given_names = "Новое имя"

    person_id, family = desk.workspace.read(child)
    desk.workspace.run(Gesture("change_person", f"{family} Имя"), write, person_id)
    page.table.select_first()
    assert family not in f"{cells(page)} {pane_words(page)}"
    assert "given names: … → …" in pane_words(page)
    page.bar.finder.setText(family)
    assert page._ids == []


def test_every_recorded_table_and_field_has_words() -> None:
    from ombuds_events.queries.history import _SILENT

    tables = set(recorded_classes())
    assert tables <= set(RECORDS)
    assert tables <= frozenset[str]().union(*TABLES.values())
    for name in tables:
        for column in METADATA.tables[name].columns:
            if column.name not in _SILENT and column.name != "id":
                assert column.name in FIELDS or (name, column.name) in OF_RECORD, column


def test_every_language_fits_and_arabic_runs_the_other_way(
    page: HistoryPage, qapp: QApplication
) -> None:
    for lang in ("ru", "ar", "en"):
        i18n.install(qapp, lang)
        assert page.minimumSizeHint().width() <= 1162
        assert (page.layoutDirection() is Qt.LayoutDirection.RightToLeft) is (lang == "ar")


def test_a_new_office_shows_its_beginning(
    tmp_path: Path, open_desk: Callable[[Workspace], Desk], qtbot: QtBot
) -> None:
    from tests.services import events_office as of

    page = HistoryPage(open_desk(of.office(tmp_path / "office")))
    qtbot.addWidget(page)
    assert len(page._ids) >= 1
    assert "start_office" in GESTURES


def test_the_steps_of_one_record(page: HistoryPage, desk: Desk) -> None:
    add_woman(desk, "Ким")
    page.open(event_id(desk, SEMINAR), "event")
    assert [cells(page, n)[2] for n in range(len(page._ids))] == [
        f"Event cancelled · {SEMINAR}",
        "Demo office loaded",
    ]
    page.all_link.click()
    assert len(page._ids) == 3
    page.open(0, "")
    assert len(page._ids) == 3


def test_a_page_in_the_background_reads_when_it_is_seen(page: HistoryPage, desk: Desk) -> None:
    page.hide()
    add_woman(desk, "Ким")
    assert len(page._ids) == 2
    page.show()
    assert len(page._ids) == 3
