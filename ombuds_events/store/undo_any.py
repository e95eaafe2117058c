"""Taking back any step of history, or the reason why that cannot be.

The last step of an operator is looked for in `undo`; here somebody points at one.
"""

from collections.abc import Iterable, Iterator, Sequence

from sqlalchemy import Column, func, select
from sqlalchemy.orm import Session

from ombuds_events.domain.gestures import LEFT_THE_HOUSE
from ombuds_events.domain.problems import Problem, Refused
from ombuds_events.model.history import Change, Tx
from ombuds_events.store.given_out import release_given_out
from ombuds_events.store.recorder import all_tables
from ombuds_events.store.undo import changes_of, has_moved_on, take_back

_CHUNK = 500
_Link = tuple[Column[int], str]
"""A column that points at a row, and the table that it points at."""


def take_back_any(session: Session, tx: Tx) -> None:
    """Take `tx` back, or refuse with the reason."""
    problem = why_not(session, tx)
    if problem is not None:
        raise Refused(problem)
    take_back(session, tx)


def why_not(session: Session, tx: Tx) -> Problem | None:
    """What stands in the way of taking `tx` back; None if it can be."""
    if tx.source == "setup":
        return Problem("undo_setup")
    if tx.label in LEFT_THE_HOUSE:
        files = _files_of(session, tx)
        return (
            Problem("undo_left_house", values={"count": files}) if files else Problem("undo_read")
        )
    if session.scalar(select(Tx.id).where(Tx.undoes_id == tx.id)):
        return Problem("undo_done_already")
    if has_moved_on(session, tx):
        return Problem("undo_later")
    return release_given_out(session, tx) or _in_the_way(session, changes_of(session, tx))


def _in_the_way(session: Session, changes: Sequence[Change]) -> Problem | None:
    """Rows that rest on what would go, or on which what comes back would rest."""
    leaning = _leaning(session, changes)
    if leaning:
        return Problem("undo_in_use", values={"count": leaning})
    return Problem("undo_parent_gone") if _is_parent_gone(session, changes) else None


def _files_of(session: Session, tx: Tx) -> int:
    rows = session.scalars(select(Change.new).where(Change.tx_id == tx.id, Change.field == ""))
    return sum(len(row["files"]) for row in rows if row and "files" in row)


def _leaning(session: Session, changes: Sequence[Change]) -> int:
    """How many rows point at rows that would go, and would not go with them."""
    going = _ids(change for change in changes if not change.field and change.old is None)
    found = 0
    for column, target in _links():
        table = column.table
        own = going.get(table.name, set())
        for ids in _chunks(going.get(target, set())):
            rows = session.scalars(select(table.c.id).where(column.in_(ids)))
            found += len(set(rows) - own)
    return found


def _is_parent_gone(session: Session, changes: Sequence[Change]) -> bool:
    """Whether a row would come back pointing at a row that is not there."""
    coming = _ids(change for change in changes if not change.field and change.new is None)
    for column, target in _links():
        wanted = set(_pointed_at(changes, column)) - coming.get(target, set())
        there = all_tables().tables[target].c.id
        for ids in _chunks(wanted):
            count = session.scalar(select(func.count()).where(there.in_(ids)))
            if count != len(ids):
                return True
    return False


def _pointed_at(changes: Iterable[Change], column: Column[int]) -> Iterator[int]:
    """The ids that `column` would hold again."""
    for change in changes:
        if change.entity != column.table.name or change.old is None:
            continue
        value = change.old if change.field else change.old.get(column.name)
        if change.field in {"", column.name} and value is not None:
            yield value


def _links() -> Iterator[_Link]:
    for table in all_tables().sorted_tables:
        for key in table.foreign_keys:
            yield key.parent, key.column.table.name


def _ids(changes: Iterable[Change]) -> dict[str, set[int]]:
    found: dict[str, set[int]] = {}
    for change in changes:
        found.setdefault(change.entity, set()).add(change.row_id)
    return found


def _chunks(ids: Iterable[int]) -> Iterator[list[int]]:
    ordered = sorted(ids)
    for start in range(0, len(ordered), _CHUNK):
        yield ordered[start : start + _CHUNK]
