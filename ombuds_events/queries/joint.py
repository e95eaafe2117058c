"""Which events are joint ones."""

from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.indicators import is_joint
from ombuds_events.domain.kinds import PartnerRole
from ombuds_events.model.event import Partner
from ombuds_events.model.institution import Institution


def joint_events(session: Session) -> frozenset[int]:
    """The events that institutions of two countries bear together."""
    rows = session.execute(
        select(Partner.event_id, Partner.role, Institution.country).join(
            Institution, Institution.id == Partner.institution_id
        )
    )
    bearing: dict[int, list[tuple[PartnerRole, str]]] = {}
    for event_id, role, country in rows:
        bearing.setdefault(event_id, []).append((role, country))
    return frozenset(event_id for event_id, bodies in bearing.items() if is_joint(bodies))
