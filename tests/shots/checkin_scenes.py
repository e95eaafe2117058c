"""Pictures of the door: ready, somebody let in, somebody late, letters typed, a wrong code."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage, QKeyEvent
from PySide6.QtWidgets import QApplication

from ombuds_events.domain.badges import badge_code
from ombuds_events.domain.clock import Clock
from ombuds_events.ui.checkin.page import CheckInPage
from ombuds_events.ui.kit.desk import Place
from tests.shots.scenes import COMING, CONTRAST, FIVE, SMALL, Shot
from tests.shots.stage import Stage


class DoorClock(Clock):
    """Some minutes after the first session has begun."""

    moment = datetime(2026, 10, 20, 9, tzinfo=ZoneInfo("Asia/Samarkand"))
    late = timedelta(minutes=4)

    def now(self) -> datetime:
        """The moment of the picture."""
        return DoorClock.moment + DoorClock.late


def door(*steps: Callable[[CheckInPage], None]) -> Callable[[Stage], QImage]:
    """The door after some steps."""

    def take(stage: Stage) -> QImage:
        workspace = stage.workspace
        kept = workspace.context
        DoorClock.late = timedelta(minutes=4)
        clock = DoorClock(kept.clock.zone, kept.clock.fixed_today)
        workspace.context = replace(kept, clock=clock)
        stage.page(Place("today"))
        stage.page(Place("checkin", stage.event(COMING)))
        page = stage.window.stack.currentWidget()
        if isinstance(page, CheckInPage):
            for step in steps:
                step(page)
        taken = stage.again()
        if isinstance(page, CheckInPage):
            page.field.begin()
        workspace.context = replace(workspace.context, clock=kept.clock)
        return taken

    return take


def come(*numbers: int) -> Callable[[CheckInPage], None]:
    """Those who are missing at these places of the list scan their badges."""

    def step(page: CheckInPage) -> None:
        for number in numbers:
            if page.roll is not None and page.session is not None:
                missing = page.roll.missing(page.session)
                _scan(page, badge_code(missing[number].participation_id))

    return step


def wait(page: CheckInPage) -> None:
    """Twenty minutes go by."""
    DoorClock.late += timedelta(minutes=20)
    page.tick()


def typed(words: str) -> Callable[[CheckInPage], None]:
    """A hand has typed letters."""
    return lambda page: page.field.setText(words)


def wrong(page: CheckInPage) -> None:
    """A badge of nobody."""
    _scan(page, badge_code(9999))


def _scan(page: CheckInPage, code: str) -> None:
    none = Qt.KeyboardModifier.NoModifier
    for digit in code:
        QApplication.sendEvent(page.field, QKeyEvent(QEvent.Type.KeyPress, 0, none, digit))
    enter = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return.value, none)
    QApplication.sendEvent(page.field, enter)


SHOTS = (
    Shot("door-ready", door()),
    Shot("door-in", door(come(0, 0, 1)), (*FIVE, SMALL, CONTRAST)),
    Shot("door-late", door(wait, come(0))),
    Shot("door-typed", door(typed("ка")), FIVE),
    Shot("door-wrong", door(wrong)),
)
