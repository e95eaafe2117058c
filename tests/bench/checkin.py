"""The door of an event of 1,000 people: a key to the list repainted, a scan to the next one."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from statistics import quantiles
from typing import cast

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from sqlalchemy.orm import Session

from ombuds_events.domain.badges import badge_code
from ombuds_events.domain.drafts import EventDraft, PersonDraft, ProgrammeItemDraft
from ombuds_events.domain.kinds import ParticipationState
from ombuds_events.model.participation import Participation
from ombuds_events.queries.checkin import door
from ombuds_events.services.catalogues import load_catalogues
from ombuds_events.services.events import plan_event
from ombuds_events.services.people import add_person
from ombuds_events.services.programme import add_item
from ombuds_events.ui.checkin.page import CheckInPage
from ombuds_events.ui.kit.bus import Bus
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.jobs import Jobs
from ombuds_events.ui.kit.settings import Settings
from ombuds_events.ui.kit.theme import theme
from tests.bench.attendance import Silent
from tests.bench.figures import Figure, median_of, milliseconds
from tests.factories import office

PEOPLE, SESSIONS, ARRIVALS = 1000, 8, 40
_FAMILIES = ("Саргсян", "Karimova", "Ветлугин", "Bat-Erdene", "Жумабеков", "Moradi", "Хачатрян")
_GIVEN = ("Анаит", "Nodira", "Данияр", "Saruul", "Гульмира", "Shirin", "Джамшед", "Elif", "Юсуф")
_TYPED = ("ка", "sa", "хач", "da", "ve", "жу", "шир", "bat")
_FIRST_DAY = datetime.fromisoformat("2026-03-02T09:00")


def figures(folder: Path) -> Iterator[Figure]:
    """What is promised of the door."""
    QApplication.instance() or QApplication([])
    theme.apply(cast("QApplication", QApplication.instance()), "light")
    desk, event_id = _desk(folder)
    opening = median_of(lambda: _shown(desk, event_id).deleteLater())
    yield Figure(f"check-in of {PEOPLE:,}, open", opening, "ms", 300)
    page = _shown(desk, event_id)
    QTest.qWaitForWindowExposed(page)
    yield Figure("check-in, key to list repainted", _nine_of_ten(_keys(page)), "ms", 16)
    yield Figure("check-in, scan to the next one", _nine_of_ten(_scans(page)), "ms", 100)
    page.close()
    desk.workspace.close()


def _nine_of_ten(times: list[float]) -> float:
    return quantiles(times, n=10)[-1]


def _keys(page: CheckInPage) -> list[float]:
    """From each key of a name to the list that is painted for it."""
    times = []
    for name in _TYPED * 5:
        for letter in name:
            times.append(milliseconds(partial(_press, page, letter)))
            QTest.qWait(60)  # a hand
        page.field.begin()
        QApplication.sendPostedEvents()
    return times


def _scans(page: CheckInPage) -> list[float]:
    """From the first digit of a badge to the name in green and the list without it."""
    assert page.roll is not None
    codes = [badge_code(one.participation_id) for one in page.roll.door.people[:ARRIVALS]]
    return [milliseconds(partial(_scan, page, code)) for code in codes]


def _scan(page: CheckInPage, code: str) -> None:
    for digit in code:
        _press(page, digit)
    event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return.value, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(page.field, event)
    QApplication.sendPostedEvents()
    assert page.result.kind() == "ok", page.result.words()


def _press(page: CheckInPage, letter: str) -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, letter)
    QApplication.sendEvent(page.field, event)
    QApplication.sendPostedEvents()  # paints what was touched, and nothing else


def _shown(desk: Desk, event_id: int) -> CheckInPage:
    page = CheckInPage(desk)
    page.resize(1162, 612)
    page.open(event_id)
    page.show()
    page.focus_first()
    page.grab()
    return page


def _desk(folder: Path) -> tuple[Desk, int]:
    workspace = office(folder)
    event_id = workspace.run("plan_event", _fill)
    assert len(workspace.read(door, event_id).people) == PEOPLE
    bus = Bus()
    bus.attach(workspace)
    settings = Settings(folder / "settings.ini")
    return Desk(workspace, bus, Jobs(), settings, lambda _place: None, Silent()), event_id


def _fill(session: Session) -> int:
    load_catalogues(session)
    draft = EventDraft(
        title={"en": "Forum"},
        type_key="seminar",
        start=_FIRST_DAY,
        end=_FIRST_DAY + timedelta(days=1, hours=8),
        zone="Asia/Almaty",
    )
    event_id = plan_event(session, draft)
    for number in range(SESSIONS):
        begins = _FIRST_DAY + timedelta(days=number // 4, hours=2 * (number % 4))
        ends = begins + timedelta(minutes=90)
        title = {"en": f"Session {number + 1}"}
        item = ProgrammeItemDraft(
            title=title, start=begins, end=ends, zone="Asia/Almaty", counted_minutes=90
        )
        add_item(session, event_id, item)
    for number in range(PEOPLE):
        family, given = _FAMILIES[number % 7], _GIVEN[number % 9]
        person = PersonDraft(family=f"{family}{number}", given=given, institution_id=1)
        person_id = add_person(session, person)
        seat = Participation(event_id=event_id, person_id=person_id)
        seat.state = ParticipationState.CONFIRMED
        session.add(seat)
    return event_id
