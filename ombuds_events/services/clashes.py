"""What users do about clashes: let one stand with a reason, or open it again."""

from sqlalchemy.orm import Session

from ombuds_events.domain.clashes import Clash
from ombuds_events.domain.problems import Refused
from ombuds_events.model.clash import AcceptedClash
from ombuds_events.model.event import Event
from ombuds_events.queries.clashes import clashes
from ombuds_events.store.context import context_of


def accept_clash(session: Session, event_id: int, key: str, reason: str) -> None:
    """Let a clash of the event stand; it comes back only when the facts change."""
    if not reason.strip():
        raise Refused.one("reason_to_accept", "reason")
    found = next((one for one in clashes(session, event_id) if one.key == key), None)
    if found is None:
        raise Refused.one("clash_gone")
    event = session.get_one(Event, event_id)
    event.accepted_clashes.append(_accepted(session, found, reason.strip()))


def reopen_clash(session: Session, event_id: int, key: str) -> None:
    """Take an acceptance back."""
    event = session.get_one(Event, event_id)
    for one in tuple(event.accepted_clashes):
        if one.key == key:
            event.accepted_clashes.remove(one)


def _accepted(session: Session, clash: Clash, reason: str) -> AcceptedClash:
    context = context_of(session)
    return AcceptedClash(
        key=clash.key, reason=reason, on=context.clock.today(), by=context.operator
    )
