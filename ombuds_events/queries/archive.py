"""Whether a record is in the archive, and since when."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.kinds import RecordKind
from ombuds_events.model.council import YouthCouncil
from ombuds_events.model.event import Event
from ombuds_events.model.institution import Institution
from ombuds_events.model.person import Person

_TABLES: Mapping[RecordKind, Any] = {
    RecordKind.EVENT: Event,
    RecordKind.PERSON: Person,
    RecordKind.INSTITUTION: Institution,
    RecordKind.COUNCIL: YouthCouncil,
}


def archived_on(session: Session, kind: RecordKind, record_id: int) -> date | None:
    """The day on which a record was put away; None while it is in use."""
    table = _TABLES[kind]
    found: date | None = session.scalar(select(table.archived_on).where(table.id == record_id))
    return found
