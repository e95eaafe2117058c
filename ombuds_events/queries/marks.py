"""The marks of an event as the database keeps them, for all who read more of each beside."""

from typing import Any

from sqlalchemy import Select, select

from ombuds_events.model.attendance import AttendanceMark
from ombuds_events.model.participation import Participation


def marks_of(event_id: int, *also: Any) -> Select[Any]:
    """Seat, session, day, mark and minutes of every mark of an event, then the columns `also`."""
    wanted: tuple[Any, ...] = (
        AttendanceMark.participation_id,
        AttendanceMark.item_id,
        AttendanceMark.day,
        AttendanceMark.mark,
        AttendanceMark.minutes,
        *also,
    )
    return (
        select(*wanted)
        .join(Participation, Participation.id == AttendanceMark.participation_id)
        .where(Participation.event_id == event_id)
    )
