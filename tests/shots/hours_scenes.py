"""Pictures of common hours: the eleven in October, a month without a day, an event that moves."""

from collections.abc import Callable
from datetime import date
from typing import cast

from PySide6.QtGui import QImage

from ombuds_events.domain.days_off import DaysDraft
from ombuds_events.queries.references import Kind, resolve
from ombuds_events.services.working_calendars import add_days
from ombuds_events.ui.hours.memory import Choices, remember
from ombuds_events.ui.hours.page import HoursPage
from ombuds_events.ui.kit.desk import Place
from tests.shots.scenes import COMING, CONTRAST, FIVE, FOUR, SMALL, Shot
from tests.shots.stage import Stage

COUNTRIES = ("am", "bh", "ir", "kz", "kg", "mn", "ru", "rs", "lk", "tj", "uz")
TUESDAY, FRIDAY = "2026-10-13", "2026-10-16"


def chosen(stage: Stage) -> None:
    """Choose the eleven, as a user did some day."""
    names = (f"inst-{country}" for country in COUNTRIES)
    ids = tuple(stage.workspace.read(resolve, Kind.INSTITUTION, name) for name in names)
    remember(stage.settings, stage.workspace.name, Choices(ids))


def hours(day: str) -> Callable[[Stage], QImage]:
    """The eleven on a day."""

    def take(stage: Stage) -> QImage:
        chosen(stage)
        return stage.page(Place("hours", 0, day))

    return take


def nothing(stage: Stage) -> QImage:
    """A month in which one of the eleven is closed; the closing is taken back again."""
    chosen(stage)
    mongolia = stage.workspace.read(resolve, Kind.INSTITUTION, "inst-mn")
    closed = DaysDraft(
        first_day=date(2026, 11, 1),
        last_day=date(2026, 11, 30),
        institution_id=mongolia,
        name={"en": "Move to another house"},
    )
    stage.workspace.run("add_closing_days", add_days, closed)
    image = stage.page(Place("hours", 0, "2026-11-10"))
    stage.workspace.undo()
    return image


def moving(stage: Stage) -> QImage:
    """The bar before a seminar moves to another day."""
    stage.page(Place("hours", stage.event(COMING)))
    page = cast("HoursPage", stage.window.stack.currentWidget())
    page.next_common_day()
    page.use_slot()
    return stage.again()


def use(stage: Stage) -> QImage:
    """The dialog of a new event that begins with the hours and partners."""
    hours(TUESDAY)(stage)
    return stage.dialog(lambda: stage.window.actions_.run("page.primary"))


SHOTS = (
    Shot("hours", hours(TUESDAY), (*FIVE, SMALL, CONTRAST), tour="common-hours"),
    Shot("hours-friday", hours(FRIDAY)),
    Shot("hours-nothing", nothing, FOUR),
    Shot("hours-use", use, FIVE),
    Shot("hours-moving", moving, FOUR),
)
