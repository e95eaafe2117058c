"""From the flush to history: every added, changed or removed row with its before and after.

One recorder feeds the change rows, undo and `Changes`. Deletions are read from the flush itself,
because rows removed by delete-orphan never stand in `session.deleted`.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum
from functools import cache
from typing import Any, cast
from uuid import UUID

from sqlalchemy import Column, MetaData, Table, event, insert
from sqlalchemy import inspect as look_at
from sqlalchemy.orm import InstanceState, Mapper, Session, UOWTransaction, sessionmaker
from sqlalchemy.sql.dml import ReturningInsert

from ombuds_events.model.base import Base, Recorded
from ombuds_events.model.history import Change, Tx
from ombuds_events.store.changes import Changes
from ombuds_events.store.watch import telling

_TX, _CHANGE = cast("Table", Tx.__table__), cast("Table", Change.__table__)
_BOOK = "ombuds_events_book"


@dataclass(slots=True)
class RowChange:
    """Before and after of one row within one transaction; `None` = it was not there."""

    key: str
    before: dict[str, Any] | None
    after: dict[str, Any] | None


@dataclass(slots=True)
class Book:
    """All row changes of a session since its transaction began."""

    rows: dict[tuple[str, int], RowChange] = field(default_factory=dict)

    def note(self, entity: str, row_id: int, change: RowChange) -> None:
        """Fold `change` into what earlier flushes noted on the same row."""
        known = self.rows.get((entity, row_id))
        if known is None:
            self.rows[entity, row_id] = change
        elif known.before is None and change.after is None:
            del self.rows[entity, row_id]
        else:
            before = None if known.before is None else {**(change.before or {}), **known.before}
            after = None if change.after is None else {**(known.after or {}), **change.after}
            self.rows[entity, row_id] = RowChange(change.key, before, after)


def all_tables() -> MetaData:
    """Every table, also of models that the first page does without and nobody imported yet."""
    from ombuds_events.model.tables import METADATA

    return METADATA


def recorded_classes() -> dict[str, type[Recorded]]:
    """Table name → mapped class, of all tables whose changes are kept."""
    all_tables()
    return {
        mapper.local_table.name: mapper.class_  # type: ignore[attr-defined]
        for mapper in Base.registry.mappers
        if issubclass(mapper.class_, Recorded)
    }


def install(factory: "sessionmaker[Session]") -> None:
    """Make every session of `factory` keep a book."""
    # Without this, the old value of an attribute that was not loaded would be lost.
    for cls in recorded_classes().values():
        for attribute in look_at(cls).column_attrs:
            getattr(cls, attribute.key).impl.active_history = True
    event.listen(factory, "before_flush", _bump_versions)
    event.listen(factory, "after_flush", _note_flush)


def book_of(session: Session) -> Book:
    """The book of `session`."""
    book: Book = session.info.setdefault(_BOOK, Book())
    return book


def _bump_versions(session: Session, _context: UOWTransaction, _instances: object) -> None:
    for row in session.dirty:
        if isinstance(row, Recorded) and session.is_modified(row):
            row.version += 1


def _note_flush(session: Session, context: UOWTransaction) -> None:
    book = book_of(session)
    for row in session.new:
        if isinstance(row, Recorded):
            state = look_at(row)
            book.note(*_place(state), RowChange(_key(state), None, _values(state)))
    for row in session.dirty:
        if isinstance(row, Recorded):
            _note_update(book, look_at(row))
    for state, (is_delete, is_listed_only) in context.states.items():
        if is_delete and not is_listed_only and issubclass(state.class_, Recorded):
            book.note(*_place(state), RowChange(_key(state), _values(state), None))


def _note_update(book: Book, state: InstanceState[Any]) -> None:
    before: dict[str, Any] = {}
    after: dict[str, Any] = {}
    for attribute in state.mapper.column_attrs:
        history = state.attrs[attribute.key].history
        old, new = list(history.deleted), list(history.added)
        column = attribute.columns[0].name
        if column != "version" and old and old != new:
            before[column], after[column] = plain(old[0]), plain(new[0])
    if before:
        # The flush leaves no history of this one.
        after["version"] = state.attrs["version"].value
        book.note(*_place(state), RowChange(_key(state), before, after))


def _place(state: InstanceState[Any]) -> tuple[str, int]:
    return state.mapper.local_table.name, state.object.id  # type: ignore[attr-defined,union-attr]


def _key(state: InstanceState[Any]) -> str:
    row = state.object
    parts = (getattr(row, name) for name in state.class_.natural_key)
    return "/".join("" if part is None else str(plain(part)) for part in parts)


def _values(state: InstanceState[Any]) -> dict[str, Any]:
    mapper: Mapper[Any] = state.mapper
    row = state.object
    return {a.columns[0].name: plain(getattr(row, a.key)) for a in mapper.column_attrs}


def plain(value: object) -> object:
    """A column value as JSON can hold it."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, UUID):
        return value.hex
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%dT%H:%M}"
    return value.isoformat() if isinstance(value, date) else value


def restored(column: Column[Any], value: Any) -> Any:  # noqa: ANN401 - as the column has it
    """The column value that `plain` made `value` from."""
    if value is None:
        return None
    kind = column.type.python_type
    if issubclass(kind, Enum):
        return kind(value)
    if kind is UUID:
        return UUID(hex=value)
    return kind.fromisoformat(value) if issubclass(kind, date) else value


def write(session: Session, tx: Tx, *, always: bool) -> Changes | None:
    """Write `tx` and the book of `session` as its change rows; None if nothing changed.

    `always`: then `tx` is written too.
    """
    book = book_of(session)
    rows = {place: change for place, change in book.rows.items() if _is_real(change)}
    if rows or always:
        tx.id = _written(session, tx)
    if not rows:
        return None
    changes = list(_change_rows(tx.id, rows))
    # As one statement where one will do: many take a journey more to a server.
    session.execute(insert(_CHANGE), changes if len(changes) > 1 else changes[0])
    touched: dict[str, set[int]] = {}
    for entity, row_id in rows:
        touched.setdefault(entity, set()).add(row_id)
    frozen = {entity: frozenset(ids) for entity, ids in touched.items()}
    return Changes(tx.label, tx.subject, tx.kind, frozen)


def _written(session: Session, tx: Tx) -> int:
    """Write `tx` and, on a server, tell the others; returns its number.

    By its table: nobody changes a step of history, so that no session has to follow it.
    """
    values = {
        column.name: getattr(tx, column.name) for column in _TX.columns if column.name != "id"
    }
    number: int = session.execute(_insertion(session.get_bind().dialect.name), values).scalar_one()
    return number


@cache
def _insertion(dialect: str) -> ReturningInsert[Any]:
    return insert(_TX).returning(_TX.c.id, *telling(dialect))


def _is_real(change: RowChange) -> bool:
    if change.before is None or change.after is None:
        return True
    return any(change.before[c] != change.after[c] for c in change.before)


def _change_rows(tx_id: int, rows: dict[tuple[str, int], RowChange]) -> Iterable[dict[str, object]]:
    for (entity, row_id), change in rows.items():
        whole = change.before is None or change.after is None
        version = (change.after or change.before or {}).get("version", 1)
        common = {
            "tx_id": tx_id,
            "entity": entity,
            "row_id": row_id,
            "row_key": change.key,
            "row_version": version,
        }
        if whole:
            yield {**common, "field": "", "old": change.before, "new": change.after}
            continue
        before, after = change.before or {}, change.after or {}
        for name in before:
            if before[name] != after[name]:
                yield {**common, "field": name, "old": before[name], "new": after[name]}
