"""Giving a programme out: a frozen, numbered copy."""

from sqlalchemy.orm import Session

from ombuds_events.domain.problems import Refused
from ombuds_events.domain.releases import differences, read, written
from ombuds_events.model.release import ProgrammeRelease
from ombuds_events.queries.releases import present
from ombuds_events.services.versions import found_event
from ombuds_events.store.context import context_of


def release_programme(session: Session, event_id: int, number: int) -> int:
    """Freeze the programme as release `number`, the one that was shown; returns the id."""
    event = found_event(session, event_id)
    last = event.releases[-1] if event.releases else None
    if number != (last.number + 1 if last else 1):
        raise Refused.one("changed_meanwhile")
    sessions = present(session, event_id)
    if not sessions:
        raise Refused.one("release_empty")
    if last is not None and not differences(read(last.content), sessions):
        raise Refused.one("release_unchanged", number=last.number)
    context = context_of(session)
    release = ProgrammeRelease(
        number=number,
        released_utc=int(context.clock.real_now().timestamp()),
        by=context.operator,
        content=written(sessions),
    )
    event.releases.append(release)
    session.flush()
    return release.id
