"""The calendar on an office of the test's own, and on the demo office."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ombuds_events.services.events import plan_event
from ombuds_events.store.workspace import Workspace
from ombuds_events.ui.calendar.grid import GridView
from ombuds_events.ui.calendar.page import CalendarPage
from ombuds_events.ui.kit.desk import Desk
from tests.services import events_office as of
from tests.ui.events.conftest import desk, open_desk, told
from tests.waiting import settle

__all__ = ["desk", "open_desk", "told"]

SIZE = (1162, 636)
WEEK = date(2027, 10, 11)
ALT_SHIFT = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def shown(desk: Desk, qtbot: QtBot, tab: str, size: tuple[int, int] = SIZE) -> CalendarPage:
    """The page at its place, as the window shows it."""
    page = CalendarPage(desk)
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    page.open(0, tab)
    page.focus_first()
    settle(desk.jobs)
    return page


@pytest.fixture
def own(tmp_path: Path, open_desk: Callable[[Workspace], Desk]) -> Desk:
    """Astana's office with one event: 13 and 14 October 2027, 10:00–13:00 in Tashkent."""
    workspace = of.office(tmp_path / "office")
    workspace.run("plan_event", plan_event, of.draft())
    return open_desk(workspace)


@pytest.fixture
def page(own: Desk, qtbot: QtBot) -> CalendarPage:
    """The week of that event."""
    return shown(own, qtbot, "week 2027-10-13")


def span_of(desk: Desk, event_id: int = 1) -> tuple[datetime, datetime]:
    """When an event takes place now."""
    from ombuds_events.queries.calendar_page import event_bars

    span = desk.workspace.read(event_bars, event_id)[0].span
    return span.start, span.end


def middle(view: GridView, number: int = 0) -> QPoint:
    """The middle of a bar on the screen."""
    rect = view.hits()[number].rect
    return rect.center() - QPoint(0, view.verticalOffset())


def drag(view: GridView, begin: QPoint, end: QPoint) -> None:
    """Press, move by steps, let go."""
    at = view.viewport()
    QTest.mousePress(at, Qt.MouseButton.LeftButton, pos=begin)
    QTest.mouseMove(at, (begin + end) / 2)
    QTest.mouseMove(at, end)
    QTest.mouseRelease(at, Qt.MouseButton.LeftButton, pos=end)
