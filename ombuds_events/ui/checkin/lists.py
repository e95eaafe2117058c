"""The door as it is shown: the session, what is typed, who is missing, who came."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QTimer

from ombuds_events.domain.checkin import takes_place
from ombuds_events.domain.checkin_find import Wanted, wanted
from ombuds_events.domain.kinds import Mark
from ombuds_events.domain.text import isolated
from ombuds_events.queries.checkin import DoorPerson, DoorSession
from ombuds_events.services.checkin import Arrival
from ombuds_events.ui.checkin.form import CheckInForm
from ombuds_events.ui.checkin.lines import Line
from ombuds_events.ui.checkin.roll import Roll
from ombuds_events.ui.checkin.words import DoorWords
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.announce import announce
from ombuds_events.ui.kit.i18n import state_label
from ombuds_events.ui.kit.words import joined, local

_PAUSE_MS = 80
_MOST = 30
"""People that fit what is typed: more letters find fewer."""

_LAST = 100
"""Arrivals in the list; all of them stand in the grid."""


class DoorLists(CheckInForm):
    """Shows `roll` at the session with the place `number`."""

    def __init__(self) -> None:
        super().__init__()
        self.words = DoorWords(self)
        self.roll: Roll | None = None
        self.number = 0
        self._is_finding = False
        self._shown_for = ""
        self._later = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._later.timeout.connect(self.show_typed)
        self.field.textChanged.connect(self._typed)
        self.home.changed.connect(self._narrow)

    @property
    def session(self) -> DoorSession | None:
        """The session that people are checked in for."""
        sessions = self.roll.door.sessions if self.roll else ()
        return sessions[self.number] if self.number < len(sessions) else None

    def show_all(self) -> None:
        """Write the lists and numbers again."""
        session, roll = self.session, self.roll
        if roll is None:
            return
        self.header.set_facts(joined(local(roll.door.title), isolated(roll.door.code)))
        can_enter = session is not None and takes_place(roll.door.state)
        for one in (self.field, self.verb, self.walk_in):
            one.setEnabled(can_enter)
        if session is None:
            self._show_nothing(self.tr("The programme has no counted sessions yet."))
            return
        counts = roll.counts(session)
        spoken = self.words.spoken(counts)
        self.side.show_counts(counts, spoken, self.words.counts(counts))
        arrived = roll.arrived(session, _LAST)
        self.side.show_arrivals([self.words.arrived(one, mark, session) for one, mark in arrived])
        self.so_far.setText(spoken)
        if takes_place(roll.door.state):
            self.show_list()
        else:
            state = state_label("event", roll.door.state)
            self._show_nothing(self.tr("{state}: nobody can be checked in.").format(state=state))
        self.told.emit()

    def show_session(self, now: int, by_clock: int | None) -> None:
        """Write which session it is, and where it stands by the clock."""
        session = self.session
        self.strip.setVisible(session is not None)
        if session is None or self.roll is None:
            return
        count = len(self.roll.door.sessions)
        self.strip.show_session(
            self.words.session(session, count),
            self.words.when(session),
            self.words.pace(session, now),
        )
        self.strip.offer_steps(
            before=self.number > 0,
            after=self.number < count - 1,
            clock=by_clock not in (None, self.number),
        )

    def show_list(self) -> None:
        """Who fits what is typed; while nothing is typed, who is not here yet."""
        session, roll = self.session, self.roll
        if session is None or roll is None:
            return
        typed = self.field.text()
        self._is_finding = self._looks_for().is_enough
        self.home.setVisible(not self._is_finding)
        self.make_room()
        if self._is_finding:
            self._show_found(roll, session, typed)
        else:
            self._show_missing(roll, session)

    def is_finding(self) -> bool:
        return self._is_finding

    def show_typed(self) -> None:
        """Have the list fit what is typed; codes find nobody and leave it as it is."""
        self._later.stop()
        if self._is_finding or self._looks_for().is_enough:
            self.show_list()

    def catch_up(self) -> None:
        """Have the list fit now, if it waits for a pause."""
        if self._later.isActive():
            self.show_typed()

    def may_change(self, arrival: Arrival) -> bool:
        """Whether one key changes this arrival: those of the door only, not online minutes."""
        return arrival.at is not None and arrival.mark in {Mark.PRESENT, Mark.LATE}

    def count_words(self) -> str:
        """How far it is, for the status bar."""
        if self.roll is None or self.session is None:
            return ""
        return self.words.spoken(self.roll.counts(self.session))

    # -- inside --------------------------------------------------------------------------------

    def _typed(self) -> None:
        """Each key at once; while a scanner types, the list waits for it to end."""
        if self.field.may_go_on():
            self._later.start()
        else:
            self.show_typed()

    def _looks_for(self) -> Wanted:
        """Who is looked for: a code is nobody's name."""
        typed = self.field.text()
        return wanted("" if self.field.is_scan() or not any(map(str.isalpha, typed)) else typed)

    def _narrow(self) -> None:
        self.show_list()
        self.field.setFocus()

    def _show_found(self, roll: Roll, session: DoorSession, typed: str) -> None:
        people = roll.find(typed, session, _MOST)
        lines = [self.words.candidate(one, roll.mark(one, session), session) for one in people]
        self.heading.setText(self.tr("Found: {number}").format(number=dates.number(len(lines))))
        if not lines:
            words = self.tr("Nobody of this event is called “{name}”. Type fewer letters, or:")
            self.empty.set_words(words.format(name=isolated(typed.strip())), self.walk_in.text())
            self.stack.setCurrentWidget(self.empty)
        is_same, self._shown_for = typed == self._shown_for, typed
        self.people.show_lines(lines, self.people.chosen() if is_same else 0)
        if lines:
            self.stack.setCurrentWidget(self.people)
        if lines and not self.people.chosen():
            self.people.use_first()
            announce(self.people, f"{self.heading.text()}. {lines[0].spoken}")

    def _show_missing(self, roll: Roll, session: DoorSession) -> None:
        was_finding, self._shown_for = bool(self._shown_for), ""
        homes: dict[str, list[DoorPerson]] = {}
        for one in roll.missing(session):
            homes.setdefault(self.words.home(one.person), []).append(one)
        self._offer_homes(homes)
        home = self.home.value()
        shown = {home: homes.get(home, [])} if home else homes
        people = [one for group in shown.values() for one in group]
        number = dates.number(len(people))
        self.heading.setText(self.tr("Not here yet: {number}").format(number=number))
        self.people.show_lines(self._grouped(shown), self.people.chosen() * (not was_finding))
        if people:
            self.stack.setCurrentWidget(self.people)
            return
        nobody = self.tr("Nobody is expected: no learner has a seat yet.")
        is_empty = not roll.counts(session).expected
        self._show_nothing(nobody if is_empty else self.tr("All who are expected are here."))

    def _offer_homes(self, present: Iterable[str]) -> None:
        homes = sorted(present)
        kept = self.home.value()
        if kept and kept not in homes:
            homes.append(kept)
        self.home.set_options([("", self.tr("All institutions")), *((one, one) for one in homes)])

    def _grouped(self, homes: Mapping[str, list[DoorPerson]]) -> list[Line]:
        lines = []
        for home in sorted(home for home, people in homes.items() if people):
            lines.append(Line(0, home, end=dates.number(len(homes[home]))))
            lines += [self.words.waiting(one) for one in homes[home]]
        return lines

    def _show_nothing(self, words: str) -> None:
        self.people.show_lines(())
        self.empty.set_words(words)
        self.stack.setCurrentWidget(self.empty)
