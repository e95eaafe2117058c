"""A door for tests: an event of two days with sessions, its people, a clock that is set."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from sqlalchemy.orm import Session

from ombuds_events.domain.clock import Clock
from ombuds_events.domain.drafts import PersonDraft
from ombuds_events.domain.kinds import ParticipationRole, ParticipationState
from ombuds_events.model.participation import Participation
from ombuds_events.queries.checkin import Door, door
from ombuds_events.services.people import add_person
from ombuds_events.services.programme import add_item
from ombuds_events.store.workspace import Gesture, Workspace
from ombuds_events.ui.checkin.page import CheckInPage
from tests.services.events_office import ZONE, at, item, office, planned
from tests.services.people_office import CHILD_BORN

S = ParticipationState
NONE = Qt.KeyboardModifier.NoModifier
HAND = 200
"""Milliseconds between two keys of a hand."""

PEOPLE = (
    ("Саргсян", "Анаит", "SARGSYAN Anahit", 3, S.CONFIRMED),
    ("Karimova", "Nodira", "", 2, S.CONFIRMED),
    ("الخليفي", "سارة", "AL KHALIFI Sara", 2, S.CONFIRMED),
    ("Петросян", "Наринэ", "PETROSYAN Narine", 3, S.ACCEPTED),
    ("Withdrawn", "Anna", "", 3, S.WITHDRAWN),
)


class SetClock(Clock):
    """A clock that tests set."""

    moment = datetime(2027, 10, 13, 10, tzinfo=ZoneInfo(ZONE))

    def now(self) -> datetime:
        return SetClock.moment


class Told:
    """What the window would have told."""

    def __init__(self) -> None:
        self.toasts: list[str] = []
        self.problems: list[object] = []

    def toast(self, words: str, *, undo: bool = False) -> None:
        """What happened."""
        self.toasts.append(words)
        self.can_undo = undo

    def refused(self, problems: object) -> None:
        """What stands in the way."""
        self.problems.append(problems)

    def trouble(self, known: object) -> None:
        """What is the matter with the database."""
        self.problems.append(known)

    def saved(
        self, words: str, folder: str, event_id: int = 0, records: tuple[int, ...] = ()
    ) -> None:
        """Nothing is saved here."""
        raise AssertionError(words, folder, event_id, records)


@dataclass
class Stand:
    """The office, the event, and how keys come to the page."""

    office: Workspace
    event: int
    page: CheckInPage
    _at: int = 1_000

    def seat(self, family: str) -> int:
        """The seat of somebody."""
        found = (p for p in self.read().people if family in p.person.name)
        return next(found).participation_id

    def read(self) -> Door:
        """What the database says."""
        return self.office.read(door, self.event)

    def mark(self, family: str, number: int = 0) -> object:
        """The mark of somebody at a session, None if there is none."""
        key = self.read().sessions[number].key
        found = self.read().marks.get((self.seat(family), key))
        return found.value if found else None

    def press(self, key: int, text: str = "", *, place: int = 0, after: int = HAND) -> None:
        """A key in the field; `place`: its native scan code."""
        self._at += after
        event = QKeyEvent(QEvent.Type.KeyPress, key, NONE, place, 0, 0, text)
        event.setTimestamp(self._at)
        QApplication.sendEvent(self._focus(), event)

    def type(self, text: str, after: int = HAND) -> None:
        """Letters of a hand, or of a scanner."""
        for letter in text:
            self.press(ord(letter.upper()), letter, after=after)

    def enter(self, after: int = HAND) -> None:
        """Enter."""
        self.press(Qt.Key.Key_Return.value, "\r", after=after)

    def scan(self, text: str, end: Qt.Key = Qt.Key.Key_Return) -> None:
        """What a scanner types: very fast, with Enter or Tab at its end."""
        self.type(text, after=3)
        self.press(end.value, "\r" if end is Qt.Key.Key_Return else "\t", after=3)

    def wait(self, **more: float) -> None:
        """Let time pass on the clock of the work."""
        SetClock.moment += timedelta(**more)

    def lines(self) -> list[str]:
        """Who stands in the list."""
        model = self.page.people.lines
        found = (model.line(n) for n in range(model.rowCount()))
        return [line.name.strip("\u2068\u2069") for line in found if line and line.is_person]

    def words(self) -> str:
        """What is said, without marks of direction."""
        return self.page.result.words().translate(dict.fromkeys(range(8294, 8298)))

    def _focus(self) -> QWidget:
        return self.page.focusWidget()


def stand(folder: Path) -> tuple[Workspace, int]:
    """An office, and an event with two sessions on the first day and one on the second."""
    SetClock.moment = datetime(2027, 10, 13, 10, tzinfo=ZoneInfo(ZONE))
    workspace = office(folder)
    workspace.context = replace(workspace.context, clock=SetClock("Asia/Almaty"))
    event = planned(workspace)
    for start, end, title in (
        (at(2027, 10, 13, 10), at(2027, 10, 13, 11), "Opening"),
        (at(2027, 10, 13, 11), at(2027, 10, 13, 12), "Listening"),
        (at(2027, 10, 14, 10), at(2027, 10, 14, 11), "Practice"),
    ):
        session = item(start, end, title, counted_minutes=60, room="Hall A")
        workspace.run("add_session", add_item, event, session)
    workspace.run(Gesture("add_participants", source="setup"), _fill, event)
    return workspace, event


def _fill(session: Session, event: int) -> None:
    for family, given, latin, home, state in PEOPLE:
        draft = PersonDraft(family=family, given=given, latin=latin, institution_id=home)
        _add(session, event, draft, state)
    child = PersonDraft(
        family="Childs", given="Amina", institution_id=2, birth_date=CHILD_BORN.replace(year=2012)
    )
    _add(session, event, child, S.ACCEPTED, ParticipationRole.YOUNG_DELEGATE)
    trainer = PersonDraft(family="Trainer", given="Tom", institution_id=2)
    _add(session, event, trainer, S.CONFIRMED, ParticipationRole.TRAINER)


def _add(
    session: Session,
    event: int,
    draft: PersonDraft,
    state: S,
    role: ParticipationRole = ParticipationRole.PARTICIPANT,
) -> None:
    seat = Participation(event_id=event, person_id=add_person(session, draft))
    seat.state, seat.role = state, role
    session.add(seat)
