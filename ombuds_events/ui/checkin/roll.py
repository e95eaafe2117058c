"""The door as it stands: who is expected, who came, kept in step without reading all again."""

from collections.abc import Sequence
from dataclasses import dataclass

from ombuds_events.domain.checkin import has_seat, is_here
from ombuds_events.domain.checkin_find import found, wanted
from ombuds_events.domain.kinds import Mark, MarkSource, ParticipationState
from ombuds_events.queries.checkin import Door, DoorMark, DoorPerson, DoorSession
from ombuds_events.services.checkin import Arrival


@dataclass(frozen=True, slots=True)
class Counts:
    """How many are expected at a session and how many of them came; who else came."""

    expected: int
    here: int
    late: int
    others: int

    @property
    def missing(self) -> int:
        """Who is not here yet."""
        return self.expected - self.here


class Roll:
    """A door that was read, and what was done at it since."""

    def __init__(self, door: Door) -> None:
        self.door = door
        self._marks = dict(door.marks)
        self._people = {one.participation_id: one for one in door.people}
        self._keys = [one.key for one in door.people]

    def person(self, participation_id: int) -> DoorPerson | None:
        """Somebody by the seat."""
        return self._people.get(participation_id)

    def mark(self, person: DoorPerson, session: DoorSession) -> DoorMark | None:
        """What stands for somebody at a session."""
        return self._marks.get((person.participation_id, session.key))

    def is_here(self, person: DoorPerson, session: DoorSession) -> bool:
        """Whether somebody has come to a session."""
        mark = self.mark(person, session)
        return mark is not None and is_here(mark.value)

    def find(self, typed: str, session: DoorSession, most: int) -> Sequence[DoorPerson]:
        """Those whose name fits what is typed, who is still to come first; none for one letter."""
        looked_for = wanted(typed)
        if not looked_for.is_enough:
            return ()
        people = self.door.people
        hits = [people[place] for place in found(self._keys, looked_for)]
        # Enter takes the first one: somebody who may come in and has not.
        return sorted(hits, key=lambda one: (not has_seat(one.state), self.is_here(one, session)))[
            :most
        ]

    def missing(self, session: DoorSession) -> list[DoorPerson]:
        """Who is expected and not here yet, by name."""
        return [one for one in self._expected() if not self.is_here(one, session)]

    def arrived(self, session: DoorSession, most: int) -> list[tuple[DoorPerson, DoorMark]]:
        """Who came last through the door to a session, the last one first."""
        rows = [
            (self._people[seat], mark)
            for (seat, key), mark in self._marks.items()
            if key == session.key and is_here(mark.value) and mark.source is MarkSource.CHECK_IN
        ]
        rows.reverse()  # of one second, who came last stands first
        return sorted(rows, key=lambda one: -(one[1].at or 0))[:most]

    def counts(self, session: DoorSession) -> Counts:
        """How far it is."""
        expected = self._expected()
        ids = {one.participation_id for one in expected}
        came = {
            seat: mark.value
            for (seat, key), mark in self._marks.items()
            if key == session.key and is_here(mark.value)
        }
        return Counts(
            expected=len(expected),
            here=sum(seat in ids for seat in came),
            late=sum(value is Mark.LATE for value in came.values()),
            others=sum(seat not in ids for seat in came),
        )

    def put(self, arrival: Arrival) -> None:
        """Take in what was written a moment ago."""
        key = (arrival.participation_id, arrival.column)
        self._marks.pop(key, None)
        self._marks[key] = DoorMark(arrival.mark, MarkSource.CHECK_IN, arrival.at)

    def _expected(self) -> list[DoorPerson]:
        came_not = ParticipationState.NO_SHOW
        people = self.door.people
        return [
            one
            for one in people
            if one.is_expected and has_seat(one.state) and one.state is not came_not
        ]
