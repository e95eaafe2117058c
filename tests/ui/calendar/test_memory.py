"""What the calendar remembers, where a step leads, how marks read."""

from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from ombuds_events.queries.calendar_marks import DayMark, MarkKind
from ombuds_events.ui.calendar.memory import (
    HIDDEN,
    PARTNERS,
    VIEW,
    ZONES,
    Memory,
    View,
    landing,
    period,
)
from ombuds_events.ui.calendar.words import CalendarWords
from ombuds_events.ui.kit import i18n
from ombuds_events.ui.kit.painting import plain
from ombuds_events.ui.kit.settings import Settings

DAY = date(2026, 10, 20)


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """The settings of a computer."""
    return Settings(tmp_path / "settings.ini")


def test_choices_come_back(settings: Settings) -> None:
    memory = Memory(settings)
    assert memory.partners("office") is None
    memory.keep_view(View.MONTH)
    memory.keep_zones(("Europe/Belgrade", "Asia/Almaty"))
    memory.keep_partners("office", (3, 1))
    memory.keep_partners("other", ())
    memory.keep_hidden(("staff", "un_day"))
    again = Memory(settings)
    assert (again.view(), again.zones()) == (View.MONTH, ("Europe/Belgrade", "Asia/Almaty"))
    assert (again.partners("office"), again.partners("other")) == ((3, 1), ())
    assert again.hidden() == {"staff", "un_day"}


def test_what_cannot_be_read_is_as_if_never_saved(settings: Settings) -> None:
    settings.set(VIEW, "year")
    settings.set(ZONES, "Mars/Olympus,Asia/Almaty,Asia/Almaty")
    settings.set(PARTNERS, "[1, 2")
    settings.set(HIDDEN, "everything")
    memory = Memory(settings)
    assert (memory.view(), memory.zones()) == (View.WEEK, ("Asia/Almaty",))
    assert (memory.partners("office"), memory.hidden()) == (None, frozenset())


def test_periods_are_whole_weeks() -> None:
    month = period(View.MONTH, DAY)
    assert (month.first, month.last, month.weeks) == (date(2026, 9, 28), date(2026, 11, 1), 5)
    assert month.inner() == (date(2026, 10, 1), date(2026, 10, 31))
    assert period(View.WEEK, DAY).inner() == (date(2026, 10, 19), date(2026, 10, 25))
    assert period(View.AGENDA, DAY).first == date(2026, 10, 1)


@pytest.mark.parametrize(
    ("view", "by", "when"),
    [
        (View.WEEK, 1, datetime.fromisoformat("2026-10-27T10:00")),
        (View.MONTH, -1, datetime.fromisoformat("2026-09-01T10:00")),
        (View.AGENDA, 1, datetime.fromisoformat("2026-11-01T10:00")),
    ],
)
def test_a_step_leads_to_the_next_period(view: View, by: int, when: datetime) -> None:
    standing = datetime.fromisoformat("2026-10-20T10:00")
    assert landing(period(view, DAY), standing, by) == when
    beyond = datetime.fromisoformat("2026-12-24T10:00")
    assert landing(period(view, DAY), beyond, by) == beyond


def test_marks_name_countries_and_estimates(qapp: QApplication) -> None:
    words = CalendarWords()
    moon = DayMark(DAY, MarkKind.HOLIDAY, {"en": "Poya day"}, ("LK",), is_estimate=True)
    assert plain(words.mark(moon)) == "LK Poya day \u2248"
    assert plain(words.spoken_mark(moon)) == "holiday in Sri Lanka, Poya day, estimated"
    rest = DayMark(DAY, MarkKind.WEEKEND, {}, ("BH", "IR"))
    assert plain(words.mark(rest)) == "BH, IR weekend"
    many = DayMark(DAY, MarkKind.HOLIDAY, {"en": "New Year"}, ("AM", "KG", "KZ", "RS"))
    assert plain(words.mark(many)) == "AM, KG, KZ\u2026 New Year"


def test_weeks_over_two_months_and_years_are_named(qapp: QApplication) -> None:
    words = CalendarWords()
    over = period(View.WEEK, date(2026, 12, 31))
    assert plain(words.heading(over)) == "28 December 2026 – 3 January 2027"
    i18n.install(qapp, "ru")
    assert plain(words.heading(period(View.WEEK, DAY))) == "19 – 25 октября 2026"
