"""Whether what a saved file is made of has changed since: counted from the history."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, or_, select
from sqlalchemy.orm import Session

from ombuds_events.domain.documents import Behind
from ombuds_events.domain.kinds import SEATED
from ombuds_events.model.attendance import AttendanceMark
from ombuds_events.model.history import Change, Tx
from ombuds_events.model.participation import Participation
from ombuds_events.model.programme_item import ProgrammeItem

_EVENT = (
    "title", "mode", "starts_at", "ends_at", "zone", "venue_name", "venue_city", "venue_address",
    "link", "project_no", "signatory",
)  # fmt: skip
_SEAT = ("", "state", "role", "position", "certificate_name")
_PERSON = (
    "family_name", "given_names", "patronymic", "name_latin", "name_order", "position",
    "institution_id", "organisation",
)  # fmt: skip
_ITEM = (
    "", "title", "starts_at", "ends_at", "zone", "room", "link", "track", "counted_minutes",
    "languages", "interpretation",
)  # fmt: skip
_MARK = ("", "mark", "minutes")
_STEPS = (Change.tx_id, Change.entity, Change.field, Change.old, Change.new, Tx.undoes_id)
_BEHIND = {
    "event": Behind.EVENT,
    "participation": Behind.PEOPLE,
    "person": Behind.PEOPLE,
    "programme_item": Behind.PROGRAMME,
    "attendance_mark": Behind.MARKS,
}


@dataclass(slots=True)
class _Step:
    """A step of history that touched what files are made of; `undoes`: the step it takes back."""

    undoes: int | None
    touched: set[Behind]


def changes_since(
    session: Session, event_id: int, files: Mapping[int, frozenset[Behind]]
) -> dict[int, int]:
    """Record of saved files → how many standing steps changed what they are made of.

    `files`: the records that are asked about, with what they are made of. Steps that were undone
    count no more, nor do those that undid them.
    """
    saved = _saved_in(session, files)
    if not saved:
        return {}
    steps = _steps_after(session, event_id, min(saved.values()))
    return {
        record: sum(bool(step.touched & files[record]) for step in _standing(steps, after))
        for record, after in saved.items()
    }


def _saved_in(session: Session, records: Iterable[int]) -> dict[int, int]:
    """Record → the step that saved it."""
    rows = session.execute(
        select(Change.row_id, Change.tx_id).where(
            Change.entity == "export_record", Change.field == "", Change.row_id.in_(list(records))
        )
    )
    return {row.row_id: row.tx_id for row in rows}


def _steps_after(session: Session, event_id: int, after: int) -> dict[int, _Step]:
    """The steps after a saving that changed the event, its people, programme or marks."""
    query = select(*_STEPS).join(Tx, Tx.id == Change.tx_id).where(Change.tx_id > after)
    found: dict[int, _Step] = {}
    for row in session.execute(query.where(_touching(event_id)).order_by(Change.id)):
        if _matters(row, event_id):
            step = found.setdefault(row.tx_id, _Step(row.undoes_id, set()))
            step.touched.add(_BEHIND[row.entity])
    return found


def _touching(event_id: int) -> ColumnElement[bool]:
    seats = select(Participation.id).where(Participation.event_id == event_id)
    people = select(Participation.person_id).where(Participation.event_id == event_id)
    items = select(ProgrammeItem.id).where(ProgrammeItem.event_id == event_id)
    marks = select(AttendanceMark.id).where(AttendanceMark.participation_id.in_(seats))
    gone = and_(Change.field == "", Change.new.is_(None))
    return or_(
        and_(Change.entity == "event", Change.row_id == event_id, Change.field.in_(_EVENT)),
        _part("participation", seats, _SEAT),
        _part("person", people, _PERSON),
        _part("programme_item", items, _ITEM),
        _part("attendance_mark", marks, _MARK),
        and_(Change.entity.in_(("participation", "programme_item")), gone),
    )


def _part(entity: str, rows: Any, fields: tuple[str, ...]) -> ColumnElement[bool]:
    return and_(Change.entity == entity, Change.row_id.in_(rows), Change.field.in_(fields))


def _matters(row: Row[Any], event_id: int) -> bool:
    """Only seats that come or go change a list; what is gone must have been of this event."""
    if row.field == "" and row.new is None:
        return bool(row.old.get("event_id", event_id) == event_id)
    if (row.entity, row.field) == ("participation", "state"):
        return (row.old in SEATED) != (row.new in SEATED)
    return True


def _standing(steps: Mapping[int, _Step], after: int) -> list[_Step]:
    """The steps after `after` that were not taken back, without those that take back."""
    left = {tx: step for tx, step in steps.items() if tx > after}
    for tx in sorted(left, reverse=True):
        undone = left[tx].undoes if tx in left else None
        if undone in left:
            del left[tx], left[undone]
    return list(left.values())
