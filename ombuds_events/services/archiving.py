"""What users do with records that are done with: put them away, and bring them back."""

from collections.abc import Mapping, Sequence
from datetime import datetime, time

from sqlalchemy import select
from sqlalchemy.orm import Session

from ombuds_events.domain.kinds import SEATED, RecordKind
from ombuds_events.domain.problems import Refused
from ombuds_events.model.base import Archives
from ombuds_events.model.council import YouthCouncil
from ombuds_events.model.event import Event
from ombuds_events.model.institution import Institution
from ombuds_events.model.participation import Participation
from ombuds_events.model.person import Person
from ombuds_events.queries.invitations import OVER
from ombuds_events.store.context import context_of

_TABLES: Mapping[RecordKind, type[Archives]] = {
    RecordKind.EVENT: Event,
    RecordKind.PERSON: Person,
    RecordKind.INSTITUTION: Institution,
    RecordKind.COUNCIL: YouthCouncil,
}


def archive(session: Session, kind: RecordKind, ids: Sequence[int]) -> int:
    """Put records away; returns how many. Everything that they are part of stays as it is."""
    if kind is RecordKind.INSTITUTION and context_of(session).own_institution_id in ids:
        raise Refused.one("archive_own")
    if kind is RecordKind.PERSON:
        _refuse_awaited(session, ids)
    today = context_of(session).clock.today()
    rows = [row for row in _rows(session, kind, ids) if row.archived_on is None]
    for row in rows:
        row.archived_on = today
    return len(rows)


def bring_back(session: Session, kind: RecordKind, ids: Sequence[int]) -> int:
    """Take records out of the archive; returns how many."""
    rows = [row for row in _rows(session, kind, ids) if row.archived_on is not None]
    for row in rows:
        row.archived_on = None
    return len(rows)


def _rows(session: Session, kind: RecordKind, ids: Sequence[int]) -> list[Archives]:
    table = _TABLES[kind]
    found = (session.get(table, one) for one in ids)
    return [row for row in found if row is not None]


def _refuse_awaited(session: Session, ids: Sequence[int]) -> None:
    """Who has a seat in an event that is still to come is not done with."""
    today = datetime.combine(context_of(session).clock.today(), time.min)
    awaited = session.scalar(
        select(Event.code)
        .join(Participation, Participation.event_id == Event.id)
        .where(
            Participation.person_id.in_(ids),
            Participation.state.in_(SEATED),
            Event.state.not_in(OVER),
            Event.ends_at >= today,
        )
        .order_by(Event.starts_utc)
        .limit(1)
    )
    if awaited is not None:
        raise Refused.one("archive_awaited", code=awaited)
