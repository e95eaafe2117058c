"""Taking back and doing again: a new transaction with the before-images of an old one.

Refused when a row has moved on since. Monotonic columns go forward, also when a row comes back.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple, TypeAlias

from sqlalchemy import inspect as look_at
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session, aliased

from ombuds_events.domain.gestures import LEFT_THE_HOUSE
from ombuds_events.domain.problems import Refused, refuse_if_any
from ombuds_events.model.base import Recorded
from ombuds_events.model.history import Change, Tx
from ombuds_events.store.given_out import release_given_out
from ombuds_events.store.recorder import all_tables, recorded_classes, restored

# By table: the window asks what can be undone before the mappers are made ready.
_TX = Tx.__table__.c

_Change: TypeAlias = tuple[Change, ...]
_Step: TypeAlias = tuple[Callable[[Session, type[Recorded], _Change], None], _Change]


class Step(NamedTuple):
    """A transaction as the menu names it."""

    id: int
    label: str
    subject: str


def last_step(session: Session, operator_id: int | None) -> Step | None:
    """This operator's last step that is not yet taken back."""
    return _last(session, operator_id, ("do", "redo"))


def last_undone(session: Session, operator_id: int | None) -> Step | None:
    """This operator's last undo, if nothing was done since."""
    undone = _last(session, operator_id, ("undo",))
    if undone is None:
        return None
    own = (_TX.operator_id == operator_id) & _TX.label.not_in(LEFT_THE_HOUSE)
    newer = select(_TX.id).where(own, _TX.kind == "do", _TX.id > undone.id)
    return None if session.scalar(newer.limit(1)) else undone


def _last(session: Session, operator_id: int | None, kinds: tuple[str, ...]) -> Step | None:
    reversing = Tx.__table__.alias().c
    taken_back = select(reversing.id).where(reversing.undoes_id == _TX.id).exists()
    own = (_TX.operator_id == operator_id) & (_TX.source != "setup")
    kept = _TX.label.not_in(LEFT_THE_HOUSE)
    steps = select(_TX.id, _TX.label, _TX.subject).where(own, kept, _TX.kind.in_(kinds))
    row = session.execute(steps.where(~taken_back).order_by(_TX.id.desc()).limit(1)).first()
    return Step(*row) if row else None


def take_back(session: Session, tx: Tx) -> None:
    """Bring every row that `tx` changed to where it was before."""
    changes = changes_of(session, tx)
    if has_moved_on(session, tx):
        raise Refused.one("undo_overtaken")
    refuse_if_any(filter(None, [release_given_out(session, tx)]))
    classes = recorded_classes()
    order = {table.name: place for place, table in enumerate(all_tables().sorted_tables)}
    by_place = sorted(changes, key=lambda change: order[change.entity])
    # Children go before their parents and come back after them.
    steps: list[_Step] = [
        *((_bring_back, (c,)) for c in by_place if not c.field and c.new is None),
        *((_set_back, fields) for fields in _by_row(c for c in by_place if c.field)),
        *((_remove, (c,)) for c in reversed(by_place) if not c.field and c.old is None),
    ]
    _do_all(session, classes, steps)


def _by_row(changes: Iterable[Change]) -> Iterable[_Change]:
    """The changed fields of each row together: rules of the table look at several of them."""
    found: dict[tuple[str, int], list[Change]] = {}
    for change in changes:
        found.setdefault((change.entity, change.row_id), []).append(change)
    return (tuple(fields) for fields in found.values())


def _do_all(session: Session, classes: dict[str, type[Recorded]], steps: list[_Step]) -> None:
    """Do the steps; one that a unique index does not let in yet waits until another made room."""
    waiting: list[_Step] = []
    trouble: IntegrityError | None = None
    for do, changes in steps:
        try:
            with session.begin_nested():
                do(session, classes[changes[0].entity], changes)
        except IntegrityError as error:
            waiting.append((do, changes))
            trouble = error
    if trouble is not None and len(waiting) == len(steps):
        raise Refused.one("undo_blocked") from trouble
    if waiting:
        _do_all(session, classes, waiting)


def _bring_back(session: Session, cls: type[Recorded], changes: _Change) -> None:
    (change,) = changes
    row = cls()
    for attribute in look_at(cls).column_attrs:
        column = attribute.columns[0]
        value = restored(column, change.old.get(column.name))
        setattr(row, attribute.key, value + 1 if column.info.get("monotonic") else value)
    session.add(row)
    session.flush()


def _set_back(session: Session, cls: type[Recorded], changes: _Change) -> None:
    row = session.get_one(cls, changes[0].row_id)
    mapper = look_at(cls)
    for change in changes:
        column: Any = mapper.local_table.c[change.field]
        attribute = mapper.get_property_by_column(column)
        if column.info.get("monotonic"):
            setattr(row, attribute.key, getattr(row, attribute.key) + 1)
        else:
            setattr(row, attribute.key, restored(column, change.old))


def _remove(session: Session, cls: type[Recorded], changes: _Change) -> None:
    (change,) = changes
    row = session.get(cls, change.row_id)
    if row is not None:  # else it went with its parent
        session.delete(row)
        session.flush()


def changes_of(session: Session, tx: Tx) -> Sequence[Change]:
    """What `tx` changed."""
    return session.scalars(select(Change).where(Change.tx_id == tx.id)).all()


def has_moved_on(session: Session, tx: Tx) -> bool:
    """Whether steps after `tx` changed its rows, but for steps that were themselves undone."""
    mine = aliased(Change)
    same_row = (Change.entity == mine.entity) & (Change.row_id == mine.row_id)
    later = (
        select(Tx.id, Tx.undoes_id)
        .select_from(mine)
        .join(Change, same_row)
        .join(Tx, Tx.id == Change.tx_id)
        .where(mine.tx_id == tx.id, Tx.id > tx.id)
        .distinct()
    )
    standing = {row.id: row.undoes_id for row in session.execute(later)}
    for reversing in sorted(standing, reverse=True):
        reversed_one = standing.get(reversing)
        if reversed_one in standing:
            del standing[reversing], standing[reversed_one]
    return bool(standing)
