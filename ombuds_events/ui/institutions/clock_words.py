"""How the clock and the week of an institution are told."""

from PySide6.QtCore import QObject

from ombuds_events.domain.span import wall
from ombuds_events.queries.institution_clock import CommonWindow
from ombuds_events.queries.institutions import InstitutionRow
from ombuds_events.ui.kit import dates
from ombuds_events.ui.kit.desk import Desk
from ombuds_events.ui.kit.words import clock_of, joined, language_names, local, weekdays


class ClockWords(QObject):
    """Sentences in the language of the window."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._clock = desk.workspace.clock

    def offset(self, one: InstitutionRow) -> str:
        """The offset now: "UTC+5"."""
        return dates.zone_offset(one.zone, self._now())

    def now(self, one: InstitutionRow) -> str:
        """City and clock: "Belgrade, now 10:20 (UTC+2)"."""
        now = self._now()
        city = local(one.city) or dates.city(one.zone)
        words = self.tr("{city}, now {time} ({offset})")
        hours = dates.clock(wall(now, one.zone))
        return words.format(city=city, time=hours, offset=dates.zone_offset(one.zone, now))

    def week(self, one: InstitutionRow) -> str:
        """The days of rest."""
        return self.tr("weekend {days}").format(days=weekdays(one.weekend))

    def facts(self, one: InstitutionRow) -> str:
        """The line under the name of an institution."""
        told = {local(one.name), local(one.city)}
        short = "" if local(one.called) in told else local(one.called)
        tongues = language_names(one.languages)
        works = self.tr("works in {languages}").format(languages=tongues) if tongues else ""
        return joined(short, self.now(one), self.week(one), works)

    def window(self, found: CommonWindow) -> str:
        """The hours shared with the own office, by the own clock."""
        minutes = found.ends - found.starts
        if minutes <= 0:
            return self.tr("No common hours: one side has to meet early or late.")
        words = self.tr("{first} to {last} by our clock, {hours} hours")
        first, last = clock_of(found.starts), clock_of(found.ends)
        return words.format(first=first, last=last, hours=dates.hours(minutes))

    def _now(self) -> int:
        return int(self._clock.now().timestamp())
