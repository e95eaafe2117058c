"""What was in a cell of the attendance grid before, and who entered it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, Row, select
from sqlalchemy.orm import Session

from ombuds_events.domain.kinds import Mark, MarkSource
from ombuds_events.domain.tally import MarkColumn, MarkEntry, MarkValue
from ombuds_events.model.attendance import AttendanceMark
from ombuds_events.model.history import Change, Tx
from ombuds_events.model.office import Operator

_ENTITY = AttendanceMark.__tablename__


@dataclass(frozen=True, slots=True)
class MarkStep:
    """What the cell came to say, from where and by whom."""

    value: MarkValue
    entry: MarkEntry


def in_cell(participation_id: int, column: MarkColumn) -> ColumnElement[bool]:
    """Of the mark in a cell: it has the session or the day, and the other is empty."""
    return (
        (AttendanceMark.participation_id == participation_id)
        & (AttendanceMark.item_id == column.item_id)
        & (AttendanceMark.day == column.day)
    )


def mark_steps(session: Session, participation_id: int, column: MarkColumn) -> tuple[MarkStep, ...]:
    """What a cell says, the latest first, since it was last empty."""
    row_id = session.scalar(select(AttendanceMark.id).where(in_cell(participation_id, column)))
    columns: tuple[Any, ...] = (Change.tx_id, Change.field, Change.new, Tx.at_utc, Operator.name)
    query = (
        select(*columns)
        .join(Tx, Tx.id == Change.tx_id)
        .outerjoin(Operator, Operator.id == Tx.operator_id)
        .where(Change.entity == _ENTITY, Change.row_id == row_id)
        .order_by(Change.id)
    )
    return tuple(reversed(list(_told(session.execute(query).all()))))


def _told(rows: Sequence[Row[Any]]) -> Iterator[MarkStep]:
    """One step of each transaction after which the cell says something else."""
    values: dict[str, Any] = {}
    steps: dict[int, tuple[dict[str, Any], Row[Any]]] = {}
    for row in rows:
        values = dict(row.new or {}) if not row.field else {**values, row.field: row.new}
        steps[row.tx_id] = (values, row)
    before: MarkStep | None = None
    for values, row in steps.values():
        step = _step(values, row) if "mark" in values else None
        if step is not None and (before is None or _said(step) != _said(before)):
            yield step
        before = step or before


def _said(step: MarkStep) -> tuple[MarkValue, MarkSource]:
    return step.value, step.entry.source


def _step(values: dict[str, Any], row: Row[Any]) -> MarkStep:
    minutes: int | None = values["minutes"]
    value: MarkValue = Mark(values["mark"]) if minutes is None else minutes
    by, at = values.get("by") or row.name or "", values.get("marked_utc") or row.at_utc
    return MarkStep(value, MarkEntry(MarkSource(values["source"]), by, at))
