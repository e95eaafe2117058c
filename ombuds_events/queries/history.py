"""Who changed what, when and why. Children stand in it by first name and initial only."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from ombuds_events.model.attendance import AttendanceMark, HeadCount
from ombuds_events.model.calendar_entry import CalendarEntry
from ombuds_events.model.catalogue import EventType, Recommendation
from ombuds_events.model.council import Consent, CouncilMembership, YouthCouncil
from ombuds_events.model.document import DocumentSending, EventDocument
from ombuds_events.model.evaluation import EvaluationReply, EvaluationRound
from ombuds_events.model.event import Event, EventRecommendation, EventStateChange, Partner
from ombuds_events.model.export_record import ExportRecord
from ombuds_events.model.follow_up import ActionPlan, OnwardTraining, PlanCheck
from ombuds_events.model.history import Change, Tx
from ombuds_events.model.institution import Institution
from ombuds_events.model.invitation import Invitation, InvitationStateChange
from ombuds_events.model.office import Operator
from ombuds_events.model.participation import Participation, ParticipationStateChange
from ombuds_events.model.phase import EventPhase
from ombuds_events.model.programme_item import ProgrammeItem, ProgrammeRole
from ombuds_events.model.release import ProgrammeRelease
from ombuds_events.model.tables import METADATA
from ombuds_events.model.working_calendar import CalendarDay
from ombuds_events.queries.masking import masks
from ombuds_events.queries.people import shown_people
from ombuds_events.queries.references import Kind
from ombuds_events.store.context import context_of

_TABLE_OF = {
    Kind.EVENT: "event",
    Kind.PERSON: "person",
    Kind.INSTITUTION: "institution",
    Kind.COUNCIL: "youth_council",
}
# What belongs to a row: (table, its column) of each kind, then what belongs to those.
_PARTS: Mapping[str, tuple[tuple[Any, Any], ...]] = {
    "event": (
        (EventStateChange, EventStateChange.event_id),
        (Partner, Partner.event_id),
        (EventRecommendation, EventRecommendation.event_id),
        (ProgrammeItem, ProgrammeItem.event_id),
        (EventPhase, EventPhase.event_id),
        (ProgrammeRelease, ProgrammeRelease.event_id),
        (CalendarEntry, CalendarEntry.event_id),
        (Invitation, Invitation.event_id),
        (Participation, Participation.event_id),
        (HeadCount, HeadCount.event_id),
        (EvaluationRound, EvaluationRound.event_id),
        (Consent, Consent.event_id),
        (ActionPlan, ActionPlan.event_id),
        (ExportRecord, ExportRecord.event_id),
        (EventDocument, EventDocument.event_id),
    ),
    "programme_item": ((ProgrammeRole, ProgrammeRole.item_id),),
    "invitation": ((InvitationStateChange, InvitationStateChange.invitation_id),),
    "participation": (
        (ParticipationStateChange, ParticipationStateChange.participation_id),
        (AttendanceMark, AttendanceMark.participation_id),
        (OnwardTraining, OnwardTraining.participation_id),
    ),
    "action_plan": ((PlanCheck, PlanCheck.plan_id),),
    "evaluation_round": ((EvaluationReply, EvaluationReply.round_id),),
    "export_record": ((DocumentSending, DocumentSending.record_id),),
    "event_document": ((DocumentSending, DocumentSending.document_id),),
    "institution": ((CalendarDay, CalendarDay.institution_id),),
    "youth_council": ((CouncilMembership, CouncilMembership.council_id),),
}
_OWNERS = (
    "programme_item", "invitation", "participation", "evaluation_round", "action_plan",
    "export_record", "event_document",
)  # fmt: skip
_OF_PEOPLE = (Participation, Consent, CouncilMembership, ProgrammeRole)
_OF_SEATS = (AttendanceMark, ParticipationStateChange, ActionPlan, OnwardTraining)
_OF_BODIES = (Invitation, Partner, ActionPlan, DocumentSending)
_PEOPLE = {"person_id", "replaced_by_id", "chaperone_id", "coordinator_id"}
_BODIES = {"institution_id"}
# What stands for a row when only its id was recorded.
_NAMED: Mapping[str, tuple[Any, Any]] = {
    "event_id": (Event.id, Event.code),
    "type_id": (EventType.id, EventType.label),
    "item_id": (ProgrammeItem.id, ProgrammeItem.title),
    "recommendation_id": (Recommendation.id, Recommendation.number),
    "council_id": (YouthCouncil.id, YouthCouncil.name),
    "plan_id": (ActionPlan.id, ActionPlan.goal),
    "record_id": (ExportRecord.id, ExportRecord.kind),
    "document_id": (EventDocument.id, EventDocument.kind),
}
# Kept by the program for itself: nobody asked for these values, nobody could read them.
_SILENT = {
    "version", "uid", "sort_key", "search_key", "email_key", "shows", "tzdata", "starts_utc",
    "ends_utc", "created_utc", "changed_utc", "marked_utc", "saved_utc", "calendar_uid",
    "ical_uid", "fold", "content", "released_utc", "rule", "series_id", "file_digest", "round_id",
    "reply_id",
}  # fmt: skip
_OF_ONE_FORM = "evaluation_answer"  # kept so that a step can be undone; a form has no author
_NEVER_SHOWN = {"birth_date", "guardian_email"}
_CHUNK = 500
STEP: tuple[Any, ...] = (
    Tx.id, Tx.at_utc, Tx.label, Tx.subject, Tx.kind, Tx.source, Tx.reason, Operator.name,
)  # fmt: skip
"""The columns that `step_of` wants."""


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """One changed field, or (`field` "") a row that came or went.

    `about`: whom or what the row concerns, "" = the thing itself; a hidden value is "…".
    """

    entity: str
    about: str
    field: str
    old: Any
    new: Any


@dataclass(frozen=True, slots=True)
class Step:
    """One gesture: `label` is a key of `domain.gestures`, `kind` do, undo or redo."""

    tx_id: int
    at_utc: int
    operator: str
    label: str
    subject: str
    kind: str
    source: str
    reason: str
    changes: tuple[ChangeRow, ...]


def history(
    session: Session, kind: Kind, row_id: int, limit: int | None = None
) -> tuple[Step, ...]:
    """The steps that touched a row or what belongs to it, the latest first."""
    rows = _rows_of(session, _TABLE_OF[kind], row_id)
    ids = sorted(_transactions(session, rows), reverse=True)[:limit]
    query = (
        select(*STEP)
        .outerjoin(Operator, Operator.id == Tx.operator_id)
        .where(Tx.id.in_(ids))
        .order_by(Tx.id.desc())
    )
    txs = session.execute(query).all()
    changes = [change for change in changes_in(session, ids) if _is_of(change, rows)]
    words = Shown(session, changes)
    return tuple(step_of(tx, changes, words) for tx in txs)


def steps_on(session: Session, kind: Kind, row_id: int) -> set[int]:
    """The ids of all steps that touched a row or what belongs to it."""
    return _transactions(session, _rows_of(session, _TABLE_OF[kind], row_id))


def _rows_of(session: Session, table: str, row_id: int) -> dict[str, set[int]]:
    """Table → ids of the row, of its parts, and of parts that are gone."""
    found = {table: {row_id}}
    for owner in (table, *_OWNERS):
        for part, column in _PARTS.get(owner, ()) if owner in found else ():
            ids = found.setdefault(part.__tablename__, set())
            live = select(part.id).where(column.in_(found[owner]))
            ids.update(session.scalars(live))
            ids.update(_gone(session, part.__tablename__, column.key, found[owner]))
    return found


def _gone(session: Session, table: str, column: str, owners: set[int]) -> list[int]:
    """Rows that were deleted with, or from, their owner: only the record knows them."""
    query = select(Change.row_id, Change.old).where(
        Change.entity == table, Change.field == "", Change.new.is_(None)
    )
    return [row.row_id for row in session.execute(query) if row.old[column] in owners]


def _transactions(session: Session, rows: Mapping[str, set[int]]) -> set[int]:
    found: set[int] = set()
    for entity, ids in rows.items():
        ordered = sorted(ids)
        for start in range(0, len(ordered), _CHUNK):
            some = Change.row_id.in_(ordered[start : start + _CHUNK])
            found.update(session.scalars(select(Change.tx_id).where(Change.entity == entity, some)))
    return found


def changes_in(session: Session, tx_ids: Iterable[int], limit: int | None = None) -> list[Row[Any]]:
    """The changes of some steps in the order they were made."""
    columns = (Change.tx_id, Change.entity, Change.row_id, Change.field, Change.old, Change.new)
    query = select(*columns).where(Change.tx_id.in_(list(tx_ids))).order_by(Change.id)
    return list(session.execute(query.limit(limit)).all())


def _is_of(change: Row[Any], rows: Mapping[str, set[int]]) -> bool:
    return change.row_id in rows.get(change.entity, ())


def step_of(tx: Row[Any], changes: list[Row[Any]], words: "Shown") -> Step:
    """A step with those of `changes` that are its own."""
    own = (words.change(change) for change in changes if change.tx_id == tx.id)
    return Step(
        tx_id=tx.id,
        at_utc=tx.at_utc,
        operator=tx.name or "",
        label=tx.label,
        subject=words.masks.clean(tx.subject),
        kind=tx.kind,
        source=tx.source,
        reason=words.masks.clean(tx.reason),
        changes=tuple(change for change in own if change is not None),
    )


class Shown:
    """Turns recorded values into what may be shown."""

    def __init__(self, session: Session, changes: list[Row[Any]]) -> None:
        self.masks = masks(session)
        self._hidden = {t.name: _personal(t.name) for t in METADATA.sorted_tables}
        self._person_of = _owners(session, changes, _OF_PEOPLE, "person_id")
        self._person_of |= _of_seats(session, changes)
        self._body_of = _owners(session, changes, _OF_BODIES, "institution_id")
        self._named = _named(session, changes)
        people = {*_values(changes, _PEOPLE), *self._person_of.values()}
        bodies = {*_values(changes, _BODIES), *self._body_of.values()}
        today = context_of(session).clock.today()
        self._people = {k: p.name for k, p in shown_people(session, people, today).items()}
        self._bodies = _names(session, bodies)

    def change(self, change: Row[Any]) -> ChangeRow | None:
        """A change as may be shown; None if only the program cares."""
        if change.field in _SILENT or change.entity == _OF_ONE_FORM:
            return None
        person = self._person_of.get((change.entity, change.row_id))
        body = self._body_of.get((change.entity, change.row_id))
        about = self._people.get(person or 0) or self._bodies.get(body or 0) or ""
        is_child = self._concerns_child(change, person)
        old = self._shown(change, change.old, is_child)
        new = self._shown(change, change.new, is_child)
        return ChangeRow(change.entity, about, change.field, old, new)

    def _concerns_child(self, change: Row[Any], person: int | None) -> bool:
        own = change.row_id if change.entity == "person" else person
        return own in self.masks.ids

    def _shown(self, change: Row[Any], value: Any, is_child: bool) -> Any:  # noqa: FBT001
        if value is None:
            return None
        if change.field:
            return self._value(change.entity, change.field, value, is_child)
        return {
            field: self._value(change.entity, field, inner, is_child)
            for field, inner in value.items()
            if field not in _SILENT and inner not in (None, "", [], {})
        }

    def _value(self, entity: str, field: str, value: Any, is_child: bool) -> Any:  # noqa: FBT001
        if field in _NEVER_SHOWN or (is_child and field in self._hidden[entity]):
            return "\u2026"
        if field in _PEOPLE:
            return self._people.get(value, "\u2026")
        if field in _BODIES:
            return self._bodies.get(value, value)
        if field in _NAMED:
            return self._cleaned(self._named.get((field, value), value))
        return self._cleaned(value)

    def _cleaned(self, value: Any) -> Any:
        if isinstance(value, str):
            return self.masks.clean(value)
        if isinstance(value, dict):
            return {key: self._cleaned(inner) for key, inner in value.items()}
        if isinstance(value, list):
            return [self._cleaned(inner) for inner in value]
        return value


def _owners(
    session: Session, changes: list[Row[Any]], tables: tuple[Any, ...], column: str
) -> dict[tuple[str, int], int]:
    """The person or institution (`column`) of each changed row of `tables`."""
    found: dict[tuple[str, int], int] = {}
    for model in tables:
        table = model.__tablename__
        ids = {change.row_id for change in changes if change.entity == table}
        query = select(model.id, getattr(model, column)).where(model.id.in_(ids))
        found |= {(table, row_id): owner for row_id, owner in session.execute(query)}
        found |= _recorded_owners(changes, table, column)
    return found


def _recorded_owners(
    changes: list[Row[Any]], table: str, column: str
) -> dict[tuple[str, int], int]:
    """Owners of rows that may be gone by now: the record of a whole row names them."""
    whole = (change for change in changes if change.entity == table and not change.field)
    return {(table, change.row_id): (change.new or change.old)[column] for change in whole}


def _of_seats(session: Session, changes: list[Row[Any]]) -> dict[tuple[str, int], int]:
    """The person of each changed row that belongs to a seat."""
    seats = _owners(session, changes, _OF_SEATS, "participation_id")
    query = select(Participation.id, Participation.person_id)
    people = session.execute(query.where(Participation.id.in_(set(seats.values()))))
    person_of = {row.id: row.person_id for row in people}
    return {place: person_of[seat] for place, seat in seats.items() if seat in person_of}


def _named(session: Session, changes: list[Row[Any]]) -> dict[tuple[str, int], Any]:
    """(Field, id) → what the row with this id is called."""
    found: dict[tuple[str, int], Any] = {}
    for field, (key, name) in _NAMED.items():
        ids = set(_values(changes, {field}))
        rows = session.execute(select(key, name).where(key.in_(ids)))
        found |= {(field, row_id): shown for row_id, shown in rows}
    return found


def _personal(table: str) -> frozenset[str]:
    columns = METADATA.tables[table].columns
    return frozenset(column.name for column in columns if column.info.get("personal"))


def _values(changes: list[Row[Any]], fields: set[str]) -> list[int]:
    """The ids that stand in `fields` of the changes."""
    found: list[Any] = []
    for change in changes:
        for value in (change.old, change.new):
            if change.field in fields:
                found.append(value)
            elif not change.field and value:
                found += [value[field] for field in fields & value.keys()]
    return [value for value in found if isinstance(value, int)]


def _names(session: Session, ids: Iterable[int]) -> dict[int, str]:
    rows = session.execute(
        select(Institution.id, Institution.short_name, Institution.name).where(
            Institution.id.in_(set(ids))
        )
    )
    return {row.id: (row.short_name or row.name).get("en", "") for row in rows}
