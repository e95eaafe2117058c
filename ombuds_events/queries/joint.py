"""Which events are joint ones."""

from collections.abc import Collection

from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.indicators import is_joint
from ombuds_events.domain.kinds import PartnerRole
from ombuds_events.model.event import Partner
from ombuds_events.model.institution import Institution

# By tables, as all that the first page reads: the first class in a query makes all mappers ready.
_PARTNERS, _INSTITUTIONS = Partner.__table__.c, Institution.__table__.c


def joint_events(session: Session, among: Collection[int] | None = None) -> frozenset[int]:
    """The events, of all or `among` those given, that institutions of two countries bear."""
    query = select(_PARTNERS.event_id, _PARTNERS.role, _INSTITUTIONS.country).join(
        Institution.__table__, _INSTITUTIONS.id == _PARTNERS.institution_id
    )
    if among is not None:
        query = query.where(_PARTNERS.event_id.in_(among))
    bearing: dict[int, list[tuple[PartnerRole, str]]] = {}
    for event_id, role, country in session.execute(query):
        bearing.setdefault(event_id, []).append((role, country))
    return frozenset(event_id for event_id, bodies in bearing.items() if is_joint(bodies))
