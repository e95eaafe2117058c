"""What the door says: sessions, people in lists, arrivals; as shown and as read aloud."""

from PySide6.QtCore import QObject

from ombuds_events.domain.checkin import Pace, has_seat, is_here, minutes_late, pace_of
from ombuds_events.domain.kinds import Mark, MarkSource
from ombuds_events.domain.span import wall
from ombuds_events.domain.tally import MarkValue
from ombuds_events.domain.text import isolated
from ombuds_events.queries.checkin import DoorMark, DoorPerson, DoorSession
from ombuds_events.queries.people import ShownPerson
from ombuds_events.services.checkin import Arrival
from ombuds_events.ui.checkin.lines import Line
from ombuds_events.ui.checkin.roll import Counts
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.i18n import state_label, term
from ombuds_events.ui.kit.tokens import tokens
from ombuds_events.ui.kit.words import country, joined, local


class DoorWords(QObject):
    """All words of the door in the language of the window."""

    # -- sessions ------------------------------------------------------------------------------

    def session(self, session: DoorSession, all_: int) -> str:
        """Its number and title."""
        if session.key.item_id is None:
            form = self.tr("Day {number} of {all}")
        else:
            form = self.tr("Session {number} of {all}")
        number = form.format(number=session.number, all=all_)
        return joined(number, local(session.title))

    def when(self, session: DoorSession) -> str:
        """Its time on the clocks of the place, its room and track."""
        room = isolated(session.room)
        return joined(dates.full(session.span), room, isolated(session.track))

    def pace(self, session: DoorSession, now: int) -> tuple[str, str]:
        """Where it stands by the clock, and the role of these words."""
        start, end = dates.clock(session.span.start), dates.clock(session.span.end)
        match pace_of(session.sitting.window, now):
            case Pace.RUNS:
                return self.tr("runs now, until {time}").format(time=end), "ok"
            case Pace.COMES:
                today = wall(now, session.span.zone).date()
                day = session.span.start.date()
                shown = start if day == today else dates.moment(session.span.start, today)
                role = "secondary" if day == today else "warn"
                return self.tr("begins {time}").format(time=shown), role
            case Pace.OVER:
                return self.tr("is over since {time}").format(time=end), "warn"

    def moved(self, session: DoorSession, all_: int) -> str:
        """The clock has gone on."""
        form = self.tr("Check-in goes on with {session}.")
        return form.format(session=self.session(session, all_))

    # -- people --------------------------------------------------------------------------------

    def about(self, person: ShownPerson) -> str:
        """The name in another script, the institution or the country."""
        home = local(person.institution) or country(person.country)
        return joined(isolated(person.other), home)

    def home(self, person: ShownPerson) -> str:
        """Under which heading somebody stands."""
        return local(person.institution) or self.tr("Not from an institution")

    def waiting(self, one: DoorPerson) -> Line:
        """Somebody who is expected."""
        person = one.person
        return Line(one.participation_id, isolated(person.name), isolated(person.other))

    def candidate(self, one: DoorPerson, mark: DoorMark | None, session: DoorSession) -> Line:
        """Somebody whose name fits what is typed."""
        end, icon, tone = self._standing(one, mark, session)
        name = isolated(one.person.name)
        return Line(one.participation_id, name, self.about(one.person), end, icon, tone)

    def arrived(self, one: DoorPerson, mark: DoorMark, session: DoorSession) -> Line:
        """Somebody in the list of the last arrivals."""
        icon, tone = look_of(mark.value)
        name, time = isolated(one.person.name), self.clock(mark.at, session)
        return Line(one.participation_id, name, self.home(one.person), time, icon, tone)

    def _standing(
        self, one: DoorPerson, mark: DoorMark | None, session: DoorSession
    ) -> tuple[str, str, str]:
        """Where somebody stands at this session: words, icon and colour."""
        if not has_seat(one.state):
            return state_label("participation", one.state), "triangle-alert", "warn"
        if mark is None:
            return "", "", "text_2"
        icon, tone = look_of(mark.value)
        if not is_here(mark.value):
            return self.mark(mark.value), icon, tone
        if mark.at is None or mark.source is not MarkSource.CHECK_IN:
            return joined(self.tr("here"), self.mark(mark.value)), icon, tone
        return self.tr("here since {time}").format(time=self.clock(mark.at, session)), icon, tone

    # -- arrivals ------------------------------------------------------------------------------

    def clock(self, at: int | None, session: DoorSession) -> str:
        """When somebody came, on the clocks of the place."""
        return dates.clock(wall(at, session.span.zone)) if at is not None else ""

    def mark(self, value: MarkValue) -> str:
        """What a mark means."""
        if isinstance(value, Mark):
            return term(value)
        return self.tr("%n minutes online", "", value).replace("%n", str(value))

    def arrival(self, arrival: Arrival, session: DoorSession) -> str:
        """What was marked, when, and what stood there before."""
        time = self.clock(arrival.at, session)
        if not arrival.is_new:
            return self.already(arrival, time)
        words = self.tr("Present")
        if arrival.mark is Mark.LATE:
            late = minutes_late(arrival.at or 0, session.sitting.window)
            words = self.tr("Late by %n minute(s)", "", late).replace("%n", str(late))
            words = words if late else self.mark(Mark.LATE).capitalize()
        was = ""
        if arrival.was is not None:
            was = self.tr("was: {mark}").format(mark=self.mark(arrival.was))
        return joined(words, time, was)

    def already(self, arrival: Arrival, time: str) -> str:
        """Somebody is here already, and nothing changes."""
        if not time:
            return self.tr("Already here: {mark}. Nothing is changed.").format(
                mark=self.mark(arrival.mark)
            )
        return self.tr("Already here since {time}. Nothing is changed.").format(time=time)

    def counts(self, counts: Counts) -> str:
        """Who else came, and how many came late."""
        late, others = counts.late, counts.others
        return joined(
            self.tr("%n late", "", late).replace("%n", str(late)) if late else "",
            self.tr("%n who teach or help", "", others).replace("%n", str(others))
            if others
            else "",
        )

    def spoken(self, counts: Counts) -> str:
        """How far it is, as read aloud."""
        words = self.tr("{here} of {all} are here")
        return words.format(here=counts.here, all=counts.expected)


def look_of(value: MarkValue) -> tuple[str, str]:
    """Icon and colour of a mark."""
    color, icon = tokens().marks[value.value if isinstance(value, Mark) else "minutes"]
    return icon, color
