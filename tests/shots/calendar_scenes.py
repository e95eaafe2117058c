"""Pictures of the calendar: week, month, agenda, an event that is being moved, an empty month."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from ombuds_events.ui.calendar.page import CalendarPage
from ombuds_events.ui.kit.desk import Place
from tests.shots.scenes import CONTRAST, FIVE, FOUR, SMALL, Shot
from tests.shots.stage import Stage

_MOVING = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier


def plans(tab: str) -> Callable[[Stage], QImage]:
    """The calendar at a day, in a view."""
    return lambda stage: stage.page(Place("calendar", 0, tab))


def moving(stage: Stage) -> QImage:
    """A week with an event that would begin a day later, and what would follow."""
    stage.page(Place("calendar", 0, "week 2026-10-20"))
    page = stage.window.scene().page
    if not isinstance(page, CalendarPage):
        raise TypeError(page)
    QTest.keyClick(page.week, Qt.Key.Key_PageDown, _MOVING)
    picture = stage.again()
    page.mover.let_be()
    return picture


SHOTS = (
    Shot("calendar-week", plans("week 2026-10-20"), (*FIVE, SMALL, CONTRAST)),
    Shot("calendar-moving", moving, FOUR),
    Shot("calendar-month", plans("month 2026-11-20"), FIVE),
    Shot("calendar-agenda", plans("agenda 2026-10-20"), (*FIVE, SMALL)),
    Shot("calendar-empty", plans("month 2027-02-20"), FOUR),
)
