"""The page of the door: whoever comes is marked by a scan or by two letters and Enter."""

from collections.abc import Callable
from dataclasses import replace
from time import monotonic
from typing import TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent

from ombuds_events.domain.checkin import is_here, session_at
from ombuds_events.domain.checkin_scan import LastScan, Scan, scans
from ombuds_events.domain.problems import Problem, Refused
from ombuds_events.queries.checkin import door
from ombuds_events.services.checkin import Arrival, Coming
from ombuds_events.store.changes import Changes
from ombuds_events.store.errors import Known
from ombuds_events.ui.checkin.book import Book
from ombuds_events.ui.checkin.loss import LossDialog
from ombuds_events.ui.checkin.roll import Roll
from ombuds_events.ui.checkin.telling import DoorTelling
from ombuds_events.ui.kit.desk import Desk, Place
from ombuds_events.ui.kit.words import joined, local

T = TypeVar("T")
_TICK_MS = 2000
_NOTHING = LastScan("", 0)
_TOUCHING = (
    "attendance_mark",
    "participation",
    "person",
    "programme_item",
    "event",
    "institution",
)


class CheckInPage(DoorTelling):
    """`open(event)` begins; the session follows the clock, arrivals that cannot be written wait."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._books: dict[int, Book] = {}
        self._by_clock: int | None = None
        self._scanned = _NOTHING
        self._is_writing = self._is_stale = False
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self.tick)
        self._connect()
        self.retranslate()

    # -- what the window asks ------------------------------------------------------------------

    def open(self, record: int, _tab: str = "") -> None:
        """Stand at the door of an event."""
        is_other = self.roll is None or self.roll.door.event_id != record
        if is_other:
            self.last, self._by_clock, self.number = None, None, 0
            self.field.begin()
        if not self._read(record) or self.roll is None:
            return
        if is_other:
            self._books.setdefault(record, Book(self._desk.workspace, self.roll.door.code))
            self._follow_clock(is_told=False)
            self.greet()
        self._timer.start()

    def title(self) -> str:
        """What the title bar says."""
        name = local(self.roll.door.title) if self.roll else ""
        return joined(self.tr("Check-in"), name)

    def row_words(self) -> str:
        """What the status bar says."""
        return self.count_words()

    def focus_first(self) -> None:
        """Be ready for the first scan."""
        self.field.setFocus()

    def find_in_list(self) -> None:
        """Ctrl+F: the field is where people are found."""
        self.field.setFocus()
        self.field.selectAll()

    def primary(self) -> None:
        """Ctrl+Enter: as the button."""
        self._press()

    def change_last(self) -> None:
        """Late instead of present, or the other way, for who stands in large letters."""
        session, last = self.session, self.last
        if session is None or last is None or not self.may_change(last):
            self.warn(Problem("door_nobody_to_change"))
            return
        changed = self._written(lambda: self._book().change(last))
        if changed is not None:
            self.last = changed
            self._take_in(changed)
            self.show_arrival(changed)

    def take_back(self) -> None:
        """Undo what was done for who stands in large letters."""
        session, last = self.session, self.last
        if session is None or last is None:
            return
        done = self._written(lambda: self._book().take_back(last))
        if done is False:
            self.warn(Problem("nothing_to_undo"))
        elif done:
            self._read(self._event_id())
        self.field.setFocus()

    def add_walk_in(self) -> None:
        """Somebody who is on no list: the window asks who, and has that person let in."""
        if self.session is not None:
            self._desk.go(Place("door_walk_in"))
        self.field.setFocus()

    def walk_in_event(self) -> tuple[int, str]:
        """To which event a walk-in is added: its id and number."""
        return (self.roll.door.event_id, self.roll.door.code) if self.roll else (0, "")

    def let_in(self, participation_id: int) -> None:
        """Check in who was given a seat a moment ago."""
        self._admit(participation_id)
        self.field.setFocus()

    def may_close(self) -> bool:
        """Write what waits; whether the window may go, asked where something would be lost."""
        for event_id, book in self._books.items():
            self._retry(event_id, book)
        count = sum(len(book.waiting) for book in self._books.values())
        return not count or bool(LossDialog(count, self.window()).exec())

    # -- the clock -----------------------------------------------------------------------------

    def tick(self) -> None:
        """Every two seconds: write what waits, go on with the clock."""
        for event_id, book in self._books.items():
            if book.waiting:
                self._retry(event_id, book)
        if self.isVisible() and self.roll is not None:
            self._follow_clock(is_told=True)

    def now(self) -> int:
        """The moment of the work, in seconds."""
        return int(self._desk.workspace.clock.now().timestamp())

    def follow_clock(self) -> None:
        """Back to the session that the clock has chosen."""
        if self._by_clock is not None:
            self.use_session(self._by_clock)
        self.field.setFocus()

    def step_session(self, by: int) -> None:
        """Check in for the session before or after."""
        count = len(self.roll.door.sessions) if self.roll else 0
        if 0 <= self.number + by < count:
            self.use_session(self.number + by)

    def use_session(self, number: int) -> None:
        """Check in for another session."""
        self.number = number
        self.last = None
        self._scanned = _NOTHING
        self.greet()
        self.show_session(self.now(), self._by_clock)
        self.show_all()

    def _follow_clock(self, *, is_told: bool) -> None:
        """Go on when the next session begins; never while something is typed."""
        sittings = [one.sitting for one in self.roll.door.sessions] if self.roll else []
        chosen = session_at(sittings, self.now(), self.number if is_told else None)
        if chosen != self._by_clock and not (is_told and self.field.text()):
            self._by_clock = chosen
            if chosen is not None and (chosen != self.number or not is_told):
                self.use_session(chosen)
                self._tell_moved(is_told=is_told)
        self.show_session(self.now(), self._by_clock)

    def _tell_moved(self, *, is_told: bool) -> None:
        if is_told and self.session is not None and self.roll is not None:
            words = self.words.moved(self.session, len(self.roll.door.sessions))
            self.result.say("info", words)
            self.result.tell()

    # -- who comes -----------------------------------------------------------------------------

    def _press(self) -> None:
        """The button: without anybody chosen it says what to do."""
        if self.field.text() or self.people.chosen():
            self._enter()
        else:
            self.warn(Problem("door_nobody_chosen"))
        self.field.setFocus()

    def _enter(self) -> None:
        """Enter: a badge was scanned, or somebody was chosen by name.

        Alone it does nothing: some scanners end with two, and a finger may rest on it.
        """
        typed = self.field.text()
        self.catch_up()
        found = scans(typed, self.field.places())
        chosen = self.people.chosen()
        if found:
            self._scan(found)
        elif typed and self.field.is_scan():
            self.field.begin()
            self.warn(Problem("badge_unknown"))
        elif chosen:
            self._admit(chosen)
        elif typed:
            self.warn(Problem("door_nobody_chosen"))
        self.field.setFocus()

    def _scan(self, found: tuple[Scan, ...]) -> None:
        """A badge: the first reading that this event knows; twice in a row counts once."""
        known = (one for one in found if self.roll and self.roll.person(one.participation_id))
        scan = next(known, found[0])
        self.field.begin(scan.before)
        code, at = str(scan.participation_id), monotonic()
        is_bounce = self._scanned.is_bounce(code, at)
        self._scanned = LastScan(code, at)
        if not is_bounce:
            self._admit(scan.participation_id, keep=scan.before)

    def _admit(self, participation_id: int, keep: str = "") -> None:
        session = self.session
        if session is None or self.roll is None:
            return
        if self._book().is_waiting(participation_id, session.key):
            self.field.begin(keep)
            self.tell_waiting(participation_id)
            return
        coming = Coming(
            self._event_id(), participation_id, session.key, session.sitting.window, self.now()
        )
        try:
            arrival = self._by_itself(lambda: self._book().write(coming))
        except Refused as refused:
            self.warn(*refused.problems)
            return
        self.field.begin(keep)
        if arrival is None:
            self.tell_waiting(participation_id)
            self._tell_trouble()
            return
        self.last = arrival
        if arrival.is_new:
            self._take_in(arrival)
        self.show_arrival(arrival)

    def _choose_arrival(self, participation_id: int) -> None:
        """Somebody of the last arrivals in large letters, to be changed or taken back."""
        session, roll = self.session, self.roll
        person = roll.person(participation_id) if roll else None
        mark = roll.mark(person, session) if roll and person and session else None
        if session is not None and mark is not None:
            at = mark.at
            self.last = Arrival(participation_id, session.key, mark.value, at, is_new=False)
            self.show_arrival(self.last)
        self.field.setFocus()

    # -- writing -------------------------------------------------------------------------------

    def _written(self, work: Callable[[], T]) -> T | None:
        """Do it; what stands in the way is told, and None comes back."""
        try:
            return self._by_itself(work)
        except Refused as refused:
            self.warn(*refused.problems)
        except Known as known:
            self._desk.notices.trouble(known)
        return None

    def _by_itself(self, work: Callable[[], T]) -> T:
        """Do it without reading all again: the page knows what it did."""
        self._is_writing = True
        try:
            return work()
        finally:
            self._is_writing = False

    def _retry(self, event_id: int, book: Book) -> None:
        written, refused = self._by_itself(book.retry)
        if written and self._event_id() == event_id:
            for arrival in written:
                self._take_in(arrival)
            count = len(written)
            words = self.tr("%n arrival(s) that waited are saved.", "", count)
            self._desk.notices.toast(words.replace("%n", str(count)))
            self.greet()
        for one in refused:
            self.warn(*one.problems)

    def _tell_trouble(self) -> None:
        trouble = self._book().trouble
        if trouble is not None:
            self._desk.notices.trouble(trouble)

    def _take_in(self, arrival: Arrival) -> None:
        if self.roll is not None:
            self.roll.put(arrival)
            self.show_all()

    def _changed(self, changes: Changes) -> None:
        if self.roll is None or self._is_writing or not changes.touches(*_TOUCHING):
            return
        self._is_stale = True
        if self.isVisible():
            self._read(self._event_id())

    def _read(self, event_id: int) -> bool:
        """Read the door; tells whether the event is still there."""
        try:
            found = self._desk.workspace.read(door, event_id)
        except Refused as refused:
            self.roll = None
            self._desk.go(Place("events"))
            self._desk.notices.refused(refused.problems)
            return False
        self._is_stale = False
        before = self.session
        self.roll = Roll(found)
        keys = [one.key for one in found.sessions]
        self.number = keys.index(before.key) if before and before.key in keys else 0
        self.show_session(self.now(), self._by_clock)
        self.show_all()
        self._look_after_last()
        return True

    def _look_after_last(self) -> None:
        """Whether the one in large letters was taken back or changed elsewhere."""
        session, roll, last = self.session, self.roll, self.last
        if session is None or roll is None or last is None:
            return
        person = roll.person(last.participation_id)
        mark = roll.mark(person, session) if person else None
        if mark is None or not is_here(mark.value):
            self.tell_taken_back(last)
            self._scanned = _NOTHING  # the same badge may be scanned again at once
        elif mark.value != last.mark:
            self.last = replace(last, mark=mark.value)
            self.show_arrival(self.last)

    # -- small things --------------------------------------------------------------------------

    def retranslate(self) -> None:
        super().retranslate()
        self.show_session(self.now(), self._by_clock)
        self.show_all()
        if self.last is not None:
            self.show_arrival(self.last)
        else:
            self.greet()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale and self.roll is not None:
            self._read(self._event_id())

    def _event_id(self) -> int:
        return self.roll.door.event_id if self.roll else 0

    def _book(self) -> Book:
        return self._books[self._event_id()]

    def _go_back(self) -> None:
        self._desk.go(Place("event", self._event_id(), "attendance"))

    def _connect(self) -> None:
        self.field.entered.connect(self._enter)
        self.field.stepped.connect(self.people.step)
        self.field.paged.connect(self.step_session)
        self.people.taken.connect(self._admit)
        self.people.picked.connect(self.field.setFocus)
        self.side.arrivals.taken.connect(self._choose_arrival)
        self.side.arrivals.picked.connect(self.field.setFocus)
        self.strip.stepped.connect(self.step_session)
        self.strip.clock_wanted.connect(self.follow_clock)
        self.result.undo_wanted.connect(self.take_back)
        self.result.change_wanted.connect(self.change_last)
        self.verb.clicked.connect(self._press)
        self.walk_in.clicked.connect(self.add_walk_in)
        self.empty.pressed.connect(self.add_walk_in)
        self.back.clicked.connect(self._go_back)
        self._desk.bus.changed.connect(self._changed)
