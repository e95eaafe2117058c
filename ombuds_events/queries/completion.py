"""What a certificate of an event asks for, as a form edits it."""

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.problems import Refused
from ombuds_events.model.event import Event
from ombuds_events.queries.phases import PhaseRow, phases


@dataclass(frozen=True, slots=True)
class RuleRow:
    """The share of all hours, and the phases with theirs."""

    version: int
    code: str
    share: float
    phases: tuple[PhaseRow, ...]


def completion_rule(session: Session, event_id: int) -> RuleRow:
    """The rule of an event; refuses with `event_gone` what is not there any more."""
    row = session.execute(
        select(Event.version, Event.code, Event.completion_share).where(Event.id == event_id)
    ).one_or_none()
    if row is None:
        raise Refused.one("event_gone")
    return RuleRow(row.version, row.code, row.completion_share, phases(session, event_id))
