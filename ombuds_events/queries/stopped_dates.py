"""Whether a postponed event has other days than it had when it was put off."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.kinds import EventState
from ombuds_events.model.history import Change

_DAY = 10
"""Characters of a day in a time that history keeps."""


def has_other_days(
    session: Session, event_id: int, starts_at: datetime, ends_at: datetime
) -> bool | None:
    """Whether the days were moved since, and not back; None where history does not tell."""
    now = {"starts_at": starts_at, "ends_at": ends_at}
    rows = session.execute(
        select(Change.field, Change.old, Change.new)
        .where(
            Change.entity == "event", Change.row_id == event_id, Change.field.in_(("state", *now))
        )
        .order_by(Change.id)
    )
    then: dict[str, str] | None = None
    for field, old, new in rows:
        if field == "state":
            then = {} if new == EventState.POSTPONED else None
        elif then is not None:
            then.setdefault(field, str(old)[:_DAY])
    if then is None:
        return None
    return any(day != now[field].date().isoformat() for field, day in then.items())
