"""The one clock: what day it is for the work, and what the time really is for the log."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo


@dataclass(frozen=True, slots=True)
class Clock:
    """Today and now of an office.

    A demo office has a `fixed_today`; then `now()` is that day at the real time of day.
    History, DTSTAMP and log use `real_now()`.
    """

    zone: str = "UTC"
    fixed_today: date | None = None

    def today(self) -> date:
        """The day of the work, in the office's own zone."""
        return self.fixed_today or self.real_now().astimezone(ZoneInfo(self.zone)).date()

    def now(self) -> datetime:
        """The moment of the work, aware, in the office's own zone."""
        local = self.real_now().astimezone(ZoneInfo(self.zone))
        return (
            local
            if self.fixed_today is None
            else datetime.combine(self.fixed_today, local.time(), local.tzinfo)
        )

    def real_now(self) -> datetime:
        """The true moment, aware, UTC."""
        return datetime.now(UTC)
