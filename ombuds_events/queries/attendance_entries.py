"""What stands behind the marks of an event, as files say it: source, day, minutes earned."""

from collections.abc import Mapping
from datetime import date, datetime
from zoneinfo import ZoneInfo

from ombuds_events.domain.sheets import SheetEntry
from ombuds_events.domain.tally import MarkEntry, MarkValue, earned
from ombuds_events.queries.attendance import Grid


def sheet_entries(found: Grid, zone: str) -> Mapping[int, Mapping[int, SheetEntry]]:
    """Participation → column number → entry, by the days of `zone`; equal ones are one object."""
    there, counted = ZoneInfo(zone), found.counted
    pool: dict[SheetEntry, SheetEntry] = {}

    def shown(number: int, value: MarkValue, entry: MarkEntry) -> SheetEntry:
        minutes = counted[number]
        made = SheetEntry(
            source=entry.source.value,
            entered_on=_day(entry.at, there),
            minutes=None if minutes is None else earned(value, minutes),
        )
        return pool.setdefault(made, made)

    return {
        row.participation_id: {
            number: shown(number, value, row.entries[number]) for number, value in row.marks.items()
        }
        for row in found.rows
    }


def _day(at: int | None, zone: ZoneInfo) -> date | None:
    return None if at is None else datetime.fromtimestamp(at, zone).date()
