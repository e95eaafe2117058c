"""The page on a demo office, with the eleven institutions of the promise."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from ombuds_events.queries.references import Kind, resolve
from ombuds_events.ui.hours.memory import Choices, remember
from ombuds_events.ui.hours.page import HoursPage
from ombuds_events.ui.kit.desk import Desk
from tests.ui.events.conftest import desk, open_desk, told
from tests.waiting import settle

__all__ = ["desk", "open_desk", "told"]

COUNTRIES = ("am", "bh", "ir", "kz", "kg", "mn", "ru", "rs", "lk", "tj", "uz")
TUESDAY = date(2026, 10, 13)
SIZE = (1162, 636)


def number_of(desk: Desk, country: str) -> int:
    """The institution of a country."""
    return desk.workspace.read(resolve, Kind.INSTITUTION, f"inst-{country}")


@pytest.fixture
def eleven(desk: Desk) -> tuple[int, ...]:
    """The institutions of the eleven countries, chosen on this computer."""
    ids = tuple(number_of(desk, country) for country in COUNTRIES)
    remember(desk.settings, desk.workspace.name, Choices(ids))
    return ids


@pytest.fixture
def page(desk: Desk, eleven: tuple[int, ...], qtbot: QtBot) -> HoursPage:
    """The page on the eleven, at Tuesday 13 October."""
    return shown(HoursPage(desk), desk, qtbot, 0, TUESDAY.isoformat())


def shown(page: HoursPage, desk: Desk, qtbot: QtBot, event: int, tab: str = "") -> HoursPage:
    """A page at its place, as the window shows it."""
    qtbot.addWidget(page)
    page.resize(*SIZE)
    page.show()
    page.open(event, tab)
    page.focus_first()
    settle(desk.jobs)
    return page
