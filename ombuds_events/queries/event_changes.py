"""What was done to an event lately."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from ombuds_events.model.attendance import HeadCount
from ombuds_events.model.event import EventRecommendation, Partner
from ombuds_events.model.history import Change, Tx
from ombuds_events.model.invitation import Invitation
from ombuds_events.model.office import Operator
from ombuds_events.model.participation import Participation
from ombuds_events.model.programme_item import ProgrammeItem
from ombuds_events.queries.masking import masks


@dataclass(frozen=True, slots=True)
class LastChange:
    """A gesture that touched the event; `label` is a key of `domain.gestures`."""

    label: str
    subject: str
    kind: str
    at_utc: int
    who: str


def last_changes(session: Session, event_id: int, limit: int = 4) -> tuple[LastChange, ...]:
    """The latest gestures that touched an event or what belongs to it."""
    parts: dict[str, Any] = {
        "partner": Partner,
        "event_recommendation": EventRecommendation,
        "programme_item": ProgrammeItem,
        "invitation": Invitation,
        "participation": Participation,
        "head_count": HeadCount,
    }
    touched = [(Change.entity == "event") & (Change.row_id == event_id)]
    touched += [
        (Change.entity == entity)
        & Change.row_id.in_(select(part.id).where(part.event_id == event_id))
        for entity, part in parts.items()
    ]
    rows = session.execute(
        select(Tx.label, Tx.subject, Tx.kind, Tx.at_utc, Operator.name)
        .outerjoin(Operator, Operator.id == Tx.operator_id)
        .where(Tx.id.in_(select(Change.tx_id).where(or_(*touched))))
        .order_by(Tx.id.desc())
        .limit(limit)
    )
    clean = masks(session).clean
    return tuple(
        LastChange(row.label, clean(row.subject), row.kind, row.at_utc, row.name or "")
        for row in rows
    )
