"""What the door says after each scan: who was let in, who not, and why."""

from ombuds_events.domain.kinds import Mark
from ombuds_events.domain.problems import Problem
from ombuds_events.domain.text import isolated
from ombuds_events.queries.checkin import DoorPerson
from ombuds_events.services.checkin import Arrival
from ombuds_events.ui.checkin.lists import DoorLists
from ombuds_events.ui.kit.i18n import sentence


class DoorTelling(DoorLists):
    """`last`: who stands in large letters and may be changed or taken back."""

    def __init__(self) -> None:
        super().__init__()
        self.last: Arrival | None = None

    def greet(self) -> None:
        """Ready for the first one."""
        self.result.say("info", self.tr("Ready. Scan a badge, or type two letters of a name."))
        self.result.offer("", "")

    def show_arrival(self, arrival: Arrival) -> None:
        """Somebody in large letters: green who has just come, blue who was here already."""
        session, person = self.session, self.person(arrival.participation_id)
        if session is None or person is None:
            return
        kind = "ok" if arrival.is_new else "info"
        shown = person.person
        name, about = isolated(shown.name), self.words.about(shown)
        self.result.say(kind, self.words.arrival(arrival, session), name, about)
        change = ""
        if self.may_change(arrival):
            is_late = arrival.mark is Mark.LATE
            change = self.tr("Present instead") if is_late else self.tr("Late instead")
        self.result.offer(change, self.tr("Undo") if arrival.at is not None else "")
        self.result.tell()

    def tell_taken_back(self, last: Arrival) -> None:
        """Somebody is not here after all."""
        person = self.person(last.participation_id)
        self.last = None
        name = isolated(person.person.name) if person else ""
        self.result.say("info", self.tr("Taken back: not here."), name)
        self.result.offer("", "")
        self.result.tell()

    def tell_waiting(self, participation_id: int) -> None:
        """Noted, but the database is in use: nothing is lost, nobody has to come again."""
        person = self.person(participation_id)
        name = isolated(person.person.name) if person else ""
        self.last = None
        words = self.tr("Noted with the time, not saved yet. It is saved as soon as it can be.")
        self.result.say("warn", words, name)
        self.result.offer("", "")
        self.result.tell()

    def warn(self, *problems: Problem) -> None:
        """Say why nobody was let in."""
        self.last = None
        self.result.say("warn", " ".join(sentence(problem) for problem in problems))
        self.result.offer("", "")
        self.result.tell()

    def person(self, participation_id: int) -> DoorPerson | None:
        """Somebody by the seat."""
        return self.roll.person(participation_id) if self.roll else None
