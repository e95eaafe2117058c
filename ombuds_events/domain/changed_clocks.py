"""What a new rule of the clocks does to times that are kept as wall time and as instants."""

from dataclasses import dataclass
from datetime import datetime

from ombuds_events.domain.span import Span, wall, zone_of


@dataclass(frozen=True, slots=True)
class KeptTime:
    """A wall time with the instants (UTC seconds) that it meant when they were kept."""

    span: Span
    start_utc: int
    end_utc: int

    @property
    def has_moved(self) -> bool:
        """Whether the clocks of today give other instants."""
        return (self.span.start_utc, self.span.end_utc) != (self.start_utc, self.end_utc)

    @property
    def at_old_instant(self) -> Span:
        """The wall time that the old instants have on the clocks of today."""
        zone = self.span.zone
        start, end = wall(self.start_utc, zone), wall(self.end_utc, zone)
        return Span(start, end, zone, datetime.fromtimestamp(self.start_utc, zone_of(zone)).fold)
