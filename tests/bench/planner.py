"""The calendar: a month and a week of it with 2,000 events, read, laid out and painted."""

from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import cast

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sqlalchemy.orm import Session

from ombuds_events.domain.drafts import EventDraft
from ombuds_events.services.catalogues import load_catalogues
from ombuds_events.services.events import plan_event
from ombuds_events.store.workspace import Workspace
from ombuds_events.ui.calendar.page import CalendarPage
from ombuds_events.ui.kit.bus import Bus
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.jobs import Jobs
from ombuds_events.ui.kit.settings import Settings
from ombuds_events.ui.kit.theme import theme
from tests.bench.attendance import Silent
from tests.bench.figures import Figure, median_of
from tests.factories import office

EVENTS = 2_000
_FIRST = datetime.fromisoformat("2026-03-01T08:00")
_DAYS, _HOURS = 31, 9
_RUNS = 15
_ZONES = ("Asia/Almaty", "Europe/Moscow", "Asia/Tashkent", "Europe/Belgrade")


def figures(folder: Path) -> Iterator[Figure]:
    """What is promised of the calendar."""
    QApplication.instance() or QApplication([])
    theme.apply(cast("QApplication", QApplication.instance()), "light")
    page = _page(folder)
    for name, show, bound in (("month", page.show_month, 16), ("week", page.show_week, 16)):
        show()
        page.go_to_day(date(2026, 3, 18))
        view = page.front
        view.grab()
        view.setFocus()
        QTest.qWait(50)
        events = f"{name} of {EVENTS:,} events"
        yield Figure(f"{events}, painted", median_of(view.viewport().repaint, _RUNS), "ms", bound)
        yield Figure(f"{events}, read and laid out", median_of(_reader(page), 5), "ms")
    page.close()
    page.deleteLater()


def _reader(page: CalendarPage) -> Callable[[], None]:
    def once() -> None:
        page.read()
        page.front.viewport().repaint()

    return once


def _page(folder: Path) -> CalendarPage:
    workspace = office(folder)
    workspace.run("plan_event", _fill)
    page = CalendarPage(_desk(workspace, folder))
    page.resize(1162, 636)
    page.show()
    QTest.qWaitForWindowExposed(page)
    return page


def _desk(workspace: Workspace, folder: Path) -> Desk:
    bus = Bus()
    bus.attach(workspace)
    settings = Settings(folder / "settings.ini")
    return Desk(workspace, bus, Jobs(), settings, _nowhere, Silent())


def _nowhere(_place: Place) -> None:
    """No window, no way."""


def _fill(session: Session) -> int:
    """A month of events; each seventh lasts three days."""
    load_catalogues(session)
    for number in range(EVENTS):
        start = _FIRST + timedelta(days=number % _DAYS, hours=number % _HOURS)
        days = 2 if number % 7 == 0 else 0
        draft = EventDraft(
            title={"en": f"Seminar {number}", "ru": f"Семинар {number}"},
            type_key="seminar",
            start=start,
            end=start + timedelta(days=days, hours=1 + number % 3),
            zone=_ZONES[number % len(_ZONES)],
        )
        plan_event(session, draft)
    return EVENTS
