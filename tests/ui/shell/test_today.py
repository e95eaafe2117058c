"""The first page, as shown: rows in order of harm, verbs, minors, what is narrow."""

import re
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from ombuds_events.model.council import CouncilMembership
from ombuds_events.model.person import Person
from ombuds_events.queries.follow_up import follow_up
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.queries.today import Matter
from ombuds_events.services.follow_up import remove_check
from ombuds_events.store.workspace import Workspace
from ombuds_events.ui.kit.desk import Place
from ombuds_events.ui.shell.main_window import MainWindow
from ombuds_events.ui.today.page import TodayPage
from tests import factories
from tests.ui.shell.conftest import today_of
from tests.waiting import settle


def shown_rows(page: TodayPage) -> list[list[str]]:
    """The words of the table, row by row."""
    model = page.table.model()
    return [
        [str(model.index(row, column).data() or "") for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def plain(words: str) -> str:
    """The words without the marks that isolate names and dates."""
    return words.translate({0x2066: None, 0x2068: None, 0x2069: None, 0xA0: " "})


def spoken(page: TodayPage) -> str:
    """Everything that the page says, on the screen and aloud."""
    model = page.table.model()
    cells = [
        str(model.index(row, column).data(role) or "")
        for row in range(model.rowCount())
        for column in range(model.columnCount())
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
    ]
    return " ".join([*cells, *(label.text() for label in page.findChildren(QLabel))])


def test_rows_stand_in_groups_with_their_verbs(window: MainWindow) -> None:
    settle(window.jobs)  # clashes come by a job
    rows = [plain(" | ".join(filter(None, row))) for row in shown_rows(today_of(window))]
    kinds = (
        "Overdue",
        "Rabat, Tehran, Ulaanbaatar",
        "Attendance: 20",
        "Later",
        "Nominations close",
        "holiday in Uzbekistan, Constitution Day",
    )
    assert len(rows) == len(kinds)
    for words, kind in zip(rows, kinds, strict=True):
        assert kind in words
    assert "See answers" in rows[1]
    assert "Enter attendance" in rows[2]
    assert "Decide" in rows[5]


def test_enter_does_the_verb_of_the_row(window: MainWindow, demo: Workspace) -> None:
    page = today_of(window)
    page.focus_first()
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    settle(window.jobs)
    seminar = demo.read(resolve, Kind.EVENT, "SEM-2026-02")
    assert window.navigator.place == Place("event", seminar, "institutions")


def test_the_second_row_leads_to_the_attendance(window: MainWindow, demo: Workspace) -> None:
    page = today_of(window)
    page.focus_first()
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    page.primary()
    settle(window.jobs)
    webinar = demo.read(resolve, Kind.EVENT, "WEB-2026-02")
    assert window.navigator.place == Place("event", webinar, "attendance")


def test_this_year_says_the_figures_and_opens_their_events(window: MainWindow) -> None:
    page = today_of(window)
    sentences = [re.sub("<[^>]+>", "", label.text()) for label in page.findChildren(QLabel)]
    words = plain(" ".join(sentences))
    assert "2 legal-education events, 1,382 people reached" in words
    assert "4 joint events, 38 staff trained, 61 % women" in words
    assert "2 youth council events, 9 members" in words
    line = next(label for label in page.findChildren(QLabel) if ">38<" in label.text())
    line.linkActivated.emit("rows")
    assert window.navigator.place == Place("events", 6, "held")


def test_times_are_said_in_the_host_city_and_in_the_own(window: MainWindow) -> None:
    words = plain(spoken(today_of(window)))
    assert "09:00–16:00 Belgrade (UTC+2)" in words
    assert "12:00–19:00 Astana (UTC+5)" in words
    assert "Almaty" not in words


def test_no_young_person_is_named_anywhere(window: MainWindow, demo: Workspace) -> None:
    query = select(Person.family_name).join(
        CouncilMembership, CouncilMembership.person_id == Person.id
    )
    families = set(demo.read(lambda session: session.scalars(query).all()))
    words = spoken(today_of(window))
    assert len(families) > 5
    assert not [family for family in families if family in words]


def test_a_new_office_is_told_what_to_do_first(
    open_window: Callable[[Workspace], MainWindow], tmp_path: Path, qtbot: QtBot
) -> None:
    workspace = factories.office(tmp_path)
    page = today_of(open_window(workspace))
    assert page.table.empty.isVisible()
    assert "No event is planned yet" in page.table.empty.sentence()
    assert "No event is planned yet." in spoken(page)
    assert page.count() == 0
    workspace.close()


def test_a_narrow_page_puts_the_column_below_and_the_day_into_the_row(window: MainWindow) -> None:
    page = today_of(window)
    assert page.aside.y() < page.table.height()
    page._narrow = False
    window.resize(900, 660)
    settle(window.jobs)
    assert page.aside.y() >= page.table.height()
    assert page.table.hidden_columns() == {"due"}
    row = page.table.current_row()
    assert "since Fri 18 Sep" in plain(page._where(row))


def test_plans_to_ask_about_lead_to_the_follow_up(window: MainWindow) -> None:
    page = today_of(window)
    workspace = page._desk.workspace
    event = workspace.read(resolve, Kind.EVENT, "FLAG-2025")
    for plan in workspace.read(follow_up, event).plans:
        workspace.run("remove_check", remove_check, plan.id, 6)
    rows = [plain(" | ".join(filter(None, row))) for row in shown_rows(page)]
    words = "6 months after: 7 action plans to ask about"
    [row] = [row for row in rows if row.startswith(words)]
    assert row.endswith("since Fri 17 Apr | Make forms…")
    assert page.table.select_key((Matter.FOLLOW_UP, event, 6))
    page.primary()
    assert window.navigator.place == Place("event", event, "follow_up")
